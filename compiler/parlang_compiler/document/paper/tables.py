"""Tables as the template is told them: columns in millimetres of the page, and which rows fit on one page.

A row is not split over two pages where it fits on one. For most rows that is sure from a bound on their lines; the
others are measured by the typesetter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from parlang_compiler.document.nodes import Cell, ItemList, Paragraph, Row, Run, Table
from parlang_compiler.document.paper.fitting import POINTS_PER_MM, Room, Told, most_lines, told_runs
from parlang_compiler.document.paper.measures import CELL_SIDE, CELL_TOP, INDENT, TABLE, TEXT, Page

LINE = 1.3 * TABLE / POINTS_PER_MM  # at most: the letters, the space between lines and between paragraphs
ROOM_FOR_HEADER = 0.5  # of a page: titles of columns are repeated above the row


def told_table(table: Table, page: Page) -> Told:
    """Say a table."""
    widths = _widths(table, page)
    caption = Room(width=page.room.width - INDENT, size=TEXT)
    return {
        "of": "table",
        "caption": told_runs(table.caption.runs, caption),
        "columns": [
            {"width": width, "align": column.align} for width, column in zip(widths, table.columns, strict=True)
        ],
        "header": [_row(row, widths, page) for row in table.header],
        "rows": [_row(row, widths, page) for row in table.rows],
    }


def _widths(table: Table, page: Page) -> tuple[float, ...]:
    """Share the width of the page among the columns, as their own widths are to each other."""
    whole = sum(column.width for column in table.columns)
    return tuple(round(page.room.width * column.width / whole, 2) for column in table.columns)


def _row(row: Row, widths: Sequence[float], page: Page) -> Told:
    rooms = list(_rooms(row, widths))
    cells = [_cell(cell, room) for cell, room in zip(row.cells, rooms, strict=True)]
    missing = len(widths) - sum(cell.span for cell in row.cells)
    lines = max((_most_lines(cell, room) for cell, room in zip(row.cells, rooms, strict=True)), default=0)
    fits = lines * LINE + 2 * CELL_TOP < page.height * ROOM_FOR_HEADER
    return {"cells": [*cells, *([{"span": missing, "paragraphs": []}] if missing > 0 else [])], "fits": fits}


def _rooms(row: Row, widths: Sequence[float]) -> Iterator[Room]:
    at = 0
    for cell in row.cells:
        width = sum(widths[at : at + cell.span])
        yield Room(width=width - 2 * CELL_SIDE, size=TABLE)
        at += cell.span


def _cell(cell: Cell, room: Room) -> Told:
    paragraphs = [{"kind": each.kind, "runs": told_runs(each.runs, room)} for each in _paragraphs(cell)]
    return {"span": cell.span, "paragraphs": paragraphs}


def _most_lines(cell: Cell, room: Room) -> int:
    return sum(most_lines(each.runs, room) for each in _paragraphs(cell))


def _paragraphs(cell: Cell) -> Iterator[Paragraph]:
    for block in cell.blocks:
        match block:
            case Paragraph():
                yield block
            case ItemList():
                yield from listed(block)
            case _:
                assert_never(block)


def listed(items: ItemList) -> Iterator[Paragraph]:
    """Give the items as official papers have them: paragraphs that open with a number or a dash."""
    for place, item in enumerate(items.items, start=1):
        opening = f"{place}. " if items.ordered else "- "
        yield Paragraph(runs=(Run(text=opening), *item.runs), kind=item.kind)
