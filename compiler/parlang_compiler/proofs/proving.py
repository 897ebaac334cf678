"""Prove a set: what is remembered is not asked again, and what asks is loaded only when something is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import leaves
from parlang.prove.answers import Answer, Proof
from parlang.prove.setting import Setting, fingerprint, fingerprint_of_whole, setting_of
from parlang.prove.solving.solver import Session, Solver, Space
from parlang_compiler.proofs.memory import Memory, key_of, memory_of

NONE = "no solver"


class LazySolver:
    """The solver z3, imported with the first session."""

    def session(self, space: Space) -> Session:
        """Begin to ask about a space."""
        from parlang.prove.solving.z3.solver import Z3Solver

        return Z3Solver().session(space)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prover:
    """Proves the rules of one set."""

    solver: Solver | None
    solver_version: str
    memory: Memory

    def proofs(self, ruleset: Ruleset) -> Iterator[Proof]:
        """Give the proof of each leaf in order, and of the whole at last; then remember them."""
        setting = setting_of(ruleset)
        proofs: list[Proof] = []
        prints: list[str] = []
        for part in leaves(ruleset):
            prints.append(fingerprint(part, setting))
            proofs.append(Proof(id=part.path, answers=self._of_part(part, setting, prints[-1])))
            yield proofs[-1]
        yield Proof(id=ruleset.index, answers=self._of_whole(setting, proofs, fingerprint_of_whole(setting, prints)))
        self.memory.save()

    def _of_part(self, part: Part, setting: Setting, text: str) -> tuple[Answer, ...]:
        key = key_of(text, self.solver_version)
        remembered = self.memory.recall(key)
        if remembered is not None:
            return remembered
        from parlang.prove.of_rule import answers_of
        from parlang.prove.rule import rule_in_question

        answers = answers_of(rule_in_question(part, setting), self.solver)
        self.memory.keep(key, answers)
        return answers

    def _of_whole(self, setting: Setting, proofs: list[Proof], text: str) -> tuple[Answer, ...]:
        key = key_of(text, self.solver_version)
        remembered = self.memory.recall(key)
        if remembered is not None:
            return remembered
        from parlang.prove.whole.of_rules import prove_whole

        answers = prove_whole(setting, proofs, self.solver).answers
        self.memory.keep(key, answers)
        return answers


def prover_for(ruleset: Ruleset, *, remember: bool) -> Prover:
    """Give what proves a set, with the solver if it is installed."""
    found = solver_version()
    return Prover(
        solver=None if found is None else LazySolver(),
        solver_version=found or NONE,
        memory=memory_of(ruleset.index, ruleset.revision) if remember else Memory(None),
    )


def solver_version() -> str | None:
    """Give the version of the solver, as its installer calls it; None if it is not installed."""
    spec = find_spec("z3")
    if spec is None or spec.origin is None:
        return None
    site = Path(spec.origin).parent.parent  # asking importlib.metadata takes longer than all that is remembered
    return next((each.name for each in sorted(site.glob("z3_solver-*.dist-info"))), spec.origin)
