"""Ruleset → artefacts: each target, the file it makes and the backend that makes it, imported when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from parlang.ir.nodes import Ruleset


@dataclass(frozen=True, slots=True, kw_only=True)
class Artefact:
    """A file made from a revision; `path` is inside the output folder."""

    target: str
    path: str
    data: bytes


def _python(ruleset: Ruleset, source_hash: str) -> str:
    from parlang_compiler.backends.to_python import to_python

    return to_python(ruleset, source_hash)


def _markdown(ruleset: Ruleset, source_hash: str) -> str:
    from parlang_compiler.document.guidance import guidance
    from parlang_compiler.document.to_markdown import to_markdown

    return to_markdown(guidance(ruleset, source_hash))


def _html(ruleset: Ruleset, source_hash: str) -> str:
    from parlang_compiler.document.guidance import guidance
    from parlang_compiler.document.to_html import to_html

    return to_html(guidance(ruleset, source_hash))


def _pdf(ruleset: Ruleset, source_hash: str) -> bytes:
    from parlang_compiler.document.guidance import guidance
    from parlang_compiler.document.to_pdf import to_pdf

    return to_pdf(guidance(ruleset, source_hash))


def _schema(ruleset: Ruleset, source_hash: str) -> str:
    from parlang_compiler.backends.to_schema import to_schema

    return to_schema(ruleset, source_hash)


def _csv(ruleset: Ruleset, source_hash: str) -> str:
    from parlang_compiler.backends.to_case_table import to_case_table

    return to_case_table(ruleset, source_hash)


TARGETS: Mapping[str, tuple[str, Callable[[Ruleset, str], str | bytes]]] = {
    "python": ("evaluator.py", _python),
    "markdown": ("guidance.md", _markdown),
    "html": ("guidance.html", _html),
    "pdf": ("guidance.pdf", _pdf),
    "schema": ("schema.json", _schema),
    "csv": ("cases.csv", _csv),
}


def artefacts(ruleset: Ruleset, source_hash: str, targets: Iterable[str]) -> tuple[Artefact, ...]:
    """Make the targets, each once, in the order in which they are declared; `NotPrintable` says why one cannot be."""
    wanted = frozenset(targets)
    return tuple(
        Artefact(target=target, path=path, data=_bytes(make(ruleset, source_hash)))
        for target, (path, make) in TARGETS.items()
        if target in wanted
    )


def _bytes(made: str | bytes) -> bytes:
    return made.encode() if isinstance(made, str) else made
