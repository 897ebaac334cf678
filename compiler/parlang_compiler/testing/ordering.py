"""Figures in the order in which they are chosen: wholes before their parts, what divides before what is divided.

Before::

    hoàn_thành không quá giao                  hoàn_thành / giao

After::

    giao, hoàn_thành
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from parlang.ir.nodes import Arithmetic, Condition, Expr, Figure, Within
from parlang.ir.walk import figures_in
from parlang_compiler.testing.marks import Mark, nodes_in

Earlier = tuple[str, str]  # the first is chosen before the second


def wholes_first(figures: Sequence[Figure], conditions: Iterable[Condition], marks: Iterable[Mark]) -> list[Figure]:
    """Sort figures; those of which nothing says which comes first stay as they stand."""
    before: dict[str, list[str]] = {each.key: [] for each in figures}
    for earlier, later in (*_of_conditions(conditions), *_of_marks(marks)):
        if earlier in before and later in before and earlier not in before[later]:
            before[later].append(earlier)
    by_key = {each.key: each for each in figures}
    return [by_key[key] for key in _sorted(before)]


def _sorted(before: dict[str, list[str]]) -> list[str]:
    """Give each key after those that come before it; of a circle, the one that is asked first comes last."""
    found: list[str] = []
    entered: set[str] = set()

    def enter(key: str) -> None:
        if key not in entered:
            entered.add(key)
            for each in before[key]:
                enter(each)
            found.append(key)

    for key in before:
        enter(key)
    return found


def _of_conditions(conditions: Iterable[Condition]) -> Iterator[Earlier]:
    for each in nodes_in(tuple(conditions)):
        if isinstance(each, Within):
            yield from _pairs(each.high, each.subject)
            yield from _pairs(each.subject, each.low)


def _of_marks(marks: Iterable[Mark]) -> Iterator[Earlier]:
    for each in nodes_in(tuple((mark.left, mark.right) for mark in marks)):
        if isinstance(each, Arithmetic) and each.operator == "/":
            yield from _pairs(each.right, each.left)


def _pairs(earlier: Expr | None, later: Expr | None) -> Iterator[Earlier]:
    return ((one, other) for one in figures_in(earlier) for other in figures_in(later) if one != other)
