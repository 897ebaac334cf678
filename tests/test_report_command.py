"""The command `parlang report`: which files it writes, under which names, and what it refuses."""

import io
import json
from argparse import Namespace
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from parlang_compiler.boundary.folding import same_name
from parlang_compiler.cli import reporting, scoring
from parlang_compiler.cli.main import main
from parlang_compiler.cli.session import Session
from parlang_compiler.document.formats import FORMATS
from parlang_compiler.files.write import write_all
from parlang_compiler.impact import drawing
from parlang_compiler.layout.check_layout import check_layout
from parlang_compiler.reports.file_names import LONGEST, file_names
from parlang_compiler.reports.making import Files, Planned
from reported import report_of
from test_report import known, rules

SPEC = Path(__file__).parent.parent / "spec" / "phan-loai-dvhc-tinh" / "nd-307-2025"
CASES = SPEC / "cases.yaml"
VI = Session(language="vi", format="text", strict=False)
load = cache(scoring.load)


@pytest.fixture(autouse=True)
def _read_once(monkeypatch):
    monkeypatch.setattr(scoring, "load", load)


def run(cases, out, session=VI, **options):
    asked = {"target": None, "unit": None, "group": False, "stage": None, "issue": None, **options}
    return reporting.run(Namespace(spec=str(SPEC), cases=str(cases), out=str(out), **asked), session)


def codes(result):
    return [each.code for each in result.diagnostics]


def text_of(result):
    stream = io.StringIO()
    result.write(stream)
    return stream.getvalue()


def cases(folder, *names):
    path = folder / "so-lieu.json"
    units = [{"unit": {"name": name}} for name in names]
    path.write_text(json.dumps({"units": units}), encoding="utf-8")
    return path


# --- files ------------------------------------------------------------------------------------


def test_each_unit_has_a_file_and_the_group_has_one(tmp_path):
    result = run(CASES, tmp_path)
    assert codes(result) == []
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) == 10
    assert "tu-danh-gia-tinh-a-vi-du.md" in names
    assert text_of(result).count("\n") == 10
    result = run(CASES, tmp_path / "nhom", group=True)
    assert [path.name for path in (tmp_path / "nhom").iterdir()] == ["ket-qua-phan-loai-dvhc-tinh.md"]
    assert "| 5 | Tỉnh E (ví dụ) |" in (tmp_path / "nhom" / "ket-qua-phan-loai-dvhc-tinh.md").read_text("utf-8")


def test_what_is_told_of_files_is_what_was_written_and_it_is_the_same_twice(tmp_path):
    targets = ",".join(FORMATS)
    result = run(CASES, tmp_path / "a", target=targets, unit="Tỉnh F (ví dụ)")
    assert len(result.document["files"]) == len(FORMATS)
    for each in result.document["files"]:
        assert sha256(Path(each["path"]).read_bytes()).hexdigest() == each["sha256"]
        assert each["unit"] == "Tỉnh F (ví dụ)"
    again = run(CASES, tmp_path / "b", target=targets, unit="tinh f")
    assert [each["sha256"] for each in again.document["files"]] == [each["sha256"] for each in result.document["files"]]
    assert "5/9" not in text_of(result)


def test_the_report_of_one_unit_is_named_and_ranked_as_among_all(tmp_path):
    run(CASES, tmp_path / "tat-ca")
    run(CASES, tmp_path / "mot", unit="Tỉnh F (ví dụ)")
    (path,) = (tmp_path / "mot").iterdir()
    assert path.read_bytes() == (tmp_path / "tat-ca" / path.name).read_bytes()
    assert "4/9 (tạm xếp, còn 1 đơn vị chờ)" in path.read_text("utf-8")


def test_names_that_would_be_one_or_lead_out_are_told_apart_inside_the_folder(tmp_path):
    names = ["Tỉnh Hòa Bình", "Tỉnh Hoà Bình", "../../thoat", "a/b", "..", "CON", "Ω", "x" * 300, "x" * 299, "aux.md"]
    out = tmp_path / "sau" / "ket-qua"
    result = run(cases(tmp_path, *names), out)
    assert [each for each in result.diagnostics if each.severity == "error"] == []
    written = list(tmp_path.rglob("*.md"))
    assert len(written) == len(names)
    assert all(path.parent == out for path in written)
    assert all(len(path.name.encode()) < 120 for path in written)


NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20) | st.sampled_from(
    ["a", "A", "ă", "..", "/", "a/b", "a b", "a-b", "x" * 300, "\x00", "a-0123456789", "nul", "."]
)


@given(st.lists(st.tuples(NAMES, st.sampled_from([None, "2022", "2024"])), max_size=12, unique_by=lambda key: (
    same_name(key[0]), key[1])))  # fmt: skip
def test_file_names_are_safe_and_each_its_own(keys):
    names = file_names(keys)
    assert len(set(names.values())) == len(keys)
    for name in names.values():
        assert name
        assert len(name) <= LONGEST + 11
        assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_a_name_with_a_hash_is_kept_apart_from_one_that_looks_like_it():
    clash = file_names([("Hà", None), ("Hạ", None)])
    taken = clash["Hà", None]
    names = file_names([("Hà", None), ("Hạ", None), (taken, None)])
    assert len(set(names.values())) == 3
    assert names["Hà", None] == taken


def test_a_folder_that_cannot_be_written_gets_nothing(tmp_path):
    (tmp_path / "tu-danh-gia-tinh-b-vi-du.md").mkdir()
    result = run(CASES, tmp_path)
    assert codes(result) == ["E0013"]
    assert [path.name for path in tmp_path.iterdir()] == ["tu-danh-gia-tinh-b-vi-du.md"]
    assert result.document["files"] == []


def test_of_many_reports_one_at_a_time_is_made(tmp_path):
    open_now, most = [], []
    document, _ = report_of(rules(), {"self": known(giao=10, xong=9)})

    def make():
        open_now.append(1)
        most.append(len(open_now))
        return document

    class Watched(Files):
        def _made(self, planned, target):
            data = super()._made(planned, target)
            if target == self.targets[-1]:
                open_now.clear()
            return data

    planned = [Planned(name=f"so-{number}", unit=None, make=make) for number in range(50)]
    files = Watched(planned, ["markdown", "html"])
    assert len(write_all(tmp_path, files).value) == len(files) == 100
    assert most == [1] * 50
    assert files["so-3.md"] == (tmp_path / "so-3.md").read_bytes()
    with pytest.raises(KeyError):
        files["so-50.md"]


# --- what is asked ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"target": "markdown,word"}, ["E0012"]),
        ({"target": ","}, ["E0012"]),
        ({"group": True, "unit": "Tỉnh A"}, ["E0011"]),
        ({"unit": "Tỉnh Q"}, ["E0023"]),
        ({"stage": "appraised"}, ["E1322"]),
        ({"stage": "appraised", "group": True}, ["E1322"]),
    ],
)
def test_what_cannot_be_asked_writes_nothing(tmp_path, options, found):
    result = run(CASES, tmp_path / "ra", **options)
    assert codes(result) == found
    assert not list(tmp_path.rglob("*.md"))


def test_a_unit_with_errors_has_no_report_and_the_group_says_so(tmp_path):
    path = tmp_path / "so-lieu.yaml"
    path.write_text("units:\n  - unit: Tỉnh A\n  - {unit: Tỉnh B, figures: {dan_so: {so_dan: -5}}}\n", "utf-8")
    result = run(path, tmp_path / "ra")
    assert [file.name for file in (tmp_path / "ra").iterdir()] == ["tu-danh-gia-tinh-a.md"]
    assert result.status(strict=False) == 1
    assert "Tỉnh B: chưa chấm được vì có lỗi" in text_of(result)
    run(path, tmp_path / "nhom", group=True)
    (made,) = (tmp_path / "nhom").iterdir()
    assert "| Tỉnh B | Số liệu có lỗi, chưa chấm được |" in made.read_text("utf-8")


def test_years_have_a_report_each(tmp_path):
    path = tmp_path / "so-lieu.yaml"
    path.write_text("units:\n  - {unit: Tỉnh A, period: 2025}\n  - {unit: Tỉnh A, period: 2026}\n", "utf-8")
    run(path, tmp_path / "ra", group=True)
    run(path, tmp_path / "ra")
    assert sorted(file.name for file in (tmp_path / "ra").iterdir()) == [
        "ket-qua-phan-loai-dvhc-tinh-2025.md",
        "ket-qua-phan-loai-dvhc-tinh-2026.md",
        "tu-danh-gia-tinh-a-2025.md",
        "tu-danh-gia-tinh-a-2026.md",
    ]


