"""Anything that stands in the text, quoted texts and comments."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from parlang.source import Span

Surface = Literal["vi", "en"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Anything that stands somewhere in the text."""

    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Node):
    """A quoted text, without its quotes."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A comment with the place it stands; `own_line` when nothing else stands on its line."""

    text: str
    line: int
    own_line: bool
