"""Text → value, by the declaration of the figure; one way to read each text, or a refusal that says why.

Before::

    "91,17%"   "2.000.000"   "31/12/2022"   "có"   "Kịp thời"

After::

    9117/10000   2000000   738155   True   "kip_thoi"

A ratio needs its percent sign: `0,8` might be 80% or 0,8%. A dot before exactly three digits might group
thousands or open decimals; only in a number of JSON or of a workbook, which has one reading, it is a decimal point.
A comma before exactly three digits is a decimal comma where the figure has so many decimals, else refused.
"""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from typing import TypeAlias, assert_never

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.suggest import nearest
from parlang.ir.facts import Value
from parlang.ir.nodes import Figure
from parlang.prose.numbers import amount, number
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.tree import Scalar
from parlang_compiler.boundary.value_errors import (
    AmbiguousNumber,
    BareRatio,
    Both,
    NoSuchDay,
    NotADate,
    NotANumber,
    NotARatio,
    NotWhole,
    NotYesOrNo,
    OutOfRange,
    TooManyDecimals,
    UnknownLevel,
)

Read: TypeAlias = Value | Diagnostic
LONGEST = 60  # characters of a number
PERCENT_DECIMALS = 3  # a percentage never groups thousands: `91,175%` has three decimals

_PLAIN = re.compile(r"([+-]?)([0-9]+)(?:([.,])([0-9]+))?")
_GROUPED = re.compile(r"([+-]?)([0-9]{1,3}(?:([.,])[0-9]{3})(?:\3[0-9]{3})+)(?:(?!\3)[.,]([0-9]+))?")
_GROUPED_ONCE = re.compile(r"([+-]?)([0-9]{1,3}([.,])[0-9]{3})(?!\3)[.,]([0-9]+)")
_DAY_FIRST = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_YES = frozenset({"co", "yes", "true"})
_NO = frozenset({"khong", "no", "false"})


def read_value(figure: Figure, scalar: Scalar) -> Read:
    """Read the value of a figure, or say why it cannot be one."""
    text = (scalar.text or "").strip()
    match figure.kind:
        case "yes_no":
            return read_yes_no(figure.label, scalar)
        case "level":
            return _level(figure, text, scalar)
        case "date":
            return _in_range(figure, _date(figure, text, scalar), scalar)
        case "ratio":
            return _in_range(figure, _ratio(figure, text, scalar), scalar)
        case "count" | "rank" | "money" | "number" | "points":
            return _in_range(figure, _number(figure, text, scalar), scalar)
        case _:
            assert_never(figure.kind)


def read_number(figure_label: str, scalar: Scalar, decimals: int) -> Fraction | Diagnostic:
    """Read an exact number; `decimals` only tells a decimal comma from one that groups thousands."""
    text = (scalar.text or "").strip().replace("−", "-")  # the minus sign of typeset text
    if len(text) > LONGEST:
        return NotANumber(label=figure_label, text=f"{text[:LONGEST]}…", span=scalar.span)
    for pattern in (_GROUPED, _GROUPED_ONCE):
        grouped = pattern.fullmatch(text)
        if grouped is not None:
            sign, whole, mark, decimal = grouped.groups()
            return _fraction(sign, whole.replace(mark, ""), decimal or "")
    plain = _PLAIN.fullmatch(text)
    if plain is None:
        return NotANumber(label=figure_label, text=text, span=scalar.span)
    sign, whole, mark, decimal = plain.groups()
    if not scalar.literal and _ambiguous(whole, mark, decimal or "", decimals):
        return _both_readings(figure_label, text, scalar, (whole, decimal), decimals)
    return _fraction(sign, whole, decimal or "")


def _ambiguous(whole: str, mark: str | None, decimal: str, decimals: int) -> bool:
    if len(decimal) != 3:
        return False
    if mark == ".":
        return True
    return decimals < 3 and len(whole) <= 3 and whole.strip("0") != ""


