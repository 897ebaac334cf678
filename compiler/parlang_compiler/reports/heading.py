"""What a report has that is an official paper: the heading «BÁO CÁO», and of what; the mark at its ends.

Before::

    kind "BÁO CÁO TỰ ĐÁNH GIÁ, CHẤM ĐIỂM", title "Chỉ số cải cách hành chính cấp tỉnh năm 2024 của Tỉnh A"

After::

    BÁO CÁO
    Tự đánh giá, chấm điểm chỉ số cải cách hành chính cấp tỉnh năm 2024 của Tỉnh A
"""

from __future__ import annotations

from dataclasses import replace

from parlang.text import lower_first
from parlang_compiler.document.annexes import END, ended
from parlang_compiler.document.issue import KIND_NAMES, Issue
from parlang_compiler.document.nodes import Document, Letterhead

REPORT = KIND_NAMES["report"].upper()


def official(plain: Document, issue: Issue) -> Document:
    """Make an official paper of a plain report: upright, with heading, place to sign and the marks of its ends."""
    annexes = tuple(replace(each, attached=issue.attached(), blocks=(*each.blocks, END)) for each in plain.annexes)
    return replace(
        plain,
        sections=ended(plain.sections),
        annexes=annexes,
        letterhead=_letterhead(plain, issue),
        closing=issue.closing(),
        landscape=False,
    )


def _letterhead(plain: Document, issue: Issue) -> Letterhead:
    about = plain.kind.removeprefix(f"{REPORT} ").capitalize()
    return issue.letterhead(issue.subject or f"{about} {lower_first(plain.title)}")
