"""Where a term is divided, and by what: what stands after an item that decides is not looked at.

Before::

    giao == 0 or hoan_thanh / giao >= 4/5

After::

    not giao == 0       giao is divided by
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeGuard

from parlang.lowered.nodes import (
    AllOf,
    Among,
    AnyOf,
    Compare,
    Condition,
    Constant,
    Declared,
    Floor,
    Holds,
    NotSo,
    Quotient,
    Select,
    Term,
    Value,
    inputs_of,
    operands,
)

Division = tuple[tuple[Condition, ...], Value]


def never_by_zero(condition: Condition) -> Condition:
    """Give a condition that holds where the given one does and no divisor in it is 0."""
    nowhere = tuple(map(NotSo, by_zero(divisions_in(condition, ()))))
    return AllOf((*nowhere, condition)) if nowhere else condition


def by_zero(divisions: Iterable[Division]) -> Iterator[Condition]:
    """Say of each division that it is looked at and its divisor is 0."""
    for looked_at, divisor in divisions:
        yield AllOf((*looked_at, Compare("==", divisor, Constant(0))))


def divisions_in(term: Term, conditions: tuple[Condition, ...]) -> Iterator[Division]:
    """Give each divisor that hangs on an input with what holds where it is divided by; `conditions` hold throughout."""
    if isinstance(term, Quotient | Floor) and inputs_of(term.divisor):
        yield conditions, term.divisor
    if isinstance(term, Select):
        yield from divisions_in(term.condition, conditions)
        yield from divisions_in(term.yes, (*conditions, term.condition))
        yield from divisions_in(term.no, (*conditions, NotSo(term.condition)))
        return
    for below in operands(term):
        yield from divisions_in(below, conditions)
        if isinstance(term, AllOf) and _is_condition(below):
            conditions = (*conditions, below)  # an item is looked at if those before it hold
        elif isinstance(term, AnyOf) and _is_condition(below):
            conditions = (*conditions, NotSo(below))  # … if none before it does


def _is_condition(term: Term) -> TypeGuard[Condition]:
    """Tell whether a term is asked, not worked out."""
    return isinstance(term, Compare | Holds | Among | AllOf | AnyOf | NotSo | Declared)
