"""The table of figures: what is reported, under which key, in what unit and range, and where it is used."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.ir.nodes import Computed, Figure, Ruleset, ValueKind
from parlang.ir.walk import each_part
from parlang.prose.numbers import amount
from parlang_compiler.document.criteria_table import DIRECTIONS
from parlang_compiler.document.names import captioned, titled
from parlang_compiler.document.nodes import Column, Row, Table, cell, header, text

COLUMNS = (Column(width=50), Column(width=72), Column(width=35), Column(width=45), Column(width=50))
HEADER = header("Mã số liệu", "Số liệu", "Loại, đơn vị tính", "Phạm vi", "Dùng cho")
NOT_ASKED: dict[Computed, str] = {
    "group": "Đơn vị không báo cáo các số liệu sau; chúng được tính từ báo cáo của mọi đơn vị trong nhóm.",
    "evidence": "Các số liệu sau được xác định từ tài liệu kiểm chứng đã nộp; bảng số liệu không kèm tài liệu thì ghi "
    "có hoặc không.",
}
COMPUTED_TABLES: dict[Computed, tuple[str, str]] = {
    "group": ("bang-so-lieu-duoc-tinh", "Số liệu được tính từ cả nhóm"),
    "evidence": ("bang-tai-lieu-du", "Số liệu xác định từ tài liệu kiểm chứng"),
}
KINDS: dict[ValueKind, str] = {
    "count": "số lượng",
    "ratio": "tỷ lệ",
    "number": "số",
    "money": "tiền",
    "rank": "thứ hạng",
    "date": "ngày",
    "yes_no": "có/không",
    "level": "mức",
    "points": "điểm",
}
OWNERS = {"unit": "Đặc điểm của đơn vị được đánh giá", "parameters": "Tham số của năm, chung cho mọi đơn vị"}


def figures_table(ruleset: Ruleset) -> Table:
    """Give the table of figures."""
    return Table(
        id="bang-so-lieu",
        caption=text(captioned("Số liệu báo cáo", ruleset), "strong"),
        columns=COLUMNS,
        header=HEADER,
        rows=tuple(_rows(ruleset, None)),
    )


def computed_tables(ruleset: Ruleset) -> Iterator[tuple[str, Table]]:
    """Give the tables of what no unit reports, each with the sentence before it; none where there is nothing."""
    for computed, sentence in NOT_ASKED.items():
        rows = tuple(_rows(ruleset, computed))
        if rows:
            name, caption = COMPUTED_TABLES[computed]
            yield (
                sentence,
                Table(
                    id=name,
                    caption=text(captioned(caption, ruleset), "strong"),
                    columns=COLUMNS,
                    header=HEADER,
                    rows=rows,
                ),
            )


def _rows(ruleset: Ruleset, computed: Computed | None) -> Iterator[Row]:
    titles = {part.path: titled(part) for part in each_part(ruleset)} | OWNERS
    for figure in ruleset.figures:
        if figure.computed == computed:
            yield _row(figure, titles.get(figure.owner, "Cả bộ tiêu chí"))


def _row(figure: Figure, used_for: str) -> Row:
    unit = f" ({figure.unit})" if figure.unit else ""
    better = () if figure.direction is None else (text(DIRECTIONS[figure.direction], "emphasis"),)
    return Row(
        kind="plain",
        cells=(
            cell(text(figure.key, "code"), header=True),
            cell(figure.label, *better),
            cell(KINDS[figure.kind] + unit),
            cell(range_of(figure)),
            cell(used_for),
        ),
    )


def range_of(figure: Figure) -> str:
    """Say which values a figure may have."""
    match figure.kind:
        case "yes_no":
            return "có; không"
        case "level":
            return "; ".join(level.label for level in figure.levels)
        case _:
            low, high = (None if end is None else amount(end, figure.kind) for end in (figure.low, figure.high))
            written = f", {figure.decimals} chữ số thập phân" if figure.decimals else ""
            return _between(low, high) + written


def _between(low: str | None, high: str | None) -> str:
    match low, high:
        case None, None:
            return "không giới hạn"
        case _, None:
            return f"từ {low} trở lên"
        case None, _:
            return f"từ {high} trở xuống"
        case _:
            return f"từ {low} đến {high}"
