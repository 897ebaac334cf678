"""Values and conditions on integers become Python expressions.

Before::

    Compare(">=", Product(5, Given("a.hoan_thanh")), Product(4, Given("a.giao")))

After::

    5 * hoan_thanh >= 4 * giao
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

from parlang.lowered import whole
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
    Operator,
    Product,
    Quotient,
    Select,
    Sum,
    Value,
)
from parlang_compiler.backends.python.bands import Tables
from parlang_compiler.backends.python.code import (
    AND,
    COMPARISON,
    NOT,
    OR,
    PRODUCT,
    SIGN,
    SUM,
    Atom,
    Call,
    Chain,
    Choice,
    Code,
    Prefix,
)

OPPOSITE: dict[Operator, str] = {">=": "<", ">": "<=", "<=": ">", "<": ">=", "==": "!="}


@dataclass(frozen=True, slots=True)
class Names:
    """What inputs are called, and days and other values computed before; `fast` spares calls of min and max.

    Long rows of bands go into `tables`, if there are any.
    """

    figures: Mapping[str, str]
    days: Mapping[Day, str] = field(default_factory=dict)
    shared: Mapping[Value, str] = field(default_factory=dict)
    fast: bool = False
    tables: Tables | None = None


def value_code(value: Value, names: Names) -> Code:
    """Give the expression of a value."""
    if value in names.shared:
        return Atom(names.shared[value])
    match value:
        case Constant(number):
            return Atom(str(number)) if number >= 0 else Prefix(SIGN, "-", Atom(str(-number)))
        case Given(key):
            return Atom(names.figures[key])
        case Day():
            return _day(value, names)
        case Sum(items):
            return _sum(items, names)
        case Product((Constant(factor), Select(condition, Constant(yes), Constant(no)))):
            return value_code(Select(condition, Constant(factor * yes), Constant(factor * no)), names)
        case Product(items):
            first, *rest = (value_code(item, names) for item in items)
            if items[0] == Constant(-1):
                return Prefix(SIGN, "-", _product(rest))
            return _product([first, *rest])
        case Floor(numerator, divisor):
            parts = value_code(numerator, names), value_code(divisor, names)
            return Chain(PRODUCT, parts[0], (("//", parts[1]),))
        case Least(items) | Greatest(items):
            return _extremum(value, items, names)
        case Select(condition, yes, no):
            return Choice(value_code(yes, names), condition_code(condition, names), value_code(no, names))
        case Quotient():
            raise AssertionError("a quotient is no whole number")
        case _:
            assert_never(value)


def _product(factors: list[Code]) -> Code:
    first, *rest = factors
    return Chain(PRODUCT, first, tuple(("*", each) for each in rest)) if rest else first


def _day(day: Day, names: Names) -> Code:
    if day in names.days:
        return Atom(names.days[day])
    return Call("day_of", (_year(day), Atom(str(day.month)), Atom(str(day.day))))


def _year(day: Day) -> Code:
    if not day.years:
        return Atom("period")
    return Chain(SUM, Atom("period"), (("+" if day.years > 0 else "-", Atom(str(abs(day.years)))),))


def _sum(items: tuple[Value, ...], names: Names) -> Code:
    # A term with a plus sign goes first: b - a, not -a + b.
    terms = [_signed(item) for item in items]
    start = next((place for place, (sign, _) in enumerate(terms) if sign == "+"), 0)
    (sign, first), others = terms[start], terms[:start] + terms[start + 1 :]
    head = value_code(first, names)
    rest = tuple((sign, value_code(item, names)) for sign, item in others)
    return Chain(SUM, head if sign == "+" else Prefix(SIGN, "-", head), rest)


def _signed(item: Value) -> tuple[str, Value]:
    match item:
        case Constant(number) if number < 0:
            return "-", Constant(-number)
        case Product((Constant(number), *factors)) if number < 0:
            return "-", whole.value_of({tuple(factors): int(-number)})
        case _:
            return "+", item


def _extremum(value: Least | Greatest, items: tuple[Value, ...], names: Names) -> Code:
    if names.fast and len(items) == 2 and isinstance(items[1], Constant):
        operator: Operator = "<" if isinstance(value, Least) else ">"
        difference = whole.add((whole.terms_of_value(items[0]), {(): -int(items[1].value)}))
        condition = whole.compare(operator, {key: count for key, count in difference.items() if count})
        codes = value_code(items[0], names), value_code(items[1], names)
        return Choice(codes[0], condition_code(condition, names), codes[1])
    arguments = tuple(value_code(item, names) for item in items)
    return Call("min" if isinstance(value, Least) else "max", arguments)


# --- conditions -----------------------------------------------------------------------------


def condition_code(condition: Condition, names: Names) -> Code:
    """Give the expression of a condition."""
    match condition:
        case Compare(operator, left, right):
            return _comparison(operator, left, right, names)
        case Holds(key):
            return Atom(names.figures[key])
        case Among(key, (place,)):
            return Chain(COMPARISON, Atom(names.figures[key]), (("==", Atom(str(place))),))
        case Among(key, places):
            listed = Atom(f"({', '.join(map(str, places))})")
            return Chain(COMPARISON, Atom(names.figures[key]), (("in", listed),))
        case AllOf(()) | AnyOf(()):
            return Atom(str(isinstance(condition, AllOf)))
        case AllOf(items):
            return _joined(AND, "and", items, names)
        case AnyOf(items):
            return _joined(OR, "or", items, names)
        case NotSo(Compare(operator, left, right)):
            return _comparison(OPPOSITE[operator], left, right, names)
        case NotSo(operand):
            return Prefix(NOT, "not ", condition_code(operand, names))
        case Declared():
            return Atom("not_arising")
        case _:
            assert_never(condition)


def _comparison(operator: str, left: Value, right: Value, names: Names) -> Code:
    return Chain(COMPARISON, value_code(left, names), ((operator, value_code(right, names)),))


def _joined(precedence: int, word: str, items: tuple[Condition, ...], names: Names) -> Code:
    first, *rest = (condition_code(item, names) for item in items)
    return Chain(precedence, first, tuple((word, each) for each in rest)) if rest else first
