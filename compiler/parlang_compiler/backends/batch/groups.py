"""Figures of the group as windows over (group, year): what `parlang/ir/group.py` says, over a whole table.

Before, of `sipas`, from high to low::

    a: 90 · b: 80 · c: 90 · d: 70

After::

    own@hang: 90, 80, 90, 70        hang: 1, 3, 1, 4

A unit that is refused counts as one that has not reported; one whose year cannot be read may be of any year, so that
all groups of its name wait for it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import reduce
from operator import and_

import polars as pl

from parlang.ir.group import FEWEST_UNITS, MOST_UNITS
from parlang.ir.nodes import GroupFigure
from parlang_compiler.backends.batch.integers import Integers, WholeType, type_of_range
from parlang_compiler.backends.columns.nodes import Window

GROUP, RANKED, OK, STRAY = "group@", "ranked@", "ok@", "stray@"
SIZE = "size@"
ONE = pl.lit(1, dtype=pl.Int64)


@dataclass(frozen=True, kw_only=True)
class Groups:
    """Makes the figures of the group; `keys` are the columns that tell groups apart.

    `nullable` are the inputs that may be missing, `given` the figures of the group that the table has itself.
    """

    integers: Integers
    keys: tuple[str, ...]
    nullable: Collection[str]
    given: Collection[str]
    all_ranked: bool  # no unit says that it is not to be ranked

    def own(self, window: Window) -> pl.Expr:
        """Give what each unit is worth: nothing while a figure is missing, or the unit is refused."""
        there = [pl.col(name).is_not_null() for name in window.needs if name in self.nullable]
        value = pl.when(reduce(and_, there, pl.col(OK))).then(self.integers.value(window.value))
        return value.alias(own_name(window))

    def size(self) -> pl.Expr:
        """Count the units of the group of each, strays not among them."""
        return self.over(pl.len().cast(pl.Int64)).alias(SIZE)

    def between(self, window: Window) -> dict[str, pl.Expr]:
        """Give what is asked of the group before another question of it: a window inside a window is its own group."""
        group, own = window.figure.group, pl.col(own_name(window))
        if group is None:
            return {}
        if group.what == "rank" and not self._all_count(group):
            weight, descending = self._weight(group, own), group.direction == "high_to_low"
            ordered = weight.cum_sum().over(self.keys, order_by=own, descending=descending, nulls_last=True)
            return {between_name(window): ordered}
        if group.what in ("highest", "lowest"):
            return {between_name(window): self.over(own.max() if group.what == "highest" else own.min())}
        return {}

    def figure(self, window: Window) -> pl.Expr:
        """Give the figure of the group: what the unit has itself, else what is computed."""
        group, key = window.figure.group, window.figure.key
        if group is None:
            raise TypeError(f"{key} is not a figure of the group")
        kind = type_of_range(self.integers.ranges[key])
        found = self._rank(group, window) if group.what == "rank" else self._aggregate(group, window)
        inside = (pl.col(SIZE) + self.strays() >= FEWEST_UNITS) & (pl.col(SIZE) <= MOST_UNITS)
        computed = pl.when(inside).then(found).cast(kind, strict=False)
        return (pl.coalesce(pl.col(key), computed) if key in self.given else computed).alias(key)

    def over(self, found: pl.Expr) -> pl.Expr:
        """Ask a question of the group of each unit."""
        return found.over(self.keys)

    def strays(self) -> pl.Expr:
        """Count the units of other years that may be of the group of each, were they mended."""
        everywhere = pl.col(STRAY).sum().over(GROUP)
        return (everywhere - self.over(pl.col(STRAY).sum())).cast(pl.Int64)

    # --- ranks ------------------------------------------------------------------------------

    def _rank(self, group: GroupFigure, window: Window) -> pl.Expr:
        own, counts = pl.col(own_name(window)), self._counts(group)
        descending, worse = group.direction == "high_to_low", group.ties_share_worse
        if self._all_count(group):
            rank = self.over(own.rank("max" if worse else "min", descending=descending)).cast(pl.Int64)
        else:
            rank = self._among_ranked(window, self._weight(group, own), worse=worse)
        return rank if group.without_pending else pl.when(~self._waits(own, counts)).then(rank)

    def _counts(self, group: GroupFigure) -> pl.Expr:
        return pl.lit(value=True) if self._all_count(group) else pl.col(RANKED)

    def _all_count(self, group: GroupFigure) -> bool:
        return self.all_ranked or group.with_unranked

    def _weight(self, group: GroupFigure, own: pl.Expr) -> pl.Expr:
        """Give 1 for each unit that is counted and has a value, 0 for any other."""
        return (self._counts(group) & own.is_not_null()).cast(pl.Int64)

    def _waits(self, own: pl.Expr, counts: pl.Expr) -> pl.Expr:
        """Tell whether one of the counted has no value yet."""
        strays = pl.col(STRAY) & counts
        elsewhere = strays.sum().over(GROUP) > self.over(strays.sum())
        return self.over((own.is_null() & counts).any()) | elsewhere

    def _among_ranked(self, window: Window, weight: pl.Expr, *, worse: bool) -> pl.Expr:
        """Rank each unit among the ranked and itself: how many of them are better, from the order of all."""
        own, before = pl.col(own_name(window)), pl.col(between_name(window))
        equals = [*self.keys, own]
        no_worse, alike = before.max().over(equals), weight.sum().over(equals)
        rank = no_worse + ONE - weight if worse else no_worse - alike + ONE
        return pl.when(own.is_not_null()).then(rank)

    # --- sums, counts, highest, lowest ------------------------------------------------------

    def _aggregate(self, group: GroupFigure, window: Window) -> pl.Expr:
        own = pl.col(own_name(window))
        lacking = self.over(own.null_count()).cast(pl.Int64) + self.strays()
        having = self.over(own.count()).cast(pl.Int64)
        if group.without_itself:
            lacking = lacking - own.is_null().cast(pl.Int64)
            having = having - own.is_not_null().cast(pl.Int64)
        known = having > 0 if group.without_pending else (having > 0) & (lacking == 0)
        return pl.when(known).then(self._worth(group, window, own, having))

    def _worth(self, group: GroupFigure, window: Window, own: pl.Expr, having: pl.Expr) -> pl.Expr:
        match group.what:
            case "count":
                return having
            case "sum":
                return self._sum(group, window, own)
            case _:
                return self._end(group, own, pl.col(between_name(window)))

    def _sum(self, group: GroupFigure, window: Window, own: pl.Expr) -> pl.Expr:
        wide = own.cast(self._type_of_sum(window))
        total = self.over(wide.sum())
        return total - wide.fill_null(0) if group.without_itself else total

    def _type_of_sum(self, window: Window) -> WholeType:
        low, high = self.integers.range(window.value)
        return type_of_range((min(low, 0) * MOST_UNITS, max(high, 0) * MOST_UNITS), window.figure.key)

    def _end(self, group: GroupFigure, own: pl.Expr, end: pl.Expr) -> pl.Expr:
        """Give the highest or the lowest; of the others, the next where the unit alone has it."""
        if not group.without_itself:
            return end
        alone = (own == end) & (pl.len().over([*self.keys, own]) == 1)
        rest = pl.when(own != end).then(own)
        second = self.over(rest.max() if group.what == "highest" else rest.min())
        return pl.when(alone.fill_null(value=False)).then(second).otherwise(end)


def own_name(window: Window) -> str:
    """Name what each unit is worth for a figure of the group."""
    return f"own@{window.figure.key}"


def between_name(window: Window) -> str:
    """Name what is worked out of the group on the way to a figure of it."""
    return f"between@{window.figure.key}"
