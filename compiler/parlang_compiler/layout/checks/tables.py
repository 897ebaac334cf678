"""L04, L06, L07: sums of a table of criteria, rows that are repeated and not split."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction

from parlang_compiler.layout.checks.wanted import finding
from parlang_compiler.layout.errors.finding import LayoutFinding
from parlang_compiler.layout.errors.of_texts import HeaderRow, SplitRows, Sums
from parlang_compiler.layout.lines import Row, Table
from parlang_compiler.layout.recognised import Recognised

LONG = 4  # rows from which a table may run over a page
_CODE = re.compile(r"(?P<code>\d{1,3}(?:\.\d{1,3})*)\.?(?=\s|$)")
_POINTS = re.compile(r"\d{1,6}(?:[,.]\d{1,6})?")
_TOTAL = re.compile(r"tổng(?: cộng| số| số điểm| điểm)?\b", re.IGNORECASE)
_MAXIMUM = "điểm tối đa"
_OUTSIDE = re.compile(r"điểm (?:thưởng|phạt|cộng|trừ)", re.IGNORECASE)


def header_rows(read: Recognised) -> Iterator[LayoutFinding]:
    """L06: the row of headings stands on every page."""
    for table in _long_tables(read):
        if not table.rows[0].repeats:
            number = table.rows[0].number
            yield finding(read, HeaderRow, number, "dòng đầu bảng không lặp lại", "the row of headings is not repeated")


def split_rows(read: Recognised) -> Iterator[LayoutFinding]:
    """L07: no row is cut by the end of a page."""
    for table in _long_tables(read):
        loose = [row for row in table.rows if not row.unsplit]
        if loose:
            vi, en = f"{len(loose)} dòng có thể bị ngắt giữa hai trang", f"rows that a page may cut: {len(loose)}"
            yield finding(read, SplitRows, loose[0].number, vi, en)


def _long_tables(read: Recognised) -> Iterator[Table]:
    skipped = read.layout_tables
    return (each for at, each in enumerate(read.paper.tables) if at not in skipped and len(each.rows) >= LONG)


def sums(read: Recognised) -> Iterator[LayoutFinding]:
    """L04: a domain is worth its criteria, a criterion its parts, the total its domains."""
    for table in read.paper.tables:
        column = _column_of_points(table)
        if column is None:
            continue
        points, rows, totals = _points(table, column)
        for code, worth in points.items():
            below = [each for each in points if each.rpartition(".")[0] == code]
            if below and (found := sum((points[each] for each in below), Fraction(0))) != worth:
                yield _unequal(read, rows[code], code, worth, found)
        tops = [points[each] for each in points if "." not in each]
        for row, worth in totals:
            if tops and sum(tops) != worth:
                yield _unequal(read, row, "Tổng", worth, sum(tops, Fraction(0)))


def _column_of_points(table: Table) -> int | None:
    """Give the column of the maxima of a table whose rows are counted by codes."""
    for row in table.rows[:3]:
        for at, lines in row.cells:
            if " ".join(line.text for line in lines).casefold().startswith(_MAXIMUM):
                return at
    return None


def _points(table: Table, column: int) -> tuple[Mapping[str, Fraction], Mapping[str, Row], list[tuple[Row, Fraction]]]:
    """Give the maxima by code, the rows that they stand in, the totals; codes that are there twice tell nothing."""
    points: dict[str, Fraction] = {}
    rows: dict[str, Row] = {}
    totals: list[tuple[Row, Fraction]] = []
    for row in table.rows:
        worth = _number(row.text(column))
        first = row.text(row.cells[0][0]) if row.cells else ""
        names = " ".join(row.text(at) for at, _ in row.cells if at < column)
        if worth is None or _OUTSIDE.search(names):
            continue
        if _TOTAL.match(names.strip()):
            totals.append((row, worth))
        elif (found := _CODE.match(first)) is not None:
            if found["code"] in rows:
                return {}, {}, []
            points[found["code"]], rows[found["code"]] = worth, row
    return points, rows, totals


def _number(text: str) -> Fraction | None:
    return Fraction(text.replace(",", ".")) if _POINTS.fullmatch(text) else None


def _unequal(read: Recognised, row: Row, code: str, worth: Fraction, found: Fraction) -> LayoutFinding:
    vi = f"`{code}` ghi {_written(worth)}, cộng lại là {_written(found)}"
    en = f"`{code}` says {_written(worth)}, its parts make {_written(found)}"
    return finding(read, Sums, row.number, vi, en)


def _written(number: Fraction) -> str:
    text = f"{float(number):.6f}".rstrip("0").rstrip(".")  # points have few digits: what is shown is exact
    return text.replace(".", ",")
