"""The phrases by which a criterion speaks of its figures, longest first, as `prose` makes them.

Before::

    đã_xử_lý "Số vấn đề đã xử lý" : số lượng "vấn đề"

After::

    name     số vấn đề đã xử lý
    counted  vấn đề đã xử lý
    unit     vấn đề
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from parlang.checked.types import DAYS
from parlang.ir.nodes import Figure
from parlang.prose.bounds import level_shared
from parlang.prose.naming import (
    RANKED,
    affirmed,
    after,
    denied,
    figure_name,
    kind_of_unit,
    lower_first,
    thing_counted,
)
from parlang.prose.wording import Wording
from parlang.reading.context import Context
from parlang.reading.words import Word, phrase

T = TypeVar("T")
Way = Literal["name", "happening", "counted", "ranked", "so", "not_so", "unit_kind"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """A figure, or a value that a sentence names: what rules call it, and its words."""

    name: str
    label: str
    kind: str | None = None  # None: of a named value, which the reader need not know
    unit: str | None = None
    owner: str = ""
    levels: tuple[tuple[str, str], ...] = ()  # name and label


@dataclass(slots=True)
class Phrases(Generic[T]):
    """Phrases as a tree of words, each with what it may mean."""

    below: dict[str, Phrases[T]] = field(default_factory=dict)
    meant: list[T] = field(default_factory=list)

    def add(self, text: str, meaning: T) -> None:
        """Let a phrase mean something."""
        place = self
        for word in phrase(text):
            place = place.below.setdefault(word, Phrases())
        if text and meaning not in place.meant:
            place.meant.append(meaning)

    def found(self, words: Sequence[Word], start: int) -> Iterator[tuple[int, Sequence[T]]]:
        """Give the phrases that stand at a place, the longest first, with the place after them."""
        place, ends = self, []
        for at in range(start, len(words)):
            step = place.below.get(words[at].folded)
            if step is None:
                break
            place = step
            if place.meant:
                ends.append((at + 1, place.meant))
        yield from reversed(ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All phrases that are known before the sentences are read."""

    context: Context
    ways: Mapping[Way, Phrases[Thing]]
    levels: Phrases[tuple[Thing, str]]
    units: Phrases[str]
    shared: Phrases[tuple[Thing, str]]  # «mức bình quân chung cả nước», with the words of what it is held against
    things: tuple[Thing, ...]


def known_from(context: Context, named: Iterable[Thing]) -> Known:
    """Gather the phrases of a criterion; `named` are the values that its sentences define."""
    things = (*(_thing(figure) for figure in context.figures), *named)
    ways: dict[Way, Phrases[Thing]] = {way: Phrases() for way in _WAYS}
    levels: Phrases[tuple[Thing, str]] = Phrases()
    units: Phrases[str] = Phrases()
    words = Wording(language="vi", figures={each.key: each for each in context.figures}, unit_name=context.unit_name)
    for figure, thing in zip(context.figures, things, strict=False):
        for way, text in _said(figure, words):
            ways[way].add(text, thing)
        for level in figure.levels:
            levels.add(level.label, (thing, level.name))
        if figure.unit:
            units.add(figure.unit, figure.unit)
    units.add(DAYS.unit or "", DAYS.unit or "")
    for thing in named:
        _named(thing, ways)
    return Known(
        context=context, ways=ways, levels=levels, units=units, shared=_shared(context, things), things=tuple(things)
    )


_WAYS: tuple[Way, ...] = ("name", "happening", "counted", "ranked", "so", "not_so", "unit_kind")


def _thing(figure: Figure) -> Thing:
    return Thing(
        name=figure.name,
        label=figure.label,
        kind=figure.kind,
        unit=figure.unit,
        owner=figure.owner,
        levels=tuple((each.name, each.label) for each in figure.levels),
    )


def _named(thing: Thing, ways: Mapping[Way, Phrases[Thing]]) -> None:
    ways["name"].add(thing.label, thing)
    ways["ranked"].add(thing.label, thing)
    counted = thing_counted(thing.label)
    if counted is not None:
        ways["counted"].add(counted, thing)


def _said(figure: Figure, words: Wording) -> Iterator[tuple[Way, str]]:
    """Give the ways in which sentences speak of a figure."""
    match figure.kind:
        case "yes_no":
            yield "name", figure_name(figure, words)  # of what bands go by: «thì tính theo …»
            yield "so", affirmed(figure, words)
            yield "not_so", denied(figure, words)
            kind = kind_of_unit(figure)
            yield from () if kind is None else (("unit_kind", kind),)
        case "date":
            yield "name", figure_name(figure, words)
            yield "happening", lower_first(after(figure.label, ("Ngày ",)) or figure.label)
        case _:
            yield "name", figure_name(figure, words)
            yield "ranked", after(figure.label, RANKED) or figure.label
            counted = thing_counted(figure.label)
            yield from () if counted is None else (("counted", counted),)


def _shared(context: Context, things: Sequence[Thing]) -> Phrases[tuple[Thing, str]]:
    """Give the short names of common levels, each with the label of what it is compared with."""
    found: Phrases[tuple[Thing, str]] = Phrases()
    for figure, thing in zip(context.figures, things, strict=False):
        if figure.kind in ("yes_no", "level", "date"):
            continue
        for measured in things:
            level = level_shared(figure.label, measured.label)
            if level is not None and measured is not thing:
                found.add(level, (thing, measured.name))
    return found
