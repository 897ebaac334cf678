"""Why points were lost, in words: the figures, what was worked out of them, the case, and what would help."""

import json
from dataclasses import replace
from fractions import Fraction

import by_hand as ir
from by_hand import MAXIMUM, bands, figure, named, over, ref, times, within
from parlang.ir.explain import explain_leaf
from parlang.ir.facts import Facts
from parlang.ir.nodes import And, Arithmetic, Formula, If, Or, WithoutEvidence
from parlang.ir.reached import reached
from parlang.syntax.nodes import BoundKind as B
from parlang_compiler.boundary.in_words import lost_in_words, rounding_in_words, step_in_words
from parlang_compiler.boundary.why_in_words import why_in_words
from parlang_compiler.cli.main import main

ALL = figure("x.xa", "Số xã", "count", "xã", low=1, high=100_000)
DONE = figure("x.dat", "Số xã đạt", "count", "xã", low=0, high=100_000, direction="higher")
SHARE = named("tỷ_lệ", "Tỷ lệ xã đạt", over(ref("x.dat"), ref("x.xa")))


def lost(rule, figures, language="vi", *, say=lost_in_words, **values):
    leaf = ir.part("x", rule)
    built = ir.ruleset([leaf], figures)
    facts = Facts(values={f"x.{key}": Fraction(each) if type(each) is int else each for key, each in values.items()})
    explanation = explain_leaf(leaf, facts, built)
    return say(explanation, leaf, facts, built, language)


def why(rule, figures, language="vi", **values):
    return lost(rule, figures, language, say=why_in_words, **values)


def formula(expr):
    return Formula(points=expr, span=ir.NOWHERE)


def plus(left, right, operator="+"):
    return Arithmetic(operator=operator, left=left, right=right)


# --- what was compared ----------------------------------------------------------------------


def test_what_was_compared_is_said_though_a_bound_ends_alike():
    rank = figure("x.hang", "Thứ hạng", "rank", low=1, high=63, direction="lower")
    places = bands(ref("x.hang"), "rank", None, (within(ref("x.hang"), B.FROM_TO, 11, 30), "1/2"), (None, 1))
    assert why(places, [rank], hang=30) == "thứ 30, từ thứ 11 đến thứ 30"
    assert why(places, [rank], hang=11) == "thứ 11, từ thứ 11 đến thứ 30"
    few = bands(ref("x.dat"), "count", "xã", (within(ref("x.dat"), B.BELOW, None, 20), 0), (None, 1))
    assert why(few, [DONE], dat=0) == "0 xã, dưới 20 xã"


def test_a_value_that_the_case_says_is_not_said_twice():
    one = bands(ref("x.dat"), "count", "xã", (within(ref("x.dat"), B.EXACTLY, 1), 0), (None, 1))
    assert why(one, [DONE], dat=1) == "có 01 xã"
    kinds = figure("x.muc", "Mức", "level", levels={"kip": "Kịp thời", "cham": "Chậm"})
    levels = bands(ref("x.muc"), "level", None, (ir.is_level("x.muc", "kip"), 1), (ir.is_level("x.muc", "cham"), 0))
    assert why(levels, [kinds], muc="cham") == "chậm"


def test_what_is_so_is_said_not_yes_or_no():
    clean = figure("x.sach", "Không có kết luận về vi phạm", "yes_no")
    rule = bands(ref("x.sach"), "yes_no", None, (ref("x.sach"), 1), (ir.denied("x.sach"), 0))
    assert lost(rule, [clean], sach=False) == (
        "mất 1/1: có kết luận về vi phạm; cần «không có kết luận về vi phạm» để được 1"
    )
    others = bands(ref("x.sach"), "yes_no", None, (ref("x.sach"), 1), (None, 0))
    assert why(others, [clean], sach=False) == "có kết luận về vi phạm, các trường hợp còn lại"


