"""The folders in which the pages of codes run their commands, and the frame in which their examples stand."""

import contextlib
import io
import os
from pathlib import Path
from unittest import mock

from parlang_compiler.cli.main import main

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


SETTINGS = {
    "W1011": lambda: with_findings(f"## `tap_huan`: overlap\n{SENTENCE}", OVERLAPPING),
    "E1013": lambda: with_findings(f"## `ke_hoach`: chỗ hở\n{SENTENCE}"),
    "E1014": lambda: with_findings("## `tap_huan`: overlap\n\nHai câu cùng nói về 5 cuộc.\n", OVERLAPPING),
    "W1015": lambda: with_findings(f"## `ke_hoach`: gap\n{SENTENCE}"),
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
