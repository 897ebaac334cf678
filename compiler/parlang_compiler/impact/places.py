"""Ranks before and after: among units that have a total by both rules, and among all by the comparable part.

While new figures are missing nobody has a total after. The comparable part then stands in for it: the criteria that
all units of the group with a total before have points for, by both rules, measured as the set measures its ranks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from parlang.ir.nodes import Grading
from parlang.ir.ranking import ranks
from parlang_compiler.boundary.ranks import Standing, measure_of, standings
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.impact.moves import Moves
from parlang_compiler.impact.replay import Replayed, Rules
from parlang_compiler.impact.sums import added

HUNDRED = Fraction(100)
Measures: TypeAlias = Mapping[int, tuple[Fraction | None, Fraction | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Two ranks of a unit; a move above 0 is a better rank after."""

    before: int
    after: int

    @property
    def move(self) -> int:
        """Give how many places were won."""
        return self.before - self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Units that are ranked together, with their places by total and by the comparable part, where they have any.

    `common` are the places of the criteria of the comparable part that ranks are made from.
    """

    standing: Standing
    pending_after: int
    units: tuple[Replayed, ...]
    by_total: Mapping[int, Places]  # by place among `units`
    by_part: Mapping[int, Places]
    common: frozenset[int]

    @property
    def provisional(self) -> bool:
        """Tell whether ranks may still change: a unit has errors, or waits for figures by either rule."""
        return self.standing.provisional or self.pending_after > 0


def groups_of(
    rules: Rules, units: Sequence[Replayed], refused: Iterable[Unit] = (), year: int | None = None
) -> tuple[Group, ...]:
    """Give each group of units at each stage, with their places."""
    by_card = {id(each.before): each for each in units}
    found = standings([each.before for each in units], refused, year)
    return tuple(_group(rules, each, tuple(by_card[id(one)] for one in each.units)) for each in found)


def _group(rules: Rules, standing: Standing, units: tuple[Replayed, ...]) -> Group:
    ranked = [at for at, each in enumerate(units) if each.before.scorecard.ranked]
    whole = [at for at in ranked if units[at].before.result.status == "scored"]
    both = [at for at in whole if units[at].after.result.status == "scored"]
    totals = {
        at: (
            measure_of(units[at].before, rules.old.grading),
            measure_of(units[at].after, rules.new.grading),
        )
        for at in both
    }
    common = _common([units[at] for at in whole])
    parts = {at: _measures(rules, units[at], common) for at in whole} if common else {}
    return Group(
        standing=standing,
        pending_after=sum(units[at].after.result.status == "pending" for at in ranked),
        units=units,
        by_total=_places(totals),
        by_part=_places(parts),
        common=common,
    )


def _common(units: Sequence[Replayed]) -> frozenset[int]:
    """Give the criteria that all units have points for by both rules."""
    found = [frozenset(move.place for move in each.moves.each if move.comparable) for each in units]
    return frozenset.intersection(*found) if found else frozenset()


def _measures(rules: Rules, unit: Replayed, common: frozenset[int]) -> tuple[Fraction | None, Fraction | None]:
    """Measure as the set does: by points, or by the percent of the unit's own maximum."""
    moves = unit.moves
    return (
        _measure(rules, rules.old.grading, moves, common, (moves.before, moves.maximum_before), after=False),
        _measure(rules, rules.new.grading, moves, common, (moves.after, moves.maximum_after), after=True),
    )


def _measure(
    rules: Rules,
    grading: Grading | None,
    moves: Moves,
    common: frozenset[int],
    whole: tuple[Fraction, Fraction],
    *,
    after: bool,
) -> Fraction | None:
    """Take from the comparable part of a unit what is not common to all, and for an index what is beyond the scale."""
    by_points = grading is not None and grading.by == "points"
    kept = common if by_points else common - rules.outside
    out = [move.after if after else move.before for move in moves.each if move.comparable and move.place not in kept]
    points, maximum = whole[0] - added(side.least for side in out), whole[1] - added(side.maximum for side in out)
    if by_points:
        return points
    return points * HUNDRED / maximum if maximum else None


def _places(measures: Measures) -> dict[int, Places]:
    """Give both ranks of those that have both measures, among themselves."""
    known = {at: pair for at, pair in measures.items() if None not in pair}
    before = ranks((at, pair[0]) for at, pair in known.items() if pair[0] is not None)
    after = ranks((at, pair[1]) for at, pair in known.items() if pair[1] is not None)
    return {at: Places(before=int(before[at]), after=int(after[at])) for at in known}
