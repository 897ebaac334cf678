"""Conditions: «có văn bản triển khai», «tỷ lệ hoàn thành từ 80% trở lên và …», «loại đơn vị là tỉnh»."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from parlang.prose.numbers import LETTERED
from parlang.reading.engine import Found, Reader, remembered
from parlang.reading.grammar import bounds, expressions
from parlang.reading.grammar.things import level, level_of, name_of, thing
from parlang.reading.known import Thing
from parlang.syntax import nodes as n

JOINTS: tuple[tuple[str, Literal["and", "or"]], ...] = (("và", "and"), ("hoặc", "or"))


@remembered
def condition(reader: Reader, place: int) -> Found[n.Expr]:
    """Read a condition."""
    yield from _listed(reader, place)
    for end, first in _inside(reader, place):
        for joint, operator in JOINTS:
            for last, others in _joined(reader, end, joint):
                yield last, n.Logic(operator=operator, items=(first, *others), span=reader.span(place, last))
    yield from simple(reader, place)


@remembered
def _joined(reader: Reader, place: int, joint: str) -> Found[tuple[n.Expr, ...]]:
    for start in reader.one_of(place, joint):
        for end, first in _inside(reader, start):
            yield end, (first,)
            for last, others in _joined(reader, end, joint):
                yield last, (first, *others)


@remembered
def _inside(reader: Reader, place: int) -> Found[n.Expr]:
    yield from simple(reader, place)
    for start in reader.one_of(place, "("):
        for end, inner in condition(reader, start):
            yield from ((last, inner) for last in reader.one_of(end, ")"))


@remembered
def _listed(reader: Reader, place: int) -> Found[n.Expr]:
    for start in reader.one_of(place, "đáp ứng đồng thời các điều kiện:"):
        for end, items in _lettered(reader, start, 0):
            yield end, n.AllOf(items=items, span=reader.span(place, end))


@remembered
def _lettered(reader: Reader, place: int, at: int) -> Found[tuple[n.Expr, ...]]:
    if at >= len(LETTERED):
        return
    for start in reader.one_of(place, f"{LETTERED[at]})"):
        for end, first in _inside(reader, start):
            for more in reader.one_of(end, ";"):
                for last, others in _lettered(reader, more, at + 1):
                    yield last, (first, *others)
            yield end, (first,)


@remembered
def simple(reader: Reader, place: int) -> Found[n.Expr]:
    """Read a condition without «và» and «hoặc»."""
    yield from flag(reader, place)
    yield from _denial(reader, place)
    yield from none_of(reader, place)
    yield from compared(reader, place)
    yield from _of_level(reader, place)


@remembered
def flag(reader: Reader, place: int) -> Found[n.Expr]:
    """Read that a yes/no figure is so, or that it is not."""
    for end, found in thing(reader, place, "so"):
        yield end, name_of(reader, found, place, end)
    for end, found in thing(reader, place, "not_so"):
        yield end, n.Not(operand=name_of(reader, found, place, end), span=reader.span(place, end))


@remembered
def _denial(reader: Reader, place: int) -> Found[n.Expr]:
    for start in reader.one_of(place, "không đáp ứng điều kiện ("):
        for end, inner in condition(reader, start):
            for last in reader.one_of(end, ")"):
                yield last, n.Not(operand=inner, span=reader.span(place, last))


@remembered
def none_of(reader: Reader, place: int) -> Found[n.Compare]:
    """Read that a count is zero: «không có nhiệm vụ quá hạn»."""
    for start in reader.one_of(place, "không có"):
        for end, counted in thing(reader, start, "counted"):
            yield end, _is(reader, place, end, name_of(reader, counted, start, end), Fraction(0))


def _is(reader: Reader, place: int, end: int, subject: n.Expr, value: Fraction) -> n.Compare:
    span = reader.span(place, end)
    exactly = n.Bound(kind=n.BoundKind.EXACTLY, low=n.Number(value=value, span=span), span=span)
    return n.Compare(subject=subject, bound=exactly, span=span)


@remembered
def compared(reader: Reader, place: int) -> Found[n.Compare]:
    """Read what is compared and its bound."""
    for end, measured in subject(reader, place):
        for last, lies in bounds.bound(reader, end, measured):
            yield last, n.Compare(subject=measured, bound=lies, span=reader.span(place, last))


@remembered
def subject(reader: Reader, place: int) -> Found[n.Expr]:
    """Read what is compared: a date by what happens on it."""
    for end, found in thing(reader, place, "happening"):
        yield end, name_of(reader, found, place, end)
    yield from expressions.expression(reader, place)


@remembered
def _of_level(reader: Reader, place: int) -> Found[n.Expr]:
    for end, owner in thing(reader, place, "name"):
        subject_named = name_of(reader, owner, place, end)
        for start in reader.one_of(end, "là"):
            for last, only in level_of(reader, start, owner):
                yield last, is_level(reader, place, last, subject_named, only)
        for start in reader.one_of(end, "thuộc một trong: ("):
            for last, levels in _levels(reader, start, owner):
                for closed in reader.one_of(last, ")"):
                    yield closed, n.Among(subject=subject_named, levels=levels, span=reader.span(place, closed))


def is_level(reader: Reader, place: int, end: int, owner: n.Name, only: n.Name) -> n.Compare:
    """Say that a figure has a level."""
    span = reader.span(place, end)
    return n.Compare(subject=owner, bound=n.Bound(kind=n.BoundKind.EXACTLY, low=only, span=span), span=span)


@remembered
def _levels(reader: Reader, place: int, owner: Thing) -> Found[tuple[n.Name, ...]]:
    for end, first in level_of(reader, place, owner):
        yield end, (first,)
        for start in reader.one_of(end, ";"):
            for last, others in _levels(reader, start, owner):
                yield last, (first, *others)


@remembered
def addressed(reader: Reader, place: int) -> Found[n.Expr]:
    """Read the head of a sentence for some units only: «đối với thành phố», «trường hợp có tỷ lệ điều tiết»."""
    for start in reader.one_of(place, "trường hợp"):
        yield from condition(reader, start)
    for start in reader.one_of(place, "đối với"):
        for end, (owner, only) in level(reader, start):
            yield end, is_level(reader, place, end, name_of(reader, owner, start, end), only)
        for end, found in thing(reader, start, "unit_kind"):
            yield end, name_of(reader, found, start, end)
