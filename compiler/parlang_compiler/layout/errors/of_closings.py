"""What can be wrong below the text: who signs, recipients, the foot."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Words
from parlang_compiler.layout.errors.finding import LayoutFinding


class Powers(LayoutFinding):
    """As what the document is signed."""

    code: ClassVar[str] = "C17"
    words: ClassVar[Words] = Words(
        vi="quyền hạn, chức vụ: {seen}",
        en="powers: {seen}",
        help_vi="in hoa, cỡ 13 - 14, đứng, đậm, căn giữa, ở ô bên phải «Nơi nhận:»",
        help_en="capitals, size 13 to 14, upright, bold, centred, in the cell to the right of «Nơi nhận:»",
    )


class Signer(LayoutFinding):
    """The name of who signs."""

    code: ClassVar[str] = "C18"
    words: ClassVar[Words] = Words(
        vi="họ tên người ký: {seen}",
        en="signer: {seen}",
        help_vi="in thường, cỡ 13 - 14, đứng, đậm, căn giữa, không ghi học hàm, học vị",
        help_en="small letters, size 13 to 14, upright, bold, centred, no degree",
    )


class RecipientsHead(LayoutFinding):
    """«Nơi nhận:»."""

    code: ClassVar[str] = "C20"
    words: ClassVar[Words] = Words(
        vi="Nơi nhận: {seen}",
        en="recipients: {seen}",
        help_vi="`Nơi nhận:` cỡ 12, nghiêng, đậm, sát lề trái",
        help_en="`Nơi nhận:` size 12, italic, bold, at the left margin",
    )


class Recipients(LayoutFinding):
    """A line of the recipients."""

    code: ClassVar[str] = "C21"
    words: ClassVar[Words] = Words(
        vi="danh sách nơi nhận: {seen}",
        en="list of recipients: {seen}",
        help_vi="`- …;` cỡ 11, đứng; dòng cuối `- Lưu: VT, CCHC.`",
        help_en="`- …;` size 11, upright; the last line `- Lưu: VT, CCHC.`",
    )


class Copies(LayoutFinding):
    """The mark of the drafter and the copies."""

    code: ClassVar[str] = "C27"
    words: ClassVar[Words] = Words(
        vi="ký hiệu người soạn thảo: {seen}",
        en="drafter and copies: {seen}",
        help_vi="ghi như `PL.(300)`, cỡ 11, đứng",
        help_en="write `PL.(300)`, size 11, upright",
    )


class Address(LayoutFinding):
    """The address at the foot of the first page."""

    code: ClassVar[str] = "C28"
    words: ClassVar[Words] = Words(
        vi="địa chỉ ở chân trang: {seen}",
        en="address: {seen}",
        help_vi="ở chân trang thứ nhất, cỡ 11 - 12, đứng, dưới một đường kẻ hết chiều ngang",
        help_en="at the foot of the first page, size 11 to 12, upright, below a rule of the full width",
    )
