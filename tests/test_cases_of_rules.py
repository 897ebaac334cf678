"""The cases of rules: how they are listed, which of them a unit reaches, and how they are said."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlang.ir.coverage import Coverage, RuleCoverage, coverage
from parlang.ir.facts import Facts
from parlang.ir.nodes import Checklist, Deduction, Unwritten
from parlang.ir.rule_cases import RuleCase, cases_of_leaves, reached_cases
from parlang.ir.scorecard import score_unit
from parlang.ir.walk import leaves
from parlang.pipeline import compile_sources
from parlang.prose.rule_cases import grade_sentence, rule_case_sentence
from parlang.source import Source
from strategies.programs.facts import facts_for
from strategies.programs.sets import programs, sources_of

HEAD = """\
bộ tiêu chí vi-du "Ví dụ"
  văn bản [vi-du] "Ví dụ minh họa"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  điểm tăng thêm tính theo tỷ lệ
  nguồn minh họa

tiêu chí 1 "Kế hoạch" [a] điểm tối đa 10
"""


def compiled(rule):
    outcome = compile_sources([Source(name="a.par", text=HEAD + rule)])
    assert not outcome.failed, [each.message("en") for each in outcome.diagnostics]
    return outcome.value


def ids(rule):
    return [case.id for case in cases_of_leaves(compiled(rule))["a"]]


def values(**given_values):
    return Facts(
        values={
            f"a.{key}": value if isinstance(value, bool | str) else Fraction(value)
            for key, value in given_values.items()
        }
    )


def reached(ruleset, *units):
    found = coverage(ruleset, [(facts, score_unit(ruleset, facts)) for facts in units])
    return set(found.rules[0].reached)


# --- the list ---------------------------------------------------------------------------------

GROWING = """\
  số liệu
    n "Số người" : số lượng "người" từ 0 đến {most}
  chấm điểm theo n
    từ 100 trở xuống : 2
    trên 100         : 2, cứ thêm 10 người được tính thêm 1 điểm, nhưng tối đa không quá 10 điểm
"""
BANDS = """\
  số liệu
    n "Số người" : số lượng "người" từ 1 đến 9
  chấm điểm theo n
    từ 5 trở lên : 10
    từ 1 đến 4   : 0
"""
BRANCHES = """\
  số liệu
    có_a "Có A" : có/không
    có_b "Có B" : có/không
    n    "Số người" : số lượng "người" từ 1 đến 9
  chấm điểm
    trường hợp có_a : 10
    trường hợp có_b theo n
        từ 5 trở lên : 5
        từ 1 đến 4   : 4
    các trường hợp còn lại : 0
"""
FORMULA = """\
  số liệu
    n "Tỷ lệ đạt" : tỷ lệ 0 chữ số thập phân từ 0% đến 100%
  {arises}
  chấm điểm theo công thức n × điểm tối đa
"""
SURVEY = """\
  khảo sát
    tốt 100% ; kém 0%
"""
CHECKLIST = """\
  số liệu
    có_a "Có A"        : có/không
    n    "Số sáng kiến" : số lượng "sáng kiến" từ 0 đến 9
    m    "Số đề án"     : số lượng "đề án" từ 0 đến 2
  cộng điểm
    2 điểm nếu có_a
    1 điểm cho mỗi n, nhưng tối đa không quá 4 điểm
    2 điểm cho mỗi m
"""
DEDUCTION = """\
  số liệu
    n "Số báo cáo chậm"  : số lượng "báo cáo"
    m "Số báo cáo thiếu" : số lượng "báo cáo" từ 0 đến 9
    k "Số lần nhắc"      : số lượng "lần" từ 0 đến 3
  trừ điểm
    1 điểm đối với mỗi n
    10 điểm đối với mỗi m
    2 điểm đối với mỗi k, nhưng tối đa không quá 8 điểm
