"""Ruleset → SQL: a table of figures and the query that scores it, for each database; the files by name."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from typing import Any

from parlang.ir.nodes import Ruleset
from parlang_compiler.backends.columns.errors import PointsNotRounded
from parlang_compiler.backends.columns.program import program_of
from parlang_compiler.backends.columns.widths import widths_of
from parlang_compiler.backends.sql.errors import SqlNotInstalled
from parlang_compiler.document.errors import NotPrintable

WRITER = "sqlglot"  # what writes SQL, an extra
BITS = 64  # of BIGINT, with the sign


def to_sql(ruleset: Ruleset, source_hash: str) -> Mapping[str, str]:
    """Give the text of every file by its name; `NotPrintable` says why a set cannot be a query."""
    if ruleset.points_decimals is None:
        raise NotPrintable((PointsNotRounded(index=ruleset.index, span=ruleset.span),))
    if find_spec(WRITER) is None:
        raise NotPrintable((SqlNotInstalled(package=WRITER),))
    from parlang_compiler.backends.sql.text import files_of

    return files_of(ruleset, source_hash)


def widths_told(ruleset: Ruleset) -> dict[str, dict[str, Any]]:
    """Tell of each leaf, by path, how wide its numbers are, and whether the query counts it in more than BIGINT."""
    program = program_of(ruleset)
    widths = widths_of(program)
    of_leaves = ((leaf.path, widths[leaf.points.name]) for leaf in program.leaves)
    return {path: {"bits": width.bits, "figure": width.figure, "wide": width.bits > BITS} for path, width in of_leaves}
