"""Figures of every type with their limits, and what is calculated from them."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import strategies as st

from parlang.syntax import nodes as n
from strategies.programs.place import Value, amount, bound, calculated, compare, either, number
from strategies.values import NOWHERE

MOST = Fraction(1_000_000_000)
FIRST_DAY, LAST_DAY = Fraction(date(1900, 1, 1).toordinal()), Fraction(date(2199, 12, 31).toordinal())
units = st.sampled_from(["nhiệm vụ", "báo cáo", "người", "cơ quan"])
sizes = st.sampled_from([0, 1, 2, 5, 12, 100, 1000])
directions = st.sampled_from([None, "higher", "lower"])
LEVELS = ("tốt", "khá", "trung_bình", "yếu", "không_đạt")


@st.composite
def counts(draw, place, least=0, unit=None, as_parameter=False):
    """A count, of those that are seen or a new one."""
    known = place.known("count", least=least, unit=unit)
    if known and not as_parameter and draw(st.booleans()):
        return draw(st.sampled_from(known))
    return draw(new_counts(place, least, unit, as_parameter=as_parameter))


@st.composite
def new_counts(draw, place, least=0, unit=None, as_parameter=False):
    unit = unit or draw(units)
    low = Fraction(least + draw(st.sampled_from([0, 0, 0, 1, 20])))
    high = low + draw(sizes)
    limits, low, high = draw(limits_of_count(low, high))
    value = Value(expr=None, kind="count", unit=unit, low=low, high=high, grain=1)
    return place.declare(
        "số", n.CountType(unit=unit, span=NOWHERE), value, limits, draw(directions), as_parameter=as_parameter
    )


@st.composite
def limits_of_count(draw, low, high):
    """The limits of a count in one of the phrases that say them, with the range that follows."""
    ends = (number(low), number(high))
    said = [
        ([bound(ends[0], True, ends[1], True)], low, high),
        ([bound(ends[0], True, None, True)], low, MOST),
        ([bound(number(low - 1), False, ends[1], True)], low, high) if low > 0 else ([], Fraction(0), MOST),
        ([bound(ends[0], True, None, True), not_more(ends[1])], low, high),
    ]
    if low == 0:
        said += [([], low, MOST), ([not_more(ends[1])], low, high)]
    return draw(st.sampled_from(said))


def not_more(end):
    return n.Bound(kind=n.BoundKind.NOT_MORE, high=end, span=NOWHERE)


@st.composite
def parts_of(draw, place, whole):
    """A count that is no more than another."""
    value = Value(expr=None, kind="count", unit=whole.unit, low=Fraction(0), high=MOST, grain=1)
    written = n.CountType(unit=whole.unit, span=NOWHERE)
    return place.declare("đạt", written, value, [not_more(whole.expr)], draw(directions))


@st.composite
def shares(draw, place, whole=None):
    """A part over its whole, from 0% to 100%; sometimes it has a name."""
    whole = whole or draw(counts(place, least=1))
    some = draw(parts_of(place, whole))
    share = Value(expr=calculated("/", some.expr, whole.expr), kind="ratio", low=Fraction(0), high=Fraction(1))
    return draw(perhaps_named(place, draw(perhaps_rounded(share))))


@st.composite
def perhaps_rounded(draw, value):
    """A ratio, in one of four cases rounded to some decimals of its percentage."""
    if draw(st.integers(0, 3)):
        return value
    decimals = draw(st.integers(0, 2))
    written = n.Rounded(operand=value.expr, decimals=decimals, span=NOWHERE)
    return replace(value, expr=written, grain=10 ** (decimals + 2))


@st.composite
def perhaps_named(draw, place, value):
    return place.let("tỷ_lệ", value) if draw(st.booleans()) else value


@st.composite
def ratios(draw, place, as_parameter=False):
    decimals = draw(st.integers(0, 2))
    grain = 10 ** (decimals + 2)
    low, high = draw(st.sampled_from([(0, 1), (0, 1), (-1, 1), (0, 3), (Fraction(1, 10), Fraction(9, 10))]))
    value = Value(expr=None, kind="ratio", low=Fraction(low), high=Fraction(high), grain=grain)
    limits = [bound(amount(low, "ratio"), True, amount(high, "ratio"), True)]
    written = n.RatioType(decimals=decimals, span=NOWHERE)
    return place.declare("tỷ_lệ", written, value, limits, draw(directions), as_parameter=as_parameter)


@st.composite
def numbers(draw, place):
    decimals = draw(st.integers(0, 2))
    grain, unit = 10**decimals, draw(st.sampled_from([None, "km2", "điểm số"]))
    low = Fraction(draw(st.sampled_from([-50, 0, 0, 1])))
    high = low + Fraction(draw(sizes) * grain + draw(st.integers(0, grain - 1)), grain)
    value = Value(expr=None, kind="number", unit=unit, low=low, high=high, grain=grain)
    limits = [bound(number(low), True, number(high), True)]
    return place.declare("chỉ_số", n.NumberType(unit=unit, decimals=decimals, span=NOWHERE), value, limits)


@st.composite
def money(draw, place, as_parameter=False):
    low, size = draw(st.sampled_from([1, 1, 500])), draw(st.sampled_from([0, 9, 1000, 10**9]))
    value = Value(expr=None, kind="money", unit="triệu đồng", low=Fraction(low), high=Fraction(low + size), grain=1)
    limits = [bound(number(low), True, number(low + size), True)]
    written = n.MoneyType(unit="triệu đồng", span=NOWHERE)
    return place.declare("số_tiền", written, value, limits, draw(directions), as_parameter=as_parameter)


@st.composite
def ranks(draw, place):
    high = draw(st.sampled_from([1, 2, 34, 63, 1000]))
    limits = [] if high == 1000 else [bound(number(1), True, number(high), True)]
    value = Value(expr=None, kind="rank", low=Fraction(1), high=Fraction(high), grain=1)
    return place.declare("thứ_hạng", n.RankType(span=NOWHERE), value, limits, draw(directions))


@st.composite
def dates(draw, place):
    known = place.known("date")
    if known and draw(st.booleans()):
        return draw(st.sampled_from(known))
    first, last = draw(st.sampled_from([(None, None), (2022, 2022), (2020, 2030), (2024, 2099)]))
    value = Value(expr=None, kind="date", low=FIRST_DAY, high=LAST_DAY, grain=1)
    limits = []
    if first is not None:
        ends = (date(first, 1, 1), date(last, 12, 31))
        value = Value(expr=None, kind="date", low=Fraction(ends[0].toordinal()), high=Fraction(ends[1].toordinal()))
        limits = [
            n.DateBound(kind=n.DateBoundKind.FROM_THROUGH, low=day(1, 1, first), high=day(31, 12, last), span=NOWHERE)
        ]
    return place.declare("ngày_gửi", n.DateType(span=NOWHERE), value, limits)


def day(number_of_day, month, year):
    return n.DayLiteral(day=number_of_day, month=month, year=year, span=NOWHERE)


@st.composite
def flags(draw, place):
    known = place.known("yes_no")
    if known and draw(st.booleans()):
        return draw(st.sampled_from(known))
    return place.declare("đã_có", n.YesNoType(span=NOWHERE), Value(expr=None, kind="yes_no"))


@st.composite
def levels(draw, place):
    known = place.known("level")
    if known and draw(st.booleans()):
        return draw(st.sampled_from(known))
    called = LEVELS[: draw(st.integers(1, len(LEVELS)))]
    written = tuple(n.Level(name=each, label=None, span=NOWHERE) for each in called)
    return place.declare(
        "mức", n.OneOfType(levels=written, span=NOWHERE), Value(expr=None, kind="level", levels=called)
    )


@st.composite
def days_between(draw, place):
    """The days from one date to another."""
    one, other = draw(dates(place)), draw(dates(place))
    return Value(
        expr=calculated("-", one.expr, other.expr),
        kind="days",
        unit="ngày",
        low=one.low - other.high,
        high=one.high - other.low,
    )


def reported(place):
    """A number that is reported as it is."""
    return either(place, counts, ratios, numbers, money, ranks)


# --- of the whole group ---------------------------------------------------------------------

MOST_UNITS = 1000
RANK_OPTIONS = ((), ("ties_share_worse",), ("with_unranked",), ("without_pending", "ties_share_worse"))
OTHER_OPTIONS = ((), (), ("without_itself",), ("without_pending",), ("without_pending", "without_itself"))


def grouped(what, of, options=(), direction=None):
    """What the group comes to of a figure of this part, with the values that it may take."""
    written = n.GroupValue(what=what, of=of.expr, direction=direction, options=options, span=NOWHERE)
    match what:
        case "rank":
            return Value(expr=written, kind="rank", low=Fraction(1), high=Fraction(MOST_UNITS), grain=1)
        case "mean":
            return replace(of, expr=written, kind="number" if of.kind == "count" else of.kind, grain=0)
        case "sum":
            return replace(
                of, expr=written, low=min(of.low, of.low * MOST_UNITS), high=max(of.high, of.high * MOST_UNITS)
            )
        case _:
            return replace(of, expr=written)


def comparable_figures(place):
    """A figure that the units report, of a kind that can be added up over them."""
    return either(place, new_counts, ratios, numbers, money)


@st.composite
def group_values(draw, place):
    """A rank, a mean, a sum, the highest or the lowest of the group; a rank also of a share that has a name."""
    what = draw(st.sampled_from(["rank", "rank", "mean", "sum", "highest", "lowest"]))
    if what != "rank":
        return grouped(what, draw(comparable_figures(place)), draw(st.sampled_from(OTHER_OPTIONS)))
    share = place.let("tỷ_lệ", draw(shares(place)))
    of = draw(st.sampled_from([share])) if draw(st.booleans()) else draw(comparable_figures(place))
    direction = draw(st.sampled_from(["high_to_low", "low_to_high"]))
    return grouped("rank", of, draw(st.sampled_from(RANK_OPTIONS)), direction)


def amounts(place):
    """A number that rules may ask about."""
    return either(place, counts, shares, reported, days_between, group_values)


@st.composite
def counts_within(draw, place, whole):
    """A count of the same unit as another: any but that one."""
    known = [each for each in place.known("count", unit=whole.unit) if each != whole]
    return draw(st.sampled_from(known)) if known and draw(st.booleans()) else draw(parts_of(place, whole))


@st.composite
def sums_within(draw, place):
    """Two counts that are together no more than a third, and their sum."""
    whole = draw(counts(place, least=1))
    one, other = draw(counts_within(place, whole)), draw(counts_within(place, whole))
    both = Value(
        expr=calculated("+", one.expr, other.expr),
        kind="count",
        unit=whole.unit,
        low=one.low + other.low,
        high=one.high + other.high,
    )
    place.conditions.append(n.FiguresSatisfy(condition=compare(both, not_more(whole.expr)), span=NOWHERE))
    return both
