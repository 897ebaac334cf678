"""What is remembered of proofs: the answers of each rule, under the hash of all that they hang on.

The file of a set holds the answers of its rules, each under the hash of the rule, of the program that proves, and of
the solver. It lies in the cache folder of the user (`PARLANG_CACHE`, else `XDG_CACHE_HOME`, else `~/.cache`), and is
written whole or not at all. Whatever is wrong with it only costs time: an unreadable one is made anew.
"""

from __future__ import annotations

import json
import os
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import parlang
from parlang.prove.answers import Answer
from parlang_compiler.files.write import write_file
from parlang_compiler.proofs.to_json import answers_from_json, answers_to_json

FORMAT = 1
LARGEST = 16_000_000  # bytes of a file that is read
PROVING = ("prove", "lowered", "ir", "runtime")  # the folders of the language that answers hang on


class Memory:
    """Answers by key, read from one file and written back if any are new; without a file, of this run only."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._before: dict[str, Any] = {} if path is None else _read(path)
        self._now: dict[str, Any] = {}

    def recall(self, key: str) -> tuple[Answer, ...] | None:
        """Give the answers under a key, if they are remembered."""
        found = self._now.get(key, self._before.get(key))
        try:
            answers = None if found is None else answers_from_json(found)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            return None
        if answers is not None:
            self._now[key] = found
        return answers

    def keep(self, key: str, answers: tuple[Answer, ...]) -> None:
        """Remember answers, but for those that are not known: with a solver, or more steps, they may be."""
        if all(each.verdict != "undecided" for each in answers):
            self._now[key] = answers_to_json(answers)

    def save(self) -> None:
        """Write what was asked for in this run, if it is not what stands there; a folder that refuses is left alone."""
        if self._path is None or self._now == self._before:
            return
        document = {"format": FORMAT, "answers": self._now}
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        write_file(self._path, json.dumps(document, ensure_ascii=False).encode())


def memory_of(index: str, revision: str) -> Memory:
    """Give the memory of a revision."""
    name = sha256(f"{index}\n{revision}".encode()).hexdigest()[:32]
    folder = cache_folder()
    return Memory(None if folder is None else folder / f"proofs-{name}.json")


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


def key_of(text: str, solver: str) -> str:
    """Give the key of answers that hang on a text, the program and the version of the solver."""
    return sha256("\n".join((text, program(), solver)).encode()).hexdigest()


@cache
def program() -> str:
    """Give the hash of the parts of the language that answers hang on."""
    digest = sha256()
    for folder in PROVING:
        for each in sorted((Path(parlang.__file__).parent / folder).rglob("*.py")):
            digest.update(each.read_bytes())
    return digest.hexdigest()


def _read(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > LARGEST:
            return {}
        document = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    found = document.get("answers") if isinstance(document, dict) and document.get("format") == FORMAT else None
    return found if isinstance(found, dict) else {}
