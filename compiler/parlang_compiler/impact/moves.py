"""The points of one unit by criterion, before and after, and what can be compared of them.

Before::

    hoàn_thành  0,85 → 0      khảo_sát  0,4 → [0; 0,5]      thưởng  1 → 1

After::

    comparable: 1,85 → 1; khảo_sát waits for its new figures
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from parlang.ir.scorecard import PartScore, Scorecard
from parlang_compiler.impact.criteria import Counted, Criterion
from parlang_compiler.impact.sums import ZERO, added

Scores: TypeAlias = Mapping[str, PartScore]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What a criterion is worth by one of the rules: points between two ends, signed as they count in the total.

    `figures` are those for want of which it has no points; one whose rule is not written has none of them.
    """

    least: Fraction
    most: Fraction
    maximum: Fraction  # the unit's own, of what counts in the index
    known: bool
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A criterion of a unit, before and after; `place` is that of the criterion among all.

    `change` is how many points are won, below 0 lost, and `domains` where; of one that is not comparable there is none.
    """

    place: int
    before: Side
    after: Side
    comparable: bool  # its points are known by both rules
    change: Fraction
    domains: tuple[tuple[int, Fraction], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """All criteria of a unit; the points of the comparable ones together, their maxima, and the change by domain."""

    each: tuple[Move, ...]
    domains: tuple[Fraction, ...]
    compared: int  # criteria of the comparable part
    before: Fraction
    after: Fraction
    maximum_before: Fraction
    maximum_after: Fraction

    @property
    def change(self) -> Fraction:
        """Give how many points are won in the comparable part."""
        return self.after - self.before

    def moving(self) -> Iterator[Move]:
        """Give the comparable criteria whose points are others."""
        return (move for move in self.each if move.change)

    def waiting(self) -> Iterator[Move]:
        """Give the criteria that cannot be compared."""
        return (move for move in self.each if not move.comparable)


class Mover:
    """Puts the scores of units side by side, criterion by criterion.

    Where scores are shared between units (`shared`: equal ones are one object, and stay alive), so are their moves.
    """

    def __init__(self, criteria: Sequence[Criterion], domains: int, *, shared: bool = False) -> None:
        self._criteria = criteria
        self._domains = domains
        self._made: dict[tuple[int, ...], Move] | None = {} if shared else None

    def moves(self, before: Scorecard, after: Scorecard) -> Moves:
        """Give the points of a unit by criterion: what is comparable is the whole without what is not."""
        old, new = ({part.path: part for part in score.parts} for score in (before, after))
        each = tuple(self._move(place, one, old, new) for place, one in enumerate(self._criteria))
        waiting = [move for move in each if not move.comparable]
        return Moves(
            each=each,
            domains=self._by_domain(each),
            compared=len(each) - len(waiting),
            before=before.least - added(move.before.least for move in waiting),
            after=after.least - added(move.after.least for move in waiting),
            maximum_before=before.maximum - added(move.before.maximum for move in waiting),
            maximum_after=after.maximum - added(move.after.maximum for move in waiting),
        )

    def _by_domain(self, moves: Iterable[Move]) -> tuple[Fraction, ...]:
        changes: list[list[Fraction]] = [[] for _ in range(self._domains)]
        for move in moves:
            for domain, change in move.domains:
                changes[domain].append(change)
        return tuple(map(added, changes))

    def _move(self, place: int, criterion: Criterion, old: Scores, new: Scores) -> Move:
        if self._made is None:
            return _move(place, criterion, old, new)
        key = (
            place,
            *(id(old[each.part.path]) for each in criterion.old),
            *(id(new[each.part.path]) for each in criterion.new),
        )
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = _move(place, criterion, old, new)
        return found


def _move(place: int, criterion: Criterion, old: Scores, new: Scores) -> Move:
    before = [_side(each, old[each.part.path]) for each in criterion.old]
    after = [_side(each, new[each.part.path]) for each in criterion.new]
    comparable = all(side.known for side in (*before, *after))
    whole_before, whole_after = _together(before), _together(after)
    return Move(
        place=place,
        before=whole_before,
        after=whole_after,
        comparable=comparable,
        change=whole_after.least - whole_before.least if comparable else ZERO,
        domains=tuple(_by_domain(criterion, before, after)) if comparable else (),
    )


def _by_domain(criterion: Criterion, before: Sequence[Side], after: Sequence[Side]) -> Iterator[tuple[int, Fraction]]:
    """Give the change by domain, where there is one: what leaves a domain for another is lost here and won there."""
    found: dict[int, Fraction] = {}
    for each, side in zip(criterion.old, before, strict=True):
        found[each.domain] = found.get(each.domain, ZERO) - side.least
    for each, side in zip(criterion.new, after, strict=True):
        found[each.domain] = found.get(each.domain, ZERO) + side.least
    return ((domain, change) for domain, change in found.items() if change)


def _together(sides: Sequence[Side]) -> Side:
    if len(sides) == 1:
        return sides[0]
    return Side(
        least=added(each.least for each in sides),
        most=added(each.most for each in sides),
        maximum=added(each.maximum for each in sides),
        known=all(each.known for each in sides),
        figures=tuple(dict.fromkeys(key for each in sides for key in each.figures)),
    )


def _side(counted: Counted, score: PartScore) -> Side:
    ends = (-score.most, -score.least) if counted.where == "penalty" else (score.least, score.most)
    return Side(
        least=ends[0],
        most=ends[1],
        maximum=score.maximum if counted.where == "scale" else ZERO,
        known=score.status != "pending",
        figures=score.missing,
    )
