"""The one door to a solver: is there an input, whole numbers in their ranges, for which conditions hold?

Conditions are those of `lowered`, on rationals: a `Given` is the value of a figure. A solver either finds whole
numbers, shows that there are none, or does not know. What it finds is never shown before the interpreter has agreed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from parlang.lowered.nodes import Condition
from parlang.lowered.ranges import Range

Found: TypeAlias = Mapping[str, int]
"""The whole number of every input: its value times its grain."""
NEVER: Literal["never"] = "never"
UNKNOWN: Literal["unknown"] = "unknown"
Result: TypeAlias = Found | Literal["never", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """All that inputs may be: their ranges as whole numbers, their grains, and what they satisfy together.

    `wanted` are values that make a witness easy to read, tried first.
    """

    ranges: Mapping[str, Range]
    grains: Mapping[str, int]
    known: tuple[Condition, ...] = ()
    wanted: Mapping[str, tuple[int, ...]] | None = None


class Session(Protocol):
    """Questions about one space."""

    def find(self, *conditions: Condition, simple: bool = False) -> Result:
        """Give inputs for which all conditions hold; with `simple`, small and round ones, at the bounds."""

    def about(self, space: Space) -> Session:
        """Begin to ask about another space."""


class Solver(Protocol):
    """Something that opens sessions; the limits it works under count steps, not seconds."""

    def session(self, space: Space) -> Session:
        """Begin to ask about a space."""
