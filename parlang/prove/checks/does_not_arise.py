"""Does not arise: where a rule says so, some figures make it so and others do not."""

from __future__ import annotations

from parlang.ir.facts import Facts
from parlang.ir.interpret import NOT_ARISING
from parlang.lowered.from_ir import lower_condition
from parlang.lowered.nodes import NotSo
from parlang.prove.answers import Answer, Finding, not_applicable, proved, refuted, undecided
from parlang.prove.replay import replayed
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.solver import NEVER, Session


def may_and_may_not_arise(rule: RuleInQuestion, session: Session) -> Answer:
    """Ask for figures by which the leaf does not arise, and for figures by which it does."""
    written = rule.part.does_not_arise
    if written is None:
        return not_applicable("does_not_arise")
    condition = lower_condition(written.condition, rule.setting.figures)
    reached: list[tuple[str, Facts]] = []
    findings: list[Finding] = []
    for asked, what, absent in ((condition, "never", True), (NotSo(condition), "always", False)):
        result = session.find(asked)
        if result == NEVER:
            findings.append(Finding(severity="error", cases=(NOT_ARISING,), what=what))
            continue
        facts = None if isinstance(result, str) else rule.facts(result)
        if facts is None or (replayed(rule, facts).case == NOT_ARISING) is not absent:
            return undecided("does_not_arise", "limit")
        reached.append((NOT_ARISING if absent else "", facts))
    examples = tuple(each for each in reached if each[0])
    return refuted("does_not_arise", *findings) if findings else proved("does_not_arise", examples)
