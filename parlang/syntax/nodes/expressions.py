"""Expressions, conditions, and the bounds that conditions and bands are made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.syntax.nodes.base import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Node):
    """A number as written: `0,5`; with `percent`, `80%` has value 80."""

    value: Fraction
    percent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Node):
    """A figure, a parameter, a `let`, or a level."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MaximumPoints(Node):
    """«điểm tối đa» of the criterion the rule belongs to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arithmetic(Node):
    """left operator right"""

    operator: Literal["+", "-", "*", "/"]
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class Negative(Node):
    """-operand"""

    operand: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class If(Node):
    """nếu condition thì yes, còn lại no"""

    condition: Expr
    yes: Expr
    no: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class Extremum(Node):
    """nhỏ nhất (a; b) or lớn nhất (a; b)"""

    which: Literal["least", "greatest"]
    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compare(Node):
    """subject bound: «tỷ_lệ từ 80% trở lên»"""

    subject: Expr
    bound: AnyBound


@dataclass(frozen=True, slots=True, kw_only=True)
class Logic(Node):
    """a và b và c, or a hoặc b hoặc c"""

    operator: Literal["and", "or"]
    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AllOf(Node):
    """đồng thời: { a ; b }"""

    items: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Not(Node):
    """không operand"""

    operand: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class Among(Node):
    """subject thuộc một trong: { level ; level }"""

    subject: Expr
    levels: tuple[Name, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounded(Node):
    """làm tròn (operand; decimals chữ số thập phân): half up; of a ratio, the decimals of its percent"""

    operand: Expr
    decimals: int


GroupOption = Literal["ties_share_worse", "without_itself", "with_unranked", "without_pending"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupValue(Node):
    """thứ hạng của (bình quân, tổng, mức cao nhất, mức thấp nhất cả nhóm của) a figure of all units of the group"""

    what: Literal["rank", "mean", "sum", "highest", "lowest"]
    of: Name
    direction: Literal["high_to_low", "low_to_high"] | None = None  # of a rank
    options: tuple[GroupOption, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreValue(Node):
    """tổng điểm, điểm trong thang điểm, chỉ số, điểm của [path]: what the conditions of grades may ask"""

    what: Literal["total", "in_scale", "index", "part"]
    path: str | None = None


Expr: TypeAlias = (
    Number
    | Name
    | MaximumPoints
    | Arithmetic
    | Negative
    | If
    | Extremum
    | Rounded
    | GroupValue
    | ScoreValue
    | Compare
    | Logic
    | AllOf
    | Not
    | Among
)


class BoundKind(Enum):
    """The accepted phrases of a bound; the value is the phrase's name in the grammar."""

    FROM_TO = "from_to"  # từ a đến b             a <= x <= b
    FROM_BELOW = "from_below"  # từ a đến dưới b   a <= x < b
    ABOVE_TO = "above_to"  # trên a đến b          a < x <= b
    ABOVE_BELOW = "above_below"  # trên a đến dưới b   a < x < b
    AT_LEAST = "at_least"  # từ a trở lên          x >= a
    AT_MOST = "at_most"  # từ a trở xuống          x <= a
    ABOVE = "above"  # trên a                      x > a
    BELOW = "below"  # dưới a                      x < a
    NOT_MORE = "not_more"  # không quá a           x <= a
    EXACTLY = "exactly"  # bằng a                  x = a


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound(Node):
    """A bound on a number: the ends that the phrase names, None where it has none."""

    kind: BoundKind
    low: Expr | None = None
    high: Expr | None = None


class YearReference(Enum):
    """The year a date belongs to, relative to the evaluation year."""

    EVALUATION = "evaluation_year"  # của năm đánh giá
    BEFORE = "year_before"  # của năm trước liền kề năm đánh giá
    AFTER = "year_after"  # của năm sau liền kề năm đánh giá


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLiteral(Node):
    """31/12/2022, or 31/12 of a year relative to the evaluation year."""

    day: int
    month: int
    year: int | YearReference


class DateBoundKind(Enum):
    """The accepted phrases of a bound on a date."""

    FROM = "date_from"  # từ ngày D                     x >= D
    THROUGH = "date_through"  # đến hết ngày D          x <= D
    FROM_THROUGH = "date_from_through"  # từ ngày D đến hết ngày E
    BEFORE = "date_before"  # trước ngày D              x < D
    AFTER = "date_after"  # sau ngày D                  x > D
    ON = "date_on"  # đúng ngày D                       x = D


Day: TypeAlias = "DayLiteral | Name"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateBound(Node):
    """A bound on a date; an end may be a literal day or the name of a date figure."""

    kind: DateBoundKind
    low: Day | None = None
    high: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InYear(Node):
    """trong năm Y"""

    year: int | YearReference


@dataclass(frozen=True, slots=True, kw_only=True)
class WithinDays(Node):
    """trong thời hạn N ngày kể từ ngày X, tính theo ngày lịch: x <= X + N"""

    days: int
    start: Day


AnyBound: TypeAlias = Bound | DateBound | InYear | WithinDays
