"""The folders in which the pages of codes run their commands, and the frame in which their examples stand."""

import contextlib
import io
import os
from pathlib import Path
from unittest import mock

from docx import Document
from openpyxl import Workbook, load_workbook

from batch_folders import BATCHES
from layout_faults import FAULTS, faulty
from official_docx import HOSTILE, bytes_of
from parlang_compiler.cli.main import main
from receipt_folders import RECEIPTS
from rules_folders import RULES
from table_folders import TABLES

FRAME = """\
bộ tiêu chí vi-du "Ví dụ"
  văn bản [vi-du] "Ví dụ minh họa"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  điểm tăng thêm tính theo tỷ lệ
  nguồn minh họa

"""
SAMPLE = """\
tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    giao       "Số nhiệm vụ được giao"  : số lượng "nhiệm vụ" từ 1 trở lên
    hoàn_thành "Số nhiệm vụ hoàn thành" : số lượng "nhiệm vụ" không quá giao
  chấm điểm theo công thức hoàn_thành / giao × điểm tối đa
"""

BY_SHARE = """\
tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    giao       "Số nhiệm vụ được giao"  : số lượng "nhiệm vụ" từ 1 trở lên
    hoàn_thành "Số nhiệm vụ hoàn thành" : số lượng "nhiệm vụ" không quá giao
  tính tỷ_lệ "Tỷ lệ hoàn thành" = hoàn_thành / giao
  chấm điểm theo tỷ_lệ
    từ 80% trở lên : 10
    dưới 80%       : 0
"""

AGAIN = """\
sửa đổi, bổ sung bộ tiêu chí vi-du [vi-du] thành [nam-sau]
  văn bản "Ví dụ năm sau"

khoản 1 lý do "cho rõ"

đổi tên [ke_hoach] thành "Kế hoạch"
"""


def quietly(arguments):
    errors = io.StringIO()
    language = mock.patch.dict(os.environ, {"LC_ALL": "vi_VN.UTF-8", "PARLANG_DEBUG": ""})
    with language, contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(errors):
        main(arguments)
    return errors.getvalue()


def spec_file(name="tieu-chi.par", text=FRAME + SAMPLE):
    Path(name).write_text(text, encoding="utf-8")


def folder(name):
    Path(name).mkdir()


def two_revisions():
    for year in ("2022", "2024"):
        Path("chi-so", year).mkdir(parents=True)
        text = FRAME.replace("  thang", f"  năm đánh giá từ {year}\n  thang").replace("[vi-du]", f"[nam-{year}]")
        spec_file(f"chi-so/{year}/tieu-chi.par", text + SAMPLE)


def amended_in_vain():
    """An index in whose newer revision an amendment says what was said before."""
    for name in ("vi-du", "vi-du/vi-du", "vi-du/nam-sau"):
        folder(name)
    spec_file("vi-du/vi-du/tieu-chi.par")
    spec_file("vi-du/nam-sau/sua-doi.par", AGAIN)


def one_undated():
    for year, time in (("2022", "  hiệu lực từ ngày 10/11/2022\n"), ("2024", "")):
        Path("chi-so", year).mkdir(parents=True)
        text = FRAME.replace("  thang", f"{time}  thang").replace("[vi-du]", f"[nam-{year}]")
        spec_file(f"chi-so/{year}/tieu-chi.par", text + SAMPLE)


def folder_called_otherwise():
    Path("vi-du", "nam-2025").mkdir(parents=True)
    spec_file("vi-du/nam-2025/tieu-chi.par", FRAME.replace("[vi-du]", "[nam-2026]") + SAMPLE)


def huge_file():
    with Path("nham-tep.par").open("wb") as stream:
        stream.truncate(1 << 32)


def link_that_leads_out():
    spec_file()
    quietly(["build", "tieu-chi.par", "--target", "python", "--out", "ket-qua"])
    first = min(path for path in Path("ket-qua").rglob("*") if path.is_file())
    first.unlink()
    first.symlink_to(Path("noi-khac.txt").absolute())


def set_that_stands():
    folder("da-co")
    spec_file("da-co/tieu-chi.par")


OVERLAPPING = """\
tiêu chí 1 "Tập huấn" [tap_huan] điểm tối đa 10
  số liệu
    số_cuộc "Số cuộc" : số lượng "cuộc"
  chấm điểm theo số_cuộc
    từ 5 trở lên   : 10
    từ 5 trở xuống : 10
"""
SENTENCE = "\n> từ 5 cuộc trở xuống được tính 10 điểm; từ 5 cuộc trở lên được tính 10 điểm\n"


