"""The folder of caches, and records in it: whatever is wrong with one only costs time.

The folder is that of the user: `PARLANG_CACHE` (empty: none), else `XDG_CACHE_HOME`, else `~/.cache`. A record is
written whole or not at all, and one that cannot be read is as if it were not there.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from parlang_compiler.files.write import write_file

LARGEST = 16_000_000  # bytes of a record that is read


def cache_folder() -> Path | None:
    """Give the folder of caches; None where the user has none."""
    given = os.environ.get("PARLANG_CACHE")
    if given is not None:
        return Path(given) if given else None
    base = os.environ.get("XDG_CACHE_HOME")
    try:
        return (Path(base) if base else Path.home() / ".cache") / "parlang"
    except RuntimeError:
        return None


def record_path(kind: str, question: str) -> Path | None:
    """Give where the record of a question stands; None where the user has no caches."""
    folder = cache_folder()
    return None if folder is None else folder / f"{kind}-{sha256(question.encode()).hexdigest()[:32]}.json"


def read_record(path: Path, form: int) -> Mapping[str, Any] | None:
    """Read a record of this version of its format; None if there is none that can be read."""
    try:
        record = json.loads(path.read_bytes()) if path.stat().st_size <= LARGEST else None
    except (OSError, ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) and record.get("format") == form else None


def write_record(path: Path, form: int, record: Mapping[str, Any]) -> None:
    """Write a record with the version of its format; a folder that refuses is left alone."""
    write_file(path, json.dumps({"format": form, **record}, ensure_ascii=False).encode())


def hash_of_program(folders: Iterable[Path], suffixes: tuple[str, ...] = (".py",)) -> str:
    """Give the hash of all that stands in folders of the program."""
    digest = sha256()
    for folder in folders:
        for each in sorted(path for path in folder.rglob("*") if path.suffix in suffixes):
            digest.update(each.read_bytes())
    return digest.hexdigest()
