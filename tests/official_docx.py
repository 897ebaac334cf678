"""Careful official documents, written by the book with python-docx, and the small faults that are put into them."""

import io
import zipfile

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

FONT = "Times New Roman"
SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")


def element(name, **attributes):
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def fonts(properties, name=FONT):
    found = properties.find(qn("w:rFonts"))
    if found is not None:
        properties.remove(found)
    properties.insert(0, element("rFonts", **dict.fromkeys(SLOTS, name)))


def new_document():
    """A document whose own defaults are those of the decree."""
    document = Document()
    usual = document.styles["Normal"]
    usual.font.size = Pt(14)
    properties = usual.element.get_or_add_rPr()
    fonts(properties)
    properties.append(element("lang", val="vi-VN", eastAsia="vi-VN"))
    defaults = document.styles.element.find(qn("w:docDefaults"))
    for lang in defaults.iter(qn("w:lang")):
        lang.set(qn("w:val"), "vi-VN")
    usual.paragraph_format.space_after = Pt(0)
    a4(document.sections[0])
    numbered(document.sections[0])
    document.sections[0].different_first_page_header_footer = True
    return document


def a4(section, *, landscape=False):
    long, short = Mm(297), Mm(210)
    section.page_width, section.page_height = (long, short) if landscape else (short, long)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)


def numbered(section):
    """The page number, centred in the top margin."""
    section.header.is_linked_to_previous = False
    line = section.header.paragraphs[0]
    line.alignment = ALIGN.CENTER
    page_field(line)


def page_field(line, size=13):
    for kind, text in (("begin", None), (None, "PAGE"), ("separate", None), (None, "1"), ("end", None)):
        run = line.add_run()
        run.font.size = Pt(size)
        if kind is not None:
            run._r.append(element("fldChar", fldCharType=kind))
        elif text == "PAGE":
            made = element("instrText")
            made.text = " PAGE "
            run._r.append(made)
        else:
            run.text = text


def write(holder, text, size=14, *, bold=False, italic=False, align=ALIGN.CENTER, before=0, first=None):
    """A paragraph; a cell's own empty first one is taken before a new one is made."""
    empty = getattr(holder, "_tc", None) is not None and len(holder.paragraphs) == 1 and not holder.text
    line = (
        holder.paragraphs[0] if empty and not holder.paragraphs[0]._p.findall(qn("w:pPr")) else holder.add_paragraph()
    )
    line.alignment = align
    line.paragraph_format.space_before = Pt(before)
    if first is not None:
        line.paragraph_format.first_line_indent = Mm(first)
    run = line.add_run(text)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)
    return line


def ruled(line, room, length):
    """An empty paragraph with a border above, set in from both sides so that it is so long."""
    rule = element("pBdr")
    rule.append(element("top", val="single", sz=4, space=1, color="000000"))
    properties = line._p.get_or_add_pPr()
    properties.append(rule)
    each = (room - length) / 2
    line.paragraph_format.left_indent = line.paragraph_format.right_indent = Mm(each)
    return line


def side_by_side(document, left, right):
    """A table of two columns without borders."""
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    for column, width in zip(table.columns, (left, right), strict=True):
        column.width = Mm(width)
        column.cells[0].width = Mm(width)
    return table.rows[0].cells


def heading(document, sign, about=None, superior="ỦY BAN NHÂN DÂN TỈNH A", agency="SỞ NỘI VỤ"):
    left, right = side_by_side(document, 64, 101)
    if superior:
        write(left, superior, 12)
    write(left, agency, 12, bold=True)
    ruled(write(left, "", 4), 60, 10)
    write(left, f"Số: {sign}", 13)
    if about:
        write(left, about, 12, before=6)
    write(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True)
    write(right, "Độc lập - Tự do - Hạnh phúc", 13, bold=True)
    ruled(write(right, "", 4), 97, 56)
    write(right, "Hà Nội, ngày 05 tháng 01 năm 2026", 13, italic=True)


