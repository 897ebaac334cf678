"""Terms, rules and parts made anew with some of their nodes changed, from the bottom up.

Before::

    tỷ_lệ × điểm tối đa                     every figure of `a.x` is now one of `b.x`

After::

    the same, of the figures of `b.x`
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TypeAlias, TypeVar

from parlang.ir.nodes import Figure, FigureRef
from parlang.source import Span

N = TypeVar("N")
Change: TypeAlias = Callable[[object], object]
_KEPT = (Span, Figure, type)  # what no term is made of


def rewritten(node: N, change: Change) -> N:
    """Give a node in which `change` was asked of every node below it, and at last of itself."""
    return change(_below_rewritten(node, change))  # type: ignore[return-value]  # a change keeps the kind of a node


def _below_rewritten(node: object, change: Change) -> object:
    if isinstance(node, tuple):
        items = tuple(rewritten(each, change) for each in node)
        return node if all(new is old for new, old in zip(items, node, strict=True)) else items
    if not is_dataclass(node) or isinstance(node, _KEPT):
        return node
    old = {each.name: getattr(node, each.name) for each in fields(node)}
    new = {name: rewritten(value, change) for name, value in old.items() if isinstance(value, tuple) or _is_node(value)}
    moved = {name: value for name, value in new.items() if value is not old[name] and value != old[name]}
    return replace(node, **moved) if moved else node


def _is_node(value: object) -> bool:
    return is_dataclass(value) and not isinstance(value, _KEPT)


def with_keys(node: N, keys: Mapping[str, str]) -> N:
    """Give a node that mentions figures by other keys."""
    if not keys:
        return node

    def change(each: object) -> object:
        return FigureRef(key=keys[each.key]) if isinstance(each, FigureRef) and each.key in keys else each

    return rewritten(node, change)
