"""What can be wrong with a label or a note beside a rule."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words


class SaysOtherwise(Diagnostic):
    """A label or a sentence of a note that says other bounds or points than the rule beside it."""

    said: str
    ruled_vi: str
    ruled_en: str
    code: ClassVar[str] = "W1380"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="«{said}» trái với cách chấm điểm: {ruled}",
        en="«{said}» contradicts the rule: {ruled}",
        help_vi="sửa lời ghi cho khớp với cách chấm điểm; nếu lời ghi mới đúng thì sửa cách chấm điểm",
        help_en="mend the words so that they agree with the rule; if the words are right, mend the rule",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"said": self.said, "ruled": self.ruled_vi if language == "vi" else self.ruled_en}
