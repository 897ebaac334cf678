"""L01–L05, L08: letters, numbers, the mark of the language, sizes of what has no place in the list of the decree."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from parlang_compiler.layout.checks.wanted import finding, wrong_size
from parlang_compiler.layout.errors.finding import LayoutFinding
from parlang_compiler.layout.errors.of_texts import DecimalPoint, LanguageMark, NotComposed, TextSize, Unseen
from parlang_compiler.layout.lines import UNSEEN, Line
from parlang_compiler.layout.recognised import Recognised

VIETNAMESE = frozenset({"vi-vn", "vi"})
# A point between digits is a decimal one only where what stands beside it says so: codes and articles have one too.
_POINTED = re.compile(r"(?<![\w./-])(?P<number>\d+\.\d+)(?![\w./-]*\d)\s*(?:%|điểm\b(?! tối đa)|tỷ\b|triệu\b|đồng\b)")
_CODED = re.compile(r"(?:tiêu chí(?: thành phần)?|lĩnh vực|mục|khoản|số|tc|tctp|và|hoặc|[,;])\s*$", re.IGNORECASE)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_POINTED_ALONE = re.compile(r"\d+\.\d{1,2}")


def composed(read: Recognised) -> Iterator[LayoutFinding]:
    """L01: letters with their marks are one character each (NFC)."""
    for line in read.paper.lines:
        text = "".join(run.text for run in line.runs)
        if not unicodedata.is_normalized("NFC", text):
            yield finding(read, NotComposed, line, "chữ và dấu là hai ký tự rời", "letters and marks stand apart")


def unseen(read: Recognised) -> Iterator[LayoutFinding]:
    """L02: nothing that does not show, or that only one font can show."""
    for line in read.paper.lines:
        text = "".join(run.text for run in line.runs)
        at = next((at for at, letter in enumerate(text) if _is_unseen(letter)), None)
        if at is not None:
            said = f"ký tự U+{ord(text[at]):04X}", f"the character U+{ord(text[at]):04X}"
            yield finding(read, Unseen, line, *said, letter=at)


def _is_unseen(letter: str) -> bool:
    return letter in UNSEEN or unicodedata.category(letter) == "Co"


def decimal_points(read: Recognised) -> Iterator[LayoutFinding]:
    """L03: a decimal comma."""
    for line in read.paper.lines:
        for found in _POINTED.finditer(line.text):
            coded = _CODED.search(line.text[: found.start()])
            if not coded and not _THOUSANDS.fullmatch(found["number"]):
                yield _pointed(read, line, found["number"], found.start())
    for table in read.paper.tables:
        for row, column in (
            (row, column) for row in table.rows[1:] for column in _columns_of_points(table.rows[0].cells)
        ):
            lines = next((lines for at, lines in row.cells if at == column), ())
            yield from (_pointed(read, line, line.text, 0) for line in lines if _POINTED_ALONE.fullmatch(line.text))


def _columns_of_points(cells: tuple[tuple[int, tuple[Line, ...]], ...]) -> list[int]:
    return [at for at, lines in cells if " ".join(line.text for line in lines).casefold().startswith("điểm")]


def _pointed(read: Recognised, line: Line, number: str, at: int) -> LayoutFinding:
    mended = number.replace(".", ",")
    return finding(read, DecimalPoint, line, f"`{number}`, không phải `{mended}`", f"`{number}`, not `{mended}`", at)


def language_mark(read: Recognised) -> Iterator[LayoutFinding]:
    """L05: the text says that it is Vietnamese."""
    for line in read.paper.lines:
        others = dict.fromkeys(run.look.language for run in line.letters if run.look.language.lower() not in VIETNAMESE)
        if others:
            names = ", ".join(name or "?" for name in others)
            yield finding(read, LanguageMark, line, f"ngôn ngữ {names}", f"the language is {names}")


def text_size(read: Recognised) -> Iterator[LayoutFinding]:
    """L08: what stands in tables and annexes has size 11 to 14."""
    named = read.named
    corner = read.kind == "annex"  # what tells of a signature has size 10
    for line in read.paper.lines:
        if line.number not in named and not (corner and line.number < read.annexes[0].head.number):
            for said in wrong_size(line, 11, 14):
                yield finding(read, TextSize, line, said.vi, said.en)
