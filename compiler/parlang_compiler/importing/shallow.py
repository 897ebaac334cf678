"""A set has three levels; what a table has below them becomes part of the rule above."""

from __future__ import annotations

from collections.abc import Sequence

from parlang.diagnostics.diagnostic import Diagnostic
from parlang_compiler.importing.errors import TooDeep
from parlang_compiler.importing.hierarchy import Node, each_node


def no_deeper(parts: list[Node], levels: int, found: list[Diagnostic]) -> list[Node]:
    """Take what is too deep into the rules above it; it is told once."""
    taken = [node for part in parts for node in _taken(part, levels - (0 if part.entry.outside is None else -1))]
    if taken:
        found.append(TooDeep(count=len(taken), part=taken[0].called, span=taken[0].entry.place))
    return parts


def _taken(part: Node, levels: int) -> list[Node]:
    if levels > 1:
        return [node for each in part.below for node in _taken(each, levels - 1)]
    below = list(each_node(part.below))
    for node in below:
        _into(part, node)
    part.below = []
    return below


def _into(part: Node, node: Node) -> None:
    """Say in a rule what a part below it says."""
    entry = node.entry
    points = f" ({entry.written} điểm)" if entry.written else ""
    part.entry.rule += [f"{node.called}{points}", *entry.options, *entry.rule]
    part.entry.evidence += _new(entry.evidence, part.entry.evidence)
    part.entry.notes += _new(entry.notes, part.entry.notes)


def _new(lines: Sequence[str], known: Sequence[str]) -> list[str]:
    return [each for each in lines if each not in known]
