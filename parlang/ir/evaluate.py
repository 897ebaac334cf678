"""The value of an expression and the truth of a condition, for facts that hold all their inputs.

`needed` tells beforehand which inputs are missing; here a missing one is a bug of ours (KeyError).
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Literal, assert_never

from parlang.ir.facts import Facts
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
from parlang.ir.walk import PERIOD
from parlang.runtime.rounding import rounded
from parlang.syntax.nodes import YearReference

OFFSETS = {YearReference.BEFORE: -1, YearReference.EVALUATION: 0, YearReference.AFTER: 1}
"""The year that is meant, counted from the evaluation year."""


def given(key: str, facts: Facts) -> bool:
    """Tell whether an input is known: a figure, or the evaluation year."""
    return facts.year is not None if key == PERIOD else key in facts.values


def value_of(expr: Expr, facts: Facts) -> Fraction:
    """Give the exact value of an expression."""
    match expr:
        case Const(value=value) | MaximumPoints(value=value):
            return value
        case FigureRef(key=key):
            return _number(key, facts)
        case Named(value=inner):
            return value_of(inner, facts)
        case DayOf(day=day, month=month, year=year):
            return ordinal(day, month, _year(year, facts))
        case Arithmetic(operator=operator, left=left, right=right):
            return arithmetic(operator, value_of(left, facts), value_of(right, facts))
        case Negative(operand=operand):
            return -value_of(operand, facts)
        case If(condition=condition, yes=yes, no=no):
            return value_of(yes if holds(condition, facts) else no, facts)
        case Extremum(which=which, items=items):
            return (min if which == "least" else max)(value_of(item, facts) for item in items)
        case Rounded(operand=operand):
            return rounded(value_of(operand, facts), expr.places)
        case _:
            assert_never(expr)


def holds(condition: Condition, facts: Facts) -> bool:
    """Tell whether a condition holds."""
    match condition:
        case FigureRef(key=key):
            return facts.values[key] is True
        case Within():
            return _within(condition, facts)
        case IsLevel(subject=subject, levels=levels):
            return facts.values[subject.key] in levels
        case And(items=items):
            return all(holds(item, facts) for item in items)
        case Or(items=items):
            return any(holds(item, facts) for item in items)
        case Not(operand=operand):
            return not holds(operand, facts)
        case _:
            assert_never(condition)


def arithmetic(operator: Literal["+", "-", "*", "/"], left: Fraction, right: Fraction) -> Fraction:
    """Give left operator right; to divide by 0 is a bug of ours, for such a rule is refused."""
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "/":
            return left / right
        case _:
            assert_never(operator)


def ordinal(day: int, month: int, year: int) -> Fraction:
    """Give the proleptic ordinal of a day."""
    return Fraction(date(year, month, day).toordinal())


def _number(key: str, facts: Facts) -> Fraction:
    value = facts.values[key]
    if not isinstance(value, Fraction):
        raise TypeError(f"{key} is used as a number and is {value!r}")
    return value


def _year(year: int | YearReference, facts: Facts) -> int:
    if isinstance(year, int):
        return year
    if facts.year is None:
        raise KeyError(PERIOD)
    return facts.year + OFFSETS[year]


def _within(condition: Within, facts: Facts) -> bool:
    subject = value_of(condition.subject, facts)
    low = None if condition.low is None else value_of(condition.low, facts)
    high = None if condition.high is None else value_of(condition.high, facts)
    above = low is None or subject > low or (condition.low_closed and subject == low)
    below = high is None or subject < high or (condition.high_closed and subject == high)
    return above and below
