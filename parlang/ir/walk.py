"""Going through a set: its parts, depth first, and the figures an expression needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import assert_never

from parlang.ir.nodes import (
    And,
    Arithmetic,
    Bands,
    Branches,
    Checklist,
    Condition,
    Const,
    Constraint,
    DayOf,
    Deduction,
    Expr,
    Extremum,
    FigureRef,
    Formula,
    GradeCase,
    If,
    Increment,
    IsLevel,
    Item,
    MaximumPoints,
    Named,
    Negative,
    Not,
    Or,
    Part,
    Points,
    PointsIf,
    PointsPer,
    Rounded,
    Rule,
    Ruleset,
    Survey,
    Unwritten,
    Within,
)
from parlang.ir.once import once
from parlang.source import Span
from parlang.syntax.nodes import YearReference

PERIOD = "period"
"""What stands for the evaluation year among the inputs that may be missing; no figure has this key."""


def each_part(ruleset: Ruleset) -> Iterator[Part]:
    """Give every part, depth first, those outside the scale last."""
    for part in (*ruleset.parts, *ruleset.outside):
        yield from part_and_below(part)


def part_and_below(part: Part) -> Iterator[Part]:
    """Give a part and everything below it, depth first."""
    yield part
    for below in part.parts:
        yield from part_and_below(below)


def is_within(part: Part, node: Part) -> bool:
    """Tell whether a part is a node or stands below it."""
    return part.path == node.path or part.path.startswith(f"{node.path}.")


def is_penalty(part: Part, ruleset: Ruleset) -> bool:
    """Tell whether the points of a part are taken off."""
    return any(is_within(part, top) for top in ruleset.outside if top.level == "penalty")


def leaves(ruleset: Ruleset) -> Iterator[Part]:
    """Give the parts that have a rule, in order."""
    return (part for part in each_part(ruleset) if part.rule is not None)


def leaves_of(part: Part) -> Iterator[Part]:
    """Give those of a part, itself if it is one."""
    return (each for each in part_and_below(part) if each.rule is not None)


def grade_cases(ruleset: Ruleset) -> tuple[GradeCase, ...]:
    """Give the cases of grades that go before the bounds."""
    return () if ruleset.grading is None else ruleset.grading.cases


def constraints_on(part: Part, ruleset: Ruleset) -> tuple[Constraint, ...]:
    """Give the constraints that speak of what a part sees: those of the set, of the parts above it, and its own."""
    return tuple(
        each
        for each in ruleset.constraints
        if each.owner in (ruleset.index, part.path) or part.path.startswith(f"{each.owner}.")
    )


@once
def constraints_by_input(ruleset: Ruleset) -> Mapping[str, tuple[int, ...]]:
    """Give for each input the places of the constraints that speak of it; under "" those that speak of none."""
    found: dict[str, tuple[int, ...]] = {}
    for place, constraint in enumerate(ruleset.constraints):
        keys = inputs_in(constraint.condition) or ("",)
        found |= {key: (*found.get(key, ()), place) for key in keys}
    return found


def figures_in(*terms: Expr | Condition | Points | None) -> tuple[str, ...]:
    """Give the keys of the figures that terms mention, each once, in order of first mention."""
    return tuple(dict.fromkeys(key for term in terms if term is not None for key in _keys(term)))


def inputs_in(*terms: Expr | Condition | Points | None) -> tuple[str, ...]:
    """Give the figures that terms mention, and `PERIOD` where a day needs the evaluation year."""
    there = [term for term in terms if term is not None]
    return _inputs_once(there[0]) if len(there) == 1 else tuple(dict.fromkeys(chain(*map(_inputs_once, there))))


def inputs_of_items(items: tuple[Item, ...]) -> tuple[str, ...]:
    """Give the inputs that a checklist or a deduction needs, in order of first mention."""
    return inputs_in(*map(_asked_by, items))


@once
def inputs_of_leaf(part: Part) -> tuple[str, ...]:
    """Give every input that a leaf may need, whichever case holds, in order of first mention."""
    return inputs_in(*terms_of_leaf(part))


def terms_of_leaf(part: Part) -> Iterator[Expr | Condition | Points]:
    """Give the expressions, conditions and points of a leaf, in the order in which they are evaluated."""
    if part.does_not_arise is not None:
        yield part.does_not_arise.condition
    if part.without_evidence is not None and part.without_evidence.asked is not None:
        yield part.without_evidence.asked
    if part.rule is not None:
        yield from _terms(part.rule)


def _terms(rule: Rule | Points) -> Iterator[Expr | Condition | Points]:
    match rule:
        case Points():
            yield rule
        case Bands(subject=subject, bands=bands):
            yield subject
            yield from (band.when for band in bands if band.when is not None)
            yield from (band.points for band in bands)
        case Branches(branches=branches):
            for branch in branches:
                if branch.condition is not None:
                    yield branch.condition
                yield from _terms(branch.result)
        case Formula(points=points):
            yield points
        case Checklist(items=items) | Deduction(items=items):
            yield from map(_asked_by, items)
        case Survey(groups=groups):
            yield from (count for group in groups for count in group.counts)
        case Unwritten():
            return
        case _:
            assert_never(rule)


def _asked_by(item: Item) -> Expr | Condition:
    match item:
        case PointsIf(condition=condition):
            return condition
        case PointsPer(count=count):
            return count
        case _:
            assert_never(item)


def _keys(term: Expr | Condition | Points | Increment) -> Iterator[str]:
    return (key for key in _inputs(term) if key != PERIOD)


@once
def _inputs_once(term: Expr | Condition | Points) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_inputs(term)))


def _inputs(term: Expr | Condition | Points | Increment) -> Iterator[str]:
    match term:
        case FigureRef(key=key):
            yield key
        case DayOf(year=YearReference()):
            yield PERIOD
        case _:
            for below in operands(term):
                yield from _inputs(below)


def operands(term: Expr | Condition | Points | Increment) -> Iterable[Expr | Condition | Increment]:
    """Give what a term is made of, one step down."""
    match term:
        case Const() | DayOf() | MaximumPoints() | FigureRef():
            return ()
        case Named(value=value):
            return (value,)
        case Arithmetic(left=left, right=right):
            return (left, right)
        case Negative(operand=operand) | Rounded(operand=operand) | Not(operand=operand):
            return (operand,)
        case If(condition=condition, yes=yes, no=no):
            return (condition, yes, no)
        case Extremum(items=items) | And(items=items) | Or(items=items):
            return items
        case Within(subject=subject, low=low, high=high):
            return tuple(each for each in (subject, low, high) if each is not None)
        case IsLevel(subject=subject):
            return (subject,)
        case Points(base=base, increment=increment):
            return (base,) if increment is None else (base, increment)
        case Increment(subject=subject, mark=mark):
            return (subject, mark)
        case _:
            assert_never(term)


def place_of(part: Part, case: str | None) -> Span:
    """Give where the case of a leaf is written, or the part itself: an amendment may have written one of them only."""
    return next((span for name, span in _cases(part) if name == case), part.span)


def _cases(part: Part) -> Iterator[tuple[str, Span]]:
    if part.does_not_arise is not None:
        yield "not_arising", part.does_not_arise.span
    if part.without_evidence is not None:
        yield "no_evidence", part.without_evidence.span
    match part.rule:
        case Bands(bands=bands):
            yield from ((band.case, band.span) for band in bands)
        case Branches(branches=branches):
            for branch in branches:
                yield branch.case, branch.span
                if isinstance(branch.result, Bands):
                    yield from ((band.case, band.span) for band in branch.result.bands)
        case Formula(span=span) | Checklist(span=span) | Deduction(span=span) | Survey(span=span):
            yield "1", span
        case Unwritten() | None:
            return
        case _:
            assert_never(part.rule)
