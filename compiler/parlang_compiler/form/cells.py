"""The sheets of the form, and the cells of the hidden one where everything is worked out."""

from __future__ import annotations

from dataclasses import dataclass, field

from parlang_compiler.form.formulas import Cell, Formula

ABOUT = "Thông tin chung"
SCORES = "Tự chấm"
RULES = "Cách chấm"
WORKINGS = "tinh"
IDENTITY = "parlang"
STEP = "bước tính"
VALUE = "C"  # the column of the values on the sheet of workings


@dataclass(frozen=True, slots=True, kw_only=True)
class Working:
    """A cell of the workings: what it is, of what, and how it comes about."""

    kind: str
    about: str
    formula: Formula


@dataclass(slots=True)
class Workings:
    """The workings as they are put together, a row each; what is the same is worked out once."""

    rows: list[Working] = field(default_factory=list)
    known: dict[Formula, Cell] = field(default_factory=dict)

    def add(self, kind: str, about: str, formula: Formula) -> Cell:
        """Add a cell and give it."""
        if kind == STEP and formula in self.known:
            return self.known[formula]
        self.rows.append(Working(kind=kind, about=about, formula=formula))
        cell = Cell(WORKINGS, VALUE, len(self.rows) + 1)  # below the row of titles
        if kind == STEP:
            self.known[formula] = cell
        return cell

    def drop(self, rows: int) -> None:
        """Take back all that was added after so many rows."""
        del self.rows[rows:]
        self.known = {formula: cell for formula, cell in self.known.items() if cell.row <= rows + 1}
