"""Totals, what is left out, highest only, points outside the scale, intervals and grades."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    HERE,
    P80_CONSTRAINT,
    P80_FIGURES,
    bands,
    checklist,
    count,
    does_not_arise,
    facts,
    formula,
    grading,
    increment,
    leaf,
    node,
    p80,
    points,
    points_if,
    points_per,
    ruleset,
    term,
    within,
    yes_no,
)
from parlang.ir.facts import Facts
from parlang.ir.interval_arithmetic import Interval
from parlang.ir.intervals import bounds_of, interval_of_leaf
from parlang.ir.nodes import DayOf, Unwritten
from parlang.ir.scorecard import score_unit
from parlang.ir.violations import violations
from parlang.syntax.nodes import YearReference


def interval(rule, maximum=1, *, figures=P80_FIGURES, constraints=(), arises=None, **values):
    part = leaf(rule, maximum, arises=arises)
    whole = ruleset(part, figures=figures, constraints=constraints)
    low, high = interval_of_leaf(part, facts(**values), whole)
    return low, high


def between(least, most):
    return Fraction(least), Fraction(most)


# --- intervals of a leaf --------------------------------------------------------------------


def test_nothing_known_is_worth_anything():
    assert interval(p80()) == between(0, 1)


def test_a_case_that_cannot_hold_is_left_out():
    assert interval(p80(), given=10) == between(0, 1)
    assert interval(p80(), figures=(count("given", low=1), count("done", high=7)), given=10) == between(0, 0)


def test_a_constraint_narrows_what_is_missing():
    eight = (within("done", 8),)
    assert interval(p80(), given=10, constraints=(P80_CONSTRAINT, *eight)) == between("0.8", 1)
    assert interval(formula(p80().subject), constraints=(P80_CONSTRAINT,)) == between(0, 1)


def test_a_scored_leaf_is_one_point():
    assert interval(p80(), given=10, done=9) == between("0.9", "0.9")


def test_an_increment_is_bounded_by_its_case_and_its_cap():
    added = increment("given", "done", step=10, gain="0.5", cap=3)
    rule = bands("given", (within("given", None, "done"), 1), (None, points(1, added)))
    assert interval(rule, 5, given=100) == between(1, 3)
    assert interval(rule, 5, done=990) == between(1, "1.5")


def test_what_may_not_arise_is_inside_the_interval():
    maximum = does_not_arise(within("given", 0, 0), "maximum")
    left_out = does_not_arise(within("given", 0, 0), "not_assessed")
    figures = (count("given"), count("done"))
    one = bands("done", (None, formula("1").points))
    assert interval(formula("0.5"), figures=figures, arises=maximum) == between("0.5", 1)
    assert interval(one, figures=figures, arises=left_out) == between(0, 1)
    assert interval(one, figures=figures, arises=maximum, given=5) == between(1, 1)


def test_a_denominator_that_is_excluded_by_a_condition_is_not_zero():
    share = p80().subject.value
    figures = (count("given"), count("done"))
    arises = does_not_arise(within("given", 0, 0), "maximum")
    assert interval(formula(share), figures=figures, constraints=(P80_CONSTRAINT,)) == between(0, 1)
    positive = {"given": Interval(low=Fraction(0), high=Fraction(9)), "done": Interval(low=Fraction(0))}
    assert bounds_of(share, positive) == Interval()
    assert bounds_of(term("given"), positive).may_be_zero()
    assert not bounds_of(term("given"), positive, (within("given", 0, None, "(]"),)).may_be_zero()
    assert bounds_of(share, positive, (within("given", 0, None, "(]"), P80_CONSTRAINT)).high == 1
    assert interval(formula(share), 2, figures=figures, constraints=(P80_CONSTRAINT,), arises=arises) == (
        Fraction(0),
        Fraction(2),
    )


def test_a_day_is_bounded_by_the_years_that_are_possible():
    day = DayOf(day=1, month=1, year=YearReference.AFTER)
    years = {"period": Interval(low=Fraction(1), high=Fraction(1))}
    assert bounds_of(day, years) == Interval(low=Fraction(366), high=Fraction(366))
    assert bounds_of(day, {}) == Interval()


# --- totals ---------------------------------------------------------------------------------


def by_path(card, path):
    return next(part for part in card.parts if part.path == path)


def checks(path, figure, maximum=1, **fields):
    return leaf(checklist(points_if(maximum, figure)), maximum, path=path, **fields)


FIGURES = (yes_no("a"), yes_no("b"), yes_no("c"), count("ideas"), count("late"))


def test_totals_add_up_depth_first():
    whole = ruleset(node("x", checks("x.a", "a"), checks("x.b", "b", 2)), checks("c", "c"), figures=FIGURES)
    card = score_unit(whole, facts(a=True, b=True, c=False))
    assert [part.path for part in card.parts] == ["x", "x.a", "x.b", "c"]
    assert (card.status, card.total, card.maximum, card.percent) == ("scored", 3, 4, 75)
    assert (by_path(card, "x").points, by_path(card, "x.b").case) == (3, "1")


def test_what_is_pending_has_an_interval_and_no_points():
    whole = ruleset(node("x", checks("x.a", "a"), checks("x.b", "b", 2)), checks("c", "c"), figures=FIGURES)
    card = score_unit(whole, facts(a=True, c=True))
    assert (card.status, card.points, card.total, card.percent) == ("pending", None, None, None)
    assert (card.least, card.most, card.percents) == (2, 4, (50, 100))
    assert card.missing == by_path(card, "x").missing == ("b",)
    assert by_path(card, "c").status == "scored"


def test_the_percent_is_rounded_half_up():
    whole = ruleset(checks("a", "a"), checks("b", "b", 2), figures=FIGURES)
    assert score_unit(whole, facts(a=False, b=True)).percent == Fraction("66.67")
    exact = replace(whole, index_decimals=None)
    assert score_unit(exact, facts(a=False, b=True)).percent == Fraction(200, 3)


def test_what_is_left_out_takes_its_maximum_with_it():
    arises = does_not_arise(term("c"), "not_assessed")
    whole = ruleset(node("x", checks("x.a", "a", arises=arises)), checks("b", "b", 3), figures=FIGURES)
    card = score_unit(whole, facts(c=True, b=True))
    assert (card.maximum, card.total, card.percent) == (3, 3, 100)
    assert (by_path(card, "x").status, by_path(card, "x").points) == ("left_out", None)
    nothing = score_unit(replace(whole, parts=whole.parts[:1]), facts(c=True))
    assert (nothing.status, nothing.total, nothing.maximum, nothing.percent) == ("scored", 0, 0, None)


def test_the_percent_of_what_may_be_left_out_is_bounded():
    arises = does_not_arise(term("c"), "not_assessed")
    whole = ruleset(checks("a", "a", arises=arises), checks("b", "b"), figures=FIGURES)
    assert score_unit(whole, facts(b=True)).percents == (50, 100)
    assert score_unit(whole, facts(b=True, a=False)).percents == (50, 100)
    assert score_unit(whole, facts(b=False, a=False)).percents == (0, 0)


def test_the_highest_counts_and_the_maximum_stays():
    best = node("x", checks("x.a", "a"), checks("x.b", "b", 2), maximum=2, combine="highest")
    whole = ruleset(best, figures=FIGURES)
    assert score_unit(whole, facts(a=True, b=False)).total == 1
    assert score_unit(whole, facts(a=True, b=False)).percents == (50, 50)
    assert score_unit(whole, facts(a=True, b=True)).total == 2
    assert (score_unit(whole, facts(a=True)).least, score_unit(whole, facts(a=True)).most) == (1, 2)


def test_points_outside_the_scale_are_capped_section_by_section():
    bonus = node("plus", leaf(checklist(points_per("0.5", "ideas", 2)), 2, path="plus.ideas"), maximum=1, level="bonus")
    penalty = node(
        "less", leaf(checklist(points_per("0.5", "late", 2)), 2, path="less.late"), maximum=1, level="penalty"
    )
    whole = ruleset(checks("a", "a", 10), figures=FIGURES, outside=(bonus, penalty))
    card = score_unit(whole, facts(a=True, ideas=3, late=1))
    assert (card.points, card.bonus, card.penalty, card.total) == (10, 1, Fraction("0.5"), Fraction("10.5"))
    assert (card.maximum, card.percent) == (10, 100)
    pending = score_unit(whole, facts(a=True, ideas=0))
    assert (pending.least, pending.most, pending.percent, pending.total) == (9, 10, 100, None)


@pytest.mark.parametrize(("by", "at"), [("points", 8), ("index", 80)])
def test_a_grade_is_given_only_if_both_ends_have_it(by, at):
    grades = grading(by, ("good", at, None), ("poor", None, at))
    whole = ruleset(checks("a", "a", 8), checks("b", "b", 2), figures=FIGURES, grading=grades)
    assert score_unit(whole, facts(a=True)).grade == "good"
    assert score_unit(whole, facts(a=False, b=True)).grade == "poor"
    assert score_unit(whole, facts(b=True)).grade is None


def test_a_set_that_is_not_written_is_pending_everywhere():
    card = score_unit(ruleset(leaf(Unwritten(span=HERE), 5)), facts())
    assert (card.status, card.least, card.most, card.missing) == ("pending", 0, 5, ())


# --- faults in the facts --------------------------------------------------------------------


def faults(whole, **values):
    return [(fault.figure, fault.what) for fault in violations(whole, facts(**values))]


def test_faults_of_single_values_are_named():
    figures = (count("n", 1, 5), count("d", 0, 9, decimals=1), yes_no("a"))
    whole = ruleset(leaf(p80()), figures=figures)
    assert faults(whole, n=3, d="0.5", a=True) == []
    assert faults(whole, n=0) == [("n", "below")]
    assert faults(whole, n=6) == [("n", "above")]
    assert faults(whole, n="1.5", d="0.25") == [("n", "grain"), ("d", "grain")]
    assert faults(whole, n=True, a=1) == [("n", "kind"), ("a", "kind")]
    assert faults(whole, x=1) == [("x", "unknown")]
    assert faults(whole, year=1) == [("period", "below")]
    assert faults(whole, not_arising=["leaf"]) == [("leaf", "not_arising")]


def test_a_constraint_is_asked_once_all_its_figures_are_given_and_sound():
    whole = ruleset(leaf(p80()), figures=P80_FIGURES, constraints=(P80_CONSTRAINT,))
    assert faults(whole, done=9) == []
    assert faults(whole, done=9, given=8) == [("done", "constraint")]
    assert faults(whole, done=9, given=0) == [("given", "below")]


# --- laws -----------------------------------------------------------------------------------

ARISES = does_not_arise(within("ideas", 0, 0), "not_assessed")
MIXED = ruleset(
    node("x", leaf(p80(2), 2, path="x.p", arises=ARISES), checks("x.a", "a", 3, arises=ARISES)),
    node("y", checks("y.b", "b"), leaf(checklist(points_per("0.5", "late", 2)), 2, path="y.l"), combine="highest",
         maximum=2),
    leaf(bands("ideas", (within("ideas", 5), 4), (None, points(1, increment("ideas", 0, step=2, gain=1, cap=3)))), 4,
         path="z"),
    figures=(*P80_FIGURES, *FIGURES),
    constraints=(P80_CONSTRAINT,),
    outside=(node("less", checks("less.c", "c", 1), maximum=1, level="penalty"),),
    index_decimals=None,
)  # fmt: skip


@st.composite
def complete(draw):
    given_tasks = draw(st.integers(1, 20))
    flags = {key: draw(st.booleans()) for key in ("a", "b", "c")}
    return facts(
        given=given_tasks,
        done=draw(st.integers(0, given_tasks)),
        ideas=draw(st.integers(0, 6)),
        late=draw(st.integers(0, 6)),
        **flags,
    )


def hidden(known, keys):
    values = {key: value for key, value in known.values.items() if key not in keys}
    return Facts(year=known.year, values=values)


@given(complete(), st.sets(st.sampled_from(["given", "done", "ideas", "late", "a", "b", "c"])))
def test_a_pending_unit_ends_inside_its_intervals(known, keys):
    later, earlier = score_unit(MIXED, known), score_unit(MIXED, hidden(known, keys))
    assert earlier.least <= later.total <= earlier.most
    assert earlier.percents[0] <= later.percent <= earlier.percents[1]
    for before, after in zip(earlier.parts, later.parts, strict=True):
        assert before.least <= after.least <= after.most <= before.most


@given(complete())
def test_a_complete_unit_has_one_total(known):
    card = score_unit(MIXED, known)
    assert card.status == "scored"
    assert card.least == card.total == card.most == card.points + card.bonus - card.penalty
    assert card.percents == (card.percent, card.percent)
