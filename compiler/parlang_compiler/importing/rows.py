"""The rows of a table of criteria → entries: a row with a number, and what the rows without one add to it.

Before::

    1.1.1 | Ban hành kế hoạch       | 0,5 |
          | - Ban hành kịp thời     | 0,5 |
          | - Không ban hành        | 0   |

After::

    1.1.1, «Ban hành kế hoạch», 0,5; options «Ban hành kịp thời: 0,5 điểm», «không ban hành: 0 điểm»
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Span
from parlang.syntax.numbers import write_number
from parlang_compiler.boundary.folding import folded
from parlang_compiler.importing.errors import BadNumber, NumberedByEditor, NumbersAsDays, NumbersAsNumbers, RowUnplaced
from parlang_compiler.importing.grid import DAY_KEPT, NUMBER_KEPT, Grid, GridCell
from parlang_compiler.importing.headings import Heading, Line, Role, numbers_columns, repeats
from parlang_compiler.importing.row_numbers import number_of, points_of, split_number

Outside = Literal["bonus", "penalty"]
BULLETS = "-–—+•*·▪ "
BULLET = re.compile(r"\A[-–—+•*·▪](?:\s+|(?=[^\d\s]))")
_TOTALS = ("tong", "tong cong", "tong diem", "tong so", "tong so diem", "cong", "tong cong diem")
_OUTSIDE: dict[str, Outside] = {"diem thuong": "bonus", "diem phat": "penalty"}


@dataclass(slots=True, kw_only=True)
class Entry:
    """What a table says of one part. `options` are answers with their points, in the order of their rows."""

    number: str
    name: str
    maximum: Fraction | None
    written: str  # the maximum as it stands in the table
    place: Span
    rule: list[str] = field(default_factory=list)
    options: list[str] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    outside: Outside | None = None

    @property
    def called(self) -> str:
        """Give the number and the name."""
        return f"{self.number}. {self.name}" if self.number else self.name


@dataclass(slots=True)
class Entries:
    """The entries of the tables that were joined, and the total that they state."""

    found: list[Diagnostic]
    entries: list[Entry] = field(default_factory=list)
    total: Fraction | None = None
    _floats: list[GridCell] = field(default_factory=list)
    _days: list[GridCell] = field(default_factory=list)
    _counted: list[GridCell] = field(default_factory=list)
    _sections: list[Outside] = field(default_factory=list)  # what parts without a number are, outside the scale
    _evidence: list[str] = field(default_factory=list)  # of the cell that the next one may belong to

    def read(self, grid: Grid, heading: Heading) -> None:
        """Take the rows of a table."""
        called = map(_plain, heading.called.split("/"))
        self._sections = [_OUTSIDE[each] for each in called if each in _OUTSIDE]
        for row in grid.rows[heading.first :]:
            if not any(each.lines for each in row) or repeats(row, heading) or numbers_columns(row):
                continue
            self._row(_Row(row, heading))

    def _row(self, row: _Row) -> None:
        self._note_how_kept(row.number_cell)
        if row.number is None and _plain(row.name_text) in _TOTALS and row.maximum is not None:
            self.total = row.maximum if self.total is None else self.total
            return
        if row.number is None and row.name_lines and row.maximum is not None and self._sections:
            self._begin(row, "", self._sections.pop(0) if len(self._sections) > 1 else self._sections[0])
            return
        if row.number is not None:
            self._begin(row, row.number, None)
        else:
            self._go_on(row)

    def _begin(self, row: _Row, number: str, outside: Outside | None) -> None:
        name, options = row.name_and_options()
        entry = Entry(
            number=number,
            name=name,
            maximum=row.maximum,
            written=row.maximum_lines[0] if row.maximum_lines else "",
            place=row.place,
            options=options,
            rule=list(row.lines("rule")),
            notes=list(row.lines("notes")),
            outside=outside,
        )
        self.entries.append(entry)
        cell = row.cell("evidence")
        joined = cell is not None and cell.joined
        self._evidence = self._evidence if joined else list(row.lines("evidence"))
        entry.evidence = list(self._evidence)

    def _go_on(self, row: _Row) -> None:
        """Add a row without a number to the entry above it."""
        if row.bad_number:
            self.found.append(BadNumber(text=row.bad_number[:40], span=row.place))
        if not self.entries:
            self.found.append(RowUnplaced(text=row.text[:60], span=row.place))
            return
        entry = self.entries[-1]
        said = row.name_lines or (row.lines("rule") if row.maximum is not None else ())
        points = row.maximum_lines if len(row.maximum_lines) == len(said) else [*row.maximum_lines[:1]]
        entry.options += _options([" ".join(said)] if len(points) < len(said) else said, points)
        if row.name_lines or row.maximum is None:
            entry.rule += row.lines("rule")
        entry.evidence += [each for each in row.lines("evidence") if each not in entry.evidence]
        entry.notes += row.lines("notes")

    def _note_how_kept(self, cell: GridCell | None) -> None:
        if cell is None:
            return
        if cell.kept == NUMBER_KEPT and "." in cell.text:
            self._floats.append(cell)
        if cell.kept == DAY_KEPT:
            self._days.append(cell)
        if cell.numbered and not cell.lines:
            self._counted.append(cell)

    def finish(self) -> None:
        """Tell once of what concerns many rows."""
        if self._floats:
            first = self._floats[0]
            self.found.append(NumbersAsNumbers(count=len(self._floats), text=first.text, span=first.place))
        if self._days:
            first = self._days[0]
            self.found.append(NumbersAsDays(count=len(self._days), text=first.text, span=first.place))
        if self._counted:
            first = self._counted[0]
            self.found.append(NumberedByEditor(count=len(self._counted), span=first.place))


class _Row:
    """A row with its cells by what they hold."""

    def __init__(self, row: Line, heading: Heading) -> None:
        self.row, self.heading = row, heading
        self.number_cell = self.cell("number")
        self.name_lines = self.lines("name")
        self.maximum_lines = list(self.lines("maximum"))
        self.maximum = points_of(self.maximum_lines[0]) if self.maximum_lines else None
        self.bad_number = ""
        self.number = self._number()
        self.place = next((each.place for each in row if each.lines), row[0].place)

    def cell(self, role: Role) -> GridCell | None:
        """Give the cell of a column."""
        return self.heading.cell(self.row, role)

    def lines(self, role: Role) -> tuple[str, ...]:
        """Give the lines of a column."""
        cell = self.cell(role)
        return () if cell is None else cell.lines

    @property
    def name_text(self) -> str:
        return " ".join(self.name_lines)

    @property
    def text(self) -> str:
        return " ".join(each.text for each in self.row if each.lines)

    def _number(self) -> str | None:
        """Find the number: in its column, or before the name where there is no such column or both are one cell."""
        cell = self.number_cell
        if cell is not None and cell.kept == DAY_KEPT:
            return cell.text.replace("/", ".")
        if cell is None or (cell.lines and not self.name_lines):
            lines = self.name_lines or (() if cell is None else cell.lines)
            split = split_number(lines[0]) if lines else None
            self.name_lines = lines
            if split is None:
                return None
            self.name_lines = (split[1], *lines[1:])
            return split[0]
        number = number_of(cell.text) if cell.lines else None
        if number is None and cell.text.strip(BULLETS):
            self.bad_number = cell.text
        return number

    def name_and_options(self) -> tuple[str, list[str]]:
        """Cut the answers off the name: they stand on lines of their own, each behind a dash."""
        lines = self.name_lines
        first = next((at for at, each in enumerate(lines) if at and BULLET.match(each)), len(lines))
        points = self.maximum_lines[1:]
        return " ".join(lines[:first]), _options(lines[first:], points)


def _options(lines: Sequence[str], points: Sequence[str]) -> list[str]:
    """Give answers with their points; points that do not go with the lines stay away."""
    plain = [BULLET.sub("", each, count=1) if BULLET.match(each) else each for each in lines]
    if len(points) != len(plain):
        return list(plain)
    return [_option(each, worth) for each, worth in zip(plain, points, strict=True)]


def _option(text: str, worth: str) -> str:
    value = points_of(worth)
    bare = text.rstrip(" :;,.")
    if value is None or bare.endswith("điểm"):
        return text
    return f"{bare}: {write_number(value, 'vi')} điểm"


def _plain(text: str) -> str:
    return folded(text).replace("_", " ").strip(" :.")
