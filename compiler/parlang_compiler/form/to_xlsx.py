"""The form → a workbook: three sheets to be seen, and two hidden ones, of the workings and of what the form is.

Only what is to be filled in is unlocked; the protection has no password, for it keeps from slips, not from people.
The same form gives the same bytes: times are fixed, and nothing depends on the machine.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from io import BytesIO

from parlang_compiler.document.names import mark_of
from parlang_compiler.form.about_sheet import write_about
from parlang_compiler.form.cells import ABOUT, IDENTITY, RULES, SCORES, WORKINGS
from parlang_compiler.form.evaluate import Value
from parlang_compiler.form.filled import Filled
from parlang_compiler.form.form import FORMAT, Form
from parlang_compiler.form.formulas import Cell
from parlang_compiler.form.hidden_sheets import write_identity, write_workings
from parlang_compiler.form.names import names_of_figures
from parlang_compiler.form.rules_sheet import write_rules
from parlang_compiler.form.scores_sheet import write_scores
from parlang_compiler.form.sheet import Sheet
from parlang_compiler.form.styles import Styles
from parlang_compiler.form.writer import Workbook, Worksheet

WHEN = datetime.datetime(1980, 1, 1)  # the first day that a zip can name
MILLIMETRES = 25.4
MARGINS = {"left": 30 / MILLIMETRES, "right": 15 / MILLIMETRES, "top": 20 / MILLIMETRES, "bottom": 20 / MILLIMETRES}
A4 = 9
PROTECTION = {"format_rows": True, "format_columns": True}


def to_xlsx(form: Form, typed: Mapping[Cell, Value] | None = None) -> bytes:
    """Give the bytes of a form: empty, or with what is `typed` into its cells."""
    stream = BytesIO()
    options = {"in_memory": True, "strings_to_numbers": False, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(stream, options) as workbook:
        filled = Filled(form, typed or {})
        styles = Styles(workbook)
        sheets = {name: workbook.add_worksheet(name) for name in (ABOUT, SCORES, RULES, WORKINGS, IDENTITY)}
        levels = write_workings(Sheet(sheets[WORKINGS], WORKINGS, styles, filled))
        write_about(Sheet(sheets[ABOUT], ABOUT, styles, filled), levels)
        write_scores(Sheet(sheets[SCORES], SCORES, styles, filled), levels)
        write_rules(Sheet(sheets[RULES], RULES, styles, filled))
        write_identity(Sheet(sheets[IDENTITY], IDENTITY, styles, filled))
        _name_cells(workbook, form)
        _describe(workbook, form)
        for name, sheet in sheets.items():
            _protect(sheet, form, hidden=name in (WORKINGS, IDENTITY))
        sheets[ABOUT].activate()
    return stream.getvalue()


def _name_cells(workbook: Workbook, form: Form) -> None:
    for name, entry in names_of_figures(form.layout.entries, form.ruleset):
        workbook.define_name(name, f"='{entry.cell.sheet}'!${entry.cell.column}${entry.cell.row}")


def _describe(workbook: Workbook, form: Form) -> None:
    ruleset = form.ruleset
    workbook.set_properties(
        {"title": f"Biểu tự đánh giá, chấm điểm: {ruleset.name}", "subject": ruleset.instrument, "created": WHEN}
    )
    own = {
        "parlang-index": ruleset.index,
        "parlang-revision": ruleset.revision,
        "parlang-hash": form.source_hash,
        "parlang-format": str(FORMAT),
    }
    for name, value in own.items():
        workbook.set_custom_property(name, value)


def _protect(sheet: Worksheet, form: Form, *, hidden: bool) -> None:
    sheet.protect("", PROTECTION)
    if hidden:
        sheet.hide()
        return
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.set_margins(**MARGINS)
    sheet.fit_to_pages(1, 0)
    mark = mark_of(form.ruleset)
    left = f"{form.ruleset.index}, {form.ruleset.revision}".replace("&", "&&")
    sheet.set_header(f'&C&"Times New Roman,Regular"&13&P{"" if mark is None else f"&R{mark}"}', {"margin": 0.4})
    sheet.set_footer(f"&L{left[:100]}{'' if mark is None else f'&C{mark}'}&RTrang &P/&N", {"margin": 0.4})
