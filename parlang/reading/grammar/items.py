"""Items of a checklist or a deduction: «hoàn thành 100% kế hoạch: 0,25 điểm», «mỗi báo cáo gửi chậm trừ 0,25 điểm»."""

from __future__ import annotations

from fractions import Fraction

from parlang.reading.engine import Found, Reader, remembered
from parlang.reading.grammar.conditions import condition, subject
from parlang.reading.grammar.numbers import points
from parlang.reading.grammar.things import in_brackets, name_of, thing, unit
from parlang.source import Span
from parlang.syntax import nodes as n

SUM = "điểm đánh giá là tổng điểm các nội dung đạt được:"
SUM_OFF = "điểm trừ là tổng điểm trừ của các nội dung:"
LESS = "điểm trừ là điểm tối đa của tiêu chí, bớt đi:"
FLOOR = "tổng điểm trừ không quá điểm tối đa của tiêu chí"
CAP = ", nhưng tối đa không quá"


@remembered
def checklist(reader: Reader, place: int) -> Found[n.Checklist]:
    """Read a checklist."""
    penalty = reader.known.context.penalty
    gains = ("trừ", ": trừ") if penalty else ("được tính", "được cộng", ":")
    for start in (place, *reader.one_of(place, SUM_OFF if penalty else SUM)):
        for end, items in _items(reader, start, gains):
            if start > place or (len(items) == 1 and isinstance(items[0], n.PointsPer)):
                yield end, n.Checklist(items=items, span=reader.span(place, end))


@remembered
def deduction(reader: Reader, place: int) -> Found[n.Deduction]:
    """Read a deduction."""
    if reader.known.context.penalty:
        for start in reader.one_of(place, LESS):
            for end, items in _items(reader, start, (": bớt",)):
                yield end, n.Deduction(items=items, span=reader.span(place, end))
        return
    for end, items in _items(reader, place, ("trừ", "bị trừ")):
        for start in reader.one_of(end, ";"):
            for last in reader.one_of(start, FLOOR):
                yield last, n.Deduction(items=items, span=reader.span(place, last))


@remembered
def _items(reader: Reader, place: int, gains: tuple[str, ...]) -> Found[tuple[n.Item, ...]]:
    for end, first in _item(reader, place, gains):
        for start in reader.one_of(end, ";"):
            for last, others in _items(reader, start, gains):
                yield last, (first, *others)
        yield end, (first,)


@remembered
def _item(reader: Reader, place: int, gains: tuple[str, ...]) -> Found[n.Item]:
    for end, counted in _each(reader, place):
        for after, label in in_brackets(reader, end):
            for last, gain in _gain(reader, after, gains):
                yield from _capped(reader, last, (counted, gain, label), reader.span(place, last))
    for end, asked in condition(reader, place):
        for after, label in in_brackets(reader, end):
            for last, gain in _gain(reader, after, gains):
                yield last, n.PointsIf(gain=gain, condition=asked, label=label, span=reader.span(place, last))


def _capped(
    reader: Reader, place: int, given: tuple[n.Expr, n.Number, n.Text | None], span: Span
) -> Found[n.PointsPer]:
    counted, gain, label = given
    yield place, n.PointsPer(gain=gain, count=counted, label=label, span=span)
    for start in reader.one_of(place, CAP):
        for end, cap in points(reader, start):
            yield end, n.PointsPer(gain=gain, count=counted, cap=cap, label=label, span=span)


def _gain(reader: Reader, place: int, gains: tuple[str, ...]) -> Found[n.Number]:
    for opens in gains:
        for start in reader.one_of(place, opens):
            yield from points(reader, start)
    if ": trừ" in gains:
        for end in reader.one_of(place, ": không trừ điểm"):
            yield end, n.Number(value=Fraction(0), span=reader.span(place, end))


@remembered
def _each(reader: Reader, place: int) -> Found[n.Expr]:
    """Read what is counted: «mỗi sáng kiến được công nhận», «mỗi người của …»."""
    for start in reader.one_of(place, "mỗi"):
        for end, counted in thing(reader, start, "counted"):
            yield end, name_of(reader, counted, start, end)
        for of_end in (*(end for end, _ in unit(reader, start)), *reader.one_of(start, "đơn vị")):
            for of_from in reader.one_of(of_end, "của"):
                yield from subject(reader, of_from)
