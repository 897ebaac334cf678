"""Tables as the template is told them: columns in millimetres of the page, and which rows fit on one page.

A row is not split over two pages where it fits on one. For most rows that is sure from a bound on their lines; the
others are measured by the typesetter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import assert_never

from parlang_compiler.document.column_widths import column_widths
from parlang_compiler.document.nodes import Cell, ItemList, Paragraph, Row, RowKind, Run, Table
from parlang_compiler.document.paper.fitting import POINTS_PER_MM, Room, Told, lines, most_lines, told_runs
from parlang_compiler.document.paper.measures import CELL_SIDE, CELL_TOP, INDENT, TABLE, TEXT, Page

LINE = 1.3 * TABLE / POINTS_PER_MM  # at most: the letters, the space between lines and between paragraphs
RANKS: dict[RowKind, int] = {"domain": 2, "bonus": 2, "penalty": 2, "criterion": 3, "sub_criterion": 4}
SURELY = 0.7  # of a page: the titles of the columns are repeated above, and lines are only counted here


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
        "rows": [
            {**_row(row, widths, page), "leads": _leads(row, following)}
            for row, following in zip_longest(table.rows, table.rows[1:])
        ],
    }


def _leads(row: Row, following: Row | None) -> int:
    """Give the level of a row that names what follows it, and stays on the page of it; 0 where it does not."""
    level = RANKS.get(row.kind, 0)
    return level if following is not None and level < RANKS.get(following.kind, 0) else 0


def _widths(table: Table, page: Page) -> tuple[float, ...]:
    """Share the width of the page among the columns, as their own widths are to each other."""
    return tuple(round(width, 2) for width in column_widths(table.columns, page.room.width))


def _row(row: Row, widths: Sequence[float], page: Page) -> Told:
    rooms = list(_rooms(row, widths))
    cells = [_cell(cell, room) for cell, room in zip(row.cells, rooms, strict=True)]
    missing = len(widths) - sum(cell.span for cell in row.cells)
    fits = all(_fits(cell, room, page) for cell, room in zip(row.cells, rooms, strict=True))
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


def _fits(cell: Cell, room: Room, page: Page) -> bool:
    """Tell whether a cell surely fits on a page; the bound on its lines is quick, and mostly enough."""
    most = (page.height * SURELY - 2 * CELL_TOP) / LINE
    given = [each.runs for each in _paragraphs(cell)]
    return any(sum(count(runs, room) for runs in given) <= most for count in (most_lines, lines))


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
