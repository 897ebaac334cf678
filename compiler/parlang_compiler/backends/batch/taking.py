"""A table → its units: names, years, groups and figures as whole numbers, and what is wrong with each row.

Before::

    unit     period   ke_hoach.giao   ke_hoach.hoan_thanh
    Tỉnh A   2024     10              11                        hoàn thành is not to be more than giao

After::

    unit@ "Tỉnh A" · period 2024 · ke_hoach.giao 10 · ke_hoach.hoan_thanh 11 · contradiction@1 true · ok@ false
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import reduce
from operator import and_

import polars as pl

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import PERIOD, inputs_in, leaves
from parlang_compiler.backends.batch.groups import GROUP, RANKED, STRAY
from parlang_compiler.backends.batch.integers import Integers
from parlang_compiler.backends.batch.layout import Layout
from parlang_compiler.backends.batch.reading import each_fault
from parlang_compiler.backends.batch.texts import NOWHERE, Read, Texts
from parlang_compiler.backends.columns.nodes import Check, Input, Program
from parlang_compiler.boundary.columns import GROUP as GROUP_COLUMN
from parlang_compiler.boundary.columns import NOT_ARISING, UNIT
from parlang_compiler.boundary.columns import RANKED as RANKED_COLUMN
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.membership import is_year
from parlang_compiler.boundary.to_facts import find_path
from parlang_compiler.boundary.tree import Scalar
from parlang_compiler.boundary.values import read_yes_no

UNIT_NAME, GROUP_NAME = "unit@", "group_name@"
MARK = ";"
_BETWEEN_IDS = re.compile(r"[;,\s]+")

Pass = dict[str, pl.Expr]


@dataclass
class Taking:
    """Makes the columns that a table begins with; `words` fills with the faults that are looked for."""

    ruleset: Ruleset
    program: Program
    layout: Layout
    integers: Integers
    period: int | None
    words: dict[str, str] = field(default_factory=dict)

    def passes(self) -> Iterator[Pass]:
        """Give the columns, pass by pass."""
        yield dict(self.first())
        yield {**self.units(), **dict(self.figures())}
        yield {**dict(self.declarations()), **dict(self.checks())}

    def first(self) -> Iterator[tuple[str, pl.Expr]]:
        """Take the columns that are there; texts are read once."""
        fixed = self.layout.fixed
        yield UNIT_NAME, pl.col(fixed[UNIT]).cast(pl.String)
        if GROUP_COLUMN in fixed:
            yield GROUP_NAME, pl.col(fixed[GROUP_COLUMN]).cast(pl.String)
        for name in (PERIOD, RANKED_COLUMN, NOT_ARISING):
            if name in fixed:
                yield f"raw@{name}", self._fixed(name)
        for key, reading in self.layout.figures.items():
            yield f"raw@{key}", reading.first

    def _fixed(self, name: str) -> pl.Expr:
        column, dtype = pl.col(self.layout.fixed[name]), self.layout.types[name]
        if not isinstance(dtype, pl.String | pl.Categorical | pl.Enum):
            return column
        if name == NOT_ARISING:
            ids = _Ids(self.ruleset)
            return column.map_batches(ids, return_dtype=pl.String, is_elementwise=True)
        reader = Texts(read=_year if name == PERIOD else _yes_no, kind=pl.Int32)
        return column.map_batches(reader, return_dtype=reader.type, is_elementwise=True)

    # --- who, when, with whom ---------------------------------------------------------------

    def units(self) -> Pass:
        """Give the fixed columns, and what may be wrong with them."""
        named = pl.col(UNIT_NAME).str.strip_chars().str.len_bytes() > 0
        made: Pass = {"no_name@": ~named.fill_null(value=False)}
        self.words["no_name@"] = "unit: no_name"
        if PERIOD in self.layout.fixed:
            made |= self._years()
        elif self.period is not None:
            made |= self._early(pl.lit(self.period), pl.lit(value=True))
        made[GROUP] = same_name(pl.col(GROUP_NAME)).fill_null("") if GROUP_COLUMN in self.layout.fixed else pl.lit("")
        if RANKED_COLUMN in self.layout.fixed:
            made |= self._ranked()
        return made

    def _read(self, name: str, kind: pl.DataType) -> tuple[pl.Expr, pl.Expr]:
        """Give the value of a fixed column and whether it cannot be read."""
        raw = pl.col(f"raw@{name}")
        if isinstance(self.layout.types[name], pl.String | pl.Categorical | pl.Enum):
            return raw.struct.field("value").cast(kind), raw.struct.field("fault").is_not_null()
        return raw.cast(kind, strict=False), raw.is_not_null() & raw.cast(kind, strict=False).is_null()

    def _years(self) -> Pass:
        year, unreadable = self._read(PERIOD, pl.Int32())
        low, high = next(each.range for each in self.program.inputs if each.name == PERIOD)
        outside = ~year.is_between(low, high).fill_null(value=True)
        self.words |= {"unreadable@period": "period: unreadable", "out_of_range@period": "period: out_of_range"}
        year = year.fill_null(pl.lit(self.period, dtype=pl.Int32))
        return {
            PERIOD: pl.when(unreadable | outside).then(None).otherwise(year).cast(pl.Int16),
            STRAY: unreadable | outside,
            "unreadable@period": unreadable,
            "out_of_range@period": outside,
            **self._early(year, ~unreadable & ~outside),
        }

    def _early(self, year: pl.Expr, sound: pl.Expr) -> Pass:
        """Tell which years, of a row or of all, are before the first that the set serves."""
        first = self.ruleset.first_year
        if first is None:
            return {}
        self.words["not_served@period"] = "period: not_served"
        return {"not_served@period": sound & (year < first).fill_null(value=False)}

    def _ranked(self) -> Pass:
        ranked, unreadable = self._read(RANKED_COLUMN, pl.Boolean())
        self.words["unreadable@ranked"] = "ranked: unreadable"
        return {RANKED: ranked.fill_null(value=True), "unreadable@ranked": unreadable}

    # --- figures ----------------------------------------------------------------------------

    def figures(self) -> Iterator[tuple[str, pl.Expr]]:
        """Give the value of each figure, nothing where it cannot be read, and its faults."""
        for key, reading in self.layout.figures.items():
            yield key, reading.value
            for words, column, found in each_fault(key, reading):
                self.words[column] = words
                yield column, found

    def declarations(self) -> Iterator[tuple[str, pl.Expr]]:
        """Tell of each leaf that may not arise whether it is declared so."""
        there = NOT_ARISING in self.layout.fixed and self.layout.types[NOT_ARISING] != pl.Null
        for each in self.program.inputs:
            if each.figure is None and each.name != PERIOD:
                path = each.name.partition("@")[2]
                said = pl.col(f"raw@{NOT_ARISING}").str.contains(f"{MARK}{path}{MARK}", literal=True)
                yield each.name, (said.fill_null(value=False) if there else pl.lit(value=False)).cast(pl.Int16)
        if there:
            self.words["unknown_id@"] = "not_arising: unknown_id"
            yield "unknown_id@", (pl.col(f"raw@{NOT_ARISING}") == UNKNOWN).fill_null(value=False)

    def checks(self) -> Iterator[tuple[str, pl.Expr]]:
        """Tell which constraints a row contradicts; one is asked once all its figures are there, and sound."""
        for number, check in enumerate(self.program.checks, start=1):
            if (found := contradicted(check, self.integers, self.absent())) is not None:
                name = f"contradiction@{number}"
                self.words[name] = f"{', '.join(inputs_in(check.constraint.condition))}: contradiction"
                yield name, found

    def absent(self) -> frozenset[str]:
        """Name the inputs that no row has."""
        there = {*self.layout.figures, *self.integers.known, *((PERIOD,) if PERIOD in self.layout.fixed else ())}
        return frozenset(each.name for each in self.program.inputs if _may_lack(each) and each.name not in there)


def contradicted(check: Check, integers: Integers, absent: frozenset[str]) -> pl.Expr | None:
    """Tell where a constraint does not hold; None where it is never asked."""
    if not absent.isdisjoint(check.needs):
        return None
    there = [pl.col(name).is_not_null() for name in check.needs if name not in integers.known]
    return reduce(and_, there, ~integers.truth(check.condition)).fill_null(value=False)


def _may_lack(each: Input) -> bool:
    return each.figure is not None or each.name == PERIOD


def same_name(name: pl.Expr) -> pl.Expr:
    """Give what a name is known by, as for cases: case, spaces and normal forms do not matter."""
    return name.str.normalize("NFC").str.replace_all(r"\s+", " ").str.strip_chars().str.to_lowercase()


def _year(text: str) -> Read:
    plain = text.strip()
    if not plain:
        return None, None
    return (int(plain), None) if is_year(plain) else (None, "unreadable")


def _yes_no(text: str) -> Read:
    if not text.strip():
        return None, None
    answer = read_yes_no(RANKED_COLUMN, Scalar(text=text, span=NOWHERE))
    return (int(answer), None) if isinstance(answer, bool) else (None, "unreadable")


UNKNOWN = "?"


@dataclass
class _Ids:
    """Reads lists of ids; one that is none, or of a part that always arises, is told."""

    ruleset: Ruleset
    memo: dict[str, str] = field(default_factory=dict)

    def __call__(self, texts: pl.Series) -> pl.Series:
        plain = texts.cast(pl.String)
        table = {text: self.read(text) for text in plain.drop_nulls().unique()}
        return plain.replace_strict(list(table), list(table.values()), return_dtype=pl.String, default=None)

    def read(self, text: str) -> str:
        """Give the paths that are meant, each between marks."""
        if text not in self.memo:
            names = [name for name in _BETWEEN_IDS.split(text) if name]
            allowed = {part.path for part in _not_arising(self.ruleset)}
            paths = [find_path(self.ruleset, folded(name)) for name in names]
            sound = all(path in allowed for path in paths)
            self.memo[text] = f"{MARK}{MARK.join(filter(None, paths))}{MARK}" if sound else UNKNOWN
        return self.memo[text]


def _not_arising(ruleset: Ruleset) -> Iterator[Part]:
    return (leaf for leaf in leaves(ruleset) if leaf.does_not_arise is not None)
