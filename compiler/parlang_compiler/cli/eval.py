"""`parlang eval`: score the units of a file."""

from __future__ import annotations

from argparse import Namespace
from typing import TextIO

from parlang.ir.nodes import Ruleset
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.cli.scoring import score
from parlang_compiler.cli.session import Result, Session


def run(arguments: Namespace, session: Session) -> Result:
    """Score every unit at every stage that it has."""
    found = score(arguments.spec, arguments.cases, session)
    units = [each.scorecard.model_dump(mode="json") for each in found.scored]
    return Result(
        document={"units": units},
        write=lambda stream: _write(stream, found.ruleset, found.scored, session),
        diagnostics=found.diagnostics,
        sources=found.sources,
        pending=any(each.scorecard.status == "pending" for each in found.scored),
    )


def _write(stream: TextIO, ruleset: Ruleset | None, scored: tuple[Scored, ...], session: Session) -> None:
    if ruleset is None:
        return
    from parlang_compiler.cli.score_table import write_score

    for each in scored:
        write_score(stream, ruleset, each, session.language)
