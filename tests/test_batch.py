"""Whole tables of units: types that are read exactly, rows that are refused, files that are whole or not there."""

import json
import subprocess
import sys
from datetime import date, datetime
from decimal import Decimal

import pytest

from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.batch import BatchRefused, ParameterWrong, batch
from parlang_compiler.cli.main import main

pl = pytest.importorskip("polars")

SPEC = """\
bộ tiêu chí bang-lon "Bảng lớn"
  văn bản [thu-2022] "Bảng thử"
  năm đánh giá từ 2022
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  làm tròn chỉ số đến 2 chữ số thập phân
  nguồn minh họa
  tham số
    mức "Mức chung" : tỷ lệ 1 chữ số thập phân từ 0% đến 100%

tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 6
  số liệu
    giao       "Số nhiệm vụ được giao"  : số lượng "nhiệm vụ" từ 1 đến 1.000
    hoàn_thành "Số nhiệm vụ hoàn thành" : số lượng "nhiệm vụ" không quá giao
  chấm điểm theo công thức hoàn_thành / giao × điểm tối đa

tiêu chí 2 "Tỷ lệ" [ty_le] điểm tối đa 4
  số liệu
    đạt "Tỷ lệ đạt" : tỷ lệ 2 chữ số thập phân từ 0% đến 100%
    gửi "Ngày gửi"  : ngày
    mức_độ "Mức độ" : một trong { kịp_thời ; chậm }
    có_báo_cáo "Có báo cáo" : có/không
  chấm điểm
    trường hợp đạt từ mức trở lên và gửi trước ngày 31/12 của năm đánh giá và có_báo_cáo và mức_độ bằng kịp_thời : 4
    các trường hợp còn lại : 1
"""
WHOLE = {
    "unit": ["A"],
    "period": [2024],
    "parameters.muc": ["80,0%"],
    "ke_hoach.giao": [10],
    "ke_hoach.hoan_thanh": [9],
    "ty_le.dat": [Decimal("0.9117")],
    "ty_le.gui": [date(2024, 12, 30)],
    "ty_le.muc_do": ["Kịp thời"],
    "ty_le.co_bao_cao": [True],
}


@pytest.fixture(scope="module")
def made():
    compiled = compile_sources([Source(name="bang.par", text=SPEC)])
    assert not compiled.failed, compiled.diagnostics
    return batch(compiled.value)


def row_of(made, types=None, **changed):
    columns = {name.replace("__", "."): value for name, value in changed.items()}
    frame = pl.DataFrame({**WHOLE, **columns}, schema_overrides=types)
    return made.score(frame).collect().row(0, named=True)


def refused(made, frame):
    with pytest.raises(BatchRefused) as caught:
        made.score(frame)
    return [each.code for each in caught.value.diagnostics]


def test_a_whole_row_has_its_score(made):
    row = row_of(made)
    assert (row["status"], row["total"], row["percent"]) == ("scored", Decimal("9.40"), Decimal("94.00"))
    assert (row["ke_hoach.points"], row["ty_le.points"], row["faults"]) == (Decimal("5.40"), Decimal(4), None)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("ke_hoach.giao", 10.0),
        ("ke_hoach.giao", "10"),
        ("ke_hoach.giao", Decimal(10)),
        ("ty_le.dat", "91,17%"),
        ("ty_le.dat", 0.9117),
        ("ty_le.gui", "30/12/2024"),
        ("ty_le.gui", "2024-12-30"),
        ("ty_le.gui", datetime(2024, 12, 30)),
        ("ty_le.muc_do", "kip_thoi"),
        ("ty_le.co_bao_cao", "có"),
        ("period", "2024"),
        ("parameters.muc", Decimal("0.8")),
        ("parameters.muc", 0.8),
    ],
)
def test_every_type_that_says_the_same_has_the_same_score(made, column, value):
    assert row_of(made, **{column: [value]}) == row_of(made)


