"""Numbers as official texts write them: `500.000` and `0,5`, or in English `500,000` and `0.5`."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from parlang.syntax.keywords import keywords
from parlang.syntax.nodes import Surface

MOST_DIGITS = 24  # no figure of a state needs more, and a longer one is a slip of the finger


@cache
def _form(surface: Surface) -> re.Pattern[str]:
    table = keywords(surface)
    grouping, decimal = re.escape(table.grouping_mark), re.escape(table.decimal_mark)
    return re.compile(rf"(?P<whole>\d+|\d{{1,3}}(?:{grouping}\d{{3}})+)(?:{decimal}(?P<part>\d+))?")


def read_number(text: str, surface: Surface) -> Fraction | None:
    """Give the exact value of a number as written; None when it is not written so."""
    match = _form(surface).fullmatch(text)
    if match is None or sum(map(str.isdigit, text)) > MOST_DIGITS:
        return None
    whole = match["whole"].replace(keywords(surface).grouping_mark, "")
    part = match["part"] or ""
    return Fraction(int(whole + part), 10 ** len(part))


def three_decimals(text: str, surface: Surface) -> bool:
    """Tell whether a decimal looks like thousands: in a spreadsheet `1,500` is fifteen hundred."""
    return re.fullmatch(rf"[1-9]\d{{0,2}}{re.escape(keywords(surface).decimal_mark)}\d{{3}}", text) is not None


def suggest_number(text: str, surface: Surface) -> str | None:
    """Give what was probably meant by a number with the marks of the other language."""
    table = keywords(surface)
    swapped = text.replace(table.grouping_mark, table.decimal_mark)
    return swapped if read_number(swapped, surface) is not None else None


def write_number(value: Fraction, surface: Surface) -> str:
    """Write an exact decimal number, thousands grouped.

    Raises:
        ValueError: the value has no finite decimal form.
    """
    table = keywords(surface)
    digits, places = _decimal_digits(abs(value))
    whole, part = (digits[:-places], digits[-places:]) if places else (digits, "")
    grouped = _grouped(whole or "0", table.grouping_mark)
    sign = "-" if value < 0 else ""
    return f"{sign}{grouped}{table.decimal_mark}{part}" if part else f"{sign}{grouped}"


def _decimal_digits(value: Fraction) -> tuple[str, int]:
    places = 0
    while value.denominator != 1:
        if places > MOST_DIGITS:
            raise ValueError(f"{value} has no finite decimal form")
        value, places = value * 10, places + 1
    return str(value.numerator).zfill(places + 1), places


def _grouped(whole: str, mark: str) -> str:
    if len(whole) <= 3:
        return whole
    first = len(whole) % 3
    groups = ([whole[:first]] if first else []) + [whole[at : at + 3] for at in range(first, len(whole), 3)]
    return mark.join(groups)
