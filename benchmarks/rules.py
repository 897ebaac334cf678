"""A plain description of scoring rules, from which each peer of a benchmark is written in its own notation.

It knows nothing of parlang: a rule is a sum of parts, a part is the first of its cases that holds, a case gives points
that may rise with a quantity. `exact.py` writes it in whole numbers, `floats.py` as people write it in floats.

    # bands: a done of b given
    Of("xong", "giao"), from 95% : 1, from 80% : share × 1, else 0
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["count", "amount", "ratio", "yes_no", "level", "day"]
Comparison: TypeAlias = Literal["==", ">=", ">", "<=", "<"]
RATIO_UNIT = 10_000  # a ratio figure is kept in hundredths of a percent
POINT_UNIT = 100  # points are kept in hundredths


@dataclass(frozen=True, slots=True)
class Figure:
    """What is reported: a count, a large amount, a ratio with two decimals, yes or no, a place in a list, a day."""

    name: str
    kind: Kind = "count"


@dataclass(frozen=True, slots=True)
class Of:
    """A quantity: a figure, or the share that it is of another."""

    top: Figure
    bottom: Figure | None = None

    @property
    def unit(self) -> int:
        """Tell how many of its whole numbers make one."""
        return RATIO_UNIT if self.top.kind == "ratio" else 1


@dataclass(frozen=True, slots=True)
class At:
    """A quantity on one side of a mark."""

    quantity: Of
    comparison: Comparison
    mark: Fraction


@dataclass(frozen=True, slots=True)
class Yes:
    """A figure that says yes."""

    figure: Figure


@dataclass(frozen=True, slots=True)
class Both:
    """Two tests that hold together."""

    first: Test
    second: Test


Test: TypeAlias = At | Yes | Both


@dataclass(frozen=True, slots=True)
class Gain:
    """Points from a start: `gain` more for each `step` of the quantity beyond `since`, and never above a cap."""

    start: Fraction
    quantity: Of | None = None
    gain: Fraction = Fraction(0)
    step: Fraction = Fraction(1)
    since: Fraction = Fraction(0)
    cap: Fraction | None = None


Part: TypeAlias = tuple[tuple[tuple[Test, Gain], ...], Gain]


@dataclass(frozen=True, slots=True)
class Rule:
    """A leaf: the sum of its parts, never below 0; only a rule of one part has points that need rounding."""

    key: str
    maximum: Fraction
    figures: tuple[Figure, ...]
    parts: tuple[Part, ...]
    text: str  # the same rule in parlang, written beside it
    may_fall_below_zero: bool = False


def points(value: Fraction | int | str) -> Gain:
    """Give points that do not depend on a quantity."""
    return Gain(Fraction(value))