@pytest.mark.parametrize(
    ("column", "value", "fault"),
    [
        ("ke_hoach.giao", -1, "ke_hoach.giao: out_of_range"),
        ("ke_hoach.giao", 1001, "ke_hoach.giao: out_of_range"),
        ("ke_hoach.giao", 2**63 - 1, "ke_hoach.giao: out_of_range"),
        ("ke_hoach.giao", float("nan"), "ke_hoach.giao: not_finite"),
        ("ke_hoach.giao", float("inf"), "ke_hoach.giao: not_finite"),
        ("ke_hoach.giao", 1e300, "ke_hoach.giao: out_of_range"),
        ("ke_hoach.giao", 10.5, "ke_hoach.giao: unreadable"),
        ("ke_hoach.giao", "1O", "ke_hoach.giao: unreadable"),
        ("ke_hoach.giao", "1001", "ke_hoach.giao: out_of_range"),
        ("ke_hoach.hoan_thanh", 11, "ke_hoach.hoan_thanh, ke_hoach.giao: contradiction"),
        ("ty_le.dat", 0.1 + 0.2, "ty_le.dat: unreadable"),
        ("ty_le.dat", Decimal("0.91175"), "ty_le.dat: unreadable"),
        ("ty_le.dat", Decimal("91.17"), "ty_le.dat: out_of_range"),
        ("ty_le.dat", "0,9117", "ty_le.dat: unreadable"),
        ("ty_le.gui", "31/02/2024", "ty_le.gui: unreadable"),
        ("ty_le.gui", datetime(2024, 12, 30, 8), "ty_le.gui: unreadable"),
        ("ty_le.muc_do", "muộn", "ty_le.muc_do: unreadable"),
        ("period", 2021, "period: not_served"),
        ("period", "20x4", "period: unreadable"),
        ("period", 0, "period: out_of_range"),
        ("unit", "  ", "unit: no_name"),
        ("unit", None, "unit: no_name"),
        ("not_arising", "ke_hoach", "not_arising: unknown_id"),
    ],
)
def test_a_row_that_cannot_be_scored_rightly_is_refused(made, column, value, fault):
    row = row_of(made, **{column: [value]})
    assert (row["status"], row["total"], row["ke_hoach.points"], row["faults"]) == ("refused", None, None, fault)


def test_a_missing_figure_is_no_fault(made):
    frame = pl.DataFrame({**WHOLE, "ty_le.dat": [None]})
    row = made.score(frame, details=True).collect().row(0, named=True)
    assert (row["status"], row["total"], row["faults"]) == ("pending", None, None)
    assert (row["ke_hoach.points"], row["ty_le.points"], row["ty_le.missing"]) == (Decimal("5.40"), None, "ty_le.dat")


def test_a_unit_that_stands_twice_is_refused_twice(made):
    frame = pl.concat([pl.DataFrame({**WHOLE, "unit": [name]}) for name in ("A", " a ", "B")])
    assert made.score(frame).collect()["faults"].to_list() == ["unit: twice", "unit: twice", None]


def test_a_column_that_would_be_lost_stops_the_table(made):
    whole = pl.DataFrame(WHOLE)
    assert refused(made, whole.rename({"ke_hoach.giao": "ke_hoach.gao"})) == ["E1414"]
    assert refused(made, whole.drop("unit")) == ["E1413"]
    assert refused(made, whole.with_columns(pl.col("ke_hoach.giao").alias("KE_HOACH.Giao"))) == ["E1415"]
    assert refused(made, whole.with_columns(stage=pl.lit("self"))) == ["E1424"]


@pytest.mark.parametrize(
    ("column", "dtype"),
    [("ke_hoach.giao", pl.Boolean), ("ty_le.muc_do", pl.Int64), ("ty_le.gui", pl.Int64), ("period", pl.Float64)],
)
def test_a_column_of_another_type_stops_the_table(made, column, dtype):
    frame = pl.DataFrame(WHOLE).with_columns(pl.lit(None, dtype=dtype).alias(column))
    assert refused(made, frame) == ["E1416"]


