"""The meaning of each form of rule, on examples small enough to check by hand."""

from dataclasses import replace
from fractions import Fraction

import pytest

from builders import (
    HERE,
    bands,
    branches,
    calculated,
    checklist,
    deduction,
    does_not_arise,
    every,
    facts,
    formula,
    increment,
    leaf,
    p80,
    points,
    points_if,
    points_per,
    term,
    within,
)
from parlang.ir.evaluate import holds, value_of
from parlang.ir.interpret import RuleGap, score_leaf
from parlang.ir.nodes import (
    AnswerLevel,
    DayOf,
    Extremum,
    FigureRef,
    If,
    IsLevel,
    MaximumPoints,
    Negative,
    Not,
    Or,
    RespondentGroup,
    Survey,
    Unwritten,
)
from parlang.runtime.rounding import round_half_up, rounded
from parlang.syntax.nodes import YearReference


def scored(rule, maximum=1, decimals=2, *, year=2024, arises=None, not_arising=(), **values):
    part = leaf(rule, maximum, arises=arises)
    return score_leaf(part, facts(year=year, not_arising=not_arising, **values), decimals)


def outcome(score):
    return score.status, score.points, score.case


def is_scored(score, points, case):
    return outcome(score) == ("scored", Fraction(points), case)


@pytest.mark.parametrize(
    ("given", "done", "worth", "case"),
    [(10, 10, "1", "1"), (10, 9, "0.9", "2"), (10, 8, "0.8", "2"), (1000, 799, "0", "3"), (3, 3, "1", "1")],
)
def test_a_band_decides_between_integers(given, done, worth, case):
    assert is_scored(scored(p80(), given=given, done=done), worth, case)


def test_bands_need_the_figures_of_every_band():
    rule = bands("a", (within("a", 5), 1), (within("a", None, "b"), 0), (None, 0))
    assert scored(rule, a=9).missing == ("b",)
    assert scored(rule).missing == ("a", "b")


def test_missing_is_never_zero_and_nothing_is_guessed():
    either = Or(items=(FigureRef(key="sure"), FigureRef(key="unsure")))
    score = scored(checklist(points_if(1, either)), sure=True)
    assert (score.status, score.points, score.missing) == ("pending", None, ("unsure",))


def test_the_points_of_a_band_are_a_step_of_their_own():
    rule = bands("a", (within("a", 5), 1), (None, "b"))
    assert is_scored(scored(rule, a=5), 1, "1")
    assert scored(rule, a=4).missing == ("b",)
    assert scored(rule, a=4).used == ("a",)


def test_a_rule_with_a_gap_is_our_own_bug():
    with pytest.raises(RuleGap):
        scored(bands("a", (within("a", 5), 1)), a=4)


@pytest.mark.parametrize(
    ("people", "worth"), [(2_000_000, "10"), (2_060_000, "10.5"), (2_030_000, "10.25"), (9_000_000, "25")]
)
def test_an_increment_is_pro_rata_and_stops_at_its_cap(people, worth):
    added = increment("people", 2_000_000, step=60_000, gain="0.5", cap=25)
    rule = bands("people", (within("people", None, 2_000_000), 10), (None, points(10, added)))
    assert scored(rule, 25, people=people).points == Fraction(worth)


@pytest.mark.parametrize(("value", "worth"), [("11.9", "8"), ("12", "8.5"), ("13.99", "8.5"), ("99", "10")])
def test_whole_steps_only_count_when_they_are_full(value, worth):
    added = increment("a", 10, step=2, gain="0.5", cap=10, whole=True)
    assert scored(bands("a", (None, points(8, added))), 10, a=value).points == Fraction(worth)


def test_an_increment_down_grows_as_the_subject_falls():
    added = increment("late", 10, step=2, gain="0.25", cap=3, direction="down")
    rule = bands("late", (within("late", None, 10), points(1, added)), (None, 0))
    assert [scored(rule, 3, late=late).points for late in (10, 9, 6, 0, 11)] == [
        1, Fraction("1.13"), Fraction("1.5"), Fraction("2.25"), 0,
    ]  # fmt: skip


def test_a_step_may_be_a_share_of_the_mark():
    added = increment("money", "plan", step="5%", gain="0.5", cap=3, of_mark=True)
    rule = bands("money", (within("money", "plan"), points(1, added)), (None, 0))
    assert scored(rule, 3, money=220, plan=200).points == 2
    assert scored(rule, 3, money=220).missing == ("plan",)


def test_a_fallback_branch_has_its_own_cap_and_cases():
    first = bands("shared", (within("shared", None, 10), 8), (None, 10), prefix="1.")
    own = points(3, increment("own", 50, step=5, gain="0.5", cap=8))
    rest = bands("own", (within("own", None, 50), 3), (None, own), prefix="2.")
    rule = branches(("shares", first), (None, rest))
    assert is_scored(scored(rule, 10, shares=True, shared=11), 10, "1.2")
    assert is_scored(scored(rule, 10, shares=False, own=90), 7, "2.2")
    assert is_scored(scored(rule, 10, shares=False, own=100), 8, "2.2")
    assert scored(rule, 10, shares=False).missing == ("own",)
    assert scored(rule, 10).missing == ("shares",)


