"""Bands that cover every value once: by numbers, dates, levels, yes and no."""

from fractions import Fraction
from itertools import pairwise

from hypothesis import strategies as st

from parlang.syntax import nodes as n
from strategies.programs import figures as f
from strategies.programs.conditions import conditions, marks
from strategies.programs.place import (
    Value,
    amount,
    bound,
    either,
    name,
    text,
)
from strategies.programs.worth import case_points
from strategies.values import NOWHERE

labels = st.sampled_from([None, None, text("Đạt yêu cầu"), text('Theo "kế hoạch"'), text("Không ban hành")])


# --- bands by numbers -----------------------------------------------------------------------


@st.composite
def cuts(draw, subject):
    """Marks in rising order, each with the side that it belongs to; an own band for it is two cuts."""
    found = sorted(set(draw(st.lists(marks(subject), min_size=1, max_size=3))))
    made = []
    for mark in found:
        owner = draw(st.sampled_from(["below", "above", "its own"]))
        if owner == "its own":
            made += [(mark, False), (mark, True)]
        else:
            made.append((mark, owner == "below"))
    return made


@st.composite
def tiles(draw, subject):
    """Bounds that cover every number of the subject once."""
    made = draw(cuts(subject))
    (first, first_below), (last, last_below) = made[0], made[-1]
    inner = [(low, not below, high, upper) for (low, below), (high, upper) in pairwise(made)]
    starts = draw(st.booleans()) and subject.low < first
    ends = draw(st.booleans()) and subject.high > last
    every = [
        (subject.low if starts else None, True, first, first_below),
        *inner,
        (last, not last_below, subject.high if ends else None, True),
    ]
    stepping = subject.grain and draw(st.booleans())
    return [written(subject, *(stepped(subject, tile) if stepping else tile)) for tile in every]


def stepped(subject, tile):
    """The same values with both ends included: from 20 to 29, then from 30."""
    low, low_in, high, high_in = tile
    step = Fraction(1, subject.grain)
    low = low if low is None or low_in else low + step
    high = high if high is None or high_in else high - step
    return tile if None not in (low, high) and low > high else (low, True, high, True)


def written(subject, low, low_in, high, high_in):
    ends = [None if end is None else amount(end, subject.kind) for end in (low, high)]
    return bound(ends[0], low_in, ends[1], high_in)


@st.composite
def tiles_at_a_mark(draw, place, subject):
    """Two bounds that meet at a mark which kinds of units or the year decide."""
    if subject.kind in ("ratio", "money", "count") and subject.unit != "ngày" and draw(st.booleans()):
        make = {"ratio": f.ratios, "money": f.money, "count": f.counts}[subject.kind]
        unit = {"unit": subject.unit} if subject.kind == "count" else {}
        mark = draw(make(place, as_parameter=True, **unit))
    else:
        low, high = draw(marks(subject)), draw(marks(subject))
        choice = n.If(
            condition=draw(conditions(place, 0)),
            yes=amount(low, subject.kind),
            no=amount(high, subject.kind),
            span=NOWHERE,
        )
        mark = place.let("mốc", Value(expr=choice, kind=subject.kind), draw(st.sampled_from([None, text("Mốc")])))
    below = draw(st.booleans())
    return [bound(None, True, mark.expr, below), bound(mark.expr, not below, None, True)]


@st.composite
def by_numbers(draw, place):
    if draw(st.integers(0, 7)) == 0:
        return draw(beside_the_group(place))
    subject = draw(either(place, f.amounts, f.shares, f.reported, f.sums_within, f.group_values))
    if subject.kind == "ratio" and draw(st.integers(0, 3)) == 0:
        subject = place.let("tính", subject)
    symbolic = draw(st.integers(0, 3)) == 0
    limits = draw(tiles_at_a_mark(place, subject) if symbolic else tiles(subject))
    return draw(bands_of(place, subject, limits))


@st.composite
def beside_the_group(draw, place):
    """From the mean of the group (the highest, the lowest) up, and below it."""
    own = draw(f.comparable_figures(place))
    what, options = draw(st.sampled_from(["mean", "highest", "lowest"])), draw(st.sampled_from(f.OTHER_OPTIONS))
    mark, below = f.grouped(what, own, options).expr, draw(st.booleans())
    return draw(bands_of(place, own, [bound(None, True, mark, below), bound(mark, not below, None, True)]))


