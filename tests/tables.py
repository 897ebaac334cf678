"""Ways to bring a table before the small set of criteria: as CSV, and as a workbook."""

from io import BytesIO

from openpyxl import Workbook

from border import P, small_set
from parlang.source import Source
from parlang_compiler.boundary.read_tables import read_csv, read_workbook
from parlang_compiler.boundary.score_cases import Wanted, score_cases
from parlang_compiler.boundary.to_facts import to_facts

GIAO, DONE = f"{P}.hoan_thanh.giao", f"{P}.hoan_thanh.hoan_thanh"
RATIO, DAY = f"{P}.hai_long.ty_le", f"{P}.thoi_han.ban_hanh"
LEVEL, NUMBER = f"{P}.muc_do.muc", f"{P}.mat_do.mat_do"


def csv(text, name="tinh.csv"):
    return read_csv(Source(name=name, text=text), small_set())


def workbook(*rows, formats=(), sheets=()):
    """The bytes of a workbook: rows of one sheet, number formats by cell, and rows of further sheets by title."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for cell, written in formats:
        book.active[cell].number_format = written
    for title, further in sheets:
        sheet = book.create_sheet(title)
        for row in further:
            sheet.append(row)
    return saved(book)


def saved(book):
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def xlsx(*rows, **more):
    return read_workbook("tinh.xlsx", workbook(*rows, **more), small_set())


def values(outcome):
    """What the units of a table say of each figure, and every finding."""
    found = list(outcome.diagnostics)
    read = []
    for unit in outcome.value or ():
        given = to_facts(unit, "self", small_set())
        found += given.diagnostics
        read.append(given.value.facts.values)
    return read, found


def scores(outcome):
    scored = score_cases(small_set(), outcome.value or (), Wanted())
    return scored.value, (*outcome.diagnostics, *scored.diagnostics)
