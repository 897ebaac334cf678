"""Work out once what is asked again and again of one and the same node.

Nodes never change, so what follows from one is always the same. They are told apart by which object they are, not by
what they hold: to compare two large trees would take longer than the work that is spared.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

MOST = 16_384  # nodes remembered; those not asked for longest are forgotten first

N = TypeVar("N")
R = TypeVar("R")


class _Same:
    """A node, equal to itself only; it keeps the node alive, so that no other one takes its identity."""

    __slots__ = ("node",)

    def __init__(self, node: object) -> None:
        self.node = node

    def __hash__(self) -> int:
        return id(self.node)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.node is other.node


def once(function: Callable[[N], R]) -> Callable[[N], R]:
    """Remember what a function gives for a node; the node and the result must be such as never change."""

    @lru_cache(maxsize=MOST)
    def found(same: _Same) -> R:
        return function(same.node)  # type: ignore[arg-type]  # what was put in is what comes out

    @wraps(function)
    def asked(node: N) -> R:
        return found(_Same(node))

    return asked
