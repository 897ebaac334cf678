"""The hidden figures behind the group values of a set: where they are written, and names they collide with.

Before::

    số liệu  sipas … : số … ; sipas_hạng … : số …
    chấm điểm theo thứ hạng của sipas, xếp từ cao xuống thấp

After::

    an error at `sipas_hạng`: the rank of `sipas` is called so in cases
"""

from __future__ import annotations

from collections.abc import Iterator

from parlang.checked.group_errors import HiddenName
from parlang.checked.groups import hidden_names
from parlang.checked.nodes import CheckedSet, each_part
from parlang.checked.symbols import FigureSymbol, Scope
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.syntax import nodes as n
from parlang.syntax.walk import nodes_in
from parlang.text import outside_key


def hidden_alike(checked: CheckedSet) -> Iterator[Diagnostic]:
    """Tell declared figures that have the outside key of a hidden one, once each."""
    declared = {symbol.key: symbol for symbol in _declared(checked)}
    told: set[str] = set()
    for value, scope in group_values(checked):
        symbol = scope.get(value.of.name)
        for name in hidden_names(value):
            key = "" if symbol is None else f"{symbol.owner}.{outside_key(name)}"
            if key in declared and key not in told:
                told.add(key)
                yield HiddenName(name=declared[key].name, key=outside_key(name), span=declared[key].span)


def group_values(checked: CheckedSet) -> Iterator[tuple[n.GroupValue, Scope]]:
    """Give every group value that is written in a set, with the names that are seen there."""
    for value in nodes_in((checked.head.clauses, checked.grading), n.GroupValue):
        yield value, checked.scope
    for part in each_part((*checked.parts, *checked.outside)):
        for value in nodes_in(part.clauses, n.GroupValue):
            yield value, part.scope


def _declared(checked: CheckedSet) -> Iterator[FigureSymbol]:
    yield from checked.figures
    for part in each_part((*checked.parts, *checked.outside)):
        yield from part.figures
