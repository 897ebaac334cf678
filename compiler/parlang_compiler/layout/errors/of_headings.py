"""What can be wrong with the heading of a document, down to its text."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Words
from parlang_compiler.layout.errors.finding import LayoutFinding


class Nation(LayoutFinding):
    """The Quốc hiệu."""

    code: ClassVar[str] = "C01"
    words: ClassVar[Words] = Words(
        vi="Quốc hiệu: {seen}",
        en="Quốc hiệu: {seen}",
        help_vi="`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, một dòng, cỡ 12 - 13, đứng, đậm, căn giữa ở ô bên phải",
        help_en="`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, one line, size 12 to 13, upright, bold, centred in the right "
        "cell",
    )


class Motto(LayoutFinding):
    """The Tiêu ngữ."""

    code: ClassVar[str] = "C02"
    words: ClassVar[Words] = Words(
        vi="Tiêu ngữ: {seen}",
        en="Tiêu ngữ: {seen}",
        help_vi="`Độc lập - Tự do - Hạnh phúc`, cỡ 13 - 14, đứng, đậm, căn giữa, đường kẻ bên dưới dài bằng dòng chữ",
        help_en="`Độc lập - Tự do - Hạnh phúc`, size 13 to 14, upright, bold, centred, a rule below as long as the "
        "text",
    )


class Superior(LayoutFinding):
    """The direct superior of who issues."""

    code: ClassVar[str] = "C03"
    words: ClassVar[Words] = Words(
        vi="cơ quan chủ quản: {seen}",
        en="superior: {seen}",
        help_vi="in hoa, cỡ 12 - 13, đứng, không đậm, căn giữa",
        help_en="capitals, size 12 to 13, upright, not bold, centred",
    )


class Agency(LayoutFinding):
    """Who issues the document."""

    code: ClassVar[str] = "C04"
    words: ClassVar[Words] = Words(
        vi="cơ quan ban hành: {seen}",
        en="issuing agency: {seen}",
        help_vi="in hoa, cỡ 12 - 13, đứng, đậm, căn giữa, đường kẻ bên dưới dài từ 1/3 đến 1/2 dòng chữ",
        help_en="capitals, size 12 to 13, upright, bold, centred, a rule below of 1/3 to 1/2 of the text",
    )


class Number(LayoutFinding):
    """The number and sign."""

    code: ClassVar[str] = "C05"
    words: ClassVar[Words] = Words(
        vi="số, ký hiệu: {seen}",
        en="number and sign: {seen}",
        help_vi="ghi như `Số: 05/BNV-CCHC` hoặc `Số: 05/QĐ-BNV`, cỡ 13, đứng, căn giữa",
        help_en="write `Số: 05/BNV-CCHC` or `Số: 05/QĐ-BNV`, size 13, upright, centred",
    )


class PlaceAndDate(LayoutFinding):
    """The place and the date."""

    code: ClassVar[str] = "C06"
    words: ClassVar[Words] = Words(
        vi="địa danh, thời gian: {seen}",
        en="place and date: {seen}",
        help_vi="ghi như `Hà Nội, ngày 05 tháng 01 năm 2026`, cỡ 13 - 14, nghiêng, căn giữa",
        help_en="write `Hà Nội, ngày 05 tháng 01 năm 2026`, size 13 to 14, italic, centred",
    )


class TypeName(LayoutFinding):
    """The name of the type."""

    code: ClassVar[str] = "C07"
    words: ClassVar[Words] = Words(
        vi="tên loại: {seen}",
        en="type: {seen}",
        help_vi="tên loại in hoa, cỡ 13 - 14, đứng, đậm, căn giữa; công văn thì ghi «V/v …» dưới số, ký hiệu",
        help_en="the type in capitals, size 13 to 14, upright, bold, centred; a công văn has «V/v …» below its number",
    )


class Subject(LayoutFinding):
    """The subject below the name of the type."""

    code: ClassVar[str] = "C08"
    words: ClassVar[Words] = Words(
        vi="trích yếu: {seen}",
        en="subject: {seen}",
        help_vi="ngay dưới tên loại, cỡ 13 - 14, đứng, đậm, căn giữa, đường kẻ bên dưới dài từ 1/3 đến 1/2 dòng chữ",
        help_en="right below the type, size 13 to 14, upright, bold, centred, a rule below of 1/3 to 1/2 of the line",
    )


class About(LayoutFinding):
    """The subject of a công văn."""

    code: ClassVar[str] = "C09"
    words: ClassVar[Words] = Words(
        vi="trích yếu công văn: {seen}",
        en="subject of a công văn: {seen}",
        help_vi="`V/v …` dưới số, ký hiệu, cách 6 pt, cỡ 12 - 13, đứng, căn giữa",
        help_en="`V/v …` below the number, 6 pt apart, size 12 to 13, upright, centred",
    )


class Bases(LayoutFinding):
    """A basis of the document."""

    code: ClassVar[str] = "C10"
    words: ClassVar[Words] = Words(
        vi="căn cứ: {seen}",
        en="basis: {seen}",
        help_vi="mỗi căn cứ một dòng, nghiêng, cỡ 13 - 14, cuối dòng có `;`, dòng cuối có `.`",
        help_en="one a line, italic, size 13 to 14, `;` after each, `.` after the last",
    )


class Addressees(LayoutFinding):
    """«Kính gửi:» and who follows."""

    code: ClassVar[str] = "C19"
    words: ClassVar[Words] = Words(
        vi="Kính gửi: {seen}",
        en="addressees: {seen}",
        help_vi="một nơi thì ghi cùng dòng; nhiều nơi thì xuống dòng, `-` đầu dòng, `;` cuối dòng, `.` cuối cùng; cỡ "
        "13 - 14, đứng",
        help_en="one on the same line; several on lines of their own with `-` before, `;` after, `.` at the end; "
        "size 13 to 14, upright",
    )
