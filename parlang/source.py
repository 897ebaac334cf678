"""Where text comes from: a source with its name, and places in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A text to be read, normalised to NFC by the reader; `name` is what a message calls it."""

    name: str
    text: str

    def line(self, number: int) -> str:
        """Give line `number`, counted from 1, without its end; empty beyond the end."""
        lines = _lines(self.text)
        return lines[number - 1] if 0 < number <= len(lines) else ""

    def where(self, span: Span) -> str:
        """Call a place as people look it up; a source that has other places than lines calls them its own way."""
        return written_place(span)


@lru_cache(maxsize=4)
def _lines(text: str) -> list[str]:
    """Cut a text once, not once a diagnostic."""
    return text.split("\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A place in a source: lines and columns from 1, the end column is the first one after it."""

    source: str
    line: int
    column: int
    end_line: int
    end_column: int

    def to(self, other: Span) -> Span:
        """Give the place from the start of this one to the end of `other`."""
        return Span(
            source=self.source,
            line=self.line,
            column=self.column,
            end_line=other.end_line,
            end_column=other.end_column,
        )

    def covers(self, line: int) -> bool:
        """Tell whether `line` lies between the first and the last line of this place."""
        return self.line <= line <= self.end_line


def written_place(span: Span) -> str:
    """Write a place as `file:line:column`."""
    return f"{span.source}:{span.line}:{span.column}"


def first_line(span: Span) -> Span:
    """Point at the keyword line of a part, not at all its lines."""
    end = span.end_column if span.end_line == span.line else span.column + 1
    return Span(source=span.source, line=span.line, column=span.column, end_line=span.line, end_column=end)
