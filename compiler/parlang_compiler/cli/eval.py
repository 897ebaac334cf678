"""`parlang eval`: score the units of a file."""

from __future__ import annotations

from argparse import Namespace
from typing import TextIO

from parlang.diagnostics.render import visible
from parlang_compiler.cli.scoring import Scores, score
from parlang_compiler.cli.session import Result, Session


def run(arguments: Namespace, session: Session) -> Result:
    """Score every unit at every stage that it has."""
    found = score(arguments.spec, arguments.cases, session)
    units = [each.scorecard.model_dump(mode="json") for each in found.scored]
    return Result(
        document={"units": units},
        write=lambda stream: _write(stream, found, session),
        diagnostics=found.diagnostics,
        sources=found.sources,
        pending=any(each.scorecard.status == "pending" for each in found.scored),
    )


def _write(stream: TextIO, found: Scores, session: Session) -> None:
    if found.ruleset is None:
        return
    from parlang_compiler.cli.score_table import write_score

    for each in found.scored:
        write_score(stream, found.ruleset, each, session.language)
    for name in found.refused:
        said = ("chưa chấm được vì có lỗi", "not scored, for it has errors")[session.language == "en"]
        stream.write(f"{visible(name)}: {said}\n")
