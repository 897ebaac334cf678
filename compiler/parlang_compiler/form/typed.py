"""What was typed into a cell → the text that the readers of cases know, tolerant of how people write.

Before::

    0.9117 in the cell of a ratio   "1 200" with any kind of space   44926 in the cell of a date   "15-03-2022"

After::

    "91.17%"                        "1200"                           "31/12/2022"                  "15/03/2022"
"""

from __future__ import annotations

import datetime
import re

from parlang.ir.nodes import ValueKind
from parlang.source import Span
from parlang_compiler.boundary.table import cell
from parlang_compiler.boundary.tree import Scalar
from parlang_compiler.boundary.workbook_cells import cell_text
from parlang_compiler.form.evaluate import FIRST_DAY
from parlang_compiler.form.layout import Entry
from parlang_compiler.form.pages import Content

_SPACES = re.compile(r"(?<=[0-9.,+−-])[\s\u00a0\u202f\u2009]+(?=[0-9.,%])")
_DAY = re.compile(r"([0-9]{1,2})\s*[-./]\s*([0-9]{1,2})\s*[-./]\s*([0-9]{4})")
_NUMERIC: tuple[ValueKind, ...] = ("count", "rank", "money", "number", "points", "ratio")
PERCENT, PLAIN = "0%", "General"
LAST_DAY = datetime.date.max.toordinal()


def scalar_of(entry: Entry, content: Content, span: Span) -> Scalar:
    """Give what was typed into the cell of an entry; None where there is nothing but space."""
    kind = None if entry.figure is None else entry.figure.kind
    if entry.kind == "appraised":
        kind = "points"
    if entry.kind in ("evidence", "justification", "reason", "name"):
        return cell(cell_text(content.value, PLAIN)[0], span)
    if isinstance(content.value, str):
        return cell(_tidied(content.value, kind), span)
    return _stored(content, kind, span)


def _tidied(text: str, kind: ValueKind | None) -> str:
    text = text.replace("\u00a0", " ").replace("\u202f", " ").strip()
    if kind in _NUMERIC or kind is None:
        return _SPACES.sub("", text)
    found = _DAY.fullmatch(text) if kind == "date" else None
    return text if found is None else "/".join(found.groups())


def _stored(content: Content, kind: ValueKind | None, span: Span) -> Scalar:
    """Read a value that a workbook keeps as a number, a date or a truth."""
    value, is_number = content.value, isinstance(content.value, int | float) and not isinstance(content.value, bool)
    if kind == "date" and is_number and value == int(value) and 0 < int(value) + FIRST_DAY <= LAST_DAY:
        return cell(datetime.date.fromordinal(int(value) + FIRST_DAY).strftime("%d/%m/%Y"), span)
    # The cell of a ratio holds the ratio, whatever its format was made into: the formulas of the form take it so.
    shown = PERCENT if kind == "ratio" else content.format
    text, literal = cell_text(value, shown)
    return cell(text, span, literal=literal)
