"""The files of SQL: a head of comments, then one statement.

Before::

    SELECT …

After::

    -- Par Index: par-index-tinh [minh-hoa-2024]: MINH HỌA, not the official text
    -- …
    SELECT …
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlglot import exp

from parlang.ir.nodes import Ruleset
from parlang_compiler.backends.columns.nodes import Program
from parlang_compiler.backends.columns.program import program_of
from parlang_compiler.backends.sql.cells import Writer, plain
from parlang_compiler.backends.sql.dialects import DIALECTS, Dialect
from parlang_compiler.backends.sql.query import query_of, refuse_many_columns
from parlang_compiler.backends.sql.table import create_table

FORMAT = 1
LINE = 100


def files_of(ruleset: Ruleset, source_hash: str) -> Mapping[str, str]:
    """Give the text of every file by its name."""
    program, found = program_of(ruleset), dict[str, str]()
    for dialect in DIALECTS.values():
        refuse_many_columns(ruleset, program, dialect)
    for dialect in DIALECTS.values():
        found |= files_of_dialect(ruleset, source_hash, dialect, program)
    return found


def files_of_dialect(
    ruleset: Ruleset, source_hash: str, dialect: Dialect, program: Program | None = None
) -> Mapping[str, str]:
    """Give the text of the table and of the query of a database, by name."""
    writer = Writer(program_of(ruleset) if program is None else program, dialect)
    query, table = query_of(ruleset, writer), create_table(writer)
    about = tuple(_about(ruleset, source_hash, writer))
    return {
        f"figures.{dialect.key}.sql": _file((*about, *TABLE), table, dialect),
        f"score.{dialect.key}.sql": _file((*about, *QUERY), query, dialect),
    }


TABLE = ("The table that score.*.sql reads. A view of the same name and columns serves as well.",)
QUERY = (
    "One row for each row of `figures`. A row with `faults` is refused and has no score; what lacks a figure is",
    "pending and names it in `missing@…`. Points are exact decimals; no binary fraction decides any.",
)


def _file(head: tuple[str, ...], statement: exp.Expr, dialect: Dialect) -> str:
    lines = [f"-- {line}".rstrip() for line in head]
    text = statement.sql(dialect=dialect.key, pretty=True, max_text_width=LINE, copy=False)
    return "\n".join([*lines, "", f"{text};", ""])


def _about(ruleset: Ruleset, source_hash: str, writer: Writer) -> Iterator[str]:
    provenance = ruleset.notes.provenance
    yield plain(f"{ruleset.name}: {ruleset.index}, revision {ruleset.revision}, for {writer.dialect.name}")
    yield plain(f"Instrument: {ruleset.instrument}")
    if provenance is None:
        yield "Provenance: not stated"
    elif provenance.kind == "illustrative":
        yield "Provenance: MINH HỌA (an illustration, not the official text)"
    else:
        yield plain(f"Provenance: verified against {provenance.against or 'the text'}")
    yield plain(f"Source: {source_hash}")
    yield f"Format: {FORMAT}"
    yield "Made by parlang, not to be edited."
    for short, name in sorted(writer.names.shortened.items()):
        yield plain(f"{short} is {name}")
    yield ""
