"""Who chooses when figures are made up: a search that shrinks what it finds, or a seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Protocol, TypeVar

T = TypeVar("T")


class Chooser(Protocol):
    """Makes choices; of two that do equally well a search prefers the one that stands first, or is the lower."""

    def choose(self, options: Sequence[T]) -> T:
        """Give one of the options."""
        ...

    def whole(self, low: int, high: int) -> int:
        """Give a whole number between two, both included."""
        ...


@dataclass(frozen=True, slots=True)
class ByRandom:
    """Chooses by a seed: fast, and the same each time."""

    random: Random

    def choose(self, options: Sequence[T]) -> T:
        """Give one of the options, each as likely."""
        return self.random.choice(options)

    def whole(self, low: int, high: int) -> int:
        """Give a whole number between two, each as likely."""
        return self.random.randint(low, high)
