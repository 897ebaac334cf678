"""What a case is worth: points between 0 and the maximum, with or without an increment."""

from fractions import Fraction

from hypothesis import strategies as st

from parlang.syntax import nodes as n
from strategies.programs import figures as f
from strategies.programs.conditions import conditions
from strategies.programs.place import amount, calculated, extremum, maximum_points, points
from strategies.values import NOWHERE

STEPS = tuple(map(Fraction, ("0.5", "1", "5", "60", "1000")))


@st.composite
def worth(draw, place):
    """Points between 0 and the maximum."""
    match draw(st.integers(0, 6)):
        case 0:
            return maximum_points()
        case 1:
            return calculated("*", draw(f.shares(place)).expr, maximum_points())
        case 2:
            yes, no = draw(simple_worth(place)), draw(simple_worth(place))
            return n.If(condition=draw(conditions(place)), yes=yes, no=no, span=NOWHERE)
        case _:
            return draw(simple_worth(place))


def simple_worth(place):
    parts = [place.maximum * share for share in map(Fraction, ("0", "0.25", "0.5", "1"))]
    return st.one_of(st.sampled_from(parts).map(points), st.just(maximum_points()))


@st.composite
def case_points(draw, place, subject=None, limit=None):
    """What a band is worth: with an increment where it has a mark to count from."""
    growing = subject is not None and subject.kind in ("count", "ratio", "number", "money", "rank", "days")
    if growing and isinstance(limit, n.Bound) and draw(st.booleans()):
        return draw(with_increment(place, subject, limit))
    if growing and subject.kind == "ratio" and draw(st.integers(0, 3)) == 0:
        share = calculated("*", draw(inside(subject)), maximum_points())
        return n.Points(base=share, span=NOWHERE)
    return n.Points(base=draw(worth(place)), span=NOWHERE)


def inside(subject):
    """A ratio that is never below 0% or above 100%."""
    if subject.low >= 0 and subject.high <= 1:
        return st.just(subject.expr)
    whole = extremum("least", subject.expr, amount(1, "ratio"))
    return st.just(extremum("greatest", whole, amount(0, "ratio")))


@st.composite
def with_increment(draw, place, subject, limit):
    ends = {"up": limit.low, "down": limit.high}
    direction = draw(st.sampled_from([way for way, end in ends.items() if end is not None]))
    base = draw(st.sampled_from([Fraction(0), place.maximum / 2, place.maximum]))
    cap = draw(st.sampled_from(sorted({place.maximum, (base + place.maximum) / 2})))
    increment = n.Increment(
        direction=direction,
        whole=draw(st.booleans()) if place.pro_rata else True,
        step=draw(steps(subject, ends[direction])),
        gain=points(draw(st.sampled_from([Fraction("0.25"), Fraction("0.5"), Fraction("0.15"), Fraction(1)]))),
        cap=points(cap),
        span=NOWHERE,
    )
    return n.Points(base=points(base), increment=increment, span=NOWHERE)


@st.composite
def steps(draw, subject, mark):
    """A step in the unit of the subject, in percentage points of a ratio, or in percent of a mark above 0."""
    size = draw(st.sampled_from(STEPS))
    if subject.kind == "ratio":
        return n.Step(value=size, percentage_points=True, span=NOWHERE)
    positive = isinstance(mark, n.Number) and mark.value > 0
    if positive and subject.kind in ("money", "count") and draw(st.booleans()):
        return n.Step(value=size, percent=True, span=NOWHERE)
    return n.Step(value=size, unit=subject.unit, span=NOWHERE)
