"""The entry of the command line: arguments in, a status out, and never a traceback for a bad input."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module
from itertools import zip_longest
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from parlang.diagnostics.diagnostic import Language
from parlang_compiler.cli.arguments import COMMAND, NotUnderstood, understood
from parlang_compiler.cli.choosing import BadChoice, choice_of
from parlang_compiler.cli.report import report
from parlang_compiler.cli.session import CANNOT_RUN, Format, Result, Session
from parlang_compiler.files.errors import BadCommand, Broken

if TYPE_CHECKING:
    from argparse import Namespace

DEBUG: Final = "PARLANG_DEBUG"
INTERRUPTED: Final = 130  # what a shell expects of a program stopped from the keyboard

# A command is imported only when it runs: the start stays quick.
_COMMANDS = MappingProxyType(
    {
        "check": "parlang_compiler.cli.check",
        "prove": "parlang_compiler.cli.prove",
        "format": "parlang_compiler.cli.format",
        "eval": "parlang_compiler.cli.eval",
        "verify": "parlang_compiler.cli.verify",
        "explain": "parlang_compiler.cli.explain",
        "report": "parlang_compiler.cli.reporting",
        "show": "parlang_compiler.cli.show",
        "build": "parlang_compiler.cli.build",
        "test": "parlang_compiler.cli.test",
        "diff": "parlang_compiler.cli.diff",
        "impact": "parlang_compiler.cli.impact",
        "consolidate": "parlang_compiler.cli.consolidate",
        "lint-docx": "parlang_compiler.cli.lint_docx",
        "new": "parlang_compiler.cli.new",
        "import": "parlang_compiler.cli.import_table",
        "read": "parlang_compiler.cli.read",
        "read-prose": "parlang_compiler.cli.read_prose",
    }
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _write_utf8()
    language = language_of(given)
    try:
        status = _run(given, language)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever was reading has left
        return _without_output()
    except OSError as problem:  # all else has been turned into a sentence: the output cannot be written
        said = "không ghi được kết quả ra" if language == "vi" else "the output cannot be written"
        sys.stderr.write(f"{said}: {problem.strerror}\n")
        return _without_output()
    except KeyboardInterrupt:
        sys.stderr.write("\n" + ("đã dừng" if language == "vi" else "stopped") + "\n")
        return INTERRUPTED
    return status


def _without_output() -> int:
    """Leave what is still to be written: Python would complain once more when it flushes at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return CANNOT_RUN


def language_of(arguments: Sequence[str]) -> Language:
    """Give the language asked for by `--lang`, else by the system, else Vietnamese."""
    wanted = _value_of("--lang", arguments)
    if wanted in {"vi", "en"}:
        return "en" if wanted == "en" else "vi"
    system = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "en" if system.lower().startswith("en") else "vi"


def format_of(arguments: Sequence[str]) -> Format:
    """Give the format asked for, even where the rest cannot be understood."""
    return "json" if _value_of("--format", arguments) == "json" else "text"


def _value_of(option: str, arguments: Sequence[str]) -> str | None:
    found = None
    for argument, following in zip_longest(arguments, arguments[1:]):
        if argument == option:
            found = following
        elif argument.startswith(f"{option}="):
            found = argument.partition("=")[2]
    return found


def _run(given: list[str], language: Language) -> int:
    session = Session(language=language, format=format_of(given), strict=False)
    try:
        arguments = understood(given, language)
        session = Session(
            language=language,
            format=getattr(arguments, "format", "text"),
            strict=getattr(arguments, "strict", False),
            choice=choice_of(arguments, language),
        )
        run: Callable[[Namespace, Session], Result] = import_module(_COMMANDS[arguments.command]).run
        result = run(arguments, session)
    except (NotUnderstood, BadChoice) as problem:
        command = problem.command if isinstance(problem, NotUnderstood) else COMMAND
        result = Result(diagnostics=(BadCommand(problem=str(problem), command=command),))
    except SystemExit as left:  # `--help` and `--version` have said what was asked
        return left.code if isinstance(left.code, int) else 0
    except BrokenPipeError:
        raise
    except Exception as problem:  # noqa: BLE001 - whatever our own fault is, its user gets a sentence
        result = _broken(problem)
    report(result, session)
    return result.status(strict=session.strict)


def _broken(problem: Exception) -> Result:
    if os.environ.get(DEBUG):
        traceback.print_exc()
    text = " ".join(f"{type(problem).__name__}: {problem}".split())[:200]
    return Result(diagnostics=(Broken(problem=text),))


def _write_utf8() -> None:
    """Write UTF-8 whatever the terminal is said to be: Vietnamese has no other encoding here."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
