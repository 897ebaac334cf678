"""The markup of words, paragraphs and tables in a DOCX.

A table of a hundred pages is made as text and read once: going through the cells of a table object is quadratic.
Every word is escaped here and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
TWIPS_IN_MILLIMETRE = 1440 / 25.4
NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
UNKNOWN = "\ufffd"


def twips(millimetres: float) -> int:
    """Give a length as DOCX counts it."""
    return round(millimetres * TWIPS_IN_MILLIMETRE)


def run(words: str, *, bold: bool = False, italic: bool = False, size: float | None = None) -> str:
    """Give words in one look; `size` in points where it is not that of the style."""
    look = "<w:b/><w:bCs/>" * bold + "<w:i/><w:iCs/>" * italic
    if size is not None:
        look += f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
    told = escape(NOT_IN_XML.sub(UNKNOWN, " ".join(words.splitlines())))
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{told}</w:t></w:r>'


def field(instruction: str, *, size: float) -> str:
    """Give a field that the reading program fills in: `PAGE`."""
    look = f'<w:rPr><w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/></w:rPr>'
    marks = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>2</w:t>",  # until the field is worked out; the first page shows none
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(f"<w:r>{look}{each}</w:r>" for each in marks)


def paragraph(runs: str, style: str, properties: str = "") -> str:
    """Give a paragraph of a style; `properties` are its own, in the order of the schema."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{runs}</w:p>'


def rule(width: float, room: float) -> str:
    """Give a solid line of `width` millimetres, centred in `room`."""
    aside = twips((room - width) / 2)
    return paragraph(
        "",
        "Rule",
        '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
        f'<w:ind w:left="{aside}" w:right="{aside}" w:firstLine="0"/>',
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CellMarkup:
    """What stands in a cell: its paragraphs, over `span` columns."""

    content: str
    span: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RowMarkup:
    """A row; a `repeated` one stands on every page."""

    cells: Sequence[CellMarkup]
    repeated: bool = False


def table(widths: Sequence[int], rows: Iterable[RowMarkup], *, borders: bool, padding: int = 0) -> str:
    """Give a table of fixed widths, in twips, whose rows are not split across pages."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    lines = _borders() if borders else ""
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{lines}'
        f'<w:tblLayout w:type="fixed"/>{_padding(padding)}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{''.join(_row(row, widths) for row in rows)}</w:tbl>"
    )


def _borders() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides)
    return f"<w:tblBorders>{lines}</w:tblBorders>"


def _padding(twips_aside: int) -> str:
    sides = "".join(f'<w:{side} w:w="{twips_aside}" w:type="dxa"/>' for side in ("left", "right"))
    return f"<w:tblCellMar>{sides}</w:tblCellMar>"


def _row(row: RowMarkup, widths: Sequence[int]) -> str:
    cells, at = [], 0
    for each in row.cells:
        cells.append(_cell(each, sum(widths[at : at + each.span])))
        at += each.span
    repeated = "<w:tblHeader/>" if row.repeated else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(cell: CellMarkup, width: int) -> str:
    span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>{cell.content}</w:tc>'
