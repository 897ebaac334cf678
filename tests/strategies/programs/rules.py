"""Rules of every form."""

from fractions import Fraction
from math import floor

from hypothesis import strategies as st

from parlang.syntax import nodes as n
from strategies.programs import figures as f
from strategies.programs.bands import bands, labels
from strategies.programs.conditions import conditions
from strategies.programs.place import (
    amount,
    calculated,
    either,
    extremum,
    is_exactly,
    maximum_points,
    number,
    points,
    text,
)
from strategies.programs.worth import case_points, worth
from strategies.values import NOWHERE

WEIGHTS = ((100,), (60, 40), (50, 30, 20), (Fraction("33.5"), Fraction("66.5")))
GROUPS = ("lãnh đạo, quản lý", "người dân", "doanh nghiệp")
ANSWERS = ("tốt", "khá", "trung_bình", "kém")


@st.composite
def branches(draw, place):
    """Branches in order, the last for all other cases."""
    made = [draw(branch(place, draw(conditions(place)))) for _ in range(draw(st.integers(1, 2)))]
    return n.Branches(branches=(*made, draw(branch(place, None))), span=NOWHERE)


@st.composite
def branch(draw, place, condition):
    if draw(st.booleans()):
        return n.Branch(condition=condition, result=draw(bands(place)), span=NOWHERE)
    return n.Branch(condition=condition, result=draw(case_points(place)), label=draw(labels), span=NOWHERE)


@st.composite
def formulas(draw, place):
    """Points by one formula: a share of the maximum, a share up to a goal, or what is left after a loss."""
    share = draw(f.shares(place)).expr
    match draw(st.integers(0, 3)):
        case 0:
            found = calculated("*", share, maximum_points())
        case 1:
            reached = extremum("least", calculated("/", share, amount(Fraction(1, 5), "ratio")), number(1))
            found = calculated("*", reached, maximum_points())
        case 2:
            lost = calculated("*", share, maximum_points())
            found = extremum("greatest", calculated("-", maximum_points(), lost), number(0))
        case _:
            found = draw(worth(place))
    return n.Formula(points=found, span=NOWHERE)


@st.composite
def items(draw, place):
    """Items that are together worth no more than the maximum."""
    amount_of_items = draw(st.integers(1, 3))
    most = Fraction(floor(place.maximum * 20 / amount_of_items), 20)
    return tuple(draw(item(place, most)) for _ in range(amount_of_items))


@st.composite
def item(draw, place, most):
    gain = points(draw(st.sampled_from([most, most, most / 2, most / 4])))
    if draw(st.booleans()):
        return n.PointsIf(gain=gain, condition=draw(conditions(place)), label=draw(labels), span=NOWHERE)
    count = draw(f.counts(place))
    return n.PointsPer(gain=gain, count=count.expr, cap=points(most), label=draw(labels), span=NOWHERE)


def checklists(place):
    return st.builds(n.Checklist, items=items(place), span=st.just(NOWHERE))


def deductions(place):
    return st.builds(n.Deduction, items=items(place), span=st.just(NOWHERE))


@st.composite
def seldom_unwritten(draw, place):
    """A rule that is not written pends whatever else it is asked, so it is rare."""
    return draw(branches(place)) if draw(st.integers(0, 4)) else n.Unwritten(span=NOWHERE)


@st.composite
def surveys(draw, place):
    """Answers of everyone, or of groups with their weights."""
    weights = draw(st.sampled_from([(), *WEIGHTS]))
    groups = tuple(
        n.RespondentGroup(name=text(called), weight=percent(weight), span=NOWHERE)
        for called, weight in zip(GROUPS, weights, strict=False)
    )
    worths = draw(st.lists(st.sampled_from([0, 20, 60, 100, Fraction("12.5")]), min_size=1, max_size=4))
    # One group, or none, gives its answers plain names, which must differ from those seen here.
    serial = next(place.serial)
    levels = tuple(
        n.AnswerLevel(name=f"{called}_{serial}", worth=percent(worth_it), span=NOWHERE)
        for called, worth_it in zip(ANSWERS, worths, strict=False)
    )
    return n.Survey(groups=groups, levels=levels, span=NOWHERE)


def percent(value):
    return n.Number(value=Fraction(value), percent=True, span=NOWHERE)


@st.composite
def of_what_may_not_arise(draw, place):
    """A share of a whole that may be nothing: then the rule does not arise."""
    whole = draw(f.counts(place))
    if whole.high < 1:
        whole = draw(f.counts(place, least=1))
    share = draw(f.shares(place, whole=whole)).expr
    treatment = draw(st.sampled_from(["maximum", "not_assessed"]))
    nothing = n.DoesNotArise(condition=is_exactly(whole, 0), treatment=treatment, span=NOWHERE)
    return n.Formula(points=calculated("*", share, maximum_points()), span=NOWHERE), nothing


@st.composite
def rules(draw, place):
    """A rule, and what says whether it arises."""
    if draw(st.integers(0, 5)) == 0:
        return draw(of_what_may_not_arise(place))
    rule = draw(either(place, bands, bands, branches, formulas, checklists, deductions, surveys, seldom_unwritten))
    return rule, draw(arising(place))


@st.composite
def arising(draw, place):
    match draw(st.integers(0, 3)):
        case 0:
            treatment = draw(st.sampled_from(["maximum", "not_assessed"]))
            return n.DoesNotArise(condition=draw(conditions(place, 0)), treatment=treatment, span=NOWHERE)
        case 1:
            return None
        case _:
            return n.AlwaysArises(span=NOWHERE)
