"""`parlang impact`: last year's figures under the new rules — who gains, who loses, and what cannot be told."""

from __future__ import annotations

import gc
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diff.matching import Matching
from parlang.source import Source
from parlang_compiler.boundary.score_cases import Wanted
from parlang_compiler.cli.arguments import COMMAND
from parlang_compiler.cli.case_files import read_all
from parlang_compiler.cli.comparing import Pair, load_pair
from parlang_compiler.cli.finding import unit_not_found, units_named
from parlang_compiler.cli.progress import watched
from parlang_compiler.cli.session import Result, Session, by_name
from parlang_compiler.files.errors import BadCommand, StandardInputTwice
from parlang_compiler.files.read import STANDARD_INPUT
from parlang_compiler.files.write import taken, write_all, write_file
from parlang_compiler.impact.foreign import written_for_new
from parlang_compiler.impact.made_cases import cases_text, readings_of
from parlang_compiler.impact.replay import Readings, Rules, read_units_of, replay, rules_of
from parlang_compiler.impact.synthetic import MOST, made_up
from parlang_compiler.impact.told import told
from parlang_compiler.impact.whole import Impact, impact_of, refused_figures

DEFAULT_SEED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The units to be replayed, where they come from, and the files that were written on the way."""

    readings: Readings | None
    seed: int | None = None
    sources: tuple[Source, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    files: tuple[str, ...] = field(default=())


def run(arguments: Namespace, session: Session) -> Result:
    """Replay every unit under both revisions, and put the changes together."""
    misused = _misused(arguments, session)
    if misused:
        return Result(diagnostics=misused)
    pair = load_pair(arguments.old, arguments.new, session, arguments.mapping)
    sources = by_name(pair.sources)
    if pair.matching is None:
        return Result(diagnostics=pair.diagnostics, sources=sources)
    given = _given(arguments, session, pair.matching)
    sources |= by_name(given.sources)
    if given.readings is None:
        return Result(diagnostics=(*pair.diagnostics, *given.diagnostics), sources=sources)
    return _replayed(arguments, session, pair, rules_of(pair.matching), given, sources)


def _replayed(
    arguments: Namespace, session: Session, pair: Pair, rules: Rules, given: Given, sources: dict[str, Source]
) -> Result:
    words = session.say("đang chấm lại", "replaying")
    readings = given.readings or Readings(units=(), entries=())
    wanted = Wanted(language=session.language, period=session.choice.period, parts=False)
    with _no_collection():
        found = replay(rules, readings, wanted, lambda units: watched(units, words))
        impact = impact_of(rules, found, session.choice.period, given.seed)
    charts = _charts(arguments, session, impact)
    meant = _meant(arguments, impact)
    diagnostics = (
        *pair.diagnostics,
        *given.diagnostics,
        *found.diagnostics,
        *refused_figures(impact),
        *charts.diagnostics,
        *meant.diagnostics,
    )
    files = [*given.files, *charts.files]
    return Result(
        document={**told(impact), "files": [{"path": path} for path in files]},
        write=lambda stream: _write(stream, impact, meant.names, files, arguments, session),
        diagnostics=diagnostics,
        sources=sources,
        pending=any(each.unit.after.result.status == "pending" for each in impact.units),
    )


@contextmanager
def _no_collection() -> Iterator[None]:
    """Look for no garbage meanwhile: of many units all that is made stays, and looking takes half the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


# --- what is asked ----------------------------------------------------------------------------


def _misused(arguments: Namespace, session: Session) -> tuple[Diagnostic, ...]:
    """Tell what cannot be asked so; nothing has been read yet."""
    problem = _problem(arguments, session)
    if problem is not None:
        return (BadCommand(problem=problem, command=f"{COMMAND} impact"),)
    if [arguments.old, arguments.new, arguments.cases].count(STANDARD_INPUT) > 1:
        return (StandardInputTwice(),)
    refused = None if arguments.write_cases is None else taken(arguments.write_cases)
    return () if refused is None else (refused,)


