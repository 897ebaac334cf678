"""What can be wrong with the findings that a revision declares."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words


class UnknownFinding(Diagnostic):
    """A heading of findings.md that names no part of the set, or no question that proofs ask."""

    heading: str
    kind: str  # "part", "check" or "heading"
    known: tuple[str, ...]
    code: ClassVar[str] = "E1013"
    words: ClassVar[Words] = Words(
        vi="dòng `{heading}`: {fault}",
        en="the line `{heading}`: {fault}",
        help_vi="viết dạng ## `mã đầy đủ của tiêu chí`: tên câu hỏi; {known}",
        help_en="write it as ## `full id of the criterion`: name of the question; {known}",
    )

    def facts(self, language: Language) -> dict[str, str]:
        vi = {"part": "không có tiêu chí này", "check": "không có câu hỏi này", "heading": "không đọc được"}
        en = {"part": "there is no such part", "check": "there is no such question", "heading": "cannot be read"}
        listed = ", ".join(self.known)
        return {
            "heading": self.heading,
            "fault": (vi if language == "vi" else en)[self.kind],
            "known": f"có: {listed}" if language == "vi" else f"there are: {listed}",
        }


class FindingWithoutSentence(Diagnostic):
    """A declared finding that does not quote the sentence that causes it."""

    heading: str
    code: ClassVar[str] = "E1014"
    words: ClassVar[Words] = Words(
        vi="phát hiện `{heading}` chưa dẫn câu văn gây ra nó",
        en="the finding `{heading}` does not quote the sentence that causes it",
        help_vi="chép câu văn ấy vào dòng bắt đầu bằng `>`",
        help_en="copy the sentence into a line that begins with `>`",
    )


class StaleFinding(Diagnostic):
    """A declared finding that proofs do not refute."""

    heading: str
    code: ClassVar[str] = "W1015"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="phát hiện `{heading}` đã ghi nhưng không còn bị bác bỏ",
        en="the finding `{heading}` is declared, but nothing refutes it",
        help_vi="bỏ mục này khỏi findings.md",
        help_en="drop the entry from findings.md",
    )
