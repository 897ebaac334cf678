"""How the stages of a unit differ: each criterion whose points moved from one to the next, by how much and why.

Points that people wrote down stand beside those that the rules give, where the two are not one.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from parlang.ir.nodes import Part
from parlang.ir.scorecard import PartScore
from parlang.ir.walk import each_part
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.models import FOR_ALL, Assessment, StageName
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.boundary.score_words import STAGE_NAMES
from parlang_compiler.document.names import captioned
from parlang_compiler.document.nodes import Block, Cell, Column, Row, Table, cell, header, text
from parlang_compiler.reports.of_unit import UnitScores, by_path
from parlang_compiler.reports.words import given, points_cell, score_cell, signed, stage_column

NO_REASON = "Chưa ghi lý do"
UNKNOWN = "chưa xác định"
_NUMBER, _POINTS = Column(width=15, align="center"), Column(width=28, align="center")


def stages_blocks(of: UnitScores) -> Iterator[Block]:
    """Give a table for each two stages that follow one another and differ, and what was written otherwise."""
    for number, (before, after) in enumerate(pairwise(of.stages), 1):
        moved = tuple(moved_between(of, before, after))
        yield _moved_table(of, before, after, moved, number) if moved else text(_same(before, after))
    for scored in of.stages:
        stated = tuple(_stated(of, scored))
        if stated:
            yield _stated_table(of, scored, stated)


def _same(before: Scored, after: Scored) -> str:
    names = (STAGE_NAMES[each.stage][0] for each in (before, after))
    return f"Điểm {' và điểm '.join(names)} của các tiêu chí không khác nhau."


def moved_between(of: UnitScores, before: Scored, after: Scored) -> Iterator[tuple[Part, PartScore, PartScore]]:
    """Give the leaves whose points, or the ends of them, are not the same at two stages."""
    was, now = by_path(before), by_path(after)
    for part in each_part(of.ruleset):
        one, other = was[part.path], now[part.path]
        if part.rule is not None and (one.status, one.least, one.most) != (other.status, other.least, other.most):
            yield part, one, other


def change_between(one: PartScore, other: PartScore) -> Fraction | None:
    """Give the change of points; None where one of them waits or is not assessed."""
    if one.points is None or other.points is None or "left_out" in (one.status, other.status):
        return None
    return other.points - one.points


def reason_of(assessment: Assessment, stage: StageName, part: Part) -> str | None:
    """Give the reason that a stage states for a part, else the one for all parts."""
    reasons = assessment.stages[stage].reason if stage in assessment.stages else {}
    own = next((words for name, words in reasons.items() if folded(name) == part.path), None)
    words = own or reasons.get(FOR_ALL)
    return given(words) if words else None


def _moved_table(
    of: UnitScores, before: Scored, after: Scored, moved: tuple[tuple[Part, PartScore, PartScore], ...], number: int
) -> Table:
    heads = (stage_column(each.stage) for each in (before, after))
    return Table(
        id=f"bang-chenh-lech-{number}",
        caption=text(captioned(f"Chênh lệch: {STAGE_NAMES[after.stage][0]} so với "
                               f"{STAGE_NAMES[before.stage][0]}", of.ruleset), "strong"),
        columns=(_NUMBER, Column(width=80), _POINTS, _POINTS, _POINTS, Column(width=73)),
        header=header("STT", "Tiêu chí", *heads, "Chênh lệch", "Lý do"),
        rows=tuple(_moved(of, after, *each) for each in moved),
    )  # fmt: skip


def _moved(of: UnitScores, after: Scored, part: Part, one: PartScore, other: PartScore) -> Row:
    reason = reason_of(after.unit.assessment, after.stage, part)
    change = change_between(one, other)
    return Row(
        kind="plain",
        cells=(
            cell(part.number, header=True),
            cell(part.name),
            score_cell(one, of.ruleset),
            score_cell(other, of.ruleset),
            _change(of, change),
            cell(reason or (NO_REASON if change is not None and change < 0 else "")),
        ),
    )


def _change(of: UnitScores, change: Fraction | None) -> Cell:
    return cell(UNKNOWN) if change is None else cell(signed(change, of.ruleset), value=change)


def _stated(of: UnitScores, scored: Scored) -> Iterator[tuple[Part, PartScore, Fraction]]:
    """Give the parts whose points people wrote down otherwise than the rules give them."""
    stated = {each.id: each.stated for each in scored.scorecard.parts}
    scores = by_path(scored)
    for part in each_part(of.ruleset):
        words, score = stated[part.path], scores[part.path]
        if words is not None and (score.points is None or words != numeral(score.points)):
            yield part, score, Fraction(words)


def _stated_table(of: UnitScores, scored: Scored, stated: tuple[tuple[Part, PartScore, Fraction], ...]) -> Table:
    words = f"Điểm đã ghi khác điểm tính theo quy định, lần {STAGE_NAMES[scored.stage][0]}"
    return Table(
        id=f"bang-diem-da-ghi-{scored.stage.replace('_', '-')}",
        caption=text(captioned(words, of.ruleset), "strong"),
        columns=(_NUMBER, Column(width=125), *(Column(width=56, align="center"),) * 2),
        header=header("STT", "Tiêu chí", "Điểm đã ghi", "Điểm tính theo quy định"),
        rows=tuple(
            Row(
                kind="plain",
                cells=(
                    cell(part.number, header=True),
                    cell(part.name),
                    points_cell(points, of.ruleset),
                    score_cell(score, of.ruleset),
                ),
            )
            for part, score, points in stated
        ),
    )
