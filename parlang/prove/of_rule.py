"""All answers of one rule: on a line where it stands on one, by trying all inputs where there are few, by a solver."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from parlang.lowered.nodes import NotSo
from parlang.prove.answers import CHECKS, Answer, CheckName, Proof, not_applicable, undecided
from parlang.prove.checks import RULE_CHECKS
from parlang.prove.checks.division import divisions_of
from parlang.prove.dividing import by_zero
from parlang.prove.line.answers import LINE_CHECKS
from parlang.prove.line.pieces import OnALine, on_a_line
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.sessions import session_of
from parlang.prove.solving.solver import Session, Solver

DIVISION: CheckName = "division"


def prove_rule(rule: RuleInQuestion, solver: Solver | None) -> Proof:
    """Ask every check of a rule."""
    return Proof(id=rule.part.path, answers=answers_of(rule, solver))


def answers_of(rule: RuleInQuestion, solver: Solver | None) -> tuple[Answer, ...]:
    """Give the answer of every check, in the order of `CHECKS`."""
    found = Asking(rule, solver).answers()
    return tuple(found.get(name, not_applicable(name)) for name in CHECKS)


class Asking:
    """Asks of one rule; a session is opened with the first question that needs one."""

    names: tuple[CheckName, ...] = (DIVISION, *(name for name in RULE_CHECKS if name != DIVISION))
    """The checks in the order in which they are asked: where a divisor may be 0, the others leave that out."""

    def __init__(self, rule: RuleInQuestion, solver: Solver | None) -> None:
        self._rule, self._solver = rule, solver
        self._line: OnALine | None = on_a_line(rule)
        self._session: Session | None = None

    def answers(self) -> Mapping[CheckName, Answer]:
        """Give the answer of every check."""
        return {name: self.answer(name) for name in self.names}

    def answer(self, name: CheckName) -> Answer:
        """Give the answer of a check."""
        found = LINE_CHECKS[name](self._rule, self._line) if self._line is not None and name in LINE_CHECKS else None
        answer = self._by_solver(name) if found is None else found
        if name == DIVISION and answer.verdict in ("refuted", "undecided"):
            self._leave_out_division()
        return answer

    def _leave_out_division(self) -> None:
        """Ask from now on only of figures for which nothing is divided by 0 where it is divided by."""
        nowhere = tuple(dict.fromkeys(map(NotSo, by_zero(divisions_of(self._rule)))))
        space = replace(self._rule.space, known=(*self._rule.space.known, *nowhere))
        self._rule, self._session = replace(self._rule, space=space), None

    def _by_solver(self, name: CheckName) -> Answer:
        if self._session is None:
            self._session = session_of(self._rule.space, self._solver)
        found = RULE_CHECKS[name](self._rule, self._session)
        return undecided(name, "no_solver") if self._solver is None and found.verdict == "undecided" else found
