"""`parlang eval`: score the units of a file, or of a folder of files."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, TextIO

from parlang.diagnostics.render import visible
from parlang_compiler.boundary.quotas import quotas_wait
from parlang_compiler.boundary.ranks import Standing, standing_told
from parlang_compiler.cli.arguments import COMMAND
from parlang_compiler.cli.progress import watched
from parlang_compiler.cli.receipt import Written, wished, written_receipt
from parlang_compiler.cli.scoring import Asked, Scores, score
from parlang_compiler.cli.session import Result, Session
from parlang_compiler.files.errors import BadCommand
from parlang_compiler.files.tables import is_table
from parlang_compiler.receipts.errors import CANNOT_RUN

if TYPE_CHECKING:
    from parlang_compiler.cli.group_table import Shown


def run(arguments: Namespace, session: Session) -> Result:
    """Score every unit at every stage that it has, and rank the units of each group."""
    wish = wished(arguments, session)
    if wish.diagnostics:
        return Result(diagnostics=wish.diagnostics, cannot_run=CANNOT_RUN)
    if is_table(arguments.cases, arguments.out):
        return _table(arguments, session)
    words = session.say("đang chấm điểm", "scoring")
    brief = session.format == "csv" or not (session.format == "json" or arguments.details or arguments.unit)
    asked = Asked(brief=brief, unit=arguments.unit)
    found = score(arguments.spec, arguments.cases, session, asked, lambda units: watched(units, words))
    receipt = written_receipt(wish.value, found, session)
    return Result(
        document={
            "units": [each.scorecard.model_dump(mode="json") for each in found.scored],
            "groups": [{**standing_told(each), "quotas_wait": _quotas_wait(each, found)} for each in found.groups],
            **receipt.document,
        },
        write=lambda stream: _write(stream, found, receipt, arguments, session),
        diagnostics=(*found.diagnostics, *receipt.diagnostics),
        sources=found.sources,
        pending=any(each.scorecard.status == "pending" for each in found.scored),
    )


def _table(arguments: Namespace, session: Session) -> Result:
    """Score a whole table; a receipt holds every input and every reason, which a table is too long for."""
    if (option := _not_for_tables(arguments, session)) is not None:
        problem = session.say(f"{option} không dùng cho cả bảng", f"{option} is not for whole tables")
        return Result(diagnostics=(BadCommand(problem=problem, command=f"{COMMAND} eval"),), cannot_run=CANNOT_RUN)
    from parlang_compiler.cli.eval_table import run as score_table

    return score_table(arguments, session)


def _not_for_tables(arguments: Namespace, session: Session) -> str | None:
    """Name an option that would be passed over: a table is written whole, in its order, in the kind of its name."""
    if session.format == "csv":
        return "--format csv"
    return next((f"--{each}" for each in ("receipt", "sign", "unit", "sort") if getattr(arguments, each)), None)


def _quotas_wait(standing: Standing, found: Scores) -> bool:
    return found.ruleset is not None and quotas_wait(standing.units, standing.missing, found.ruleset)


def _write(stream: TextIO, found: Scores, receipt: Written, arguments: Namespace, session: Session) -> None:
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
    if receipt.document:
        stream.write(f"{session.say('biên nhận', 'receipt')}: {visible(arguments.receipt)}\n")


def _write_each(stream: TextIO, found: Scores, shown: Shown, *, sort: bool) -> None:
    """Write the score of each unit, in the order of its file if no other is asked for."""
    from parlang_compiler.boundary.score_words import in_order
    from parlang_compiler.cli.group_table import place_in_words
    from parlang_compiler.cli.score_table import write_score

    of_group = {id(each.result): standing for standing in found.groups for each in standing.units}
    for each in in_order(found.scored, shown.order) if sort else found.scored:
        place = place_in_words(each, of_group[id(each.result)], shown)
        write_score(stream, shown.ruleset, each, shown.language, place)
