"""The cases of a rule: what worked examples of it have to try.

A leaf has a list of cases. The ground are those that a scorecard names: a band of a branch, a branch worth points,
the one case of a formula or a survey, and what does not arise. They are told apart further

- where points grow by steps: below their cap, and at it;
- where points are a sum of items: each item given and not given; each item by events with none, some, and as
  many as its cap allows (in a deduction without a cap of its own, as many as take all points off).

What the declared data exclude is no case: a cap out of reach, an item that always holds. A leaf that is pending
is an example of none, and a rule that is not written has none. Each grade is a case of the set.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal, TypeAlias, assert_never

from parlang.ir.bounds import bounds_of, certainty
from parlang.ir.evaluate import holds, value_of
from parlang.ir.facts import Facts
from parlang.ir.interpret import NO_EVIDENCE, NOT_ARISING, ONLY_CASE
from parlang.ir.interval_arithmetic import Interval
from parlang.ir.intervals import Intervals, intervals_of
from parlang.ir.nodes import (
    Band,
    Bands,
    Branch,
    Branches,
    Checklist,
    Condition,
    Const,
    Deduction,
    Expr,
    FigureRef,
    Formula,
    Increment,
    Item,
    Named,
    Not,
    Part,
    Points,
    PointsIf,
    PointsPer,
    Rule,
    Ruleset,
    Survey,
    Unwritten,
    Within,
)
from parlang.ir.scorecard import PartScore
from parlang.ir.walk import PERIOD, inputs_in, inputs_of_leaf, leaves

How: TypeAlias = Literal["below_cap", "at_cap", "given", "not_given", "none", "some", "capped"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCase:
    """A case that a unit may reach.

    `case` is what a scorecard calls it, or the key of a grade. Where that is told apart further, `of` is the
    increment or the item that tells, `how` what it comes to, and `cap` the most that it may give.
    """

    id: str
    case: str
    of: Increment | Item | None = None
    how: How | None = None
    cap: Fraction | None = None


def cases_of_leaves(ruleset: Ruleset) -> dict[str, tuple[RuleCase, ...]]:
    """Give the cases of every leaf of a set, by path, each in the order in which they are written."""
    declared = _declared(ruleset)
    return {part.path: tuple(_of_leaf(part, declared)) for part in leaves(ruleset)}


def cases_of_grades(ruleset: Ruleset) -> tuple[RuleCase, ...]:
    """Give a case for each grade of a set, once where both a condition and bounds lead to it."""
    grading = ruleset.grading
    if grading is None:
        return ()
    keys = (*(case.key for case in grading.cases), *(grade.key for grade in grading.grades))
    return tuple(RuleCase(id=key, case=key) for key in dict.fromkeys(keys))


def reached_cases(cases: Iterable[RuleCase], score: PartScore, facts: Facts) -> tuple[RuleCase, ...]:
    """Give those cases of a leaf that its score is an example of: none while it is pending."""
    return tuple(case for case in cases if case.case == score.case and _came_to(case, score, facts) == case.how)


def _came_to(case: RuleCase, score: PartScore, facts: Facts) -> How | None:
    match case.of:
        case None:
            return None
        case Increment():
            return "at_cap" if score.unrounded == case.cap else "below_cap"
        case PointsIf(condition=condition):
            return "given" if holds(condition, facts) else "not_given"
        case PointsPer(gain=gain, count=count):
            events = value_of(count, facts)
            if events <= 0:
                return "none"
            return "some" if case.cap is None or gain * events < case.cap else "capped"
        case _:
            assert_never(case.of)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Declared:
    """What the declarations of a set allow: ranges with constraints, and how fine each figure is."""

    intervals: Intervals
    grains: Mapping[str, int]

    def certain(self, condition: Condition, part: Part) -> bool | None:
        """Tell whether a condition of a leaf always holds where its rule is asked, or never."""
        return certainty(condition, self.intervals.ranges, self._known(part))

    def bounds(self, expr: Expr, part: Part) -> Interval:
        """Give what an expression of a leaf may come to where its rule is asked."""
        return bounds_of(expr, self.intervals.ranges, self._known(part))

    def ended(self, band: Band) -> Band:
        """Give a band of a figure with the last values that it holds for ends: «dưới 130» of a count ends at 129."""
        match band.when:
            case Within(subject=FigureRef(key=key), low=low, high=high) as when if key in self.grains:
                grain = self.grains[key]
                if isinstance(low, Const) and not when.low_closed:
                    first = Fraction(math.floor(low.value * grain) + 1, grain)
                    when = replace(when, low=replace(low, value=first), low_closed=True)
                if isinstance(high, Const) and not when.high_closed:
                    last = Fraction(math.ceil(high.value * grain) - 1, grain)
                    when = replace(when, high=replace(high, value=last), high_closed=True)
                return replace(band, when=when)
            case _:
                return band

    def _known(self, part: Part) -> tuple[Condition, ...]:
        there = {PERIOD, *inputs_of_leaf(part)}
        asked = (each for each in self.intervals.constraints_on(part) if there.issuperset(inputs_in(each)))
        arises = () if part.does_not_arise is None else (Not(operand=part.does_not_arise.condition),)
        return (*asked, *arises)


def _declared(ruleset: Ruleset) -> _Declared:
    grains = {figure.key: figure.grain for figure in ruleset.figures}
    return _Declared(intervals=intervals_of(ruleset, Facts()), grains=grains)


def _of_leaf(part: Part, declared: _Declared) -> Iterator[RuleCase]:
    if part.rule is not None:
        yield from _cases(part.rule, part, declared)
    if part.does_not_arise is not None:
        yield RuleCase(id=NOT_ARISING, case=NOT_ARISING)
    if part.without_evidence is not None and part.without_evidence.treatment == "zero":
        yield RuleCase(id=NO_EVIDENCE, case=NO_EVIDENCE)


def _cases(rule: Rule, part: Part, declared: _Declared) -> Iterator[RuleCase]:
    match rule:
        case Bands(bands=bands):
            for band in bands:
                alone = replace(rule, bands=(declared.ended(band),))
                yield from _of_points(band.case, band.points, alone, part, declared)
        case Branches(branches=branches):
            for branch in branches:
                yield from _of_branch(branch, part, declared)
        case Formula() | Survey():
            yield RuleCase(id=ONLY_CASE, case=ONLY_CASE)
        case Checklist(items=items):
            yield from _of_items(items, None, part, declared)
        case Deduction(items=items):
            yield from _of_items(items, part.maximum, part, declared)
        case Unwritten():
            return
        case _:
            assert_never(rule)


def _of_branch(branch: Branch, part: Part, declared: _Declared) -> Iterator[RuleCase]:
    match branch.result:
        case Points() as points:
            yield from _of_points(branch.case, points, Branches(branches=(branch,)), part, declared)
        case Bands(bands=bands) as result:
            for band in bands:
                ended = replace(result, bands=(declared.ended(band),))
                alone = Branches(branches=(replace(branch, result=ended),))
                yield from _of_points(band.case, band.points, alone, part, declared)
        case _:
            assert_never(branch.result)


def _of_points(case: str, points: Points, alone: Rule, part: Part, declared: _Declared) -> Iterator[RuleCase]:
    """Give one case, or two where the declared data allow both; `alone` is the rule with this case only."""
    increment = points.increment
    if increment is None:
        yield RuleCase(id=case, case=case)
        return
    found = declared.intervals.possible(replace(part, rule=alone, does_not_arise=None, without_evidence=None))
    below = found.low is None or found.low < increment.cap
    capped = found.high is None or found.high >= increment.cap
    hows: tuple[How, ...] = ("below_cap", "at_cap")
    if below and capped:
        yield from (RuleCase(id=f"{case}:{how}", case=case, of=increment, how=how, cap=increment.cap) for how in hows)
    else:
        yield RuleCase(id=case, case=case)


def _of_items(items: tuple[Item, ...], most: Fraction | None, part: Part, declared: _Declared) -> Iterator[RuleCase]:
    """Give the cases of each item; `most` caps an item by events that has no cap of its own."""
    for number, item in enumerate(items, start=1):
        cap = item.cap if isinstance(item, PointsPer) and item.cap is not None else most
        for how in _hows(item, cap, part, declared):
            yield RuleCase(id=f"{ONLY_CASE}:item_{number}:{how}", case=ONLY_CASE, of=item, how=how, cap=cap)


def _hows(item: Item, cap: Fraction | None, part: Part, declared: _Declared) -> Iterator[How]:
    match item:
        case PointsIf(condition=condition):
            certain = declared.certain(condition, part)
            if certain is not False:
                yield "given"
            if certain is not True:
                yield "not_given"
        case PointsPer(gain=gain, count=count):
            yield from _of_events(declared.bounds(count, part), _least_step(count, declared), gain, cap)
        case _:
            assert_never(item)


def _of_events(events: Interval, step: Fraction, gain: Fraction, cap: Fraction | None) -> Iterator[How]:
    """Tell how many events the declared data allow; `step` is the fewest there may be above none."""
    fewest = step if events.low is None else max(step, events.low)
    if events.low is None or events.low < 0 or events.may_be_zero():
        yield "none"
    if (events.high is None or events.high >= fewest) and (cap is None or gain * fewest < cap):
        yield "some"
    if cap is not None and (events.high is None or gain * events.high >= cap):
        yield "capped"


def _least_step(count: Expr, declared: _Declared) -> Fraction:
    """Give the least that a count may be above 0; 0 where that is not known."""
    match count:
        case FigureRef(key=key):
            return Fraction(1, declared.grains[key])
        case Named(value=value):
            return _least_step(value, declared)
        case _:
            return Fraction(0)
