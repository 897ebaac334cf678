"""What a leaf that is pending may still be worth: an outer interval, from what is known and declared.

The interval is the hull over the cases that may still hold. A case that certainly does not hold, with the
figures that are given, is left out, and so is every case after one that certainly holds. A constraint is
used once the leaf has all its figures: it is not asked before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TypeAlias, assert_never

from parlang.ir.bounds import Range, Ranges, bounds_of, certainty
from parlang.ir.evaluate import given
from parlang.ir.facts import Facts, Value
from parlang.ir.interpret import LeafScore, score_leaf
from parlang.ir.interval_arithmetic import (
    ANY,
    Interval,
    exactly,
    floored,
    greatest,
    hull,
    least,
    meet,
    minus,
    over,
    plus,
    times,
)
from parlang.ir.nodes import (
    Arithmetic,
    Bands,
    Branches,
    Checklist,
    Condition,
    Deduction,
    DoesNotArise,
    Expr,
    Figure,
    Formula,
    Increment,
    Item,
    Not,
    Part,
    Points,
    PointsIf,
    PointsPer,
    RespondentGroup,
    Rule,
    Ruleset,
    Survey,
    Unwritten,
)
from parlang.ir.relations import relations_of
from parlang.ir.walk import PERIOD, inputs_in, inputs_of_items, inputs_of_leaf
from parlang.runtime.rounding import rounded

__all__ = [
    "Interval",
    "Intervals",
    "Scope",
    "bounds_of",
    "certainty",
    "declared_range",
    "interval_of_leaf",
    "intervals_of",
    "ranges_of",
]

ZERO = Fraction(0)
Worked: TypeAlias = dict[tuple[object, ...], tuple[Fraction, Fraction]]
"""Intervals worked out for other units of a set: a leaf of which the same is known has the same one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What is known at a step: the ranges, the inputs that are there by now, and the conditions that hold."""

    ranges: Ranges
    there: frozenset[str]
    constraints: tuple[Condition, ...]
    known: tuple[Condition, ...] = ()

    def after(self, inputs: Iterable[str]) -> Scope:
        """Give the scope once a step has had its inputs: the constraints between them are known to hold."""
        there = self.there | frozenset(inputs)
        asked = tuple(one for one in self.constraints if there.issuperset(inputs_in(one)))
        rest = tuple(one for one in self.constraints if one not in asked)
        return replace(self, there=there, constraints=rest, known=self.known + asked)

    def where(self, *conditions: Condition) -> Scope:
        """Give the scope in which more conditions hold."""
        return replace(self, known=self.known + conditions)

    def bounds(self, expr: Expr) -> Interval:
        """Give the bounds of an expression here."""
        return bounds_of(expr, self.ranges, self.known)

    def certain(self, condition: Condition) -> bool | None:
        """Tell what is certain of a condition here."""
        return certainty(condition, self.ranges, self.known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervals:
    """What the intervals of all leaves of a set need, made once for a unit.

    `speaking` gives for each input the places of the constraints that speak of it.
    """

    facts: Facts
    points_decimals: int | None
    ranges: Ranges
    constraints: tuple[Condition, ...]
    speaking: Mapping[str, tuple[int, ...]]
    worked: Worked = field(default_factory=dict)

    def of_leaf(self, part: Part) -> tuple[Fraction, Fraction]:
        """Give the interval of a leaf."""
        return self.of_scored(part, score_leaf(part, self.facts, self.points_decimals))

    def of_scored(self, part: Part, score: LeafScore) -> tuple[Fraction, Fraction]:
        """Give the least and the most points that a leaf may have; twice the same once it has points.

        A leaf that is, or may be, left out counts as 0 there.
        """
        match score.status:
            case "scored" if score.points is not None:
                return score.points, score.points
            case "left_out":
                return ZERO, ZERO
            case _:
                return self._worked(part)

    def _worked(self, part: Part) -> tuple[Fraction, Fraction]:
        """Give the interval of a pending leaf: it hangs on the values of its inputs, and on the year, alone."""
        asked = dict.fromkeys((*inputs_of_leaf(part), *inputs_in(*self.constraints_on(part))))
        key = (part.path, self.facts.year, *map(self.facts.values.get, asked))
        if key not in self.worked:
            self.worked[key] = _as_points(self.possible(part), part, self.points_decimals)
        return self.worked[key]

    def possible(self, part: Part) -> Interval:
        """Give outer bounds of what the rule of a leaf may come to, before any limit."""
        return hull(_possible(part, self._scope(part)))

    def constraints_on(self, part: Part) -> tuple[Condition, ...]:
        """Give the constraints that speak of an input of a leaf."""
        places = sorted({place for key in inputs_of_leaf(part) for place in self.speaking.get(key, ())})
        return tuple(self.constraints[place] for place in places)

    def _scope(self, part: Part) -> Scope:
        inputs, constraints = inputs_of_leaf(part), self.constraints_on(part)
        asked = (*inputs, *inputs_in(*constraints))
        there = frozenset(key for key in asked if given(key, self.facts))
        return Scope(ranges=self.ranges, there=there, constraints=constraints).after(())


def intervals_of(ruleset: Ruleset, facts: Facts, worked: Worked | None = None) -> Intervals:
    """Give what the intervals of the leaves of a set need, for what is known of a unit; `worked` is of the same set."""
    speaking: dict[str, list[int]] = defaultdict(list)
    for place, constraint in enumerate(ruleset.constraints):
        for key in inputs_in(constraint.condition):
            speaking[key].append(place)
    return Intervals(
        facts=facts,
        points_decimals=ruleset.points_decimals,
        ranges=ranges_of(ruleset, facts),
        constraints=tuple(one.condition for one in ruleset.constraints),
        speaking={key: tuple(places) for key, places in speaking.items()},
        worked={} if worked is None else worked,
    )


def interval_of_leaf(part: Part, facts: Facts, ruleset: Ruleset) -> tuple[Fraction, Fraction]:
    """Give the interval of one leaf; for several leaves of a unit ask `intervals_of` once."""
    return intervals_of(ruleset, facts).of_leaf(part)


def ranges_of(ruleset: Ruleset, facts: Facts) -> dict[str, Range]:
    """Give what each input may be: its value if it is given, else what its declaration allows."""
    first = None if ruleset.first_year is None else Fraction(ruleset.first_year)
    year = Interval(low=first) if facts.year is None else exactly(Fraction(facts.year))
    return {PERIOD: year} | {figure.key: _range(figure, facts) for figure in ruleset.figures}


def declared_range(figure: Figure) -> Range:
    """Give the values that a figure's declaration allows."""
    match figure.kind:
        case "yes_no":
            return frozenset({True, False})
        case "level":
            return frozenset(level.key for level in figure.levels)
        case _:
            return Interval(low=figure.low, high=figure.high)


