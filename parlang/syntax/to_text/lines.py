"""The lines of a formatted text: each item knows the lines of the source that it was written on."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from parlang.source import Span
from parlang.syntax.nodes import Text
from parlang.syntax.to_text.words import quoted, said

WIDEST_TEXT = 110  # columns: a longer text is written as several
WIDEST_COLUMN = 64  # beyond it one long name would push the marks of all the others out of sight

PART, CLAUSE, ITEM, INNER_ITEM = 0, 2, 4, 8  # columns of indent


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What stands on lines of its own, with the first and last line it had in its source."""

    lines: tuple[str, ...]
    indent: int
    source: str
    first: int
    last: int
    begins_part: bool = False


def item(text: str, indent: int, span: Span, *, end: Span | None = None, begins_part: bool = False) -> Item:
    """Give an item of one line; `end` is where it ends when `span` holds more than the item."""
    last = (end or span).end_line
    return _written((text,), indent, span, last, begins_part=begins_part)


def opening(text: str, indent: int, span: Span) -> Item:
    """Give the line of a keyword that opens a list: what follows in its span are other items."""
    return _written((text,), indent, span, span.line)


def _written(lines: tuple[str, ...], indent: int, span: Span, last: int, *, begins_part: bool = False) -> Item:
    return Item(lines=lines, indent=indent, source=span.source, first=span.line, last=last, begins_part=begins_part)


def text_item(keyword: str, text: Text, indent: int, span: Span) -> Item:
    """Give a text after its keyword: on the same line, or on lines of their own when it is long."""
    whole = f"{keyword} {quoted(text.value)}"
    if indent + width(whole) <= WIDEST_TEXT:
        return item(whole, indent, span)
    pieces = _wrapped(text.value, WIDEST_TEXT - indent - 2)
    if len(pieces) == 1:
        return item(whole, indent, span)
    return _written((keyword, *(f"  {each}" for each in pieces)), indent, span, span.end_line)


def _wrapped(value: str, room: int) -> list[str]:
    """Cut a text at blanks into quoted texts that fit, a word longer than the room by itself."""
    pieces: list[str] = []
    current = ""
    for each in value.split(" "):
        longer = f"{current} {each}" if current else each
        if current and width(quoted(longer)) > room:
            pieces.append(quoted(current))
            current = each
        else:
            current = longer
    return [*pieces, quoted(current)]


def aligned(rows: Iterable[tuple[str, str, str]]) -> list[str]:
    """Give rows of what is defined, its definition and its label: the colons stand below each other, so the labels."""
    given = list(rows)
    left = _column(key for key, _, _ in given)
    right = _column(value for _, value, _ in given)
    return [
        said(f"{padded(key, left)} : {padded(value, right) if label else value}", label) for key, value, label in given
    ]


def columns(rows: Iterable[tuple[str, str]]) -> list[str]:
    """Give rows of a name and its label as one text each, the labels below each other."""
    given = list(rows)
    room = _column(name for name, _ in given)
    return [said(padded(name, room), label) if label else name for name, label in given]


def _column(texts: Iterable[str]) -> int:
    return max((wide for wide in map(width, texts) if wide <= WIDEST_COLUMN), default=0)


def padded(text: str, room: int) -> str:
    """Give a text filled with blanks to `room` columns."""
    return text + " " * (room - width(text))


def width(text: str) -> int:
    """Give the columns that a text takes: marks that stand on a letter take none."""
    return sum(not unicodedata.combining(letter) for letter in text)
