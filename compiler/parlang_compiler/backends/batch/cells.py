"""Cells become expressions: the first case that holds decides, and what has no value is asked before it is used.

Before::

    when giao or hoan_thanh is missing: nothing; when 5 * hoan_thanh >= 4 * giao: 50; else 0

After::

    when(giao.is_null() | hoan_thanh.is_null()).then(None).when(5 * hoan_thanh >= 4 * giao).then(50).otherwise(0)

and, where no figure of the frame is missing, the same without its first question.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import TypeGuard

import polars as pl

from parlang.lowered.nodes import Constant, Floor, Given, Product, Sum, Value, inputs_of
from parlang_compiler.backends.batch.integers import Integers, type_of_range
from parlang_compiler.backends.columns.nodes import Absent, Cases, Cell, Column, Missing, Nothing, Text, When

SEPARATOR = "; "


@dataclass(frozen=True)
class Cells:
    """Makes expressions out of columns; `nullable` are the inputs and columns that may have no value."""

    integers: Integers
    nullable: Collection[str]

    def column(self, column: Column) -> pl.Expr:
        """Give a column under its name, in the narrowest type of its range."""
        if column.kind == "list":
            return self._list(column.cell).alias(column.name)
        if column.kind == "text":
            return self._cell(column.cell, pl.String()).alias(column.name)
        return self._cell(column.cell, type_of_range(column.range or (0, 0))()).alias(column.name)

    def may_be_nothing(self, cell: Cell) -> bool:
        """Tell whether a cell may come to no value in some row."""
        match cell:
            case Cases(whens, otherwise):
                possible = (each.cell for each in whens if self._asked(each))
                return any(map(self.may_be_nothing, (*possible, otherwise)))
            case Nothing():
                return True
            case _:
                return False

    # --- cells ------------------------------------------------------------------------------

    def _cell(self, cell: Cell, kind: pl.DataType) -> pl.Expr:
        match cell:
            case Cases():
                return self._cases(cell, kind)
            case Nothing():
                return pl.lit(None, dtype=kind)
            case Text(value):
                return pl.lit(value)
            case Absent():
                raise AssertionError("names of what is missing stand in a list")
            case Constant(number):
                return pl.lit(int(number), dtype=kind)
            case _:
                return self.integers.value(cell).cast(kind, wrap_numerical=True)

    def _cases(self, cell: Cases, kind: pl.DataType) -> pl.Expr:
        whens = [each for each in cell.whens if self._asked(each)]
        if whens and self._needless(whens[0], cell, len(whens)):
            whens = []
        found = self._cell(cell.otherwise, kind)
        for each in reversed(whens):
            found = pl.when(self._holds(each)).then(self._cell(each.cell, kind)).otherwise(found)
        return found

    def _asked(self, when: When) -> bool:
        """Tell whether a test may hold: what is never missing is not asked for."""
        if not isinstance(when.test, Missing):
            return True
        found = [name in self.nullable for name in when.test.names]
        return any(found) if when.test.how == "any" else all(found)

    def _needless(self, first: When, cell: Cases, count: int) -> bool:
        """Tell whether a question for what is missing says only what arithmetic says by itself."""
        test = first.test
        if count != 1 or not isinstance(test, Missing) or test.how != "any" or first.cell != Nothing():
            return False
        asked = {name for name in test.names if name in self.nullable}
        value = cell.otherwise
        return is_arithmetic(value) and asked <= set(inputs_of(value))

    def _holds(self, when: When) -> pl.Expr:
        if isinstance(when.test, Missing):
            return self._missing(when.test)
        needs = [pl.col(name).is_not_null() for name in when.needs if name in self.nullable]
        return reduce(and_, (*needs, self.integers.truth(when.test)))

    def _missing(self, test: Missing) -> pl.Expr:
        join = or_ if test.how == "any" else and_
        return reduce(join, [pl.col(name).is_null() for name in test.names if name in self.nullable])

    # --- lists ------------------------------------------------------------------------------

    def _list(self, cell: Cell) -> pl.Expr:
        """Give names as one text: no format of tables takes lists but some."""
        match cell:
            case Cases(whens, otherwise):
                found = self._list(otherwise)
                for each in reversed([each for each in whens if self._asked(each)]):
                    found = pl.when(self._holds(each)).then(self._list(each.cell)).otherwise(found)
                return found
            case Absent(names):
                return joined(list(self._names(names)))
            case _:
                raise AssertionError("a list has names only")

    def _names(self, names: tuple[str, ...]) -> Iterator[pl.Expr]:
        for name in names:
            if name in self.nullable:
                yield pl.when(pl.col(name).is_null()).then(pl.lit(name))


def joined(texts: Sequence[pl.Expr]) -> pl.Expr:
    """Join the texts that are there; none is an empty text."""
    return pl.concat_str(texts, separator=SEPARATOR, ignore_nulls=True) if texts else pl.lit("")


def is_arithmetic(cell: Cell) -> TypeGuard[Value]:
    """Tell whether a cell is a sum, a product or a quotient by a number: nothing in it gives nothing."""
    match cell:
        case Given() | Constant():
            return True
        case Sum(items) | Product(items):
            return all(map(is_arithmetic, items))
        case Floor(numerator, Constant(_)):
            return is_arithmetic(numerator)
        case _:
            return False
