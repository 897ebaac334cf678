"""The type of an expression, and what is wrong with it: unknown names, units that do not fit, mixed kinds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from parlang.checked.constants import constant
from parlang.checked.errors import (
    ConditionWanted,
    LevelsWanted,
    NoSense,
    NumberWanted,
    PercentOrNumber,
    ScoreOutsideGrades,
    TypeMismatch,
    UnknownLevel,
    UnknownName,
)
from parlang.checked.groups import group_faults, group_type
from parlang.checked.symbols import FigureSymbol, Scope
from parlang.checked.types import DATE, DAYS, PLAIN, POINTS, RATIO, YES_NO, Type, comparable, product, quotient, total
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.suggest import nearest
from parlang.source import Span
from parlang.syntax.nodes import (
    AllOf,
    Among,
    AnyBound,
    Arithmetic,
    Bound,
    BoundKind,
    Compare,
    DateBound,
    Day,
    Expr,
    Extremum,
    GroupValue,
    If,
    InYear,
    Logic,
    MaximumPoints,
    Name,
    Negative,
    Not,
    Number,
    Rounded,
    ScoreValue,
    WithinDays,
)


@dataclass(slots=True)
class Typing:
    """Types expressions in one scope; `found` gathers what is wrong, a fault gives None once.

    `spoiled`: a named value was used that is itself wrong, which was told where it is written.
    """

    scope: Scope
    found: list[Diagnostic]
    spoiled: bool = False
    of_grades: bool = False  # scores may be asked for: the conditions of grades are typed

    def type_of(self, expr: Expr) -> Type | None:
        """Give the type of an expression; None when it is wrong, which was then told."""
        match expr:
            case Number(percent=percent):
                return RATIO if percent else PLAIN
            case MaximumPoints():
                return POINTS
            case Name():
                return self._of_name(expr)
            case Arithmetic():
                return self._of_arithmetic(expr)
            case Negative(operand=operand):
                return self.number(operand)
            case If():
                self.condition(expr.condition)
                return self._alike((expr.yes, expr.no), expr.span)
            case Extremum(items=items):
                return self._alike(items, expr.span)
            case Rounded(operand=operand):
                return self.number(operand)
            case GroupValue():
                return self._of_group(expr)
            case ScoreValue():
                return self._of_score(expr)
            case Compare() | Logic() | AllOf() | Not() | Among():
                self.condition(expr)
                return YES_NO
            case _:
                assert_never(expr)

    def number(self, expr: Expr) -> Type | None:
        """Give the type of an expression that must be a number."""
        found = self.type_of(expr)
        if found is not None and found.kind in ("yes_no", "level", "date"):
            self.found.append(NumberWanted(found=found, span=expr.span))
            return None
        return found

    def condition(self, expr: Expr) -> None:
        """Check an expression that must be a condition."""
        match expr:
            case Logic(items=items) | AllOf(items=items):
                for item in items:
                    self.condition(item)
            case Not(operand=operand):
                self.condition(operand)
            case Compare():
                self._compare(expr)
            case Among():
                self._among(expr)
            case _:
                found = self.type_of(expr)
                if found is not None and found != YES_NO:
                    self.found.append(ConditionWanted(found=found, span=expr.span))

    def bound(self, bound: AnyBound, subject: Type | None) -> None:
        """Check that the ends of a bound go with what it bounds."""
        match bound:
            case Bound(low=low, high=high):
                for end in (low, high):
                    if end is not None:
                        self._comparable(subject, self.number(end), end)
            case DateBound(low=low_day, high=high_day):
                self._days((low_day, high_day), subject, bound.span)
            case InYear():
                self._days((), subject, bound.span)
            case WithinDays(start=start):
                self._days((start,), subject, bound.span)
            case _:
                assert_never(bound)

    def figure_named(self, expr: Expr) -> FigureSymbol | None:
        """Give the figure that an expression names, if it is one."""
        symbol = self.scope.get(expr.name) if isinstance(expr, Name) else None
        return symbol if isinstance(symbol, FigureSymbol) else None

    def levels(self, figure: FigureSymbol, names: Iterable[Name]) -> None:
        """Check that a figure has the levels that are named."""
        for name in names:
            if figure.level(name.name) is None:
                known = ", ".join(f"`{level.name}`" for level in figure.levels)
                finding = UnknownLevel(name=name.name, figure=figure.name, levels=known, span=name.span)
                self.found.append(finding)

    def _of_name(self, name: Name) -> Type | None:
        symbol = self.scope.get(name.name)
        if symbol is not None:
            self.spoiled = self.spoiled or symbol.type is None
            return symbol.type
        similar = nearest(name.name, self.scope.names)
        self.found.append(UnknownName(name=name.name, similar=similar, span=name.span))
        return None

    def _of_score(self, expr: ScoreValue) -> Type | None:
        if not self.of_grades:
            self.found.append(ScoreOutsideGrades(span=expr.span))
            return None
        return RATIO if expr.what == "index" else POINTS

    def _of_group(self, value: GroupValue) -> Type | None:
        of = self._of_name(value.of)
        if of is None:
            return None
        faults = tuple(group_faults(value, of, self.scope))
        self.found.extend(faults)
        return None if faults else group_type(value, of)

    def _of_arithmetic(self, expr: Arithmetic) -> Type | None:
        left, right = self.type_of(expr.left), self.type_of(expr.right)
        if left is None or right is None:
            return None
        if expr.operator in "+-":
            return self._of_sum(expr, left, right)
        found = product(left, right) if expr.operator == "*" else quotient(left, right)
        if found is None:
            self.found.append(NoSense(operation=expr.operator, left=left, right=right, span=expr.span))
        return found

    def _of_sum(self, expr: Arithmetic, left: Type, right: Type) -> Type | None:
        if left == right == DATE and expr.operator == "-":
            return DAYS
        if "yes_no" in (left.kind, right.kind) or "level" in (left.kind, right.kind) or DATE in (left, right):
            self.found.append(NoSense(operation=expr.operator, left=left, right=right, span=expr.span))
            return None
        return total(left, right) if self._comparable(left, right, expr.right, expr.left) else None

    def _alike(self, items: Iterable[Expr], span: Span) -> Type | None:
        """Give the one type of several expressions that stand for each other."""
        types = [self.number(item) for item in items]
        known = [each for each in types if each is not None]
        if len(known) < len(types):
            return None
        for each in known[1:]:
            if not comparable(known[0], each):
                self.found.append(TypeMismatch(left=known[0], right=each, span=span))
                return None
        return next((each for each in known if not each.is_plain), known[0])

    def _compare(self, expr: Compare) -> None:
        figure = self.figure_named(expr.subject)
        if figure is not None and figure.type.kind == "level":
            self._is_level(expr, figure)
            return
        subject = self.type_of(expr.subject)
        if subject == YES_NO:
            self.found.append(NumberWanted(found=YES_NO, span=expr.subject.span))
            return
        if not (subject is None and self._may_be_level(expr)):
            self.bound(expr.bound, subject)

    def _may_be_level(self, expr: Compare) -> bool:
        """Tell whether what is not known either may be a level of a figure that is not known."""
        end = expr.bound.low if isinstance(expr.bound, Bound) and expr.bound.kind is BoundKind.EXACTLY else None
        return isinstance(expr.subject, Name) and isinstance(end, Name) and self.scope.get(end.name) is None

    def _is_level(self, expr: Compare, figure: FigureSymbol) -> None:
        bound = expr.bound
        if isinstance(bound, Bound) and bound.kind is BoundKind.EXACTLY and isinstance(bound.low, Name):
            self.levels(figure, (bound.low,))
        else:
            self.found.append(NumberWanted(found=figure.type, span=expr.subject.span))

    def _among(self, expr: Among) -> None:
        figure = self.figure_named(expr.subject)
        if figure is not None and figure.type.kind == "level":
            self.levels(figure, expr.levels)
            return
        found = self.type_of(expr.subject)
        if found is not None:
            self.found.append(LevelsWanted(found=found, span=expr.subject.span))

    def _days(self, days: Iterable[Day | None], subject: Type | None, span: Span) -> None:
        if subject is not None and subject != DATE:
            self.found.append(TypeMismatch(left=subject, right=DATE, span=span))
        for day in days:
            if isinstance(day, Name):
                found = self._of_name(day)
                if found is not None and found != DATE:
                    self.found.append(TypeMismatch(left=DATE, right=found, span=day.span))

    def _comparable(self, left: Type | None, right: Type | None, *ends: Expr) -> bool:
        if left is None or right is None:
            return False
        if comparable(left, right):
            return True
        literal = next((end for end in ends if isinstance(end, Number) and not end.percent), None)
        if RATIO in (left, right) and literal is not None and constant(literal) is not None:
            self.found.append(PercentOrNumber(number=literal.value, span=literal.span))
        else:
            self.found.append(TypeMismatch(left=left, right=right, span=ends[0].span))
        return False
