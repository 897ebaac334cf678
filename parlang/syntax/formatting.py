"""Formatting a source, or translating it: read, then written again in its canonical form."""

from __future__ import annotations

from parlang.outcome import Outcome
from parlang.source import Source
from parlang.syntax.from_text import read_file
from parlang.syntax.nodes import AmendingFile, File, Surface
from parlang.syntax.to_text import to_text


def format_source(source: Source, surface: Surface | None = None) -> Outcome[str]:
    """Give the canonical text of a source in a surface (by default its own); none when it has errors."""

    def written(file: File | AmendingFile) -> Outcome[str]:
        return Outcome(to_text(file, surface))

    return read_file(source).then(written)
