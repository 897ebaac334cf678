"""How wide the whole numbers of each column are: what a backend with numbers of a limited width has to ask.

Before::

    part@1 = points@ke_hoach + points@bao_cao, points up to 150 and 50

After::

    part@1: 9 bits with its sign
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from parlang.lowered.nodes import Term, inputs_of
from parlang.lowered.ranges import Range, Width, width_of_terms
from parlang_compiler.backends.columns.nodes import Absent, Cases, Cell, Column, Missing, Nothing, Program, Text


def widths_of(program: Program) -> Mapping[str, Width]:
    """Give the width of every column, and of the value and the check of what is not a column, by name."""
    ranges = ranges_in(program)
    columns = {column.name: width_of_terms(tuple(terms_in(column.cell)), ranges) for column in program.columns()}
    grouped = {each.figure.key: width_of_terms((each.value,), ranges) for each in program.windows}
    checked = {f"check@{n}": width_of_terms((each.condition,), ranges) for n, each in enumerate(program.checks, 1)}
    return columns | grouped | checked


def ranges_in(program: Program) -> Mapping[str, Range]:
    """Give the range of every input and of every column of whole numbers."""
    found = {each.name: each.range for each in program.inputs}
    return found | {each.name: each.range for each in program.columns() if each.range is not None}


def terms_in(cell: Cell) -> Iterator[Term]:
    """Give the values and conditions of a cell."""
    match cell:
        case Cases(whens, otherwise):
            for when in whens:
                if not isinstance(when.test, Missing):
                    yield when.test
                yield from terms_in(when.cell)
            yield from terms_in(otherwise)
        case Nothing() | Text() | Absent():
            return
        case _:
            yield cell


def names_in(column: Column) -> frozenset[str]:
    """Give the inputs and columns that a column is made of."""
    return frozenset(_names(column.cell))


def _names(cell: Cell) -> Iterator[str]:
    match cell:
        case Cases(whens, otherwise):
            for when in whens:
                yield from when.needs
                yield from when.test.names if isinstance(when.test, Missing) else inputs_of(when.test)
                yield from _names(when.cell)
            yield from _names(otherwise)
        case Absent(names):
            yield from names
        case Nothing() | Text():
            return
        case _:
            yield from inputs_of(cell)
