"""`--target wheel`: every finished revision of an index, or the one that is named, as one wheel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang.ir.nodes import Ruleset, Unwritten
from parlang.ir.walk import leaves
from parlang.outcome import Outcome
from parlang.source import Source
from parlang_compiler.backends.to_wheel import Compiled, to_wheel
from parlang_compiler.backends.wheel.errors import NoFinishedRevision, SameLabel, TwoIndices, UnfinishedLeftOut
from parlang_compiler.cli.loading import Loaded, load
from parlang_compiler.cli.session import Session
from parlang_compiler.files.hashes import source_hash
from parlang_compiler.files.specs import par_files
from parlang_compiler.targets import WHEEL, Artefact


def wheel_for(name: str, session: Session) -> tuple[Outcome[Artefact], tuple[Source, ...]]:
    """Make the wheel of what SPEC names; give also the texts that were read."""
    loaded = [load(each, session) for each in _names(name)]
    sources = tuple(source for each in loaded for source in each.sources)
    faults = tuple(dict.fromkeys(fault for each in loaded for fault in each.diagnostics))
    if any(map(is_error, faults)):
        return Outcome(None, faults), sources
    found = Outcome(loaded, faults).then(lambda revisions: _finished(name, revisions))
    return found.then(lambda finished: Outcome(_artefact(finished))), sources


def _names(name: str) -> list[str]:
    """Give the revisions in the folder of an index; else what is named, which tells itself what is wrong with it."""
    path = Path(name)
    try:
        if not path.is_dir() or par_files(path):
            return [name]
        return [str(each) for each in sorted(path.iterdir()) if each.is_dir() and par_files(each)] or [name]
    except (OSError, ValueError):
        return [name]


def _finished(name: str, loaded: Sequence[Loaded]) -> Outcome[list[Compiled]]:
    """Keep the revisions of which every criterion has a rule, and tell those that are left out."""
    compiled = [Compiled(each.ruleset, source_hash(each.sources)) for each in loaded if each.ruleset is not None]
    faults: list[Diagnostic] = list(_confused(name, [each.ruleset for each in compiled]))
    if faults:
        return Outcome(None, tuple(faults))
    open_ones = {each.ruleset.revision: count for each in compiled if (count := _unwritten(each.ruleset))}
    if len(open_ones) == len(compiled):
        return Outcome(None, (NoFinishedRevision(path=name, revisions=", ".join(open_ones)),))
    told = tuple(UnfinishedLeftOut(label=label, count=count) for label, count in open_ones.items())
    return Outcome([each for each in compiled if each.ruleset.revision not in open_ones], told)


def _confused(name: str, rulesets: Sequence[Ruleset]) -> Iterator[Diagnostic]:
    indices = list(dict.fromkeys(each.index for each in rulesets))
    if len(indices) > 1:
        yield TwoIndices(path=name, first=indices[0], second=indices[1])
    else:
        counted = Counter(each.revision for each in rulesets)
        yield from (SameLabel(path=name, label=label) for label, count in counted.items() if count > 1)


def _unwritten(ruleset: Ruleset) -> int:
    return sum(isinstance(leaf.rule, Unwritten) for leaf in leaves(ruleset))


def _artefact(revisions: Sequence[Compiled]) -> Artefact:
    path, data = to_wheel(revisions)
    return Artefact(target=WHEEL, path=path, data=data)
