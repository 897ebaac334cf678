"""CASES → units: every file is read by what its name says it is, then all units are looked at together."""

from __future__ import annotations

from dataclasses import dataclass

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang.source import Source
from parlang_compiler.boundary.read_cases import Unit, lost_units, once, read_units
from parlang_compiler.boundary.read_tables import read_csv, read_workbook
from parlang_compiler.boundary.table_errors import BadWorkbook
from parlang_compiler.files.cases import FOREIGN, LARGEST_CASES, OLD_WORKBOOK, TABLE, WORKBOOK, case_files, suffix_of
from parlang_compiler.files.read import read_bytes, read_source


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """The units of all files, the files as they were read, and what was found in them."""

    units: tuple[Unit, ...] = ()
    sources: tuple[Source, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def read_all(name: str, ruleset: Ruleset) -> Cases:
    """Read the units of a file, or of every file of a folder; a fault in one file does not hide the others."""
    files = case_files(name)
    units: list[Unit] = []
    sources: list[Source] = []
    faults: list[Diagnostic] = list(files.diagnostics)
    lost: list[Unit] = []
    for each in files.value or ():
        read = _read(each, ruleset, sources)
        units += read.value or ()
        lost += (lost_units(each),) if read.value is None else ()
        faults += read.diagnostics
    single = once(units)
    # The groups of the other files wait for a file that is lost; where nothing was read, there are none.
    kept = (*(single.value or ()), *(lost if units else ()))
    return Cases(units=kept, sources=tuple(sources), diagnostics=(*faults, *single.diagnostics))


def _read(name: str, ruleset: Ruleset, sources: list[Source]) -> Outcome[tuple[Unit, ...]]:
    if suffix_of(name) == WORKBOOK:
        data = read_bytes(name, LARGEST_CASES)
        sources.append(_sheet(name))
        return data.then(lambda content: read_workbook(name, content, ruleset))
    if suffix_of(name) in FOREIGN:
        return read_bytes(name, LARGEST_CASES).then(lambda _: Outcome(None, (_foreign(name),)))
    source = read_source(name, LARGEST_CASES)
    if source.value is not None:
        sources.append(source.value)
    if suffix_of(name) == TABLE:
        return source.then(lambda text: read_csv(text, ruleset))
    return source.then(read_units)


def _foreign(name: str) -> BadWorkbook:
    return BadWorkbook(path=name, kind="old" if suffix_of(name) == OLD_WORKBOOK else "other")


def _sheet(name: str) -> Source:
    from parlang_compiler.boundary.from_xlsx import Sheet  # quick to start where there is no workbook

    return Sheet(name=name, text="")
