"""What follows from conditions that are known to hold, as plain relations between two values.

Before::

    (hoàn_thành không quá giao) và không (giao bằng 0)

After::

    hoàn_thành <= giao
    giao != 0
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, assert_never

from parlang.ir.nodes import (
    And,
    Condition,
    Expr,
    FigureRef,
    IsLevel,
    Named,
    Not,
    Or,
    Within,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """left sign right; a named value stands for what it is."""

    left: Expr
    sign: Literal["<=", "<", "!="]
    right: Expr


def relations_of(conditions: Iterable[Condition]) -> tuple[Relation, ...]:
    """Give the relations that hold if all the conditions do."""
    return tuple(relation for condition in conditions for relation in _if_it_holds(condition))


def plain(expr: Expr) -> Expr:
    """Give what a named value stands for, and any other expression as it is."""
    while isinstance(expr, Named):
        expr = expr.value
    return expr


def _if_it_holds(condition: Condition) -> Iterator[Relation]:
    match condition:
        case Within():
            yield from _inside(condition)
        case And(items=items):
            yield from relations_of(items)
        case Not(operand=operand):
            yield from _if_it_does_not(operand)
        case Or() | FigureRef() | IsLevel():
            return
        case _:
            assert_never(condition)


def _if_it_does_not(condition: Condition) -> Iterator[Relation]:
    match condition:
        case Within():
            yield from _outside(condition)
        case Or(items=items):
            for item in items:
                yield from _if_it_does_not(item)
        case Not(operand=operand):
            yield from _if_it_holds(operand)
        case And() | FigureRef() | IsLevel():
            return
        case _:
            assert_never(condition)


def _inside(within: Within) -> Iterator[Relation]:
    if within.low is not None:
        yield _relation(within.low, "<=" if within.low_closed else "<", within.subject)
    if within.high is not None:
        yield _relation(within.subject, "<=" if within.high_closed else "<", within.high)


def _outside(within: Within) -> Iterator[Relation]:
    if within.low is None and within.high is not None:
        yield _relation(within.high, "<" if within.high_closed else "<=", within.subject)
    elif within.high is None and within.low is not None:
        yield _relation(within.subject, "<" if within.low_closed else "<=", within.low)
    elif within.low is not None and within.low == within.high and within.low_closed and within.high_closed:
        yield _relation(within.subject, "!=", within.low)


def _relation(left: Expr, sign: Literal["<=", "<", "!="], right: Expr) -> Relation:
    return Relation(left=plain(left), sign=sign, right=plain(right))
