"""From a failure of the parser to words that help: a refused phrase, a likely keyword, or what may stand here."""

from __future__ import annotations

import re
from typing import Protocol

from lark.exceptions import UnexpectedCharacters, UnexpectedInput

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.suggest import nearest
from parlang.source import Span
from parlang.syntax.chunks import CLAUSE_TERMINALS, PART_TERMINALS, line_starts
from parlang.syntax.errors import EndsTooSoon, MixedSurfaces, RefusedPhrase, UnclosedText, Unexpected
from parlang.syntax.keywords import keywords
from parlang.syntax.nodes import Surface
from parlang.syntax.refused import refused_at
from parlang.syntax.scan import outside_texts

_WORDS = re.compile(r"[^\s\"\[\]{}();:,]+")
_PLAIN_NAMES = {
    "NAME": {"vi": "tên", "en": "a name"},
    "NUMBER": {"vi": "số", "en": "a number"},
    "STRING": {"vi": '"văn bản"', "en": '"text"'},
    "BRACKETED": {"vi": "[mã]", "en": "[id]"},
    "NODE_NUMBER": {"vi": "số thứ tự", "en": "a number such as 1.1"},
    "DATE": {"vi": "31/12/2022", "en": "31/12/2022"},
    "DAY_MONTH": {"vi": "31/12", "en": "31/12"},
    "INDEX_ID": {"vi": "mã-bộ-tiêu-chí", "en": "index-id"},
    "COLON": {"vi": ":", "en": ":"},
    "COMMA": {"vi": ",", "en": ","},
    "SEMICOLON": {"vi": ";", "en": ";"},
    "EQUAL": {"vi": "=", "en": "="},
    "LPAR": {"vi": "(", "en": "("},
    "RPAR": {"vi": ")", "en": ")"},
    "LBRACE": {"vi": "{", "en": "{"},
    "RBRACE": {"vi": "}", "en": "}"},
    "PLUS": {"vi": "+", "en": "+"},
    "MINUS": {"vi": "-", "en": "-"},
    "TIMES": {"vi": "×", "en": "×"},
    "DIVIDED": {"vi": "/", "en": "/"},
    "PERCENT": {"vi": "%", "en": "%"},
}


class Read(Protocol):
    """What is told of a part being read."""

    source: str
    surface: Surface
    first_line: int
    lines: list[str]


def describe(failure: UnexpectedInput, reading: Read, at: int, *, unfinished: bool) -> Diagnostic:
    """Give the diagnostic of a failure on line `at` (an index into the part's lines)."""
    line = reading.lines[at]
    expected = _expected(failure, reading.surface)
    if unfinished:
        return EndsTooSoon(expected=expected, span=_span(reading, at, len(line.rstrip()) or 1, 1))
    column = int(failure.column)
    place = _Place(reading=reading, at=at, line=line, column=column, expected=expected)
    return place.unclosed() or place.refused() or place.mixed() or place.unexpected()


class _Place:
    """Where reading failed, and the ways to say why."""

    def __init__(self, *, reading: Read, at: int, line: str, column: int, expected: tuple[str, ...]) -> None:
        self.reading, self.at, self.line = reading, at, line
        self.column, self.expected = column, expected
        self.rest = line[column - 1 :]

    def unclosed(self) -> Diagnostic | None:
        if outside_texts(self.line).count('"') == 0 or not self.rest.startswith('"'):
            return None
        return UnclosedText(span=_span(self.reading, self.at, self.column, len(self.rest.rstrip())))

    def refused(self) -> Diagnostic | None:
        found = refused_at(outside_texts(self.line), self.column, self.reading.surface)
        if found is None:
            return None
        refusal, phrase = found
        start = self.line.find(phrase) + 1
        return RefusedPhrase(
            phrase=phrase.strip(),
            why_vi=refusal.why_vi,
            why_en=refusal.why_en,
            instead_vi=refusal.instead_vi,
            instead_en=refusal.instead_en,
            span=_span(self.reading, self.at, start, len(phrase.rstrip())),
        )

    def mixed(self) -> Diagnostic | None:
        surface = self.reading.surface
        other: Surface = "en" if surface == "vi" else "vi"
        for terminal in (*PART_TERMINALS, *CLAUSE_TERMINALS):
            match = line_starts(other, (terminal,)).match(self.rest)
            if match is not None:
                return MixedSurfaces(
                    found=match["keyword"],
                    meant=keywords(surface).words[terminal][0],
                    span=_span(self.reading, self.at, self.column, len(match["keyword"])),
                )
        return None

    def unexpected(self) -> Diagnostic:
        found = self._found()
        return Unexpected(
            found=found,
            expected=self.expected,
            similar=self._similar(),
            span=_span(self.reading, self.at, self.column, len(found)),
        )

    def _found(self) -> str:
        match = _WORDS.match(self.rest)
        return match[0] if match else self.rest[:1]

    def _similar(self) -> str | None:
        """Give the keyword that a few words around the place nearly are."""
        starts = [match.start() for match in _WORDS.finditer(self.line) if match.start() < self.column]
        for start in starts[-1:-5:-1]:
            near = _near_keyword(self.line[start:].split(), self.reading.surface)
            if near is not None:
                return near
        return None


def _near_keyword(words: list[str], surface: Surface) -> str | None:
    """Give the keyword that the first words nearly are, the longest first; one word must be long to count."""
    phrases = [each for options in keywords(surface).words.values() for each in options]
    for length in range(min(7, len(words)), 0, -1):
        said = " ".join(words[:length]).rstrip(":")
        same_length = [each for each in phrases if len(each.split()) == length and len(each) > 3]
        near = nearest(said, same_length, cutoff=0.8) if said not in same_length else None
        if near is not None:
            return near
    return None


def _span(reading: Read, at: int, column: int, length: int) -> Span:
    line = reading.first_line + at
    end = column + max(length, 1)
    return Span(source=reading.source, line=line, column=column, end_line=line, end_column=end)


def _expected(failure: UnexpectedInput, surface: Surface) -> tuple[str, ...]:
    """Give what could stand at the place, in the drafter's words: short things first, keywords after them."""
    names = failure.allowed if isinstance(failure, UnexpectedCharacters) else getattr(failure, "expected", ())
    shown = {_shown(name, surface) for name in names or () if name != "$END"}
    return tuple(sorted((each for each in shown if each), key=lambda text: (len(text.split()), text)))


def _shown(terminal: str, surface: Surface) -> str:
    if terminal in _PLAIN_NAMES:
        return _PLAIN_NAMES[terminal][surface]
    words = keywords(surface).words.get(terminal)
    return words[0] if words else ""
