"""The forms of rule as written."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.syntax.nodes.base import Node, Text
from parlang.syntax.nodes.expressions import AnyBound, Expr, Name, Number


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Node):
    """A step of an increment: `60.000 người`, `5 điểm phần trăm`, `5%` (of the mark)."""

    value: Fraction
    unit: str | None = None  # the words after the number
    percentage_points: bool = False
    percent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Increment(Node):
    """, cứ thêm (giảm) step được tính thêm gain điểm, nhưng tối đa không quá cap điểm"""

    direction: Literal["up", "down"]
    whole: bool  # «cứ thêm đủ»: whole steps only
    step: Step
    gain: Number
    cap: Number


@dataclass(frozen=True, slots=True, kw_only=True)
class Points(Node):
    """What a band or branch is worth."""

    base: Expr
    increment: Increment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Yes(Node):
    """có"""


@dataclass(frozen=True, slots=True, kw_only=True)
class No(Node):
    """không"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest(Node):
    """còn lại"""


BandKey: TypeAlias = "AnyBound | Name | Yes | No | Rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reuse(Node):
    """chấm điểm như [path] của bộ tiêu chí index [revision]: the rule of a part of another set"""

    path: str
    index: str
    revision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Band(Node):
    """key : points "label\""""

    key: BandKey
    points: Points
    label: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bands(Node):
    """chấm điểm theo subject, then bands"""

    subject: Expr
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch(Node):
    """trường hợp condition …; condition None is «các trường hợp còn lại»"""

    condition: Expr | None
    result: Bands | Points | Reuse
    label: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Branches(Node):
    """chấm điểm, then branches; the first that holds decides"""

    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula(Node):
    """chấm điểm theo công thức points"""

    points: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsIf(Node):
    """gain điểm nếu condition "label\""""

    gain: Number
    condition: Expr
    label: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsPer(Node):
    """gain điểm cho mỗi (đối với mỗi) count, nhưng tối đa không quá cap điểm "label\""""

    gain: Number
    count: Expr
    cap: Number | None = None
    label: Text | None = None


Item: TypeAlias = PointsIf | PointsPer


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist(Node):
    """cộng điểm, then items: their sum"""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deduction(Node):
    """trừ điểm, then items: the maximum less their sum, never below 0"""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RespondentGroup(Node):
    """nhóm "lãnh đạo, quản lý" trọng số 100%"""

    name: Text
    weight: Number


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLevel(Node):
    """khá 60%"""

    name: str
    worth: Number


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey(Node):
    """khảo sát, groups, then levels of answers"""

    groups: tuple[RespondentGroup, ...]
    levels: tuple[AnswerLevel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unwritten(Node):
    """chưa viết: a leaf of an unfinished frame"""


Rule: TypeAlias = Bands | Branches | Formula | Checklist | Deduction | Survey | Unwritten | Reuse
