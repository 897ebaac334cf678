"""Division: no divisor is 0 where it is divided by, and every step of an increment is above 0."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.lowered.nodes import Compare, Constant, NotSo
from parlang.prove.answers import Answer, Finding, not_applicable, proved, refuted, undecided
from parlang.prove.dividing import Division, divisions_in
from parlang.prove.replay import replayed
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.solver import NEVER, Session


def no_division(rule: RuleInQuestion, session: Session) -> Answer:
    """Ask for figures by which a divisor is 0 where it is divided by."""
    divisions = tuple(dict.fromkeys(divisions_of(rule)))
    if not divisions:
        return not_applicable("division")
    findings: list[Finding] = []
    for conditions, divisor in divisions:
        result = session.find(*conditions, Compare("==", divisor, Constant(0)), simple=True)
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
        yield from divisions_in(rule.outcomes.every[0].conditions[-1], ())
    for listing in rule.outcomes.listings:
        passed = listing.before
        for each in listing.alternatives:
            if each.condition is not None:
                yield from divisions_in(each.condition, passed)
                passed = (*passed, NotSo(each.condition))
    for outcome, points in rule.outcomes.with_points:
        yield from divisions_in(points, outcome.conditions)
