"""Workbook → table: the one sheet that has a column `unit`, by the values stored in it.

A workbook with formulas is read twice side by side, for its values and for the formulas: one without a stored value
is an error, so is an error value, and that values come from formulas is told once.

A small file may unpack to gigabytes; what it says it unpacks to is asked first, and the unpacking never gives more.
"""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Literal

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.outcome import Outcome
from parlang.source import Source, Span
from parlang_compiler.boundary.building import Refused
from parlang_compiler.boundary.columns import UNIT
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.table import MOST_ROWS, REMARK, Measure, Row, Table, cell, table_of
from parlang_compiler.boundary.table_errors import (
    BadWorkbook,
    CellError,
    Computed,
    NotComputed,
    SeveralTables,
    SheetSkipped,
    TableTooLarge,
)
from parlang_compiler.boundary.tree import Scalar
from parlang_compiler.boundary.workbook_cells import cell_text

Refusal = Literal["other", "old", "broken", "unpacked"]
CONTENT = "[Content_Types].xml"  # the part that every package has
MEGABYTE = 1 << 20
MOST_UNPACKED = 128 * MEGABYTE
MOST_LINES = 1_048_576  # what a sheet can have, those counted that hold nothing
MOST_PLACES = 20_000_000  # likewise of its cells
_OLD = b"\xd0\xcf\x11\xe0"  # of .xls, and of any workbook with a password
_FORMULA = re.compile(rb"<(?:[\w.-]+:)?f[\s/>]|<\x00|\x00<")
LONGEST_TAG = 100  # bytes of an opening tag that may lie across two pieces
_EMPTY_TEXT = "str"  # the type of a formula whose stored value is a text of no letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Source):
    """A source whose places are cells: its lines are rows, its columns those of the sheet."""

    def where(self, span: Span) -> str:
        """Call a place by its cell as well: `tinh.xlsx:5:3 (C5)`."""
        return f"{self.name}:{span.line}:{span.column} ({cell_name(span)})"


def cell_name(span: Span) -> str:
    """Give the name by which a workbook calls a cell: `C5`."""
    return f"{get_column_letter(span.column)}{span.line}"


def from_xlsx(name: str, data: bytes) -> Outcome[Table]:
    """Read the table of a workbook."""
    if (kind := refusal(data, CONTENT, MOST_UNPACKED)) is not None:
        return Outcome(None, (BadWorkbook(path=name, kind=kind),))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions, which say nothing of values
            return _read(name, data)
    except Refused as refused:
        return Outcome(None, (refused.diagnostic,))
    except Exception:  # noqa: BLE001 - whatever the reader of workbooks stumbles over, the file is at fault
        return Outcome(None, (BadWorkbook(path=name, kind="broken"),))


def refusal(data: bytes, part: str, most: int) -> Refusal | None:
    """Tell why a file is not even opened: it is no package with this part, or it unpacks to too much."""
    if data.startswith(_OLD):
        return "old"
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            unpacked = sum(each.file_size for each in archive.infolist())
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        return "broken" if data.startswith(b"PK") else "other"
    if part not in names:
        return "other"
    return "unpacked" if unpacked > most else None


def _read(name: str, data: bytes) -> Outcome[Table]:
    values = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    formulas = load_workbook(BytesIO(data), read_only=True, keep_links=False) if has_formulas(data) else values
    readings = [
        _Reading(name, sheet, beside) for sheet, beside in zip(values.worksheets, formulas.worksheets, strict=True)
    ]
    filled = [each for each in readings if each.kept]
    found = [each for each in filled if each.is_table]
    if len(found) > 1:
        sheets = "; ".join(each.title for each in found)
        return Outcome(None, (SeveralTables(sheets=sheets, span=_span(name, 1, 1)),))
    if not found:  # the names of the columns of the first sheet are then found at fault
        return Outcome(table_of(name, filled[0].kept if filled else ()))
    skipped = (SheetSkipped(sheet=each.title, span=_span(name, 1, 1)) for each in filled if each is not found[0])
    return Outcome(table_of(name, found[0].kept), (*skipped, *found[0].told()))


