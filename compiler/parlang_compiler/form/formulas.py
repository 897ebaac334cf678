"""Formulas of a workbook as a tree: written for it, measured against its limits, and worked out by `evaluate`.

Before::

    Call("IF", (Infix(">=", Cell("tinh", "C", 4), Number(80)), Number(1), Number(0)))

After, on the sheet `tinh`::

    IF(C4>=80,1,0)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias, assert_never

MOST_ARGUMENTS = 200  # a workbook allows 255


@dataclass(frozen=True, slots=True)
class Number:
    """A number; of rules always a whole one."""

    value: int | float


@dataclass(frozen=True, slots=True)
class Text:
    """A text of at most 255 characters."""

    value: str


@dataclass(frozen=True, slots=True)
class Cell:
    """The value of a cell."""

    sheet: str
    column: str
    row: int  # from 1, as users count

    @property
    def address(self) -> str:
        """Give its place on its sheet: `C12`."""
        return f"{self.column}{self.row}"


@dataclass(frozen=True, slots=True)
class Call:
    """function(arguments)"""

    function: str
    arguments: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Infix:
    """left operator right"""

    operator: str
    left: Formula
    right: Formula


Formula: TypeAlias = "Number | Text | Cell | Call | Infix"

EMPTY = Text("")
TRUE, FALSE = Call("TRUE", ()), Call("FALSE", ())
_BINDS = {"=": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "<>": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4}


def call(function: str, *arguments: Formula) -> Call:
    """Call a function."""
    return Call(function, arguments)


def choose(condition: Formula, yes: Formula, no: Formula) -> Call:
    """Give `IF(condition, yes, no)`: the side that is not taken is not worked out."""
    return Call("IF", (condition, yes, no))


def together(function: str, items: Sequence[Formula]) -> Formula:
    """Call a function of any number of arguments, in pieces where they are more than a workbook allows.

    A piece is called in the same way: so it must be SUM, MAX, MIN, AND or OR.
    """
    if len(items) == 1:
        return items[0]
    if len(items) <= MOST_ARGUMENTS:
        return Call(function, tuple(items))
    pieces = [items[start : start + MOST_ARGUMENTS] for start in range(0, len(items), MOST_ARGUMENTS)]
    return together(function, [together(function, piece) for piece in pieces])


def counted(cells: Sequence[Formula]) -> Formula:
    """Count those of the cells that hold a number."""
    pieces = [cells[start : start + MOST_ARGUMENTS] for start in range(0, len(cells), MOST_ARGUMENTS)]
    return together("SUM", [Call("COUNT", tuple(piece)) for piece in pieces])


def where_given(cells: Iterable[Formula], given: Formula, missing: Formula) -> Formula:
    """Give one formula where all of the cells hold a number, else the other."""
    asked = tuple(dict.fromkeys(cells))
    if not asked:
        return given
    return choose(Infix("<", counted(asked), Number(len(asked))), missing, given)


def written(formula: Formula, sheet: str) -> str:
    """Write a formula as it stands in a cell of this sheet, without the equals sign."""
    return _written(formula, sheet, 0)


def _written(formula: Formula, sheet: str, around: int) -> str:
    match formula:
        case Number(value):
            text = f"{value:f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
            return f"({text})" if value < 0 and around else text
        case Text(value):
            return '"{}"'.format(value.replace('"', '""'))
        case Cell():
            return formula.address if formula.sheet == sheet else f"{_quoted(formula.sheet)}!{formula.address}"
        case Call(function, arguments):
            return f"{function}({','.join(_written(each, sheet, 0) for each in arguments)})"
        case Infix(operator, left, right):
            binds = _BINDS[operator]
            # What stands on the right of an operator of the same strength needs brackets: a - (b - c).
            text = f"{_written(left, sheet, binds)}{operator}{_written(right, sheet, binds + 1)}"
            return f"({text})" if binds < around else text
        case _:
            assert_never(formula)


def _quoted(sheet: str) -> str:
    return sheet if sheet.isascii() and sheet.isalnum() else "'{}'".format(sheet.replace("'", "''"))


def depth(formula: Formula) -> int:
    """Count how deep calls are nested."""
    match formula:
        case Call(_, arguments):
            return 1 + max(map(depth, arguments), default=0)
        case Infix(_, left, right):
            return max(depth(left), depth(right))
        case Number() | Text() | Cell():
            return 0
        case _:
            assert_never(formula)


def cells_of(formula: Formula) -> Iterator[Cell]:
    """Give the cells that a formula asks for."""
    match formula:
        case Cell():
            yield formula
        case Call(_, arguments):
            for each in arguments:
                yield from cells_of(each)
        case Infix(_, left, right):
            yield from cells_of(left)
            yield from cells_of(right)
        case Number() | Text():
            return
        case _:
            assert_never(formula)
