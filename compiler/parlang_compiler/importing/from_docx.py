"""DOCX → tables: every table of the body, with the lines of text before it.

The parts of the file are read as XML, without the rest of the document: a row that is merged downwards, a cell over
several columns, text that was inserted or taken out while changes were recorded, a formula of the editor.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import TypeAlias

from lxml import etree

from parlang.source import Source, Span
from parlang_compiler.importing.grid import Book, Grid, GridCell, lines_of, padded

BODY = "word/document.xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
STRICT = {  # what the strict form of the format calls the same
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/math": M[1:-1].encode(),
}
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MOST_CELLS = 500_000
_BREAKS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": " ", f"{W}noBreakHyphen": "-", f"{W}p": "\n"}
_GONE = {f"{W}del", f"{W}moveFrom", f"{W}instrText", f"{W}pPr", f"{W}rPr", f"{W}tblPr", f"{W}trPr", f"{W}tcPr"}
_DRAWN = {f"{W}drawing", f"{W}pict", f"{W}object", f"{MC}AlternateContent"}
_BOX = f"{W}txbxContent"
Element: TypeAlias = etree._Element


class NotADocumentError(Exception):
    """The file is damaged, or larger than any table of criteria."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Source):
    """A source whose places are cells of tables: its lines are rows, its columns cells."""

    def where(self, span: Span) -> str:
        """Call a place by its table: `bang.docx: bảng 2, dòng 5, ô 3`."""
        name, _, table = span.source.partition("#")
        return f"{name}: bảng {table or 1}, dòng {span.line}, ô {span.column}"


def from_docx(name: str, data: bytes) -> Book:
    """Read the tables of a document; raises NotADocumentError."""
    body = _body(data)
    reading = _Reading(name=name)
    for block in _blocks(body):
        reading.take(block)
    return reading.book()


def _body(data: bytes) -> Element:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        written = archive.read(BODY)
    if b"<!DOCTYPE" in written:
        raise NotADocumentError
    for strict, usual in STRICT.items():
        written = written.replace(strict, usual)
    root = etree.fromstring(written, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    body = root.find(f"{W}body")
    if body is None:
        raise NotADocumentError
    return body


def _blocks(parent: Element) -> Iterator[Element]:
    """Give the paragraphs and tables, those in fields to be filled in and inserted ones too."""
    for each in parent:
        if each.tag in (f"{W}p", f"{W}tbl"):
            yield each
        elif each.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo"):
            yield from _blocks(each)


@dataclass(slots=True)
class _Reading:
    """The tables that were read so far."""

    name: str
    grids: list[Grid] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    nested: list[Span] = field(default_factory=list)
    boxes: int = 0
    cells: int = 0

    def book(self) -> Book:
        return Book(
            name=self.name,
            sources=tuple(Paper(name=f"{self.name}#{at}", text="") for at in range(1, len(self.grids) + 1)),
            grids=tuple(self.grids),
            lines=tuple(self.lines),
            nested=tuple(self.nested),
            boxes=self.boxes,
        )

    def take(self, block: Element) -> None:
        """Read a paragraph or a table."""
        if block.tag == f"{W}tbl":
            self.grids.append(self.table(block))
            self.before = []
            return
        written = lines_of(self.words(block))
        self.before += written
        self.lines += written

    def table(self, table: Element) -> Grid:
        number = len(self.grids) + 1
        rows = [self.row(row, number, line) for line, row in enumerate(_rows(table), start=1)]
        return Grid(name=f"bảng {number}", rows=padded(rows), before=tuple(self.before))

    def row(self, row: Element, table: int, line: int) -> tuple[GridCell, ...]:
        found = [self.gap(row, table, line)] if _skipped(row) else []
        for cell in _children(row, "tc"):
            self.cells += 1
            if self.cells > MOST_CELLS:
                raise NotADocumentError
            place = Span(source=f"{self.name}#{table}", line=line, column=len(found) + 1, end_line=line, end_column=0)
            made = self.cell(cell, place)
            found.append(made)
            found += [GridCell(place=place)] * (made.span - 1)
        return tuple(found)

    def gap(self, row: Element, table: int, line: int) -> GridCell:
        place = Span(source=f"{self.name}#{table}", line=line, column=1, end_line=line, end_column=0)
        return GridCell(place=place)

    def cell(self, cell: Element, place: Span) -> GridCell:
        span = min(max(int(_value(cell, "gridSpan") or 1), 1), 64)
        if _joined(cell):
            return GridCell(place=place, span=span, joined=True)
        lines = tuple(line for block in _blocks(cell) for line in self.lines_in(block, place))
        numbered = cell.find(f"{W}p/{W}pPr/{W}numPr") is not None
        return GridCell(lines=lines, place=place, span=span, numbered=numbered)

    def lines_in(self, block: Element, place: Span) -> Iterator[str]:
        if block.tag != f"{W}tbl":
            yield from lines_of(self.words(block))
            return
        self.nested.append(place)
        for row in _rows(block):
            words = [" ".join(lines_of(self.words(cell))) for cell in _children(row, "tc")]
            yield ": ".join(word for word in words if word)

    def words(self, block: Element) -> str:
        """Give the text of a paragraph or of a cell, lines with a break between them."""
        said: list[str] = []
        stack: list[Element | str] = [block]
        while stack:
            each = stack.pop()
            if isinstance(each, str):
                said.append(each)
            elif each.tag in _DRAWN:
                self.boxes += next(each.iter(_BOX), None) is not None
            elif each.tag in (f"{W}t", f"{M}t"):
                said.append(each.text or "")
            elif each.tag not in _GONE:
                stack += reversed(_inside(each))
        return "".join(said)


def _inside(element: Element) -> list[Element | str]:
    """Give what an element says: its own mark, then what stands in it; a fraction is written with a stroke."""
    if element.tag == f"{M}f":
        above, below = element.find(f"{M}num"), element.find(f"{M}den")
        if above is not None and below is not None:
            return ["(", above, ")/(", below, ")"]
    mark = _BREAKS.get(str(element.tag), "")
    return [*([mark] if mark else []), *element.iterchildren(tag=etree.Element)]


def _rows(table: Element) -> Iterator[Element]:
    for row in _children(table, "tr"):
        if row.find(f"{W}trPr/{W}del") is None:  # a row that was taken out while changes were recorded
            yield row


def _children(parent: Element, tag: str) -> Iterator[Element]:
    for each in parent:
        if each.tag == f"{W}{tag}":
            yield each
        elif each.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml"):
            yield from _children(each, tag)


def _skipped(row: Element) -> bool:
    return row.find(f"{W}trPr/{W}gridBefore") is not None


def _joined(cell: Element) -> bool:
    """Tell whether a cell belongs to the one above it: `vMerge` without a value goes on."""
    merged = cell.find(f"{W}tcPr/{W}vMerge")
    return merged is not None and merged.get(f"{W}val", "continue") == "continue"


def _value(cell: Element, name: str) -> str | None:
    found = cell.find(f"{W}tcPr/{W}{name}")
    value = None if found is None else found.get(f"{W}val")
    return value if value is not None and value.isascii() and value.isdecimal() and len(value) < 5 else None
