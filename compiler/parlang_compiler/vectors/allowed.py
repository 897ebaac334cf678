"""What the declarations of a set allow, asked of whole numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from parlang.ir.walk import inputs_in
from parlang.lowered.evaluate import Inputs, truth_of
from parlang.lowered.nodes import Condition
from parlang.lowered.of_set import LoweredSet
from parlang_compiler.vectors.whole_figures import Whole


@dataclass(frozen=True, slots=True)
class Allowed:
    """The range of each input, and the constraints, by each of the inputs that they ask for."""

    ranges: Mapping[str, tuple[int, int]]
    constraints: Mapping[str, tuple[tuple[frozenset[str], Condition], ...]]

    def keeps(self, given: Whole) -> bool:
        """Tell whether whole numbers break no range, and no constraint of which all inputs are given."""
        return all(self.ranges[key][0] <= value <= self.ranges[key][1] for key, value in given.items()) and all(
            self._holds(condition, given)
            for key in given
            for needs, condition in self.constraints.get(key, ())
            if needs <= given.keys()
        )

    @staticmethod
    def _holds(condition: Condition, given: Whole) -> bool:
        try:
            return truth_of(condition, Inputs(values=given))
        except (ZeroDivisionError, ValueError, OverflowError):
            return False


def allowed_of(lowered: LoweredSet) -> Allowed:
    """Give what a set allows."""
    found: dict[str, tuple[tuple[frozenset[str], Condition], ...]] = {}
    for constraint, condition in lowered.constraints:
        needs = inputs_in(constraint.condition)
        for key in needs[:1]:  # asked once, when its first input is there
            found[key] = (*found.get(key, ()), (frozenset(needs), condition))
    return Allowed(ranges=lowered.inputs.ranges, constraints=found)
