"""`parlang consolidate`, and every command on the folder of an instrument that amends."""

import json
from pathlib import Path

import pytest

from parlang.pipeline import compile_sources, format_source
from parlang.source import Source
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.main import main
from parlang_compiler.cli.session import Session
from parlang_compiler.files.specs import revision_folders

SPEC = Path(__file__).parent.parent / "spec"
SESSION = Session(language="vi", format="text", strict=False)
BASE = """\
# Bảng thử.
bộ tiêu chí bo "Bộ thử"
  văn bản [cu] "Bảng cũ"
  hiệu lực từ ngày 10/11/2022
  năm đánh giá từ 2022
  thang điểm 10
  nguồn minh họa

# Của cả năm.
tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    giao "Giao" : số lượng "việc" từ 1 trở lên
    xong "Xong" : số lượng "việc" không quá giao, càng cao càng tốt  # đã nghiệm thu
  tính tỷ_lệ = xong / giao
  # hai mức
  chấm điểm theo tỷ_lệ
    từ 80% trở lên : 10
    dưới 80%       : 0
  luôn phát sinh
  tài liệu kiểm chứng
    bắt buộc "Báo cáo"
"""
CHANGES = """\
sửa đổi, bổ sung bộ tiêu chí bo [cu] thành [moi]
  văn bản "Bảng mới"
  hiệu lực từ ngày 05/12/2024
  năm đánh giá từ 2024

# vì nhiều nơi chưa đạt
sửa đổi [ke_hoach] lý do "siết kỷ luật"
  chấm điểm theo tỷ_lệ
    từ 90% trở lên : 10  # trước là 80%
    dưới 90%       : 0
"""
CASES = """\
unit: {name: Tỉnh A}
period: 2024
figures: {ke_hoach: {giao: 100, xong: 85}}
expected: {total: 0}
"""


@pytest.fixture(autouse=True)
def vietnamese(monkeypatch):
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")


@pytest.fixture
def index(tmp_path, monkeypatch):
    for name, text in (("cu/a.par", BASE), ("moi/b.par", CHANGES), ("moi/cases.yaml", CASES)):
        path = tmp_path / "bo" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "bo"


@pytest.fixture
def run(capsys):
    def run(*arguments):
        status = main([str(each) for each in arguments])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


def test_the_merged_text_says_what_it_was_made_of_and_keeps_comments_of_lines_that_stay(index, run):
    status, text, errors = run("consolidate", "bo/moi")
    assert (status, errors) == (0, "")
    head, _, body = text.partition("\n\n")
    assert head.splitlines() == [
        "# Văn bản hợp nhất chỉ để tra cứu, không thay thế các văn bản gốc.",
        "# Hợp nhất từ:",
        "#   1. [cu] Bảng cũ; hiệu lực từ ngày 10/11/2022",
        "#   2. [moi] Bảng mới; hiệu lực từ ngày 05/12/2024",
    ]
    kept = [line.rpartition("#")[2].strip() for line in body.splitlines() if "#" in line]
    note = "Được sửa đổi theo [moi]: siết kỷ luật"
    assert kept == ["Bảng thử.", "Của cả năm.", note, "đã nghiệm thu", "trước là 80%"]


def notes_in(text):
    """The notes of a merged text, each with the heading that it stands above."""
    lines = text.splitlines()
    found = []
    for at, line in enumerate(lines):
        if (line.startswith("# ") and "[moi]" in line) or ("[sau]" in line and line.startswith("# ")):
            heading = next((each for each in lines[at:] if not each.startswith("#")), "")
            found.append((line.removeprefix("# "), heading.partition('"')[0].strip()))
    return found


def test_each_change_is_noted_where_it_was_made_and_what_is_gone_where_it_stood(index, run):
    parts = """
tiêu chí 1 "A" [a] điểm tối đa 10

tiêu chí thành phần 1.1 "X" [x] điểm tối đa 4
  chưa viết

tiêu chí thành phần 1.2 "Y" [y] điểm tối đa 4
  chưa viết

tiêu chí thành phần 1.3 "Z" [z] điểm tối đa 2
  chưa viết
"""
    (index / "cu" / "a.par").write_text(BASE.partition("# Của")[0] + parts, "utf-8")
    first = (
        CHANGES.partition("# vì")[0]
        + """
khoản 1 lý do "trùng"
bãi bỏ [a.z]
sửa đổi [a.y] điểm tối đa 6
khoản 2
đánh số lại [a.x] thành 1.4
đổi tên [a.x] thành "X mới"
"""
    )
    (index / "moi" / "b.par").write_text(first, "utf-8")
    later = CHANGES.partition("# vì")[0].replace("[moi]", "[sau]").replace("[cu]", "[moi]").replace("2024", "2025")
    (index / "sau").mkdir()
    (index / "sau" / "c.par").write_text(later + 'khoản 5\nđổi tên [a.y] thành "Y mới"\n', "utf-8")
    status, text, errors = run("consolidate", "bo/sau")
    assert (status, errors) == (0, "")
    assert [each for each in notes_in(text) if "hiệu lực" not in each[0]] == [
        ("1.3 «Z» được bãi bỏ theo khoản 1 [moi]: trùng", "tiêu chí 1"),
        ("Được sửa đổi theo khoản 1 [moi]: trùng", "tiêu chí thành phần 1.2"),
        ("Được đổi tên (trước là 1.2 «Y») theo khoản 5 [sau]", "tiêu chí thành phần 1.2"),
        ("Được đánh số lại (trước là 1.1 «X») theo khoản 2 [moi]", "tiêu chí thành phần 1.4"),
        ("Được đổi tên (trước là 1.1 «X») theo khoản 2 [moi]", "tiêu chí thành phần 1.4"),
    ]


