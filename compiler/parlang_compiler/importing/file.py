"""A file with tables → its tables, or why not: what it is, is asked of its contents and not of its name."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.outcome import Outcome
from parlang_compiler.boundary.building import Refused
from parlang_compiler.boundary.from_xlsx import MOST_UNPACKED, refusal
from parlang_compiler.files.encodings import old_encoding
from parlang_compiler.importing.errors import BadTableFile, BoxesIgnored, NestedTable, OldLetters
from parlang_compiler.importing.from_docx import BODY, from_docx
from parlang_compiler.importing.from_sheet import from_sheet
from parlang_compiler.importing.grid import Book

WORKBOOK = "xl/workbook.xml"


def read_book(name: str, data: bytes) -> Outcome[Book]:
    """Read the tables of a document or of a workbook."""
    no_document = refusal(data, BODY, MOST_UNPACKED)
    no_workbook = refusal(data, WORKBOOK, MOST_UNPACKED) if no_document == "other" else no_document
    if no_document is not None and no_workbook is not None:
        return Outcome(None, (BadTableFile(path=name, kind=no_workbook),))
    try:
        book = from_docx(name, data) if no_document is None else from_sheet(name, data)
    except Refused as refused:
        return Outcome(None, (refused.diagnostic,))
    except Exception:  # noqa: BLE001 - whatever the reader of the format stumbles over, the file is at fault
        return Outcome(None, (BadTableFile(path=name, kind="broken"),))
    if (encoding := old_encoding(book.text, words=2)) is not None:
        return Outcome(None, (OldLetters(path=name, encoding=encoding),))
    return Outcome(book, tuple(_told(book)))


def _told(book: Book) -> Iterator[Diagnostic]:
    if book.boxes:
        yield BoxesIgnored(path=book.name, count=book.boxes)
    yield from (NestedTable(span=place) for place in book.nested)
