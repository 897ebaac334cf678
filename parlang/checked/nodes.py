"""The set with its parts in place, each with the names that it sees; expressions stay as written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from parlang.checked.symbols import FigureSymbol, Scope
from parlang.source import Span
from parlang.syntax.nodes import (
    AssessedBy,
    Clause,
    DoesNotArise,
    Expr,
    Grading,
    Head,
    LevelKind,
    Number,
    Rule,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedPart:
    """A part in its place. `damaged`: something in it could not be read or is wrong; no more is asked of it."""

    path: str
    level: LevelKind | Literal["bonus", "penalty"]
    number: str
    name: str
    maximum: Number
    parts: tuple[CheckedPart, ...]
    scope: Scope
    rule: Rule | None
    method: AssessedBy | None
    does_not_arise: DoesNotArise | None
    highest_only: bool
    always_arises: bool
    clauses: tuple[Clause, ...]
    figures: tuple[FigureSymbol, ...]  # declared here, those of a survey included
    conditions: tuple[Expr, ...]  # «điều kiện số liệu» written here
    damaged: bool
    saved: bool  # its heading is made of the pieces that could be read: its number and maximum are not sure
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedSet:
    """A whole set: its head, its figures, and its parts as a tree."""

    head: Head
    scope: Scope
    figures: tuple[FigureSymbol, ...]  # of the units, the parameters, and of the set itself
    conditions: tuple[Expr, ...]
    parts: tuple[CheckedPart, ...]
    outside: tuple[CheckedPart, ...]
    grading: Grading | None

    def damaged_paths(self) -> frozenset[str]:
        """Give the paths of the parts in which something could not be read or is wrong."""
        return frozenset(part.path for part in each_part((*self.parts, *self.outside)) if part.damaged)

    def saved_paths(self) -> frozenset[str]:
        """Give the paths of the parts whose maximum is not sure."""
        return frozenset(part.path for part in each_part((*self.parts, *self.outside)) if part.saved)


def each_part(parts: Iterable[CheckedPart]) -> Iterator[CheckedPart]:
    """Give every part and the parts below it, depth first."""
    for part in parts:
        yield part
        yield from each_part(part.parts)
