"""The blocks of a document as markup: paragraphs, lists, tables and pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import assert_never

from parlang_compiler.document.column_widths import column_widths
from parlang_compiler.document.docx.markup import CellMarkup, RowMarkup, paragraph, run, table, twips
from parlang_compiler.document.nodes import (
    Align,
    Block,
    Cell,
    Column,
    ItemList,
    Paragraph,
    ParagraphKind,
    Picture,
    Row,
    Section,
    Table,
)

STYLES: dict[ParagraphKind, str] = {
    "text": "BodyText",
    "note": "Note",
    "mark": "BodyText",
    "basis": "Basis",
    "heading": "Title",
}
PADDING = twips(1.2)
DASH = "-"
Drawn = Callable[[Picture], str]
"""What gives the run of a picture: it needs the package that the picture is put into."""


def blocks_markup(blocks: Sequence[Block], room: float, drawn: Drawn) -> Iterator[str]:
    """Give blocks as markup; tables are as wide as the `room` between the margins, in millimetres."""
    for block in blocks:
        match block:
            case Paragraph():
                yield paragraph(runs_markup(block), STYLES[block.kind])
            case ItemList():
                yield from (paragraph(item, "BodyText") for item in _items(block))
            case Table():
                yield from _table(block, room)
            case Picture():
                yield paragraph(drawn(block), "Head", '<w:keepNext/><w:spacing w:before="120"/>')
                yield paragraph(runs_markup(block.caption), "Caption")
            case _:
                assert_never(block)


def section_markup(section: Section, room: float, drawn: Drawn, depth: int = 2) -> Iterator[str]:
    """Give a section as markup, its title on the level `depth` of the outline."""
    yield paragraph(run(section.title), f"Heading{min(depth, 3)}")
    yield from blocks_markup(section.blocks, room, drawn)
    for below in section.sections:
        yield from section_markup(below, room, drawn, depth + 1)


def runs_markup(given: Paragraph) -> str:
    """Give the runs of a paragraph."""
    return "".join(run(each.text, bold=each.style == "strong", italic=each.style == "emphasis") for each in given.runs)


def _items(block: ItemList) -> Iterator[str]:
    for place, item in enumerate(block.items, 1):
        yield run(f"{place}. " if block.ordered else f"{DASH} ") + runs_markup(item)


def _table(given: Table, room: float) -> Iterator[str]:
    yield paragraph(runs_markup(given.caption), "Caption")
    widths = [twips(width) for width in column_widths(given.columns, room)]
    rows = [
        *(_row(row, given.columns, repeated=True) for row in given.header),
        *(_row(row, given.columns, repeated=False) for row in given.rows),
    ]
    yield table(widths, rows, borders=True, padding=PADDING)


def _row(row: Row, columns: Sequence[Column], *, repeated: bool) -> RowMarkup:
    cells, at = [], 0
    for each in row.cells:
        align: Align = "center" if repeated else columns[at].align
        cells.append(CellMarkup(content=_cell(each, align), span=each.span))
        at += each.span
    return RowMarkup(cells=cells, repeated=repeated)


def _cell(cell: Cell, align: Align) -> str:
    place = "" if align == "left" else f'<w:jc w:val="{align}"/>'
    lines = [line for block in cell.blocks for line in _lines(block)]
    return "".join(paragraph(line, "Cell", place) for line in lines or [""])


def _lines(block: Paragraph | ItemList) -> Iterator[str]:
    match block:
        case Paragraph():
            yield runs_markup(block)
        case ItemList():
            yield from _items(block)
        case _:
            assert_never(block)
