"""The sheet about the unit: what the form is, who fills it in, what holds for all criteria, and the results."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from parlang_compiler.document.names import mark_of, titled
from parlang_compiler.form import layout as at
from parlang_compiler.form.formulas import EMPTY, Formula, Infix, Number, Text, choose
from parlang_compiler.form.layout import Entry, Group
from parlang_compiler.form.sheet import Sheet
from parlang_compiler.form.shown import percent, so_far, total_points, waiting, whole_points
from parlang_compiler.form.styles import CENTRE, DOMAIN, TOTAL, height, points_format
from parlang_compiler.form.totals import PartCells
from parlang_compiler.form.validations import entry_look, figure_rule, year_rule

WIDTHS = {at.LABEL: 58.0, at.VALUE: 26.0, at.REMARK: 24.0, at.WAITING: 24.0, at.RESULT: 20.0}
TITLE = "BIỂU TỰ ĐÁNH GIÁ, CHẤM ĐIỂM"
HELP = (
    "Điền vào ô màu vàng; ô màu xanh do cơ quan chủ trì đánh giá điền. Các ô khác tự tính và được khóa. "
    "Để trống nghĩa là chưa có số liệu: mục ấy còn chờ, không phải 0 điểm. Cách chấm từng mục ở trang «Cách chấm»."
)
RESULTS = ("KẾT QUẢ TỰ CHẤM", "Điểm tối đa của đơn vị", "Điểm của các mục đã chấm", "Tình trạng", "Điểm")
LEFT_TO_EVAL = "Xác định khi chấm bằng chương trình"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A line of the results."""

    title: str
    maximum: Formula
    so_far: Formula
    state: Formula
    points: Formula
    strong: bool = False
    format: str | None = None


def write_about(sheet: Sheet, levels: Mapping[str, str]) -> None:
    """Write the sheet."""
    for column, width in WIDTHS.items():
        sheet.at.set_column(f"{column}:{column}", width)
    sheet.at.set_column(f"{at.ABOUT_ID}:{at.ABOUT_ID}", 20, None, {"hidden": True})
    _head(sheet)
    entries = {entry.id: entry for entry in sheet.form.layout.entries}
    _line(sheet, "Tên đơn vị", entries["unit.name"], "")
    _line(sheet, "Năm đánh giá", entries["period"], "")
    sheet.at.data_validation(entries["period"].cell.address, year_rule(sheet.form.ruleset))
    for group in sheet.form.layout.groups:
        _group(sheet, group, entries, levels)
    _results(sheet)
    sheet.at.print_area(f"A1:{at.RESULT}{sheet.form.layout.results + len(tuple(_lines(sheet)))}")
    sheet.at.set_selection(entries["unit.name"].cell.address)


def _head(sheet: Sheet) -> None:
    ruleset = sheet.form.ruleset
    centre = sheet.styles.of(align=CENTRE)
    mark = mark_of(ruleset)
    lines = (
        (TITLE, sheet.styles.of(bold=True, font_size=16, align=CENTRE), 26.0),
        (ruleset.name.upper(), sheet.styles.of(bold=True, font_size=13, align=CENTRE), 20.0),
        (f"{ruleset.instrument} (phiên bản {ruleset.revision})", centre, 17.0),
        (mark or "", sheet.styles.of(bold=True, font_size=13, font_color="#C00000", align=CENTRE), 20.0),
        (HELP, sheet.styles.of(italic=True), 36.0),
    )
    width = sum(WIDTHS.values())
    for row, (words, style, least) in enumerate(lines, start=1):
        sheet.at.merge_range(f"A{row}:{at.RESULT}{row}", words, style)
        sheet.text(f"A{row}", words, style)
        sheet.at.set_row(row - 1, max(least, height(words, width * 0.8)))
    sheet.text(f"{at.ABOUT_ID}{at.FIRST_ABOUT - 1}", at.ID_TITLE, sheet.styles.of())


def _line(sheet: Sheet, label: str, entry: Entry, remark: str) -> None:
    row = entry.cell.row
    look = {"num_format": "@", "bold": True} if entry.kind == "name" else {"align": CENTRE, "num_format": "0"}
    if entry.figure is not None:
        look = entry_look(entry.figure)
    sheet.text(f"{at.LABEL}{row}", label, sheet.styles.boxed())
    sheet.entry(entry.cell, sheet.styles.entry(ministry=entry.by_ministry, **look))
    sheet.text(f"{at.REMARK}{row}", remark, sheet.styles.of(italic=True, indent=1))
    sheet.text(f"{at.ABOUT_ID}{row}", entry.row_id, sheet.styles.of(text_wrap=False))
    sheet.at.set_row(row - 1, max(18.0, height(label, WIDTHS[at.LABEL])))


