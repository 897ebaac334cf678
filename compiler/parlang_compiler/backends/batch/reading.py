"""A column of data → the whole numbers of a figure, and which rows cannot be read: by the kind and the type declared.

Before, a ratio of 4 decimals from 0 to 1::

    Decimal 0.9117      Float64 0.9117, 0.30000000000000004      String "91,17%"      Int64 1

After::

    9117                9117, unreadable                         9117                 10000

A binary fraction is taken only where it is the one nearest to a decimal number that the figure can have: what was
written as 0.9117 comes back exactly, and what was computed and is not such a number is told, not rounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from math import ceil, floor, gcd

import polars as pl

from parlang_compiler.backends.batch.integers import DAY_ZERO, WholeType, type_of_range
from parlang_compiler.backends.batch.texts import OUT_OF_RANGE, UNREADABLE, Texts, figure_of, read_text
from parlang_compiler.backends.columns.nodes import Input

NOT_FINITE = "not_finite"
EXACT_FLOATS = 2**51  # below it a binary fraction names one decimal number, or none
LARGEST_64 = 2**63 - 1
LARGEST_128 = 2**127 - 1


class WrongType(Exception):
    """A column of a type that the figure is not read from."""


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A column as it is first taken, then its value, and the faults that a row may have."""

    first: pl.Expr  # under the name `raw`
    value: pl.Expr  # made of `raw`
    faults: tuple[tuple[str, pl.Expr], ...]


def reading_of(given: Input, column: str, dtype: pl.DataType) -> Reading:
    """Tell how a figure is read from a column of a type, or raise `WrongType`."""
    figure, kind, raw = figure_of(given), type_of_range(given.range), f"raw@{given.name}"
    first = pl.col(column).alias(raw)
    if dtype == pl.Null:
        return Reading(first=first, value=pl.lit(None, dtype=kind), faults=())
    if isinstance(dtype, pl.String | pl.Categorical | pl.Enum):
        return _texts(given, column, raw, kind)
    match figure.kind:
        case "yes_no":
            if dtype != pl.Boolean:
                raise WrongType
            return Reading(first=first, value=pl.col(raw).cast(kind), faults=())
        case "date":
            return _numbers(given, kind, *_days(first, raw, dtype))
        case "level":
            raise WrongType
        case _:
            return _number(given, first, raw, dtype)


def _texts(given: Input, column: str, raw: str, kind: WholeType) -> Reading:
    figure = figure_of(given)
    digits = figure.kind not in ("yes_no", "level", "date", "ratio") and kind is not pl.Int128
    reader = Texts(read=partial(read_text, given), kind=kind, factor=figure.grain if digits else None)
    if digits:
        low, high = given.range
        reader.limits = (low, high)
        if figure.grain * 10**15 > LARGEST_64:
            reader.factor = None
    return texts_reading(reader, column, raw)


def texts_reading(reader: Texts, column: str, raw: str) -> Reading:
    """Tell how a column of texts is read."""
    first = pl.col(column).map_batches(reader, return_dtype=reader.type, is_elementwise=True).alias(raw)
    fault = pl.col(raw).struct.field("fault")
    return Reading(
        first=first,
        value=pl.col(raw).struct.field("value"),
        faults=((UNREADABLE, _true(fault == UNREADABLE)), (OUT_OF_RANGE, _true(fault == OUT_OF_RANGE))),
    )


def _days(first: pl.Expr, raw: str, dtype: pl.DataType) -> tuple[pl.Expr, pl.Expr, tuple[tuple[str, pl.Expr], ...]]:
    """Give a date as the ordinal of its day; a time of the clock beside it is none of the figure's."""
    day = pl.col(raw).cast(pl.Date).cast(pl.Int32).cast(pl.Int64) + pl.lit(DAY_ZERO, dtype=pl.Int64)
    if dtype == pl.Date:
        return first, day, ()
    if isinstance(dtype, pl.Datetime) and dtype.time_zone is None:
        midnight = pl.col(raw).cast(pl.Date).cast(dtype) == pl.col(raw)
        return first, pl.when(midnight).then(day), ((UNREADABLE, _true(~midnight)),)
    raise WrongType


