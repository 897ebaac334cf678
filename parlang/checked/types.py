"""What a value is: a number of something, a ratio, a date, yes or no, or a level."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

ValueKind: TypeAlias = Literal["count", "ratio", "number", "money", "rank", "date", "yes_no", "level", "points"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """A kind of value and its unit; a number without a unit is plain and goes with any unit."""

    kind: ValueKind
    unit: str | None = None

    @property
    def is_plain(self) -> bool:
        """Tell whether it is a bare number, as 20 or 0,5 or a maximum."""
        return self.kind in ("points", "number") and self.unit is None

    @property
    def is_amount(self) -> bool:
        """Tell whether it is a number of something: arithmetic with units applies."""
        return self.kind in ("count", "number", "money", "points")


PLAIN = Type(kind="number")
RATIO = Type(kind="ratio")
YES_NO = Type(kind="yes_no")
DATE = Type(kind="date")
LEVEL = Type(kind="level")
POINTS = Type(kind="points")
DAYS = Type(kind="count", unit="ngày")


def comparable(one: Type, other: Type) -> bool:
    """Tell whether two values may be compared, added or subtracted: the same kind of thing, or one is plain."""
    if one.is_amount and other.is_amount:
        return one.unit == other.unit or one.is_plain or other.is_plain
    if "rank" in (one.kind, other.kind):
        return one.kind == other.kind or one.is_plain or other.is_plain
    return one.kind == other.kind


def product(one: Type, other: Type) -> Type | None:
    """Give the type of a product; None when it makes no sense. A ratio of points is points."""
    for this, that in ((one, other), (other, one)):
        if this.kind == "points" and that.is_amount:
            return Type(kind="points", unit=that.unit)  # divided by the same unit, points again
        if this.kind == "ratio" and (that.is_amount or that.kind == "ratio"):
            return PLAIN if that.is_plain else that
        if this.is_plain and that.is_amount:
            return PLAIN if that.is_plain else that
    if one.is_amount and other.is_amount:
        return Type(kind="number", unit=f"{one.unit} × {other.unit}")
    return None


def quotient(one: Type, other: Type) -> Type | None:
    """Give the type of a quotient; None when it makes no sense. The same unit above and below gives a ratio."""
    if one.kind == other.kind == "ratio" or (one.is_plain and other.is_plain):
        return PLAIN
    if one.kind == "points" and one.unit == other.unit:
        return POINTS
    if other.is_plain and (one.is_amount or one.kind == "ratio"):
        return one if one.kind == "ratio" else Type(kind="number", unit=one.unit)
    if other.kind == "ratio" and one.is_amount:
        return one
    if one.is_amount and other.is_amount:
        same = one.unit == other.unit
        return RATIO if same else Type(kind="number", unit=f"{one.unit or 1}/{other.unit}")
    return None


def total(one: Type, other: Type) -> Type:
    """Give the type of a sum or difference of comparable values: the one that has a unit."""
    return other if one.is_plain else one