def text(document, *words, first=12.7, **look):
    return write(document, "".join(words), align=ALIGN.JUSTIFY, first=first, before=6, **look)


def article(document, head, words):
    line = text(document, head, bold=True)
    run = line.add_run(words)
    run.font.size = Pt(14)
    return line


def closing(document, powers=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), signer="Nguyễn Văn A"):
    left, right = side_by_side(document, 80, 85)
    write(left, "Nơi nhận:", 12, bold=True, italic=True, align=ALIGN.LEFT)
    for line in ("- Như trên;", "- Ủy ban nhân dân tỉnh (để báo cáo);", "- Lưu: VT, CCHC."):
        write(left, line, 11, align=ALIGN.LEFT)
    write(left, "PL.(30)", 11, align=ALIGN.LEFT)
    for line in powers:
        write(right, line, 13, bold=True)
    for _ in range(4):
        write(right, "", 13)
    write(right, signer, 14, bold=True)


ROWS = (
    ("STT", "Lĩnh vực, tiêu chí", "Điểm tối đa", "Cách chấm điểm"),
    ("1", "CHỈ ĐẠO, ĐIỀU HÀNH", "60,00", ""),
    ("1.1", "Kế hoạch", "40,00", "Từ 80% trở lên: 40 điểm"),
    ("1.2", "Báo cáo", "20,00", "Đủ: 20 điểm"),
    ("2", "CẢI CÁCH THỂ CHẾ", "40,00", "Đúng hạn: 40 điểm"),
    ("", "Tổng cộng", "100,00", ""),
)


def criteria_table(document, rows=ROWS):
    table = document.add_table(rows=0, cols=4, style="Table Grid")
    for at, texts in enumerate(rows):
        row = table.add_row()
        properties = row._tr.get_or_add_trPr()
        properties.append(element("cantSplit"))
        if at == 0:
            properties.append(element("tblHeader"))
        for cell, words in zip(row.cells, texts, strict=True):
            line = cell.paragraphs[0]
            line.add_run(words).font.size = Pt(12)
    return table


def annex(document, head, title, *, landscape=False):
    section = document.add_section(WD_SECTION.NEW_PAGE)
    a4(section, landscape=landscape)
    section.different_first_page_header_footer = False
    section._sectPr.append(element("pgNumType", start=1))
    write(document, head, 14, bold=True)
    write(document, title, 14, bold=True)
    write(document, "(Kèm theo Công văn số 05/SNV-CCHC ngày 05 tháng 01 năm 2026 của Sở Nội vụ)", 14, italic=True)


def letter():
    """A công văn with two annexes."""
    document = new_document()
    heading(document, "05/SNV-CCHC", "V/v hướng dẫn tự chấm điểm")
    write(document, "Kính gửi:", align=ALIGN.LEFT, before=12)
    for line in ("- Các sở, ban, ngành;", "- Ủy ban nhân dân các xã, phường."):
        write(document, line, align=ALIGN.LEFT)
    text(document, "Sở Nội vụ hướng dẫn các cơ quan, đơn vị tự chấm điểm theo bảng tại Phụ lục I và Phụ lục II.")
    text(document, "1. Về tự chấm điểm")
    text(document, "a) Tự chấm theo kết quả thật, đạt từ 0,5 điểm trở lên;")
    for letter_of in "bcdđe":
        text(document, f"{letter_of}) Nêu tài liệu kiểm chứng của từng tiêu chí;")
    text(document, "2. Gửi báo cáo trước ngày 15 tháng 01 năm 2026./.", first=10)
    closing(document)
    annex(document, "Phụ lục I", "BẢNG TIÊU CHÍ", landscape=True)
    criteria_table(document)
    text(document, "Ghi chú: điểm làm tròn đến hai chữ số thập phân./.", size=12)
    annex(document, "Phụ lục II", "MẪU BÁO CÁO")
    text(document, "Đơn vị ghi đủ các mục trong mẫu này./.")
    return document


