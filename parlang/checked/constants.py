"""Numbers that stand in the text itself: `80%`, `(-5%)`, `2.000.000`."""

from __future__ import annotations

from fractions import Fraction

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
