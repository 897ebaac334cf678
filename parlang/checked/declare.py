"""From a figure as written to what it may be: its keys, its type, its range.

Before::

    giao "Số nhiệm vụ" : số lượng "nhiệm vụ" từ 1 trở lên

After::

    FigureSymbol(key="….giao", type=count of "nhiệm vụ", grain=1, low=1, high=1.000.000.000)
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import assert_never

from parlang.checked.constants import constant
from parlang.checked.errors import ConfusableName, DirectionOfWords, DuplicateName, EmptyRange, RangeWanted
from parlang.checked.symbols import FigureSymbol, LevelSymbol
from parlang.checked.types import DATE, LEVEL, RATIO, YES_NO, Type
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Span
from parlang.syntax.nodes import (
    AnyBound,
    Bound,
    BoundKind,
    CountType,
    DateBound,
    DateBoundKind,
    DateType,
    DayLiteral,
    Figure,
    FigureType,
    InYear,
    Level,
    MoneyType,
    NumberType,
    OneOfType,
    RankType,
    RatioType,
    YesNoType,
)
from parlang.text import outside_key

MOST = Fraction(1_000_000_000)  # a count without an upper bound runs to here
OWNERS = ("unit", "parameters")  # of the figures of the assessed unit and of the year: no part is called so
FIRST_DAY, LAST_DAY = Fraction(date(1900, 1, 1).toordinal()), Fraction(date(2199, 12, 31).toordinal())
_OPEN_LOW = {BoundKind.ABOVE, BoundKind.ABOVE_TO, BoundKind.ABOVE_BELOW}
_OPEN_HIGH = {BoundKind.BELOW, BoundKind.FROM_BELOW, BoundKind.ABOVE_BELOW}


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """The least and the greatest value, both included; None where nothing was said."""

    low: Fraction | None
    high: Fraction | None


def declare(figure: Figure, owner: str, found: list[Diagnostic]) -> FigureSymbol:
    """Give what a declared figure may be; `owner` is the path of its part, `unit`, `parameters` or the index."""
    grain = _grain(figure.type)
    limits = _declared_range(figure, grain)
    if limits.low is None or limits.high is None:
        limits = _usual_range(figure, limits, found)
    if limits.low is not None and limits.high is not None and limits.low > limits.high:
        found.append(EmptyRange(name=figure.name, span=figure.span))
        limits = Range(low=limits.high, high=limits.high)
    if figure.direction is not None and isinstance(figure.type, OneOfType):
        found.append(DirectionOfWords(name=figure.name, span=figure.span))
    if isinstance(figure.type, OneOfType):
        found.extend(_levels_alike(figure.type))
    return _symbol(figure, owner, grain, limits)


def _levels_alike(written: OneOfType) -> Iterator[Diagnostic]:
    seen: dict[str, Level] = {}
    for level in written.levels:
        first = seen.setdefault(outside_key(level.name), level)
        if first is not level:
            yield alike(level.name, first.name, level.span, first.span)


def alike(name: str, other: str, span: Span, first: Span) -> Diagnostic:
    """Tell that two things have one name, or names with one outside key."""
    if name == other:
        return DuplicateName(name=name, first=first, span=span)
    return ConfusableName(name=name, other=other, key=outside_key(name), span=span)


def _symbol(figure: Figure, owner: str, grain: int, limits: Range) -> FigureSymbol:
    short = outside_key(figure.name)
    return FigureSymbol(
        name=figure.name,
        key=f"{owner}.{short}",
        owner=owner,
        short=short,
        label=figure.label.value if figure.label else figure.name.replace("_", " "),
        type=type_of_figure(figure.type),
        decimals=_decimals(figure.type),
        grain=grain,
        low=limits.low,
        high=limits.high,
        levels=_levels(figure.type),
        direction=figure.direction,
        relations=tuple(limit for limit in figure.limits if _ends(limit) is None),
        span=figure.span,
    )


def type_of_figure(written: FigureType) -> Type:
    """Give the type of a figure."""
    match written:
        case CountType(unit=unit):
            return Type(kind="count", unit=unit)
        case RatioType():
            return RATIO
        case NumberType(unit=unit):
            return Type(kind="number", unit=unit)
        case MoneyType(unit=unit):
            return Type(kind="money", unit=unit)
        case RankType(among=among):
            return Type(kind="rank", unit=among)
        case DateType():
            return DATE
        case YesNoType():
            return YES_NO
        case OneOfType():
            return LEVEL
        case _:
            assert_never(written)


def _decimals(written: FigureType) -> int:
    return written.decimals if isinstance(written, (RatioType, NumberType)) else 0


def _grain(written: FigureType) -> int:
    """Give the least denominator: a ratio with 2 decimals of the percent goes in steps of 1/10000."""
    places = _decimals(written) + (2 if isinstance(written, RatioType) else 0)
    return int(10**places)


def _levels(written: FigureType) -> tuple[LevelSymbol, ...]:
    if not isinstance(written, OneOfType):
        return ()
    return tuple(
        LevelSymbol(
            key=outside_key(level.name),
            name=level.name,
            label=level.label.value if level.label else level.name.replace("_", " "),
        )
        for level in written.levels
    )


# --- ranges ---------------------------------------------------------------------------------


def _declared_range(figure: Figure, grain: int) -> Range:
    """Meet all limits that are numbers or days; those that name figures are relations."""
    ends = [end for limit in figure.limits if (end := _ends(limit)) is not None]
    lows = [_up(low, grain, is_open) for (low, is_open), _ in ends if low is not None]
    highs = [_down(high, grain, is_open) for _, (high, is_open) in ends if high is not None]
    return Range(low=max(lows, default=None), high=min(highs, default=None))


_End = tuple[Fraction | None, bool]  # value, whether the end is left out


def _ends(limit: AnyBound) -> tuple[_End, _End] | None:
    """Give both ends of a limit made of literals; None when it names figures."""
    match limit:
        case Bound(kind=BoundKind.EXACTLY, low=low) if low is not None:
            value = constant(low)
            return None if value is None else ((value, False), (value, False))
        case Bound(kind=kind, low=low, high=high):
            values = [None if each is None else constant(each) for each in (low, high)]
            if (low is not None and values[0] is None) or (high is not None and values[1] is None):
                return None
            return (values[0], kind in _OPEN_LOW), (values[1], kind in _OPEN_HIGH)
        case DateBound(kind=kind, low=low_day, high=high_day):
            return _day_ends(kind, low_day, high_day)
        case InYear(year=int() as year):
            first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
            return (Fraction(first), False), (Fraction(last), False)
        case _:
            return None


def is_literal(limit: AnyBound) -> bool:
    """Tell whether the ends of a limit are numbers or days, not figures."""
    return _ends(limit) is not None


def _day_ends(kind: DateBoundKind, low: object, high: object) -> tuple[_End, _End] | None:
    days = [_ordinal(each) for each in (low, high)]
    if (low is not None and days[0] is None) or (high is not None and days[1] is None):
        return None
    if kind is DateBoundKind.ON:
        return (days[0], False), (days[0], False)
    return (days[0], kind is DateBoundKind.AFTER), (days[1], kind is DateBoundKind.BEFORE)


def _ordinal(day: object) -> Fraction | None:
    """Give the ordinal of a day of a fixed year."""
    if isinstance(day, DayLiteral) and isinstance(day.year, int):
        return Fraction(date(day.year, day.month, day.day).toordinal())
    return None


def _up(low: Fraction, grain: int, is_open: bool) -> Fraction:
    steps = math.floor(low * grain) + 1 if is_open else math.ceil(low * grain)
    return Fraction(steps, grain)


def _down(high: Fraction, grain: int, is_open: bool) -> Fraction:
    steps = math.ceil(high * grain) - 1 if is_open else math.floor(high * grain)
    return Fraction(steps, grain)


def _usual_range(figure: Figure, limits: Range, found: list[Diagnostic]) -> Range:
    """Fill the ends that were not said: counts, ranks and dates have usual ones, others must say them."""
    match figure.type:
        case YesNoType() | OneOfType():
            return Range(low=None, high=None)
        case CountType():
            usual = (Fraction(0), MOST)
        case RankType():
            usual = (Fraction(1), Fraction(1000))
        case DateType():
            usual = (FIRST_DAY, LAST_DAY)
        case _:
            found.append(RangeWanted(name=figure.name, span=figure.span))
            usual = (Fraction(0), MOST)
    return Range(
        low=usual[0] if limits.low is None else limits.low,
        high=usual[1] if limits.high is None else limits.high,
    )


def colliding(symbols: Iterable[FigureSymbol]) -> Iterator[tuple[FigureSymbol, FigureSymbol]]:
    """Give the pairs of figures, with different names, that have one outside key."""
    seen: dict[str, FigureSymbol] = {}
    for symbol in symbols:
        other = seen.setdefault(symbol.key, symbol)
        if other.name != symbol.name:
            yield symbol, other
