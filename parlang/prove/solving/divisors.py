"""The divisors of conditions that vary: moved out of the way, held at one number, or their quotients made inputs.

Three ways to make a question linear. A divisor that is one of several numbers is no trouble once the case is asked
first; a divisor at a round number gives examples; and a quotient that is an input of its own, about which only some
things are known, gives proofs::

    x / (90% if city else 80%)     →   x / 90% if city else x / 80%
    hoan_thanh / giao >= 4/5       →   hoan_thanh / 50 >= 4/5           beside giao == 50
    hoan_thanh / giao >= 4/5       →   r >= 4/5                         beside what `quotients` knows of r
"""

from __future__ import annotations

from collections.abc import Iterable

from parlang.lowered.nodes import (
    Condition,
    Constant,
    Floor,
    Quotient,
    Select,
    Value,
    each_term,
    inputs_of,
)
from parlang.prove.solving.changed import changed


def divisors_in(conditions: Iterable[Condition]) -> tuple[Value, ...]:
    """Give the divisors that hang on an input, each once."""
    terms = (term for condition in conditions for term in each_term(condition))
    every = (term.divisor for term in terms if isinstance(term, Quotient | Floor))
    return tuple(dict.fromkeys(each for each in every if inputs_of(each)))


def chosen_first(condition: Condition) -> Condition:
    """Give the same condition in which no divisor is a choice: the choice is made between quotients."""
    return changed(condition, _chosen_first)


def at_divisor(condition: Condition, number: Constant) -> Condition:
    """Give a condition in which every divisor that varies is a number."""

    def held(value: Value) -> Value:
        if isinstance(value, Quotient | Floor) and inputs_of(value.divisor):
            return type(value)(value.numerator, number)
        return value

    return changed(condition, held)


def _chosen_first(value: Value) -> Value:
    match value:
        case Quotient(numerator, Select(condition, yes, no)):
            return Select(condition, _chosen_first(Quotient(numerator, yes)), _chosen_first(Quotient(numerator, no)))
        case _:
            return value
