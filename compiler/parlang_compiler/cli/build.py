"""`parlang build`: make what was asked for out of a revision."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Result, Session, by_name, written
from parlang_compiler.document.errors import NotPrintable, placed
from parlang_compiler.files.errors import UnknownTarget
from parlang_compiler.files.hashes import file_hash, source_hash
from parlang_compiler.files.write import write_all
from parlang_compiler.targets import TARGETS, artefacts


def run(arguments: Namespace, session: Session) -> Result:
    """Build each target into the output folder; nothing is written unless all of them can be made."""
    targets = [each.strip() for each in arguments.target.split(",") if each.strip()]
    unknown = [each for each in targets if each not in TARGETS] or ([] if targets else [""])
    if unknown:
        known = ", ".join(TARGETS)
        return Result(diagnostics=tuple(UnknownTarget(name=each, known=known) for each in unknown))
    loaded = load(arguments.spec, session)
    if loaded.ruleset is None:
        return loaded.failed
    try:
        made = artefacts(loaded.ruleset, source_hash(loaded.sources), targets)
    except NotPrintable as problem:
        faults = (*loaded.diagnostics, *placed(problem.diagnostics, loaded.sources))
        return Result(diagnostics=faults, sources=by_name(loaded.sources))
    folder = Path(arguments.out)
    files = {each.path: each.data for each in made}
    outcome = write_all(folder, files)
    if outcome.value is None:
        faults = (*loaded.diagnostics, *outcome.diagnostics)
        return Result(diagnostics=faults, sources=by_name(loaded.sources))
    listed = [{"path": str(folder / each.path), "target": each.target, "sha256": file_hash(each.data)} for each in made]
    return Result(
        document={"files": listed, "widths": {}},
        write=written("".join(f"{each['path']}\n" for each in listed)),
        diagnostics=loaded.diagnostics,
        sources=by_name(loaded.sources),
    )
