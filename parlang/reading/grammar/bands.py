"""Bands: «Tỷ lệ từ 30% trở lên: 0,5 điểm; từ 20% đến dưới 30%: 0,25 điểm; dưới 20%: 0 điểm.»

What is measured is said once, or its unit says it. Published and computed ranks count places: «thuộc 10 tỉnh tiếp
theo».
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.prose.sentences.bands import OF_YEAR
from parlang.reading.engine import Found, Reader, remembered
from parlang.reading.grammar import bounds
from parlang.reading.grammar.conditions import flag, none_of, subject
from parlang.reading.grammar.numbers import number, whole
from parlang.reading.grammar.things import level, level_of, name_of, thing, unit
from parlang.reading.grammar.worth import Worth, labelled
from parlang.reading.known import Thing
from parlang.reading.words import phrase
from parlang.syntax import nodes as n

LONGEST_UNIT = 12  # words of what units are called: «tỉnh, thành phố»
ENDS: tuple[tuple[str, Literal["high_to_low", "low_to_high"]], ...] = (
    ("có kết quả cao nhất về", "high_to_low"),
    ("có kết quả thấp nhất về", "low_to_high"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Places(n.Node):
    """So many places of a rank, from where the band before ended."""

    many: int


Key: TypeAlias = "n.BandKey | Places"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A band as it is said."""

    key: Key
    worth: Worth


@remembered
def bands(reader: Reader, place: int) -> Found[n.Bands]:
    """Read bands, the first of which says what is measured."""
    for end, (measured, key) in _first(reader, place):
        for last, cases in _cases(reader, end, key, measured):
            yield from _made(reader, place, last, measured, cases)


@remembered
def bands_of(reader: Reader, place: int, measured: n.Expr) -> Found[n.Bands]:
    """Read bands of what was said before."""
    for end, (ranked, key) in _first_places(reader, place):
        for last, cases in _cases(reader, end, key, ranked):
            yield from _made(reader, place, last, ranked, cases)
    for last, cases in _more(reader, place, measured):
        yield from _made(reader, place, last, measured, cases)


@remembered
def _cases(reader: Reader, place: int, key: Key, measured: n.Expr) -> Found[tuple[Case, ...]]:
    for end, earned in labelled(reader, place):
        first = Case(key=key, worth=earned)
        for joint in (";", ","):
            for start in reader.one_of(end, joint):
                for last, others in _more(reader, start, measured):
                    yield last, (first, *others)
        yield end, (first,)


@remembered
def _more(reader: Reader, place: int, measured: n.Expr) -> Found[tuple[Case, ...]]:
    for end, key in _key(reader, place, measured):
        yield from _cases(reader, end, key, measured)


# --- keys -----------------------------------------------------------------------------------


@remembered
def _first(reader: Reader, place: int) -> Found[tuple[n.Expr, Key]]:
    yield from _first_places(reader, place)
    for end, found in flag(reader, place):
        yield end, _of_flag(reader, place, end, found)
    for end, (owner, only) in level(reader, place):
        yield end, (name_of(reader, owner, place, end), only)
    for start, owner in thing(reader, place, "name"):
        for at in reader.one_of(start, "là"):
            for end, only in level_of(reader, at, owner):
                yield end, (name_of(reader, owner, place, start), only)
    for end, measured in subject(reader, place):
        for last, lies in bounds.bound(reader, end, measured):
            yield last, (measured, lies)
        for last in reader.one_of(end, "ở mọi mức"):
            yield last, (measured, n.Rest(span=reader.span(place, last)))
    for end, none in none_of(reader, place):
        yield end, (none.subject, none.bound)
    yield from _said_by_unit(reader, place)


def _of_flag(reader: Reader, place: int, end: int, found: n.Expr) -> tuple[n.Expr, Key]:
    span = reader.span(place, end)
    match found:
        case n.Not(operand=operand):
            return operand, n.No(span=span)
        case _:
            return found, n.Yes(span=span)


def _said_by_unit(reader: Reader, place: int) -> Found[tuple[n.Expr, Key]]:
    """Read a first bound without what is measured: its unit is that of one figure only, «từ 30 thủ tục trở lên»."""
    starts = [place]
    who = reader.known.context.unit_name
    for end in reader.one_of(place, who) if who else ():
        starts += [end, *reader.one_of(end, "có")]
    for counted in _told_by_unit(reader):
        measured = n.Name(name=counted.name, span=reader.span(place, place + 1))
        for start in starts:
            for end, key in (*bounds.bound(reader, start, measured), *_so_many(reader, start)):
                if _stands_in(reader, counted.unit or "", start, end):
                    yield end, (measured, key)


def _told_by_unit(reader: Reader) -> Iterator[Thing]:
    things = [each for each in reader.known.things if each.owner != OF_YEAR]
    for each in things:
        alike = [other for other in things if other.unit == each.unit]
        if each.kind == "count" and each.unit and len(alike) == 1:
            yield each


