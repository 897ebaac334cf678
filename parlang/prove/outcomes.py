"""What a rule may come to: every outcome with the conditions under which it is reached.

Before::

    chấm điểm theo tỷ_lệ                               # does not arise when giao = 0, not assessed
      bằng 100%   : điểm tối đa
      dưới 100%   : 0

After::

    not_arising  giao == 0                                              left out
    1            not giao == 0, tỷ_lệ == 1                              1
    2            not giao == 0, not tỷ_lệ == 1, tỷ_lệ < 1               0
    gap          not giao == 0, not tỷ_lệ == 1, not tỷ_lệ < 1

`Listing` keeps the cases of one list beside each other, each with its own condition alone: where two of them hold,
they overlap.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, assert_never

from parlang.ir import nodes as ir
from parlang.ir.interpret import NO_EVIDENCE, NOT_ARISING, ONLY_CASE
from parlang.lowered.from_ir import lower_condition, lower_points, lower_rule
from parlang.lowered.nodes import NEVER, AllOf, Condition, Constant, Give, Holds, NotSo, Select, Sum, Value

Figures = Mapping[str, ir.Figure]
GAP = "gap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A case, when it is reached, and the points it gives: None if it is left out, pending, or no case at all."""

    case: str
    conditions: tuple[Condition, ...]
    points: Value | None
    kind: Literal["points", "left_out", "pending", "gap"] = "points"
    rest: bool = False  # «còn lại»: what the cases before leave, maybe nothing
    left_by: tuple[Alternative, ...] = ()  # of a gap: the list that leaves it


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """A case of a list: its own condition (None is «còn lại»), and its points: where bands stand in it, a choice.

    `when` is the condition as the rule has it, `alone` the rule that has no other case.
    """

    case: str
    when: ir.Condition | None
    condition: Condition | None
    points: Value
    alone: ir.Bands | ir.Branches


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Bands, or branches, and the conditions under which they are looked at."""

    before: tuple[Condition, ...]
    alternatives: tuple[Alternative, ...]
    bands: ir.Bands | None  # None: branches, of which the first that holds decides


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """All outcomes of a leaf, in the order in which they are written, and its lists of cases."""

    every: tuple[Outcome, ...]
    listings: tuple[Listing, ...]

    @property
    def with_points(self) -> tuple[tuple[Outcome, Value], ...]:
        """Give the outcomes that give points, with them."""
        return tuple((each, each.points) for each in self.every if each.points is not None)

    @property
    def worth(self) -> Value:
        """Give the points of the outcome that is reached, as a choice; 0 where none gives points."""
        reached = self.with_points
        return Sum(tuple(Select(AllOf(outcome.conditions), points, Constant(0)) for outcome, points in reached))


def outcomes_of(part: ir.Part, figures: Figures) -> Outcomes:
    """Give what a leaf may come to, for a unit that declares nothing not to arise."""
    if part.rule is None:
        raise ValueError(f"{part.path} has no rule")
    before, first = _preface(part, figures)
    found = _of_rule(part.rule, before, part, figures)
    return Outcomes(every=(*first, *found.every), listings=found.listings)


def _preface(part: ir.Part, figures: Figures) -> tuple[tuple[Condition, ...], list[Outcome]]:
    before: tuple[Condition, ...] = ()
    found: list[Outcome] = []
    if part.does_not_arise is not None:
        condition = lower_condition(part.does_not_arise.condition, figures)
        full = part.does_not_arise.treatment == "maximum"
        points = Constant(part.maximum) if full else None
        found.append(
            Outcome(case=NOT_ARISING, conditions=(condition,), points=points, kind="points" if full else "left_out")
        )
        before = (NotSo(condition),)
    without = part.without_evidence
    if without is not None and without.asked is not None:
        there = Holds(without.asked.key)
        zero = without.treatment == "zero"
        found.append(
            Outcome(
                case=NO_EVIDENCE,
                conditions=(*before, NotSo(there)),
                points=Constant(0) if zero else None,
                kind="points" if zero else "pending",
            )
        )
        before = (*before, there)
    return before, found


def _of_rule(rule: ir.Rule, before: tuple[Condition, ...], part: ir.Part, figures: Figures) -> Outcomes:
    match rule:
        case ir.Bands():
            return _bands(rule, before, figures)
        case ir.Branches():
            return _branches(rule, before, figures)
        case ir.Formula() | ir.Checklist() | ir.Deduction() | ir.Survey():
            tree = lower_rule(rule, part.maximum, figures)
            if not isinstance(tree, Give):
                raise TypeError(f"{part.path}: one step was expected")
            only = Outcome(case=ONLY_CASE, conditions=before, points=tree.points)
            return Outcomes(every=(only,), listings=())
        case ir.Unwritten():
            return Outcomes(every=(), listings=())
        case _:
            assert_never(rule)


def _bands(bands: ir.Bands, before: tuple[Condition, ...], figures: Figures) -> Outcomes:
    alternatives = tuple(
        Alternative(
            case=band.case,
            when=band.when,
            condition=None if band.when is None else lower_condition(band.when, figures),
            points=lower_points(band.points, figures),
            alone=replace(bands, bands=(band,)),
        )
        for band in bands.bands
    )
    every = tuple(
        Outcome(case=each.case, conditions=conditions, points=each.points, rest=each.condition is None)
        for each, conditions in _first_that_holds(alternatives, before)
    )
    rest = _gap(alternatives, before)
    listing = Listing(before=before, alternatives=alternatives, bands=bands)
    return Outcomes(every=every + rest, listings=(listing,))


def _branches(rule: ir.Branches, before: tuple[Condition, ...], figures: Figures) -> Outcomes:
    alternatives = tuple(
        Alternative(
            case=branch.case,
            when=branch.condition,
            condition=None if branch.condition is None else lower_condition(branch.condition, figures),
            points=_worth(branch.result, figures),
            alone=ir.Branches(branches=(branch,)),
        )
        for branch in rule.branches
    )
    every: list[Outcome] = []
    listings = [Listing(before=before, alternatives=alternatives, bands=None)]
    results = (branch.result for branch in rule.branches)
    for result, (each, conditions) in zip(results, _first_that_holds(alternatives, before), strict=True):
        if isinstance(result, ir.Bands):
            below = _bands(result, conditions, figures)
            every += below.every
            listings += below.listings
        else:
            every.append(
                Outcome(case=each.case, conditions=conditions, points=each.points, rest=each.condition is None)
            )
    return Outcomes(every=(*every, *_gap(alternatives, before)), listings=tuple(listings))


def _worth(result: ir.Bands | ir.Points, figures: Figures) -> Value:
    """Give what a branch is worth; of bands, the points of the one that is reached."""
    if isinstance(result, ir.Points):
        return lower_points(result, figures)
    return _bands(result, (), figures).worth


def _first_that_holds(
    alternatives: tuple[Alternative, ...], before: tuple[Condition, ...]
) -> Iterator[tuple[Alternative, tuple[Condition, ...]]]:
    """Give each case with the conditions under which it decides: none before it holds."""
    passed: tuple[Condition, ...] = before
    for each in alternatives:
        if each.condition is None:
            yield each, passed
            passed = (*passed, NEVER)  # what stands after «còn lại»
        else:
            yield each, (*passed, each.condition)
            passed = (*passed, NotSo(each.condition))


def _gap(alternatives: tuple[Alternative, ...], before: tuple[Condition, ...]) -> tuple[Outcome, ...]:
    conditions = [each.condition for each in alternatives]
    if None in conditions:
        return ()
    none_holds = tuple(NotSo(each) for each in conditions if each is not None)
    return (Outcome(case=GAP, conditions=(*before, *none_holds), points=None, kind="gap", left_by=alternatives),)
