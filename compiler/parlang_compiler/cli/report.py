"""Write a result: one JSON document on standard output, or text there and diagnostics beside it."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from typing import TextIO

from parlang.diagnostics.render import Paint, Style, plain, to_json, to_text
from parlang_compiler.cli.session import Result, Session

FORMAT = 1
_COLOURS: Mapping[Style, str] = {"error": "1;31", "warning": "1;33", "note": "1;36", "place": "34", "help": "1"}


def report(result: Result, session: Session) -> None:
    """Write a result in the format asked for."""
    if session.format == "json":
        found = to_json(result.diagnostics, session.language)
        document = {"format": FORMAT, "diagnostics": found, **result.document}
        sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
        sys.stdout.flush()
        return
    if result.write is not None:
        result.write(sys.stdout)
        sys.stdout.flush()
    # A command that has notes to give says them in its own text, where they read as a list.
    told = [each for each in result.diagnostics if each.severity != "note" and not isinstance(each, result.said)]
    shown = to_text(told, result.sources, session.language, paint_for(sys.stderr))
    sys.stderr.write(shown)
    sys.stderr.flush()


def paint_for(stream: TextIO) -> Paint:
    """Give colours for a terminal, and none for anything else."""
    return _coloured if stream.isatty() and not os.environ.get("NO_COLOR") else plain


def _coloured(style: Style, text: str) -> str:
    return f"\x1b[{_COLOURS[style]}m{text}\x1b[0m"