def has_formulas(data: bytes) -> bool:
    """Tell whether some part may hold a formula, at a fraction of the cost of reading it; UTF-16 may hold anything."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            with archive.open(name) as part:
                before = b""
                while piece := part.read(MEGABYTE):
                    if _FORMULA.search(before + piece):
                        return True
                    before = piece[-LONGEST_TAG:]
    return False


class _Reading:
    """The rows of one sheet, and what is to be told of its cells."""

    def __init__(self, name: str, sheet: Any, beside: Any) -> None:
        self.name = name
        self.title: str = sheet.title
        self.kept: list[Row] = []
        self.computed: list[Span] = []
        self.read(sheet, beside)

    @property
    def is_table(self) -> bool:
        """Tell whether the first row that is read names the column of units."""
        names = self.kept[0].cells.values() if self.kept else ()
        return any(folded(each.text or "") == UNIT for each in names)

    def read(self, sheet: Any, beside: Any) -> None:
        """Read the rows; a sheet whose first one does not name the units is read no further."""
        for each in (sheet, beside):
            each.reset_dimensions()  # what a sheet says of its size may be wrong, or huge
        rows = ((row, row) for row in sheet.iter_rows())
        both = rows if beside is sheet else zip(sheet.iter_rows(), beside.iter_rows(), strict=True)
        places = 0
        measure = Measure()
        for line, (values, formulas) in enumerate(both, start=1):
            places += len(values)
            if line > MOST_LINES or places > MOST_PLACES:
                raise Refused(TableTooLarge(what="rows", most=MOST_ROWS, span=_span(self.name, line, 1)))
            row = self._row(line, values, formulas)
            if not row.is_read:
                continue
            if (fault := measure.take(row)) is not None:
                raise Refused(fault)
            self.kept.append(row)
            if not self.is_table:
                return

    def _row(self, line: int, values: Sequence[Any], formulas: Sequence[Any]) -> Row:
        if _is_remark(values):
            return Row(cells={}, width=0, span=_span(self.name, line, 1))
        cells: dict[int, Scalar] = {}
        faults: list[Diagnostic] = []
        for at, (value, formula) in enumerate(zip(values, formulas, strict=True)):
            span = _span(self.name, line, at + 1)
            if (fault := fault_of(value, formula, span)) is not None:
                faults.append(fault)
                continue
            if formula.data_type == "f":
                self.computed.append(span)
            if value.value is not None and (written := _cell(value, span)).text is not None:
                cells[at] = written
        return Row(cells=cells, width=len(values), span=_span(self.name, line, 1), faults=tuple(faults))

    def told(self) -> tuple[Diagnostic, ...]:
        """Say once that values come from formulas."""
        if not self.computed:
            return ()
        first = self.computed[0]
        return (Computed(count=len(self.computed), cell=cell_name(first), span=first),)


def fault_of(value: Any, formula: Any, span: Span) -> Diagnostic | None:
    """Tell what keeps a cell from being read: a formula without a result, or an error as its result."""
    if formula.data_type == "f" and value.value is None and value.data_type != _EMPTY_TEXT:
        return NotComputed(cell=cell_name(span), span=span)
    return CellError(cell=cell_name(span), text=str(value.value), span=span) if value.data_type == "e" else None


def _cell(value: Any, span: Span) -> Scalar:
    text, literal = cell_text(value.value, value.number_format)
    return cell(text, span, literal=literal)


def _is_remark(values: Sequence[Any]) -> bool:
    return bool(values) and isinstance(values[0].value, str) and values[0].value.lstrip().startswith(REMARK)


def _span(name: str, line: int, column: int) -> Span:
    return Span(source=name, line=line, column=column, end_line=line, end_column=column + 1)
