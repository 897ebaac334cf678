"""Exact numbers as official texts write them.

`Fraction(1, 2)` is `0,5` (English `0.5`), 2000000 is `2.000.000`, 4/5 as a ratio is `80%`, 1/3 is `1/3`,
and five things are `05`.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import chain
from typing import assert_never

from parlang.ir.nodes import ValueKind
from parlang.prose.wording import Language
from parlang.runtime.rounding import rounded

MINUS = "−"  # as texts are set; a hyphen only joins words
SHOWN_DECIMALS = 2
MOST_DECIMALS = 12
LETTERED = tuple("abcdđeghiklmnopqrstuvxy")  # the letters of points in a text, in their order
TWO_DIGITS_BELOW = 10  # «05 đơn vị»: a count of things that cannot be altered by adding a digit before it


def number(value: Fraction, language: Language = "vi", *, decimals: int = 0) -> str:
    """Write a number with at least `decimals` decimals, exactly; as `n/d` if its decimals do not end."""
    sign = MINUS if value < 0 else ""
    digits = decimals_of(value)
    if digits is None:
        return f"{sign}{abs(value.numerator)}/{value.denominator}"
    digits = max(digits, decimals)
    scaled = abs(value) * 10**digits
    whole, rest = divmod(int(scaled), 10**digits)
    thousands, point = (".", ",") if language == "vi" else (",", ".")
    text = f"{whole:,}".replace(",", thousands)
    if digits:
        text += f"{point}{rest:0{digits}d}"
    return sign + text


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


def percentage_points(value: Fraction, language: Language = "vi") -> str:
    """Write a difference of ratios: 1/20 is `5 điểm phần trăm`."""
    text = number(value * 100, language)
    if language == "vi":
        return f"{text} điểm phần trăm"
    return f"{text} percentage point" if value * 100 == 1 else f"{text} percentage points"


def count(value: Fraction, language: Language = "vi") -> str:
    """Write a count of things: two digits below 10 in Vietnamese."""
    if language == "vi" and value.denominator == 1 and 0 < value < TWO_DIGITS_BELOW:
        return f"{value.numerator:02d}"
    return number(value, language)


def day(ordinal: Fraction | int) -> str:
    """Write a date as `31/12/2022`."""
    date = datetime.date.fromordinal(int(ordinal))
    return f"{date.day:02d}/{date.month:02d}/{date.year:04d}"


def lettered(items: Iterable[str]) -> Iterator[str]:
    """Put its letter before each point of a list: `a) …`, `b) …`; behind the last letter come two, and none is lost."""
    pairs = (first + second for first in LETTERED for second in LETTERED)
    for letter, words in zip(chain(LETTERED, pairs), items, strict=False):
        yield f"{letter}) {words}"


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


def nearly(
    value: Fraction,
    kind: ValueKind,
    unit: str | None = None,
    language: Language = "vi",
    *,
    decimals: int = SHOWN_DECIMALS,
) -> str:
    """Write a value that was worked out as people read it: `90%`; `≈ 66,67%` where it has more decimals."""
    scale = 100 if kind == "ratio" else 1
    cut = _cut(value * scale, decimals) / scale
    if cut == value:
        return quantity(value, kind, unit, language)
    return f"≈ {quantity(cut, 'number' if kind == 'count' else kind, unit, language)}"


def _cut(value: Fraction, decimals: int) -> Fraction:
    """Cut a value to few decimals, but to no number that has fewer: beside a bound that would deny the case.

    94,998% is not cut to 95% where 95% is asked for.
    """
    digits = decimals_of(value)
    if digits is not None and digits <= decimals:
        return value
    cuts = ((places, rounded(value, places)) for places in range(decimals, MOST_DECIMALS + 1))
    told = (cut for places, cut in cuts if decimals_of(cut) == places)
    return next(told, rounded(value, decimals))
