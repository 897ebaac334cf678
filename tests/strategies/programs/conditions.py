"""Conditions on figures of every type."""

from fractions import Fraction
from math import ceil, floor

from hypothesis import strategies as st

from parlang.syntax import nodes as n
from strategies.programs import figures as f
from strategies.programs.place import amount, bound, compare, either, name
from strategies.values import NOWHERE

references = st.sampled_from(n.YearReference)
years = st.one_of(st.sampled_from([2022, 2024]), references)


def marks(value):
    """Where a value may be cut: on its grain, most often at or near the ends of its range, sometimes outside."""
    if value.grain == 0:
        low, high = floor(value.low * 20), ceil(value.high * 20)
        near = st.sampled_from(sorted({low, low + 1, high - 1, high}))
        return st.one_of(near, st.integers(low, min(high, low + 100))).map(lambda step: Fraction(step, 20))
    low, high = int(value.low * value.grain), int(value.high * value.grain)
    ends = sorted({low - 1, low, low + 1, (low + high) // 2, high - 1, high, high + 1})
    near = st.integers(low, min(high, low + 30))
    return st.one_of(st.sampled_from(ends), near).map(lambda step: Fraction(step, value.grain))


@st.composite
def comparisons(draw, place):
    """A number between two marks, or on one side of one."""
    value = draw(f.amounts(place))
    low, high = sorted((draw(marks(value)), draw(marks(value))))
    kind = draw(st.sampled_from(n.BoundKind))
    ends = {"low": amount(low, value.kind), "high": amount(high, value.kind)}
    return compare(value, n.Bound(kind=kind, **{end: ends[end] for end in ENDS[kind]}, span=NOWHERE))


ENDS = {
    **dict.fromkeys(
        (n.BoundKind.FROM_TO, n.BoundKind.FROM_BELOW, n.BoundKind.ABOVE_TO, n.BoundKind.ABOVE_BELOW), ("low", "high")
    ),
    **dict.fromkeys((n.BoundKind.AT_LEAST, n.BoundKind.ABOVE, n.BoundKind.EXACTLY), ("low",)),
    **dict.fromkeys((n.BoundKind.AT_MOST, n.BoundKind.BELOW, n.BoundKind.NOT_MORE), ("high",)),
}

literals = st.builds(n.DayLiteral, day=st.integers(1, 28), month=st.integers(1, 12), year=years, span=st.just(NOWHERE))


@st.composite
def days(draw, place):
    """A day: written out, or that of a date figure."""
    known = place.known("date")
    if known and draw(st.booleans()):
        return draw(st.sampled_from(known)).expr
    return draw(literals)


@st.composite
def of_dates(draw, place):
    value = draw(f.dates(place))
    kinds = n.DateBoundKind
    low = draw(days(place))
    match draw(st.integers(0, 3)):
        case 0:
            limit = n.InYear(year=draw(years), span=NOWHERE)
        case 1:
            limit = n.WithinDays(days=draw(st.sampled_from([0, 1, 30])), start=low, span=NOWHERE)
        case 2:
            kind = draw(st.sampled_from([kinds.FROM, kinds.AFTER, kinds.ON]))
            limit = n.DateBound(kind=kind, low=low, span=NOWHERE)
        case _:
            kind = draw(st.sampled_from([kinds.THROUGH, kinds.BEFORE]))
            limit = n.DateBound(kind=kind, high=low, span=NOWHERE)
    return compare(value, limit)


@st.composite
def of_levels(draw, place):
    value = draw(f.levels(place))
    chosen = draw(st.lists(st.sampled_from(value.levels), min_size=1, unique=True))
    if len(chosen) == 1:
        return compare(value, n.Bound(kind=n.BoundKind.EXACTLY, low=name(chosen[0]), span=NOWHERE))
    return n.Among(subject=value.expr, levels=tuple(map(name, chosen)), span=NOWHERE)


def of_flags(place):
    return f.flags(place).map(lambda flag: flag.expr)


def plain(place):
    return either(place, of_flags, comparisons, comparisons, of_dates, of_levels, together, against_the_group)


@st.composite
def conditions(draw, place, depth=1):
    """A condition: one, several together, one of several, or not one."""
    if depth == 0 or draw(st.booleans()):
        return draw(plain(place))
    some = tuple(draw(conditions(place, depth - 1)) for _ in range(draw(st.integers(2, 3))))
    match draw(st.integers(0, 3)):
        case 0:
            return n.Logic(operator="and", items=some, span=NOWHERE)
        case 1:
            return n.Logic(operator="or", items=some, span=NOWHERE)
        case 2:
            return n.AllOf(items=some, span=NOWHERE)
        case _:
            return n.Not(operand=some[0], span=NOWHERE)


@st.composite
def against_the_group(draw, place):
    """A figure beside what the group comes to of it."""
    own = draw(f.comparable_figures(place))
    what, options = draw(st.sampled_from(["mean", "highest", "lowest"])), draw(st.sampled_from(f.OTHER_OPTIONS))
    mark = f.grouped(what, own, options)
    at_least = draw(st.booleans())
    limit = bound(mark.expr, True, None, True) if at_least else bound(None, True, mark.expr, False)
    return compare(own, limit)


@st.composite
def together(draw, place):
    """A relation of three counts, as a condition that their sum decides."""
    both = draw(f.sums_within(place))
    return compare(both, bound(amount(draw(st.sampled_from([0, 1, 5])), "count"), True, None, True))
