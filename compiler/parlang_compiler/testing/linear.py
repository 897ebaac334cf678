"""Constraints as straight lines: what figures that were chosen leave to the next one.

Before::

    đúng_hạn + quá_hạn không quá giao                giao = 10, đúng_hạn = 7

After::

    giao - đúng_hạn - quá_hạn ≥ 0                    quá_hạn is 3 at the most
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from parlang.ir.evaluate import value_of
from parlang.ir.facts import Facts
from parlang.ir.nodes import (
    And,
    Arithmetic,
    Condition,
    Const,
    DayOf,
    Expr,
    FigureRef,
    MaximumPoints,
    Named,
    Negative,
    Within,
)
from parlang.ir.relations import plain

Days = tuple[tuple[Fraction, DayOf], ...]
ZERO = Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Linear:
    """A number, figures times numbers, and days, of which the year decides."""

    constant: Fraction = ZERO
    factors: Mapping[str, Fraction] = field(default_factory=dict)
    days: Days = ()

    def plus(self, other: Linear) -> Linear:
        """Give the sum of two."""
        keys = dict.fromkeys((*self.factors, *other.factors))
        factors = {key: self.factors.get(key, ZERO) + other.factors.get(key, ZERO) for key in keys}
        return Linear(constant=self.constant + other.constant, factors=factors, days=(*self.days, *other.days))

    def times(self, number: Fraction) -> Linear:
        """Give it so many times."""
        factors = {key: factor * number for key, factor in self.factors.items()}
        days = tuple((factor * number, day) for factor, day in self.days)
        return Linear(constant=self.constant * number, factors=factors, days=days)

    @property
    def is_number(self) -> bool:
        """Tell whether nothing in it varies."""
        return not self.factors and not self.days

    def fixed(self, year: int | None) -> Fraction:
        """Give what does not hang on figures, in a year."""
        facts = Facts(year=year)
        return self.constant + sum((factor * value_of(day, facts) for factor, day in self.days), ZERO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What must be 0 or more, or above 0 if it is strict."""

    line: Linear
    strict: bool


def rows_of(condition: Condition) -> Iterator[Row]:
    """Give the straight lines that a condition comes to; what is no straight line is left out."""
    match condition:
        case And(items=items):
            for item in items:
                yield from rows_of(item)
        case Within(subject=subject, low=low, high=high):
            above, below = _sides(subject)
            yield from _row(above, _times(low, below), closed=condition.low_closed)
            yield from _row(_times(high, below), above, closed=condition.high_closed)
        case _:
            return


def _sides(subject: Expr) -> tuple[Expr, Expr | None]:
    """Give what is divided, and by what: «a / b ≥ 2» is «a ≥ 2 × b», for what divides is more than 0."""
    match plain(subject):
        case Arithmetic(operator="/", left=left, right=right) if not isinstance(right, Const):
            return left, right
        case other:
            return other, None


def _times(end: Expr | None, divisor: Expr | None) -> Expr | None:
    return end if end is None or divisor is None else Arithmetic(operator="*", left=end, right=divisor)


def _row(greater: Expr | None, lesser: Expr | None, *, closed: bool) -> Iterator[Row]:
    above = None if greater is None else linear_of(greater)
    below = None if lesser is None else linear_of(lesser)
    if above is not None and below is not None:
        yield Row(line=above.plus(below.times(Fraction(-1))), strict=not closed)


def linear_of(expr: Expr) -> Linear | None:
    """Give an expression as a straight line; None if it is none."""
    match expr:
        case Const(value=value) | MaximumPoints(value=value):
            return Linear(constant=value)
        case FigureRef(key=key):
            return Linear(factors={key: Fraction(1)})
        case DayOf():
            return Linear(days=((Fraction(1), expr),))
        case Named(value=inner):
            return linear_of(inner)
        case Negative(operand=operand):
            inner_line = linear_of(operand)
            return None if inner_line is None else inner_line.times(Fraction(-1))
        case Arithmetic(operator=operator, left=left, right=right):
            return _combined(operator, linear_of(left), linear_of(right))
        case _:
            return None


def _combined(operator: str, left: Linear | None, right: Linear | None) -> Linear | None:
    if left is None or right is None:
        return None
    match operator:
        case "+":
            return left.plus(right)
        case "-":
            return left.plus(right.times(Fraction(-1)))
        case "*" if right.is_number:
            return left.times(right.constant)
        case "*" if left.is_number:
            return right.times(left.constant)
        case "/" if right.is_number and right.constant:
            return left.times(1 / right.constant)
        case _:
            return None
