"""What is wrong with each row, as one text; words are made for the rows only that have something.

Before::

    out_of_range@ke_hoach.giao: no, yes, no        contradiction@1: no, yes, no

After::

    faults: null, "ke_hoach.giao: out_of_range; ke_hoach.hoan_thanh, ke_hoach.giao: contradiction", null
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import polars as pl

from parlang_compiler.backends.batch.cells import joined


def faults_told(words: Mapping[str, str]) -> pl.Expr:
    """Tell the faults of a row; `words` are of the columns, by name, that say whether the row has one."""
    told = partial(_told, tuple(words.values()))
    return pl.map_batches([pl.col(name) for name in words], told, return_dtype=pl.String, is_elementwise=True)


def _told(words: Sequence[str], columns: Sequence[pl.Series]) -> pl.Series:
    frame = pl.DataFrame([column.alias(str(at)) for at, column in enumerate(columns)])
    if frame.height == 0:
        return pl.Series(dtype=pl.String)
    rows = frame.with_row_index("row").filter(pl.any_horizontal(pl.exclude("row")))
    texts = [pl.when(pl.col(str(at))).then(pl.lit(word)) for at, word in enumerate(words)]
    told = rows.select("row", told=joined(texts))
    every = pl.select(pl.int_range(frame.height, dtype=pl.get_index_type()).alias("row"))
    return every.join(told, on="row", how="left", maintain_order="left")["told"]
