"""Which session asks about a space: one that tries every input where there are few, else a solver's."""

from __future__ import annotations

from parlang.lowered.nodes import Condition
from parlang.prove.solving.enumerated import Enumerated, is_small
from parlang.prove.solving.solver import UNKNOWN, Result, Session, Solver, Space


class NoSession:
    """What stands in for a solver that is not there: it knows nothing."""

    def find(self, *conditions: Condition, simple: bool = False) -> Result:
        """Know nothing."""
        return UNKNOWN

    def about(self, space: Space) -> Session:
        """Ask about another space, which may be small."""
        return session_of(space, None)


def session_of(space: Space, solver: Solver | None) -> Session:
    """Begin to ask about a space."""
    if is_small(space):
        return Enumerated(space)
    return NoSession() if solver is None else solver.session(space)
