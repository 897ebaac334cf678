"""A group is all of its units: those that cannot be read, stand twice, or have not come to a stage, are still of it."""

import json
from functools import cache

import pytest

from border import codes, read, scored
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.boundary.ranks import standings
from parlang_compiler.boundary.score_cases import Wanted, score_cases
from parlang_compiler.cli.main import main

HEAD = """\
bộ tiêu chí nhom "Nhóm"
  văn bản [thu] "Bảng thử"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  làm tròn chỉ số đến 2 chữ số thập phân
  nguồn minh họa
  đối tượng đánh giá "tỉnh"

"""
MEAN = """\
tiêu chí 1 "T" [t] điểm tối đa 10
  số liệu
    t "T" : số 1 chữ số thập phân từ 0 đến 1.000
  chấm điểm theo t
    từ bình quân cả nhóm của t trở lên : 10
    dưới bình quân cả nhóm của t       : 0
"""
RANK = """\
tiêu chí 1 "U" [u] điểm tối đa 10
  số liệu
    u "U" : số lượng "x" từ 0 đến 100
  chấm điểm theo thứ hạng của u, xếp từ cao xuống thấp
    từ 1 đến 1 : 10
    còn lại    : 1
"""
QUOTA = """\
tiêu chí 1 "A" [a] điểm tối đa 10
  số liệu
    d "D" : số 2 chữ số thập phân từ 0 đến 10
  chấm điểm theo công thức d

xếp loại theo tổng điểm
  từ 9 trở lên    : xs
  từ 5 đến dưới 9 : tot
  dưới 5          : kem
  hạn mức xs : không quá 50% số đơn vị xếp { xs ; tot }, vượt thì xếp tot
"""


@cache
def rules(text):
    outcome = compile_sources([Source(name="nhom.par", text=HEAD + text)])
    assert not outcome.failed
    return outcome.value


def of(text, *units, **wanted):
    """The scores by name and stage, the groups with their refused units, and the codes of what was found."""
    given = "units:\n" + "".join(f"  - {{{unit}}}\n" for unit in units)
    cases = read(given)
    outcome = score_cases(rules(text), cases.value or (), Wanted(**wanted))
    done = {id(each.unit) for each in outcome.value}
    refused = [unit for unit in cases.value or () if id(unit) not in done]
    groups = {
        (each.group, each.period, each.stage): each for each in standings(outcome.value, refused, wanted.get("period"))
    }
    found = {(each.unit.name, each.stage): each for each in outcome.value}
    return found, groups, codes((*cases.diagnostics, *outcome.diagnostics))


def t(name, value, more=""):
    return f"unit: {name}, figures: {{t: {{t: {value}}}}}{more}"


def d(name, value, more=""):
    return f"unit: {name}, period: 2024, figures: {{a: {{d: {value}}}}}{more}"


# --- units that cannot be read --------------------------------------------------------------


@pytest.mark.parametrize(
    "unreadable",
    ["unit: C, figurs: {t: {t: 90}}", "unt: C, figures: {t: {t: 90}}", "unit: C, figures: [90]", "unit: C, grop: G"],
)
def test_the_figures_of_a_group_wait_for_a_unit_that_cannot_be_read(unreadable):
    found, groups, _ = of(MEAN, t("A", 10), t("B", 20), unreadable)
    assert {each.result.status for each in found.values()} == {"pending"}
    (group,) = groups.values()
    assert (group.refused, group.provisional) == (1, True)


def test_a_unit_that_cannot_be_read_is_of_the_group_that_it_names():
    found, groups, _ = of(
        MEAN,
        *(t(name, 10, ", group: G, period: 2024") for name in "AB"),
        *(t(name, 10, ", group: H, period: 2024") for name in "CD"),
        "unit: E, figurs: {}, group: H, period: 2024",
    )
    assert {name: each.result.status for (name, _), each in found.items()} == {
        "A": "scored",
        "B": "scored",
        "C": "pending",
        "D": "pending",
    }
    assert [each.refused for each in groups.values()] == [0, 1]


def test_a_unit_whose_group_may_be_misspelt_may_be_of_any():
    units = [t(name, 10, f", group: {group}") for name, group in ("AG", "BG", "CH", "DH")]
    found, groups, _ = of(MEAN, *units, "unit: E, grop: H")
    assert {each.result.status for each in found.values()} == {"pending"}
    assert [each.refused for each in groups.values()] == [1, 1]


def test_a_unit_whose_year_is_no_year_is_of_the_group_of_any_year():
    found, groups, told = of(
        MEAN,
        t("A", 10, ", period: 2024"),
        t("B", 20, ", period: 2024"),
        t("C", 90, ", period: 20244"),
    )
    assert told == ["E0714"]
    assert {each.result.status for each in found.values()} == {"pending"}
    assert [each.refused for each in groups.values()] == [1]


def test_quotas_wait_for_a_unit_that_cannot_be_read():
    found, _, _ = of(QUOTA, d("A", "9.5"), d("B", "9.4"), "unit: C, figurs: {}")
    assert [each.result.grade for each in found.values()] == ["xs", "xs"]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "nhom.par").write_text(HEAD + MEAN, "utf-8")
    (tmp_path / "so-lieu").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path / "so-lieu"


def evaluated(capsys, *more):
    status = main(["eval", "nhom.par", "so-lieu", "--lang", "en", *more])
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    return status, out


