"""Which segments of a line each band speaks of: neighbours always, so that two searches find them.

Before::

    bands «từ 70 đến 80», «trên 80»; segments {0} (0, 70) {70} (70, 80) {80} (80, 100) {100}

After::

    segments 2 to 4, segments 5 and 6; of 0 and 1 none speaks
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from parlang.ir.checks.marks import Marks
from parlang.ir.checks.segments import Segment
from parlang.ir.nodes import Band, Bands, Expr, Within


def runs_without(bands: Bands, marks: Marks, cut: list[Segment]) -> Iterator[range]:
    """Give the runs of segments of which no band speaks."""
    covered = 0
    for reach, _ in _by_start(bands, marks, cut):
        if reach.start > covered:
            yield range(covered, reach.start)
        covered = max(covered, reach.stop)
    if covered < len(cut):
        yield range(covered, len(cut))


def meetings(bands: Bands, marks: Marks, cut: list[Segment]) -> Iterator[tuple[Band, Band, range]]:
    """Give the pairs of bands, in the order in which they are written, that speak of the same segments."""
    reaches = _by_start(bands, marks, cut)
    for at, (reach, band) in enumerate(reaches):
        for other_reach, other in reaches[at + 1 :]:
            if other_reach.start >= reach.stop:
                break
            first, second = sorted((band, other), key=bands.bands.index)
            yield first, second, range(other_reach.start, min(reach.stop, other_reach.stop))


def _by_start(bands: Bands, marks: Marks, cut: list[Segment]) -> list[tuple[range, Band]]:
    reaches = [(reach_of(band.when, marks.values, cut), band) for band in bands.bands if isinstance(band.when, Within)]
    return sorted(((reach, band) for reach, band in reaches if reach), key=lambda pair: pair[0].start)


def reach_of(when: Within, values: Mapping[Expr, Fraction], cut: Sequence[Segment]) -> range:
    """Give the segments in which a bound holds, where each end is worth a number."""
    low = None if when.low is None else values[when.low]
    high = None if when.high is None else values[when.high]
    start = bisect_left(cut, True, key=lambda each: low is None or _beyond(each.sample, low, when.low_closed))
    stop = bisect_left(cut, True, key=lambda each: not (high is None or _beyond(high, each.sample, when.high_closed)))
    return range(start, stop)


def _beyond(value: Fraction, end: Fraction, closed: bool) -> bool:
    return value >= end if closed else value > end
