"""What is asked of a whole set, from the facts of its rules: each rule has been asked before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parlang.ir.nodes import Unwritten
from parlang.ir.walk import inputs_of_leaf, leaves
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
from parlang.prove.rule import rule_in_question
from parlang.prove.setting import Setting, constraints_between
from parlang.prove.solving.solver import Solver
from parlang.prove.whole.grades import one_grade_each
from parlang.prove.whole.maximum import scale_reachable
from parlang.prove.whole.units import examples_of

SUMMED: tuple[CheckName, ...] = ("bounds", "monotone")  # what holds of a sum if it holds of its summands
SCORED: tuple[CheckName, ...] = ("gap", "division")  # what has to hold for a unit to be scored at all


def prove_whole(setting: Setting, proofs: Sequence[Proof], solver: Solver | None) -> Proof:
    """Ask of a set what its rules cannot be asked one by one; of an unfinished frame, only what the rules give.

    `proofs` are those of its leaves, in order.
    """
    found: dict[CheckName, Answer] = {name: _from_rules(name, proofs, solver) for name in SUMMED}
    if proofs and not any(isinstance(part.rule, Unwritten) for part in leaves(setting.ruleset)):
        found |= {answer.name: answer for answer in _of_units(setting, proofs, found["bounds"], solver)}
    return Proof(id=setting.ruleset.index, answers=tuple(found.get(name, not_applicable(name)) for name in CHECKS))


def _of_units(setting: Setting, proofs: Sequence[Proof], bounds: Answer, solver: Solver | None) -> Iterator[Answer]:
    """Ask what units show, if all units can be scored."""
    graded: tuple[CheckName, ...] = () if setting.ruleset.grading is None else ("grades",)
    reasons = [_from_rules(name, proofs, solver).reason for name in SCORED]
    reason = next((each for each in reasons if each is not None), None)
    if reason is not None:
        yield undecided("max_reachable", reason)
        yield from (undecided(name, reason) for name in graded)
        return
    parts = tuple(leaves(setting.ruleset))
    known = constraints_between((key for part in parts for key in inputs_of_leaf(part)), setting)
    pairs = zip(parts, proofs, strict=True)
    examples = [examples_of(rule_in_question(part, setting), proof, known) for part, proof in pairs]
    single = _from_rules("max_reachable", proofs, solver)
    yield single if single.verdict == "undecided" else scale_reachable(examples, setting.ruleset, solver)
    bounded = bounds.verdict in ("proved", "not_applicable")
    yield one_grade_each(examples, setting, solver, bounded=bounded)


def _from_rules(name: CheckName, proofs: Sequence[Proof], solver: Solver | None) -> Answer:
    """Conclude from the rules: it holds of the whole if it holds of each."""
    verdicts = {answer.verdict for proof in proofs for answer in proof.answers if answer.name == name}
    if verdicts <= {"not_applicable"}:
        return not_applicable(name)
    if verdicts <= {"proved", "not_applicable"}:
        return proved(name)
    reason: Reason = "parts" if "refuted" in verdicts else "no_solver" if solver is None else "limit"
    return undecided(name, reason)
