"""SPEC and CASES → scores, as `eval` and `explain` need them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import part_and_below
from parlang.source import Source
from parlang_compiler.boundary.ranks import Standing, standings
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.score_cases import Scored, Wanted, Watch, score_cases
from parlang_compiler.cli.case_files import read_all
from parlang_compiler.cli.finding import parts_named, unit_not_found, units_named, unknown
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session, by_name
from parlang_compiler.files.errors import StandardInputTwice
from parlang_compiler.files.read import STANDARD_INPUT


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """What was scored, by which rules, and what was found on the way."""

    ruleset: Ruleset | None = None
    scored: tuple[Scored, ...] = ()
    with_parts: bool = True  # whether scores are told by part, or by their totals only
    refused: tuple[Unit, ...] = ()  # those that have errors and were not scored
    groups: tuple[Standing, ...] = ()  # of all units, asked for or not
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    rules: tuple[Source, ...] = ()  # the texts of the revision
    folders: Mapping[str, str] = field(default_factory=dict)  # the index and revision of texts of other revisions
    units: tuple[Unit, ...] = ()  # all of them, as they were read
    year: int | None = None  # that of units that name none


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which of the scores are to be told, so that no others are put into words.

    `brief` asks of many units for their totals only; a single one is told with all its parts. `unit` is what a user
    calls the unit, `part` the part.
    """

    brief: bool = False
    unit: str | None = None
    part: str | None = None


def score(spec: str, cases: str, session: Session, asked: Asked, watch: Watch = iter) -> Scores:
    """Score the units of a file, or of a folder of files, by the rules of a revision.

    All units are scored, for a rank is the one among all of them; `scored` and `refused` hold those asked for.
    """
    if spec == cases == STANDARD_INPUT:
        return Scores(diagnostics=(StandardInputTwice(),))
    loaded = load(spec, session)
    if loaded.ruleset is None:
        return Scores(diagnostics=loaded.diagnostics, sources=by_name(loaded.sources))
    ruleset = loaded.ruleset
    parts, unknown_parts = _paths(ruleset, asked.part)
    read = read_all(cases, ruleset)
    names, unknown_units = _names(read.units, asked.unit)
    wanted = Wanted(
        language=session.language,
        period=session.choice.period,
        parts=not asked.brief or len(read.units) == 1,
        names=names,
        paths=parts,
    )
    scored = score_cases(ruleset, read.units, wanted, watch)
    done = {id(each.unit) for each in scored.value or ()}
    refused = tuple(unit for unit in read.units if id(unit) not in done)
    return Scores(
        ruleset=ruleset,
        scored=tuple(each for each in scored.value or () if names is None or each.unit.name in names),
        with_parts=wanted.parts,
        refused=tuple(unit for unit in refused if names is None or unit.name in names),
        groups=standings(scored.value or (), refused, session.choice.period),
        diagnostics=(*loaded.diagnostics, *read.diagnostics, *scored.diagnostics, *unknown_units, *unknown_parts),
        sources=by_name((*loaded.sources, *read.sources)),
        rules=loaded.sources,
        folders=loaded.folders,
        units=read.units,
        year=session.choice.period,
    )


def _paths(ruleset: Ruleset, name: str | None) -> tuple[frozenset[str] | None, tuple[Diagnostic, ...]]:
    """Give the parts that are meant, with all below them; None for all parts of the set."""
    if name is None:
        return None, ()
    named = parts_named(ruleset, name)
    found = frozenset(below.path for part in named for below in part_and_below(part))
    return found, () if named else (unknown(ruleset, name),)


def _names(units: Sequence[Unit], name: str | None) -> tuple[frozenset[str] | None, tuple[Diagnostic, ...]]:
    """Give the names of the units that are meant; None for all units."""
    if name is None:
        return None, ()
    names = [unit.name for unit in units]
    meant = units_named(names, name)
    return meant, () if meant or not names else (unit_not_found(names, name),)
