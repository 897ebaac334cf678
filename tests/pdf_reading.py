"""What stands in a PDF, and what a document says: the two are held against each other.

A page is read in the order in which it was written, cell after cell, without white space: a line may break anywhere.
"""

import io
import re

import pdfplumber

from parlang_compiler.document.nodes import ItemList, Paragraph, Picture, Table

MM = 72 / 25.4
NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


def pages_of(data):
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return [Page(page) for page in pdf.pages]


class Page:
    """The letters of a page: the text, what stands in its top margin, and the mark across it."""

    def __init__(self, page):
        self.width, self.height = page.width / MM, page.height / MM
        level = page.filter(lambda each: each["object_type"] != "char" or each["matrix"][1] == 0)
        upright = level.chars
        self.across = joined(each for each in page.chars if each["matrix"][1] != 0)
        self.margin = [each for each in upright if each["bottom"] < 20 * MM]
        self.body = [each for each in upright if each["bottom"] >= 20 * MM]
        self.text = joined(self.body)
        self.number = re.sub(r"\D", "", joined(self.margin))
        self.fonts = {each["fontname"] for each in page.chars}
        self.sizes = {round(each["size"], 2) for each in self.body}
        self.words = [each["text"] for each in level.extract_words(use_text_flow=True) if each["bottom"] >= 20 * MM]


def joined(letters):
    return squeezed("".join(each["text"] for each in letters))


def squeezed(words):
    return re.sub(r"\s+", "", words)


def outside(page):
    """The letters that stand in a margin; of their heights only the line that they stand on is sure."""
    return [
        (each["text"], round(each["x0"] / MM, 2), round(each["bottom"] / MM, 2))
        for each in page.body
        if each["text"].strip()  # the space at which a line breaks hangs over its end
        if each["x0"] / MM < 29.95
        or each["x1"] / MM > page.width - 14.95
        or each["bottom"] / MM < 20
        or each["bottom"] / MM > page.height - 19.9
    ]


# --- what a document says ---------------------------------------------------------------------


def said(document):
    """All texts of a document in the order of paper."""
    yield from _head(document)
    yield from _parts(document.opening, document.sections)
    if document.closing is not None:
        yield from _closing(document.closing)
    for annex in document.annexes:
        yield from (annex.number, annex.title.upper(), annex.attached or "")
        yield from _parts(annex.blocks, annex.sections)


def _head(document):
    head = document.letterhead
    if head is None:
        yield from (document.kind, document.title)
        return
    yield from (head.superior or "", head.issuer, *NATION, head.number, head.place_and_day)
    yield from (head.kind or "", head.subject)
    if len(head.addressees) == 1:
        yield from ("Kính gửi: ", *head.addressees)
    elif head.addressees:
        yield from ("Kính gửi:", *_dashed(head.addressees))


def _closing(closing):
    yield from ("Nơi nhận:", *_dashed(closing.recipients), *closing.authority, closing.signer or "")


def _dashed(items):
    return [f"- {each}{';' if at < len(items) else '.'}" for at, each in enumerate(items, start=1)]


def _parts(blocks, sections):
    for block in blocks:
        yield from _block(block)
    for section in sections:
        yield section.title
        yield from _parts(section.blocks, section.sections)


def _block(block):
    match block:
        case Paragraph():
            yield "".join(run.text for run in block.runs)
        case ItemList():
            for place, item in enumerate(block.items, start=1):
                yield (f"{place}. " if block.ordered else "- ") + "".join(run.text for run in item.runs)
        case Picture():
            yield from re.findall(r">([^<>]+)<", block.svg)
            yield from _block(block.caption)
        case Table():
            yield from _block(block.caption)
            for row in (*block.header, *block.rows):
                yield from row_texts(row)


def row_texts(row):
    for cell in row.cells:
        for block in cell.blocks:
            yield from _block(block)


def tables_of(document):
    def below(blocks, sections):
        yield from (block for block in blocks if isinstance(block, Table))
        for section in sections:
            yield from below(section.blocks, section.sections)

    yield from below(document.opening, document.sections)
    for annex in document.annexes:
        yield from below(annex.blocks, annex.sections)


def unread(document, pages):
    """What of a document is not on the pages, in order; header rows may be repeated at the head of a page."""
    rest = squeezed("".join(said(document)))
    heads = {
        "",
        *(squeezed("".join(text for row in each.header for text in row_texts(row))) for each in tables_of(document)),
    }
    for page in pages:
        found = [head for head in heads if page.text.startswith(head) and rest.startswith(page.text[len(head) :])]
        if not found:
            return f"page says {page.text[:80]!r}, document {rest[:80]!r}"
        rest = rest[len(page.text) - len(min(found, key=len)) :]
    return rest
