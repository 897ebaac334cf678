"""The name of each cell of a figure, as formulas of users may call it: `tc_1_1_2_giao`.

A workbook takes letters, digits and underscores, in any case the same; the prefix keeps a name from being read as the
address of a cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parlang.ir.nodes import Ruleset
from parlang.ir.walk import each_part
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.owners import PARAMETERS, UNIT
from parlang_compiler.form.layout import Entry

LONGEST = 200  # a workbook allows 255
_OTHER = re.compile(r"[^a-z0-9]+")


def names_of_figures(entries: Sequence[Entry], ruleset: Ruleset) -> Iterator[tuple[str, Entry]]:
    """Give each cell of a figure with its name; no two are the same."""
    numbers = {part.path: part.number or part.path for part in each_part(ruleset)}
    prefixes = {UNIT: "dv", PARAMETERS: "ts", ruleset.index: "bo"}
    taken: set[str] = set()
    for entry in entries:
        if entry.figure is None:
            continue
        prefix = prefixes.get(entry.path) or f"tc_{_plain(numbers[entry.path])}"
        name = wanted = f"{prefix}_{_plain(entry.figure.short)}"[:LONGEST]
        again = 1
        while name in taken:
            again += 1
            name = f"{wanted}__{again}"
        taken.add(name)
        yield name, entry


def _plain(text: str) -> str:
    return _OTHER.sub("_", folded(text)).strip("_") or "x"
