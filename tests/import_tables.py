"""Tables as files to be imported: those of a guidance document, and ones that are written by hand."""

import io
import zipfile

from docx import Document
from docx.oxml.ns import qn
from openpyxl import Workbook

from parlang.ir.walk import each_part
from parlang.pipeline import compile_sources
from parlang.prose import rule_sentences
from parlang.reading.same import same_rule
from parlang.source import Source
from parlang_compiler.document.nodes import Paragraph
from parlang_compiler.targets import Order, artefacts

HEADER = ("STT", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "Điểm tối đa", "Cách chấm điểm", "Tài liệu kiểm chứng")


def docx_of_guidance(ruleset):
    """The guidance of a set, as `parlang build --target docx` makes it."""
    (made,) = artefacts(Order(ruleset=ruleset, source_hash="sha256:0"), ["docx"])
    return made.data


def docx_of_table(table):
    """A table of a document alone, as a file: what a body that has no annex of figures sends round."""
    return docx_of([[lines(cell) for cell in row.cells] for row in (*table.header, *table.rows)])


def differing(ruleset, drafted):
    """What a draft says otherwise than the set whose guidance it was made of: parts, then rules that were read."""
    text = Source(name="nhap.par", text=drafted.text)
    again = compile_sources([text]).value
    parts = list(zip(each_part(ruleset), each_part(again), strict=True))
    for one, other in parts:
        said, found = told(one), told(other)
        if said != found:
            yield one.path, said, found
    read = {each.path for each in drafted.draft.leaves if drafted.written[each.path].clauses is not None}
    figures = {each.key: each for each in (*ruleset.figures, *again.figures)}
    for one, other in parts:
        sentences = rule_sentences(one, ruleset), rule_sentences(other, again)
        if other.path in read and sentences[0] != sentences[1] and not same_rule(one, other, figures):
            yield one.path, *sentences


def told(part):
    """What a row tells of a part; tables set the names of domains in capitals."""
    name = part.name.upper() if part.level == "domain" else part.name
    return part.level, part.number, name, part.maximum, part.notes.evidence


def words(paragraph):
    return "".join(run.text for run in paragraph.runs)


def lines(cell):
    return [line for block in cell.blocks for line in lines_of(block)]


def lines_of(block):
    if isinstance(block, Paragraph):
        return [words(block)]
    return [f"{at}. {words(item)}" if block.ordered else f"– {words(item)}" for at, item in enumerate(block.items, 1)]


def fill(document, rows):
    """Add a table: a cell is a text, or lines that stand one below the other."""
    table = document.add_table(rows=0, cols=max(map(len, rows)))
    table.style = "Table Grid"
    for row in rows:
        cells = table.add_row()._tr.tc_lst
        for cell, given in zip(cells, row, strict=False):
            said = given.split("\n") if isinstance(given, str) else given
            for at, line in enumerate(said):
                paragraph = cell.p_lst[0] if at == 0 else cell.add_p()
                paragraph.add_r().text = line
    return table


def docx_of(*tables, before=()):
    """A document with tables, each a list of rows."""
    document = Document()
    for line in before:
        document.add_paragraph(line)
    for at, rows in enumerate(tables):
        if at:
            document.add_page_break()
        fill(document, rows)
    return saved(document)


def saved(document):
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def xlsx_of(*sheets, merged=()):
    """A workbook with sheets, each a list of rows of values."""
    book = Workbook()
    book.remove(book.active)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(list(row))
        for area in merged:
            sheet.merge_cells(area)
    return saved(book)


def with_part(data, name, text):
    """A file with one of its parts written anew."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as after:
        for each in before.namelist():
            after.writestr(each, text if each == name else before.read(each))
    return stream.getvalue()


def part_of(data, name="word/document.xml"):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


W = qn("w:p").removesuffix("p")
