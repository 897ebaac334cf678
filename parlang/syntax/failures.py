"""From a failure of the parser to words that help: a refused phrase, a likely keyword, or what may stand here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Protocol

from lark.exceptions import UnexpectedInput

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.suggest import nearest
from parlang.source import Span
from parlang.syntax.chunks import PART_TERMINALS, line_starts
from parlang.syntax.errors import (
    EndsTooSoon,
    MixedSurfaces,
    RefusedPhrase,
    UnclosedText,
    Unexpected,
    WrongEscape,
)
from parlang.syntax.keywords import keywords, pattern
from parlang.syntax.nodes import Surface
from parlang.syntax.refused import refused_at
from parlang.syntax.scan import outside_texts
from parlang.text import without_accents

_WORDS = re.compile(r"[^\s\"\[\]{}();:,]+")
_BAD_ESCAPE = re.compile(r'"(?:[^"\\\n]|\\["\\])*(?P<escape>\\[^"\\\n])')
_FAR_BACK = 5  # words before the failure that may belong to a misspelt keyword
_ALIKE = {True: 0.8, False: 0.74}  # for keywords of one word, and of several: a short word is like many others

# What has no one spelling is named without backticks. Earlier groups are shown first; operators help least.
_KINDS = {
    "NAME": {"vi": "một tên", "en": "a name"},
    "NUMBER": {"vi": "một con số", "en": "a number"},
    "STRING": {"vi": 'một văn bản `"…"`', "en": 'a text `"…"`'},
    "BRACKETED": {"vi": "mã `[…]`", "en": "an id `[…]`"},
    "NODE_NUMBER": {"vi": "số thứ tự như `1.1`", "en": "a number such as `1.1`"},
    "DATE": {"vi": "ngày như `31/12/2022`", "en": "a date such as `31/12/2022`"},
    "DAY_MONTH": {"vi": "ngày như `31/12`", "en": "a day such as `31/12`"},
    "INDEX_ID": {"vi": "mã bộ tiêu chí", "en": "the id of the set"},
}
_MARKS = {"COLON": ":", "COMMA": ",", "SEMICOLON": ";", "EQUAL": "=", "LBRACE": "{", "RBRACE": "}", "RPAR": ")"}
_OPERATORS = {"PERCENT": "%", "LPAR": "(", "PLUS": "+", "MINUS": "-", "TIMES": "×", "DIVIDED": "/"}


class Read(Protocol):
    """What is told of a part being read."""

    source: str
    surface: Surface
    first_line: int
    lines: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is told of a failure, and its line with the keyword that was probably meant."""

    finding: Diagnostic
    mended: str | None = None


def describe(failure: UnexpectedInput, reading: Read, at: int, *, unfinished: bool) -> Told:
    """Give the diagnostic of a failure on line `at` (an index into the part's lines), or behind it."""
    expected = _expected(failure, reading.surface)
    column = len(reading.lines[at].rstrip()) + 1 if unfinished else int(failure.column)
    place = _Place(reading=reading, at=at, column=column, expected=expected)
    if unfinished:
        return place.mixed() or place.ends_too_soon()
    return place.unclosed() or place.refused() or place.mixed() or place.unexpected()


