"""What a formula comes to: the values that a workbook carries beside its formulas, without asking a spreadsheet.

Only what our own formulas use is known here. Whole numbers stay whole; a division gives the nearest binary float, as
a spreadsheet does. A text beside a number in an addition is an error in a spreadsheet, and one here.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Mapping
from typing import TypeAlias, assert_never

from parlang_compiler.form.formulas import Call, Cell, Formula, Infix, Number, Text

Value: TypeAlias = int | float | str | bool | None
"""What a cell holds; None is an empty one."""

Values = Callable[[Cell], Value]
FIRST_DAY = datetime.date(1899, 12, 30).toordinal()  # the day 0 of workbooks, for days from 1 March 1900 on


def evaluate(formula: Formula, values: Values) -> Value:
    """Work out a formula; `values` gives what stands in each cell."""
    match formula:
        case Number(value) | Text(value):
            return value
        case Cell():
            return values(formula)
        case Call(function, arguments):
            return _call(function, arguments, values)
        case Infix(operator, left, right):
            return _infix(operator, evaluate(left, values), evaluate(right, values))
        case _:
            assert_never(formula)


def _call(function: str, arguments: tuple[Formula, ...], values: Values) -> Value:
    if function == "IF":
        condition, yes, no = arguments
        return evaluate(yes if evaluate(condition, values) else no, values)
    return _FUNCTIONS[function](*(evaluate(each, values) for each in arguments))


def _infix(operator: str, left: Value, right: Value) -> Value:
    if operator == "&":
        return _text(left) + _text(right)
    if operator in _COMPARED:
        return _COMPARED[operator](_order(left, right), _order(right, left))
    return _ARITHMETIC[operator](number(left), number(right))


def number(value: Value) -> int | float:
    """Give a value as a number; an empty cell is 0, a text is a fault of ours."""
    if isinstance(value, str):
        raise TypeError(f"a text in arithmetic: {value!r}")
    return 0 if value is None else value


def _order(value: Value, other: Value) -> tuple[int, int | float | str]:
    """Give what a value is compared by: numbers before texts, letters in any case, an empty cell like its fellow."""
    if value is None:
        value = "" if isinstance(other, str) else 0
    return (1, value.casefold()) if isinstance(value, str) else (0, value)


def _text(value: Value) -> str:
    return "" if value is None else str(value)


def _round(value: Value, decimals: Value) -> int | float:
    scale = int(10 ** int(number(decimals)))
    scaled = number(value) * scale
    whole = math.floor(abs(scaled) + 0.5) * (1 if scaled >= 0 else -1)
    return whole if scale == 1 else whole / scale


def _date(year: Value, month: Value, day: Value) -> int:
    found = datetime.date(int(number(year)), int(number(month)), int(number(day)))
    return found.toordinal() - FIRST_DAY


def _is_number(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_COMPARED: Mapping[str, Callable[[tuple[int, int | float | str], tuple[int, int | float | str]], bool]] = {
    "=": lambda left, right: left == right,
    "<>": lambda left, right: left != right,
    "<": lambda left, right: left < right,
    ">": lambda left, right: left > right,
    "<=": lambda left, right: left <= right,
    ">=": lambda left, right: left >= right,
}
_ARITHMETIC: Mapping[str, Callable[[int | float, int | float], int | float]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": lambda left, right: left / right,
}
_FUNCTIONS: Mapping[str, Callable[..., Value]] = {
    "ABS": lambda value: abs(number(value)),
    "AND": lambda *values: all(values),
    "COUNT": lambda *values: sum(map(_is_number, values)),
    "DATE": _date,
    "EXACT": lambda left, right: _text(left) == _text(right),
    "FALSE": lambda: False,
    "INT": lambda value: math.floor(number(value)),
    "ISNUMBER": _is_number,
    "MAX": lambda *values: max(map(number, values)),
    "MIN": lambda *values: min(map(number, values)),
    "NOT": lambda value: not value,
    "OR": lambda *values: any(values),
    "ROUND": _round,
    "SUM": lambda *values: sum(map(number, values)),
    "TRIM": lambda value: " ".join(_text(value).split(" ")).strip(),
    "TRUE": lambda: True,
}
