"""Expressions as formulas: `(b/a) × điểm tối đa, trong đó a là …, b là …`.

Named values stand by their words, figures by theirs or by a letter. A quotient inside a product stands in
brackets, as tables write it; otherwise brackets stand where reading from left to right would err.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import assert_never

from parlang.ir.nodes import (
    Arithmetic,
    Condition,
    Const,
    DayOf,
    Expr,
    Extremum,
    FigureRef,
    If,
    MaximumPoints,
    Named,
    Negative,
    Rounded,
)
from parlang.prose import conditions
from parlang.prose.days import day_of
from parlang.prose.naming import figure_name, upper_first, value_name
from parlang.prose.numbers import number, percent
from parlang.prose.wording import Wording

SIGNS = {"+": " + ", "-": " − ", "*": " × ", "/": "/"}
LETTERS = "abcdeghiklmnpqrstuvxy"  # as points of a text are lettered


def expression(expr: Expr, wording: Wording) -> str:
    """Write an expression."""
    match expr:
        case Const(value=value, percent=True):
            return percent(value, wording.language)
        case Const(value=value):
            return number(value, wording.language)
        case DayOf():
            return day_of(expr, wording)
        case FigureRef(key=key):
            return wording.letters.get(key) or figure_name(wording.figures[key], wording)
        case Named():
            return value_name(expr, wording)
        case MaximumPoints():
            return wording.say("điểm tối đa", "maximum")
        case Arithmetic(operator=operator, left=left, right=right):
            return f"{_left(operator, left, wording)}{SIGNS[operator]}{_right(operator, right, wording)}"
        case Negative(operand=operand):
            return f"−{_right('-', operand, wording)}"
        case If(condition=condition, yes=yes, no=no):
            asked = asked_for(condition, wording)
            first, second = expression(yes, wording), expression(no, wording)
            return wording.say(
                f"(nếu {asked} thì {first}; còn lại {second})", f"(if {asked} then {first}, else {second})"
            )
        case Extremum(which=which, items=items):
            return f"{_extremum(which, wording)} ({'; '.join(expression(each, wording) for each in items)})"
        case Rounded(operand=operand, decimals=decimals):
            return f"({expression(operand, wording)}, {rounding(decimals, wording)})"
        case _:
            assert_never(expr)


def asked_for(condition: Condition, wording: Wording) -> str:
    """Say a condition inside an expression: letters stand for what is reckoned with, not for what is asked."""
    return conditions.condition(condition, replace(wording, letters={}))


def rounding(decimals: int, wording: Wording) -> str:
    """Say to how many decimals a value is rounded; of a ratio they are those of its percentage."""
    if decimals == 0:
        return wording.say("làm tròn đến hàng đơn vị", "rounded to whole numbers")
    return wording.say(
        f"làm tròn đến {decimals} chữ số thập phân",
        f"rounded to {decimals} decimal{'s' if decimals > 1 else ''}",
    )


def formula(expr: Expr, wording: Wording) -> tuple[str, str]:
    """Write a formula with letters for its figures, and the words that say what the letters are.

    A named value that is a quotient of figures is written out; others stand by their words.
    """
    written_out = write_out(expr)
    letters = letters_for(written_out, wording)
    lettered = replace(wording, letters=letters)
    return expression(written_out, lettered), legend(letters, wording)


def opening_a_clause(text: str, expr: Expr, wording: Wording) -> str:
    """Write a formula after «theo công thức:», with a capital where it begins with a name: «(Tỷ lệ/20%) × …»."""
    if wording.language == "en" or not isinstance(_first(expr), Named):
        return text
    brackets = len(text) - len(text.lstrip("("))
    return text[:brackets] + upper_first(text[brackets:])


def write_out(expr: Expr) -> Expr:
    """Replace the named quotient in «tỷ lệ × điểm tối đa» by the quotient."""
    match expr:
        case Arithmetic(operator="*", left=Named(value=Arithmetic() as value), right=MaximumPoints()) if (
            is_quotient_of_figures(value)
        ):
            return replace(expr, left=value)
        case _:
            return expr


def is_quotient_of_figures(expr: Expr) -> bool:
    """Tell whether an expression is one figure over another."""
    match expr:
        case Arithmetic(operator="/", left=FigureRef(), right=FigureRef()):
            return True
        case _:
            return False


def letters_for(expr: Expr, wording: Wording) -> Mapping[str, str]:
    """Give a letter to each figure that the expression itself reckons with, in the order of declaration."""
    standing = set(_reckoned(expr))
    return dict(zip((key for key in wording.figures if key in standing), LETTERS, strict=False))


def legend(letters: Mapping[str, str], wording: Wording) -> str:
    """Say what the letters are: «trong đó a là …, b là …»."""
    if not letters:
        return ""
    meant = (
        f"{letter} {wording.say('là', 'is')} {figure_name(wording.figures[key], wording)}"
        for key, letter in letters.items()
    )
    return wording.say(", trong đó ", ", where ") + ", ".join(meant)


def _reckoned(expr: Expr) -> Iterator[str]:
    """Give the figures reckoned with: not those of named values, nor of conditions, which stand by their words."""
    match expr:
        case FigureRef(key=key):
            yield key
        case Arithmetic(left=left, right=right):
            yield from _reckoned(left)
            yield from _reckoned(right)
        case Negative(operand=operand) | Rounded(operand=operand):
            yield from _reckoned(operand)
        case Extremum(items=items):
            for each in items:
                yield from _reckoned(each)
        case If(yes=yes, no=no):
            yield from _reckoned(yes)
            yield from _reckoned(no)
        case _:
            return


def _first(expr: Expr) -> Expr:
    match expr:
        case Arithmetic(left=left):
            return _first(left)
        case _:
            return expr


def _left(operator: str, operand: Expr, wording: Wording) -> str:
    """Write the left operand; only sums and products go on from left to right without brackets."""
    text = expression(operand, wording)
    match operand:
        case Arithmetic(operator=inner):
            follows = inner == operator and operator != "/"
            sums = operator in "+-" and inner in "+-"
            return text if follows or sums or _binds_tighter(operator, inner, text) else f"({text})"
        case Negative():
            return f"({text})"
        case _:
            return text


def _right(operator: str, operand: Expr, wording: Wording) -> str:
    """Write the right operand: a sum or a product there stands in brackets, unless it binds tighter."""
    text = expression(operand, wording)
    match operand:
        case Arithmetic(operator=inner):
            return text if _binds_tighter(operator, inner, text) else f"({text})"
        case Negative():
            return f"({text})"
        case _:
            return text


def _binds_tighter(operator: str, inner: str, text: str) -> bool:
    """Tell whether an operand needs no brackets in a sum: a quotient of words does, «x + (điểm quá hạn/2)»."""
    return operator in "+-" and (inner == "*" or (inner == "/" and " " not in text))


def _extremum(which: str, wording: Wording) -> str:
    if which == "least":
        return wording.say("nhỏ nhất", "least of")
    return wording.say("lớn nhất", "greatest of")
