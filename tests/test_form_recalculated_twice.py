"""The form of generated rules worked out by `formulas`, a third reader of workbooks that knows nothing of ours."""

import io
import warnings
from contextlib import redirect_stderr
from fractions import Fraction

import formulas
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import PROFILE
from parlang.ir.interpret import score_leaf
from parlang.ir.walk import leaves
from parlang_compiler.form.form import form_of
from strategies.facts import facts
from strategies.rulesets import rulesets
from test_form_recalculated import workbook_of

EXAMPLES = 200 if PROFILE == "nightly" else 8
programs = rulesets().flatmap(
    lambda ruleset: st.tuples(st.just(ruleset), st.lists(facts(ruleset), min_size=3, max_size=3))
)


def calculated(path):
    """What `formulas` finds in the cells of each sheet, by the name of the sheet and the address."""
    with warnings.catch_warnings(), redirect_stderr(io.StringIO()):
        warnings.simplefilter("ignore")  # of functions that it has not got, and that are not ours
        found = formulas.ExcelModel().loads(str(path)).finish().calculate()
    return {str(key).rpartition("]")[2].replace("'", ""): cells for key, cells in found.items()}


@given(programs)
@settings(max_examples=EXAMPLES)
def test_another_reader_finds_what_the_interpreter_gives(tmp_path_factory, program):
    ruleset, inputs = program
    form = form_of(ruleset, "0")
    path = tmp_path_factory.mktemp("formulas") / "units.xlsx"
    path.write_bytes(workbook_of(form, inputs))
    values = calculated(path)
    for number, known in enumerate(inputs):
        for part in leaves(ruleset):
            found = values[f"U{number}!{form.outcomes[part.path].address}"].value[0, 0]
            expected = score_leaf(part, known, ruleset.points_decimals)
            if found == "R":
                assert not form.widths[part.path].live or abs(expected.points) > 100
            elif isinstance(found, str):
                assert found == {"pending": "P", "left_out": "L"}[expected.status]
            else:
                assert Fraction(float(found)) / form.unit == expected.points
