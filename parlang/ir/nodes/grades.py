"""Grades: cases, bounds and quotas."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from parlang.ir.nodes.expressions import Condition
from parlang.ir.nodes.figures import Figure
from parlang.source import Span
from parlang.syntax.nodes import BoundKind


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
class GradeCase:
    """A grade that is given where the condition holds, before any grade by bounds; the first that holds decides."""

    condition: Condition
    key: str
    name: str
    label: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """At most `share` of the units graded `among`, but at least `at_least`, have the grade `level`.

    The best keep it; the others, and all that are equal at the limit where not all fit, have `beyond`.
    """

    level: str
    share: Fraction
    among: tuple[str, ...]
    at_least: int
    beyond: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grading:
    """Grades by the total of points, or by the index in percent.

    `scores` are what the conditions ask of the score: `score.total`, `score.in_scale`, `score.index` (1 is 100%)
    and `score.part.<path>`; no unit reports them.
    """

    by: Literal["points", "index"]
    grades: tuple[Grade, ...]
    cases: tuple[GradeCase, ...] = ()
    quotas: tuple[Quota, ...] = ()
    scores: tuple[Figure, ...] = ()


AmendmentKind = Literal[
    "head", "amend", "replace", "add", "repeal", "renumber", "rename", "move", "split", "merge", "grades"
]
