"""For each line of the checklist a small fault: put into a careful document, it is found as that line and no other."""

import unicodedata

from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from official_docx import annex_alone, decision, element, fonts, letter, page_field


def lines(document):
    return [Paragraph(each, document) for each in document.element.body.iter(qn("w:p"))]


def line(document, start):
    """The paragraph that begins so."""
    return next(each for each in lines(document) if each.text.startswith(start))


def sized(start, size):
    def fault(document):
        for run in line(document, start).runs:
            run.font.size = Pt(size)

    return fault


def bold(start, value):
    def fault(document):
        for run in line(document, start).runs:
            run.bold = value

    return fault


def italic(start, value):
    def fault(document):
        for run in line(document, start).runs:
            run.italic = value

    return fault


def said(start, words):
    """The paragraph that begins so says other words, in the look of its first run."""

    def fault(document):
        found = line(document, start)
        for run in found.runs[1:]:
            run._r.getparent().remove(run._r)
        found.runs[0].text = words

    return fault


def aligned(start, align):
    def fault(document):
        line(document, start).alignment = align

    return fault


def removed(start):
    def fault(document):
        found = line(document, start)._p
        found.getparent().remove(found)

    return fault


def unruled(start):
    """The rule below the paragraph that begins so is taken away."""

    def fault(document):
        border = next(line(document, start)._p.getnext().iter(qn("w:pBdr")))
        border.getparent().remove(border)

    return fault


def long_rule(start):
    def fault(document):
        below = Paragraph(line(document, start)._p.getnext(), document)
        below.paragraph_format.left_indent = below.paragraph_format.right_indent = Mm(0)

    return fault


def dashes(start):
    """A rule made of letters in the place of the border."""

    def fault(document):
        below = Paragraph(line(document, start)._p.getnext(), document)
        unruled(start)(document)
        run = below.runs[0] if below.runs else below.add_run()
        run.text, run.font.size = "-----------", Pt(13)

    return fault


def section(at, change):
    return lambda document: change(document.sections[at])


def letter_size(each):
    each.page_width, each.page_height = Mm(215.9), Mm(279.4)


def turned(each):
    each.page_width, each.page_height = each.page_height, each.page_width


def in_footer(document):
    for each in document.sections:
        for field in list(each.header._element.iter(qn("w:r"))):
            field.getparent().remove(field)
    foot = document.sections[0].footer
    foot.is_linked_to_previous = False
    page_field(foot.paragraphs[0])


def on_first_page(document):
    document.sections[0].different_first_page_header_footer = False


def header_line(document):
    return document.sections[0].header.paragraphs[0]


def number_left(document):
    header_line(document).alignment = ALIGN.LEFT


def number_small(document):
    for run in header_line(document).runs:
        run.font.size = Pt(11)


def roman_pages(document):
    document.sections[0]._sectPr.append(element("pgNumType", fmt="lowerRoman"))


def other_font(name, slots=None):
    def fault(document):
        run = line(document, "Sở Nội vụ hướng dẫn").runs[0]
        properties = run._r.get_or_add_rPr()
        if slots is None:
            fonts(properties, name)
        else:
            properties.insert(0, element("rFonts", **dict.fromkeys(slots, name)))

    return fault


def coloured(document):
    line(document, "Sở Nội vụ hướng dẫn").runs[0]._r.get_or_add_rPr().append(element("color", val="FF0000"))


def narrow(document):
    """The right cell has no room for the Quốc hiệu on one line."""
    table = document.tables[0]
    table.rows[0].cells[1].width = Mm(85)
    for each in table.rows[0].cells[1].paragraphs:
        if each.paragraph_format.left_indent and each.paragraph_format.left_indent > Mm(15):
            each.paragraph_format.left_indent = each.paragraph_format.right_indent = Mm((81.2 - 56) / 2)


def close_to_number(document):
    line(document, "V/v").paragraph_format.space_before = Pt(0)


def indented(start, length):
    def fault(document):
        line(document, start).paragraph_format.first_line_indent = Mm(length)

    return fault


def gapless(document):
    line(document, "1. Về tự chấm").paragraph_format.space_before = Pt(3)


def spaced(value):
    def fault(document):
        line(document, "Sở Nội vụ hướng dẫn").paragraph_format.line_spacing = value

    return fault


def same_section(document):
    """The second annex begins in the section of the first."""
    between = list(document.element.body.iter(qn("w:sectPr")))[1]
    holder = between.getparent().getparent()
    holder.getparent().remove(holder)


def pages_go_on(document):
    found = document.sections[1]._sectPr.find(qn("w:pgNumType"))
    found.getparent().remove(found)


