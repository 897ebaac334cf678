"""An instrument that amends, merged into the text that it amends, which may itself be such an instrument.

Before::

    bộ tiêu chí x "X" …                        sửa đổi, bổ sung bộ tiêu chí x [a] thành [b] …
    tiêu chí 1 "A" [a] điểm tối đa 1 …         đổi tên [a] thành "B"

After::

    bộ tiêu chí x "X" …
    tiêu chí 1 "B" [a] điểm tối đa 1 …

Every node keeps the place of the text that wrote it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang.library import Find
from parlang.outcome import Outcome
from parlang.source import Source, first_line
from parlang.syntax import nodes as n
from parlang.syntax.amend.change_errors import ItemTwice, NothingAmended
from parlang.syntax.amend.changes import as_places, changes_of, the_instrument
from parlang.syntax.amend.conflicts import changes_together
from parlang.syntax.amend.errors import (
    AmendsItself,
    BaseNotFound,
    ChainTooLong,
    HeadClauseWanted,
    NotAfterBase,
    OtherRevision,
)
from parlang.syntax.amend.heads import merged_head
from parlang.syntax.amend.history import history
from parlang.syntax.amend.merge import merged_parts
from parlang.syntax.amend.nodes import Place, Places, Standing, Whole, Written, each_place
from parlang.syntax.amend.records import records_of
from parlang.syntax.amend.standing import changes_that_stand
from parlang.syntax.clauses import only
from parlang.syntax.from_text import read_file

__all__ = ["LONGEST_CHAIN", "read_whole"]

_Texts: TypeAlias = tuple[tuple[str, n.File | n.AmendingFile], ...]
_KEEPING_NONE_OUT = (HeadClauseWanted, ItemTwice, NotAfterBase, NothingAmended)
LONGEST_CHAIN = 100  # instruments one on the other: far beyond any set in use


def read_whole(sources: Sequence[Source], find: Find) -> Outcome[Whole]:
    """Read the texts of a revision, and if they amend another one merge them into it."""
    return _read(sources, find, ())


def _read(sources: Sequence[Source], find: Find, way: tuple[str, ...]) -> Outcome[Whole]:
    read = [(source.name, read_file(source)) for source in sources]
    found = [each for _, outcome in read for each in outcome.diagnostics]
    texts = tuple((name, outcome.value) for name, outcome in read if outcome.value is not None)
    plain = tuple(file for _, file in texts if isinstance(file, n.File))
    if len(plain) == len(texts):
        heads = tuple(file.head for file in plain if file.head is not None)
        whole = Whole(files=plain, texts=texts, heads=heads, own=frozenset(name for name, _ in texts))
        return Outcome(whole if plain else None, tuple(found))
    return _amended(texts, find, way, found)


def _amended(texts: _Texts, find: Find, way: tuple[str, ...], found: list[Diagnostic]) -> Outcome[Whole]:
    files = [file for _, file in texts]
    instrument = the_instrument(files, found)
    changes = changes_of(files, found)
    sources = None if instrument is None else _base(instrument, find, way, found)
    if instrument is None or sources is None:
        return Outcome(None, tuple(found))
    base = _read(sources, find, (*way, instrument.revision))
    found += base.diagnostics
    if base.value is None or not _is_meant(base.value, instrument, found):
        return Outcome(None, tuple(found))
    return Outcome(_merged(base.value, tuple(sources), instrument, changes, texts, found), tuple(found))


def _merged(
    base: Whole,
    sources: tuple[Source, ...],
    instrument: n.AmendingHead,
    changes: Sequence[Written],
    texts: _Texts,
    found: list[Diagnostic],
) -> Whole:
    """Make all changes that can be made; what keeps others from it is told."""
    old_head = next(file.head for file in base.files if file.head is not None)
    old = as_places([part for file in base.files for part in file.parts], in_base=True)
    known = dict(_known(old))
    head = merged_head(old_head, instrument, changes, found)
    together = changes_together(changes, instrument, known, base.notes, found)
    standing = changes_that_stand(together, known, found)
    new = merged_parts(old, known, standing, found)
    merged = n.File(surface=base.files[0].surface, head=head, parts=tuple(_flat(new)))
    records = records_of(standing, new)
    places = tuple(_standing(path, each) for path, each in each_place(new.tops))
    own = frozenset(name for name, _ in texts)
    return Whole(
        files=(merged,),
        texts=(*base.texts, *texts),
        heads=(*base.heads, instrument),
        records=records,
        base=sources,
        own=own,
        notes=history(base.notes, records, instrument.revision, known, places),
        standing=places,
        complete=not any(_keeps_a_change_out(each, own) for each in found),
    )


def _keeps_a_change_out(finding: Diagnostic, own: frozenset[str]) -> bool:
    """Tell whether something of the instrument could not be read or made; some faults leave every change standing."""
    of_instrument = finding.span is not None and finding.span.source in own
    return of_instrument and is_error(finding) and not isinstance(finding, _KEEPING_NONE_OUT)


def _standing(path: str, place: Place) -> Standing:
    return Standing(path=path, base=place.base, span=place.part.span)


def _base(
    instrument: n.AmendingHead, find: Find, way: tuple[str, ...], found: list[Diagnostic]
) -> Sequence[Source] | None:
    """Find the texts that are amended, but not those on whose way we came."""
    span = first_line(instrument.span)
    if instrument.base in (*way, instrument.revision):
        found.append(AmendsItself(revision=instrument.base, way=(*way, instrument.revision), span=span))
        return None
    if len(way) >= LONGEST_CHAIN:
        found.append(ChainTooLong(limit=LONGEST_CHAIN, span=span))
        return None
    sources = find(instrument.index, instrument.base)
    if not sources:
        found.append(BaseNotFound(index=instrument.index, revision=instrument.base, span=span))
    return sources or None


def _is_meant(base: Whole, instrument: n.AmendingHead, found: list[Diagnostic]) -> bool:
    """Tell whether what was found is what the instrument names: the same index, the same label."""
    head = next((file.head for file in base.files if file.head is not None), None)
    if head is None:
        found.append(BaseNotFound(index=instrument.index, revision=instrument.base, span=first_line(instrument.span)))
        return False
    said = only(head.clauses, n.Instrument)
    wanted, there = f"{instrument.index} [{instrument.base}]", f"{head.index} [{(said.label if said else None) or ''}]"
    if wanted != there:
        found.append(OtherRevision(wanted=wanted, found=there, span=first_line(instrument.span)))
    return wanted == there


def _known(base: Places) -> Iterator[tuple[str, Place]]:
    """Give the parts of the base by their paths; of two with one path the first is meant."""
    seen: set[str] = set()
    for path, each in each_place(base.tops):
        if path not in seen:
            seen.add(path)
            yield path, each


def _flat(places: Places) -> Iterator[n.AnyPart]:
    yield from (each.part for _, each in each_place(places.tops))
    yield from places.gradings
