"""Bounds by whole phrases: «từ 80% đến dưới 100%», «sau ngày 31/01 của năm đánh giá», «từ thứ 1 đến thứ 10».

No word makes a bound by itself: a mark stands right after it, which is a number or what is known to be one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import TypeAlias

from parlang.reading.engine import Found, Reader, remembered
from parlang.reading.grammar.expressions import expression
from parlang.reading.grammar.groups import group_level
from parlang.reading.grammar.numbers import day, day_and_month, number, whole, year
from parlang.reading.grammar.things import name_of, thing, unit
from parlang.syntax import nodes as n

Kind = n.BoundKind
DateKind = n.DateBoundKind
# The words before, between and after the ends; what is written first is tried first.
BETWEEN: tuple[tuple[str, str, Kind], ...] = (
    ("từ", "đến dưới", Kind.FROM_BELOW),
    ("từ", "đến", Kind.FROM_TO),
    ("trên", "đến dưới", Kind.ABOVE_BELOW),
    ("trên", "đến", Kind.ABOVE_TO),
)
FROM: tuple[tuple[str, str, Kind], ...] = (
    ("từ", "trở lên", Kind.AT_LEAST),
    ("trên", "", Kind.ABOVE),
    ("bằng", "", Kind.EXACTLY),
    ("đạt", "", Kind.EXACTLY),  # only «đạt 100%», for else it may mean «at least»
)
UP_TO: tuple[tuple[str, str, Kind], ...] = (
    ("từ", "trở xuống", Kind.AT_MOST),
    ("dưới", "", Kind.BELOW),
    ("không quá", "", Kind.NOT_MORE),
)
RANKS_BETWEEN: tuple[tuple[str, str, Kind], ...] = (
    ("từ", "đến trước", Kind.FROM_BELOW),
    ("từ", "đến", Kind.FROM_TO),
    ("sau", "và trước", Kind.ABOVE_BELOW),
    ("sau", "đến", Kind.ABOVE_TO),
)
RANKS_FROM: tuple[tuple[str, str, Kind], ...] = (
    ("từ", "trở đi", Kind.AT_LEAST),
    ("từ", "trở lên", Kind.AT_LEAST),
    ("sau", "", Kind.ABOVE),
    ("đúng", "", Kind.EXACTLY),
)
RANKS_UP_TO: tuple[tuple[str, str, Kind], ...] = (
    ("từ", "trở xuống", Kind.AT_MOST),
    ("trước", "", Kind.BELOW),
)
DATES_FROM: tuple[tuple[str, DateKind], ...] = (
    ("từ ngày", DateKind.FROM),
    ("sau ngày", DateKind.AFTER),
    ("đúng ngày", DateKind.ON),
)
DATES_UP_TO: tuple[tuple[str, DateKind], ...] = (
    ("đến hết ngày", DateKind.THROUGH),
    ("trước ngày", DateKind.BEFORE),
)
Mark: TypeAlias = "Callable[[Reader, int], Sequence[tuple[int, n.Expr]]]"
Phrases: TypeAlias = "tuple[tuple[str, str, Kind], ...]"


@remembered
def bound(reader: Reader, place: int, measured: n.Expr) -> Found[n.AnyBound]:
    """Read a bound on what is measured."""
    yield from _numbers(reader, place, measured)
    yield from _dates(reader, place)
    yield from _ranks(reader, place)


@remembered
def _numbers(reader: Reader, place: int, measured: n.Expr) -> Found[n.Bound]:
    def marked(at_reader: Reader, at: int) -> Sequence[tuple[int, n.Expr]]:
        return mark(at_reader, at, measured)

    yield from _between(reader, place, BETWEEN, marked)
    yield from _open(reader, place, FROM, marked, above=True)
    yield from _open(reader, place, UP_TO, marked, above=False)


@remembered
def _ranks(reader: Reader, place: int) -> Found[n.Bound]:
    yield from _between(reader, place, RANKS_BETWEEN, rank_mark)
    yield from _open(reader, place, RANKS_FROM, rank_mark, above=True)
    yield from _open(reader, place, RANKS_UP_TO, rank_mark, above=False)


def _between(reader: Reader, place: int, phrases: Phrases, marked: Mark) -> Found[n.Bound]:
    for opens, joins, kind in phrases:
        for start in reader.one_of(place, opens):
            for end, low in marked(reader, start):
                for after in reader.one_of(end, joins):
                    for last, high in marked(reader, after):
                        yield last, n.Bound(kind=kind, low=low, high=high, span=reader.span(place, last))


def _open(reader: Reader, place: int, phrases: Phrases, marked: Mark, *, above: bool) -> Found[n.Bound]:
    for opens, closes, kind in phrases:
        for start in reader.one_of(place, opens):
            for end, at in marked(reader, start):
                if opens == "đạt" and not is_all_of_it(at):
                    continue
                for last in reader.one_of(end, closes):
                    low, high = (at, None) if above else (None, at)
                    yield last, n.Bound(kind=kind, low=low, high=high, span=reader.span(place, last))


def is_all_of_it(mark_read: n.Expr) -> bool:
    """Tell whether a mark is 100%."""
    return isinstance(mark_read, n.Number) and mark_read.percent and mark_read.value == Fraction(100)


@remembered
def mark(reader: Reader, place: int, measured: n.Expr) -> Found[n.Expr]:
    """Read an end of a bound: a number with its unit, a known level of what is measured, or an expression."""
    for end, found in number(reader, place):
        for last, _ in unit(reader, end):
            yield last, found
    if isinstance(measured, n.Name):
        yield from group_level(reader, place, measured)
        for end, meant in reader.known.shared.found(reader.words, place):
            for level, of in meant:
                if of == measured.name:
                    yield end, name_of(reader, level, place, end)
    yield from expression(reader, place)


@remembered
def rank_mark(reader: Reader, place: int) -> Found[n.Expr]:
    """Read «thứ 5», or an expression."""
    for start in reader.one_of(place, "thứ"):
        yield from number(reader, start)
    yield from expression(reader, place)


# --- dates ----------------------------------------------------------------------------------


@remembered
def _dates(reader: Reader, place: int) -> Found[n.AnyBound]:
    yield from _in_year(reader, place)
    yield from _within_days(reader, place)
    yield from _from_through(reader, place)
    for words, kind in DATES_FROM:
        for end, low in _day_after(reader, place, words):
            yield end, n.DateBound(kind=kind, low=low, span=reader.span(place, end))
    for words, kind in DATES_UP_TO:
        for end, high in _day_after(reader, place, words):
            yield end, n.DateBound(kind=kind, high=high, span=reader.span(place, end))


def _day_after(reader: Reader, place: int, words: str) -> Found[n.Day]:
    for start in reader.one_of(place, words):
        yield from date_mark(reader, start)


@remembered
def date_mark(reader: Reader, place: int) -> Found[n.Day]:
    """Read a day, or a figure that is one: after «ngày» its label goes without that word."""
    yield from day(reader, place)
    for way in ("happening", "name"):
        for end, meant in thing(reader, place, way):
            yield end, name_of(reader, meant, place, end)


def _from_through(reader: Reader, place: int) -> Found[n.DateBound]:
    for start in reader.one_of(place, "từ ngày"):
        for end, low in date_mark(reader, start):
            for last, high in _day_after(reader, end, "đến hết ngày"):
                yield last, _from(reader, place, last, low, high)
        for end, (first, month) in day_and_month(reader, start):
            for last, high in _day_after(reader, end, "đến hết ngày"):
                if isinstance(high, n.DayLiteral):  # the year is said once, at the end
                    low = n.DayLiteral(day=first, month=month, year=high.year, span=reader.span(start, end))
                    yield last, _from(reader, place, last, low, high)


def _from(reader: Reader, place: int, end: int, low: n.Day, high: n.Day) -> n.DateBound:
    return n.DateBound(kind=DateKind.FROM_THROUGH, low=low, high=high, span=reader.span(place, end))


def _in_year(reader: Reader, place: int) -> Found[n.InYear]:
    for start in reader.one_of(place, "trong"):
        for end, of in year(reader, start):
            yield end, n.InYear(year=of, span=reader.span(place, end))


def _within_days(reader: Reader, place: int) -> Found[n.WithinDays]:
    for start in reader.one_of(place, "trong thời hạn"):
        for end, days in whole(reader, start):
            for after in reader.one_of(end, "ngày kể từ ngày"):
                for last, since in date_mark(reader, after):
                    for done in reader.one_of(last, ", tính theo ngày lịch"):
                        yield done, n.WithinDays(days=days, start=since, span=reader.span(place, done))
