"""Laws of the form: on generated rules its formulas come to what the interpreter gives, or say that they do not try."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from forms import figures_typed, outcome_of
from parlang.ir.interpret import score_leaf
from parlang.ir.scorecard import score_unit
from parlang.ir.walk import leaves
from parlang_compiler.form.filled import Filled
from parlang_compiler.form.form import form_of
from strategies.facts import facts
from strategies.rulesets import rare_bands, related_bands, rulesets

FORMS = (rulesets(), rulesets(), rulesets(form=rare_bands), rulesets(form=related_bands))
programs = st.one_of(*FORMS).flatmap(
    lambda ruleset: st.tuples(st.just(ruleset), st.lists(facts(ruleset), min_size=4, max_size=8))
)


@given(programs)
def test_the_formulas_come_to_what_the_interpreter_gives(program):
    ruleset, inputs = program
    form = form_of(ruleset, "0")
    for known in inputs:
        filled = Filled(form, figures_typed(form, known))
        for part in leaves(ruleset):
            found = outcome_of(filled, part.path)
            expected = score_leaf(part, known, ruleset.points_decimals)
            if found == "R":  # told in the widths, or too far out to be added up
                assert not form.widths[part.path].live or abs(expected.points) > 100
            else:
                assert found == {"pending": "P", "left_out": "L"}.get(expected.status, expected.points)


@given(programs)
def test_the_totals_come_to_what_the_interpreter_gives(program):
    ruleset, inputs = program
    form = form_of(ruleset, "0")
    if form.totals is None:
        return
    for known in inputs:
        filled, expected = Filled(form, figures_typed(form, known)), score_unit(ruleset, known)
        if any(outcome_of(filled, part.path) == "R" for part in leaves(ruleset)):
            assert filled.of(form.totals.pending) > 0
            continue
        assert (filled.of(form.totals.pending) > 0) == (expected.status == "pending")
        for score in expected.parts:
            cells = form.totals.parts[score.path]
            assert (filled.of(cells.pending) > 0) == (score.status == "pending")
            assert (filled.of(cells.left) == 1) == (score.status == "left_out")
            assert Fraction(filled.of(cells.maximum), form.unit) == score.maximum
            if score.points is not None and score.status == "scored":
                assert Fraction(filled.of(cells.points), form.unit) == score.points
        if expected.total is not None:
            assert Fraction(filled.of(form.totals.total), form.unit) == expected.total
        if form.totals.percent is not None:
            percent = filled.of(form.totals.percent)
            found = None if percent == "" else Fraction(percent, 10**ruleset.index_decimals)
            assert found == expected.percent
        if form.totals.grade is not None and expected.total is not None:
            assert filled.of(form.totals.grade) == (expected.grade or "")
