"""Quotients as inputs of their own, about which only linear things are said: enough for most proofs, for no example.

Before::

    hoan_thanh / giao >= 4/5 and hoan_thanh / giao × 2 > 2

After, for a number r that need not be whole::

    r >= 4/5 and r × 2 > 2
    beside, for each number c that a side of a comparison is, and for 0 and 1:
        r >= c exactly where hoan_thanh >= c × giao,  r > c exactly where hoan_thanh > c × giao
    and, of two quotients over one divisor: r <= s exactly where the dividends are so
    and, of two quotients of one dividend that is not negative: the greater divisor has the lesser quotient

Every unit satisfies what is said, so that what is impossible under it is impossible. The converse does not hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations

from parlang.lowered import whole
from parlang.lowered.nodes import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Constant,
    Floor,
    Given,
    NotSo,
    Operator,
    Product,
    Quotient,
    Value,
    each_term,
    inputs_of,
)
from parlang.lowered.ranges import Range, range_of
from parlang.lowered.to_integers import Inputs, ratio_of
from parlang.prove.solving.changed import changed

ANY: Range = (-(10**18), 10**18)  # of a quotient: a sign is all that a range is asked for


@dataclass(slots=True)
class Quotients:
    """The quotients met so far, by what they are."""

    inputs: Inputs
    names: dict[Quotient, str] = field(default_factory=dict)

    def taken_out(self, value: Value) -> Value:
        """Give the input that stands for a quotient, and any other value as it is."""
        if not isinstance(value, Quotient) or not inputs_of(value.divisor) or self._is_open(value):
            return value
        name = self.names.setdefault(value, f"quotient {len(self.names) + 1}")
        return Given(name)

    def _is_open(self, value: Quotient) -> bool:
        """Tell whether nothing is known of a quotient: its divisor may be below 0, or it holds a quotient itself."""
        named = set(self.names.values())
        return not named.isdisjoint(inputs_of(value)) or _sign(value.divisor, self.inputs) < 0

    @property
    def with_quotients(self) -> Inputs:
        """Give the inputs and the quotients among them."""
        grains = self.inputs.grains | dict.fromkeys(self.names.values(), 1)
        return Inputs(grains=grains, ranges=self.inputs.ranges | dict.fromkeys(self.names.values(), ANY))


def without_quotients(
    conditions: Iterable[Condition], inputs: Inputs
) -> tuple[tuple[Condition, ...], Quotients] | None:
    """Give the conditions with quotients taken out and what is known of these; None where they are not linear so."""
    quotients = Quotients(inputs)
    taken = tuple(changed(each, quotients.taken_out) for each in conditions)
    names = set(quotients.names.values())
    if not names or any(_needs_wholes(each, names) for each in taken):
        return None
    return (*taken, *_known(quotients, _numbers(taken))), quotients


def _needs_wholes(condition: Condition, names: set[str]) -> bool:
    floors = (term for term in each_term(condition) if isinstance(term, Floor))
    return any(not names.isdisjoint(inputs_of(floor)) for floor in floors)


def _numbers(conditions: Iterable[Condition]) -> tuple[Fraction, ...]:
    """Give the numbers that a quotient may be compared with."""
    terms = (term for each in conditions for term in each_term(each))
    sides = (side for term in terms if isinstance(term, Compare) for side in (term.left, term.right))
    found = {Fraction(side.value) for side in sides if isinstance(side, Constant)}
    return tuple(sorted(found | {Fraction(0), Fraction(1)}))


def _known(quotients: Quotients, numbers: tuple[Fraction, ...]) -> Iterator[Condition]:
    """Say what is known wherever no divisor is 0."""
    for quotient, name in quotients.names.items():
        for number in numbers:
            bound = Product((Constant(number), quotient.divisor))
            alike = _alike(Given(name), Constant(number), quotient.numerator, bound)
            yield from (_if(_positive(quotient), each) for each in alike)
    for (one, first), (other, second) in combinations(quotients.names.items(), 2):
        both = AllOf((_positive(one), _positive(other)))
        said = _of_two(one, Given(first), other, Given(second), quotients.inputs)
        yield from (_if(both, each) for each in said)


def _of_two(one: Quotient, first: Given, other: Quotient, second: Given, inputs: Inputs) -> Iterator[Condition]:
    if one.divisor == other.divisor:
        yield from _alike(first, second, one.numerator, other.numerator)
    elif one.numerator == other.numerator and _sign(one.numerator, inputs) >= 0:
        yield _if(Compare("<=", one.divisor, other.divisor), Compare(">=", first, second))
        yield _if(Compare("<=", other.divisor, one.divisor), Compare(">=", second, first))


def _positive(quotient: Quotient) -> Condition:
    return Compare(">", quotient.divisor, Constant(0))


def _alike(one: Value, other: Value, first: Value, second: Value) -> Iterator[Condition]:
    """Say that one is to other as first is to second."""
    operators: tuple[Operator, ...] = (">=", ">")
    for operator in operators:
        left, right = Compare(operator, one, other), Compare(operator, first, second)
        yield _if(left, right)
        yield _if(right, left)


def _if(condition: Condition, then: Condition) -> Condition:
    return AnyOf((NotSo(condition), then))


def _sign(value: Value, inputs: Inputs) -> int:
    """Give 1 for a value that is always positive, 0 for one that is never negative, else -1."""
    low, _ = range_of(whole.value_of(ratio_of(value, inputs).numerator), inputs.ranges)
    return 1 if low > 0 else 0 if low == 0 else -1
