"""Which documents a leaf still lacks, as the form can know it: a required one whose cell is empty.

The same as `boundary/evidence.py` says of a case: a replaceable one is not owed where there is a justification.
"""

from __future__ import annotations

from collections.abc import Sequence

from parlang.ir.nodes import EvidenceItem
from parlang_compiler.form.formulas import EMPTY, Cell, Formula, Infix, Number, call, choose, together

ONE, ZERO = Number(1), Number(0)


def is_blank(cell: Cell) -> Formula:
    """Ask whether nothing but space stands in a cell."""
    return Infix("=", call("TRIM", cell), EMPTY)


def lacking(items: Sequence[tuple[EvidenceItem, Cell]], justified: Cell) -> Formula:
    """Count the documents that are owed."""
    owed = [
        choose(is_blank(cell), ONE if item.kind == "required" else choose(is_blank(justified), ONE, ZERO), ZERO)
        for item, cell in items
        if item.kind != "optional"
    ]
    return together("SUM", owed) if owed else ZERO


def complete(owed: Formula, shown: Sequence[Cell]) -> Formula:
    """Give 1 where all documents are there, 0 where some are and some are owed, nothing where none is given."""
    given = together("SUM", [choose(is_blank(cell), ZERO, ONE) for cell in shown]) if shown else ZERO
    told = choose(Infix(">", given, ZERO), ZERO, EMPTY)
    return choose(Infix("=", owed, ZERO), ONE, told)
