"""Ruleset → artefacts: each target, the file it makes and the backend that makes it, imported when asked for."""

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


Maker: TypeAlias = Callable[[Order], str | bytes]


def _python(order: Order) -> str:
    from parlang_compiler.backends.to_python import to_python

    return to_python(order.ruleset, order.source_hash)


def _schema(order: Order) -> str:
    from parlang_compiler.backends.to_schema import to_schema

    return to_schema(order.ruleset, order.source_hash)


def _csv(order: Order) -> str:
    from parlang_compiler.backends.to_case_table import to_case_table

    return to_case_table(order.ruleset, order.source_hash)


def _xlsx(order: Order) -> bytes:
    from parlang_compiler.backends.to_xlsx import to_xlsx

    return to_xlsx(order.ruleset, order.source_hash)


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
TARGETS: Mapping[str, tuple[str, Maker]] = {
    "python": ("evaluator.py", _python),
    **PAPERS,
    "docx": ("{paper}.docx", _docx),
    "schema": ("schema.json", _schema),
    "csv": ("cases.csv", _csv),
    "xlsx": ("form.xlsx", _xlsx),
}


def artefacts(order: Order, targets: Iterable[str]) -> tuple[Artefact, ...]:
    """Make the targets, each once, in the order in which they are declared; `NotPrintable` says why one cannot be."""
    wanted = frozenset(targets)
    return tuple(
        Artefact(target=target, path=path.format(paper=order.paper), data=_bytes(make(order)))
        for target, (path, make) in TARGETS.items()
        if target in wanted
    )


def _bytes(made: str | bytes) -> bytes:
    return made.encode() if isinstance(made, str) else made
