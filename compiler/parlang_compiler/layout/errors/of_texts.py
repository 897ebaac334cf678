"""What can be wrong with letters, numbers and tables: codes of this tool, which the decree does not count."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Severity, Words
from parlang_compiler.layout.errors.finding import LayoutFinding


class NotComposed(LayoutFinding):
    """Letters whose marks are characters of their own."""

    code: ClassVar[str] = "L01"
    words: ClassVar[Words] = Words(
        vi="chữ tiếng Việt: {seen}",
        en="letters: {seen}",
        help_vi="chuyển sang Unicode dựng sẵn (NFC)",
        help_en="turn it into composed Unicode (NFC)",
    )


class Unseen(LayoutFinding):
    """A character that does not show, or that one font alone can show."""

    code: ClassVar[str] = "L02"
    words: ClassVar[Words] = Words(
        vi="ký tự lạ: {seen}",
        en="character: {seen}",
        help_vi="xóa ký tự này",
        help_en="delete this character",
    )


class DecimalPoint(LayoutFinding):
    """A decimal point."""

    code: ClassVar[str] = "L03"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="số thập phân: {seen}",
        en="decimal: {seen}",
        help_vi="viết dấu phẩy thập phân",
        help_en="write a decimal comma",
    )


class Sums(LayoutFinding):
    """Points that do not add up."""

    code: ClassVar[str] = "L04"
    words: ClassVar[Words] = Words(
        vi="cộng điểm: {seen}",
        en="sum: {seen}",
        help_vi="sửa điểm của dòng này hoặc của các dòng bên trong nó",
        help_en="mend the points of this row or of those within it",
    )


class LanguageMark(LayoutFinding):
    """Text that is marked as of another language."""

    code: ClassVar[str] = "L05"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="ngôn ngữ của chữ: {seen}",
        en="language: {seen}",
        help_vi="đặt ngôn ngữ của văn bản là tiếng Việt (`w:lang` vi-VN)",
        help_en="set the language of the text to Vietnamese (`w:lang` vi-VN)",
    )


class HeaderRow(LayoutFinding):
    """A long table whose headings are not repeated."""

    code: ClassVar[str] = "L06"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="bảng: {seen}",
        en="table: {seen}",
        help_vi="đặt dòng đầu lặp lại ở mỗi trang (Repeat Header Rows)",
        help_en="repeat the row of headings on each page (Repeat Header Rows)",
    )


class SplitRows(LayoutFinding):
    """Rows that a page may cut."""

    code: ClassVar[str] = "L07"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="bảng: {seen}",
        en="table: {seen}",
        help_vi="bỏ chọn Allow row to break across pages",
        help_en="switch off Allow row to break across pages",
    )


class TextSize(LayoutFinding):
    """Letters too small or too large in a table or an annex."""

    code: ClassVar[str] = "L08"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="cỡ chữ trong bảng và phụ lục: {seen}",
        en="size in tables and annexes: {seen}",
        help_vi="dùng cỡ 11 đến 14, thường là 12 hoặc 13",
        help_en="use sizes 11 to 14, most often 12 or 13",
    )
