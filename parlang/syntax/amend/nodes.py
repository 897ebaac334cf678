"""What amending works with: changes with all that belongs to them, parts in their places, records of what was done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from parlang.source import Source, Span
from parlang.syntax import nodes as n

AnyNumbered: TypeAlias = n.Part | n.OutsideScale
AnyHead: TypeAlias = n.Head | n.AmendingHead
Structural: TypeAlias = n.Repeal | n.Replace | n.Split | n.Merge
HEAD = ""  # the path of the set itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A part with the parts below it; `base` is its path in the text that is amended, None when it is new."""

    part: AnyNumbered
    base: str | None
    below: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """All parts of a set: those in the scale, those outside, and the lists of grades."""

    inside: tuple[Place, ...] = ()
    outside: tuple[Place, ...] = ()
    gradings: tuple[n.Grading, ...] = ()

    @property
    def tops(self) -> tuple[Place, ...]:
        """Give the parts that stand under no other."""
        return (*self.inside, *self.outside)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A change as written, with the number and the reason of its item and the parts that belong to it."""

    change: n.Change | n.Grading
    item: str | None
    reason: str | None
    parts: Places = field(default_factory=Places)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRecord:
    """Which change touched which parts: their paths in the amended text and in the merged one."""

    written: Written
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a change did at a part of the merged text: `old` is what the amended text calls what it touched.

    `gone`: what it touched is no more; the note then stands at what was above it.
    """

    path: str
    revision: str
    written: Written
    old: tuple[str, ...] = ()
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A revision whole: the files of a set that amends none, or the one file that amending made."""

    files: tuple[n.File, ...]
    texts: tuple[tuple[str, n.File | n.AmendingFile], ...]  # all that was read, by name, that of the oldest set first
    heads: tuple[AnyHead, ...]  # of the set and of each instrument that amended it, the oldest first
    records: tuple[ChangeRecord, ...] = ()  # of the last instrument
    base: tuple[Source, ...] = ()  # the texts of the revision that it amends
    own: frozenset[str] = frozenset()  # the names of the texts of the last instrument
    notes: tuple[Note, ...] = ()  # of all instruments, at the paths of the merged text
    standing: tuple[Standing, ...] = ()  # where the parts of the merged text were written
    complete: bool = True  # every change could be made


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A part of the merged text: its path, that in the base, and where its heading was written."""

    path: str
    base: str | None
    span: Span


def each_place(places: Iterable[Place], above: str = "") -> Iterator[tuple[str, Place]]:
    """Give every place with its path, depth first."""
    for each in places:
        path = joined(above, each.part.id)
        yield path, each
        yield from each_place(each.below, path)


def joined(above: str, identity: str) -> str:
    """Give the path of a part under another, or at the top."""
    return f"{above}.{identity}" if above else identity


def above_and_self(path: str) -> Iterator[str]:
    """Give a path and the paths of all parts above it, the nearest first."""
    while path:
        yield path
        path = path.rpartition(".")[0]
