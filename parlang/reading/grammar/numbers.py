"""Numbers, days and points: `2.000.000`, `80%`, `05`, `31/12 của năm đánh giá`, `0,5 điểm`."""

from __future__ import annotations

from parlang.reading.engine import Found, Reader, remembered
from parlang.syntax import nodes as n
from parlang.syntax.numbers import read_number

YEARS = {
    "năm đánh giá": n.YearReference.EVALUATION,
    "năm trước liền kề năm đánh giá": n.YearReference.BEFORE,
    "năm sau liền kề năm đánh giá": n.YearReference.AFTER,
}
LONGEST_DAY, LONGEST_MONTH = 31, 12


@remembered
def number(reader: Reader, place: int) -> Found[n.Number]:
    """Read a number, with «%» or without."""
    word = reader.words[place] if place < len(reader.words) else None
    value = read_number(word.text, "vi") if word is not None and word.is_number else None
    if value is None:
        reader.missed(place, "một số")
        return
    percent = reader.at(place + 1, "%")
    if percent is not None:
        yield percent, n.Number(value=value, percent=True, span=reader.span(place, percent))
    yield place + 1, n.Number(value=value, span=reader.span(place, place + 1))


@remembered
def plain(reader: Reader, place: int) -> Found[n.Number]:
    """Read a number that is no percentage."""
    for end, found in number(reader, place):
        if not found.percent:
            yield end, found


@remembered
def points(reader: Reader, place: int) -> Found[n.Number]:
    """Read «0,5 điểm»; a fraction whose decimals do not end as «1/3 điểm»."""
    for end, found in plain(reader, place):
        for last in reader.one_of(end, "điểm"):
            yield last, found
        divisor = reader.at(end, "/")
        for over, below in () if divisor is None else plain(reader, divisor):
            for last in reader.one_of(over, "điểm"):
                if below.value:
                    yield last, n.Number(value=found.value / below.value, span=reader.span(place, last))


@remembered
def whole(reader: Reader, place: int) -> Found[int]:
    """Read a whole number."""
    for end, found in plain(reader, place):
        if found.value.denominator == 1:
            yield end, int(found.value)


@remembered
def year(reader: Reader, place: int) -> Found[int | n.YearReference]:
    """Read «năm 2022», «năm đánh giá»."""
    for words, reference in YEARS.items():
        for end in reader.one_of(place, words):
            yield end, reference
    for start in reader.one_of(place, "năm"):
        yield from whole(reader, start)


@remembered
def day(reader: Reader, place: int) -> Found[n.DayLiteral]:
    """Read a day with its year."""
    for end, (number_of_day, month) in day_and_month(reader, place):
        for start in reader.one_of(end, "/"):
            for last, fixed in whole(reader, start):
                yield last, _day(reader, place, last, number_of_day, month, fixed)
        for start in reader.one_of(end, "của"):
            for last, reference in year(reader, start):
                if isinstance(reference, n.YearReference):
                    yield last, _day(reader, place, last, number_of_day, month, reference)


@remembered
def day_and_month(reader: Reader, place: int) -> Found[tuple[int, int]]:
    """Read `31/12`."""
    for end, first in whole(reader, place):
        for start in reader.one_of(end, "/"):
            for last, second in whole(reader, start):
                if 0 < first <= LONGEST_DAY and 0 < second <= LONGEST_MONTH:
                    yield last, (first, second)


def _day(
    reader: Reader, place: int, end: int, number_of_day: int, month: int, of: int | n.YearReference
) -> n.DayLiteral:
    return n.DayLiteral(day=number_of_day, month=month, year=of, span=reader.span(place, end))