def test_without_what_draws_charts_the_tables_are_there_and_it_is_said(monkeypatch, tmp_path):
    monkeypatch.setattr(drawing, "PACKAGES", ("altair", "khong_co_goi_nay"))
    result = run(CASES, tmp_path, group=True)
    assert codes(result) == ["W1321"]
    assert "khong-co-goi-nay" in result.diagnostics[0].message("vi")
    (made,) = tmp_path.iterdir()
    assert "<figure" not in made.read_text("utf-8")
    assert "Kết quả và xếp hạng" in made.read_text("utf-8")


def test_reports_are_in_vietnamese_whatever_the_command_speaks(tmp_path, capsys):
    arguments = ["report", str(SPEC), str(CASES), "--out", str(tmp_path), "--unit", "Tỉnh C (ví dụ)", "--lang", "en"]
    assert main(arguments) == 0
    (made,) = tmp_path.iterdir()
    assert capsys.readouterr().out == f"{made}\n"
    text = made.read_text("utf-8")
    assert "points" not in text
    assert "Cần thêm" in text


def test_what_waits_counts_only_when_strict(tmp_path):
    result = run(CASES, tmp_path, unit="Tỉnh H (ví dụ)")
    assert (result.status(strict=False), result.status(strict=True)) == (0, 1)


def test_a_name_that_cannot_be_printed_is_told_and_nothing_is_written(tmp_path):
    result = run(cases(tmp_path, "Tỉnh A", "Tỉnh 漢"), tmp_path / "out", target="markdown,pdf")
    assert "E1341" in codes(result)
    assert not [each for each in (tmp_path / "out").rglob("*") if each.is_file()]


# --- as an official paper -------------------------------------------------------------------

SENT = """\
superior: Ủy ban nhân dân tỉnh Lâm Đồng
issuer: Sở Nội vụ
number: 5
sign: BC-SNV
place: Lâm Đồng
date: 05/12/2026
recipients:
  - Bộ Nội vụ
  - "Lưu: VT"
authority:
  - Giám đốc
signer: Nguyễn Văn A
"""


@pytest.fixture
def issue(tmp_path):
    path = tmp_path / "gui.yaml"
    path.write_text(SENT, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("asked", [{"unit": "Tỉnh F (ví dụ)"}, {"group": True}], ids=["unit", "group"])
def test_a_report_that_is_sent_has_its_heading_and_no_fault_of_layout(asked, issue, tmp_path):
    result = run(CASES, tmp_path / "ra", target="docx", issue=issue, **asked)
    assert [each for each in result.diagnostics if each.severity == "error"] == []
    (path,) = (tmp_path / "ra").iterdir()
    checked = check_layout(path.name, path.read_bytes())
    assert [(each.code, each.message("vi")) for each in checked.value.findings] == []
    words = docx_words(path)
    assert {"SỞ NỘI VỤ", "Số: 05/BC-SNV", "BÁO CÁO", "GIÁM ĐỐC", "Nguyễn Văn A"} <= words
    assert "(Kèm theo Báo cáo số 05/BC-SNV ngày 05 tháng 12 năm 2026 của Sở Nội vụ)" in words


def docx_words(path):
    document = Document(str(path))
    tables = (cell for table in document.tables for row in table.rows for cell in row.cells)
    return {each.text for cell in tables for each in cell.paragraphs} | {each.text for each in document.paragraphs}


def test_who_sends_is_of_one_report(issue, tmp_path):
    result = run(CASES, tmp_path / "ra", issue=issue)
    assert codes(result) == ["E0011"]
    assert not (tmp_path / "ra").exists()


def test_a_file_that_says_who_sends_and_is_wrong_stops_the_report(issue, tmp_path):
    Path(issue).write_text("kind: thu\n", encoding="utf-8")
    result = run(CASES, tmp_path / "ra", issue=issue, group=True)
    assert codes(result) == ["E1331"]
    assert not (tmp_path / "ra").exists()
