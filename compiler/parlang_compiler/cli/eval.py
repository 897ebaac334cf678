"""`parlang eval`: score the units of a file, or of a folder of files."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, TextIO

from parlang.diagnostics.render import visible
from parlang_compiler.boundary.quotas import quotas_wait
from parlang_compiler.boundary.ranks import Standing, standing_told
from parlang_compiler.cli.progress import watched
from parlang_compiler.cli.scoring import Asked, Scores, score
from parlang_compiler.cli.session import Result, Session

if TYPE_CHECKING:
    from parlang_compiler.cli.group_table import Shown


def run(arguments: Namespace, session: Session) -> Result:
    """Score every unit at every stage that it has, and rank the units of each group."""
    words = session.say("đang chấm điểm", "scoring")
    brief = session.format == "csv" or not (session.format == "json" or arguments.details or arguments.unit)
    asked = Asked(brief=brief, unit=arguments.unit)
    found = score(arguments.spec, arguments.cases, session, asked, lambda units: watched(units, words))
    return Result(
        document={
            "units": [each.scorecard.model_dump(mode="json") for each in found.scored],
            "groups": [{**standing_told(each), "quotas_wait": _quotas_wait(each, found)} for each in found.groups],
        },
        write=lambda stream: _write(stream, found, arguments, session),
        diagnostics=found.diagnostics,
        sources=found.sources,
        pending=any(each.scorecard.status == "pending" for each in found.scored),
    )


def _quotas_wait(standing: Standing, found: Scores) -> bool:
    return found.ruleset is not None and quotas_wait(standing.units, standing.missing, found.ruleset)


def _write(stream: TextIO, found: Scores, arguments: Namespace, session: Session) -> None:
    if found.ruleset is None:
        return
    from parlang_compiler.cli.group_csv import groups_as_csv
    from parlang_compiler.cli.group_table import Shown, write_groups

    shown = Shown(ruleset=found.ruleset, language=session.language, order=arguments.sort or "score")
    if session.format == "csv":
        stream.write(groups_as_csv(found.groups, found.scored, shown))
        return
    if found.with_parts:
        _write_each(stream, found, shown, sort=arguments.sort is not None)
    else:
        write_groups(stream, found.groups, shown)
    said = session.say("chưa chấm được vì có lỗi", "not scored, for it has errors")
    for unit in found.refused:
        stream.write(f"{visible(unit.name) or '?'}: {said}\n")


def _write_each(stream: TextIO, found: Scores, shown: Shown, *, sort: bool) -> None:
    """Write the score of each unit, in the order of its file if no other is asked for."""
    from parlang_compiler.boundary.score_words import in_order
    from parlang_compiler.cli.group_table import place_in_words
    from parlang_compiler.cli.score_table import write_score

    of_group = {id(each.result): standing for standing in found.groups for each in standing.units}
    for each in in_order(found.scored, shown.order) if sort else found.scored:
        place = place_in_words(each, of_group[id(each.result)], shown)
        write_score(stream, shown.ruleset, each, shown.language, place)
