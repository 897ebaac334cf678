"""What was worked out for other units of a set changes nothing for the next one."""

from hypothesis import given
from hypothesis import strategies as st

from parlang.ir.scorecard import score_unit
from strategies.facts import facts
from strategies.rulesets import related_bands, rulesets

groups = st.one_of(rulesets(), rulesets(form=related_bands)).flatmap(
    lambda ruleset: st.tuples(st.just(ruleset), st.lists(facts(ruleset), min_size=2, max_size=6))
)


@given(groups)
def test_a_unit_scores_the_same_after_others_as_alone(group):
    ruleset, units = group
    worked = {}
    assert [score_unit(ruleset, known, worked) for known in units] == [score_unit(ruleset, known) for known in units]
