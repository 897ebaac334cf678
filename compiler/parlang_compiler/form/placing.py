"""The pages of a form → where each of its rows stands now, and what was done to them.

A row is known by the id in its hidden column, which goes with it: rows may have been moved, copied or deleted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import each_part
from parlang.outcome import Outcome
from parlang.source import Span
from parlang_compiler.form.cells import ABOUT, SCORES
from parlang_compiler.form.errors import CellsMerged, ColumnsMoved, RowsGone, RowsMoved, RowTwice
from parlang_compiler.form.layout import FIRST_ABOUT, HEADER_ROW, ID_TITLE, Entry, Layout, row_id
from parlang_compiler.form.pages import COLUMNS, ID_COLUMNS, Page, Pages

Rows = Mapping[tuple[str, str], int]
"""The row of each id, by sheet and id."""

SHOWN = 8  # rows that are named one by one


def span_of(name: str, row: int, column: str) -> Span:
    """Give the place of a cell of the file."""
    at = COLUMNS.index(column) + 1
    return Span(source=name, line=row, column=at, end_line=row, end_column=at + 1)


def rows_of(name: str, pages: Pages, layout: Layout, ruleset: Ruleset) -> Outcome[Rows]:
    """Find the rows of a form; none is given where one is lost, for what was filled in there is lost too."""
    faults: list[Diagnostic] = []
    rows: dict[tuple[str, str], int] = {}
    titles = {figure.key: figure.label for figure in ruleset.figures}
    titles |= {part.path: part.number or part.name for part in each_part(ruleset)}
    for sheet, wanted in _wanted(layout).items():
        page, column = pages.sheets[sheet], ID_COLUMNS[sheet]
        if not _has_ids(page, column):
            faults.append(ColumnsMoved(sheet=sheet, title=ID_TITLE, span=span_of(name, 1, column)))
            continue
        found = _found(page, column)
        faults += _twice(name, sheet, wanted, found, titles)
        faults += _gone(name, sheet, wanted, found, titles)
        faults += _moved(name, sheet, wanted, found, titles)
        rows |= {(sheet, each): places[0] for each, places in found.items()}
    if any(fault.severity == "error" for fault in faults):
        return Outcome(None, tuple(faults))
    merged = tuple(_merged(name, pages, layout, rows))
    return Outcome(None if merged else rows, (*faults, *merged))


def _wanted(layout: Layout) -> Mapping[str, Mapping[str, int]]:
    of_parts = {
        row_id(block, row): row for block in layout.blocks for row in range(block.first, block.first + block.rows)
    }
    about = {entry.row_id: entry.cell.row for entry in layout.entries if entry.cell.sheet == ABOUT}
    return {ABOUT: about, SCORES: of_parts}


def _has_ids(page: Page, column: str) -> bool:
    """Tell whether the title of the hidden column stands in its column, near the row where it was written."""
    written = {ABOUT: FIRST_ABOUT - 1, SCORES: HEADER_ROW}[page.name]
    return any(page.text(row, column) == ID_TITLE for row in range(1, written + 50))


def _found(page: Page, column: str) -> Mapping[str, Sequence[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for row, at in sorted(page.cells):
        if at == column:
            found[page.text(row, at)].append(row)
    return found


def _twice(
    name: str, sheet: str, wanted: Mapping[str, int], found: Mapping[str, Sequence[int]], titles: Mapping[str, str]
) -> Iterator[Diagnostic]:
    for each in wanted:
        for row in found.get(each, ())[1:]:
            span = span_of(name, row, "A")
            yield RowTwice(sheet=sheet, first=found[each][0], where=_called(each, titles), span=span)


def _gone(
    name: str, sheet: str, wanted: Mapping[str, int], found: Mapping[str, Sequence[int]], titles: Mapping[str, str]
) -> Iterator[Diagnostic]:
    lost = [each for each in wanted if each not in found]
    if lost:
        where = listed([_called(each, titles) for each in lost])
        yield RowsGone(sheet=sheet, count=len(lost), where=where, span=span_of(name, wanted[lost[0]], "A"))


def _moved(
    name: str, sheet: str, wanted: Mapping[str, int], found: Mapping[str, Sequence[int]], titles: Mapping[str, str]
) -> Iterator[Diagnostic]:
    moved = [each for each, row in wanted.items() if found.get(each, (row,))[0] != row]
    if moved and not any(each not in found for each in wanted):
        span = span_of(name, found[moved[0]][0], "A")
        yield RowsMoved(sheet=sheet, count=len(moved), where=_called(moved[0], titles), span=span)


def _called(each: str, titles: Mapping[str, str]) -> str:
    """Call a row by the number of its part and its place in it, «1.1.2 (2)», or by what it is about."""
    path, _, place = each.partition("#")
    return f"{titles[path]} ({place})" if place else titles.get(each, f"`{each}`")


def listed(words: Sequence[str]) -> str:
    """Name the first of many, each once."""
    once = list(dict.fromkeys(words))
    return "; ".join(once[:SHOWN]) + ("; …" if len(once) > SHOWN else "")


def _merged(name: str, pages: Pages, layout: Layout, rows: Rows) -> Iterator[Diagnostic]:
    """Find areas that take in a cell to be filled in and reach beyond what the form itself made one."""
    entries: dict[str, list[Entry]] = defaultdict(list)
    for entry in layout.entries:
        entries[entry.cell.sheet].append(entry)
    for sheet, page in pages.sheets.items():
        for first, last, left, right in page.merged:
            inside = [
                entry
                for entry in entries[sheet]
                if first <= rows[sheet, entry.row_id] <= last and left <= entry.cell.column <= right
            ]
            if inside and (left != right or len(inside) > 1):
                entry = inside[-1]
                cell = f"{entry.cell.column}{rows[sheet, entry.row_id]}"
                span = span_of(name, first, left)
                yield CellsMerged(sheet=sheet, area=f"{left}{first}:{right}{last}", cell=cell, span=span)