def test_every_group_waits_for_a_file_that_cannot_be_read(folder, capsys):
    for name, value in (("a", 10), ("b", 20)):
        (folder / f"{name}.yaml").write_text(f"unit: {name}\ngroup: G\nfigures: {{t: {{t: {value}}}}}\n", "utf-8")
    (folder / "c.yaml").write_text("unit: c\n  figures: {\n", "utf-8")
    status, out = evaluated(capsys, "--format", "json")
    found = json.loads(out)
    assert status == 1
    assert [each["status"] for each in found["units"]] == ["pending", "pending"]
    assert [(each["refused"], each["provisional"]) for each in found["groups"]] == [(1, True)]
    assert "c.yaml: not scored, for it has errors\n" in evaluated(capsys)[1]


def test_a_row_without_a_name_is_a_unit_of_its_group(folder, capsys):
    (folder / "a.csv").write_text("unit;group;t.t\nA;G;10\nB;G;20\n;G;90\nC;H;10\nD;H;20\n", "utf-8")
    found = json.loads(evaluated(capsys, "--format", "json")[1])
    assert [each["status"] for each in found["units"]] == ["pending", "pending", "scored", "scored"]
    assert [each["refused"] for each in found["groups"]] == [1, 0]


# --- a unit twice ---------------------------------------------------------------------------


def test_the_second_of_a_unit_that_stands_twice_is_refused():
    found, groups, told = of(RANK, *(f"unit: {name}, figures: {{u: {{u: 3}}}}" for name in ("A", "B", "a")))
    assert told == ["E0718"]
    assert [name for name, _ in found] == ["A", "B"]
    (group,) = groups.values()
    assert (len(group.units), group.refused, group.provisional) == (2, 1, True)


def test_a_unit_is_twice_there_though_one_relies_on_the_year_of_the_command():
    units = (t("A", 10, ", period: 2024"), t("A", 60), t("B", 20, ", period: 2024"))
    assert of(MEAN, *units, period=2024)[2] == ["E0718"]
    assert "E0718" not in of(MEAN, *units, period=2023)[2]


def test_a_unit_twice_is_told_once():
    units = (t("A", 10, ", period: 2024"), t("A", 60, ", period: 2024"))
    assert of(MEAN, *units, period=2024)[2].count("E0718") == 1


# --- stages, years, and units that are not ranked -------------------------------------------


def test_quotas_of_a_stage_wait_until_every_unit_has_come_to_it():
    later = ", stages: {appraised: {}}"
    found, groups, _ = of(QUOTA, d("A", "9.5"), *(d(name, "9.4", later) for name in "BC"))
    assert found["C", "appraised"].result.grade == "xs"
    assert groups[None, "2024", "appraised"].missing == 1
    found, _, _ = of(QUOTA, *(d(name, value, later) for name, value in (("A", "9.5"), ("B", "9.4"))))
    assert [found[name, "appraised"].result.grade for name in "AB"] == ["xs", "tot"]


def test_quotas_of_a_year_do_not_wait_for_a_unit_of_another():
    found, _, _ = of(QUOTA, d("A", "9.5"), d("B", "9.4"), "unit: C, period: 2023, figures: {a: {d: 93}}")
    assert [each.result.grade for each in found.values()] == ["xs", "tot"]


@pytest.mark.parametrize("absent", ["figures: {u: {u: 1}}", "figures: {u: {u: many}}, stages: {appraised: {}}"])
def test_no_rank_waits_for_a_unit_that_is_not_to_be_ranked(absent):
    later = "stages: {appraised: {}}"
    ranked = (f"unit: {name}, figures: {{u: {{u: {value}}}}}, {later}" for name, value in (("A", 3), ("B", 4)))
    found, _, _ = of(RANK, *ranked, f"unit: C, ranked: không, {absent}")
    assert [found[name, "appraised"].result.total for name in "AB"] == [1, 10]


def test_scores_of_a_file_are_what_they_were_for_units_that_can_be_read():
    found, told = scored(
        rules(MEAN), "units:\n  - {unit: A, figures: {t: {t: 1}}}\n  - {unit: B, figures: {t: {t: 2}}}\n"
    )
    assert [each.result.total for each in found] == [0, 10]
    assert told == ()


def test_a_unit_alone_is_told_of_figures_that_only_its_grade_asks_for():
    rule = """\
  số liệu
    v "V" : số lượng "vụ"

tiêu chí 1 "U" [u] điểm tối đa 10
  số liệu
    u "U" : số 1 chữ số thập phân từ 0 đến 10
  chấm điểm theo công thức u

xếp loại theo tổng điểm
  trường hợp v trên bình quân cả nhóm của v : kem
  từ 5 trở lên : tot
  dưới 5       : vua
"""
    alone, *others = (f"unit: {name}, figures: {{u: {{u: 3}}, nhom: {{v: 1}}}}" for name in "ABC")
    assert of(rule, alone)[2] == ["W0811"]
    assert of(rule, *others)[2] == []


@pytest.mark.parametrize("half", ["t_so_don_vi: 60", "t_tong: 60"])
def test_half_of_a_mean_is_not_given_without_the_other(half):
    found, _, told = of(MEAN, t("A", 10), t("B", 20), f"unit: C, figures: {{t: {{t: 4, {half}}}}}")
    assert told == ["E0762"]
    assert [name for name, _ in found] == ["A", "B"]


def test_a_whole_mean_may_be_given():
    found, _, told = of(MEAN, t("A", 10), t("B", 20), "unit: C, figures: {t: {t: 4, t_so_don_vi: 60, t_tong: 600}}")
    assert (found["C", "self"].result.total, told) == (0, [])
