"""Places in a group: by value, from one end, equals alike.

Before::

    [("a", 90), ("b", 80), ("c", 90), ("d", 70)]

After, from the highest, ties to the better rank::

    {"a": 1, "c": 1, "b": 3, "d": 4}

Ties to the worse rank give 2, 2, 3, 4; to the mean 3/2, 3/2, 3, 4.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from fractions import Fraction
from itertools import groupby
from typing import Literal, TypeAlias, TypeVar, assert_never

Key = TypeVar("Key", bound=Hashable)
BestFirst: TypeAlias = Literal["high", "low"]  # which end has rank 1
Ties: TypeAlias = Literal["better", "worse", "mean"]  # what equals share, of the places that they take up


def ranks(
    values: Iterable[tuple[Key, Fraction]], *, best: BestFirst = "high", ties: Ties = "better"
) -> dict[Key, Fraction]:
    """Give the rank of each key, in order of rank; equals stay in the order in which they were given."""
    ordered = sorted(values, key=lambda pair: pair[1], reverse=best == "high")
    found: dict[Key, Fraction] = {}
    for _, group in groupby(ordered, key=lambda pair: pair[1]):
        equals = [key for key, _ in group]
        first = len(found) + 1
        rank = _shared(first, first + len(equals) - 1, ties)
        found |= dict.fromkeys(equals, rank)
    if len(found) != len(ordered):
        raise ValueError("a key stands twice")
    return found


def _shared(first: int, last: int, ties: Ties) -> Fraction:
    match ties:
        case "better":
            return Fraction(first)
        case "worse":
            return Fraction(last)
        case "mean":
            return Fraction(first + last, 2)
        case _:
            assert_never(ties)