def test_parameters_may_stand_beside_the_table(made):
    frame = pl.DataFrame(WHOLE).drop("parameters.muc")
    for value in ("80%", Decimal("0.8")):
        scored = made.score(frame, parameters={"muc": value}).collect()
        assert scored["ty_le.points"].to_list() == [Decimal(4)]
    for parameters in ({"muc": "80"}, {"muc": "101%"}, {"mức_khác": "80%"}, {"muc": 0.8}):
        with pytest.raises(ParameterWrong):
            made.score(frame, parameters=parameters)
    with pytest.raises(ParameterWrong):
        made.score(pl.DataFrame(WHOLE), parameters={"muc": "80%"})


@pytest.mark.parametrize("changed", [{}, {"period": pl.Series([None], dtype=pl.Int64)}])
def test_the_year_beside_the_table_is_held_to_what_the_set_serves(made, changed):
    frame = pl.DataFrame({**WHOLE, **changed}) if changed else pl.DataFrame(WHOLE).drop("period")
    early, served = (made.score(frame, period=year).collect().row(0, named=True) for year in (2021, 2022))
    assert (early["status"], early["faults"], early["total"]) == ("refused", "period: not_served", None)
    assert (served["status"], served["period"]) == ("scored", 2022)
    for period in (0, -1, 100_000, 2024.5, "2024", True):
        with pytest.raises(ParameterWrong, match="period"):
            made.score(frame, period=period)


@pytest.mark.parametrize("value", [9.9, float("nan"), "9", Decimal("9.9"), date(1970, 1, 10)])
def test_points_of_what_is_no_whole_number_are_refused(made, value):
    whole = {"ke_hoach.giao": [10], "ke_hoach.hoan_thanh": [9]}
    assert made.points(pl.DataFrame(whole), period=2024).collect().row(0)[0] == 540
    with pytest.raises(BatchRefused, match="E1416"):
        made.points(pl.DataFrame({**whole, "ke_hoach.hoan_thanh": [value]}), period=2024)


def test_a_set_that_does_not_round_is_refused():
    text = SPEC.replace("  làm tròn điểm tiêu chí đến 2 chữ số thập phân\n", "")
    with pytest.raises(BatchRefused, match="E1419"):
        batch(compile_sources([Source(name="bang.par", text=text)]).value)


def test_a_group_of_too_many_units_is_refused():
    made = batch(compile_sources([Source(name="nhom.par", text=RANKED)]).value)
    units = [f"Xã {at}" for at in range(1003)]
    groups = ["A"] * 1001 + ["B"] * 2
    frame = pl.DataFrame({"unit": units, "period": 2024, "group": groups, "thu.thu": range(1003)})
    scored = made.score(frame).collect()
    assert scored["faults"].to_list() == ["group: too_big"] * 1001 + [None] * 2
    assert scored["rank"].to_list()[-2:] == [1, 1]


RANKED = """\
bộ tiêu chí nhom "Nhóm"
  văn bản [thu] "Bảng thử"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa

tiêu chí 1 "Thu" [thu] điểm tối đa 10
  số liệu
    thu "Số thu" : số lượng "triệu đồng"
  chấm điểm theo thứ hạng của thu, xếp từ cao xuống thấp
    từ 1 đến 10 : 10
    còn lại     : 5
"""


# --- files ----------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bang.par").write_text(SPEC, encoding="utf-8")
    pl.DataFrame(WHOLE).write_parquet("so-lieu.parquet")
    return tmp_path


def run(*arguments):
    return main(["eval", "bang.par", *arguments, "--lang", "en"])


