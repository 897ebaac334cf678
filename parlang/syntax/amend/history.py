"""What a merged text tells beside its parts: which item of which instrument wrote or took away what.

Before::

    bãi bỏ [a.x] in item 8 of [b], and the notes of the text that it amends

After::

    Note(path="a", revision="b", written=…, old=("1.2 «X»",), gone=True), and those notes at their new paths
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from parlang.syntax import nodes as n
from parlang.syntax.amend.nodes import HEAD, AnyNumbered, ChangeRecord, Note, Place, Standing, above_and_self


def history(
    earlier: Iterable[Note],
    records: Sequence[ChangeRecord],
    revision: str,
    base: Mapping[str, Place],
    standing: Sequence[Standing],
) -> tuple[Note, ...]:
    """Give the notes of a merged text: those of its base, where their parts still stand, and its own."""
    moved = {each.base: each.path for each in standing if each.base is not None} | {HEAD: HEAD}
    kept = (replace(note, path=moved[note.path]) for note in earlier if note.path in moved)
    own = (note for record in records for note in _notes(record, revision, base, moved))
    return (*kept, *own)


def _notes(record: ChangeRecord, revision: str, base: Mapping[str, Place], moved: Mapping[str, str]) -> Iterator[Note]:
    written = record.written
    old = tuple(_called(base[path].part) for path in record.before if path in base)
    if isinstance(written.change, n.AmendHead | n.Grading):
        yield Note(path=HEAD, revision=revision, written=written)
    for path in record.after:
        yield Note(path=path, revision=revision, written=written, old=old)
    if not record.after:
        for path in record.before:
            at = next((moved[above] for above in above_and_self(path) if above in moved), HEAD)
            yield Note(path=at, revision=revision, written=written, old=old, gone=True)


def _called(part: AnyNumbered) -> str:
    """Call a part by its number and name."""
    name = f"«{part.name.value}»"
    return f"{part.number} {name}" if isinstance(part, n.Part) else name
