"""The steps in which the values of an expression go: counts are whole, so are their sums.

Before::

    đúng_hạn + trước_hạn        two counts
    tỷ_lệ × 2                   a ratio with 2 decimals of the percent

After::

    1                           whole numbers
    10000                       steps of 1/10000
"""

from __future__ import annotations

from math import lcm
from typing import assert_never

from parlang.ir.nodes import (
    Arithmetic,
    Const,
    DayOf,
    Expr,
    Extremum,
    FigureRef,
    If,
    MaximumPoints,
    Named,
    Negative,
    Rounded,
    Ruleset,
)

ANY_VALUE = 0


def grain_of(expr: Expr, ruleset: Ruleset) -> int:
    """Give a denominator of all values of an expression; 0 where there is none that is known."""
    match expr:
        case Const(value=value) | MaximumPoints(value=value):
            return value.denominator
        case FigureRef(key=key):
            return next(each.grain for each in ruleset.figures if each.key == key)
        case DayOf():
            return 1
        case Named(value=inner) | Negative(operand=inner):
            return grain_of(inner, ruleset)
        case Arithmetic(operator="/"):
            return ANY_VALUE
        case Arithmetic(operator=operator, left=left, right=right):
            one, other = grain_of(left, ruleset), grain_of(right, ruleset)
            return one * other if operator == "*" else lcm(one, other)
        case If(yes=yes, no=no):
            return lcm(grain_of(yes, ruleset), grain_of(no, ruleset))
        case Extremum(items=items):
            return lcm(*(grain_of(item, ruleset) for item in items))
        case Rounded():
            return int(10**expr.places)
        case _:
            assert_never(expr)
