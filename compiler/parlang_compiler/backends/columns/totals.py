"""Parts above the leaves, and the totals, as columns over the points of the leaves.

Before::

    lĩnh vực 1: ke_hoach (may be left out), bao_cao

After::

    part@1    = when ke_hoach or bao_cao is pending: nothing; else counted@ke_hoach + points@bao_cao
    maximum@1 = maximum@ke_hoach + 100
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import lcm

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import each_part, leaves, leaves_of
from parlang.lowered.nodes import Compare, Constant, Floor, Given, Greatest, Least, Product, Sum, Value
from parlang.lowered.ranges import Range, range_of
from parlang_compiler.backends.columns.nodes import (
    Cases,
    Cell,
    Column,
    Missing,
    Nothing,
    PartColumns,
    When,
    case_name,
    part_name,
    points_name,
    whole,
)

OUTSIDE = ("bonus", "penalty")
POINTS, MAXIMUM, BONUS, PENALTY, TOTAL, PERCENT = "points", "maximum", "bonus", "penalty", "total", "percent"
NOTHING = Nothing()
ZERO = Constant(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """The columns above the leaves, by stage."""

    counted: tuple[Column, ...]  # what leaves that may be left out count for: 0 when they are
    parts: tuple[PartColumns, ...]
    sums: tuple[Column, ...]
    total: tuple[Column, ...]


def scale_of(ruleset: Ruleset) -> int:
    """Give what every sum and every maximum is a whole number of."""
    decimals = ruleset.points_decimals or 0
    return lcm(10**decimals, *(part.maximum.denominator for part in each_part(ruleset)))


def totals_of(ruleset: Ruleset, ranges: Mapping[str, Range], optional: frozenset[str]) -> Totals:
    """Give the columns above the leaves; `ranges` are of their points, `optional` those that may be left out."""
    return _Totals(ruleset, ranges, optional).columns()


class _Totals:
    def __init__(self, ruleset: Ruleset, ranges: Mapping[str, Range], optional: frozenset[str]) -> None:
        self.ruleset, self.optional, self.ranges = ruleset, optional, dict(ranges)
        self.scale = scale_of(ruleset)
        self.factor = self.scale // 10 ** (ruleset.points_decimals or 0)

    def columns(self) -> Totals:
        counted = tuple(each for leaf in leaves(self.ruleset) for each in self.counted(leaf))
        counted += tuple(each for part in each_part(self.ruleset) for each in self.own_maximum(part))
        parts = tuple(self.part(part) for part in each_part(self.ruleset))
        sums = tuple(self.sums())
        return Totals(counted=counted, parts=parts, sums=sums, total=tuple(self.total()))

    def column(self, name: str, cell: Cell, *values: Value) -> Column:
        """Give a column, and keep the range of the values it may have for those that are made of it."""
        ends = [range_of(value, self.ranges) for value in values]
        self.ranges[name] = (min(low for low, _ in ends), max(high for _, high in ends))
        return Column(name=name, cell=cell, range=self.ranges[name])

    # --- leaves -----------------------------------------------------------------------------

    def counted(self, leaf: Part) -> Iterator[Column]:
        """Give what a leaf that may be left out counts for."""
        if leaf.path not in self.optional:
            return
        pending = When(Missing((case_name(leaf.path),)), NOTHING)
        left_out = When(Missing((points_name(leaf.path),)), ZERO)
        points = self.points_of_leaf(leaf, points_name(leaf.path))
        yield self.column(f"counted@{leaf.path}", Cases((pending, left_out), points), points, ZERO)

    def constant(self, part: Part) -> Constant:
        return Constant(whole(part.maximum, self.scale))

    def points_of_leaf(self, leaf: Part, name: str) -> Value:
        scaled = Given(name) if self.factor == 1 else Product((Constant(self.factor), Given(name)))
        return Least((scaled, self.constant(leaf))) if leaf.level in OUTSIDE else scaled

    def own_maximum(self, part: Part) -> Iterator[Column]:
        """Give the maximum of a part that has one of its own and may be left out: 0 then."""
        below = tuple(leaves_of(part))
        if not self.has_its_own(part) or not all(leaf.path in self.optional for leaf in below):
            return
        own = self.constant(part)
        pending = When(Missing(tuple(map(self.told_by, below))), own)
        left_out = When(_all_left_out(below), ZERO)
        yield self.column(f"assessed@{part.path}", Cases((pending, left_out), own), own, ZERO)

    def has_its_own(self, part: Part) -> bool:
        """Tell whether the maximum of a part is not that of its parts together."""
        return not part.parts or part.level in OUTSIDE or part.combine == "highest"

    # --- parts ------------------------------------------------------------------------------

    def part(self, part: Part) -> PartColumns:
        """Give the columns of a part, made of those of its leaves."""
        below = tuple(leaves_of(part))
        whens = [When(Missing(tuple(map(self.told_by, below))), NOTHING)]
        if all(leaf.path in self.optional for leaf in below):
            whens.append(When(_all_left_out(below), NOTHING))
        value, maximum = self.value(part), self.maximum(part)
        return PartColumns(
            path=part.path,
            points=self.column(part_name(part.path), Cases(tuple(whens), value), value),
            maximum=self.column(f"maximum@{part.path}", maximum, maximum),
        )

    def told_by(self, leaf: Part) -> str:
        """Name the column that is missing when a leaf is pending."""
        return case_name(leaf.path) if leaf.path in self.optional else points_name(leaf.path)

    def value(self, part: Part) -> Value:
        """Give what a part counts for, none of its leaves pending; what is left out counts for nothing."""
        if not part.parts:
            optional = part.path in self.optional
            return Given(f"counted@{part.path}") if optional else self.points_of_leaf(part, points_name(part.path))
        below = tuple(self.value(each) for each in part.parts)
        together = _joined(Greatest if part.combine == "highest" else Sum, below)
        return Least((together, self.constant(part))) if part.level in OUTSIDE else together

    def maximum(self, part: Part) -> Value:
        """Give the unit's own maximum of a part."""
        if f"assessed@{part.path}" in self.ranges:
            return Given(f"assessed@{part.path}")
        if self.has_its_own(part):
            return self.constant(part)
        return _added([self.maximum(each) for each in part.parts])

    # --- totals -----------------------------------------------------------------------------

    def sums(self) -> Iterator[Column]:
        """Give points within the scale, their maximum, bonus and penalty."""
        yield self.sum_of(POINTS, self.ruleset.parts)
        maximum = _added([Given(f"maximum@{part.path}") for part in self.ruleset.parts])
        yield self.column(MAXIMUM, maximum, maximum)
        for level, name in (("bonus", BONUS), ("penalty", PENALTY)):
            yield self.sum_of(name, [part for part in self.ruleset.outside if part.level == level])

    def sum_of(self, name: str, parts: Sequence[Part]) -> Column:
        below = [leaf for part in parts for leaf in leaves_of(part)]
        value = _added([self.value(part) for part in parts])
        pending = (When(Missing(tuple(map(self.told_by, below))), NOTHING),) if below else ()
        return self.column(name, Cases(pending, value) if pending else value, value)

    def total(self) -> Iterator[Column]:
        """Give the total and the percent."""
        minus = Product((Constant(-1), Given(PENALTY)))
        value = Sum((Given(POINTS), Given(BONUS), minus))
        yield self.column(TOTAL, Cases((When(Missing((POINTS, BONUS, PENALTY)), NOTHING),), value), value)
        if self.ruleset.index_decimals is not None:
            yield self.percent(10**self.ruleset.index_decimals)

    def percent(self, unit: int) -> Column:
        """Give points over maximum in percent, rounded half up: (2 × 100 × unit × points + maximum) / (2 × maximum)."""
        doubled = Sum((Product((Constant(200 * unit), Given(POINTS))), Given(MAXIMUM)))
        value = Floor(doubled, Product((Constant(2), Given(MAXIMUM))))
        nothing = (
            When(Missing((POINTS,)), NOTHING),
            When(Compare("<=", Given(MAXIMUM), ZERO), NOTHING),
        )
        return self.column(PERCENT, Cases(nothing, value), value)


def _added(values: Sequence[Value]) -> Value:
    return _joined(Sum, tuple(values)) if values else ZERO


def _joined(kind: type[Sum | Greatest], values: tuple[Value, ...]) -> Value:
    return values[0] if len(values) == 1 else kind(values)


def _all_left_out(leaves_below: Sequence[Part]) -> Missing:
    """Ask whether none has points: where none is pending, all are left out."""
    return Missing(tuple(points_name(leaf.path) for leaf in leaves_below), "all")
