"""A program becomes lists of expressions, each list made of what stands before it.

Before::

    stages: ("1", points@ke_hoach, …), ("parts", part@1, …), …

After::

    [[points@ke_hoach, …, those of all leaves], [part@1, …], …]

Fewer lists are fewer passes: the leaves of all parts are made in one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

import polars as pl

from parlang_compiler.backends.batch.cells import Cells
from parlang_compiler.backends.batch.integers import Integers, WholeType
from parlang_compiler.backends.columns.nodes import Column, Program
from parlang_compiler.backends.columns.widths import names_in, ranges_in


def expressions_of(
    program: Program,
    nullable: Collection[str],
    known: Mapping[str, int],
    kept: Mapping[str, WholeType] | None = None,
) -> list[dict[str, pl.Expr]]:
    """Give the columns of a program by name, pass by pass.

    `nullable` are inputs that may be missing in some row, `kept` those that come in a wider type than they need.
    """
    integers, may_lack = Integers(ranges_in(program), known, kept or {}), set(nullable)
    made: list[dict[str, pl.Expr]] = []
    for columns in passes(tuple(program.columns())):
        cells = Cells(integers, frozenset(may_lack))
        made.append({column.name: cells.column(column) for column in columns})
        may_lack |= {column.name for column in columns if cells.may_be_nothing(column.cell)}
    return made


def passes(columns: Sequence[Column]) -> Iterator[list[Column]]:
    """Part columns into as few passes as can be: each is made once all that it is made of stands."""
    own = {column.name for column in columns}
    depth: dict[str, int] = {}
    for column in columns:
        depth[column.name] = 1 + max((depth[name] for name in names_in(column) if name in own), default=-1)
    for level in range(max(depth.values(), default=-1) + 1):
        yield [column for column in columns if depth[column.name] == level]
