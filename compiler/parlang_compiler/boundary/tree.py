"""A document of cases as it was written: texts, lists and mappings, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from parlang.source import Span

DEEPEST = 32  # levels of nesting; a case needs six
MOST = 1_000_000  # values, each reuse of an anchor counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A single value as text; None when nothing was given.

    `literal` marks a number of JSON or of a workbook, whose dot can only be a decimal point.
    """

    text: str | None
    span: Span
    literal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list."""

    items: tuple[Tree, ...]
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """A mapping; no key stands twice."""

    keys: tuple[Scalar, ...]
    values: tuple[Tree, ...]
    span: Span

    def get(self, name: str) -> Tree | None:
        """Give what stands under a key."""
        return next((v for k, v in zip(self.keys, self.values, strict=True) if k.text == name), None)

    def key(self, name: str) -> Scalar | None:
        """Give a key with its place."""
        return next((each for each in self.keys if each.text == name), None)


Tree: TypeAlias = Scalar | Items | Fields
Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"


def to_plain(tree: Tree) -> Plain:
    """Give the same without places."""
    match tree:
        case Scalar(text=text):
            return text
        case Items(items=items):
            return [to_plain(each) for each in items]
        case Fields(keys=keys, values=values):
            return {key.text or "": to_plain(value) for key, value in zip(keys, values, strict=True)}


def place(tree: Tree, *path: str | int, key: bool = False) -> Span:
    """Give the place of what a path leads to, or of its key; if it is not there, of what stands above it."""
    span = tree.span
    for step in path:
        name: Scalar | None = None
        below: Tree | None = None
        if isinstance(tree, Fields) and isinstance(step, str):
            name, below = tree.key(step), tree.get(step)
        elif isinstance(tree, Items) and isinstance(step, int) and step < len(tree.items):
            below = tree.items[step]
        if below is None:
            break
        empty = isinstance(below, Scalar) and below.text is None
        span = name.span if name is not None and (key or empty) else below.span
        tree = below
    return span


def tree_at(tree: Tree, *path: str) -> Tree | None:
    """Give what a path of keys leads to."""
    for step in path:
        below = tree.get(step) if isinstance(tree, Fields) else None
        if below is None:
            return None
        tree = below
    return tree


def scalar_at(tree: Tree, *path: str) -> Scalar | None:
    """Give the single value that a path of keys leads to."""
    found = tree_at(tree, *path)
    return found if isinstance(found, Scalar) else None
