"""One text for one value: what is hashed, signed and compared.

Keys are sorted, nothing stands between tokens, letters are in normal form C, and no number stands outside quotes.
With keys in ASCII, as those of a receipt are, this is the form of RFC 8785.

Before::

    {"total": Fraction(1, 4) told as "0.25", "line": 12, "name": "Tỉnh A"}

After::

    {"line":"12","name":"Tỉnh A","total":"0.25"}
"""

from __future__ import annotations

import json
import unicodedata
from hashlib import sha256
from typing import Any, TypeAlias

Plain: TypeAlias = "str | bool | list[Plain] | dict[str, Plain] | None"


def plain(value: Any) -> Plain:
    """Give a value as a receipt holds it; a binary number has no place there."""
    match value:
        case dict():
            return {unicodedata.normalize("NFC", key): plain(each) for key, each in value.items()}
        case list() | tuple():
            return [plain(each) for each in value]
        case bool() | None:
            return value
        case int():
            return str(value)
        case str():
            return unicodedata.normalize("NFC", value)
        case _:
            raise TypeError(f"a receipt holds no {type(value).__name__}")


def canonical_text(value: Plain) -> str:
    """Write a value in its one way."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return unicodedata.normalize("NFC", text)


def canonical(value: Plain) -> bytes:
    """Give the bytes of a value in its one way."""
    return canonical_text(value).encode()


def hash_of(value: Plain) -> str:
    """Give the SHA-256 of a value."""
    return sha256(canonical(value)).hexdigest()


def parsed(text: str) -> Plain:
    """Read a text; a number stays the letters that were written, so that writing it again shows it."""
    found: Plain = json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    return found
