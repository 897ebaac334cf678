"""Find the texts of other revisions: those of the same index stand beside SPEC, those of others beside its index.

Nothing outside these folders is read, whatever a text names: ids and labels have no path in them, and a link that
leads out is as good as absent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Source
from parlang_compiler.files.library_errors import OtherFolder
from parlang_compiler.files.read import STANDARD_INPUT, shown
from parlang_compiler.files.specs import par_files, read_folder


class Library:
    """The revisions around one of them; it remembers the texts it gave, which belong to the whole as well."""

    def __init__(self, sources: Sequence[Source]) -> None:
        """Take the texts of the revision that the others are found from; standard input stands nowhere."""
        name = sources[0].name if sources else shown(STANDARD_INPUT)
        self._folder = None if name == shown(STANDARD_INPUT) else Path(name).parent
        self._given: dict[tuple[str, str], tuple[Source, ...] | None] = {}
        self._faults: list[Diagnostic] = []

    def find(self, index: str, revision: str) -> Sequence[Source] | None:
        """Give the texts of a revision, the same ones each time; None if there is none that can be read."""
        key = (index, revision)
        if key not in self._given:
            self._given[key] = self._read(index, revision)
        return self._given[key]

    @property
    def sources(self) -> tuple[Source, ...]:
        """Give all texts that were given, in the order in which they were asked for."""
        return tuple(source for each in self._given.values() for source in each or ())

    @property
    def folders(self) -> dict[str, str]:
        """Give the index and the revision of each text that was given, by the name of the text."""
        given = self._given.items()
        return {each.name: f"{index}/{revision}" for (index, revision), texts in given for each in texts or ()}

    @property
    def faults(self) -> tuple[Diagnostic, ...]:
        """Give what went wrong while reading: a file that is no text, that may not be read, and the like."""
        return tuple(self._faults)

    def _read(self, index: str, revision: str) -> tuple[Source, ...] | None:
        folder = None if self._folder is None else _folder_of(self._folder, index, revision)
        if folder is None:
            return None
        outcome = read_folder(folder)
        self._faults += outcome.diagnostics
        return outcome.value


def _folder_of(own: Path, index: str, revision: str) -> Path | None:
    """Give the folder of a revision if it is there, inside the folder of its index, and has criteria."""
    beside = _above(own)
    root = _above(beside)
    try:
        named = root / index
        home = beside if not named.is_dir() or named.samefile(beside) else named
        folder = home / revision
        inside = folder.resolve().is_relative_to(root.resolve())
        return folder if inside and folder.is_dir() and par_files(folder) else None
    except (OSError, RuntimeError, ValueError):
        return None


def folder_called_otherwise(source: Source, index: str, revision: str, *, amends: bool) -> Iterator[Diagnostic]:
    """Tell a revision that is not found by its label from where it stands: in the folder of its index, or amending."""
    if source.name == shown(STANDARD_INPUT):
        return
    try:
        folder = Path(source.name).resolve().parent
    except (OSError, RuntimeError, ValueError):  # it could be read, so a link was changed meanwhile
        return
    if revision != folder.name and (amends or folder.parent.name == index):
        yield OtherFolder(revision=revision, folder=folder.name)


def _above(folder: Path) -> Path:
    """Give the folder above, in the words by which this one was named."""
    return folder / ".." if folder.name in ("", "..") else folder.parent
