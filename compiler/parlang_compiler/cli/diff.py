"""`parlang diff`: what changed from one revision to the next, for which figures, by how much."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any, TextIO

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diff.changes import Comparison
from parlang.diff.matching import Matching
from parlang_compiler.cli.arguments import COMMAND
from parlang_compiler.cli.comparing import Pair, load_pair
from parlang_compiler.cli.console import console_for
from parlang_compiler.cli.diff_table import Shown, write_comparison
from parlang_compiler.cli.dossier import dossier_of, refusal, write_dossier
from parlang_compiler.cli.session import Result, Session, by_name, written
from parlang_compiler.comparing.comparer import compared
from parlang_compiler.comparing.gate_names import GATES
from parlang_compiler.comparing.gates import gates_hit, gates_in
from parlang_compiler.comparing.memory import ComparisonMemory, Written, rest_of
from parlang_compiler.files.errors import BadCommand
from parlang_compiler.proofs.proving import solver_version

NOTHING: dict[str, Any] = {"changes": [], "totals": None}


def run(arguments: Namespace, session: Session) -> Result:
    """Compare two revisions, or propose which parts of two texts written apart are the same."""
    gates = () if arguments.fail_on is None else gates_in(arguments.fail_on)
    if gates is None:
        return Result(document=NOTHING, diagnostics=(_no_gate(arguments.fail_on, session),))
    refused = refusal(arguments.dossier, session)
    if refused is not None:
        return Result(document=NOTHING, diagnostics=(refused,))
    anew = arguments.no_cache or arguments.propose or arguments.dossier is not None
    memory = None if anew else ComparisonMemory(_question(arguments, session))
    remembered = None if memory is None else memory.recall()
    if remembered is not None:
        return Result(document=remembered.document, write=written(remembered.text), pending=remembered.pending)
    pair = load_pair(arguments.old, arguments.new, session, arguments.mapping)
    if pair.matching is None:
        return Result(document=NOTHING, diagnostics=pair.diagnostics, sources=by_name(pair.sources))
    if arguments.propose:
        return _proposed(pair, session)
    return _compared(pair, pair.matching, gates, memory, arguments, session)


def _compared(
    pair: Pair,
    matching: Matching,
    gates: tuple[str, ...],
    memory: ComparisonMemory | None,
    arguments: Namespace,
    session: Session,
) -> Result:
    rest = None if memory is None else rest_of(pair.sources)  # as it is now: comparing takes a while
    comparison = compared(matching, pair.line)
    unwritten = () if arguments.dossier is None else write_dossier(comparison, pair, arguments.dossier)
    diagnostics = (*pair.diagnostics, *unwritten, *gates_hit(comparison, gates))
    found = Written(
        text=_text(comparison, pair, arguments, session),
        document=_document(comparison, session),
        pending=any(each.direction == "undecided" for each in comparison.changes),
    )
    if memory is not None and not diagnostics:
        memory.keep(found, rest)
    return Result(
        document=found.document,
        write=written(found.text),
        diagnostics=diagnostics,
        sources=by_name(pair.sources),
        pending=found.pending,
    )


def _question(arguments: Namespace, session: Session) -> Iterator[str]:
    """Give all that the answer hangs on beside the texts: where they are, and how it is written."""
    yield from (str(Path(each).resolve()) for each in (arguments.old, arguments.new, arguments.mapping or ""))
    yield from (arguments.old, arguments.new, arguments.mapping or "", arguments.fail_on or "")
    yield from (session.language, session.format, str(arguments.details), str(session.choice), solver_version() or "")
    yield f"{sys.stdout.isatty()} {console_for(sys.stdout).width}" if session.format == "text" else ""


def _no_gate(text: str, session: Session) -> Diagnostic:
    known = ", ".join(GATES)
    vi, en = f"--fail-on: `{text}` không phải là một trong {known}", f"--fail-on: `{text}` is none of {known}"
    return BadCommand(problem=session.say(vi, en), command=f"{COMMAND} diff")


def _document(comparison: Comparison, session: Session) -> dict[str, Any]:
    if session.format != "json":
        return {}
    from parlang_compiler.comparing.to_json import comparison_to_json

    return comparison_to_json(comparison, session.language)


def _text(comparison: Comparison, pair: Pair, arguments: Namespace, session: Session) -> str:
    """Write a comparison in the format asked for; JSON is made from its document."""
    match session.format:
        case "text":
            stream = _Like(sys.stdout)
            write_comparison(stream, Shown(comparison=comparison, language=session.language, details=arguments.details))
            return stream.getvalue()
        case "markdown" | "html":
            return dossier_of(comparison, pair, session.format).decode()
        case "junit":
            from parlang_compiler.comparing.to_junit import to_junit

            return to_junit(comparison, gates_in(arguments.fail_on or "") or (), session.language)
        case _:
            return ""


class _Like(StringIO):
    """Text in memory, written as for another stream: in colours if that is a terminal."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self._terminal = stream.isatty()

    def isatty(self) -> bool:
        """Tell what the other stream is."""
        return self._terminal


def _proposed(pair: Pair, session: Session) -> Result:
    """Print the proposals as a mapping file, which the drafter mends and keeps."""
    from parlang_compiler.comparing.proposals import as_mapping, proposals

    if pair.matching is None:
        return Result(diagnostics=pair.diagnostics)
    found = proposals(pair.matching)
    about = session.say(
        "đề xuất ghép tiêu chí của hai văn bản soạn riêng; xem từng dòng, sửa, rồi lưu lại",
        "proposed matches of two texts written apart; look at each line, mend it, then keep the file",
    )
    unsure = session.say("dòng có dấu # là dòng chưa chắc", "lines that begin with # are not sure")
    every = (*(("part", each) for each in found.parts), *(("figure", each) for each in found.figures))
    return Result(
        document={
            "proposals": [
                {"what": what, "old": each.old, "new": each.new, "percent": str(round(each.likeness * 100))}
                for what, each in every
            ]
        },
        write=written(as_mapping(pair.matching, found, (about, unsure))),
        diagnostics=pair.diagnostics,
        sources=by_name(pair.sources),
    )
