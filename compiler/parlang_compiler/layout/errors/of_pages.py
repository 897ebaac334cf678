"""What can be wrong with the pages: paper, margins, fonts, page numbers."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Words
from parlang_compiler.layout.errors.finding import LayoutFinding


class PaperSize(LayoutFinding):
    """A page that is not A4."""

    code: ClassVar[str] = "P01"
    words: ClassVar[Words] = Words(
        vi="khổ giấy: {seen}",
        en="paper: {seen}",
        help_vi="đặt khổ A4 (210 × 297 mm), theo chiều dọc; chỉ xoay ngang phần có bảng",
        help_en="set A4 (210 × 297 mm), upright; only a section with a table may be turned",
    )


class Margins(LayoutFinding):
    """A margin out of bounds."""

    code: ClassVar[str] = "P02"
    words: ClassVar[Words] = Words(
        vi="lề trang: {seen}",
        en="margins: {seen}",
        help_vi="lề trên và dưới 20 - 25 mm, trái 30 - 35 mm, phải 15 - 20 mm",
        help_en="top and bottom 20 to 25 mm, left 30 to 35 mm, right 15 to 20 mm",
    )


class Fonts(LayoutFinding):
    """A font that is not Times New Roman, a colour that is not black, or an old encoding."""

    code: ClassVar[str] = "P03"
    words: ClassVar[Words] = Words(
        vi="phông chữ: {seen}",
        en="font: {seen}",
        help_vi="đặt phông Times New Roman cho cả bốn loại chữ (ascii, hAnsi, cs, eastAsia), mã Unicode, màu đen",
        help_en="set Times New Roman for all four kinds of letters (ascii, hAnsi, cs, eastAsia), in Unicode, black",
    )


class PageNumbers(LayoutFinding):
    """A page number that is missing, stands elsewhere or looks otherwise."""

    code: ClassVar[str] = "P04"
    words: ClassVar[Words] = Words(
        vi="số trang: {seen}",
        en="page number: {seen}",
        help_vi="số Ả Rập, cỡ 13 - 14, đứng, căn giữa ở lề trên, trang thứ nhất không hiện",
        help_en="Arabic, size 13 to 14, upright, centred in the top margin, none on the first page",
    )
