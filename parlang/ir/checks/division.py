"""No denominator can be 0, for all figures that the declarations allow.

What is known at the place counts: the ranges, the constraints, that the rule arises, the cases passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.bounds import Ranges, bounds_of
from parlang.ir.checks.errors import MayDivideByZero, StepNotPositive
from parlang.ir.checks.unsure import Unsure
from parlang.ir.intervals import declared_range
from parlang.ir.nodes import (
    Arithmetic,
    Bands,
    Branches,
    Checklist,
    Condition,
    Deduction,
    Expr,
    Formula,
    If,
    Increment,
    Not,
    Part,
    Points,
    PointsIf,
    Ruleset,
    Survey,
    Unwritten,
)
from parlang.ir.walk import constraints_on, leaves, operands
from parlang.source import Span

Term: TypeAlias = "Expr | Condition | Points | Increment"
Known: TypeAlias = "tuple[Condition, ...]"


def no_division_by_zero(ruleset: Ruleset, _: Unsure) -> Iterator[Diagnostic]:
    """Tell denominators and steps that may be 0, once a place."""
    ranges = {figure.key: declared_range(figure) for figure in ruleset.figures}
    for part in leaves(ruleset):
        told: set[Span] = set()
        always = tuple(each.condition for each in constraints_on(part, ruleset))
        for finding in _Leaf(ranges=ranges, always=always).of(part):
            if finding.span is not None and finding.span not in told:
                told.add(finding.span)
                yield finding


@dataclass(frozen=True, slots=True, kw_only=True)
class _Leaf:
    ranges: Ranges
    always: Known

    def of(self, part: Part) -> Iterator[Diagnostic]:
        known = self.always
        if part.does_not_arise is not None:
            yield from self._term(part.does_not_arise.condition, known, part.does_not_arise.span)
            known = (*known, Not(operand=part.does_not_arise.condition))
        match part.rule:
            case Bands():
                yield from self._bands(part.rule, known, part.span)
            case Branches():
                yield from self._branches(part.rule, known)
            case Formula(points=points, span=span):
                yield from self._term(points, known, span)
            case Checklist(items=items) | Deduction(items=items):
                for item in items:
                    asked = item.condition if isinstance(item, PointsIf) else item.count
                    yield from self._term(asked, known, item.span)
            case Survey() | Unwritten() | None:
                return
            case _:
                assert_never(part.rule)

    def _branches(self, rule: Branches, known: Known) -> Iterator[Diagnostic]:
        for branch in rule.branches:
            inside = known
            if branch.condition is not None:
                yield from self._term(branch.condition, known, branch.span)
                inside = (*known, branch.condition)
                known = (*known, Not(operand=branch.condition))
            if isinstance(branch.result, Bands):
                yield from self._bands(branch.result, inside, branch.span)
            else:
                yield from self._term(branch.result, inside, branch.span)

    def _bands(self, rule: Bands, known: Known, span: Span) -> Iterator[Diagnostic]:
        yield from self._term(rule.subject, known, span)
        for band in rule.bands:
            if band.when is not None:
                yield from self._term(band.when, known, band.span)
            inside = known if band.when is None else (*known, band.when)
            yield from self._term(band.points, inside, band.span)

    def _term(self, term: Term, known: Known, span: Span) -> Iterator[Diagnostic]:
        if self._may_divide_by_zero(term, known):
            yield MayDivideByZero(span=span)
        if isinstance(term, Increment) and self._step_may_be_zero(term, known):
            yield StepNotPositive(span=span)
        if isinstance(term, If):
            yield from self._if(term, known, span)
            return
        for below in operands(term):
            yield from self._term(below, known, span)

    def _if(self, term: If, known: Known, span: Span) -> Iterator[Diagnostic]:
        yield from self._term(term.condition, known, span)
        yield from self._term(term.yes, (*known, term.condition), span)
        yield from self._term(term.no, (*known, Not(operand=term.condition)), span)

    def _may_divide_by_zero(self, term: Term, known: Known) -> bool:
        if not isinstance(term, Arithmetic) or term.operator != "/":
            return False
        return bounds_of(term.right, self.ranges, known).may_be_zero()

    def _step_may_be_zero(self, increment: Increment, known: Known) -> bool:
        if increment.step <= 0:
            return True
        if not increment.of_mark:
            return False
        mark = bounds_of(increment.mark, self.ranges, known)
        return mark.low is None or mark.low < 0 or mark.may_be_zero()