@st.composite
def bands_of(draw, place, subject, keys):
    """A band for each key, in any order; the last may be said as the rest."""
    order = draw(st.permutations(keys))
    made = [(key, draw(case_points(place, subject, key))) for key in order]
    if draw(st.booleans()):
        made[-1] = (n.Rest(span=NOWHERE), draw(case_points(place)))
    bands = tuple(n.Band(key=key, points=worth_it, label=draw(labels), span=NOWHERE) for key, worth_it in made)
    return n.Bands(subject=subject.expr, bands=bands, span=NOWHERE)


# --- bands by dates, levels, yes and no -----------------------------------------------------

MONTH_ENDS = ((31, 1, 1, 2), (30, 6, 1, 7), (15, 3, 16, 3), (31, 12, None, None))  # a day and the one after it
THREE_YEARS = (n.YearReference.BEFORE, n.YearReference.EVALUATION, n.YearReference.AFTER)
KIND = n.DateBoundKind


@st.composite
def by_dates(draw, place):
    subject = draw(f.dates(place))
    match draw(st.integers(0, 3)):
        case 0:
            keys = around_a_year(draw(st.one_of(st.sampled_from([2023, 2024]), st.sampled_from(THREE_YEARS))))
        case 1:
            limit = n.WithinDays(days=draw(st.sampled_from([0, 15])), start=draw(f.dates(place)).expr, span=NOWHERE)
            found = draw(bands_of(place, subject, [limit]))
            rest = n.Band(key=n.Rest(span=NOWHERE), points=draw(case_points(place)), span=NOWHERE)
            first = n.Band(key=limit, points=found.bands[0].points, span=NOWHERE)
            return n.Bands(subject=subject.expr, bands=(first, rest), span=NOWHERE)
        case 2:
            start = draw(f.dates(place)).expr
            after, until = (KIND.AFTER, KIND.THROUGH) if draw(st.booleans()) else (KIND.FROM, KIND.BEFORE)
            keys = [
                n.DateBound(kind=until, high=start, span=NOWHERE),
                n.DateBound(kind=after, low=start, span=NOWHERE),
            ]
        case _:
            keys = draw(day_by_day())
    return draw(bands_of(place, subject, keys))


def around_a_year(year):
    """Before, in and after a year."""
    return [
        n.DateBound(kind=KIND.BEFORE, high=f.day(1, 1, year), span=NOWHERE),
        n.InYear(year=year, span=NOWHERE),
        n.DateBound(kind=KIND.AFTER, low=f.day(31, 12, year), span=NOWHERE),
    ]


@st.composite
def day_by_day(draw):
    """Through one day, from the next through another, and after it."""
    fixed = draw(st.booleans())
    years = (2022, 2023, 2024) if fixed else THREE_YEARS
    places = [(at, end) for at in range(len(years)) for end in MONTH_ENDS]
    chosen = sorted(
        draw(st.lists(st.sampled_from(places), min_size=1, max_size=3, unique=True)), key=lambda p: (p[0], p[1][1])
    )
    lasts = [(f.day(end[0], end[1], years[at]), following(years, at, end)) for at, end in chosen]
    lasts = [(last, after) for last, after in lasts if after is not None] or [lasts[0]]
    keys = [n.DateBound(kind=KIND.THROUGH, high=lasts[0][0], span=NOWHERE)]
    for (_, after), (last, _) in pairwise(lasts):
        keys.append(n.DateBound(kind=KIND.FROM_THROUGH, low=after, high=last, span=NOWHERE))
    return [*keys, n.DateBound(kind=KIND.AFTER, low=lasts[-1][0], span=NOWHERE)]


def following(years, at, end):
    """The day after; none after the last year that is known."""
    if end[2] is not None:
        return f.day(end[2], end[3], years[at])
    return f.day(1, 1, years[at + 1]) if at + 1 < len(years) else None


@st.composite
def by_levels(draw, place):
    subject = draw(f.levels(place))
    return draw(bands_of(place, subject, [name(each) for each in subject.levels]))


@st.composite
def by_yes_or_no(draw, place):
    subject = draw(f.flags(place))
    return draw(bands_of(place, subject, [n.Yes(span=NOWHERE), n.No(span=NOWHERE)]))


def bands(place):
    return either(place, by_numbers, by_numbers, by_numbers, by_dates, by_levels, by_yes_or_no)
