"""Ends of bounds, as they are compared: of what goes in whole steps, «trên 4» is «từ 5 trở lên».

Days of the evaluation year are taken in a sample year; an end that hangs on figures is known by its meaning alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from parlang.diff.effect_of import wordless
from parlang.ir.evaluate import value_of
from parlang.ir.facts import Facts
from parlang.ir.nodes import Expr, ValueKind, Within
from parlang.ir.walk import PERIOD, inputs_in

Side = Literal["low", "high"]
WHOLE: tuple[ValueKind, ...] = ("count", "rank", "date")


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """One end of a bound: where it is, and whether that is included."""

    at: Fraction | Expr
    closed: bool


def end_of(within: Within, side: Side, kind: ValueKind, year: int) -> End | None:
    """Give an end of a bound on a value of some kind; None where it has none on that side."""
    at, closed = (within.low, within.low_closed) if side == "low" else (within.high, within.high_closed)
    if at is None:
        return None
    if set(inputs_in(at)) - {PERIOD}:
        return End(at=wordless(at), closed=closed)
    value = value_of(at, Facts(year=year))
    if closed or kind not in WHOLE or value.denominator != 1:
        return End(at=value, closed=closed)
    return End(at=value + (1 if side == "low" else -1), closed=True)
