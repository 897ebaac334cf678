"""What rules look like as arithmetic on integers, and how wide they get."""

from dataclasses import replace
from fractions import Fraction

import pytest

from effort import calls
from parlang.ir import nodes as ir
from parlang.lowered.evaluate import Inputs, take
from parlang.lowered.nodes import (
    AllOf,
    Arm,
    Choose,
    Compare,
    Constant,
    Floor,
    Gap,
    Give,
    Given,
    Product,
    Sum,
    needs_of,
)
from parlang.lowered.of_set import lower_set
from parlang.lowered.ranges import Width, range_of, ranges_of, width_of
from strategies.by_example import ASSIGNED, DONE, HIGHLAND, PATH, PEOPLE, RULESET, band, figure, ref, with_leaf
from strategies.rulesets import both
from strategies.values import number, within

LOWERED = lower_set(RULESET)
done, assigned = Given(DONE.key), Given(ASSIGNED.key)
ENOUGH = Compare(">=", Product((Constant(5), done)), Product((Constant(4), assigned)))
PART = Floor(Sum((Product((Constant(200), done)), assigned)), Product((Constant(2), assigned)))


def times(count, value):
    return Product((Constant(count), value))


def test_a_ratio_is_compared_without_dividing():
    tree = LOWERED.leaves[PATH].tree
    needs = (DONE.key, ASSIGNED.key)
    assert tree == Choose(
        needs,
        (
            Arm(Compare("==", done, assigned), Give(needs[:0], Constant(100), "1")),
            Arm(AllOf((ENOUGH, Compare("<", done, assigned))), Give(needs, PART, "2")),
            Arm(Compare("<", times(5, done), times(4, assigned)), Give((), Constant(0), "3")),
        ),
        Gap(),
    )


def test_what_is_known_is_not_asked_again():
    tree = LOWERED.simplified[PATH].tree
    conditions = [arm.condition for arm in tree.arms]
    assert conditions == [Compare("==", done, assigned), ENOUGH]
    assert tree.otherwise == Give((), Constant(0), "3")


def test_inputs_are_asked_for_in_order_of_mention():
    assert needs_of(LOWERED.leaves["dan_so"].tree) == (PEOPLE.key, HIGHLAND.key)
    assert needs_of(LOWERED.leaves["bao_cao"].tree) == (ASSIGNED.key, "bao_cao.ngay_gui", "period")


def test_the_range_of_an_intermediate_value_follows_from_the_figures():
    ranges = ranges_of(RULESET.figures)
    assert range_of(PART.numerator, ranges) == (1, 201_000)
    assert range_of(PART, ranges) == (0, 100_500)


def test_the_width_names_the_figure_that_asks_for_most():
    widths = {path: width_of(leaf, LOWERED.inputs.ranges) for path, leaf in LOWERED.simplified.items()}
    assert widths[PATH] == Width(bits=(201_000).bit_length() + 1, figure=DONE.key)
    assert widths["dan_so"].figure == PEOPLE.key
    assert widths["dan_so"].bits == 31


A, B, C = (figure("a", key, "count", key, low=Fraction(0), high=Fraction(20)) for key in "abc")
BETWEEN = within(ref(A), ref(B), True, ref(C), True)
AT_MOST_5 = within(ref(A), None, False, number(5), True)
AT_MOST_3 = within(ref(C), None, False, number(3), True)
CANCELLED = within(
    ir.Arithmetic(operator="-", left=ir.Arithmetic(operator="+", left=ref(A), right=ref(C)), right=ref(C)),
    ref(B),
    True,
    None,
    False,
)


@pytest.mark.parametrize(
    ("condition", "mark", "given", "case"),
    [
        (BETWEEN, ref(B), {"a.a": 1, "a.b": 5}, "2"),
        (CANCELLED, ref(B), {"a.a": 1, "a.b": 5}, "2"),
        (both(AT_MOST_5, AT_MOST_3), number(6), {"a.a": 9}, "1"),
        (BETWEEN, ref(B), {"a.a": 5, "a.b": 5, "a.c": 7}, "1"),
    ],
)
def test_a_constraint_that_nobody_has_asked_decides_nothing(condition, mark, given, case):
    bands = (band("1", within(ref(A), mark, True, None, False), number(10)), band("2", None, number(0)))
    rule = ir.Bands(subject=ref(A), kind="count", unit=None, bands=bands)
    lowered = lower_set(with_leaf(rule, (A, B, C), condition))
    assert take(lowered.simplified["a"], Inputs(values=given)).case == case


def test_a_constraint_decides_for_complete_figures():
    bands = (band("1", within(ref(A), ref(B), True, None, False), number(10)), band("2", None, number(0)))
    rule = ir.Bands(subject=ref(A), kind="count", unit=None, bands=bands)
    tree = lower_set(with_leaf(rule, (A, B, C), BETWEEN)).complete["a"].tree
    assert (tree.arms, tree.otherwise.case) == ((), "1")


def test_the_range_of_values_inside_values_takes_no_time():
    value = Given("a.a")
    for _ in range(200):
        value = Product((Constant(2), Floor(value, Constant(2))))
    assert range_of(value, ranges_of([A])) == (0, 20)


def many_limits(amount):
    """A set of so many leaves, each with a figure that a condition of its own sets against one of all."""
    figures = tuple(replace(A, key=f"a.a{n}", short=f"a{n}") for n in range(amount + 1))
    bands = [
        ir.Bands(subject=ref(one), kind="count", unit=None, bands=(band("1", None, number(1)),)) for one in figures[1:]
    ]
    base = with_leaf(bands[0], figures, BETWEEN)
    limits = tuple(
        replace(base.constraints[0], condition=within(ref(one), None, False, ref(figures[0]), True))
        for one in figures[1:]
    )
    leaf = base.parts[0].parts[0]
    parts = tuple(replace(leaf, path=f"a{n}", rule=rule) for n, rule in enumerate(bands))
    return replace(base, constraints=limits, parts=(replace(base.parts[0], parts=parts),))


def test_a_constraint_is_looked_for_only_where_it_is_spoken_of():
    small, large = many_limits(40), many_limits(80)
    assert calls(lambda: lower_set(large)) < 2.2 * calls(lambda: lower_set(small))
