"""What a score may be, from the facts of its rules alone: every leaf any points between 0 and its maximum.

Before, two criteria of 6 and 4 points and a bonus of 2, rounded to hundredths::

    score.total

After::

    points of a + points of b + min(2, points of c)          a: 0..600, b: 0..400, c: 0..200, in hundredths

The figures of a rule and its points are held apart: what is impossible so is impossible, but not the converse.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from parlang.ir.grading import ASSESSED, PART
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import each_part, leaves, leaves_of
from parlang.lowered.nodes import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Constant,
    Given,
    Greatest,
    Holds,
    Least,
    NotSo,
    Product,
    Sum,
    Value,
)
from parlang.lowered.ranges import Range
from parlang.prove.solving.changed import changed

POINTS = "points of "
LEFT_OUT = "left out "
INDEX = "score.index"
FINE = 10_000  # of points that are not rounded, and of an index that is not
HUNDRED = 100
ZERO = Constant(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreTerms:
    """The inputs that stand for the points of leaves, and what scores come to by them."""

    ruleset: Ruleset

    @property
    def unit(self) -> int:
        """Give the steps of a point."""
        decimals = self.ruleset.points_decimals
        return FINE if decimals is None else int(10**decimals)

    @property
    def index_unit(self) -> int:
        """Give the steps of the index as a ratio."""
        decimals = self.ruleset.index_decimals
        return HUNDRED * (FINE if decimals is None else int(10**decimals))

    def ranges(self) -> dict[str, Range]:
        """Give what the inputs may be."""
        points = {POINTS + part.path: (0, math.ceil(part.maximum * self.unit)) for part in leaves(self.ruleset)}
        left_out = {LEFT_OUT + part.path: (0, 1) for part in leaves(self.ruleset) if _optional(part)}
        return {**points, **left_out, INDEX: (0, self.index_unit)}

    def grains(self) -> dict[str, int]:
        """Give the steps of the inputs."""
        return {
            key: self.unit if key.startswith(POINTS) else self.index_unit if key == INDEX else 1
            for key in self.ranges()
        }

    def known(self) -> Iterator[Condition]:
        """Say what holds of the inputs: a leaf that is left out has no points."""
        for part in leaves(self.ruleset):
            if _optional(part):
                yield AnyOf((NotSo(Holds(LEFT_OUT + part.path)), Compare("==", Given(POINTS + part.path), ZERO)))
        if not any(map(_optional, leaves(self.ruleset))):
            yield from self._index()

    def _index(self) -> Iterator[Condition]:
        """Say how the index follows the points, where nothing is left out: to half a step."""
        half = Constant(Fraction(1, 2 * self.index_unit))
        exact = Product((self.in_scale(), Constant(1 / self.ruleset.scale)))
        yield Compare("<=", Given(INDEX), Sum((exact, half)))
        yield Compare(">", Given(INDEX), Sum((exact, Product((Constant(-1), half)))))

    def in_scale(self) -> Value:
        """Give the points of the scale."""
        return Sum(tuple(map(self.part, self.ruleset.parts)))

    def total(self) -> Value:
        """Give the total, with bonus and penalty."""
        signs = {"bonus": Constant(1), "penalty": Constant(-1)}
        outside = (Product((signs[top.level], self.part(top))) for top in self.ruleset.outside)
        return Sum((self.in_scale(), *outside))

    def part(self, part: Part) -> Value:
        """Give the points of a part."""
        if part.rule is not None:
            value: Value = Given(POINTS + part.path)
        elif part.combine == "highest":
            value = Greatest(tuple(map(self.part, part.parts)))
        else:
            value = Sum(tuple(map(self.part, part.parts)))
        return Least((value, Constant(part.maximum))) if part.level in ("bonus", "penalty") else value

    def asked(self, condition: Condition) -> Condition:
        """Give a condition that asks for the points of leaves wherever it asked for a score."""
        parts = {part.path: part for part in each_part(self.ruleset)}

        def value(each: Value) -> Value:
            match each:
                case Given("score.total"):
                    return self.total()
                case Given("score.in_scale"):
                    return self.in_scale()
                case Given(key) if key.startswith(PART):
                    return self.part(parts[key.removeprefix(PART)])
                case _:
                    return each

        def assessed(each: Holds | object) -> Condition:
            if isinstance(each, Holds) and each.key.startswith(ASSESSED):
                below = list(leaves_of(parts[each.key.removeprefix(ASSESSED)]))
                return NotSo(AllOf(tuple(self._is_out(one) for one in below)))
            return each  # type: ignore[return-value]  # a question is a condition

        return changed(condition, value, assessed)

    def _is_out(self, part: Part) -> Condition:
        return Holds(LEFT_OUT + part.path) if _optional(part) else AnyOf(())


def _optional(part: Part) -> bool:
    return part.does_not_arise is not None and part.does_not_arise.treatment == "not_assessed"
