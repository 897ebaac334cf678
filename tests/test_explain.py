"""Why a leaf has its points, and the least change that gives it more."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from builders import (
    P80_CONSTRAINT,
    P80_FIGURES,
    bands,
    branches,
    checklist,
    count,
    deduction,
    does_not_arise,
    facts,
    formula,
    increment,
    leaf,
    level,
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
from parlang.ir.explain import explain_leaf
from parlang.ir.interpret import score_leaf
from parlang.ir.nodes import FigureRef, IsLevel
from parlang.ir.violations import violations


def explained(rule, maximum=1, *, figures=P80_FIGURES, constraints=(), arises=None, decimals=2, **values):
    part = leaf(rule, maximum, arises=arises)
    whole = ruleset(part, figures=figures, constraints=constraints, decimals=decimals)
    return explain_leaf(part, facts(**values), whole)


def step(explanation):
    found = explanation.next_step
    return None if found is None else (found.figure, found.after, found.case, found.points)


def test_nine_of_ten_lack_one():
    found = explained(p80(), constraints=(P80_CONSTRAINT,), given=10, done=9)
    assert (found.points, found.lost, found.case) == (Fraction("0.9"), Fraction("0.1"), "2")
    assert dict(found.figures) == {"done": 9, "given": 10}
    assert step(found) == ("done", 10, "1", 1)
    assert found.next_step.change == 1


def test_the_nearest_better_case_comes_before_the_best_one():
    found = explained(p80(), constraints=(P80_CONSTRAINT,), given=10, done=3)
    assert step(found) == ("done", 8, "2", Fraction("0.8"))


def test_a_change_keeps_to_the_range_and_the_constraints():
    few = (count("given", low=1), count("done", high=7, direction="higher"))
    found = explained(formula(p80().subject), figures=few, constraints=(P80_CONSTRAINT,), given=10, done=7)
    assert step(found) == ("given", 7, "1", 1)
    held = (count("given", low=9, high=10), count("done", high=7, direction="higher"))
    assert explained(p80(), figures=held, constraints=(P80_CONSTRAINT,), given=10, done=7).next_step is None


def test_fewer_is_better_where_the_rules_say_so():
    figures = (count("late", direction="lower"),)
    rule = bands("late", (within("late", None, 2), 1), (None, 0))
    assert step(explained(rule, figures=figures, late=30)) == ("late", 2, "1", 1)


def test_a_day_earlier_is_found_by_its_grain():
    figures = (replace(count("sent", 738000, 739000, direction="lower"), kind="date"),)
    rule = bands("sent", (within("sent", None, 738885), 1), (None, 0), kind="date")
    assert step(explained(rule, figures=figures, sent=738890)) == ("sent", 738885, "1", 1)


def test_a_number_moves_by_its_own_decimals():
    figures = (count("share", 0, 100, direction="higher", decimals=2),)
    rule = bands("share", (within("share", "66.67"), 1), (None, 0))
    assert step(explained(rule, figures=figures, share=1)) == ("share", Fraction("66.67"), "1", 1)


def test_yes_no_is_turned_and_levels_are_tried_from_the_next_better():
    rule = branches(("done", 1), (None, 0))
    assert step(explained(rule, figures=(yes_no("done"),), done=False)) == ("done", True, "1", 1)
    rule = bands(
        "kept",
        (IsLevel(subject=FigureRef(key="kept"), levels=("good",)), 1),
        (IsLevel(subject=FigureRef(key="kept"), levels=("fair",)), "0.5"),
        (None, 0),
        kind="level",
    )
    figures = (level("kept", "good", "fair", "poor"),)
    assert step(explained(rule, figures=figures, kept="=poor")) == ("kept", "fair", "2", Fraction("0.5"))


def test_figures_with_a_better_direction_come_first():
    figures = (count("given", low=1), count("done", direction="higher"))
    assert step(explained(p80(), figures=figures, given=10, done=9)) == ("done", 10, "1", 1)


def test_without_a_better_case_the_maximum_is_aimed_at_and_then_any_gain():
    figures = (count("late", direction="lower"), yes_no("a"), yes_no("b"))
    assert step(explained(deduction(points_per("0.25", "late")), figures=figures, late=3)) == (
        "late", 0, "1", 1,
    )  # fmt: skip
    both = checklist(points_if("0.5", "a"), points_if("0.5", "b"))
    assert step(explained(both, figures=figures, a=False, b=True)) == ("a", True, "1", 1)
    assert step(explained(both, figures=figures, a=False, b=False)) == ("a", True, "1", Fraction("0.5"))


def test_what_a_unit_is_and_the_year_are_not_its_to_change():
    rule = branches(("upland", 1), (within("mean", 5), 1), (None, 0))
    figures = (yes_no("upland", owner="unit"), count("mean", owner="parameters"))
    assert explained(rule, figures=figures, upland=False, mean=1).next_step is None


def test_having_nothing_to_assess_is_no_advice():
    arises = does_not_arise(within("given", 0, 0), "maximum")
    rule = branches((within("given", 1), 0), (None, 1))
    found = explained(rule, figures=(count("given", direction="lower"),), arises=arises, given=5)
    assert found.next_step is None


def test_a_maximum_reached_only_by_rounding_is_said_so():
    found = explained(formula("a"), figures=(count("a", high=1, decimals=3),), a="0.996")
    assert (found.points, found.only_by_rounding, found.next_step) == (1, True, None)
    assert not explained(formula("a"), figures=(count("a", high=1, decimals=3),), a=1).only_by_rounding


def test_a_penalty_is_lost_points_and_has_no_next_step():
    part = leaf(checklist(points_per("0.5", "late", 2)), 2, path="less.late")
    section = node("less", part, level="penalty")
    whole = ruleset(figures=(count("late"),), outside=(section,))
    found = explain_leaf(part, facts(late=1), whole)
    assert (found.lost, found.next_step) == (Fraction("0.5"), None)


@pytest.mark.parametrize("values", [{}, {"given": 0}])
def test_only_a_scored_leaf_is_explained(values):
    arises = does_not_arise(within("given", 0, 0), "not_assessed")
    assert explained(p80(), arises=arises, **values) is None


STEPS = bands(
    "ideas",
    (within("ideas", 500), 4),
    (within("ideas", 7, 500, "[)"), points(1, increment("ideas", 7, step=3, gain="0.25", cap=3, whole=True))),
    (None, "0.5"),
)
RULES = st.sampled_from([(p80(2), 2), (STEPS, 4), (branches(("a", STEPS), (None, term("0"))), 4)])


@given(RULES, st.integers(1, 40), st.integers(0, 40), st.integers(0, 600), st.booleans())
def test_the_next_step_gives_what_it_says_and_one_grain_less_does_not(chosen, tasks, done, ideas, flag):
    rule, maximum = chosen
    part = leaf(rule, maximum)
    figures = (*P80_FIGURES, count("ideas", direction="higher"), yes_no("a"))
    whole = ruleset(part, figures=figures, constraints=(P80_CONSTRAINT,))
    known = facts(given=tasks, done=done, ideas=ideas, a=flag)
    assume(not violations(whole, known))
    now = score_leaf(part, known, 2)
    found = explain_leaf(part, known, whole).next_step
    assert (found is None) == (now.points == maximum)
    assume(found is not None)
    after = known.with_value(found.figure, found.after)
    replayed = score_leaf(part, after, 2)
    assert not violations(whole, after)
    assert (replayed.points, replayed.case) == (found.points, found.case)
    assert found.points > now.points
    if found.change is not None:
        less = found.after - (1 if found.change > 0 else -1)
        before = score_leaf(part, known.with_value(found.figure, less), 2)
        assert before.case == now.case or before.points <= now.points
