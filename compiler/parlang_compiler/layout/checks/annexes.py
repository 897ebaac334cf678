"""C22–C25, E02: annexes, in the same file or in one of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parlang_compiler.layout.checks.wanted import Wanted, finding, looks
from parlang_compiler.layout.errors.finding import LayoutFinding
from parlang_compiler.layout.errors.of_annexes import AnnexHead, AnnexNote, AnnexPages, AnnexTitle, SignatureCorner
from parlang_compiler.layout.lines import Line, words_of
from parlang_compiler.layout.recognised import Annex, Recognised

OF_HEAD = Wanted(sizes=(14, 14), bold=True, upper=False, aligns=("center",))
OF_TITLE = Wanted(sizes=(13, 14), bold=True, upper=True, aligns=("center",))
OF_NOTE = Wanted(sizes=(13, 14), italic=True, upper=False, aligns=("center",))
OF_CORNER = Wanted(sizes=(10, 10), aligns=("right",))

ROMAN = tuple(
    f"{tens}{ones}"
    for tens in ("", "X", "XX")
    for ones in ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
)
_NOTE = re.compile(r"\((?:Ban hành k|K)èm theo .*ngày.*tháng.*năm.*\)")
_CITED = re.compile(r"phụ lục\b(?P<numbers>[^.;]*)", re.IGNORECASE)
_SIGNED = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\D{1,3}\d{1,2}:\d{2}")
_SIGNED_WELL = re.compile(r"\S+/\S+; ?\d{2}/\d{2}/\d{4}[;,]? \d{2}:\d{2}:\d{2}[;,]? ?[+-]\d{2}:\d{2}")
_HIGHEST = 4  # written lines among which the information of a signature stands


def annex_heads(read: Recognised) -> Iterator[LayoutFinding]:
    """C22: «Phụ lục I», numbered in order, each called in the text."""
    called = set(_called(read))
    several = len(read.annexes) > 1
    for at, annex in enumerate(read.annexes):
        yield from looks(read, AnnexHead, annex.head, OF_HEAD)
        number, wanted = annex.number, ROMAN[at] if at < len(ROMAN) else ""
        if several and wanted and number != wanted:
            said = (
                f"`{annex.head.text}` đứng ở chỗ Phụ lục {wanted}",
                f"`{annex.head.text}` stands for Phụ lục {wanted}",
            )
            yield finding(read, AnnexHead, annex.head, *said)
        elif read.kind != "annex" and (number.upper() if several else "") not in called:
            yield finding(
                read, AnnexHead, annex.head, "phần lời không nhắc đến phụ lục này", "the text does not call it"
            )


def _called(read: Recognised) -> Iterator[str]:
    """Give the numbers of the annexes that the text calls; the empty one for «Phụ lục» alone."""
    for line in (*read.body, *read.bases):
        for found in _CITED.finditer(line.text):
            yield ""
            numbers = re.findall(r"\b[IVXLC]+\b", found["numbers"])
            yield from numbers
            if len(numbers) == 2 and "đến" in found["numbers"] and set(numbers) <= set(ROMAN):
                first, last = sorted(map(ROMAN.index, numbers))
                yield from ROMAN[first:last]


def annex_titles(read: Recognised) -> Iterator[LayoutFinding]:
    """C23: the title, if there is one, in capitals below."""
    for annex in read.annexes:
        for line in annex.titles:
            yield from looks(read, AnnexTitle, line, OF_TITLE)


def annex_notes(read: Recognised) -> Iterator[LayoutFinding]:
    """C24: what it is attached to; number and date of an electronic document are left open."""
    for annex in read.annexes:
        if annex.note is None:
            yield finding(read, AnnexNote, annex.head, "không có «(Kèm theo …)»", "no «(Kèm theo …)» is there")
            continue
        yield from looks(read, AnnexNote, annex.note, OF_NOTE)
        if not _NOTE.fullmatch(words_of(annex.note.text)):
            yield finding(read, AnnexNote, annex.note, "không đúng cách ghi", "is not so written")


def annex_pages(read: Recognised) -> Iterator[LayoutFinding]:
    """C25: each annex in a section of its own, whose pages are numbered from 1."""
    if read.kind == "annex":
        return
    for annex in read.annexes:
        section = read.paper.sections[annex.head.section]
        if not _opens(read, annex):
            yield finding(
                read, AnnexPages, annex.head, "phụ lục không mở phần (section) riêng", "no section of its own"
            )
        elif section.starts_at != 1:
            yield finding(read, AnnexPages, annex.head, "số trang không bắt đầu lại từ 1", "pages go on from before")


def _opens(read: Recognised, annex: Annex) -> bool:
    """Tell whether an annex is the first thing written in its section."""
    same = (line for line in read.paper.written if line.section == annex.head.section)
    return next(same) is annex.head


def signature_corner(read: Recognised) -> Iterator[LayoutFinding]:
    """E02: in an annex of its own file, what tells of the signature stands at the top right."""
    if read.kind != "annex":
        return
    section = read.paper.sections[0]
    edges = [section.headers[kind] for kind in ("first", "default") if kind in section.headers]
    top = [line for edge in edges for line in edge.lines] + list(read.paper.written)[:_HIGHEST]
    for line in top:
        if _SIGNED.search(line.text):
            yield from _signed(read, line)


def _signed(read: Recognised, line: Line) -> Iterator[LayoutFinding]:
    yield from looks(read, SignatureCorner, line, OF_CORNER)
    if not _SIGNED_WELL.fullmatch(words_of(line.text)):
        yield finding(
            read, SignatureCorner, line, f"`{line.text}` không đúng cách ghi", f"`{line.text}` is not so written"
        )
