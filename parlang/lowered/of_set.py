"""A whole set on integers: its leaves, its constraints, and what is known of its inputs.

Before::

    Ruleset(figures, constraints, parts)

After::

    LoweredSet(inputs, leaves, constraints), each leaf as it is written and once more without idle questions
"""

from __future__ import annotations

from dataclasses import dataclass

from parlang.ir.nodes import Constraint, Ruleset
from parlang.ir.walk import leaves
from parlang.lowered.from_ir import lower_condition, lower_leaf
from parlang.lowered.nodes import Condition, Leaf
from parlang.lowered.ranges import ranges_of
from parlang.lowered.simplify import simplify
from parlang.lowered.to_integers import Inputs, condition_on_integers, to_integers


@dataclass(frozen=True, slots=True, kw_only=True)
class LoweredSet:
    """The leaves of a set on integers, in order, by path."""

    inputs: Inputs
    leaves: dict[str, Leaf]  # every question as it is written: for proofs
    simplified: dict[str, Leaf]  # the same, for figures that respect ranges and constraints: for backends
    constraints: tuple[tuple[Constraint, Condition], ...]


def lower_set(ruleset: Ruleset) -> LoweredSet:
    """Lower every leaf and every constraint of a set."""
    figures = {figure.key: figure for figure in ruleset.figures}
    inputs = Inputs(grains={figure.key: figure.grain for figure in ruleset.figures}, ranges=ranges_of(ruleset.figures))
    constraints = tuple(
        (each, condition_on_integers(lower_condition(each.condition, figures), inputs)) for each in ruleset.constraints
    )
    whole = {
        part.path: to_integers(lower_leaf(part, figures), inputs, ruleset.points_decimals) for part in leaves(ruleset)
    }
    conditions = [condition for _, condition in constraints]
    return LoweredSet(
        inputs=inputs,
        leaves=whole,
        simplified={path: simplify(leaf, inputs.ranges, conditions) for path, leaf in whole.items()},
        constraints=constraints,
    )
