"""What a comparison wrote, remembered until one of the texts that it rests on changes, or the program does.

A record names every text that was compared, with its hash, and every folder that was looked into, with the names of
its texts: so a text that changes, comes or goes makes the record worthless. It lies in the cache folder of the user.
Only what had nothing to find fault with is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import parlang
import parlang_compiler
from parlang.source import Source
from parlang_compiler.files.cache import hash_of_program, read_record, record_path, write_record
from parlang_compiler.files.hashes import file_hash
from parlang_compiler.files.read import read_source

FORMAT = 2
PROGRAM = (".py", ".j2")  # the templates of documents are of the program, too


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a comparison gave: its text, the fields of its JSON, and whether something is not decided."""

    text: str
    document: Mapping[str, Any]
    pending: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """What an answer rests on: the hash of each text by its name, the names of the texts in each folder."""

    files: Mapping[str, str]
    folders: Mapping[str, list[str]]


class ComparisonMemory:
    """The record of one question: the same revisions, asked in the same way."""

    def __init__(self, question: Iterable[str]) -> None:
        self._path = record_path("diff", "\n".join((*question, _program())))

    def recall(self) -> Written | None:
        """Give what was written, if all that it rests on is as it was."""
        record = None if self._path is None else read_record(self._path, FORMAT)
        try:
            if record is None or not _stand(record["files"], record["folders"]):
                return None
            return Written(text=record["text"], document=record["document"], pending=record["pending"])
        except (KeyError, TypeError, ValueError, AttributeError):
            return None

    def keep(self, written: Written, rest: Rest | None) -> None:
        """Remember what was written, with what it rests on."""
        if self._path is None or rest is None:
            return
        record = {
            "files": rest.files,
            "folders": rest.folders,
            "text": written.text,
            "document": written.document,
            "pending": written.pending,
        }
        write_record(self._path, FORMAT, record)


def rest_of(sources: Iterable[Source]) -> Rest | None:
    """Give what an answer about texts rests on, as they were read; None where one of them stands in no file."""
    texts = {each.name: _hash(each) for each in sources}
    try:
        folders = {str(folder): _texts_in(folder) for folder in sorted({Path(name).parent for name in texts})}
    except OSError:
        return None
    return None if any(name.startswith("<") for name in texts) else Rest(files=texts, folders=folders)


def _stand(files: Mapping[str, str], folders: Mapping[str, list[str]]) -> bool:
    """Tell whether texts and folders are as they were."""
    try:
        found = {name: read_source(name).value for name in files}
        same = all(each is not None and _hash(each) == files[name] for name, each in found.items())
        return same and all(_texts_in(Path(name)) == there for name, there in folders.items())
    except OSError:
        return False


def _hash(source: Source) -> str:
    return file_hash(source.text.encode())


def _texts_in(folder: Path) -> list[str]:
    """Give the names of what may be read in a folder: criteria, and mappings from other revisions."""
    return sorted(each.name for each in folder.iterdir() if each.suffix in (".par", ".yaml"))


def _program() -> str:
    """Give the hash of the whole program: what is written hangs on all of it."""
    return hash_of_program((Path(each.__file__ or "").parent for each in (parlang, parlang_compiler)), PROGRAM)
