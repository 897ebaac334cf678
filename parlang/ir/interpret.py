"""The meaning of a rule: slow, obvious, exact. Every backend gives the same digits, case and missing figures.

1.  A leaf is evaluated in steps. A step needs all the inputs that its expressions mention: through values
    that are named, on both sides of an `If`, in every operand, whatever the others are. If one is missing
    the leaf is pending, and what is missing are the step's missing inputs, in the order of first mention.
    Nothing is guessed: «a hoặc b» is not decided by a alone. A day of a year that is relative to the
    evaluation year needs the year, an input called `period`.
2.  First, where the leaf says when it does not arise: it does not arise if the facts declare so, without
    any figure; else its condition is a step. If it holds, the leaf has its maximum («maximum») or is left
    out («not_assessed»), case "not_arising". A declaration for another leaf is not heard.
3.  Next, where the leaf says what it is worth without its evidence («0 điểm», «chờ bổ sung»), one step asks
    whether all required documents are there; if not, the leaf has 0 points, case "no_evidence", or is pending.
4.  Bands: one step for the subject and for what every band asks; the first band that holds decides, and its
    points are a step. Branches: each condition is a step, in order; the first that holds decides, and its
    bands or points go on in the same way. If none holds the rule has a gap (`RuleGap`): a bug of ours.
5.  A formula, a checklist, a deduction and a survey are one step each; their case is "1".
6.  An increment adds count × gain to the base, never above its cap. The count is the distance of the subject
    above the mark (below it, if direction is "down") over the size of a step, and only whole steps count
    if `whole`. The distance is not clamped: the case that has the increment lies on the right side.
7.  Points are rounded half up to the decimals of the set, once, at the end.
8.  A rule that is not written is pending, and no figure is missing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias, assert_never

from parlang.ir.evaluate import given, holds, value_of
from parlang.ir.facts import Facts
from parlang.ir.nodes import (
    Bands,
    Branches,
    Checklist,
    Deduction,
    DoesNotArise,
    Formula,
    Increment,
    Item,
    Part,
    Points,
    PointsIf,
    PointsPer,
    RespondentGroup,
    Rule,
    Survey,
    Unwritten,
)
from parlang.ir.walk import inputs_in, inputs_of_items
from parlang.runtime.rounding import rounded

Status = Literal["scored", "pending", "left_out"]
NOT_ARISING = "not_arising"
NO_EVIDENCE = "no_evidence"
ONLY_CASE = "1"


class RuleGap(Exception):
    """No case holds for complete figures: a bug of ours, for such a rule is refused before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafScore:
    """What a leaf is worth.

    `points` are rounded as the set says. `used` are the inputs of the steps that were taken, in their order;
    `missing` those of the step that could not be.
    """

    path: str
    status: Status
    points: Fraction | None = None
    unrounded: Fraction | None = None
    case: str | None = None
    missing: tuple[str, ...] = ()
    used: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """A step is about to be taken that needs these inputs."""

    inputs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """The case that holds and its points before rounding; None is left out."""

    case: str
    points: Fraction | None


Steps: TypeAlias = Iterator[Needs | Decided]


def score_leaf(part: Part, facts: Facts, points_decimals: int | None) -> LeafScore:
    """Score a leaf, or tell which figures are missing."""
    used: tuple[str, ...] = ()
    for step in _steps(part, facts):
        match step:
            case Needs(inputs=inputs):
                missing = tuple(key for key in inputs if not given(key, facts))
                if missing:
                    return LeafScore(path=part.path, status="pending", missing=missing, used=used)
                used = tuple(dict.fromkeys((*used, *inputs)))
            case Decided():
                return _score(part, step, used, points_decimals)
            case _:
                assert_never(step)
    return LeafScore(path=part.path, status="pending", used=used)


def _score(part: Part, decided: Decided, used: tuple[str, ...], points_decimals: int | None) -> LeafScore:
    if decided.points is None:
        return LeafScore(path=part.path, status="left_out", case=decided.case, used=used)
    return LeafScore(
        path=part.path,
        status="scored",
        points=rounded(decided.points, points_decimals),
        unrounded=decided.points,
        case=decided.case,
        used=used,
    )


