"""What proofs found as cases to be tested: an example of each case, each witness, each bound and what lies beside it.

What is expected is what the interpreter gives: the cases hold the rules to it, in other years and other programs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import yaml

from parlang.ir.facts import Facts
from parlang.ir.interpret import LeafScore, score_leaf
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.violations import violations
from parlang.ir.walk import leaves
from parlang.prove.answers import Proof
from parlang.prove.beside_bounds import beside_bounds
from parlang.prove.replay import replayed
from parlang.prove.rule import RuleInQuestion, rule_in_question
from parlang.prove.setting import setting_of
from parlang.prove.solving.solver import Solver
from parlang_compiler.boundary.from_facts import decimal, from_facts
from parlang_compiler.boundary.numerals import numeral

HEAD = """\
# {index} [{revision}]: ví dụ cho từng trường hợp, từng mốc và giá trị sát mốc, do «parlang prove» tìm ra.
# Số liệu là giả định; điểm mong đợi là điểm mà chính các quy tắc này cho.
"""


def emitted(ruleset: Ruleset, proofs: Sequence[Proof], solver: Solver | None) -> str:
    """Give the text of a file of cases, as `parlang test` reads it."""
    setting = setting_of(ruleset)
    by_id = {proof.id: proof for proof in proofs}
    units = [
        unit for part in leaves(ruleset) for unit in _of_rule(rule_in_question(part, setting), by_id[part.path], solver)
    ]
    head = HEAD.format(index=ruleset.index, revision=ruleset.revision)
    return head + yaml.safe_dump({"units": units}, allow_unicode=True, sort_keys=False, width=120)


def _of_rule(rule: RuleInQuestion, proof: Proof, solver: Solver | None) -> Iterator[dict[str, Any]]:
    seen: list[Facts] = []
    for facts in (*_found(proof), *beside_bounds(rule, solver)):
        allowed = not violations(rule.setting.ruleset, facts) and replayed(rule, facts).kind in ("scored", "left_out")
        if facts not in seen and allowed:
            seen.append(facts)
            yield _unit(rule, facts, len(seen))


def _found(proof: Proof) -> Iterator[Facts]:
    for answer in proof.answers:
        yield from (facts for _, facts in answer.reached)
        for finding in answer.findings:
            yield from finding.witness


def _unit(rule: RuleInQuestion, facts: Facts, number: int) -> dict[str, Any]:
    ruleset, part = rule.setting.ruleset, rule.part
    score = score_leaf(part, facts, ruleset.points_decimals)
    case = from_facts(facts, ruleset, f"{_called(part)} — {number}")
    return {**case, "expected": {"parts": {part.path: _points(score)}, "cases": {part.path: score.case}}}


def _called(part: Part) -> str:
    return f"{part.number or part.path} {part.name}"


def _points(score: LeafScore) -> str:
    if score.points is None:
        return score.status
    try:
        return decimal(score.points)
    except ValueError:
        return numeral(score.points)
