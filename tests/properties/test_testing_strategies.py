"""Units that are made up are sound: of what is shipped, and of generated programs; they reach every case."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parlang.ir.coverage import coverage
from parlang.ir.interpret import score_leaf
from parlang.ir.nodes import Unwritten
from parlang.ir.scorecard import score_unit
from parlang.ir.violations import violations
from parlang.ir.walk import leaves
from parlang.pipeline import compile_sources
from parlang_compiler.files.choice import Choice
from parlang_compiler.files.library import Library
from parlang_compiler.files.specs import read_spec, revision_folders
from parlang_compiler.testing import leaf_facts, units
from parlang_compiler.testing.choosing import ByRandom
from parlang_compiler.testing.drawing import drawn, is_complete
from parlang_compiler.testing.spaces import space_of_set
from strategies.programs.sets import programs, sources_of
from strategies.rulesets import rare_bands, related_bands, rulesets

FOLDERS = revision_folders(Path(__file__).parents[2] / "spec")
UNITS = 50
SLOW = settings(suppress_health_check=list(HealthCheck), max_examples=max(10, settings.default.max_examples // 3))


def compiled(folder):
    sources = read_spec(folder.as_posix(), Choice(), lambda _: ()).value
    return compile_sources(sources, Library(sources).find).value


SHIPPED = {f"{each.parent.name}/{each.name}": compiled(each) for each in FOLDERS}
WRITTEN = {name: ruleset for name, ruleset in SHIPPED.items() if ruleset.figures}


@pytest.mark.parametrize("name", SHIPPED)
def test_a_unit_of_a_shipped_set_breaks_no_declaration(name):
    ruleset = SHIPPED[name]

    @SLOW
    @given(units(ruleset), units(ruleset, missing=True))
    def sound(whole, waiting):
        assert violations(ruleset, whole) == ()
        assert violations(ruleset, waiting) == ()
        assert len(whole.values) == len(ruleset.figures)
        assert whole.year is not None

    sound()


@pytest.mark.parametrize("name", WRITTEN)
def test_some_units_reach_almost_every_case_of_a_shipped_set(name):
    """Figures are at and beside every bound: a law that is broken at one is not missed."""
    ruleset = WRITTEN[name]
    space, chooser = space_of_set(ruleset), ByRandom(Random(307))
    made = [drawn(space, chooser) for _ in range(UNITS)]
    assert all(is_complete(space, each) for each in made)
    assert coverage(ruleset, [(each, score_unit(ruleset, each)) for each in made]).percent >= 90


@given(st.one_of(rulesets(), rulesets(form=rare_bands), rulesets(form=related_bands)), st.data())
def test_a_unit_of_a_random_set_breaks_no_declaration(ruleset, data):
    assert violations(ruleset, data.draw(units(ruleset, missing=True))) == ()


@given(programs(), st.data())
def test_a_unit_of_a_generated_program_breaks_no_declaration(written, data):
    ruleset = compile_sources(sources_of(written)).value
    assert violations(ruleset, data.draw(units(ruleset))) == ()


@given(st.one_of(rulesets(), rulesets(form=related_bands)), st.data())
def test_the_facts_of_a_leaf_give_it_a_score(ruleset, data):
    part = data.draw(st.sampled_from([each for each in leaves(ruleset) if not isinstance(each.rule, Unwritten)]))
    facts = data.draw(leaf_facts(part, ruleset))
    assert violations(ruleset, facts) == ()
    assert score_leaf(part, facts, None).missing == ()
