"""From the declared ranges of figures, the range of every intermediate whole number, and the width it needs.

Before::

    giao in 1..1000, hoan_thanh in 0..1000:  200 * hoan_thanh + giao

After::

    1..201000: 19 bits with its sign, the widest figure is hoan_thanh
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from parlang.ir import nodes as ir
from parlang.ir.walk import PERIOD
from parlang.lowered.nodes import (
    AllOf,
    Among,
    AnyOf,
    Compare,
    Constant,
    Day,
    Declared,
    Floor,
    Given,
    Greatest,
    Holds,
    Leaf,
    Least,
    NotSo,
    Product,
    Quotient,
    Select,
    Sum,
    Term,
    Value,
    each_term,
    inputs_of,
    terms_of,
)

Range: TypeAlias = tuple[int, int]
Ranges = Mapping[str, Range]

DATES = (1, 3652059)  # the ordinals of 01/01/0001 and 31/12/9999
PERIODS = (2, 9998)  # so that the year before and the year after have dates
UNDECLARED = 1_000_000_000


def ranges_of(figures: Iterable[ir.Figure]) -> dict[str, Range]:
    """Give the whole numbers that each figure may enter as: its value times its grain."""
    return {PERIOD: PERIODS} | {figure.key: _declared(figure) for figure in figures}


def _declared(figure: ir.Figure) -> Range:
    match figure.kind:
        case "yes_no":
            return (0, 1)
        case "level":
            return (0, max(0, len(figure.levels) - 1))
        case "date":
            return (int(figure.low or DATES[0]), int(figure.high or DATES[1]))
        case _:
            low = -UNDECLARED if figure.low is None else figure.low
            high = UNDECLARED if figure.high is None else figure.high
            return (-int(-low * figure.grain // 1), int(high * figure.grain // 1))


def range_of(value: Value, ranges: Ranges) -> Range:
    """Give the range of a value on integers; a divisor counts as positive."""
    match value:
        case Constant(number):
            return (int(number), int(number))
        case Given(key):
            return ranges[key]
        case Day():
            return DATES
        case Sum(items):
            found = [range_of(item, ranges) for item in items]
            return (sum(low for low, _ in found), sum(high for _, high in found))
        case Product(items):
            return _product(items, ranges)
        case Floor(numerator, divisor):
            return _floor(range_of(numerator, ranges), range_of(divisor, ranges))
        case Least(items):
            found = [range_of(item, ranges) for item in items]
            return (min(low for low, _ in found), min(high for _, high in found))
        case Greatest(items):
            found = [range_of(item, ranges) for item in items]
            return (max(low for low, _ in found), max(high for _, high in found))
        case Select(_, yes, no):
            first, second = range_of(yes, ranges), range_of(no, ranges)
            return (min(first[0], second[0]), max(first[1], second[1]))
        case Quotient():
            raise AssertionError("a quotient is no whole number")
        case _:
            assert_never(value)


def _product(items: tuple[Value, ...], ranges: Ranges) -> Range:
    low = high = 1
    for item in items:
        others = range_of(item, ranges)
        ends = [end * other for end in (low, high) for other in others]
        low, high = min(ends), max(ends)
    # The square of a figure is never negative, whatever its sign.
    if len(items) == 2 and items[0] == items[1]:
        low = max(low, 0)
    return (low, high)


def _floor(numerator: Range, divisor: Range) -> Range:
    divisors = (max(1, divisor[0]), max(1, divisor[1]))
    ends = [end // by for end in numerator for by in divisors]
    return (min(ends), max(ends))


@dataclass(frozen=True, slots=True, kw_only=True)
class Width:
    """The bits, with the sign, that every intermediate value fits, and the figure that asks for most."""

    bits: int
    figure: str | None


def width_of(leaf: Leaf, ranges: Ranges) -> Width:
    """Give the width of a leaf on integers, in whatever order its sums and products are formed."""
    return width_of_terms(terms_of(leaf.tree), ranges)


def width_of_terms(terms: Iterable[Term], ranges: Ranges) -> Width:
    """Give the width that all intermediate values of terms on integers fit."""
    widest, magnitude = None, 0
    for root in terms:
        for term in each_term(root):
            found = _magnitude(term, ranges)
            if found > magnitude:
                widest, magnitude = term, found
    inputs = () if widest is None else inputs_of(widest)
    figure = max(inputs, key=lambda key: max(map(abs, ranges[key])), default=None)
    return Width(bits=magnitude.bit_length() + 1, figure=figure)


def _magnitude(term: Term, ranges: Ranges) -> int:
    """The greatest absolute value that appears while a term is computed from its operands."""
    match term:
        case Sum(items):
            return sum(_greatest(item, ranges) for item in items)
        case Product(items):
            product = 1
            for item in items:
                product *= max(1, _greatest(item, ranges))
            return product
        case Compare() | Holds() | Among() | AllOf() | AnyOf() | NotSo() | Declared():
            return 1
        case _:
            return _greatest(term, ranges)


def _greatest(value: Value, ranges: Ranges) -> int:
    return max(map(abs, range_of(value, ranges)))
