"""Bounds on numbers and dates as text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, assert_never

from parlang.syntax import nodes as n
from parlang.syntax.to_text.words import phrase, plain_number, word

Ends: TypeAlias = Callable[[n.Expr, n.Surface], str]  # how the end of a bound is written

_OF_YEAR = {
    n.YearReference.EVALUATION: "OF_EVALUATION_YEAR",
    n.YearReference.BEFORE: "OF_YEAR_BEFORE",
    n.YearReference.AFTER: "OF_YEAR_AFTER",
}
_IN_YEAR = {
    n.YearReference.EVALUATION: "IN_EVALUATION_YEAR",
    n.YearReference.BEFORE: "IN_YEAR_BEFORE",
    n.YearReference.AFTER: "IN_YEAR_AFTER",
}


def bound_text(bound: n.AnyBound, surface: n.Surface, end: Ends) -> str:
    """Give a bound in the words of a surface; `end` writes the sums that it names."""
    match bound:
        case n.Bound():
            ends = (end(each, surface) for each in (bound.low, bound.high) if each is not None)
            return phrase(surface, bound.kind.value, *ends)
        case n.DateBound():
            days = (day_text(each, surface) for each in (bound.low, bound.high) if each is not None)
            return phrase(surface, bound.kind.value, *days)
        case n.InYear():
            if isinstance(bound.year, n.YearReference):
                return word(surface, _IN_YEAR[bound.year])
            return f"{word(surface, 'IN_YEAR')} {bound.year}"
        case n.WithinDays():
            return phrase(surface, "within_days", plain_number(bound.days, surface), day_text(bound.start, surface))
        case _:
            assert_never(bound)


def day_text(day: n.Day, surface: n.Surface) -> str:
    """Give a day: the name of a date figure, a date, or a day of a year relative to the evaluation year."""
    match day:
        case n.Name():
            return day.name
        case n.DayLiteral(year=n.YearReference() as year):
            return f"{day.day:02}/{day.month:02} {word(surface, _OF_YEAR[year])}"
        case n.DayLiteral():
            return f"{day.day:02}/{day.month:02}/{day.year}"
        case _:
            assert_never(day)
