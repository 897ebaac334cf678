"""A table of cases as it was written: a row of names of columns, then a row a unit, every cell a text with its place.

A row whose first cell begins with `#` speaks to people (labels, units of measure) and is not read.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Span
from parlang_compiler.boundary.table_errors import TableTooLarge
from parlang_compiler.boundary.tree import MOST, Scalar

MOST_ROWS = 100_000
MOST_COLUMNS = 2_000
REMARK = "#"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The cells of a row that hold something, by column from 0; `width` counts all that were written.

    `faults` are of cells that cannot be read at all: they are told of the unit of the row.
    """

    cells: Mapping[int, Scalar]
    width: int
    span: Span
    faults: tuple[Diagnostic, ...] = ()

    @property
    def is_read(self) -> bool:
        """Tell whether the row has anything to read."""
        first = self.cells.get(0)
        return bool(self.cells or self.faults) and not (first is not None and (first.text or "").startswith(REMARK))


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The rows of a table that are read: `header` first; None when there is nothing at all."""

    name: str
    header: Row | None
    rows: tuple[Row, ...] = ()


def table_of(name: str, rows: Iterable[Row]) -> Table:
    """Make a table of the rows that are read."""
    read = tuple(row for row in rows if row.is_read)
    return Table(name=name, header=read[0] if read else None, rows=read[1:])


def cell(text: str, span: Span, *, literal: bool = False) -> Scalar:
    """Give a cell in normal form C; None where nothing but space was written."""
    return Scalar(text=unicodedata.normalize("NFC", text).strip() or None, span=span, literal=literal)


@dataclass(slots=True)
class Measure:
    """What was read so far, held against what a table may have."""

    rows: int = 0
    cells: int = 0

    def take(self, row: Row) -> Diagnostic | None:
        """Count a row; say so once it is one too many."""
        self.rows += 1
        self.cells += len(row.cells)
        beyond = next((at for at in row.cells if at >= MOST_COLUMNS), None)
        if self.rows > MOST_ROWS:
            return TableTooLarge(what="rows", most=MOST_ROWS, span=row.span)
        if beyond is not None:
            return TableTooLarge(what="columns", most=MOST_COLUMNS, span=row.cells[beyond].span)
        return TableTooLarge(what="cells", most=MOST, span=row.span) if self.cells > MOST else None