class _Place:
    """Where reading failed, and the ways to say why."""

    def __init__(self, *, reading: Read, at: int, column: int, expected: tuple[str, ...]) -> None:
        self.reading, self.at, self.column, self.expected = reading, at, column, expected
        self.line = reading.lines[at]
        self.outside = outside_texts(self.line)
        self.rest = self.line[column - 1 :]

    def unclosed(self) -> Told | None:
        """A quote is left over: the failure, when it does not lie before all texts, comes of it."""
        if '"' not in self.outside or '"' not in self.line[: self.column]:
            return None
        start = self.outside.index('"')
        escape = _BAD_ESCAPE.match(self.line, start)
        if escape is not None:
            found = escape["escape"]
            return Told(finding=WrongEscape(found=found, span=self._span(escape.start("escape") + 1, len(found))))
        return Told(finding=UnclosedText(span=self._span(start + 1, len(self.line[start:].rstrip()))))

    def ends_too_soon(self) -> Told:
        """More was to come."""
        span = self._span(max(self.column - 1, 1), 1)
        return Told(finding=EndsTooSoon(expected=self.expected, span=span))

    def refused(self) -> Told | None:
        """A phrase with several readings; a heading has no bounds, so none there."""
        if line_starts(self.reading.surface, PART_TERMINALS).match(self.line):
            return None
        found = refused_at(self.outside, self.column, self.reading.surface)
        if found is None:
            return None
        refusal, start, phrase = found
        if any(phrase in each for each in self.expected):  # it begins or ends a keyword that may stand here
            return None
        finding = RefusedPhrase(
            phrase=phrase,
            why_vi=refusal.why_vi,
            why_en=refusal.why_en,
            instead_vi=refusal.instead_vi,
            instead_en=refusal.instead_en,
            span=self._span(start, len(phrase)),
        )
        return Told(finding=finding)

    def mixed(self) -> Told | None:
        """A keyword of the other surface that holds the place, or ends right before it."""
        surface = self.reading.surface
        other: Surface = "en" if surface == "vi" else "vi"
        for start in self._word_starts():
            found = _longest_keyword(self.outside[start:], other)
            if found is None or not self._reaches(start + len(found[1])):
                continue
            meant = keywords(surface).words.get(found[0])
            if meant is not None and _longest_keyword(self.outside[start:], surface) is None:
                span = self._span(start + 1, len(found[1]))
                finding = MixedSurfaces(found=found[1], meant=meant[0], span=span)
                return Told(finding=finding, mended=self._with(meant[0], start, found[1]))
        return None

    def unexpected(self) -> Told:
        """Neither of these: what stands there, and what is near to it or could stand there."""
        near = self._near()
        if near is None:
            match = _WORDS.match(self.rest)
            found = match[0] if match else self.rest[:1]
            span = self._span(self.column, len(found))
            return Told(finding=Unexpected(found=found, expected=self.expected, span=span))
        start, meant, written = near
        span = self._span(start + 1, len(written))
        finding = Unexpected(found=" ".join(written.split()), expected=self.expected, similar=meant, span=span)
        return Told(finding=finding, mended=self._with(meant, start, written))

    def _near(self) -> tuple[int, str, str] | None:
        """Give a keyword that a few words around the place nearly are: where they begin, it, and the words."""
        for start in self._word_starts():
            near = near_keyword(self.outside[start:], self.reading.surface)
            if near is not None and self._reaches(start + len(near[1])) and not self._stands(near[0]):
                return start, *near
        return None

    def _stands(self, keyword: str) -> bool:
        """Tell whether the keyword stands at the place already, so that it cannot be what was meant."""
        found = re.finditer(pattern(keyword), self.outside, re.IGNORECASE)
        return any(match.start() < self.column <= match.end() + 2 for match in found)

    def _with(self, keyword: str, start: int, written: str) -> str:
        """Give the line with a keyword in the place of what is written at `start`."""
        return f"{self.line[:start]}{keyword}{self.line[start + len(written) :]}"

    def _word_starts(self) -> Iterator[int]:
        """Give where words begin, from the place backwards."""
        starts = [match.start() for match in _WORDS.finditer(self.outside) if match.start() < self.column]
        return reversed(starts[-_FAR_BACK:])

    def _reaches(self, end: int) -> bool:
        """Tell whether nothing but blanks lies between `end` and the place."""
        return not self.outside[end : self.column - 1].strip()

    def _span(self, column: int, length: int) -> Span:
        return _span(self.reading, self.at, column, length)


def _longest_keyword(text: str, surface: Surface) -> tuple[str, str] | None:
    """Give the terminal and the words of the longest keyword that a text begins with."""
    matches = (
        (terminal, match[0])
        for terminal, options in keywords(surface).words.items()
        for option in options
        if (match := re.match(pattern(option), text, re.IGNORECASE))
    )
    return max(matches, key=lambda each: len(each[1]), default=None)


def near_keyword(text: str, surface: Surface, terminals: tuple[str, ...] | None = None) -> tuple[str, str] | None:
    """Give the keyword that a text nearly begins with, the longest first, and the words that nearly are it."""
    words = keywords(surface).words
    phrases = [each for terminal in terminals or tuple(words) for each in words[terminal]]
    said = list(takewhile(lambda match: match[0][0].isalpha(), _WORDS.finditer(text)))
    for length in range(min(7, len(said)), 0, -1):
        written = text[: said[length - 1].end()]
        plain = " ".join(written.split())
        same_length = [each for each in phrases if len(each.split()) == length and len(each) > 3]
        near = _nearest(plain, same_length, _ALIKE[length == 1]) or _cut_short(plain, phrases, length)
        if near is not None:
            return near, written
    return None


def _cut_short(said: str, phrases: Sequence[str], length: int) -> str | None:
    """Give the keyword of which one word is wanting, first or last, where at least two are said."""
    if length < 2 or said.lower() in phrases:
        return None
    longer = (each for each in phrases if len(each.split()) == length + 1)
    return next((each for each in longer if f" {said.lower()} " in f" {each} "), None)


def _nearest(said: str, phrases: Iterable[str], cutoff: float) -> str | None:
    """Give the phrase nearest to what is said, accents counted, or else not; none when it is said right."""
    plain = {without_accents(each): each for each in phrases}
    if said.lower() in plain.values():
        return None
    near = nearest(said, plain.values(), cutoff=cutoff)
    if near is not None:
        return near
    bare = nearest(without_accents(said), plain, cutoff=max(cutoff, 0.8))
    return plain[bare] if bare is not None else None


def _span(reading: Read, at: int, column: int, length: int) -> Span:
    line = reading.first_line + at
    end = column + max(length, 1)
    return Span(source=reading.source, line=line, column=column, end_line=line, end_column=end)


def _expected(failure: UnexpectedInput, surface: Surface) -> tuple[str, ...]:
    """Give what could stand at the place: kinds, then marks, then keywords, the short ones first, operators last."""
    state = getattr(failure, "interactive_parser", None)
    terminals: set[str] = state.accepts() if state is not None else set()
    words = keywords(surface).words
    kinds = [_KINDS[each][surface] for each in _KINDS if each in terminals]
    marks = [f"`{mark}`" for each, mark in _MARKS.items() if each in terminals]
    said = {f"`{words[each][0]}`" for each in terminals if each in words}
    operators = [f"`{mark}`" for each, mark in _OPERATORS.items() if each in terminals]
    return (*kinds, *marks, *sorted(said, key=lambda text: (len(text.split()), text)), *operators)
