"""The revisions of an index, in the folder of the index, two by two: each with the one that it amends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.source import Source
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session
from parlang_compiler.files.errors import NoCriteria, NotFound, NotReadable
from parlang_compiler.files.read import reason
from parlang_compiler.files.specs import par_files
from parlang_compiler.testing.verdicts import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Consecutive:
    """Two revisions that follow each other; `skipped` says why nothing is asked of them."""

    old: Ruleset
    new: Ruleset
    skipped: Said | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Years:
    """The pairs of an index, the newest last, and what was found while reading them."""

    pairs: tuple[Consecutive, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: tuple[Source, ...] = ()


def years_of_index(name: str, session: Session) -> Years:
    """Read all revisions of an index, whose folders stand in one folder."""
    folders = _revisions(name)
    if isinstance(folders, Diagnostic):
        return Years(diagnostics=(folders,))
    loaded = [load(str(each), session) for each in folders]
    faults = tuple(dict.fromkeys(fault for each in loaded for fault in each.diagnostics))
    sources = tuple(source for each in loaded for source in each.sources)
    sets = [each.ruleset for each in loaded if each.ruleset is not None]
    pairs = () if len(sets) < len(loaded) else tuple(_pairs(sets))
    return Years(pairs=pairs, diagnostics=faults, sources=sources)


def _revisions(name: str) -> list[Path] | Diagnostic:
    path = Path(name)
    try:
        if not path.exists():
            return NotFound(path=name)
        if not path.is_dir() or par_files(path):  # a revision: its years are those of its index
            path = (path if path.is_dir() else path.parent).resolve().parent
        found = [each for each in sorted(path.iterdir()) if each.is_dir() and par_files(each)]
    except (OSError, ValueError) as problem:
        return NotReadable(path=name, reason=reason(problem))
    return found or NoCriteria(path=name)


def _pairs(sets: Sequence[Ruleset]) -> Iterator[Consecutive]:
    """Give each revision with the one that it amends, else with the one before it in time, which it replaces."""
    in_time = sorted(sets, key=lambda each: (_begin(each), each.revision))
    before = {new.revision: old for old, new in pairwise(in_time)}
    by_label = {each.revision: each for each in sets}
    for new in in_time:
        old = by_label.get(new.amends or "") or before.get(new.revision)
        if old is not None:
            yield Consecutive(old=old, new=new, skipped=_why_not(old, new))


def _begin(ruleset: Ruleset) -> int:
    """Give the day from which a revision serves; one that says nothing of its time comes last."""
    if ruleset.in_force is not None:
        return ruleset.in_force
    return date.max.toordinal() if ruleset.first_year is None else date(ruleset.first_year, 1, 1).toordinal()


def _why_not(old: Ruleset, new: Ruleset) -> Said | None:
    if old.index != new.index:
        return f"là bộ tiêu chí khác: {new.index}", f"it is another index: {new.index}"
    if new.amends is None:
        return "được viết mới, không sửa đổi phiên bản trước", "it is written anew and amends no revision"
    return None
