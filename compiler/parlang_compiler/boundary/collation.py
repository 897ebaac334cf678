"""The order of names in Vietnamese: by letters (a ă â b c d đ e ê …), then by tones, then small before capital.

Before::

    ["Đà Nẵng", "Điện Biên", "Ăn", "an", "Án", "Quận 10", "Quận 2"]

After::

    ["an", "Án", "Ăn", "Đà Nẵng", "Điện Biên", "Quận 2", "Quận 10"]

Digits are compared as the number that they make, and stand before letters, as a space does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TypeAlias

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng, after no tone at all
_PIECE = re.compile(r"[0-9]{1,18}|.", re.DOTALL)

_Place: TypeAlias = tuple[int, int]  # of what kind, and where among its kind
Collated: TypeAlias = tuple[tuple[_Place, ...], tuple[int, ...], tuple[bool, ...], str]


def collated(name: str) -> Collated:
    """Give what a name is sorted by."""
    whole = unicodedata.normalize("NFC", " ".join(name.split()))
    letters, tones = zip(*_taken_apart(whole), strict=True) if whole else ((), ())
    return tuple(map(_place, letters)), tones, tuple(piece.isupper() for piece in whole), whole


def _taken_apart(name: str) -> Iterator[tuple[str, int]]:
    """Give each letter without its tone, and the place of the tone."""
    for piece in _PIECE.findall(name.lower()):
        apart = unicodedata.normalize("NFD", piece)
        tone = next((mark for mark in apart if mark in _TONES), "")
        letter = unicodedata.normalize("NFC", apart.replace(tone, "", 1) if tone else apart)
        yield letter, _TONES.index(tone) + 1 if tone else 0


def _place(letter: str) -> _Place:
    if letter.isdecimal():
        return 1, int(letter)
    if letter in _ALPHABET:
        return 2, _ALPHABET.index(letter)
    return (0 if letter.isspace() else 3 if letter.isalpha() else 0), ord(letter[0])
