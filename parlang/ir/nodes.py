"""The forms of rule, resolved: the one representation from which everything else is made.

Numbers are fractions: a ratio of 80% is 4/5, a date is its proleptic ordinal (1 is 01/01/0001).
Expressions name figures by their full key: `chi_dao.ke_hoach.hoan_thanh.giao`, `unit.mien_nui`,
`parameters.binh_quan`, and `<index>.dan_so` for a figure of the whole set.
Places (`span`) do not count in comparison.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.source import Span
from parlang.syntax.nodes import (
    BoundKind,
    DateBoundKind,
    Direction,
    LevelKind,
    Method,
    YearReference,
)

ValueKind = Literal["count", "ratio", "number", "money", "rank", "date", "yes_no", "level", "points"]


# --- figures --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelName:
    """A named level: `key` stands in cases and code (`kip_thoi`), `name` in rules, `label` in documents."""

    key: str
    name: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What is reported: its keys, its words and the values it may take.

    `grain` is the least denominator: every value times `grain` is a whole number. `low` and `high` are the
    declared range, both included; None for yes/no and levels. A date's range is in ordinals.
    """

    key: str  # full: "chi_dao.ke_hoach.hoan_thanh.giao"
    owner: str  # path of the part, "unit", "parameters", or the index
    short: str  # outside key without accents: "giao"
    name: str  # as the drafter wrote it: "giao", "tỷ_lệ"
    label: str  # for people: "Số nhiệm vụ đề ra trong kế hoạch"
    kind: ValueKind
    unit: str | None = None
    decimals: int = 0  # as people write it; for a ratio, of the percent
    grain: int = 1
    low: Fraction | None = None
    high: Fraction | None = None
    levels: tuple[LevelName, ...] = ()
    direction: Direction | None = None
    span: Span = field(compare=False, repr=False)


# --- expressions: numbers and dates ---------------------------------------------------------


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


Expr: TypeAlias = "Const | DayOf | FigureRef | Named | MaximumPoints | Arithmetic | Negative | If | Extremum"


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


# --- rules ----------------------------------------------------------------------------------


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


# --- the set --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """What figures must satisfy together; a case that breaks it is an input error.

    It is asked only when all its figures are given. `text` is the drafter's phrase («hoàn_thành không quá giao»).
    """

    owner: str
    condition: Condition
    text: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoesNotArise:
    """When there is nothing to assess: full points (case "not_arising"), or left out of the unit's maximum."""

    condition: Condition
    treatment: Literal["maximum", "not_assessed"]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceItem:
    """A document that shows a score."""

    kind: Literal["required", "optional", "replaceable"]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Whether the text was verified, and against what, or is an illustration."""

    kind: Literal["illustrative", "verified"]
    against: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What a part says beside its rule."""

    interpretations: tuple[str, ...] = ()
    legal_bases: tuple[str, ...] = ()
    guidance: tuple[str, ...] = ()
    evidence: tuple[EvidenceItem, ...] = ()
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A node of the set. A leaf has a rule and no parts; any other node has parts and no rule.

    `combine` "highest": the node is worth the highest of its parts, not their sum.
    """

    path: str  # permanent: "chi_dao.ke_hoach.hoan_thanh"
    level: LevelKind | Literal["bonus", "penalty"]
    number: str  # as displayed: "1.1.2"; empty for bonus and penalty
    name: str
    maximum: Fraction
    method: Method | None
    combine: Literal["sum", "highest"]
    parts: tuple[Part, ...]
    rule: Rule | None
    does_not_arise: DoesNotArise | None
    always_arises: bool
    notes: Notes
    published_counts: tuple[int, int] | None = None  # criteria and sub-criteria below, as published
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """A grade and the totals that earn it; `condition`'s subject is not used, only its ends."""

    key: str
    name: str
    label: str
    low: Fraction | None
    low_closed: bool
    high: Fraction | None
    high_closed: bool
    phrase: BoundKind
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grading:
    """Grades by the total of points, or by the index in percent."""

    by: Literal["points", "index"]
    grades: tuple[Grade, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruleset:
    """A revision of an index, complete."""

    index: str
    name: str
    revision: str
    instrument: str
    in_force: int | None  # ordinal of the first day
    in_force_end: int | None  # ordinal of the last day
    first_year: int | None
    scale: Fraction
    points_decimals: int | None  # each leaf is rounded half up to these decimals; None: not rounded
    index_decimals: int | None  # likewise the index, in percent
    level_names: tuple[tuple[LevelKind, str], ...]  # what the set calls its levels
    unit_name: str
    published_counts: tuple[int, int] | None  # criteria and sub-criteria, as published
    notes: Notes
    figures: tuple[Figure, ...]
    constraints: tuple[Constraint, ...]
    parts: tuple[Part, ...]
    outside: tuple[Part, ...]  # bonus and penalty, outside the scale
    grading: Grading | None
    span: Span | None = field(default=None, compare=False, repr=False)  # of its head
