"""Parameters have one outside key for the whole set, wherever they stand.

Before::

    tiêu chí 1 … tham số mức : tiền "đồng" …
    tiêu chí 2 … tham số mức : tỷ lệ …

After::

    an error at the second: a case could not tell which of them `parameters: mức` is
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from parlang.checked.errors import ConfusableName, DuplicateName
from parlang.checked.nodes import CheckedSet, each_part
from parlang.checked.symbols import FigureSymbol
from parlang.diagnostics.diagnostic import Diagnostic


def parameters_alike(checked: CheckedSet, told: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Tell parameters of parts that do not see each other, but would have one key; what was told is not repeated."""
    places = {each.span for each in told}
    seen: dict[str, FigureSymbol] = {}
    for symbol in _every(checked):
        first = seen.setdefault(symbol.key, symbol)
        if first is symbol or symbol.span in places:
            continue
        if first.name == symbol.name:
            yield DuplicateName(name=symbol.name, first=first.span, span=symbol.span)
        else:
            yield ConfusableName(name=symbol.name, other=first.name, key=symbol.short, span=symbol.span)


def _every(checked: CheckedSet) -> Iterator[FigureSymbol]:
    yield from (each for each in checked.figures if each.owner == "parameters")
    for part in each_part((*checked.parts, *checked.outside)):
        yield from (each for each in part.figures if each.owner == "parameters")
