"""Parts → paper: every paragraph in reading order, those of tables included; what is in text boxes is out of reach.

Before::

    <w:p><w:pPr><w:pStyle w:val="Giua"/></w:pPr><w:r><w:t>QUYẾT ĐỊNH</w:t></w:r></w:p>

After::

    Line(number=7, runs=(Run(text="QUYẾT ĐỊNH", look=Look(half_points=28, bold=True, …)),), …)
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from parlang.outcome import Outcome
from parlang_compiler.layout.errors.of_files import TooLong
from parlang_compiler.layout.lines import Cell, Edge, Line, Look, Paper, Row, Run, Section, Table, words_of
from parlang_compiler.layout.names import RELATED, WP, W, is_on, number, value
from parlang_compiler.layout.parts import Parts
from parlang_compiler.layout.styles import Properties, Styles, own_setting, shape

MOST_PARAGRAPHS = 60_000  # a document of a thousand pages and more
EMU = 635  # of a drawing, in a twip
CELL_MARGIN = 108  # twips on either side of a cell, where nothing is said
_SKIPPED = frozenset(f"{W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "tblPr", "trPr", "tcPr"))
_WRAPPERS = frozenset(f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins"))
_SIDES = ("top", "bottom", "left", "right", "gutter")


class TooManyParagraphs(Exception):
    """The document is longer than any that is read."""


def from_parts(name: str, parts: Parts) -> Outcome[Paper]:
    """Read a document as the checks want it."""
    reading = _Reading(parts)
    try:
        reading.read()
    except TooManyParagraphs:
        return Outcome(None, (TooLong(path=name, most=MOST_PARAGRAPHS),))
    texts: dict[int, list[str]] = {}
    for line in reading.lines:
        texts.setdefault(line.number, []).append("".join(run.text for run in line.runs))
    settings = parts.beside("settings")
    both = None if settings is None else settings.find(f"{W}evenAndOddHeaders")
    return Outcome(
        Paper(
            name=name,
            text="\n".join(words_of(" ".join(each)) for each in texts.values()),
            lines=tuple(reading.lines),
            sections=tuple(reading.sections),
            tables=tuple(reading.tables),
            even_and_odd=both is not None and is_on(both),
        )
    )


class _Reading:
    """What was read of a document so far."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        self.styles = Styles(parts)
        self.lines: list[Line] = []
        self.sections: list[Section] = []
        self.tables: list[Table] = []
        self.number = 0
        self.opened = 1  # the first paragraph of the section

    def read(self) -> None:
        """Read the body; what is behind the last break of a section is the last section."""
        body = self.parts.main.find(f"{W}body")
        last = None if body is None else body.find(f"{W}sectPr")
        if body is not None:
            self.blocks(body, None, None)
        self.close(last if last is not None else etree.Element(f"{W}sectPr"))

    def blocks(self, element: etree._Element, cell: Cell | None, style: str | None) -> None:
        """Read what stands in a body or a cell."""
        for each in element:
            if each.tag == f"{W}p":
                self.paragraph(each, cell, style)
            elif each.tag == f"{W}tbl":
                self.table(each)
            elif each.tag.startswith(W) and each.tag not in _SKIPPED:
                self.blocks(each, cell, style)  # `sdt`, `ins`, `customXml`

    def paragraph(self, element: etree._Element, cell: Cell | None, style: str | None) -> None:
        """Read a paragraph; it may be the last of its section."""
        self.number += 1
        if self.number > MOST_PARAGRAPHS:
            raise TooManyParagraphs
        self.lines += lines_of(element, self.styles, self.number, len(self.sections), cell, style)
        section = element.find(f"{W}pPr/{W}sectPr")
        if section is not None:
            self.close(section)

    def table(self, element: etree._Element) -> None:
        """Read a table, row by row: asking for cells by their place takes the square of the time."""
        at = len(self.tables)
        properties = element.find(f"{W}tblPr")
        self.tables.append(Table(rows=(), bordered=True))
        style = value(None if properties is None else properties.find(f"{W}tblStyle"))
        grid = [number(each, "w") or 0 for each in element.iterfind(f"{W}tblGrid/{W}gridCol")]
        aside = _aside(properties)
        rows = [self.row(row, at, index, grid, style, aside) for index, row in enumerate(_inside(element, "tr"))]
        self.tables[at] = Table(rows=tuple(rows), bordered=_bordered(properties))

    def row(
        self, element: etree._Element, table: int, index: int, grid: list[int], style: str | None, aside: int
    ) -> Row:
        """Read a row; a cell stands in the column of the grid in which it begins."""
        first = self.number + 1
        properties = element.find(f"{W}trPr")
        column = number(None if properties is None else properties.find(f"{W}gridBefore")) or 0
        cells = []
        for each in _inside(element, "tc"):
            own = each.find(f"{W}tcPr")
            span = max(1, (number(own.find(f"{W}gridSpan")) if own is not None else None) or 1)
            started = len(self.lines)
            width = _width(own, grid[column : column + span], aside)
            self.blocks(each, Cell(table=table, row=index, column=column, width=width), style)
            cells.append((column, tuple(self.lines[started:])))
            column += span
        return Row(
            repeats=_switch(properties, "tblHeader"),
            unsplit=_switch(properties, "cantSplit"),
            number=first,
            cells=tuple(cells),
        )

    def close(self, element: etree._Element) -> None:
        """End a section here."""
        size, margins = element.find(f"{W}pgSz"), element.find(f"{W}pgMar")
        numbers, title = element.find(f"{W}pgNumType"), element.find(f"{W}titlePg")
        before = self.sections[-1] if self.sections else None
        self.sections.append(
            Section(
                number=min(self.opened, max(self.number, 1)),
                width=number(size, "w"),
                height=number(size, "h"),
                margins={side: number(margins, side) for side in _SIDES},
                title_page=title is not None and is_on(title),
                starts_at=number(numbers, "start"),
                number_format=value(numbers, "fmt") or "decimal",
                headers={**(before.headers if before else {}), **self.edges(element, "header")},
                footers={**(before.footers if before else {}), **self.edges(element, "footer")},
            )
        )
        self.opened = self.number + 1

    def edges(self, element: etree._Element, kind: str) -> dict[str, Edge]:
        """Read the headers, or the footers, that a section has of its own."""
        found = {}
        for each in element.iterfind(f"{W}{kind}Reference"):
            root = self.parts.related(each.get(RELATED))
            if root is not None:
                found[value(each, "type") or "default"] = self.edge(root)
        return found

    def edge(self, root: etree._Element) -> Edge:
        """Read a header or a footer, with the fields in it."""
        lines: list[Line] = []
        fields = []
        for each in root.iter(f"{W}p"):
            own = lines_of(each, self.styles, 0, 0, None, None)
            lines += own
            fields += [(name, own[0], _is_centred(each, own[0])) for name in _fields(each)]
        return Edge(lines=tuple(lines), fields=tuple(fields))


