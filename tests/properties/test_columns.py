"""Laws of columns: the digits, the case, what is missing, the totals and the grade that the interpreter gives."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from columns import row_of, worked_out
from parlang.ir.interpret import score_leaf
from parlang.ir.scorecard import score_unit
from parlang.ir.walk import leaves
from parlang_compiler.backends.columns.program import program_of
from strategies.facts import facts
from strategies.rulesets import rare_bands, related_bands, rulesets

FORMS = (rulesets(), rulesets(), rulesets(form=rare_bands), rulesets(form=related_bands))
programs = st.one_of(*FORMS).flatmap(
    lambda ruleset: st.tuples(st.just(ruleset), st.lists(facts(ruleset), min_size=4, max_size=8))
)


def over(value, unit):
    return None if value is None else Fraction(value, unit)


@given(programs)
def test_columns_give_what_the_interpreter_gives(program):
    ruleset, inputs = program
    assume(ruleset.points_decimals is not None)
    columns = program_of(ruleset)
    for known in inputs:
        made = worked_out(columns, row_of(ruleset, columns, known))
        for part, leaf in zip(leaves(ruleset), columns.leaves, strict=True):
            expected = score_leaf(part, known, ruleset.points_decimals)
            found = (over(made[leaf.points.name], columns.unit), made[leaf.case.name], made[leaf.missing.name])
            assert found == (expected.points, expected.case, list(expected.missing))


@given(programs)
def test_columns_add_up_as_the_interpreter_does(program):
    ruleset, inputs = program
    assume(ruleset.points_decimals is not None)
    columns = program_of(ruleset)
    for known in inputs:
        made, expected = worked_out(columns, row_of(ruleset, columns, known)), score_unit(ruleset, known)
        parts = {
            each.path: (over(made[each.points.name], columns.scale), over(made[each.maximum.name], columns.scale))
            for each in columns.parts
        }
        counted = {part.path: part.points if part.status == "scored" else None for part in expected.parts}
        assert parts == {part.path: (counted[part.path], part.maximum) for part in expected.parts}
        for name in ("points", "maximum", "bonus", "penalty", "total"):
            found = over(made[name], columns.scale)
            assert found == getattr(expected, name), name
        assert percent_of(columns, made) == expected.percent
        if expected.status == "scored" and ruleset.grading is not None:
            assert made["grade"] == expected.grade


def percent_of(columns, made):
    if columns.percent_unit is not None:
        return over(made["percent"], columns.percent_unit)
    pending = made["points"] is None or made["maximum"] <= 0
    return None if pending else Fraction(100 * made["points"], made["maximum"])


@given(rulesets())
def test_a_set_that_does_not_round_has_no_columns(ruleset):
    ruleset = replace(ruleset, points_decimals=None)
    with pytest.raises(ValueError, match="not rounded"):
        program_of(ruleset)
