"""Cells of one kind as boxes: runs along the last axis first, then neighbours that have the same boxes.

Before, ``x`` what differs, ``.`` what does not, ``-`` where no unit can be::

    . x x .
    . x x -
    . . . .

After::

    rows 0 to 1, columns 1 to 2
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

Box = tuple[range, ...]
K = TypeVar("K")


def boxes_of(kinds: Mapping[tuple[int, ...], K | None], sizes: Sequence[int], same: K) -> Iterator[tuple[K, Box]]:
    """Give for each kind but `same` the boxes that hold its cells and no cell of another; None goes with any."""
    for kind in dict.fromkeys(each for each in kinds.values() if each is not None):
        if kind != same:
            yield from ((kind, box) for box in _boxes((), kind, kinds, sizes))


def _boxes(
    before: tuple[int, ...], kind: K, kinds: Mapping[tuple[int, ...], K | None], sizes: Sequence[int]
) -> list[Box]:
    """Give the boxes of the axes that are left, where the first ones are at these cells."""
    if len(before) == len(sizes):
        return [()] if kinds[before] == kind else []
    slices = [_slice((*before, at), kind, kinds, sizes) for at in range(sizes[len(before)])]
    found: list[Box] = []
    start = 0
    while start < len(slices):
        stop, here = _alike(slices, start)
        found += [(range(start, stop), *box) for box in here or ()]
        start = stop
    return found


def _slice(
    before: tuple[int, ...], kind: K, kinds: Mapping[tuple[int, ...], K | None], sizes: Sequence[int]
) -> list[Box] | None:
    """Give the boxes of a slice; None where no unit can be in it."""
    if len(before) == len(sizes) and kinds[before] is None:
        return None
    return _boxes(before, kind, kinds, sizes)


def _alike(slices: Sequence[list[Box] | None], start: int) -> tuple[int, list[Box] | None]:
    """Give the end of a run of slices with the same boxes, and the boxes."""
    here, stop = slices[start], start + 1
    while stop < len(slices) and (here is None or slices[stop] is None or slices[stop] == here):
        here = slices[stop] if here is None else here
        stop += 1
    return stop, here
