"""Columns of a program as columns of SQL: what a cell is, and the type that holds it.

Before::

    points@ke_hoach = when giao is missing: nothing; when 5 * hoan_thanh >= 4 * giao: 50; else 0

After::

    CAST(CASE WHEN "giao" IS NULL THEN NULL WHEN 5 * "hoan_thanh" >= 4 * "giao" THEN 50 ELSE 0 END AS BIGINT)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlglot import exp

from parlang.lowered.nodes import Condition, Value
from parlang.lowered.ranges import Range, Width, width_of_terms
from parlang_compiler.backends.columns.nodes import Absent, Cases, Cell, Column, Missing, Nothing, Program, Text, When
from parlang_compiler.backends.columns.widths import ranges_in, terms_in, widths_of
from parlang_compiler.backends.sql.dialects import NARROW_BITS, Dialect
from parlang_compiler.backends.sql.errors import TooWide
from parlang_compiler.backends.sql.names import Names
from parlang_compiler.backends.sql.values import QuotientTooWide, Values, all_of, any_of, bits_of
from parlang_compiler.document.errors import NotPrintable

MOST_ARGUMENTS = 50  # PostgreSQL gives a function 100
SEPARATOR = ", "


class Writer:
    """Writes the columns of a program in a dialect."""

    def __init__(self, program: Program, dialect: Dialect) -> None:
        self.program, self.dialect = program, dialect
        self.names = Names(dialect.name_bytes)
        self.ranges: dict[str, Range] = dict(ranges_in(program))
        self.widths: dict[str, Width] = dict(widths_of(program))
        self._by_width = {wide: Values(dialect, self.names, self.ranges, wide=wide) for wide in (False, True)}

    def column(self, name: str, table: str | None = None) -> exp.Column:
        """Name a column."""
        return self.names.column(name, table)

    def named(self, value: exp.Expr, name: str, comment: str | None = None) -> exp.Expr:
        """Give a value a name, and a comment if there is one."""
        made = exp.alias_(value, self.names.identifier(name), copy=False)
        if comment is not None:
            made.comments = [plain(comment)]
        return made

    def cast_to(self, value: exp.Expr, ends: Range) -> exp.Expr:
        """Give a whole number the type that holds its range."""
        return self._by_width[bits_of(ends) > NARROW_BITS].typed(value)

    # --- columns ----------------------------------------------------------------------------

    def made(self, column: Column, comment: str | None = None) -> exp.Expr:
        """Give a column with its name."""
        if column.name not in self.widths:
            self.widths[column.name] = width_of_terms(tuple(terms_in(column.cell)), self.ranges)
        return self.named(self.typed(column, self.cell(column.cell, column.name)), column.name, comment)

    def typed(self, column: Column, value: exp.Expr) -> exp.Expr:
        """Give a cell the type of its column."""
        if column.kind in ("text", "list"):
            return exp.cast(value, "TEXT", copy=False)
        return self.cast_to(value, column.range or (0, 0))

    def cell(self, cell: Cell, name: str, known: frozenset[str] = frozenset()) -> exp.Expr:
        """Give a cell as an expression; `name` is that of its column, `known` what was asked to be there before."""
        match cell:
            case Cases():
                return self.cases(cell, name, known)
            case Nothing():
                return exp.null()
            case Text(value):
                return exp.Literal.string(value)
            case Absent(names):
                return self.listed(
                    [(self.column(each).is_(exp.null()), exp.Literal.string(each)) for each in names], SEPARATOR
                )
            case _:
                return self.value(cell, name)

    def cases(self, cases: Cases, name: str, known: frozenset[str]) -> exp.Expr:
        """Give the first case that holds; nothing is asked that is known, or makes no difference."""
        arms: list[exp.If] = []
        for when in _that_matter(cases):
            asked = when.test.names if isinstance(when.test, Missing) and when.test.how == "any" else ()
            if not asked or not known.issuperset(asked):
                arms.append(exp.If(this=self.test(when, name), true=self.cell(when.cell, name, known)))
            known = known.union(asked)
        otherwise = self.cell(cases.otherwise, name, known)
        return exp.Case(ifs=arms, default=otherwise) if arms else otherwise

    def test(self, when: When, name: str) -> exp.Expr:
        """Give the test of a case, which fails where one of its needs is missing."""
        if isinstance(when.test, Missing):
            lacking = [self.column(each).is_(exp.null()) for each in when.test.names]
            return any_of(lacking) if when.test.how == "any" else all_of(lacking)
        return all_of([*self.given(when.needs), self.condition(when.test, name)])

    def given(self, names: Iterable[str]) -> list[exp.Expr]:
        """Ask of each column that it has a value."""
        return [exp.not_(self.column(each).is_(exp.null()), copy=False) for each in names]

    def listed(self, items: Sequence[tuple[exp.Expr, exp.Expr]], between: str) -> exp.Expr:
        """Join the texts whose conditions hold; none is the empty text."""
        texts = [exp.Case(ifs=[exp.If(this=condition, true=text)]) for condition, text in items]
        return joined(texts, between)

    # --- values of the width of a column ----------------------------------------------------

    def value(self, value: Value, name: str) -> exp.Expr:
        """Give a value that is asked for under a name of `widths`."""
        try:
            return self._values(name).value(value)
        except QuotientTooWide as problem:
            raise self.too_wide(name, problem.bits) from problem

    def condition(self, condition: Condition, name: str) -> exp.Expr:
        """Give a condition that is asked under a name of `widths`."""
        try:
            return self._values(name).condition(condition)
        except QuotientTooWide as problem:
            raise self.too_wide(name, problem.bits) from problem

    def _values(self, name: str) -> Values:
        bits = self.widths[name].bits
        if self.dialect.bits is not None and bits > self.dialect.bits:
            raise self.too_wide(name, bits)
        return self._by_width[bits > NARROW_BITS]

    def too_wide(self, name: str, bits: int, most: int | None = None) -> NotPrintable:
        """Say which figure makes the numbers of a column too wide."""
        width = self.widths.get(name)
        figures = {each.name: each.figure for each in self.program.inputs}
        found = figures.get((width.figure if width is not None else name) or "")
        limit = most or (self.dialect.bits if bits > (self.dialect.bits or 0) else self.dialect.quotient_bits)
        return NotPrintable(
            (
                TooWide(
                    dialect=self.dialect.name,
                    column=name,
                    bits=bits,
                    most=limit or 0,
                    figure=(found.key if found is not None else width.figure if width is not None else name) or name,
                    span=None if found is None else found.span,
                ),
            )
        )


def _that_matter(cases: Cases) -> Sequence[When]:
    """Leave out the last cases that are what there is otherwise."""
    whens = cases.whens
    while whens and whens[-1].cell == cases.otherwise:
        whens = whens[:-1]
    return whens


def joined(texts: Sequence[exp.Expr], between: str) -> exp.Expr:
    """Join texts, those that are NULL left out; a function has only so many arguments."""
    if not texts:
        return exp.Literal.string("")
    if len(texts) <= MOST_ARGUMENTS:
        return exp.Anonymous(this="CONCAT_WS", expressions=[exp.Literal.string(between), *texts])
    parts = [joined(texts[at : at + MOST_ARGUMENTS], between) for at in range(0, len(texts), MOST_ARGUMENTS)]
    return joined([exp.Nullif(this=part, expression=exp.Literal.string("")) for part in parts], between)


def plain(text: str) -> str:
    """Give a text as a comment may hold it: one line that ends no comment, opens none, and ends no statement."""
    line = " ".join("".join(" " if not each.isprintable() else each for each in text).split())
    return line.replace("*/", "* /").replace("/*", "/ *").replace(";", ",")
