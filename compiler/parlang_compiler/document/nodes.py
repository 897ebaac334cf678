"""A document without a format: sections, paragraphs, lists, tables and pictures of inline runs.

Content is decided where a document is made; a renderer lays out what stands here and adds no words but its own
page furniture. Identifiers are ASCII and given, never made from titles.

An official paper (Nghị định 30/2020/NĐ-CP) has a letterhead before and a closing after its sections, then annexes.
What is only for paper, the letterhead and the closing, is not shown by a page of the site.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

FORMAT = "1"
"""The version of what documents look like; it changes when their layout or wording changes for the same rules."""

Emphasis = Literal["plain", "strong", "emphasis", "code"]
Align = Literal["left", "center", "right"]
ParagraphKind = Literal["text", "note", "mark", "basis", "heading"]
RowKind = Literal[
    "header", "domain", "criterion", "sub_criterion", "bonus", "penalty", "total", "plain", "added", "removed"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Some words in one style."""

    text: str
    style: Emphasis = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Runs one after the other.

    A `mark` warns of what the document is, a `note` stands back from the text, a `basis` is a legal basis of an
    official paper, a `heading` stands centred on a line of its own («QUYẾT ĐỊNH:»).
    """

    runs: tuple[Run, ...]
    kind: ParagraphKind = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList:
    """A list; numbered from 1 when `ordered`."""

    items: tuple[Paragraph, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column and its share of the width, in millimetres of a landscape A4 page."""

    width: int
    align: Align = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in a cell, over `span` columns; `value` is the number it shows, for a format that keeps numbers.

    `header` when the cell names its row or column.
    """

    blocks: tuple[Paragraph | ItemList, ...]
    span: int = 1
    header: bool = False
    value: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Cells, and what the row is about; `id` is where links to it lead."""

    kind: RowKind
    cells: tuple[Cell, ...]
    id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under header rows, which a printer repeats on every page."""

    id: str
    caption: Paragraph
    columns: tuple[Column, ...]
    header: tuple[Row, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawing as SVG, with the words for whoever does not see it."""

    id: str
    caption: Paragraph
    svg: str
    words: str


Block: TypeAlias = Paragraph | ItemList | Table | Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A titled part of the document."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """A part that is bound behind the paper, with page numbers of its own: «Phụ lục I», its title, its reference.

    `attached` is «(Kèm theo …)». Wide tables ask for pages that lie on the long side (`landscape`).
    """

    id: str
    number: str  # "Phụ lục I"; "Phụ lục" where there is but one
    title: str  # in lower case; paper has it in capitals
    attached: str | None
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...] = ()
    landscape: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """What stands above an official paper: who issues it, its number and sign, place and day, and for whom it is.

    `kind` is the name of the type («QUYẾT ĐỊNH»), which a letter has not: its `subject` then begins with «V/v».
    """

    superior: str | None  # in capitals, as all that follows is written
    issuer: str  # "BỘ NỘI VỤ"
    number: str  # "Số:      /BNV-CCHC"
    place_and_day: str  # "Hà Nội, ngày 05 tháng 01 năm 2026"
    kind: str | None
    subject: str
    addressees: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """What stands below an official paper: who gets it, in whose authority it is signed and by whom."""

    recipients: tuple[str, ...]  # "Như trên", …, "Lưu: VT, CCHC"
    authority: tuple[str, ...]  # "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"
    signer: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """Where the document comes from. `mark` is the warning that every page of it carries, if any."""

    index: str
    revision: str
    source_hash: str
    format: str
    language: Literal["vi", "en"]
    mark: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The lines of its title, the blocks before its sections, its sections and its annexes.

    The letterhead and the closing are those of an official paper; without them it is a plain one, whose pages lie on
    the long side if it is `landscape`.
    """

    metadata: Metadata
    kind: str  # "HƯỚNG DẪN"
    title: str
    opening: tuple[Block, ...]
    sections: tuple[Section, ...]
    annexes: tuple[Annex, ...] = ()
    letterhead: Letterhead | None = None
    closing: Closing | None = None
    landscape: bool = False


def text(words: str, style: Emphasis = "plain", kind: ParagraphKind = "text") -> Paragraph:
    """Give a paragraph of one run."""
    return Paragraph(runs=(Run(text=words, style=style),), kind=kind)


def labelled(label: str, words: str) -> Paragraph:
    """Give a paragraph that opens with a label in emphasis."""
    return Paragraph(runs=(Run(text=f"{label} ", style="emphasis"), Run(text=words)))


def bullets(items: Iterable[str], *, ordered: bool = False) -> ItemList:
    """Give a list of plain items."""
    return ItemList(items=tuple(text(item) for item in items), ordered=ordered)


def cell(*blocks: str | Paragraph | ItemList, value: Fraction | None = None, header: bool = False) -> Cell:
    """Give a cell of paragraphs; a string is a plain one."""
    return Cell(
        blocks=tuple(text(block) if isinstance(block, str) else block for block in blocks),
        value=value,
        header=header,
    )


def header(*titles: str) -> tuple[Row, ...]:
    """Give a header of one row."""
    return (Row(kind="header", cells=tuple(cell(text(title, "strong"), header=True) for title in titles)),)