def _range(figure: Figure, facts: Facts) -> Range:
    value = facts.values.get(figure.key)
    return declared_range(figure) if value is None else _only(value)


def _only(value: Value) -> Range:
    return exactly(value) if isinstance(value, Fraction) else frozenset({value})


def _as_points(points: Interval, part: Part, decimals: int | None) -> tuple[Fraction, Fraction]:
    """Give the ends of what a leaf may have.

    The bounds of a formula may lie beyond what its figures can do together, and are then cut to 0 and the maximum; a
    sum of items can do what its bounds say, so that an overshoot, of which `check` warns, stays in sight.
    """
    low = ZERO if points.low is None else points.low
    high = part.maximum if points.high is None else points.high
    if not isinstance(part.rule, Checklist | Deduction):
        low, high = min(max(low, ZERO), part.maximum), min(max(high, ZERO), part.maximum)
    return rounded(low, decimals), rounded(high, decimals)


def _possible(part: Part, scope: Scope) -> Iterator[Interval]:
    if part.rule is None:
        raise TypeError(f"{part.path} has no rule: only a leaf is scored by one")
    if part.does_not_arise is None:
        yield from _with_evidence(part.rule, part, scope)
        return
    condition = part.does_not_arise.condition
    scope = scope.after(inputs_in(condition))
    arises = scope.certain(Not(operand=condition))
    if arises is not True:
        yield _without_figures(part.does_not_arise, part.maximum)
    if arises is not False:
        yield from _with_evidence(part.rule, part, scope.where(Not(operand=condition)))


def _with_evidence(rule: Rule, part: Part, scope: Scope) -> Iterator[Interval]:
    """Give what the rule may come to, and 0 where the evidence it depends on may not be there."""
    without = part.without_evidence
    if without is None or without.asked is None:
        yield from _rule(rule, part, scope)
        return
    scope = scope.after(inputs_in(without.asked))
    complete = scope.certain(without.asked)
    if complete is not True and without.treatment == "zero":
        yield exactly(ZERO)
    if complete is not False or without.treatment == "pending":
        yield from _rule(rule, part, scope.where(without.asked))


