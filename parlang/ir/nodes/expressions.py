"""Expressions and conditions: numbers, days, and what may be asked of them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.ir.nodes.figures import ValueKind
from parlang.syntax.nodes import BoundKind, DateBoundKind, YearReference


@dataclass(frozen=True, slots=True, kw_only=True)
class Const:
    """An exact number; `percent` says that it was written, and is shown, as a percentage."""

    value: Fraction
    percent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOf:
    """A day of a given year or of a year relative to the evaluation year; its value is an ordinal."""

    day: int
    month: int
    year: int | YearReference


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRef:
    """The value of a figure; of kind yes/no it is a condition."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A value that the rules name (`tính`): its name, its words and what it stands for."""

    name: str
    label: str | None
    value: Expr
    kind: ValueKind
    unit: str | None = None
    label_en: str | None = None  # the words in English, where they are ours and not the drafter's


@dataclass(frozen=True, slots=True, kw_only=True)
class MaximumPoints:
    """The maximum of the leaf."""

    value: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Arithmetic:
    """left operator right"""

    operator: Literal["+", "-", "*", "/"]
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class Negative:
    """-operand"""

    operand: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class If:
    """yes if condition, else no; every figure in it is needed, whichever side is taken"""

    condition: Condition
    yes: Expr
    no: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class Extremum:
    """The least or the greatest of the items."""

    which: Literal["least", "greatest"]
    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounded:
    """operand rounded half up to `decimals`; of a `percent`, to so many decimals of the percentage"""

    operand: Expr
    decimals: int
    percent: bool = False

    @property
    def places(self) -> int:
        """Give the decimals of the number itself: 1 decimal of a percentage is 3 of the ratio."""
        return self.decimals + 2 if self.percent else self.decimals


Expr: TypeAlias = "Const | DayOf | FigureRef | Named | MaximumPoints | Arithmetic | Negative | If | Extremum | Rounded"


# --- conditions -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """subject between low and high; None where there is no end; a closed end is included.

    `phrase` is the wording that was written: it decides the sentence, never the meaning. `days` and `start` are
    set for «trong thời hạn N ngày kể từ ngày X» (`within_days`), whose `high` is then X + N.
    """

    subject: Expr
    low: Expr | None
    low_closed: bool
    high: Expr | None
    high_closed: bool
    phrase: BoundKind | DateBoundKind | Literal["in_year", "within_days"]


@dataclass(frozen=True, slots=True, kw_only=True)
class IsLevel:
    """The figure has one of the levels (their keys)."""

    subject: FigureRef
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class And:
    """All items hold; `listed` when written as «đồng thời: { … }»."""

    items: tuple[Condition, ...]
    listed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Or:
    """One of the items holds."""

    items: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    """The operand does not hold."""

    operand: Condition


Condition: TypeAlias = "FigureRef | Within | IsLevel | And | Or | Not"
