"""What can be wrong with what a document is made with: who issues it."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Words


class IssueShape(Diagnostic):
    """Something in `issue.yaml` that does not belong there."""

    code: ClassVar[str] = "E1331"
    words: ClassVar[Words] = Words(
        vi="thông tin ban hành: {problem_vi}",
        en="who issues the document: {problem_en}",
        help_vi="mỗi dòng là một mục: {known}",
        help_en="each line is one of: {known}",
    )
    problem_vi: str
    problem_en: str
    known: str
