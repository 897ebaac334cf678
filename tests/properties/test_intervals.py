"""Laws of bounds: what is not known yet lies inside what was said of it."""

from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from parlang.ir.evaluate import holds, value_of
from parlang.ir.facts import Facts
from parlang.ir.interpret import score_leaf
from parlang.ir.intervals import bounds_of, certainty, interval_of_leaf, ranges_of
from parlang.ir.nodes import Checklist, Deduction, Formula, PointsIf
from parlang.ir.violations import violations
from parlang.ir.walk import inputs_in, leaves
from parlang.runtime.rounding import rounded
from strategies.facts import facts
from strategies.rulesets import rulesets

programs = rulesets().flatmap(lambda ruleset: st.tuples(st.just(ruleset), facts(ruleset)))


def forgetting(data, known):
    """The same facts, some of them not given yet."""
    kept = {key: value for key, value in known.values.items() if data.draw(st.booleans())}
    year = data.draw(st.sampled_from([known.year, None]))
    return Facts(year=year, values=kept, not_arising=known.not_arising)


def in_scale(points, leaf, decimals):
    """The points inside the scale; an overshoot of a sum of items, of which `check` warns, stays in sight."""
    if not isinstance(leaf.rule, Checklist | Deduction):
        points = min(max(points, Fraction(0)), leaf.maximum)
    return rounded(points, decimals)


@given(programs, st.data())
def test_a_pending_leaf_ends_inside_its_interval(program, data):
    ruleset, known = program
    assume(not any(fault.what != "not_arising" for fault in violations(ruleset, known)))
    earlier = forgetting(data, known)
    for leaf in leaves(ruleset):
        later = score_leaf(leaf, known, ruleset.points_decimals)
        if score_leaf(leaf, earlier, ruleset.points_decimals).status != "pending" or later.status == "pending":
            continue
        least, most = interval_of_leaf(leaf, earlier, ruleset)
        worth = in_scale(later.unrounded or Fraction(0), leaf, ruleset.points_decimals)
        assert least <= worth <= most


def expressions_in(ruleset):
    return [leaf.rule.points for leaf in leaves(ruleset) if isinstance(leaf.rule, Formula)]


def conditions_in(ruleset):
    items = [item for leaf in leaves(ruleset) for item in getattr(leaf.rule, "items", ())]
    return [item.condition for item in items if isinstance(item, PointsIf)]


@given(programs, st.data())
def test_a_value_lies_inside_its_bounds(program, data):
    ruleset, known = program
    assume(not any(fault.what != "not_arising" for fault in violations(ruleset, known)))
    earlier = forgetting(data, known)
    constraints = tuple(
        one.condition for one in ruleset.constraints if known.values.keys() >= set(inputs_in(one.condition))
    )
    ranges = ranges_of(ruleset, earlier)
    there = {*known.values, *(["period"] if known.year is not None else [])}
    for expr in expressions_in(ruleset):
        if there >= set(inputs_in(expr)):
            assert bounds_of(expr, ranges, constraints).contains(value_of(expr, known))
    for condition in conditions_in(ruleset):
        if there >= set(inputs_in(condition)):
            assert certainty(condition, ranges, constraints) in (None, holds(condition, known))
