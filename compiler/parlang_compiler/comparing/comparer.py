"""Compare two revisions with the solver, if it is installed; it is loaded when it is asked."""

from __future__ import annotations

from parlang.diff.changes import Comparison
from parlang.diff.compare import compare
from parlang.diff.following import Line
from parlang.diff.matching import Matching
from parlang_compiler.proofs.proving import LazySolver, solver_version


def compared(matching: Matching, line: Line | None) -> Comparison:
    """Give all changes between two revisions."""
    solver = None if solver_version() is None else LazySolver()
    return compare(matching, line, solver)
