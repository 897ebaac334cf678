"""No denominator can be 0, for all figures that the declarations allow.

What is known at the place counts: the ranges, the constraints whose figures are all there, that the rule arises,
the cases passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias, assert_never

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.bounds import Range
from parlang.ir.checks.errors import MayDivideByZero, MayDivideOutsideRules, StepNotPositive
from parlang.ir.checks.unsure import Unsure
from parlang.ir.group import group_figures
from parlang.ir.intervals import Scope, declared_range
from parlang.ir.nodes import (
    Arithmetic,
    Bands,
    Branches,
    Checklist,
    Condition,
    Deduction,
    Expr,
    Figure,
    Formula,
    If,
    Increment,
    Item,
    Not,
    Part,
    Points,
    PointsIf,
    Ruleset,
    Survey,
    Unwritten,
)
from parlang.ir.walk import constraints_on, grade_cases, inputs_in, inputs_of_items, leaves, operands
from parlang.source import Span

Term: TypeAlias = "Expr | Condition | Points | Increment"


def no_division_by_zero(ruleset: Ruleset, _: Unsure) -> Iterator[Diagnostic]:
    """Tell denominators and steps that may be 0, once a place."""
    ranges = {figure.key: declared_range(figure) for figure in ruleset.figures}
    nothing = Scope(ranges=ranges, there=frozenset(), constraints=())
    for constraint in ruleset.constraints:
        yield from _outside_rules(_term(constraint.condition, nothing, constraint.span))
    for figure in group_figures(ruleset):
        yield from _outside_rules(_of_group(figure, ruleset, nothing))
    asked = Scope(ranges={**ranges, **_scores(ruleset)}, there=frozenset(), constraints=())
    for case in grade_cases(ruleset):
        yield from _outside_rules(_term(case.condition, asked, case.span))
    for part in leaves(ruleset):
        constraints = tuple(each.condition for each in constraints_on(part, ruleset))
        yield from _once(_leaf(part, Scope(ranges=ranges, there=frozenset(), constraints=constraints)))


def _of_group(figure: Figure, ruleset: Ruleset, nothing: Scope) -> Iterator[Diagnostic]:
    """Ask of what is ranked: it is worked out for units whose facts keep the constraints."""
    if figure.group is not None:
        constraints = tuple(each.condition for each in ruleset.constraints)
        scope = replace(nothing, constraints=constraints).after(inputs_in(figure.group.of))
        yield from _term(figure.group.of, scope, figure.span)


def _scores(ruleset: Ruleset) -> dict[str, Range]:
    scores = () if ruleset.grading is None else ruleset.grading.scores
    return {figure.key: declared_range(figure) for figure in scores}


def _outside_rules(findings: Iterator[Diagnostic]) -> Iterator[Diagnostic]:
    for finding in _once(findings):
        yield MayDivideOutsideRules(span=finding.span) if isinstance(finding, MayDivideByZero) else finding


def _once(findings: Iterator[Diagnostic]) -> Iterator[Diagnostic]:
    told: set[Span | None] = set()
    for finding in findings:
        if finding.span not in told:
            told.add(finding.span)
            yield finding


def _leaf(part: Part, scope: Scope) -> Iterator[Diagnostic]:
    if part.does_not_arise is not None:
        condition = part.does_not_arise.condition
        scope = scope.after(inputs_in(condition))
        yield from _term(condition, scope, part.does_not_arise.span)
        scope = scope.where(Not(operand=condition))
    match part.rule:
        case Bands():
            yield from _bands(part.rule, scope, part.span)
        case Branches():
            yield from _branches(part.rule, scope)
        case Formula(points=points, span=span):
            yield from _term(points, scope.after(inputs_in(points)), span)
        case Checklist(items=items) | Deduction(items=items):
            yield from _items(items, scope.after(inputs_of_items(items)))
        case Survey() | Unwritten() | None:
            return
        case _:
            assert_never(part.rule)


def _items(items: tuple[Item, ...], scope: Scope) -> Iterator[Diagnostic]:
    for item in items:
        asked = item.condition if isinstance(item, PointsIf) else item.count
        yield from _term(asked, scope, item.span)


def _branches(rule: Branches, scope: Scope) -> Iterator[Diagnostic]:
    for branch in rule.branches:
        inside = scope
        if branch.condition is not None:
            scope = scope.after(inputs_in(branch.condition))
            yield from _term(branch.condition, scope, branch.span)
            inside = scope.where(branch.condition)
            scope = scope.where(Not(operand=branch.condition))
        if isinstance(branch.result, Bands):
            yield from _bands(branch.result, inside, branch.span)
        else:
            yield from _term(branch.result, inside.after(inputs_in(branch.result)), branch.span)


def _bands(rule: Bands, scope: Scope, span: Span) -> Iterator[Diagnostic]:
    scope = scope.after(inputs_in(rule.subject, *(band.when for band in rule.bands)))
    yield from _term(rule.subject, scope, span)
    for band in rule.bands:
        if band.when is not None:
            yield from _term(band.when, scope, band.span)
        inside = scope if band.when is None else scope.where(band.when)
        yield from _term(band.points, inside.after(inputs_in(band.points)), band.span)
        if band.when is not None:
            scope = scope.where(Not(operand=band.when))


def _term(term: Term, scope: Scope, span: Span) -> Iterator[Diagnostic]:
    if _may_divide_by_zero(term, scope):
        yield MayDivideByZero(span=span)
    if isinstance(term, Increment) and _step_may_be_zero(term, scope):
        yield StepNotPositive(span=span)
    if isinstance(term, If):
        yield from _if(term, scope, span)
        return
    for below in operands(term):
        yield from _term(below, scope, span)


def _if(term: If, scope: Scope, span: Span) -> Iterator[Diagnostic]:
    yield from _term(term.condition, scope, span)
    yield from _term(term.yes, scope.where(term.condition), span)
    yield from _term(term.no, scope.where(Not(operand=term.condition)), span)


def _may_divide_by_zero(term: Term, scope: Scope) -> bool:
    if not isinstance(term, Arithmetic) or term.operator != "/":
        return False
    return scope.bounds(term.right).may_be_zero()


def _step_may_be_zero(increment: Increment, scope: Scope) -> bool:
    if increment.step <= 0:
        return True
    if not increment.of_mark:
        return False
    mark = scope.bounds(increment.mark)
    return mark.low is None or mark.low < 0 or mark.may_be_zero()
