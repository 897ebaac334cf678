"""The forms of rule."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.ir.nodes.expressions import Condition, Expr, FigureRef
from parlang.ir.nodes.figures import ValueKind
from parlang.source import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Increment:
    """base + |subject - mark| / size × gain, never above cap; `whole` counts whole steps only.

    The size of a step is `step`, or `step × mark` when `of_mark` («cứ thêm 5%» of an amount of money).
    With direction "down" the points grow as the subject falls below the mark.
    """

    direction: Literal["up", "down"]
    whole: bool
    subject: Expr
    mark: Expr
    step: Fraction
    of_mark: bool
    unit: str | None  # the words of the step; None for percentage points and `of_mark`
    percentage_points: bool
    gain: Fraction
    cap: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """What a case is worth: an expression, with an increment if one was written."""

    base: Expr
    increment: Increment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """One case of a list of bands; `when` None is «còn lại»."""

    case: str  # "1", "2", or "2.1" inside the second branch
    when: Condition | None
    points: Points
    label: str | None
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bands:
    """Points by where the subject lies; the first band that holds decides."""

    subject: Expr
    kind: ValueKind  # of the subject
    unit: str | None
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One branch; `condition` None is «các trường hợp còn lại»."""

    case: str
    condition: Condition | None
    result: Bands | Points
    label: str | None
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Branches:
    """The first branch whose condition holds decides."""

    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """Points by one formula for all figures; its only case is "1"."""

    points: Expr
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsIf:
    """gain points if the condition holds"""

    gain: Fraction
    condition: Condition
    label: str | None
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsPer:
    """gain points for each of a count, never above cap"""

    gain: Fraction
    count: Expr
    cap: Fraction | None
    label: str | None
    span: Span = field(compare=False, repr=False)


Item: TypeAlias = PointsIf | PointsPer


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """The sum of the items; its only case is "1"."""

    items: tuple[Item, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deduction:
    """The maximum less the sum of the items, never below 0; its only case is "1"."""

    items: tuple[Item, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLevel:
    """A level of answer and what it is worth, as a ratio of the maximum."""

    key: str
    name: str
    worth: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class RespondentGroup:
    """A group of respondents: its weight, and one figure (a count of answers) per level, in their order."""

    name: str
    weight: Fraction
    counts: tuple[FigureRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """maximum × Σ weight × (Σ worth × count / Σ count); its only case is "1".

    Every group must have at least one answer: a constraint of the leaf says so.
    """

    groups: tuple[RespondentGroup, ...]
    levels: tuple[AnswerLevel, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unwritten:
    """A leaf of an unfinished frame: always pending, for want of a rule."""

    span: Span = field(compare=False, repr=False)


Rule: TypeAlias = Bands | Branches | Formula | Checklist | Deduction | Survey | Unwritten
