"""What names stand for, and who sees them: a name is seen by its part and by the parts below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.checked.types import Type
from parlang.source import Span
from parlang.syntax.nodes import AnyBound, Direction, Expr

Computed: TypeAlias = Literal["group", "score", "evidence"]
"""What a figure that no unit reports is worked out from: the group of units, the score, the documents given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelSymbol:
    """A level of a figure: `key` outside, `name` in rules, `label` in documents."""

    key: str
    name: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSymbol:
    """A figure, with the values that its declaration allows (both ends included) and its least denominator."""

    name: str
    key: str
    owner: str
    short: str
    label: str
    type: Type
    decimals: int = 0
    grain: int = 1
    low: Fraction | None = None
    high: Fraction | None = None
    levels: tuple[LevelSymbol, ...] = ()
    direction: Direction | None = None
    computed: Computed | None = None
    relations: tuple[AnyBound, ...] = ()  # limits that name other figures
    span: Span = field(compare=False, repr=False)

    def level(self, name: str) -> LevelSymbol | None:
        """Give the level of that name, if the figure has it."""
        return next((each for each in self.levels if each.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How big an expression is with every name replaced: its operations, and how deep they are nested."""

    size: int = 1
    depth: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LetSymbol:
    """A named value; `scope` is what its expression sees."""

    name: str
    owner: str  # path of the part that names it, or the index
    label: str | None
    value: Expr
    type: Type | None  # None: wrong, which was told where it is written
    scope: Scope
    extent: Extent
    span: Span = field(compare=False, repr=False)


Symbol: TypeAlias = FigureSymbol | LetSymbol


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The names that are seen at one place, and what is known there of the set."""

    names: Mapping[str, Symbol] = field(default_factory=dict)
    pro_rata: bool = False  # the set says that part of a step of an increment counts
    damaged: bool = False  # something above that may declare names is wrong or could not be read

    def get(self, name: str) -> Symbol | None:
        """Give what a name stands for here."""
        return self.names.get(name)

    def with_symbol(self, symbol: Symbol) -> Scope:
        """Give this scope and one more name."""
        return replace(self, names={**self.names, symbol.name: symbol})
