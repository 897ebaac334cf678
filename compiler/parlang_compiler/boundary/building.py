"""Put a tree together from the pieces that a reader meets, without recursion and within limits."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Span
from parlang_compiler.boundary.errors import DuplicateKey, KeyNotText, TooDeep, TooManyValues
from parlang_compiler.boundary.tree import DEEPEST, MOST, Fields, Items, Scalar, Tree


class Refused(Exception):
    """The document cannot be taken; it carries what is told of it and does not leave the readers."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.code)
        self.diagnostic = diagnostic


@dataclass(slots=True)
class _Open:
    """A list or mapping that has not ended."""

    span: Span
    keyed: bool
    anchor: str | None
    values: list[Tree] = field(default_factory=list)
    keys: list[Scalar] = field(default_factory=list)
    seen: dict[str, Span] = field(default_factory=dict)
    size: int = 1


@dataclass(slots=True)
class Building:
    """A tree in the making; `root` is set once it is complete."""

    root: Tree | None = None
    stack: list[_Open] = field(default_factory=list)
    anchors: dict[str, tuple[Tree, int]] = field(default_factory=dict)

    @property
    def wants_key(self) -> bool:
        """Tell whether the next piece is a key."""
        last = self.stack[-1] if self.stack else None
        return last is not None and last.keyed and len(last.keys) == len(last.values)

    def open(self, span: Span, *, keyed: bool, anchor: str | None = None) -> None:
        """Begin a list or a mapping."""
        if self.wants_key:
            raise Refused(KeyNotText(span=span))
        if len(self.stack) >= DEEPEST:
            raise Refused(TooDeep(deepest=DEEPEST, span=span))
        self.stack.append(_Open(span=span, keyed=keyed, anchor=anchor))

    def close(self) -> None:
        """End the list or mapping begun last."""
        ended = self.stack.pop()
        tree: Tree = (
            Fields(keys=tuple(ended.keys), values=tuple(ended.values), span=ended.span)
            if ended.keyed
            else Items(items=tuple(ended.values), span=ended.span)
        )
        self._add(tree, ended.size, ended.anchor)

    def scalar(self, value: Scalar, anchor: str | None = None) -> None:
        """Add a single value or a key."""
        text = None if value.text is None else unicodedata.normalize("NFC", value.text)
        value = Scalar(text=text, span=value.span, literal=value.literal)
        if not self.wants_key:
            self._add(value, 1, anchor)
            return
        if text is None:
            raise Refused(KeyNotText(span=value.span))
        parent = self.stack[-1]
        if text in parent.seen:
            raise Refused(DuplicateKey(key=text, first=parent.seen[text].line, span=value.span))
        parent.seen[text] = value.span
        parent.keys.append(value)

    def again(self, anchor: str, span: Span) -> bool:
        """Add once more what an anchor names; false when it names nothing that is complete."""
        if anchor not in self.anchors:
            return False
        tree, size = self.anchors[anchor]
        if self.wants_key and not isinstance(tree, Scalar):
            raise Refused(KeyNotText(span=span))
        if self.wants_key and isinstance(tree, Scalar):
            self.scalar(Scalar(text=tree.text, span=span))
        else:
            self._add(tree, size, None)
        return True

    def _add(self, tree: Tree, size: int, anchor: str | None) -> None:
        if anchor is not None:
            self.anchors[anchor] = (tree, size)
        if not self.stack:
            self.root = tree
            return
        parent = self.stack[-1]
        parent.values.append(tree)
        parent.size += size
        if parent.size > MOST:
            raise Refused(TooManyValues(most=MOST, span=tree.span))
