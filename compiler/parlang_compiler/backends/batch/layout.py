"""Which columns of a table are what: found by the names that people write, refused where a value would be lost.

Before::

    Tên cột: unit, Period, ke_hoach.giao, «Kế_hoạch.hoàn_thành»

After::

    Layout(fixed={"unit": "unit", "period": "Period"}, figures={"ke_hoach.giao": "ke_hoach.giao", …})
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import polars as pl

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import inputs_of_leaf, leaves
from parlang_compiler.backends.batch.errors import (
    BatchRefused,
    ColumnAgain,
    ColumnMistyped,
    ColumnsAbsent,
    ColumnUnknown,
    NoUnits,
    ParameterWrong,
    StagesInTable,
    listed,
)
from parlang_compiler.backends.batch.reading import Reading, WrongType, reading_of
from parlang_compiler.backends.batch.texts import figure_of, read_text
from parlang_compiler.backends.columns.nodes import Input, Program
from parlang_compiler.boundary.columns import GROUP, NOT_ARISING, PERIOD, RANKED, REASON, STAGE, UNIT, Column, Columns
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.owners import PARAMETERS

OF_STAGES = (STAGE, REASON)
KINDS = {UNIT: "text", GROUP: "text", PERIOD: "period", RANKED: "yes_no", NOT_ARISING: "text"}


@dataclass(frozen=True, kw_only=True)
class Layout:
    """The columns of a table: the fixed ones by what they are, and how each figure is read, by its key."""

    fixed: Mapping[str, str]
    types: Mapping[str, pl.DataType]  # of the fixed ones
    figures: Mapping[str, Reading]
    warnings: tuple[Diagnostic, ...] = ()


def layout_of(ruleset: Ruleset, program: Program, schema: pl.Schema, known: Mapping[str, int]) -> Layout:
    """Find the columns of a table; raise what keeps it from being scored. `known` are the same in every row."""
    found, faults = _found(ruleset, schema)
    fixed = {column.name: name for column, name in found.items() if column.figure is None}
    names = {column.figure.key: name for column, name in found.items() if column.figure is not None}
    if UNIT not in fixed:
        faults.append(NoUnits(columns=listed(list(schema))))
    faults += (StagesInTable(name=fixed[each]) for each in OF_STAGES if each in fixed)
    faults += _fixed_types(fixed, schema)
    if both := sorted(known.keys() & names.keys()):
        raise ParameterWrong(f"{both[0]} is a column of the table, and is given beside it")
    readings: dict[str, Reading] = {}
    for each in program.inputs:
        if each.name in names:
            try:
                readings[each.name] = reading_of(each, names[each.name], schema[names[each.name]])
            except WrongType:
                faults.append(_mistyped(names[each.name], schema, figure_of(each).kind))
    if faults:
        raise BatchRefused(*faults)
    return Layout(
        fixed=fixed,
        types={name: schema[column] for name, column in fixed.items()},
        figures=readings,
        warnings=tuple(_absent(ruleset, {*readings, *known})),
    )


def _found(ruleset: Ruleset, schema: pl.Schema) -> tuple[dict[Column, str], list[Diagnostic]]:
    known, found, faults = Columns(ruleset), dict[Column, str](), list[Diagnostic]()
    for name in schema:
        column = known.find(name)
        if column is None:
            near = known.near(name)
            faults.append(ColumnUnknown(name=name, similar=None if near is None else near.name))
        elif column in found:
            faults.append(ColumnAgain(name=found[column], other=name, meant=column.name))
        else:
            found[column] = name
    return found, faults


def _fixed_types(fixed: Mapping[str, str], schema: pl.Schema) -> Iterator[Diagnostic]:
    for what, name in fixed.items():
        kind = KINDS.get(what)
        if kind is not None and not _taken(kind, schema[name]):
            yield _mistyped(name, schema, kind)


def _taken(kind: str, dtype: pl.DataType) -> bool:
    if isinstance(dtype, pl.String | pl.Categorical | pl.Enum | pl.Null):
        return True
    return dtype == pl.Boolean if kind == "yes_no" else dtype.is_integer()


def _mistyped(name: str, schema: pl.Schema, kind: str) -> ColumnMistyped:
    return ColumnMistyped(name=name, found=str(schema[name]), kind=kind)


def _absent(ruleset: Ruleset, there: set[str]) -> Iterator[ColumnsAbsent]:
    """Name the figures that rules ask for and no column gives; those of the group are computed."""
    asked = {key for leaf in leaves(ruleset) for key in inputs_of_leaf(leaf)}
    lacking = [
        figure.key
        for figure in ruleset.figures
        if figure.key in asked and figure.key not in there and figure.group is None and figure.computed is None
    ]
    if lacking:
        yield ColumnsAbsent(count=len(lacking), names=listed(lacking))


def parameters_of(program: Program, given: Mapping[str, Any]) -> dict[str, int]:
    """Give the parameters of the year as whole numbers by key; the names are those of cases."""
    inputs = {folded(figure_of(each).short): each for each in program.inputs if _is_parameter(each)}
    found: dict[str, int] = {}
    for name, value in given.items():
        each = inputs.get(folded(name.removeprefix(f"{PARAMETERS}.")))
        if each is None:
            raise ParameterWrong(f"the criteria have no parameter {name}")
        whole, fault = read_text(each, _as_text(figure_of(each).kind, value))
        if whole is None:
            raise ParameterWrong(f"{name} = {value}: {fault or 'no value'}")
        found[each.name] = whole
    return found


def _is_parameter(each: Input) -> bool:
    return each.figure is not None and each.figure.owner == PARAMETERS


def _as_text(kind: str, value: Any) -> str:
    """Write a value of Python as a case has it; a fraction is exact or is no number of a case."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return value
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    if isinstance(value, float):
        return "?"  # a binary fraction is no exact number
    number = Fraction(value) * (100 if kind == "ratio" else 1)
    text = _digits(number)
    return f"{text}%" if kind == "ratio" else text


def _digits(number: Fraction) -> str:
    """Write as many decimals as there are, and one more, so that three are not taken for thousands."""
    places = next((each for each in range(30) if (number * 10**each).denominator == 1), None)
    if places is None:
        return "?"
    digits = f"{abs(int(number * 10**places)):0{places + 1}d}"
    sign = "-" if number < 0 else ""
    return sign + (f"{digits[:-places]},{digits[-places:]}0" if places else digits)