"""


def test_each_band_is_a_case():
    assert ids(BANDS) == ["1", "2"]


def test_points_that_grow_have_a_case_below_their_cap_and_one_at_it():
    assert ids(GROWING.format(most=1000)) == ["1", "2:below_cap", "2:at_cap"]
    assert ids(GROWING.format(most=180)) == ["1", "2:below_cap", "2:at_cap"]


def test_a_cap_that_the_declared_figures_never_reach_is_no_case():
    assert ids(GROWING.format(most=179)) == ["1", "2"]


def test_each_branch_and_each_band_of_a_branch_is_a_case():
    assert ids(BRANCHES) == ["1", "2.1", "2.2", "3"]


def test_a_formula_and_a_survey_have_one_case():
    assert ids(FORMULA.format(arises="luôn phát sinh")) == ["1"]
    assert ids(SURVEY) == ["1"]


def test_what_does_not_arise_is_a_case():
    assert ids(FORMULA.format(arises="không phát sinh khi n bằng 0%: điểm tối đa")) == ["1", "not_arising"]
    assert ids(FORMULA.format(arises="không phát sinh khi n bằng 0%: không đánh giá")) == ["1", "not_arising"]


def test_each_item_of_a_checklist_is_given_or_not():
    assert ids(CHECKLIST) == [
        "1:item_1:given", "1:item_1:not_given",
        "1:item_2:none", "1:item_2:some", "1:item_2:capped",
        "1:item_3:none", "1:item_3:some",
    ]  # fmt: skip


def test_a_deduction_is_capped_by_the_maximum_and_what_the_data_exclude_is_no_case():
    assert ids(DEDUCTION) == [
        "1:item_1:none", "1:item_1:some", "1:item_1:capped",
        "1:item_2:none", "1:item_2:capped",
        "1:item_3:none", "1:item_3:some",
    ]  # fmt: skip


def test_events_without_which_the_rule_does_not_arise_are_never_none():
    rule = CHECKLIST.replace("  cộng điểm", "  không phát sinh khi n bằng 0: điểm tối đa\n  cộng điểm")
    assert "1:item_2:none" not in ids(rule)
    assert "1:item_3:none" in ids(rule)


def test_a_rule_that_is_not_written_has_no_case():
    ruleset = compiled("  chưa viết\n")
    assert cases_of_leaves(ruleset) == {"a": ()}
    assert coverage(ruleset, []).percent is None


# --- what is reached --------------------------------------------------------------------------


def test_a_unit_reaches_the_case_that_decides():
    assert reached(compiled(BRANCHES), values(co_a=False, co_b=True, n=5)) == {"2.1"}


@pytest.mark.parametrize(("n", "case"), [(100, "1"), (101, "2:below_cap"), (179, "2:below_cap"), (180, "2:at_cap")])
def test_points_that_grow_reach_their_cap_exactly(n, case):
    assert reached(compiled(GROWING.format(most=1000)), values(n=n)) == {case}


def test_points_that_reach_the_cap_only_by_rounding_are_below_it():
    rule = GROWING.format(most=1_000_000).replace("thêm 10 người", "thêm 10.000 người")
    below = values(n=80_099)
    assert score_unit(compiled(rule), below).points == 10
    assert reached(compiled(rule), below) == {"2:below_cap"}


def test_a_unit_reaches_a_case_of_each_item():
    ruleset = compiled(CHECKLIST)
    assert reached(ruleset, values(co_a=False, n=0, m=2)) == {"1:item_1:not_given", "1:item_2:none", "1:item_3:some"}
    assert reached(ruleset, values(co_a=True, n=4, m=0)) == {"1:item_1:given", "1:item_2:capped", "1:item_3:none"}


def test_what_does_not_arise_is_reached_without_figures_and_also_when_left_out():
    ruleset = compiled(FORMULA.format(arises="không phát sinh khi n bằng 0%: không đánh giá"))
    assert reached(ruleset, Facts(not_arising=frozenset({"a"}))) == {"not_arising"}


def test_a_unit_that_is_pending_reaches_nothing():
    assert reached(compiled(BANDS), values()) == set()


def test_the_cases_that_units_reach_add_up():
    ruleset = compiled(BANDS)
    assert reached(ruleset, values(n=1), values(n=9)) == {"1", "2"}


def test_each_grade_is_a_case():
    ruleset = compiled(BANDS + '\nxếp loại theo tổng điểm\n  từ 5 trở lên : a "Loại A"\n  dưới 5 : b "Loại B"\n')
    facts = values(n=9)
    found = coverage(ruleset, [(facts, score_unit(ruleset, facts))])
    grades = found.rules[-1]
    assert (grades.part, [case.id for case in grades.cases], set(grades.reached)) == (None, ["a", "b"], {"a"})
    assert (found.reached, found.total, found.percent) == (2, 4, 50)
    said = [grade_sentence(case, ruleset.grading, ruleset) for case in grades.cases]
    assert said == ["Loại A: từ 5 điểm trở lên", "Loại B: dưới 5 điểm"]


def test_a_percentage_is_cut_so_that_100_is_said_of_all_cases_only():
    cases = tuple(RuleCase(id=str(at), case=str(at)) for at in range(30_000))
    almost = RuleCoverage(part=None, cases=cases, reached=frozenset(case.id for case in cases[1:]))
    assert Coverage(rules=(almost,)).percent == Fraction("99.99")
    assert [case.id for case in almost.unreached] == ["0"]
    assert (
        Coverage(rules=(RuleCoverage(part=None, cases=cases, reached=frozenset(map(str, range(30_000)))),)).share == 1
    )


# --- in words ---------------------------------------------------------------------------------


def said(rule, language="vi"):
    ruleset = compiled(rule)
    (part,) = leaves(ruleset)
    return [rule_case_sentence(part, case, ruleset, language) for case in cases_of_leaves(ruleset)["a"]]


def test_the_two_cases_of_points_that_grow_are_told_apart():
    sentence = "trên 100 người: 2 điểm, cứ thêm 10 người được tính thêm 1 điểm, nhưng tối đa không quá 10 điểm"
    assert said(GROWING.format(most=1000))[1:] == [f"{sentence} — chưa đến mức tối đa", f"{sentence} — đến mức tối đa"]


def test_items_are_said_by_what_they_are_given_for():
    assert said(CHECKLIST) == [
        "có A: có", "có A: không",
        "mỗi sáng kiến: không có", "mỗi sáng kiến: có, chưa đến mức tối đa", "mỗi sáng kiến: đến mức tối đa",
        "mỗi đề án: không có", "mỗi đề án: có",
    ]  # fmt: skip
    assert said(CHECKLIST, "en")[-1].endswith(": some")


# --- laws -------------------------------------------------------------------------------------


@given(programs(), st.data())
def test_a_leaf_reaches_the_case_that_its_score_names_and_one_case_of_each_item(written, data):
    ruleset = compile_sources(sources_of(written)).value
    cases = cases_of_leaves(ruleset)
    for facts in [data.draw(facts_for(ruleset)) for _ in range(3)]:
        scores = {score.path: score for score in score_unit(ruleset, facts).parts}
        for part in leaves(ruleset):
            score = scores[part.path]
            found = reached_cases(cases[part.path], score, facts)
            assert {case.case for case in found} == (set() if score.status == "pending" else {score.case})
            items = part.rule.items if isinstance(part.rule, Checklist | Deduction) and score.case == "1" else (None,)
            assert len(found) == (0 if score.status == "pending" else len(items))


@given(programs())
def test_every_case_has_an_id_of_its_own_and_a_line_in_each_language(written):
    ruleset = compile_sources(sources_of(written)).value
    cases = cases_of_leaves(ruleset)
    for part in leaves(ruleset):
        own = cases[part.path]
        assert len({case.id for case in own}) == len(own)
        assert bool(own) or (isinstance(part.rule, Unwritten) and part.does_not_arise is None)
        for case in own:
            for language in ("vi", "en"):
                sentence = rule_case_sentence(part, case, ruleset, language)
                assert sentence
                assert "\n" not in sentence


@given(programs(), st.data())
def test_more_units_never_reach_less(written, data):
    ruleset = compile_sources(sources_of(written)).value
    units = [(facts, score_unit(ruleset, facts)) for facts in (data.draw(facts_for(ruleset)) for _ in range(3))]
    one, all_of_them = coverage(ruleset, units[:1]), coverage(ruleset, units)
    assert all(some.reached <= more.reached for some, more in zip(one.rules, all_of_them.rules, strict=True))
    assert one.total == all_of_them.total
    assert 0 <= all_of_them.reached <= all_of_them.total


ENDED = """\
  số liệu
    n "Số người" : {kind} từ 0 đến 1.000
  chấm điểm theo n
    từ 100 trở xuống      : 2
    trên 100 đến dưới 130 : 2, cứ thêm {step} được tính thêm 1 điểm, nhưng tối đa không quá {cap} điểm
    từ 130 trở lên        : 10
