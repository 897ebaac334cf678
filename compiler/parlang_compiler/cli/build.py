"""`parlang build`: make what was asked for out of a revision."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang_compiler.cli.arguments import COMMAND
from parlang_compiler.cli.issuing import order_for
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Result, Session, by_name, written
from parlang_compiler.document.errors import laid_out
from parlang_compiler.files.errors import BadCommand, UnknownTarget
from parlang_compiler.files.hashes import file_hash
from parlang_compiler.files.read import read_bytes, shown
from parlang_compiler.files.write import write_all
from parlang_compiler.targets import TARGETS, Artefact, Order, artefacts

LARGEST_TEMPLATE = 8 << 20  # bytes: words and a seal


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
    order, texts = order_for(loaded, loaded.ruleset, arguments.issue)
    order = order.then(lambda given: _with_template(given, arguments.template, targets, session))
    if order.value is None:
        return Result(diagnostics=(*loaded.diagnostics, *order.diagnostics), sources=by_name(texts))
    given, folder = order.value, Path(arguments.out)
    made = laid_out(lambda: artefacts(given, targets), (*loaded.sources, *texts))
    outcome = made.then(lambda files: write_all(folder, {each.path: each.data for each in files}))
    if made.value is None or outcome.value is None:
        faults = (*loaded.diagnostics, *outcome.diagnostics)
        return Result(diagnostics=faults, sources=by_name((*loaded.sources, *texts)))
    widths, found = _widths(given.ruleset, targets)
    listed = [_listed(each, folder) for each in made.value]
    return Result(
        document={"files": listed, "widths": widths},
        write=written("".join(f"{each['path']}\n" for each in listed)),
        diagnostics=(*loaded.diagnostics, *found),
        sources=by_name(loaded.sources),
    )


def _with_template(order: Order, name: str | None, targets: Sequence[str], session: Session) -> Outcome[Order]:
    """Read the template that the DOCX is to be filled into, where one is named."""
    if name is None:
        return Outcome(order)
    if "docx" not in targets:
        problem = session.say("--template cần đích docx", "--template needs the target docx")
        return Outcome(None, (BadCommand(problem=problem, command=f"{COMMAND} build"),))
    read = read_bytes(name, LARGEST_TEMPLATE)
    return read.then(lambda data: Outcome(replace(order, template=(shown(name), data))))


def _widths(ruleset: Ruleset, targets: Sequence[str]) -> tuple[dict[str, dict[str, Any]], tuple[Diagnostic, ...]]:
    """Tell how wide the numbers of each leaf are, if a target holds numbers of a limited width."""
    if "xlsx" not in targets:
        return {}, ()
    from parlang_compiler.form.widths import form_widths, left_to_read, widths_told

    widths = form_widths(ruleset)
    return widths_told(widths), tuple(left_to_read(widths, ruleset))


def _listed(made: Artefact, folder: Path) -> dict[str, str]:
    return {"path": str(folder / made.path), "target": made.target, "sha256": file_hash(made.data)}
