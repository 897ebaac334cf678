"""Where the stage that is reported differs most from the first one: by unit, and by unit and criterion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from parlang.ir.nodes import Part
from parlang.ir.scorecard import PartScore
from parlang.ir.walk import leaves
from parlang_compiler.boundary.folding import same_name
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.document.names import captioned
from parlang_compiler.document.nodes import Block, Column, Row, Table, cell, header, text
from parlang_compiler.reports.of_group import GroupScores
from parlang_compiler.reports.of_unit import by_path
from parlang_compiler.reports.stages import NO_REASON, change_between, reason_of
from parlang_compiler.reports.words import given, points_cell, signed, stage_column

MOST = 20  # rows of a table
SAME = "Điểm của các đơn vị không khác nhau giữa hai lần đánh giá."
_POINTS = Column(width=25, align="center")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A unit, or one of its criteria, with its points at both stages."""

    scored: Scored
    part: Part | None
    before: Fraction
    after: Fraction

    @property
    def change(self) -> Fraction:
        """Give what it won or lost."""
        return self.after - self.before


def differences_blocks(of: GroupScores, suffix: str) -> Iterator[Block]:
    """Give the units, then the criteria, that moved most."""
    pairs = [(of.first.get(same_name(each.scorecard.unit)), each) for each in of.standing.units]
    known = [(before, after) for before, after in pairs if before is not None]
    totals = _most(each for before, after in known for each in _totals(before, after))
    parts = _most(each for before, after in known for each in _parts(of, before, after))
    yield from (text(SAME),) if not totals and not parts else ()
    if totals:
        yield _table(of, totals, "Đơn vị có tổng điểm chênh lệch lớn nhất", f"bang-chenh-lech-don-vi{suffix}")
    if parts:
        yield _table(of, parts, "Tiêu chí có điểm chênh lệch lớn nhất", f"bang-chenh-lech-tieu-chi{suffix}")


def _most(found: Iterator[Moved]) -> list[Moved]:
    return sorted((each for each in found if each.change), key=lambda each: -abs(each.change))[:MOST]


def _totals(before: Scored, after: Scored) -> Iterator[Moved]:
    one, other = before.result.total, after.result.total
    if one is not None and other is not None:
        yield Moved(scored=after, part=None, before=one, after=other)


def _parts(of: GroupScores, before: Scored, after: Scored) -> Iterator[Moved]:
    was, now = by_path(before), by_path(after)
    for part in leaves(of.ruleset):
        moved = _moved(after, part, was[part.path], now[part.path])
        if moved is not None:
            yield moved


def _moved(after: Scored, part: Part, one: PartScore, other: PartScore) -> Moved | None:
    if not change_between(one, other) or one.points is None or other.points is None:
        return None
    return Moved(scored=after, part=part, before=one.points, after=other.points)


def _table(of: GroupScores, moved: list[Moved], words: str, name: str) -> Table:
    by_part = any(each.part is not None for each in moved)
    stages = [next(iter(of.first.values())).stage, of.standing.stage]
    wide = (Column(width=52), Column(width=65), *(_POINTS,) * 3, Column(width=60))
    heads = ("Đơn vị", "Tiêu chí", *map(stage_column, stages), "Chênh lệch", "Lý do")
    return Table(
        id=name,
        caption=text(captioned(words, of.ruleset), "strong"),
        columns=wide if by_part else (Column(width=177), *(_POINTS,) * 3),
        header=header(*(heads if by_part else (heads[0], *heads[2:5]))),
        rows=tuple(_row(of, each) for each in moved),
    )


def _row(of: GroupScores, moved: Moved) -> Row:
    unit = cell(given(moved.scored.scorecard.unit), header=True)
    numbers = (
        points_cell(moved.before, of.ruleset),
        points_cell(moved.after, of.ruleset),
        cell(text(signed(moved.change, of.ruleset), "strong"), value=moved.change),
    )
    if moved.part is None:
        return Row(kind="plain", cells=(unit, *numbers))
    part = moved.part
    reason = reason_of(moved.scored.unit.assessment, moved.scored.stage, part)
    why = reason or (NO_REASON if moved.change < 0 else "")
    return Row(kind="plain", cells=(unit, cell(f"{part.number} {part.name}".strip()), *numbers, cell(why)))