def _steps(part: Part, facts: Facts) -> Steps:
    if part.rule is None:
        raise TypeError(f"{part.path} has no rule: only a leaf is scored by one")
    if part.does_not_arise is not None:
        if part.path not in facts.not_arising:
            yield Needs(inputs=inputs_in(part.does_not_arise.condition))
        if part.path in facts.not_arising or holds(part.does_not_arise.condition, facts):
            yield Decided(case=NOT_ARISING, points=_without_figures(part.does_not_arise, part.maximum))
            return
    if part.without_evidence is not None and part.without_evidence.asked is not None:
        yield Needs(inputs=inputs_in(part.without_evidence.asked))
        if not holds(part.without_evidence.asked, facts):
            if part.without_evidence.treatment == "zero":
                yield Decided(case=NO_EVIDENCE, points=Fraction(0))
            return
    yield from _rule(part.rule, part, facts)


def _without_figures(does_not_arise: DoesNotArise, maximum: Fraction) -> Fraction | None:
    return maximum if does_not_arise.treatment == "maximum" else None


def _rule(rule: Rule, part: Part, facts: Facts) -> Steps:
    match rule:
        case Bands():
            yield from _bands(rule, part, facts)
        case Branches():
            yield from _branches(rule, part, facts)
        case Formula(points=points):
            yield Needs(inputs=inputs_in(points))
            yield Decided(case=ONLY_CASE, points=value_of(points, facts))
        case Checklist(items=items):
            yield Needs(inputs=inputs_of_items(items))
            yield Decided(case=ONLY_CASE, points=_sum(items, facts))
        case Deduction(items=items):
            yield Needs(inputs=inputs_of_items(items))
            yield Decided(case=ONLY_CASE, points=max(Fraction(0), part.maximum - _sum(items, facts)))
        case Survey(groups=groups):
            yield Needs(inputs=inputs_in(*(count for group in groups for count in group.counts)))
            yield Decided(case=ONLY_CASE, points=part.maximum * _answers(rule, facts))
        case Unwritten():
            return
        case _:
            assert_never(rule)


def _bands(rule: Bands, part: Part, facts: Facts) -> Steps:
    yield Needs(inputs=inputs_in(rule.subject, *(band.when for band in rule.bands)))
    for band in rule.bands:
        if band.when is None or holds(band.when, facts):
            yield from _points(band.case, band.points, facts)
            return
    raise RuleGap(part.path)


def _branches(rule: Branches, part: Part, facts: Facts) -> Steps:
    for branch in rule.branches:
        if branch.condition is not None:
            yield Needs(inputs=inputs_in(branch.condition))
        if branch.condition is None or holds(branch.condition, facts):
            match branch.result:
                case Bands():
                    yield from _bands(branch.result, part, facts)
                case Points():
                    yield from _points(branch.case, branch.result, facts)
                case _:
                    assert_never(branch.result)
            return
    raise RuleGap(part.path)


def _points(case: str, points: Points, facts: Facts) -> Steps:
    yield Needs(inputs=inputs_in(points))
    base = value_of(points.base, facts)
    if points.increment is None:
        yield Decided(case=case, points=base)
    else:
        added = _count(points.increment, facts) * points.increment.gain
        yield Decided(case=case, points=min(points.increment.cap, base + added))


def _count(increment: Increment, facts: Facts) -> Fraction:
    subject, mark = value_of(increment.subject, facts), value_of(increment.mark, facts)
    distance = subject - mark if increment.direction == "up" else mark - subject
    count = distance / (increment.step * mark if increment.of_mark else increment.step)
    return Fraction(math.floor(count)) if increment.whole else count


def _sum(items: tuple[Item, ...], facts: Facts) -> Fraction:
    return sum((_worth(item, facts) for item in items), Fraction(0))


def _worth(item: Item, facts: Facts) -> Fraction:
    match item:
        case PointsIf(gain=gain, condition=condition):
            return gain if holds(condition, facts) else Fraction(0)
        case PointsPer(gain=gain, count=count, cap=cap):
            earned = gain * value_of(count, facts)
            return earned if cap is None else min(cap, earned)
        case _:
            assert_never(item)


def _answers(survey: Survey, facts: Facts) -> Fraction:
    return sum((group.weight * _mean(group, survey, facts) for group in survey.groups), Fraction(0))


def _mean(group: RespondentGroup, survey: Survey, facts: Facts) -> Fraction:
    counts = [value_of(count, facts) for count in group.counts]
    worth = sum((level.worth * count for level, count in zip(survey.levels, counts, strict=True)), Fraction(0))
    return worth / sum(counts, Fraction(0))
