"""Evidence: the documents, and what to do without them."""

from __future__ import annotations

from collections.abc import Iterable

from parlang.ir.nodes import EvidenceItem, WithoutEvidence
from parlang.prose.wording import Language, Wording

KINDS = {
    "vi": {"required": "", "optional": " (nếu có)", "replaceable": " (thay được bằng giải trình)"},
    "en": {"required": "", "optional": " (if any)", "replaceable": " (replaceable by justification)"},
}


def evidence_line(item: EvidenceItem, language: Language) -> str:
    """Name a document and how much it is needed."""
    return item.text + KINDS[language][item.kind]


OWED = {
    "required": ("không có hoặc thiếu tài liệu kiểm chứng bắt buộc", "without all required evidence"),
    "replaceable": (
        "không có hoặc thiếu tài liệu kiểm chứng mà không giải trình",
        "without all evidence and without a justification",
    ),
    "both": (
        "thiếu tài liệu kiểm chứng bắt buộc, hoặc thiếu tài liệu thay được bằng giải trình mà không giải trình,",
        "without all required evidence, or without any other and no justification for it,",
    ),
}
WORTH = {
    "zero": ("thì được 0 điểm", "the score is 0 points"),
    "pending": ("thì chưa chấm điểm, chờ bổ sung", "the score is pending until it is there"),
}
JUSTIFY = (
    "không có hoặc thiếu tài liệu kiểm chứng thì phải giải trình bằng văn bản cách đánh giá, tính điểm",
    "without evidence, or with part of it only, the score must be justified in writing",
)


def without_evidence_sentence(rule: WithoutEvidence, items: Iterable[EvidenceItem], wording: Wording) -> str:
    """Say what a score is worth while documents are owed, without capital and full stop."""
    if rule.treatment == "justify":
        return wording.say(*JUSTIFY)
    kinds = {item.kind for item in items} - {"optional"}
    owed = wording.say(*OWED["both" if len(kinds) > 1 else next(iter(kinds), "required")])
    return f"{owed} {wording.say(*WORTH[rule.treatment])}"
