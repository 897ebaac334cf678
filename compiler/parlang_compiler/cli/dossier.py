"""The change dossier of a comparison: as the text that `diff` prints, or as a file in the format of its ending."""

from __future__ import annotations

from pathlib import Path

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diff.changes import Comparison
from parlang_compiler.cli.arguments import COMMAND
from parlang_compiler.cli.comparing import Pair
from parlang_compiler.cli.session import Session
from parlang_compiler.document.errors import laid_out
from parlang_compiler.document.formats import FORMATS
from parlang_compiler.files.errors import BadCommand
from parlang_compiler.files.hashes import source_hash
from parlang_compiler.files.write import taken, write_file

ENDINGS = {suffix: form for form, (suffix, _) in FORMATS.items()}


def refusal(name: str | None, session: Session) -> Diagnostic | None:
    """Tell why a dossier cannot be written there, before anything is compared."""
    if name is None:
        return None
    if _ending(name) not in ENDINGS:
        known = ", ".join(f".{each}" for each in ENDINGS)
        vi, en = f"--dossier: tên tệp phải có đuôi {known}", f"--dossier: the name must end in one of {known}"
        return BadCommand(problem=session.say(vi, en), command=f"{COMMAND} diff")
    return taken(name)


def dossier_of(comparison: Comparison, pair: Pair, form: str) -> bytes:
    """Lay out the dossier of a comparison."""
    from parlang_compiler.document.dossier import dossier

    return FORMATS[form][1](dossier(comparison, source_hash(pair.sources)))


def write_dossier(comparison: Comparison, pair: Pair, name: str) -> tuple[Diagnostic, ...]:
    """Write the dossier into a file; what keeps it from being written is told."""
    made = laid_out(lambda: dossier_of(comparison, pair, ENDINGS[_ending(name)]), pair.sources)
    return made.then(lambda data: write_file(Path(name), data)).diagnostics


def _ending(name: str) -> str:
    return Path(name).suffix.removeprefix(".")
