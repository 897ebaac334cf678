"""A whole set on integers: its leaves, its constraints, and what is known of its inputs.

Before::

    Ruleset(figures, constraints, parts)

After::

    LoweredSet(inputs, leaves, constraints), each leaf as it is written and twice more without idle questions
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from parlang.ir.grading import conditions_of
from parlang.ir.nodes import Constraint, GradeCase, Ruleset
from parlang.ir.walk import inputs_in, leaves
from parlang.lowered.from_ir import lower_condition, lower_leaf
from parlang.lowered.nodes import AllOf, Condition, Leaf, inputs_of, terms_of
from parlang.lowered.ranges import ranges_of
from parlang.lowered.simplify import Assumption, simplify
from parlang.lowered.to_integers import Inputs, condition_on_integers, to_integers


@dataclass(frozen=True, slots=True, kw_only=True)
class LoweredSet:
    """The leaves of a set on integers, in order, by path."""

    inputs: Inputs
    leaves: dict[str, Leaf]  # every question as it is written: for proofs
    simplified: dict[str, Leaf]  # the same, where a constraint holds once all its inputs are asked for
    complete: dict[str, Leaf]  # the same, where every constraint holds: for complete figures only
    constraints: tuple[tuple[Constraint, Condition], ...]
    grade_cases: tuple[GradeConditions, ...] = ()


GradeConditions: TypeAlias = tuple[GradeCase, tuple[tuple[tuple[str, ...], Condition], ...]]
"""A case of a grade: what has to hold together, each item with the inputs it needs."""


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
    known = _Constraints(constraints)
    return LoweredSet(
        inputs=inputs,
        leaves=whole,
        simplified={path: simplify(leaf, inputs.ranges, known.of(leaf)) for path, leaf in whole.items()},
        complete={path: simplify(leaf, inputs.ranges, known.of_complete(leaf)) for path, leaf in whole.items()},
        constraints=constraints,
        grade_cases=tuple(_grade_cases(ruleset)),
    )


def _grade_cases(ruleset: Ruleset) -> Iterator[GradeConditions]:
    """Lower the conditions of grades: beside figures they ask for scores, which are whole numbers too."""
    if ruleset.grading is None:
        return
    figures = {figure.key: figure for figure in (*ruleset.figures, *ruleset.grading.scores)}
    inputs = Inputs(grains={key: each.grain for key, each in figures.items()}, ranges=ranges_of(figures.values()))
    for case in ruleset.grading.cases:
        items = conditions_of(case, ruleset.grading)
        lowered = (condition_on_integers(lower_condition(each, figures), inputs) for each in items)
        yield case, tuple(zip(map(inputs_in, items), lowered, strict=True))


class _Constraints:
    """What the constraints say, item by item, each found by the one of its inputs of which the least is said."""

    def __init__(self, constraints: Iterable[tuple[Constraint, Condition]]) -> None:
        said = [
            (frozenset(inputs_of(item)), Assumption(item, frozenset(inputs_in(constraint.condition))))
            for constraint, condition in constraints
            for item in _items(condition)
        ]
        counted = Counter(key for inputs, _ in said for key in inputs)
        self._by_input: dict[str, list[tuple[frozenset[str], Assumption]]] = defaultdict(list)
        for inputs, assumption in said:
            if inputs:
                rarest = min(sorted(inputs), key=counted.__getitem__)
                self._by_input[rarest].append((inputs, assumption))

    def of(self, leaf: Leaf) -> list[Assumption]:
        """Give what is said of the inputs of a leaf and of nothing else: only that can decide its questions."""
        asked = dict.fromkeys(inputs_of(*terms_of(leaf.tree)))
        return [
            assumption for key in asked for inputs, assumption in self._by_input.get(key, ()) if inputs <= asked.keys()
        ]

    def of_complete(self, leaf: Leaf) -> list[Assumption]:
        """Give the same where all figures of the set are given: every constraint has been asked."""
        return [Assumption(each.condition) for each in self.of(leaf)]


def _items(condition: Condition) -> list[Condition]:
    if isinstance(condition, AllOf):
        return [below for item in condition.items for below in _items(item)]
    return [condition]
