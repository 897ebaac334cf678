"""Laws of what is said: every score of an accepted program has its words, in both languages."""

from hypothesis import given
from hypothesis import strategies as st

from parlang.ir.explain import explain_leaf
from parlang.ir.violations import violations
from parlang.ir.walk import leaves
from parlang.pipeline import compile_sources
from parlang.prose import rule_sentences
from parlang_compiler.boundary.in_words import lost_in_words, rounding_in_words
from strategies.programs.facts import facts_for
from strategies.programs.sets import programs, sources_of


@given(programs(), st.data())
def test_why_a_score_is_what_it_is_can_always_be_said(written, data):
    ruleset = compile_sources(sources_of(written)).value
    facts = data.draw(facts_for(ruleset))
    if any(violations(ruleset, facts)):
        return
    for leaf in leaves(ruleset):
        explanation = explain_leaf(leaf, facts, ruleset)
        for language in ("vi", "en"):
            assert all(rule_sentences(leaf, ruleset, language))
            if explanation is not None:
                assert lost_in_words(explanation, leaf, facts, ruleset, language)
                assert rounding_in_words(explanation, leaf, facts, ruleset, language)
