"""What can be wrong with annexes."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Words
from parlang_compiler.layout.errors.finding import LayoutFinding


class AnnexHead(LayoutFinding):
    """The head of an annex."""

    code: ClassVar[str] = "C22"
    words: ClassVar[Words] = Words(
        vi="phụ lục: {seen}",
        en="annex: {seen}",
        help_vi="`Phụ lục I` ở dòng riêng, cỡ 14, đứng, đậm, căn giữa, số La Mã; phần lời phải nhắc đến",
        help_en="`Phụ lục I` on its own line, size 14, upright, bold, centred, Roman; the text has to call it",
    )


class AnnexTitle(LayoutFinding):
    """The title of an annex."""

    code: ClassVar[str] = "C23"
    words: ClassVar[Words] = Words(
        vi="tên phụ lục: {seen}",
        en="title of an annex: {seen}",
        help_vi="in hoa, cỡ 13 - 14, đứng, đậm, căn giữa",
        help_en="capitals, size 13 to 14, upright, bold, centred",
    )


class AnnexNote(LayoutFinding):
    """What an annex is attached to."""

    code: ClassVar[str] = "C24"
    words: ClassVar[Words] = Words(
        vi="thông tin kèm theo của phụ lục: {seen}",
        en="note of an annex: {seen}",
        help_vi="`(Kèm theo Văn bản số …/… ngày … tháng … năm … của …)`, cỡ 13 - 14, nghiêng, căn giữa",
        help_en="`(Kèm theo Văn bản số …/… ngày … tháng … năm … của …)`, size 13 to 14, italic, centred",
    )


class AnnexPages(LayoutFinding):
    """The pages of an annex."""

    code: ClassVar[str] = "C25"
    words: ClassVar[Words] = Words(
        vi="số trang của phụ lục: {seen}",
        en="pages of an annex: {seen}",
        help_vi="mỗi phụ lục một phần (section) riêng, số trang bắt đầu lại từ 1",
        help_en="each annex in a section of its own, its pages numbered from 1",
    )


class SignatureCorner(LayoutFinding):
    """What tells of a digital signature on an annex of its own file."""

    code: ClassVar[str] = "E02"
    words: ClassVar[Words] = Words(
        vi="thông tin chữ ký số: {seen}",
        en="signature: {seen}",
        help_vi="`876/QĐ-BNV; 10/11/2026 09:30:00 +07:00`, cỡ 10, đứng, căn phải",
        help_en="`876/QĐ-BNV; 10/11/2026 09:30:00 +07:00`, size 10, upright, set right",
    )
