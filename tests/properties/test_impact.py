"""Laws of a replay: what did not change moves nothing, moves add up, and made-up units are what a set allows."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from parlang.diff.following import Line
from parlang.diff.matching import matched
from parlang.ir.scorecard import score_unit
from parlang.ir.violations import violations
from parlang.ir.walk import leaves
from parlang.pipeline import compile_sources
from parlang_compiler.boundary.score_cases import Wanted
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session
from parlang_compiler.impact.compiled import Compiled, is_simple
from parlang_compiler.impact.made_cases import readings_of
from parlang_compiler.impact.moves import Mover
from parlang_compiler.impact.overall import overall
from parlang_compiler.impact.replay import replay, rules_of
from parlang_compiler.impact.synthetic import Made, made_up
from strategies.facts import facts
from strategies.programs.facts import facts_for as facts_of_program
from strategies.programs.sets import programs, sources_of
from strategies.rulesets import rulesets

SPEC = Path(__file__).parents[2] / "spec" / "par-index-tinh"
seeds = st.integers(0, 10**6)


@cache
def shipped():
    session = Session(language="vi", format="text", strict=False)
    old, new = (load(str(SPEC / each), session).ruleset for each in ("minh-hoa-2022", "minh-hoa-2024"))
    return rules_of(matched(old, new, Line(revisions=(old, new))))


def against_itself(ruleset):
    return rules_of(matched(ruleset, ruleset))


def rule_of(part):
    return part.rule, part.maximum, part.does_not_arise


def mover_of(rules):
    return Mover(rules.criteria, len(rules.domains))


@given(rulesets(), st.data())
def test_the_same_rules_move_nothing(ruleset, data):
    rules = against_itself(ruleset)
    score = score_unit(ruleset, data.draw(facts(ruleset)))
    moves = mover_of(rules).moves(score, score)
    assert (moves.change, list(moves.moving()), set(moves.domains) - {0}) == (0, [], set())


@given(rulesets(), st.data())
def test_the_comparable_part_of_a_unit_that_is_scored_is_its_total(ruleset, data):
    rules = against_itself(ruleset)
    score = score_unit(ruleset, data.draw(facts(ruleset)))
    moves = mover_of(rules).moves(score, score)
    known = sum(move.before.least for move in moves.each if move.comparable)
    assert moves.before == known
    if score.status == "scored":
        assert (moves.before, moves.maximum_before) == (score.total, score.maximum)


@given(rulesets(), st.data())
def test_a_generated_evaluator_adds_up_as_the_interpreter_does(ruleset, data):
    ruleset = replace(ruleset, points_decimals=2 if ruleset.points_decimals is None else ruleset.points_decimals)
    if not is_simple(ruleset):
        return
    known = data.draw(facts(ruleset))
    expected, found = score_unit(ruleset, known), Compiled(ruleset).score(known)
    own = {part.path for part in leaves(ruleset)}
    assert replace(found, parts=()) == replace(expected, parts=())
    assert list(found.parts) == [replace(each, unrounded=None) for each in expected.parts if each.path in own]


@given(programs(), st.data())
def test_a_set_replayed_against_itself_moves_nobody(written, data):
    ruleset = compile_sources(sources_of(written)).value
    facts = data.draw(facts_of_program(ruleset))
    made = (Made(name="A", facts=facts), Made(name="B", facts=facts))
    rules = against_itself(ruleset)
    found = replay(rules, readings_of(made), Wanted())
    assert [each.moves.change for each in found.units] == [0, 0]
    assert [each.before.result for each in found.units] == [each.after.result for each in found.units]
    assert [each.refused for each in found.units] == [(), ()]


@given(seeds)
def test_moves_of_criteria_and_of_domains_add_up_to_that_of_the_comparable_part(seed):
    rules = shipped()
    found = replay(rules, readings_of(made_up(rules.old, 2, seed)), Wanted()).units
    for each in found:
        whole = each.moves.after - each.moves.before
        assert sum(move.change for move in each.moves.moving()) == sum(each.moves.domains) == whole
    together = overall(rules, found)
    assert sum(each.change for each in together.criteria) == sum(each.moves.change for each in found)


@given(seeds)
def test_a_leaf_whose_rule_is_the_same_moves_by_rounding_at_most(seed):
    rules = shipped()
    same = {
        new.path
        for old, new in rules.matching.same
        if old.rule is not None
        and (old.rule, old.maximum, old.does_not_arise) == (new.rule, new.maximum, new.does_not_arise)
    }
    for each in replay(rules, readings_of(made_up(rules.old, 2, seed)), Wanted()).units:
        for move in each.moves.moving():
            if rules.criteria[move.place].shown.path in same:
                assert abs(move.change) <= 0.005  # two decimals before, three after


@given(seeds, st.integers(1, 4))
def test_made_up_units_break_no_declaration_and_are_the_same_again(seed, count):
    ruleset = shipped().old
    made = made_up(ruleset, count, seed)
    assert [fault for each in made for fault in violations(ruleset, each.facts)] == []
    assert made_up(ruleset, count, seed) == made


@given(programs(), seeds)
def test_made_up_units_of_any_set_break_no_declaration(written, seed):
    ruleset = compile_sources(sources_of(written)).value
    assert [fault for each in made_up(ruleset, 2, seed) for fault in violations(ruleset, each.facts)] == []
