"""Document → what the template is told: data only, which the template lays out and never reads as markup.

Before::

    Section(title="Quy định chung", blocks=(Paragraph(runs=(Run(text="Thang điểm là 100."),)),))

After::

    {"of": "heading", "level": 1, "runs": [{"words": "Quy định chung", "style": "strong"}]}
    {"of": "paragraph", "kind": "text", "runs": [{"words": "Thang điểm là 100.", "style": "plain"}]}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from parlang_compiler.document.nodes import (
    Annex,
    Block,
    Closing,
    Document,
    ItemList,
    Letterhead,
    Paragraph,
    Picture,
    Section,
)
from parlang_compiler.document.paper.fitting import Room, Told, one_line, told_runs, words_of
from parlang_compiler.document.paper.measures import INDENT, LEFT_HALF, RECIPIENT, RIGHT_HALF, SMALL, TEXT, Page
from parlang_compiler.document.paper.pictures import told_picture
from parlang_compiler.document.paper.tables import listed, told_table


def told(document: Document) -> Told:
    """Say everything that is laid out, part by part; each part has pages of its own."""
    of = document.metadata
    return {
        "title": _title(document),
        "language": of.language,
        "keywords": [of.index, of.revision, of.source_hash, f"format {of.format}"],
        "description": f"{of.index} {of.revision} {of.source_hash} (format {of.format})",
        "mark": of.mark,
        "parts": [_paper(document), *(_annex(each) for each in document.annexes)],
    }


def _title(document: Document) -> str:
    mark = "" if document.metadata.mark is None else f" ({document.metadata.mark})"
    return one_line(f"{document.kind}: {document.title}{mark}")


def _paper(document: Document) -> Told:
    page = Page(landscape=document.landscape)
    head = _plain_head(document, page) if document.letterhead is None else _letterhead(document.letterhead, page)
    tail = [] if document.closing is None else [_closing(document.closing)]
    body = [*_blocks(document.opening, page), *_sections(document.sections, 1, page)]
    if body and tail and body[-1]["of"] == "paragraph":
        body[-1]["stays"] = True  # a signature never stands alone on its page
    return {"landscape": page.landscape, "blocks": [head, *body, *tail]}


def _plain_head(document: Document, page: Page) -> Told:
    lines = [words_of(each, page.room, "strong") for each in (document.kind, document.title)]
    return {"of": "head", "lines": lines}


def _letterhead(head: Letterhead, page: Page) -> Told:
    left, right = Room(width=LEFT_HALF, size=SMALL), Room(width=RIGHT_HALF, size=TEXT)
    letter = head.kind is None
    return {
        "of": "letterhead",
        "superior": None if head.superior is None else words_of(head.superior, left),
        "issuer": words_of(head.issuer, left, "strong"),
        "number": words_of(head.number, left),
        "place": words_of(head.place_and_day, right, "emphasis"),
        "kind": None if head.kind is None else words_of(head.kind, page.room, "strong"),
        "subject": words_of(head.subject, left) if letter else words_of(head.subject, page.room, "strong"),
        "addressees": _listed_for(head.addressees, page.room.width / 2),
    }


def _listed_for(names: Sequence[str], width: float) -> list[list[Told]]:
    """Give addressees: one as it is, several each on a line of its own."""
    room = Room(width=width, size=TEXT)
    return [words_of(each if len(names) == 1 else each + end, room) for each, end in _with_ends(names)]


def _with_ends(items: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give each item with the stop behind it: «;», behind the last «.»."""
    return ((each, "." if at == len(items) else ";") for at, each in enumerate(items, start=1))


def _closing(closing: Closing) -> Told:
    left, right = Room(width=LEFT_HALF, size=RECIPIENT), Room(width=RIGHT_HALF, size=TEXT)
    return {
        "of": "closing",
        "recipients": [words_of(f"- {each}{end}", left) for each, end in _with_ends(closing.recipients)],
        "authority": [words_of(each, right, "strong") for each in closing.authority],
        "signer": None if closing.signer is None else words_of(closing.signer, right, "strong"),
    }


def _annex(annex: Annex) -> Told:
    page = Page(landscape=annex.landscape)
    head: Told = {
        "of": "annex",
        "number": words_of(annex.number, page.room, "strong"),
        "title": words_of(annex.title.upper(), page.room, "strong"),
        "attached": None if annex.attached is None else words_of(annex.attached, page.room, "emphasis"),
    }
    blocks = [head, *_blocks(annex.blocks, page), *_sections(annex.sections, 2, page)]
    return {"landscape": page.landscape, "blocks": blocks}


def _sections(sections: Iterable[Section], level: int, page: Page) -> Iterator[Told]:
    for section in sections:
        yield {"of": "heading", "level": level, "runs": words_of(section.title, _indented(page), "strong")}
        yield from _blocks(section.blocks, page)
        yield from _sections(section.sections, level + 1, page)


def _blocks(blocks: Iterable[Block], page: Page) -> Iterator[Told]:
    for block in blocks:
        match block:
            case Paragraph():
                yield _paragraph(block, page)
            case ItemList():
                yield from (_paragraph(each, page) for each in listed(block))
            case Picture():
                yield told_picture(block, page)
            case _:
                yield told_table(block, page)


def _paragraph(paragraph: Paragraph, page: Page) -> Told:
    strong = paragraph.kind in ("heading", "mark")
    runs = tuple(replace(each, style="strong") for each in paragraph.runs) if strong else paragraph.runs
    return {"of": "paragraph", "kind": paragraph.kind, "runs": told_runs(runs, _indented(page))}


def _indented(page: Page) -> Room:
    return Room(width=page.room.width - INDENT, size=TEXT)
