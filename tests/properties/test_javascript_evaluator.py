"""Laws of the JavaScript evaluator: the digits, the case and the missing figures that the interpreter gives."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from javascript import as_reported, as_validated, asked, exact, needs_node, values
from parlang.ir.facts import Facts
from parlang.ir.interpret import score_leaf
from parlang.ir.scorecard import score_unit
from parlang.ir.walk import leaves
from parlang_compiler.backends.to_javascript import to_declarations, to_module
from parlang_compiler.boundary.numerals import numeral
from properties.test_programs import compiled, inputs
from strategies.facts import facts
from strategies.programs.sets import programs as written_programs
from strategies.rulesets import rare_bands, related_bands, rulesets

HASH = "sha256:0"
SOME = max(1, settings().max_examples // 3)  # drawing a set takes longer than all else
FORMS = (rulesets(), rulesets(), rulesets(form=rare_bands), rulesets(form=related_bands))
TOTALS = ("points", "maximum", "bonus", "penalty", "total", "percent")


def widened(ruleset):
    """The same set for figures so large that no Number holds what is made of them, or them themselves."""
    figures = tuple(
        replace(each, high=Fraction(10 ** (20 if n % 2 else 15)))
        if each.kind in ("count", "number", "amount")
        else each
        for n, each in enumerate(ruleset.figures)
    )
    return replace(ruleset, figures=figures)


def with_facts(ruleset):
    return st.tuples(st.just(ruleset), st.lists(facts(ruleset), min_size=4, max_size=8))


programs = st.one_of(*FORMS).flatmap(with_facts)
wide_programs = st.one_of(*FORMS).map(widened).flatmap(with_facts)


def numerals(fraction):
    return None if fraction is None else numeral(fraction)


def check_scores(ruleset, inputs, text):
    scores = values(asked(text, score=[as_reported(ruleset, known) for known in inputs])["score"])
    for known, score in zip(inputs, scores, strict=True):
        for part, leaf in zip(leaves(ruleset), score["leaves"], strict=True):
            expected = score_leaf(part, known, ruleset.points_decimals)
            assert (leaf["path"], leaf["status"], leaf["points"], leaf["case"], leaf["missing"]) == (
                part.path,
                expected.status,
                numerals(expected.points),
                expected.case,
                list(expected.missing),
            )
        check_whole(score, score_unit(ruleset, known))


def check_whole(score, expected):
    parts = [
        {"path": each.path, "status": each.status, "points": numerals(each.points), "maximum": numerals(each.maximum)}
        for each in expected.parts
    ]
    assert score["parts"] == parts
    assert [score[name] for name in TOTALS] == [numerals(getattr(expected, name)) for name in TOTALS]
    assert score["status"] == expected.status
    assert score["grade"] == (expected.grade if score["status"] == "scored" else None)


def check_points(ruleset, inputs, text):
    whole = [Facts(year=known.year, values=known.values) for known in inputs]
    whole = [known for known in whole if known.year is not None and len(known.values) == len(ruleset.figures)]
    (keys, unit, total_unit) = values(asked(text, constants=["POINTS_FIGURES", "UNIT", "TOTAL_UNIT"])["constants"])
    found = values(asked(text, points=[as_validated(ruleset, known, keys) for known in whole])["points"])
    for known, (*points, total) in zip(whole, found, strict=True):
        expected = [score_leaf(part, known, ruleset.points_decimals) for part in leaves(ruleset)]
        assert [worth(each, unit) for each in points] == [each.points for each in expected]
        assert [each == "undefined" for each in points] == [each.status == "pending" for each in expected]
        assert worth(total, total_unit) == score_unit(ruleset, known).total


def worth(text, unit):
    assert text != "-0"
    return None if text in (None, "undefined") else exact(text) / (unit or 1)


@needs_node
@given(programs)
def test_the_javascript_evaluator_gives_what_the_interpreter_gives(program):
    ruleset, inputs = program
    text = to_module(ruleset, HASH)
    check_scores(ruleset, inputs, text)
    check_points(ruleset, inputs, text)
    assert to_module(ruleset, HASH) == text
    assert to_declarations(ruleset, HASH) == to_declarations(ruleset, HASH)
    assert [line for line in text.splitlines() if len(line) > 120 and '"' not in line] == []


@needs_node
@settings(max_examples=SOME)
@given(wide_programs)
def test_figures_that_no_number_holds_are_scored_by_bigints(program):
    ruleset, inputs = program
    text = to_module(ruleset, HASH)
    check_scores(ruleset, inputs, text)
    check_points(ruleset, inputs, text)


@needs_node
@settings(max_examples=SOME)
@given(written_programs(), st.data())
def test_sets_as_they_are_written_are_scored_and_graded_in_javascript(written, data):
    ruleset = compiled(written)
    check_scores(ruleset, inputs(data, ruleset, 4), to_module(ruleset, HASH))
