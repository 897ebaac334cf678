"""Long tables of bands: constants of the module, and the statements that find what stands for a unit.

Before, of 3,000 bands::

    Lookup(key=x, starts=(10, 20, …), arms=(0, 1, 2, …))

After::

    STARTS_1: tuple[int, ...] = (10, 20, …)
    POINTS_1: tuple[int, ...] = (0, 5, …)
    CELLS_1: tuple[int, ...] = cells(STARTS_1, POINTS_1, 3)

        if x < 10:
            return 0
        elif x >= 30000:
            return 1000
        else:
            found = CELLS_1[x - 10 >> 3]
            return POINTS_1[bisect_right(STARTS_1, x)] if found is None else found

A cell tells it in one look, where a search of 3,000 ends takes as long as a dozen questions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from parlang.lowered.lookup import Lookup
from parlang.lowered.ranges import Range
from parlang_compiler.backends.python.code import Atom, Code, flat, laid_out
from parlang_compiler.backends.python.text import LINE

FEWEST = 8  # ends: with fewer, questions one after another are as fast (benchmarks/long_tables.py)
CELLS_PER_START, MOST_CELLS = 64, 1 << 16
KEY, FOUND = "key", "found"  # variables of the statements


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of a module, each once; `ranges` are those of the figures."""

    ranges: Mapping[str, Range]
    names: dict[tuple[str, tuple[str, ...]], str] = field(default_factory=dict)  # by kind and items

    def named(self, kind: str, items: Iterable[str]) -> str:
        """Give the name of a table of items."""
        known = (kind, tuple(items))
        if known not in self.names:
            count = sum(each == kind for each, _ in self.names)
            self.names[known] = f"{kind}_{count + 1}"
        return self.names[known]

    def imports(self) -> list[str]:
        """Give the import of what searches them."""
        return ["from bisect import bisect_right"] if self.names else []

    def lines(self) -> list[str]:
        """Give the definitions."""
        return [line for (kind, items), name in self.names.items() for line in _definition(name, kind, items)]


ITEMS = {"POINTS": "int", "EXACT": "Exact", "JUDGED": "Judged", "STARTS": "int", "WHICH": "int"}


def _definition(name: str, kind: str, items: Sequence[str]) -> list[str]:
    if kind in ITEMS:
        return [f"{name}: tuple[{ITEMS[kind]}, ...] = (", *_filled(items), ")  # fmt: skip"]
    ends, rows, shift = items
    kind_of_row = ITEMS.get(rows.partition("_")[0], "int")
    row = kind_of_row if shift == "0" else f"{kind_of_row} | None"
    return [f"{name}: tuple[{row}, ...] = cells({ends}, {rows}, {shift})"]


def _filled(items: Sequence[str]) -> Iterator[str]:
    line = "   "
    for item in items:
        if len(line) + len(item) + 2 > LINE:
            yield line
            line = "   "
        line += f" {item},"
    yield line


@dataclass(frozen=True, slots=True)
class Rows:
    """What stands for each place of a lookup: a table of the module, or the places themselves."""

    items: Sequence[str]
    table: str | None = None

    def at(self, place: str) -> str:
        """Give the row of a place that is worked out."""
        return place if self.table is None else f"{self.table}[{place}]"


def find(lookup: Lookup, rows: Rows, key: Code, give: str, tables: Tables, margin: str) -> list[str]:
    """Give the statements that `give` the row of a unit: `return` or `p1 =`."""
    lines = [] if isinstance(key, Atom) else laid_out(f"{margin}{KEY} = ", key)
    shown = flat(key) if isinstance(key, Atom) else KEY
    first, last = lookup.starts[0], lookup.starts[-1]
    return [
        *lines,
        f"{margin}if {shown} < {first}:",
        f"{margin}    {give} {rows.items[0]}",
        f"{margin}elif {shown} >= {last}:",
        f"{margin}    {give} {rows.items[-1]}",
        f"{margin}else:",
        *_between(lookup.starts, rows, shown, give, tables, f"{margin}    "),
    ]


def _between(starts: Sequence[int], rows: Rows, key: str, give: str, tables: Tables, margin: str) -> list[str]:
    shift = _shift(starts)
    ends = tables.named("STARTS", map(str, starts))
    cells = tables.named("CELLS", (ends, rows.table or f"range({len(rows.items)})", str(shift)))
    place = f"{key} - {starts[0]}" if starts[0] > 0 else f"{key} + {-starts[0]}" if starts[0] else key
    if not shift:
        return [f"{margin}{give} {cells}[{place}]"]
    return [
        f"{margin}{FOUND} = {cells}[{place} >> {shift}]",
        f"{margin}{give} {rows.at(f'bisect_right({ends}, {key})')} if {FOUND} is None else {FOUND}",
    ]


def _shift(starts: Sequence[int]) -> int:
    """Give how many numbers, as a power of two, a cell has: few enough that most cells are in one band."""
    most = min(CELLS_PER_START * len(starts), MOST_CELLS)
    return ((starts[-1] - starts[0]) // most).bit_length()
