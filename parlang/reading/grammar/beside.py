"""What stands beside a rule: definitions, exceptions, when nothing arises, what a score is worth without evidence."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from parlang.prose.sentences.evidence import JUSTIFY, OWED, WORTH
from parlang.prose.sentences.not_arising import TAKEN_OFF, TREATMENTS
from parlang.reading.engine import Found, Reader, remembered
from parlang.reading.grammar import bounds
from parlang.reading.grammar.conditions import addressed, condition
from parlang.reading.grammar.expressions import expression, formula, rounding
from parlang.reading.grammar.numbers import number
from parlang.reading.grammar.things import name_of, named, thing, unit
from parlang.syntax import nodes as n

TREATED: tuple[Literal["maximum", "not_assessed"], ...] = ("maximum", "not_assessed")
MISSING: tuple[Literal["zero", "pending"], ...] = ("zero", "pending")
OF_GROUP = "tổng cả nhóm/số đơn vị được tính"


@remembered
def defined(reader: Reader, place: int) -> Found[n.Expr]:
    """Read what a named value is: the right side of «Tỷ lệ hoàn thành = …»."""
    yield from _by_cases(reader, place)
    for end, found in formula(reader, place):
        for last, decimals in rounding(reader, end):
            yield last, n.Rounded(operand=found, decimals=decimals, span=reader.span(place, last))
        yield end, found
    yield from expression(reader, place)  # its letters are those of the rule


@remembered
def _by_cases(reader: Reader, place: int) -> Found[n.Expr]:
    for end, yes in expression(reader, place):
        for start in reader.one_of(end, "nếu"):
            for after, asked in condition(reader, start):
                for other in reader.one_of(after, "; ="):
                    for last, no in _otherwise(reader, other):
                        yield last, n.If(condition=asked, yes=yes, no=no, span=reader.span(place, last))


def _otherwise(reader: Reader, place: int) -> Found[n.Expr]:
    yield from _by_cases(reader, place)
    for end, no in expression(reader, place):
        for last in reader.one_of(end, "trong các trường hợp còn lại"):
            yield last, no


@remembered
def exception(reader: Reader, place: int) -> Found[tuple[n.Name, n.Expr]]:
    """Read «Đối với tỉnh miền núi, mốc dân số là 75% × 2.000.000 người (1.500.000 người) thay cho 2.000.000 người»."""
    for end, who in addressed(reader, place):
        for start in reader.one_of(end, ","):
            for after, name in named(reader, start):
                for yes_from in reader.one_of(after, "là"):
                    for yes_end, yes in _there(reader, yes_from):
                        for no_from in reader.one_of(yes_end, "thay cho"):
                            for last, no in _usual(reader, no_from):
                                choice = n.If(condition=who, yes=yes, no=no, span=reader.span(place, last))
                                yield last, (name, choice)


def _there(reader: Reader, place: int) -> Found[n.Expr]:
    nothing = n.Name(name="", span=reader.span(place, place + 1))
    for end, found in bounds.mark(reader, place, nothing):
        yield end, found
        for after in (end, *(last for last, _ in unit(reader, end))):
            for start in reader.one_of(after, "("):
                for value_end, _ in _usual(reader, start):
                    for last in reader.one_of(value_end, ")"):
                        yield last, found


def _usual(reader: Reader, place: int) -> Found[n.Expr]:
    for end, found in _signed_number(reader, place):
        yield end, found
        for last, _ in unit(reader, end):
            yield last, found
        for last in reader.one_of(end, "điểm"):
            yield last, found


def _signed_number(reader: Reader, place: int) -> Found[n.Expr]:
    yield from number(reader, place)
    for start in reader.one_of(place, "−"):
        for end, found in number(reader, start):
            yield end, n.Negative(operand=found, span=reader.span(place, end))


@remembered
def not_arising(reader: Reader, place: int) -> Found[n.DoesNotArise]:
    """Read when there is nothing to assess, and what that is worth."""
    for end, asked in (*_nothing_there(reader, place), *addressed(reader, place)):
        for treatment in TREATED:
            words = (TAKEN_OFF if reader.known.context.penalty else TREATMENTS)[treatment][0]
            for last in reader.one_of(end, words):
                yield last, n.DoesNotArise(condition=asked, treatment=treatment, span=reader.span(place, last))


def _nothing_there(reader: Reader, place: int) -> Found[n.Expr]:
    for start in reader.one_of(place, "trường hợp trong năm không phát sinh"):
        for end, counted in thing(reader, start, "counted"):
            span = reader.span(place, end)
            zero = n.Bound(kind=n.BoundKind.EXACTLY, low=n.Number(value=Fraction(0), span=span), span=span)
            yield end, n.Compare(subject=name_of(reader, counted, start, end), bound=zero, span=span)


@remembered
def without_evidence(reader: Reader, place: int) -> Found[n.EvidenceMissing]:
    """Read what a score is worth while documents are owed."""
    for end in reader.one_of(place, JUSTIFY[0]):
        yield end, n.EvidenceMissing(treatment="justify", span=reader.span(place, end))
    for owed, _ in OWED.values():
        for treatment in MISSING:
            for end in reader.one_of(place, f"{owed} {WORTH[treatment][0]}"):
                yield end, n.EvidenceMissing(treatment=treatment, span=reader.span(place, end))
