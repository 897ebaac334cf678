"""What was looked at on the way to a value: a choice looks at one side, «và» and «hoặc» stop where they are decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from parlang.ir.evaluate import holds
from parlang.ir.facts import Facts
from parlang.ir.nodes import (
    And,
    Branches,
    Checklist,
    Condition,
    Deduction,
    Expr,
    FigureRef,
    Formula,
    If,
    Increment,
    Named,
    Or,
    Points,
    PointsIf,
    PointsPer,
    Rule,
)
from parlang.ir.walk import operands

Term: TypeAlias = "Expr | Condition | Points | Increment"


def reached(term: Term, facts: Facts) -> Iterator[Named | FigureRef]:
    """Give the named values and the figures that a term itself looks at, in their order; not what they rest on."""
    match term:
        case Named() | FigureRef():
            yield term
        case If(condition=condition, yes=yes, no=no):
            yield from reached(condition, facts)
            yield from reached(yes if holds(condition, facts) else no, facts)
        case And(items=items):
            yield from _until(items, facts, decided=False)
        case Or(items=items):
            yield from _until(items, facts, decided=True)
        case _:
            for below in operands(term):
                yield from reached(below, facts)


def reached_by(rule: Rule, case: str, facts: Facts) -> tuple[Named | FigureRef, ...]:
    """Give what a rule looked at before it came to a case that is worth points, each once; nothing of other forms."""
    return tuple(dict.fromkeys(each for term in _terms(rule, case) for each in reached(term, facts)))


def _until(items: Iterable[Condition], facts: Facts, *, decided: bool) -> Iterator[Named | FigureRef]:
    for item in items:
        yield from reached(item, facts)
        if holds(item, facts) is decided:
            return


def _terms(rule: Rule, case: str) -> Iterator[Term]:
    match rule:
        case Branches():
            yield from _terms_of_branches(rule, case)
        case Formula(points=points):
            yield points
        case Checklist(items=items) | Deduction(items=items):
            for item in items:
                match item:
                    case PointsIf(condition=condition):
                        yield condition
                    case PointsPer(count=count):
                        yield count
        case _:
            return


def _terms_of_branches(rule: Branches, case: str) -> Iterator[Term]:
    for branch in rule.branches:
        if branch.condition is not None:
            yield branch.condition
        match branch.result:
            case Points() as points if branch.case == case:
                yield points
                return
            case _:
                continue
