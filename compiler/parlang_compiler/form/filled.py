"""The values of all cells of a form for what is typed into it: nothing, for the form as it is built."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from parlang_compiler.form.cells import WORKINGS
from parlang_compiler.form.evaluate import Value, evaluate
from parlang_compiler.form.form import Form
from parlang_compiler.form.formulas import Cell, Formula


@dataclass(slots=True)
class Filled:
    """A form with what is typed into its cells."""

    form: Form
    typed: Mapping[Cell, Value] = field(default_factory=dict)
    known: dict[Cell, Value] = field(default_factory=dict)

    def value(self, cell: Cell) -> Value:
        """Give what a cell holds."""
        if cell.sheet != WORKINGS:
            return self.typed.get(cell)
        if cell not in self.known:
            self.known[cell] = evaluate(self.form.workings.rows[cell.row - 2].formula, self.value)
        return self.known[cell]

    def of(self, formula: Formula) -> Value:
        """Give what a formula comes to."""
        return evaluate(formula, self.value)
