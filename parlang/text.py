"""Vietnamese text: the outside key of a name, without accents; a label inside a sentence."""

from __future__ import annotations

import unicodedata

# Words that keep their capital inside a sentence.
ALWAYS_CAPITAL = (
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Chính phủ", "Thủ tướng", "Quốc hội", "Nhà nước", "Nhân dân",
    "Bộ Nội vụ", "Chỉ số", "Cơ sở dữ liệu quốc gia", "Cổng Dịch vụ công",
)  # fmt: skip


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


def lower_first(text: str) -> str:
    """Write a label inside a sentence: abbreviations and proper names keep their capital."""
    second = text[1:2]
    if second.isupper() or text.startswith(ALWAYS_CAPITAL):
        return text
    return text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """Write a phrase at the head of a sentence."""
    return text[:1].upper() + text[1:]
