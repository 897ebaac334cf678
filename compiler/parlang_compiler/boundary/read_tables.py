"""A CSV file or a workbook → the units in it, as those of YAML are read."""

from __future__ import annotations

from dataclasses import replace

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang.source import Source
from parlang_compiler.boundary.from_csv import from_csv
from parlang_compiler.boundary.from_table import from_table
from parlang_compiler.boundary.read_cases import Unit, unit_of, unreadable
from parlang_compiler.boundary.table import Table


def read_csv(source: Source, ruleset: Ruleset) -> Outcome[tuple[Unit, ...]]:
    """Read the units of a CSV file."""
    return from_csv(source).then(lambda table: _units(table, ruleset))


def read_workbook(name: str, data: bytes, ruleset: Ruleset) -> Outcome[tuple[Unit, ...]]:
    """Read the units of a workbook."""
    from parlang_compiler.boundary.from_xlsx import from_xlsx  # quick to start where there is no workbook

    return from_xlsx(name, data).then(lambda table: _units(table, ruleset))


def _units(table: Table, ruleset: Ruleset) -> Outcome[tuple[Unit, ...]]:
    read = from_table(table, ruleset)
    faults: list[Diagnostic] = list(read.diagnostics)
    units: list[Unit] = []
    for each in read.value or ():
        unit = unit_of(each.tree)
        faults += () if each.refused else unit.diagnostics
        units.append(unreadable(each.tree) if unit.value is None else replace(unit.value, refused=each.refused))
    return Outcome(None if read.value is None else tuple(units), tuple(faults))
