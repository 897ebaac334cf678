"""Tables of a great many rows: looked at and written as a stream, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from parlang_compiler.files.write import mode_of, open_beside

if TYPE_CHECKING:
    import polars as pl

PARQUET, CSV = ".parquet", ".csv"
ARROW = (".arrow", ".ipc", ".feather")
SUFFIXES = (PARQUET, *ARROW, CSV)
SEPARATORS = (";", "\t", ",")
REMARK = "#"
FIRST_LINE = 65_536  # bytes in which the names of the columns end
CELLS_AT_ONCE = 4_000_000  # of a table that is written: what is held of it does not grow with its rows
FEWEST_ROWS = 2_000


def kind_of(name: str) -> str | None:
    """Give the kind of table that a name means by its ending; None for anything else."""
    suffix = Path(name).suffix.lower()
    return suffix if suffix in SUFFIXES else None


def is_table(cases: str, out: str | None) -> bool:
    """Tell whether CASES is scored as a whole table: a CSV only where `--out` says so."""
    return out is not None or kind_of(cases) not in (None, CSV)


def scan(name: str, *, remarks: bool = True) -> pl.LazyFrame:
    """Look at a table; texts of a CSV stay texts, for a number is read by the figure that it is of.

    The name is that of one file: no sign in it means other files, or a folder of the user. A CSV may have `remarks`.
    """
    import polars as pl

    kind, path = kind_of(name), Path(name).absolute()
    if kind == PARQUET:
        return pl.scan_parquet(path, glob=False)
    if kind in ARROW:
        return pl.scan_ipc(path, glob=False)
    frame = pl.scan_csv(path, separator=_separator(name), infer_schema=False, glob=False)
    if not remarks:
        return frame
    first = frame.collect_schema().names()[0]
    return frame.filter(~pl.col(first).str.starts_with(REMARK).fill_null(value=False))


def _separator(name: str) -> str:
    """Give the separator that the line of names has most of."""
    with Path(name).open("rb") as stream:
        line = stream.readline(FIRST_LINE).decode("utf-8", errors="replace")
    return max(SEPARATORS, key=line.count)


def sink(frame: pl.LazyFrame, name: str) -> None:
    """Write a table as a stream, in place of what stands there once it is whole."""
    import polars as pl

    kind, rows = kind_of(name), max(FEWEST_ROWS, CELLS_AT_ONCE // len(frame.collect_schema()))
    with _beside(Path(name)) as temporary, pl.Config(streaming_chunk_size=rows):
        if kind == PARQUET:
            frame.sink_parquet(temporary, engine="streaming", row_group_size=rows)
        elif kind in ARROW:
            frame.sink_ipc(temporary, engine="streaming")
        else:
            frame.sink_csv(temporary, engine="streaming", separator=";", include_bom=True)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """Give a temporary file in the folder of `path`, and put it in place if all goes well."""
    path.parent.mkdir(parents=True, exist_ok=True)
    number, temporary = open_beside(path)
    os.close(number)
    try:
        yield temporary
        temporary.chmod(mode_of(path))
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
