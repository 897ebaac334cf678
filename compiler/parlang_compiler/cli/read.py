"""`parlang read`: a filled self-scoring form becomes a file of cases, with a report of what is wrong or missing."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from parlang.ir.walk import leaves
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.cli.loading import Loaded, load
from parlang_compiler.cli.session import Result, Session, by_name, written
from parlang_compiler.files.cases import LARGEST_CASES
from parlang_compiler.files.errors import AlreadyThere, StandardInputTwice
from parlang_compiler.files.read import STANDARD_INPUT, read_bytes, shown
from parlang_compiler.files.write import write_file

if TYPE_CHECKING:
    from parlang_compiler.form.read import ReadForm
    from parlang_compiler.form.report import Report


def run(arguments: Namespace, session: Session) -> Result:
    """Read a form by the revision that it was made from; no case is given of a form that has errors."""
    out = None if arguments.out is None else Path(arguments.out)
    if out is not None and (out.exists() or out.is_symlink()):
        return Result(diagnostics=(AlreadyThere(path=arguments.out),))
    if arguments.spec == arguments.form == STANDARD_INPUT:
        return Result(diagnostics=(StandardInputTwice(),))
    loaded = load(arguments.spec, session)
    if loaded.ruleset is None:
        return loaded.failed
    data = read_bytes(arguments.form, LARGEST_CASES)
    if data.value is None:
        return Result(diagnostics=(*loaded.diagnostics, *data.diagnostics), sources=by_name(loaded.sources))
    return _read(loaded, shown(arguments.form), data.value, out, session)


def _read(loaded: Loaded, name: str, data: bytes, out: Path | None, session: Session) -> Result:
    from parlang_compiler.boundary.from_xlsx import Sheet
    from parlang_compiler.form.read import read_form
    from parlang_compiler.form.report import report_of
    from parlang_compiler.form.to_case import case_of, case_text

    assert loaded.ruleset is not None
    sources = by_name((*loaded.sources, Sheet(name=name, text="")))
    read = read_form(name, data, loaded.ruleset, loaded.source_hash, session.language)
    faults = (*loaded.diagnostics, *read.diagnostics)
    if read.value is None or any(each.severity == "error" for each in read.diagnostics):
        return Result(diagnostics=faults, sources=sources)
    form, text = read.value, case_text(read.value)
    report = report_of(form)
    faults = (*faults, *report.diagnostics)
    document = {"case": case_of(form), **_told(form, report)}
    pending = form.result.status == "pending"
    if out is None:
        return Result(document=document, write=written(text), diagnostics=faults, sources=sources, pending=pending)
    outcome = write_file(out, text.encode())
    if outcome.value is None:
        return Result(diagnostics=(*faults, *outcome.diagnostics), sources=sources)
    return Result(
        document={"files": [{"path": str(out)}], **document},
        write=written(f"{out}\n{_summary(form, report, session)}\n"),
        diagnostics=faults,
        sources=sources,
        pending=pending,
    )


def _told(form: ReadForm, report: Report) -> dict[str, Any]:
    return {
        "unit": form.unit.name,
        "period": None if form.facts.year is None else str(form.facts.year),
        "status": form.result.status,
        "total": None if form.result.total is None else numeral(form.result.total),
        "missing": [
            {
                "id": each.part.path,
                "figure": each.entry.figure.key if each.entry.figure is not None else each.entry.id,
                "sheet": each.entry.cell.sheet,
                "cell": each.cell,
                "by_ministry": each.entry.by_ministry,
            }
            for each in report.figures
        ],
        "missing_evidence": [{"id": part.path, "text": text} for part, text in report.evidence],
        "changed": [
            {"id": part.path, "form": text, "computed": None if computed is None else numeral(computed)}
            for part, text, computed in report.changed
        ],
    }


def _summary(form: ReadForm, report: Report, session: Session) -> str:
    """Say in one line how far the form is filled in."""
    results = {each.path: each for each in form.result.parts}
    paths = [part.path for part in leaves(form.ruleset)]
    done = sum(results[path].status != "pending" for path in paths)
    return session.say(
        f"{form.unit.name}: đã đủ số liệu {done}/{len(paths)} mục, còn thiếu {len(report.figures)} số liệu",
        f"{form.unit.name}: {done} of {len(paths)} criteria have their figures; figures missing: {len(report.figures)}",
    )
