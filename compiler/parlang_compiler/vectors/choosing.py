"""Choices that are the same each time, on every machine and version: a plain sequence of numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class BySequence:
    """Chooses by the linear congruence of Knuth's MMIX."""

    state: int

    def choose(self, options: Sequence[T]) -> T:
        """Give one of the options."""
        return options[self.whole(0, len(options) - 1)]

    def whole(self, low: int, high: int) -> int:
        """Give a whole number between two, both included."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        return low + (self.state >> 16) * (high - low + 1) // (1 << 48) if low < high else low
