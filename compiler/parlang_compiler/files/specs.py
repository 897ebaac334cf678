"""Find the texts of a revision: its folder, one file, standard input, or an index of which one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.outcome import Outcome
from parlang.source import Source
from parlang.syntax.nodes import Clause, InForce, YearsFrom
from parlang_compiler.files.choice import Choice
from parlang_compiler.files.errors import (
    NoCriteria,
    NoRevisionFor,
    NotReadable,
    RevisionNotChosen,
    UndatedRevisions,
)
from parlang_compiler.files.read import STANDARD_INPUT, is_file, read_source, reason

Sources = tuple[Source, ...]
Clauses = Callable[[Source], tuple[Clause, ...]]  # the clauses of the head that stands in a source, if any
SUFFIX = ".par"


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A revision in the folder of its index, with what its head says of its time."""

    sources: Sources
    name: str
    first_year: int | None
    in_force: int | None
    in_force_end: int | None


def read_spec(name: str, choice: Choice, clauses: Clauses) -> Outcome[Sources]:
    """Read the texts that SPEC names, in the order of their names."""
    path = Path(name)
    if name == STANDARD_INPUT or is_file(name):
        return read_source(name).then(lambda source: Outcome((source,)))
    try:
        if not path.is_dir():
            return read_source(name).then(lambda source: Outcome((source,)))
        if par_files(path):
            return read_folder(path)
        revisions = [each for each in sorted(path.iterdir()) if each.is_dir() and par_files(each)]
    except (OSError, ValueError) as problem:
        return Outcome(None, (NotReadable(path=name, reason=reason(problem)),))
    if not revisions:
        return Outcome(None, (NoCriteria(path=name),))
    return _choose(name, revisions, choice, clauses)


def revision_folders(spec: Path) -> tuple[Path, ...]:
    """Give the revision folders `<index>/<revision>` of a folder of criteria, in order."""
    return tuple(each for each in sorted(spec.glob("*/*")) if each.is_dir() and par_files(each))


def par_files(folder: Path) -> list[Path]:
    """Give the files of criteria in a folder, in the order of their names."""
    return sorted(
        (each for each in folder.iterdir() if each.suffix == SUFFIX and not each.name.startswith(".")),
        key=lambda each: each.name,
    )


def read_folder(folder: Path) -> Outcome[Sources]:
    """Read the files of criteria in a folder; all of them, or none is given."""
    outcomes = [read_source(str(each)) for each in par_files(folder)]
    faults: tuple[Diagnostic, ...] = tuple(fault for each in outcomes for fault in each.diagnostics)
    sources = tuple(each.value for each in outcomes if each.value is not None)
    return Outcome(sources if len(sources) == len(outcomes) else None, faults)


def _choose(name: str, folders: list[Path], choice: Choice, clauses: Clauses) -> Outcome[Sources]:
    names = "; ".join(each.name for each in folders)
    if choice == Choice():
        if len(folders) == 1:
            return read_folder(folders[0])
        return Outcome(None, (RevisionNotChosen(path=name, revisions=names),))
    outcomes = [(folder, read_folder(folder)) for folder in folders]
    faults = tuple(fault for _, each in outcomes for fault in each.diagnostics)
    if faults:
        return Outcome(None, faults)
    revisions = [_dated(folder.name, each.value, clauses) for folder, each in outcomes if each.value]
    chosen = _serving(revisions, choice)
    if len(chosen) > 1:
        names = "; ".join(each.name for each in chosen)
        return Outcome(None, (RevisionNotChosen(path=name, revisions=names),))
    if not chosen:
        return Outcome(None, (NoRevisionFor(path=name, when=_when(choice), revisions=names),))
    return Outcome(chosen[0].sources, tuple(_undated(name, revisions, by_day=choice.on is not None)))


def _undated(name: str, revisions: list[Revision], *, by_day: bool) -> Iterator[Diagnostic]:
    """Tell the revisions that could not be considered, for they do not say their time."""
    silent = [each.name for each in revisions if (each.in_force if by_day else each.first_year) is None]
    if silent:
        yield UndatedRevisions(path=name, revisions="; ".join(f"`{each}`" for each in silent), by_day=by_day)


def _serving(revisions: list[Revision], choice: Choice) -> list[Revision]:
    """Keep the revisions that serve the year, or are in force on the day; several only when they tie."""
    if choice.on is not None:
        day = choice.on
        begun = [
            (each.in_force, each)
            for each in revisions
            if each.in_force is not None and each.in_force <= day
            if each.in_force_end is None or day <= each.in_force_end
        ]
    else:
        year = choice.period or 0
        begun = [
            (each.first_year, each) for each in revisions if each.first_year is not None and each.first_year <= year
        ]
    latest = max((start for start, _ in begun), default=None)
    return [each for start, each in begun if start == latest]


def _dated(name: str, sources: Sources, clauses: Clauses) -> Revision:
    said = [clause for source in sources for clause in clauses(source)]
    return Revision(
        sources=sources,
        name=name,
        first_year=next((each.year for each in said if isinstance(each, YearsFrom)), None),
        in_force=next(_days(said, end=False), None),
        in_force_end=next(_days(said, end=True), None),
    )


def _days(said: list[Clause], *, end: bool) -> Iterator[int]:
    for each in said:
        if isinstance(each, InForce):
            day = each.end if end else each.start
            if day is not None and isinstance(day.year, int):
                yield date(day.year, day.month, day.day).toordinal()


def _when(choice: Choice) -> str:
    if choice.on is None:
        return str(choice.period)
    return date.fromordinal(choice.on).strftime("%d/%m/%Y")