def own_words_only(words):
    return said("Sở Nội vụ hướng dẫn", words)


def address_without_rule(document):
    border = next(document.sections[0].first_page_footer._element.iter(qn("w:pBdr")))
    border.getparent().remove(border)


def address_large(document):
    document.sections[0].first_page_footer.paragraphs[0].runs[0].font.size = Pt(14)


def decomposed(document):
    found = line(document, "Ghi chú")
    found.runs[0].text = unicodedata.normalize("NFD", found.text)


def foreign(document):
    line(document, "Ghi chú").runs[0]._r.get_or_add_rPr().append(element("lang", val="en-US"))


def cell(document, row, column, words):
    table = document.tables[-1] if len(document.tables) < 3 else document.tables[2]
    table.rows[row].cells[column].paragraphs[0].runs[0].text = words


def not_repeated(document):
    found = next(document.element.body.iter(qn("w:tblHeader")))
    found.getparent().remove(found)


def may_split(document):
    found = list(document.element.body.iter(qn("w:cantSplit")))[2]
    found.getparent().remove(found)


def in_text(words):
    return said("Ghi chú", words)


# Code → the documents that are careful but for one fault; the first is shown on the page of the code.
FAULTS = {
    "P01": [(letter, section(0, letter_size)), (letter, section(2, turned))],
    "P02": [
        (letter, section(0, lambda each: setattr(each, "left_margin", Mm(25)))),
        (letter, section(1, lambda each: setattr(each, "right_margin", Mm(10)))),
        (letter, section(0, lambda each: setattr(each, "top_margin", Mm(25.2)))),
        (letter, section(0, lambda each: setattr(each, "gutter", Mm(10)))),
    ],
    "P03": [
        (letter, other_font(".VnTime")),
        (letter, other_font("VNI-Times")),
        (letter, other_font("Arial", ("ascii",))),
        (letter, other_font("Cambria", ("eastAsia",))),
        (letter, coloured),
    ],
    "P04": [
        (letter, in_footer),
        (letter, on_first_page),
        (letter, number_left),
        (letter, number_small),
        (decision, roman_pages),
    ],
    "C01": [
        (letter, sized("CỘNG HÒA", 14)),
        (letter, said("CỘNG HÒA", "Cộng hòa xã hội chủ nghĩa Việt Nam")),
        (letter, said("CỘNG HÒA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VN")),
        (letter, bold("CỘNG HÒA", False)),
        (letter, narrow),
    ],
    "C02": [
        (letter, sized("Độc lập", 12)),
        (letter, said("Độc lập", "Độc lập-Tự do-Hạnh phúc")),
        (letter, unruled("Độc lập")),
        (letter, long_rule("Độc lập")),
        (letter, dashes("Độc lập")),
    ],
    "C03": [(letter, bold("ỦY BAN NHÂN DÂN TỈNH", True)), (letter, sized("ỦY BAN NHÂN DÂN TỈNH", 14))],
    "C04": [
        (letter, bold("SỞ NỘI VỤ", False)),
        (letter, long_rule("SỞ NỘI VỤ")),
        (letter, dashes("SỞ NỘI VỤ")),
        (decision, said("BỘ NỘI VỤ", "Bộ Nội vụ")),
    ],
    "C05": [
        (letter, said("Số:", "Số: 5/SNV-CCHC")),
        (letter, said("Số:", "Số 05/SNV - CCHC")),
        (letter, said("Số:", "Số: 05/CV-SNV")),
        (decision, said("Số:", "Số: 05/HD-BNV")),
        (letter, sized("Số:", 14)),
    ],
    "C06": [
        (letter, said("Hà Nội, ngày", "Hà Nội, ngày 21/11/2026")),
        (letter, said("Hà Nội, ngày", "Hà Nội, ngày 5 tháng 01 năm 2026")),
        (letter, said("Hà Nội, ngày", "Hà Nội, ngày 05 tháng 1 năm 2026")),
        (letter, said("Hà Nội, ngày", "Hà Nội, ngày 05 tháng 03 năm 2026")),
        (letter, italic("Hà Nội, ngày", False)),
    ],
    "C07": [(decision, bold("QUYẾT ĐỊNH", False)), (decision, said("QUYẾT ĐỊNH", "Quyết định"))],
    "C08": [
        (decision, bold("Về việc", False)),
        (decision, unruled("Về việc")),
        (decision, aligned("Về việc", ALIGN.LEFT)),
    ],
    "C09": [(letter, sized("V/v", 14)), (letter, close_to_number), (letter, said("V/v", "Về việc hướng dẫn"))],
    "C10": [(decision, said("Căn cứ", "Căn cứ Luật Tổ chức Chính phủ,")), (decision, italic("Theo đề nghị", False))],
    "C11": [
        (letter, aligned("Sở Nội vụ hướng dẫn", ALIGN.LEFT)),
        (letter, indented("Sở Nội vụ hướng dẫn", 5)),
        (letter, gapless),
        (letter, spaced(2.0)),
        (letter, spaced(0.9)),
        (letter, spaced(Pt(30))),
        (letter, sized("Sở Nội vụ hướng dẫn", 12)),
        (letter, italic("Sở Nội vụ hướng dẫn", True)),
    ],
    "C12": [(decision, said("Chương I", "Chương 1")), (decision, bold("QUY ĐỊNH CHUNG", False))],
    "C13": [(decision, said("Mục 1", "Mục I")), (decision, bold("Mục 1", False))],
    "C14": [
        (decision, said("Điều 2.", "Điều 4. Hiệu lực")),
        (decision, bold("Điều 2.", False)),
        (decision, said("Điều 2.", "Điều 2: Hiệu lực")),
    ],
    "C15": [(letter, said("1. Về", "1) Về tự chấm điểm")), (letter, said("1. Về", "1/ Về tự chấm điểm"))],
    "C16": [
        (letter, said("đ)", "e) Nêu tài liệu;")),
        (letter, said("b)", "b. Nêu tài liệu;")),
        (letter, said("a)", "c) Tự chấm theo kết quả;")),
    ],
    "C17": [(letter, bold("KT. GIÁM", False)), (letter, said("KT. GIÁM", "KT. Giám đốc"))],
    "C18": [(letter, bold("Nguyễn Văn A", False)), (letter, said("Nguyễn Văn A", "TS. Nguyễn Văn A"))],
    "C19": [
        (letter, said("- Các sở", "- Các sở, ban, ngành.")),
        (letter, sized("Kính gửi", 12)),
        (letter, said("Kính gửi", "Kính gửi: Các sở")),
    ],
    "C20": [(letter, bold("Nơi nhận", False)), (letter, sized("Nơi nhận", 13)), (letter, said("Nơi nhận", "Nơi nhận"))],
    "C21": [
        (letter, said("- Lưu", "- Như trên;")),
        (letter, said("- Như trên", "Như trên;")),
        (letter, sized("- Như trên", 12)),
    ],
    "C22": [
        (letter, said("Phụ lục II", "Phụ lục III")),
        (letter, sized("Phụ lục I", 13)),
        (letter, said("Phụ lục I", "PHỤ LỤC I")),
        (letter, own_words_only("Sở Nội vụ hướng dẫn tự chấm điểm theo bảng tại Phụ lục I.")),
    ],
    "C23": [(letter, said("BẢNG TIÊU CHÍ", "Bảng tiêu chí")), (letter, bold("MẪU BÁO CÁO", False))],
    "C24": [(letter, removed("(Kèm theo")), (letter, italic("(Kèm theo", False)), (letter, said("(Kèm", "(Kèm theo)"))],
    "C25": [(letter, pages_go_on), (letter, same_section)],
    "C26": [
        (letter, said("2. Gửi", "2. Gửi báo cáo trước ngày 15 tháng 01 năm 2026.")),
        (letter, said("Đơn vị ghi", "Đơn vị ghi đủ các mục.")),
    ],
    "C27": [(letter, said("PL.(30)", "PL. 30")), (letter, sized("PL.(30)", 13))],
    "C28": [(decision, address_without_rule), (decision, address_large)],
    "E02": [
        (annex_alone, sized("05/SNV", 13)),
        (annex_alone, aligned("05/SNV", ALIGN.LEFT)),
        (annex_alone, said("05/SNV", "05/SNV-CCHC; 05/01/2026 09:30")),
    ],
    "L01": [(letter, decomposed)],
    "L02": [(letter, in_text("Ghi chú: điểm làm\u00ad tròn./.")), (letter, in_text("Ghi chú: \uf0b7 làm tròn./."))],
    "L03": [(letter, in_text("Ghi chú: mỗi lỗi trừ 0.5 điểm./.")), (letter, in_text("Ghi chú: đạt 99.5%./."))],
    "L04": [
        (letter, lambda document: cell(document, 2, 2, "30,00")),
        (letter, lambda document: cell(document, 5, 2, "99,00")),
    ],
    "L05": [(letter, foreign)],
    "L06": [(letter, not_repeated)],
    "L07": [(letter, may_split)],
    "L08": [(letter, sized("Từ 80%", 9)), (letter, sized("Ghi chú", 16))],
}


def faulty(code, at=0):
    """A document with a fault of this kind."""
    make, fault = FAULTS[code][at]
    document = make()
    fault(document)
    return document
