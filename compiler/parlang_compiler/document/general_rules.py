"""The rules of reading that hold for the whole set: scale, rounding, increments, what is missing, evidence."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.ir.nodes import Bands, Branches, Points, Rule, Ruleset
from parlang.ir.walk import leaves
from parlang.prose.days import data_date_sentence
from parlang.prose.numbers import number
from parlang.prose.sentences.increments import meaning_of_steps
from parlang_compiler.document.names import outside_called

HALF_UP = "chữ số đầu tiên bị bỏ từ 5 trở lên thì cộng thêm 1 vào chữ số cuối cùng được giữ lại"


def general_rules(ruleset: Ruleset) -> tuple[str, ...]:
    """Give the rules of reading, one a line."""
    return tuple(_rules(ruleset))


def _rules(ruleset: Ruleset) -> Iterator[str]:
    yield f"Thang điểm đánh giá là {number(ruleset.scale)} điểm."
    yield _rounding(ruleset)
    if ruleset.outside:
        yield _total(ruleset)
    if ruleset.index_decimals is not None or (ruleset.grading is not None and ruleset.grading.by == "index"):
        yield _index(ruleset)
    yield (
        "Các từ chỉ mức: «từ», «đến», «trở lên», «trở xuống», «không quá» bao gồm chính mức đó; "
        "«trên», «dưới» không bao gồm mức đó; «đến hết ngày» bao gồm chính ngày đó."
    )
    steps = {points.increment.whole for leaf in leaves(ruleset) for points in _points(leaf.rule) if points.increment}
    for whole in sorted(steps):
        yield meaning_of_steps("vi", whole=whole)
    yield (
        "Số liệu còn thiếu không được coi là bằng 0: tiêu chí thiếu số liệu ở trạng thái chờ bổ sung; "
        "khi đó tổng điểm chỉ nêu được mức thấp nhất và mức cao nhất có thể đạt."
    )
    if any(leaf.does_not_arise is not None for leaf in leaves(ruleset)):
        yield (
            "Tiêu chí không phát sinh được tính điểm tối đa hoặc không đánh giá, theo quy định tại từng tiêu chí; "
            "tiêu chí không đánh giá thì điểm tối đa của tiêu chí không tính vào tổng điểm tối đa của đơn vị."
        )
    if any(leaf.method == "survey" for leaf in leaves(ruleset)):
        yield "Điểm của tiêu chí đánh giá qua điều tra xã hội học được xác định từ kết quả điều tra."
    if ruleset.notes.data_date is not None:
        yield data_date_sentence(ruleset.notes.data_date, "vi")
    yield from ruleset.notes.guidance
    yield _from_figures(ruleset)


def _from_figures(ruleset: Ruleset) -> str:
    own = any(leaf.without_evidence is not None for leaf in leaves(ruleset))
    otherwise = "; tiêu chí có quy định riêng khi thiếu tài liệu thì theo quy định đó" if own else ""
    return f"Điểm được tính từ số liệu; tài liệu kiểm chứng còn thiếu được liệt kê riêng{otherwise}."


def _rounding(ruleset: Ruleset) -> str:
    decimals = ruleset.points_decimals
    if decimals is None:
        return "Điểm của từng tiêu chí được giữ nguyên, không làm tròn."
    return (
        f"Điểm của từng tiêu chí được làm tròn đến {decimals} chữ số thập phân: {HALF_UP}. "
        "Không làm tròn ở bước tính nào khác trước đó."
    )


def _total(ruleset: Ruleset) -> str:
    levels = {part.level for part in ruleset.outside}
    said = "".join((" cộng điểm thưởng" if "bonus" in levels else "", " trừ điểm phạt" if "penalty" in levels else ""))
    return f"Tổng điểm là tổng điểm của các tiêu chí trong thang điểm{said}."


def _index(ruleset: Ruleset) -> str:
    apart = f" (không kể {outside_called(ruleset).lower()})" if ruleset.outside else ""
    index = f"Chỉ số của đơn vị = tổng điểm đạt được{apart}/tổng điểm tối đa của đơn vị × 100%"
    if ruleset.index_decimals is None:
        return f"{index}."
    return f"{index}, làm tròn đến {ruleset.index_decimals} chữ số thập phân của phần trăm."


def _points(rule: Rule | Points | None) -> Iterator[Points]:
    match rule:
        case Points():
            yield rule
        case Bands(bands=bands):
            yield from (band.points for band in bands)
        case Branches(branches=branches):
            for branch in branches:
                yield from _points(branch.result)
        case _:
            return
