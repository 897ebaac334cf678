"""An increment counts from a mark, and the set says what part of a step is worth."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.checked.place_errors import NoMark, ProRataUnsaid
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.syntax import nodes as n


def check_increments(rule: n.Rule, *, pro_rata: bool) -> Iterator[Diagnostic]:
    """Tell increments without a mark, and those of which it is not said whether part of a step counts."""
    for points, key in _points_of(rule):
        increment = points.increment
        if increment is None:
            continue
        if not increment.whole and not pro_rata:
            yield ProRataUnsaid(span=increment.span)
        if not _has_mark(key, increment.direction):
            yield NoMark(span=increment.span)


def _points_of(rule: n.Rule) -> Iterator[tuple[n.Points, n.BandKey | None]]:
    """Give the points of every case with the key of its band, if it is a band."""
    match rule:
        case n.Bands(bands=bands):
            yield from ((band.points, band.key) for band in bands)
        case n.Branches(branches=branches):
            for branch in branches:
                if isinstance(branch.result, n.Bands):
                    yield from _points_of(branch.result)
                elif isinstance(branch.result, n.Points):
                    yield branch.result, None
        case _:
            return


def _has_mark(key: n.BandKey | None, direction: str) -> bool:
    if not isinstance(key, n.Bound):
        return False
    return (key.low if direction == "up" else key.high) is not None
