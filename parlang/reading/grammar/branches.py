"""Branches: «Đối với thành phố: …», «Trường hợp không có tỷ lệ điều tiết thì tính theo tỷ lệ tự cân đối: …»."""

from __future__ import annotations

from dataclasses import dataclass

from parlang.reading.engine import Found, Reader, remembered
from parlang.reading.grammar.bands import bands, bands_of
from parlang.reading.grammar.conditions import addressed, condition, subject
from parlang.reading.grammar.things import in_brackets, name_of, thing
from parlang.reading.grammar.worth import Worth, labelled
from parlang.source import Span
from parlang.syntax import nodes as n

REST = ("các trường hợp còn lại", "không đáp ứng một trong các điều kiện trên")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """When a branch applies: a condition, else the rest; `denied` is what «trường hợp không …» denies."""

    condition: n.Expr | None
    denied: n.Name | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Arm:
    """A branch as it is said; points that go on stand as they are."""

    head: Head
    result: n.Bands | Worth
    label: n.Text | None
    span: Span


@remembered
def arms(reader: Reader, place: int) -> Found[tuple[Arm, ...]]:
    """Read branches that are worth points only, in one sentence."""
    for end, head in _head(reader, place):
        for last, earned in labelled(reader, end):
            first = Arm(head=head, result=earned, label=earned.label, span=reader.span(place, last))
            for start in reader.one_of(last, ";"):
                for done, others in arms(reader, start):
                    yield done, (first, *others)
            yield last, (first,)


@remembered
def arm(reader: Reader, place: int) -> Found[Arm]:
    """Read a branch that is a sentence by itself."""
    for end, head in _head(reader, place):
        for last, earned in labelled(reader, end):
            yield last, Arm(head=head, result=earned, label=earned.label, span=reader.span(place, last))
        for start, label in in_brackets(reader, end):
            for last, result in _banded(reader, start, head):
                yield last, Arm(head=head, result=result, label=label, span=reader.span(place, last))


def _banded(reader: Reader, place: int, head: Head) -> Found[n.Bands]:
    for start in reader.one_of(place, ":"):
        yield from bands(reader, start)
    for start in reader.one_of(place, "thì tính theo", "tính theo"):
        for end, measured in subject(reader, start):
            for after in reader.one_of(end, ":"):
                yield from bands_of(reader, after, measured)


@remembered
def _head(reader: Reader, place: int) -> Found[Head]:
    for words in REST:
        for end in reader.one_of(place, words):
            yield end, Head(condition=None)
    for start in reader.one_of(place, "trường hợp"):
        for end, found in thing(reader, start, "not_so"):
            denied = name_of(reader, found, start, end)
            yield end, Head(condition=n.Not(operand=denied, span=denied.span), denied=denied)
    for end, asked in addressed(reader, place):
        yield end, Head(condition=asked)
    for end, asked in condition(reader, place):
        yield end, Head(condition=asked)


def branches_of(found: tuple[Arm, ...]) -> tuple[n.Branch, ...] | None:
    """Give the branches: the other of two is the rest, and points that go on are put in; None if there are none."""
    made: list[n.Branch] = []
    before: n.Expr | None = None
    for at, each in enumerate(found):
        result = _points(each, before) if isinstance(each.result, Worth) else each.result
        if result is None:
            return None
        before = fixed(result)
        asked = None if _other_of_two(found, at) else each.head.condition
        made.append(n.Branch(condition=asked, result=result, label=each.label, span=each.span))
    return tuple(made)


def fixed(result: n.Bands | n.Points) -> n.Expr | None:
    """Give points that are the same for all figures: an increment goes on from them."""
    match result:
        case n.Points(base=n.Number() | n.MaximumPoints() as base):
            return base
        case _:
            return None


def _points(each: Arm, before: n.Expr | None) -> n.Points | None:
    earned = each.result
    base = earned.base if isinstance(earned, Worth) and earned.base is not None else before
    grown = earned.increment if isinstance(earned, Worth) else None
    return None if base is None else n.Points(base=base, increment=grown, span=each.span)


def _other_of_two(found: tuple[Arm, ...], at: int) -> bool:
    denied = found[at].head.denied
    return len(found) == 2 and at == 1 and denied is not None and denied == found[0].head.condition
