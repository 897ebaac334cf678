"""The hash of a revision: the same texts under the same names give the same one, on every machine."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from hashlib import sha256
from pathlib import PurePath

from parlang.source import Source


def source_hash(sources: Sequence[Source]) -> str:
    """Give the SHA-256 over names and texts in normal form C, in order; the folder does not count."""
    digest = sha256()
    for source in sources:
        for each in (PurePath(source.name).name, source.text):
            data = unicodedata.normalize("NFC", each).encode()
            digest.update(f"{len(data)}:".encode() + data)
    return digest.hexdigest()


def file_hash(data: bytes) -> str:
    """Give the SHA-256 of a file."""
    return sha256(data).hexdigest()
