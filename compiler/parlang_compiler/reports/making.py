"""Reports as files that are made one at a time, when they are to be written: of ten thousand none stays in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from parlang_compiler.document.formats import FORMATS
from parlang_compiler.document.nodes import Document
from parlang_compiler.files.hashes import file_hash


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A report to be made: the name of its files without their ending, whose it is, and how it is made."""

    name: str
    unit: str | None  # None for that of a group
    make: Callable[[], Document]


@dataclass(slots=True)
class Files(Mapping[str, bytes]):
    """The files of all reports, in every format; each is made anew when it is asked for, and its hash is kept."""

    planned: Sequence[Planned]
    targets: Sequence[str]
    hashes: dict[str, str] = field(default_factory=dict)
    _last: tuple[str, Document] | None = None

    def __iter__(self) -> Iterator[str]:
        """Give the paths, all formats of one report together."""
        for each in self.planned:
            for target in self.targets:
                yield path_of(each, target)

    def __len__(self) -> int:
        """Count the files."""
        return len(self.planned) * len(self.targets)

    def items(self) -> Iterator[tuple[str, bytes]]:  # type: ignore[override]  # a view that is gone through once
        """Make the files one after the other."""
        for each in self.planned:
            for target in self.targets:
                yield path_of(each, target), self._made(each, target)

    def __getitem__(self, path: str) -> bytes:
        """Make the file of a path."""
        for each in self.planned:
            for target in self.targets:
                if path_of(each, target) == path:
                    return self._made(each, target)
        raise KeyError(path)

    def _made(self, planned: Planned, target: str) -> bytes:
        if self._last is None or self._last[0] != planned.name:
            self._last = (planned.name, planned.make())
        _, lay_out = FORMATS[target]
        data = lay_out(self._last[1])
        self.hashes[path_of(planned, target)] = file_hash(data)
        return data


def path_of(planned: Planned, target: str) -> str:
    """Give the path of a report in a format."""
    return f"{planned.name}.{FORMATS[target][0]}"
