"""Laws of the Python evaluator: the digits, the case and the missing figures that the interpreter gives."""

import ast
import sys
from fractions import Fraction
from types import ModuleType

from hypothesis import given
from hypothesis import strategies as st

from parlang.ir.facts import Facts
from parlang.ir.interpret import score_leaf
from parlang.ir.scorecard import score_unit
from parlang.ir.walk import leaves
from parlang_compiler.backends.to_python import to_python
from strategies.facts import facts, reported, whole_numbers
from strategies.rulesets import long_bands, rare_bands, related_bands, rulesets

HASH = "sha256:0"

FORMS = (rulesets(), rulesets(), rulesets(form=rare_bands), rulesets(form=related_bands), rulesets(form=long_bands))
programs = st.one_of(*FORMS).flatmap(
    lambda ruleset: st.tuples(st.just(ruleset), st.lists(facts(ruleset), min_size=4, max_size=8))
)


def loaded(text):
    """The generated module, as a bare interpreter would import it."""
    module = ModuleType("generated_evaluator")
    sys.modules[module.__name__] = module  # dataclasses look their module up
    exec(compile(text, module.__name__, "exec", dont_inherit=True), module.__dict__)
    return module


def exact(pair):
    return None if pair is None else Fraction(*pair)


def scored(module, ruleset, known):
    groups = reported(ruleset, known)
    unit, parameters = groups.pop("unit", {}), groups.pop("parameters", {})
    return module.score(
        groups,
        period=known.year,
        unit=unit,
        parameters=parameters,
        not_arising=known.not_arising & may_not_arise(ruleset),
    )


@given(programs)
def test_the_python_evaluator_gives_what_the_interpreter_gives(program):
    ruleset, inputs = program
    module = loaded(to_python(ruleset, HASH))
    for known in inputs:
        found = {leaf.path: leaf for leaf in scored(module, ruleset, known).leaves}
        for part in leaves(ruleset):
            expected, leaf = score_leaf(part, known, ruleset.points_decimals), found[part.path]
            assert (leaf.status, exact(leaf.points), leaf.case, leaf.missing) == (
                expected.status,
                expected.points,
                expected.case,
                expected.missing,
            )


@given(programs)
def test_the_python_evaluator_adds_up_as_the_interpreter_does(program):
    ruleset, inputs = program
    module = loaded(to_python(ruleset, HASH))
    for known in inputs:
        score, expected = scored(module, ruleset, known), score_unit(ruleset, known)
        parts = {part.path: (part.status, exact(part.points), exact(part.maximum)) for part in score.parts}
        assert parts == {part.path: (part.status, part.points, part.maximum) for part in expected.parts}
        totals = (score.points, score.maximum, score.bonus, score.penalty, score.total, score.percent)
        assert tuple(map(exact, totals)) == (
            expected.points,
            expected.maximum,
            expected.bonus,
            expected.penalty,
            expected.total,
            expected.percent,
        )
        assert score.status == expected.status
        assert score.grade == (expected.grade if score.status == "scored" else None)


@given(programs)
def test_whole_numbers_are_judged_as_the_interpreter_judges_figures(program):
    ruleset, inputs = program
    module = loaded(to_python(ruleset, HASH))
    unit = ruleset.points_decimals is not None
    for known in inputs:
        expected = score_unit(ruleset, known)
        scores = [score_leaf(part, known, ruleset.points_decimals) for part in leaves(ruleset)]
        whole, declared = whole_numbers(ruleset, known), known.not_arising & may_not_arise(ruleset)
        judged = judged_by(module, whole, known.year, declared)
        assert [worth(each, module.UNIT, unit) for each in judged.points] == [each.points for each in scores]
        assert judged.cases == tuple(each.case for each in scores)
        assert judged.missing == tuple(each.missing for each in scores)
        assert worth(judged.total, module.TOTAL_UNIT, unit) == expected.total
        assert module.score_whole(whole, period=known.year, not_arising=declared) == scored(module, ruleset, known)


def judged_by(module, whole, year, declared):
    names = module.judge.__code__.co_varnames[: module.judge.__code__.co_argcount]
    given = {key.replace(".", "__"): value for key, value in whole.items()}
    return module.judge(*(given.get(name) for name in names), period=year, not_arising=declared)


def may_not_arise(ruleset):
    return {part.path for part in leaves(ruleset) if part.does_not_arise is not None}


@given(programs)
def test_the_fast_path_gives_what_the_interpreter_gives(program):
    ruleset, inputs = program
    module = loaded(to_python(ruleset, HASH))
    paths = [part.path for part in leaves(ruleset)]
    for some in inputs:
        known = Facts(year=some.year, values=some.values)
        expected = {part.path: score_leaf(part, known, ruleset.points_decimals) for part in leaves(ruleset)}
        if any(score_leaf(part, known, None).missing for part in leaves(ruleset)):
            continue
        if known.year is None or len(known.values) < len(ruleset.figures):
            continue
        *points, total = called(module, ruleset, known)
        unit = ruleset.points_decimals is not None
        assert [worth(each, module.UNIT, unit) for each in points] == [expected[path].points for path in paths]
        assert worth(total, module.TOTAL_UNIT, unit) == score_unit(ruleset, known).total


def called(module, ruleset, known):
    code = module.points.__code__
    wanted = code.co_varnames[: code.co_argcount]
    values = {key.replace(".", "__"): value for key, value in whole_numbers(ruleset, known).items()}
    return module.points(*(values[name] for name in wanted), period=known.year)


def worth(points, unit, rounded):
    if points is None:
        return None
    return Fraction(points, unit) if rounded else Fraction(*points)


@given(rulesets())
def test_the_same_set_gives_the_same_text(ruleset):
    assert to_python(ruleset, HASH) == to_python(ruleset, HASH)


@given(rulesets())
def test_generated_code_knows_whole_numbers_only(ruleset):
    tree = ast.parse(to_python(ruleset, HASH))
    imported = {
        name.partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module] if isinstance(node, ast.ImportFrom) else [each.name for each in node.names])
    }
    assert imported <= {
        "__future__",
        "bisect",
        "re",
        "collections",
        "datetime",
        "decimal",
        "typing",
        "unicodedata",
    }
    reading = {id(each) for node in ast.walk(tree) if isinstance(node, ast.MatchClass) for each in ast.walk(node)}
    for node in ast.walk(tree):
        assert not (isinstance(node, ast.Constant) and isinstance(node.value, float))
        assert not isinstance(node, ast.Div)
        # A decimal number is read as a pair of whole ones.
        assert not (isinstance(node, ast.Name) and node.id in {"Fraction", "Decimal"} and id(node) not in reading)
        assert not (isinstance(node, ast.Call) and getattr(node.func, "id", None) == "float")


@given(rulesets())
def test_generated_lines_are_short(ruleset):
    lines = to_python(ruleset, HASH).splitlines()
    assert [line for line in lines if len(line) > 110 and '"' not in line] == []
