"""What a case is worth, after its key: «: 0,5 điểm», « được tính 10 điểm», « thì … theo công thức …»."""

from __future__ import annotations

from fractions import Fraction

from parlang.ir.nodes import Const, Expr, MaximumPoints, Points
from parlang.prose.expressions import expression, formula
from parlang.prose.numbers import points
from parlang.prose.sentences.increments import increment
from parlang.prose.wording import Wording


def worth(given: Points, before: Fraction | None, *, counted: bool, wording: Wording) -> str:
    """Say what a case is worth; `before` is what the case before it is worth.

    `counted` says «được tính 10 điểm», as rules with increments and ranks do, in place of a colon.
    """
    fixed = fixed_points(given.base)
    if given.increment is not None:
        base = "" if fixed is not None and fixed == before else _base(given.base, wording)
        return base + increment(given.increment, wording, goes_on=bool(base))
    if fixed is None:
        return _formula(given.base, wording)
    return counted_as(fixed, wording) if counted else f": {points(fixed, wording.language)}"


def counted_as(value: Fraction, wording: Wording) -> str:
    """Say «được tính 10 điểm»."""
    text = points(value, wording.language)
    return wording.say(f" được tính {text}", f" is worth {text}")


def fixed_points(base: Expr) -> Fraction | None:
    """Give the points of a case that is worth the same for all figures."""
    match base:
        case Const(value=value) | MaximumPoints(value=value):
            return value
        case _:
            return None


def briefly(given: Points, wording: Wording) -> str:
    """Say what a case is worth in one line: «tỷ lệ × điểm tối đa»."""
    fixed = fixed_points(given.base)
    text = expression(given.base, wording) if fixed is None else points(fixed, wording.language)
    if given.increment is None:
        return text
    return text + increment(given.increment, wording, goes_on=True)


def _base(base: Expr, wording: Wording) -> str:
    fixed = fixed_points(base)
    return _formula(base, wording) if fixed is None else counted_as(fixed, wording)


def _formula(base: Expr, wording: Wording) -> str:
    text, legend = formula(base, wording)
    opening = wording.say(" thì điểm đánh giá được tính theo công thức: ", ": the points are given by the formula ")
    return f"{opening}{text}{legend}"
