"""Which documents are still owed: those that a criterion requires and the case does not give.

The documents given for a criterion stand in the order of its `tài liệu kiểm chứng`; an empty place is a
document that is not there. A replaceable one is not owed where the case has a justification.
"""

from __future__ import annotations

from parlang.ir.nodes import Part
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.models import Assessment, Text


def missing_evidence(assessment: Assessment, part: Part) -> list[str]:
    """Give the documents that a part still needs, as its rules call them."""
    given: list[Text] = next((v for k, v in assessment.evidence.items() if folded(k) == part.path), [])
    justified = any(text for k, text in assessment.justification.items() if folded(k) == part.path)
    return [
        item.text
        for number, item in enumerate(part.notes.evidence)
        if item.kind == "required" or (item.kind == "replaceable" and not justified)
        if number >= len(given) or given[number] is None
    ]
