"""Figures as text: names, labels and colons below each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from parlang.syntax import nodes as n
from parlang.syntax.to_text.bounds import bound_text
from parlang.syntax.to_text.expressions import sum_text
from parlang.syntax.to_text.lines import ITEM, Item, aligned, columns, item
from parlang.syntax.to_text.words import first_limit_joins, labelled, phrase, plain_number, quoted, said, word


def figure_items(figures: Sequence[n.Figure], surface: n.Surface) -> Iterator[Item]:
    """Give the lines of a list of figures."""
    names = columns((each.name, labelled(each.label)) for each in figures)
    rows = aligned((name, _declared(each, surface), "") for name, each in zip(names, figures, strict=True))
    for row, each in zip(rows, figures, strict=True):
        yield item(row, ITEM, each.span)


def _declared(figure: n.Figure, surface: n.Surface) -> str:
    """Give the type of a figure with its limits."""
    limits = [bound_text(each, surface, sum_text) for each in figure.limits]
    first = limits.pop(0) if limits and first_limit_joins(surface) else ""
    if figure.direction is not None:
        limits.append(word(surface, "HIGHER_IS_BETTER" if figure.direction == "higher" else "LOWER_IS_BETTER"))
    return ", ".join((said(_type_text(figure.type, surface), first), *limits))


def _type_text(kind: n.FigureType, surface: n.Surface) -> str:
    match kind:
        case n.CountType():
            return f"{word(surface, 'COUNT_OF')} {quoted(kind.unit)}"
        case n.RatioType():
            return f"{word(surface, 'RATIO')} {_decimals(kind.decimals, surface)}"
        case n.NumberType():
            unit = "" if kind.unit is None else quoted(kind.unit)
            return said(word(surface, "NUMBER_OF"), unit, _decimals(kind.decimals, surface))
        case n.MoneyType():
            return f"{word(surface, 'MONEY')} {quoted(kind.unit)}"
        case n.RankType():
            return said(word(surface, "RANK"), "" if kind.among is None else quoted(kind.among))
        case n.DateType():
            return word(surface, "DATE_TYPE")
        case n.YesNoType():
            return word(surface, "YES_NO")
        case n.OneOfType():
            levels = " ; ".join(map(level_text, kind.levels))
            return f"{word(surface, 'ONE_OF')} {{ {levels} }}"
        case _:
            assert_never(kind)


def _decimals(decimals: int, surface: n.Surface) -> str:
    return phrase(surface, "_decimals", plain_number(decimals, surface))


def level_text(level: n.Level) -> str:
    """Give a named level with its label."""
    return said(level.name, labelled(level.label))
