"""What a case is worth: «: 0,5 điểm», « được tính 10 điểm», « thì cứ thêm 60.000 người được tính thêm 0,5 điểm, …»."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from parlang.reading.engine import Found, Reader, remembered
from parlang.reading.grammar.expressions import formula
from parlang.reading.grammar.numbers import number, plain, points
from parlang.reading.grammar.things import in_brackets, unit
from parlang.syntax import nodes as n

WAYS: tuple[tuple[str, Literal["up", "down"]], ...] = (("cứ thêm", "up"), ("cứ giảm", "down"))
EARNED = (": ", "được tính", ": được tính", "thì được tính", "được cộng", "được cộng thêm", "được", "thì được")
NOTHING = ("không được tính điểm", "không được điểm", "không có điểm")
TAKEN_OFF = (": trừ", "bị trừ", "trừ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What a case is worth; `base` None goes on from the points of the case before it."""

    base: n.Expr | None
    increment: n.Increment | None = None
    label: n.Text | None = None


@remembered
def labelled(reader: Reader, place: int) -> Found[Worth]:
    """Read what a case is worth, after the drafter's words for it in brackets, if there are any."""
    for end, label in in_brackets(reader, place):
        yield from worth(reader, end, label)


@remembered
def worth(reader: Reader, place: int, label: n.Text | None) -> Found[Worth]:
    """Read what a case is worth."""
    for end, base in _base(reader, place):
        yield end, Worth(base=base, label=label)
        for start in reader.one_of(end, ","):
            for last, grown in increment(reader, start):
                yield last, Worth(base=base, increment=grown, label=label)
    for opens in ("thì", ","):
        for start in reader.one_of(place, opens):
            for last, grown in increment(reader, start):
                yield last, Worth(base=None, increment=grown, label=label)


@remembered
def _base(reader: Reader, place: int) -> Found[n.Expr]:
    penalty = reader.known.context.penalty
    for opens in TAKEN_OFF if penalty else EARNED:
        for start in reader.one_of(place, opens):
            yield from points(reader, start)
            for end in reader.one_of(start, "điểm tối đa"):
                yield end, n.MaximumPoints(span=reader.span(start, end))
    for nothing in (": không trừ điểm", "không bị trừ điểm") if penalty else NOTHING:
        for end in reader.one_of(place, nothing):
            yield end, n.Number(value=Fraction(0), span=reader.span(place, end))
    for start in reader.one_of(place, f"thì {_what(reader)} được tính theo công thức:"):
        yield from formula(reader, start)


def _what(reader: Reader) -> str:
    return "điểm trừ" if reader.known.context.penalty else "điểm đánh giá"


@remembered
def increment(reader: Reader, place: int) -> Found[n.Increment]:
    """Read «cứ thêm đủ 05 đơn vị được tính thêm 0,25 điểm, nhưng tối đa không quá 5 điểm»."""
    for words, direction in WAYS:
        for start in reader.one_of(place, words):
            yield from _grown(reader, place, start, direction, whole=False)
            for full in reader.one_of(start, "đủ"):
                yield from _grown(reader, place, full, direction, whole=True)


def _grown(
    reader: Reader, place: int, start: int, direction: Literal["up", "down"], *, whole: bool
) -> Found[n.Increment]:
    more = "bị trừ thêm" if reader.known.context.penalty else "được tính thêm"
    for end, size in step(reader, start):
        for gain_from in reader.one_of(end, more):
            for gain_end, gain in points(reader, gain_from):
                for cap_from in reader.one_of(gain_end, ", nhưng tối đa không quá"):
                    for cap_end, cap in points(reader, cap_from):
                        for last in reader.one_of(cap_end, "; phần chưa đủ không được tính") if whole else (cap_end,):
                            yield last, n.Increment(
                                direction=direction, whole=whole, step=size, gain=gain, cap=cap,
                                span=reader.span(place, last),
                            )  # fmt: skip


@remembered
def step(reader: Reader, place: int) -> Found[n.Step]:
    """Read a step: `60.000 người`, `5 điểm phần trăm`, `5% của mức này`."""
    for end, size in number(reader, place):
        if size.percent:
            for last in reader.one_of(end, "của mức này"):
                yield last, n.Step(value=size.value, percent=True, span=reader.span(place, last))
            yield end, n.Step(value=size.value, percent=True, span=reader.span(place, end))
            continue
        for last in reader.one_of(end, "điểm phần trăm"):
            yield last, n.Step(value=size.value, percentage_points=True, span=reader.span(place, last))
        for last, of in unit(reader, end):
            yield last, n.Step(value=size.value, unit=of, span=reader.span(place, last))
    for end, size in plain(reader, place):
        yield end, n.Step(value=size.value, span=reader.span(place, end))