"""


@pytest.mark.parametrize(
    ("kind", "step", "cap", "wanted"),
    [
        ('số lượng "người"', "đủ 10 người", 5, ["1", "2", "3"]),  # 129 gives two whole steps
        ('số lượng "người"', "đủ 10 người", 4, ["1", "2:below_cap", "2:at_cap", "3"]),
        ('số "người" 1 chữ số thập phân', "đủ 10 người", 5, ["1", "2", "3"]),
    ],
)
def test_a_cap_that_no_figure_below_an_open_end_reaches_is_no_case(kind, step, cap, wanted):
    assert ids(ENDED.format(kind=kind, step=step, cap=cap)) == wanted


def test_a_grade_that_only_a_quota_gave_is_not_reached():
    grading = """
xếp loại theo tổng điểm
  từ 9 trở lên    : xs
  từ 5 đến dưới 9 : tot
  dưới 5          : kem
  hạn mức xs : không quá 50% số đơn vị xếp { xs ; tot }, vượt thì xếp tot
"""
    rule = '  số liệu\n    d "D" : số 2 chữ số thập phân từ 0 đến 10\n  chấm điểm theo công thức d\n'
    ruleset = compiled(rule + grading)
    best = values(d=9)
    beyond = replace(score_unit(ruleset, best), grade="tot", grade_case=None)
    assert coverage(ruleset, [(best, beyond)]).rules[-1].reached == {"xs"}
