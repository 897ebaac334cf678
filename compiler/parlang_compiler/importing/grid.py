"""A table as it was written, whatever it stands in: rows of cells, each some lines of text with its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Source, Span

NUMBER_KEPT, DAY_KEPT = "number", "day"
"""How a workbook keeps what is no text: 1.10 as a number is 1.1."""
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class GridCell:
    """A cell: its lines without blank ones.

    `span` is how many columns it is wide. `joined` is a cell that belongs to the one above it; its lines are then none.
    `numbered` has a number that is not among its letters: the editor counts it.
    """

    lines: tuple[str, ...] = ()
    place: Span
    span: int = 1
    joined: bool = False
    kept: str = ""
    numbered: bool = False

    @property
    def text(self) -> str:
        """Give all lines as one."""
        return " ".join(self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table; every row has as many cells as there are columns, those that a wide cell covers are empty.

    `before` are the lines of text between it and the table before it.
    """

    name: str
    rows: tuple[tuple[GridCell, ...], ...]
    before: tuple[str, ...] = ()
    faults: tuple[Diagnostic, ...] = ()  # of cells that cannot be read at all


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What a file has: its tables, its lines outside of tables, and where messages find its cells."""

    name: str
    sources: tuple[Source, ...]
    grids: tuple[Grid, ...]
    lines: tuple[str, ...] = ()
    is_document: bool = True
    nested: tuple[Span, ...] = field(default=())
    boxes: int = 0

    @property
    def text(self) -> str:
        """Give all the text of the file."""
        cells = (each.text for grid in self.grids for row in grid.rows for each in row)
        return "\n".join((*self.lines, *cells))


def clean(text: str) -> str:
    """Give a text on one line, in normal form C, without what cannot be seen."""
    composed = unicodedata.normalize("NFC", text.replace("\t", " "))
    seen = "".join(each for each in composed if each == "\n" or unicodedata.category(each) not in _UNSEEN)
    return " ".join(seen.split())


def lines_of(text: str) -> tuple[str, ...]:
    """Cut a text where its lines end, without blank ones."""
    return tuple(line for each in re.split(r"[\r\n\v\f\u2028\u2029]", text) if (line := clean(each)))


def padded(rows: Iterable[tuple[GridCell, ...]]) -> tuple[tuple[GridCell, ...], ...]:
    """Give rows of one width: cells that were left out at the end are empty."""
    made = tuple(rows)
    width = max(map(len, made), default=0)
    return tuple((*row, *(_empty(row) for _ in range(width - len(row)))) for row in made)


def _empty(row: tuple[GridCell, ...]) -> GridCell:
    place = row[-1].place if row else Span(source="", line=1, column=1, end_line=1, end_column=2)
    return GridCell(place=place)
