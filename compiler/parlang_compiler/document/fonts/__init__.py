"""The typefaces of printed documents, which come with the package: Tinos, as wide as Times New Roman letter for letter.

Nothing is asked of the system: the same document has the same bytes on every machine. `OFL.txt` is their licence.
"""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

FAMILY = "Tinos"
FOLDER = Path(__file__).parent
FaceName = Literal["Regular", "Bold", "Italic", "BoldItalic"]
FACES: tuple[FaceName, ...] = ("Regular", "Bold", "Italic", "BoldItalic")
UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
"""Categories of characters that a reader cannot see, or that have no meaning of their own: never printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """How wide each character of one face is, in parts of `units`; a character that is not there has no glyph."""

    units: int
    widths: Mapping[str, int]


@cache
def face(name: FaceName) -> Face:
    """Read the characters of a face and their widths."""
    data = (FOLDER / f"{FAMILY}-{name}.ttf").read_bytes()
    tables = _tables(data)
    (units,) = struct.unpack_from(">H", data, tables["head"] + 18)
    (metrics,) = struct.unpack_from(">H", data, tables["hhea"] + 34)
    advances = struct.unpack_from(">" + "HH" * metrics, data, tables["hmtx"])[::2]  # behind each its left bearing
    glyphs = _glyphs(data, tables["cmap"])
    return Face(units=units, widths={chr(code): advances[min(glyph, metrics - 1)] for code, glyph in glyphs})


def _tables(data: bytes) -> dict[str, int]:
    (count,) = struct.unpack_from(">H", data, 4)
    entries = (struct.unpack_from(">4sLLL", data, 12 + 16 * at) for at in range(count))
    return {tag.decode(): offset for tag, _, offset, _ in entries}


def _glyphs(data: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    """Give the pairs of character and glyph of the first subtable, whose segments are of format 4."""
    (offset,) = struct.unpack_from(">L", data, cmap + 8)
    (doubled,) = struct.unpack_from(">H", data, cmap + offset + 6)
    count, ends = doubled // 2, cmap + offset + 14
    starts = ends + doubled + 2
    deltas, ranges = starts + doubled, starts + 2 * doubled
    columns = [struct.unpack_from(f">{count}H", data, at) for at in (ends, starts, deltas, ranges)]
    for place, (end, start, delta, jump) in enumerate(zip(*columns, strict=True)):
        for code in range(start, end + 1):
            glyph = code
            if jump:
                at = ranges + 2 * place + jump + 2 * (code - start)
                (glyph,) = struct.unpack_from(">H", data, at)
            found = (glyph + delta) % 0x10000 if glyph or not jump else 0
            if found:
                yield code, found


@cache
def printable() -> frozenset[str]:
    """Give the characters that every face has and that a reader sees."""
    common = set.intersection(*(set(face(name).widths) for name in FACES))
    return frozenset(each for each in common if unicodedata.category(each) not in UNSEEN)


@cache
def widest() -> float:
    """Give the width of the widest letter of all, in parts of its size."""
    return max(max(each.widths.values()) / each.units for each in map(face, FACES))
