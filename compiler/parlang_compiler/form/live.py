"""Which leaves the form works out itself, and why not the others: the limits of numbers, and those of workbooks.

Spreadsheets compare and subtract by 15 digits, so whole numbers are told apart below 10^15; what fits 50 bits with its
sign is below 2^49, and so is every value here. That is inside the 2^53 up to which a binary float is exact.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Literal

from parlang.ir.nodes import Ruleset
from parlang.ir.walk import each_part
from parlang.lowered.nodes import Arm, Choose, Condition, Constant, Gap, Give, Leaf, Tree, Value
from parlang.lowered.of_set import LoweredSet
from parlang.lowered.ranges import Width, range_of, width_of

BITS = 50
LARGEST_UNIT = 10**6
FAR = 1000  # times its maximum: points so far out are not added up

Reason = Literal["wide", "unrounded", "long"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafWidth:
    """How wide the numbers of a leaf are, and why the form leaves it to `read`; None if it does not."""

    width: Width
    reason: Reason | None

    @property
    def live(self) -> bool:
        """Tell whether the form works the leaf out."""
        return self.reason is None


def unit_of(ruleset: Ruleset, lowered: LoweredSet) -> int:
    """Give the unit in which the form counts points: 100 are hundredths.

    It holds the last decimal and every maximum; where the set does not round, all constant denominators, if that is not
    too fine.
    """
    unit = lcm(*(part.maximum.denominator for part in each_part(ruleset)))
    if ruleset.points_decimals is not None:
        return lcm(unit, 10**ruleset.points_decimals)
    constant = {
        int(over.value)
        for leaf in lowered.leaves.values()
        for over in _denominators(leaf.tree)
        if isinstance(over, Constant)
    }
    for each in sorted(constant):
        unit = lcm(unit, each) if lcm(unit, each) <= LARGEST_UNIT else unit
    return unit


def width_in_form(leaf: Leaf, lowered: LoweredSet, unit: int) -> LeafWidth:
    """Tell whether the numbers of a leaf are exact in a workbook."""
    width = width_of(leaf, lowered.inputs.ranges)
    owns = [_own_unit(each, leaf) for each in _gives(leaf.tree)]
    if any(own is None or unit % own for own in owns):
        return LeafWidth(width=width, reason="unrounded")
    factor = max((unit // own for own in owns if own), default=1)
    return LeafWidth(width=width, reason="wide" if width.bits + (factor - 1).bit_length() > BITS else None)


def _own_unit(give: Give, leaf: Leaf) -> int | None:
    """Give the unit of the points of a step; None where it depends on figures."""
    if give.over is None:
        return leaf.unit
    return int(give.over.value) if isinstance(give.over, Constant) else None


def is_narrow(condition: Condition, lowered: LoweredSet) -> bool:
    """Tell whether a condition that stands alone is exact in a workbook."""
    alone = Leaf("", Choose((), (Arm(condition, Gap()),), Gap()))
    return width_of(alone, lowered.inputs.ranges).bits <= BITS


def totals_fit(ruleset: Ruleset, unit: int) -> bool:
    """Tell whether totals, and the percent that is made of them, are exact too."""
    scale = sum((part.maximum for part in (*ruleset.parts, *ruleset.outside)), Fraction(0)) * unit * FAR
    parts_of_percent = int(10 ** (ruleset.index_decimals or 0))
    return scale * 200 * parts_of_percent < 1 << (BITS - 1)


def greatest_points(leaf: Leaf, ranges: Mapping[str, tuple[int, int]]) -> int:
    """Give the greatest number that the points of a leaf are seen to be by their ranges alone, before any scaling."""
    return max((abs(end) for each in _gives(leaf.tree) for end in range_of(each.points, dict(ranges))), default=0)


def _denominators(tree: Tree) -> Iterator[Value]:
    return (each.over for each in _gives(tree) if each.over is not None)


def _gives(tree: Tree) -> Iterator[Give]:
    match tree:
        case Choose(_, arms, otherwise):
            for below in (*(arm.tree for arm in arms), otherwise):
                yield from _gives(below)
        case Give():
            yield tree
        case _:
            return
