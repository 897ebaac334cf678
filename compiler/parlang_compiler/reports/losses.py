"""What was lost and why, what would regain it, and what may be gained most by.

The words are those of `parlang explain`: the case that the figures fell into, and the least change of one figure that
gives more points.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from parlang.ir.explain import Explanation, NextStep
from parlang.ir.nodes import Ruleset, Survey
from parlang.ir.walk import each_part, is_penalty
from parlang.text import upper_first
from parlang_compiler.boundary.in_words import rounding_in_words, step_in_words
from parlang_compiler.boundary.score_words import outside_of
from parlang_compiler.boundary.why_in_words import why_in_words
from parlang_compiler.document.names import captioned
from parlang_compiler.document.nodes import Block, Column, Row, Table, bullets, cell, header, text
from parlang_compiler.reports.of_unit import Leaf, UnitScores
from parlang_compiler.reports.words import named, points_cell

NO_STEP = "Không có thay đổi của riêng một số liệu nào làm tăng điểm."
BY_SURVEY = "Theo kết quả điều tra xã hội học."
NOTHING_LOST = "Không có tiêu chí nào đã chấm mà chưa đạt điểm tối đa."
HIGHEST = "Ở mục chỉ tính mức cao nhất, điểm của từng tiêu chí bên dưới không cộng vào điểm của mục."
ONE_BY_ONE = (
    "Mỗi dòng là thay đổi nhỏ nhất của một số liệu, các số liệu khác giữ nguyên; điểm là điểm của riêng tiêu chí đó "
    "sau khi làm tròn. Xếp theo số điểm tăng thêm."
)
_NUMBER, _POINTS = Column(width=15, align="center"), Column(width=20, align="center")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A leaf within the scale that has less than its maximum."""

    leaf: Leaf
    explanation: Explanation


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain:
    """What the least change of one figure adds to a leaf."""

    lost: Lost
    step: NextStep

    @property
    def points(self) -> Fraction:
        """Give the points that are added."""
        return self.step.points - self.lost.explanation.points


def lost_leaves(of: UnitScores) -> tuple[Lost, ...]:
    """Give the leaves where points were lost, in the order of the set; what a bonus does not give is not lost."""
    bonus = outside_of(of.ruleset, "bonus")
    return tuple(
        Lost(leaf=leaf, explanation=leaf.explanation)
        for leaf in of.leaves()
        if leaf.explanation is not None and leaf.explanation.lost > 0
        if leaf.part.path not in bonus and not is_penalty(leaf.part, of.ruleset)
    )


def gains_of(lost: Sequence[Lost]) -> list[Gain]:
    """Give what may be gained, most points first; equals in the order of the set."""
    steps = ((each, each.explanation.next_step) for each in lost)
    return sorted((Gain(lost=each, step=step) for each, step in steps if step is not None), key=lambda g: -g.points)


def lost_blocks(of: UnitScores, lost: Sequence[Lost]) -> Iterator[Block]:
    """Give the table of lost points, that of penalties, and what reaches its maximum by rounding alone."""
    yield _lost_table(of, lost) if lost else text(NOTHING_LOST)
    if lost and has_highest(of.ruleset):
        yield text(HIGHEST, kind="note")
    if penalties := [leaf for leaf in of.leaves() if is_penalty(leaf.part, of.ruleset) and _takes_off(leaf)]:
        yield _penalties_table(of, penalties)
    if rounded := list(_only_by_rounding(of)):
        yield text("Tiêu chí đạt điểm tối đa chỉ do làm tròn:")
        yield bullets(rounded)


def _takes_off(leaf: Leaf) -> bool:
    return leaf.explanation is not None and leaf.explanation.points > 0


def has_highest(ruleset: Ruleset) -> bool:
    """Tell whether some node within the scale is worth the highest of its parts."""
    outside = outside_of(ruleset, "bonus") | outside_of(ruleset, "penalty")
    return any(part.combine == "highest" for part in each_part(ruleset) if part.path not in outside)


