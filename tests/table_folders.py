"""What lies in the folder of a page about a table that is imported: a document or a workbook."""

import datetime
from pathlib import Path

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from import_tables import docx_of, fill, part_of, saved, with_part, xlsx_of

HEAD = ("STT", "Tiêu chí", "Điểm tối đa", "Cách chấm điểm")
RULE = "Số sáng kiến từ 5 sáng kiến trở lên: 1 điểm; dưới 5 sáng kiến: 0 điểm"
ROWS = (("1", "Sáng kiến", "1", RULE),)
FIGURES = ("Mã số liệu", "Số liệu", "Loại, đơn vị tính", "Phạm vi", "Dùng cho")
OLD_LETTERS = "§iÓm tèi ®a cña tiªu chÝ theo tû lÖ nhiÖm vô, kh«ng tÝnh phÇn ch­a ®Õn h¹n"


def document(*rows, head=HEAD):
    Path("bang.docx").write_bytes(docx_of([head, *rows]))


def documents(*tables):
    Path("bang.docx").write_bytes(docx_of(*tables))


def workbook(*rows):
    Path("bang.xlsx").write_bytes(xlsx_of([HEAD, *rows]))


def counted_by_word():
    paper = Document()
    table = fill(paper, [HEAD, ("", "Sáng kiến", "1", RULE)])
    counted = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    table.rows[1].cells[0].paragraphs[0]._p.get_or_add_pPr().append(parse_xml(counted))
    Path("bang.docx").write_bytes(saved(paper))


def nested():
    paper = Document()
    table = fill(paper, [HEAD, *ROWS])
    table.rows[1].cells[3].add_table(1, 1).rows[0].cells[0].text = "Từ 5 sáng kiến: 1 điểm"
    Path("bang.docx").write_bytes(saved(paper))


def with_box():
    data = docx_of([HEAD, *ROWS])
    box = (
        "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Ghi chú</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
    )
    body = part_of(data).replace("<w:sectPr", f"{box}<w:sectPr", 1)
    Path("bang.docx").write_bytes(with_part(data, "word/document.xml", body))


TABLES = {
    "E1381": lambda: Path("bang.docx").write_bytes(b"STT;Ti\xc3\xaau ch\xc3\xad"),
    "E1382": lambda: document(("1", "Tỉnh A"), head=("TT", "Đơn vị")),
    "E1383": lambda: document(("1", OLD_LETTERS, "1", OLD_LETTERS)),
    "E1384": lambda: workbook(("1", "Chỉ đạo", 1, ""), (datetime.date(2024, 2, 1), "Kế hoạch", 1, "")),
    "E1385": counted_by_word,
    "E1386": lambda: document(("", "Sáng kiến", "1", RULE)),
    "W1387": lambda: documents([HEAD, *ROWS], [("TT", "Nội dung", "Điểm chuẩn"), ("1", "Khen thưởng", "2")]),
    "W1388": nested,
    "W1389": with_box,
    "W1390": lambda: document(*ROWS, ("1", "Giải pháp", "1", RULE)),
    "W1391": lambda: workbook((1, "Chỉ đạo", 1, ""), (1.1, "Kế hoạch", 1, RULE)),
    "W1392": lambda: document(("1", "Sáng kiến", "", RULE)),
    "W1393": lambda: document(("1", "Chỉ đạo", "3", ""), ("1.1", "Sáng kiến", "1", RULE)),
    "W1394": lambda: document(
        ("1", "Chỉ đạo", "1", ""),
        ("1.1", "Kế hoạch", "1", ""),
        ("1.1.1", "Sáng kiến", "1", RULE),
        ("1.1.1.1", "Từ 5 sáng kiến", "1", ""),
    ),
    "W1395": lambda: document(*ROWS, ("chưa đánh số", "Giải pháp", "1", RULE)),
    "W1396": lambda: document(("", "Phần chung", "", ""), *ROWS),
    "W1397": lambda: documents([HEAD, *ROWS], [FIGURES, ("sang_kien.so", "Số sáng kiến", "không rõ", "tùy", "1")]),
}
