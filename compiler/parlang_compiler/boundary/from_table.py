"""Table → cases, as trees like those of YAML, so that all that follows is the same for every kind of file.

Before::

    unit;period;stage;mien_nui;ke_hoach.giao
    Tỉnh A;2024;;có;10
    Tỉnh A;2024;appraised;;9

After::

    unit: {name: Tỉnh A, mien_nui: có}
    period: 2024
    figures: {ke_hoach: {giao: 10}}
    stages: {appraised: {figures: {ke_hoach: {giao: 9}}}}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.suggest import nearest
from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang.source import Span
from parlang_compiler.boundary.columns import (
    FIGURES,
    GROUP,
    NOT_ARISING,
    PERIOD,
    REASON,
    STAGE,
    UNIT,
    Column,
    Columns,
)
from parlang_compiler.boundary.errors import UnitTwice, UnknownField
from parlang_compiler.boundary.folding import folded, same_name
from parlang_compiler.boundary.models import STAGES
from parlang_compiler.boundary.table import Row, Table
from parlang_compiler.boundary.table_errors import (
    CellOutsideColumns,
    ColumnTwice,
    EmptyTable,
    NoUnitColumn,
    RowsDisagree,
    RowWithoutName,
    UnknownColumn,
)
from parlang_compiler.boundary.tree import Fields, Items, Scalar, Tree

SELF = "self"
STAGES_KEY = "stages"
NAME = (UNIT, "name")
STAGE_PATH = (STAGE,)
IDENTITY = (NAME, (PERIOD,), (GROUP,))  # which unit a row is about
_BETWEEN_IDS = re.compile(r"[;,\s]+")
Path: TypeAlias = tuple[str, ...]
Header: TypeAlias = dict[int, tuple[Column, Scalar]]
Key: TypeAlias = tuple[str, str, str]  # name, year and group
Units: TypeAlias = "dict[Key, _Unit]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A value of a row: its column, the cell that names the column, and its own cell."""

    column: Column
    heading: Scalar
    value: Scalar


@dataclass(slots=True)
class _Unit:
    """A unit in the making: what its rows say, by place in the case, and the row of each stage."""

    first: Row
    values: dict[Path, Given] = field(default_factory=dict)
    rows: dict[str, Row] = field(default_factory=dict)
    refused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """The case of a unit; a row of a refused one has errors, told already."""

    tree: Tree
    refused: bool


def from_table(table: Table, ruleset: Ruleset) -> Outcome[tuple[Read, ...]]:
    """Read the units of a table; a name of a column that is none stops it, for its values would be lost."""
    if table.header is None:
        return Outcome(None, (EmptyTable(path=table.name),))
    header = _header(table.header, Columns(ruleset))
    return header.then(lambda columns: _units(table, columns))


def _header(row: Row, known: Columns) -> Outcome[Header]:
    found: Header = {}
    faults: list[Diagnostic] = []
    first: dict[Path, int] = {}
    for at, name in row.cells.items():
        column = known.find(name.text or "")
        if column is None:
            near = known.near(name.text or "")
            similar = None if near is None else (near.name, near.label)
            faults.append(UnknownColumn(name=name.text or "", similar=similar, example=known.example, span=name.span))
        elif column.path in first:
            fault = ColumnTwice(name=column.name, first=first[column.path] + 1, second=at + 1, span=name.span)
            faults.append(fault)
        else:
            first[column.path] = at
            found[at] = (column, name)
    if NAME not in first and not any(isinstance(each, UnknownColumn) and _is_unit(each) for each in faults):
        faults.insert(0, NoUnitColumn(span=row.span))
    return Outcome(found, tuple(faults))


def _is_unit(fault: UnknownColumn) -> bool:
    """Tell whether an unknown column is likely the one of the units: it was named already."""
    return fault.similar is not None and fault.similar[0] == UNIT


def _units(table: Table, header: Header) -> Outcome[tuple[Read, ...]]:
    units: Units = {}
    faults: list[Diagnostic] = []
    for row in table.rows:
        faults += _take(row, header, units)
    if not units and not faults:
        faults.append(EmptyTable(path=table.name))
    return Outcome(tuple(Read(tree=_tree(unit), refused=unit.refused) for unit in units.values()), tuple(faults))


