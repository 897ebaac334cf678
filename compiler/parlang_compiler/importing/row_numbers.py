"""Numbers of rows and points of a table, as people write them."""

from __future__ import annotations

import re
from fractions import Fraction

_NUMBER = re.compile(r"[0-9A-Za-zĐđ]+(?:\.[0-9A-Za-zĐđ]+)*")
_FRAME = " .):(/-–—•*"
_POINTS = re.compile(r"(?P<whole>\d{1,4})(?:(?P<mark>[.,])(?P<part>\d{1,4}))?\s*(?:điểm|đ|đ\.)?", re.IGNORECASE)
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
LONGEST = 16  # letters of a number
_BEFORE_NAME = re.compile(
    r"(?:(?:lĩnh vực|phần|mục|tiêu chí thành phần|tiêu chí)\s+)?"
    r"(?P<number>\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=[.):])|[IVXL]{1,6}(?=[.):])|[a-zđ](?=\)))[.):]*\s+(?P<name>\S.*)",
    re.IGNORECASE,
)
_SAID = re.compile(r"(?:lĩnh vực|phần|mục|tiêu chí)\s+(?P<number>\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6})", re.IGNORECASE)


def number_of(text: str) -> str | None:
    """Give the number of a row without what stands around it: `1.1.` is 1.1, `a)` is a; None where it is none."""
    plain = text.strip(_FRAME).replace(" ", "")
    said = _SAID.fullmatch(text.strip(_FRAME))
    plain = said["number"] if said else plain
    return plain if _NUMBER.fullmatch(plain) and len(plain) <= LONGEST else None


def split_number(text: str) -> tuple[str, str] | None:
    """Cut the number off the name behind it: «Lĩnh vực 1. Chỉ đạo, điều hành»."""
    found = _BEFORE_NAME.fullmatch(text)
    return None if found is None else (found["number"], found["name"])


def points_of(text: str) -> Fraction | None:
    """Give points as written: `0,5`, `0.5`, `9,50`, `0,5 điểm`; of `1.500` nobody knows whether it is thousands."""
    found = _POINTS.fullmatch(text.strip())
    if found is None or (found["mark"] == "." and len(found["part"]) == 3 and found["whole"] != "0"):
        return None
    part = found["part"] or ""
    return Fraction(int(found["whole"] + part), 10 ** len(part))


def roman(text: str) -> int | None:
    """Give the value of a Roman numeral in capitals."""
    if not text or _ROMAN.fullmatch(text) is None:
        return None
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}[each] for each in text]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)
