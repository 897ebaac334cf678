"""The sheet of scores: a part a block of rows, its figures and its documents beside each other."""

from __future__ import annotations

from collections.abc import Mapping

from parlang.ir.nodes import Figure, Part
from parlang.prose.sentences.evidence import evidence_line
from parlang_compiler.document.names import mark_of
from parlang_compiler.form import layout as at
from parlang_compiler.form.formulas import Infix, Number
from parlang_compiler.form.layout import Block, Entry
from parlang_compiler.form.sheet import Sheet
from parlang_compiler.form.shown import (
    JUSTIFIED,
    LACKING,
    difference,
    own_maximum,
    shown_points,
    status,
    total_points,
    year_title,
)
from parlang_compiler.form.styles import (
    AMBER,
    CENTRE,
    CRITERION,
    DOMAIN,
    GREY,
    RED,
    TOTAL,
    Properties,
    height,
    points_format,
)
from parlang_compiler.form.validations import entry_look, figure_rule, points_rule, yes_no_rule
from parlang_compiler.form.writer import Format

WIDTHS = {
    at.NUMBER: 7.5, at.TITLE: 27.0, at.MAXIMUM: 8.0, at.FIGURE: 29.0, at.GIVEN: 15.0, at.POINTS: 8.5, at.STATUS: 15.0,
    at.ASKED: 27.0, at.SHOWN: 22.0, at.JUSTIFICATION: 18.0, at.APPRAISED: 9.0, at.REASON: 16.0, at.DIFFERENCE: 9.0,
}  # fmt: skip
TITLES = {
    at.NUMBER: "STT",
    at.TITLE: "Lĩnh vực, tiêu chí",
    at.MAXIMUM: "Điểm tối đa",
    at.FIGURE: "Số liệu cần báo cáo",
    at.GIVEN: "Giá trị",
    at.POINTS: "Điểm tự chấm",
    at.STATUS: "Tình trạng",
    at.ASKED: "Tài liệu kiểm chứng cần có",
    at.SHOWN: "Tài liệu của đơn vị (số, ký hiệu, ngày)",
    at.JUSTIFICATION: "Giải trình",
    at.APPRAISED: "Điểm thẩm định",
    at.REASON: "Lý do điều chỉnh",
    at.DIFFERENCE: "Chênh lệch",
}
NOT_ARISING = "Không phát sinh nội dung này trong năm"
LOOKS: Mapping[str, Properties] = {
    "domain": {"bold": True, "bg_color": DOMAIN},
    "bonus": {"bold": True, "bg_color": DOMAIN},
    "penalty": {"bold": True, "bg_color": DOMAIN},
    "criterion": {"bold": True, "bg_color": CRITERION},
}
PLAIN = (at.TITLE, at.STATUS, at.JUSTIFICATION, at.APPRAISED, at.REASON)  # of a part as a whole, in its look


def write_scores(sheet: Sheet, levels: Mapping[str, str]) -> None:
    """Write the sheet."""
    _head(sheet)
    writing = _Writing(sheet, levels)
    for block in sheet.form.layout.blocks:
        writing.block(block)
    _total(sheet)
    _mark_faults(sheet)
    end = sheet.form.layout.end
    sheet.at.ignore_errors({"number_stored_as_text": f"A{at.FIRST_ROW}:N{end}"})
    sheet.at.freeze_panes(at.HEADER_ROW, 2)
    sheet.at.repeat_rows(at.HEADER_ROW - 1)
    sheet.at.print_area(f"A1:{at.DIFFERENCE}{end}")
    sheet.at.set_selection(sheet.form.layout.blocks[0].at(at.GIVEN).address if sheet.form.layout.blocks else "A1")


def _head(sheet: Sheet) -> None:
    styles = sheet.styles
    for column, width in WIDTHS.items():
        sheet.at.set_column(f"{column}:{column}", width)
    sheet.at.set_column(f"{at.ROW_ID}:{at.ROW_ID}", 20, None, {"hidden": True})
    title = styles.of(bold=True, font_size=14, align=CENTRE)
    mark = mark_of(sheet.form.ruleset)
    last = at.DIFFERENCE if mark is None else at.APPRAISED
    sheet.at.merge_range(f"A1:{last}1", "", title)
    sheet.formula("A1", year_title(sheet.form), title)
    if mark is not None:
        red = styles.of(bold=True, font_color="#C00000", align=CENTRE)
        sheet.at.merge_range(f"{at.REASON}1:{at.DIFFERENCE}1", mark, red)
    sheet.at.set_row(0, 28)
    for column, words in TITLES.items():
        sheet.text(f"{column}{at.HEADER_ROW}", words, styles.boxed(bold=True, align=CENTRE, bg_color=DOMAIN))
    sheet.text(f"{at.ROW_ID}{at.HEADER_ROW}", at.ID_TITLE, styles.of())
    sheet.at.set_row(at.HEADER_ROW - 1, 46)


