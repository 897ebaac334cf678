"""Rules on integers become formulas of a workbook.

Before::

    Choose needs (giao, hoan_thanh)
      5 * hoan_thanh >= 4 * giao   → Give floor((100 * hoan_thanh + giao) / (2 * giao)), otherwise → Give 0

After, with the two figures in C4 and C5, and the floor in cells of its own::

    IF(COUNT(C4,C5)<2,"P",IF(5*C5>=4*C4,C31,0))

A step first counts whether the figures that it needs are there: an empty cell never enters as 0.

**Exact in binary floats.** Every value here is a whole number below 2^49, which `live` has proved, so that sums,
products and comparisons are exact: a binary float holds whole numbers up to 2^53, and spreadsheets, which compare and
subtract by 15 digits, tell whole numbers below 10^15 apart. The one operation that leaves whole numbers is the quotient
of a floor. `INT(a/b)` is never too small, for rounding keeps order: where a/b >= n, what it is rounded to is n or more.
It is too great where a/b lies so near below n that it is rounded to n, for a spreadsheet looks at 15 digits only. Then
n * b is more than a, which is asked between whole numbers: n * b < a + b < 2^50, and what is not below 10^15 is
more than a by its length. So `INT(a/b) - IF(INT(a/b)*b > a, 1, 0)` is the floor.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from parlang.ir.walk import PERIOD
from parlang.lowered.nodes import (
    AllOf,
    Among,
    AnyOf,
    Choose,
    Compare,
    Condition,
    Constant,
    Day,
    Declared,
    Floor,
    Gap,
    Give,
    Given,
    Greatest,
    Holds,
    Least,
    LeaveOut,
    NotSo,
    Pend,
    Product,
    Quotient,
    Select,
    Sum,
    Tree,
    Value,
    inputs_of,
)
from parlang_compiler.form.cells import STEP, Workings
from parlang_compiler.form.evaluate import FIRST_DAY
from parlang_compiler.form.formulas import (
    EMPTY,
    FALSE,
    TRUE,
    Cell,
    Formula,
    Infix,
    Number,
    Text,
    call,
    choose,
    together,
    where_given,
)

PENDING = Text("P")
LEFT_OUT = Text("L")
ONE, ZERO = Number(1), Number(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How rules become formulas: the cells of the inputs, and the workings that steps are added to.

    Points come in `own_unit`, or over a constant of their own, and are given in `unit`, that of all leaves. With
    `apart` every arm of a choice stands in a cell of its own, for a long rule.
    """

    inputs: Mapping[str, Cell]
    workings: Workings
    about: str
    declared: Cell | None = None
    own_unit: int | None = None
    unit: int = 1
    apart: bool = False

    def tree(self, tree: Tree, known: frozenset[str] = frozenset()) -> Formula:
        """Give the outcome of a rule: its points, `P` where it waits for figures, `L` where it is left out."""
        match tree:
            case Choose(needs, arms, otherwise):
                body = self._arms(tree, known | set(needs)) if arms else self.tree(otherwise, known | set(needs))
                return self._asked(needs, known, body)
            case Give(needs, points, _, over):
                return self._asked(needs, known, self._points(points, over))
            case LeaveOut():
                return LEFT_OUT
            case Pend() | Gap():
                return PENDING
            case _:
                assert_never(tree)

    def _asked(self, needs: tuple[str, ...], known: frozenset[str], body: Formula) -> Formula:
        return where_given((self.inputs[key] for key in needs if key not in known), body, PENDING)

    def _arms(self, choice: Choose, known: frozenset[str]) -> Formula:
        first, *rest = choice.arms
        below: Tree = Choose((), tuple(rest), choice.otherwise) if rest else choice.otherwise
        if not self.apart:
            return choose(self.condition(first.condition), self.tree(first.tree, known), self.tree(below, known))
        # A cell of its own asks again for what the choice needs: it is worked out before it is known to be looked at.
        guarded = Choose(choice.needs, below.arms, below.otherwise) if isinstance(below, Choose) and rest else below
        taken = self.workings.add(STEP, self.about, self.tree(first.tree))
        others = self.workings.add(STEP, self.about, self.tree(guarded))
        return choose(self.condition(first.condition), taken, others)

    def _points(self, points: Value, over: Value | None) -> Formula:
        own = over.value if isinstance(over, Constant) else self.own_unit
        factor = self.unit // int(own or 1)
        return self.value(points) if factor == 1 else Infix("*", Number(factor), self.value(points))

    def value(self, value: Value) -> Formula:
        """Give the formula of a whole number."""
        match value:
            case Constant(number):
                return Number(int(number))
            case Given(key):
                return self.inputs[key]
            case Day():
                return self._day(value)
            case Sum(items):
                return self._sum(items)
            case Product(items):
                return self._product(items)
            case Floor(numerator, divisor):
                return self._floor(numerator, divisor)
            case Least(items):
                return together("MIN", [self.value(item) for item in items])
            case Greatest(items):
                return together("MAX", [self.value(item) for item in items])
            case Select(condition, yes, no):
                return choose(self.condition(condition), self.value(yes), self.value(no))
            case Quotient():
                raise AssertionError("a quotient is no whole number")
            case _:
                assert_never(value)

    def _day(self, day: Day) -> Formula:
        year: Formula = self.inputs[PERIOD]
        if day.years:
            year = Infix("+" if day.years > 0 else "-", year, Number(abs(day.years)))
        return Infix("+", call("DATE", year, Number(day.month), Number(day.day)), Number(FIRST_DAY))

    def _sum(self, items: tuple[Value, ...]) -> Formula:
        # A term with a plus sign goes first: b - a, not -a + b.
        ordered = sorted(items, key=_is_negative)
        total = self.value(ordered[0])
        for item in ordered[1:]:
            negative = _is_negative(item)
            total = Infix("-" if negative else "+", total, self.value(_opposite(item) if negative else item))
        return total

    def _product(self, items: tuple[Value, ...]) -> Formula:
        factors = [self.value(item) for item in items]
        product = factors[0]
        for factor in factors[1:]:
            product = Infix("*", product, factor)
        return product

    def _floor(self, numerator: Value, divisor: Value) -> Formula:
        """Give the cell of a floor: the two sides stand in cells of their own, since each is asked twice.

        A divisor that is 0 is never looked at, for the rule asks before; its floor is written as 0 all the same, since
        AND and OR of a workbook work out all that they join.
        """
        above, below = (self._apart(side) for side in (numerator, divisor))
        floor = floor_of(above, below)
        if not isinstance(below, Number):
            floor = choose(Infix(">", below, ZERO), floor, ZERO)
        cells = [each for each in (above, below) if isinstance(each, Cell)]
        return self.workings.add(STEP, self.about, where_given(cells, floor, EMPTY))

    def _apart(self, value: Value) -> Formula:
        formula = self.value(value)
        if isinstance(formula, Number | Cell):
            return formula
        asked = (self.inputs[key] for key in inputs_of(value))
        return self.workings.add(STEP, self.about, where_given(asked, formula, EMPTY))

    def condition(self, condition: Condition) -> Formula:
        """Give the formula of a condition, whose inputs are all there."""
        match condition:
            case Compare(operator, left, right):
                return Infix("=" if operator == "==" else operator, self.value(left), self.value(right))
            case Holds(key):
                return Infix("=", self.inputs[key], ONE)
            case Among(key, places):
                return together("OR", [Infix("=", self.inputs[key], Number(place)) for place in places])
            case AllOf(()):
                return TRUE
            case AnyOf(()):
                return FALSE
            case AllOf(items):
                return together("AND", [self.condition(item) for item in items])
            case AnyOf(items):
                return together("OR", [self.condition(item) for item in items])
            case NotSo(operand):
                return call("NOT", self.condition(operand))
            case Declared():
                return FALSE if self.declared is None else Infix("=", self.declared, ONE)
            case _:
                assert_never(condition)


def floor_of(above: Formula, below: Formula) -> Formula:
    """Give the greatest whole number not above the quotient of two whole numbers, the second of them positive."""
    quotient = call("INT", Infix("/", above, below))
    too_great = choose(Infix(">", Infix("*", quotient, below), above), ONE, ZERO)
    return Infix("-", quotient, too_great)


def _is_negative(value: Value) -> bool:
    match value:
        case Constant(number):
            return number < 0
        case Product((Constant(number), *_)):
            return number < 0
        case _:
            return False


def _opposite(value: Value) -> Value:
    match value:
        case Constant(number):
            return Constant(-number)
        case Product((Constant(number), first)) if number == -1:
            return first
        case Product((Constant(number), *others)):
            return Product(tuple(others)) if number == -1 else Product((Constant(-number), *others))
        case _:
            raise AssertionError("no negative term")
