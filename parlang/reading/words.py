"""A text cut into words, numbers and marks, each with its place and the one spelling that stands for all.

Before::

    Tỉ lệ từ 80% trở lên

After::

    tỷ · lệ · từ · 80 · % · trở · lên
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from parlang.source import Span
from parlang.syntax.keywords import fold_spelling

_WORD = re.compile(
    r"(?P<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\w|\.\d)|\d+(?:,\d+)?)|(?P<word>[^\W\d]\w*)|(?P<mark>\S)|(?P<line>\n)"
)
_SAME_MARK = {"–": "-", "\u2011": "-", "“": '"', "”": '"', "‘": "'", "’": "'"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word, a number or a mark: as written, as compared, and where."""

    text: str
    folded: str
    is_number: bool
    line: int
    column: int
    start: int  # in the text, to find out what stands between two words

    def place(self, source: str) -> Span:
        """Give its place."""
        return Span(
            source=source,
            line=self.line,
            column=self.column,
            end_line=self.line,
            end_column=self.column + len(self.text),
        )


def words_of(text: str) -> tuple[Word, ...]:
    """Cut a text into words."""
    found, line, begins = [], 1, 0
    text = unicodedata.normalize("NFC", text)
    for match in _WORD.finditer(text):
        if match["line"] is not None:
            line, begins = line + 1, match.end()
            continue
        found.append(
            Word(
                text=match[0],
                folded=folded(match[0]),
                is_number=match["number"] is not None,
                line=line,
                column=match.start() - begins + 1,
                start=match.start(),
            )
        )
    return tuple(found)


@cache
def folded(word: str) -> str:
    """Give the one spelling that stands for all of a word: `Tỉ` is `tỷ`, `HOÀ` is `hòa`."""
    return _SAME_MARK.get(word, word) if len(word) == 1 and not word.isalnum() else fold_spelling(word)


@cache
def phrase(text: str) -> tuple[str, ...]:
    """Give the words of a phrase as they are compared."""
    return tuple(word.folded for word in words_of(text))


def written(words: tuple[Word, ...]) -> str:
    """Write words again, with single blanks where there were any."""
    return "".join(
        (" " if at and words[at - 1].start + len(words[at - 1].text) < word.start else "") + word.text
        for at, word in enumerate(words)
    )
