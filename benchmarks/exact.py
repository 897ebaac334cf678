"""A rule in whole numbers, in any notation: points in hundredths, tests cross-multiplied, one division to round.

# "0,8 of b, and 1 × the share above": before, and after
if a / b >= 0.8: round(a / b * 1.0, 2)
if 5 * a >= 4 * b: (200 * a + b) // (2 * b)
"""

from __future__ import annotations

from fractions import Fraction
from functools import reduce
from math import gcd
from typing import TypeVar

from benchmarks.notations import Notation
from benchmarks.rules import POINT_UNIT, At, Both, Figure, Gain, Part, Rule, Test, Yes

T = TypeVar("T")


def leaf(rule: Rule, notation: Notation[T]) -> T:
    """Write the points of a rule."""
    whole = reduce(notation.plus, (_part(part, notation) for part in rule.parts))
    return notation.most(whole, notation.number(0)) if rule.may_fall_below_zero else whole


def _part(part: Part, notation: Notation[T]) -> T:
    cases, otherwise = part
    written = [(test(each, notation), gain(value, notation)) for each, value in cases]
    return notation.choose(written, gain(otherwise, notation))


def test(asked: Test, notation: Notation[T]) -> T:
    """Write a test without a division."""
    match asked:
        case Yes(figure):
            return notation.figure(figure)
        case Both(first, second):
            return notation.both(test(first, notation), test(second, notation))
        case At(quantity, comparison, mark):
            mark *= quantity.unit
            left = _times(mark.denominator, quantity.top, notation)
            if quantity.bottom is None:
                return notation.compare(left, comparison, notation.number(mark.numerator))
            return notation.compare(left, comparison, _times(mark.numerator, quantity.bottom, notation))


def gain(value: Gain, notation: Notation[T]) -> T:
    """Write points, rounded half up by one division of whole numbers."""
    quantity = value.quantity
    if quantity is None:
        return notation.number(_whole(value.start * POINT_UNIT))
    slope = value.gain / value.step * POINT_UNIT
    base = value.start * POINT_UNIT - slope * value.since
    rise, below = slope / quantity.unit, (slope / quantity.unit).denominator * base.denominator
    top, rest = _whole(rise * below), _whole(base * below)
    if quantity.bottom is None and below // gcd(top, rest, below) == 1:
        written = _sum(top, quantity.top, rest, None, notation)
    else:
        shared = gcd(2 * top, 2 * rest + below, 2 * below)
        above = _sum(2 * top // shared, quantity.top, (2 * rest + below) // shared, quantity.bottom, notation)
        written = notation.floor_divide(above, _scaled(2 * below // shared, quantity.bottom, notation))
    if value.cap is None:
        return written
    return notation.least(notation.number(_whole(value.cap * POINT_UNIT)), written)


def _sum(top: int, figure: Figure, rest: int, other: Figure | None, notation: Notation[T]) -> T:
    if rest == 0:
        return _times(top, figure, notation)
    if top < 0:  # what falls is written as a difference
        return notation.minus(_scaled(rest, other, notation), _times(-top, figure, notation))
    if rest < 0:
        return notation.minus(_times(top, figure, notation), _scaled(-rest, other, notation))
    return notation.plus(_times(top, figure, notation), _scaled(rest, other, notation))


def _scaled(number: int, figure: Figure | None, notation: Notation[T]) -> T:
    return notation.number(number) if figure is None else _times(number, figure, notation)


def _times(number: int, figure: Figure, notation: Notation[T]) -> T:
    written = notation.figure(figure)
    return written if number == 1 else notation.times(notation.number(number), written)


def _whole(value: Fraction) -> int:
    if value.denominator != 1:
        raise ValueError(f"{value} is not whole")
    return value.numerator
