"""An appraised criterion names the documents that show its score."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import NoEvidence
from parlang.ir.checks.unsure import Unsure
from parlang.ir.nodes import Part, Ruleset, Unwritten
from parlang.ir.walk import leaves


def evidence_named(ruleset: Ruleset, unsure: Unsure) -> Iterator[Diagnostic]:
    """Tell, once for the whole set, the appraised criteria without evidence."""
    bare = [part for part in leaves(ruleset) if _wants_evidence(part, unsure) and not part.notes.evidence]
    if bare:
        yield NoEvidence(criteria=tuple(part.number or part.name for part in bare), span=bare[0].span)


def _wants_evidence(part: Part, unsure: Unsure) -> bool:
    written = not isinstance(part.rule, Unwritten) and part.path not in unsure.damaged
    return written and part.method == "appraisal"
