"""Whether a condition on integers is linear: no input is multiplied by another, or divides."""

from __future__ import annotations

from parlang.lowered.nodes import Condition, Floor, Product, each_term, inputs_of


def is_linear(condition: Condition) -> bool:
    """Tell whether every product has one factor that varies at most, and no divisor does."""
    for term in each_term(condition):
        if isinstance(term, Product) and sum(bool(inputs_of(item)) for item in term.items) > 1:
            return False
        if isinstance(term, Floor) and inputs_of(term.divisor):
            return False
    return True
