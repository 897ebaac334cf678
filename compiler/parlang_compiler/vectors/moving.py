"""Figures moved until they stand at a turn, and as near to it as whole numbers allow, on both sides.

Before::

    5 * hoan_thanh - 4 * giao, hoan_thanh = 10, giao = 100

After::

    hoan_thanh = 80; 79 and 81; with giao = 99: hoan_thanh = 79, whose gap is -1
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from parlang_compiler.vectors.turns import Gap
from parlang_compiler.vectors.whole_figures import Whole

Moved: TypeAlias = tuple[str, dict[str, int]]  # the figure that was moved, and all figures
BESIDE = (0, 1, -1, 2)  # from the last whole number before a turn
MOST_OTHERS = 2
FAR = 1 << 200  # further than any gap
FURTHEST = 24  # how far a second figure is moved, so that the first comes nearer


def beside(gap: Gap, given: Whole, movable: Sequence[str]) -> Iterator[Moved]:
    """Give figures at and beside a turn, where moving one figure brings them."""
    for key, slope in _slopes(gap, given, movable):
        yield from ((key, each) for each in _at(gap, given, key, slope, BESIDE))


def nearest(gap: Gap, given: Whole, movable: Sequence[str]) -> Iterator[Moved]:
    """Give the figures nearest to a turn on each side, where moving a second figure a little brings the first."""
    for key, slope in _slopes(gap, given, movable):
        if abs(slope) > 1:
            for other in [each for each in movable if each != key][:MOST_OTHERS]:
                yield from ((key, each) for each in _nearest(gap, given, (key, slope), other))


def _slopes(gap: Gap, given: Whole, movable: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Tell how much the gap grows with each figure that moves it."""
    here = gap(given)
    if here is None:
        return
    for key in movable:
        after = gap({**given, key: given[key] + 1})
        if after is not None and after != here:
            yield key, after - here


def _at(gap: Gap, given: Whole, key: str, slope: int, steps: Sequence[int]) -> Iterator[dict[str, int]]:
    here = gap(given)
    if here is not None:
        last = given[key] + -here // slope
        yield from ({**given, key: last + step} for step in steps)


def _nearest(gap: Gap, given: Whole, line: tuple[str, int], other: str) -> Iterator[dict[str, int]]:
    found: dict[bool, tuple[int, Whole]] = {}
    for step in range(1, FURTHEST + 1):
        for each in _at(gap, {**given, other: given[other] + step}, *line, BESIDE[:2]):
            far = gap(each) or 0
            if far and abs(far) < found.get(far > 0, (FAR, given))[0]:
                found[far > 0] = abs(far), each
        if len(found) == 2 and all(far == 1 for far, _ in found.values()):
            break
    yield from (dict(each) for _, each in found.values())
