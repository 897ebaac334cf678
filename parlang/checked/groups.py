"""Figures of the whole group: of what they may be taken, what they are, and which options make sense.

Before::

    thứ hạng của sipas, xếp từ cao xuống thấp { đồng hạng tính hạng thấp hơn }

After::

    a rank; and no fault, for `sipas` is a number that every unit reports
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from parlang.checked.group_errors import (
    GroupOfCommon,
    GroupOfGroup,
    GroupOfMaximum,
    GroupOfNamed,
    GroupOfNoNumber,
    GroupOption,
)
from parlang.checked.symbols import FigureSymbol, LetSymbol, Scope
from parlang.checked.types import Type
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.syntax import nodes as n
from parlang.syntax.walk import nodes_in

RANKED_OF = ("count", "ratio", "number", "money", "points")  # what can be put in an order
ADDED = ("count", "ratio", "number", "money")  # what can be added up over units
SENSIBLE: dict[str, tuple[n.GroupOption, ...]] = {
    "rank": ("ties_share_worse", "with_unranked", "without_pending"),
    "mean": ("without_itself", "without_pending"),
    "sum": ("without_itself", "without_pending"),
    "highest": ("without_itself", "without_pending"),
    "lowest": ("without_itself", "without_pending"),
}
# What the hidden figures are called by: «sipas_hạng», in cases `sipas_hang`. Their names say all that tells one from
# another, so that they stay the same whatever else is written in the set: other systems give them as inputs.
CALLED: dict[str, tuple[str, ...]] = {
    "rank": ("hạng",),
    "mean": ("tổng", "số_đơn_vị"),
    "sum": ("tổng",),
    "highest": ("cao_nhất",),
    "lowest": ("thấp_nhất",),
}
OPTIONS_CALLED: dict[n.GroupOption, str] = {
    "ties_share_worse": "đồng_hạng_thấp",
    "without_itself": "trừ_chính_đơn_vị",
    "with_unranked": "cả_không_xếp_hạng",
    "without_pending": "đã_có_số_liệu",
}


def hidden_names(value: n.GroupValue) -> tuple[str, ...]:
    """Give the names of the figures behind a group value: of a mean the sum and the count, else one."""
    said = ["từ_thấp"] if value.direction == "low_to_high" else []
    said += [words for option, words in OPTIONS_CALLED.items() if option in value.options]
    return tuple("_".join((value.of.name, called, *said)) for called in CALLED[value.what])


def group_type(value: n.GroupValue, of: Type) -> Type:
    """Give the type of a group value: a mean of counts need not be whole, so it is a number of the same unit."""
    if value.what == "rank":
        return Type(kind="rank")
    if value.what == "mean" and of.kind == "count":
        return Type(kind="number", unit=of.unit)
    return of


def group_faults(value: n.GroupValue, of: Type, scope: Scope) -> Iterator[Diagnostic]:
    """Tell what is wrong with a group value whose figure or named value is known and has a type."""
    symbol = scope.names[value.of.name]
    behind = tuple(_behind(value.of.name, scope))
    if isinstance(symbol, LetSymbol) and value.what != "rank":
        yield GroupOfNamed(name=symbol.name, span=value.of.span)
    elif of.kind not in (RANKED_OF if value.what == "rank" else ADDED):
        yield GroupOfNoNumber(name=symbol.name, found=of, span=value.of.span)
    elif any(isinstance(each, n.GroupValue) for each in behind):
        yield GroupOfGroup(name=symbol.name, span=value.of.span)
    elif any(isinstance(each, n.MaximumPoints) for each in behind):
        yield GroupOfMaximum(name=symbol.name, span=value.of.span)
    elif all(isinstance(each, FigureSymbol) and each.owner == "parameters" for each in behind):
        yield GroupOfCommon(name=symbol.name, span=value.of.span)
    yield from _options(value)


def _options(value: n.GroupValue) -> Iterator[Diagnostic]:
    seen: set[n.GroupOption] = set()
    for option in value.options:
        if option not in SENSIBLE[value.what] or option in seen:
            twice = option in seen
            yield GroupOption(option=option.upper(), what=value.what, twice=twice, span=value.span)
        seen.add(option)


def _behind(name: str, scope: Scope) -> Iterator[FigureSymbol | n.GroupValue | n.MaximumPoints]:
    """Give the figures, the figures of the group and the maxima that a name stands for in the end."""
    symbol = scope.get(name)
    match symbol:
        case FigureSymbol():
            yield symbol
        case LetSymbol(value=value, scope=inner):
            yield from nodes_in(value, n.GroupValue)
            yield from nodes_in(value, n.MaximumPoints)
            for each in nodes_in(value, n.Name):
                yield from _behind(each.name, inner)
        case None:  # a level
            return
        case _:
            assert_never(symbol)
