"""What a comparison wrote, remembered until one of the texts that it rests on changes, or the program does.

A record names every file that was read, with its hash, and every folder that was looked into, with the names of its
texts: so a file that changes, comes or goes makes the record worthless. It lies in the cache folder of proofs. Only
what had nothing to find fault with is kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import parlang
import parlang_compiler
from parlang_compiler.files.write import write_file
from parlang_compiler.proofs.memory import cache_folder

FORMAT = 1
LARGEST = 16_000_000  # bytes of a record that is read


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a comparison gave: its text, the fields of its JSON, and whether something is not decided."""

    text: str
    document: Mapping[str, Any]
    pending: bool


class ComparisonMemory:
    """The record of one question: the same revisions, asked in the same way."""

    def __init__(self, question: Iterable[str]) -> None:
        folder = cache_folder()
        name = sha256("\n".join((*question, _program())).encode()).hexdigest()[:32]
        self._path = None if folder is None else folder / f"diff-{name}.json"

    def recall(self) -> Written | None:
        """Give what was written, if all that it rests on is as it was."""
        record = None if self._path is None else _read(self._path)
        try:
            if record is None or record["format"] != FORMAT or _stand(record["files"], record["folders"]) is False:
                return None
            return Written(text=record["text"], document=record["document"], pending=record["pending"])
        except (KeyError, TypeError, ValueError, AttributeError):
            return None

    def keep(self, written: Written, files: Iterable[str]) -> None:
        """Remember what was written, with the files that it rests on; a folder that refuses is left alone."""
        names = sorted(set(files))
        if self._path is None or any(name.startswith("<") or not Path(name).is_file() for name in names):
            return
        record = {
            "format": FORMAT,
            "files": {name: _hash(Path(name)) for name in names},
            "folders": {str(folder): _texts_in(folder) for folder in sorted({Path(name).parent for name in names})},
            "text": written.text,
            "document": written.document,
            "pending": written.pending,
        }
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        write_file(self._path, json.dumps(record, ensure_ascii=False).encode())


def _stand(files: Mapping[str, str], folders: Mapping[str, list[str]]) -> bool:
    """Tell whether files and folders are as they were."""
    try:
        same = all(_hash(Path(name)) == digest for name, digest in files.items())
        return same and all(_texts_in(Path(name)) == there for name, there in folders.items())
    except OSError:
        return False


def _hash(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _texts_in(folder: Path) -> list[str]:
    """Give the names of what may be read in a folder: criteria, and mappings from other revisions."""
    return sorted(each.name for each in folder.iterdir() if each.suffix in (".par", ".yaml"))


def _read(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes()) if path.stat().st_size <= LARGEST else None
    except (OSError, ValueError, RecursionError):
        return None


def _program() -> str:
    """Give the hash of the whole program: what is written hangs on all of it."""
    digest = sha256()
    for package in (parlang, parlang_compiler):
        for each in sorted(Path(package.__file__ or "").parent.rglob("*.py")):
            digest.update(each.read_bytes())
    return digest.hexdigest()
