"""`parlang new`: a commented set of criteria to start from."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from parlang_compiler.cli.new_spec import CASES, SPEC
from parlang_compiler.cli.session import Result, Session, written
from parlang_compiler.files.errors import AlreadyThere, NotWritable
from parlang_compiler.files.read import STANDARD_INPUT, reason
from parlang_compiler.files.write import write_all

FILES = {"tieu-chi.par": SPEC, "cases.yaml": CASES}


def run(arguments: Namespace, session: Session) -> Result:
    """Write the set into a new or empty folder, or to standard output."""
    if arguments.dir == STANDARD_INPUT:
        return Result(document={"files": [{"path": "-", "text": SPEC}]}, write=written(SPEC))
    folder = Path(arguments.dir)
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            return Result(diagnostics=(AlreadyThere(path=arguments.dir),))
    except OSError as problem:
        return Result(diagnostics=(NotWritable(path=arguments.dir, reason=reason(problem)),))
    outcome = write_all(folder, {name: text.encode() for name, text in FILES.items()})
    if outcome.value is None:
        return Result(diagnostics=outcome.diagnostics)
    paths = [str(each) for each in outcome.value]
    next_step = session.say("tiếp theo: ", "next: ") + f"parlang check {arguments.dir}\n"
    return Result(
        document={"files": [{"path": path} for path in paths]},
        write=written("".join(f"{path}\n" for path in paths) + next_step),
    )
