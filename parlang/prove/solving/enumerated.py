"""A session that tries every input, where there are few: exact, and no solver is needed.

Yes/no figures and levels are asked so, and counts of which few are declared.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import prod

from parlang.lowered.evaluate import Inputs as Given
from parlang.lowered.evaluate import truth_of
from parlang.lowered.nodes import Condition
from parlang.lowered.to_integers import Inputs, condition_on_integers
from parlang.prove.solving.solver import NEVER, UNKNOWN, Found, Result, Space

FEW = 4_096  # inputs of one space


def is_small(space: Space) -> bool:
    """Tell whether all inputs of a space may be tried."""
    return prod(high - low + 1 for low, high in space.ranges.values()) <= FEW


class Enumerated:
    """Questions about a space of few inputs."""

    def __init__(self, space: Space) -> None:
        self._space = space
        self._inputs = Inputs(grains=dict(space.grains), ranges=dict(space.ranges))
        known = [condition_on_integers(each, self._inputs) for each in space.known]
        self._allowed = [found for found in _every(space) if all(_holds(each, found) for each in known)]

    def about(self, space: Space) -> Enumerated:
        """Begin to ask about another space, of which there may be few times as many."""
        return Enumerated(space)

    def find(self, *conditions: Condition, simple: bool = False) -> Result:
        """Give the first inputs for which all conditions hold: the least ones."""
        try:
            asked = [condition_on_integers(each, self._inputs) for each in conditions]
        except ZeroDivisionError:
            return UNKNOWN
        return next((found for found in self._allowed if all(_holds(each, found) for each in asked)), NEVER)


def _every(space: Space) -> Iterator[Found]:
    keys = list(space.ranges)
    for values in product(*(range(low, high + 1) for low, high in space.ranges.values())):
        yield dict(zip(keys, values, strict=True))


def _holds(condition: Condition, found: Found) -> bool:
    try:
        return truth_of(condition, Given(values=found))
    except ZeroDivisionError:
        return False