def _numbers(
    given: Input, kind: WholeType, first: pl.Expr, whole: pl.Expr, faults: tuple[tuple[str, pl.Expr], ...]
) -> Reading:
    """Take whole numbers of the figure that may be out of its range."""
    low, high = given.range
    inside = whole.is_between(pl.lit(low, dtype=pl.Int64), pl.lit(high, dtype=pl.Int64))
    value = pl.when(inside).then(whole).cast(kind)
    return Reading(first=first, value=value, faults=(*faults, (OUT_OF_RANGE, _true(~inside))))


def _number(given: Input, first: pl.Expr, raw: str, dtype: pl.DataType) -> Reading:
    if isinstance(dtype, pl.Decimal):
        return _scaled(given, first, pl.col(raw).to_physical().cast(pl.Int128), 10 ** (dtype.scale or 0))
    if dtype.is_float():
        return _floats(given, first.cast(pl.Float64), pl.col(raw))
    if not dtype.is_integer():
        raise WrongType
    wide = dtype in (pl.UInt64, pl.Int128, pl.UInt128) or figure_of(given).grain > 1
    whole = pl.col(raw).cast(pl.Int128, strict=False) if wide else pl.col(raw).cast(pl.Int64)
    if dtype == pl.UInt128:
        whole = whole.fill_null(pl.when(pl.col(raw).is_not_null()).then(pl.lit(LARGEST_128, dtype=pl.Int128)))
    return _scaled(given, first, whole, 1, wide=wide)


def _scaled(given: Input, first: pl.Expr, number: pl.Expr, scale: int, *, wide: bool = True) -> Reading:
    """Take whole numbers of 1/scale: within the range first, so that nothing that is multiplied is too wide."""
    grain, holds = figure_of(given).grain, pl.Int128 if wide else pl.Int64
    low, high = (Fraction(end * scale, grain) for end in given.range)
    shared = gcd(grain, scale)
    factor, divisor = grain // shared, scale // shared
    if max(abs(low), abs(high)) * factor > LARGEST_128:
        raise WrongType
    inside = number.is_between(pl.lit(ceil(low), dtype=holds), pl.lit(floor(high), dtype=holds))
    kept = pl.when(inside).then(number)
    multiplied = kept if factor == 1 else kept * pl.lit(factor, dtype=holds)
    faults = [(OUT_OF_RANGE, _true(~inside))]
    if divisor > 1:
        by = pl.lit(divisor, dtype=holds)
        exact = multiplied % by == pl.lit(0, dtype=holds)
        faults.append((UNREADABLE, _true(~exact)))
        multiplied = pl.when(exact).then(multiplied // by)
    return Reading(first=first, value=multiplied.cast(type_of_range(given.range)), faults=tuple(faults))


def _floats(given: Input, first: pl.Expr, number: pl.Expr) -> Reading:
    """Take binary fractions that are the nearest to a decimal number of the figure.

    The grain divides as a column: by a constant, Polars multiplies with its inverse and is off in the last place.
    """
    grain = float(figure_of(given).grain)
    low, high = max(given.range[0], -EXACT_FLOATS), min(given.range[1], EXACT_FLOATS)
    finite = number.is_finite()
    whole = (number * grain).round(0)
    back = whole / pl.when(number.is_not_null()).then(pl.lit(grain))
    exact, inside = back == number, whole.is_between(float(low), float(high))
    value = pl.when(finite & exact & inside).then(whole).cast(type_of_range(given.range), strict=False)
    return Reading(
        first=first,
        value=value,
        faults=(
            (NOT_FINITE, _true(~finite)),
            (OUT_OF_RANGE, _true(finite & ~inside)),
            (UNREADABLE, _true(finite & inside & ~exact)),
        ),
    )


def _true(condition: pl.Expr) -> pl.Expr:
    """Give a condition that fails where it is not known."""
    return condition.fill_null(value=False)


def each_fault(name: str, reading: Reading) -> Iterator[tuple[str, str, pl.Expr]]:
    """Give each fault of a reading: what is told of it, the column that says whether a row has it, and how."""
    for what, found in reading.faults:
        yield f"{name}: {what}", f"{what}@{name}", found
