"""Ruleset → artefacts: each target of a revision, the file it makes and the backend, imported when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from parlang.ir.nodes import Ruleset
from parlang_compiler.document.formats import FORMATS, Renderer

if TYPE_CHECKING:
    from parlang_compiler.document.issue import Issue
    from parlang_compiler.document.nodes import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Artefact:
    """A file made from a revision; `path` is inside the output folder."""

    target: str
    path: str
    data: bytes


@dataclass(frozen=True, kw_only=True)
class Order:
    """What artefacts are made from: the rules, the hash of their texts, and who issues the documents."""

    ruleset: Ruleset
    source_hash: str
    issue: Issue | None = None
    base: Ruleset | None = None  # the revision that it amends
    template: tuple[str, bytes] | None = None  # a DOCX of the ministry's own: its name and what it holds

    @property
    def paper(self) -> str:
        """Name the kind of document: the guidance, or the decision that issues the set."""
        return "guidance" if self.issue is None or self.issue.kind == "letter" else "decision"

    @cached_property
    def document(self) -> Document:
        """Give the paper itself, which every format lays out: it is made once."""
        from parlang_compiler.document.decision import decision
        from parlang_compiler.document.guidance import guidance

        if self.issue is None or self.issue.kind == "letter":
            return guidance(self.ruleset, self.source_hash, self.issue)
        return decision(self.ruleset, self.source_hash, self.issue, self.base)


Content: TypeAlias = "str | bytes"
Maker: TypeAlias = Callable[[Order], "Content | Mapping[str, Content]"]
"""What makes the file of a target, or all its files by their paths in the output folder."""


def _python(order: Order) -> str:
    from parlang_compiler.backends.to_python import to_python

    return to_python(order.ruleset, order.source_hash)


def _javascript(order: Order) -> Mapping[str, Content]:
    from parlang_compiler.backends.to_javascript import to_declarations, to_module

    return {
        "evaluator.mjs": to_module(order.ruleset, order.source_hash),
        "evaluator.d.mts": to_declarations(order.ruleset, order.source_hash),
    }


def _schema(order: Order) -> str:
    from parlang_compiler.backends.to_schema import to_schema

    return to_schema(order.ruleset, order.source_hash)


def _csv(order: Order) -> str:
    from parlang_compiler.backends.to_case_table import to_case_table

    return to_case_table(order.ruleset, order.source_hash)


def _xlsx(order: Order) -> bytes:
    from parlang_compiler.backends.to_xlsx import to_xlsx

    return to_xlsx(order.ruleset, order.source_hash)


def _json(order: Order) -> str:
    from parlang_compiler.backends.to_rules_json import to_rules_json

    return to_rules_json(order.ruleset, order.source_hash)


def _vectors(order: Order) -> str:
    from parlang_compiler.backends.to_vectors import to_vectors

    return to_vectors(order.ruleset, order.source_hash)


def _openapi(order: Order) -> str:
    from parlang_compiler.backends.to_openapi import to_openapi

    return to_openapi(order.ruleset, order.source_hash)


def _portal(order: Order) -> str:
    from parlang_compiler.backends.to_portal import to_portal

    return to_portal(order.ruleset, order.source_hash)


def _sql(order: Order) -> Mapping[str, str]:
    from parlang_compiler.backends.to_sql import to_sql

    return to_sql(order.ruleset, order.source_hash)


def _laid_out(render: Renderer) -> Maker:
    return lambda order: render(order.document)


def _docx(order: Order) -> bytes:
    """Lay out the paper, or fill the ministry's own template with its words."""
    if order.template is None:
        return FORMATS["docx"][1](order.document)
    from parlang_compiler.document.errors import NotPrintable
    from parlang_compiler.document.template import filled

    name, data = order.template
    made = filled(data, name, order.document)
    if made.value is None:
        raise NotPrintable(made.diagnostics)
    return made.value


PAPERS: Mapping[str, tuple[str, Maker]] = {
    name: (f"{{paper}}.{suffix}", _laid_out(render)) for name, (suffix, render) in FORMATS.items()
}
# A maker that gives several files names them itself.
TARGETS: Mapping[str, tuple[str, Maker]] = {
    "python": ("evaluator.py", _python),
    "javascript": ("evaluator.mjs", _javascript),
    **PAPERS,
    "docx": ("{paper}.docx", _docx),
    "schema": ("schema.json", _schema),
    "csv": ("cases.csv", _csv),
    "xlsx": ("form.xlsx", _xlsx),
    "sql": ("score.duckdb.sql", _sql),
    "json": ("rules.json", _json),
    "vectors": ("vectors.json", _vectors),
    "openapi": ("openapi.json", _openapi),
    "portal": ("portal.json", _portal),
}
COMMITTED = tuple(name for name in TARGETS if name not in ("openapi", "portal"))
"""The targets that are kept in generated/; the others say what these say in the shape of another system."""

WHEEL = "wheel"  # of all revisions of an index at once: see cli/packing.py
ALL_TARGETS = (*TARGETS, WHEEL)


def artefacts(order: Order, targets: Iterable[str]) -> tuple[Artefact, ...]:
    """Make the targets, each once, in the order in which they are declared; `NotPrintable` says why one cannot be."""
    wanted = frozenset(targets)
    return tuple(
        Artefact(target=target, path=name.format(paper=order.paper), data=_bytes(content))
        for target, (path, make) in TARGETS.items()
        if target in wanted
        for name, content in _files(path, make(order)).items()
    )


def _files(path: str, made: Content | Mapping[str, Content]) -> Mapping[str, Content]:
    return made if isinstance(made, Mapping) else {path: made}


def _bytes(made: Content) -> bytes:
    return made.encode() if isinstance(made, str) else made
