"""Grades by cases: what decides, what waits, what is told; and the same of the generated evaluator."""

import json
import sys
from fractions import Fraction
from types import ModuleType

import pytest

from parlang.ir.facts import Facts
from parlang.ir.scorecard import score_unit
from parlang.pipeline import compile_sources
from parlang.prose.sentences.grades import grade_reason, grades_sentences
from parlang.prose.wording import wording
from parlang.source import Source
from parlang_compiler.backends.to_python import to_python
from parlang_compiler.cli.main import main
from strategies.facts import reported

HEAD = """\
bộ tiêu chí x "X"
  văn bản [x] "X"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  làm tròn chỉ số đến 2 chữ số thập phân
  nguồn minh họa
  đối tượng đánh giá "cơ quan"
    lớn "Cơ quan lớn" : có/không
  số liệu
    vụ "Số vụ vi phạm" : số lượng "vụ"

tiêu chí 1 "Nhiệm vụ" [a] điểm tối đa 6
  số liệu
    tỷ_lệ "Tỷ lệ" : tỷ lệ 2 chữ số thập phân từ 0% đến 100%
  chấm điểm theo công thức tỷ_lệ × điểm tối đa

tiêu chí 2 "Khảo sát" [b] điểm tối đa 4
  số liệu
    có_khảo_sát "Có khảo sát" : có/không
    tỷ_lệ       "Tỷ lệ"       : tỷ lệ 2 chữ số thập phân từ 0% đến 100%
  chấm điểm theo công thức tỷ_lệ × điểm tối đa
  không phát sinh khi không có_khảo_sát: không đánh giá

xếp loại theo tổng điểm
"""
BOUNDS = """
  từ 5 trở lên : đạt "Đạt"
  dưới 5       : không_đạt "Không đạt"
"""
FULL = {"a.ty_le": Fraction(1), "b.co_khao_sat": True, "b.ty_le": Fraction(1), "x.vu": Fraction(0), "unit.lon": True}


def ruleset_of(*cases):
    text = HEAD + "".join(f"  trường hợp {each}\n" for each in cases) + BOUNDS
    outcome = compile_sources([Source(name="x.par", text=text)])
    assert not outcome.failed, outcome.diagnostics
    return outcome.value


def without(*keys, **changed):
    values = {**FULL, **{key.replace("__", "."): value for key, value in changed.items()}}
    return Facts(year=2024, values={key: value for key, value in values.items() if key not in keys})


def by_evaluator(ruleset, facts):
    module = ModuleType("evaluator_of_grades")
    sys.modules[module.__name__] = module  # dataclasses look their module up
    exec(compile(to_python(ruleset, "sha256:0"), module.__name__, "exec", dont_inherit=True), module.__dict__)
    figures = reported(ruleset, facts)
    return module.score(figures, unit=figures.pop("unit", {}), period=facts.year).grade


def graded(ruleset, facts):
    """The grade, its case and what is missing; the evaluator says the same of what is scored."""
    score = score_unit(ruleset, facts)
    assert by_evaluator(ruleset, facts) == (score.grade if score.status == "scored" else None)
    return score.grade, score.grade_case, score.grade_missing


def test_the_first_case_that_holds_goes_before_bounds():
    ruleset = ruleset_of("vụ từ 1 trở lên : không_đạt", "vụ từ 0 trở lên : tốt")
    assert graded(ruleset, without(x__vu=Fraction(2))) == ("khong_dat", 1, ())
    assert graded(ruleset, without()) == ("tot", 2, ())


def test_without_a_case_the_bounds_decide():
    ruleset = ruleset_of("vụ từ 1 trở lên : không_đạt")
    assert graded(ruleset, without()) == ("dat", None, ())


def test_a_case_that_lacks_a_figure_leaves_no_grade_and_names_it():
    ruleset = ruleset_of("vụ từ 1 trở lên : không_đạt", "lớn : tốt")
    assert graded(ruleset, without("x.vu")) == (None, None, ("x.vu",))


def test_a_condition_that_does_not_hold_decides_whatever_the_others_lack():
    ruleset = ruleset_of("tổng điểm dưới 3 và vụ từ 1 trở lên : không_đạt")
    assert graded(ruleset, without("x.vu")) == ("dat", None, ())


def test_one_of_several_does_not_decide_while_another_lacks_a_figure():
    ruleset = ruleset_of("tổng điểm từ 3 trở lên hoặc vụ từ 1 trở lên : tốt")
    assert graded(ruleset, without("x.vu")) == (None, None, ("x.vu",))


@pytest.mark.parametrize(("least", "grade"), [(6, "tot"), (7, None), (11, "dat")])
def test_a_pending_unit_is_graded_where_all_that_it_may_come_to_agrees(least, grade):
    ruleset = ruleset_of(f"tổng điểm từ {least} trở lên : tốt", "lớn : đạt")
    assert graded(ruleset, without("b.ty_le"))[0] == grade


def test_points_of_a_part_that_is_left_out_are_in_no_bound():
    below = ruleset_of("điểm của [b] dưới 4 : không_đạt")
    above = ruleset_of("điểm của [b] từ 0 trở lên : không_đạt")
    beside = ruleset_of("điểm của [b] dưới 4 hoặc vụ từ 1 trở lên : không_đạt")
    left_out = without("b.ty_le", b__co_khao_sat=False, x__vu=Fraction(1))
    assert graded(below, left_out)[0] == graded(above, left_out)[0] == "dat"
    assert graded(beside, left_out) == ("khong_dat", 1, ())