class _Writing:
    """The blocks as they are written."""

    def __init__(self, sheet: Sheet, levels: Mapping[str, str]) -> None:
        self.sheet, self.levels = sheet, levels
        self.points = points_format(sheet.form.ruleset.points_decimals)
        self.by_block: dict[str, list[Entry]] = {}
        for entry in sheet.form.layout.entries:
            self.by_block.setdefault(entry.path, []).append(entry)

    def block(self, block: Block) -> None:
        """Write the rows of a part."""
        look = LOOKS.get(block.part.level, {}) if block.part.rule is None else {}
        plain = self.sheet.styles.boxed(**{**look, "bold": False})
        for row in range(block.first, block.first + block.rows):
            self.sheet.text(f"{at.ROW_ID}{row}", at.row_id(block, row), self.sheet.styles.of(text_wrap=False))
        empty = plain if look else self.sheet.styles.boxed(bg_color=GREY)
        asked = len(block.figures) + (block.declared is not None)
        self._beside(block, asked, (at.FIGURE, at.GIVEN), empty)
        self._beside(block, len(block.evidence), (at.ASKED, at.SHOWN), empty)
        self._as_a_whole(block, look)
        for entry in self.by_block.get(block.part.path, ()):
            self._entry(block, entry)
        self._labels(block, plain)
        self._heights(block)

    def _beside(self, block: Block, used: int, columns: tuple[str, str], empty: Format) -> None:
        """Prepare the cells of a list of figures or documents: the last one takes the rows that are left."""
        last = block.first + max(used, 1) - 1
        style = empty if used == 0 else self.sheet.styles.boxed()
        for column in columns:
            self.sheet.text(self.sheet.block(column, last, block.first + block.rows - last, style), "", style)

    def _as_a_whole(self, block: Block, look: Properties) -> None:
        sheet, part = self.sheet, block.part
        centred = {"align": CENTRE, **look}
        styles = {column: sheet.styles.boxed(**look) for column in PLAIN}
        styles[at.NUMBER] = sheet.styles.boxed(num_format="@", **centred)
        styles[at.STATUS] = sheet.styles.boxed(**{**look, "bold": False, "font_size": 10})
        for column in (at.MAXIMUM, at.POINTS, at.DIFFERENCE):
            styles[column] = sheet.styles.boxed(num_format=self.points, **centred)
        place = {column: sheet.block(column, block.first, block.rows, style) for column, style in styles.items()}
        sheet.text(place[at.NUMBER], part.number, styles[at.NUMBER])
        sheet.text(place[at.TITLE], _title(part), styles[at.TITLE])
        own = own_maximum(block, sheet.form) if part.rule is None else None
        if own is None:
            sheet.at.write_number(place[at.MAXIMUM], float(part.maximum), styles[at.MAXIMUM])
        else:
            sheet.formula(place[at.MAXIMUM], own, styles[at.MAXIMUM])
        sheet.formula(place[at.POINTS], shown_points(block, sheet.form), styles[at.POINTS])
        sheet.formula(place[at.STATUS], status(block, sheet.form), styles[at.STATUS])
        for column in (at.JUSTIFICATION, at.APPRAISED, at.REASON, at.DIFFERENCE):
            sheet.text(place[column], "", styles[column])
        if part.rule is not None:
            sheet.formula(place[at.DIFFERENCE], difference(block, sheet.form.ruleset), styles[at.DIFFERENCE])

    def _entry(self, block: Block, entry: Entry) -> None:
        sheet = self.sheet
        style = self._style(entry)
        match entry.kind:
            case "figure" if entry.figure is not None:
                rule = figure_rule(entry.figure, self.levels.get(entry.figure.key, ""))
                sheet.at.data_validation(entry.cell.address, rule)
            case "not_arising":
                sheet.at.data_validation(entry.cell.address, yes_no_rule("Không phát sinh"))
            case "appraised":
                sheet.at.data_validation(entry.cell.address, points_rule(block.part.maximum))
            case _:
                pass
        for row in range(entry.cell.row + 1, self._end_of(block, entry)):
            # The cells were made one before, locked: they get the format of what is filled in, all of them.
            sheet.at.write_blank(f"{entry.cell.column}{row}", None, style)
        sheet.entry(entry.cell, style)

    def _end_of(self, block: Block, entry: Entry) -> int:
        """Give the row after those that the cell of an entry reaches over."""
        others = (each.cell for each in self.by_block[block.part.path] if each.cell.column == entry.cell.column)
        below = (cell.row for cell in others if cell.row > entry.cell.row)
        return min(below, default=block.first + block.rows)

    def _style(self, entry: Entry) -> Format:
        look: Properties = {"num_format": "@"}
        if entry.figure is not None:
            look = entry_look(entry.figure)
        elif entry.kind == "not_arising":
            look = {"align": CENTRE}
        elif entry.kind == "appraised":
            look = {"align": CENTRE, "num_format": self.points}
        ministry = entry.by_ministry or entry.kind in ("appraised", "reason")
        return self.sheet.styles.entry(ministry=ministry, **look)

    def _labels(self, block: Block, plain: Format) -> None:
        for figure, row in block.figures:
            self.sheet.text(f"{at.FIGURE}{row}", figure_label(figure), plain)
        if block.declared is not None:
            self.sheet.text(f"{at.FIGURE}{block.declared}", NOT_ARISING, self.sheet.styles.boxed(italic=True))
        for item, row in block.evidence:
            self.sheet.text(f"{at.ASKED}{row}", evidence_line(item, "vi"), plain)

    def _heights(self, block: Block) -> None:
        """Make rows as high as what they hold; what the part as a whole needs more goes to its last row."""
        rows = range(block.first, block.first + block.rows)
        needed = dict.fromkeys(rows, 17.0)
        for figure, row in block.figures:
            needed[row] = max(needed[row], height(figure_label(figure), WIDTHS[at.FIGURE]))
        if block.declared is not None:
            needed[block.declared] = max(needed[block.declared], height(NOT_ARISING, WIDTHS[at.FIGURE]))
        for item, row in block.evidence:
            needed[row] = max(needed[row], height(evidence_line(item, "vi"), WIDTHS[at.ASKED]))
        whole = max(height(_title(block.part), WIDTHS[at.TITLE]), 31.0 if block.part.rule is not None else 17.0)
        needed[rows[-1]] += max(0.0, whole - sum(needed.values()))
        for row, points in needed.items():
            self.sheet.at.set_row(row - 1, min(400, points))


