"""What every command is told, and what it gives back: data, which `main` turns into words and a status."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TextIO

from parlang.diagnostics.diagnostic import Diagnostic, Language
from parlang.source import Source
from parlang_compiler.files.choice import Choice

Format = Literal["text", "json", "csv", "markdown", "html", "junit"]
FINE, FOUND, CANNOT_RUN = 0, 1, 2
FOUND_BY_FILES = "E0018"  # an unformatted file is a finding, though it is about a file


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """The options that all commands share."""

    language: Language
    format: Format
    strict: bool
    choice: Choice = field(default_factory=Choice)

    def say(self, vi: str, en: str) -> str:
        """Give the text of the language spoken."""
        return vi if self.language == "vi" else en


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a command found: fields of the JSON document, a way to write the same for people, diagnostics.

    `said` are the kinds of diagnostics that the text for people has said already; `cannot_run` are those found with
    which the command could not do its work.
    """

    document: Mapping[str, Any] = field(default_factory=dict)
    write: Callable[[TextIO], None] | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    pending: bool = False
    said: tuple[type[Diagnostic], ...] = ()
    cannot_run: tuple[type[Diagnostic], ...] = ()

    def status(self, *, strict: bool) -> int:
        """Give the exit status; strict counts what is pending and warnings as errors."""
        errors = [each.code for each in self.diagnostics if each.severity == "error"]
        if any(code.startswith("E00") and code != FOUND_BY_FILES for code in errors):
            return CANNOT_RUN
        if any(isinstance(each, self.cannot_run) for each in self.diagnostics):
            return CANNOT_RUN
        warned = self.pending or any(each.severity == "warning" for each in self.diagnostics)
        return FOUND if errors or (strict and warned) else FINE


def written(text: str) -> Callable[[TextIO], None]:
    """Give a way to write a text."""

    def write(stream: TextIO) -> None:
        stream.write(text)

    return write


def by_name(sources: tuple[Source, ...]) -> dict[str, Source]:
    """Give sources by their names."""
    return {source.name: source for source in sources}
