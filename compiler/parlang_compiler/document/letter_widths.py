"""How wide letters are: the advances of Times New Roman Bold, which all fonts made to its measure share.

A letter with a mark is as wide as the one without it; the Quốc hiệu takes 95,7 mm at size 13.
"""

from __future__ import annotations

import unicodedata

EM = 1000
_BASES = {"Đ": "D", "đ": "d", "ơ": "o", "Ơ": "O", "ư": "u", "Ư": "U"}
# Thousandths of the size, by letters that are equally wide.
_WIDTHS = {
    letter: width
    for letters, widths in {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ": (
            722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722,
            722, 1000, 722, 722, 667,
        ),
        "abcdefghijklmnopqrstuvwxyz": (
            500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556,
            500, 722, 500, 500, 444,
        ),
        " ,.;:-/()&0123456789": (250, 250, 250, 333, 333, 333, 278, 333, 333, 833, *(500,) * 10),
    }.items()
    for letter, width in zip(letters, widths, strict=True)
}  # fmt: skip
_USUAL = 500


def advance(letter: str) -> int:
    """Give how wide a bold letter is, in thousandths of its size."""
    base = unicodedata.normalize("NFD", letter)[0]
    return _WIDTHS.get(_BASES.get(base, base), _USUAL)
