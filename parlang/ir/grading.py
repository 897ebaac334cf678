"""The grade of a unit: cases first, in their order, then the totals that earn one.

A condition joined by «và» is asked item by item. An item whose figures are all there is certain once it is certain
over all that the score may still be; one that lacks a figure, or the index of a unit without any maximum, is not known.
A case does not hold once one of its items does not; while it is neither certain that it holds nor that it does not,
there is no grade. What a comparison says of the points of a part that is left out does not hold.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias, assert_never

from parlang.ir.bounds import Range, Ranges, certainty
from parlang.ir.evaluate import given
from parlang.ir.facts import Facts
from parlang.ir.interval_arithmetic import Interval
from parlang.ir.nodes import And, Condition, FigureRef, Grade, GradeCase, Grading, IsLevel, Not, Or, Within
from parlang.ir.walk import inputs_in

HUNDRED = Fraction(100)
SCORE = "score."
PART = "score.part."
ASSESSED = "score.assessed."
Ends: TypeAlias = tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """What a score may be, least and most: twice the same once nothing is pending.

    `percents` is None where there is no maximum, or may be none; `parts` has every part by path, and `assessed`
    tells of each whether it is: True, False, or either while it is pending.
    """

    total: Ends
    in_scale: Ends
    percents: Ends | None
    parts: Mapping[str, Ends]
    assessed: Mapping[str, frozenset[bool | str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """The grade of a unit: its key, if it is certain, and the number of the case that gave it; None is by bounds.

    `missing` are the figures for want of which a case is not decided.
    """

    key: str | None
    case: int | None = None
    missing: tuple[str, ...] = ()


def graded(grading: Grading, scores: Scores, facts: Facts, ranges: Ranges) -> Graded:
    """Give the grade as far as it is certain; `ranges` is what is known of the figures."""
    known = {**ranges, **_asked(grading, scores)}
    for number, case in enumerate(grading.cases, start=1):
        items = conditions_of(case, grading)
        lacking = [_lacking(item, known, facts) for item in items]
        answers = [None if keys else certainty(item, known) for item, keys in zip(items, lacking, strict=True)]
        if False in answers:
            continue
        if None in answers:
            missing = dict.fromkeys(key for keys in lacking for key in keys if not key.startswith(SCORE))
            return Graded(key=None, missing=tuple(missing))
        return Graded(key=case.key, case=number)
    return Graded(key=_by_bounds(grading, scores))


def conditions_of(case: GradeCase, grading: Grading) -> tuple[Condition, ...]:
    """Give the conditions of a case that have to hold together, each with the parts it asks for being assessed."""
    optional = frozenset(figure.key for figure in grading.scores if figure.key.startswith(ASSESSED))
    return tuple(_of_assessed(item, optional) for item in _joined(case.condition))


def grade_of(grading: Grading, value: Fraction) -> Grade | None:
    """Give the first grade whose ends a total (or an index in percent) lies between."""
    return next((grade for grade in grading.grades if _earns(grade, value)), None)


def label_of(grading: Grading, key: str) -> str:
    """Give the words of a grade."""
    labels = {each.key: each.label for each in grading.cases} | {each.key: each.label for each in grading.grades}
    return labels[key]


def _joined(condition: Condition) -> Iterator[Condition]:
    if isinstance(condition, And):
        for item in condition.items:
            yield from _joined(item)
    else:
        yield condition


def _of_assessed(condition: Condition, optional: Collection[str]) -> Condition:
    match condition:
        case Within():
            asked = (key.replace(PART, ASSESSED, 1) for key in inputs_in(condition) if key.startswith(PART))
            there = tuple(FigureRef(key=key) for key in asked if key in optional)
            return And(items=(*there, condition)) if there else condition
        case And(items=items, listed=listed):
            return And(items=tuple(_of_assessed(item, optional) for item in items), listed=listed)
        case Or(items=items):
            return Or(items=tuple(_of_assessed(item, optional) for item in items))
        case Not(operand=operand):
            return Not(operand=_of_assessed(operand, optional))
        case FigureRef() | IsLevel():
            return condition
        case _:
            assert_never(condition)


def _lacking(condition: Condition, known: Ranges, facts: Facts) -> list[str]:
    """Give the inputs that are not there: figures that are not given, an index that the unit has not."""
    keys = inputs_in(condition)
    return [key for key in keys if (key not in known if key.startswith(SCORE) else not given(key, facts))]


def _asked(grading: Grading, scores: Scores) -> dict[str, Range]:
    """Give what each score that a condition asks for may be."""
    asked: dict[str, Range] = {}
    for key in (figure.key for figure in grading.scores):
        if key.startswith(ASSESSED):
            asked[key] = scores.assessed[key.removeprefix(ASSESSED)]
        elif (ends := _ends(key, scores)) is not None:
            asked[key] = Interval(low=ends[0], high=ends[1])
    return asked


def _ends(key: str, scores: Scores) -> Ends | None:
    match key:
        case "score.total":
            return scores.total
        case "score.in_scale":
            return scores.in_scale
        case "score.index":
            return None if scores.percents is None else (scores.percents[0] / HUNDRED, scores.percents[1] / HUNDRED)
        case _:
            return scores.parts[key.removeprefix(PART)]


def _by_bounds(grading: Grading, scores: Scores) -> str | None:
    """Give the grade that both ends have: grades lie side by side, so all between them have it too."""
    ends = scores.percents if grading.by == "index" else scores.total
    if ends is None:
        return None
    lowest, highest = (grade_of(grading, end) for end in ends)
    return lowest.key if lowest is not None and lowest == highest else None


def _earns(grade: Grade, value: Fraction) -> bool:
    above = grade.low is None or value > grade.low or (grade.low_closed and value == grade.low)
    below = grade.high is None or value < grade.high or (grade.high_closed and value == grade.high)
    return above and below
