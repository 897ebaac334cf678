"""Where a rule turns: the marks of its cases, the ends of its steps, its caps. Units are made up at and beside them.

Before::

    từ 80% đến dưới 100%                       0,25 điểm cho mỗi sáng_kiến, nhưng tối đa không quá 1 điểm

After::

    tỷ_lệ = 80%, tỷ_lệ = 100%                  sáng_kiến = 4
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from fractions import Fraction

from parlang.ir.evaluate import value_of
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import (
    Arithmetic,
    Const,
    Deduction,
    Expr,
    Extremum,
    Figure,
    Increment,
    Part,
    Points,
    PointsPer,
    Within,
)
from parlang.ir.walk import figures_in
from parlang.source import Span

STEPS = (1, 2, 5)  # of an increment, at whose ends whole steps begin to count
FIRST, SECOND = 1, 2  # places at which a line is looked at: at 0 it may be divided by 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Two values that are compared: units are made up for which they are equal."""

    left: Expr
    right: Expr

    @property
    def figures(self) -> tuple[str, ...]:
        """Give the figures that it hangs on."""
        return figures_in(self.left, self.right)

    def crossing(self, figure: Figure, values: Mapping[str, Value], year: int | None) -> Fraction | None:
        """Give the value of a figure at which both are equal, all others being what they are."""
        low = figure.low or Fraction(0)
        try:
            first, second = (self._apart({**values, figure.key: low + at}, year) for at in (FIRST, SECOND))
        except (ZeroDivisionError, KeyError):
            return None  # something that it hangs on is missing, or it is divided by 0
        slope = second - first
        return low + FIRST - first / slope if slope else None

    def _apart(self, values: Mapping[str, Value], year: int | None) -> Fraction:
        facts = Facts(year=year, values=values)
        return value_of(self.left, facts) - value_of(self.right, facts)


def marks_in(node: object) -> tuple[Mark, ...]:
    """Give the marks of all that stands in a term, a rule or a part, each once."""
    return tuple(dict.fromkeys(mark for each in nodes_in(node) for mark in _marks(each)))


def nodes_in(node: object) -> Iterator[object]:
    """Give a node and all that it is made of."""
    if isinstance(node, tuple):
        for each in node:
            yield from nodes_in(each)
    elif is_dataclass(node) and not isinstance(node, Span | Figure | type):
        yield node
        for each in fields(node):
            yield from nodes_in(getattr(node, each.name))


def _marks(node: object) -> Iterator[Mark]:
    match node:
        case Within(subject=subject, low=low, high=high):
            yield from (Mark(left=subject, right=end) for end in (low, high) if end is not None)
        case Points(base=base, increment=Increment() as increment):
            yield from _steps(base, increment)
        case PointsPer(gain=gain, count=count, cap=Fraction() as cap) if gain:
            yield Mark(left=count, right=Const(value=cap / gain))
        case Extremum(items=items):
            yield from (Mark(left=items[0], right=other) for other in items[1:])
        case Part(rule=Deduction(items=items), maximum=maximum):
            counted = [_times(each.gain, each.count) for each in items if isinstance(each, PointsPer)]
            yield from (Mark(left=each, right=Const(value=maximum)) for each in counted)
        case _:
            return


def _steps(base: Expr, increment: Increment) -> Iterator[Mark]:
    """Give the mark of an increment, the ends of some steps, and where its cap is reached."""
    size: Expr = _times(increment.step, increment.mark) if increment.of_mark else Const(value=increment.step)
    sign = "+" if increment.direction == "up" else "-"
    room = Arithmetic(operator="-", left=Const(value=increment.cap), right=base)
    counts: list[Expr] = [Const(value=Fraction(0)), *(Const(value=Fraction(each)) for each in STEPS)]
    if increment.gain:
        counts.append(Arithmetic(operator="/", left=room, right=Const(value=increment.gain)))
    for count in counts:
        distance = Arithmetic(operator="*", left=size, right=count)
        yield Mark(
            left=increment.subject,
            right=Arithmetic(operator=sign, left=increment.mark, right=distance),  # type: ignore[arg-type]  # + or -
        )


def _times(number: Fraction, expr: Expr) -> Arithmetic:
    return Arithmetic(operator="*", left=Const(value=number), right=expr)
