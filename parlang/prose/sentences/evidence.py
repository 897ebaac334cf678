"""Evidence: the documents, and what to do without them."""

from __future__ import annotations

from parlang.ir.nodes import EvidenceItem
from parlang.prose.wording import Language

KINDS = {
    "vi": {"required": "", "optional": " (nếu có)", "replaceable": " (thay được bằng giải trình)"},
    "en": {"required": "", "optional": " (if any)", "replaceable": " (replaceable by justification)"},
}
WITHOUT = {
    "vi": ("Không có hoặc thiếu tài liệu kiểm chứng thì phải giải trình bằng văn bản cách đánh giá, tính điểm."),
    "en": "Without evidence, or with part of it only, the score must be justified in writing.",
}


def evidence_line(item: EvidenceItem, language: Language) -> str:
    """Name a document and how much it is needed."""
    return item.text + KINDS[language][item.kind]


def without_evidence(language: Language) -> str:
    """Say what is asked for where evidence is missing."""
    return WITHOUT[language]
