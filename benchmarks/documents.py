"""Lay out the guidance of the largest set in each format, warm.

Beside the DOCX stands the same document put together with the objects of python-docx, cell after cell in the quickest
way that it offers: its words are compared with ours before anything is timed.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
from lxml import etree

from benchmarks.timing import interleaved, report
from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.document.formats import FORMATS
from parlang_compiler.document.guidance import guidance
from parlang_compiler.document.nodes import Block, Document, ItemList, Paragraph, Section, Table

SPEC = Path(__file__).parents[1] / "spec" / "par-index-tinh" / "minh-hoa-2022"
ROUNDS = 5
WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def made() -> Document:
    """Make the document."""
    paths = sorted(SPEC.glob("*.par"))
    sources = [Source(name=path.as_posix(), text=path.read_text(encoding="utf-8")) for path in paths]
    ruleset = compile_sources(sources).value
    if ruleset is None:
        raise ValueError("the set does not compile")
    return guidance(ruleset, "0")


def by_objects(document: Document) -> bytes:
    """Put the annexes together with the objects of python-docx."""
    package = docx.Document()
    for annex in document.annexes:
        for block in (*annex.blocks, *(each for section in annex.sections for each in _blocks(section))):
            _add(package, block)
    stream = BytesIO()
    package.save(stream)
    return stream.getvalue()


def _blocks(section: Section) -> Iterator[Block]:
    yield from section.blocks
    for below in section.sections:
        yield from _blocks(below)


def _add(package: docx.document.Document, block: Block) -> None:
    match block:
        case Paragraph():
            _fill(package.add_paragraph(), block)
        case ItemList(items=items):
            for item in items:
                _fill(package.add_paragraph(), item)
        case Table():
            _add_table(package, block)
        case _:
            return


def _add_table(package: docx.document.Document, block: Table) -> None:
    rows = (*block.header, *block.rows)
    width = len(block.columns)
    cells = package.add_table(rows=len(rows), cols=width)._cells
    for at, row in enumerate(rows):
        column = 0
        for cell in row.cells:
            target = cells[at * width + column]
            for each in cell.blocks:
                for line in each.items if isinstance(each, ItemList) else (each,):
                    _fill(target.add_paragraph(), line)
            column += cell.span


def _fill(paragraph: docx.text.paragraph.Paragraph, given: Paragraph) -> None:
    for run in given.runs:
        paragraph.add_run(run.text).bold = run.style == "strong"


def words(data: bytes) -> set[str]:
    """Give the words of each run of a DOCX, each once."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        tree = etree.fromstring(archive.read("word/document.xml"))
    return {each.text or "" for each in tree.iter(WORDS)}


def run() -> None:
    """Compare the words, then time every format."""
    document = made()
    strange = words(by_objects(document)) - words(FORMATS["docx"][1](document))
    print(f"runs of the peer that ours does not have: {len(strange)}")
    pieces = {name: lambda render=render: render(document) for name, (_, render) in FORMATS.items()}
    peers = {"the document, before any format": made, **pieces, "python-docx, by objects": lambda: by_objects(document)}
    report(interleaved(peers, rounds=ROUNDS), per=1, unit="document", against="docx")
