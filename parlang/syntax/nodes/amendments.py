"""An instrument that amends another revision of its set: a head, then changes in the order in which they are written.

A change names what it changes by its path in the revision that is amended. Parts written after `Replace`, `Add`,
`Split` or `Merge` belong to that change, up to the next.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from parlang.syntax.nodes.base import Comment, Node, Surface, Text
from parlang.syntax.nodes.clauses import Clause
from parlang.syntax.nodes.expressions import Number
from parlang.syntax.nodes.parts import AnyPart


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendingHead(Node):
    """sửa đổi, bổ sung bộ tiêu chí index [base] thành [revision], then clauses that replace those of the old head"""

    index: str
    base: str
    revision: str
    clauses: tuple[Clause, ...]
    damaged: bool = field(default=False, compare=False)  # something in it could not be read


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeItem(Node):
    """khoản number lý do "reason": the changes up to the next item belong to it and share its reason"""

    number: str
    reason: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendHead(Node):
    """sửa đổi bộ tiêu chí "name" lý do "reason", then the clauses of the head that are restated"""

    name: Text | None
    reason: Text | None
    clauses: tuple[Clause, ...]
    damaged: bool = field(default=False, compare=False)  # something in it could not be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Amend(Node):
    """sửa đổi [path] điểm tối đa maximum lý do "reason", then the clauses that are restated"""

    path: str
    maximum: Number | None
    reason: Text | None
    clauses: tuple[Clause, ...]
    damaged: bool = field(default=False, compare=False)  # something in it could not be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Replace(Node):
    """thay thế [path] lý do "reason", then the whole node in its new text"""

    path: str
    reason: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Add(Node):
    """bổ sung vào [parent] lý do "reason", then parts; parent None is the set itself"""

    parent: str | None
    reason: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeal(Node):
    """bãi bỏ [path] lý do "reason\""""

    path: str
    reason: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Renumber(Node):
    """đánh số lại [path] thành number lý do "reason": the numbers of its parts follow"""

    path: str
    number: str
    reason: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rename(Node):
    """đổi tên [path] thành "name" lý do "reason\""""

    path: str
    name: Text
    reason: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Move(Node):
    """chuyển [path] sang [parent] thành number lý do "reason\""""

    path: str
    parent: str
    number: str | None
    reason: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Split(Node):
    """tách [path] thành lý do "reason", then the parts that it becomes: below it, or in its place"""

    path: str
    reason: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge(Node):
    """gộp [path] ; [path] thành lý do "reason", then the one part that they become, in the place of the first"""

    paths: tuple[str, ...]
    reason: Text | None


Change: TypeAlias = ChangeItem | AmendHead | Amend | Replace | Add | Repeal | Renumber | Rename | Move | Split | Merge


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendingFile:
    """One file of an instrument that amends; its head stands in one of the files."""

    surface: Surface
    head: AmendingHead | None
    parts: tuple[AnyPart | Change, ...]
    comments: tuple[Comment, ...] = field(default=(), compare=False)
