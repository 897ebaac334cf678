"""What can be wrong with the text, its parts and its end."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Words
from parlang_compiler.layout.errors.finding import LayoutFinding


class Body(LayoutFinding):
    """A paragraph of the text."""

    code: ClassVar[str] = "C11"
    words: ClassVar[Words] = Words(
        vi="lời văn: {seen}",
        en="text: {seen}",
        help_vi="căn đều hai bên, dòng đầu lùi 1 hoặc 1,27 cm, các đoạn cách nhau ít nhất 6 pt, giãn dòng từ dòng "
        "đơn đến 1,5, cỡ 13 - 14, đứng",
        help_en="justified, first line set in 1 or 1.27 cm, at least 6 pt between paragraphs, single to 1.5 lines, "
        "size 13 to 14, upright",
    )


class Chapters(LayoutFinding):
    """A part or a chapter."""

    code: ClassVar[str] = "C12"
    words: ClassVar[Words] = Words(
        vi="phần, chương: {seen}",
        en="part or chapter: {seen}",
        help_vi="`Chương I` ở dòng riêng, căn giữa, đậm, số La Mã; tiêu đề dưới nó in hoa, đậm, căn giữa",
        help_en="`Chương I` on its own line, centred, bold, Roman; its title below in capitals, bold, centred",
    )


class SubChapters(LayoutFinding):
    """A section of a chapter."""

    code: ClassVar[str] = "C13"
    words: ClassVar[Words] = Words(
        vi="mục, tiểu mục: {seen}",
        en="section: {seen}",
        help_vi="`Mục 1` ở dòng riêng, căn giữa, đậm, số Ả Rập; tiêu đề dưới nó in hoa, đậm, căn giữa",
        help_en="`Mục 1` on its own line, centred, bold, Arabic; its title below in capitals, bold, centred",
    )


class Articles(LayoutFinding):
    """An article."""

    code: ClassVar[str] = "C14"
    words: ClassVar[Words] = Words(
        vi="điều: {seen}",
        en="article: {seen}",
        help_vi="`Điều 1. …`, đậm, số Ả Rập liên tiếp, dấu chấm sau số",
        help_en="`Điều 1. …`, bold, Arabic numbers in order, a full stop after the number",
    )


class Clauses(LayoutFinding):
    """A clause."""

    code: ClassVar[str] = "C15"
    words: ClassVar[Words] = Words(
        vi="khoản: {seen}",
        en="clause: {seen}",
        help_vi="`1.`: số Ả Rập, dấu chấm, kiểu chữ đứng",
        help_en="`1.`: an Arabic number, a full stop, upright",
    )


class Points(LayoutFinding):
    """A point."""

    code: ClassVar[str] = "C16"
    words: ClassVar[Words] = Words(
        vi="điểm: {seen}",
        en="point: {seen}",
        help_vi="`a)`: chữ thường, dấu đóng ngoặc, theo thứ tự a, b, c, d, đ, e, g, h, i, k",
        help_en="`a)`: a small letter and a bracket, in the order a, b, c, d, đ, e, g, h, i, k",
    )


class EndMark(LayoutFinding):
    """The mark behind the last words."""

    code: ClassVar[str] = "C26"
    words: ClassVar[Words] = Words(
        vi="kết thúc: {seen}",
        en="end: {seen}",
        help_vi="ghi `./.` sau lời cuối của văn bản và của từng phụ lục",
        help_en="write `./.` behind the last words of the text and of each annex",
    )
