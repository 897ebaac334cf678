"""Which columns a table of scores has, in their order, and how each is shown.

Before::

    points@ke_hoach 90, total 90, ok@ true

After::

    unit, period, group, status "scored", total 0.90, …, ke_hoach.points 0.90, …, faults
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import polars as pl

from parlang.ir.nodes import Ruleset
from parlang.ir.walk import PERIOD
from parlang.lowered.nodes import Constant, Floor, Given, Product, Sum
from parlang.lowered.ranges import Range
from parlang_compiler.backends.batch.groups import OK
from parlang_compiler.backends.batch.integers import Integers
from parlang_compiler.backends.batch.layout import Layout
from parlang_compiler.backends.batch.shown import as_decimal
from parlang_compiler.backends.batch.standing import FINAL, RANK, SCORED
from parlang_compiler.backends.batch.taking import GROUP_NAME, UNIT_NAME
from parlang_compiler.backends.columns.grades import GRADE
from parlang_compiler.backends.columns.nodes import Program
from parlang_compiler.backends.columns.totals import BONUS, MAXIMUM, PENALTY, PERCENT, POINTS, TOTAL
from parlang_compiler.backends.columns.widths import ranges_in
from parlang_compiler.boundary.columns import GROUP

if TYPE_CHECKING:
    from parlang_compiler.backends.batch.table import Asked

SHOWN_DECIMALS = 6  # of a percent that the set does not round
SCORED_WORD, PENDING_WORD, REFUSED_WORD = "scored", "pending", "refused"


def results(program: Program, ruleset: Ruleset, layout: Layout, asked: Asked, *, ranks: bool) -> list[pl.Expr]:
    """Give the columns of the scores; a unit that is refused has none."""
    shown = _Shown(program, ranges_in(program))
    year = pl.col(PERIOD) if PERIOD in layout.fixed else pl.lit(asked.period)
    status = pl.when(SCORED).then(pl.lit(SCORED_WORD)).when(OK).then(pl.lit(PENDING_WORD))
    group = [pl.col(GROUP_NAME).alias("group")] if GROUP in layout.fixed else []
    fixed = [
        pl.col(UNIT_NAME).alias("unit"),
        year.cast(pl.Int32).alias("period"),
        *group,
        status.otherwise(pl.lit(REFUSED_WORD)).alias("status"),
    ]
    totals = [*shown.totals(), *([_kept(pl.col(RANK)).alias("rank")] if ranks else [])]
    if ruleset.grading is not None:
        grade = FINAL if ranks and program.quotas else GRADE
        totals.append(_kept(pl.col(grade)).alias("grade"))
    return [*fixed, *totals, *shown.parts(details=asked.details), pl.col("faults")]


def _kept(column: pl.Expr) -> pl.Expr:
    return pl.when(OK).then(column)


class _Shown:
    def __init__(self, program: Program, ranges: Mapping[str, Range]) -> None:
        self.program, self.ranges = program, ranges

    def totals(self) -> Iterator[pl.Expr]:
        """Give the totals of the unit."""
        for name in (TOTAL, MAXIMUM):
            yield self.decimal(name, self.program.scale).alias(name)
        yield self.percent().alias(PERCENT)
        for name in (BONUS, PENALTY):
            yield self.decimal(name, self.program.scale).alias(name)

    def decimal(self, name: str, unit: int) -> pl.Expr:
        return _kept(as_decimal(name, unit, self.ranges[name]))

    def percent(self) -> pl.Expr:
        """Give the percent; one that the set does not round is shown with six decimals, rounded half up."""
        unit = self.program.percent_unit
        if unit is not None:
            return self.decimal(PERCENT, unit)
        shown = 10**SHOWN_DECIMALS
        doubled = Sum((Product((Constant(200 * shown), Given(POINTS))), Given(MAXIMUM)))
        whole = Integers(self.ranges).value(Floor(doubled, Product((Constant(2), Given(MAXIMUM)))))
        number = whole.cast(pl.Int128).cast(pl.Decimal(38, SHOWN_DECIMALS)) / shown
        return pl.when(pl.col(OK) & (pl.col(MAXIMUM) > 0)).then(number.cast(pl.Decimal(18, SHOWN_DECIMALS)))

    def parts(self, *, details: bool) -> Iterator[pl.Expr]:
        """Give what each part counts for; of one with parts below it, its maximum too."""
        leaves = {each.path: each for each in self.program.leaves}
        for part in self.program.parts:
            yield self.decimal(part.points.name, self.program.scale).alias(f"{part.path}.points")
            if details or part.path not in leaves:
                yield self.decimal(part.maximum.name, self.program.scale).alias(f"{part.path}.maximum")
            if details and part.path in leaves:
                leaf = leaves[part.path]
                yield _kept(pl.col(leaf.case.name)).alias(f"{part.path}.case")
                yield _kept(pl.col(leaf.missing.name)).alias(f"{part.path}.missing")
