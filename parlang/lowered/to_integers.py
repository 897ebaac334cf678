"""Every value becomes a whole number over a positive denominator, and then there are whole numbers only.

Before::

    Choose needs (hoan_thanh, giao)
      hoan_thanh / giao >= 4/5     → Give hoan_thanh / giao × 1/2
      otherwise                    → Give 0

After, in hundredths::

    Choose needs (hoan_thanh, giao)
      5 * hoan_thanh >= 4 * giao   → Give floor((100 * hoan_thanh + giao) / (2 * giao))
      otherwise                    → Give 0

Comparisons are cross-multiplied; rounding half up is one floor. A denominator is positive by the declared
ranges, or is made so by multiplying both sides with it once more. Where a rule divides, the divisor is not
zero: that is proved elsewhere.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from fractions import Fraction
from math import gcd, lcm, prod
from typing import assert_never

from parlang.lowered import whole
from parlang.lowered.nodes import (
    ALWAYS,
    NEVER,
    AllOf,
    Among,
    AnyOf,
    Arm,
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
from parlang.lowered.ranges import Range, range_of
from parlang.lowered.whole import Monomial, Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What is known of the inputs: the grain of each figure, the range of the whole number it enters as."""

    grains: dict[str, int]
    ranges: dict[str, Range]


@dataclass(frozen=True, slots=True)
class Ratio:
    """numerator / (scale × factors), the denominator positive"""

    numerator: Terms
    scale: int = 1
    factors: Monomial = ()

    def denominator(self) -> Terms:
        """Give the whole denominator."""
        product = whole.constant(self.scale)
        for factor in self.factors:
            product = whole.multiply(product, whole.terms_of_value(factor))
        return product


def to_integers(leaf: Leaf, inputs: Inputs, decimals: int | None) -> Leaf:
    """Give the leaf on integers: points in units of the last decimal, or rational when `decimals` is None."""
    unit = None if decimals is None else 10**decimals
    return replace(leaf, tree=_tree(leaf.tree, inputs, unit), unit=unit)


def _tree(tree: Tree, inputs: Inputs, unit: int | None) -> Tree:
    match tree:
        case Choose(needs, arms, otherwise):
            lowered = tuple(
                Arm(condition_on_integers(arm.condition, inputs), _tree(arm.tree, inputs, unit)) for arm in arms
            )
            return Choose(needs, lowered, _tree(otherwise, inputs, unit))
        case Give(needs, points, case):
            if unit is not None:
                return Give(needs, whole.value_of(_points(points, inputs, unit)), case)
            ratio = ratio_of(points, inputs)
            over = whole.value_of(ratio.denominator())
            return Give(needs, whole.value_of(ratio.numerator), case, over)
        case LeaveOut() | Pend() | Gap():
            return tree
        case _:
            assert_never(tree)


def _points(points: Value, inputs: Inputs, unit: int) -> Terms:
    # Rounding never swaps two numbers, so the least is rounded item by item: no denominator is shared.
    if isinstance(points, Least | Greatest):
        return _extremum(type(points), [_points(item, inputs, unit) for item in points.items])
    return rounded(ratio_of(points, inputs), unit)


def rounded(ratio: Ratio, unit: int) -> Terms:
    """Give the ratio times `unit`, rounded half up."""
    ratio = _reduced(Ratio(whole.scale(ratio.numerator, unit), ratio.scale, ratio.factors))
    if ratio.scale == 1 and not ratio.factors:
        return ratio.numerator
    doubled = whole.add((whole.scale(ratio.numerator, 2), ratio.denominator()))
    return whole.floor(doubled, whole.multiply(whole.constant(2 * ratio.scale), whole.product(ratio.factors)))


# --- values ---------------------------------------------------------------------------------


def ratio_of(value: Value, inputs: Inputs) -> Ratio:
    """Give a value as a whole number over a positive denominator."""
    match value:
        case Constant(number):
            exact = Fraction(number)
            return Ratio(whole.constant(exact.numerator), exact.denominator)
        case Given(key):
            return Ratio({(value,): 1}, inputs.grains[key])
        case Day():
            return Ratio({(value,): 1})
        case Sum(items):
            numerators, shared = _over_one_denominator([ratio_of(item, inputs) for item in items])
            return _reduced(Ratio(whole.add(numerators), shared.scale, shared.factors))
        case Product(items):
            return _product([ratio_of(item, inputs) for item in items])
        case Quotient(numerator, divisor):
            return _quotient(ratio_of(numerator, inputs), ratio_of(divisor, inputs), inputs)
        case Floor(numerator, divisor):
            exact_count = _quotient(ratio_of(numerator, inputs), ratio_of(divisor, inputs), inputs)
            return Ratio(whole.floor(exact_count.numerator, exact_count.denominator()))
        case Least(items) | Greatest(items):
            numerators, shared = _over_one_denominator([ratio_of(item, inputs) for item in items])
            return _reduced(Ratio(_extremum(type(value), numerators), shared.scale, shared.factors))
        case Select(condition, yes, no):
            chosen = condition_on_integers(condition, inputs)
            return _select(chosen, ratio_of(yes, inputs), ratio_of(no, inputs))
        case _:
            assert_never(value)


