"""What may be asked of a rule, and what the answers are: proved, refuted with witnesses, or undecided.

A witness is the facts of one unit, or of two that differ in one figure, for which the interpreter gave what a finding
says. Facts hold the inputs of the rule alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.diagnostics.diagnostic import Severity
from parlang.ir.facts import Facts

CheckName: TypeAlias = Literal[
    "gap",  # figures for which no case speaks
    "overlap",  # figures for which two cases speak
    "bounds",  # points below 0 or above the maximum
    "max_reachable",  # the maximum can be reached
    "case_reachable",  # each case can be reached
    "monotone",  # a better figure never scores less
    "division",  # no divisor is 0
    "does_not_arise",  # what does not arise may be so, and may not
    "grades",  # every total has exactly one grade, and every grade can be given
    "jump",  # where points jump, and by how much: a note
]
Verdict: TypeAlias = Literal["proved", "refuted", "undecided", "not_applicable"]
Reason: TypeAlias = Literal["no_solver", "limit", "parts"]  # `parts`: a rule that it rests on is refuted

CHECKS: tuple[CheckName, ...] = (
    "gap",
    "overlap",
    "bounds",
    "max_reachable",
    "case_reachable",
    "monotone",
    "division",
    "does_not_arise",
    "grades",
    "jump",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What a region asks of one figure, or of the subject of bands (`key` None); None where there is no end.

    Where all bands are held against one mark that is no number, ends are counted from it: `from_mark`.
    """

    key: str | None
    low: Fraction | None
    low_closed: bool
    high: Fraction | None
    high_closed: bool
    from_mark: bool = False


Region: TypeAlias = tuple[Side, ...]


def on_whole_numbers(side: Side) -> Side:
    """Give the same of whole numbers between two ends with both ends included: above 28 to below 30 is 29."""
    if side.low is None or side.high is None:
        return side
    low = side.low if side.low_closed else Fraction(math.floor(side.low) + 1)
    high = side.high if side.high_closed else Fraction(math.ceil(side.high) - 1)
    return replace(side, low=low, low_closed=True, high=high, high_closed=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One way in which a check fails, or a note.

    `points` are those of each witness before rounding, None where it has none. `cases` are those that it is about; of a
    gap the last of the list that leaves it. `what` tells the ways of one check apart: whether overlapping cases agree.
    """

    severity: Severity
    witness: tuple[Facts, ...] = ()
    points: tuple[Fraction | None, ...] = ()
    cases: tuple[str, ...] = ()
    figure: str | None = None
    region: Region = ()
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a check found; `reached` are examples that the proof rests on: the case and the facts that have it.

    An answer that is refuted has findings, one that is undecided a reason.
    """

    name: CheckName
    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    reached: tuple[tuple[str, Facts], ...] = ()
    reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """The answers of one part, or of the whole set (its `id` is then that of the index), in the order of `CHECKS`."""

    id: str
    answers: tuple[Answer, ...]


def proved(name: CheckName, reached: tuple[tuple[str, Facts], ...] = ()) -> Answer:
    """Give the answer that it holds for all figures."""
    return Answer(name=name, verdict="proved", reached=reached)


def not_applicable(name: CheckName) -> Answer:
    """Give the answer that there is nothing to ask."""
    return Answer(name=name, verdict="not_applicable")


def undecided(name: CheckName, reason: Reason) -> Answer:
    """Give the answer that it is not known."""
    return Answer(name=name, verdict="undecided", reason=reason)


def refuted(name: CheckName, *findings: Finding, reached: tuple[tuple[str, Facts], ...] = ()) -> Answer:
    """Give the answer that it does not hold."""
    return Answer(name=name, verdict="refuted", findings=findings, reached=reached)
