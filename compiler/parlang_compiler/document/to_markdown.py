"""A document as Markdown for the site: tables in pipes, explicit identifiers, nothing that a name could break.

Characters that would be markup are written as entities or with a backslash, so that «a | b *c* <d>» stays text
in a table, in a heading and at the head of a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import assert_never

from parlang_compiler.document.nodes import (
    Annex,
    Block,
    Cell,
    Column,
    Document,
    ItemList,
    Paragraph,
    Picture,
    Row,
    Run,
    Section,
    Table,
)

ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "|": "&#124;",
    "~": "&#126;",
    "^": "&#94;",
    "$": "&#36;",
}
BACKSLASHED = "\\`*_{}[]#!"
WRITTEN = str.maketrans(ENTITIES | {each: f"\\{each}" for each in BACKSLASHED})
OPENS_A_LIST = re.compile(r"^\s*(\d*)([.)+-])")
RULES = {"left": ":---", "center": ":---:", "right": "---:"}


def to_markdown(document: Document) -> str:
    """Lay out a document as Markdown."""
    return "\n\n".join(_document(document)) + "\n"


def _document(document: Document) -> Iterator[str]:
    of = document.metadata
    yield f"# {escaped(document.title)} {{#{of.index}}}"
    yield f"**{escaped(document.kind)}**"
    for block in document.opening:
        yield from _block(block)
    for section in document.sections:
        yield from _section(section, 2)
    for annex in document.annexes:
        yield from _annex(annex)
    mark = "" if of.mark is None else f" · {escaped(of.mark)}"
    yield f"<small>{escaped(of.index)} · {escaped(of.revision)} · {escaped(of.source_hash)} · {of.format}{mark}</small>"


def _annex(annex: Annex) -> Iterator[str]:
    yield f"## {escaped(annex.number)}. {escaped(annex.title)} {{#{annex.id}}}"
    if annex.attached is not None:
        yield f"*{escaped(annex.attached)}*"
    for block in annex.blocks:
        yield from _block(block)
    for below in annex.sections:
        yield from _section(below, 3)


def _section(section: Section, depth: int) -> Iterator[str]:
    yield f"{'#' * depth} {escaped(section.title)} {{#{section.id}}}"
    for block in section.blocks:
        yield from _block(block)
    for below in section.sections:
        yield from _section(below, depth + 1)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(kind="mark"):
            yield f'!!! warning ""\n    {_runs(block)}'
        case Paragraph():
            yield _line(_runs(block))
        case ItemList(items=items, ordered=ordered):
            yield "\n".join(
                f"{f'{place}.' if ordered else '-'} {_line(_runs(item))}" for place, item in enumerate(items, 1)
            )
        case Table():
            yield _runs(block.caption)
            yield "\n".join(_table(block))
        case Picture(id=name, svg=svg, words=words):
            yield f'<figure id="{name}" role="img" aria-label="{escaped(words)}">{"".join(svg.splitlines())}</figure>'
            yield _runs(block.caption)
        case _:
            assert_never(block)


def _table(table: Table) -> Iterator[str]:
    head, *more = table.header
    yield _row(head, table.columns)
    yield _pipes(RULES[column.align] for column in table.columns)
    for row in (*more, *table.rows):
        yield _row(row, table.columns)


def _row(row: Row, columns: tuple[Column, ...]) -> str:
    cells = [text for cell in row.cells for text in (_cell(cell), *[""] * (cell.span - 1))]
    if row.id is not None:
        cells[0] = f'<a id="{row.id}"></a>{cells[0]}'
    return _pipes((*cells, *[""] * (len(columns) - len(cells))))


def _cell(cell: Cell) -> str:
    return "<br>".join(line for block in cell.blocks for line in _lines(block))


def _lines(block: Paragraph | ItemList) -> Iterator[str]:
    match block:
        case Paragraph():
            yield _runs(block)
        case ItemList(items=items, ordered=ordered):
            for place, item in enumerate(items, 1):
                yield f"{f'{place}.' if ordered else '–'} {_runs(item)}"
        case _:
            assert_never(block)


def _pipes(cells: Iterator[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _runs(paragraph: Paragraph) -> str:
    return "".join(map(_run, paragraph.runs))


def _run(run: Run) -> str:
    words = escaped(run.text)
    core = words.strip()
    if not core:
        return words
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    match run.style:
        case "plain":
            return words
        case "strong":
            return f"{before}**{core}**{after}"
        case "emphasis":
            return f"{before}*{core}*{after}"
        case "code":
            return f"{before}<code>{core}</code>{after}"
        case _:
            assert_never(run.style)


def escaped(text: str) -> str:
    """Write a text so that nothing in it is markup, and it stays on one line."""
    return " ".join(text.split("\n")).translate(WRITTEN)


def _line(text: str) -> str:
    """Keep the head of a line from opening a list."""
    return OPENS_A_LIST.sub(r"\1\\\2", text.lstrip())
