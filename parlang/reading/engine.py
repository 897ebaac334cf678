"""What every phrase of the grammar is read with: all the ends that it may have, each remembered.

A phrase is a function of a reader and a place; it gives each place where it may end, with what it then says. Nothing is
read twice at one place, so that no text takes more than a power of its length, and a budget ends what takes too long.
The first reading that ends somewhere is kept: phrases are tried in the order in which they are written.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Concatenate, ParamSpec, TypeAlias, TypeVar, cast

from parlang.reading.known import Known
from parlang.reading.words import Word, phrase
from parlang.source import Span
from parlang.syntax import nodes as n

T = TypeVar("T")
P = ParamSpec("P")
Found: TypeAlias = Iterator[tuple[int, T]]
Ends: TypeAlias = tuple[tuple[int, T], ...]
Phrase: TypeAlias = "Callable[Concatenate[Reader, int, P], T]"

MOST_STEPS = 400_000  # phrases tried in one reading: a long rule of a decree takes some thousands
DEEPEST = 240  # phrases one inside the other: as deep as the language itself allows values to be nested
TOLD = 6  # things that are said to have been expected, at most


class TooMuchToReadError(Exception):
    """The text is too long or too deeply nested to be read."""


@dataclass(slots=True)
class Reader:
    """A text being read, what is known of the criterion, and how far reading has come."""

    words: tuple[Word, ...]
    known: Known
    source: str
    remembered: dict[tuple[Any, ...], tuple[tuple[int, Any], ...]] = field(default_factory=dict)
    steps: int = 0
    depth: int = 0
    farthest: int = 0
    expected: dict[str, None] = field(default_factory=dict)
    rankings: Mapping[tuple[str, str], n.GroupValue] = field(default_factory=dict)  # by what, and from which end
    read: bool = False  # to its end
    doubted: dict[int, tuple[int, tuple[str, ...]]] = field(default_factory=dict)  # phrases that mean several things

    def at(self, place: int, text: str) -> int | None:
        """Give the place after a fixed phrase; None if it does not stand here."""
        wanted = phrase(text)
        end = place + len(wanted)
        if len(self.words) >= end and all(
            word.folded == each for word, each in zip(self.words[place:end], wanted, strict=True)
        ):
            return end
        self.missed(place, f"«{text}»")
        return None

    def one_of(self, place: int, *texts: str) -> Iterator[int]:
        """Give the places after those of some fixed phrases that stand here."""
        for text in texts:
            end = self.at(place, text)
            if end is not None:
                yield end

    def missed(self, place: int, what: str) -> None:
        """Note what was looked for in vain, if nothing farther on was."""
        if place > self.farthest:
            self.farthest, self.expected = place, {}
        if place == self.farthest:
            self.expected[what] = None

    def doubt(self, place: int, end: int, names: tuple[str, ...]) -> None:
        """Note a phrase that means several things alike: it is not taken for any of them."""
        self.doubted.setdefault(place, (end, names))
        self.missed(place, "một tên chỉ một số liệu")

    def ends_of(self, found: Found[T]) -> Ends[T]:
        """Gather the ends of a phrase, within the budget."""
        if self.steps >= MOST_STEPS or self.depth >= DEEPEST:
            raise TooMuchToReadError
        self.steps, self.depth = self.steps + 1, self.depth + 1
        ends: dict[int, T] = {}
        for end, value in found:
            ends.setdefault(end, value)
        self.depth -= 1
        return tuple(ends.items())

    def span(self, start: int, end: int) -> Span:
        """Give the place of some words."""
        if not self.words:
            return Span(source=self.source, line=1, column=1, end_line=1, end_column=2)
        first = self.words[min(start, len(self.words) - 1)].place(self.source)
        last = self.words[max(min(end, len(self.words)) - 1, 0)].place(self.source)
        return first.to(last) if end > start else first


def remembered(read: Phrase[P, Found[T]]) -> Phrase[P, Ends[T]]:
    """Read a phrase once at each place, and keep one reading for each end."""

    @functools.wraps(read)
    def once(reader: Reader, place: int, /, *args: P.args, **kwargs: P.kwargs) -> Ends[T]:
        key = (read, place, *args, *kwargs.items())
        if key not in reader.remembered:
            reader.remembered[key] = reader.ends_of(read(reader, place, *args, **kwargs))
        return reader.remembered[key]

    return cast("Phrase[P, Ends[T]]", once)