def lines_of(
    element: etree._Element, styles: Styles, number: int, section: int, cell: Cell | None, table_style: str | None
) -> list[Line]:
    """Give the lines of a paragraph: one, or more where it is broken."""
    properties = element.find(f"{W}pPr")
    style = value(None if properties is None else properties.find(f"{W}pStyle"))
    letters, setting = styles.of_paragraph(style, table_style)
    own = own_setting(properties)
    formed = shape(style, {**setting, **styles.numbered(own), **own})
    pieces: list[list[Run]] = [[]]
    for text, look in _texts(element, styles, letters):
        for at, piece in enumerate(text.split("\n")):
            if at:
                pieces.append([])
            if piece:
                pieces[-1].append(Run(text=piece, look=look))
    drawn = _drawn(element)
    return [
        Line(number=number, runs=tuple(runs), shape=formed, section=section, cell=cell, continued=at > 0, drawn=drawn)
        for at, runs in enumerate(pieces)
    ]


def _texts(element: etree._Element, styles: Styles, letters: Properties) -> Iterator[tuple[str, Look]]:
    """Give the texts of a paragraph with their looks, through links, insertions and fields."""
    for each in element:
        if each.tag == f"{W}r":
            own = each.find(f"{W}rPr")
            text = "".join(map(_letters, each))
            if text:
                capital = styles.is_capital(letters, own)
                yield text.upper() if capital else text, styles.look(letters, own)
        elif each.tag.startswith(W) and each.tag not in _SKIPPED:
            yield from _texts(each, styles, letters)


def _letters(element: etree._Element) -> str:
    match element.tag.removeprefix(W):
        case "t":
            return (element.text or "").replace("\n", " ")
        case "tab":
            return "\t"
        case "br" | "cr":
            return "" if value(element, "type") in {"page", "column"} else "\n"
        case "noBreakHyphen":
            return "-"
        case "softHyphen":
            return "\u00ad"
        case _:
            return ""


def _drawn(element: etree._Element) -> int | None:
    """Give the width of what is drawn in a paragraph."""
    for _ in element.iter(f"{W}drawing", f"{W}pict"):
        extent = next(element.iter(f"{WP}extent"), None)
        width = "0" if extent is None else extent.get("cx", "0")
        return int(width) // EMU if width.isdigit() and len(width) < 12 else 0
    return None


def _fields(element: etree._Element) -> Iterator[str]:
    """Give the instructions of the fields of a paragraph; one may be cut into several runs."""
    yield from (each.get(f"{W}instr", "").strip() for each in element.iter(f"{W}fldSimple"))
    joined = "".join(each.text or "" for each in element.iter(f"{W}instrText")).strip()
    if joined:
        yield joined


def _is_centred(element: etree._Element, line: Line) -> bool:
    frame = element.find(f"{W}pPr/{W}framePr")
    boxed = any(True for _ in element.iterancestors(f"{W}txbxContent"))  # where a text box stands is not known
    return line.shape.align == "center" or value(frame, "xAlign") == "center" or boxed


def _inside(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Give the rows of a table, or the cells of a row, through what may be wrapped around them."""
    for each in element:
        if each.tag == f"{W}{name}":
            yield each
        elif each.tag in _WRAPPERS:
            yield from _inside(each, name)


def _width(properties: etree._Element | None, columns: list[int], aside: int) -> int | None:
    """Give the width that a cell leaves for text, between its margins."""
    said = None if properties is None else properties.find(f"{W}tcW")
    own = number(said, "w") if value(said, "type") in {None, "dxa"} else None
    whole = own or sum(columns)
    return whole - aside if whole else None


def _aside(properties: etree._Element | None) -> int:
    """Give what the margins of the cells of a table take on both sides together."""
    margins = None if properties is None else properties.find(f"{W}tblCellMar")
    said = (None if margins is None else number(margins.find(f"{W}{side}"), "w") for side in ("left", "right"))
    return sum(CELL_MARGIN if each is None else each for each in said)


def _bordered(properties: etree._Element | None) -> bool:
    borders = None if properties is None else properties.find(f"{W}tblBorders")
    if borders is None:
        return value(None if properties is None else properties.find(f"{W}tblStyle")) not in {None, "TableNormal"}
    return any(value(each) not in {None, "nil", "none"} for each in borders)


def _switch(properties: etree._Element | None, name: str) -> bool:
    found = None if properties is None else properties.find(f"{W}{name}")
    return found is not None and is_on(found)
