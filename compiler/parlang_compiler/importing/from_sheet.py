"""XLSX → tables: the table of every sheet that holds something, by the values stored in it.

The bounds, and what is refused, are those of a workbook of cases.
"""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import range_boundaries

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Span
from parlang_compiler.boundary.building import Refused
from parlang_compiler.boundary.from_xlsx import MOST_LINES, MOST_PLACES, Sheet, fault_of, has_formulas
from parlang_compiler.boundary.table import MOST_COLUMNS, MOST_ROWS
from parlang_compiler.boundary.table_errors import TableTooLarge
from parlang_compiler.boundary.workbook_cells import cell_text
from parlang_compiler.importing.grid import DAY_KEPT, NUMBER_KEPT, Book, Grid, GridCell, lines_of, padded

_MERGED = re.compile(rb'<(?:[\w.-]+:)?mergeCell [^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')
_DAY = re.compile(r"\d{2}/\d{2}/\d{4}.*")
MOST_MERGED = 100_000
MOST_JOINED = 1_000_000  # cells that belong to one above them


@dataclass(slots=True)
class _Reading:
    name: str
    faults: list[Diagnostic] = field(default_factory=list)
    places: int = 0

    def sheet(self, sheet: Any, beside: Any, joined: frozenset[tuple[int, int]]) -> Grid:
        for each in (sheet, beside):
            each.reset_dimensions()  # what a sheet says of its size may be wrong, or huge
        rows: list[tuple[GridCell, ...]] = []
        self.faults = []
        both = ((row, row) for row in sheet.iter_rows()) if beside is sheet else zip(
            sheet.iter_rows(), beside.iter_rows(), strict=True
        )  # fmt: skip
        for line, (values, formulas) in enumerate(both, start=1):
            self.measure(line, len(values), len(rows))
            row = tuple(self.row(line, values, formulas, joined))
            if any(each.lines for each in row):
                rows.append(row)
        return Grid(name=f"trang {sheet.title}", rows=padded(rows), faults=tuple(self.faults))

    def measure(self, line: int, width: int, rows: int) -> None:
        self.places += width
        here = _place(self.name, line, 1)
        if line > MOST_LINES or self.places > MOST_PLACES or rows >= MOST_ROWS:
            raise Refused(TableTooLarge(what="rows", most=MOST_ROWS, span=here))

    def row(
        self, line: int, values: Sequence[Any], formulas: Sequence[Any], joined: frozenset[tuple[int, int]]
    ) -> Iterator[GridCell]:
        last = max((at for at, each in enumerate(values) if each.value is not None), default=-1)
        if last >= MOST_COLUMNS:
            raise Refused(TableTooLarge(what="columns", most=MOST_COLUMNS, span=_place(self.name, line, last + 1)))
        for at, (value, formula) in enumerate(zip(values[: last + 1], formulas[: last + 1], strict=True), start=1):
            place = _place(self.name, line, at)
            if (fault := fault_of(value, formula, place)) is not None:
                self.faults.append(fault)
            if fault is not None or value.value is None:
                yield GridCell(place=place, joined=(line, at) in joined)
                continue
            text, literal = cell_text(value.value, value.number_format)
            kept = NUMBER_KEPT if literal else DAY_KEPT if _is_day(value.value, text) else ""
            yield GridCell(lines=lines_of(text), place=place, joined=(line, at) in joined, kept=kept)


def from_sheet(name: str, data: bytes) -> Book:
    """Read the sheets of a workbook; raises Refused when it is too large."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and extensions, which say nothing of values
        values = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
        formulas = load_workbook(BytesIO(data), read_only=True, keep_links=False) if has_formulas(data) else values
        reading = _Reading(name=name)
        grids = tuple(
            reading.sheet(sheet, beside, _joined(data, sheet))
            for sheet, beside in zip(values.worksheets, formulas.worksheets, strict=True)
        )
    filled = tuple(each for each in grids if each.rows)
    return Book(name=name, sources=(Sheet(name=name, text=""),), grids=filled, is_document=False)


def _is_day(value: object, text: str) -> bool:
    return value is not None and not isinstance(value, str) and _DAY.fullmatch(text) is not None


def _joined(data: bytes, sheet: Any) -> frozenset[tuple[int, int]]:
    """Give the cells that belong to one above them: reading row by row does not tell them."""
    path = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if path not in archive.namelist():
            return frozenset()
        written = archive.read(path)
    found: set[tuple[int, int]] = set()
    for at, match in enumerate(_MERGED.finditer(written)):
        left, top, right, bottom = (each or 0 for each in range_boundaries(match[1].decode()))
        if at >= MOST_MERGED or len(found) + (bottom - top) * (right - left + 1) > MOST_JOINED:
            break
        found.update((line, column) for line in range(top + 1, bottom + 1) for column in range(left, right + 1))
    return frozenset(found)


def _place(name: str, line: int, column: int) -> Span:
    return Span(source=name, line=line, column=column, end_line=line, end_column=column + 1)
