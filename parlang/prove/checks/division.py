"""Division: no divisor is 0 where it is divided by, and every step of an increment is above 0."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.lowered.nodes import (
    Compare,
    Condition,
    Constant,
    Floor,
    NotSo,
    Quotient,
    Select,
    Term,
    Value,
    inputs_of,
    operands,
)
from parlang.prove.answers import Answer, Finding, not_applicable, proved, refuted, undecided
from parlang.prove.replay import replayed
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.solver import NEVER, Session

ZERO = Constant(0)
Division = tuple[tuple[Condition, ...], Value]


def no_division(rule: RuleInQuestion, session: Session) -> Answer:
    """Ask for figures by which a divisor is 0 where it is divided by."""
    divisions = tuple(dict.fromkeys(divisions_of(rule)))
    if not divisions:
        return not_applicable("division")
    findings: list[Finding] = []
    for conditions, divisor in divisions:
        result = session.find(*conditions, Compare("==", divisor, ZERO), simple=True)
        if result == NEVER:
            continue
        facts = None if isinstance(result, str) else rule.facts(result)
        if facts is None or replayed(rule, facts).kind != "division":
            return undecided("division", "limit")
        if all(each.witness != (facts,) for each in findings):
            findings.append(Finding(severity="error", witness=(facts,), points=(None,)))
    return refuted("division", *findings) if findings else proved("division")


def divisions_of(rule: RuleInQuestion) -> Iterator[Division]:
    """Give each divisor with what holds where it is looked at: cases are looked at in their order."""
    if rule.part.does_not_arise is not None:
        yield from _in_term(rule.outcomes.every[0].conditions[-1], ())
    for listing in rule.outcomes.listings:
        passed = listing.before
        for each in listing.alternatives:
            if each.condition is not None:
                yield from _in_term(each.condition, passed)
                passed = (*passed, NotSo(each.condition))
    for outcome, points in rule.outcomes.with_points:
        yield from _in_term(points, outcome.conditions)


def _in_term(term: Term, conditions: tuple[Condition, ...]) -> Iterator[Division]:
    if isinstance(term, Quotient | Floor) and inputs_of(term.divisor):
        yield conditions, term.divisor
    if isinstance(term, Select):
        yield from _in_term(term.condition, conditions)
        yield from _in_term(term.yes, (*conditions, term.condition))
        yield from _in_term(term.no, (*conditions, NotSo(term.condition)))
        return
    for below in operands(term):
        yield from _in_term(below, conditions)
