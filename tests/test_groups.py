"""Many units at once: from a file or a folder, ranked in their groups, in one table."""

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from border import P, codes, read, small_set
from parlang_compiler.boundary import score_cases as scoring
from parlang_compiler.boundary.ranks import standings
from parlang_compiler.boundary.score_cases import Wanted, score_cases
from parlang_compiler.cli import case_files, progress
from parlang_compiler.cli.main import main
from parlang_compiler.files import cases as files
from tables import workbook

SPEC = """\
bộ tiêu chí nho "Bộ nhỏ"
  văn bản [thu] "Bảng thử"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  làm tròn chỉ số đến 1 chữ số thập phân
  nguồn minh họa

tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 6
  số liệu
    giao "Số nhiệm vụ" : số lượng "nhiệm vụ" từ 1 trở lên
    xong "Số đã xong"  : số lượng "nhiệm vụ" không quá giao, càng cao càng tốt
  chấm điểm theo công thức xong / giao × điểm tối đa
  luôn phát sinh

tiêu chí 2 "Báo cáo" [bao_cao] điểm tối đa 4
  số liệu
    gửi "Đã gửi" : có/không
  chấm điểm theo gửi
    có    : 4
    không : 0
  không phát sinh khi không gửi: không đánh giá

xếp loại theo chỉ số
  từ 60% trở lên : dat "Đạt"
  dưới 60%       : khong_dat "Không đạt"
"""
BY_POINTS = SPEC.replace("theo chỉ số", "theo tổng điểm").replace("60%", "6")
COLUMNS = "unit;period;group;ranked;not_arising;ke_hoach.giao;ke_hoach.xong;bao_cao.gui\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "nho.par").write_text(SPEC, "utf-8")
    (tmp_path / "so-lieu").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path / "so-lieu"


