"""The hidden sheets: the workings, for whoever wants to follow them, and what the form is and where its cells are."""

from __future__ import annotations

from collections.abc import Mapping

from parlang_compiler.form.cells import VALUE
from parlang_compiler.form.figures import level_labels
from parlang_compiler.form.form import FORMAT
from parlang_compiler.form.sheet import Sheet

FACTS = ("format", "index", "revision", "hash")
TITLES = ("id", "sheet", "cell", "kind", "row")


def write_workings(sheet: Sheet) -> Mapping[str, str]:
    """Write the workings, and the labels of levels; give for each figure with levels where they stand."""
    plain, bold = sheet.styles.of(text_wrap=False), sheet.styles.of(bold=True, text_wrap=False)
    for column, title in (("A", "Ô này là"), ("B", "của"), (VALUE, "giá trị"), ("E", "các mức để chọn")):
        sheet.text(f"{column}1", title, bold)
    for number, row in enumerate(sheet.form.workings.rows, start=2):
        sheet.text(f"A{number}", row.kind, plain)
        sheet.text(f"B{number}", row.about, plain)
        sheet.formula(f"{VALUE}{number}", row.formula, plain)
    sheet.at.set_column("A:B", 34)
    sheet.at.set_column("C:C", 18)
    return _write_levels(sheet)


def _write_levels(sheet: Sheet) -> Mapping[str, str]:
    """Write each list of levels in a column; those that are the same are written once."""
    plain = sheet.styles.of(text_wrap=False, num_format="@")
    places: dict[tuple[str, ...], str] = {}
    found: dict[str, str] = {}
    row = 2
    for figure in sheet.form.ruleset.figures:
        if figure.kind != "level":
            continue
        labels = level_labels(figure)
        if labels not in places:
            for offset, label in enumerate(labels):
                sheet.text(f"E{row + offset}", label, plain)
            places[labels] = f"{sheet.name}!$E${row}:$E${row + len(labels) - 1}"
            row += len(labels)
        found[figure.key] = places[labels]
    return found


def write_identity(sheet: Sheet) -> None:
    """Write what the form is, and the id of every cell that is filled in."""
    plain = sheet.styles.of(text_wrap=False, num_format="@")
    ruleset = sheet.form.ruleset
    facts = dict(zip(FACTS, (str(FORMAT), ruleset.index, ruleset.revision, sheet.form.source_hash), strict=True))
    for row, (name, value) in enumerate(facts.items(), start=1):
        sheet.text(f"A{row}", name, plain)
        sheet.text(f"B{row}", value, plain)
    head = len(facts) + 2
    for column, title in zip("ABCDE", TITLES, strict=True):
        sheet.text(f"{column}{head}", title, plain)
    for row, entry in enumerate(sheet.form.layout.entries, start=head + 1):
        cells = (entry.id, entry.cell.sheet, entry.cell.address, entry.kind, entry.row_id)
        for column, text in zip("ABCDE", cells, strict=True):
            sheet.text(f"{column}{row}", text, plain)
    sheet.at.set_column("A:E", 40)