def _without_figures(does_not_arise: DoesNotArise, maximum: Fraction) -> Interval:
    return exactly(maximum if does_not_arise.treatment == "maximum" else ZERO)


def _rule(rule: Rule, part: Part, scope: Scope) -> Iterator[Interval]:
    match rule:
        case Bands():
            yield from _bands(rule, scope)
        case Branches():
            yield from _branches(rule, scope)
        case Formula(points=points):
            yield scope.after(inputs_in(points)).bounds(points)
        case Checklist(items=items):
            yield _sum(items, scope.after(inputs_of_items(items)))
        case Deduction(items=items):
            lost = _sum(items, scope.after(inputs_of_items(items)))
            yield greatest([exactly(ZERO), minus(exactly(part.maximum), lost)])
        case Survey():
            yield _survey(rule, part.maximum, scope)
        case Unwritten():
            yield ANY
        case _:
            assert_never(rule)


def _bands(rule: Bands, scope: Scope) -> Iterator[Interval]:
    scope = scope.after(inputs_in(rule.subject, *(band.when for band in rule.bands)))
    for band in rule.bands:
        certain = True if band.when is None else scope.certain(band.when)
        if certain is not False:
            yield _points(band.points, scope if band.when is None else scope.where(band.when))
        if certain is True:
            return
        if band.when is not None:
            scope = _denied(band.when, scope)


def _denied(condition: Condition, scope: Scope) -> Scope:
    """Give the scope in which a band is not the one; of one with two ends nothing follows that could be used."""
    denied = Not(operand=condition)
    return scope.where(denied) if relations_of((denied,)) else scope


def _branches(rule: Branches, scope: Scope) -> Iterator[Interval]:
    for branch in rule.branches:
        if branch.condition is None:
            yield from _result(branch.result, scope)
            return
        scope = scope.after(inputs_in(branch.condition))
        certain = scope.certain(branch.condition)
        if certain is not False:
            yield from _result(branch.result, scope.where(branch.condition))
        if certain is True:
            return
        scope = scope.where(Not(operand=branch.condition))


def _result(result: Bands | Points, scope: Scope) -> Iterator[Interval]:
    match result:
        case Bands():
            yield from _bands(result, scope)
        case Points():
            yield _points(result, scope)
        case _:
            assert_never(result)


def _points(points: Points, scope: Scope) -> Interval:
    scope = scope.after(inputs_in(points))
    base = scope.bounds(points.base)
    if points.increment is None:
        return base
    added = times(_count(points.increment, scope), exactly(points.increment.gain))
    return least([exactly(points.increment.cap), plus(base, added)])


def _count(increment: Increment, scope: Scope) -> Interval:
    up = increment.direction == "up"
    above, below = (increment.subject, increment.mark) if up else (increment.mark, increment.subject)
    distance = scope.bounds(Arithmetic(operator="-", left=above, right=below))
    step = exactly(increment.step)
    size = times(step, scope.bounds(increment.mark)) if increment.of_mark else step
    count = over(distance, size)
    return floored(count) if increment.whole else count


def _sum(items: tuple[Item, ...], scope: Scope) -> Interval:
    total = exactly(ZERO)
    for item in items:
        total = plus(total, _worth(item, scope))
    return total


def _worth(item: Item, scope: Scope) -> Interval:
    match item:
        case PointsIf(gain=gain, condition=condition):
            certain = scope.certain(condition)
            amounts = (ZERO, gain) if certain is None else (gain,) if certain else (ZERO,)
            return hull(map(exactly, amounts))
        case PointsPer(gain=gain, count=count, cap=cap):
            earned = times(exactly(gain), scope.bounds(count))
            return earned if cap is None else least([exactly(cap), earned])
        case _:
            assert_never(item)


def _survey(survey: Survey, maximum: Fraction, scope: Scope) -> Interval:
    total = exactly(ZERO)
    for group in survey.groups:
        mean = _mean(group, survey, scope)
        total = plus(total, times(exactly(maximum * group.weight), mean))
    return total


def _mean(group: RespondentGroup, survey: Survey, scope: Scope) -> Interval:
    """Give the bounds of a group's mean: it lies between the worths of the levels, whatever the counts."""
    worths = [exactly(level.worth) for level in survey.levels]
    counts = [scope.bounds(count) for count in group.counts]
    answers, total = exactly(ZERO), exactly(ZERO)
    for worth, count in zip(worths, counts, strict=True):
        answers, total = plus(answers, count), plus(total, times(worth, count))
    return meet(hull(worths), over(total, answers))
