"""What a column is: cells over the inputs of a row and over columns before it.

Before, a leaf::

    Choose needs (giao, hoan_thanh)
      5 * hoan_thanh >= 4 * giao   → Give 50, case "1"
      otherwise                    → Give 0, case "2"

After::

    points@ke_hoach = when giao or hoan_thanh is missing: nothing; when 5 * hoan_thanh >= 4 * giao: 50; else 0
    case@ke_hoach   = when giao or hoan_thanh is missing: nothing; when 5 * hoan_thanh >= 4 * giao: "1"; else "2"

A value stands only where all its inputs are given, so no backend has to say what arithmetic with nothing is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.ir.nodes import Constraint, Figure, Quota
from parlang.lowered.nodes import Condition, Value
from parlang.lowered.ranges import Range

Kind = Literal["integer", "text", "yes_no", "list"]


@dataclass(frozen=True, slots=True)
class Missing:
    """Any, or all, of these inputs or columns have no value in the row."""

    names: tuple[str, ...]
    how: Literal["any", "all"] = "any"


@dataclass(frozen=True, slots=True)
class When:
    """What the cell is if the test holds; a condition is asked only if all `needs` have values, else it fails."""

    test: Condition | Missing
    cell: Cell
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cases:
    """The first that holds decides."""

    whens: tuple[When, ...]
    otherwise: Cell


@dataclass(frozen=True, slots=True)
class Nothing:
    """No value."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text that is written in the rules."""

    value: str


@dataclass(frozen=True, slots=True)
class Absent:
    """The names, of these, that have no value in the row, in this order: a list of texts."""

    names: tuple[str, ...]


Cell: TypeAlias = "Value | Cases | Nothing | Text | Absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column by its internal name; `range` is that of a whole number, None of any other."""

    name: str
    cell: Cell
    kind: Kind = "integer"
    range: Range | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """What comes with a row: a figure, the year, or whether a leaf is declared not to arise (`figure` is None).

    A figure enters as a whole number: value times grain, ordinal of a day, place of a level, 1 and 0. A declaration
    always has a value: none is no.
    """

    name: str
    range: Range
    figure: Figure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A figure of the group: of what each unit is worth (`value`, once its `needs` are given), by unit.

    `value` is a whole number that lies between two units as what it stands for does, and equal where that is.
    """

    figure: Figure
    value: Value
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What the figures of a row have to respect once all `needs` are given."""

    constraint: Constraint
    condition: Condition
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafColumns:
    """A leaf: points in 1/unit, the case and what is missing; no case is pending, a case without points left out."""

    path: str
    points: Column
    case: Column
    missing: Column


@dataclass(frozen=True, slots=True, kw_only=True)
class PartColumns:
    """A part, leaf or not: what it counts for and the unit's own maximum, both in 1/scale."""

    path: str
    points: Column
    maximum: Column


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A set as columns, in stages: each column is made of inputs and of columns of the stages before its own."""

    unit: int  # points of leaves are whole numbers of 1/unit
    scale: int  # points of parts and totals are whole numbers of 1/scale
    percent_unit: int | None  # likewise the percent; None: it is not rounded, and is points and maximum
    inputs: tuple[Input, ...]
    windows: tuple[Window, ...]
    checks: tuple[Check, ...]
    leaves: tuple[LeafColumns, ...]
    parts: tuple[PartColumns, ...]  # depth first, those outside the scale last
    stages: tuple[tuple[str, tuple[Column, ...]], ...]
    graded_by: str | None = None  # the column that quotas compare
    quotas: tuple[Quota, ...] = ()

    def columns(self) -> Iterator[Column]:
        """Give every column, in the order in which they can be made."""
        for _, columns in self.stages:
            yield from columns


def points_name(path: str) -> str:
    """Name the points of a leaf."""
    return f"points@{path}"


def part_name(path: str) -> str:
    """Name what a part counts for, leaf or not."""
    return f"part@{path}"


def case_name(path: str) -> str:
    """Name the case of a leaf."""
    return f"case@{path}"


def declared_name(path: str) -> str:
    """Name the declaration that a leaf does not arise."""
    return f"not_arising@{path}"


def whole(value: Fraction, scale: int) -> int:
    """Give an exact number as a whole number of 1/scale, which it is."""
    scaled = value * scale
    if scaled.denominator != 1:
        raise ValueError(f"{value} is no whole number of 1/{scale}")
    return scaled.numerator
