"""An appraised criterion names the documents that show its score."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import NoEvidence
from parlang.ir.checks.unsure import Unsure
from parlang.ir.nodes import Ruleset, Unwritten
from parlang.ir.walk import leaves


def evidence_named(ruleset: Ruleset, unsure: Unsure) -> Iterator[Diagnostic]:
    """Tell appraised criteria without evidence."""
    for part in leaves(ruleset):
        written = not isinstance(part.rule, Unwritten) and part.path not in unsure.damaged
        if written and part.method == "appraisal" and not part.notes.evidence:
            yield NoEvidence(name=part.name, span=part.span)