def _group(sheet: Sheet, group: Group, entries: Mapping[str, Entry], levels: Mapping[str, str]) -> None:
    title = sheet.styles.boxed(bold=True, bg_color=DOMAIN)
    sheet.at.merge_range(f"{at.LABEL}{group.first}:{at.VALUE}{group.first}", "", title)
    sheet.text(f"{at.LABEL}{group.first}", group.title, title)
    for figure in group.figures:
        entry = entries[f"figure:{figure.key}"]
        _line(sheet, figure.label, entry, figure.unit or "")
        sheet.at.data_validation(entry.cell.address, figure_rule(figure, levels.get(figure.key, "")))


def _results(sheet: Sheet) -> None:
    first = sheet.form.layout.results
    head = sheet.styles.boxed(bold=True, align=CENTRE, bg_color=DOMAIN)
    for column, title in zip(WIDTHS, RESULTS, strict=True):
        sheet.text(f"{column}{first}", title, head)
    sheet.at.set_row(first - 1, 34)
    decimals = points_format(sheet.form.ruleset.points_decimals)
    for row, line in enumerate(_lines(sheet), start=first + 1):
        look = {"bold": True, "bg_color": TOTAL} if line.strong else {}
        sheet.text(f"{at.LABEL}{row}", line.title, sheet.styles.boxed(**look))
        cells = zip((at.VALUE, at.REMARK, at.WAITING, at.RESULT), (line.maximum, line.so_far, line.state), strict=False)
        for column, formula in cells:
            number = {} if column == at.WAITING else {"num_format": decimals}
            sheet.formula(f"{column}{row}", formula, sheet.styles.boxed(align=CENTRE, **number, **look))
        style = sheet.styles.boxed(align=CENTRE, num_format=line.format or decimals, **look)
        sheet.formula(f"{at.RESULT}{row}", line.points, style)
        sheet.at.set_row(row - 1, max(18.0, height(line.title, WIDTHS[at.LABEL])))


def _lines(sheet: Sheet) -> Iterator[Result]:
    form = sheet.form
    if form.totals is None:
        yield Result(title="Tổng điểm", maximum=EMPTY, so_far=EMPTY, state=Text(LEFT_TO_EVAL), points=EMPTY)
        return
    for part in (*form.ruleset.parts, *form.ruleset.outside):
        yield _result(titled(part), form.totals.parts[part.path], form.unit)
    if form.ruleset.outside:
        yield _result("Cộng trong thang điểm", form.totals.scale, form.unit, strong=True)
    yield Result(
        title="TỔNG ĐIỂM",
        maximum=_points(form.totals.scale.maximum, form.unit),
        so_far=EMPTY,
        state=_state(form.totals.pending),
        points=total_points(form),
        strong=True,
    )
    found, decimals = percent(form), form.ruleset.index_decimals
    if found is not None and decimals is not None:
        places = f"0.{'0' * decimals}%" if decimals else "0%"
        yield Result(
            title="Chỉ số (điểm đạt được so với điểm tối đa của đơn vị)",
            maximum=EMPTY,
            so_far=EMPTY,
            state=EMPTY,
            points=found,
            strong=True,
            format=places,
        )
    if form.ruleset.grading is not None:
        grade = form.totals.grade
        state: Formula = Text(LEFT_TO_EVAL) if grade is None else EMPTY
        yield Result(
            title="Xếp loại", maximum=EMPTY, so_far=EMPTY, state=state, points=grade or EMPTY, strong=True, format="@"
        )


def _result(title: str, cells: PartCells, unit: int, *, strong: bool = False) -> Result:
    return Result(
        title=title,
        maximum=_points(cells.maximum, unit),
        so_far=so_far(cells, unit),
        state=waiting(cells),
        points=whole_points(cells, unit),
        strong=strong,
    )


def _points(units: Formula, unit: int) -> Formula:
    return Infix("/", units, Number(unit))


def _state(pending: Formula) -> Formula:
    waits = Infix("&", Infix("&", Text("Còn chờ "), pending), Text(" mục"))
    return choose(Infix(">", pending, Number(0)), waits, Text("Đã đủ điểm"))
