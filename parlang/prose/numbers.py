"""Exact numbers as official texts write them.

`Fraction(1, 2)` is `0,5` (English `0.5`), 2000000 is `2.000.000`, 4/5 as a ratio is `80%`, 1/3 is `1/3`,
and five things are `05`.
"""

from __future__ import annotations

import datetime
from fractions import Fraction
from typing import assert_never

from parlang.ir.nodes import ValueKind
from parlang.prose.wording import Language

LETTERED = tuple("abcdđeghiklmnopqrstuvxy")  # the letters of points in a text, in their order
TWO_DIGITS_BELOW = 10  # «05 đơn vị»: a count of things that cannot be altered by adding a digit before it


def number(value: Fraction, language: Language = "vi", *, decimals: int = 0) -> str:
    """Write a number with at least `decimals` decimals, exactly; as `n/d` if its decimals do not end."""
    digits = decimals_of(value)
    if digits is None:
        return f"{value.numerator}/{value.denominator}"
    digits = max(digits, decimals)
    scaled = abs(value) * 10**digits
    whole, rest = divmod(int(scaled), 10**digits)
    thousands, point = (".", ",") if language == "vi" else (",", ".")
    text = f"{whole:,}".replace(",", thousands)
    if digits:
        text += f"{point}{rest:0{digits}d}"
    return f"-{text}" if value < 0 else text


def decimals_of(value: Fraction) -> int | None:
    """Give how many decimals a number has; None if they do not end."""
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives) if rest == 1 else None


def percent(value: Fraction, language: Language = "vi", *, decimals: int = 0) -> str:
    """Write a ratio as a percentage: 4/5 is `80%`."""
    return f"{number(value * 100, language, decimals=decimals)}%"


def count(value: Fraction, language: Language = "vi") -> str:
    """Write a count of things: two digits below 10 in Vietnamese."""
    if language == "vi" and value.denominator == 1 and 0 < value < TWO_DIGITS_BELOW:
        return f"{value.numerator:02d}"
    return number(value, language)


def day(ordinal: Fraction | int) -> str:
    """Write a date as `31/12/2022`."""
    date = datetime.date.fromordinal(int(ordinal))
    return f"{date.day:02d}/{date.month:02d}/{date.year:04d}"


def points(value: Fraction, language: Language = "vi", *, decimals: int = 0) -> str:
    """Write points: `0,5 điểm`."""
    text = number(value, language, decimals=decimals)
    if language == "vi":
        return f"{text} điểm"
    return f"{text} point" if value == 1 else f"{text} points"


def amount(value: Fraction, kind: ValueKind, language: Language = "vi", *, decimals: int = 0) -> str:
    """Write a value of a kind, without its unit."""
    match kind:
        case "count":
            return count(value, language)
        case "ratio":
            return percent(value, language, decimals=decimals)
        case "date":
            return day(value)
        case "number" | "money" | "rank" | "points" | "yes_no" | "level":
            return number(value, language, decimals=decimals)
        case _:
            assert_never(kind)


def quantity(
    value: Fraction, kind: ValueKind, unit: str | None, language: Language = "vi", *, decimals: int = 0
) -> str:
    """Write a value of a kind with its unit: `60.000 người`, `80%`, `10 điểm`."""
    if kind == "points":
        return points(value, language, decimals=decimals)
    text = amount(value, kind, language, decimals=decimals)
    return f"{text} {unit}" if unit and kind != "rank" else text  # the unit of a rank is among whom it is held
