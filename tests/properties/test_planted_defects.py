"""Laws of proofs on rules that are known: sound ones are proved, and a planted defect is always found."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import PROFILE
from parlang.ir.walk import leaves
from parlang.prove.of_rule import answers_of
from parlang.prove.rule import rule_in_question
from parlang.prove.setting import setting_of
from parlang.prove.solving.z3.solver import Z3Solver
from strategies.defects import WAYS, broken_rules
from strategies.sound_rules import against_a_parameter, tiled

HELD = ("proved", "not_applicable")
EACH = 400 if PROFILE == "nightly" else 6  # of each way: 5,600 in all


def verdicts(ruleset):
    (part,) = leaves(ruleset)
    answers = answers_of(rule_in_question(part, setting_of(ruleset)), Z3Solver())
    return {answer.name: answer for answer in answers}


@given(st.one_of(tiled(), against_a_parameter()))
def test_a_sound_rule_is_proved_in_every_check(rule):
    found = verdicts(rule.ruleset())
    assert {name: each for name, each in found.items() if each.verdict not in HELD and name != "jump"} == {}


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_planted_defect_is_found(way):
    @settings(max_examples=EACH)
    @given(broken_rules(way=way))
    def found(planted):
        ruleset, check = planted
        assert verdicts(ruleset)[check].verdict == "refuted"

    found()