@pytest.fixture
def run(folder, capsys):
    """Evaluate: the status, what was written, what was said beside."""

    def running(*arguments, cases="so-lieu"):
        status = main(["eval", "nho.par", str(cases), "--lang", "vi", *arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return status, out, err

    return running


def table(folder, *rows, name="tinh.csv"):
    (folder / name).write_text(COLUMNS + "".join(f"{row}\n" for row in rows), "utf-8")


def document(run, *arguments, **how):
    status, out, _ = run("--format", "json", *arguments, **how)
    return status, json.loads(out)


def places(found):
    return {unit["unit"]: unit["rank"] for unit in found["units"]}


# --- ranks ----------------------------------------------------------------------------------


def test_units_are_ranked_by_percent_of_their_own_maximum_and_equals_share_the_better_rank(run, folder):
    table(folder, "A;;;;;10;10;có", "B;;;;;10;5;có", "C;;;;bao_cao;10;7;", "D;;;;bao_cao;10;3;")
    status, found = document(run)
    # 100; 70; 4,2/6 = 70; 1,8/6 = 30
    assert status == 0
    assert places(found) == {"A": 1, "B": 2, "C": 2, "D": 4}
    assert [unit["percent"] for unit in found["units"]] == ["100", "70", "70", "30"]
    (group,) = found["groups"]
    counts = {"units": 4, "ranked": 4, "pending": 0, "refused": 0, "provisional": False}
    assert {"group": None, "period": None, "stage": "self", **counts}.items() <= group.items()


def test_where_the_set_grades_by_points_the_ranks_are_by_points_too(run, folder):
    (folder.parent / "nho.par").write_text(BY_POINTS, "utf-8")
    table(folder, "A;;;;;10;10;có", "B;;;;;10;5;có", "C;;;;bao_cao;10;7;", "D;;;;bao_cao;10;3;")
    # 10; 7; 4,2 of 6; 1,8 of 6
    assert places(document(run)[1]) == {"A": 1, "B": 2, "C": 3, "D": 4}


def test_percents_are_compared_as_the_set_rounds_them(run, folder):
    table(folder, "A;;;;bao_cao;3000;1000;", "B;;;;bao_cao;3000;1001;", "C;;;;bao_cao;3000;1010;")
    assert places(document(run)[1]) == {"A": 2, "B": 2, "C": 1}


def test_while_a_unit_is_pending_the_ranks_of_the_others_are_provisional(run, folder):
    table(folder, "A;;;;;10;10;có", "B;;;;;10;;có", "C;;;;;10;5;có")
    _, found = document(run)
    assert places(found) == {"A": 1, "B": None, "C": 2}
    assert (found["groups"][0]["pending"], found["groups"][0]["provisional"]) == (1, True)
    assert "tạm xếp, còn 1 đơn vị chưa đủ số liệu\n" in run()[1]
    assert "xếp hạng 2/2 (tạm xếp, còn 1 đơn vị chưa đủ số liệu)\n" in run("--unit", "C")[1]


def test_a_unit_with_errors_makes_ranks_provisional_too(run, folder):
    table(folder, "A;;;;;10;10;có", "B;;;;;10;11;có", "C;;;;;10;mười;có")
    status, out, err = run()
    assert status == 1
    assert "tạm xếp, 2 đơn vị có lỗi số liệu\n" in out
    assert "B: chưa chấm được vì có lỗi\nC: chưa chấm được vì có lỗi\n" in out
    assert "E0732" in err
    assert document(run)[1]["groups"][0]["refused"] == 2


def test_units_that_are_not_to_be_ranked_are_scored_and_listed_apart(run, folder):
    table(folder, "A;;;;;10;8;có", "Bộ Quốc phòng;;;không;;10;10;có", "B;;;có;;10;9;có", "Bộ Công an;;;no;;10;;có")
    status, found = document(run)
    assert places(found) == {"A": 2, "Bộ Quốc phòng": None, "B": 1, "Bộ Công an": None}
    assert [unit["ranked"] for unit in found["units"]] == [True, False, True, False]
    assert (status, found["groups"][0]["provisional"]) == (0, False)
    _, out, _ = run()
    first, _, apart = out.partition("chấm điểm, không xếp hạng:\n")
    assert "Bộ" not in first
    assert "Bộ Công an" in apart
    assert "tạm xếp" not in out
    assert "không xếp hạng\n" in run("--unit", "Bộ Quốc phòng")[1]


def test_groups_years_and_stages_have_ranks_of_their_own(run, folder):
    header = "unit;period;group;stage;ke_hoach.giao;ke_hoach.xong;bao_cao.gui\n"
    rows = (
        "A;2022;;;10;9;có", "B;2022;;;10;8;có", "A;2022;;appraised;;7;", "B;2022;;appraised;;8;",
        "A;2023;;;10;1;có", "C;2022;Vùng 1;;10;1;có", "D;2022;vùng  1;;10;2;có",
    )  # fmt: skip
    (folder / "a.csv").write_text(header + "\n".join(rows), "utf-8")
    _, found = document(run)
    ranks = {(u["unit"], u["period"], u["stage"]): u["rank"] for u in found["units"]}
    assert ranks == {
        ("A", "2022", "self"): 1, ("B", "2022", "self"): 2,
        ("A", "2022", "appraised"): 2, ("B", "2022", "appraised"): 1,
        ("A", "2023", "self"): 1, ("C", "2022", "self"): 2, ("D", "2022", "self"): 1,
    }  # fmt: skip
    assert [(g["group"], g["period"], g["stage"], g["units"]) for g in found["groups"]] == [
        (None, "2022", "self", 2),
        (None, "2022", "appraised", 2),
        (None, "2023", "self", 1),
        ("Vùng 1", "2022", "self", 2),
    ]


def test_a_unit_without_any_maximum_has_no_rank_and_waits_for_nothing():
    found = score_cases(small_set(), read("units: [{unit: A}, {unit: B, ranked: không}]").value, Wanted()).value
    assert [each.scorecard.rank for each in found] == [None, None]
    (standing,) = standings(found)
    assert (standing.pending, standing.ranked, standing.provisional) == (1, 0, True)


shares = st.lists(st.tuples(st.integers(1, 6), st.integers(0, 6)).filter(lambda n: n[1] <= n[0]), max_size=5)


@given(shares, st.randoms(use_true_random=False))
def test_the_order_of_the_units_changes_no_rank_and_no_score(given_shares, random):
    units = [
        f"  - {{unit: U{n}, figures: {{{P}.hoan_thanh: {{giao: {a}, hoan_thanh: {b}}}}}, stages: {{self: {{}}}}}}"
        for n, (a, b) in enumerate(given_shares)
    ]
    other = random.sample(units, len(units))
    told = [
        {card.unit: (card.rank, card.interval) for card in cards_of(order)} for order in (units, other) if given_shares
    ]
    assert all(each == told[0] for each in told)


def cards_of(units):
    scored = score_cases(small_set(), read("units:\n" + "\n".join(units)).value, Wanted())
    assert codes(scored.diagnostics) == []
    return [each.scorecard for each in scored.value]


# --- folders --------------------------------------------------------------------------------


def test_a_folder_is_every_file_of_cases_in_it(run, folder):
    table(folder, "B;;;;;10;5;có")
    (folder / "a.yaml").write_text("unit: A\nfigures: {ke_hoach: {giao: 1, xong: 1}, bao_cao: {gui: có}}\n", "utf-8")
    (folder / "c.json").write_text('{"unit": "C"}', "utf-8")
    (folder / "d.XLSX").write_bytes(workbook(("unit", "ke_hoach.giao"), ("D", 3)))
    for name in ("~$d.xlsx", ".hidden.csv", "notes.txt", "x.par"):
        (folder / name).write_text("not a file of cases", "utf-8")
    (folder / "e.csv").mkdir()
    status, found = document(run)
    assert (status, found["diagnostics"]) == (0, [])
    assert places(found) == {"A": 1, "C": None, "D": None, "B": 2}


def test_each_error_names_its_file_and_hides_no_other(run, folder):
    table(folder, "B;;;;;mười;5;có")
    (folder / "a.yaml").write_text("unit: {name: A", "utf-8")
    (folder / "c.xlsx").write_bytes(b"?")
    table(folder, "D;;;;;10;5;có", name="d.csv")
    status, found = document(run)
    assert status == 1
    assert {(each["code"], each["file"]) for each in found["diagnostics"]} == {
        ("E0701", "so-lieu/a.yaml"),
        ("E0770", None),
        ("E0721", "so-lieu/tinh.csv"),
    }
    assert "so-lieu/c.xlsx" in next(each["message"] for each in found["diagnostics"] if each["code"] == "E0770")
    assert [unit["unit"] for unit in found["units"]] == ["D"]


def test_a_unit_in_two_files_is_told_with_both_places(run, folder):
    table(folder, "Tỉnh A;;;;;10;5;có")
    (folder / "z.yaml").write_text("period:\nunits:\n  - unit: tỉnh A\n", "utf-8")
    (told,) = document(run)[1]["diagnostics"]
    assert (told["code"], told["file"], told["line"]) == ("E0718", "so-lieu/z.yaml", 3)
    assert "dòng 2 của tệp `so-lieu/tinh.csv`" in told["message"]


def test_a_folder_without_cases_cannot_be_run(run, folder):
    status, found = document(run)
    assert (status, [each["code"] for each in found["diagnostics"]]) == (2, ["E0022"])


def test_files_and_folders_have_their_limits(run, folder, monkeypatch):
    table(folder, "A;;;;;10;5;có")
    monkeypatch.setattr(files, "LARGEST_FOLDER", 10)
    assert [each["code"] for each in document(run)[1]["diagnostics"]] == ["E0003"]
    monkeypatch.setattr(case_files, "LARGEST_CASES", 10)
    assert [each["code"] for each in document(run, cases="so-lieu/tinh.csv")[1]["diagnostics"]] == ["E0003"]


# --- what is shown --------------------------------------------------------------------------


def three(folder):
    table(folder, "Đà Nẵng;;;;;10;5;có", "An Giang;;;;;10;5;", "Bắc Ninh;;;;;10;9;có", "Ý Yên;;;;bao_cao;10;5;")


def names_in(out):
    known = ("Đà Nẵng", "An Giang", "Bắc Ninh", "Ý Yên")
    return [name for line in out.splitlines() for name in known if name in line]


def test_many_units_are_a_line_each_by_rank_then_by_name(run, folder):
    three(folder)
    status, out, _ = run()
    assert status == 0
    assert names_in(out) == ["Bắc Ninh", "Đà Nẵng", "Ý Yên", "An Giang"]
    assert "94" in out
    assert "[3; 7]" in out
    assert "Tối đa" in out
    assert "Không đạt" in out


def test_they_may_be_sorted_by_name(run, folder):
    three(folder)
    assert names_in(run("--sort", "name")[1]) == ["An Giang", "Bắc Ninh", "Đà Nẵng", "Ý Yên"]


def test_every_line_fits_a_narrow_terminal(run, folder, monkeypatch):
    three(folder)
    table(folder, "Thành phố trực thuộc trung ương có tên thật dài (thí dụ để xuống dòng);;;;;10;5;có", name="b.csv")
    monkeypatch.setattr("parlang_compiler.cli.console.WIDTH", 60)
    out = run()[1]
    assert max(len(line.rstrip()) for line in out.splitlines() if "thêm --details" not in line) <= 60


def test_one_unit_is_told_with_its_parts(run, folder):
    table(folder, "A;;;;;10;5;có")
    _, out, _ = run()
    assert "Trường hợp" in out
    assert "hạng" not in out


def test_the_parts_of_many_are_told_when_they_are_asked_for(run, folder):
    three(folder)
    _, out, _ = run("--details")
    assert out.count("Trường hợp") == 4
    assert [line for line in out.splitlines() if line.startswith("xếp hạng")] == [
        f"xếp hạng {place}/3 (tạm xếp, còn 1 đơn vị chưa đủ số liệu)" for place in (2, 1, 3)
    ]
    assert names_in(run("--details", "--sort", "name")[1])[0] == "An Giang"


@pytest.mark.parametrize("name", ["Bắc Ninh", "bắc  ninh", "bac ninh", "ninh"])
def test_one_unit_may_be_asked_for(run, folder, name):
    three(folder)
    status, out, _ = run("--unit", name)
    assert (status, names_in(out)) == (0, ["Bắc Ninh"])
    assert "xếp hạng 1/3" in out
    assert places(document(run, "--unit", name)[1]) == {"Bắc Ninh": 1}
    assert len(run("--unit", name, "--format", "csv")[1].splitlines()) == 2


@pytest.mark.parametrize(("name", "hint"), [("Bac Nimh", "Bắc Ninh"), ("xyz", "--unit")])
def test_a_unit_that_is_not_there_is_refused_with_a_hint(run, folder, name, hint):
    three(folder)
    status, out, err = run("--unit", name)
    assert (status, out) == (2, "")
    assert "E0023" in err
    assert hint in err


def test_a_part_of_several_names_is_refused_with_all_of_them(run, folder):
    three(folder)
    status, out, err = run("--unit", "n")
    assert (status, out) == (2, "")
    assert "lỗi E0025: `n` là một phần tên của 4 đơn vị\n" in err
    assert "`An Giang`; `Bắc Ninh`; `Đà Nẵng`; `Ý Yên`\n" in err


def test_only_the_unit_asked_for_is_explained_and_its_place_is_among_all(run, folder, monkeypatch):
    three(folder)
    asked = []
    explain = scoring.explain_leaf
    monkeypatch.setattr(scoring, "explain_leaf", lambda leaf, *known: asked.append(leaf.path) or explain(leaf, *known))
    run()
    assert asked == []
    assert "xếp hạng 1/3" in run("--unit", "bac ninh")[1]
    assert asked == ["ke_hoach", "bao_cao"]


def test_explain_tells_one_unit_and_one_criterion_if_asked(folder, capsys):
    three(folder)
    arguments = ["explain", "nho.par", "so-lieu", "2", "--lang", "vi", "--format", "json"]
    assert main([*arguments, "--unit", "ninh"]) == 0
    (unit,) = json.loads(capsys.readouterr().out)["units"]
    assert unit["unit"] == "Bắc Ninh"
    assert [part["number"] for part in unit["parts"]] == ["2"]
    assert unit["rank"] == 1
    assert main([*arguments, "--unit", "n"]) == 2
    assert [each["code"] for each in json.loads(capsys.readouterr().out)["diagnostics"]] == ["E0025"]


# --- a year that some units do not name -----------------------------------------------------


def test_units_without_a_year_beside_others_are_told(run, folder):
    table(folder, "A;2024;;;;10;10;có", "B;;;;;10;9;có", "C;2024;;;;10;8;có", "D;;;;;10;7;có")
    status, _, err = run()
    assert status == 0
    assert "cảnh báo W0719: 2 đơn vị (đầu tiên là `B`) không ghi năm đánh giá" in err
    assert "các đơn vị khác cùng nhóm ghi 2024: hai bên được xếp hạng riêng" in err
    assert "--period 2024" in err
    assert "tinh.csv:3:" in err


def test_the_year_of_units_that_name_none_may_be_given(run, folder):
    table(folder, "A;2024;;;;10;10;có", "B;;;;;10;9;có")
    status, _, err = run("--period", "2024")
    assert (status, err) == (0, "")


@pytest.mark.parametrize("rows", [("A;;;;;10;10;có", "B;;;;;10;9;có"), ("A;2024;x;;;10;10;có", "B;;y;;;10;9;có")])
def test_a_group_that_names_no_year_at_all_is_in_order(run, folder, rows):
    table(folder, *rows)
    assert run()[2] == ""


def test_the_table_may_be_taken_by_a_spreadsheet(run, folder):
    three(folder)
    table(folder, '"=HYPERLINK(""x"")";;"a;b";;;3;1;có', name="b.csv")
    _, out, _ = run("--format", "csv")
    header, *rows = out.removeprefix("\ufeff").splitlines()
    assert out.startswith("\ufeff")
    assert header.startswith("rank;provisional;unit;group;period;stage;ranked;status;total;maximum;percent;")
    assert rows[0].startswith('1;không;"\'=HYPERLINK(""x"")";"a;b";;self;có;scored;6;10;60;')
    assert rows[1].startswith("1;có;Bắc Ninh;;;self;có;scored;9,4;10;94;")
    assert rows[-1].startswith(";;An Giang;;;self;có;pending;;10;;3;7;")
    assert main(["eval", "nho.par", "so-lieu", "--lang", "en", "--format", "csv"]) == 0


def test_only_results_are_given_as_csv(run, capsys):
    assert main(["check", "nho.par", "--format", "csv"]) == 2
    assert "E0011" in capsys.readouterr().err


def test_progress_is_shown_on_a_terminal_only_and_only_when_it_takes_long(monkeypatch, capsys):
    assert list(progress.watched([1, 2, 3], "x")) == [1, 2, 3]
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert list(progress.watched([1, 2, 3], "x")) == [1, 2, 3]
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(progress, "PATIENCE", -1)
    assert list(progress.watched([1, 2, 3], "đang chấm điểm")) == [1, 2, 3]
    assert "đang chấm điểm" in capsys.readouterr().err


def test_a_percent_that_does_not_end_is_shown_as_near(folder, run):
    spec = SPEC.replace("  làm tròn chỉ số đến 1 chữ số thập phân\n", "")
    (folder.parent / "nho.par").write_text(spec, "utf-8")
    table(folder, "A;;;;bao_cao;3;1;", "B;;;;;3;1;có", "C;;;;;3;2;có")
    assert ";33,333333;" in run("--format", "csv")[1]
    assert "≈ 33,33" in run()[1]
