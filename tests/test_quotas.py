"""Quotas: how many units of a group keep a grade, in which order, and when they are not asked yet."""

import json
from fractions import Fraction

import pytest

from parlang.ir.nodes import Quota
from parlang.ir.quotas import Beyond, beyond_quotas
from parlang.pipeline import compile_sources
from parlang.prose.sentences.grades import quota_sentence
from parlang.prose.wording import wording
from parlang.source import Source
from parlang_compiler.cli.main import main
from strategies.values import NOWHERE

SPEC = """\
bộ tiêu chí x "X"
  văn bản [x] "X"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa

tiêu chí 1 "Nhiệm vụ" [a] điểm tối đa 10
  số liệu
    điểm_a "Điểm" : số 2 chữ số thập phân từ 0 đến 10
  chấm điểm theo công thức điểm_a

xếp loại theo tổng điểm
  từ 9 trở lên    : xuất_sắc "Xuất sắc"
  từ 7 đến dưới 9 : tốt "Tốt"
  dưới 7          : khá "Khá"
  hạn mức xuất_sắc : không quá 20% số đơn vị xếp { xuất_sắc ; tốt }, nhưng được ít nhất 1 đơn vị, vượt thì xếp tốt
"""


def quota(level, share, among, beyond, at_least=0):
    among = tuple(among.split())
    return Quota(level=level, share=Fraction(share), among=among, at_least=at_least, beyond=beyond, span=NOWHERE)


def beyond(quotas, **points):
    """Who does not keep a grade; of units graded `a` from 90, `b` from 70."""
    values = {name: Fraction(each) for name, each in points.items()}
    grades = {name: "a" if each >= 90 else "b" if each >= 70 else "c" for name, each in values.items()}
    return {name: (each.grade, each.quota) for name, each in beyond_quotas(quotas, grades, values).items()}


def test_part_of_a_unit_is_not_counted():
    limit = quota("a", "0.2", "a b", "b")
    assert beyond((limit,), u1=95, u2=93, u3=91, u4=80, u5=80, u6=80, u7=80, u8=80) == {"u2": ("b", 1), "u3": ("b", 1)}


def test_a_least_number_is_kept_whatever_the_share():
    assert beyond((quota("a", "0.2", "a b", "b", at_least=1),), u1=95, u2=93) == {"u2": ("b", 1)}
    assert beyond((quota("a", "0.2", "a b", "b"),), u1=95, u2=93) == {"u1": ("b", 1), "u2": ("b", 1)}


def test_equal_units_that_do_not_all_fit_all_go():
    assert beyond((quota("a", "0.5", "a", "b"),), u1=95, u2=93, u3=93, u4=91) == {
        "u2": ("b", 1), "u3": ("b", 1), "u4": ("b", 1)
    }  # fmt: skip
    assert beyond((quota("a", "0.5", "a", "b"),), u1=93, u2=93, u3=91, u4=90) == {"u3": ("b", 1), "u4": ("b", 1)}


def test_units_are_counted_by_the_grades_before_any_quota():
    first, second = quota("a", "0.5", "a", "b"), quota("b", "0.5", "b", "c")
    # One of two keeps a; of the two graded b before, one may be: the one that came down is the better.
    assert beyond((first, second), u1=95, u2=91, u3=80, u4=70) == {"u2": ("b", 1), "u3": ("c", 2), "u4": ("c", 2)}


def test_a_quota_of_none_and_of_all():
    assert beyond((quota("a", "0", "a", "b"),), u1=95) == {"u1": ("b", 1)}
    assert beyond((quota("a", "1", "a", "b"),), u1=95, u2=95) == {}


def test_who_is_beyond_knows_by_which_quota():
    assert beyond_quotas((quota("a", 0, "a", "b"),), {"u": "a"}, {"u": Fraction(9)}) == {
        "u": Beyond(grade="b", quota=1)
    }


def test_the_sentence_says_who_is_counted_and_what_comes_after():
    ruleset = compile_sources([Source(name="x.par", text=SPEC)]).value
    (limit,) = ruleset.grading.quotas
    assert quota_sentence(limit, ruleset.grading, wording(ruleset, "vi")) == (
        "Số đơn vị xếp loại xuất sắc không quá 20% số đơn vị xếp loại xuất sắc hoặc tốt, nhưng được ít nhất 1 đơn vị; "
        "đơn vị vượt hạn mức, kể cả các đơn vị bằng điểm nhau ở cuối hạn mức, xếp loại tốt"
    )
    assert quota_sentence(limit, ruleset.grading, wording(ruleset, "en")).startswith(
        "Not more than 20% of the units graded xuất sắc or tốt have the grade xuất sắc, but at least 1;"
    )


