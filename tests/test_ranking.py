"""Ranks: equal share a place, and nothing but the order of values decides."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlang.ir.ranking import ranks

values = st.fractions(min_value=0, max_value=3, max_denominator=3)
groups = st.lists(values, max_size=8).map(lambda found: list(enumerate(found)))
ties = st.sampled_from(["better", "worse", "mean"])
ends = st.sampled_from(["high", "low"])


def placed(found, **how):
    return list(ranks([(n, Fraction(value)) for n, value in enumerate(found)], **how).items())


def test_equals_share_the_better_rank():
    assert placed([90, 80, 90, 70]) == [(0, 1), (2, 1), (1, 3), (3, 4)]
    assert dict(placed([1, 2, 2, 3])) == {3: 1, 1: 2, 2: 2, 0: 4}


def test_equals_may_share_the_worse_rank_or_the_mean():
    assert dict(placed([90, 80, 90], ties="worse")) == {0: 2, 2: 2, 1: 3}
    assert dict(placed([90, 80, 90], ties="mean")) == {0: Fraction(3, 2), 2: Fraction(3, 2), 1: 3}


def test_the_lowest_may_come_first():
    assert dict(placed([90, 80, 70], best="low")) == {2: 1, 1: 2, 0: 3}


def test_a_third_is_not_a_number_near_it():
    assert dict(placed([Fraction(1, 3), Fraction(333333333333333333, 10**18)])) == {0: 1, 1: 2}


def test_nothing_has_no_ranks():
    assert ranks([]) == {}


def test_a_key_that_stands_twice_is_our_own_mistake():
    with pytest.raises(ValueError, match="twice"):
        ranks([("a", Fraction(1)), ("a", Fraction(2))])


@given(groups)
def test_a_rank_is_one_more_than_the_number_of_better_ones(group):
    found = ranks(group)
    for key, value in group:
        assert found[key] == 1 + sum(other > value for _, other in group)


@given(groups, ties, ends)
def test_the_order_in_which_values_are_given_does_not_matter(group, shared, best):
    assert ranks(group, ties=shared, best=best) == ranks(group[::-1], ties=shared, best=best)


@given(groups, ties)
def test_the_ranks_from_the_other_end_are_those_of_the_negatives(group, shared):
    negative = [(key, -value) for key, value in group]
    assert ranks(group, ties=shared, best="low") == ranks(negative, ties=shared, best="high")


@given(groups)
def test_the_mean_lies_between_and_the_means_add_up_to_all_places(group):
    better, mean, worse = (ranks(group, ties=shared) for shared in ("better", "mean", "worse"))
    assert all(better[key] + worse[key] == 2 * mean[key] for key, _ in group)
    assert sum(mean.values()) == Fraction(len(group) * (len(group) + 1), 2)
