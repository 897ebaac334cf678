"""The maximum can be reached, by figures and before rounding; where it cannot, the most that can be is looked for."""

from __future__ import annotations

from fractions import Fraction

from parlang.ir.facts import Facts
from parlang.ir.interpret import NO_EVIDENCE, NOT_ARISING
from parlang.ir.intervals import intervals_of
from parlang.lowered.nodes import Compare, Constant, Value
from parlang.prove.answers import Answer, Finding, not_applicable, proved, refuted, undecided
from parlang.prove.outcomes import Outcome
from parlang.prove.replay import Replayed, replayed
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.solver import NEVER, Session

HALVINGS = 10  # of the points between 0 and the maximum, while the most is looked for


def maximum_reachable(rule: RuleInQuestion, session: Session) -> Answer:
    """Ask for figures that give the maximum."""
    ways = [pair for pair in rule.outcomes.with_points if pair[0].case not in (NOT_ARISING, NO_EVIDENCE)]
    if not ways:
        return not_applicable("max_reachable")
    full = Constant(rule.part.maximum)
    if all(points != full for _, points in ways) and _never_by_intervals(rule):
        return refuted("max_reachable", _most(rule, session, ways))
    known = True
    for outcome, points in sorted(ways, key=lambda way: way[1] != full):
        result = session.find(*outcome.conditions, Compare("==", points, full))
        facts = None if isinstance(result, str) else rule.facts(result)
        if facts is not None and replayed(rule, facts).points == rule.part.maximum:
            return proved("max_reachable", ((outcome.case, facts),))
        known = known and result == NEVER
    return refuted("max_reachable", _most(rule, session, ways)) if known else undecided("max_reachable", "limit")


def _never_by_intervals(rule: RuleInQuestion) -> bool:
    """Tell whether the outer bounds of the whole rule exclude the maximum; what does not arise counts as it."""
    found = intervals_of(rule.setting.ruleset, Facts()).possible(rule.part)
    return found.high is not None and found.high < rule.part.maximum


def _most(rule: RuleInQuestion, session: Session, ways: list[tuple[Outcome, Value]]) -> Finding:
    """Give the most points that are found; halving may stop a little short of what there is."""
    best: tuple[Facts, Replayed] | None = None
    least, most = Fraction(-1), rule.part.maximum
    for _ in range(HALVINGS):
        found = _above(rule, session, ways, (least + most) / 2)
        if found is None:
            most = (least + most) / 2
        else:
            best, least = found, found[1].points or most
    if best is None:
        return Finding(severity="error")
    return Finding(severity="error", witness=(best[0],), points=(best[1].points,), cases=(best[1].case or "",))


def _above(
    rule: RuleInQuestion, session: Session, ways: list[tuple[Outcome, Value]], least: Fraction
) -> tuple[Facts, Replayed] | None:
    for outcome, points in ways:
        between = (Compare(">=", points, Constant(least)), Compare("<=", points, Constant(rule.part.maximum)))
        result = session.find(*outcome.conditions, *between)
        if isinstance(result, str):
            continue
        facts = rule.facts(result)
        score = replayed(rule, facts)
        if score.points is not None and least <= score.points <= rule.part.maximum:
            return facts, score
    return None
