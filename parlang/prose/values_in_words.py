"""Values in words: what was reported, and what the rules work out of it: «9/10 = 90%», «(500 − 501)/500 = −0,2%»."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from parlang.ir.evaluate import value_of
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Arithmetic, Const, Expr, Figure, FigureRef, Named, Ruleset, ValueKind
from parlang.ir.reached import reached
from parlang.ir.relations import plain
from parlang.ir.walk import figures_in
from parlang.prose.expressions import expression
from parlang.prose.figures import figure_text
from parlang.prose.naming import figure_label, upper_first, value_name
from parlang.prose.numbers import decimals_of, nearly, number
from parlang.prose.wording import Language, Wording, wording


def value_in_words(figure: Figure, value: Value, language: Language) -> str:
    """Write the value of a figure; a count of things as it is counted, not as documents pad it."""
    if figure.kind == "count" and isinstance(value, Fraction):
        return f"{number(value, language)} {figure.unit}" if figure.unit else number(value, language)
    return figure_text(figure, value, language)


@dataclass(frozen=True, slots=True, kw_only=True)
class ValuesOf:
    """The values of one unit, and the words for them."""

    facts: Facts
    words: Wording

    def figure(self, key: str) -> str:
        """Say a figure with its value: «Số báo cáo gửi chậm: 1 báo cáo»."""
        figure = self.words.figures[key]
        told = value_in_words(figure, self.facts.values[key], self.words.language)
        return f"{figure_label(figure, self.words.language)}: {told}"

    def named(self, named: Named) -> str:
        """Say a named value and what it rests on, but for what the unit is: «Điểm xã: 0 (Tỷ lệ xã đạt: 9/10 = 90%)»."""
        told = f"{upper_first(value_name(named, self.words))}: {self.worked_out(named, named.kind, named.unit)}"
        if _is_quotient(named):
            return told
        below = [each for each in dict.fromkeys(reached(named.value, self.facts)) if not self._of_unit(each)]
        return f"{told} ({self.listed(below)})" if below else told

    def listed(self, seen: Iterable[Named | FigureRef]) -> str:
        """Say named values and figures, one after the other."""
        return "; ".join(self.named(each) if isinstance(each, Named) else self.figure(each.key) for each in seen)

    def worked_out(self, expr: Expr, kind: ValueKind, unit: str | None) -> str:
        """Say what an expression comes to: a figure as reported, a quotient with its two sides: «9/10 = 90%»."""
        match plain(expr):
            case FigureRef(key=key):
                return value_in_words(self.words.figures[key], self.facts.values[key], self.words.language)
            case Arithmetic(operator="/", left=left, right=right):
                sides = [self._side(each) for each in (left, right)]
                told = self._nearly(expr, kind, unit)
                return told if None in sides else f"{sides[0]}/{sides[1]} {_equal(told)}"
            case _:
                return self._nearly(expr, kind, unit)

    def _of_unit(self, seen: Named | FigureRef) -> bool:
        return isinstance(seen, FigureRef) and self.words.figures[seen.key].owner == "unit"

    def _nearly(self, expr: Expr, kind: ValueKind, unit: str | None) -> str:
        value = value_of(expr, self.facts)
        return nearly(value, "number" if kind == "count" else kind, unit, self.words.language)

    def _side(self, side: Expr) -> str | None:
        """Write one side of a quotient: a sum of figures as it was added up, anything else by its value."""
        if _is_sum(side):
            values = {key: self._number(FigureRef(key=key)) or "" for key in figures_in(side)}
            return f"({expression(side, replace(self.words, letters=values))})"
        return self._number(side)

    def _number(self, expr: Expr) -> str | None:
        """Write a number exactly; None if its decimals do not end."""
        value = value_of(expr, self.facts)
        return None if decimals_of(value) is None else number(value, self.words.language)


def values_of(facts: Facts, ruleset: Ruleset, language: Language) -> ValuesOf:
    """Give the values of a unit in words."""
    return ValuesOf(facts=facts, words=wording(ruleset, language))


def _equal(told: str) -> str:
    return told if told.startswith("≈") else f"= {told}"


def _is_quotient(expr: Expr) -> bool:
    match plain(expr):
        case Arithmetic(operator="/"):
            return True
        case _:
            return False


def _is_sum(expr: Expr) -> bool:
    """Tell whether an expression adds and subtracts nothing but figures and numbers."""
    match expr:
        case Arithmetic(operator="+" | "-", left=left, right=right):
            return all(isinstance(each, FigureRef | Const) or _is_sum(each) for each in (left, right))
        case _:
            return False
