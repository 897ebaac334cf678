"""Scores of a great many units at once: a set as Polars expressions, lazy and streaming.

>>> from parlang_compiler.batch import batch
>>> scores = batch(ruleset).score(polars.scan_parquet("units.parquet"), period=2024)
>>> scores.sink_parquet("scores.parquet")

The columns of the table are those of a CSV of cases. A row that cannot be scored rightly is refused and says why; no
binary fraction decides a point. Needs the extra `parlang[batch]`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

import polars as pl

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import PERIOD
from parlang.lowered.ranges import PERIODS
from parlang_compiler.backends.batch.errors import (
    WHOLE,
    BatchRefused,
    ColumnMistyped,
    NotRounded,
    NumbersTooWide,
    ParameterWrong,
)
from parlang_compiler.backends.batch.integers import BITS, WIDEST, TooWide, WholeType, type_of_range
from parlang_compiler.backends.batch.layout import parameters_of
from parlang_compiler.backends.batch.stages import expressions_of
from parlang_compiler.backends.batch.table import Asked, Scoring
from parlang_compiler.backends.columns.nodes import Program
from parlang_compiler.backends.columns.program import program_of

__all__ = ["Batch", "BatchRefused", "ParameterWrong", "batch"]

Parameter: TypeAlias = int | Decimal | Fraction | str | bool | date


def batch(ruleset: Ruleset) -> Batch:
    """Give what scores tables by a set; raise `BatchRefused` for a set that rounds no points or is too wide."""
    if ruleset.points_decimals is None:
        raise BatchRefused(NotRounded(revision=ruleset.revision))
    found = Batch(ruleset)
    _ = found.expressions
    return found


class Batch:
    """A set as expressions over columns."""

    def __init__(self, ruleset: Ruleset) -> None:
        self.ruleset = ruleset

    @cached_property
    def program(self) -> Program:
        """Give the set as columns over columns, where any figure may be missing."""
        return program_of(self.ruleset)

    @cached_property
    def complete(self) -> Program:
        """Give the same for frames in which no figure is missing: fewer questions are asked."""
        return program_of(self.ruleset, complete=True)

    @cached_property
    def expressions(self) -> tuple[Mapping[str, pl.Expr], ...]:
        """Give every column by its name, pass by pass: each pass is made of inputs and of those before it."""
        try:
            return tuple(expressions_of(self.program, _may_lack(self.program), {}))
        except TooWide as problem:
            wide = NumbersTooWide(figure=problem.figure or "?", bits=problem.bits, most=WIDEST)
            raise BatchRefused(wide) from None

    def points(
        self,
        frame: pl.LazyFrame | pl.DataFrame,
        *,
        period: int | None = None,
        parameters: Mapping[str, Parameter] | None = None,
        complete: bool = False,
    ) -> pl.LazyFrame:
        """Give the points of every leaf, in whole numbers of 1/`program.unit`, of figures that are sound already.

        The columns are the figures by their keys, in whole numbers: values times grains, ordinals of days, places of
        levels, 1 and 0; `period` may be a column too, and `not_arising@<id>`. Columns of any other type are refused,
        values are not looked at: what breaks a range or a constraint gives points that mean nothing. `complete` says
        that no value is missing; of a `DataFrame` that is seen.
        """
        complete = complete or (isinstance(frame, pl.DataFrame) and not any(frame.null_count().row(0)))
        year = _year(period)
        known = parameters_of(self.program, parameters or {}) | ({} if year is None else {PERIOD: year})
        program = self.complete if complete else self.program
        lazy = frame.lazy()
        schema = lazy.collect_schema()
        _refuse_what_is_not_whole(program, schema)
        kept = _kept(program, schema)
        lazy = lazy.select(_inputs(program, schema.names(), known, kept))
        first = expressions_of(program, () if complete else _may_lack(program) - known.keys(), known, kept)[0]
        return lazy.select([first[leaf.points.name] for leaf in program.leaves])

    def score(
        self,
        frame: pl.LazyFrame | pl.DataFrame,
        *,
        period: int | None = None,
        parameters: Mapping[str, Parameter] | None = None,
        details: bool = False,
        unique: bool = False,
    ) -> pl.LazyFrame:
        """Give the scores of a table with the columns of a CSV of cases, row by row in its order.

        `period` is the year of rows that name none, `parameters` those of the year by name. `details` adds the case and
        the missing figures of each leaf. `unique` says that no unit stands twice, so that nobody has to look: then a
        set without figures of the group is scored in constant memory. Raises `BatchRefused` for a table that cannot be
        read as it stands.
        """
        return self.scoring(frame.lazy(), period, parameters, details=details, unique=unique).scored(frame.lazy())

    def warnings(self, frame: pl.LazyFrame | pl.DataFrame, **known: Parameter) -> tuple[Diagnostic, ...]:
        """Tell what a table lacks; `known` are parameters that are given beside it."""
        return self.scoring(frame.lazy(), None, known).layout.warnings

    def scoring(
        self,
        frame: pl.LazyFrame,
        period: int | None,
        parameters: Mapping[str, Parameter] | None,
        *,
        details: bool = False,
        unique: bool = False,
    ) -> Scoring:
        """Look at the columns of a table, and tell how it is scored."""
        known = parameters_of(self.program, parameters or {})
        asked = Asked(known=known, period=_year(period), details=details, unique=unique)
        return Scoring(self.ruleset, self.program, frame.collect_schema(), asked)


def _year(period: int | None) -> int | None:
    """Give the year of rows that name none; what is no year would be one of some other rule."""
    first, last = PERIODS
    if period is None or (type(period) is int and first <= period <= last):
        return period
    raise ParameterWrong(f"period = {period}: a year is a whole number from {first} to {last}")


def _refuse_what_is_not_whole(program: Program, schema: pl.Schema) -> None:
    """Refuse columns that are no whole numbers: a cast would cut off a fraction, or count days from another day."""
    there = ((each, schema[each.name]) for each in program.inputs if each.name in schema)
    wrong = [(each, kind) for each, kind in there if not (kind.is_integer() or kind in (pl.Boolean, pl.Null))]
    if wrong:
        raise BatchRefused(*(ColumnMistyped(name=each.name, found=str(kind), kind=WHOLE) for each, kind in wrong))


def _may_lack(program: Program) -> set[str]:
    return {each.name for each in program.inputs if each.figure is not None or each.name == PERIOD}


def _kept(program: Program, schema: pl.Schema) -> dict[str, WholeType]:
    """Give the types of the inputs that come in a wider one than they need: they stay in it."""
    there = ((each, schema[each.name]) for each in program.inputs if each.name in schema)
    typed = ((each, next((kind for kind in BITS if given == kind), None)) for each, given in there)
    return {
        each.name: kind for each, kind in typed if kind is not None and BITS[kind] > BITS[type_of_range(each.range)]
    }


def _inputs(
    program: Program, there: list[str], known: Mapping[str, int], kept: Mapping[str, WholeType]
) -> list[pl.Expr]:
    """Give the inputs in types that hold them; what is not there is missing, what is not declared arises."""
    made: list[pl.Expr] = []
    for each in program.inputs:
        kind = type_of_range(each.range)
        if each.name in known:
            continue
        if each.name in kept:
            made.append(pl.col(each.name))
        elif each.name in there:
            made.append(pl.col(each.name).cast(kind, wrap_numerical=True))
        else:
            absent = None if each.figure is not None or each.name == PERIOD else 0
            made.append(pl.lit(absent, dtype=kind).alias(each.name))
    return made
