"""`parlang eval SPEC units.parquet --out scores.parquet`: score a table of a great many units as a stream."""

from __future__ import annotations

import errno
import re
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from parlang.diagnostics.diagnostic import Diagnostic
from parlang_compiler.backends.batch.errors import (
    BatchNotInstalled,
    BatchRefused,
    NoRows,
    OutIsInput,
    OutWanted,
    ParameterWrong,
    TableKind,
    TableUnreadable,
)
from parlang_compiler.cli.choosing import BadChoice
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.progress import waiting
from parlang_compiler.cli.session import Result, Session, by_name, written
from parlang_compiler.files.errors import NotFound, NotReadable, NotWritable
from parlang_compiler.files.read import reason
from parlang_compiler.files.tables import kind_of, scan, sink

if TYPE_CHECKING:
    import polars as pl

    from parlang_compiler.batch import Batch

LONGEST_REASON = 200
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS)  # what the system says of files that are written
BATCH_PACKAGE = "polars"


@dataclass(frozen=True, kw_only=True)
class Summary:
    """What came of a table."""

    rows: int
    scored: int
    pending: int
    refused: int
    seconds: float
    warnings: tuple[Diagnostic, ...] = ()

    def told(self) -> dict[str, Any]:
        """Give what tools are told."""
        return {"rows": self.rows, "scored": self.scored, "pending": self.pending, "refused": self.refused}


def run(arguments: Namespace, session: Session) -> Result:
    """Score a table into a file, and say how many units have a score."""
    cases, out = arguments.cases, arguments.out
    if (fault := _fault_of_names(cases, out)) is not None:
        return Result(diagnostics=(fault,))
    loaded = load(arguments.spec, session)
    if loaded.ruleset is None:
        return loaded.failed
    from parlang_compiler.batch import batch

    try:
        with waiting(session.say("đang chấm bảng", "scoring the table")):
            found = _scored(lambda: batch(loaded.ruleset), arguments, session)  # type: ignore[arg-type]
    except ParameterWrong:  # the year before it, or the year after, has no dates
        year = session.choice.period
        problem = session.say(f"--period: không chấm được cho năm `{year}`", f"--period: `{year}` cannot be scored")
        raise BadChoice(problem) from None
    except BatchRefused as refused:
        return Result(diagnostics=(*loaded.diagnostics, *refused.diagnostics), sources=by_name(loaded.sources))
    return Result(
        document={"table": {**found.told(), "out": out}},
        write=written(_words(found, out, session)),
        diagnostics=(*loaded.diagnostics, *found.warnings),
        sources=by_name(loaded.sources),
        pending=found.pending + found.refused > 0,
    )


def _fault_of_names(cases: str, out: str | None) -> Diagnostic | None:
    """Say what keeps the files from being read and written, before anything is done."""
    if find_spec(BATCH_PACKAGE) is None:
        return BatchNotInstalled(package=BATCH_PACKAGE)
    if kind_of(cases) is None:
        return TableKind(path=cases)
    if out is None:
        return OutWanted(path=cases)
    if kind_of(out) is None:
        return TableKind(path=out)
    return _fault_of_input(cases) or _fault_of_out(out, cases)


def _fault_of_input(cases: str) -> Diagnostic | None:
    try:
        return None if Path(cases).is_file() else NotFound(path=cases)
    except OSError as problem:
        return NotReadable(path=cases, reason=reason(problem))


def _fault_of_out(out: str, cases: str) -> Diagnostic | None:
    try:
        Path(out).lstat()
        return OutIsInput(path=out) if Path(out).exists() and Path(out).samefile(cases) else None
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as problem:  # a name that no file can have, or a folder that may not be looked into
        return NotWritable(path=out, reason=reason(problem))


def _scored(made: Callable[[], Batch], arguments: Namespace, session: Session) -> Summary:
    import polars as pl

    begun = perf_counter()
    try:
        with _told(arguments):
            frame = scan(arguments.cases)
            scoring = made().scoring(frame, session.choice.period, {}, details=arguments.details)
            rows, unique = scoring.counted(frame)
            scoring = made().scoring(frame, session.choice.period, {}, details=arguments.details, unique=unique)
    except OSError as problem:
        raise BatchRefused(NotReadable(path=arguments.cases, reason=reason(problem))) from None
    if rows == 0:
        raise BatchRefused(NoRows(path=arguments.cases))
    try:
        with _told(arguments):
            sink(scoring.scored(frame), arguments.out)
            counts = _counts(scan(arguments.out, remarks=False), pl)
    except OSError as problem:
        raise BatchRefused(NotWritable(path=arguments.out, reason=reason(problem))) from None
    return Summary(
        rows=rows,
        scored=counts.get("scored", 0),
        pending=counts.get("pending", 0),
        refused=counts.get("refused", 0),
        seconds=perf_counter() - begun,
        warnings=scoring.layout.warnings,
    )


def _counts(scores: pl.LazyFrame, pl: Any) -> Mapping[str, int]:
    found = scores.group_by("status").agg(pl.len()).collect(engine="streaming")
    return dict(found.iter_rows())


@contextmanager
def _told(arguments: Namespace) -> Iterator[None]:
    """Turn what Polars says of a damaged file, or breaks down at, into a sentence of ours."""
    import polars as pl

    try:
        yield
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException, UnicodeError) as problem:
        said = " ".join(str(problem).split())
        short = said if len(said) <= LONGEST_REASON else f"{said[:LONGEST_REASON]}…"
        if _of_writing(said):
            raise BatchRefused(NotWritable(path=arguments.out, reason=short)) from None
        raise BatchRefused(TableUnreadable(path=arguments.cases, reason=short)) from None


def _of_writing(said: str) -> bool:
    """Tell whether it is the scores that found no room: Polars tells it like a damaged table."""
    return any(int(number) in NO_ROOM for number in re.findall(r"\(os error (\d+)\)", said))


def _words(found: Summary, out: str, session: Session) -> str:
    vi = session.language == "vi"
    counts = [found.rows, found.scored, found.pending, found.refused]
    rows, scored, pending, refused = (f"{each:,}".replace(",", ".") if vi else f"{each:,}" for each in counts)
    seconds = f"{found.seconds:.1f}".replace(".", ",") if vi else f"{found.seconds:.1f}"
    if vi:
        lines = f"{rows} dòng: {scored} chấm được, {pending} chưa đủ số liệu, {refused} bị từ chối; {seconds} giây"
    else:
        lines = f"{rows} rows: {scored} scored, {pending} pending, {refused} refused; {seconds} seconds"
    return f"{lines}\n→ {out}\n"
