"""CSV → table: separated by `;`, a tab or `,`, whichever the line of column names uses.

Before::

    unit;period;hoan_thanh.giao
    Tỉnh A;2024;"10"

After: cells with their places; a cell in quotes may hold the separator, a line end, and `""` for a quote.

Where `,` separates, an unquoted decimal comma makes two cells of one number. Every row must therefore have as
many cells as there are names, so that the number is refused and not read as two. A row that at the same time lost a
separator elsewhere has the right number of cells and cannot be told: the template separates by `;`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from parlang.outcome import Outcome
from parlang.source import Source, Span
from parlang_compiler.boundary.building import Refused
from parlang_compiler.boundary.table import REMARK, Measure, Row, Table, cell, table_of
from parlang_compiler.boundary.table_errors import CellCount, OpenQuote
from parlang_compiler.boundary.tree import Scalar

SEPARATORS = (";", "\t", ",")
_QUOTED = re.compile(r'"(?:[^"]|"")*+"')
_EMPTY_LINE = re.compile(r"[\s;,]*")


def from_csv(source: Source) -> Outcome[Table]:
    """Read the rows of a text."""
    text = unicodedata.normalize("NFC", source.text)
    separator = _separator(text)
    measure = Measure()
    rows: list[Row] = []
    try:
        for row in _rows(text, source.name, separator):
            if (fault := measure.take(row)) is not None:
                return Outcome(None, (fault,))
            rows.append(row)
    except Refused as refused:
        return Outcome(None, (refused.diagnostic,))
    table = table_of(source.name, rows)
    return Outcome(table, tuple(_miscounted(table)) if separator == "," else ())


def _separator(text: str) -> str:
    """Give the separator that the line of names has most of, outside quotes."""
    for line in text.split("\n"):
        if not _EMPTY_LINE.fullmatch(line) and not line.lstrip(' "').startswith(REMARK):
            plain = _QUOTED.sub("", line)
            return max(SEPARATORS, key=plain.count)
    return SEPARATORS[0]


def _rows(text: str, name: str, separator: str) -> Iterator[Row]:
    """Cut a text into rows; a line of a quoted cell belongs to the row in which the cell began."""
    piece = re.compile(
        rf"(?: *(?P<quoted>{_QUOTED.pattern}) *|(?P<plain>[^{separator}\n]*))(?P<end>[{separator}\n]|\Z)"
    )
    line, start, at = 1, 0, 0
    while at < len(text):
        cells: dict[int, Scalar] = {}
        first, width, end = line, 0, separator
        while end == separator:
            found = piece.match(text, at)
            column = at - start + 1
            if found is None or (found["quoted"] is None and found["plain"].lstrip(" ").startswith('"')):
                raise Refused(OpenQuote(span=_span(name, line, column, column + 1)))
            end, at = found["end"], found.end()
            last = column + len(found[0]) - len(end)
            value = found["plain"] if found["quoted"] is None else found["quoted"][1:-1].replace('""', '"')
            written = cell(value, _span(name, line, column, max(last, column + 1)))
            if written.text is not None:
                cells[width] = written
            width += 1
            if (broken := found[0].count("\n")) > 0:
                line, start = line + broken, found.start() + found[0].rfind("\n") + 1
        yield Row(cells=cells, width=width, span=_span(name, first, 1, 2))


def _miscounted(table: Table) -> Iterator[CellCount]:
    """Name the first row that has not as many cells as there are names: the others are so for the same reason."""
    wanted = table.header.width if table.header is not None else 0
    wrong = [row for row in table.rows if row.width != wanted]
    if wrong:
        yield CellCount(given=wrong[0].width, wanted=wanted, count=len(wrong), span=wrong[0].span)


def _span(name: str, line: int, column: int, end: int) -> Span:
    return Span(source=name, line=line, column=column, end_line=line, end_column=end)