def _title(part: Part) -> str:
    return part.name.upper() if part.level == "domain" else part.name


def figure_label(figure: Figure) -> str:
    """Call a figure, with its unit of measure."""
    unit = f" ({figure.unit})" if figure.unit else ""
    group = " — số liệu của cả nhóm, do cơ quan chủ trì công bố" if figure.computed == "group" else ""
    return f"{figure.label}{unit}{group}"


def _total(sheet: Sheet) -> None:
    row, form = sheet.form.layout.end, sheet.form
    style = sheet.styles.boxed(bold=True, bg_color=TOTAL, align=CENTRE)
    number = sheet.styles.boxed(
        bold=True, bg_color=TOTAL, align=CENTRE, num_format=points_format(form.ruleset.points_decimals)
    )
    for column in TITLES:
        sheet.text(f"{column}{row}", "", style)
    sheet.text(f"{at.TITLE}{row}", "TỔNG CỘNG", style)
    sheet.text(f"{at.ROW_ID}{row}", "total", sheet.styles.of())
    if form.totals is not None:
        maximum = form.totals.scale.maximum
        sheet.formula(f"{at.MAXIMUM}{row}", Infix("/", maximum, Number(form.unit)), number)
    sheet.formula(f"{at.POINTS}{row}", total_points(form), number)
    sheet.at.set_row(row - 1, 22)


def _mark_faults(sheet: Sheet) -> None:
    """Colour points that stand without their documents, and appraised points that are lower without a reason."""
    first, last = at.FIRST_ROW, sheet.form.layout.end - 1
    points, state = f"${at.POINTS}{first}", f"${at.STATUS}{first}"
    stands = f'ISNUMBER({points}),{points}>0,LEFT({state},{len(LACKING)})="{LACKING}"'
    justified = f'RIGHT({state},{len(JUSTIFIED)})="{JUSTIFIED}"'
    red, amber = sheet.styles.workbook.add_format(RED), sheet.styles.workbook.add_format(AMBER)
    area = f"{at.POINTS}{first}:{at.STATUS}{last}"
    rule = {"type": "formula", "criteria": f"=AND({stands},{justified})", "format": amber, "stop_if_true": True}
    sheet.at.conditional_format(area, rule)
    sheet.at.conditional_format(area, {"type": "formula", "criteria": f"=AND({stands})", "format": red})
    given, reason = f"${at.APPRAISED}{first}", f"${at.REASON}{first}"
    lowered = f'=AND(ISNUMBER({given}),ISNUMBER({points}),{given}<{points},TRIM({reason})="")'
    area = f"{at.APPRAISED}{first}:{at.REASON}{last}"
    sheet.at.conditional_format(area, {"type": "formula", "criteria": lowered, "format": red})
