"""A document as DOCX: an official paper by Nghị định 30/2020/NĐ-CP, each annex on pages of its own."""

from __future__ import annotations

from collections.abc import Iterator

from parlang_compiler.document.docx.blocks import blocks_markup, section_markup
from parlang_compiler.document.docx.letterhead import closing_markup, letterhead_markup, title_markup
from parlang_compiler.document.docx.markup import paragraph, run
from parlang_compiler.document.docx.package import Package, Pages, room
from parlang_compiler.document.nodes import Annex, Document


def to_docx(document: Document) -> bytes:
    """Lay out a document as DOCX."""
    package = Package(document.metadata)
    paper = Pages(markup="".join(_paper(document, package)), landscape=document.landscape)
    behind = (Pages(markup="".join(_annex(each, package)), landscape=each.landscape) for each in document.annexes)
    return package.finished((paper, *behind), document)


def _paper(document: Document, package: Package) -> Iterator[str]:
    wide = room(landscape=document.landscape)
    head = document.letterhead
    yield from title_markup(document) if head is None else letterhead_markup(head)
    yield from blocks_markup(document.opening, wide, package.draw)
    for section in document.sections:
        yield from section_markup(section, wide, package.draw)
    if document.closing is not None:
        yield closing_markup(document.closing)


def _annex(annex: Annex, package: Package) -> Iterator[str]:
    wide = room(landscape=annex.landscape)
    yield paragraph(run(annex.number), "Heading1")
    yield paragraph(run(annex.title.upper()), "Title", '<w:spacing w:before="0"/>')
    if annex.attached is not None:
        yield paragraph(run(annex.attached, italic=True), "Head", '<w:spacing w:after="120"/>')
    yield from blocks_markup(annex.blocks, wide, package.draw)
    for section in annex.sections:
        yield from section_markup(section, wide, package.draw)
