"""A workbook → the pages of a form: its cells by their addresses, and what it says that it is.

The file is bounded before it is opened, and no more rows and columns are looked at than a form has and some beyond.
"""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from parlang.outcome import Outcome
from parlang_compiler.boundary.from_xlsx import CONTENT, refusal
from parlang_compiler.boundary.table_errors import BadWorkbook
from parlang_compiler.form.cells import ABOUT, IDENTITY, SCORES
from parlang_compiler.form.errors import NotAForm
from parlang_compiler.form.hidden_sheets import FACTS
from parlang_compiler.form.layout import ABOUT_ID, ROW_ID

MEGABYTE = 1 << 20
MOST_UNPACKED = 32 * MEGABYTE  # the form of a hundred leaves unpacks to three
MOST_ROWS = 20_000
COLUMNS = "ABCDEFGHIJKLMN"
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell ref="([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})"')
ID_COLUMNS = {ABOUT: ABOUT_ID, SCORES: ROW_ID}


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a cell holds: its value as it was stored, how it is shown, and whether a formula stands in it."""

    value: Any
    format: str
    kind: str
    formula: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A sheet of the form: cells by row and column, and the areas that are merged (first row, last row, columns)."""

    name: str
    cells: Mapping[tuple[int, str], Content] = field(default_factory=dict)
    merged: tuple[tuple[int, int, str, str], ...] = ()

    def at(self, row: int, column: str) -> Content | None:
        """Give what a cell holds; None where there is nothing."""
        return self.cells.get((row, column))

    def text(self, row: int, column: str) -> str:
        """Give what a cell holds as a text."""
        found = self.at(row, column)
        return "" if found is None or found.value is None else str(found.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """The sheets to be read, and the facts of the hidden one."""

    facts: Mapping[str, str]
    sheets: Mapping[str, Page]


def pages_of(name: str, data: bytes) -> Outcome[Pages]:
    """Open a form."""
    if (kind := refusal(data, CONTENT, MOST_UNPACKED)) is not None:
        return Outcome(None, (BadWorkbook(path=name, kind=kind),))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions, which say nothing of values
            return _open(name, data)
    except Exception:  # noqa: BLE001 - whatever the reader of workbooks stumbles over, the file is at fault
        return Outcome(None, (BadWorkbook(path=name, kind="broken"),))


def _open(name: str, data: bytes) -> Outcome[Pages]:
    values = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    if not {ABOUT, SCORES, IDENTITY} <= set(values.sheetnames):
        return Outcome(None, (NotAForm(path=name),))
    values[IDENTITY].reset_dimensions()
    rows = values[IDENTITY].iter_rows(max_row=len(FACTS), min_col=1, max_col=2, values_only=True)
    facts = {str(row[0]): str(row[1]) for row in rows if len(row) > 1}
    if set(facts) != set(FACTS):
        return Outcome(None, (NotAForm(path=name),))
    formulas = load_workbook(BytesIO(data), read_only=True, keep_links=False)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        sheets = {each: _page(each, values[each], formulas[each], archive) for each in ID_COLUMNS}
    return Outcome(Pages(facts=facts, sheets=sheets))


def _page(name: str, values: Any, formulas: Any, archive: zipfile.ZipFile) -> Page:
    for each in (values, formulas):
        each.reset_dimensions()  # what a sheet says of its size may be wrong, or huge
    limits = {"max_row": MOST_ROWS, "max_col": len(COLUMNS)}
    both = zip(values.iter_rows(**limits), formulas.iter_rows(**limits), strict=True)
    cells = {
        (row, COLUMNS[column]): _content(value, beside.data_type == "f")
        for row, (seen, written) in enumerate(both, start=1)
        for column, (value, beside) in enumerate(zip(seen, written, strict=True))
        if value.value is not None or beside.data_type == "f"
    }
    return Page(name=name, cells=cells, merged=tuple(_merged(archive.read(values._worksheet_path.lstrip("/")))))


def _content(cell: Any, formula: bool) -> Content:
    return Content(value=cell.value, format=cell.number_format, kind=cell.data_type, formula=formula)


def _merged(sheet: bytes) -> Iterator[tuple[int, int, str, str]]:
    """Find the merged areas in the text of a sheet: to read them as cells would make every cell in them."""
    for match in _MERGED.finditer(sheet):
        left, first, right, last = (each.decode() for each in match.groups())
        if len(left) == 1 and left in COLUMNS:
            yield int(first), int(last), left, right if len(right) == 1 and right in COLUMNS else COLUMNS[-1]
