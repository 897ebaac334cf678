"""SPEC and CASES → scores, as `eval` and `explain` need them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.source import Source
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.score_cases import Scored, Wanted, Watch, score_cases
from parlang_compiler.cli.case_files import read_all
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
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)


def score(spec: str, cases: str, session: Session, watch: Watch = iter, *, brief: bool = False) -> Scores:
    """Score the units of a file, or of a folder of files, by the rules of a revision.

    `brief` asks of many units for their totals only; a single one is told with all its parts.
    """
    if spec == cases == STANDARD_INPUT:
        return Scores(diagnostics=(StandardInputTwice(),))
    loaded = load(spec, session)
    if loaded.ruleset is None:
        return Scores(diagnostics=loaded.diagnostics, sources=by_name(loaded.sources))
    ruleset = loaded.ruleset
    read = read_all(cases, ruleset)
    parts = not brief or len(read.units) == 1
    wanted = Wanted(language=session.language, period=session.choice.period, parts=parts)
    scored = score_cases(ruleset, read.units, wanted, watch)
    done = {id(each.unit) for each in scored.value or ()}
    return Scores(
        ruleset=ruleset,
        scored=scored.value or (),
        with_parts=parts,
        refused=tuple(unit for unit in read.units if id(unit) not in done),
        diagnostics=(*loaded.diagnostics, *read.diagnostics, *scored.diagnostics),
        sources=by_name((*loaded.sources, *read.sources)),
    )
