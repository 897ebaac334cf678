"""What differs between the databases: types of whole numbers, division, days, identifiers.

Before::

    a div b, both wide

After::

    DuckDB      "a" // "b"           of INT128
    PostgreSQL  DIV("a", "b")        of DECIMAL
    Spark       ("a" - "a" % "b") / "b"   of DECIMAL(38, 0)

All three divide towards zero; that a floor is asked for below zero is said in `values`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlglot import exp

Division = Callable[[exp.Expr, exp.Expr], exp.Expr]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """A database. Numbers of up to `bits` bits, sign included, are exact in its widest type; None: of any."""

    key: str  # as sqlglot calls it
    name: str
    wide: str  # the type beyond BIGINT
    bits: int | None
    divided: Division  # towards zero, of BIGINT
    divided_wide: Division
    quotient_bits: int | None  # of what `divided_wide` gives
    ordinal: Callable[[exp.Expr], exp.Expr]  # of a date: 1 is 01/01/0001
    precision: int  # of a DECIMAL
    exact_scale: int | None = None  # beyond so many decimals a product of full precision loses some
    name_bytes: int | None = None
    columns: int | None = None  # of a SELECT
    kept_as: str | None = None  # the form of files in which a table is kept
    keeps: bool = True  # whether a CTE may be told to be worked out once


def wrapped(value: exp.Expr) -> exp.Expr:
    """Give a value that may stand in arithmetic."""
    return exp.paren(value, copy=False) if isinstance(value, exp.Binary | exp.Neg | exp.Not) else value


def _whole(left: exp.Expr, right: exp.Expr) -> exp.Expr:
    return exp.IntDiv(this=wrapped(left), expression=wrapped(right))


def _slash(left: exp.Expr, right: exp.Expr) -> exp.Expr:
    return exp.Div(this=wrapped(left), expression=wrapped(right), typed=True, safe=False)


def _div(left: exp.Expr, right: exp.Expr) -> exp.Expr:
    return exp.Anonymous(this="DIV", expressions=[left, right])


def _by_remainder(left: exp.Expr, right: exp.Expr) -> exp.Expr:
    rest = exp.Mod(this=wrapped(left.copy()), expression=wrapped(right.copy()))
    exact = _slash(exp.Sub(this=wrapped(left), expression=rest), right)
    return exp.cast(exact, "DECIMAL(38, 0)", copy=False)


def _minus_first(day: exp.Expr) -> exp.Expr:
    first = exp.cast(exp.Literal.string("0001-01-01"), "DATE", copy=False)
    return exp.Add(this=exp.Sub(this=day, expression=first), expression=exp.Literal.number(1))


def _days_since_first(day: exp.Expr) -> exp.Expr:
    first = exp.cast(exp.Literal.string("0001-01-01"), "DATE", copy=False)
    return exp.Add(this=exp.Anonymous(this="DATEDIFF", expressions=[day, first]), expression=exp.Literal.number(1))


DIALECTS: Mapping[str, Dialect] = {
    each.key: each
    for each in (
        Dialect(
            key="duckdb",
            name="DuckDB",
            wide="INT128",
            bits=127,
            divided=_whole,
            divided_wide=_whole,
            quotient_bits=None,
            ordinal=_minus_first,
            precision=38,
        ),
        Dialect(
            key="postgres",
            name="PostgreSQL",
            wide="DECIMAL",
            bits=None,
            divided=_slash,
            divided_wide=_div,
            quotient_bits=None,
            ordinal=_minus_first,
            precision=1000,
            name_bytes=63,
            columns=1600,
        ),
        Dialect(
            key="spark",
            name="Spark",
            wide="DECIMAL(38, 0)",
            bits=126,
            divided=_whole,
            divided_wide=_by_remainder,
            quotient_bits=105,
            ordinal=_days_since_first,
            precision=38,
            exact_scale=6,
            kept_as="PARQUET",
            keeps=False,
        ),
    )
}
NARROW_BITS = 63  # one less than a BIGINT has: a floor below zero goes beyond its numerator
