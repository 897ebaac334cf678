"""`parlang build`: make what was asked for out of a revision."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang.source import Source
from parlang_compiler.cli.arguments import COMMAND
from parlang_compiler.cli.issuing import order_for
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Result, Session, by_name, written
from parlang_compiler.document.errors import laid_out
from parlang_compiler.files.errors import BadCommand, UnknownTarget
from parlang_compiler.files.hashes import file_hash
from parlang_compiler.files.read import read_bytes, shown
from parlang_compiler.files.write import write_all
from parlang_compiler.targets import ALL_TARGETS, WHEEL, Artefact, Order, artefacts

LARGEST_TEMPLATE = 8 << 20  # bytes: words and a seal


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """What the targets became, if all of them could be made; `given` is the revision, if one was wanted."""

    files: Outcome[tuple[Artefact, ...]]
    sources: tuple[Source, ...]
    given: Ruleset | None = None


def run(arguments: Namespace, session: Session) -> Result:
    """Build each target into the output folder; nothing is written unless all of them can be made."""
    targets = [each.strip() for each in arguments.target.split(",") if each.strip()]
    unknown = [each for each in targets if each not in ALL_TARGETS] or ([] if targets else [""])
    if unknown:
        known = ", ".join(ALL_TARGETS)
        return Result(diagnostics=tuple(UnknownTarget(name=each, known=known) for each in unknown))
    return _written(_made(arguments, targets, session), Path(arguments.out), targets)


def _made(arguments: Namespace, targets: Sequence[str], session: Session) -> _Made:
    """Make the targets of one revision, and the wheel of all of them."""
    of_revision = [each for each in targets if each != WHEEL]
    made = _of_revision(arguments, of_revision, session) if of_revision else _Made(files=Outcome(()), sources=())
    if WHEEL not in targets or made.files.value is None:
        return made
    from parlang_compiler.cli.packing import wheel_for

    wheel, texts = wheel_for(arguments.spec, session)
    files = made.files.then(lambda others: wheel.then(lambda one: Outcome((*others, one))))
    return replace(made, files=files, sources=(*made.sources, *texts))


def _of_revision(arguments: Namespace, targets: Sequence[str], session: Session) -> _Made:
    loaded = load(arguments.spec, session)
    if loaded.ruleset is None:
        return _Made(files=Outcome(None, loaded.diagnostics), sources=loaded.sources)
    order, texts = order_for(loaded, loaded.ruleset, arguments.issue)
    order = order.then(lambda given: _with_template(given, arguments.template, targets, session))
    sources = (*loaded.sources, *texts)
    files = order.then(lambda given: laid_out(lambda: artefacts(given, targets), sources))
    told = Outcome(files.value, (*loaded.diagnostics, *files.diagnostics))
    return _Made(files=told, sources=sources, given=loaded.ruleset)


def _written(made: _Made, folder: Path, targets: Sequence[str]) -> Result:
    outcome = made.files.then(lambda files: write_all(folder, {each.path: each.data for each in files}))
    if made.files.value is None or outcome.value is None:
        return Result(diagnostics=outcome.diagnostics, sources=by_name(made.sources))
    widths, found = ({}, ()) if made.given is None else _widths(made.given, targets)
    listed = [_listed(each, folder) for each in made.files.value]
    return Result(
        document={"files": listed, "widths": widths},
        write=written("".join(f"{each['path']}\n" for each in listed)),
        diagnostics=(*outcome.diagnostics, *found),
        sources=by_name(made.sources),
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
    told: dict[str, dict[str, Any]] = {}
    found: tuple[Diagnostic, ...] = ()
    if "sql" in targets:
        from parlang_compiler.backends.to_sql import widths_told as of_sql

        told = of_sql(ruleset)
    if "javascript" in targets:
        from parlang_compiler.backends.to_javascript import widths_told as of_javascript

        told = {path: told.get(path, {}) | of_script for path, of_script in of_javascript(ruleset).items()}
    if "xlsx" in targets:
        from parlang_compiler.form.widths import form_widths, left_to_read, widths_told

        widths = form_widths(ruleset)
        found = tuple(left_to_read(widths, ruleset))
        told = {path: told.get(path, {}) | of_form for path, of_form in widths_told(widths).items()}
    return told, found


def _listed(made: Artefact, folder: Path) -> dict[str, str]:
    return {"path": str(folder / made.path), "target": made.target, "sha256": file_hash(made.data)}
