"""What stands for a number that lies among many ends: nearly always told by one look, else by a search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def cells(starts: Sequence[int], rows: Sequence[Any], shift: int) -> tuple[Any, ...]:
    """Give the row of each cell, of 2**shift numbers, from the first start to the last.

    Up to the first start rows[0] counts, from there on rows[1], and so on. A cell in which a start stands
    besides its first number has none: there it has to be searched.
    """
    first, found = starts[0], list[Any]()
    for place, start in enumerate(starts[:-1], start=1):
        begin, end = -(first - start >> shift), starts[place] - first >> shift
        found += [None] * (begin - len(found))
        found += [rows[place]] * (end - len(found))
    found += [None] * ((starts[-1] - 1 - first >> shift) + 1 - len(found))
    return tuple(found)
