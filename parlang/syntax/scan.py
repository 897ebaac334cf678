"""Before parsing: the text is made NFC and plain, and what Word pasted into it is named.

Before::

    tiêu chí 1 “Kế hoạch”      decomposed letters, curly quotes, a non-breaking space

After::

    tiêu chí 1 "Kế hoạch"      and one diagnostic for each kind on each line
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Source, Span
from parlang.syntax.errors import (
    ControlCharacter,
    CurlyQuote,
    Decomposed,
    InvisibleCharacter,
    LookAlike,
    LookAlikeInText,
)
from parlang.syntax.nodes import Comment

_QUOTED_OR_COMMENT = re.compile(r'"(?:[^"\\\n]|\\["\\])*"|#[^\n]*')
_BLANKS = "\u00a0\u2007\u202f\u2009\u200a\u3000"
_ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_CURLY = "\u201c\u201d\u201e\u201f\u2033"
_LOOK_ALIKES = {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ"}
_ODD = re.compile(f"[{_BLANKS}{_ZERO_WIDTH}{_CURLY}{''.join(_LOOK_ALIKES)}\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """The plain text, its comments, and what was found in it."""

    text: str
    comments: tuple[Comment, ...]
    diagnostics: tuple[Diagnostic, ...]


def scan(source: Source) -> Scanned:
    """Make the text plain and name the characters that a reader cannot see are wrong."""
    text = unicodedata.normalize("NFC", source.text.replace("\r\n", "\n").replace("\r", "\n"))
    findings = [*_decomposed(source), *_odd_characters(source.name, text)]
    plain = _plain(text)
    return Scanned(text=plain, comments=tuple(_comments(plain)), diagnostics=tuple(findings))


def _decomposed(source: Source) -> Iterator[Diagnostic]:
    if unicodedata.is_normalized("NFC", source.text):
        return
    for number, line in enumerate(source.text.split("\n"), start=1):
        if not unicodedata.is_normalized("NFC", line):
            yield Decomposed(span=Span(source=source.name, line=number, column=1, end_line=number, end_column=2))
            return


def _odd_characters(name: str, text: str) -> Iterator[Diagnostic]:
    """Name each kind of odd character once a line, where it stands first."""
    if _ODD.search(text) is None:
        return
    seen: set[tuple[int, type[Diagnostic]]] = set()
    for number, line in enumerate(text.split("\n"), start=1):
        for match in _ODD.finditer(line):
            finding = _finding(match[0], _in_text(line, match.start()), _span(name, number, match.start()))
            if finding is not None and (number, type(finding)) not in seen:
                seen.add((number, type(finding)))
                yield finding


def _span(name: str, line: int, offset: int) -> Span:
    return Span(source=name, line=line, column=offset + 1, end_line=line, end_column=offset + 2)


def _in_text(line: str, offset: int) -> bool:
    return any(match.start() < offset < match.end() for match in _QUOTED_OR_COMMENT.finditer(line))


def _finding(character: str, in_text: bool, span: Span) -> Diagnostic | None:
    shown = f"U+{ord(character):04X}"
    if character in _LOOK_ALIKES:
        kind = LookAlikeInText if in_text else LookAlike
        return kind(character=character, shown=shown, meant=_LOOK_ALIKES[character], span=span)
    if character in _CURLY:
        return None if in_text else CurlyQuote(character=character, span=span)
    if character in _BLANKS + _ZERO_WIDTH:
        return InvisibleCharacter(shown=shown, span=span)
    return ControlCharacter(shown=shown, span=span)


def _plain(text: str) -> str:
    """Put the plain character in the place of each odd one; a zero-width one goes."""
    if _ODD.search(text) is None:
        return text
    table = {ord(each): " " for each in _BLANKS} | {ord(each): None for each in _ZERO_WIDTH}
    table |= {ord(odd): meant for odd, meant in _LOOK_ALIKES.items()}
    table |= dict.fromkeys((*range(9), *range(11, 32), 127), " ")
    return "\n".join(_plain_quotes(line) for line in text.translate(table).split("\n"))


def _plain_quotes(line: str) -> str:
    """Curly quotes outside quoted texts become straight, so that reading can go on."""
    quoted = [match.span() for match in _QUOTED_OR_COMMENT.finditer(line)]
    return "".join(
        '"' if letter in _CURLY and not any(start < at < end for start, end in quoted) else letter
        for at, letter in enumerate(line)
    )


def _comments(text: str) -> Iterator[Comment]:
    for number, line in enumerate(text.split("\n"), start=1):
        if "#" not in line:
            continue
        for match in _QUOTED_OR_COMMENT.finditer(line):
            if match[0].startswith("#"):
                before = line[: match.start()].strip()
                yield Comment(text=match[0].rstrip(), line=number, own_line=not before)


def outside_texts(line: str) -> str:
    """Give a line with its quoted texts and comments blanked, columns unchanged."""
    return _QUOTED_OR_COMMENT.sub(lambda match: " " * len(match[0]), line)
