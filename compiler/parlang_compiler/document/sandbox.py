"""What a template may say: show a field, repeat for each of some, and ask whether there is something. Nothing else.

A template may come from a stranger. Calls, assignments, macros and arithmetic are refused before anything is filled in,
so that no template reaches beyond its fields, and none takes longer or grows larger than its text and the fields allow.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.environment import Template
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

MOST_REPEATED = 200_000  # times that something is repeated in all: the rows of the largest table are some hundreds
FILTERS = ("upper", "lower", "length", "first", "last", "join")
COUNTED = "counted"
ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Const,
    nodes.For,
    nodes.If,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Filter,
    nodes.Keyword,
)


class TemplateSandbox(ImmutableSandboxedEnvironment):
    """The environment of one filling: what it repeats is counted over the whole template."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined)
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in FILTERS} | {COUNTED: self._counted}
        self.left = MOST_REPEATED

    def from_string(self, source: str | nodes.Template, *given: Any, **more: Any) -> Template:
        """Compile a template that says nothing but what is allowed."""
        tree = self.parse(source) if isinstance(source, str) else source
        for node in _each(tree):
            if not isinstance(node, ALLOWED) or (isinstance(node, nodes.For) and node.recursive):
                raise SecurityError(type(node).__name__)
            if isinstance(node, nodes.Filter) and node.name not in FILTERS:
                raise SecurityError(node.name)
        for loop in tree.find_all(nodes.For):
            loop.iter = nodes.Filter(loop.iter, COUNTED, [], [], None, None, lineno=loop.lineno)
        return super().from_string(tree, *given, **more)

    def _counted(self, items: Sequence[Any]) -> Sequence[Any]:
        self.left -= len(items)
        if self.left < 0:
            raise SecurityError(f"> {MOST_REPEATED}")
        return items


def _each(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for below in node.iter_child_nodes():
        yield from _each(below)
