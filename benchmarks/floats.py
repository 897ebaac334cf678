"""A rule as people write it in binary floats: quotients compared with 0.8, points rounded to two decimals."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce
from typing import TypeVar

from benchmarks.notations import Notation
from benchmarks.rules import POINT_UNIT, At, Both, Gain, Of, Part, Rule, Test, Yes

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
    """Write a test with the quotient in it."""
    match asked:
        case Yes(figure):
            return notation.figure(figure)
        case Both(first, second):
            return notation.both(test(first, notation), test(second, notation))
        case At(quantity, comparison, mark):
            return notation.compare(_quantity(quantity, notation), comparison, notation.number(_plain(mark)))


def gain(value: Gain, notation: Notation[T]) -> T:
    """Write points: from the start, the gain for each step; rounded half up, as far as floats can."""
    if value.quantity is None:
        return notation.number(_plain(value.start))
    written = _quantity(value.quantity, notation)
    if value.since:
        written = notation.minus(written, notation.number(_plain(value.since)))
    if value.step != 1:
        written = notation.divide(written, notation.number(_plain(value.step)))
    if value.gain != 1:
        written = notation.times(written, notation.number(_plain(value.gain)))
    if value.start:
        written = notation.plus(notation.number(_plain(value.start)), written)
    if value.cap is not None:
        written = notation.least(notation.number(_plain(value.cap)), written)
    scaled = notation.plus(notation.times(written, notation.number(POINT_UNIT)), notation.number(0.5))
    return notation.divide(notation.floor(scaled), notation.number(POINT_UNIT))


def _quantity(quantity: Of, notation: Notation[T]) -> T:
    top = notation.figure(quantity.top)
    return top if quantity.bottom is None else notation.divide(top, notation.figure(quantity.bottom))


def _plain(value: Fraction) -> int | float:
    return value.numerator if value.denominator == 1 else float(value)
