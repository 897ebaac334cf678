"""The cases of a side: when each decides, as it is asked and as it is said, and what it is worth.

A side of several leaves has one case for each choice of theirs, worth their sum.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from parlang.diff.changes import Worth
from parlang.diff.pairing import assessed_share
from parlang.diff.regions.worths import formula_of, number
from parlang.ir.interpret import NO_EVIDENCE, NOT_ARISING
from parlang.ir.nodes import Bands, Branches, Condition, Figure, FigureRef, Not, Part, Points, Unwritten
from parlang.lowered.nodes import AllOf, Constant, NotSo, Sum, Value
from parlang.lowered.nodes import Condition as Asked
from parlang.prove.outcomes import Outcome, outcomes_of

ZERO = Constant(Fraction(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class SideCase:
    """A case of a side. `said` is what the rule says of it; `in_full` that no case before it holds, too.

    `points` None: the side has none. `assessed` is the share of its maximum that is assessed.
    """

    cases: tuple[str, ...]
    asked: tuple[Asked, ...]
    said: tuple[Condition, ...]
    in_full: tuple[Condition, ...]
    points: Value | None
    worth: tuple[Worth, ...]
    is_gap: bool
    pending: bool
    assessed: Fraction


def cases_of(parts: Sequence[Part], figures: dict[str, Figure], worthless: Container[str]) -> Iterator[SideCase]:
    """Give the cases of leaves together, in the order in which they are written; see `Pairing.worthless`."""
    choices = [[(part, each) for each in _outcomes(part, figures)] for part in parts]
    for chosen in product(*choices):
        worths = [_points_of(part, each, worthless) for part, each in chosen]
        points = [each for each in worths if each is not None]
        stated = [_stated(part, each.case) for part, each in chosen]
        yield SideCase(
            cases=tuple(each.case for _, each in chosen),
            asked=tuple(condition for _, each in chosen for condition in each.conditions),
            said=_once(each for own, _ in stated for each in own),
            in_full=_once(each for own, before in stated for each in (*before, *own)),
            points=points[0] if len(points) == 1 else Sum(tuple(points)) if points else None,
            worth=tuple(_worth(part, each) for part, each in chosen),
            is_gap=any(each.kind == "gap" for _, each in chosen),
            pending=any(each.kind == "pending" for _, each in chosen),
            assessed=assessed_share(parts, [part for part, each in chosen if each.kind == "left_out"], worthless),
        )


def _outcomes(part: Part, figures: dict[str, Figure]) -> tuple[Outcome, ...]:
    """Give what a leaf may come to; one that has no rule, for documents are owed, is pending."""
    found = outcomes_of(part, figures).every
    if not isinstance(part.rule, Unwritten):
        return found
    none_before = tuple(NotSo(AllOf(each.conditions)) for each in found)
    return (*found, Outcome(case="", conditions=none_before, points=None, kind="pending"))


def _points_of(part: Part, outcome: Outcome, worthless: Container[str]) -> Value | None:
    return ZERO if outcome.kind == "left_out" and part.path in worthless else outcome.points


def _once(conditions: Iterator[Condition]) -> tuple[Condition, ...]:
    return tuple(dict.fromkeys(conditions))


def _worth(part: Part, outcome: Outcome) -> Worth:
    if outcome.points is None:
        return "pending" if outcome.kind == "pending" else "left_out"
    if outcome.case in (NOT_ARISING, NO_EVIDENCE):
        return number(part.maximum if outcome.case == NOT_ARISING else Fraction(0))
    found = next((points for case, points in _points(part.rule) if case == outcome.case), None)
    return found or formula_of(part) or number(Fraction(0))


def _points(rule: object) -> Iterator[tuple[str, Points]]:
    match rule:
        case Bands(bands=bands):
            yield from ((band.case, band.points) for band in bands)
        case Branches(branches=branches):
            for branch in branches:
                if isinstance(branch.result, Points):
                    yield branch.case, branch.result
                else:
                    yield from _points(branch.result)
        case _:
            return


def _stated(part: Part, case: str) -> tuple[tuple[Condition, ...], tuple[Condition, ...]]:
    """Give when a case applies, by its own condition, and what the cases before it leave."""
    if case == NOT_ARISING and part.does_not_arise is not None:
        return (part.does_not_arise.condition,), ()
    before: tuple[Condition, ...] = ()
    if part.does_not_arise is not None:
        before = (Not(operand=part.does_not_arise.condition),)
    without = part.without_evidence
    if without is not None and without.asked is not None:
        if case == NO_EVIDENCE:
            return (Not(operand=without.asked),), before
        before = (*before, _itself(without.asked))
    own, passed = _in_rule(part.rule, case)
    return own, (*before, *passed)


def _itself(figure: FigureRef) -> Condition:
    return figure


def _in_rule(rule: object, case: str) -> tuple[tuple[Condition, ...], tuple[Condition, ...]]:
    """Give when a case of a rule applies, by its own condition, and that none before it does."""
    passed: tuple[Condition, ...] = ()
    for name, when, result in _listed(rule):
        own = passed if when is None else (when,)
        if name == case and result is None:
            return own, passed
        if result is not None and case in {band.case for band in result.bands}:
            inner, inner_passed = _in_rule(result, case)
            return (*own, *inner), (*passed, *inner_passed)
        passed = passed if when is None else (*passed, Not(operand=when))
    return (), ()


def _listed(rule: object) -> Iterator[tuple[str, Condition | None, Bands | None]]:
    """Give the cases of a list, with the bands that stand in one."""
    match rule:
        case Bands(bands=bands):
            yield from ((band.case, band.when, None) for band in bands)
        case Branches(branches=branches):
            for each in branches:
                yield each.case, each.condition, each.result if isinstance(each.result, Bands) else None
        case _:
            return
