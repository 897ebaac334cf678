"""`parlang format`: lay out texts, tell which are not, or turn them into the other surface."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.outcome import Outcome
from parlang.source import Source
from parlang.syntax.nodes import Surface
from parlang_compiler.cli.session import Result, Session, by_name, written
from parlang_compiler.files.errors import NoCriteria, NotFormatted, StandardInputTwice
from parlang_compiler.files.read import LARGEST, STANDARD_INPUT, decode, read_bytes, shown
from parlang_compiler.files.specs import SUFFIX
from parlang_compiler.files.write import write_file


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """A file before and after."""

    name: str
    source: Source
    before: bytes
    after: str

    @property
    def changed(self) -> bool:
        """Tell whether the layout differs, line ends and byte order mark included."""
        return self.before != self.after.encode()


def run(arguments: Namespace, session: Session) -> Result:
    """Format each file that the paths name."""
    if arguments.path.count(STANDARD_INPUT) > 1:
        return Result(diagnostics=(StandardInputTwice(),))
    found = [_files(name) for name in arguments.path]
    faults = [fault for each in found for fault in each.diagnostics]
    outcomes = [_formatted(name, arguments.to) for each in found for name in each.value or ()]
    faults += [fault for each, _ in outcomes for fault in each.diagnostics]
    texts = [each.value for each, _ in outcomes if each.value is not None]
    sources = by_name(tuple(source for _, source in outcomes if source is not None))
    if arguments.check:
        faults += [NotFormatted(path=each.name) for each in texts if each.changed]
    elif arguments.write and not faults:
        faults += _write(texts)
    return Result(
        document={"files": [{"path": each.name, "changed": each.changed} for each in texts]}
        if arguments.check or arguments.write
        else {"files": [{"path": each.name, "changed": each.changed, "text": each.after} for each in texts]},
        write=written(_said(texts, arguments, session)),
        diagnostics=tuple(faults),
        sources=sources,
    )


def _files(name: str) -> Outcome[tuple[str, ...]]:
    path = Path(name)
    if name == STANDARD_INPUT or not path.is_dir():
        return Outcome((name,))
    files = tuple(str(each) for each in sorted(path.rglob(f"*{SUFFIX}")) if each.is_file())
    return Outcome(files) if files else Outcome(None, (NoCriteria(path=name),))


def _formatted(name: str, surface: Surface | None) -> tuple[Outcome[_Text], Source | None]:
    from parlang.pipeline import format_source

    data = read_bytes(name, LARGEST)
    if data.value is None:
        return Outcome(None, data.diagnostics), None
    before = data.value
    source = decode(shown(name), before)
    formatted = source.then(lambda text: format_source(text, surface))
    if source.value is None or formatted.value is None or formatted.failed:
        return Outcome(None, formatted.diagnostics), source.value
    text = _Text(name=shown(name), source=source.value, before=before, after=formatted.value)
    return Outcome(text, formatted.diagnostics), source.value


def _write(texts: list[_Text]) -> list[Diagnostic]:
    faults: list[Diagnostic] = []
    for each in texts:
        if each.changed and each.name != shown(STANDARD_INPUT):
            faults += write_file(Path(each.name), each.after.encode()).diagnostics
    return faults


def _said(texts: list[_Text], arguments: Namespace, session: Session) -> str:
    if arguments.check:
        return ""
    if arguments.write:
        done = session.say("đã trình bày lại", "formatted")
        return "".join(f"{done} {each.name}\n" for each in texts if each.changed)
    return "".join(each.after for each in texts)
