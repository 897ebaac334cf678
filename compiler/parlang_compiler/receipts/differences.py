"""What a receipt says × what is computed again → the first place where they differ.

Words are told apart from the rest: another version of the compiler may put the same score into other words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from parlang_compiler.receipts.canonical import Plain, canonical_text

WORDS = frozenset({"text", "sentence"})
Step = str | int
ABSENT = "—"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A place in a receipt where it says one thing and the computation another."""

    path: tuple[Step, ...]
    said: str
    computed: str

    @property
    def in_words(self) -> bool:
        """Tell whether only a sentence differs."""
        return bool(self.path) and self.path[-1] in WORDS

    @property
    def digit(self) -> int:
        """Count to the first sign that differs, from 1."""
        pairs = zip(self.said, self.computed, strict=False)
        shorter = min(len(self.said), len(self.computed))
        return next((at for at, (one, other) in enumerate(pairs, 1) if one != other), shorter + 1)


def differences(said: Plain, computed: Plain, path: tuple[Step, ...] = ()) -> Iterator[Difference]:
    """Give every difference, in the order of what was computed."""
    if isinstance(said, list) and isinstance(computed, list):
        yield from _below(dict(enumerate(said)), dict(enumerate(computed)), path)
    elif isinstance(said, dict) and isinstance(computed, dict):
        yield from _below(said, computed, path)
    elif said is not computed and said != computed:
        yield Difference(path=path, said=_shown(said), computed=_shown(computed))


def _below(said: Mapping[Any, Plain], computed: Mapping[Any, Plain], path: tuple[Step, ...]) -> Iterator[Difference]:
    for key in dict.fromkeys((*computed, *said)):
        if key in said and key in computed:
            yield from differences(said[key], computed[key], (*path, key))
        else:
            one, other = (_shown(each[key]) if key in each else ABSENT for each in (said, computed))
            yield Difference(path=(*path, key), said=one, computed=other)


def _shown(value: Plain) -> str:
    return value if isinstance(value, str) else canonical_text(value)
