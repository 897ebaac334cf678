"""`parlang lint-docx`: does a DOCX keep the layout that Nghị định 30/2020/NĐ-CP sets for official documents."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass
from itertools import chain
from typing import Any

from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang_compiler.cli.check import visible_lines
from parlang_compiler.cli.session import Result, Session, by_name
from parlang_compiler.cli.wrapping import for_people
from parlang_compiler.files.errors import StandardInputTwice
from parlang_compiler.files.read import STANDARD_INPUT, read_bytes, shown
from parlang_compiler.layout.check_layout import Checked, check_layout
from parlang_compiler.layout.parts import LARGEST
from parlang_compiler.layout.recognised import Recognised


def run(arguments: Namespace, session: Session) -> Result:
    """Check each FILE."""
    if arguments.file.count(STANDARD_INPUT) > 1:
        return Result(diagnostics=(StandardInputTwice(),))
    files = [_linted(name) for name in dict.fromkeys(arguments.file)]
    return Result(
        document={"files": [_in_json(each) for each in files if each.checked is not None]},
        write=for_people(visible_lines([_summary(each, session) for each in files if each.checked is not None])),
        diagnostics=tuple(chain.from_iterable(each.diagnostics for each in files)),
        sources=by_name(tuple(each.checked.read.paper for each in files if each.checked is not None)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """One file with what was found in it."""

    name: str
    checked: Checked | None
    diagnostics: tuple[Diagnostic, ...]


def _linted(name: str) -> _File:
    called = shown(name)
    outcome = read_bytes(name, LARGEST).then(lambda data: check_layout(called, data))
    found = outcome.value.findings if outcome.value is not None else ()
    return _File(name=called, checked=outcome.value, diagnostics=(*outcome.diagnostics, *found))


def _counted(each: _File, *, errors: bool) -> int:
    """Count places, those told by a number only as well."""
    assert each.checked is not None
    return sum(1 + found.more for found in each.checked.findings if is_error(found) == errors)


def _summary(each: _File, session: Session) -> str:
    assert each.checked is not None
    errors, warnings = _counted(each, errors=True), _counted(each, errors=False)
    kind = _kind(each.checked.read, session)
    if not errors and not warnings:
        found = session.say("đúng thể thức, không có chỗ nào phải sửa", "in the layout of the decree, nothing to mend")
    else:
        found = session.say(
            f"{errors} lỗi, {warnings} cảnh báo về thể thức",
            f"errors of layout: {errors}, warnings: {warnings}",
        )
    return f"{each.name}: {kind}; {found}"


def _kind(read: Recognised, session: Session) -> str:
    """Say what the document was taken for."""
    annexes = len(read.annexes)
    names = {
        "letter": session.say("công văn", "a công văn"),
        "titled": session.say("văn bản có tên loại", "a document with a type"),
        "annex": session.say("phụ lục ở tệp riêng", "an annex in a file of its own"),
        "unknown": session.say("không rõ loại văn bản", "a document of no known kind"),
    }
    kind = names[read.kind]
    if read.title is not None:
        kind += f" ({read.title.text})"
    if annexes and read.kind != "annex":
        kind += session.say(f", {annexes} phụ lục", f", annexes: {annexes}")
    return kind


def _in_json(each: _File) -> dict[str, Any]:
    assert each.checked is not None
    read = each.checked.read
    return {
        "file": each.name,
        "kind": read.kind,
        "type": None if read.title is None else read.title.text,
        "annexes": len(read.annexes),
        "paragraphs": max((line.number for line in read.paper.lines), default=0),
        "errors": _counted(each, errors=True),
        "warnings": _counted(each, errors=False),
        "counts": each.checked.counts,
    }
