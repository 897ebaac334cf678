"""`parlang report`: the report of each unit, or of the whole group, as files."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.render import visible
from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang.source import Source
from parlang_compiler.boundary.folding import same_name
from parlang_compiler.boundary.membership import may_be_of
from parlang_compiler.boundary.ranks import Standing
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.score_cases import Scored, told_in_full
from parlang_compiler.cli.arguments import COMMAND
from parlang_compiler.cli.help_texts import DEFAULT_REPORT
from parlang_compiler.cli.issuing import issue_from
from parlang_compiler.cli.progress import watched
from parlang_compiler.cli.scoring import Asked, Scores, score
from parlang_compiler.cli.session import Result, Session, by_name
from parlang_compiler.document.errors import laid_out
from parlang_compiler.document.formats import FORMATS
from parlang_compiler.document.issue import Issue
from parlang_compiler.document.nodes import Document
from parlang_compiler.files.errors import BadCommand, UnknownTarget
from parlang_compiler.files.hashes import source_hash
from parlang_compiler.files.write import write_all
from parlang_compiler.impact.drawing import missing_package
from parlang_compiler.reports.errors import NoCharts, NoSuchStage
from parlang_compiler.reports.file_names import Key, file_names
from parlang_compiler.reports.group import group_report
from parlang_compiler.reports.heading import official
from parlang_compiler.reports.making import Files, Planned, path_of
from parlang_compiler.reports.of_group import chosen, group_scores
from parlang_compiler.reports.of_unit import unit_scores
from parlang_compiler.reports.unit import unit_report

OF_UNIT, OF_GROUP = "tu-danh-gia", "ket-qua"


def run(arguments: Namespace, session: Session) -> Result:
    """Make the reports, and write them only if all of them can be made."""
    targets = list(
        dict.fromkeys(each.strip() for each in (arguments.target or DEFAULT_REPORT).split(",") if each.strip())
    )
    misused = _misused(arguments, session, targets)
    if misused:
        return Result(diagnostics=misused)
    issue, texts = _issued(arguments.issue)
    if issue is not None and issue.value is None:
        return Result(diagnostics=issue.diagnostics, sources=by_name(texts))
    words = session.say("đang chấm điểm", "scoring")
    # The reports are in Vietnamese, whatever language the command speaks.
    asked = Asked(brief=True, unit=arguments.unit)
    vi = replace(session, language="vi")
    found = score(arguments.spec, arguments.cases, vi, asked, lambda units: watched(units, words))
    planned = _planned(found, arguments, None if issue is None else issue.value)
    return _written(found, planned, targets, arguments, session)


def _misused(arguments: Namespace, session: Session, targets: list[str]) -> tuple[Diagnostic, ...]:
    unknown = [each for each in targets if each not in FORMATS] or ([] if targets else [""])
    if unknown:
        return tuple(UnknownTarget(name=each, known=", ".join(FORMATS)) for each in unknown)
    if arguments.group and arguments.unit is not None:
        problem = session.say("--group không dùng cùng --unit", "--group is not allowed with --unit")
        return (BadCommand(problem=problem, command=f"{COMMAND} report"),)
    if arguments.issue is not None and not (arguments.group or arguments.unit):
        problem = session.say("--issue cần --unit hoặc --group", "--issue needs --unit or --group")
        return (BadCommand(problem=problem, command=f"{COMMAND} report"),)
    return ()


def _issued(name: str | None) -> tuple[Outcome[Issue] | None, tuple[Source, ...]]:
    """Read who sends the report; nobody where no file says it: a plain paper."""
    if name is None:
        return None, ()
    issue, texts = issue_from(name)
    return issue.then(lambda given: Outcome(replace(given, kind="report"))), texts


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    planned: tuple[Planned, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def _planned(found: Scores, arguments: Namespace, issue: Issue | None) -> _Plan:
    if found.ruleset is None or not found.scored:
        return _Plan()
    stage = arguments.stage
    if stage is not None and not any(each.stage == stage for each in found.scored):
        known = ", ".join(dict.fromkeys(each.stage for each in found.scored))
        return _Plan(diagnostics=(NoSuchStage(stage=stage, known=known),))
    if arguments.group:
        return _of_groups(found, arguments, issue)
    return _Plan(planned=tuple(_of_units(found, stage, issue)))


def _of_units(found: Scores, stage: str | None, issue: Issue | None) -> Iterator[Planned]:
    """Plan the report of each unit that has the stage; the names of files are those that they have among all units."""
    everybody = (each for standing in found.groups for each in standing.units)
    names = file_names(dict.fromkeys(map(_key, everybody)))
    stages: dict[Key, list[Scored]] = {}
    for each in found.scored:
        stages.setdefault(_key(each), []).append(each)
    for key, scored in stages.items():
        main = next((each for each in scored if stage in (None, each.stage)), None)
        if main is not None:
            make = partial(_unit_document, found, tuple(scored), main, issue)
            yield Planned(name=f"{OF_UNIT}-{names[key]}", unit=main.scorecard.unit, make=make)


def _of_groups(found: Scores, arguments: Namespace, issue: Issue | None) -> _Plan:
    """Plan a report for each year, with all groups of that year."""
    missing = missing_package()
    warned = () if missing is None else (NoCharts(package=missing),)
    years: dict[str | None, list[Standing]] = {}
    for standing in chosen(found.groups, arguments.stage):
        years.setdefault(standing.period, []).append(standing)
    planned = tuple(
        Planned(
            name="-".join(each for each in (OF_GROUP, found.ruleset.index, year) if each),
            unit=None,
            make=partial(_group_document, found, standings, issue, charts=missing is None),
        )
        for year, standings in years.items()
        if found.ruleset is not None
    )
    return _Plan(planned=planned, diagnostics=warned)


def _group_document(found: Scores, standings: list[Standing], issue: Issue | None, *, charts: bool) -> Document:
    ruleset = _rules(found)
    groups = [
        group_scores(ruleset, each, found.groups, [unit for unit in found.refused if _may_be_of(unit, each, found)])
        for each in standings
    ]
    return _sent(group_report(ruleset, source_hash(found.rules), groups, charts=charts), issue)


def _may_be_of(unit: Unit, standing: Standing, found: Scores) -> bool:
    return may_be_of(unit, (same_name(standing.group or ""), standing.period), found.year)


def _rules(found: Scores) -> Ruleset:
    if found.ruleset is None:
        raise AssertionError("units are scored by rules")
    return found.ruleset


def _key(each: Scored) -> Key:
    return each.scorecard.unit, each.scorecard.period


def _unit_document(found: Scores, scored: tuple[Scored, ...], main: Scored, issue: Issue | None) -> Document:
    ruleset, at = _rules(found), next(at for at, each in enumerate(scored) if each is main)
    told = tuple(told_in_full(ruleset, each, "vi") for each in scored)
    of = unit_scores(ruleset, source_hash(found.rules), told, told[at], _place(main, found.groups))
    return _sent(unit_report(of), issue)


def _sent(plain: Document, issue: Issue | None) -> Document:
    return plain if issue is None else official(plain, issue)


def _place(main: Scored, groups: tuple[Standing, ...]) -> str:
    """Say which place a unit has among those of its group; nothing where it stands alone or has none."""
    standing = next(group for group in groups if any(each.result is main.result for each in group.units))
    if main.scorecard.rank is None or len(standing.units) == 1:
        return ""
    waits = f" (tạm xếp, còn {standing.pending + standing.refused} đơn vị chờ)" if standing.provisional else ""
    group = f" trong nhóm {visible(standing.group)}" if standing.group else ""
    return f"{main.scorecard.rank}/{standing.ranked}{group}{waits}"


def _written(found: Scores, plan: _Plan, targets: list[str], arguments: Namespace, session: Session) -> Result:
    files = Files(plan.planned, targets)
    written = laid_out(lambda: write_all(Path(arguments.out), files), tuple(found.sources.values()))
    outcome = written.then(lambda each: each)
    listed = [
        {
            "path": str(Path(arguments.out) / path_of(each, target)),
            "target": target,
            "unit": each.unit,
            "sha256": files.hashes[path_of(each, target)],
        }
        for each in (plan.planned if outcome.value is not None else ())
        for target in targets
    ]
    lines = [str(each["path"]) for each in listed]
    said = session.say("chưa chấm được vì có lỗi", "not scored, for it has errors")
    lines += [f"{visible(unit.name) or '?'}: {said}" for unit in found.refused if found.ruleset is not None]
    return Result(
        document={"files": listed},
        write=lambda stream: stream.writelines(f"{line}\n" for line in lines),
        diagnostics=(*found.diagnostics, *plan.diagnostics, *outcome.diagnostics),
        sources=found.sources,
        pending=any(each.scorecard.status == "pending" for each in found.scored),
    )
