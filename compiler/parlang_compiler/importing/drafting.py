"""A file with a table of criteria → the first draft of a set, on one screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from parlang.outcome import Outcome
from parlang_compiler.importing.draft import Draft, draft_of
from parlang_compiler.importing.file import read_book
from parlang_compiler.importing.grid import Book
from parlang_compiler.importing.read_rules import read_rules
from parlang_compiler.importing.to_par import Written, index_of, to_par


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """A draft, its text, and what was read of its rules."""

    draft: Draft
    text: str
    written: Mapping[str, Written]

    @property
    def label(self) -> str:
        """Give the label of the revision."""
        return index_of(self.draft)[1]

    @property
    def rules(self) -> int:
        """Tell how many parts are scored."""
        return sum(1 for _ in self.draft.leaves)

    @property
    def read(self) -> int:
        """Tell how many of them have a rule that could be read."""
        return sum(self.written[each.path].clauses is not None for each in self.draft.leaves)


def drafted(name: str, data: bytes) -> tuple[Outcome[Drafted], Book | None]:
    """Make a draft of a file; the tables are given too, for the places of what is told."""
    book = read_book(name, data)
    return book.then(draft_of).then(_drafted), book.value


def _drafted(draft: Draft) -> Outcome[Drafted]:
    written = read_rules(draft)
    return Outcome(Drafted(draft=draft, text=to_par(draft, written), written=written))
