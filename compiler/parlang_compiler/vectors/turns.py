"""Where a leaf on integers turns: values whose sign decides, to be tried at 0 and as near as can be on both sides.

Before::

    5 * hoan_thanh >= 4 * giao → Give floor((100 * hoan_thanh + giao) / (2 * giao))

After::

    5 * hoan_thanh - 4 * giao                                                # the bound
    100 * hoan_thanh + giao - q * 2 * giao, where a unit of points begins    # the rounding

So bounds, caps, whole steps and rounding are one thing, whatever the form of the rule was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from parlang.lowered.evaluate import Inputs, whole_of
from parlang.lowered.nodes import (
    Compare,
    Floor,
    Greatest,
    Leaf,
    Least,
    Value,
    each_term,
    inputs_of,
    terms_of,
)
from parlang_compiler.vectors.whole_figures import Whole

Gap: TypeAlias = Callable[[Whole], int | None]
"""How far figures are from a turn: 0 at it; None where it cannot be asked."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of a leaf: its number, the inputs that move it, and the gaps to it beside given figures."""

    number: int
    inputs: tuple[str, ...]
    gaps: Callable[[Whole], tuple[Gap, ...]]


def turns_of(leaf: Leaf) -> tuple[Turn, ...]:
    """Give the turns of a leaf, each once, in order of mention."""
    pairs = dict.fromkeys(pair for root in terms_of(leaf.tree) for pair in _pairs(root))
    return tuple(
        Turn(number, inputs_of(left, right), _steps(left, right) if floor else _between(left, right))
        for number, (left, right, floor) in enumerate(pairs)
    )


def _pairs(root: object) -> Iterator[tuple[Value, Value, bool]]:
    """Give what is compared with what, and what is divided by what."""
    for term in each_term(root):  # type: ignore[arg-type]  # a term of a tree
        match term:
            case Compare(_, left, right):
                yield left, right, False
            case Least(items) | Greatest(items):
                yield from ((one, other, False) for one, other in combinations(items, 2))
            case Floor(numerator, divisor):
                yield numerator, divisor, True
            case _:
                continue


def _between(left: Value, right: Value) -> Callable[[Whole], tuple[Gap, ...]]:
    def gap(given: Whole) -> int | None:
        found = _asked(left, given), _asked(right, given)
        return None if found[0] is None or found[1] is None else found[0] - found[1]

    return lambda _: (gap,)


def _steps(numerator: Value, divisor: Value) -> Callable[[Whole], tuple[Gap, ...]]:
    """Give the gaps to where the step that figures stand on begins, and the next one."""

    def gap_to(step: int) -> Gap:
        def gap(given: Whole) -> int | None:
            found = _asked(numerator, given), _asked(divisor, given)
            return None if found[0] is None or found[1] is None else found[0] - step * found[1]

        return gap

    def gaps(given: Whole) -> tuple[Gap, ...]:
        above, below = _asked(numerator, given), _asked(divisor, given)
        if above is None or not below:
            return ()
        return gap_to(above // below), gap_to(above // below + 1)

    return gaps


def _asked(value: Value, given: Whole) -> int | None:
    """Give a value; None where it has none: a divisor is zero, a day is beyond the calendar, a figure is missing."""
    try:
        return whole_of(value, Inputs(values=given))
    except (ZeroDivisionError, ValueError, KeyError, OverflowError):
        return None