def _stands_in(reader: Reader, unit: str, start: int, end: int) -> bool:
    wanted, words = phrase(unit), tuple(word.folded for word in reader.words[start:end])
    return any(words[at : at + len(wanted)] == wanted for at in range(len(words)))


@remembered
def _key(reader: Reader, place: int, measured: n.Expr) -> Found[Key]:
    for end in reader.one_of(place, "các trường hợp còn lại", "còn lại"):
        yield end, n.Rest(span=reader.span(place, end))
    yield from _next_places(reader, place)
    if isinstance(measured, n.Name):
        yield from _key_of_figure(reader, place, measured)
    yield from bounds.bound(reader, place, measured)
    yield from _so_many(reader, place)


def _key_of_figure(reader: Reader, place: int, measured: n.Name) -> Found[Key]:
    owner = next((each for each in reader.known.things if each.name == measured.name), None)
    if owner is None:
        return
    for end, found in flag(reader, place):
        of, key = _of_flag(reader, place, end, found)
        if of == measured:
            yield end, key
    for end in reader.one_of(place, "không có") if owner.kind == "yes_no" else ():
        yield end, n.No(span=reader.span(place, end))
    yield from level_of(reader, place, owner)
    for end, none in none_of(reader, place):
        if none.subject == measured:
            yield end, none.bound


@remembered
def _so_many(reader: Reader, place: int) -> Found[n.Bound]:
    """Read that there are just so many: «có 01 vi phạm»."""
    for start in reader.one_of(place, "có"):
        for end, many in number(reader, start):
            for last, _ in unit(reader, end):
                yield last, n.Bound(kind=n.BoundKind.EXACTLY, low=many, span=reader.span(place, last))


# --- places of a rank -----------------------------------------------------------------------


@remembered
def _first_places(reader: Reader, place: int) -> Found[tuple[n.Expr, Key]]:
    for end, many in _so_many_units(reader, place):
        for words, direction in ENDS:
            for start in reader.one_of(end, words):
                for last, found in thing(reader, start, "ranked"):
                    ranked = _ranked(reader, found, direction, start, last)
                    if ranked is not None:
                        yield last, (ranked, Places(many=many, span=reader.span(place, last)))


def _ranked(
    reader: Reader, found: Thing, direction: Literal["high_to_low", "low_to_high"], start: int, end: int
) -> n.Expr | None:
    """Give what is banded: a published rank, or one that a sentence says how to compute."""
    computed = reader.rankings.get((found.name, direction))
    if computed is None and found.kind == "rank":
        return name_of(reader, found, start, end)
    if computed is None:
        reader.missed(end, "câu nói cách xếp hạng")
    return computed


@remembered
def _next_places(reader: Reader, place: int) -> Found[Key]:
    for end, many in _so_many_units(reader, place):
        for last in reader.one_of(end, "tiếp theo"):
            yield last, Places(many=many, span=reader.span(place, last))
    for start in reader.one_of(place, "các"):
        for end in range(start + 1, min(start + LONGEST_UNIT, len(reader.words))):
            for last in reader.one_of(end, "còn lại"):
                yield last, n.Rest(span=reader.span(place, last))


@remembered
def _so_many_units(reader: Reader, place: int) -> Found[int]:
    for start in reader.one_of(place, "thuộc"):
        for end, many in whole(reader, start):
            for last in range(end + 1, min(end + LONGEST_UNIT, len(reader.words))):
                yield last, many


# --- together -------------------------------------------------------------------------------


def _made(reader: Reader, place: int, end: int, measured: n.Expr, cases: tuple[Case, ...]) -> Found[n.Bands]:
    made = _counted_up(cases)
    if made is not None:
        yield end, n.Bands(subject=measured, bands=made, span=reader.span(place, end))


def _counted_up(cases: tuple[Case, ...]) -> tuple[n.Band, ...] | None:
    """Give the bands, each place of a rank counted, and points that go on put in."""
    made: list[n.Band] = []
    reached = 0
    before: n.Expr | None = None
    for case in cases:
        if reached and not isinstance(case.key, Places | n.Rest):
            return None
        key = _from_to(case.key, reached) if isinstance(case.key, Places) else case.key
        reached += case.key.many if isinstance(case.key, Places) else 0
        base = before if case.worth.base is None else case.worth.base
        if base is None:
            return None
        earned = n.Points(base=base, increment=case.worth.increment, span=key.span)
        made.append(n.Band(key=key, points=earned, label=case.worth.label, span=key.span))
        before = base if isinstance(base, n.Number | n.MaximumPoints) else None
    return tuple(made)


def _from_to(places: Places, reached: int) -> n.Bound:
    low, high = (n.Number(value=Fraction(each), span=places.span) for each in (reached + 1, reached + places.many))
    return n.Bound(kind=n.BoundKind.FROM_TO, low=low, high=high, span=places.span)
