"""All answers of a set: those of its rules, then those of the whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from parlang.ir.nodes import Ruleset
from parlang.ir.walk import leaves
from parlang.prove.answers import Proof
from parlang.prove.of_rule import prove_rule
from parlang.prove.rule import RuleInQuestion, Setting, rule_in_question, setting_of
from parlang.prove.solver import Solver
from parlang.prove.whole import prove_whole

Asked = tuple[RuleInQuestion, Proof]
ProveRule = Callable[[RuleInQuestion], Proof]
ProveWhole = Callable[[Setting, list[Asked]], Proof]


def prove_set(ruleset: Ruleset, solver: Solver | None) -> tuple[Proof, ...]:
    """Ask everything of a set; without a solver, what needs none is answered."""
    return tuple(
        proofs_of(
            ruleset,
            lambda rule: prove_rule(rule, solver),
            lambda setting, asked: prove_whole(setting, asked, solver),
        )
    )


def proofs_of(ruleset: Ruleset, of_rule: ProveRule, of_whole: ProveWhole) -> Iterator[Proof]:
    """Give the proof of each leaf in order, and of the whole at last; whoever remembers some gives them."""
    setting = setting_of(ruleset)
    asked: list[Asked] = []
    for part in leaves(ruleset):
        rule = rule_in_question(part, setting)
        asked.append((rule, of_rule(rule)))
        yield asked[-1][1]
    yield of_whole(setting, asked)
