"""Expressions and conditions as text, with the fewest brackets that keep their meaning.

Before::

    Arithmetic("-", a, Arithmetic("-", b, c))        Logic("or", (Logic("and", (a, b)), c))

After::

    a - (b - c)                                      (a và b) hoặc c
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import assert_never

from parlang.syntax import nodes as n
from parlang.syntax.to_text.bounds import bound_text
from parlang.syntax.to_text.words import number, phrase, said, word


class Binds(IntEnum):
    """How tightly an expression holds together; a place asks for at least so much, or for brackets."""

    IF = 0
    OR = 1
    AND = 2
    NOT = 3
    COMPARE = 4
    SUM = 5
    PRODUCT = 6
    ATOM = 7


_GROUP_VALUES = {
    "rank": "RANK_OF",
    "mean": "GROUP_MEAN",
    "sum": "GROUP_SUM",
    "highest": "GROUP_HIGHEST",
    "lowest": "GROUP_LOWEST",
}
_SCORE_VALUES = {
    "total": "TOTAL_POINTS",
    "in_scale": "POINTS_IN_SCALE",
    "index": "INDEX_VALUE",
    "part": "POINTS_OF",
}
_SIGNS = {"+": "+", "-": "-", "*": "×", "/": "/"}


def condition_text(node: n.Expr, surface: n.Surface) -> str:
    """Give an expression where any may stand."""
    return _text(node, surface)


def value_text(node: n.Expr, surface: n.Surface) -> str:
    """Give an expression where a value stands: a condition goes into brackets, a choice does not."""
    return _text(node, surface) if isinstance(node, n.If) else sum_text(node, surface)


def sum_text(node: n.Expr, surface: n.Surface) -> str:
    """Give an expression where a sum stands."""
    return _at(Binds.SUM, node, surface)


def _at(least: Binds, node: n.Expr, surface: n.Surface) -> str:
    text = _text(node, surface)
    return text if _binds(node) >= least else f"({text})"


def _binds(node: n.Expr) -> Binds:
    match node:
        case n.If():
            return Binds.IF
        case n.Logic():
            return Binds.OR if node.operator == "or" else Binds.AND
        case n.Not():
            return Binds.NOT
        case n.Compare() | n.Among():
            return Binds.COMPARE
        case n.Arithmetic():
            return Binds.SUM if node.operator in ("+", "-") else Binds.PRODUCT
        case n.Number() | n.Name() | n.MaximumPoints() | n.Negative() | n.Extremum() | n.AllOf():
            return Binds.ATOM
        case n.Rounded() | n.GroupValue() | n.ScoreValue():
            return Binds.ATOM
        case _:
            assert_never(node)


def _text(node: n.Expr, surface: n.Surface) -> str:
    match node:
        case n.Number():
            return number(node, surface)
        case n.Name():
            return node.name
        case n.MaximumPoints():
            return word(surface, "MAXIMUM")
        case n.Arithmetic():
            return _arithmetic(node, surface)
        case n.Negative():
            return f"(-{sum_text(node.operand, surface)})"
        case n.If():
            return _if(node, surface)
        case n.Extremum():
            keyword = word(surface, "LEAST" if node.which == "least" else "GREATEST")
            return f"{keyword} ({_list(node.items, surface)})"
        case n.Rounded():
            decimals = f"{node.decimals} {word(surface, 'DECIMALS')}"
            return f"{word(surface, 'ROUNDED')} ({_text(node.operand, surface)}; {decimals})"
        case n.GroupValue():
            return _group_value(node, surface)
        case n.ScoreValue():
            return said(word(surface, _SCORE_VALUES[node.what]), f"[{node.path}]" if node.path else "")
        case n.Compare():
            return phrase(
                surface, "compare", sum_text(node.subject, surface), bound_text(node.bound, surface, sum_text)
            )
        case n.Logic():
            return _logic(node, surface)
        case n.AllOf():
            return f"{word(surface, 'ALL_OF')}: {{ {_list(node.items, surface, ' ; ')} }}"
        case n.Not():
            return f"{word(surface, 'NOT')} {_at(Binds.NOT, node.operand, surface)}"
        case n.Among():
            levels = " ; ".join(each.name for each in node.levels)
            return f"{sum_text(node.subject, surface)} {word(surface, 'AMONG')}: {{ {levels} }}"
        case _:
            assert_never(node)


def _group_value(node: n.GroupValue, surface: n.Surface) -> str:
    said_of = f"{word(surface, _GROUP_VALUES[node.what])} {node.of.name}"
    if node.direction is not None:
        said_of += f", {word(surface, node.direction.upper())}"
    if not node.options:
        return said_of
    return f"{said_of} {{ {' ; '.join(word(surface, each.upper()) for each in node.options)} }}"


def _list(items: Iterable[n.Expr], surface: n.Surface, mark: str = "; ") -> str:
    return mark.join(_text(each, surface) for each in items)


def _arithmetic(node: n.Arithmetic, surface: n.Surface) -> str:
    left = _at(_binds(node), node.left, surface)
    right = _at(Binds.PRODUCT if _binds(node) == Binds.SUM else Binds.ATOM, node.right, surface)
    return f"{left} {_SIGNS[node.operator]} {right}"


def _if(node: n.If, surface: n.Surface) -> str:
    """A choice within stands in brackets, else nobody could tell which «còn lại» is whose; at the end it goes on."""
    condition = _at(Binds.OR, node.condition, surface)
    yes, no = sum_text(node.yes, surface), value_text(node.no, surface)
    return f"{word(surface, 'IF')} {condition} {word(surface, 'THEN')} {yes}, {word(surface, 'ELSE')} {no}"


def _logic(node: n.Logic, surface: n.Surface) -> str:
    """«và» inside «hoặc» is bracketed although it binds tighter: a mix without brackets is refused."""
    joint = f" {word(surface, 'AND' if node.operator == 'and' else 'OR')} "
    return joint.join(_at(Binds.NOT, each, surface) for each in node.items)
