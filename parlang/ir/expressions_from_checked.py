"""From expressions as written to resolved ones: every name becomes a figure or what it stands for.

Before::

    tỷ_lệ từ 80% trở lên

After::

    Within(subject=Named("tỷ_lệ", hoàn_thành / giao), low=4/5, low_closed=True, high=None, …)
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, assert_never

from parlang.checked.symbols import FigureSymbol, LetSymbol, Scope
from parlang.checked.types import Type
from parlang.checked.typing import Typing
from parlang.ir import nodes as ir
from parlang.ir.group_values import group_value
from parlang.syntax import nodes as n

_OPEN_LOW = {n.BoundKind.ABOVE, n.BoundKind.ABOVE_TO, n.BoundKind.ABOVE_BELOW}
_OPEN_HIGH = {n.BoundKind.BELOW, n.BoundKind.FROM_BELOW, n.BoundKind.ABOVE_BELOW}


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolving:
    """Resolves expressions in one scope; `maximum` is what «điểm tối đa» is worth there."""

    scope: Scope
    maximum: Fraction

    def expr(self, written: n.Expr) -> ir.Expr:
        """Give the resolved form of a number or date."""
        match written:
            case n.Number(value=value, percent=percent):
                return ir.Const(value=value / 100 if percent else value, percent=percent)
            case n.MaximumPoints():
                return ir.MaximumPoints(value=self.maximum)
            case n.Name():
                return self.name(written)
            case n.Arithmetic(operator=operator, left=left, right=right):
                return ir.Arithmetic(operator=operator, left=self.expr(left), right=self.expr(right))
            case n.Negative(operand=operand):
                return ir.Negative(operand=self.expr(operand))
            case n.If(condition=condition, yes=yes, no=no):
                return ir.If(condition=self.condition(condition), yes=self.expr(yes), no=self.expr(no))
            case n.Extremum(which=which, items=items):
                return ir.Extremum(which=which, items=tuple(map(self.expr, items)))
            case n.Rounded(operand=operand, decimals=decimals):
                percent = self.type_of(operand).kind == "ratio"
                return ir.Rounded(operand=self.expr(operand), decimals=decimals, percent=percent)
            case n.GroupValue():
                return group_value(written, self.scope.names[written.of.name], self.type_of(written))
            case n.ScoreValue():
                return ir.FigureRef(key=score_key(written))
            case n.Compare() | n.Logic() | n.AllOf() | n.Not() | n.Among():
                raise TypeError(f"a condition where a number belongs: {written}")
            case _:
                assert_never(written)

    def name(self, name: n.Name) -> ir.Expr:
        """Give what a name stands for."""
        match self.scope.names[name.name]:
            case FigureSymbol(key=key):
                return ir.FigureRef(key=key)
            case LetSymbol() as let:
                return self._named(let)

    def _named(self, let: LetSymbol) -> ir.Named:
        inner = Resolving(scope=let.scope, maximum=self.maximum)
        if let.type is None:
            raise TypeError(f"a named value that was not checked: {let.name}")
        kind, unit = let.type.kind, let.type.unit
        return ir.Named(name=let.name, label=let.label, value=inner.expr(let.value), kind=kind, unit=unit)

    def condition(self, written: n.Expr) -> ir.Condition:
        """Give the resolved form of a condition."""
        match written:
            case n.Compare():
                return self._compare(written)
            case n.Logic(operator=operator, items=items):
                parts = tuple(map(self.condition, items))
                return ir.And(items=parts) if operator == "and" else ir.Or(items=parts)
            case n.AllOf(items=items):
                return ir.And(items=tuple(map(self.condition, items)), listed=True)
            case n.Not(operand=operand):
                return ir.Not(operand=self.condition(operand))
            case n.Among(subject=subject, levels=levels):
                return self.is_level(self._figure(subject), levels)
            case n.Name(name=name):
                return self._truth(name)
            case _:
                raise TypeError(f"a number where a condition belongs: {written}")

    def _truth(self, name: str) -> ir.Condition:
        symbol = self.scope.names[name]
        if isinstance(symbol, FigureSymbol):
            return ir.FigureRef(key=symbol.key)
        return Resolving(scope=symbol.scope, maximum=self.maximum).condition(symbol.value)

    def _compare(self, written: n.Compare) -> ir.Condition:
        bound = written.bound
        figure = self._figure_or_none(written.subject)
        if figure is not None and figure.levels and isinstance(bound, n.Bound) and isinstance(bound.low, n.Name):
            return self.is_level(figure, (bound.low,))
        return self.within(self.expr(written.subject), bound)

    def is_level(self, figure: FigureSymbol, names: tuple[n.Name, ...]) -> ir.IsLevel:
        """Give the condition that a figure has one of the named levels."""
        keys = tuple(level.key for name in names if (level := figure.level(name.name)) is not None)
        return ir.IsLevel(subject=ir.FigureRef(key=figure.key), levels=keys)

    def within(self, subject: ir.Expr, bound: n.AnyBound) -> ir.Within:
        """Give the condition that a value lies within a bound."""
        match bound:
            case n.Bound():
                return self._within_numbers(subject, bound)
            case n.DateBound():
                return self._within_days(subject, bound)
            case n.InYear(year=year):
                first, last = ir.DayOf(day=1, month=1, year=year), ir.DayOf(day=31, month=12, year=year)
                return _closed(subject, low=first, high=last, phrase="in_year")
            case n.WithinDays(days=days, start=start):
                allowed = ir.Const(value=Fraction(days))
                limit = ir.Arithmetic(operator="+", left=self._day(start), right=allowed)
                return _closed(subject, low=None, high=limit, phrase="within_days")
            case _:
                assert_never(bound)

    def _within_numbers(self, subject: ir.Expr, bound: n.Bound) -> ir.Within:
        low = None if bound.low is None else self.expr(bound.low)
        exact = bound.kind is n.BoundKind.EXACTLY
        high = low if exact else None if bound.high is None else self.expr(bound.high)
        return ir.Within(
            subject=subject,
            low=low,
            low_closed=bound.kind not in _OPEN_LOW,
            high=high,
            high_closed=bound.kind not in _OPEN_HIGH,
            phrase=bound.kind,
        )

    def _within_days(self, subject: ir.Expr, bound: n.DateBound) -> ir.Within:
        low = None if bound.low is None else self._day(bound.low)
        exact = bound.kind is n.DateBoundKind.ON
        high = low if exact else None if bound.high is None else self._day(bound.high)
        return ir.Within(
            subject=subject,
            low=low,
            low_closed=bound.kind is not n.DateBoundKind.AFTER,
            high=high,
            high_closed=bound.kind is not n.DateBoundKind.BEFORE,
            phrase=bound.kind,
        )

    def _day(self, day: n.Day) -> ir.Expr:
        if isinstance(day, n.Name):
            return self.name(day)
        return ir.DayOf(day=day.day, month=day.month, year=day.year)

    def _figure(self, expr: n.Expr) -> FigureSymbol:
        figure = self._figure_or_none(expr)
        if figure is None:
            raise TypeError(f"a figure with levels belongs here: {expr}")
        return figure

    def _figure_or_none(self, expr: n.Expr) -> FigureSymbol | None:
        symbol = self.scope.get(expr.name) if isinstance(expr, n.Name) else None
        return symbol if isinstance(symbol, FigureSymbol) else None

    def type_of(self, expr: n.Expr) -> Type:
        """Give the type of a checked expression."""
        found = Typing(scope=self.scope, found=[]).type_of(expr)
        if found is None:
            raise TypeError(f"an expression that was not checked: {expr}")
        return found


def _closed(
    subject: ir.Expr, *, low: ir.Expr | None, high: ir.Expr, phrase: Literal["in_year", "within_days"]
) -> ir.Within:
    return ir.Within(subject=subject, low=low, low_closed=True, high=high, high_closed=True, phrase=phrase)


def score_key(score: n.ScoreValue) -> str:
    """Give the key by which a condition of a grade asks for a score; no figure of a unit has it."""
    return f"score.part.{score.path}" if score.path is not None else f"score.{score.what}"
