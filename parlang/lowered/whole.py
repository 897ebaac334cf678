"""Whole-number expressions in one normal form, so that equal ones look equal.

Before::

    2 * (a + 3) + 4 * a - b

After::

    6 * a - b + 6

An expression is a table from monomials to coefficients. A monomial is a tuple of atoms: figures, floors, cases
and sums that stand inside a product. Products of sums are not multiplied out: surveys would explode.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import gcd
from typing import TypeAlias

from parlang.lowered.nodes import (
    ALWAYS,
    NEVER,
    Compare,
    Condition,
    Constant,
    Floor,
    Operator,
    Product,
    Sum,
    Value,
)

Monomial: TypeAlias = tuple[Value, ...]
Terms: TypeAlias = dict[Monomial, int]

FLIPPED: dict[Operator, Operator] = {">=": "<=", ">": "<", "<=": ">=", "<": ">", "==": "=="}


def constant(number: int) -> Terms:
    """Give the terms of a number."""
    return {(): number} if number else {}


def terms_of_value(value: Value) -> Terms:
    """Give the terms of a value on integers."""
    match value:
        case Constant(number):
            return constant(int(number))
        case Sum(items):
            return add(terms_of_value(item) for item in items)
        case Product(items):
            product = constant(1)
            for item in items:
                product = multiply(product, terms_of_value(item))
            return product
        case _:
            return {(value,): 1}


def value_of(terms: Terms) -> Value:
    """Give the value that terms stand for, its constant last."""
    ordered = [monomial for monomial in terms if monomial] + [monomial for monomial in terms if not monomial]
    items = tuple(_term(terms[monomial], monomial) for monomial in ordered)
    if not items:
        return Constant(0)
    return items[0] if len(items) == 1 else Sum(items)


def _term(coefficient: int, monomial: Monomial) -> Value:
    if not monomial:
        return Constant(coefficient)
    factors = monomial if coefficient == 1 else (Constant(coefficient), *monomial)
    return factors[0] if len(factors) == 1 else Product(factors)


def add(summands: Iterable[Terms]) -> Terms:
    """Give the sum."""
    total: Terms = {}
    for terms in summands:
        for monomial, coefficient in terms.items():
            total[monomial] = total.get(monomial, 0) + coefficient
    return {monomial: coefficient for monomial, coefficient in total.items() if coefficient}


def scale(terms: Terms, factor: int) -> Terms:
    """Give the terms times a number."""
    return {monomial: coefficient * factor for monomial, coefficient in terms.items()} if factor else {}


def multiply(left: Terms, right: Terms) -> Terms:
    """Give the product; a sum becomes an atom of it."""
    if not left or not right:
        return {}
    one, first = as_monomial(left)
    two, second = as_monomial(right)
    if not first:
        return scale(right, one)
    if not second:
        return scale(left, two)
    return {_ordered(first + second): one * two}


def product(factors: Monomial) -> Terms:
    """Give the product of atoms, none of them multiplied out."""
    return {_ordered(factors): 1}


def as_monomial(terms: Terms) -> tuple[int, Monomial]:
    """Give terms as a number times atoms; a sum is one atom."""
    if len(terms) == 1:
        ((monomial, coefficient),) = terms.items()
        return coefficient, monomial
    content = content_of(terms)
    return content, (value_of(divide(terms, content)),)


def _ordered(atoms: Monomial) -> Monomial:
    return tuple(sorted(atoms, key=repr))


def content_of(terms: Terms) -> int:
    """Give the greatest number that divides every coefficient; 0 of nothing."""
    return gcd(*terms.values())


def divide(terms: Terms, divisor: int) -> Terms:
    """Give the terms over a number that divides them all."""
    return {monomial: coefficient // divisor for monomial, coefficient in terms.items()}


def floor(numerator: Terms, divisor: Terms) -> Terms:
    """Give the whole part of a quotient with a positive divisor, in least terms."""
    shared = gcd(content_of(numerator), content_of(divisor))
    numerator, divisor = divide(numerator, shared), divide(divisor, shared)
    if divisor.keys() == {()}:
        return _floor_by_number(numerator, divisor[()])
    return {(Floor(value_of(numerator), value_of(divisor)),): 1}


def _floor_by_number(numerator: Terms, divisor: int) -> Terms:
    # floor((g·t + c) / (g·d)) = floor((t + floor(c / g)) / d) for whole t
    varying = {monomial: coefficient for monomial, coefficient in numerator.items() if monomial}
    shared = gcd(content_of(varying), divisor)
    rest = constant(numerator.get((), 0) // shared)
    reduced, divisor = add((divide(varying, shared), rest)), divisor // shared
    if divisor == 1:
        return reduced
    if not varying:
        return constant(reduced.get((), 0) // divisor)
    return {(Floor(value_of(reduced), Constant(divisor)),): 1}


def compare(operator: Operator, difference: Terms) -> Condition:
    """Give `difference operator 0`, written without negative terms: 5 * a >= 4 * b."""
    if not difference.keys() - {()}:
        return ALWAYS if holds(operator, difference.get((), 0)) else NEVER
    terms = divide(difference, content_of(difference))
    left = {monomial: coefficient for monomial, coefficient in terms.items() if coefficient > 0}
    right = {monomial: -coefficient for monomial, coefficient in terms.items() if coefficient < 0}
    if not left.keys() - {()}:
        return Compare(FLIPPED[operator], value_of(right), value_of(left))
    if left.keys() >= {()} and not right:
        return Compare(operator, value_of(_varying(left)), Constant(-left[()]))
    return Compare(operator, value_of(left), value_of(right))


def _varying(terms: Terms) -> Terms:
    return {monomial: coefficient for monomial, coefficient in terms.items() if monomial}


def holds(operator: Operator, number: int) -> bool:
    """Tell whether `number operator 0`."""
    match operator:
        case ">=":
            return number >= 0
        case ">":
            return number > 0
        case "<=":
            return number <= 0
        case "<":
            return number < 0
        case "==":
            return number == 0
