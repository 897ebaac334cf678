"""`parlang consolidate`: the text of a revision with all amendments merged into it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from parlang.syntax.nodes import Surface
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Result, Session, by_name, written
from parlang_compiler.files.errors import RulesWithoutTexts
from parlang_compiler.files.write import taken, write_file


def run(arguments: Namespace, session: Session) -> Result:
    """Print the merged text, or write it into a file that is not there yet; none of a set that has errors."""
    from parlang.pipeline import consolidate_sources

    refused = None if arguments.out is None else taken(arguments.out)
    if refused is not None:
        return Result(diagnostics=(refused,))
    loaded = load(arguments.spec, session)
    if loaded.ruleset is None:
        return loaded.failed
    if not loaded.own:
        return Result(diagnostics=(RulesWithoutTexts(path=arguments.spec),), sources=by_name(loaded.sources))
    surface: Surface | None = getattr(arguments, "lang", None)  # not said: as the oldest text was written
    text = consolidate_sources(loaded.own, loaded.find, surface).value or ""
    sources = by_name(loaded.sources)
    if arguments.out is None:
        document = {"text": text}
        return Result(document=document, write=written(text), diagnostics=loaded.diagnostics, sources=sources)
    outcome = write_file(Path(arguments.out), text.encode())
    return Result(
        document={"files": [{"path": arguments.out}]} if outcome.value else {},
        write=written(f"{arguments.out}\n") if outcome.value else None,
        diagnostics=(*loaded.diagnostics, *outcome.diagnostics),
        sources=sources,
    )