def test_a_difference_is_written_as_it_was_worked_out():
    fewer = named("giảm", "Tỷ lệ giảm", over(plus(ref("x.xa"), ref("x.dat"), "-"), ref("x.xa")))
    rule = bands(fewer, "ratio", None, (within(fewer, B.AT_MOST, None, "0%"), 0), (None, 1))
    assert why(rule, [ALL, DONE], xa=500, dat=501) == "(500 − 501)/500 = −0,2%, từ 0% trở xuống"
    assert why(rule, [ALL, DONE], xa=99, dat=100) == "(99 − 100)/99 ≈ −1,01%, từ 0% trở xuống"


# --- named values ---------------------------------------------------------------------------


def test_a_rule_made_of_named_values_tells_them_and_not_the_figures():
    late = named("trễ", "Tỷ lệ xã còn lại", over(plus(ref("x.xa"), ref("x.dat"), "-"), ref("x.xa")))
    rule = formula(times(plus(times("60%", SHARE), times("20%", late)), MAXIMUM))
    assert why(rule, [ALL, DONE], xa=10, dat=9) == "Tỷ lệ xã đạt: 9/10 = 90%; Tỷ lệ xã còn lại: (10 − 9)/10 = 10%"


def test_a_named_value_tells_what_it_rests_on_as_far_as_that_was_looked_at():
    never = named("không_tính", "Tỷ lệ không tính", over(ref("x.xa"), ref("x.dat")))
    enough = within(SHARE, B.AT_LEAST, "80%")
    counted = named("được_tính", "Tỷ lệ được tính", If(condition=enough, yes=never, no=ir.const("0%")))
    assert why(formula(times(counted, MAXIMUM)), [ALL, DONE], xa=10, dat=0) == (
        "Tỷ lệ được tính: 0% (Tỷ lệ xã đạt: 0/10 = 0%)"
    )


def test_a_choice_by_a_figure_tells_the_figure_unless_it_is_what_the_unit_is():
    own, kind = figure("x.tt", "Tiếp nhận trực tuyến", "yes_no"), figure("unit.nui", "Đơn vị miền núi", "yes_no")

    def rate(asked):
        return named("hệ_số", "Hệ số", If(condition=asked, yes=ir.const(1), no=ir.const("1/2")), "number")

    assert why(formula(rate(ref("x.tt"))), [own], tt=False) == "Hệ số: 0,5 (Tiếp nhận trực tuyến: không)"
    leaf = ir.part("x", formula(rate(ref("unit.nui"))))
    built, facts = ir.ruleset([leaf], [kind]), Facts(values={"unit.nui": False})
    assert why_in_words(explain_leaf(leaf, facts, built), leaf, facts, built, "vi") == "Hệ số: 0,5"


def test_what_is_asked_after_it_was_decided_was_not_looked_at():
    facts = Facts(values={"x.dat": Fraction(0), "x.xa": Fraction(10)})
    none = within(ref("x.dat"), B.EXACTLY, 0)
    some = within(ref("x.dat"), B.AT_LEAST, 1)
    after = within(named("v", "V", over(ref("x.xa"), ref("x.dat"))), B.ABOVE, 1)
    assert list(reached(And(items=(some, after)), facts)) == [ref("x.dat")]
    assert list(reached(Or(items=(none, after)), facts)) == [ref("x.dat")]


def test_a_rule_that_names_nothing_tells_its_figures():
    rule = formula(over(ref("x.dat"), ref("x.xa")))
    assert why(rule, [ALL, DONE], xa=10, dat=9) == "Số xã đạt: 9 xã; Số xã: 10 xã"


# --- rounding, evidence, steps --------------------------------------------------------------


