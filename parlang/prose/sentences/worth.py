"""What a case is worth, after its key: «: 0,5 điểm», « được tính 10 điểm», « thì … theo công thức …».

In a penalty the points are taken off: «: trừ 0,5 điểm», « bị trừ 10 điểm».
"""

from __future__ import annotations

from fractions import Fraction

from parlang.ir.nodes import Const, Expr, MaximumPoints, Points
from parlang.prose.expressions import expression, formula, opening_a_clause, write_out
from parlang.prose.numbers import points
from parlang.prose.sentences.increments import increment
from parlang.prose.wording import Wording


def worth(given: Points, before: Fraction | None, *, counted: bool, wording: Wording) -> str:
    """Say what a case is worth; `before` is what the case before it is worth.

    `counted` says «được tính 10 điểm» in place of a colon, as Vietnamese rules with increments and ranks do.
    """
    fixed = fixed_points(given.base)
    if given.increment is not None:
        goes_on = fixed is not None and fixed == before and wording.language == "vi"
        base = "" if goes_on else _base(given.base, wording)
        return base + increment(given.increment, wording, goes_on=bool(base))
    if fixed is None:
        return _formula(given.base, wording)
    return _counted_as(fixed, wording) if counted else f": {points_said(fixed, wording)}"


def points_said(value: Fraction, wording: Wording) -> str:
    """Say «1 điểm»; of a penalty «trừ 1 điểm»."""
    text = points(value, wording.language)
    if not wording.penalty:
        return text
    if value == 0:
        return wording.say("không trừ điểm", "no points off")
    return wording.say(f"trừ {text}", f"{text} off")


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
    text = _by_formula(given.base, wording) if fixed is None else points_said(fixed, wording)
    if given.increment is None:
        return text
    return text + increment(given.increment, wording, goes_on=True)


def _base(base: Expr, wording: Wording) -> str:
    fixed = fixed_points(base)
    return _formula(base, wording) if fixed is None else _counted_as(fixed, wording)


def _counted_as(value: Fraction, wording: Wording) -> str:
    """Say « được tính 10 điểm»; after an English bound, which has its verb, a colon says it."""
    if wording.language == "en":
        return f": {points_said(value, wording)}"
    if not wording.penalty:
        return f" được tính {points(value)}"
    return f" bị trừ {points(value)}" if value else " không bị trừ điểm"


def _by_formula(base: Expr, wording: Wording) -> str:
    text = expression(base, wording)
    return wording.say(f"trừ {text}", f"{text} off") if wording.penalty else text


def _formula(base: Expr, wording: Wording) -> str:
    text, legend = formula(base, wording)
    text = opening_a_clause(text, write_out(base), wording)
    opening = (
        wording.say(" thì điểm trừ được tính theo công thức: ", ": the points off are given by the formula ")
        if wording.penalty
        else wording.say(" thì điểm đánh giá được tính theo công thức: ", ": the points are given by the formula ")
    )
    return f"{opening}{text}{legend}"
