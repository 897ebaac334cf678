"""SPEC and CASES → scores, as `eval` and `explain` need them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.source import Source
from parlang_compiler.boundary.read_cases import Unit, read_cases
from parlang_compiler.boundary.score_cases import Scored, Wanted, score_cases
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session, by_name
from parlang_compiler.files.errors import StandardInputTwice
from parlang_compiler.files.read import MEGABYTE, STANDARD_INPUT, read_source

LARGEST_CASES = 16 * MEGABYTE  # a thousand units with all their figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """What was scored, by which rules, and what was found on the way."""

    ruleset: Ruleset | None = None
    scored: tuple[Scored, ...] = ()
    refused: tuple[str, ...] = ()  # names of the units that have errors and were not scored
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)


def score(spec: str, cases: str, session: Session) -> Scores:
    """Score the units of a file by the rules of a revision."""
    if spec == cases == STANDARD_INPUT:
        return Scores(diagnostics=(StandardInputTwice(),))
    loaded = load(spec, session)
    if loaded.ruleset is None:
        return Scores(diagnostics=loaded.diagnostics, sources=by_name(loaded.sources))
    ruleset = loaded.ruleset
    source = read_source(cases, LARGEST_CASES)
    texts = (*loaded.sources, *(() if source.value is None else (source.value,)))
    read = source.then(read_cases)
    units = _units(read.value)
    scored = score_cases(ruleset, units, Wanted(language=session.language, period=session.choice.period))
    done = {id(each.unit) for each in scored.value or ()}
    return Scores(
        ruleset=ruleset,
        scored=scored.value or (),
        refused=tuple(unit.name for unit in units if id(unit) not in done),
        diagnostics=(*loaded.diagnostics, *read.diagnostics, *scored.diagnostics),
        sources=by_name(texts),
    )


def _units(units: tuple[Unit, ...] | None) -> tuple[Unit, ...]:
    return units or ()
