"""What the named values of a rule are: «Tỷ lệ hoàn thành = số nhiệm vụ đã hoàn thành/số nhiệm vụ đề ra.»

A mark that is another for some units is said as an exception to the usual one:
«Đối với đơn vị miền núi, mốc là 75% × 2.000.000 người (1.500.000 người) thay cho 2.000.000 người.»
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import TypeAlias, assert_never

from parlang.ir.nodes import (
    And,
    Arithmetic,
    Condition,
    Const,
    DayOf,
    Expr,
    Extremum,
    FigureRef,
    If,
    Increment,
    IsLevel,
    MaximumPoints,
    Named,
    Negative,
    Not,
    Or,
    Part,
    Points,
    Rounded,
    Within,
)
from parlang.ir.walk import terms_of_leaf
from parlang.prose.bounds import first_place, mark
from parlang.prose.conditions import addressed
from parlang.prose.expressions import asked_for, expression, letters_for, rounding, write_out
from parlang.prose.groups import mean_of
from parlang.prose.naming import kind_of, lower_first, upper_first, value_name
from parlang.prose.numbers import quantity
from parlang.prose.wording import Wording
from parlang.syntax.nodes import BoundKind

Term: TypeAlias = "Expr | Condition | Points | Increment"


def definitions(part: Part, wording: Wording) -> tuple[str, ...]:
    """Say what each named value of a leaf is, what it rests on first."""
    return definitions_in(tuple(terms_of_leaf(part)), wording)


def definitions_in(terms: tuple[Term, ...], wording: Wording) -> tuple[str, ...]:
    """Say what each named value is that terms are made of."""
    named = dict.fromkeys(each for term in terms for each in _named(term, wording))
    marks = {each.name: within for term in terms for within in _bounds_by_name(term) for each in _ends(within)}
    quotients = {each.name: letters for term in terms for each, letters in _written_out(term, wording)}
    lettered = quotients if _have_one_meaning(_lettered(terms, wording)) else {}
    return tuple(
        _exception(each, marks[each.name], wording)
        if each.name in marks and isinstance(each.value, If) and each.name not in wording.by_name
        else _definition(each, replace(wording, letters=lettered.get(each.name, {})))
        for each in named
    )


def _definition(named: Named, wording: Wording) -> str:
    if mean_of(named, wording) is not None:
        what = wording.say("tổng cả nhóm/số đơn vị được tính", "group sum/number of units counted")
    else:
        what = _worked_out(named.value, wording)
    return f"{upper_first(value_name(named, wording))} = {what}."


def _worked_out(value: Expr, wording: Wording) -> str:
    match value:
        case If(condition=condition, yes=yes, no=no):
            this, asked = expression(yes, wording), asked_for(condition, wording)
            return wording.say(f"{this} nếu {asked}; = ", f"{this} if {asked}; = ") + _otherwise(no, wording)
        case Rounded(operand=operand, decimals=decimals):
            return f"{expression(operand, wording)}, {rounding(decimals, wording)}"
        case _:
            return expression(value, wording)


def _otherwise(value: Expr, wording: Wording) -> str:
    if isinstance(value, If):
        return _worked_out(value, wording)
    return expression(value, wording) + wording.say(" trong các trường hợp còn lại", " otherwise")


def _exception(named: Named, within: Within, wording: Wording) -> str:
    kind, unit = kind_of(within.subject, wording)
    match named.value:
        case If(condition=condition, yes=yes, no=Const() as usual):
            there = mark(yes, kind, unit, wording)
            value = constant(yes)
            if value is not None and not isinstance(yes, Const):
                suffix = f" {unit}" if unit else ""
                there += f"{suffix} ({quantity(value, kind, unit, wording.language)})"
            name, instead = lower_first(value_name(named, wording)), mark(usual, kind, unit, wording)
            who = upper_first(addressed(condition, wording))
            return wording.say(
                f"{who}, {name} là {there} thay cho {instead}.", f"{who}, {name} is {there} instead of {instead}."
            )
        case _:
            return _definition(named, wording)


def constant(expr: Expr) -> Fraction | None:
    """Give the value of arithmetic on numbers only; None if it has a figure in it."""
    match expr:
        case Const(value=value):
            return value
        case Arithmetic(operator="*", left=left, right=right):
            first, second = constant(left), constant(right)
            return None if first is None or second is None else first * second
        case _:
            return None


def _named(term: Term, wording: Wording) -> Iterator[Named]:
    for below in operands(term):
        yield from _named(below, wording)
    match term:
        case Named():
            yield term
        case FigureRef(key=key) if (group := wording.figures[key].group) is not None:
            yield from _named(group.of, wording)
        case _:
            return


def unclear_marks(part: Part, wording: Wording) -> frozenset[str]:
    """Name the marks whose usual value is that of another end too: which of them an exception is of would be unclear.

    They are said by their names, with all that they are.
    """
    usual: dict[Fraction, set[str | None]] = {}
    for term in terms_of_leaf(part):
        for within in _bounds(term):
            for end in (within.low or _said_first(within, wording), within.high):
                match end:
                    case Const(value=value):
                        usual.setdefault(value, set()).add(None)
                    case Named(name=name, value=If(no=Const(value=value))):
                        usual.setdefault(value, set()).add(name)
                    case _:
                        continue
    return frozenset(name for names in usual.values() if len(names) > 1 for name in names if name is not None)


def _said_first(within: Within, wording: Wording) -> Const | None:
    """Give the place from which a bound on a rank is said, though it is not written."""
    kind, _ = kind_of(within.subject, wording)
    return first_place(within.subject, wording) if kind == "rank" else None


def _bounds_by_name(term: Term) -> Iterator[Within]:
    """Find the bounds whose end is a named value that depends on a condition."""
    return (within for within in _bounds(term) if any(True for _ in _ends(within)))


def _bounds(term: Term) -> Iterator[Within]:
    """Find the bounds on numbers."""
    match term:
        case Within(phrase=BoundKind()):
            yield term
        case _:
            pass
    for below in operands(term):
        yield from _bounds(below)


def _ends(within: Within) -> Iterator[Named]:
    for end in (within.low, within.high):
        match end:
            case Named(value=If(no=Const())):
                yield end
            case _:
                continue


def _written_out(term: Term, wording: Wording) -> Iterator[tuple[Named, dict[str, str]]]:
    """Find the named quotients that the sentence writes with letters, and the letters."""
    match term:
        case Points(base=Arithmetic(left=Named() as named) as base) if write_out(base) != base:
            yield named, dict(letters_for(write_out(base), wording))
        case _:
            return


def _lettered(terms: Iterable[Term], wording: Wording) -> Iterator[Mapping[str, str]]:
    """Give the letters of each formula of a rule."""
    for term in terms:
        match term:
            case Points(base=base):
                yield letters_for(write_out(base), wording)
            case _:
                continue


def _have_one_meaning(lettered: Iterable[Mapping[str, str]]) -> bool:
    """Tell whether no letter stands for two figures in two formulas."""
    meant: dict[str, str] = {}
    return all(meant.setdefault(letter, key) == key for letters in lettered for key, letter in letters.items())


def operands(term: Term) -> Iterable[Term]:
    """Give what a term is made of."""
    match term:
        case Const() | DayOf() | MaximumPoints() | FigureRef():
            return ()
        case Named(value=value):
            return (value,)
        case Arithmetic(left=left, right=right):
            return (left, right)
        case Negative(operand=operand) | Rounded(operand=operand):
            return (operand,)
        case Not(operand=asked):
            return (asked,)
        case If(condition=condition, yes=yes, no=no):
            return (condition, yes, no)
        case Extremum(items=items):
            return items
        case And(items=asked_of) | Or(items=asked_of):
            return asked_of
        case Within(subject=subject, low=low, high=high):
            return tuple(each for each in (subject, low, high) if each is not None)
        case IsLevel(subject=subject):
            return (subject,)
        case Points(base=base, increment=increment):
            return (base,) if increment is None else (base, increment)
        case Increment(subject=subject, mark=mark_of):
            return (subject, mark_of)
        case _:
            assert_never(term)
