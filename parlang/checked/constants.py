"""Numbers that stand in the text itself: `80%`, `(-5%)`, `2.000.000`."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from parlang.checked.errors import PercentWanted, PointsInPercent
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.syntax.nodes import Expr, Negative, Number


def constant(expr: Expr) -> Fraction | None:
    """Give the exact value of a literal number; None for anything else."""
    match expr:
        case Number(value=value, percent=percent):
            return value / 100 if percent else value
        case Negative(operand=operand):
            inner = constant(operand)
            return None if inner is None else -inner
        case _:
            return None


def measured(number: Number, *, percent: bool) -> Iterator[Diagnostic]:
    """Tell a number of points with a percent sign, or a share without one."""
    if number.percent and not percent:
        yield PointsInPercent(number=number.value, span=number.span)
    if percent and not number.percent:
        yield PercentWanted(number=number.value, span=number.span)
