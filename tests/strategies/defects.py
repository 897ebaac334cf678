"""One defect planted in a sound rule, in one of a dozen ways, with the check that has to find it."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import strategies as st

from builders import does_not_arise, points, term, within
from strategies.sound_rules import MAXIMUM, SHARE, against_a_parameter, tiled

CONSTANT = {"grown": False}


def closed(condition, *, low=None, high=None):
    changes = {} if low is None else {"low_closed": low}
    return replace(condition, **changes, **({} if high is None else {"high_closed": high}))


@st.composite
def broken_rules(draw, way=None):
    """A set with one defect, and the name of the check that finds it."""
    return draw((way or draw(st.sampled_from(WAYS)))())


def without_rest(rule):
    return replace(rule, rest=False)


@st.composite
def moved_bound(draw):
    """The upper end of a band lies below where the next one begins."""
    rule = without_rest(draw(tiled(fewest=2, **CONSTANT)))
    cases = list(rule.conditions())
    at = draw(st.integers(1, len(cases) - 2))  # a band between two marks
    gone = closed(replace(cases[at], high=cases[at].low), low=True, high=True)
    return rule.ruleset(rewritten(rule, at, gone)), "gap"


@st.composite
def dropped_case(draw):
    rule = without_rest(draw(tiled(fewest=1)))
    cases = rule.cases()
    del cases[draw(st.integers(0, len(cases) - 1))]
    return rule.ruleset(cases), "gap"


@st.composite
def above_for_or_more(draw):
    """The mark itself belongs to neither of two bands."""
    rule = without_rest(draw(st.one_of(tiled(**CONSTANT), against_a_parameter())))
    cases = list(rule.conditions())
    at = draw(st.integers(0, len(cases) - 2))
    made = rewritten(rule, at, closed(cases[at], high=False))
    place = rule.order.index(at + 1)
    made[place] = (closed(cases[at + 1], low=False), made[place][1])
    return rule.ruleset(made), "gap"


@st.composite
def or_more_for_above(draw):
    """The mark itself belongs to both of two bands, which differ."""
    rule = without_rest(draw(st.one_of(tiled(**CONSTANT), against_a_parameter())))
    cases = list(rule.conditions())
    at = draw(st.integers(0, len(cases) - 2))
    made = rewritten(rule, at, closed(cases[at], high=True))
    place = rule.order.index(at + 1)
    made[place] = (closed(cases[at + 1], low=True), made[place][1])
    return rule.ruleset(made), "overlap"


@st.composite
def widened_case(draw):
    """A band goes on to the end of the next one, which gives other points."""
    rule = without_rest(draw(tiled(fewest=2, **CONSTANT)))
    cases = list(rule.conditions())
    at = draw(st.integers(0, len(cases) - 3))
    wider = replace(cases[at], high=cases[at + 1].high, high_closed=cases[at + 1].high_closed)
    return rule.ruleset(rewritten(rule, at, wider)), "overlap"


@st.composite
def swapped_points(draw):
    rule = without_rest(draw(st.one_of(tiled(**CONSTANT), against_a_parameter())))
    worths = list(rule.worths)
    at = draw(st.integers(0, len(worths) - 2))
    worths[at], worths[at + 1] = worths[at + 1], worths[at]
    return replace(rule, worths=tuple(worths)).ruleset(), "monotone"


@st.composite
def direction_turned(draw):
    rule = draw(st.one_of(tiled(), against_a_parameter()))
    turned = tuple(replace(each, direction="lower" if each.direction else None) for each in rule.figures)
    return replace(rule, figures=turned).ruleset(), "monotone"


@st.composite
def cap_too_high(draw):
    """Points grow on beyond the maximum, and get there."""
    rule = without_rest(draw(tiled(grown=True)))
    made = rule.cases()
    made[rule.order.index(len(rule.worths) - 1)] = (list(rule.conditions())[-1], rule.growing(MAXIMUM + 1))
    return rule.ruleset(made), "bounds"


@st.composite
def points_too_high(draw):
    rule = draw(st.one_of(tiled(**CONSTANT), against_a_parameter()))
    return replace(rule, worths=(*rule.worths[:-1], MAXIMUM + Fraction(1, 100))).ruleset(), "bounds"


@st.composite
def points_below_nothing(draw):
    rule = draw(tiled())
    return replace(rule, worths=(Fraction(-1, 2), *rule.worths[1:])).ruleset(), "bounds"


@st.composite
def maximum_never_given(draw):
    rule = draw(st.one_of(tiled(**CONSTANT), against_a_parameter()))
    return replace(rule, worths=(*rule.worths[:-1], MAXIMUM - Fraction(1, 100))).ruleset(), "max_reachable"


@st.composite
def case_beyond_the_range(draw):
    rule = without_rest(draw(tiled()))
    beyond = within(rule.subject, term(rule.high), None, "(]")
    return rule.ruleset([*rule.cases(), (beyond, points(MAXIMUM))]), "case_reachable"


@st.composite
def divisor_of_nothing(draw):
    """The whole of a share may be 0."""
    rule = draw(tiled().filter(lambda each: each.subject == SHARE))
    given, done = rule.figures
    return replace(rule, figures=(replace(given, low=Fraction(0)), done)).ruleset(), "division"


@st.composite
def never_without(draw):
    """It is said not to arise where a figure is 0 that never is."""
    rule = draw(tiled().filter(lambda each: each.subject == SHARE))
    arises = does_not_arise(within("leaf.given", 0, 0), "maximum")
    return replace(rule, arises=arises).ruleset(), "does_not_arise"


def rewritten(rule, at, condition):
    """The cases of a rule with another condition for one of its bands, counted from below."""
    made = rule.cases()
    place = rule.order.index(at)
    made[place] = (condition, made[place][1])
    return made


WAYS = (
    moved_bound,
    dropped_case,
    above_for_or_more,
    or_more_for_above,
    widened_case,
    swapped_points,
    direction_turned,
    cap_too_high,
    points_too_high,
    points_below_nothing,
    maximum_never_given,
    case_beyond_the_range,
    divisor_of_nothing,
    never_without,
)
