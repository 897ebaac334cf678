"""Whole numbers of 1/unit → decimal numbers, exactly.

Before::

    points@ke_hoach: 150, null        unit 100

After::

    1.50, null        Decimal(9, 2)
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

import polars as pl

from parlang.lowered.ranges import Range

LONGEST_TABLE = 65_536  # values that are looked up; more are divided, which takes ten times as long
MOST_DIGITS = 38


def decimals_of_unit(unit: int) -> int:
    """Give the decimals of a whole number of 1/unit: maxima are written in decimals, so that there are some."""
    found = next((places for places in range(MOST_DIGITS) if 10**places % unit == 0), None)
    if found is None:
        raise ValueError(f"1/{unit} has no decimals that end")
    return found


def as_decimal(name: str, unit: int, ends: Range) -> pl.Expr:
    """Give a column of whole numbers as decimal numbers; `ends` is its range."""
    places = decimals_of_unit(unit)
    factor = 10**places // unit
    kind = pl.Decimal(max(9, len(str(max(map(abs, ends)) * factor))), places)
    if ends[1] - ends[0] >= LONGEST_TABLE:
        return _divided(pl.col(name), factor, places).cast(kind)
    low, high = min(ends[0], 0), max(ends[1], 0)

    def look_up(numbers: Sequence[pl.Series] | pl.Series) -> pl.Series:
        whole = numbers if isinstance(numbers, pl.Series) else numbers[0]
        return _table(low, high, unit, kind).gather((whole.cast(pl.Int64) - low).cast(pl.UInt32)).alias(whole.name)

    return pl.col(name).map_batches(look_up, return_dtype=kind, is_elementwise=True)


def _divided(whole: pl.Expr, factor: int, places: int) -> pl.Expr:
    scaled = (whole.cast(pl.Int128) * factor).cast(pl.Decimal(MOST_DIGITS, places))
    divided: pl.Expr = scaled / pl.lit(10**places)
    return divided


@lru_cache(maxsize=1024)
def _table(low: int, high: int, unit: int, kind: pl.Decimal) -> pl.Series:
    return pl.Series([Decimal(whole) / unit for whole in range(low, high + 1)], dtype=kind)