def with_findings(text, criteria=SAMPLE):
    folder("vi-du")
    spec_file("vi-du/tieu-chi.par", FRAME + criteria)
    Path("vi-du", "findings.md").write_text(f"# Phát hiện\n\n{text}", encoding="utf-8")


OTHER = """\
tiêu chí 1 "Kế hoạch công tác" [cong_tac] điểm tối đa 10
  số liệu
    giao     "Số nhiệm vụ được giao"     : số lượng "nhiệm vụ" từ 1 trở lên
    xong     "Số nhiệm vụ đã hoàn thành" : số lượng "nhiệm vụ" không quá giao
    ngày_họp "Số ngày họp"               : số lượng "ngày"
  chấm điểm theo công thức xong / giao × điểm tối đa
"""
MEETINGS = """\
tiêu chí 2 "Họp" [hop] điểm tối đa 6
  số liệu
    ngày_họp "Số ngày họp" : số lượng "ngày"
  chấm điểm theo ngày_họp
    từ 1 trở lên : 6
    dưới 1       : 0
"""
STRICTER = SAMPLE.replace("theo công thức hoàn_thành / giao × điểm tối đa", "theo công thức hoàn_thành / giao × 9")


def texts_apart(mapping="", after=OTHER, index="vi-du"):
    """Two revisions of one index, and a mapping between them."""
    for name, text in (("cu", SAMPLE), ("moi", after)):
        Path("vi-du", name).mkdir(parents=True)
        head = FRAME.replace("[vi-du]", f"[{name}]").replace('vi-du "', f'{index if name == "moi" else "vi-du"} "')
        spec_file(f"vi-du/{name}/tieu-chi.par", head + text)
    if mapping:
        Path("anh-xa.yaml").write_text(f"from: cu\nto: moi\n{mapping}", encoding="utf-8")


def cases_beside(text):
    two_revisions()
    Path("so-lieu.yaml").write_text(text, encoding="utf-8")


def narrower():
    cases_beside("period: 2022\nunits:\n  - unit: Tỉnh A\n    figures:\n      ke_hoach: {giao: 10, hoan_thanh: 9}\n")
    path = Path("chi-so/2024/tieu-chi.par")
    spec_file(path, path.read_text(encoding="utf-8").replace("từ 1 trở lên", "từ 20 trở lên"))


# The cells of a form of the sample: its unit and year on one sheet, its two figures and what follows on the other.
ABOUT, SCORES, IDENTITY = "Thông tin chung", "Tự chấm", "parlang"
FILLED = {"B8": "Tỉnh A", "B9": 2024}, {"E3": 10, "E4": 9}
SHOWN = '  tài liệu kiểm chứng\n    bắt buộc "Báo cáo năm"\n'


def filled_form(change=lambda book: None, criteria=SAMPLE, scores=None, about=None):
    """A form of the sample as a unit sends it, with what was done to it besides."""
    spec_file(text=FRAME + criteria)
    quietly(["build", "tieu-chi.par", "--target", "xlsx", "--out", "."])
    book = load_workbook("form.xlsx")
    for sheet, cells in ((ABOUT, FILLED[0] | (about or {})), (SCORES, FILLED[1] | (scores or {}))):
        for address, value in cells.items():
            book[sheet][address] = value
    change(book)
    book.save("bieu.xlsx")


def other_rules():
    filled_form()
    spec_file(text=FRAME + SAMPLE.replace('"Kế hoạch"', '"Kế hoạch năm"'))


def other_format(book):
    book[IDENTITY]["B1"] = "99"


def row_copied(book):
    for column in "DEN":
        book[SCORES][f"{column}9"] = book[SCORES][f"{column}4"].value


SQUARES = SAMPLE.replace("hoàn_thành / giao × điểm", "hoàn_thành × hoàn_thành / (giao × giao) × điểm")


def two_units():
    folder("vi-du")
    spec_file("vi-du/tieu-chi.par")
    units = "units:\n  - unit: Tỉnh A\n    figures:\n      ke_hoach: {giao: 10, hoan_thanh: 9}\n  - unit: Tỉnh B\n"
    Path("so-lieu.yaml").write_text(units, encoding="utf-8")


def issued_by(text):
    folder("vi-du")
    spec_file("vi-du/tieu-chi.par")
    Path("vi-du", "issue.yaml").write_text(text, encoding="utf-8")


ONE_FIGURE = """\
tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    số_việc "Số việc đã làm" : số lượng "việc"
  chấm điểm theo số_việc
    từ 5 trở lên : 10
    dưới 5       : 0
"""


