"""The steps of a leaf on integers, taken: what a backend must give, said once more and slowly.

Before::

    5 * hoan_thanh >= 4 * giao → Give 50, otherwise → Give 0          hoan_thanh = 9, giao = 10

After::

    Taken(status="scored", points=(50, 1), case="1")
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import prod
from typing import Literal, assert_never

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
    Leaf,
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
)
from parlang.lowered.whole import holds


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """The whole numbers that are given, the year among them; whether the leaf is declared not to arise."""

    values: Mapping[str, int]
    declared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Where the steps led; `points` is a numerator over a positive denominator."""

    status: Literal["scored", "pending", "left_out"]
    points: tuple[int, int] | None = None
    case: str | None = None
    missing: tuple[str, ...] = ()


def take(leaf: Leaf, inputs: Inputs) -> Taken:
    """Take the steps of a leaf on integers."""
    return _take(leaf.tree, inputs)


def _take(tree: Tree, inputs: Inputs) -> Taken:
    match tree:
        case Choose(needs, arms, otherwise):
            if missing := _missing(needs, inputs):
                return Taken(status="pending", missing=missing)
            for arm in arms:
                if truth_of(arm.condition, inputs):
                    return _take(arm.tree, inputs)
            return _take(otherwise, inputs)
        case Give(needs, points, case, over):
            if missing := _missing(needs, inputs):
                return Taken(status="pending", missing=missing)
            divisor = 1 if over is None else whole_of(over, inputs)
            return Taken(status="scored", points=(whole_of(points, inputs), divisor), case=case)
        case LeaveOut(case):
            return Taken(status="left_out", case=case)
        case Pend():
            return Taken(status="pending")
        case Gap():
            raise AssertionError("a complete rule has no gap")
        case _:
            assert_never(tree)


def _missing(needs: tuple[str, ...], inputs: Inputs) -> tuple[str, ...]:
    return tuple(key for key in needs if key not in inputs.values)


def whole_of(value: Value, inputs: Inputs) -> int:
    """Give the whole number that a value on integers stands for."""
    match value:
        case Constant(number):
            return int(number)
        case Given(key):
            return inputs.values[key]
        case Day(day, month, years):
            return date(inputs.values[PERIOD] + years, month, day).toordinal()
        case Sum(items):
            return sum(whole_of(item, inputs) for item in items)
        case Product(items):
            return prod(whole_of(item, inputs) for item in items)
        case Floor(numerator, divisor):
            return whole_of(numerator, inputs) // whole_of(divisor, inputs)
        case Least(items):
            return min(whole_of(item, inputs) for item in items)
        case Greatest(items):
            return max(whole_of(item, inputs) for item in items)
        case Select(condition, yes, no):
            return whole_of(yes if truth_of(condition, inputs) else no, inputs)
        case Quotient():
            raise AssertionError("a quotient is no whole number")
        case _:
            assert_never(value)


def truth_of(condition: Condition, inputs: Inputs) -> bool:
    """Tell whether a condition on integers holds."""
    match condition:
        case Compare(operator, left, right):
            return holds(operator, whole_of(left, inputs) - whole_of(right, inputs))
        case Holds(key):
            return inputs.values[key] == 1
        case Among(key, places):
            return inputs.values[key] in places
        case AllOf(items):
            return all(truth_of(item, inputs) for item in items)
        case AnyOf(items):
            return any(truth_of(item, inputs) for item in items)
        case NotSo(operand):
            return not truth_of(operand, inputs)
        case Declared():
            return inputs.declared
        case _:
            assert_never(condition)
