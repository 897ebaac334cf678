"""All answers of a set: those of its rules, then those of the whole."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.ir.nodes import Ruleset
from parlang.ir.walk import leaves
from parlang.prove.answers import Proof
from parlang.prove.of_rule import prove_rule
from parlang.prove.rule import rule_in_question
from parlang.prove.setting import setting_of
from parlang.prove.solving.solver import Solver
from parlang.prove.whole.of_rules import prove_whole


def prove_set(ruleset: Ruleset, solver: Solver | None) -> Iterator[Proof]:
    """Give the proof of each leaf in order, and of the whole at last; without a solver, what needs none is answered."""
    setting = setting_of(ruleset)
    proofs: list[Proof] = []
    for part in leaves(ruleset):
        proofs.append(prove_rule(rule_in_question(part, setting), solver))
        yield proofs[-1]
    yield prove_whole(setting, proofs, solver)
