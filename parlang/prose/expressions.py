"""Expressions as formulas: `(b/a) × điểm tối đa, trong đó a là …, b là …`.

Named values stand by their words, figures by theirs or by a letter. A quotient inside a product stands in
brackets, as tables write it; otherwise brackets stand where reading from left to right would err.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import assert_never

from parlang.ir.nodes import (
    Arithmetic,
    Const,
    DayOf,
    Expr,
    Extremum,
    FigureRef,
    If,
    MaximumPoints,
    Named,
    Negative,
)
from parlang.ir.walk import figures_in
from parlang.prose import conditions
from parlang.prose.days import day_of
from parlang.prose.naming import figure_name, value_name
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
            return wording.letters.get(key) or figure_name(wording.figures[key])
        case Named():
            return value_name(expr, wording)
        case MaximumPoints():
            return wording.say("điểm tối đa", "maximum")
        case Arithmetic(operator=operator, left=left, right=right):
            return f"{_left(operator, left, wording)}{SIGNS[operator]}{_right(operator, right, wording)}"
        case Negative(operand=operand):
            return f"−{_right('-', operand, wording)}"
        case If(condition=condition, yes=yes, no=no):
            asked = conditions.condition(condition, wording)
            first, second = expression(yes, wording), expression(no, wording)
            return wording.say(
                f"(nếu {asked} thì {first}, còn lại {second})", f"(if {asked} then {first}, else {second})"
            )
        case Extremum(which=which, items=items):
            return f"{_extremum(which, wording)} ({'; '.join(expression(each, wording) for each in items)})"
        case _:
            assert_never(expr)


def formula(expr: Expr, wording: Wording) -> tuple[str, str]:
    """Write a formula with letters for its figures, and the words that say what the letters are.

    A named value that is a quotient of figures is written out; others stand by their words.
    """
    written_out = write_out(expr)
    letters = letters_for(written_out, wording)
    lettered = replace(wording, letters=letters)
    return expression(written_out, lettered), legend(letters, wording)


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
    """Give a letter to each figure that stands in the expression itself, in the order of declaration."""
    standing = set(figures_in(_without_named(expr)))
    numeric = (
        key for key, figure in wording.figures.items() if key in standing and figure.kind not in ("yes_no", "level")
    )
    return dict(zip(numeric, LETTERS, strict=False))


def legend(letters: Mapping[str, str], wording: Wording) -> str:
    """Say what the letters are: «trong đó a là …, b là …»."""
    if not letters:
        return ""
    meant = (
        f"{letter} {wording.say('là', 'is')} {figure_name(wording.figures[key])}" for key, letter in letters.items()
    )
    return wording.say(", trong đó ", ", where ") + ", ".join(meant)


def _without_named(expr: Expr) -> Expr:
    """Blank the named values, which stand by their words."""
    match expr:
        case Named():
            return Const(value=Fraction(0))
        case Arithmetic(left=left, right=right):
            return replace(expr, left=_without_named(left), right=_without_named(right))
        case Negative(operand=operand):
            return Negative(operand=_without_named(operand))
        case Extremum(items=items):
            return replace(expr, items=tuple(_without_named(each) for each in items))
        case If(yes=yes, no=no):
            return replace(expr, yes=_without_named(yes), no=_without_named(no))
        case _:
            return expr


def _left(operator: str, operand: Expr, wording: Wording) -> str:
    """Write the left operand; only sums and products go on from left to right without brackets."""
    text = expression(operand, wording)
    match operand:
        case Arithmetic(operator=inner):
            follows = inner == operator and operator != "/"
            sums = operator in "+-" and inner in "+-"
            binds_tighter = operator in "+-" and inner in "*/"
            return text if follows or sums or binds_tighter else f"({text})"
        case Negative():
            return f"({text})"
        case _:
            return text


def _right(operator: str, operand: Expr, wording: Wording) -> str:
    """Write the right operand: a sum or a product there stands in brackets, unless it binds tighter."""
    text = expression(operand, wording)
    match operand:
        case Arithmetic(operator=inner):
            return text if operator in "+-" and inner in "*/" else f"({text})"
        case Negative():
            return f"({text})"
        case _:
            return text


def _extremum(which: str, wording: Wording) -> str:
    if which == "least":
        return wording.say("nhỏ nhất", "least of")
    return wording.say("lớn nhất", "greatest of")
