"""A sheet as it is written: texts as texts, formulas with what they come to, blocks of cells as one."""

from __future__ import annotations

from dataclasses import dataclass

from parlang_compiler.form.filled import Filled
from parlang_compiler.form.form import Form
from parlang_compiler.form.formulas import Cell, Formula, Text, written
from parlang_compiler.form.styles import Styles
from parlang_compiler.form.writer import Format, Worksheet


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet, its name, the formats of the workbook, and the values of the form."""

    at: Worksheet
    name: str
    styles: Styles
    filled: Filled

    @property
    def form(self) -> Form:
        """Give the form that is written."""
        return self.filled.form

    def text(self, address: str, text: str, style: Format) -> None:
        """Write a text: it is never taken for a formula, a number or an address of the net."""
        self.at.write_string(address, text, style) if text else self.at.write_blank(address, None, style)

    def formula(self, address: str, formula: Formula, style: Format) -> None:
        """Write a formula with what it comes to; one that is but a text is written as a text."""
        if isinstance(formula, Text):
            self.text(address, formula.value, style)
            return
        self.at.write_formula(address, f"={written(formula, self.name)}", style, _stored(self.filled.of(formula)))

    def entry(self, cell: Cell, style: Format) -> None:
        """Write a cell to be filled in, with what is typed into it."""
        value = self.filled.value(cell)
        match value:
            case None:
                self.at.write_blank(cell.address, None, style)
            case str():
                self.at.write_string(cell.address, value, style)
            case bool():
                self.at.write_boolean(cell.address, value, style)
            case int() | float():
                self.at.write_number(cell.address, value, style)

    def block(self, column: str, first: int, rows: int, style: Format) -> str:
        """Make cells of a column one, and give its address; what is in it is written afterwards."""
        if rows > 1:
            self.at.merge_range(f"{column}{first}:{column}{first + rows - 1}", "", style)
        return f"{column}{first}"


def _stored(value: object) -> int | float | str:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise TypeError(f"no value of a cell: {value!r}")
    return value
