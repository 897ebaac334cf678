"""Figures: what is reported, its type and its limits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from parlang.syntax.nodes.base import Node, Text
from parlang.syntax.nodes.expressions import AnyBound


@dataclass(frozen=True, slots=True, kw_only=True)
class CountType(Node):
    """số lượng "nhiệm vụ\""""

    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RatioType(Node):
    """tỷ lệ N chữ số thập phân: a ratio, with N decimals of the percent (91,17% has 2)."""

    decimals: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberType(Node):
    """số "km2" N chữ số thập phân"""

    unit: str | None
    decimals: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyType(Node):
    """tiền "triệu đồng": whole units of money"""

    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RankType(Node):
    """thứ hạng "tỉnh, thành phố": a published rank, a whole number from 1, and among whom"""

    among: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateType(Node):
    """ngày"""


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNoType(Node):
    """có/không"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Node):
    """A named level, with the words documents use for it."""

    name: str
    label: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOfType(Node):
    """một trong { a ; b }, from the best level down where levels are ordered"""

    levels: tuple[Level, ...]


FigureType: TypeAlias = CountType | RatioType | NumberType | MoneyType | RankType | DateType | YesNoType | OneOfType
Direction = Literal["higher", "lower"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Node):
    """name "label" : type limits, direction"""

    name: str
    label: Text | None
    type: FigureType
    limits: tuple[AnyBound, ...] = ()
    direction: Direction | None = None
