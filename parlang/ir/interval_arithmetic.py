"""Closed intervals of exact numbers: what can be said of a value that is not known.

Every operation gives an outer interval: it holds all the values that the operands allow, maybe more.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeAlias

from parlang.runtime.rounding import rounded

Pick: TypeAlias = Callable[[Iterable[Fraction]], Fraction]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """low to high, both included; None where there is no end. `nonzero`: and it is not 0."""

    low: Fraction | None = None
    high: Fraction | None = None
    nonzero: bool = False

    def may_be_zero(self) -> bool:
        """Tell whether 0 is one of the values."""
        starts = self.low is None or self.low <= 0
        return not self.nonzero and starts and (self.high is None or self.high >= 0)

    def contains(self, value: Fraction) -> bool:
        """Tell whether `value` is one of the values."""
        above = self.low is None or self.low <= value
        below = self.high is None or value <= self.high
        return above and below and not (self.nonzero and value == 0)


ANY = Interval()


def exactly(value: Fraction) -> Interval:
    """Give the interval of one value."""
    return Interval(low=value, high=value)


def negated(one: Interval) -> Interval:
    """Give the values of -x."""
    return Interval(
        low=None if one.high is None else -one.high,
        high=None if one.low is None else -one.low,
        nonzero=one.nonzero,
    )


def plus(one: Interval, other: Interval) -> Interval:
    """Give the values of x + y."""
    return Interval(
        low=None if one.low is None or other.low is None else one.low + other.low,
        high=None if one.high is None or other.high is None else one.high + other.high,
    )


def minus(one: Interval, other: Interval) -> Interval:
    """Give the values of x - y."""
    return plus(one, negated(other))


def times(one: Interval, other: Interval) -> Interval:
    """Give the values of x × y."""
    if not one.may_be_zero() and not other.may_be_zero():
        return replace(_product(one, other), nonzero=True)
    return _product(one, other)


def _product(one: Interval, other: Interval) -> Interval:
    ends = [a * b for a in _ends(one) for b in _ends(other)]
    if len(ends) == 4:
        return Interval(low=min(ends), high=max(ends))
    if _is_zero(one) or _is_zero(other):
        return exactly(Fraction(0))
    if one.high is not None and one.high <= 0:
        return negated(_product(negated(one), other))
    if other.high is not None and other.high <= 0:
        return negated(_product(one, negated(other)))
    if one.low is not None and one.low >= 0:
        return _scaled(other, one)
    return _scaled(one, other) if other.low is not None and other.low >= 0 else ANY


def _scaled(one: Interval, factor: Interval) -> Interval:
    """Give the product by a factor that is not negative, one end of the two being open."""
    low = None if one.low is None else _least_end(one.low, factor)
    high = None if one.high is None else _greatest_end(one.high, factor)
    return Interval(low=low, high=high)


def _least_end(end: Fraction, factor: Interval) -> Fraction | None:
    side = factor.low if end >= 0 else factor.high
    return Fraction(0) if end == 0 else None if side is None else end * side


def _greatest_end(end: Fraction, factor: Interval) -> Fraction | None:
    side = factor.high if end >= 0 else factor.low
    return Fraction(0) if end == 0 else None if side is None else end * side


def over(one: Interval, other: Interval) -> Interval:
    """Give the values of x / y; nothing is known of them if y may be 0."""
    if other.may_be_zero():
        return ANY
    if other.low is not None and other.low >= 0:
        return times(one, _inverse(other))
    if other.high is not None and other.high <= 0:
        return negated(times(one, _inverse(negated(other))))
    return ANY


def _inverse(positive: Interval) -> Interval:
    low = Fraction(0) if positive.high is None else 1 / positive.high
    return Interval(low=low, high=1 / positive.low if positive.low else None, nonzero=True)


def floored(one: Interval) -> Interval:
    """Give the values of x without its fraction, downwards."""
    return Interval(
        low=None if one.low is None else Fraction(math.floor(one.low)),
        high=None if one.high is None else Fraction(math.floor(one.high)),
    )


def rounded_half_up(one: Interval, decimals: int) -> Interval:
    """Give the values of x rounded: rounding never swaps two numbers, so the ends are rounded."""
    return Interval(
        low=None if one.low is None else rounded(one.low, decimals),
        high=None if one.high is None else rounded(one.high, decimals),
    )


def hull(intervals: Iterable[Interval]) -> Interval:
    """Give the least interval around some; around none, nothing is known."""
    every = tuple(intervals)
    if not every:
        return ANY
    return Interval(
        low=_all(min, [one.low for one in every]),
        high=_all(max, [one.high for one in every]),
        nonzero=not any(one.may_be_zero() for one in every),
    )


def least(intervals: Iterable[Interval]) -> Interval:
    """Give the values of the least of some numbers."""
    every = tuple(intervals)
    return Interval(low=_all(min, [one.low for one in every]), high=_known(min, [one.high for one in every]))


def greatest(intervals: Iterable[Interval]) -> Interval:
    """Give the values of the greatest of some numbers."""
    return negated(least(negated(one) for one in intervals))


def meet(one: Interval, other: Interval) -> Interval:
    """Give the values that both hold; of two that have none in common, the first."""
    low = _known(max, [one.low, other.low])
    high = _known(min, [one.high, other.high])
    both = Interval(low=low, high=high, nonzero=one.nonzero or other.nonzero)
    empty = low is not None and high is not None and (low > high or (both.nonzero and low == 0 == high))
    return one if empty else both


def _ends(one: Interval) -> tuple[Fraction, ...]:
    return tuple(end for end in (one.low, one.high) if end is not None)


def _is_zero(one: Interval) -> bool:
    return one.low == 0 == one.high


def _all(pick: Pick, ends: list[Fraction | None]) -> Fraction | None:
    known = [end for end in ends if end is not None]
    return pick(known) if len(known) == len(ends) else None


def _known(pick: Pick, ends: list[Fraction | None]) -> Fraction | None:
    known = [end for end in ends if end is not None]
    return pick(known) if known else None