def _both_readings(label: str, text: str, scalar: Scalar, parts: tuple[str, str], decimals: int) -> AmbiguousNumber:
    whole, decimal = parts
    return AmbiguousNumber(
        label=label,
        text=text,
        grouped=str(int(whole + decimal)),
        decimal=number(_fraction("", whole, decimal)),
        padded=f"{whole},{decimal}0",
        whole=decimals == 0,
        span=scalar.span,
    )


def _fraction(sign: str, whole: str, decimal: str) -> Fraction:
    value = Fraction(int(whole + decimal), 10 ** len(decimal))
    return -value if sign == "-" else value


def _number(figure: Figure, text: str, scalar: Scalar) -> Fraction | Diagnostic:
    if text.endswith("%"):
        return NotARatio(label=figure.label, text=text, span=scalar.span)
    value = read_number(figure.label, scalar, figure.decimals)
    if isinstance(value, Diagnostic) or (value * figure.grain).denominator == 1:
        return value
    if figure.decimals == 0:
        return NotWhole(label=figure.label, text=text, span=scalar.span)
    return TooManyDecimals(label=figure.label, text=text, decimals=figure.decimals, span=scalar.span)


def _ratio(figure: Figure, text: str, scalar: Scalar) -> Fraction | Diagnostic:
    digits = text.removesuffix("%").rstrip()
    bare = Scalar(text=digits, span=scalar.span, literal=scalar.literal)
    value = read_number(figure.label, bare, PERCENT_DECIMALS)
    if isinstance(value, NotANumber):
        return NotANumber(label=figure.label, text=text, span=scalar.span)
    if digits == text:
        return BareRatio(label=figure.label, text=text, span=scalar.span)
    if isinstance(value, Diagnostic):
        return value
    value /= 100
    if (value * figure.grain).denominator != 1:
        return TooManyDecimals(label=figure.label, text=text, decimals=figure.decimals, span=scalar.span)
    return value


def _date(figure: Figure, text: str, scalar: Scalar) -> Fraction | Diagnostic:
    if (found := _DAY_FIRST.fullmatch(text)) is not None:
        day, month, year = map(int, found.groups())
    elif (found := _YEAR_FIRST.fullmatch(text)) is not None:
        year, month, day = map(int, found.groups())
    else:
        return NotADate(label=figure.label, text=text, span=scalar.span)
    try:
        return Fraction(date(year, month, day).toordinal())
    except ValueError:
        return NoSuchDay(label=figure.label, text=text, span=scalar.span)


def read_yes_no(label: str, scalar: Scalar) -> bool | NotYesOrNo:
    """Read a yes or a no in either language."""
    text = (scalar.text or "").strip()
    answer = folded(text)
    if answer in _YES:
        return True
    if answer in _NO:
        return False
    return NotYesOrNo(label=label, text=text, span=scalar.span)


def _level(figure: Figure, text: str, scalar: Scalar) -> Read:
    keys = {folded(name): level.key for level in figure.levels for name in (level.label, level.name, level.key)}
    if folded(text) in keys:
        return keys[folded(text)]
    names = tuple(level.key for level in figure.levels)
    similar = nearest(folded(text), keys)
    return UnknownLevel(
        label=figure.label,
        text=text,
        similar=None if similar is None else keys[similar],
        known=names,
        span=scalar.span,
    )


def _in_range(figure: Figure, value: Fraction | Diagnostic, scalar: Scalar) -> Read:
    if isinstance(value, Diagnostic):
        return value
    below = figure.low is not None and value < figure.low
    above = figure.high is not None and value > figure.high
    if not (below or above):
        return value
    return OutOfRange(
        label=figure.label,
        value=f"`{(scalar.text or '').strip()}`",
        low=None if figure.low is None else _shown(figure, figure.low),
        high=None if figure.high is None else _shown(figure, figure.high),
        span=scalar.span,
    )


def _shown(figure: Figure, value: Fraction) -> Both:
    if figure.kind == "count":
        return both(value)
    return amount(value, figure.kind, "vi"), amount(value, figure.kind, "en")


def both(value: Fraction) -> Both:
    """Write a number in both languages."""
    return number(value, "vi"), number(value, "en")
