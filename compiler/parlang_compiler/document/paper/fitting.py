"""Words as the typesetter gets them: on one line each, and no word wider than where it stands.

A word that is too wide, such as an address of the web in a narrow column, may break between any two letters: its
pieces are told one by one. All other text is one piece.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from parlang_compiler.document.fonts import Face, FaceName, face, widest
from parlang_compiler.document.nodes import Emphasis, Run

POINTS_PER_MM = 72 / 25.4
WORD = re.compile(r"[^ ]+")
FACE_OF: dict[Emphasis, FaceName] = {"plain": "Regular", "strong": "Bold", "emphasis": "Italic", "code": "Regular"}
Told: TypeAlias = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Where words stand: how wide it is, in millimetres, and how large letters are, in points."""

    width: float
    size: float

    def units(self, of: Face) -> float:
        """Give the width in units of a face."""
        return self.width * POINTS_PER_MM / self.size * of.units


def one_line(words: str) -> str:
    """Write a text on one line, in the form in which a letter and its marks are one character."""
    return unicodedata.normalize("NFC", re.sub(r"[\t\n\r]+", " ", words))


def told_runs(runs: Sequence[Run], room: Room) -> list[Told]:
    """Give runs with their styles, a word too wide for the room in pieces."""
    clean = [(one_line(run.text), run.style) for run in runs]
    breaks = set(_breaks(clean, room))
    told: list[Told] = []
    at = 0
    for words, style in clean:
        told.append({"words": _pieces(words, at, breaks), "style": style})
        at += len(words)
    return told


def words_of(words: str, room: Room, style: Emphasis = "plain") -> list[Told]:
    """Give one run."""
    return told_runs((Run(text=words, style=style),), room)


def _breaks(runs: Iterable[tuple[str, Emphasis]], room: Room) -> Iterator[int]:
    """Give the places inside words that are wider than the room, counted over all runs."""
    given = list(runs)
    text = "".join(words for words, _ in given)
    if not _may_be_wide(text, room):
        return
    widths = [width for words, style in given for width in _widths(words, style)]
    most = room.units(face("Regular"))
    for word in WORD.finditer(text):
        start, end = word.span()
        if sum(widths[start:end]) > most:
            yield from (at for at in range(start + 1, end) if not unicodedata.combining(text[at]))


def _may_be_wide(text: str, room: Room) -> bool:
    """Tell whether a word may be wider than the room: a quick bound, which most words keep."""
    longest = max((len(word) for word in text.split(" ")), default=0)
    return longest * room.size * widest() > room.width * POINTS_PER_MM


def _widths(words: str, style: Emphasis) -> Iterator[int]:
    known = face(FACE_OF[style])
    return (known.widths.get(each, known.units) for each in words)


def _pieces(words: str, start: int, breaks: set[int]) -> str | list[str]:
    if not breaks:
        return words
    inside = sorted(at - start for at in breaks if start <= at < start + len(words))
    if not inside:
        return words
    ends = [0, *inside, len(words)]  # a break before the first letter gives an empty piece first
    return [words[begin:end] for begin, end in pairwise(ends)]


def most_lines(runs: Sequence[Run], room: Room) -> int:
    """Give a number of lines that the runs never need more of.

    Of two lines that follow each other the words together do not fit on one, so at least half of the room is used.
    """
    wide = sum(sum(_widths(one_line(run.text), run.style)) for run in runs)
    return int(2 * wide / room.units(face("Regular"))) + 1


def lines(runs: Sequence[Run], room: Room) -> int:
    """Count the lines on which the runs stand where each line takes as many words as it can."""
    most, space = room.units(face("Regular")), face("Regular").widths[" "]
    count, used = 1, 0.0
    for width in _word_widths(runs):
        if used and used + space + width > most:
            count, used = count + 1, 0.0
        used += (space if used else 0) + width
        if used > most:  # a word that breaks between letters
            count, used = count + int(used / most), used % most
    return count


def _word_widths(runs: Sequence[Run]) -> Iterator[int]:
    """Give how wide each word is; a word may begin in one run and end in another."""
    wide, inside = 0, False
    for run in runs:
        for at, piece in enumerate(one_line(run.text).split(" ")):
            if at and inside:
                yield wide
                wide, inside = 0, False
            wide += sum(_widths(piece, run.style))
            inside = inside or bool(piece)
    if inside:
        yield wide
