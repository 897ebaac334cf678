"""Every case can be reached. «Còn lại» that nothing is left for is a note: it stands there to be safe."""

from __future__ import annotations

from collections.abc import Sequence

from parlang.ir.facts import Facts
from parlang.ir.interpret import NOT_ARISING
from parlang.prove.answers import Answer, Finding, not_applicable, refuted, undecided
from parlang.prove.replay import replayed
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.solver import NEVER, Session


def every_case_reachable(rule: RuleInQuestion, session: Session) -> Answer:
    """Ask for figures that come to each case."""
    cases = [each for each in rule.outcomes.every if each.kind != "gap" and each.case != NOT_ARISING]
    if not cases:
        return not_applicable("case_reachable")
    reached: list[tuple[str, Facts]] = []
    findings: list[Finding] = []
    for outcome in cases:
        result = session.find(*outcome.conditions)
        if result == NEVER:
            findings.append(Finding(severity="note" if outcome.rest else "error", cases=(outcome.case,)))
            continue
        facts = None if isinstance(result, str) else rule.facts(result)
        if facts is None or not _comes_to(rule, facts, outcome.case, outcome.kind):
            return undecided("case_reachable", "limit")
        reached.append((outcome.case, facts))
    return reachable(findings, reached)


def reachable(findings: Sequence[Finding], reached: Sequence[tuple[str, Facts]]) -> Answer:
    """Answer with the cases that are never reached, and examples of the others; a note refutes nothing."""
    if all(each.severity == "note" for each in findings):
        return Answer(name="case_reachable", verdict="proved", findings=tuple(findings), reached=tuple(reached))
    return refuted("case_reachable", *findings, reached=tuple(reached))


def _comes_to(rule: RuleInQuestion, facts: Facts, case: str, kind: str) -> bool:
    score = replayed(rule, facts)
    return score.kind == "pending" if kind == "pending" else score.case == case
