"""What is remembered of proofs: the answers of each rule, under the hash of all that they hang on.

The file of a set holds the answers of its rules, each under the hash of the rule, of the program that proves, and of
the solver. It lies in the cache folder of the user.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import parlang
from parlang.prove.answers import Answer
from parlang_compiler.files.cache import hash_of_program, read_record, record_path, write_record
from parlang_compiler.proofs.to_json import answers_from_json, answers_to_json

FORMAT = 1
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
        write_record(self._path, FORMAT, {"answers": self._now})


def memory_of(index: str, revision: str) -> Memory:
    """Give the memory of a revision."""
    return Memory(record_path("proofs", f"{index}\n{revision}"))


def key_of(text: str, solver: str) -> str:
    """Give the key of answers that hang on a text, the program and the version of the solver."""
    return sha256("\n".join((text, program(), solver)).encode()).hexdigest()


@cache
def program() -> str:
    """Give the hash of the parts of the language that answers hang on."""
    return hash_of_program(Path(parlang.__file__).parent / folder for folder in PROVING)


def _read(path: Path) -> dict[str, Any]:
    found = (read_record(path, FORMAT) or {}).get("answers")
    return found if isinstance(found, dict) else {}
