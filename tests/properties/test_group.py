"""Laws of what a group comes to: from the facts of all its units to the same with the figures of the group."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from parlang.ir.facts import Facts
from parlang.ir.group import Member, after_change, group_figures, with_group_figures
from parlang.ir.interpret import score_leaf
from parlang.ir.nodes import Figure, FigureRef, GroupFigure
from parlang.ir.scorecard import score_unit
from parlang.ir.violations import violations
from parlang.ir.walk import leaves
from parlang.lowered.of_set import lower_set
from parlang.pipeline import compile_sources
from properties.test_lowered import same
from strategies.programs.facts import facts_for
from strategies.programs.sets import programs, sources_of
from strategies.values import NOWHERE

OWN = FigureRef(key="a.x")
values = st.one_of(st.none(), st.integers(-3, 12).map(Fraction), st.fractions(0, 3, max_denominator=4))
members = st.builds(
    lambda value, ranked: Member(facts=Facts(values={} if value is None else {OWN.key: value}), ranked=ranked),
    values,
    st.sampled_from([True, True, True, False]),
)
groups = st.lists(members, min_size=2, max_size=9)
whole = groups.filter(lambda group: all(value_of(each) is not None for each in group))
yes_no = st.booleans()


def value_of(member):
    return member.facts.values.get(OWN.key)


def figure(what, **options):
    group = GroupFigure(what=what, of=OWN, **options)
    return Figure(
        key=f"a.{what}", owner="a", short=what, name=what, label=what, kind="count", group=group, span=NOWHERE
    )


class Rules:
    """As much of a set as the step asks for."""

    def __init__(self, *figures):
        self.figures = figures


def found(group, what, **options):
    """What the figure is for each unit; None where it is not known."""
    made = figure(what, **options)
    return [facts.values.get(made.key) for facts in with_group_figures(Rules(made), group)]


ranked = st.fixed_dictionaries(
    {
        "direction": st.sampled_from(["high_to_low", "low_to_high"]),
        "ties_share_worse": yes_no,
        "with_unranked": yes_no,
        "without_pending": yes_no,
    }
)
counted = st.fixed_dictionaries({"without_itself": yes_no, "without_pending": yes_no})


@given(whole, st.sampled_from(["high_to_low", "low_to_high"]))
def test_a_rank_is_one_more_than_the_ranked_units_that_are_better(group, direction):
    sign = 1 if direction == "high_to_low" else -1
    better = [
        sum(other.ranked and other is not each and sign * value_of(other) > sign * value_of(each) for other in group)
        for each in group
    ]
    assert found(group, "rank", direction=direction) == [1 + count for count in better]


@given(whole, st.sampled_from(["high_to_low", "low_to_high"]))
def test_the_worse_rank_is_the_number_of_ranked_units_that_are_not_worse(group, direction):
    sign = 1 if direction == "high_to_low" else -1
    as_good = [
        sum((other.ranked or other is each) and sign * value_of(other) >= sign * value_of(each) for other in group)
        for each in group
    ]
    assert found(group, "rank", direction=direction, ties_share_worse=True) == as_good


@given(groups, counted)
def test_mean_times_count_is_the_sum_and_lies_between_lowest_and_highest(group, options):
    columns = [found(group, what, **options) for what in ("sum", "count", "lowest", "highest")]
    for total, count, lowest, highest in zip(*columns, strict=True):
        if total is None:
            assert (count, lowest, highest) == (None, None, None)
        else:
            assert lowest <= total / count <= highest
            assert count >= 1


@given(groups, counted)
def test_a_sum_adds_what_the_counted_units_have(group, options):
    for each, total in zip(group, found(group, "sum", **options), strict=True):
        others = [other for other in group if not (options["without_itself"] and other is each)]
        known = [value_of(other) for other in others if value_of(other) is not None]
        complete = len(known) == len(others) or options["without_pending"]
        assert total == (sum(known) if known and complete else None)


@given(groups, st.randoms(use_true_random=False), ranked, counted)
def test_the_order_of_units_does_not_matter(group, random, of_rank, of_others):
    order = list(range(len(group)))
    random.shuffle(order)
    for what in ("rank", "sum", "count", "highest", "lowest"):
        options = of_rank if what == "rank" else of_others
        before = found(group, what, **options)
        after = found([group[place] for place in order], what, **options)
        assert after == [before[place] for place in order]


@given(groups, ranked)
def test_while_a_counted_unit_has_no_figure_nobody_is_ranked(group, options):
    places = found(group, "rank", **{**options, "without_pending": False})
    for at, place in enumerate(places):
        counts = [other for other in group if other.ranked or options["with_unranked"] or other is group[at]]
        assert (place is None) == any(value_of(other) is None for other in counts)


@given(groups)
def test_what_a_unit_gives_itself_is_kept(group):
    given_one = replace(group[0], facts=group[0].facts.with_value("a.sum", Fraction(77)))
    assert found([given_one, *group[1:]], "sum")[0] == 77


@given(members)
def test_of_a_unit_alone_nothing_is_known(member):
    made = figure("sum")
    assert with_group_figures(Rules(made), [member]) == (member.facts,)


@given(whole, st.integers(-3, 12).map(Fraction), counted)
def test_the_group_follows_the_change_of_one_unit_as_if_it_were_asked_again(group, value, options):
    rules = Rules(*(figure(what, **options) for what in ("sum", "count", "highest", "lowest")))
    before = with_group_figures(rules, group)[0]
    changed = replace(group[0], facts=group[0].facts.with_value(OWN.key, value))
    again = with_group_figures(rules, [changed, *group[1:]])[0]
    followed = after_change(rules, before, OWN.key, value, asked=())
    known = {key: each for key, each in again.values.items() if key in followed.values}
    assert followed.values == known
    assert {OWN.key, "a.sum", "a.count"} & again.values.keys() <= followed.values.keys()


# --- whole programs -------------------------------------------------------------------------


def without_the_group(ruleset, facts):
    keys = {figure.key for figure in group_figures(ruleset)}
    values: Mapping = {key: value for key, value in facts.values.items() if key not in keys}
    return replace(facts, values=values)


@given(programs(), st.data())
def test_a_program_scores_the_units_of_a_group_alike_in_both_evaluators(written, data):
    ruleset = compile_sources(sources_of(written)).value
    lowered = lower_set(ruleset)
    units = [without_the_group(ruleset, data.draw(facts_for(ruleset))) for _ in range(3)]
    units = [unit for unit in units if not violations(ruleset, unit)]
    group = [Member(facts=unit, ranked=data.draw(yes_no)) for unit in units]
    for facts in with_group_figures(ruleset, group):
        assert violations(ruleset, facts) == ()
        score_unit(ruleset, facts)
        for part in leaves(ruleset):
            assert score_leaf(part, facts, ruleset.points_decimals).path == part.path
            same(ruleset, facts, lowered.leaves[part.path], part)
            same(ruleset, facts, lowered.simplified[part.path], part)