WORTH = "Điểm đánh giá = (số nhiệm vụ hoàn thành/số nhiệm vụ được giao) × điểm tối đa."
NOT_ASSESSED = (
    "Trường hợp số nhiệm vụ hoàn thành từ 5 nhiệm vụ trở lên thì không đánh giá tiêu chí này; điểm tối đa của tiêu chí "
    "không tính vào tổng điểm tối đa của đơn vị."
)
BY_COUNT = "Số nhiệm vụ được giao từ 20 nhiệm vụ trở lên: 10 điểm; dưới 20 nhiệm vụ: 0 điểm."
MARK = "Trường hợp số nhiệm vụ hoàn thành từ 5 nhiệm vụ trở lên, mốc là 10 nhiệm vụ thay cho 30 nhiệm vụ."


def sentences(text, criteria=SAMPLE):
    spec_file(text=FRAME + criteria)
    Path("cau.txt").write_text(f"{text}\n" if text else "", encoding="utf-8")


def templates(words, mark="{{ mark }}"):
    spec_file()
    paper = Document()
    paper.add_paragraph(words)
    paper.sections[0].footer.paragraphs[0].text = mark
    paper.save("mau.docx")


def revisions_to_pack(other_label="nam-sau", other_index="vi-du", other=SAMPLE):
    """The folder of an index with two revisions, the second as it is wanted."""
    spec = FRAME.replace("[vi-du]", f"[{other_label}]").replace("tiêu chí vi-du", f"tiêu chí {other_index}")
    for name, text in (("vi-du", FRAME + SAMPLE), ("nam-sau", spec + other)):
        Path("chi-so", name).mkdir(parents=True)
        spec_file(f"chi-so/{name}/tieu-chi.par", text)


UNFINISHED = SAMPLE[: SAMPLE.index("  số liệu")] + "  chưa viết\n"

UNROUNDED = FRAME.replace("  làm tròn điểm tiêu chí đến 2 chữ số thập phân\n", "")
WIDE = """\
tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    vốn   "Vốn đầu tư" : số lượng "đồng" từ 0 đến 1.000.000.000.000.000
    chung "Tổng nguồn" : số lượng "đồng" từ 1 đến 1.000.000.000.000.000
  chấm điểm theo công thức vốn × vốn × vốn / (chung × chung × chung) × điểm tối đa
"""


def many_parts():
    parts = "".join(f'\ntiêu chí {n} "Mục {n}" [muc_{n}] điểm tối đa 0,02\n  chưa viết\n' for n in range(1, 501))
    spec_file(text=FRAME + parts.removeprefix("\n"))


