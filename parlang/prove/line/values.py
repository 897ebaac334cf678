"""The values that the subject of bands takes, and the facts that give it one.

A figure goes in steps of its grain between its ends. A share of two counts, of which the first is not above the second,
is any fraction whose denominator the second allows.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from parlang.ir.facts import Value
from parlang.prove.line.fractions_between import Stretch, simplest_in

ROUND = (10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """A figure from `low` to `high` in steps of 1/`grain`."""

    key: str
    low: Fraction
    high: Fraction
    grain: int

    @property
    def ends(self) -> Stretch:
        """Give all of it."""
        return Stretch(low=self.low, low_closed=True, high=self.high, high_closed=True)

    def some(self, stretch: Stretch) -> Fraction | None:
        """Give a value in a stretch: of one that begins where the range does, the last; else the one next to 0."""
        first, last = self.first(stretch), self.last(stretch)
        if first is None or last is None:
            return None
        return last if first == self.low and last < self.high else min(max(first, Fraction(0)), last)

    def first(self, stretch: Stretch) -> Fraction | None:
        """Give the least value in a stretch; None if there is none."""
        low = self.low if stretch.low is None else max(stretch.low, self.low)
        value = Fraction(math.ceil(low * self.grain), self.grain)
        if value == stretch.low and not stretch.low_closed:
            value += Fraction(1, self.grain)
        return value if value <= self.high and stretch.contains(value) else None

    def last(self, stretch: Stretch) -> Fraction | None:
        """Give the greatest value in a stretch; None if there is none."""
        high = self.high if stretch.high is None else min(stretch.high, self.high)
        value = Fraction(math.floor(high * self.grain), self.grain)
        if value == stretch.high and not stretch.high_closed:
            value -= Fraction(1, self.grain)
        return value if value >= self.low and stretch.contains(value) else None

    def facts(self, *values: Fraction) -> tuple[Mapping[str, Value], ...] | None:
        """Give what units report that have these values."""
        return tuple({self.key: value} for value in values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """`part` / `whole`, two counts up to `most_part` and `most_whole`; a share of at most 1 if `at_most_one`."""

    part: str
    whole: str
    most_part: int
    most_whole: int
    at_most_one: bool

    @property
    def ends(self) -> Stretch:
        """Give all of it."""
        most = Fraction(1 if self.at_most_one else self.most_part)
        return Stretch(low=Fraction(0), low_closed=True, high=most, high_closed=True)

    def some(self, stretch: Stretch) -> Fraction | None:
        """Give a share in a stretch, of a round whole if there is one, near the end that is no end of all shares."""
        most = self.ends.high or Fraction(1)
        within = stretch.after(Fraction(0), closed=True).before(most, closed=True)
        downward = within.low == 0 and within.high is not None and within.high < most
        for whole in (each for each in ROUND if each <= self.most_whole):
            grid = Steps(key=self.part, low=Fraction(0), high=most, grain=whole)
            value = grid.last(within) if downward else grid.first(within)
            if value is not None and value * whole <= self.most_part:
                return value
        return self._simplest(within)

    def _simplest(self, within: Stretch) -> Fraction | None:
        value = simplest_in(within)
        if value is None or value.denominator > self.most_whole or value.numerator > self.most_part:
            return None
        return value

    def facts(self, *values: Fraction) -> tuple[Mapping[str, Value], ...] | None:
        """Give what units report that have these shares of one and the same whole; None if no whole is so great."""
        whole = math.lcm(*(value.denominator for value in values))
        whole = next((each for each in ROUND if each % whole == 0 and self._allows(each, values)), whole)
        if not self._allows(whole, values):
            return None
        return tuple({self.part: value * whole, self.whole: Fraction(whole)} for value in values)

    def _allows(self, whole: int, values: tuple[Fraction, ...]) -> bool:
        return whole <= self.most_whole and all(value * whole <= self.most_part for value in values)


Values: TypeAlias = Steps | Shares
