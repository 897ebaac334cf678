"""The worked examples: they stand within what the set allows, and twice the leaves are twice the work."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given

import by_hand as ir
from by_hand import MAXIMUM, bands, figure, named, over, points, ref, within
from effort import calls
from parlang.ir.evaluate import holds
from parlang.ir.facts import Facts
from parlang.ir.intervals import interval_of_leaf, intervals_of
from parlang.ir.nodes import Arithmetic, Constraint, DoesNotArise
from parlang.ir.walk import leaves
from parlang.syntax.nodes import BoundKind as B
from parlang_compiler.document.guidance import guidance
from parlang_compiler.document.to_html import to_html
from parlang_compiler.document.trials import index_of, trials
from strategies.rulesets import rulesets
from test_guidance import HASH, rows, table


def test_an_increment_that_adds_nothing_is_shown_after_a_step():
    a = ref("dan.so")
    rule = bands(
        a,
        "count",
        "người",
        (within(a, B.AT_MOST, None, 100), 5),
        (within(a, B.ABOVE, 100), points(5, ir.growing(a, 100, 10, "người", 0, 10))),
    )
    leaf = ir.part("dan", rule, 10, number="1", name="Quy mô dân số", level="criterion")
    built = ir.ruleset([leaf], [figure("dan.so", "Dân số", "count", "người", low=0, high=200)], scale=10)
    seen = [row[1] for row in rows(table(guidance(built, HASH), "bang-vi-du-dan"))]
    assert seen == ["100 người", "99 người", "101 người", "110 người", "109 người", "111 người"]


def divided_set(low):
    """A leaf that divides by b − c, which only a condition keeps from zero."""
    share = over(ref("x.a"), Arithmetic(operator="-", left=ref("x.b"), right=ref("x.c")))
    rule = ir.branches((within(share, B.AT_LEAST, "50%"), 10), (None, 0))
    nothing = DoesNotArise(condition=within(share, B.AT_LEAST, "200%"), treatment="maximum", span=ir.NOWHERE)
    leaf = ir.part("x", rule, 10, number="1", name="X", level="criterion", does_not_arise=nothing)
    figures = [
        figure("x.a", "Số a", "count", "việc", low=low, high=200),
        *(figure(f"x.{each}", f"Số {each}", "count", "việc", low=0, high=100) for each in "bc"),
    ]
    apart = Constraint(owner="x", condition=within(ref("x.b"), B.ABOVE, ref("x.c")), text="b trên c", span=ir.NOWHERE)
    return ir.ruleset([leaf], figures, scale=10, constraints=[apart])


@pytest.mark.parametrize("low", [0, 101])
def test_examples_stand_where_the_conditions_hold(low):
    found = rows(table(guidance(divided_set(low), HASH), "bang-vi-du-x"))
    assert found
    assert all("Số b: 100 việc\nSố c: 99 việc" in row[0] for row in found)


def test_a_rule_that_always_divides_by_zero_has_no_example():
    built = divided_set(0)
    none = replace(built, figures=tuple(replace(each, low=0, high=0) for each in built.figures), constraints=())
    assert "vi-du-x" not in to_html(guidance(none, HASH))


def many_leaves(count):
    parts, figures, constraints = [], [], []
    for number in range(count):
        a, b = f"x{number}.a", f"x{number}.b"
        share = named("r", "Tỷ lệ", over(ref(b), ref(a)))
        rule = bands(share, "ratio", None, (within(share, B.AT_LEAST, "80%"), MAXIMUM), (None, 0))
        parts.append(ir.part(f"x{number}", rule, 1, number=str(number), name="X", level="criterion"))
        figures += [figure(a, "A", "count", "việc", low=1, high=100), figure(b, "B", "count", "việc", low=0, high=100)]
        at_most = within(ref(b), B.NOT_MORE, None, ref(a))
        constraints.append(Constraint(owner=f"x{number}", condition=at_most, text="b không quá a", span=ir.NOWHERE))
    return ir.ruleset(parts, figures, scale=count, constraints=constraints)


def test_twice_the_leaves_are_about_twice_the_work():
    def examples(built):
        return lambda: guidance(built, HASH)

    def intervals(built):
        def each():
            known = intervals_of(built, Facts(year=2024))
            return [known.of_leaf(leaf) for leaf in leaves(built)]

        return each

    small, large = many_leaves(40), many_leaves(80)
    for work in (examples, intervals):
        assert calls(work(large)) < 2.2 * calls(work(small))


@given(rulesets())
def test_the_intervals_made_once_are_those_of_each_leaf(built):
    known = intervals_of(built, Facts(year=2024))
    for leaf in leaves(built):
        assert known.of_leaf(leaf) == interval_of_leaf(leaf, Facts(year=2024), built)


@given(rulesets())
def test_examples_keep_to_the_declared_figures(built):
    figures = {each.key: each for each in built.figures}
    for leaf in leaves(built):
        for facts in trials(leaf, index_of(built)):
            for key, value in facts.values.items():
                if isinstance(value, Fraction):
                    assert (value * figures[key].grain).denominator == 1
                    assert figures[key].low is None or figures[key].low <= value
                    assert figures[key].high is None or value <= figures[key].high
            given_here = (c for c in built.constraints if c.owner == leaf.path)
            assert all(holds(each.condition, facts) for each in given_here if each_given(each, facts))


def each_given(constraint, facts):
    return ir.keys_of(constraint.condition) <= set(facts.values)
