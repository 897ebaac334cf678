"""Laws of grades: what is certain of a pending unit stays so, and quotas keep the best within their limit."""

import math
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from parlang.ir.facts import Facts
from parlang.ir.nodes import Quota
from parlang.ir.quotas import beyond_quotas
from parlang.ir.scorecard import score_unit
from parlang.pipeline import compile_sources
from strategies.programs.facts import facts_for
from strategies.programs.sets import programs, sources_of
from strategies.values import NOWHERE

GRADES = ("a", "b", "c")


@given(programs(), st.data())
def test_a_grade_that_is_given_early_is_the_grade_in_the_end(written, data):
    ruleset = compile_sources(sources_of(written)).value
    assume(ruleset.grading is not None)
    for _ in range(4):
        facts = data.draw(facts_for(ruleset))
        kept = {key: value for key, value in facts.values.items() if data.draw(st.integers(0, 3))}
        year = data.draw(st.sampled_from([facts.year, None]))
        early = score_unit(ruleset, Facts(year=year, values=kept, not_arising=facts.not_arising))
        late = score_unit(ruleset, facts)
        assert early.grade is None or early.grade == late.grade


shares = st.builds(Fraction, st.integers(0, 10), st.just(10))


@st.composite
def quotas(draw):
    level, beyond = draw(st.permutations(GRADES))[:2]
    among = {level, *draw(st.lists(st.sampled_from(GRADES), max_size=2))}
    return Quota(
        level=level,
        share=draw(shares),
        among=tuple(sorted(among)),
        at_least=draw(st.integers(0, 2)),
        beyond=beyond,
        span=NOWHERE,
    )


units = st.lists(st.tuples(st.sampled_from(GRADES), st.integers(0, 5).map(Fraction)), min_size=1, max_size=8)


@given(quotas(), units)
def test_no_more_keep_a_grade_than_its_quota_allows(quota, group):
    grades = {at: grade for at, (grade, _) in enumerate(group)}
    values = {at: value for at, (_, value) in enumerate(group)}
    out = beyond_quotas((quota,), grades, values)
    kept = [at for at, grade in grades.items() if grade == quota.level and at not in out]
    counted = sum(grade in quota.among for grade in grades.values())
    assert len(kept) <= max(math.floor(quota.share * counted), quota.at_least)
    assert all(grades[at] == quota.level for at in out)
    assert all(values[one] > values[other] for one in kept for other in out)


@given(st.lists(quotas(), max_size=3), units, st.randoms(use_true_random=False))
def test_the_order_of_units_does_not_matter(several, group, random):
    grades = {at: grade for at, (grade, _) in enumerate(group)}
    values = {at: value for at, (_, value) in enumerate(group)}
    order = list(grades)
    random.shuffle(order)
    shuffled = {at: grades[at] for at in order}
    assert beyond_quotas(tuple(several), grades, values) == beyond_quotas(tuple(several), shuffled, values)
