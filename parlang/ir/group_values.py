"""From a value of the group as written to the hidden figures that it is made of, and what they are called.

Before::

    bình quân cả nhóm của thu

After::

    Named("bình quân cả nhóm của thu", FigureRef("….thu_tong") / FigureRef("….thu_so_don_vi"))

A rank, a sum, a highest and a lowest are one hidden figure each; a mean is a quotient, so that every hidden figure is
a whole number of its steps. The words are those of the surface.
"""

from __future__ import annotations

from parlang.checked.groups import OPTIONS_CALLED, hidden_names
from parlang.checked.symbols import Symbol
from parlang.checked.types import Type
from parlang.ir import nodes as ir
from parlang.syntax import nodes as n
from parlang.syntax.keywords import keywords
from parlang.text import lower_first, outside_key

KEYWORDS = {
    "rank": "RANK_OF",
    "mean": "GROUP_MEAN",
    "sum": "GROUP_SUM",
    "highest": "GROUP_HIGHEST",
    "lowest": "GROUP_LOWEST",
}
TIES_SHARE_BETTER = {"vi": "đồng hạng tính hạng cao hơn", "en": "ties share the better rank"}  # what is not written


def group_value(written: n.GroupValue, symbol: Symbol, kind: Type) -> ir.Expr:
    """Give the resolved form of a group value of a figure or named value."""
    keys = [f"{symbol.owner}.{outside_key(name)}" for name in hidden_names(written)]
    if written.what != "mean":
        return ir.FigureRef(key=keys[0])
    total, count = (ir.FigureRef(key=key) for key in keys)
    return ir.Named(
        name=f"{_keyword('GROUP_MEAN', 'vi')} {symbol.name}",
        label=words(written, symbol, "vi"),
        value=ir.Arithmetic(operator="/", left=total, right=count),
        kind=kind.kind,
        unit=kind.unit,
        label_en=words(written, symbol, "en"),
    )


def words(written: n.GroupValue, symbol: Symbol, surface: n.Surface) -> str:
    """Say a group value inside a sentence, with all that is not usual: «bình quân cả nhóm của … (không kể …)»."""
    article = "" if surface == "vi" else "the "
    said = f"{article}{_keyword(KEYWORDS[written.what], surface)} {called(symbol)}"
    if written.direction is not None:
        said += f", {_keyword(written.direction.upper(), surface)}"
    return said + _options(written, surface)


def words_of_count(written: n.GroupValue, symbol: Symbol, surface: n.Surface) -> str:
    """Say how many units a mean is taken over."""
    mean = words(written, symbol, surface)
    return f"số đơn vị được tính vào {mean}" if surface == "vi" else f"the number of units counted in {mean}"


def called(symbol: Symbol) -> str:
    """Give what a figure or a named value is called inside a sentence."""
    return lower_first(symbol.label or symbol.name.replace("_", " "))


def _options(written: n.GroupValue, surface: n.Surface) -> str:
    said = [_keyword(option.upper(), surface) for option in OPTIONS_CALLED if option in written.options]
    if written.what == "rank" and "ties_share_worse" not in written.options:
        said.insert(0, TIES_SHARE_BETTER[surface])
    return f" ({'; '.join(said)})" if said else ""


def _keyword(terminal: str, surface: n.Surface) -> str:
    return keywords(surface).words[terminal][0]
