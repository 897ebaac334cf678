"""Figures that put an expression exactly at a value, or a condition in force: found from the rule, then checked.

One figure is moved while the others stand at round numbers: an expression that is linear in it is solved by two
values, and the solution is kept only if it is exact and on the grain of the figure. Nothing is ever approximated:
what cannot be solved so is left out, and so are facts that make a divisor zero: they are no place to stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import assert_never

from parlang.ir.evaluate import holds, value_of
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import And, Condition, Expr, Figure, FigureRef, IsLevel, Not, Or, Within
from parlang.ir.walk import figures_in

Figures = Mapping[str, Figure]
ROUND = (100, 10, 20, 50, 200, 400, 1000, 10_000, 60)
NUMERIC = {"count", "ratio", "number", "money", "rank", "date", "points"}


def solve(expr: Expr, target: Fraction, facts: Facts, figures: Figures) -> tuple[Facts, str] | None:
    """Find facts where the expression has the value, and the figure that was moved to get there."""
    keys = [key for key in figures_in(expr) if key in facts.values and figures[key].kind in NUMERIC]
    for scene in _scenes(keys, facts, figures):
        for key in keys:
            found = _moved(expr, target, scene, figures[key])
            if found is not None:
                return found, key
    return None


def beside(facts: Facts, key: str, figures: Figures) -> Iterator[Facts]:
    """Give the facts one grain below and one grain above in one figure, as far as it may go."""
    figure, value = figures[key], facts.values[key]
    if isinstance(value, Fraction):
        for moved in (value - Fraction(1, figure.grain), value + Fraction(1, figure.grain)):
            if allowed(figure, moved):
                yield facts.with_value(key, moved)


def satisfy(condition: Condition, facts: Facts, figures: Figures, *, wanted: bool = True) -> Facts | None:
    """Find facts where a condition holds, or does not, changing as little as it can."""
    if truth(condition, facts) is wanted:
        return facts
    return next(
        (found for found in _tried(condition, facts, figures, wanted) if truth(condition, found) is wanted), None
    )


def truth(condition: Condition, facts: Facts) -> bool | None:
    """Tell whether a condition holds; None where it cannot be asked: a divisor is zero, a day beyond the calendar."""
    try:
        return holds(condition, facts)
    except (ZeroDivisionError, ValueError):
        return None


def worth(expr: Expr, facts: Facts) -> Fraction | None:
    """Give the value of an expression; None where it has none: a divisor is zero, a day beyond the calendar."""
    try:
        return value_of(expr, facts)
    except (ZeroDivisionError, ValueError):
        return None


def allowed(figure: Figure, value: Fraction) -> bool:
    """Tell whether a figure may have this value."""
    on_grain = (value * figure.grain).denominator == 1
    return on_grain and (figure.low is None or figure.low <= value) and (figure.high is None or value <= figure.high)


def _scenes(keys: list[str], facts: Facts, figures: Figures) -> Iterator[Facts]:
    """Give the facts as they are, then with every other count at a round number."""
    yield facts
    for number in ROUND:
        values: dict[str, Value] = dict(facts.values)
        for key in keys:
            if figures[key].kind != "date" and allowed(figures[key], Fraction(number)):
                values[key] = Fraction(number)
        yield Facts(year=facts.year, values=values, not_arising=facts.not_arising)


def _moved(expr: Expr, target: Fraction, facts: Facts, figure: Figure) -> Facts | None:
    start = facts.values[figure.key]
    if not isinstance(start, Fraction):
        return None
    at_start = worth(expr, facts)
    after_one = worth(expr, facts.with_value(figure.key, start + 1))
    if at_start is None or after_one is None or at_start == after_one:
        return None
    found = start + (target - at_start) / (after_one - at_start)
    if not allowed(figure, found):
        return None
    moved = facts.with_value(figure.key, found)
    return moved if worth(expr, moved) == target else None


def _tried(condition: Condition, facts: Facts, figures: Figures, wanted: bool) -> Iterator[Facts]:
    match condition:
        case FigureRef(key=key):
            yield facts.with_value(key, wanted)
        case Not(operand=operand):
            yield from _some(satisfy(operand, facts, figures, wanted=not wanted))
        case IsLevel(subject=FigureRef(key=key), levels=levels):
            keys = [level.key for level in figures[key].levels if (level.key in levels) is wanted]
            yield from (facts.with_value(key, level) for level in keys)
        case And(items=items) if wanted:
            yield from _some(_all(items, facts, figures, wanted))
        case And(items=items):
            yield from (f for each in items for f in _some(satisfy(each, facts, figures, wanted=False)))
        case Or(items=items) if wanted:
            yield from (f for each in items for f in _some(satisfy(each, facts, figures)))
        case Or(items=items):
            yield from _some(_all(items, facts, figures, wanted))
        case Within():
            yield from at_and_beside(condition, facts, figures)
            yield from _ends_moved(condition, facts, figures)
        case _:
            assert_never(condition)


def at_and_beside(within: Within, facts: Facts, figures: Figures) -> Iterator[Facts]:
    """Give facts at each end of a bound, and one grain beside it."""
    for end in (within.low, within.high):
        if end is not None:
            yield from _at_and_beside(within.subject, worth(end, facts), facts, figures)


def _ends_moved(within: Within, facts: Facts, figures: Figures) -> Iterator[Facts]:
    """Give facts where the ends of a bound are moved to the subject, and one grain beside it."""
    for end in (within.low, within.high):
        if end is not None:
            yield from _at_and_beside(end, worth(within.subject, facts), facts, figures)


def _at_and_beside(expr: Expr, target: Fraction | None, facts: Facts, figures: Figures) -> Iterator[Facts]:
    found = None if target is None else solve(expr, target, facts, figures)
    if found is not None:
        yield found[0]
        yield from beside(*found, figures)


def _all(items: tuple[Condition, ...], facts: Facts, figures: Figures, wanted: bool) -> Facts | None:
    found: Facts | None = facts
    for each in items:
        found = None if found is None else satisfy(each, found, figures, wanted=wanted)
    return found


def _some(found: Facts | None) -> Iterator[Facts]:
    if found is not None:
        yield found
