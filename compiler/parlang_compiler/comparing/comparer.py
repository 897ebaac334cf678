"""Compare two revisions; the solver is loaded when it is asked, and effects that were found are remembered."""

from __future__ import annotations

from parlang.diff.changes import Comparison
from parlang.diff.compare import compare
from parlang.diff.following import Line
from parlang.diff.matching import Matching
from parlang_compiler.proofs.proving import LazySolver, solver_version


def compared(matching: Matching, line: Line | None, *, remember: bool) -> Comparison:
    """Give all changes between two revisions."""
    solver = None if solver_version() is None else LazySolver()
    return compare(matching, line, solver)
