"""Law of the vectors: they meet every rule where it turns, so that mutants of generated rules are told from them."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutants import outcome, survivors
from parlang.ir.interpret import score_leaf
from parlang.ir.violations import violations
from parlang.ir.walk import leaves
from parlang.lowered.of_set import lower_set
from parlang_compiler.document.trials import index_of
from parlang_compiler.vectors.allowed import allowed_of
from parlang_compiler.vectors.of_leaf import Known, trials_of_leaf
from parlang_compiler.vectors.whole_figures import facts_of_whole
from strategies.rulesets import rare_bands, related_bands, rulesets

FORMS = (rulesets(), rulesets(form=rare_bands), rulesets(form=related_bands))
FEW = max(2, settings.default.max_examples // 15)  # a set is some hundred vectors
MOST_ASKED = 12  # survivors of a leaf


def known_of(ruleset):
    lowered = lower_set(ruleset)
    figures = {each.key: each for each in ruleset.figures}
    return Known(
        ruleset=ruleset, lowered=lowered, allowed=allowed_of(lowered), index=index_of(ruleset), figures=figures
    )


@settings(max_examples=FEW)
@given(st.one_of(*FORMS))
def test_what_is_tried_is_allowed_and_scored_alike(ruleset):
    known = known_of(ruleset)
    for part in leaves(ruleset):
        leaf = known.lowered.leaves[part.path]
        for each in trials_of_leaf(part, known).tried:
            absent = frozenset({part.path} if each.declared else ())
            facts = facts_of_whole(each.given, known.figures, absent)
            assert violations(ruleset, facts) == ()
            score = score_leaf(part, facts, ruleset.points_decimals)
            status, points, case, missing = outcome(leaf, each.given, each.declared)
            if leaf.unit is not None and points is not None:
                points /= leaf.unit
            assert (status, points, case, missing) == (score.status, score.points, score.case, score.missing)


@settings(max_examples=FEW)
@given(st.one_of(*FORMS))
def test_mutants_that_are_told_apart_by_figures_are_mostly_told_by_the_vectors(ruleset):
    told_apart = pytest.importorskip("mutant_proofs").told_apart
    known, found = known_of(ruleset), Counter()
    for part in leaves(ruleset):
        leaf = known.lowered.leaves[part.path]
        tried = [(each.given, each.declared) for each in trials_of_leaf(part, known).tried]
        alive, made = survivors(leaf, tried)
        found["killed"] += made - len(alive)
        for _, mutant in alive[:MOST_ASKED]:
            witness = told_apart(leaf, mutant, known.lowered)
            found["equal" if witness is None else "unknown" if witness == "unknown" else "alive"] += 1
    assert found["alive"] <= max(3, found["killed"] // 4)