def _problem(arguments: Namespace, session: Session) -> str | None:
    made = arguments.synthetic is not None
    if made and arguments.cases is not None:
        return session.say("--synthetic không dùng cùng CASES", "--synthetic is not allowed with CASES")
    if not made and arguments.cases is None:
        return session.say("thiếu CASES, hoặc --synthetic N", "CASES is missing, or --synthetic N")
    for option, text, needed in (
        ("--seed", arguments.seed, made),
        ("--write-cases", arguments.write_cases, made),
    ):
        if text is not None and not needed:
            return session.say(f"{option} chỉ dùng cùng --synthetic", f"{option} goes with --synthetic only")
    if made and _whole(arguments.synthetic, 1, MOST) is None:
        return session.say(f"--synthetic: ghi một số từ 1 đến {MOST}", f"--synthetic: a number from 1 to {MOST}")
    if arguments.seed is not None and _whole(arguments.seed, 0, 10**18) is None:
        return session.say("--seed: ghi một số nguyên không âm", "--seed: a whole number, 0 or more")
    return None


def _whole(text: str, least: int, most: int) -> int | None:
    """Read a whole number in its range."""
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(most))):
        return None
    return int(text) if least <= int(text) <= most else None


# --- the units --------------------------------------------------------------------------------


def _given(arguments: Namespace, session: Session, matching: Matching) -> Given:
    return _made(arguments, matching) if arguments.synthetic is not None else _read(arguments, session, matching)


def _read(arguments: Namespace, session: Session, matching: Matching) -> Given:
    cases = read_all(arguments.cases, matching.old)
    foreign = written_for_new(cases.units, matching.old, matching.new)
    if foreign is not None:
        return Given(readings=None, sources=cases.sources, diagnostics=(foreign,))
    if not cases.units:
        return Given(readings=None, sources=cases.sources, diagnostics=cases.diagnostics)
    wanted = Wanted(language=session.language, period=session.choice.period, parts=False)
    return Given(
        readings=read_units_of(matching.old, cases.units, wanted),
        sources=cases.sources,
        diagnostics=cases.diagnostics,
    )


def _made(arguments: Namespace, matching: Matching) -> Given:
    seed = DEFAULT_SEED if arguments.seed is None else int(arguments.seed)
    with _no_collection():
        units = made_up(matching.old, int(arguments.synthetic), seed)
    if arguments.write_cases is None:
        return Given(readings=readings_of(units), seed=seed)
    outcome = write_file(Path(arguments.write_cases), cases_text(units, matching.old, seed).encode())
    if outcome.value is None:
        return Given(readings=None, diagnostics=outcome.diagnostics)
    return Given(readings=readings_of(units), seed=seed, files=(arguments.write_cases,))


# --- what is shown ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawn:
    files: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def _charts(arguments: Namespace, session: Session, impact: Impact) -> _Drawn:
    if arguments.charts is None:
        return _Drawn()
    from parlang_compiler.impact.charts import drawn  # an extra: it may not be installed

    charts = drawn(impact, session.language)
    if charts.value is None:
        return _Drawn(diagnostics=charts.diagnostics)
    outcome = write_all(Path(arguments.charts), charts.value)
    return _Drawn(files=tuple(str(each) for each in outcome.value or ()), diagnostics=outcome.diagnostics)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Meant:
    names: frozenset[str] | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


def _meant(arguments: Namespace, impact: Impact) -> _Meant:
    """Give the units that are to be told criterion by criterion."""
    names = [each.name for each in impact.units]
    if arguments.unit is None:
        return _Meant(names=frozenset(names) if len(names) == 1 else None)
    found = units_named(names, arguments.unit)
    missing = () if found or not names else (unit_not_found(names, arguments.unit),)
    return _Meant(names=found, diagnostics=missing)


def _write(
    stream: TextIO,
    impact: Impact,
    names: frozenset[str] | None,
    files: list[str],
    arguments: Namespace,
    session: Session,
) -> None:
    from parlang_compiler.cli.impact_table import write_impact
    from parlang_compiler.cli.impact_unit import write_unit
    from parlang_compiler.cli.impact_words import Shown

    shown = Shown(impact=impact, language=session.language, everything=arguments.all)
    if names is None:
        write_impact(stream, shown)
    else:
        for each in (placed for placed in impact.units if placed.name in names):
            write_unit(stream, each, shown)
    for path in files:
        stream.write(f"{path}\n")