@pytest.mark.parametrize(
    ("level", "beyond", "found"),
    [("tốt", "xuất_sắc", ["E0435"]), ("khá", "tốt", ["E0435"]), ("tốt", "khá", []), ("xuất_sắc", "khá", [])],
)
def test_who_is_beyond_a_quota_gets_no_better_grade(level, beyond, found):
    text = SPEC.replace("hạn mức xuất_sắc", f"hạn mức {level}").replace("xếp tốt\n", f"xếp {beyond}\n")
    text = text.replace("{ xuất_sắc ; tốt }", "{ xuất_sắc ; tốt ; khá }")
    assert [each.code for each in compile_sources([Source(name="x.par", text=text)]).diagnostics] == found


def test_a_grade_by_cases_has_no_place_among_those_by_bounds():
    head = "xếp loại theo tổng điểm\n"
    case = "  trường hợp tổng điểm từ 9,5 trở lên : danh_dự\n"
    text = SPEC.replace(head, head + case).replace("xếp tốt\n", "xếp danh_dự\n")
    assert compile_sources([Source(name="x.par", text=text)]).diagnostics == ()


# --- in a group -----------------------------------------------------------------------------


def scored(tmp_path, capsys, units):
    spec, cases = tmp_path / "x.par", tmp_path / "cases.yaml"
    spec.write_text(SPEC, encoding="utf-8")
    cases.write_text("units:\n" + "".join(f"- {each}\n" for each in units), encoding="utf-8")
    main(["eval", str(spec), str(cases), "--format", "json", "--lang", "vi"])
    found = json.loads(capsys.readouterr().out)
    grades = {each["unit"]: (each["grade"], (each["grade_case"] or {}).get("id")) for each in found["units"]}
    return grades, [each["quotas_wait"] for each in found["groups"]]


def unit(name, points, more=""):
    return f"{{unit: {name}, figures: {{a: {{diem_a: '{points}'}}}}{more}}}"


def test_the_best_of_a_group_keep_the_grade(tmp_path, capsys):
    grades, waits = scored(tmp_path, capsys, [unit("A", "9,5"), unit("B", "9"), unit("C", "8"), unit("D", "3")])
    assert grades == {
        "A": ("xuat_sac", "bound_1"), "B": ("tot", "quota_1"), "C": ("tot", "bound_2"), "D": ("kha", "bound_3")
    }  # fmt: skip
    assert waits == [False]


@pytest.mark.parametrize("last", ["{unit: C}", unit("C", "11"), "{unit: C, figures: {b: {x: 1}}}"])
def test_quotas_wait_while_a_unit_has_no_grade(tmp_path, capsys, last):
    grades, waits = scored(tmp_path, capsys, [unit("A", "9,5"), unit("B", "9"), last])
    assert (grades["A"], grades["B"]) == (("xuat_sac", "bound_1"), ("xuat_sac", "bound_1"))
    assert waits == [True]


def test_each_group_has_its_own_quota(tmp_path, capsys):
    groups = [unit(name, "9", f", group: {group}") for name, group in (("A", "bộ"), ("B", "tỉnh"), ("C", "tỉnh"))]
    grades, waits = scored(tmp_path, capsys, groups)
    assert {name: grade for name, (grade, _) in grades.items()} == {"A": "xuat_sac", "B": "tot", "C": "tot"}
    assert waits == [False, False]


def test_a_unit_by_itself_is_no_group(tmp_path, capsys):
    assert scored(tmp_path, capsys, [unit("A", "9")]) == ({"A": ("xuat_sac", "bound_1")}, [False])


def test_units_that_are_not_ranked_count_too(tmp_path, capsys):
    grades, _ = scored(tmp_path, capsys, [unit("A", "9"), unit("B", "10", ", ranked: không")])
    assert (grades["A"][0], grades["B"][0]) == ("tot", "xuat_sac")


def test_the_table_says_that_quotas_wait_for_figures_where_every_unit_has_its_grade(tmp_path, capsys):
    more = """
điểm thưởng "Thưởng" [thuong] điểm tối đa 1
  số liệu
    sáng_kiến "Sáng kiến" : số lượng "sáng kiến"
  cộng điểm
    1 điểm cho mỗi sáng_kiến, nhưng tối đa không quá 1 điểm

xếp loại"""
    spec, cases = tmp_path / "x.par", tmp_path / "cases.yaml"
    spec.write_text(SPEC.replace("\nxếp loại", more, 1), encoding="utf-8")
    cases.write_text(f"units:\n- {unit('A', '9')}\n- {unit('B', '1')}\n", encoding="utf-8")
    main(["eval", str(spec), str(cases), "--lang", "vi"])
    assert "hạn mức xếp loại chưa áp dụng, còn đơn vị chưa đủ số liệu" in capsys.readouterr().out


def test_the_table_says_that_quotas_wait(tmp_path, capsys):
    spec, cases = tmp_path / "x.par", tmp_path / "cases.yaml"
    spec.write_text(SPEC, encoding="utf-8")
    cases.write_text(f"units:\n- {unit('A', '9')}\n- {{unit: B}}\n", encoding="utf-8")
    main(["eval", str(spec), str(cases), "--lang", "vi"])
    assert "hạn mức xếp loại chưa áp dụng, còn đơn vị chưa có loại" in capsys.readouterr().out
