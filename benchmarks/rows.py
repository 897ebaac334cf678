"""Rows of made-up units, near the bounds of the rules, for a set and any number of rows: `python -m benchmarks.rows`.

The same seed gives the same file. A few thousand distinct units are made up; more rows repeat them under other names.
"""

from __future__ import annotations

import argparse
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from parlang.ir.facts import Value
from parlang.ir.nodes import Figure, Ruleset
from parlang_compiler.boundary.columns import figure_columns
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session
from parlang_compiler.files.tables import sink
from parlang_compiler.impact.synthetic import made_up

if TYPE_CHECKING:
    import polars as pl

DISTINCT, SEED = 4_000, 307


def rows_of(ruleset: Ruleset, count: int, *, grouped: bool = False) -> pl.LazyFrame:
    """Give the rows of a table of units, lazily; `grouped` puts 63 of them into each group."""
    import polars as pl

    units = distinct(ruleset, min(count, DISTINCT))
    at = pl.int_range(count, dtype=pl.UInt32)
    rows = pl.LazyFrame({"row": [0]}).select(row=at).with_columns(at=pl.col("row") % units.height)
    found = rows.join(units.lazy().with_row_index("at"), on="at", how="left", maintain_order="left")
    group = [pl.format("Nhóm {}", pl.col("row") // 63).alias("group")] if grouped else []
    return found.select(pl.format("Đơn vị {}", "row").alias("unit"), *group, pl.exclude("row", "at"))


def distinct(ruleset: Ruleset, count: int) -> pl.DataFrame:
    """Give units that differ, by the names of the columns of a table, in the types that hold them exactly."""
    import polars as pl

    made = [each.facts for each in made_up(ruleset, count, SEED)]
    columns = {"period": pl.Series([facts.year for facts in made], dtype=pl.Int16)}
    for column in figure_columns(ruleset):
        figure = column.figure
        if figure is not None and figure.group is None:
            values = [_shown(figure, facts.values.get(figure.key)) for facts in made]
            columns[column.name] = pl.Series(values, dtype=_type(figure))
    return pl.DataFrame(columns)


def _type(figure: Figure) -> pl.DataType:
    import polars as pl

    match figure.kind:
        case "yes_no":
            return pl.Boolean()
        case "level":
            return pl.String()
        case "date":
            return pl.Date()
        case _:
            return pl.Int64() if figure.grain == 1 else pl.Decimal(24, len(str(figure.grain)) - 1)


def _shown(figure: Figure, value: Value | None) -> object:
    if not isinstance(value, int | str) and value is not None:
        if figure.kind == "date":
            return date.fromordinal(int(value))
        return int(value) if figure.grain == 1 else Decimal(value.numerator) / value.denominator
    return value


def main() -> None:
    """Write a table of units as Parquet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spec", help="the folder of a revision")
    parser.add_argument("out", type=Path, help="the file of rows, .parquet")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--grouped", action="store_true", help="63 units to a group")
    asked = parser.parse_args()
    ruleset = load(asked.spec, Session(language="vi", format="text", strict=False)).ruleset
    if ruleset is None:
        raise SystemExit(f"{asked.spec}: not a revision without errors")
    sink(rows_of(ruleset, asked.rows, grouped=asked.grouped), str(asked.out))
    print(f"{asked.rows} rows → {asked.out}")


if __name__ == "__main__":
    main()
