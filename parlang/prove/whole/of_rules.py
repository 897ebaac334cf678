"""What is asked of a whole set, from the facts of its rules: each rule has been asked before."""

from __future__ import annotations

from collections.abc import Sequence

from parlang.ir.nodes import Unwritten
from parlang.ir.walk import leaves
from parlang.prove.answers import (
    CHECKS,
    Answer,
    CheckName,
    Proof,
    Reason,
    not_applicable,
    proved,
    undecided,
)
from parlang.prove.rule import RuleInQuestion, rule_in_question
from parlang.prove.setting import Setting
from parlang.prove.solver import Solver
from parlang.prove.whole.grades import one_grade_each
from parlang.prove.whole.maximum import scale_reachable
from parlang.prove.whole.units import examples_of


def prove_whole(setting: Setting, proofs: Sequence[Proof], solver: Solver | None) -> Proof:
    """Ask of a set what its rules cannot be asked one by one; of an unfinished frame, only what the rules give.

    `proofs` are those of its leaves, in order.
    """
    parts = leaves(setting.ruleset)
    rules = [(rule_in_question(part, setting), proof) for part, proof in zip(parts, proofs, strict=True)]
    bounds = _from_rules("bounds", rules, solver)
    found: dict[CheckName, Answer] = {"bounds": bounds, "monotone": _from_rules("monotone", rules, solver)}
    if rules and not any(isinstance(rule.part.rule, Unwritten) for rule, _ in rules):
        inside = {part.path for part in setting.ruleset.parts}
        examples = [examples_of(rule, proof) for rule, proof in rules]
        of_scale = [each for each in examples if each.rule.part.path.partition(".")[0] in inside]
        bounded = bounds.verdict in ("proved", "not_applicable")
        found["max_reachable"] = scale_reachable(of_scale, solver)
        found["grades"] = one_grade_each(examples, setting, solver, bounded=bounded)
    return Proof(id=setting.ruleset.index, answers=tuple(found.get(name, not_applicable(name)) for name in CHECKS))


def _from_rules(name: CheckName, rules: Sequence[tuple[RuleInQuestion, Proof]], solver: Solver | None) -> Answer:
    """Conclude from the rules: what holds of every summand holds of the sum."""
    verdicts = {answer.verdict for _, proof in rules for answer in proof.answers if answer.name == name}
    if verdicts <= {"not_applicable"}:
        return not_applicable(name)
    if verdicts <= {"proved", "not_applicable"}:
        return proved(name)
    reason: Reason = "parts" if "refuted" in verdicts else "no_solver" if solver is None else "limit"
    return undecided(name, reason)
