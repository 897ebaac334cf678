"""Values and conditions on integers become JavaScript expressions, on Numbers or on BigInts.

Before::

    Compare(">=", Product(5, Given("a.hoan_thanh")), Product(4, Given("a.giao")))

After::

    5 * hoan_thanh >= 4 * giao                  5n * hoan_thanh >= 4n * giao
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

from parlang.ir.walk import PERIOD
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
from parlang_compiler.backends.javascript.code import (
    AND,
    COMPARISON,
    EQUALITY,
    OR,
    PRODUCT,
    SUM,
    Atom,
    Chain,
    Choice,
    Code,
    Sign,
    call,
)

OPPOSITE: dict[Operator, Operator] = {">=": "<", ">": "<=", "<=": ">", "<": ">="}
DECLARED = "declared"  # the argument of a judge: the unit declares that the leaf does not arise


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What inputs are called, and days and other values computed before; all numbers are BigInts where it is wide."""

    figures: Mapping[str, str]
    yes_no: frozenset[str] = frozenset()  # inputs that are true or false
    days: Mapping[Day, str] = field(default_factory=dict)
    shared: Mapping[Value, str] = field(default_factory=dict)
    wide: bool = False

    def number(self, value: int) -> Code:
        """Give a literal."""
        text = f"{abs(value)}{'n' if self.wide else ''}"
        return Atom(text) if value >= 0 else Sign("-", Atom(text))


# --- values ---------------------------------------------------------------------------------


def value_code(value: Value, names: Names) -> Code:
    """Give the expression of a value."""
    if value in names.shared:
        return Atom(names.shared[value])
    match value:
        case Constant(number):
            return names.number(int(number))
        case Given(key):
            return _given(key, names)
        case Day():
            return day_code(value, names)
        case Sum(items):
            return _sum(items, names)
        case Product((Constant(factor), Select(condition, Constant(yes), Constant(no)))):
            return value_code(Select(condition, Constant(factor * yes), Constant(factor * no)), names)
        case Product((Constant(factor), *_)) if factor < 0:
            return _sum((value,), names)
        case Product(items):
            first, *rest = (value_code(item, names) for item in items)
            return Chain(PRODUCT, first, tuple(("*", each) for each in rest)) if rest else first
        case Floor(numerator, divisor):
            return _floor(value_code(numerator, names), value_code(divisor, names), names)
        case Least(items) | Greatest(items):
            return call(_extremum(value, names), *(value_code(item, names) for item in items))
        case Select(condition, yes, no):
            return Choice(condition_code(condition, names), value_code(yes, names), value_code(no, names))
        case Quotient():
            raise AssertionError("a quotient is no whole number")
        case _:
            assert_never(value)


def _given(key: str, names: Names) -> Code:
    if key in names.yes_no:
        return Choice(Atom(names.figures[key]), names.number(1), names.number(0))
    return Atom(names.figures[key])


def day_code(day: Day, names: Names) -> Code:
    """Give the ordinal of a day of the year."""
    if day in names.days:
        return Atom(names.days[day])
    year: Code = call("Number", Atom(names.figures[PERIOD])) if names.wide else Atom(names.figures[PERIOD])
    if day.years:
        year = Chain(SUM, year, (("+" if day.years > 0 else "-", Atom(str(abs(day.years)))),))
    ordinal = call("dayOf", year, Atom(str(day.month)), Atom(str(day.day)))
    return call("BigInt", ordinal) if names.wide else ordinal


def _floor(numerator: Code, divisor: Code, names: Names) -> Code:
    if names.wide:
        return call("floorDiv", numerator, divisor)
    return call("Math.floor", Chain(PRODUCT, numerator, (("/", divisor),)))


def _extremum(value: Least | Greatest, names: Names) -> str:
    if names.wide:
        return "least" if isinstance(value, Least) else "greatest"
    return "Math.min" if isinstance(value, Least) else "Math.max"


def _sum(items: tuple[Value, ...], names: Names) -> Code:
    # A term with a plus sign goes first: b - a, not -a + b; 0 - a, since -a of 0 would be the other zero.
    terms = [_signed(item) for item in items]
    start = next((place for place, (sign, _) in enumerate(terms) if sign == "+"), None)
    if start is None:
        head: Code = names.number(0)
    else:
        head = value_code(terms.pop(start)[1], names)
    return Chain(SUM, head, tuple((sign, value_code(item, names)) for sign, item in terms))


def _signed(item: Value) -> tuple[str, Value]:
    match item:
        case Constant(number) if number < 0:
            return "-", Constant(-number)
        case Product((Constant(number), *factors)) if number < 0:
            return "-", whole.value_of({tuple(factors): int(-number)})
        case _:
            return "+", item


# --- conditions -----------------------------------------------------------------------------


def condition_code(condition: Condition, names: Names) -> Code:
    """Give the expression of a condition."""
    match condition:
        case Compare(operator, left, right):
            return _comparison(operator, left, right, names)
        case Holds(key):
            return Atom(names.figures[key])
        case Among(key, places):
            return _joined(OR, "||", [_is_at(key, place, names) for place in places])
        case AllOf(()) | AnyOf(()):
            return Atom("true" if isinstance(condition, AllOf) else "false")
        case AllOf(items):
            return _joined(AND, "&&", [condition_code(item, names) for item in items])
        case AnyOf(items):
            return _joined(OR, "||", [condition_code(item, names) for item in items])
        case NotSo(Compare(operator, left, right)) if operator != "==":
            return _comparison(OPPOSITE[operator], left, right, names)
        case NotSo(operand):
            return Sign("!", condition_code(operand, names))
        case Declared():
            return Atom(DECLARED)
        case _:
            assert_never(condition)


def _comparison(operator: Operator, left: Value, right: Value, names: Names) -> Code:
    written, precedence = ("===", EQUALITY) if operator == "==" else (operator, COMPARISON)
    return Chain(precedence, value_code(left, names), ((written, value_code(right, names)),))


def _is_at(key: str, place: int, names: Names) -> Code:
    return Chain(EQUALITY, Atom(names.figures[key]), (("===", names.number(place)),))


def _joined(precedence: int, operator: str, codes: list[Code]) -> Code:
    first, *rest = codes
    return Chain(precedence, first, tuple((operator, each) for each in rest)) if rest else first