def _over_one_denominator(ratios: list[Ratio]) -> tuple[list[Terms], Ratio]:
    """Give the numerators over one denominator, and that denominator as the one of a ratio."""
    scale = lcm(*(ratio.scale for ratio in ratios))
    needed: Counter[Value] = Counter()
    for ratio in ratios:
        needed |= Counter(ratio.factors)
    factors = tuple(needed.elements())
    numerators = []
    for ratio in ratios:
        numerator = whole.scale(ratio.numerator, scale // ratio.scale)
        for factor in (needed - Counter(ratio.factors)).elements():
            numerator = whole.multiply(numerator, whole.terms_of_value(factor))
        numerators.append(numerator)
    return numerators, Ratio({}, scale, factors)


def _product(ratios: list[Ratio]) -> Ratio:
    numerator = whole.constant(1)
    for ratio in ratios:
        numerator = whole.multiply(numerator, ratio.numerator)
    factors = tuple(factor for ratio in ratios for factor in ratio.factors)
    return _reduced(Ratio(numerator, prod(ratio.scale for ratio in ratios), factors))


def _quotient(left: Ratio, right: Ratio, inputs: Inputs) -> Ratio:
    upside = whole.multiply(left.numerator, Ratio({}, right.scale, right.factors).denominator())
    divisor = right.numerator
    low, high = range_of(whole.value_of(divisor), inputs.ranges)
    if low < 0 < high:  # either sign: a / b = a·b / b²
        upside, divisor = whole.multiply(upside, divisor), whole.multiply(divisor, divisor)
    elif high <= 0:
        upside, divisor = whole.scale(upside, -1), whole.scale(divisor, -1)
    scale, factors = _factors(divisor, inputs)
    return _reduced(Ratio(upside, left.scale * scale, left.factors + factors))


def _factors(divisor: Terms, inputs: Inputs) -> tuple[int, Monomial]:
    if not divisor:
        raise ZeroDivisionError("a rule divides by nothing but zero")
    scale, factors = whole.as_monomial(divisor)
    if scale > 0 and all(range_of(factor, inputs.ranges)[0] >= 0 for factor in factors):
        return scale, factors
    return 1, (whole.value_of(divisor),)


def _reduced(ratio: Ratio) -> Ratio:
    if not ratio.numerator:
        return Ratio({})
    numerator, factors = ratio.numerator, list(ratio.factors)
    if len(numerator) == 1:
        ((monomial, coefficient),) = numerator.items()
        kept = list(monomial)
        for atom in monomial:
            if atom in factors:
                factors.remove(atom)
                kept.remove(atom)
        numerator = {tuple(kept): coefficient}
    shared = gcd(whole.content_of(numerator), ratio.scale)
    return Ratio(whole.divide(numerator, shared), ratio.scale // shared, tuple(factors))


def _extremum(kind: type[Least] | type[Greatest], items: list[Terms]) -> Terms:
    if not any(terms.keys() - {()} for terms in items):
        numbers = [terms.get((), 0) for terms in items]
        return whole.constant(min(numbers) if kind is Least else max(numbers))
    shared = gcd(*map(whole.content_of, items))
    constants_last = sorted(items, key=lambda terms: not terms.keys() - {()})
    values = tuple(dict.fromkeys(whole.value_of(whole.divide(terms, shared)) for terms in constants_last))
    if len(values) == 1:
        return items[0]
    return {(kind(values),): shared}


def _select(condition: Condition, yes: Ratio, no: Ratio) -> Ratio:
    if condition in (ALWAYS, NEVER):
        return yes if condition == ALWAYS else no
    if Counter(yes.factors) == Counter(no.factors):
        (first, second), shared = _over_one_denominator([yes, no])
        return _reduced(Ratio(_choice(condition, first, second), shared.scale, shared.factors))
    # A side that is not taken may divide by zero: its denominator must not reach the other side.
    divisor = _choice(condition, yes.denominator(), no.denominator())
    numerator = _choice(condition, yes.numerator, no.numerator)
    scale, factors = whole.as_monomial(divisor)
    return Ratio(numerator, scale, factors)


def _choice(condition: Condition, yes: Terms, no: Terms) -> Terms:
    if yes == no:
        return yes
    shared = gcd(whole.content_of(yes), whole.content_of(no))
    values = (whole.value_of(whole.divide(terms, shared)) for terms in (yes, no))
    return {(Select(condition, *values),): shared}


# --- conditions -----------------------------------------------------------------------------


def condition_on_integers(condition: Condition, inputs: Inputs) -> Condition:
    """Give the condition with its comparisons cross-multiplied."""
    match condition:
        case Compare(operator, left, right):
            ratios = [ratio_of(left, inputs), ratio_of(right, inputs)]
            (first, second), _ = _over_one_denominator(ratios)
            return whole.compare(operator, whole.add((first, whole.scale(second, -1))))
        case AllOf(items):
            return AllOf(tuple(condition_on_integers(item, inputs) for item in items))
        case AnyOf(items):
            return AnyOf(tuple(condition_on_integers(item, inputs) for item in items))
        case NotSo(operand):
            return NotSo(condition_on_integers(operand, inputs))
        case Holds() | Among() | Declared():
            return condition
        case _:
            assert_never(condition)
