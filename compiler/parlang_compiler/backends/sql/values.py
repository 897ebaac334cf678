"""Values and conditions on whole numbers as expressions of SQL.

Before::

    Floor(Sum(Product(200, dat), giao), Product(2, giao)) >= 80

After::

    (200 * "dat" + "giao") // (2 * "giao") >= 80

Every number has a type that holds it: BIGINT where the ranges prove it, else the widest type of the database.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import assert_never

from sqlglot import exp

from parlang.ir.walk import PERIOD
from parlang.lowered.nodes import (
    AllOf,
    Among,
    AnyOf,
    Compare,
    Condition,
    Constant,
    Day,
    Declared,
    Floor,
    Given,
    Greatest,
    Holds,
    Least,
    NotSo,
    Operator,
    Product,
    Quotient,
    Select,
    Sum,
    Value,
)
from parlang.lowered.ranges import Range, range_of
from parlang_compiler.backends.sql.dialects import NARROW_BITS, Dialect, wrapped
from parlang_compiler.backends.sql.names import Names

COMPARISONS: Mapping[Operator, type[exp.Binary]] = {
    ">=": exp.GTE,
    ">": exp.GT,
    "<=": exp.LTE,
    "<": exp.LT,
    "==": exp.EQ,
}


class QuotientTooWide(Exception):
    """A quotient that the database cannot give exactly; `bits` is what it needs."""

    def __init__(self, bits: int) -> None:
        super().__init__(bits)
        self.bits = bits


def bits_of(ends: Range) -> int:
    """Give the bits, with the sign, that a range fits."""
    return max(map(abs, ends)).bit_length() + 1


def number(value: int) -> exp.Expr:
    """Give a whole number as it is written."""
    return exp.Literal.number(value)


class Values:
    """Writes values of one width over columns; `ranges` are those of the columns."""

    def __init__(self, dialect: Dialect, names: Names, ranges: Mapping[str, Range], *, wide: bool) -> None:
        self.dialect, self.names, self.ranges, self.wide = dialect, names, ranges, wide

    @property
    def kind(self) -> str:
        """Name the type of every number."""
        return self.dialect.wide if self.wide else "BIGINT"

    def typed(self, value: exp.Expr) -> exp.Expr:
        """Give a value the type of every number."""
        return exp.cast(value, self.kind, copy=False)

    def value(self, value: Value) -> exp.Expr:
        """Give a value as an expression."""
        match value:
            case Constant(constant):
                return number(int(constant))
            case Given(key):
                return self.given(key)
            case Day():
                return self.day(value)
            case Sum(items):
                return self.sum(items)
            case Product(items):
                return self.together(exp.Mul, items, [self.value(item) for item in items])
            case Floor(numerator, divisor):
                return self.floor(numerator, divisor)
            case Least(items):
                first, *others = map(self.value, items)
                return exp.Least(this=first, expressions=others, ignore_nulls=True)
            case Greatest(items):
                first, *others = map(self.value, items)
                return exp.Greatest(this=first, expressions=others, ignore_nulls=True)
            case Select(condition, yes, no):
                arm = exp.If(this=self.condition(condition), true=self.value(yes))
                return exp.Case(ifs=[arm], default=self.value(no))
            case Quotient():
                raise AssertionError("a quotient is no whole number")
            case _:
                assert_never(value)

    def given(self, key: str) -> exp.Expr:
        """Give a column; a narrow one is made wide where numbers are."""
        column = self.names.column(key)
        return self.typed(column) if self.wide and bits_of(self.ranges[key]) <= NARROW_BITS else column

    def day(self, day: Day) -> exp.Expr:
        """Give the ordinal of a day of the year of a row."""
        year: exp.Expr = exp.cast(self.names.column(PERIOD), "INT", copy=False)
        if day.years:
            kind = exp.Add if day.years > 0 else exp.Sub
            year = kind(this=year, expression=number(abs(day.years)))
        found = exp.Anonymous(this="MAKE_DATE", expressions=[year, number(day.month), number(day.day)])
        return self.typed(self.dialect.ordinal(found))

    def sum(self, items: Sequence[Value]) -> exp.Expr:
        """Give a sum; what is negative is taken away."""
        found = self.started(items, [self.value(item) for item in items])
        total = found[0]
        for item, made in zip(items[1:], found[1:], strict=True):
            less = _without_minus(item)
            if less is None:
                total = exp.Add(this=wrapped_for_sum(total), expression=wrapped_for_sum(made))
            else:
                total = exp.Sub(this=wrapped_for_sum(total), expression=wrapped_for_less(self.value(less)))
        return total

    def together(self, operator: type[exp.Binary], items: Sequence[Value], made: Sequence[exp.Expr]) -> exp.Expr:
        """Join values by an operator, from the left."""
        found = [wrapped(each) for each in self.started(items, made)]
        return reduce(lambda left, right: operator(this=left, expression=right), found)

    def started(self, items: Sequence[Value], made: Sequence[exp.Expr]) -> list[exp.Expr]:
        """Give values to be joined from the left, the first two not both literals: these are narrower than BIGINT."""
        first, *others = made
        return [first if any(map(_has_type, items[:2])) else self.typed(first), *others]

    def floor(self, numerator: Value, divisor: Value) -> exp.Expr:
        """Give the greatest whole number not above a quotient, by division towards zero."""
        low = range_of(numerator, self.ranges)[0]
        if low >= 0:
            return self.divided(numerator, divisor, self.value(numerator))
        below = exp.Sub(
            this=exp.Sub(this=wrapped(self.value(divisor)), expression=number(1)),
            expression=wrapped(self.value(numerator)),
        )
        negative = exp.If(
            this=exp.LT(this=self.value(numerator), expression=number(0)),
            true=exp.Neg(this=wrapped(self.divided(numerator, divisor, below))),
        )
        return exp.Case(ifs=[negative], default=self.divided(numerator, divisor, self.value(numerator)))

    def divided(self, numerator: Value, divisor: Value, above: exp.Expr) -> exp.Expr:
        """Divide towards zero; a divisor that may be 0 in rows that are not asked gives nothing there."""
        below = self.value(divisor)
        if range_of(divisor, self.ranges)[0] <= 0:
            below = exp.Nullif(this=below, expression=number(0))
        if not _has_type(numerator) and not _has_type(divisor):
            above = self.typed(above)
        if not self.wide:
            return self.dialect.divided(above, below)
        bits = bits_of(range_of(Floor(numerator, divisor), self.ranges))
        if self.dialect.quotient_bits is not None and bits > self.dialect.quotient_bits:
            raise QuotientTooWide(bits)
        return self.dialect.divided_wide(self.typed(above), self.typed(below))

    # --- conditions -------------------------------------------------------------------------

    def condition(self, condition: Condition) -> exp.Expr:
        """Give a condition as an expression that is never unknown, its inputs being there."""
        match condition:
            case Compare(operator, left, right):
                return COMPARISONS[operator](this=self.value(left), expression=self.value(right))
            case Holds(key):
                return exp.EQ(this=self.names.column(key), expression=number(1))
            case Among(_, ()):
                return exp.false()
            case Among(key, places):
                return exp.In(this=self.names.column(key), expressions=[number(place) for place in places])
            case AllOf(items):
                return all_of([self.condition(item) for item in items])
            case AnyOf(items):
                return any_of([self.condition(item) for item in items])
            case NotSo(operand):
                return exp.not_(self.condition(operand), copy=False)
            case Declared():
                raise AssertionError("a declaration is a column")
            case _:
                assert_never(condition)


def all_of(items: Sequence[exp.Expr]) -> exp.Expr:
    """Join conditions by AND; with none, always."""
    return exp.and_(*items, copy=False) if items else exp.true()


def any_of(items: Sequence[exp.Expr]) -> exp.Expr:
    """Join conditions by OR; with none, never."""
    return exp.or_(*items, copy=False) if items else exp.false()


def wrapped_for_sum(value: exp.Expr) -> exp.Expr:
    """Give what may stand in a sum: products need no brackets there, nor what is added before."""
    return value if isinstance(value, exp.Mul | exp.Add | exp.Sub) else wrapped(value)


def wrapped_for_less(value: exp.Expr) -> exp.Expr:
    """Give what may be taken away: products need no brackets there."""
    return value if isinstance(value, exp.Mul) else wrapped(value)


def _without_minus(item: Value) -> Value | None:
    """Give what a negative item takes away."""
    match item:
        case Constant(constant) if constant < 0:
            return Constant(-constant)
        case Product((Constant(constant), *others)) if constant < 0:
            rest = tuple(others)
            if constant == -1:
                return rest[0] if len(rest) == 1 else Product(rest)
            return Product((Constant(-constant), *rest))
        case _:
            return None


def _has_type(value: Value) -> bool:
    """Tell whether a value is a number by a column, not by literals alone."""
    match value:
        case Given() | Day():
            return True
        case Constant():
            return False
        case Sum(items) | Product(items) | Least(items) | Greatest(items):
            return (isinstance(value, Sum | Product) and len(items) > 1) or any(map(_has_type, items))
        case Floor():
            return True
        case Select(_, yes, no):
            return _has_type(yes) or _has_type(no)
        case Quotient():
            raise AssertionError("a quotient is no whole number")
        case _:
            assert_never(value)
