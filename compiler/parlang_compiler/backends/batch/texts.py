"""Texts of a column → whole numbers, each distinct text read once, as a case is read.

Before::

    "91,17%", "91,17%", "9o%", None            a ratio of 4 decimals

After::

    {value: 9117, fault: None} twice, {value: None, fault: "unreadable"}, {value: None, fault: None}
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

import polars as pl

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.facts import Value
from parlang.ir.nodes import Figure
from parlang.source import Span
from parlang_compiler.backends.batch.integers import WholeType
from parlang_compiler.backends.columns.nodes import Input
from parlang_compiler.boundary.tree import Scalar
from parlang_compiler.boundary.value_errors import OutOfRange
from parlang_compiler.boundary.values import read_value

UNREADABLE, OUT_OF_RANGE = "unreadable", "out_of_range"
PLAIN = "^[0-9]{1,15}$"  # digits only: one reading for every number but a ratio
REMEMBERED = 200_000  # texts of a column; more are read again
NOWHERE = Span(source="", line=0, column=0, end_line=0, end_column=0)

Read: TypeAlias = tuple[int | None, str | None]


def read_text(given: Input, text: str) -> Read:
    """Read one text as a whole number of the figure, or tell what is wrong with it; a blank is no value."""
    figure, scalar = figure_of(given), Scalar(text=unicodedata.normalize("NFC", text).strip() or None, span=NOWHERE)
    if scalar.text is None:
        return None, None
    value = read_value(figure, scalar)
    if isinstance(value, Diagnostic):
        return None, OUT_OF_RANGE if isinstance(value, OutOfRange) else UNREADABLE
    whole = whole_of(figure, value)
    low, high = given.range
    return (whole, None) if low <= whole <= high else (None, OUT_OF_RANGE)


def whole_of(figure: Figure, value: Value) -> int:
    """Give a value as the whole number that stands for it."""
    if isinstance(value, str):
        return [level.key for level in figure.levels].index(value)
    return int(value * figure.grain)


def figure_of(given: Input) -> Figure:
    """Give the figure of an input, which has one."""
    if given.figure is None:
        raise TypeError(f"{given.name} is no figure")
    return given.figure


@dataclass
class Texts:
    """Reads the texts of a column by a function; what was read is remembered."""

    read: Callable[[str], Read]
    kind: WholeType
    factor: int | None = None  # what digits alone are multiplied by; None: they are read as any text
    limits: tuple[int, int] = (0, 0)
    memo: dict[str, Read] = field(default_factory=dict)

    @property
    def type(self) -> pl.Struct:
        """Give the type of what comes out."""
        return pl.Struct({"value": self.kind, "fault": pl.String})

    def __call__(self, texts: pl.Series) -> pl.Series:
        """Read a piece of a column."""
        frame = pl.DataFrame({"text": texts.cast(pl.String)})
        quick = pl.lit(value=False) if self.factor is None else pl.col("text").str.contains(PLAIN)
        frame = frame.with_columns(quick=quick.fill_null(value=False))
        table = self._table(frame.filter(~pl.col("quick"))["text"].drop_nulls().unique())
        found = frame.join(table, on="text", how="left", maintain_order="left")
        return found.select(self._result().alias(texts.name)).to_series()

    def _result(self) -> pl.Expr:
        low, high = self.limits
        number = pl.when("quick").then(pl.col("text")).cast(pl.Int64) * (self.factor or 1)
        inside = number.is_between(pl.lit(low, dtype=pl.Int64), pl.lit(high, dtype=pl.Int64))
        fault = pl.when(~inside).then(pl.lit(OUT_OF_RANGE)).when(~pl.col("quick")).then("fault")
        value = pl.when(inside).then(number).when(~pl.col("quick")).then("value")
        return pl.struct(value.cast(self.kind).alias("value"), fault.alias("fault"))

    def _table(self, texts: pl.Series) -> pl.DataFrame:
        if len(self.memo) > REMEMBERED:
            self.memo.clear()
        read = [self._remembered(text) for text in texts]
        values, faults = [value for value, _ in read], [fault for _, fault in read]
        return pl.DataFrame(
            {"text": texts, "value": values, "fault": faults},
            schema={"text": pl.String, "value": self.kind, "fault": pl.String},
        )

    def _remembered(self, text: str) -> Read:
        if text not in self.memo:
            self.memo[text] = self.read(text)
        return self.memo[text]