def test_the_merged_text_is_printed_in_the_language_asked_for(index, run):
    assert "criteria set bo" in run("consolidate", "bo/moi", "--lang", "en")[1]
    assert "# A consolidated text is for reference only" in run("consolidate", "bo/moi", "--lang", "en")[1]
    assert "bộ tiêu chí bo" in run("consolidate", "bo/moi", "--lang", "vi")[1]


def test_a_set_that_amends_none_is_its_own_merged_text(index, run):
    text = run("consolidate", "bo/cu")[1]
    assert text.partition("\n\n")[2] == format_source(Source(name="a.par", text=BASE)).value


def test_the_merged_text_is_written_once_and_never_over_a_file(index, run):
    assert run("consolidate", "bo/moi", "--out", "hop-nhat.par") == (0, "hop-nhat.par\n", "")
    assert Path("hop-nhat.par").read_text(encoding="utf-8") == run("consolidate", "bo/moi")[1]
    status, printed, errors = run("consolidate", "bo/cu", "--out", "hop-nhat.par")
    assert (status, printed) == (2, "")
    assert "E0015" in errors
    assert run("consolidate", "bo/moi", "--out", "khong/co/tep.par")[0] in (0, 2)


def test_json_has_the_text_or_the_file(index, run):
    text = run("consolidate", "bo/moi")[1]
    assert json.loads(run("consolidate", "bo/moi", "--format", "json")[1])["text"] == text
    found = json.loads(run("consolidate", "bo/moi", "--format", "json", "--out", "x.par")[1])
    assert found["files"] == [{"path": "x.par"}]


def test_of_a_set_with_errors_nothing_is_printed_but_the_errors(index, run):
    (index / "moi/b.par").write_text(CHANGES.replace("[ke_hoach]", "[ke_hoac]"), encoding="utf-8")
    status, printed, errors = run("consolidate", "bo/moi")
    assert (status, printed) == (1, "")
    assert "có phải `[ke_hoach]`?" in errors


def test_every_command_takes_the_folder_of_an_instrument(index, run):
    assert run("check", "bo/moi")[0] == 0
    assert run("check", "bo", "--period", "2024")[1].startswith("bo: bo [moi]")
    assert run("check", "bo", "--on", "01/01/2024")[1].startswith("bo: bo [cu]")
    assert run("check", "bo")[0] == 2
    assert "từ 90% trở lên" in run("show", "bo/moi", "1")[1].lower()
    assert json.loads(run("eval", "bo/moi", "bo/moi/cases.yaml", "--format", "json")[1])["units"][0]["total"] == "0"
    assert "dưới 90%" in run("explain", "bo/moi", "bo/moi/cases.yaml")[1]
    assert run("test", "bo/moi")[0] == 0
    assert run("format", "--check", "bo")[0] == 0
    assert run("build", "bo/moi", "--target", "python,schema,markdown", "--out", "ra")[0] == 0


def test_what_is_built_carries_the_hash_of_all_texts(index, run):
    def built(name):
        assert run("build", "bo/moi", "--target", "python", "--out", name)[0] == 0
        return Path(name, "evaluator.py").read_bytes()

    first = built("ra")
    assert built("lai") == first
    (index / "cu/a.par").write_text(BASE.replace("# Của cả năm.", "# Của năm."), encoding="utf-8")
    assert built("khac") != first


def test_a_base_that_cannot_be_read_keeps_the_command_from_running(index, run):
    (index / "cu/a.par").write_bytes(b"PK\x03\x04")
    status, _, errors = run("check", "bo/moi")
    assert status == 2
    assert "E0004" in errors
    assert "E0901" in errors


@pytest.mark.parametrize("surface", ["vi", "en"])
@pytest.mark.parametrize("folder", revision_folders(SPEC), ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_the_merged_text_of_each_shipped_set_is_the_same_rules(folder, surface, run):
    loaded = load(str(folder), SESSION)
    text = run("consolidate", folder, "--lang", surface)[1]
    alone = compile_sources([Source(name=str(folder / "hop-nhat.par"), text=text)], loaded.find)
    assert not alone.failed
    assert alone.value == loaded.ruleset
