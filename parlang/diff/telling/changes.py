"""Changes in words: what each is called, which part it is about, what was and what is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from parlang.diff.changes import Change, Comparison, Direction, Kind, Severity
from parlang.diff.pairing import OLD
from parlang.diff.telling.regions import ARROW, shown, teller_of
from parlang.ir.nodes import Figure, Part
from parlang.prose.naming import number_and_name
from parlang.prose.numbers import number
from parlang.prose.sentences.grades import grades_sentences
from parlang.prose.wording import Language, wording
from parlang.prove.answers import Side
from parlang.prove.regions.in_words import side_in_words

Pair = tuple[str, str]

KIND_NAMES: Mapping[Kind, Pair] = {
    "added": ("bổ sung", "added"),
    "removed": ("bãi bỏ", "removed"),
    "written": ("viết cách chấm điểm", "rule written"),
    "unwritten": ("thôi có cách chấm điểm", "rule gone"),
    "split": ("tách", "split"),
    "merged": ("gộp", "merged"),
    "moved": ("chuyển nhóm", "moved"),
    "renumbered": ("đánh số lại", "renumbered"),
    "renamed": ("đổi tên", "renamed"),
    "points_moved": ("điểm tối đa", "maximum"),
    "points_changed": ("cách chấm điểm", "scoring"),
    "rewritten": ("viết lại, điểm như cũ", "rewritten, same points"),
    "figures_redefined": ("số liệu khác", "other figures"),
    "figures_changed": ("số liệu", "figures"),
    "declared": ("phạm vi số liệu", "range of figures"),
    "constraints": ("điều kiện số liệu", "conditions on figures"),
    "combined": ("cách cộng điểm", "how points add up"),
    "level": ("cấp tiêu chí", "level"),
    "benchmark_to_constant": ("mốc so sánh thành mốc cố định", "benchmark to constant"),
    "constant_to_benchmark": ("mốc cố định thành mốc so sánh", "constant to benchmark"),
    "evidence": ("tài liệu kiểm chứng", "evidence"),
    "method": ("cách đánh giá", "method"),
    "words": ("câu chữ", "words"),
    "rounding": ("làm tròn", "rounding"),
    "scale": ("thang điểm", "scale"),
    "grades": ("xếp loại", "grades"),
    "head": ("quy định chung", "general"),
}
DIRECTION_NAMES: Mapping[Direction, Pair] = {
    "none": ("không đổi điểm", "no change of points"),
    "stricter": ("chặt hơn", "stricter"),
    "looser": ("nới hơn", "looser"),
    "mixed": ("có chặt, có nới", "mixed"),
    "incomparable": ("không so sánh được", "not comparable"),
    "undecided": ("chưa biết", "undecided"),
}
SEVERITY_NAMES: Mapping[Severity, Pair] = {
    "major": ("lớn", "major"),
    "moderate": ("vừa", "moderate"),
    "minor": ("nhỏ", "minor"),
    "editorial": ("trình bày", "editorial"),
}
_HEAD: Mapping[str, Pair] = {
    "points_decimals": ("điểm tiêu chí", "points"),
    "index_decimals": ("chỉ số", "the index"),
    "name": ("tên", "name"),
    "unit_name": ("đối tượng đánh giá", "units"),
    "level_names": ("tên các cấp tiêu chí", "names of levels"),
    "published_counts": ("số tiêu chí đã công bố", "published counts"),
    "guidance": ("hướng dẫn", "guidance"),
    "interpretations": ("cách hiểu", "interpretations"),
    "legal_bases": ("căn cứ", "legal bases"),
    "provenance": ("nguồn", "provenance"),
    "data_date": ("ngày của số liệu", "the day of figures"),
    "evidence": ("tài liệu kiểm chứng", "evidence"),
}
_EVIDENCE: Mapping[str, Pair] = {
    "required": ("bắt buộc", "required"),
    "optional": ("nếu có", "optional"),
    "replaceable": ("thay được bằng giải trình", "replaceable"),
}
_NAMES: Mapping[str, Pair] = {
    "sum": ("tổng các phần", "the sum of the parts"),
    "highest": ("chỉ phần cao nhất", "the highest part alone"),
    "domain": ("lĩnh vực", "domain"),
    "criterion": ("tiêu chí", "criterion"),
    "sub_criterion": ("tiêu chí thành phần", "sub-criterion"),
    "bonus": ("điểm thưởng", "bonus"),
    "penalty": ("điểm phạt", "penalty"),
}
_METHODS: Mapping[str, Pair] = {
    "appraisal": ("thẩm định", "appraisal"),
    "survey": ("điều tra xã hội học", "survey"),
    "statistics": ("số liệu thống kê", "statistics"),
    "satisfaction": ("chỉ số hài lòng", "the satisfaction index"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeTeller:
    """Says the changes of a comparison."""

    comparison: Comparison
    language: Language

    def say(self, vi: str, en: str) -> str:
        """Give the text of the language spoken."""
        return vi if self.language == "vi" else en

    def name(self, pair: Pair) -> str:
        """Give the text of a pair."""
        return pair[self.language == "en"]

    def part(self, change: Change) -> str:
        """Say which part a change is about: «1.1.2 Mức độ hoàn thành kế hoạch CCHC»; the set by what it is."""
        parts = change.new or change.old
        if not parts:
            return self.say("cả bộ tiêu chí", "the whole set")
        if change.kind == "split" or (
            change.kind in ("points_changed", "figures_redefined", "figures_changed", "evidence") and len(parts) > 1
        ):
            parts = change.old
        return "; ".join(number_and_name(part) for part in parts)

    def what(self, change: Change) -> str:
        """Say a change in one line, but for its regions."""
        match change.kind:
            case "added" | "removed" | "written" | "unwritten":
                return self._alone(change)
            case "split" | "merged":
                old, new = (" + ".join(map(number_and_name, side)) for side in (change.old, change.new))
                return f"{old}{ARROW}{new}"
            case "points_moved":
                before, after = (number(side[0].maximum, self.language) for side in (change.old, change.new))
                return f"{before}{ARROW}{after}"
            case "points_changed":
                return self._effect(change)
            case "rewritten":
                return self.say("điểm như nhau với mọi số liệu (đã chứng minh)", "same points for all figures (proved)")
            case "figures_redefined" | "figures_changed" | "benchmark_to_constant" | "constant_to_benchmark":
                return self._figures(change)
            case "declared":
                return self._declared(change.before[0], change.after[0])
            case "constraints":
                return self._list(change, lambda each: f"«{each}»")
            case "combined" | "level":
                return ARROW.join(self.name(_NAMES[each[0]]) for each in (change.before, change.after))
            case "evidence":
                return self._list(change, self._evidence)
            case "rounding":
                return self._rounding(change)
            case "grades":
                return self._grades()
            case "scale":
                return f"{change.before[0]}{ARROW}{change.after[0]}"
            case "method":
                return ARROW.join(
                    self.name(_METHODS.get(each[0], (each[0], each[0]))) for each in (change.before, change.after)
                )
            case "renamed":
                return f"«{change.before[0]}»{ARROW}«{change.after[0]}»"
            case "renumbered" | "moved":
                return f"{change.before[0] or '·'}{ARROW}{change.after[0] or '·'}"
            case "words":
                return self._words(change)
            case "head":
                return self._head(change)

    def briefly(self, change: Change) -> str:
        """Say a change in a few words: parts by their numbers, many figures by how many they are."""
        effect = change.effect
        match change.kind:
            case "points_changed" if effect is not None and effect.complete and len(effect.regions) == 1:
                return teller_of(effect, self.comparison.new, self.language).briefly(effect.regions[0])
            case "split" | "merged":
                return ARROW.join(
                    " + ".join(part.number or part.path for part in side) for side in (change.old, change.new)
                )
            case "figures_redefined" if len(change.before) > 1 or len(change.after) > 1:
                old, new = len(change.before), len(change.after)
                return self.say(f"{old} số liệu{ARROW}{new} số liệu", f"{old} figures{ARROW}{new} figures")
            case _:
                return self.what(change)

    def direction(self, change: Change) -> str:
        """Say which way points go; nothing of a change whose effect on points another change tells."""
        return "" if change.direction == "none" else self.name(DIRECTION_NAMES[change.direction])

    def regions(self, change: Change) -> tuple[str, ...]:
        """Say where points differ, a line for each region; without a list, a unit that gains and one that loses."""
        effect = change.effect
        if effect is None:
            return ()
        teller = teller_of(effect, self.comparison.new, self.language)
        lines = tuple(teller.region(each) for each in effect.regions)
        if effect.complete:
            return lines
        return (*lines, *(self.say("ví dụ: ", "such as: ") + teller.witness(each) for each in effect.witnesses))

    def details(self, change: Change) -> tuple[str, ...]:
        """Say where points differ, each region with a unit in it; then what was asked for, and why."""
        effect = change.effect
        if effect is None:
            return ()
        if not effect.complete:
            return self.regions(change)
        teller = teller_of(effect, self.comparison.new, self.language)
        such = self.say("ví dụ", "such as")
        return tuple(
            line
            for each in effect.regions
            for line in (teller.region(each), f"  {such}: {teller.witness(each.witness)}")
        )

    def worked(self, change: Change) -> tuple[tuple[str, str, str], ...]:
        """Say a unit of each region: its figures, its points before and after."""
        effect = change.effect
        if effect is None:
            return ()
        teller = teller_of(effect, self.comparison.new, self.language)
        units = [each.witness for each in effect.regions] if effect.complete else list(effect.witnesses)
        return tuple((teller.facts(each), *teller.sides(each)) for each in units)

    def sides(self, change: Change) -> tuple[str, str]:
        """Say what was and what is, of a change of the set itself."""
        said = self.what(change)
        before, arrow, after = said.partition(ARROW)
        if arrow and change.kind in ("grades", "scale"):
            return before, after
        if change.kind == "head":
            pairs = (self._sides_of_head(*pair) for pair in zip(change.before, change.after, strict=True))
            olds, news = zip(*pairs, strict=True)
            return "; ".join(olds), "; ".join(news)
        return self._lines(change.before), self._lines(change.after)

    def _sides_of_head(self, before: str, after: str) -> tuple[str, str]:
        name = self.name(_HEAD[before.partition(": ")[0]])
        return f"{name}: {before.partition(': ')[2] or '·'}", f"{name}: {after.partition(': ')[2] or '·'}"

    def _lines(self, side: tuple[str, ...]) -> str:
        """Say figures by their labels, and decimals in words; nothing by a dot."""
        return "; ".join(self._line(each) for each in side) or "·"

    def _line(self, said: str) -> str:
        name, colon, value = said.partition(": ")
        if colon and name in _HEAD:
            return f"{self.say('làm tròn', 'rounding of')} {self.name(_HEAD[name])}: {self._decimals(value)}"
        return f"«{self._label(said)}»"

    def counted(self, part: Part | None) -> str:
        """Say the points of a part at the top, or that there is none."""
        if part is None:
            return self.say("không có", "none")
        return number(part.maximum, self.language)

    # --- kinds ----------------------------------------------------------------------------------

    def _alone(self, change: Change) -> str:
        part = (change.new or change.old)[0]
        points = number(part.maximum, self.language)
        return self.say(f"điểm tối đa {points}", f"maximum {points}")

    def _effect(self, change: Change) -> str:
        effect = change.effect
        if effect is None or effect.verdict == "undecided":
            return self.say("chưa chứng minh được điểm đổi ở đâu", "where points differ is not decided")
        teller = teller_of(effect, self.comparison.new, self.language)
        gain, loss = teller.extent(effect.gain), teller.extent(effect.loss)
        said = [self.say(f"tăng {gain}", f"higher {gain}")] if gain else []
        said += [self.say(f"giảm {loss}", f"lower {loss}")] if loss else []
        said += (
            [self.say("có đơn vị vào, ra diện đánh giá", "some go in or out of what is assessed")]
            if effect.in_or_out
            else []
        )
        return "; ".join(said)

    def _figures(self, change: Change) -> str:
        before = ", ".join(f"«{self._label(key)}»" for key in change.before)
        after = ", ".join(f"«{self._label(key)}»" for key in change.after)
        if before and after:
            return f"{before}{ARROW}{after}"
        return self.say(f"bỏ {before}" if before else f"thêm {after}", f"drops {before}" if before else f"adds {after}")

    def _label(self, key: str) -> str:
        return self._figure(key).label

    def _figure(self, key: str) -> Figure:
        old, new = self.comparison.old.figures, self.comparison.new.figures
        every = (*old, *new) if key.startswith(OLD) else (*new, *old)
        return next(each for each in every if each.key == key.removeprefix(OLD))

    def _evidence(self, text: str) -> str:
        kind, _, words = text.partition(": ")
        return f"«{words}» ({self.name(_EVIDENCE[kind])})"

    def _list(self, change: Change, said: object) -> str:
        say = said if callable(said) else str
        gone = ", ".join(map(say, change.before))
        come = ", ".join(map(say, change.after))
        told = [self.say(f"bỏ {gone}", f"drops {gone}")] if gone else []
        told += [self.say(f"thêm {come}", f"adds {come}")] if come else []
        return "; ".join(told) or self.say("cách xử lý khi thiếu tài liệu", "what is owed without documents")

    def _rounding(self, change: Change) -> str:
        (name, _, before), (_, _, after) = (each[0].partition(": ") for each in (change.before, change.after))
        most = "" if change.largest is None else shown(change.largest.points, self.language)
        what = self.name(_HEAD[name])
        return self.say(
            f"{what}: {self._decimals(before)}{ARROW}{self._decimals(after)}; mỗi giá trị lệch tối đa {most}",
            f"{what}: {self._decimals(before)}{ARROW}{self._decimals(after)}; each moves by {most} at most",
        )

    def _decimals(self, text: str) -> str:
        if text == "None":
            return self.say("không làm tròn", "not rounded")
        return self.say(f"{text} chữ số thập phân", f"{text} decimals")

    def _grades(self) -> str:
        sides = (self.comparison.old, self.comparison.new)
        said = [
            self.say("không xếp loại", "no grades")
            if each.grading is None
            else " ".join(grades_sentences(each.grading, wording(each, self.language)))
            for each in sides
        ]
        return ARROW.join(said)

    def _words(self, change: Change) -> str:
        if not change.before and not change.after:
            return self.say("tên gọi trong quy tắc", "what the rule calls things")
        return ARROW.join(" ".join(f"«{each}»" for each in side) or "·" for side in (change.before, change.after))

    def _head(self, change: Change) -> str:
        pairs = zip(change.before, change.after, strict=True)
        return "; ".join(self._of_head(before, after) for before, after in pairs)

    def _of_head(self, before: str, after: str) -> str:
        name, _, old = before.partition(": ")
        new = after.partition(": ")[2]
        return f"{self.name(_HEAD[name])}: {old or '·'}{ARROW}{new or '·'}"

    def _declared(self, before: str, after: str) -> str:
        """Say what a figure might be and may be now; how finely it is written, where that is another matter."""
        old, new = self.comparison.old, self.comparison.new
        figures = [
            next(each for each in side.figures if each.key == key) for key, side in ((before, old), (after, new))
        ]
        finer = figures[0].decimals != figures[1].decimals
        return ARROW.join(self._range(each, finer) for each in figures)

    def _range(self, figure: Figure, finer: bool) -> str:
        """Say what a figure may be: «Số báo cáo gửi chậm» từ 0 đến 4, càng thấp càng tốt."""
        ends = Side(key=None, low=figure.low, low_closed=True, high=figure.high, high_closed=True)
        said = [side_in_words(ends, f"«{figure.label}»", figure.kind, self.language)]
        if finer:
            said.append(self.say(f"{figure.decimals} chữ số thập phân", f"{figure.decimals} decimals"))
        if figure.direction is not None:
            higher = figure.direction == "higher"
            said.append(
                self.say("càng cao càng tốt", "higher is better")
                if higher
                else self.say("càng thấp càng tốt", "lower is better")
            )
        return ", ".join(said)


def signed(points: Fraction, language: Language) -> str:
    """Write a change of points with its sign."""
    said = shown(abs(points), language)
    about, digits = ("≈ ", said.removeprefix("≈ ")) if said.startswith("≈ ") else ("", said)
    return f"{about}{'+' if points > 0 else '−' if points < 0 else ''}{digits}"
