"""`parlang eval`: score the units of a file, or of a folder of files."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TextIO

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.render import visible
from parlang_compiler.boundary.quotas import quotas_wait
from parlang_compiler.boundary.ranks import Standing, standing_told, standings
from parlang_compiler.cli.finding import units_named, unknown_unit
from parlang_compiler.cli.progress import watched
from parlang_compiler.cli.scoring import Scores, score
from parlang_compiler.cli.session import Result, Session

if TYPE_CHECKING:
    from parlang_compiler.cli.group_table import Shown


def run(arguments: Namespace, session: Session) -> Result:
    """Score every unit at every stage that it has, and rank the units of each group."""
    words = session.say("đang chấm điểm", "scoring")
    brief = session.format == "csv" or not (session.format == "json" or arguments.details or arguments.unit)
    found = score(arguments.spec, arguments.cases, session, lambda units: watched(units, words), brief=brief)
    groups = standings(found.scored, found.refused, session.choice.period)
    faults: tuple[Diagnostic, ...] = ()
    if arguments.unit is not None and found.ruleset is not None:
        found, faults = _only(found, arguments.unit)
    return Result(
        document={
            "units": [each.scorecard.model_dump(mode="json") for each in found.scored],
            "groups": [{**standing_told(each), "quotas_wait": _quotas_wait(each, found)} for each in groups],
        },
        write=lambda stream: _write(stream, found, groups, arguments, session),
        diagnostics=(*found.diagnostics, *faults),
        sources=found.sources,
        pending=any(each.scorecard.status == "pending" for each in found.scored),
    )


def _quotas_wait(standing: Standing, found: Scores) -> bool:
    return found.ruleset is not None and quotas_wait(standing.units, standing.missing, found.ruleset)


def _only(found: Scores, wanted: str) -> tuple[Scores, tuple[Diagnostic, ...]]:
    """Keep the units of a name; their ranks stay those among all."""
    names = [*(each.scorecard.unit for each in found.scored), *(each.name for each in found.refused)]
    meant = units_named(names, wanted)
    kept = replace(
        found,
        scored=tuple(each for each in found.scored if each.scorecard.unit in meant),
        refused=tuple(each for each in found.refused if each.name in meant),
    )
    return kept, () if meant or not names else (unknown_unit(names, wanted),)


def _write(stream: TextIO, found: Scores, groups: Sequence[Standing], arguments: Namespace, session: Session) -> None:
    if found.ruleset is None:
        return
    from parlang_compiler.cli.group_csv import groups_as_csv
    from parlang_compiler.cli.group_table import Shown, write_groups

    shown = Shown(ruleset=found.ruleset, language=session.language, order=arguments.sort or "score")
    if session.format == "csv":
        stream.write(groups_as_csv(groups, found.scored, shown))
        return
    if found.with_parts:
        _write_each(stream, found, groups, shown, sort=arguments.sort is not None)
    else:
        write_groups(stream, groups, shown)
    said = session.say("chưa chấm được vì có lỗi", "not scored, for it has errors")
    for unit in found.refused:
        stream.write(f"{visible(unit.name) or '?'}: {said}\n")


def _write_each(stream: TextIO, found: Scores, groups: Sequence[Standing], shown: Shown, *, sort: bool) -> None:
    """Write the score of each unit, in the order of its file if no other is asked for."""
    from parlang_compiler.cli.group_table import in_order, place_in_words
    from parlang_compiler.cli.score_table import write_score

    of_group = {id(each.result): standing for standing in groups for each in standing.units}
    for each in in_order(found.scored, shown.order) if sort else found.scored:
        place = place_in_words(each, of_group[id(each.result)], shown)
        write_score(stream, shown.ruleset, each, shown.language, place)