@pytest.mark.parametrize("suffix", ["parquet", "arrow", "ipc", "csv"])
def test_scores_are_written_in_the_kind_that_the_name_says(folder, suffix, capsys):
    assert run("so-lieu.parquet", "--out", f"diem.{suffix}", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["table"] == {"rows": 1, "scored": 1, "pending": 0, "refused": 0, "out": f"diem.{suffix}"}
    read = {"parquet": pl.read_parquet, "csv": lambda name: pl.read_csv(name, separator=";")}.get(suffix, pl.read_ipc)
    assert [str(each) for each in read(f"diem.{suffix}")["total"]] == ["9.40" if suffix != "csv" else "9.4"]
    assert sorted(each.name for each in folder.iterdir()) == sorted(["bang.par", f"diem.{suffix}", "so-lieu.parquet"])


def test_a_csv_is_read_as_texts(folder, capsys):
    rows = ";".join(WHOLE) + "\n"
    rows += "# tên;năm;;;;;;;\nA;2024;80%;10;9;91,17%;30/12/2024;kịp thời;có\n"
    (folder / "a.csv").write_text(rows, encoding="utf-8-sig")
    assert run("a.csv", "--out", "diem.parquet") == 0
    assert pl.read_parquet("diem.parquet")["total"].to_list() == [Decimal("9.40")]


def test_nothing_is_written_of_a_table_that_cannot_be_read(folder, capsys):
    (folder / "hong.parquet").write_bytes(b"PAR1 hong")
    data = (folder / "so-lieu.parquet").read_bytes()
    (folder / "cut.parquet").write_bytes(data[: len(data) // 2])
    (folder / "rong.parquet").write_bytes(b"")
    (folder / "rong.csv").write_bytes(b"")
    (folder / "lech.csv").write_text("unit;period\nA;2024\nB;2024;3\n", encoding="utf-8")
    pl.DataFrame(WHOLE).clear().write_parquet("khong-dong.parquet")
    (folder / "diem.parquet").write_bytes(b"cu")
    before = {each.name for each in folder.iterdir()}
    for name, code in (
        ("hong.parquet", "E1412"),
        ("cut.parquet", "E1412"),
        ("rong.parquet", "E1412"),
        ("rong.csv", "E1412"),
        ("lech.csv", "E1412"),
        ("khong-dong.parquet", "E1418"),
        ("khong-co.parquet", "E0001"),
        ("so-lieu.xlsx", "E1421"),
    ):
        assert run(name, "--out", "diem.parquet") in (1, 2), name
        assert code in capsys.readouterr().err, name
    assert (folder / "diem.parquet").read_bytes() == b"cu"
    assert {each.name for each in folder.iterdir()} == before


def test_what_out_may_not_be(folder, capsys):
    for arguments, code in (
        (("so-lieu.parquet",), "E1422"),
        (("so-lieu.parquet", "--out", "diem.xlsx"), "E1421"),
        (("so-lieu.parquet", "--out", "so-lieu.parquet"), "E1423"),
        (("so-lieu.parquet", "--out", "bang.par/diem.csv"), "E0"),
    ):
        assert run(*arguments) in (1, 2)
        assert code in capsys.readouterr().err


def test_a_name_is_of_one_file_only(folder, capsys):
    pl.DataFrame({**WHOLE, "unit": ["other"]}).write_ipc("a1.arrow")
    pl.DataFrame(WHOLE).write_ipc("a[1].arrow")
    assert run("a[1].arrow", "--out", "diem.parquet") == 0
    assert pl.read_parquet("diem.parquet")["unit"].to_list() == ["A"]


@pytest.mark.parametrize("name", ["x" * 300 + ".parquet", "x\0.parquet"])
def test_names_that_no_file_can_have_are_told(folder, name, capsys):
    for arguments in (
        ("bang.par", name, "--out", "diem.csv"),
        ("bang.par", "so-lieu.parquet", "--out", name),
        ("bang.par", "so-lieu.yaml", "--receipt", name),
        (name.replace("parquet", "rules.json"), "so-lieu.parquet", "--out", "diem.csv"),
    ):
        assert main(["eval", *arguments, "--lang", "en"]) == 2
        said = capsys.readouterr().err
        assert any(code in said for code in ("E0001", "E0002", "E0013")), said


@pytest.mark.parametrize("option", [("--unit", "A"), ("--sort", "name"), ("--format", "csv"), ("--receipt", "b.json")])
def test_an_option_that_would_be_passed_over_is_told(folder, option, capsys):
    assert run("so-lieu.parquet", "--out", "diem.csv", *option) == 2
    assert option[0] in capsys.readouterr().err
    assert not (folder / "diem.csv").exists()


def test_a_year_that_has_no_next_is_told(folder, capsys):
    pl.DataFrame(WHOLE).drop("period").write_parquet("so-lieu.parquet")
    assert run("so-lieu.parquet", "--out", "diem.csv", "--period", "9999") == 2
    assert "9999" in capsys.readouterr().err


def test_a_unit_whose_name_begins_like_a_remark_is_counted(folder, capsys):
    pl.DataFrame({**WHOLE, "unit": ["#1"]}).write_parquet("so-lieu.parquet")
    assert run("so-lieu.parquet", "--out", "diem.csv") == 0
    assert "1 scored" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("problem", "code", "status"),
    [
        (pl.exceptions.ComputeError("parquet: underlying IO error: No space left on device (os error 28)"), "E0013", 2),
        (pl.exceptions.PanicException("invalid num_bits 33"), "E1412", 1),
        (pl.exceptions.ComputeError("damaged"), "E1412", 1),
        (PermissionError(13, "Permission denied"), "E0013", 2),
    ],
)
def test_what_stops_polars_is_told_by_its_cause(folder, monkeypatch, problem, code, status, capsys):
    def stop(*_):
        raise problem

    monkeypatch.setattr("parlang_compiler.cli.eval_table.sink", stop)
    (folder / "diem.csv").write_bytes(b"cu")
    assert run("so-lieu.parquet", "--out", "diem.csv") == status
    assert code in capsys.readouterr().err
    assert (folder / "diem.csv").read_bytes() == b"cu"


def test_scores_that_find_no_room_leave_nothing_behind(folder):
    many = pl.DataFrame({"unit": [f"Đơn vị {at}" for at in range(3000)]}).join(
        pl.DataFrame(WHOLE).drop("unit"), how="cross"
    )
    many.write_parquet("nhieu.parquet")
    (folder / "diem.parquet").write_bytes(b"cu")
    before = {each.name for each in folder.iterdir()}
    found = subprocess.run([sys.executable, "-c", SMALL_FILES], capture_output=True, text=True, check=False)
    assert (found.returncode, "E0013" in found.stderr) == (2, True), found.stderr
    assert (folder / "diem.parquet").read_bytes() == b"cu"
    assert {each.name for each in folder.iterdir()} == before


SMALL_FILES = """
import resource, signal, sys
from parlang_compiler.cli.main import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
sys.exit(main(["eval", "bang.par", "nhieu.parquet", "--out", "diem.parquet", "--lang", "en"]))
"""


def test_a_table_that_may_not_be_read_is_told(folder, monkeypatch, capsys):
    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("parlang_compiler.cli.eval_table.scan", refuse)
    assert run("so-lieu.parquet", "--out", "diem.csv") == 2
    assert "E0002" in capsys.readouterr().err


def test_scores_stay_readable_to_whom_they_were(folder, capsys):
    (folder / "diem.csv").write_bytes(b"cu")
    (folder / "diem.csv").chmod(0o600)
    assert run("so-lieu.parquet", "--out", "diem.csv") == 0
    assert (folder / "diem.csv").stat().st_mode & 0o777 == 0o600


def test_a_column_that_is_not_there_is_told(folder, capsys):
    pl.DataFrame(WHOLE).drop("ty_le.dat").write_parquet("thieu.parquet")
    assert run("thieu.parquet", "--out", "diem.parquet") == 0
    captured = capsys.readouterr()
    assert "W1417" in captured.err
    assert "1 pending" in captured.out
