"""Grades: ends that are numbers, conditions that can be asked, quotas of grades that are given."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from parlang.checked.constants import constant, measured
from parlang.checked.declare import alike
from parlang.checked.grade_errors import (
    GradeCalledTwice,
    QuotaWithoutSense,
    ScoreNotRounded,
    ScoreOfUnknownPart,
    UnknownGrade,
)
from parlang.checked.place_errors import GradeByNumbers, SecondGrading
from parlang.checked.symbols import Scope
from parlang.checked.typing import Typing
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.suggest import nearest_path
from parlang.syntax import nodes as n
from parlang.syntax.clauses import every
from parlang.syntax.walk import nodes_in
from parlang.text import outside_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the conditions of grades may ask: the names of the head, the paths of parts, and what is rounded."""

    scope: Scope
    paths: Collection[str]
    clauses: tuple[n.Clause, ...]

    def rounds(self, what: str) -> bool:
        """Tell whether the head says to how many decimals the points, or the index, are rounded."""
        return any(each.what == what for each in every(self.clauses, n.Rounding))


def check_grading(gradings: Sequence[n.Grading], asked: Asked, found: list[Diagnostic]) -> n.Grading | None:
    """Check the grades and give them without the conditions that are wrong."""
    found.extend(SecondGrading(span=each.span) for each in gradings[1:])
    for grading in gradings:
        found.extend(_ends(grading))
        found.extend(_named_once(grading))
        found.extend(_called_once(grading))
        found.extend(_quotas(grading))
    if not gradings:
        return None
    first = gradings[0]
    return replace(first, cases=tuple(each for each in first.cases if _sound(each, asked, found)))


def _ends(grading: n.Grading) -> Iterator[Diagnostic]:
    """Tell ends that are no numbers, or not of the kind that is graded by."""
    for grade in grading.grades:
        ends = [end for end in (grade.bound.low, grade.bound.high) if end is not None]
        if any(constant(end) is None for end in ends):
            yield GradeByNumbers(span=grade.span)
        literals = (end for end in ends if isinstance(end, n.Number))
        yield from (each for end in literals for each in measured(end, percent=grading.by == "index"))


def _named_once(grading: n.Grading) -> Iterator[Diagnostic]:
    """Tell two grades by bounds of one name, and names that are confused; a case may lead to a grade of the list."""
    bounded: dict[str, n.Level] = {}
    for level in (grade.level for grade in grading.grades):
        first = bounded.setdefault(outside_key(level.name), level)
        if first is not level:
            yield alike(level.name, first.name, level.span, first.span)
    for level in (case.level for case in grading.cases):
        first = bounded.setdefault(outside_key(level.name), level)
        if first.name != level.name:
            yield alike(level.name, first.name, level.span, first.span)


def _called_once(grading: n.Grading) -> Iterator[Diagnostic]:
    """Tell a grade whose label differs from place to place."""
    called: dict[str, n.Text] = {}
    for level in (*(case.level for case in grading.cases), *(grade.level for grade in grading.grades)):
        if level.label is not None:
            first = called.setdefault(level.name, level.label)
            if first.value != level.label.value:
                label, other = level.label.value, first.value
                yield GradeCalledTwice(name=level.name, label=label, other=other, first=first.span, span=level.span)


def _sound(case: n.GradeCase, asked: Asked, found: list[Diagnostic]) -> bool:
    before = len(found)
    typing = Typing(scope=asked.scope, found=found, of_grades=True)
    typing.condition(case.condition)
    for score in nodes_in(case.condition, n.ScoreValue):
        found.extend(_score(score, asked))
    return len(found) == before and not typing.spoiled


def _score(score: n.ScoreValue, asked: Asked) -> Iterator[Diagnostic]:
    if score.path is not None and score.path not in asked.paths:
        yield ScoreOfUnknownPart(path=score.path, similar=nearest_path(score.path, asked.paths), span=score.span)
    what = "index" if score.what == "index" else "points"
    if not asked.rounds(what):
        yield ScoreNotRounded(what="ROUND_INDEX" if what == "index" else "ROUND_POINTS", span=score.span)


def _quotas(grading: n.Grading) -> Iterator[Diagnostic]:
    levels = [*(each.level.name for each in grading.cases), *(each.level.name for each in grading.grades)]
    for quota in grading.quotas:
        named = (quota.level, *quota.among, quota.beyond)
        unknown = [each for each in named if each.name not in levels]
        yield from (_unknown(each, levels) for each in unknown)
        if not unknown and (not _makes_sense(quota) or _promotes(quota, grading.grades)):
            yield QuotaWithoutSense(name=quota.level.name, span=quota.span)


def _unknown(name: n.Name, levels: Iterable[str]) -> Diagnostic:
    return UnknownGrade(name=name.name, known=", ".join(f"`{each}`" for each in dict.fromkeys(levels)), span=name.span)


def _makes_sense(quota: n.Quota) -> bool:
    counted = {each.name for each in quota.among}
    share = quota.share.percent and 0 <= quota.share.value <= 100
    return share and quota.level.name in counted and quota.beyond.name != quota.level.name


def _promotes(quota: n.Quota, grades: Sequence[n.Grade]) -> bool:
    """Tell whether a unit beyond a quota would get a better grade: one whose bounds lie higher.

    A grade that a case gives has no bounds, and no place among the others.
    """
    least = {grade.level.name: low for grade in grades if (low := _least(grade)) is not None}
    level, beyond = (least.get(each.name) for each in (quota.level, quota.beyond))
    return level is not None and beyond is not None and beyond > level


def _least(grade: n.Grade) -> tuple[bool, Fraction] | None:
    """Give where a grade begins: a grade without a lower end before all others; None where it cannot be known."""
    if grade.bound.low is not None:
        low = constant(grade.bound.low)
        return None if low is None else (True, low)
    return None if grade.bound.high is None else (False, Fraction(0))
