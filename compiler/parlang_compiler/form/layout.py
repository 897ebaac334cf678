"""Where everything of the form stands: the same rules give the same places, so that a filled form is read by them.

On the sheet of scores a part has one or more rows: as many as it has figures, or documents that show its score. Each
row has an id of its own in a hidden column, which goes with the row wherever it is moved to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from parlang.ir.nodes import EvidenceItem, Figure, Part, Ruleset
from parlang.ir.walk import each_part
from parlang_compiler.boundary.owners import PARAMETERS, UNIT
from parlang_compiler.form.cells import ABOUT, SCORES
from parlang_compiler.form.formulas import Cell

Kind = Literal["name", "period", "figure", "not_arising", "evidence", "justification", "appraised", "reason"]

# The columns of the sheet of scores.
NUMBER, TITLE, MAXIMUM, FIGURE, GIVEN, POINTS, STATUS = "A", "B", "C", "D", "E", "F", "G"
ASKED, SHOWN, JUSTIFICATION, APPRAISED, REASON, DIFFERENCE, ROW_ID = "H", "I", "J", "K", "L", "M", "N"
# The columns of the sheet about the unit.
LABEL, VALUE, REMARK, WAITING, RESULT, ABOUT_ID = "A", "B", "C", "D", "E", "F"
HEADER_ROW = 2  # of the sheet of scores
FIRST_ROW = 3
FIRST_ABOUT = 8  # the row of the name of the unit
ID_TITLE = "ma_dong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A cell to be filled in: what it holds, and of which figure or part."""

    id: str
    row_id: str
    kind: Kind
    cell: Cell
    path: str = ""
    figure: Figure | None = None
    place: int = 0  # of a document among those of its part
    by_ministry: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The rows of a part."""

    part: Part
    first: int
    rows: int
    figures: tuple[tuple[Figure, int], ...]
    evidence: tuple[tuple[EvidenceItem, int], ...]
    declared: int | None  # the row where it is declared not to arise

    def at(self, column: str) -> Cell:
        """Give the cell of the part as a whole in a column."""
        return Cell(SCORES, column, self.first)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Figures on the sheet about the unit, under a title; the rows from `first`, that of the title, on."""

    title: str
    first: int
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The places of a form."""

    groups: tuple[Group, ...]
    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...]
    results: int  # the first row of the results on the sheet about the unit
    end: int  # the row of the total on the sheet of scores


def layout_of(ruleset: Ruleset) -> Layout:
    """Lay the form of a set out."""
    owned: dict[str, list[Figure]] = defaultdict(list)
    for figure in ruleset.figures:
        if figure.computed in (None, "group"):
            owned[figure.owner].append(figure)
    groups = tuple(_groups(ruleset, owned))
    blocks = tuple(_blocks(ruleset, owned))
    last = groups[-1].first + len(groups[-1].figures) if groups else FIRST_ABOUT + 1
    entries = (*_of_unit(groups), *(entry for block in blocks for entry in _of_block(block)))
    return Layout(
        groups=groups,
        blocks=blocks,
        entries=entries,
        results=last + 2,
        end=blocks[-1].first + blocks[-1].rows if blocks else FIRST_ROW,
    )


def _groups(ruleset: Ruleset, owned: dict[str, list[Figure]]) -> Iterator[Group]:
    row = FIRST_ABOUT + 2
    titles = (
        (UNIT, "Đặc điểm của đơn vị"),
        (ruleset.index, "Số liệu dùng chung của đơn vị"),
        (PARAMETERS, "Tham số của năm (do cơ quan chủ trì công bố)"),
    )
    for owner, title in titles:
        if owned[owner]:
            yield Group(title=title, first=row, figures=tuple(owned[owner]))
            row += len(owned[owner]) + 1


def _blocks(ruleset: Ruleset, owned: dict[str, list[Figure]]) -> Iterator[Block]:
    row = FIRST_ROW
    for part in each_part(ruleset):
        declares = part.does_not_arise is not None
        figures = tuple((figure, row + place) for place, figure in enumerate(owned[part.path]))
        evidence = tuple((item, row + place) for place, item in enumerate(part.notes.evidence)) if part.rule else ()
        rows = max(1, len(figures) + declares, len(evidence))
        yield Block(
            part=part,
            first=row,
            rows=rows,
            figures=figures,
            evidence=evidence,
            declared=row + len(figures) if declares else None,
        )
        row += rows


def _of_unit(groups: tuple[Group, ...]) -> Iterator[Entry]:
    yield Entry(id="unit.name", row_id="unit.name", kind="name", cell=Cell(ABOUT, VALUE, FIRST_ABOUT))
    yield Entry(id="period", row_id="period", kind="period", cell=Cell(ABOUT, VALUE, FIRST_ABOUT + 1))
    for group in groups:
        for row, figure in enumerate(group.figures, start=group.first + 1):
            yield Entry(
                id=f"figure:{figure.key}",
                row_id=figure.key,
                kind="figure",
                cell=Cell(ABOUT, VALUE, row),
                path=figure.owner,
                figure=figure,
                by_ministry=figure.owner == PARAMETERS or figure.computed == "group",
            )


def row_id(block: Block, row: int) -> str:
    """Give the id of a row of a part."""
    return f"{block.part.path}#{row - block.first + 1}"


def _of_block(block: Block) -> Iterator[Entry]:
    part = block.part
    survey = part.method == "survey"
    for figure, row in block.figures:
        yield Entry(
            id=f"figure:{figure.key}",
            row_id=row_id(block, row),
            kind="figure",
            cell=Cell(SCORES, GIVEN, row),
            path=part.path,
            figure=figure,
            by_ministry=survey or figure.computed == "group",
        )
    if part.rule is None:
        return
    if block.declared is not None:
        yield _entry(block, "not_arising", GIVEN, block.declared)
    for place, (_, row) in enumerate(block.evidence):
        yield Entry(
            id=f"evidence:{part.path}:{place + 1}",
            row_id=row_id(block, row),
            kind="evidence",
            cell=Cell(SCORES, SHOWN, row),
            path=part.path,
            place=place,
        )
    yield _entry(block, "justification", JUSTIFICATION, block.first)
    yield _entry(block, "appraised", APPRAISED, block.first)
    yield _entry(block, "reason", REASON, block.first)


def _entry(block: Block, kind: Kind, column: str, row: int) -> Entry:
    path = block.part.path
    return Entry(id=f"{kind}:{path}", row_id=row_id(block, row), kind=kind, cell=Cell(SCORES, column, row), path=path)
