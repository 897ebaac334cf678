"""Sets of one criterion scored by bands on one figure, or on a ratio of two: right ones, and ones with a slip."""

from fractions import Fraction
from itertools import count

from hypothesis import strategies as st

from parlang.syntax import nodes as n
from strategies.programs import figures as f
from strategies.programs.bands import bands_of, by_dates, by_levels, by_yes_or_no, tiles
from strategies.programs.mutations import alternatives, replaced, sites
from strategies.programs.parts import heading
from strategies.programs.place import Place, Value, bound, calculated, either, number, points, text
from strategies.programs.sets import Program
from strategies.values import NOWHERE


@st.composite
def small_counts(draw, place):
    low = draw(st.sampled_from([0, 1, 3]))
    high = low + draw(st.sampled_from([0, 1, 2, 7, 30]))
    value = Value(expr=None, kind="count", unit="người", low=Fraction(low), high=Fraction(high), grain=1)
    limits = [bound(number(low), True, number(high), True)]
    return place.declare("số", n.CountType(unit="người", span=NOWHERE), value, limits)


@st.composite
def small_numbers(draw, place):
    low = draw(st.sampled_from([-1, 0, Fraction(1, 2)]))
    high = low + Fraction(draw(st.integers(0, 25)), 10)
    value = Value(expr=None, kind="number", low=Fraction(low), high=high, grain=10)
    limits = [bound(number(low), True, number(high), True)]
    return place.declare("chỉ_số", n.NumberType(unit=None, decimals=1, span=NOWHERE), value, limits)


@st.composite
def small_ratios(draw, place):
    decimals = draw(st.sampled_from([0, 0, 1]))
    value = Value(expr=None, kind="ratio", low=Fraction(0), high=Fraction(1), grain=10 ** (decimals + 2))
    limits = [bound(n.Number(value=Fraction(0), percent=True, span=NOWHERE), True, WHOLE, True)]
    return place.declare("tỷ_lệ", n.RatioType(decimals=decimals, span=NOWHERE), value, limits)


WHOLE = n.Number(value=Fraction(100), percent=True, span=NOWHERE)


@st.composite
def small_shares(draw, place):
    """A part over its whole, both of a few."""
    whole = draw(small_counts(place).filter(lambda value: value.low > 0))
    value = Value(expr=None, kind="count", unit="người", low=Fraction(0), high=whole.high, grain=1)
    limits = [bound(number(0), True, number(whole.high), True), f.not_more(whole.expr)]
    some = place.declare("đạt", n.CountType(unit="người", span=NOWHERE), value, limits)
    return Value(expr=calculated("/", some.expr, whole.expr), kind="ratio", low=Fraction(0), high=Fraction(1))


@st.composite
def by_small_numbers(draw, place):
    subject = draw(either(place, small_counts, small_numbers, small_ratios, small_shares))
    return draw(bands_of(place, subject, draw(tiles(subject))))


def by_figures(place):
    return either(place, by_small_numbers, by_small_numbers, by_small_numbers, by_dates, by_levels, by_yes_or_no)


@st.composite
def slipped(draw, rule):
    """Bands of which one key is not as it was meant, or one band is lost or said twice."""
    for _ in range(draw(st.integers(0, 2))):
        keys = [(path, node) for path, node in sites(rule) if path == ("bands",) or "key" in path]
        found = [(path, options) for path, node in keys if (options := alternatives(node, []))]
        if not found:
            return rule
        path, options = draw(st.sampled_from(found))
        rule = replaced(rule, path, draw(st.sampled_from(options)))
    return rule


@st.composite
def programs_of_bands(draw, rules=by_figures):
    """A set of one criterion."""
    place = Place(serial=count(1), pro_rata=True, maximum=Fraction(2))
    rule = draw(slipped(draw(rules(place))))
    clauses = (
        n.Instrument(label="thu-nghiem", name=text("Bảng thử nghiệm"), span=NOWHERE),
        n.Scale(points=points(2), span=NOWHERE),
        n.ProRata(span=NOWHERE),
        n.Provenance(kind="illustrative", span=NOWHERE),
    )
    head = n.Head(index="mot-tieu-chi", name=text("Một tiêu chí"), clauses=clauses, span=NOWHERE)
    part = heading("criterion", "1", place.maximum, (*place.clauses(), rule))
    return Program((n.File(surface="vi", head=head, parts=(part,)),))