def decision():
    """A decision with chapters, articles and no annex; its page has an address at the foot."""
    document = new_document()
    foot = document.sections[0].first_page_footer
    foot.is_linked_to_previous = False
    line = foot.paragraphs[0]
    line.add_run("Địa chỉ: số 8 phố Tôn Thất Thuyết, Hà Nội; điện thoại: 024.1234567").font.size = Pt(11)
    border = element("pBdr")
    border.append(element("top", val="single", sz=4, space=1, color="000000"))
    line._p.get_or_add_pPr().append(border)
    heading(document, "05/QĐ-BNV", superior=None, agency="BỘ NỘI VỤ")
    write(document, "QUYẾT ĐỊNH", bold=True, before=12)
    write(document, "Về việc ban hành Bộ tiêu chí chấm điểm", bold=True)
    ruled(write(document, "", 4), 165, 40)
    write(document, "BỘ TRƯỞNG BỘ NỘI VỤ", bold=True)
    for line in ("Căn cứ Luật Tổ chức Chính phủ;", "Theo đề nghị của Vụ trưởng Vụ Cải cách hành chính."):
        text(document, line, italic=True)
    write(document, "QUYẾT ĐỊNH:", bold=True)
    write(document, "Chương I", bold=True, before=6)
    write(document, "QUY ĐỊNH CHUNG", bold=True)
    write(document, "Mục 1", bold=True)
    write(document, "PHẠM VI", bold=True)
    article(document, "Điều 1.", " Ban hành kèm theo Quyết định này Bộ tiêu chí chấm điểm.")
    text(document, "1. Bộ tiêu chí áp dụng cho các bộ, cơ quan ngang bộ.")
    article(document, "Điều 2.", " Quyết định này có hiệu lực thi hành kể từ ngày ký.")
    article(document, "Điều 3.", " Các cơ quan, đơn vị chịu trách nhiệm thi hành Quyết định này./.")
    closing(document, ("BỘ TRƯỞNG",), "Trần Thị B")
    return document


def annex_alone():
    """An annex in a file of its own, with what tells of its signature."""
    document = new_document()
    document.sections[0].header.is_linked_to_previous = False
    write(document, "05/SNV-CCHC; 05/01/2026 09:30:00 +07:00", 10, align=ALIGN.RIGHT)
    write(document, "Phụ lục", 14, bold=True)
    write(document, "BẢNG TIÊU CHÍ", bold=True)
    write(document, "(Kèm theo Công văn số … ngày … tháng … năm … của Sở Nội vụ)", italic=True)
    criteria_table(document)
    text(document, "Điểm làm tròn đến hai chữ số thập phân./.")
    return document


def bytes_of(document):
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


# --- files that are no documents, or are made to do harm ------------------------------------------


def with_part(path, change, data=None):
    """The same document with one part written otherwise; `change` takes and gives bytes."""
    stream = io.BytesIO()
    before = zipfile.ZipFile(io.BytesIO(data or bytes_of(letter())))
    with before, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as after:
        for each in before.namelist():
            after.writestr(each, change(before.read(each)) if each == path else before.read(each))
    return stream.getvalue()


MAIN = "word/document.xml"
HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n'
LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def workbook():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return stream.getvalue()


def body_of(inside):
    """A document with nothing but these bytes in its body."""
    name = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return with_part(
        MAIN, lambda _: HEAD + b'<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (name, inside)
    )


STRICT = (
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
)
HOSTILE = {
    "E1351": lambda: b"%PDF-1.7\n",
    "E1352": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "E1353": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
    "E1354": lambda: bytes_of(letter())[:20_000],
    "E1355": workbook,
    "E1356": lambda: with_part(MAIN, lambda text: text + b" " * (70 << 20)),
    "E1357": lambda: with_part(MAIN, lambda text: text.replace(b"<w:document", LAUGHS + b"<w:document", 1)),
    "E1358": lambda: body_of(b"<w:p/>" * 100_000),
    "E1359": lambda: with_part(MAIN, lambda text: text.replace(*STRICT)),
}
