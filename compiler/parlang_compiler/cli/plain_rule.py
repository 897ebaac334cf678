"""What a rule becomes underneath: plain arithmetic before it goes to integers, one step a line.

Before::

    bằng 100%            : điểm tối đa
    từ 80% đến dưới 100% : tỷ_lệ × điểm tối đa
    còn lại              : 0

After::

    if hoan_thanh / giao = 1: 1 [1]
    if hoan_thanh / giao >= 4/5 and hoan_thanh / giao < 1: hoan_thanh / giao × 1 [2]
    else: 0 [3]
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import assert_never

from parlang.ir.nodes import Part, Ruleset
from parlang.lowered.from_ir import lower_leaf
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
)
from parlang_compiler.boundary.numerals import numeral


def plain_rule(part: Part, ruleset: Ruleset) -> tuple[str, ...]:
    """Give the steps of a leaf, one a line; nothing for a part that has parts."""
    if part.rule is None:
        return ()
    figures = {figure.key: figure for figure in ruleset.figures}
    return tuple(_steps(lower_leaf(part, figures).tree))


def _steps(tree: Tree) -> Iterator[str]:
    match tree:
        case Choose(arms=arms, otherwise=otherwise):
            for arm in arms:
                yield from _under(f"if {_condition(arm.condition)}", arm.tree)
            if not isinstance(otherwise, Gap):
                yield from _under("else", otherwise)
        case Give(points=points, case=case):
            yield f"{_value(points)} [{case}]"
        case LeaveOut(case=case):
            yield f"left out [{case}]"
        case Pend():
            yield "pending"
        case Gap():
            return
        case _:
            assert_never(tree)


def _under(head: str, tree: Tree) -> Iterator[str]:
    below = list(_steps(tree))
    if len(below) == 1:
        yield f"{head}: {below[0]}"
        return
    yield f"{head}:"
    yield from (f"  {line}" for line in below)


def _value(value: Value) -> str:
    match value:
        case Constant(number):
            return numeral(Fraction(number))
        case Given(key):
            return _short(key)
        case Day(day, month, years):
            return f"day({day}/{month}, year{years:+d})" if years else f"day({day}/{month}, year)"
        case Sum(items):
            return f"({' + '.join(map(_value, items))})"
        case Product(items):
            return " × ".join(map(_value, items))
        case Quotient(numerator, divisor):
            return f"{_value(numerator)} / {_value(divisor)}"
        case Floor(numerator, divisor):
            return f"floor({_value(numerator)} / {_value(divisor)})"
        case Least(items):
            return f"min({', '.join(map(_value, items))})"
        case Greatest(items):
            return f"max({', '.join(map(_value, items))})"
        case Select(condition, yes, no):
            return f"({_value(yes)} if {_condition(condition)} else {_value(no)})"
        case _:
            assert_never(value)


def _condition(condition: Condition) -> str:
    match condition:
        case Compare(operator, left, right):
            return f"{_value(left)} {'=' if operator == '==' else operator} {_value(right)}"
        case Holds(key):
            return _short(key)
        case Among(key, places):
            return f"{_short(key)} in {{{', '.join(str(place + 1) for place in places)}}}"
        case AllOf(items):
            return " and ".join(map(_inner, items)) or "always"
        case AnyOf(items):
            return " or ".join(map(_inner, items)) or "never"
        case NotSo(operand):
            return f"not {_inner(operand)}"
        case Declared():
            return "declared not to arise"
        case _:
            assert_never(condition)


def _inner(condition: Condition) -> str:
    text = _condition(condition)
    return f"({text})" if isinstance(condition, AllOf | AnyOf) and len(condition.items) > 1 else text


def _short(key: str) -> str:
    return key.rpartition(".")[2]
