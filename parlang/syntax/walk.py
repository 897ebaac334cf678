"""Going through the syntax tree, whatever its kinds of nodes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from parlang.syntax.nodes import Let, Name

T = TypeVar("T")
K = TypeVar("K")


def nodes_in(node: object, kind: type[T]) -> Iterator[T]:
    """Give every node of a kind in a node, itself included, from left to right."""
    if isinstance(node, kind):
        yield node
    if isinstance(node, tuple):
        for each in node:
            yield from nodes_in(each, kind)
    elif is_dataclass(node):
        for part in fields(node):
            yield from nodes_in(getattr(node, part.name), kind)


def renamed(node: T, names: Mapping[str, str]) -> T:
    """Give the same node in which some named values are called otherwise."""
    changed: Any = node
    if isinstance(node, tuple):
        changed = tuple(renamed(each, names) for each in node)
    elif is_dataclass(node):
        parts = {part.name: renamed(getattr(node, part.name), names) for part in fields(node)}
        changed = replace(changed, **{name: part for name, part in parts.items() if part is not getattr(node, name)})
    if isinstance(changed, Name | Let):
        changed = replace(changed, name=names.get(changed.name, changed.name))
    return changed  # type: ignore[no-any-return]  # of the type that was given


def changed(node: T, kind: type[K], change: Callable[[K], object]) -> T:
    """Give the same node in which every node of a kind that holds no other of it is changed."""
    new: Any = node
    if isinstance(node, kind):
        new = change(node)
    elif isinstance(node, tuple):
        new = tuple(changed(each, kind, change) for each in node)
    elif is_dataclass(node):
        parts = {part.name: changed(getattr(node, part.name), kind, change) for part in fields(node)}
        new = replace(new, **{name: part for name, part in parts.items() if part is not getattr(node, name)})
    return new  # type: ignore[no-any-return]  # of the type that was given
