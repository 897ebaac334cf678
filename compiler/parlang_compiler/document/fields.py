"""What a template may show of a document: texts, lists of texts, and rows of tables, under fixed names.

They are plain texts and lists: a template reaches nothing else. Each name stands in the reference with what it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from parlang_compiler.document.nodes import (
    Annex,
    Block,
    Cell,
    Closing,
    Document,
    ItemList,
    Letterhead,
    Paragraph,
    Section,
    Table,
)

Fields: TypeAlias = dict[str, Any]
CRITERIA_TABLE, FIGURES_TABLE = "bang-diem", "bang-so-lieu"
NO_HEAD = Letterhead(superior=None, issuer="", number="", place_and_day="", kind=None, subject="")
NO_CLOSING = Closing(recipients=(), authority=(), signer=None)


def fields_of(document: Document) -> Fields:
    """Give the fields of a document by name."""
    of, head, end = document.metadata, document.letterhead or NO_HEAD, document.closing or NO_CLOSING
    return {
        "mark": of.mark or "",
        "title": document.title,
        "superior": head.superior or "",
        "issuer": head.issuer,
        "number": head.number,
        "place_and_day": head.place_and_day,
        "kind": head.kind or "",
        "subject": head.subject,
        "addressees": list(head.addressees),
        "opening": [line for block in document.opening for line in _lines(block)],
        "sections": [_section(each) for each in document.sections],
        "recipients": list(end.recipients),
        "authority": list(end.authority),
        "signer": end.signer or "",
        "annexes": [_annex(each) for each in document.annexes],
        "criteria": _rows(document, CRITERIA_TABLE, ("number", "name", "maximum", "rule", "evidence", "notes")),
        "figures": _rows(document, FIGURES_TABLE, ("key", "name", "kind", "range", "used_for")),
        "index": of.index,
        "revision": of.revision,
        "hash": of.source_hash,
        "format": of.format,
    }


def _section(section: Section) -> Fields:
    return {
        "title": section.title,
        "lines": [line for block in section.blocks for line in _lines(block)],
        "sections": [_section(each) for each in section.sections],
    }


def _annex(annex: Annex) -> Fields:
    return {
        "number": annex.number,
        "title": annex.title,
        "attached": annex.attached or "",
        "lines": [line for block in annex.blocks for line in _lines(block)],
        "sections": [_section(each) for each in annex.sections],
    }


def _rows(document: Document, table: str, names: tuple[str, ...]) -> list[Fields]:
    """Give the rows of a table, each cell under the name of its column; a cell over several columns fills the first."""
    found = next((each for each in _tables(document) if each.id == table), None)
    return (
        []
        if found is None
        else [{"level": row.kind} | dict(zip(names, _spread(row.cells), strict=True)) for row in found.rows]
    )


def _spread(cells: tuple[Cell, ...]) -> Iterator[str]:
    for cell in cells:
        yield "\n".join(line for block in cell.blocks for line in _lines(block))
        yield from [""] * (cell.span - 1)


def _tables(document: Document) -> Iterator[Table]:
    for annex in document.annexes:
        for section in annex.sections:
            yield from (each for each in section.blocks if isinstance(each, Table))


def _lines(block: Block) -> Iterator[str]:
    """Give the lines of a text or of a list; tables and pictures are no lines."""
    match block:
        case Paragraph():
            yield "".join(run.text for run in block.runs)
        case ItemList(items=items, ordered=ordered):
            for place, item in enumerate(items, 1):
                yield f"{f'{place}.' if ordered else '–'} {''.join(run.text for run in item.runs)}"
        case _:
            return
