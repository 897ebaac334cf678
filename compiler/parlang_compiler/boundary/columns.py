"""Ruleset → the columns that a table of its units may have, by name, and where in a case each value belongs.

A figure of the unit itself is called by its key alone, one of a criterion `<id>.<key>`. Names are compared as
keys of YAML are: without case, accents or the difference of spaces and underscores.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from parlang.ir.nodes import Figure, Ruleset
from parlang.ir.walk import leaves
from parlang_compiler.boundary.folding import folded

UNIT = "unit"
PERIOD = "period"
STAGE = "stage"
GROUP = "group"
RANKED = "ranked"
NOT_ARISING = "not_arising"
REASON = "reason"
FIGURES = "figures"
PARAMETERS = "parameters"
# What every table may have besides figures, with what it is for, in Vietnamese.
FIXED = {
    UNIT: "Đơn vị",
    PERIOD: "Năm đánh giá",
    STAGE: "Bước đánh giá",
    GROUP: "Nhóm xếp hạng",
    RANKED: "Có xếp hạng không",
    NOT_ARISING: "Mã tiêu chí không phát sinh, cách nhau bằng dấu chấm phẩy",
    REASON: "Lý do giảm điểm của bước này",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: `path` is where in a case its values belong; `figure` is None for a fixed one."""

    name: str
    path: tuple[str, ...]
    figure: Figure | None = None

    @property
    def label(self) -> str:
        """Say what the column is for."""
        return FIXED.get(self.name, "") if self.figure is None else self.figure.label


def fixed_columns() -> tuple[Column, ...]:
    """Give the columns that every table may have."""
    return tuple(Column(name=name, path=("unit", "name") if name == UNIT else (name,)) for name in FIXED)


def figure_columns(ruleset: Ruleset) -> tuple[Column, ...]:
    """Give the columns of all figures: those of the unit, of the year, then those of the criteria as they stand."""
    order = {UNIT: 0, PARAMETERS: 1}
    figures = sorted(ruleset.figures, key=lambda figure: order.get(figure.owner, 2))
    return tuple(_column(figure) for figure in figures)


def _column(figure: Figure) -> Column:
    if figure.owner == UNIT:
        # A figure of the unit that is called as a fixed column keeps its owner in its name.
        name = f"{UNIT}.{figure.short}" if figure.short in FIXED else figure.short
        return Column(name=name, path=(UNIT, figure.short), figure=figure)
    above = (figure.owner,) if figure.owner == PARAMETERS else (FIGURES, figure.owner)
    return Column(name=f"{figure.owner}.{figure.short}", path=(*above, figure.short), figure=figure)


def not_arising_is_asked(ruleset: Ruleset) -> bool:
    """Tell whether some criterion may be declared not to arise."""
    return any(leaf.does_not_arise is not None for leaf in leaves(ruleset))


class Columns:
    """The columns of a set, found by the names that people write."""

    def __init__(self, ruleset: Ruleset) -> None:
        self.figures = figure_columns(ruleset)
        self._known = {spelling: column for column in self.figures for spelling in _spellings(column)}
        self._known |= {folded_name(column.name): column for column in fixed_columns()}

    def find(self, name: str) -> Column | None:
        """Give the column that a name means."""
        return self._known.get(folded_name(name))

    def near(self, name: str) -> Column | None:
        """Give the column whose name is near."""
        plain = folded_name(name)
        ends = [column for column in self.figures if folded_name(column.name).endswith(f".{plain}")]
        if len(ends) == 1:
            return ends[0]
        found = get_close_matches(plain, self._known, n=1, cutoff=0.72)
        return self._known[found[0]] if found else None

    @property
    def example(self) -> str:
        """Give the name of a column of a criterion."""
        return next((column.name for column in self.figures if column.path[0] == FIGURES), UNIT)


def _spellings(column: Column) -> Iterator[str]:
    yield folded_name(column.name)
    figure = column.figure
    if figure is not None:
        owner = "" if figure.owner == UNIT and column.name == figure.short else f"{figure.owner}."
        yield folded_name(f"{owner}{figure.name}")
        yield folded_name(f"{figure.owner}.{figure.short}")
        yield folded_name(f"{figure.owner}.{figure.name}")


def folded_name(name: str) -> str:
    """Fold each step of the name of a column."""
    return ".".join(folded(step) for step in name.split("."))