def _lost_table(of: UnitScores, lost: Sequence[Lost]) -> Table:
    whole = sum((each.explanation.lost for each in lost), Fraction(0))
    total = Row(
        kind="total",
        cells=(
            cell(),
            cell(text("Cộng điểm mất của các tiêu chí đã chấm", "strong")),
            cell(),
            cell(),
            points_cell(whole, of.ruleset, "strong"),
            cell(),
            cell(),
        ),
    )
    return Table(
        id="bang-diem-mat",
        caption=text(captioned("Điểm chưa đạt, lý do và cách lấy lại", of.ruleset), "strong"),
        columns=(_NUMBER, Column(width=58), _POINTS, _POINTS, _POINTS, Column(width=62), Column(width=57)),
        header=header("STT", "Tiêu chí", "Điểm tối đa", "Điểm đạt", "Điểm mất", "Lý do", "Để lấy lại"),
        rows=(*(_lost_row(of, each) for each in lost), *(() if has_highest(of.ruleset) else (total,))),
    )


def _lost_row(of: UnitScores, lost: Lost) -> Row:
    part, explanation = lost.leaf.part, lost.explanation
    return Row(
        kind="plain",
        cells=(
            cell(part.number, header=True),
            cell(part.name),
            points_cell(explanation.maximum, of.ruleset),
            points_cell(explanation.points, of.ruleset),
            points_cell(explanation.lost, of.ruleset),
            cell(_why(of, lost.leaf, explanation)),
            cell(_regain(lost, of.ruleset)),
        ),
    )


def _why(of: UnitScores, leaf: Leaf, explanation: Explanation) -> str:
    return upper_first(why_in_words(explanation, leaf.part, of.main.facts, of.ruleset, "vi"))


def _regain(lost: Lost, ruleset: Ruleset) -> str:
    step = lost.explanation.next_step
    if step is not None:
        return upper_first(step_in_words(step, ruleset, "vi"))
    return BY_SURVEY if isinstance(lost.leaf.part.rule, Survey) else NO_STEP


def _penalties_table(of: UnitScores, leaves: Sequence[Leaf]) -> Table:
    return Table(
        id="bang-diem-phat",
        caption=text(captioned("Điểm phạt và lý do", of.ruleset), "strong"),
        columns=(_NUMBER, Column(width=90), _POINTS, Column(width=127)),
        header=header("STT", "Nội dung", "Điểm phạt", "Lý do"),
        rows=tuple(_penalty(of, leaf, leaf.explanation) for leaf in leaves if leaf.explanation is not None),
    )


def _penalty(of: UnitScores, leaf: Leaf, explanation: Explanation) -> Row:
    return Row(
        kind="plain",
        cells=(
            cell(leaf.part.number, header=True),
            cell(leaf.part.name),
            points_cell(explanation.points, of.ruleset),
            cell(_why(of, leaf, explanation)),
        ),
    )


def _only_by_rounding(of: UnitScores) -> Iterator[str]:
    for leaf in of.leaves():
        if leaf.explanation is not None and leaf.explanation.only_by_rounding:
            words = rounding_in_words(leaf.explanation, leaf.part, of.main.facts, of.ruleset, "vi")
            yield f"{named(leaf.part)}: {words}."


def gains_blocks(of: UnitScores, gains: Sequence[Gain]) -> Iterator[Block]:
    """Give what may be gained by one figure each."""
    yield text(ONE_BY_ONE, kind="note")
    yield Table(
        id="bang-lay-them",
        caption=text(captioned("Điểm có thể lấy thêm", of.ruleset), "strong"),
        columns=(_NUMBER, Column(width=90), _POINTS, _POINTS, _POINTS, Column(width=87)),
        header=header("STT", "Tiêu chí", "Điểm đạt", "Có thể đạt", "Tăng thêm", "Việc cần làm"),
        rows=tuple(_gain(of, each) for each in gains),
    )


def _gain(of: UnitScores, gain: Gain) -> Row:
    part, explanation = gain.lost.leaf.part, gain.lost.explanation
    return Row(
        kind="plain",
        cells=(
            cell(part.number, header=True),
            cell(part.name),
            points_cell(explanation.points, of.ruleset),
            points_cell(gain.step.points, of.ruleset),
            points_cell(gain.points, of.ruleset, "strong"),
            cell(upper_first(step_in_words(gain.step, of.ruleset, "vi"))),
        ),
    )
