"""Regions put together: their direction, the most that is gained and lost, and whether they can be listed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from parlang.diff.changes import Direction, Effect, Extent, Region, Witness

MOST_REGIONS = 12  # beyond a dozen nobody reads a list
UNCHANGED = Effect(direction="none")
UNDECIDED = Effect(direction="undecided", complete=False, verdict="undecided")
_TURNED: dict[Direction, Direction] = {"looser": "stricter", "stricter": "looser"}


def sign_of(number: Fraction) -> int:
    """Give 1, 0 or -1."""
    return (number > 0) - (number < 0)


def direction_of(witness: Witness) -> Direction:
    """Tell which way the points of a unit move; mixed where it goes into or out of what is assessed, or waits."""
    (was, now), (before, after) = witness.pending, witness.assessed
    if was != now or before != after:
        return "mixed"
    if witness.before == witness.after:
        return "none"
    if witness.before is None or witness.after is None:
        return "mixed"
    return "looser" if witness.after > witness.before else "stricter"


def turned(direction: Direction) -> Direction:
    """Give the direction in which a total goes if this is that of points that are taken off."""
    return _TURNED.get(direction, direction)


def together(directions: Iterable[Direction]) -> Direction:
    """Give the direction of several changes seen as one."""
    found = {each for each in directions if each != "none"}
    if not found:
        return "none"
    for kind in ("undecided", "incomparable"):
        if kind in found:
            return kind
    return found.pop() if len(found) == 1 else "mixed"


def in_one(regions: tuple[Region, ...]) -> Effect:
    """Give the effect of all regions there are; more than a dozen are told by the greatest gain and loss alone."""
    if not regions:
        return UNCHANGED
    listed = len(regions) <= MOST_REGIONS
    return Effect(
        direction=together(each.direction for each in regions),
        regions=regions if listed else (),
        complete=listed,
        witnesses=() if listed else tuple(_examples(regions)),
        gain=greatest(each.largest for each in regions if each.direction == "looser"),
        loss=greatest(each.largest for each in regions if each.direction == "stricter"),
        in_or_out=any(each.largest is None for each in regions),
    )


def _examples(regions: tuple[Region, ...]) -> Iterator[Witness]:
    for direction in ("looser", "stricter"):
        found = [each for each in regions if each.direction == direction]
        if found:
            yield max(found, key=lambda each: Fraction(0) if each.largest is None else each.largest.points).witness


def greatest(extents: Iterable[Extent | None]) -> Extent | None:
    """Give the greatest of several; None if there is none."""
    known = [each for each in extents if each is not None]
    return max(known, key=lambda each: (each.points, each.reached), default=None)


def single(cases: tuple[tuple[str, ...], tuple[str, ...]]) -> tuple[str, str] | None:
    """Give the two cases that decide, where each side has one rule."""
    old, new = cases
    return (old[0], new[0]) if len(old) == len(new) == 1 else None
