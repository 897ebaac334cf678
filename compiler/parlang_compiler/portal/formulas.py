"""An expression as a formula of variables: as it is computed, `0.5*xong/giao`, and as shown, `0,5 × xong / giao`.

Only + - * / and brackets exist there. What needs more is told by its reason, and has no formula.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias, assert_never

from parlang.ir.nodes import (
    Arithmetic,
    Const,
    DayOf,
    Expr,
    Extremum,
    FigureRef,
    If,
    Increment,
    MaximumPoints,
    Named,
    Negative,
    Rounded,
    Survey,
)
from parlang.ir.to_json import exact

Reason: TypeAlias = Literal[
    "choice",
    "extremum",
    "rounded",
    "day",
    "whole_steps",
    "capped_item",
    "condition_item",
    "not_below_zero",
    "not_arising",
    "without_evidence",
    "group_figure",
    "unwritten",
    "highest",
    "depth",
]
STRENGTH = {"+": 1, "-": 1, "*": 2, "/": 2}
STRONGEST = 3
SHOWN = {"+": " + ", "-": " - ", "*": " × ", "/": " / "}


class CannotBeSaid(Exception):
    """An expression that is no formula of + - * /."""

    def __init__(self, reason: Reason) -> None:
        """Take the reason."""
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula in both writings; `strength` is that of its outermost operation."""

    computed: str
    shown: str
    strength: int = STRONGEST

    def within(self, strength: int) -> Formula:
        """Give it so that an operation of this strength may take it: in brackets, if it is weaker."""
        if self.strength >= strength:
            return self
        return Formula(f"({self.computed})", f"({self.shown})")


Variables: TypeAlias = Mapping[str, Formula]


def number(value: Fraction) -> Formula:
    """Give a number; one without an end is a quotient."""
    text = exact(value)
    strength = STRENGTH["/"] if "/" in text else STRENGTH["-"] if value < 0 else STRONGEST
    return Formula(text, text.replace(".", ","), strength)


def together(operator: Literal["+", "-", "*", "/"], left: Formula, right: Formula) -> Formula:
    """Give left operator right."""
    strength = STRENGTH[operator]
    first, second = left.within(strength), right.within(strength + (operator in "-/"))
    return Formula(
        f"{first.computed}{operator}{second.computed}", f"{first.shown}{SHOWN[operator]}{second.shown}", strength
    )


def formula_of(expr: Expr, variables: Variables) -> Formula:
    """Give the formula of an expression, or say why there is none."""
    match expr:
        case Const(value=value) | MaximumPoints(value=value):
            return number(value)
        case FigureRef(key=key):
            return variables[key]
        case Named(value=value):
            return formula_of(value, variables)
        case Arithmetic(operator=operator, left=left, right=right):
            return together(operator, formula_of(left, variables), formula_of(right, variables))
        case Negative(operand=operand):
            return together("-", number(Fraction(0)), formula_of(operand, variables))
        case If():
            raise CannotBeSaid("choice")
        case Extremum():
            raise CannotBeSaid("extremum")
        case Rounded():
            raise CannotBeSaid("rounded")
        case DayOf():
            raise CannotBeSaid("day")
        case _:
            assert_never(expr)


def grown(base: Formula, increment: Increment, variables: Variables) -> Formula:
    """Give what a case with an increment is worth below its cap."""
    if increment.whole:
        raise CannotBeSaid("whole_steps")
    subject, mark = formula_of(increment.subject, variables), formula_of(increment.mark, variables)
    distance = together("-", subject, mark) if increment.direction == "up" else together("-", mark, subject)
    size = number(increment.step)
    size = together("*", size, mark) if increment.of_mark else size
    return together("+", base, together("*", together("/", distance, size), number(increment.gain)))


def survey_formula(survey: Survey, maximum: Fraction, variables: Variables) -> Formula:
    """Give maximum × Σ weight × (Σ worth × count / Σ count)."""
    groups = []
    for group in survey.groups:
        counts = [variables[ref.key] for ref in group.counts]
        levels = zip(survey.levels, counts, strict=True)
        worth = added([together("*", number(level.worth), count) for level, count in levels])
        groups.append(together("*", number(group.weight), together("/", worth, added(counts))))
    return together("*", number(maximum), added(groups))


def added(items: list[Formula]) -> Formula:
    """Give the sum of formulas."""
    total = items[0]
    for each in items[1:]:
        total = together("+", total, each)
    return total
