"""Expressions as formulas are written: `(b/a) × điểm tối đa, trong đó a là …, b là …`.

Letters stand as names of one letter until it is known what they are.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Literal, TypeAlias

from parlang.prose.expressions import LETTERS
from parlang.reading.engine import Found, Reader, remembered
from parlang.reading.grammar import conditions
from parlang.reading.grammar.groups import group_value
from parlang.reading.grammar.numbers import number, whole
from parlang.reading.grammar.things import named
from parlang.syntax import nodes as n
from parlang.syntax.walk import changed, nodes_in

LETTER = "·"  # before a letter that stands for a figure: no name begins so
EXTREMA: tuple[tuple[str, Literal["least", "greatest"]], ...] = (("nhỏ nhất", "least"), ("lớn nhất", "greatest"))
Operator = Literal["+", "-", "*", "/"]
Signs: TypeAlias = "tuple[tuple[str, Operator], ...]"
SUMS: Signs = (("+", "+"), ("−", "-"))
PRODUCTS: Signs = (("×", "*"), ("/", "/"))


@remembered
def expression(reader: Reader, place: int) -> Found[n.Expr]:
    """Read a sum of products."""
    yield from _from_left_to_right(reader, place, _signed(reader, place), SUMS)


@remembered
def _signed(reader: Reader, place: int) -> Found[n.Expr]:
    yield from _product(reader, place)
    for start in reader.one_of(place, "−"):
        for end, operand in _product(reader, start):
            yield end, n.Negative(operand=operand, span=reader.span(place, end))


@remembered
def _product(reader: Reader, place: int) -> Found[n.Expr]:
    yield from _from_left_to_right(reader, place, _atom(reader, place), PRODUCTS)


def _from_left_to_right(
    reader: Reader, place: int, firsts: Iterable[tuple[int, n.Expr]], signs: Signs
) -> Found[n.Expr]:
    """Read what goes on with signs of one strength; one reading for each end, so that no text has too many."""
    ends = dict(firsts)
    waiting = deque(ends)
    while waiting:
        end = waiting.popleft()
        for sign, operator in signs:
            start = reader.at(end, sign)
            operand = _product if signs is SUMS else _atom
            for last, right in () if start is None else operand(reader, start):
                if last not in ends:
                    ends[last] = n.Arithmetic(
                        operator=operator, left=ends[end], right=right, span=reader.span(place, last)
                    )
                    waiting.append(last)
    yield from ends.items()


@remembered
def _atom(reader: Reader, place: int) -> Found[n.Expr]:
    yield from group_value(reader, place)
    yield from named(reader, place)
    for end in reader.one_of(place, "điểm tối đa"):
        yield end, n.MaximumPoints(span=reader.span(place, end))
    yield from number(reader, place)
    yield from _bracketed(reader, place)
    yield from _extremum(reader, place)
    yield from _letter(reader, place)


def _letter(reader: Reader, place: int) -> Found[n.Expr]:
    word = reader.words[place].text if place < len(reader.words) else ""
    if len(word) == 1 and word.lower() in LETTERS:
        yield place + 1, n.Name(name=LETTER + word.lower(), span=reader.span(place, place + 1))


@remembered
def _bracketed(reader: Reader, place: int) -> Found[n.Expr]:
    for start in reader.one_of(place, "("):
        for end, inner in expression(reader, start):
            for last in reader.one_of(end, ")"):
                yield last, inner
            for after, decimals in rounding(reader, end):
                for last in reader.one_of(after, ")"):
                    yield last, n.Rounded(operand=inner, decimals=decimals, span=reader.span(place, last))
        yield from _choice(reader, place, start)


def _choice(reader: Reader, place: int, start: int) -> Found[n.Expr]:
    for asked_from in reader.one_of(start, "nếu"):
        for end, condition in conditions.condition(reader, asked_from):
            for yes_from in reader.one_of(end, "thì"):
                for yes_end, yes in expression(reader, yes_from):
                    for no_from in reader.one_of(yes_end, "; còn lại"):
                        for no_end, no in expression(reader, no_from):
                            for last in reader.one_of(no_end, ")"):
                                yield last, n.If(condition=condition, yes=yes, no=no, span=reader.span(place, last))


@remembered
def rounding(reader: Reader, place: int) -> Found[int]:
    """Read «, làm tròn đến 2 chữ số thập phân»."""
    for end in reader.one_of(place, ", làm tròn đến hàng đơn vị"):
        yield end, 0
    for start in reader.one_of(place, ", làm tròn đến"):
        for end, decimals in whole(reader, start):
            for last in reader.one_of(end, "chữ số thập phân"):
                yield last, decimals


@remembered
def _extremum(reader: Reader, place: int) -> Found[n.Expr]:
    for words, which in EXTREMA:
        for start in reader.one_of(place, words):
            for opened in reader.one_of(start, "("):
                for end, items in _items(reader, opened):
                    for last in reader.one_of(end, ")"):
                        yield last, n.Extremum(which=which, items=items, span=reader.span(place, last))


@remembered
def _items(reader: Reader, place: int) -> Found[tuple[n.Expr, ...]]:
    for end, first in expression(reader, place):
        for start in reader.one_of(end, ";"):
            for last, others in _items(reader, start):
                yield last, (first, *others)
        yield end, (first,)


# --- letters --------------------------------------------------------------------------------


@remembered
def formula(reader: Reader, place: int) -> Found[n.Expr]:
    """Read an expression, and what its letters are where it has any."""
    for end, found in expression(reader, place):
        letters = letters_in(found)
        if not letters:
            yield end, found
            continue
        for last, meant in legend(reader, end):
            if letters <= {letter for letter, _ in meant}:
                yield last, with_letters(found, dict(meant))


def letters_in(expr: n.Expr) -> frozenset[str]:
    """Give the letters that an expression reckons with."""
    return frozenset(each.name for each in nodes_in(expr, n.Name) if each.name.startswith(LETTER))


@remembered
def legend(reader: Reader, place: int) -> Found[tuple[tuple[str, n.Expr], ...]]:
    """Read «, trong đó a là …, b là …»."""
    for start in reader.one_of(place, ", trong đó"):
        yield from _meanings(reader, start)


@remembered
def _meanings(reader: Reader, place: int) -> Found[tuple[tuple[str, n.Expr], ...]]:
    for end, letter in _letter(reader, place):
        for start in reader.one_of(end, "là"):
            for last, meant in (*named(reader, start), *group_value(reader, start)):
                first = (letter.name, meant) if isinstance(letter, n.Name) else ("", meant)
                for more in reader.one_of(last, ","):
                    for after, others in _meanings(reader, more):
                        yield after, (first, *others)
                yield last, (first,)


def with_letters(expr: n.Expr, meant: dict[str, n.Expr]) -> n.Expr:
    """Put figures in the place of letters."""
    return changed(expr, n.Name, lambda name: meant.get(name.name, name))
