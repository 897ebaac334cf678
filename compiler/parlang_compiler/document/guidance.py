"""The guidance document: everything a unit needs to score itself, made from the rules alone.

It is an official letter with annexes. Who issues it, its number, place, day and signature are those of `Issue`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from parlang.ir.nodes import Ruleset
from parlang.ir.walk import leaves
from parlang.prose.naming import lower_first
from parlang.prose.numbers import day, lettered
from parlang_compiler.document.annexes import annexes, listed
from parlang_compiler.document.issue import Issue
from parlang_compiler.document.names import illustration, metadata_of
from parlang_compiler.document.nodes import Annex, Document, Paragraph, Section, text

KIND = "HƯỚNG DẪN TỰ ĐÁNH GIÁ, CHẤM ĐIỂM"


def guidance(ruleset: Ruleset, source_hash: str, issue: Issue | None = None) -> Document:
    """Make the guidance document of a revision."""
    issue = issue or Issue()
    behind = annexes(ruleset, source_hash, issue.attached())
    about = _about(ruleset, issue)
    return Document(
        metadata=metadata_of(ruleset, source_hash),
        kind=KIND,
        title=ruleset.name,
        opening=(
            *illustration(ruleset),
            text(f"Thực hiện {ruleset.instrument}, {issue.issued_by} {about} như sau:"),
        ),
        sections=tuple(_numbered(_sections(ruleset, issue, behind))),
        annexes=behind,
        letterhead=issue.letterhead(issue.subject or about),
        closing=issue.closing(),
    )


def _about(ruleset: Ruleset, issue: Issue) -> str:
    year = issue.period or ruleset.first_year
    words = f"hướng dẫn tự đánh giá, chấm điểm {lower_first(ruleset.name)}"
    return words if year is None else f"{words} năm {year}"


def _numbered(sections: Iterable[tuple[str, str, Iterable[Paragraph]]]) -> Iterator[Section]:
    for place, (name, title, blocks) in enumerate(sections, 1):
        yield Section(id=name, title=f"{place}. {title}", blocks=tuple(blocks))


def _sections(
    ruleset: Ruleset, issue: Issue, behind: tuple[Annex, ...]
) -> Iterator[tuple[str, str, Iterable[Paragraph]]]:
    yield "tu-danh-gia", "Về tự đánh giá, chấm điểm", _lettered(_scoring(ruleset, behind))
    if any(leaf.notes.evidence for leaf in leaves(ruleset)):
        yield "tai-lieu", "Về tài liệu kiểm chứng", _lettered(_evidence(ruleset))
    yield "bao-cao", "Về báo cáo tự đánh giá", _report(issue)
    yield "thuc-hien", "Tổ chức thực hiện", _carried_out(issue, behind)


def _lettered(items: Iterable[str]) -> Iterator[Paragraph]:
    """Give points under their letters: a), b), c), d), đ)."""
    return map(text, lettered(items))


def _scoring(ruleset: Ruleset, behind: tuple[Annex, ...]) -> Iterator[str]:
    yield (
        f"Căn cứ kết quả thực tế và số liệu báo cáo, đối chiếu với yêu cầu, cách chấm điểm của từng tiêu chí tại "
        f"{behind[0].number} để tự đánh giá, chấm điểm."
    )
    yield (
        "Trường hợp văn bản được dẫn chiếu được sửa đổi, bổ sung hoặc thay thế thì áp dụng quy định của văn bản sửa "
        "đổi, bổ sung hoặc thay thế."
    )
    if any(leaf.method == "survey" for leaf in leaves(ruleset)):
        yield "Không tự chấm điểm đối với tiêu chí đánh giá qua điều tra xã hội học."


def _evidence(ruleset: Ruleset) -> Iterator[str]:
    yield (
        "Tài liệu kiểm chứng của từng tiêu chí được nêu tại cột «Tài liệu kiểm chứng»; có thể bổ sung tài liệu khác có "
        "đủ độ tin cậy."
    )
    own = any(leaf.without_evidence is not None for leaf in leaves(ruleset))
    otherwise = "; tiêu chí có quy định riêng khi thiếu tài liệu thì theo quy định đó" if own else ""
    yield (
        "Tiêu chí không có hoặc thiếu tài liệu kiểm chứng thì phải giải trình bằng văn bản cách đánh giá, tính "
        f"điểm{otherwise}."
    )


def _report(issue: Issue) -> Iterator[Paragraph]:
    yield text("Báo cáo tự đánh giá do lãnh đạo đơn vị phê duyệt, gồm:")
    yield from _lettered(
        (
            "Bảng tổng hợp điểm tự đánh giá, chấm điểm của từng tiêu chí.",
            "Giải trình đối với tiêu chí không có hoặc thiếu tài liệu kiểm chứng.",
            "Khó khăn, vướng mắc và đề xuất, kiến nghị.",
        )
    )
    by = None if issue.deadline is None else f"đến hết ngày {day(issue.deadline.toordinal())}"
    where = issue.send_to or issue.issued_by
    yield text(f"Báo cáo và tài liệu kiểm chứng gửi về {where} {by or 'trong thời hạn được thông báo'}.")


def _carried_out(issue: Issue, behind: tuple[Annex, ...]) -> Iterator[Paragraph]:
    yield text(f"Kèm theo văn bản này: {listed(behind)}.")
    yield text(f"Trong quá trình thực hiện, nếu có vướng mắc thì phản ánh về {issue.issued_by} để được hướng dẫn./.")