def _take(row: Row, header: Header, units: Units) -> Iterator[Diagnostic]:
    """Add a row to the unit that it is about; a fault in any of its rows refuses the unit."""
    given = {
        column.path: Given(column=column, heading=heading, value=row.cells[at])
        for at, (column, heading) in header.items()
        if at in row.cells
    }
    if NAME not in given:
        yield RowWithoutName(span=row.span)
        units["", str(row.span.line), ""] = _Unit(row, _places(given), refused=True)
        return
    key, *others = _keys(given, units)
    unit = units.setdefault(key, _Unit(row, {NAME: given[NAME]}))
    if others:
        unit.refused = True
        first, name = units[others[0]].first.span, given[NAME].value
        yield UnitTwice(
            name=name.text or "", period=others[0][1] or "?", first=first.line, file=first.source, span=name.span
        )
    for fault in (*row.faults, *_outside(row, header), *_add(row, given, unit)):
        unit.refused = True
        yield fault


def _places(given: dict[Path, Given]) -> dict[Path, Given]:
    """Keep of a row without a name what tells of which group it is, if it tells."""
    return {path: given[path] for path in IDENTITY if path in given}


def _keys(given: dict[Path, Given], units: Units) -> tuple[Key, ...]:
    """Give the unit of a row, then those that are meant just as well.

    A row of a later stage that leaves the year or the group empty is of the unit of that name above it.
    """
    name, period, group = (given[path].value.text or "" if path in given else "" for path in IDENTITY)
    key = (same_name(name), period, same_name(group))
    stage = folded(given[STAGE_PATH].value.text or "") if STAGE_PATH in given else SELF
    if stage == SELF or key in units:
        return (key,)
    above = tuple(each for each in units if all(own in {"", its} for own, its in zip(key, each, strict=True)))
    return above if len(above) == 1 else (key, *above)


def _outside(row: Row, header: Header) -> Iterator[CellOutsideColumns]:
    for at, value in row.cells.items():
        if at not in header:
            yield CellOutsideColumns(text=value.text or "", column=at + 1, span=value.span)


def _add(row: Row, given: dict[Path, Given], unit: _Unit) -> Iterator[Diagnostic]:
    """Add what a row says of a unit at a stage; a stage has one row."""
    name = given[NAME].value
    written = given.pop(STAGE_PATH).value if STAGE_PATH in given else Scalar(text=SELF, span=row.span)
    stage = folded(written.text or "")
    if stage not in STAGES:
        similar = nearest(stage, STAGES)
        yield UnknownField(name=written.text or "", similar=similar, known=STAGES, span=written.span)
        return
    if stage in unit.rows:
        before = unit.rows[stage].span
        period = given[PERIOD,].value.text if (PERIOD,) in given else None
        yield UnitTwice(
            name=name.text or "", period=period or "?", first=before.line, file=before.source, span=name.span
        )
        return
    unit.rows[stage] = row
    for path, each in given.items():
        first = unit.values.setdefault(_place(path, stage), each).value
        if path not in IDENTITY and first.text != each.value.text:
            column = each.column.name
            yield RowsDisagree(column=column, unit=name.text or "", first=first.span.line, span=each.value.span)


def _place(path: Path, stage: str) -> Path:
    """Give where in the case a value of a row of this stage belongs."""
    below_stage = path[0] == REASON or (stage != SELF and path[0] == FIGURES)
    return (STAGES_KEY, stage, *path) if below_stage else path


def _tree(unit: _Unit) -> Tree:
    """Make the case of a unit; a stage is there though its row gives nothing."""
    span = unit.first.span
    values: dict[Path, tuple[Scalar, Tree]] = {
        path: (each.heading, _content(each)) for path, each in unit.values.items()
    }
    for stage, row in unit.rows.items():
        if stage != SELF and not any(path[:2] == (STAGES_KEY, stage) for path in values):
            values[STAGES_KEY, stage] = (Scalar(text=stage, span=row.span), Scalar(text=None, span=row.span))
    return _fields(values, span)


def _content(given: Given) -> Tree:
    if given.column.path != (NOT_ARISING,):
        return given.value
    ids = _BETWEEN_IDS.split((given.value.text or "").strip(";, "))
    return Items(items=tuple(Scalar(text=each, span=given.value.span) for each in ids), span=given.value.span)


def _fields(values: dict[Path, tuple[Scalar, Tree]], span: Span) -> Fields:
    """Nest values by the steps of their paths."""
    below: dict[str, dict[Path, tuple[Scalar, Tree]]] = {}
    for path, value in values.items():
        below.setdefault(path[0], {})[path[1:]] = value
    keys = {name: Scalar(text=name, span=next(iter(inner.values()))[0].span) for name, inner in below.items()}
    return Fields(
        keys=tuple(keys.values()),
        values=tuple(inner[()][1] if () in inner else _fields(inner, span) for inner in below.values()),
        span=span,
    )
