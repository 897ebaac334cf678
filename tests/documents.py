"""A document gone through in reading order: its sections, its blocks and its words."""

from parlang_compiler.document.nodes import ItemList, Paragraph, Picture, Table


def words_of(block):
    match block:
        case Paragraph(runs=runs):
            yield "".join(run.text for run in runs)
        case ItemList(items=items):
            for item in items:
                yield from words_of(item)
        case Picture():
            yield from words_of(block.caption)
        case Table():
            yield from words_of(block.caption)
            for row in (*block.header, *block.rows):
                for cell in row.cells:
                    for each in cell.blocks:
                        yield from words_of(each)


def titled_blocks(document):
    """Each title with the blocks that stand under it; the opening has none."""
    yield (), document.opening
    for section in document.sections:
        yield from _section(section)
    for annex in document.annexes:
        yield (annex.number, annex.title, *([annex.attached] if annex.attached else ())), annex.blocks
        for section in annex.sections:
            yield from _section(section)


def _section(section):
    yield (section.title,), section.blocks
    for below in section.sections:
        yield from _section(below)


def blocks_of(document):
    return (block for _, blocks in titled_blocks(document) for block in blocks)


def words(document):
    """The words that a page of the site shows."""
    yield document.title
    for titles, blocks in titled_blocks(document):
        yield from titles
        for block in blocks:
            yield from words_of(block)


def paper_words(document):
    """The words that a paper shows, as they stand in the model: letterhead first, closing before the annexes."""
    head, end = document.letterhead, document.closing
    if head is None:
        yield from (document.kind, document.title)
    else:
        letter = head.kind is None  # whose subject stands under its number, beside the place and the day
        last = (head.subject, head.place_and_day) if letter else (head.place_and_day, head.kind, head.subject)
        yield from filter(None, (head.superior, head.issuer, head.number, *last))
        yield from head.addressees
    annexed = {annex.number for annex in document.annexes}
    closed = end is None
    for titles, blocks in titled_blocks(document):
        if not closed and titles and titles[0] in annexed:
            closed = True
            yield from _closing(end)
        yield from titles
        for block in blocks:
            yield from words_of(block)
    if not closed:
        yield from _closing(end)


def _closing(end):
    yield from (*end.recipients, *end.authority, *filter(None, (end.signer,)))


def table(document, name):
    return next(each for each in blocks_of(document) if isinstance(each, Table) and each.id == name)
