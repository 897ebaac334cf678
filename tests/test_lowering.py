"""What rules look like as arithmetic on integers, and how wide they get."""

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
from strategies.by_example import ASSIGNED, DONE, HIGHLAND, PATH, PEOPLE, RULESET

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
