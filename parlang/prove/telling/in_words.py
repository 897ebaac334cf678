"""Findings in the drafter's words: «Tỷ lệ hoàn thành: 41/50 = 82%: không rơi vào mức nào»."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import assert_never

from parlang.ir.facts import Facts
from parlang.ir.grading import label_of
from parlang.ir.nodes import Bands, Branches, Figure, FigureRef, Named, Part, Ruleset, Survey
from parlang.ir.relations import plain
from parlang.ir.walk import PERIOD, figures_in, inputs_of_leaf, is_penalty, leaves
from parlang.prose.conditions import condition
from parlang.prose.naming import figure_label, lower_first, upper_first, value_name
from parlang.prose.numbers import nearly
from parlang.prose.rules import case_key
from parlang.prose.sentences.branches import branch_alone
from parlang.prose.values_in_words import ValuesOf, value_in_words, values_of
from parlang.prose.wording import Language, Wording, wording, wording_of
from parlang.prove.answers import Answer, CheckName, Finding, Reason, Side
from parlang.prove.outcomes import Listing, outcomes_of
from parlang.prove.regions.beside_mark import held_against_mark
from parlang.prove.regions.in_words import side_in_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """Says what was found of one part, or of the set (no part)."""

    ruleset: Ruleset
    part: Part | None
    language: Language

    def say(self, vi: str, en: str) -> str:
        """Give the text of the language spoken."""
        return vi if self.language == "vi" else en

    def finding(self, name: CheckName, finding: Finding) -> str:
        """Say one finding in one line."""
        match name:
            case "gap":
                return self._gap(finding)
            case "overlap":
                return self._overlap(finding)
            case "bounds":
                return self._bounds(finding)
            case "max_reachable":
                return self._maximum(finding)
            case "case_reachable":
                return self._unreached(finding)
            case "monotone":
                return self._falls(finding)
            case "division":
                shown = self.witness(finding)
                return self.say(f"{shown}: mẫu số bằng 0", f"{shown}: the divisor is 0")
            case "does_not_arise":
                return self._arises(finding)
            case "grades":
                return self._grades(finding)
            case "jump":
                return self._jump(finding)
            case _:
                assert_never(name)

    # --- what was found -----------------------------------------------------------------------

    def _gap(self, finding: Finding) -> str:
        region = "; ".join(self._side(side, finding) for side in finding.region)
        where = self.say(f" (chỗ hở: {region})", f" (the gap: {region})") if region else ""
        shown = self.witness(finding)
        return self.say(f"{shown}: không rơi vào mức nào{where}", f"{shown}: falls into no case{where}")

    def _overlap(self, finding: Finding) -> str:
        one, other = (self._case_worth(case, worth) for case, worth in zip(finding.cases, finding.points, strict=True))
        shown = self.witness(finding)
        return self.say(f"{shown}: thuộc cả {one} và {other}", f"{shown}: falls into both {one} and {other}")

    def _case_worth(self, case: str, worth: Fraction | None) -> str:
        said = f"«{self.case(case)}»"
        return said if worth is None else f"{said} ({self._points(worth)})"

    def _bounds(self, finding: Finding) -> str:
        shown, worth = self.witness(finding), self._points(finding.points[0])
        if finding.what == "below":
            return self.say(f"{shown}: {worth}, dưới 0", f"{shown}: {worth}, below 0")
        most = self._points(None if self.part is None else self.part.maximum)
        return self.say(f"{shown}: {worth}, vượt điểm tối đa {most}", f"{shown}: {worth}, above the maximum of {most}")

    def _maximum(self, finding: Finding) -> str:
        if self.part is None:
            paths = ", ".join(finding.cases)
            return self.say(
                f"không đơn vị nào đạt đủ thang điểm: không thể cùng đạt điểm tối đa ở {paths}",
                f"no unit reaches the whole scale: not all points at once in {paths}",
            )
        most = self._points(self.part.maximum)
        none = self.say(f"không số liệu nào đạt điểm tối đa {most}", f"no figures reach the maximum of {most}")
        if not finding.witness:
            return none
        shown, best = lower_first(self.witness(finding)), self._points(finding.points[0])
        return none + self.say(f"; cao nhất tìm được {best}: {shown}", f"; the most that was found is {best}: {shown}")

    def _unreached(self, finding: Finding) -> str:
        case = self.case(finding.cases[0])
        if finding.severity == "note":
            return self.say(f"«{case}» không còn gì để nói: các mức trước đã đủ", f"nothing is left for «{case}»")
        return self.say(
            f"«{case}» không bao giờ được dùng: không số liệu nào rơi vào đó",
            f"«{case}» never applies: no figures fall into it",
        )

    def _falls(self, finding: Finding) -> str:
        worse, better = finding.witness
        key = finding.figure or ""
        figure = self._figure(key)
        moved = f"{figure_label(figure, self.language)}: {self._value(key, worse)} → {self._value(key, better)}"
        beside = self._beside(worse, key)
        if finding.what == "percent":
            before, after = (self._assessed(each) for each in finding.points)
            return self.say(
                f"{moved}{beside}: {before}, rồi {after}; tỷ lệ điểm của đơn vị có thể giảm",
                f"{moved}{beside}: {before}, then {after}; the percent of a unit may fall",
            )
        before, after = (nearly(each or Fraction(0), "number", None, self.language) for each in finding.points)
        if self.part is not None and is_penalty(self.part, self.ruleset):
            return self.say(
                f"{moved}{beside}: bị trừ từ {before} lên {after} điểm, dù số liệu tốt hơn",
                f"{moved}{beside}: {before} and then {after} points are taken off, though the figure is better",
            )
        return self.say(
            f"{moved}{beside}: điểm giảm từ {before} xuống {after}, dù số liệu tốt hơn",
            f"{moved}{beside}: the points fall from {before} to {after}, though the figure is better",
        )

    def _assessed(self, worth: Fraction | None) -> str:
        return self.say("không đánh giá", "not assessed") if worth is None else self._points(worth)

    def _beside(self, facts: Facts, key: str) -> str:
        others = [each for each in facts.values if each != key]
        said = "; ".join(self._values(facts).figure(each) for each in others)
        return f" ({said})" if said else ""

    def _arises(self, finding: Finding) -> str:
        if finding.what == "never":
            return self.say(
                "điều kiện «không phát sinh» không bao giờ xảy ra", "it always arises, whatever the figures"
            )
        return self.say("không bao giờ phát sinh, với mọi số liệu", "it never arises, whatever the figures")

    def _grades(self, finding: Finding) -> str:
        grading = self.ruleset.grading
        names = [] if grading is None else [f"«{label_of(grading, key)}»" for key in finding.cases]
        if finding.what == "never":
            return self.say(f"không đơn vị nào xếp được {names[0]}", f"no unit can be graded {names[0]}")
        value = side_in_words(finding.region[0], self._total(), "number", self.language)
        if finding.what == "gap":
            return self.say(f"{value}: không có loại nào", f"{value}: no grade")
        both = self.say(" và ", " and ").join(names)
        return self.say(f"{value}: thuộc cả {both}", f"{value}: {both}")

    def _total(self) -> str:
        by_index = self.ruleset.grading is not None and self.ruleset.grading.by == "index"
        return self.say("chỉ số", "an index") if by_index else self.say("tổng điểm", "a total")

    def _jump(self, finding: Finding) -> str:
        before, after = (nearly(each or Fraction(0), "number", None, self.language) for each in finding.points)
        shown, rises = self.witness(finding), (finding.points[0] or 0) < (finding.points[1] or 0)
        moves = "tăng" if rises else "giảm"
        return self.say(
            f"{shown}: tại mốc này điểm {moves} từ {before} {'lên' if rises else 'xuống'} {after}",
            f"{shown}: at this mark the points go from {before} to {after}",
        )

    # --- words --------------------------------------------------------------------------------

    def witness(self, finding: Finding) -> str:
        """Say the figures of the first witness: what is compared, and whatever else counts."""
        return self.facts(finding.witness[0])

    def facts(self, facts: Facts) -> str:
        """Say the figures of a unit: the subject of bands worked out, then whatever else counts."""
        values = self._values(facts)
        subject, within = self._subject(values)
        rest = [values.figure(key) for key in facts.values if key not in within and self._counts(key, facts)]
        if facts.year is not None and self._asks_year():
            rest.append(self.say(f"năm đánh giá {facts.year}", f"assessment year {facts.year}"))
        first, *others = [*subject, *rest] or [self.say("mọi số liệu", "any figures")]
        return "; ".join([first, *map(lower_first, others)])

    def _counts(self, key: str, facts: Facts) -> bool:
        """Tell whether a figure is worth saying: of the answers of a survey, those that somebody gave."""
        survey = self.part is not None and isinstance(self.part.rule, Survey)
        return not survey or facts.values[key] != 0

    def case(self, case: str) -> str:
        """Say when a case applies."""
        if self.part is None:
            return case
        rule = self.part.rule
        branches = rule.branches if isinstance(rule, Branches) else ()
        within = next((each for each in branches if each.case == case and isinstance(each.result, Bands)), None)
        if within is not None and isinstance(rule, Branches):
            words = replace(wording_of(self.part, self.ruleset, self.language), short=True)
            return lower_first(branch_alone(rule, within, words))
        return lower_first(case_key(self.part, case, self.ruleset, self.language))

    def _subject(self, values: ValuesOf) -> tuple[list[str], frozenset[str]]:
        bands = None if self.part is None else self.part.rule
        if not isinstance(bands, Bands) or isinstance(plain(bands.subject), FigureRef):
            return [], frozenset()
        keys = frozenset(figures_in(bands.subject))
        if not keys <= values.facts.values.keys():
            return [], frozenset()
        try:
            return [f"{self._called(bands)}: {values.worked_out(bands.subject, bands.kind, bands.unit)}"], keys
        except ZeroDivisionError:  # it comes to nothing: then that is what is told
            return [], frozenset()

    def _called(self, bands: Bands) -> str:
        match bands.subject:
            case Named() as named:
                return upper_first(value_name(named, self._wording()))
            case FigureRef(key=key):
                return figure_label(self._figure(key), self.language)
            case _:
                return self.say("Giá trị", "The value")

    def _wording(self) -> Wording:
        return wording(self.ruleset, self.language)

    def _asks_year(self) -> bool:
        parts = [self.part] if self.part is not None else list(leaves(self.ruleset))
        return any(PERIOD in inputs_of_leaf(part) for part in parts if part.rule is not None)

    def _values(self, facts: Facts) -> ValuesOf:
        return values_of(facts, self.ruleset, self.language)

    def _figure(self, key: str) -> Figure:
        return next(each for each in self.ruleset.figures if each.key == key)

    def _value(self, key: str, facts: Facts) -> str:
        return value_in_words(self._figure(key), facts.values[key], self.language)

    def _points(self, worth: Fraction | None) -> str:
        if worth is None:
            return self.say("không có điểm", "no points")
        return nearly(worth, "points", None, self.language)

    def _side(self, side: Side, finding: Finding) -> str:
        listing = self._listing(finding)
        bands = None if listing is None else listing.bands
        if listing is not None and side.from_mark:
            return condition(held_against_mark(side, listing), self._wording())
        if side.key is None:
            name = self.say("giá trị", "the value") if bands is None else lower_first(self._called(bands))
            return side_in_words(side, name, "number" if bands is None else bands.kind, self.language)
        figure = self._figure(side.key)
        return side_in_words(side, lower_first(figure_label(figure, self.language)), figure.kind, self.language, figure)

    def _listing(self, finding: Finding) -> Listing | None:
        """Give the list of bands that a finding is about."""
        if self.part is None:
            return None
        figures = {each.key: each for each in self.ruleset.figures}
        listings = (each for each in outcomes_of(self.part, figures).listings if each.bands is not None)
        found = (each for each in listings if set(finding.cases) <= {one.case for one in each.alternatives})
        return next(found, None)


def answer_in_words(answer: Answer, ruleset: Ruleset, part: Part | None, language: Language) -> str:
    """Say what a check found; empty where it holds and there is nothing to note."""
    teller = Teller(ruleset=ruleset, part=part, language=language)
    if answer.verdict == "undecided" and answer.reason is not None:
        return reason_in_words(answer.reason, language)
    return "; ".join(teller.finding(answer.name, each) for each in answer.findings)


_REASONS: Mapping[Reason, tuple[str, str]] = {
    "no_solver": (
        "cần bộ giải z3 (pip install 'parlang[prove]')",
        "it needs the solver z3 (pip install 'parlang[prove]')",
    ),
    "limit": (
        "quy tắc vượt quá điều chứng minh được trong giới hạn số bước",
        "the rule is beyond what can be proved within the limit of steps",
    ),
    "parts": (
        "có tiêu chí bị bác bỏ",
        "some criterion is refuted",
    ),
}


def reason_in_words(reason: Reason, language: Language) -> str:
    """Say why an answer is not known."""
    return _REASONS[reason][language == "en"]
