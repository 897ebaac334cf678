"""Outer bounds of an expression, and what is certain of a condition, while figures are not known.

`ranges` says what is known of each input: an `Interval` of a number, or the set of the values that a yes/no
or a level may take. An input that is not in it may be anything. The evaluation year is the input `period`.

`known` are conditions that hold beside the ranges: constraints, the condition of the case one is in. They
narrow a value that they speak of in the same words, and a ratio b / a with b <= a to at most 1.
They are used one step deep, so that bounds always end.

To show that a denominator cannot be 0::

    ranges = {"giao": Interval(low=Fraction(1), high=Fraction(1000))}
    not bounds_of(denominator, ranges).may_be_zero()
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import MAXYEAR
from fractions import Fraction
from typing import Literal, TypeAlias, assert_never

from parlang.ir.evaluate import OFFSETS, ordinal
from parlang.ir.interval_arithmetic import (
    ANY,
    Interval,
    exactly,
    greatest,
    hull,
    least,
    meet,
    minus,
    negated,
    over,
    plus,
    rounded_half_up,
    times,
)
from parlang.ir.nodes import (
    And,
    Arithmetic,
    Condition,
    Const,
    DayOf,
    Expr,
    Extremum,
    FigureRef,
    If,
    IsLevel,
    MaximumPoints,
    Named,
    Negative,
    Not,
    Or,
    Rounded,
    Within,
)
from parlang.ir.relations import Relation, plain, relations_of
from parlang.ir.walk import PERIOD

Range: TypeAlias = Interval | frozenset[bool | str]
Ranges: TypeAlias = Mapping[str, Range]
ONE = exactly(Fraction(1))


def bounds_of(expr: Expr, ranges: Ranges, known: tuple[Condition, ...] = ()) -> Interval:
    """Give an interval that holds every value of the expression; None for an end that is not known."""
    return narrowed(expr, _bounds(expr, ranges, known), ranges, known)


def certainty(condition: Condition, ranges: Ranges, known: tuple[Condition, ...] = ()) -> bool | None:
    """Tell whether a condition certainly holds, certainly does not, or may do either (None)."""
    match condition:
        case FigureRef(key=key):
            return _all_alike({value is True for value in _values(key, ranges, {True, False})})
        case IsLevel(subject=subject, levels=levels):
            return _all_alike({value in levels for value in _values(subject.key, ranges, {None, *levels})})
        case Within():
            return _within(condition, ranges, known)
        case And(items=items):
            return _all_hold([certainty(item, ranges, known) for item in items])
        case Or(items=items):
            return _opposite(_all_hold([_opposite(certainty(item, ranges, known)) for item in items]))
        case Not(operand=operand):
            return _opposite(certainty(operand, ranges, known))
        case _:
            assert_never(condition)


def narrowed(expr: Expr, found: Interval, ranges: Ranges, known: tuple[Condition, ...]) -> Interval:
    """Give the interval less what the conditions that speak of this very expression exclude.

    One value leaves nothing to exclude; and a constant stands in many conditions, which would all be worked out.
    """
    if found.low is not None and found.low == found.high:
        return found
    relations, this = relations_of(known), plain(expr)
    for relation in relations:
        if this == relation.left:
            found = meet(found, _left_of(relation, _bounds(relation.right, ranges, ())))
        if this == relation.right:
            found = meet(found, negated(_left_of(relation, negated(_bounds(relation.left, ranges, ())))))
    return found


def _left_of(relation: Relation, right: Interval) -> Interval:
    """Give the values of x where x sign y; the other side is this one with its signs turned."""
    if relation.sign == "!=":
        return Interval(nonzero=right == exactly(Fraction(0)))
    return Interval(high=right.high, nonzero=relation.sign == "<" and right.high == 0)


def _bounds(expr: Expr, ranges: Ranges, known: tuple[Condition, ...]) -> Interval:
    match expr:
        case Const(value=value) | MaximumPoints(value=value):
            return exactly(value)
        case FigureRef(key=key):
            return _range(key, ranges)
        case Named(value=inner):
            return bounds_of(inner, ranges, known)
        case DayOf():
            return _day(expr, ranges)
        case Arithmetic():
            return _arithmetic(expr, ranges, known)
        case Negative(operand=operand):
            return negated(bounds_of(operand, ranges, known))
        case If():
            return _either(expr, ranges, known)
        case Extremum(which=which, items=items):
            every = [bounds_of(item, ranges, known) for item in items]
            return least(every) if which == "least" else greatest(every)
        case Rounded(operand=operand):
            return rounded_half_up(bounds_of(operand, ranges, known), expr.places)
        case _:
            assert_never(expr)


def _arithmetic(expr: Arithmetic, ranges: Ranges, known: tuple[Condition, ...]) -> Interval:
    left, right = bounds_of(expr.left, ranges, known), bounds_of(expr.right, ranges, known)
    match expr.operator:
        case "+":
            return plus(left, right)
        case "-":
            return meet(minus(left, right), _difference(expr, known))
        case "*":
            return times(left, right)
        case "/":
            return meet(over(left, right), _ratio(expr, right, known))
        case _:
            assert_never(expr.operator)


def _difference(expr: Arithmetic, known: tuple[Condition, ...]) -> Interval:
    """Tell the sign of a - b where a and b are related."""
    sign, turned = _sign(expr.left, expr.right, known), _sign(expr.right, expr.left, known)
    return Interval(
        low=Fraction(0) if turned in ("<", "<=") else None,
        high=Fraction(0) if sign in ("<", "<=") else None,
        nonzero=sign in ("<", "!=") or turned in ("<", "!="),
    )


def _ratio(expr: Arithmetic, right: Interval, known: tuple[Condition, ...]) -> Interval:
    """Tell on which side of 1 lies b / a where a is positive and the two are related."""
    if right.may_be_zero() or right.low is None or right.low < 0:
        return ANY
    at_most = _sign(expr.left, expr.right, known) in ("<", "<=")
    at_least = _sign(expr.right, expr.left, known) in ("<", "<=")
    return Interval(low=ONE.low if at_least else None, high=ONE.high if at_most else None)


def _sign(left: Expr, right: Expr, known: tuple[Condition, ...]) -> Literal["<=", "<", "!="] | None:
    ends = (plain(left), plain(right))
    return next((one.sign for one in relations_of(known) if (one.left, one.right) == ends), None)


def _either(expr: If, ranges: Ranges, known: tuple[Condition, ...]) -> Interval:
    certain = certainty(expr.condition, ranges, known)
    yes = bounds_of(expr.yes, ranges, (*known, expr.condition))
    no = bounds_of(expr.no, ranges, (*known, Not(operand=expr.condition)))
    return hull([yes, no]) if certain is None else yes if certain else no


def _day(day: DayOf, ranges: Ranges) -> Interval:
    if isinstance(day.year, int):
        return exactly(ordinal(day.day, day.month, day.year))
    years, offset = _range(PERIOD, ranges), OFFSETS[day.year]
    low, high = (None if end is None else _ordinal(day, int(end) + offset) for end in (years.low, years.high))
    return Interval(low=low, high=high)


def _ordinal(day: DayOf, year: int) -> Fraction | None:
    return ordinal(day.day, day.month, year) if 1 <= year <= MAXYEAR else None


def _range(key: str, ranges: Ranges) -> Interval:
    found = ranges.get(key, ANY)
    return found if isinstance(found, Interval) else ANY


def _values(key: str, ranges: Ranges, every: set[bool | str | None]) -> set[bool | str | None]:
    found = ranges.get(key)
    return set(found) if isinstance(found, frozenset) else every


def _within(within: Within, ranges: Ranges, known: tuple[Condition, ...]) -> bool | None:
    subject = bounds_of(within.subject, ranges, known)
    ends = []
    if within.low is not None:
        ends.append(_at_least(subject, bounds_of(within.low, ranges, known), within.low_closed))
    if within.high is not None:
        high = bounds_of(within.high, ranges, known)
        ends.append(_at_least(negated(subject), negated(high), within.high_closed))
    return _all_hold(ends)


def _at_least(one: Interval, other: Interval, closed: bool) -> bool | None:
    """Tell whether x >= y (x > y unless closed) for all values, for none, or for some."""
    if one.low is not None and other.high is not None and _clears(one.low, other.high, closed):
        return True
    if one.high is not None and other.low is not None and not _clears(one.high, other.low, closed):
        return False
    return None


def _clears(one: Fraction, other: Fraction, closed: bool) -> bool:
    return one > other or (closed and one == other)


def _all_alike(answers: set[bool]) -> bool | None:
    return answers.pop() if len(answers) == 1 else None


def _all_hold(answers: list[bool | None]) -> bool | None:
    if False in answers:
        return False
    return None if None in answers else True


def _opposite(answer: bool | None) -> bool | None:
    return None if answer is None else not answer
