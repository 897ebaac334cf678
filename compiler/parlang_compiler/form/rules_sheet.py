"""The sheet that says how each part is scored, in the words of the guidance document."""

from __future__ import annotations

from parlang.ir.walk import each_part
from parlang.prose import rule_sentences
from parlang_compiler.form.sheet import Sheet
from parlang_compiler.form.styles import CENTRE, DOMAIN, height, points_format

WIDTHS = {"A": 8.0, "B": 40.0, "C": 9.0, "D": 78.0}
HEADER = ("STT", "Lĩnh vực, tiêu chí", "Điểm tối đa", "Cách chấm điểm")
MOST = 32_000  # characters of a cell; a workbook allows 32,767


def write_rules(sheet: Sheet) -> None:
    """Write the rules of all parts."""
    styles, ruleset = sheet.styles, sheet.form.ruleset
    figures = {figure.key: figure for figure in ruleset.figures}
    for column, width in WIDTHS.items():
        sheet.at.set_column(f"{column}:{column}", width)
    for column, title in zip(WIDTHS, HEADER, strict=True):
        sheet.text(f"{column}1", title, styles.boxed(bold=True, align=CENTRE, bg_color=DOMAIN))
    decimals = points_format(ruleset.points_decimals)
    for row, part in enumerate(each_part(ruleset), start=2):
        bold = part.rule is None
        words = "\n".join(rule_sentences(part, ruleset, figures=figures))[:MOST]
        sheet.text(f"A{row}", part.number, styles.boxed(align=CENTRE, bold=bold, num_format="@"))
        sheet.text(f"B{row}", part.name, styles.boxed(bold=bold))
        sheet.at.write_number(
            f"C{row}", float(part.maximum), styles.boxed(align=CENTRE, bold=bold, num_format=decimals)
        )
        sheet.text(f"D{row}", words, styles.boxed())
        sheet.at.set_row(row - 1, min(400, max(height(words, WIDTHS["D"]), height(part.name, WIDTHS["B"]))))
    sheet.at.ignore_errors({"number_stored_as_text": f"A2:A{row}"})
    sheet.at.freeze_panes(1, 0)
    sheet.at.repeat_rows(0)
