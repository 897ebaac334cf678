"""SPEC → ruleset: find its texts, compile them, keep what was said on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang.ir.nodes import Ruleset
from parlang.library import Find, nothing
from parlang.source import Source
from parlang.syntax.nodes import Clause
from parlang_compiler.cli.session import Result, Session, by_name
from parlang_compiler.files.hashes import source_hash
from parlang_compiler.files.library import Library, folder_called_otherwise
from parlang_compiler.files.read import is_file, read_source
from parlang_compiler.files.specs import read_spec

RULES_SUFFIX = ".json"
LARGEST_RULES = 16 << 20  # bytes: some sixteen times the largest set that is known


def _never(_: Diagnostic) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A revision as read: its texts, what they mean if they mean anything, and what was found.

    The texts of other revisions that went into it stand before its own.
    """

    sources: tuple[Source, ...]
    ruleset: Ruleset | None
    diagnostics: tuple[Diagnostic, ...]
    own: tuple[Source, ...] = ()
    find: Find = nothing  # gives the texts of other revisions
    folders: Mapping[str, str] = field(default_factory=dict)  # the index and revision of these, by name
    made_of: str | None = None  # the hash of the texts, where the rules came without them

    @property
    def source_hash(self) -> str:
        """Give the hash of the texts that the rules were made of."""
        return source_hash(self.sources) if self.made_of is None else self.made_of

    def beside(self, name: str) -> str | None:
        """Give the file of this name in the folder of the revision, if it is there; what is piped in has no folder."""
        if not self.own or self.own[0].name.startswith("<"):
            return None
        place = Path(self.own[0].name).parent / name
        return str(place) if place.exists() or place.is_symlink() else None

    @property
    def failed(self) -> Result:
        """Give the result of a command that cannot go on."""
        return Result(diagnostics=self.diagnostics, sources=by_name(self.sources))


def load(
    name: str, session: Session, *, everything: bool = False, answered: Callable[[Diagnostic], bool] = _never
) -> Loaded:
    """Read and compile what SPEC names; warnings and notes are for `check`, elsewhere only errors are told.

    What is `answered` otherwise is not told, and does not keep the set from being used.
    """
    if name.endswith(RULES_SUFFIX) and is_file(name):
        return _rules(name, everything=everything, answered=answered)
    from parlang.pipeline import compile_sources

    found = read_spec(name, session.choice, head_clauses)
    if found.value is None:
        return Loaded(sources=(), ruleset=None, diagnostics=found.diagnostics)
    library = Library(found.value)
    compiled = compile_sources(found.value, library.find)
    open_ones = [each for each in compiled.diagnostics if not answered(each)]
    ruleset = None if any(map(is_error, open_ones)) else compiled.value
    findings = (*_placed_otherwise(found.value, compiled.value), *open_ones)
    told = tuple(each for each in findings if everything or is_error(each))
    return Loaded(
        sources=(*library.sources, *found.value),
        ruleset=ruleset,
        diagnostics=(*found.diagnostics, *library.faults, *told),
        own=found.value,
        find=library.find,
        folders=library.folders,
    )


def _rules(name: str, *, everything: bool, answered: Callable[[Diagnostic], bool]) -> Loaded:
    """Read the rules that `build --target json` wrote: there are no texts, so what is found has no line of them."""
    from parlang.lowered.rules_json import rules_in

    read = read_source(name, LARGEST_RULES)
    if read.value is None:
        return Loaded(sources=(), ruleset=None, diagnostics=read.diagnostics)
    found = rules_in(read.value)
    open_ones = [each for each in found.diagnostics if not answered(each)]
    told = tuple(each for each in open_ones if everything or is_error(each))
    if found.value is None or any(map(is_error, open_ones)):
        return Loaded(sources=(read.value,), ruleset=None, diagnostics=told)
    ruleset, made_of = found.value.ruleset, found.value.source_hash
    return Loaded(sources=(read.value,), ruleset=ruleset, diagnostics=told, made_of=made_of)


def _placed_otherwise(sources: tuple[Source, ...], ruleset: Ruleset | None) -> Iterator[Diagnostic]:
    if sources and ruleset is not None:
        amends = ruleset.amends is not None
        yield from folder_called_otherwise(sources[0], ruleset.index, ruleset.revision, amends=amends)


def head_clauses(source: Source) -> tuple[Clause, ...]:
    """Give the clauses of the head that a source has; none when it has no head or cannot be read."""
    from parlang.pipeline import read_file

    file = read_file(source).value
    return () if file is None or file.head is None else file.head.clauses
