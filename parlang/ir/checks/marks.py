"""The marks of bands made comparable: numbers where they are known, else one unknown mark set to 0."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date
from fractions import Fraction

from parlang.diagnostics.diagnostic import Language
from parlang.ir.bounds import certainty
from parlang.ir.interval_arithmetic import Interval, exactly
from parlang.ir.intervals import Scope
from parlang.ir.nodes import Bands, DayOf, Expr, FigureRef, Named, Ruleset, ValueKind, Within
from parlang.ir.relations import plain
from parlang.ir.walk import PERIOD
from parlang.syntax.keywords import keywords
from parlang.syntax.nodes import YearReference
from parlang.syntax.numbers import write_number

SAMPLE_YEARS = (2023, 2024, 2025)  # a year, a leap year and the year after: all that the calendar can do
BESIDE = 7  # years before and after a fixed day: those in which a relative one may pass it, then four of each kind
_OF_YEAR = {
    YearReference.EVALUATION: "OF_EVALUATION_YEAR",
    YearReference.BEFORE: "OF_YEAR_BEFORE",
    YearReference.AFTER: "OF_YEAR_AFTER",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What each mark is worth in one way of looking at them; `symbol` names the one that is not a number."""

    values: dict[Expr, Fraction]
    kind: ValueKind
    scope: Scope  # what is known in this way of looking: one year of several, where days are relative
    symbol: str | None = None

    def text(self, value: Fraction, language: Language) -> str:
        """Write a value of the subject in words."""
        if self.symbol is not None:
            return self.symbol
        if self.kind == "date":
            return self._day(value, language)
        try:
            shown = write_number(value * 100 if self.kind == "ratio" else value, language)
        except ValueError:
            shown = str(value)
        return f"{shown}%" if self.kind == "ratio" else shown

    def _day(self, value: Fraction, language: Language) -> str:
        """Write a day as its mark does: in the sample years themselves nobody is interested."""
        for mark, worth in self.values.items():
            if worth == value and isinstance(mark, DayOf) and isinstance(mark.year, YearReference):
                return f"{mark.day:02d}/{mark.month:02d} {keywords(language).words[_OF_YEAR[mark.year]][0]}"
        day = date.fromordinal(int(value))
        return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def ends_of(bands: Bands) -> Iterator[Expr]:
    """Give the ends of the bands."""
    for band in bands.bands:
        if isinstance(band.when, Within):
            yield from (end for end in (band.when.low, band.when.high) if end is not None)


def views(bands: Bands, ruleset: Ruleset, scope: Scope) -> tuple[Marks, ...]:
    """Give the ways in which the marks can be compared that together say all; none when they cannot be."""
    ends = list(dict.fromkeys(ends_of(bands)))
    if any(isinstance(end, DayOf) and not isinstance(end.year, int) for end in ends):
        years = _years_to_ask(ends, scope.bounds(bands.subject))
        scopes = [replace(scope, ranges={**scope.ranges, PERIOD: exactly(Fraction(year))}) for year in years]
        possible = [each for each in scopes if _may_be(each)] or scopes  # of a case that never comes, all are asked
        by_year = [_numbers(ends, bands.kind, each) for each in possible]
        found = tuple(each for each in by_year if each is not None)
        return found if len(found) == len(by_year) else ()
    numbers = _numbers(ends, bands.kind, scope)
    if numbers is not None:
        return (numbers,)
    if len({plain(end) for end in ends}) == 1:
        values = dict.fromkeys(ends, Fraction(0))
        return (Marks(values=values, kind=bands.kind, scope=scope, symbol=_name(ends[0], ruleset)),)
    return ()


def _numbers(ends: Iterable[Expr], kind: ValueKind, scope: Scope) -> Marks | None:
    values: dict[Expr, Fraction] = {}
    for end in ends:
        interval = scope.bounds(end)
        if interval.low is None or interval.low != interval.high:
            return None
        values[end] = interval.low
    return Marks(values=values, kind=kind, scope=scope)


def _may_be(scope: Scope) -> bool:
    """Tell whether what is known may hold at all: not a year in which no day is allowed."""
    return not any(certainty(condition, scope.ranges) is False for condition in scope.known)


def _years_to_ask(ends: Iterable[Expr], subject: Interval) -> tuple[int, ...]:
    """Give evaluation years that together stand for all: the samples, and those around each fixed day."""
    days = [int(end) for end in (subject.low, subject.high) if end is not None]
    fixed = {date.fromordinal(day).year for day in days if 0 < day <= date.max.toordinal()}
    fixed |= {end.year for end in ends if isinstance(end, DayOf) and isinstance(end.year, int)}
    around = {year + step for year in fixed for step in range(-BESIDE, BESIDE + 1)}
    others = sorted(year for year in around.difference(SAMPLE_YEARS) if MINYEAR < year < MAXYEAR)
    return (*SAMPLE_YEARS, *others)


def _name(mark: Expr, ruleset: Ruleset) -> str:
    if isinstance(mark, Named):
        return mark.name
    if isinstance(mark, FigureRef):
        return next((figure.name for figure in ruleset.figures if figure.key == mark.key), mark.key)
    return "mốc"
