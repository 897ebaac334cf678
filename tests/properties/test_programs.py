"""Laws that run through the whole way: a generated set is read, checked, scored, written out and explained."""

import ast
import json
import subprocess
import sys
from fractions import Fraction
from types import ModuleType

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from parlang.ir.explain import next_step
from parlang.ir.facts import Facts
from parlang.ir.group import after_change
from parlang.ir.interpret import score_leaf
from parlang.ir.nodes import Unwritten
from parlang.ir.scorecard import score_unit
from parlang.ir.violations import violations
from parlang.ir.walk import inputs_of_leaf, leaves
from parlang.pipeline import compile_sources, format_source
from parlang.source import Source
from parlang_compiler.backends.to_python import to_python
from strategies.facts import reported
from strategies.programs.facts import facts_for
from strategies.programs.mutations import mutated
from strategies.programs.sets import programs, sources_of, surfaces

HASH = "sha256:0"
WILD = (True, False, "", "tốt", "tot", *map(Fraction, ("-1", "0", "1/3", "0.001", "1", "1000000000", "1e30")))
ANSWERS_FOR_ITSELF = """
import json, sys
cases = json.load(sys.stdin)
exec(compile(cases["module"], "evaluator", "exec"), sys.modules["__main__"].__dict__)
for case in cases["units"]:
    print(score(**case).points)
print(sorted(name for name in sys.modules if name.partition(".")[0] in ("parlang", "parlang_compiler")))
"""


def errors_in(outcome):
    return [(each.code, each.message("en"), each.span) for each in outcome.diagnostics if each.severity == "error"]


def compiled(written, surface=None):
    outcome = compile_sources(sources_of(written, surface))
    assert errors_in(outcome) == []
    return outcome.value


def inputs(data, ruleset, amount=3):
    return [data.draw(facts_for(ruleset)) for _ in range(amount)]


def unwritten(ruleset):
    return [part.path for part in leaves(ruleset) if isinstance(part.rule, Unwritten)]


def waiting_for_evidence(ruleset, facts):
    """Leaves that no figure is missing for: their documents are not there."""
    asked = [(part.path, part.without_evidence.asked) for part in leaves(ruleset) if part.without_evidence is not None]
    return [path for path, figure in asked if figure is not None and facts.values.get(figure.key) is False]


@given(programs(), surfaces)
def test_an_acceptable_program_is_accepted(written, surface):
    assert not compile_sources(sources_of(written, surface)).failed


@given(programs(), st.data())
def test_an_accepted_program_never_fails_when_it_scores(written, data):
    ruleset = compiled(written)
    for facts in inputs(data, ruleset):
        score = score_unit(ruleset, facts)
        pending = {part.path for part in score.parts if part.status == "pending"}
        wanting = score.missing or pending & {*unwritten(ruleset), *waiting_for_evidence(ruleset, facts)}
        assert bool(wanting) == (score.status == "pending")
        assert score.least <= score.most
        assert score.total is None or score.least == score.total == score.most


@given(programs().flatmap(mutated), st.data())
def test_no_facts_make_an_accepted_program_fail_before_it_scores(written, data):
    outcome = compile_sources(sources_of(written))
    assume(not outcome.failed)
    for facts in inputs(data, outcome.value):
        keys = st.sampled_from([*(figure.key for figure in outcome.value.figures), "unit.x"])
        wild = data.draw(st.dictionaries(keys, st.sampled_from(WILD), max_size=4))
        year = data.draw(st.sampled_from([None, -1, 0, 1, 2, 1900, 9998, 9999, 10**9]))
        changed = Facts(year=year, values={**facts.values, **wild}, not_arising=facts.not_arising)
        if not violations(outcome.value, changed):
            score_unit(outcome.value, changed)


@given(programs().flatmap(mutated), st.data())
def test_a_changed_program_is_refused_or_never_fails(written, data):
    outcome = compile_sources(sources_of(written))
    assume(not outcome.failed)
    for facts in inputs(data, outcome.value):
        assert violations(outcome.value, facts) == ()
        score_unit(outcome.value, facts)
        for part in leaves(outcome.value):
            next_step(part, facts, outcome.value)