def test_the_conditions_of_branches_are_asked_in_order():
    rule = branches(("a", 1), ("b", bands("c", (None, "c"), prefix="2.")), (None, 0))
    assert is_scored(scored(rule, a=True), 1, "1")
    assert scored(rule, a=False).missing == ("b",)
    assert scored(rule, a=False, b=True).missing == ("c",)
    assert is_scored(scored(rule, a=False, b=False), 0, "3")


def test_what_does_not_arise_has_the_maximum_or_is_left_out():
    none = within("given", 0, 0)
    maximum, left_out = does_not_arise(none, "maximum"), does_not_arise(none, "not_assessed")
    assert outcome(scored(p80(), arises=maximum, given=0)) == ("scored", 1, "not_arising")
    assert outcome(scored(p80(), arises=left_out, given=0)) == ("left_out", None, "not_arising")
    assert is_scored(scored(p80(), arises=left_out, given=10, done=10), 1, "1")


def test_what_does_not_arise_may_be_declared_without_figures_where_the_rules_allow_it():
    maximum = does_not_arise(within("given", 0, 0), "maximum")
    assert outcome(scored(p80(), arises=maximum, not_arising=["leaf"])) == ("scored", 1, "not_arising")
    assert scored(p80(), arises=maximum, not_arising=["other"]).missing == ("given",)
    assert scored(p80(), not_arising=["leaf"]).missing == ("done", "given")


def test_a_checklist_adds_up_and_caps_what_is_counted():
    rule = checklist(points_if("0.25", "plan"), points_if("0.25", within("forms", 2)), points_per("0.5", "ideas", 1))
    assert is_scored(scored(rule, "1.5", plan=True, forms=1, ideas=3), "1.25", "1")
    assert scored(rule, "1.5", forms=1).missing == ("plan", "ideas")


def test_a_deduction_never_goes_below_zero():
    rule = deduction(points_per("0.25", "late"))
    assert is_scored(scored(rule, 1, late=1), "0.75", "1")
    assert is_scored(scored(rule, 1, late=9), 0, "1")


def test_a_survey_weighs_groups_and_answers():
    levels = tuple(
        AnswerLevel(key=key, name=key, worth=Fraction(worth)) for key, worth in (("good", 1), ("fair", "3/5"))
    )
    groups = tuple(
        RespondentGroup(name=name, weight=Fraction(weight), counts=(term(f"{name}_good"), term(f"{name}_fair")))
        for name, weight in (("staff", "1/4"), ("people", "3/4"))
    )
    rule = Survey(groups=groups, levels=levels, span=HERE)
    score = scored(rule, 2, staff_good=1, staff_fair=1, people_good=3, people_fair=0)
    assert is_scored(score, "1.9", "1")
    assert scored(rule, 2, staff_good=1).missing == ("staff_fair", "people_good", "people_fair")


def test_a_formula_reads_every_kind_of_expression():
    half = calculated(MaximumPoints(value=Fraction(2)), "/", 2)
    best = Extremum(which="greatest", items=(half, Negative(operand=term("a")), term("b")))
    rule = formula(If(condition=FigureRef(key="flag"), yes=best, no=calculated("c", "-", "b")))
    assert is_scored(scored(rule, 2, flag=True, a=1, b="1.5", c=0), "1.5", "1")
    assert is_scored(scored(rule, 2, flag=False, a=1, b="1.5", c=2), "0.5", "1")
    assert scored(rule, 2, flag=False, b=0, c=2).missing == ("a",)


def test_conditions_have_their_plain_meaning():
    given = facts(a=3, flag=True, grade="=good")
    good = IsLevel(subject=FigureRef(key="grade"), levels=("good", "fair"))
    assert holds(every("flag", good, within("a", 3, 5)), given)
    assert not holds(within("a", 3, 5, "(]"), given)
    assert holds(Not(operand=within("a", 1, 3, "[)")), given)
    assert not holds(Not(operand=good), given)


def test_a_day_of_a_relative_year_needs_the_year():
    last = DayOf(day=31, month=12, year=YearReference.BEFORE)
    rule = bands("sent", (within("sent", None, last), 1), (None, 0), kind="date")
    assert value_of(last, facts(year=2024)) == Fraction(738885)  # 31/12/2023
    assert is_scored(scored(rule, sent=738885), 1, "1")
    assert is_scored(scored(rule, sent=738886), 0, "2")
    assert scored(rule, year=None).missing == ("sent", "period")
    assert scored(replace(rule, subject=last), year=None).missing == ("period", "sent")


def test_a_rule_that_is_not_written_is_pending():
    score = scored(Unwritten(span=HERE))
    assert (score.status, score.missing) == ("pending", ())


def test_points_are_rounded_half_up_once_at_the_end():
    rule = formula(calculated("a", "/", 8))
    assert scored(rule, a=1).points == Fraction("0.13")
    assert scored(rule, a=1).unrounded == Fraction(1, 8)
    assert scored(rule, decimals=None, a=1).points == Fraction(1, 8)


@pytest.mark.parametrize(
    ("value", "whole"), [("0.5", 1), ("-0.5", 0), ("1.5", 2), ("-1.5", -1), ("0.49", 0), ("-0.51", -1)]
)
def test_a_tie_goes_up_even_below_zero(value, whole):
    exact = Fraction(value)
    assert rounded(exact, 0) == whole
    assert round_half_up(exact.numerator, exact.denominator, 1) == whole


def test_a_node_has_no_score_of_its_own():
    with pytest.raises(TypeError):
        score_leaf(leaf(None), facts(), 2)
