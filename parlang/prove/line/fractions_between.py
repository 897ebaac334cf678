"""The simplest fraction between two numbers: no other one there has a smaller numerator or a smaller denominator.

Before::

    above 29/100, below 30/100

After::

    5/17
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """The numbers from `low` to `high`; None where there is no end."""

    low: Fraction | None
    low_closed: bool
    high: Fraction | None
    high_closed: bool

    @property
    def is_empty(self) -> bool:
        """Tell whether no number lies between the ends."""
        if self.low is None or self.high is None or self.low < self.high:
            return False
        return self.low > self.high or not (self.low_closed and self.high_closed)

    def contains(self, value: Fraction) -> bool:
        """Tell whether a number lies between the ends."""
        above = self.low is None or value > self.low or (self.low_closed and value == self.low)
        below = self.high is None or value < self.high or (self.high_closed and value == self.high)
        return above and below

    def after(self, value: Fraction, *, closed: bool = False) -> Stretch:
        """Give the part above a number."""
        if self.low is not None and (self.low > value or (self.low == value and not self.low_closed)):
            return self
        return Stretch(low=value, low_closed=closed, high=self.high, high_closed=self.high_closed)

    def before(self, value: Fraction, *, closed: bool = False) -> Stretch:
        """Give the part below a number."""
        if self.high is not None and (self.high < value or (self.high == value and not self.high_closed)):
            return self
        return Stretch(low=self.low, low_closed=self.low_closed, high=value, high_closed=closed)


def simplest_in(stretch: Stretch) -> Fraction | None:
    """Give the simplest fraction in a stretch of numbers that are not negative; None if there is none."""
    low = Fraction(0) if stretch.low is None else stretch.low
    above = Stretch(
        low=low,
        low_closed=stretch.low is None or stretch.low_closed,
        high=stretch.high,
        high_closed=stretch.high_closed,
    )
    if above.high is not None and (low > above.high or (low == above.high and not above.contains(low))):
        return None
    return _simplest(above, low)


def _simplest(stretch: Stretch, low: Fraction) -> Fraction:
    least = Fraction(math.ceil(low) if stretch.low_closed else math.floor(low) + 1)
    if stretch.contains(least):
        return least
    whole = math.floor(low)  # both ends lie between this number and the next: x = whole + 1 / y
    high = stretch.high if stretch.high is not None else least
    turned = Stretch(
        low=1 / (high - whole),
        low_closed=stretch.high_closed,
        high=None if low == whole else 1 / (low - whole),
        high_closed=stretch.low_closed,
    )
    return whole + 1 / _simplest(turned, 1 / (high - whole))