@given(programs(), st.data())
def test_both_languages_say_the_same_rules(written, data):
    vietnamese, english = compiled(written, "vi"), compiled(written, "en")
    assert vietnamese == english
    for facts in inputs(data, vietnamese, 1):
        assert score_unit(vietnamese, facts) == score_unit(english, facts)


@given(programs(), surfaces)
def test_a_formatted_program_says_the_same_rules(written, surface):
    sources = sources_of(written, surface)
    texts = [Source(name=each.name, text=format_source(each).value) for each in sources]
    assert compile_sources(texts).value == compile_sources(sources).value


@given(programs(), st.data())
def test_the_next_step_gives_what_it_promises(written, data):
    ruleset = compiled(written)
    for facts in inputs(data, ruleset):
        for part in leaves(ruleset):
            step = next_step(part, facts, ruleset)
            if step is None:
                continue
            before = score_leaf(part, facts, ruleset.points_decimals)
            changed = after_change(ruleset, facts, step.figure, step.after, inputs_of_leaf(part))
            after = score_leaf(part, changed, ruleset.points_decimals)
            assert violations(ruleset, changed) == ()
            assert (after.points, after.case) == (step.points, step.case)
            assert after.points > before.points


# --- the generated evaluator ----------------------------------------------------------------


def loaded(text):
    module = ModuleType("evaluator_of_a_program")
    sys.modules[module.__name__] = module  # dataclasses look their module up
    exec(compile(text, module.__name__, "exec", dont_inherit=True), module.__dict__)
    return module


def asked(ruleset, facts):
    """The facts as arguments of the generated `score`."""
    figures = reported(ruleset, facts)
    return {
        "figures": figures,
        "unit": figures.pop("unit", {}),
        "parameters": figures.pop("parameters", {}),
        "period": facts.year,
        "not_arising": sorted(facts.not_arising),
    }


def exact(pair):
    return None if pair is None else Fraction(*pair)


@given(programs(), st.data())
def test_the_python_evaluator_scores_whole_sets_as_the_interpreter_does(written, data):
    ruleset = compiled(written)
    module = loaded(to_python(ruleset, HASH))
    for facts in inputs(data, ruleset, 4):
        score, expected = module.score(**asked(ruleset, facts)), score_unit(ruleset, facts)
        found = {leaf.path: (leaf.status, exact(leaf.points), leaf.case, leaf.missing) for leaf in score.leaves}
        by_path = {part.path: part for part in expected.parts}
        told = {path: by_path[path] for path in found}
        assert found == {path: (each.status, each.points, each.case, each.missing) for path, each in told.items()}
        parts = [(part.path, part.status, exact(part.points), exact(part.maximum)) for part in score.parts]
        assert parts == [(part.path, part.status, part.points, part.maximum) for part in expected.parts]
        for name in ("points", "maximum", "bonus", "penalty", "total", "percent"):
            assert exact(getattr(score, name)) == getattr(expected, name), name
        assert score.status == expected.status
        assert score.grade == (expected.grade if score.status == "scored" else None)


# A thirtieth: a new interpreter is started for each program.
@settings(max_examples=max(1, settings().max_examples // 30))
@given(programs(), st.data())
def test_the_python_evaluator_needs_nothing_but_python(written, data):
    ruleset = compiled(written)
    units = inputs(data, ruleset)
    told = json.dumps({"module": to_python(ruleset, HASH), "units": [asked(ruleset, each) for each in units]})
    command = [sys.executable, "-I", "-S", "-X", "utf8", "-c", ANSWERS_FOR_ITSELF]
    answer = subprocess.run(command, input=told, capture_output=True, text=True, encoding="utf-8", check=False)
    assert answer.returncode == 0, answer.stderr
    *points, modules = answer.stdout.splitlines()
    assert modules == "[]"
    assert [exact(ast.literal_eval(each)) for each in points] == [score_unit(ruleset, each).points for each in units]
