"""A document as PDF, laid out by Nghị định 30/2020/NĐ-CP: for reading, printing and keeping (PDF/A-2a, PDF/UA-1).

What is said is decided in the document; the template beside this file lays it out. A character without a glyph in the
typeface is refused before anything is laid out, and nothing is asked of the system: the same document has the same
bytes on every machine.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from parlang_compiler.document import fonts
from parlang_compiler.document.errors import NoGlyph, NotPrintable
from parlang_compiler.document.nodes import Document
from parlang_compiler.document.paper import measures
from parlang_compiler.document.paper.fitting import Told
from parlang_compiler.document.paper.told import told

if TYPE_CHECKING:
    from typst import Fonts, PDFStandard

TEMPLATE = Path(__file__).parent / "templates" / "paper.typ"
STANDARDS: list[PDFStandard] = ["a-2a", "ua-1"]
FIXED_TIME = 315_532_800  # 1980-01-01: PDF/A asks for a day, which must not be that of the clock
MOST_TOLD = 20  # characters without a glyph, each told once
AROUND = 12  # letters shown on either side of one


def to_pdf(document: Document) -> bytes:
    """Lay out a document on paper; `NotPrintable` says what the typeface cannot show."""
    given = told(document)
    refused = tuple(_without_glyph(given))[:MOST_TOLD]
    if refused:
        raise NotPrintable(refused)
    return _typeset(json.dumps({**given, **_measures()}, ensure_ascii=False))


def _typeset(data: str) -> bytes:
    from typst import Compiler

    compiler = Compiler(TEMPLATE.read_bytes(), font_paths=_fonts())
    made, warnings = compiler.compile_with_warnings(
        format="pdf", sys_inputs={"data": data}, pdf_standards=STANDARDS, timestamp=FIXED_TIME
    )
    if warnings or not isinstance(made, bytes):  # a typeface that is not found is but a warning there
        raise AssertionError(f"typesetting: {'; '.join(each.message for each in warnings)}")
    return made


def _fonts() -> Fonts:
    from typst import Fonts

    return Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts.FOLDER])


def _measures() -> Told:
    return {
        "family": fonts.FAMILY,
        "paper": [measures.SHORT, measures.LONG],
        "margins": [measures.TOP, measures.RIGHT, measures.BOTTOM, measures.LEFT],
        "sizes": {
            "text": measures.TEXT,
            "small": measures.SMALL,
            "table": measures.TABLE,
            "recipient": measures.RECIPIENT,
        },
        "indent": measures.INDENT,
        "halves": [measures.LEFT_HALF, measures.RIGHT_HALF],
        "cell": {"side": measures.CELL_SIDE, "top": measures.CELL_TOP},
        "signature": measures.SIGNATURE,
    }


# --- what has no glyph ------------------------------------------------------------------------


def _without_glyph(given: Told) -> Iterator[NoGlyph]:
    """Find each character that cannot be printed, where it first stands."""
    texts = list(_texts(given))
    for each in sorted(set().union(*texts) - fonts.printable()):
        words = next(words for words in texts if each in words)
        at = words.index(each)
        yield NoGlyph(character=each, around=words[max(0, at - AROUND) : at + AROUND + 1].strip())


def _texts(given: object) -> Iterator[str]:
    """Give every text that is laid out, in order; the text of a drawing is what stands between its tags."""
    match given:
        case str():
            yield given
        case {"svg": str(svg), **rest}:
            yield from re.findall(r">([^<>]+)<", " ".join(svg.split()))
            yield from _texts(rest)
        case dict():
            for each in given.values():
                yield from _texts(each)
        case list():
            yield from ([("".join(given))] if all(isinstance(each, str) for each in given) else ())
            yield from (text for each in given if not isinstance(each, str) for text in _texts(each))
        case _:
            return
