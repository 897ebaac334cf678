"""Values and conditions on whole numbers become expressions of Polars, in the narrowest type that is proven to hold.

Before::

    200 * hoan_thanh + giao, both up to 1.000

After::

    lit(200, Int32) * col("hoan_thanh").cast(Int32) + col("giao").cast(Int32)

A quotient rounds down, below zero too, as `//` of Polars does on whole numbers; nothing here is ever a binary fraction.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import reduce
from operator import add, and_, eq, ge, gt, le, lt, mul, or_
from typing import Any, TypeAlias, assert_never

import polars as pl

from parlang.ir.walk import PERIOD
from parlang.lowered.nodes import (
    AllOf,
    Among,
    AnyOf,
    Compare,
    Condition,
    Constant,
    Day,
    Declared,
    Floor,
    Given,
    Greatest,
    Holds,
    Least,
    NotSo,
    Operator,
    Product,
    Quotient,
    Select,
    Sum,
    Term,
    Value,
    inputs_of,
)
from parlang.lowered.ranges import Range, range_of, width_of_terms

WholeType: TypeAlias = type[pl.Int16 | pl.Int32 | pl.Int64 | pl.Int128]
TYPES: tuple[tuple[int, WholeType], ...] = ((16, pl.Int16), (32, pl.Int32), (64, pl.Int64), (128, pl.Int128))
BITS: Mapping[WholeType, int] = {kind: bits for bits, kind in TYPES}
WIDEST = TYPES[-1][0]
DAY_ZERO = date(1970, 1, 1).toordinal()  # dates of Polars count from here
OPERATORS: Mapping[Operator, Callable[[Any, Any], Any]] = {">=": ge, ">": gt, "<=": le, "<": lt, "==": eq}


class TooWide(ValueError):
    """A value that no type of whole numbers holds; `figure` asks for most."""

    def __init__(self, bits: int, figure: str | None) -> None:
        super().__init__(f"{bits} bits are needed, and {WIDEST} are the most: {figure or '?'}")
        self.bits, self.figure = bits, figure


def type_of_bits(bits: int, figure: str | None = None) -> WholeType:
    """Give the narrowest type that has so many bits, the sign among them."""
    for has, kind in TYPES:
        if bits <= has:
            return kind
    raise TooWide(bits, figure)


def type_of_range(ends: Range, figure: str | None = None) -> WholeType:
    """Give the narrowest type that holds a range."""
    return type_of_bits(max(abs(end).bit_length() for end in ends) + 1, figure)


@dataclass(frozen=True)
class Integers:
    """Makes expressions out of terms: `ranges` are those of names, `known` what is the same in every row.

    `kept` are columns in wider types than they need: each change of type is a pass over the column, so what is made of
    them is computed in theirs.
    """

    ranges: Mapping[str, Range]
    known: Mapping[str, int] = field(default_factory=dict)
    kept: Mapping[str, WholeType] = field(default_factory=dict)

    def value(self, value: Value) -> pl.Expr:
        """Give a value, in the type that everything in it fits."""
        return self._value(value, self._type((value,)))

    def truth(self, condition: Condition) -> pl.Expr:
        """Give whether a condition holds."""
        match condition:
            case Compare(operator, left, right):
                kind = self._type((left, right))
                compared: pl.Expr = OPERATORS[operator](self._value(left, kind), self._value(right, kind))
                return compared
            case Holds(key):
                return self._is(key, 1)
            case Among(key, places):
                return _any([self._is(key, place) for place in places])
            case AllOf(items):
                return reduce(and_, map(self.truth, items)) if items else pl.lit(value=True)
            case AnyOf(items):
                return _any(list(map(self.truth, items)))
            case NotSo(operand):
                return ~self.truth(operand)
            case Declared():
                raise AssertionError("a declaration is an input by its name")
            case _:
                assert_never(condition)

    def range(self, value: Value) -> Range:
        """Give the range of a value."""
        return range_of(value, self.ranges)

    def name(self, key: str, kind: WholeType) -> pl.Expr:
        """Give an input or a column before in a type that holds it."""
        if key in self.known:
            return pl.lit(self.known[key], dtype=kind)
        column = pl.col(key)
        return column if self._type_of(key) is kind else column.cast(kind, wrap_numerical=True)

    def _type_of(self, key: str) -> WholeType:
        return self.kept.get(key) or type_of_range(self.ranges[key])

    def _is(self, key: str, number: int) -> pl.Expr:
        kind = self._type_of(key)
        return self.name(key, kind) == pl.lit(number, dtype=kind)

    def _type(self, terms: tuple[Term, ...]) -> WholeType:
        width = width_of_terms(terms, self.ranges)
        needed = type_of_bits(width.bits, width.figure)
        return max((needed, *(self.kept[key] for key in inputs_of(*terms) if key in self.kept)), key=BITS.__getitem__)

    def _value(self, value: Value, kind: WholeType) -> pl.Expr:
        match value:
            case Constant(number):
                return pl.lit(int(number), dtype=kind)
            case Given(key):
                return self.name(key, kind)
            case Day(day, month, years):
                return self._day(day, month, years).cast(kind, wrap_numerical=True)
            case Sum(items):
                return reduce(add, self._values(items, kind))
            case Product(items):
                return reduce(mul, self._values(items, kind))
            case Floor(numerator, divisor):
                return self._value(numerator, kind) // self._value(divisor, kind)
            case Least(items):
                return self._least(items, kind, least=True)
            case Greatest(items):
                return self._least(items, kind, least=False)
            case Select(condition, yes, no):
                return pl.when(self.truth(condition)).then(self._value(yes, kind)).otherwise(self._value(no, kind))
            case Quotient():
                raise AssertionError("a quotient is no whole number")
            case _:
                assert_never(value)

    def _values(self, items: tuple[Value, ...], kind: WholeType) -> list[pl.Expr]:
        return [self._value(item, kind) for item in items]

    def _least(self, items: tuple[Value, ...], kind: WholeType, *, least: bool) -> pl.Expr:
        """Give the least or the greatest: a constant cuts off in one pass, and nothing stays nothing."""
        constants = [int(item.value) for item in items if isinstance(item, Constant)]
        others = self._values(tuple(item for item in items if not isinstance(item, Constant)), kind)
        found = reduce(lambda one, other: _of_two(one, other, least=least), others) if others else None
        if not constants:
            return _there(found)
        end = pl.lit(min(constants) if least else max(constants), dtype=kind)
        if found is None:
            return end
        return found.clip(upper_bound=end) if least else found.clip(lower_bound=end)

    def _day(self, day: int, month: int, years: int) -> pl.Expr:
        if PERIOD in self.known:
            return pl.lit(date(self.known[PERIOD] + years, month, day).toordinal(), dtype=pl.Int32)
        year = self.name(PERIOD, pl.Int32) + pl.lit(years, dtype=pl.Int32)
        return pl.date(year, month, day).cast(pl.Int32) + pl.lit(DAY_ZERO, dtype=pl.Int32)


def _of_two(one: pl.Expr, other: pl.Expr, *, least: bool) -> pl.Expr:
    """Give one of two, nothing if either is nothing: horizontal functions of Polars would pass over it."""
    return pl.when(one <= other if least else one >= other).then(one).when(one.is_not_null()).then(other)


def _there(found: pl.Expr | None) -> pl.Expr:
    if found is None:
        raise AssertionError("the least of no items")
    return found


def _any(items: list[pl.Expr]) -> pl.Expr:
    return reduce(or_, items) if items else pl.lit(value=False)
