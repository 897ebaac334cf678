"""Whole-number conditions of `lowered` as terms of z3.

Before::

    5 * hoan_thanh >= 4 * giao

After::

    (>= (* 5 hoan_thanh) (* 4 giao))

Every input is a whole number: yes is 1, a level its place, a day its ordinal. A whole part whose divisor varies is a
number of its own, between the two products that bound it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import Any, TypeAlias, assert_never

import z3

from parlang.ir.walk import PERIOD
from parlang.lowered.nodes import (
    AllOf,
    Among,
    AnyOf,
    Compare,
    Condition,
    Constant,
    Day,
    Declared,
    Floor,
    Given,
    Greatest,
    Holds,
    Least,
    NotSo,
    Product,
    Quotient,
    Select,
    Sum,
    Value,
)

Term: TypeAlias = Any  # a term of z3, which has no types
DAYS_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)  # a month of a year without 29 February
FEBRUARY = 2


class Terms:
    """The inputs of a space as constants of z3; `sides` are what the terms made so far stand on."""

    def __init__(self, context: Any) -> None:
        self.context = context
        self.sides: list[Term] = []
        self.numbers: set[str] = set()  # inputs that need not be whole
        self._inputs: dict[str, Term] = {}
        self._floors = 0

    def input(self, key: str) -> Term:
        """Give the whole number of an input."""
        if key not in self._inputs:
            kind = z3.Real if key in self.numbers else z3.Int
            self._inputs[key] = kind(key, self.context)
        return self._inputs[key]

    def forget(self, keys: Iterable[str]) -> None:
        """Let names stand for something else."""
        for key in keys:
            self._inputs.pop(key, None)
            self.numbers.discard(key)

    def found(self, model: Any, keys: Iterable[str]) -> dict[str, int]:
        """Give the whole numbers that a model has for inputs."""
        return {key: model.eval(self.input(key), model_completion=True).as_long() for key in keys}

    def number(self, value: int) -> Term:
        """Give a whole number."""
        return z3.IntVal(value, self.context)

    def condition(self, condition: Condition) -> Term:
        """Give the term of a condition on integers."""
        match condition:
            case Compare(operator, left, right):
                return _compared(operator, self.value(left), self.value(right))
            case Holds(key):
                return self.input(key) == 1
            case Among(key, places):
                return z3.Or(*(self.input(key) == place for place in places), self.false())
            case AllOf(items):
                return z3.And(*map(self.condition, items), self.true())
            case AnyOf(items):
                return z3.Or(*map(self.condition, items), self.false())
            case NotSo(operand):
                return z3.Not(self.condition(operand))
            case Declared():
                return self.false()  # proofs are about figures
            case _:
                assert_never(condition)

    def true(self) -> Term:
        """Give what always holds."""
        return z3.BoolVal(True, self.context)

    def false(self) -> Term:
        """Give what never holds."""
        return z3.BoolVal(False, self.context)

    def value(self, value: Value) -> Term:
        """Give the term of a value on integers."""
        match value:
            case Constant(number):
                return self.number(int(number))
            case Given(key):
                return self.input(key)
            case Day():
                return self._day(value)
            case Sum(items):
                return z3.Sum(*map(self.value, items))
            case Product(items):
                return z3.Product(*map(self.value, items))
            case Floor(numerator, divisor):
                return self._floor(self.value(numerator), divisor)
            case Least(items):
                return reduce(lambda one, other: z3.If(one <= other, one, other), map(self.value, items))
            case Greatest(items):
                return reduce(lambda one, other: z3.If(one >= other, one, other), map(self.value, items))
            case Select(condition, yes, no):
                return z3.If(self.condition(condition), self.value(yes), self.value(no))
            case Quotient():
                raise AssertionError("a quotient is no whole number")
            case _:
                assert_never(value)

    def _floor(self, numerator: Term, divisor: Value) -> Term:
        if isinstance(divisor, Constant):
            return numerator / self.number(int(divisor.value))  # of a positive divisor: downwards
        self._floors += 1
        by, whole = self.value(divisor), z3.Int(f"floor {self._floors}", self.context)
        between = z3.And(by * whole <= numerator, numerator < by * whole + by)
        self.sides.append(z3.Implies(by > 0, between))
        return whole

    def _day(self, day: Day) -> Term:
        """Give an ordinal: 365 days a year, the leap days of the years before, the months before, the day."""
        year = self.input(PERIOD) + day.years
        past = year - 1
        ordinal = 365 * past + past / 4 - past / 100 + past / 400 + DAYS_BEFORE[day.month - 1] + day.day
        if day.month <= FEBRUARY:
            return ordinal
        leap = z3.And(year % 4 == 0, z3.Or(year % 100 != 0, year % 400 == 0))
        return ordinal + z3.If(leap, self.number(1), self.number(0))


def _compared(operator: str, left: Term, right: Term) -> Term:
    match operator:
        case ">=":
            return left >= right
        case ">":
            return left > right
        case "<=":
            return left <= right
        case "<":
            return left < right
        case _:
            return left == right
