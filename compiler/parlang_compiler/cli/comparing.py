"""OLD and NEW → two revisions put together: the way from one to the other, and the mapping where there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diff.following import Line
from parlang.diff.matching import Declared, Matching, matched
from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang.source import Source
from parlang_compiler.cli.loading import Loaded, load
from parlang_compiler.cli.session import Session
from parlang_compiler.comparing.errors import OtherIndexes
from parlang_compiler.comparing.mapping import mapping_in
from parlang_compiler.files.errors import StandardInputTwice
from parlang_compiler.files.read import STANDARD_INPUT, read_source

MOST_STEPS = 100  # instruments between two revisions


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two revisions as read; `matching` is None where they cannot be compared, which the diagnostics tell."""

    old: Loaded
    new: Loaded
    matching: Matching | None
    line: Line | None
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]


def load_pair(old_spec: str, new_spec: str, session: Session, mapping: str | None = None) -> Pair:
    """Read two revisions and put them together; `mapping` is a file, else the one beside a revision is taken."""
    nothing = Loaded(sources=(), ruleset=None, diagnostics=())
    if old_spec == new_spec == STANDARD_INPUT:
        return _failed(nothing, nothing, (StandardInputTwice(),))
    return pair_of(load(old_spec, session), load(new_spec, session), mapping)


def pair_of(old: Loaded, new: Loaded, mapping: str | None = None) -> Pair:
    """Put two revisions together that were read."""
    faults = (*old.diagnostics, *new.diagnostics)
    if old.ruleset is None or new.ruleset is None:
        return _failed(old, new, faults)
    if old.ruleset.index != new.ruleset.index:
        return _failed(old, new, (*faults, OtherIndexes(old=old.ruleset.index, new=new.ruleset.index)))
    line = line_between(old, new)
    text = _mapping_text(mapping, old, new)
    declared = None if text is None else text.then(_read(old.ruleset, new.ruleset, line))
    found = () if declared is None else declared.diagnostics
    texts = () if text is None or text.value is None else (text.value,)
    wrong = declared is not None and declared.value is None
    given = None if declared is None else declared.value
    return Pair(
        old=old,
        new=new,
        matching=None if wrong else matched(old.ruleset, new.ruleset, line, given),
        line=line,
        diagnostics=(*faults, *found),
        sources=(*old.sources, *new.sources, *texts),
    )


def _failed(old: Loaded, new: Loaded, diagnostics: tuple[Diagnostic, ...]) -> Pair:
    sources = (*old.sources, *new.sources)
    return Pair(old=old, new=new, matching=None, line=None, diagnostics=diagnostics, sources=sources)


def _read(old: Ruleset, new: Ruleset, line: Line | None) -> Callable[[Source], Outcome[Declared]]:
    return lambda source: mapping_in(source, old, new, line)


def _mapping_text(name: str | None, old: Loaded, new: Loaded) -> Outcome[Source] | None:
    """Read the mapping that is named, else the one in the folder of a revision from the other, if it is there."""
    if name is not None:
        return read_source(name)
    found = _beside(new, old) or _beside(old, new)
    return None if found is None else read_source(found)


def _beside(revision: Loaded, other: Loaded) -> str | None:
    """Give the mapping from another revision that stands in the folder of a revision, if one does."""
    return None if other.ruleset is None else revision.beside(f"mapping-{other.ruleset.revision}.yaml")


def line_between(old: Loaded, new: Loaded) -> Line | None:
    """Give the revisions from one to the other, whichever amends; None where neither goes back to the other."""
    if old.ruleset is None or new.ruleset is None:
        return None
    return _back(new, old.ruleset) or _back(old, new.ruleset)


def _back(later: Loaded, earlier: Ruleset) -> Line | None:
    """Give the revisions from the earlier one on, each amended by the next."""
    from parlang.pipeline import compile_sources

    revisions: list[Ruleset] = []
    at: Ruleset | None = later.ruleset
    while at is not None and len(revisions) < MOST_STEPS:
        if at.revision == earlier.revision:
            return Line(revisions=(earlier, *reversed(revisions))) if revisions else None
        revisions.append(at)
        if at.amends == earlier.revision:
            return Line(revisions=(earlier, *reversed(revisions)))
        sources = None if at.amends is None else later.find(at.index, at.amends)
        at = None if sources is None else compile_sources(sources, later.find).value
    return None