def test_a_part_that_may_be_left_out_keeps_its_case_open():
    ruleset = ruleset_of("điểm của [b] từ 0 trở lên : tốt")
    assert graded(ruleset, without("b.co_khao_sat")) == (None, None, ())


def test_without_an_index_no_case_about_it_is_decided():
    text = HEAD.replace("dưới 5", "").replace(
        "  chấm điểm theo công thức tỷ_lệ × điểm tối đa\n\ntiêu chí 2",
        "  chấm điểm theo công thức tỷ_lệ × điểm tối đa\n"
        "  không phát sinh khi tỷ_lệ bằng 0%: không đánh giá\n\ntiêu chí 2",
    )
    text += "  trường hợp chỉ số dưới 50% và vụ bằng 0 : tốt\n" + BOUNDS
    ruleset = compile_sources([Source(name="x.par", text=text)]).value
    nothing = without("b.ty_le", a__ty_le=Fraction(0), b__co_khao_sat=False)
    assert graded(ruleset, nothing) == (None, None, ())
    assert graded(ruleset, without("b.ty_le", a__ty_le=Fraction(0), b__co_khao_sat=False, x__vu=Fraction(1)))[0] == (
        "khong_dat"
    )


@pytest.mark.parametrize(("share", "grade"), [("0.4", "tot"), ("0.4999", "dat")])
def test_a_score_enters_a_case_as_it_is_rounded(share, grade):
    ruleset = ruleset_of("chỉ số dưới 50% : tốt", "điểm của [a] từ 3 đến 6 : đạt")
    assert graded(ruleset, without(a__ty_le=Fraction(share), b__ty_le=Fraction(share)))[0] == grade


def test_a_maximum_finer_than_the_rounding_decides_exactly():
    text = HEAD.replace("điểm tối đa 6", "điểm tối đa 5,995").replace("điểm tối đa 4", "điểm tối đa 4,005")
    text += "  trường hợp điểm của [a] từ 6 trở lên : tốt\n" + BOUNDS
    ruleset = compile_sources([Source(name="x.par", text=text)]).value
    assert graded(ruleset, without())[0] == score_unit(ruleset, without()).grade


def test_the_sentences_say_cases_then_bounds():
    ruleset = ruleset_of("điểm của [b] dưới 2 và lớn : không_đạt", "chỉ số dưới 50% : tốt")
    assert grades_sentences(ruleset.grading, wording(ruleset, "vi")) == (
        "Trường hợp điểm của «2. Khảo sát» dưới 2 điểm và là cơ quan lớn thì xếp loại không đạt.",
        "Trường hợp chỉ số dưới 50% thì xếp loại tốt.",
        "Điều kiện về điểm của nội dung không đánh giá được coi là không thỏa mãn.",
        (
            "Các trường hợp khác xếp loại theo tổng số điểm đạt được: đạt khi đạt từ 5 điểm trở lên; "
            "không đạt khi đạt dưới 5 điểm."
        ),
    )
    assert grade_reason(ruleset.grading, "dat", None, wording(ruleset, "en")) == "5 points or more"


def test_a_named_value_that_a_case_asks_for_is_explained():
    text = HEAD.replace("\ntiêu chí 1", '  tính nặng "Số vụ quy đổi" = 2 × vụ\n\ntiêu chí 1', 1)
    text += "  trường hợp nặng từ 4 trở lên : không_đạt\n" + BOUNDS
    ruleset = compile_sources([Source(name="x.par", text=text)]).value
    assert grades_sentences(ruleset.grading, wording(ruleset, "vi"))[:2] == (
        "Trường hợp số vụ quy đổi từ 04 vụ trở lên thì xếp loại không đạt.",
        "Số vụ quy đổi = 2 × số vụ vi phạm.",
    )


def test_the_score_tells_what_gave_the_grade(tmp_path, capsys):
    spec = tmp_path / "x.par"
    spec.write_text(HEAD + "  trường hợp vụ từ 1 trở lên : không_đạt\n" + BOUNDS, encoding="utf-8")
    cases = tmp_path / "cases.yaml"
    cases.write_text(
        "units:\n"
        "- {unit: A, figures: {x: {vu: 1}, a: {ty_le: 100%}, b: {co_khao_sat: có, ty_le: 100%}}}\n"
        "- {unit: B, figures: {x: {vu: 0}, a: {ty_le: 100%}, b: {co_khao_sat: có, ty_le: 100%}}}\n"
        "- {unit: C, figures: {a: {ty_le: 100%}, b: {co_khao_sat: có, ty_le: 100%}}}\n",
        encoding="utf-8",
    )
    assert main(["eval", str(spec), str(cases), "--format", "json", "--lang", "vi"]) == 0
    units = json.loads(capsys.readouterr().out)["units"]
    assert [(each["grade"], each["grade_case"], each["grade_missing"]) for each in units] == [
        ("khong_dat", {"id": "case_1", "text": "trường hợp số vụ vi phạm từ 01 vụ trở lên thì xếp loại không đạt"}, []),
        ("dat", {"id": "bound_1", "text": "từ 5 điểm trở lên"}, []),
        (None, None, ["x.vu"]),
    ]
    main(["explain", str(spec), str(cases), "--lang", "vi"])
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("xếp loại")]
    assert told == [
        "xếp loại: Không đạt — trường hợp số vụ vi phạm từ 01 vụ trở lên thì xếp loại không đạt",
        "xếp loại: Đạt",
        "xếp loại: chưa xếp được, còn thiếu: Số vụ vi phạm",
    ]
