"""The parts of a file, and the file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from parlang.syntax.nodes.base import Comment, Node, Surface, Text
from parlang.syntax.nodes.clauses import Clause, LevelKind
from parlang.syntax.nodes.expressions import Bound, Expr, Name, Number
from parlang.syntax.nodes.figures import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Head(Node):
    """bộ tiêu chí index "name", then clauses"""

    index: str
    name: Text
    clauses: tuple[Clause, ...]
    damaged: bool = field(default=False, compare=False)  # something in it could not be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Node):
    """level number "name" [id] điểm tối đa maximum, then clauses

    Parts nest by level: a criterion belongs to the last domain before it.
    """

    level: LevelKind
    number: str
    name: Text
    id: str
    maximum: Number
    clauses: tuple[Clause, ...]
    damaged: bool = field(default=False, compare=False)  # something in it could not be read
    saved: bool = field(default=False, compare=False)  # its heading is made of the pieces that could be read


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideScale(Node):
    """điểm thưởng (điểm phạt) "name" [id] điểm tối đa maximum, then clauses

    The parts after it, up to the next such heading or the grades, belong to it and stand outside the scale.
    """

    kind: Literal["bonus", "penalty"]
    name: Text
    id: str
    maximum: Number
    clauses: tuple[Clause, ...]
    damaged: bool = field(default=False, compare=False)  # something in it could not be read
    saved: bool = field(default=False, compare=False)  # its heading is made of the pieces that could be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade(Node):
    """bound : level "label\""""

    bound: Bound
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeCase(Node):
    """trường hợp condition : level "label"; it goes before the grades by bounds"""

    condition: Expr
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota(Node):
    """hạn mức level : không quá share số đơn vị xếp { levels }, nhưng được ít nhất N đơn vị, vượt thì xếp beyond"""

    level: Name
    share: Number
    among: tuple[Name, ...]
    at_least: int
    beyond: Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Grading(Node):
    """xếp loại theo tổng điểm (chỉ số), then cases, grades by bounds, and quotas over the group"""

    by: Literal["points", "index"]
    grades: tuple[Grade, ...]
    cases: tuple[GradeCase, ...] = ()
    quotas: tuple[Quota, ...] = ()


AnyPart: TypeAlias = Part | OutsideScale | Grading


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One file of a set as written."""

    surface: Surface
    head: Head | None
    parts: tuple[AnyPart, ...]
    comments: tuple[Comment, ...] = field(default=(), compare=False)
