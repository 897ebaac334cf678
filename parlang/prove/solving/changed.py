"""Terms of `lowered` with every value changed, or every question about a figure that is not a number."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, assert_never

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

Change: TypeAlias = Callable[[Value], Value]
Asked: TypeAlias = "Holds | Among"
ChangeAsked: TypeAlias = Callable[[Asked], Condition]


def as_asked(asked: Asked) -> Condition:
    """Give the question as it is."""
    return asked


def changed(condition: Condition, change: Change, asked: ChangeAsked = as_asked) -> Condition:
    """Give a condition in which every value is changed, what stands inside a value first."""
    match condition:
        case Compare(operator, left, right):
            return Compare(operator, changed_value(left, change, asked), changed_value(right, change, asked))
        case AllOf(items):
            return AllOf(tuple(changed(item, change, asked) for item in items))
        case AnyOf(items):
            return AnyOf(tuple(changed(item, change, asked) for item in items))
        case NotSo(operand):
            return NotSo(changed(operand, change, asked))
        case Holds() | Among():
            return asked(condition)
        case Declared():
            return condition
        case _:
            assert_never(condition)


def changed_value(value: Value, change: Change, asked: ChangeAsked = as_asked) -> Value:
    """Give a value that is changed, and so is every value inside it."""

    def inside(each: Value) -> Value:
        return changed_value(each, change, asked)

    match value:
        case Constant() | Given() | Day():
            return change(value)
        case Sum(items) | Product(items) | Least(items) | Greatest(items):
            return change(type(value)(tuple(map(inside, items))))
        case Quotient(numerator, divisor) | Floor(numerator, divisor):
            return change(type(value)(inside(numerator), inside(divisor)))
        case Select(condition, yes, no):
            return change(Select(changed(condition, change, asked), inside(yes), inside(no)))
        case _:
            assert_never(value)


def renamed(condition: Condition, key: str, name: str) -> Condition:
    """Give a condition that asks `name` wherever it asked `key`: a second unit beside the first."""
    return changed(condition, *_renaming(key, name))


def renamed_value(value: Value, key: str, name: str) -> Value:
    """Give a value that is made of `name` wherever it was made of `key`."""
    return changed_value(value, *_renaming(key, name))


def _renaming(key: str, name: str) -> tuple[Change, ChangeAsked]:
    def value(each: Value) -> Value:
        return Given(name) if each == Given(key) else each

    def asked(each: Asked) -> Condition:
        return each if each.key != key else Holds(name) if isinstance(each, Holds) else Among(name, each.places)

    return value, asked
