"""The place of each unit in its group, and the grade that quotas leave it.

Before::

    total: 93, 91, 91, pending        quota of 20% for the highest grade

After::

    rank: 1, 2, 2, nothing; the quota waits for the last unit
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from parlang.ir.nodes import Quota
from parlang.lowered.nodes import Constant, Floor, Given, Product
from parlang_compiler.backends.batch.groups import OK, RANKED, STRAY, Groups
from parlang_compiler.backends.columns.grades import GRADE
from parlang_compiler.backends.columns.nodes import Program
from parlang_compiler.backends.columns.totals import MAXIMUM, PERCENT, POINTS, TOTAL

MEASURE, RANK, WAITS, FINAL, SCORED = "measure@", "rank", "waits@", "final@", "scored@"


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Makes ranks and final grades out of the totals of all units."""

    program: Program
    groups: Groups

    def passes(self) -> Iterator[dict[str, pl.Expr]]:
        """Give the columns, pass by pass."""
        yield {MEASURE: self.measure()}
        yield {RANK: self.rank()}
        quotas = self.program.quotas
        if quotas:
            yield {WAITS: self.waits(), FINAL: pl.col(GRADE)}
        for quota in quotas:
            yield {FINAL: self.after(quota)}

    def measure(self) -> pl.Expr:
        """Give what units are ranked by; a percent that is not rounded as a whole number that orders as it does."""
        if self.program.graded_by == TOTAL:
            return pl.col(TOTAL)
        if self.program.percent_unit is not None:
            return pl.col(PERCENT)
        most = self.groups.integers.ranges[MAXIMUM][1]
        apart = Floor(Product((Constant(most * most), Given(POINTS))), Given(MAXIMUM))
        known = pl.col(POINTS).is_not_null() & (pl.col(MAXIMUM) > 0)
        return pl.when(known).then(self.groups.integers.value(apart))

    def rank(self) -> pl.Expr:
        """Give the place of each unit that is ranked and has a score; equals share the better one."""
        has_rank = pl.col(SCORED) if self.groups.all_ranked else pl.col(SCORED) & pl.col(RANKED)
        own = pl.when(has_rank).then(pl.col(MEASURE))
        return self.groups.over(own.rank("min", descending=True)).cast(pl.Int64)

    def waits(self) -> pl.Expr:
        """Tell whether some unit of the group has no grade yet, or there is no group."""
        without = ~(pl.col(SCORED) & pl.col(OK) & pl.col(GRADE).is_not_null())
        alone = self.groups.over(pl.len()) < 2
        elsewhere = pl.col(STRAY).sum().over(self.groups.keys[0]) > self.groups.over(pl.col(STRAY).sum())
        return self.groups.over(without.any()) | alone | elsewhere

    def after(self, quota: Quota) -> pl.Expr:
        """Give the grades after a quota: a unit keeps it if no more than the limit are as good or better."""
        counted = self.groups.over(pl.col(GRADE).is_in(list(quota.among)).sum()).cast(pl.Int64)
        share, least = quota.share, pl.lit(quota.at_least, dtype=pl.Int64)
        limit = counted * share.numerator // share.denominator
        limit = pl.when(limit < least).then(least).otherwise(limit)
        having = pl.col(FINAL) == quota.level
        value = pl.when(having).then(pl.col(MEASURE).fill_null(0))
        no_worse = self.groups.over(value.rank("max", descending=True)).cast(pl.Int64)
        beyond = having & (no_worse > limit) & ~pl.col(WAITS)
        return pl.when(beyond).then(pl.lit(quota.beyond)).otherwise(pl.col(FINAL))
