"""C17, C18, C20, C21, C27, C28: who signs, recipients, copies, address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parlang_compiler.layout.checks.wanted import Wanted, finding, looks
from parlang_compiler.layout.errors.finding import LayoutFinding
from parlang_compiler.layout.errors.of_closings import Address, Copies, Powers, Recipients, RecipientsHead, Signer
from parlang_compiler.layout.lines import Line
from parlang_compiler.layout.recognised import Recognised

OF_POWERS = Wanted(sizes=(13, 14), bold=True, upper=True, aligns=("center",))
OF_SIGNER = Wanted(sizes=(13, 14), bold=True, upper=False, aligns=("center",))
OF_HEAD = Wanted(sizes=(12, 12), bold=True, italic=True, upper=False, aligns=("left", "both"))
OF_RECIPIENTS = Wanted(sizes=(11, 11), upper=False, aligns=("left", "both"))
OF_COPIES = Wanted(sizes=(11, 11))
OF_ADDRESS = Wanted(sizes=(11, 12))

_DEGREE = re.compile(r"(?:GS|PGS|TS|ThS|CN|KS|BS|LS|NGND|NGƯT)\b\.?", re.IGNORECASE)
_FILED = re.compile(r"- ?Lưu: ?(?:VT|VP)\b.*\.")
_COPY_MARK = re.compile(r"[A-ZĐ]+\.\(\d+\)")
_ADDRESS = re.compile(r"địa chỉ|điện thoại|fax|e-?mail|website", re.IGNORECASE)


def powers(read: Recognised) -> Iterator[LayoutFinding]:
    """C17: in whose name, and as what, the document is signed."""
    if not read.powers and read.kind != "annex":
        last = read.body[-1] if read.body else 1
        yield finding(read, Powers, last, "không thấy quyền hạn, chức vụ của người ký", "nobody signs")
    for line in read.powers:
        yield from looks(read, Powers, line, OF_POWERS)


def signer(read: Recognised) -> Iterator[LayoutFinding]:
    """C18: the name, without a degree; a draft may leave it open."""
    yield from looks(read, Signer, read.signer, OF_SIGNER)
    if read.signer is not None and (found := _DEGREE.match(read.signer.text)):
        yield finding(
            read, Signer, read.signer, f"ghi học hàm, học vị `{found[0]}`", f"a degree is given: `{found[0]}`"
        )


def recipients_head(read: Recognised) -> Iterator[LayoutFinding]:
    """C20: «Nơi nhận:»."""
    if read.recipients is None:
        if read.kind != "annex":
            yield finding(read, RecipientsHead, 1, "không có «Nơi nhận:»", "no «Nơi nhận:» is there")
        return
    yield from looks(read, RecipientsHead, read.recipients, OF_HEAD)
    if read.recipients.text != "Nơi nhận:":
        said = f"`{read.recipients.text}` không phải «Nơi nhận:»", f"`{read.recipients.text}` is not «Nơi nhận:»"
        yield finding(read, RecipientsHead, read.recipients, *said)


def recipients(read: Recognised) -> Iterator[LayoutFinding]:
    """C21: `-` before each, `;` after it, the last line says where it is filed."""
    if read.recipients is not None and not read.receivers:
        yield finding(read, Recipients, read.recipients, "chưa ghi nơi nhận nào", "no recipient is named")
    for line in read.receivers:
        yield from looks(read, Recipients, line, OF_RECIPIENTS)
        if found := _not_listed(line, last=line is read.receivers[-1]):
            yield finding(read, Recipients, line, *found)


def _not_listed(line: Line, *, last: bool) -> tuple[str, str] | None:
    if not (line.text.startswith("-") or line.shape.numbered):
        return "không mở đầu bằng `-`", "does not begin with `-`"
    if last and not _FILED.fullmatch(line.text if line.text.startswith("-") else f"- {line.text}"):
        return "dòng cuối không phải `- Lưu: VT, ….`", "the last line is not `- Lưu: VT, ….`"
    if not last and not line.text.endswith(";"):
        return "không kết thúc bằng `;`", "does not end with `;`"
    return None


def copies(read: Recognised) -> Iterator[LayoutFinding]:
    """C27: who drafted it, and how many copies: `PL.(300)`."""
    yield from looks(read, Copies, read.copies, OF_COPIES)
    if read.copies is not None and not _COPY_MARK.fullmatch(read.copies.text):
        said = f"`{read.copies.text}` không đúng cách ghi", f"`{read.copies.text}` is not so written"
        yield finding(read, Copies, read.copies, *said)


def address(read: Recognised) -> Iterator[LayoutFinding]:
    """C28: the address at the foot of the first page, below a rule."""
    section = read.paper.sections[0]
    for kind in ("first", "default"):
        edge = section.footers.get(kind)
        lines = [line for line in edge.lines if line.text] if edge is not None else []
        if not any(_ADDRESS.search(line.text) for line in lines):
            continue
        for line in lines:
            for each in looks(read, Address, line, OF_ADDRESS):
                yield each.moved(read.paper.place(1), seen_at=None)
        if kind == "default" and section.title_page:
            yield finding(read, Address, 1, "địa chỉ không ở trang thứ nhất", "the address is not on the first page")
        ruled = edge is not None and any(line.shape.ruled_above or line.drawn is not None for line in edge.lines)
        if not ruled:
            yield finding(read, Address, 1, "không có đường kẻ phía trên địa chỉ", "there is no rule above the address")
