"""Points as straight pieces of one value: slope × value + start.

Before::

    1, cứ thêm 5 điểm phần trăm (trên 70%) được tính thêm 0,5 điểm, nhưng tối đa không quá 3 điểm

After, of the subject::

    the lesser of 10 × value − 6 and 3, which meet at 90%
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import assert_never

from parlang.ir.nodes import (
    Arithmetic,
    Const,
    DayOf,
    Expr,
    Extremum,
    FigureRef,
    If,
    Increment,
    MaximumPoints,
    Named,
    Negative,
    Points,
    Rounded,
)
from parlang.ir.relations import plain

ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class Straight:
    """slope × value + start"""

    slope: Fraction
    start: Fraction

    def at(self, value: Fraction) -> Fraction:
        """Give what it comes to."""
        return self.slope * value + self.start

    def meets(self, points: Fraction) -> Fraction | None:
        """Give the value at which it comes to so many points; None where it is level."""
        return None if self.slope == 0 else (points - self.start) / self.slope


def straight(expr: Expr, subject: Expr) -> Straight | None:
    """Give an expression as a straight line over the subject; None if it is none."""
    if plain(expr) == plain(subject):
        return Straight(Fraction(1), ZERO)
    match expr:
        case Const(value=value) | MaximumPoints(value=value):
            return Straight(ZERO, value)
        case Named(value=inner):
            return straight(inner, subject)
        case Negative(operand=operand):
            found = straight(operand, subject)
            return None if found is None else _scaled(found, Fraction(-1))
        case Arithmetic():
            return _arithmetic(expr, subject)
        case DayOf() | FigureRef() | If() | Extremum() | Rounded():
            return None
        case _:
            assert_never(expr)


def _arithmetic(expr: Arithmetic, subject: Expr) -> Straight | None:
    left, right = straight(expr.left, subject), straight(expr.right, subject)
    if left is None or right is None:
        return None
    match expr.operator:
        case "+":
            return Straight(left.slope + right.slope, left.start + right.start)
        case "-":
            return Straight(left.slope - right.slope, left.start - right.start)
        case "*" if right.slope == 0:
            return _scaled(left, right.start)
        case "*" if left.slope == 0:
            return _scaled(right, left.start)
        case "/" if right.slope == 0 and right.start != 0:
            return _scaled(left, 1 / right.start)
        case "*" | "/":
            return None
        case _:
            assert_never(expr.operator)


def _scaled(line: Straight, factor: Fraction) -> Straight:
    return Straight(line.slope * factor, line.start * factor)


def lines_of(points: Points, subject: Expr) -> tuple[Straight, ...] | None:
    """Give the lines of which a band's points are the least: one, or the growing one and its cap; None if not so."""
    base = straight(points.base, subject)
    if base is None or points.increment is None:
        return None if base is None else (base,)
    grown = _grown(points.increment, base, subject)
    return None if grown is None else (grown, Straight(ZERO, points.increment.cap))


def _grown(increment: Increment, base: Straight, subject: Expr) -> Straight | None:
    mark = straight(increment.mark, subject)
    if increment.whole or mark is None or mark.slope != 0 or plain(increment.subject) != plain(subject):
        return None
    size = increment.step * mark.start if increment.of_mark else increment.step
    if size <= 0:
        return None
    per_value = increment.gain / size if increment.direction == "up" else -increment.gain / size
    return Straight(base.slope + per_value, base.start - per_value * mark.start)


def kinks(lines: tuple[Straight, ...]) -> Iterator[Fraction]:
    """Give the values at which lines meet, so that another one is the least."""
    if len(lines) == 2 and lines[0].slope != lines[1].slope:
        yield (lines[1].start - lines[0].start) / (lines[0].slope - lines[1].slope)
