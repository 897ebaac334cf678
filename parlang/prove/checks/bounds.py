"""Bounds: points lie between 0 and the maximum, before rounding."""

from __future__ import annotations

from fractions import Fraction

from parlang.ir.facts import Facts
from parlang.ir.interval_arithmetic import Interval
from parlang.ir.intervals import intervals_of
from parlang.lowered.nodes import AnyOf, Compare, Constant, Value
from parlang.prove.answers import Answer, Finding, not_applicable, proved, refuted, undecided
from parlang.prove.replay import replayed
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.solver import NEVER, Session


def within_bounds(rule: RuleInQuestion, session: Session) -> Answer:
    """Ask for figures that give points below 0 or above the maximum."""
    if not rule.outcomes.with_points:
        return not_applicable("bounds")
    varying = [pair for pair in rule.outcomes.with_points if not _constant_within(pair[1], rule.part.maximum)]
    if not varying or _by_intervals(rule):
        return proved("bounds")
    findings: list[Finding] = []
    for outcome, points in varying:
        result = session.find(*outcome.conditions, _outside(points, rule.part.maximum), simple=True)
        if result == NEVER:
            continue
        finding = None if isinstance(result, str) else finding_of(rule, rule.facts(result))
        if finding is None:
            return undecided("bounds", "limit")
        findings.append(finding)
    return refuted("bounds", *findings) if findings else proved("bounds")


def _by_intervals(rule: RuleInQuestion) -> bool:
    found: Interval = intervals_of(rule.setting.ruleset, Facts()).possible(rule.part)
    return found.low is not None and found.low >= 0 and found.high is not None and found.high <= rule.part.maximum


def _constant_within(points: Value, maximum: Fraction) -> bool:
    return isinstance(points, Constant) and 0 <= points.value <= maximum


def _outside(points: Value, maximum: Fraction) -> AnyOf:
    return AnyOf((Compare("<", points, Constant(0)), Compare(">", points, Constant(maximum))))


def finding_of(rule: RuleInQuestion, facts: Facts) -> Finding | None:
    """Give the finding that facts show; None if their points lie within."""
    score = replayed(rule, facts)
    if score.points is None or score.case is None or 0 <= score.points <= rule.part.maximum:
        return None
    what = "below" if score.points < 0 else "above"
    return Finding(severity="error", witness=(facts,), points=(score.points,), cases=(score.case,), what=what)
