"""Laws of lowering: arithmetic on integers is what the rules mean."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from parlang.ir.interpret import score_leaf
from parlang.ir.walk import PERIOD, leaves
from parlang.lowered.evaluate import Inputs, take
from parlang.lowered.of_set import lower_set
from strategies.facts import facts, whole_numbers
from strategies.rulesets import rare_bands, rulesets


def given_inputs(ruleset, known, path):
    values = whole_numbers(ruleset, known)
    if known.year is not None:
        values[PERIOD] = known.year
    return Inputs(values=values, declared=path in known.not_arising)


def same(ruleset, known, lowered, part):
    expected = score_leaf(part, known, ruleset.points_decimals)
    found = take(lowered, given_inputs(ruleset, known, part.path))
    points = None
    if found.points is not None:
        points = Fraction(found.points[0], found.points[1] * (lowered.unit or 1))
    assert (found.status, points, found.case, found.missing) == (
        expected.status,
        expected.points,
        expected.case,
        expected.missing,
    )


def with_facts(sets):
    return sets.flatmap(lambda ruleset: st.tuples(st.just(ruleset), st.lists(facts(ruleset), min_size=5, max_size=8)))


programs = with_facts(rulesets())
rare_programs = with_facts(rulesets(form=rare_bands))


@given(programs)
def test_integers_give_what_the_interpreter_gives(program):
    ruleset, inputs = program
    lowered = lower_set(ruleset)
    for known in inputs:
        for part in leaves(ruleset):
            same(ruleset, known, lowered.leaves[part.path], part)


@given(programs)
def test_asking_nothing_twice_changes_nothing(program):
    ruleset, inputs = program
    lowered = lower_set(ruleset)
    for known in inputs:
        for part in leaves(ruleset):
            same(ruleset, known, lowered.simplified[part.path], part)


@given(rare_programs)
def test_signs_and_single_values_are_respected(program):
    ruleset, inputs = program
    lowered = lower_set(ruleset)
    for known in inputs:
        for part in leaves(ruleset):
            same(ruleset, known, lowered.leaves[part.path], part)
            same(ruleset, known, lowered.simplified[part.path], part)
