"""Ruleset → an empty table of its units, ready to be filled in: names of columns, then their labels for people.

The rows of labels begin with `#`, by which whoever reads the table back knows that they are no units. Excel in
Vietnamese opens the table as it stands.
"""

from __future__ import annotations

from collections.abc import Iterator

from parlang.ir.nodes import Figure, Ruleset
from parlang.ir.walk import each_part
from parlang_compiler.boundary.columns import (
    NOT_ARISING,
    PERIOD,
    UNIT,
    Column,
    figure_columns,
    fixed_columns,
    not_arising_is_asked,
)
from parlang_compiler.boundary.table import REMARK
from parlang_compiler.boundary.to_csv import to_csv

FORMAT = 1


def to_case_table(ruleset: Ruleset, source_hash: str) -> str:
    """Give the table as CSV; its last row says which criteria it belongs to."""
    columns = tuple(_columns(ruleset))
    numbers = {part.path: part.number for part in each_part(ruleset)}
    labels = [_label(column, numbers) for column in columns]
    made_of = f"{REMARK} {ruleset.index} [{ruleset.revision}], mẫu {FORMAT}, sha256 {source_hash}"
    rows = ([column.name for column in columns], [f"{REMARK} {labels[0]}", *labels[1:]], [made_of])
    return to_csv(rows, "vi")


def _columns(ruleset: Ruleset) -> Iterator[Column]:
    """Give the columns that a table of this set needs; the others may be added by hand."""
    fixed = {column.name: column for column in fixed_columns()}
    yield fixed[UNIT]
    yield fixed[PERIOD]
    yield from (each for each in figure_columns(ruleset) if each.figure is None or each.figure.group is None)
    if not_arising_is_asked(ruleset):
        yield fixed[NOT_ARISING]


def _label(column: Column, numbers: dict[str, str]) -> str:
    """Say what is written in a column, and how: «1.1.2 Số nhiệm vụ đề ra (nhiệm vụ)»."""
    if column.figure is None:
        return column.label
    number = numbers.get(column.figure.owner, "")
    return f"{number} {column.label} ({_written(column.figure)})".strip()


def _written(figure: Figure) -> str:
    match figure.kind:
        case "yes_no":
            return "có/không"
        case "level":
            return " / ".join(level.key for level in figure.levels)
        case "date":
            return "ngày/tháng/năm"
        case "ratio":
            return "%, ghi cả dấu %"
        case "rank":
            return "thứ hạng"
        case "count" | "money" | "number" | "points":
            return figure.unit or "số"
