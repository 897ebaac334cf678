"""Vietnamese text: the outside key of a name, without accents."""

from __future__ import annotations

import unicodedata


def without_accents(text: str) -> str:
    """Give a text without its marks: `tỷ_lệ` is `ty_le`; đ has no decomposition and is replaced first."""
    replaced = text.replace("đ", "d").replace("Đ", "D")
    decomposed = unicodedata.normalize("NFD", replaced)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def outside_key(name: str) -> str:
    """Give the key of a name in cases, columns, schemas and code: ASCII, lower case, words joined by `_`."""
    plain = without_accents(name).lower()
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "_" for letter in plain)
    return "_".join(part for part in kept.split("_") if part)
