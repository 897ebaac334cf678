"""A document as the checks read it: lines of text with the look that they really have, sections, tables."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from parlang.source import Source, Span

Align = Literal["left", "right", "center", "both"]
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"  # soft hyphen, marks of no width
_UNSEEN = {**dict.fromkeys(map(ord, UNSEEN)), 0xA0: " "}
SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How letters look, after all styles."""

    fonts: tuple[str | None, ...]  # by `SLOTS`
    half_points: int
    bold: bool
    italic: bool
    underlined: bool
    colour: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Letters of one look."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How a paragraph is set, in twips; `line` is in 240ths of a line where the rule is `auto`."""

    style: str
    align: Align
    left: int
    right: int
    first: int  # from `left`; below 0 for a hanging one
    before: int
    after: int
    line: int
    rule: str
    contextual: bool
    ruled_above: bool
    ruled_below: bool
    numbered: bool  # its number is set by the program and is not in the text


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Where a line stands in a table; `width` is what is left for text."""

    table: int
    row: int
    column: int
    width: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph, or what stands between two breaks in it; `number` counts paragraphs in reading order."""

    number: int
    runs: tuple[Run, ...]
    shape: Shape
    section: int
    cell: Cell | None = None
    continued: bool = False
    drawn: int | None = None  # the width of a drawing in it; 0 where it cannot be measured
    text: str = field(init=False)

    def __post_init__(self) -> None:
        """Join the text once, as it is read: every check asks for it."""
        object.__setattr__(self, "text", readable("".join(run.text for run in self.runs)))

    @property
    def letters(self) -> tuple[Run, ...]:
        """Give the runs that show something."""
        return tuple(run for run in self.runs if run.text.strip())

    @property
    def is_upper(self) -> bool:
        """Tell whether all its letters are capitals."""
        return self.text.upper() == self.text and self.text.lower() != self.text

    def all(self, what: Literal["bold", "italic", "underlined"]) -> bool:
        """Tell whether all that shows looks so."""
        return bool(self.letters) and all(getattr(run.look, what) for run in self.letters)

    def any(self, what: Literal["bold", "italic", "underlined"]) -> bool:
        """Tell whether something that shows looks so."""
        return any(getattr(run.look, what) for run in self.letters)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table: its cells by the column in which they begin."""

    repeats: bool
    unsplit: bool
    number: int  # of its first paragraph
    cells: tuple[tuple[int, tuple[Line, ...]], ...]

    def text(self, column: int) -> str:
        """Give what stands in a column; nothing where a cell of another column reaches over it."""
        return next((" ".join(each.text for each in lines).strip() for at, lines in self.cells if at == column), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The rows of a table; a nested one is a table of its own."""

    rows: tuple[Row, ...]
    bordered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A header or a footer: its lines, and the instructions of the fields in it with their lines."""

    lines: tuple[Line, ...]
    fields: tuple[tuple[str, Line, bool], ...]  # the last says that it is centred


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a document with its own paper; None where the file says nothing."""

    number: int  # of its first paragraph
    width: int | None
    height: int | None
    margins: Mapping[str, int | None]
    title_page: bool
    starts_at: int | None
    number_format: str
    headers: Mapping[str, Edge]  # by `default`, `first`, `even`; those before it hold where it has none
    footers: Mapping[str, Edge]

    @property
    def is_landscape(self) -> bool:
        """Tell whether its pages are wider than high."""
        return (self.width or 0) > (self.height or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Source):
    """A document; as a source, its lines are its paragraphs."""

    lines: tuple[Line, ...]
    sections: tuple[Section, ...]
    tables: tuple[Table, ...]
    even_and_odd: bool

    def where(self, span: Span) -> str:
        """Call a place by its paragraph: `cong-van.docx ¶12`."""
        return f"{self.name} ¶{span.line}"

    def place(self, number: int, at: int = 0) -> Span:
        """Give the place of a paragraph, or of the letter `at` of it."""
        line = max(number, 1)
        return Span(source=self.name, line=line, column=at + 1, end_line=line, end_column=at + 2)

    @property
    def written(self) -> Iterator[Line]:
        """Give the lines that hold something."""
        return (line for line in self.lines if line.text)


def readable(text: str) -> str:
    """Give a text as eyes read it: in NFC, without letters that do not show."""
    return unicodedata.normalize("NFC", text.translate(_UNSEEN)).strip()


def words_of(text: str) -> str:
    """Give a text with each gap as one space: what is told apart by words only."""
    return re.sub(r"\s+", " ", text).strip()
