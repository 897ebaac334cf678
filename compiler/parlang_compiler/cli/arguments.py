"""The arguments of every command, with their help in the language chosen."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from typing import Any, NoReturn

from parlang import __version__
from parlang.diagnostics.diagnostic import Language
from parlang_compiler.cli.help_texts import COMMANDS, HEADINGS, OPTIONS, PROBLEMS, PROGRAM

COMMAND = "parlang"
FORMATS = ("text", "json")
STAGES = ("self", "appraised", "appraised_first", "appraised_second", "survey")  # as the models of cases name them


class NotUnderstood(Exception):
    """The arguments make no command; the text says why, and `command` whose help tells more."""

    def __init__(self, problem: str, command: str) -> None:
        super().__init__(problem)
        self.command = command


class _Parser(argparse.ArgumentParser):
    """A parser that speaks the chosen language and raises instead of leaving the program."""

    def __init__(self, *, language: Language = "vi", **keywords: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **keywords)
        self.language = language
        en = language == "en"
        self._positionals.title = HEADINGS["positionals"][en]
        self._optionals.title = HEADINGS["options"][en]
        self.add_argument("-h", "--help", action="help", help=OPTIONS["help"][en])

    def error(self, message: str) -> NoReturn:
        raise NotUnderstood(in_language(message, self.language), self.prog)

    def format_help(self) -> str:
        en = self.language == "en"
        return super().format_help().replace("usage: ", HEADINGS["usage"][en], 1)


def in_language(message: str, language: Language) -> str:
    """Say a problem of the argument reader in Vietnamese, if its wording is known."""
    if language == "en":
        return message
    for pattern, words in PROBLEMS:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            return words.format(*found.groups())
    return message


def parser_for(language: Language) -> argparse.ArgumentParser:
    """Build the parser of all commands."""
    en = language == "en"
    parser = _Parser(language=language, prog=COMMAND, description=PROGRAM[en])
    parser.add_argument("--version", action="version", version=f"parlang {__version__}", help=OPTIONS["version"][en])
    _shared(parser, en=en)
    commands = parser.add_subparsers(
        dest="command", required=True, metavar=HEADINGS["command"][en], title=HEADINGS["commands"][en]
    )
    for name, texts in COMMANDS.items():
        words = texts[en]
        below = commands.add_parser(name, language=language, help=words, description=words)
        _shared(below, en=en, formats=_FORMATS.get(name, FORMATS), words=_FORMAT_WORDS.get(name, "format"))
        _OWN[name](below, en)
    return parser


def _shared(
    parser: argparse.ArgumentParser, *, en: bool, formats: Sequence[str] = FORMATS, words: str = "format"
) -> None:
    """Add the options that stand before or after the command; what is not given is left to the other place."""
    absent = argparse.SUPPRESS
    parser.add_argument("--lang", choices=("vi", "en"), default=absent, help=OPTIONS["lang"][en])
    parser.add_argument("--format", choices=formats, default=absent, help=OPTIONS[words][en])
    parser.add_argument("--strict", action="store_true", default=absent, help=OPTIONS["strict"][en])


def _option(parser: argparse.ArgumentParser, name: str, en: bool, words: str | None = None, **keywords: Any) -> None:
    """Add an option; `words` name its help where another command has one of the same name."""
    parser.add_argument(f"--{name}", help=OPTIONS[words or name][en], **keywords)


def _positional(parser: argparse.ArgumentParser, name: str, en: bool, **keywords: Any) -> None:
    parser.add_argument(name, metavar=name.upper(), help=OPTIONS[name][en], **keywords)


def _spec(parser: argparse.ArgumentParser, en: bool) -> None:
    _positional(parser, "spec", en)
    _choice(parser, en)


def _choice(parser: argparse.ArgumentParser, en: bool) -> None:
    _option(parser, "period", en, metavar="YEAR")
    _option(parser, "on", en, metavar="DATE")


def _check(parser: argparse.ArgumentParser, en: bool) -> None:
    parser.add_argument("spec", metavar="SPEC", nargs="+", help=OPTIONS["spec"][en])
    _choice(parser, en)
    _option(parser, "no-prove", en, action="store_true")


def _prove(parser: argparse.ArgumentParser, en: bool) -> None:
    _spec(parser, en)
    _option(parser, "emit-cases", en, metavar="FILE")
    _option(parser, "no-cache", en, action="store_true")


def _format(parser: argparse.ArgumentParser, en: bool) -> None:
    parser.add_argument("path", metavar="PATH", nargs="+", help=OPTIONS["path"][en])
    _option(parser, "check", en, action="store_true")
    _option(parser, "write", en, action="store_true")
    _option(parser, "to", en, choices=("vi", "en"))


def _eval(parser: argparse.ArgumentParser, en: bool) -> None:
    _spec(parser, en)
    _positional(parser, "cases", en)
    _option(parser, "sort", en, choices=("score", "name"))
    _option(parser, "details", en, action="store_true")
    _option(parser, "unit", en, metavar="NAME")
    _option(parser, "receipt", en, metavar="FILE")
    _option(parser, "sign", en, metavar="KEY")
    _option(parser, "out", en, words="out-scores", metavar="FILE")


def _verify(parser: argparse.ArgumentParser, en: bool) -> None:
    parser.add_argument("receipt", metavar="RECEIPT", help=OPTIONS["receipt-file"][en])
    parser.add_argument("spec", metavar="SPEC", nargs="?", help=OPTIONS["spec-verify"][en])
    _option(parser, "specs", en, metavar="DIR")
    _option(parser, "key", en, metavar="FILE")


def _explain(parser: argparse.ArgumentParser, en: bool) -> None:
    _spec(parser, en)
    _positional(parser, "case", en)
    _positional(parser, "id", en, nargs="?")
    parser.add_argument("--unit", metavar="NAME", help=OPTIONS["unit-explained"][en])


def _report(parser: argparse.ArgumentParser, en: bool) -> None:
    _spec(parser, en)
    _positional(parser, "cases", en)
    _option(parser, "out", en, required=True, metavar="DIR")
    _option(parser, "target", en, words="target-report", metavar="TARGET,…")
    _option(parser, "unit", en, words="unit-report", metavar="NAME")
    _option(parser, "group", en, words="group-report", action="store_true")
    _option(parser, "stage", en, choices=STAGES)
    _option(parser, "issue", en, words="issue-report", metavar="FILE")


def _show(parser: argparse.ArgumentParser, en: bool) -> None:
    _spec(parser, en)
    _positional(parser, "id", en, nargs="?")
    _option(parser, "plain", en, action="store_true")


def _build(parser: argparse.ArgumentParser, en: bool) -> None:
    _spec(parser, en)
    _option(parser, "target", en, required=True, metavar="TARGET,…")
    _option(parser, "out", en, required=True, metavar="DIR")
    _option(parser, "issue", en, metavar="FILE")
    _option(parser, "template", en, metavar="FILE")


def _test(parser: argparse.ArgumentParser, en: bool) -> None:
    _spec(parser, en)
    parser.add_argument("--cases", metavar="FILE", help=OPTIONS["cases-file"][en])
    _option(parser, "threshold", en, metavar="PERCENT")
    _option(parser, "years", en, action="store_true")
    _option(parser, "examples", en, metavar="N")


def _diff(parser: argparse.ArgumentParser, en: bool) -> None:
    _positional(parser, "old", en)
    _positional(parser, "new", en)
    _option(parser, "details", en, action="store_true", words="details-diff")
    _option(parser, "fail-on", en, metavar="GATE,…")
    _option(parser, "mapping", en, metavar="FILE")
    _option(parser, "dossier", en, metavar="FILE")
    _option(parser, "propose", en, action="store_true")
    _option(parser, "no-cache", en, action="store_true")


def _impact(parser: argparse.ArgumentParser, en: bool) -> None:
    _positional(parser, "old", en)
    _positional(parser, "new", en)
    _positional(parser, "cases", en, nargs="?")
    _option(parser, "period", en, metavar="YEAR", words="period-impact")
    _option(parser, "mapping", en, metavar="FILE")
    _option(parser, "unit", en, metavar="NAME", words="unit-impact")
    _option(parser, "all", en, action="store_true")
    _option(parser, "synthetic", en, metavar="N")
    _option(parser, "seed", en, metavar="S")
    _option(parser, "write-cases", en, metavar="FILE")
    _option(parser, "charts", en, metavar="DIR")


def _consolidate(parser: argparse.ArgumentParser, en: bool) -> None:
    _spec(parser, en)
    parser.add_argument("--out", metavar="FILE", help=OPTIONS["out-file"][en])


def _lint_docx(parser: argparse.ArgumentParser, en: bool) -> None:
    parser.add_argument("file", metavar="FILE", nargs="+", help=OPTIONS["file"][en])


def _new(parser: argparse.ArgumentParser, en: bool) -> None:
    _positional(parser, "dir", en)


def _import(parser: argparse.ArgumentParser, en: bool) -> None:
    _positional(parser, "table", en)
    parser.add_argument("--out", metavar="DIR", help=OPTIONS["out-import"][en])


def _read(parser: argparse.ArgumentParser, en: bool) -> None:
    _spec(parser, en)
    _positional(parser, "form", en)
    parser.add_argument("--out", metavar="FILE", help=OPTIONS["out-file"][en])


def _read_prose(parser: argparse.ArgumentParser, en: bool) -> None:
    _spec(parser, en)
    _positional(parser, "id", en)
    parser.add_argument("sentences", metavar="FILE", help=OPTIONS["sentences"][en])


_FORMATS = {
    "eval": (*FORMATS, "csv"),  # a table of results is for spreadsheets too
    "diff": (*FORMATS, "markdown", "html", "junit"),
}
_FORMAT_WORDS = {"eval": "format-csv", "diff": "format-diff"}

_OWN = {
    "check": _check,
    "prove": _prove,
    "format": _format,
    "eval": _eval,
    "verify": _verify,
    "explain": _explain,
    "report": _report,
    "show": _show,
    "build": _build,
    "test": _test,
    "diff": _diff,
    "impact": _impact,
    "consolidate": _consolidate,
    "lint-docx": _lint_docx,
    "new": _new,
    "import": _import,
    "read": _read,
    "read-prose": _read_prose,
}


def understood(arguments: Sequence[str], language: Language) -> argparse.Namespace:
    """Read the arguments, or raise `NotUnderstood`; `--help` and `--version` print and leave."""
    return parser_for(language).parse_args(arguments)
