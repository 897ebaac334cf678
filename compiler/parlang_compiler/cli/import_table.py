"""`parlang import`: the first draft of a set, out of a table of criteria in a document or a workbook."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from parlang.outcome import Outcome
from parlang_compiler.cli.session import Result, Session, by_name, written
from parlang_compiler.files.cases import LARGEST_CASES
from parlang_compiler.files.errors import AlreadyThere
from parlang_compiler.files.read import read_bytes, shown
from parlang_compiler.files.write import write_all
from parlang_compiler.importing.drafting import Drafted, drafted
from parlang_compiler.importing.grid import Book


def run(arguments: Namespace, session: Session) -> Result:
    """Print the draft, or write it into a file that is not there yet."""
    read = read_bytes(arguments.table, LARGEST_CASES)
    if read.value is None:
        return Result(diagnostics=read.diagnostics)
    outcome, book = drafted(shown(arguments.table), read.value)
    sources = {} if book is None else by_name(book.sources)
    if outcome.value is None:
        return Result(diagnostics=outcome.diagnostics, sources=sources)
    draft = outcome.value
    if arguments.out is None:
        document = {"text": draft.text, **_counts(draft)}
        return Result(document=document, write=written(draft.text), diagnostics=outcome.diagnostics, sources=sources)
    return _kept(draft, Path(arguments.out), session, outcome, book)


def _kept(draft: Drafted, folder: Path, session: Session, outcome: Outcome[Drafted], book: Book | None) -> Result:
    name = f"{draft.label}.par"
    sources = {} if book is None else by_name(book.sources)
    path = folder / name
    if path.exists() or path.is_symlink():
        return Result(diagnostics=(AlreadyThere(path=str(path)),), sources=sources)
    made = write_all(folder, {name: draft.text.encode()})
    if made.value is None:
        return Result(diagnostics=(*outcome.diagnostics, *made.diagnostics), sources=sources)
    return Result(
        document={"files": [{"path": str(path)}], **_counts(draft)},
        write=written("".join(_said(draft, path, session))),
        diagnostics=outcome.diagnostics,
        sources=sources,
    )


def _said(draft: Drafted, path: Path, session: Session) -> Iterator[str]:
    yield f"{path}\n"
    yield session.say(
        f"đọc được {draft.read}/{draft.rules} quy tắc\n",
        f"{draft.read} of {draft.rules} rules could be read\n",
    )
    yield session.say("tiếp theo: ", "next: ") + f"parlang check {path}\n"


def _counts(draft: Drafted) -> dict[str, object]:
    unread = [
        {"number": each.number, "name": each.entry.name, "id": each.path, "why": draft.written[each.path].why}
        for each in draft.draft.leaves
        if draft.written[each.path].clauses is None
    ]
    return {"rules": draft.rules, "read": draft.read, "unread": unread}