def test_a_maximum_by_rounding_says_what_it_was_made_of():
    rule = bands(
        SHARE,
        "ratio",
        None,
        (within(SHARE, B.AT_LEAST, "98%"), 1),
        (within(SHARE, B.BELOW, None, "98%"), times(over(SHARE, "98%"), MAXIMUM)),
    )
    assert lost(rule, [ALL, DONE], say=rounding_in_words, xa=1000, dat=979) == (
        "đạt điểm tối đa chỉ do làm tròn: 979/1.000 = 97,9%, dưới 98%"
    )
    assert lost(rule, [ALL, DONE], "en", say=rounding_in_words, xa=1000, dat=979) == (
        "reaches the maximum only by rounding: 979/1,000 = 97.9%, below 98%"
    )


def test_points_lost_for_want_of_evidence_say_so():
    given = figure("x.du", "Tài liệu kiểm chứng", "yes_no")
    owed = WithoutEvidence(treatment="zero", asked=ref("x.du"), span=ir.NOWHERE)
    leaf = replace(ir.part("x", bands(SHARE, "ratio", None, (None, 1))), without_evidence=owed)
    built = ir.ruleset([leaf], [ALL, DONE, given])
    facts = Facts(values={"x.xa": Fraction(10), "x.dat": Fraction(9), "x.du": False})
    told = why_in_words(explain_leaf(leaf, facts, built), leaf, facts, built, "vi")
    assert told.startswith("không có hoặc thiếu tài liệu kiểm chứng")


def test_one_of_anything_is_singular_in_english():
    sent = figure("x.gui", "Ngày gửi", "date", low=738000, high=739000, direction="lower")
    rate = figure("x.r", "Tỷ lệ", "ratio", low=0, high=1, decimals=0, grain=100, direction="higher")
    in_time = within(ref("x.gui"), ir.DateBoundKind.THROUGH, None, 738500)
    late = bands(ref("x.gui"), "date", None, (in_time, 1), (None, 0))
    assert lost(late, [sent], "en", say=step, gui=738501) == "needs to be 1 day earlier («Ngày gửi») to reach 1"
    high = bands(ref("x.r"), "ratio", None, (within(ref("x.r"), B.AT_LEAST, "80%"), 1), (None, 0))
    near = lost(high, [rate], "en", say=step, r=Fraction(79, 100))
    assert near == "needs 1 percentage point more («Tỷ lệ») to reach 1"


def step(explanation, leaf, facts, built, language):
    return step_in_words(explanation.next_step, built, language)


# --- the commands ---------------------------------------------------------------------------

SPEC = """bộ tiêu chí vi-du "Ví dụ"
  văn bản [vi-du] "Ví dụ"
  thang điểm 1
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa

tiêu chí 1 "Xã đạt chuẩn" [x] điểm tối đa 1
  số liệu
    xã  "Số xã"     : số lượng "xã" từ 1 trở lên
    đạt "Số xã đạt" : số lượng "xã" không quá xã, càng cao càng tốt
  tính tỷ_lệ "Tỷ lệ" = đạt / xã
  chấm điểm theo tỷ_lệ
    từ 98% trở lên : 1
    dưới 98%       : tỷ_lệ / 98% × điểm tối đa
  luôn phát sinh
"""
CASE = "unit: Tỉnh A\nfigures:\n  x: {xa: 1000, dat: 979}\n"


def test_explain_and_eval_tell_of_a_maximum_by_rounding(tmp_path, capsys):
    (tmp_path / "a.par").write_text(SPEC, encoding="utf-8")
    (tmp_path / "a.yaml").write_text(CASE, encoding="utf-8")
    arguments = [str(tmp_path / "a.par"), str(tmp_path / "a.yaml"), "--lang", "vi"]
    assert main(["explain", *arguments]) == 0
    assert "  đạt điểm tối đa chỉ do làm tròn: 979/1.000 = 97,9%, dưới 98%\n" in capsys.readouterr().out
    for command in ("eval", "explain"):
        assert main([command, *arguments, "--format", "json"]) == 0
        (part,) = json.loads(capsys.readouterr().out)["units"][0]["parts"]
        assert (part["points"], part["lost"], part["only_by_rounding"]) == ("1", "0", True)
