"""Laws of rules as JSON: from_json(to_json(x)) = x; an evaluator of the integers gives what the interpreter gives."""

import json
import sys
from fractions import Fraction
from importlib import util
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from parlang.ir.from_json import from_json
from parlang.ir.interpret import score_leaf
from parlang.ir.scorecard import score_unit
from parlang.ir.to_json import to_json
from parlang.ir.walk import leaves
from parlang.lowered.of_set import lower_set
from parlang.lowered.to_json import integers_to_json
from parlang.pipeline import compile_sources
from parlang.source import Span
from parlang_compiler.backends.rules_schema import rules_schema
from parlang_compiler.vectors.whole_figures import whole_of_facts
from strategies.facts import facts
from strategies.programs.sets import programs, sources_of
from strategies.rulesets import rare_bands, related_bands, rulesets

EVALUATE = Path(__file__).parent.parent.parent / "docs" / "evaluators" / "evaluate.py"
PLACE = Span(source="rules.json", line=1, column=1, end_line=1, end_column=2)
FORMS = (rulesets(), rulesets(), rulesets(form=rare_bands), rulesets(form=related_bands))
FEW = max(4, settings.default.max_examples // 6)
SCHEMA = rules_schema()
RULES = Draft202012Validator({"$ref": "#/$defs/Ruleset", "$defs": SCHEMA["$defs"]})


def small_evaluator():
    spec = util.spec_from_file_location("small_evaluator", EVALUATE)
    made = util.module_from_spec(spec)
    sys.modules["small_evaluator"] = made
    spec.loader.exec_module(made)
    return made


SMALL = small_evaluator()


@settings(max_examples=2 * FEW)
@given(st.one_of(*FORMS))
def test_rules_that_are_written_are_read_as_they_were(ruleset):
    assert from_json(json.loads(json.dumps(to_json(ruleset))), PLACE).value == ruleset


@settings(max_examples=FEW)
@given(programs())
def test_rules_of_texts_are_read_as_they_were_and_are_as_the_schema_says(program):
    ruleset = compile_sources(sources_of(program)).value
    if ruleset is not None:
        document = json.loads(json.dumps(to_json(ruleset)))
        assert from_json(document, PLACE).value == ruleset
        assert RULES.is_valid(document)


@settings(max_examples=2 * FEW)
@given(st.one_of(*FORMS).flatmap(lambda each: st.tuples(st.just(each), st.lists(facts(each), min_size=3, max_size=6))))
def test_an_evaluator_of_the_integers_gives_what_the_interpreter_gives(program):
    ruleset, inputs = program
    integers = json.loads(json.dumps(integers_to_json(ruleset, lower_set(ruleset))))
    by_path, figures = {each["path"]: each for each in integers["leaves"]}, {each.key: each for each in ruleset.figures}
    for known in inputs:
        whole, scored = whole_of_facts(known, figures), {}
        for part in leaves(ruleset):
            score = score_leaf(part, known, ruleset.points_decimals)
            declared = part.path in known.not_arising and by_path[part.path]["may_not_arise"]
            scored[part.path] = SMALL.score(by_path[part.path], whole, declared)
            assert scored[part.path] == (score.status, score.points, score.case, list(score.missing))
        card, (found, parts) = score_unit(ruleset, known), SMALL.total(integers, scored, whole)
        expected = {name: getattr(card, name) for name in ("points", "maximum", "bonus", "penalty", "total", "percent")}
        assert {name: found[name] for name in expected} == expected
        assert found["grade"] == (card.grade if card.status == "scored" else None)
        assert parts == {each.path: (each.status, of_status(each), each.maximum) for each in card.parts}


def of_status(part):
    return part.points if part.status == "scored" else None


def test_a_number_is_read_as_it_was_written():
    assert SMALL.exact("1/3") == Fraction(1, 3)
