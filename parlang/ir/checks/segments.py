"""A line of values cut at its marks: points and the open stretches between them.

Before::

    marks 70, 80; values from 0 to 100

After::

    {0} (0, 70) {70} (70, 80) {80} (80, 100) {100}

What holds anywhere in a stretch holds everywhere in it, so one value of each is enough to ask about all.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A point (`low` is `high`) or an open stretch; `sample` is one of its values; None: no end."""

    low: Fraction | None
    high: Fraction | None
    sample: Fraction

    @property
    def is_point(self) -> bool:
        """Tell whether it is a single value."""
        return self.low is not None and self.low == self.high


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The values that a subject may take: from `low` to `high`, in steps of 1/`grain` (0: any value)."""

    low: Fraction | None
    high: Fraction | None
    grain: int


def segments(marks: Iterable[Fraction], line: Line) -> Iterator[Segment]:
    """Cut a line at the marks; stretches and points without a value of the line are left out."""
    ends = [end for end in (line.low, line.high) if end is not None]
    cuts = sorted({*ends, *(mark for mark in marks if _inside(mark, line))})
    if not cuts:
        yield Segment(low=None, high=None, sample=Fraction(0))
        return
    if line.low is None:
        yield from _stretch(None, cuts[0], line)
    for low, high in pairwise([*cuts, None]):
        yield from _point(low, line)
        if high is not None:
            yield from _stretch(low, high, line)
    if line.high is None:
        yield from _stretch(cuts[-1], None, line)


def _inside(mark: Fraction, line: Line) -> bool:
    return (line.low is None or line.low <= mark) and (line.high is None or mark <= line.high)


def _point(value: Fraction | None, line: Line) -> Iterator[Segment]:
    if value is not None and (not line.grain or (value * line.grain).denominator == 1):
        yield Segment(low=value, high=value, sample=value)


def _stretch(low: Fraction | None, high: Fraction | None, line: Line) -> Iterator[Segment]:
    sample = _between(low, high, line.grain)
    if (low is None or low < sample) and (high is None or sample < high):
        yield Segment(low=low, high=high, sample=sample)


def _between(low: Fraction | None, high: Fraction | None, grain: int) -> Fraction:
    """Give a value strictly between, if there is one: the first on the grid, or the middle."""
    if low is None:
        return (high or Fraction(0)) - 1 if not grain else Fraction(math.ceil((high or 0) * grain) - 1, grain)
    if grain:
        return Fraction(math.floor(low * grain) + 1, grain)
    return low + 1 if high is None else (low + high) / 2
