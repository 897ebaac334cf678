"""What keeps sentences from being read: the farthest place that was reached, and what might have stood there."""

from __future__ import annotations

from collections.abc import Sequence

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.reading.engine import TOLD, Reader
from parlang.reading.errors import NotRead, SeveralMeant
from parlang.reading.words import written


def not_read(readers: Sequence[Reader]) -> Diagnostic:
    """Tell of the sentences of a rule why they are none: the first that could not be read to its end."""
    reader = next((each for each in readers if not each.read), readers[0])
    doubt = reader.doubted.get(reader.farthest)
    if doubt is not None:
        end, names = doubt
        said = written(reader.words[reader.farthest : end])
        return SeveralMeant(said=said, names=", ".join(names), span=reader.span(reader.farthest, end))
    at = reader.farthest
    found = written(reader.words[at : at + 1])
    return NotRead(found=found, expected=tuple(reader.expected)[:TOLD], span=reader.span(at, at + 1))