SETTINGS = {
    **BATCHES,
    **TABLES,
    **RECEIPTS,
    "E1481": lambda: spec_file(text=FRAME + UNFINISHED),
    "E1482": lambda: revisions_to_pack(other_label="vi-du"),
    "E1483": lambda: revisions_to_pack(other_index="vi-du-khac"),
    "W1484": lambda: revisions_to_pack(other=UNFINISHED),
    **RULES,
    "E1401": lambda: spec_file(text=UNROUNDED + SAMPLE),
    "E1431": lambda: spec_file(text=FRAME + WIDE),
    "E1432": many_parts,
    "E1433": spec_file,
    "E1332": lambda: templates("{{ issuer * 3 }}"),
    "E1333": lambda: templates("{{ so_ky_hieu }}"),
    "E1334": lambda: templates("{{ issuer }}", mark=""),
    "E1361": lambda: sentences("Số nhiệm vụ hoàn thành hơn 10 nhiệm vụ: 10 điểm."),
    "E1362": lambda: sentences(
        "Số nhiệm vụ từ 5 nhiệm vụ trở lên: 10 điểm; dưới 5 nhiệm vụ: 0 điểm.",
        SAMPLE.replace(" được giao", "").replace(' hoàn thành"', '"'),
    ),
    "E1363": lambda: sentences("Số nhiệm vụ được giao từ 5 nhiệm vụ trở lên: 10 điểm; " * 500),
    "E1364": lambda: sentences(""),
    "E1365": lambda: sentences(
        "Số nhiệm vụ, không kể nhiệm vụ đột xuất, từ 5 trở lên: 10 điểm; dưới 5: 0 điểm.", ONE_FIGURE
    ),
    "E1366": lambda: sentences(f"{WORTH} {NOT_ASSESSED} {NOT_ASSESSED}"),
    "E1367": lambda: sentences(
        "Số nhiệm vụ được giao từ 1 nhiệm vụ trở lên: 10 điểm; các trường hợp còn lại: 0 điểm. Tỷ lệ hoàn thành = b/a."
    ),
    "E1368": lambda: sentences(f"{BY_COUNT} {MARK}"),
    "W1380": lambda: spec_file(text=f'{FRAME}{BY_SHARE}  hướng dẫn "Đạt từ 85% trở lên được 10 điểm."\n'),
    "E1301": lambda: (spec_file(), Workbook().save("bieu.xlsx")),
    "E1302": other_rules,
    "E1303": lambda: filled_form(other_format),
    "E1304": lambda: filled_form(lambda book: book[SCORES].delete_rows(4)),
    "E1305": lambda: filled_form(row_copied),
    "E1306": lambda: filled_form(lambda book: book[SCORES].merge_cells("E3:E4")),
    "E1307": lambda: filled_form(about={"B8": " "}),
    "E1308": lambda: filled_form(lambda book: book[SCORES].delete_cols(13)),
    "W1309": lambda: filled_form(lambda book: book[ABOUT].insert_rows(9)),
    "W1310": lambda: filled_form(scores={"F3": 10}),
    "W1311": lambda: filled_form(scores={"E4": None}),
    "W1312": lambda: filled_form(criteria=SAMPLE + SHOWN),
    "W1313": lambda: filled_form(scores={"F3": 9, "K3": 8.5}),
    "W1314": lambda: spec_file(text=FRAME + SQUARES),
    "E1331": lambda: issued_by("issuer: Bộ Nội vụ\nsign: bnv\nngay: 05/01/2026\n"),
    "W1321": two_units,
    "E1322": two_units,
    "E0060": lambda: cases_beside("revision: nam-2024\nunits:\n  - unit: Tỉnh A\n"),
    "E0061": two_revisions,
    "W0062": narrower,
    "E0040": lambda: texts_apart(index="vi-du-khac"),
    "E1101": lambda: texts_apart("tieu_chi:\n  ke_hoach: cong_tac\n"),
    "E1102": lambda: (texts_apart(), Path("anh-xa.yaml").write_text("from: cu\nto: moi-nhat\n", "utf-8")),
    "E1103": lambda: texts_apart("parts:\n  ke_hoach: cong_tac_nam\n"),
    "E1104": lambda: texts_apart("parts:\n  ke_hoach: hop\n", SAMPLE.replace("10\n", "4\n") + MEETINGS),
    "E1105": lambda: texts_apart("figures:\n  ke_hoach.giao: cong_tac.ngay_hop\n"),
    "E1110": lambda: texts_apart(after=STRICTER),
    "W1011": lambda: with_findings(f"## `tap_huan`: overlap\n{SENTENCE}", OVERLAPPING),
    "E1013": lambda: with_findings(f"## `ke_hoach`: chỗ hở\n{SENTENCE}"),
    "E1014": lambda: with_findings("## `tap_huan`: overlap\n\nHai câu cùng nói về 5 cuộc.\n", OVERLAPPING),
    "W1015": lambda: with_findings(f"## `ke_hoach`: gap\n{SENTENCE}"),
    "E1201": amended_in_vain,
    "E1341": lambda: spec_file(text=FRAME + SAMPLE.replace('"Kế hoạch"', '"Kế hoạch 2025 ✅"')),
    "E0002": spec_file,
    "E0003": huge_file,
    "E0004": lambda: Path("quyet-dinh.docx").write_bytes(b"PK\x03\x04\x14\x00\x06\x00word/document.xml"),
    "E0005": lambda: Path("tieu-chi.par").write_bytes(FRAME.encode() + b"\xff\xfe\x80"),
    "E0006": lambda: Path("tieu-chi.par").write_bytes(FRAME.encode("utf-16")),
    "E0007": lambda: os.mkfifo("tieu-chi.par"),
    "E0008": lambda: folder("trong"),
    "E0009": two_revisions,
    "E0010": two_revisions,
    "E0012": spec_file,
    "E0013": spec_file,
    "E0014": link_that_leads_out,
    "E0015": set_that_stands,
    "E0016": spec_file,
    "W0024": one_undated,
    "W0026": folder_called_otherwise,
    "E0022": lambda: (spec_file(), folder("so-lieu")),
    "E0023": lambda: (spec_file(), Path("cac-tinh.csv").write_text("unit\nTỉnh Bắc Ninh\nTỉnh An Giang\n", "utf-8")),
    "E0025": lambda: (spec_file(), Path("cac-tinh.csv").write_text("unit\nBắc Giang\nHà Giang\nHà Nội\n", "utf-8")),
    "E0018": lambda: spec_file(text=FRAME.replace("  thang", "      thang") + SAMPLE),
    "E0019": spec_file,
}


def spoilt(code):
    """A document with the fault that the page of a code is about."""
    Path("van-ban.docx").write_bytes(bytes_of(faulty(code)))


SETTINGS |= {code: (lambda code=code: spoilt(code)) for code in FAULTS}
SETTINGS |= {code: (lambda data=data: Path("van-ban.docx").write_bytes(data())) for code, data in HOSTILE.items()}
