"""The steps of a leaf become three columns: points, case, what is missing.

Before::

    Choose needs (a) · a >= 5 → Choose needs (b) · … · otherwise → Give 0

After::

    points = when a is missing: nothing; when a >= 5: (when b is missing: nothing; …); else 0
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias, assert_never

from parlang.lowered.nodes import (
    AllOf,
    AnyOf,
    Choose,
    Condition,
    Declared,
    Gap,
    Give,
    Holds,
    Leaf,
    LeaveOut,
    NotSo,
    Pend,
    Tree,
)
from parlang.lowered.ranges import Ranges, range_of
from parlang_compiler.backends.columns.nodes import (
    Absent,
    Cases,
    Cell,
    Column,
    LeafColumns,
    Missing,
    Nothing,
    Text,
    When,
    case_name,
    declared_name,
    points_name,
)

Worth: TypeAlias = tuple[int | None, int | None]
"""The least and the most points of a leaf in 1/unit; None is not known."""

NOTHING = Nothing()
NONE_MISSING = Absent(())


def leaf_columns(leaf: Leaf, ranges: Ranges, worth: Worth) -> LeafColumns:
    """Give the columns of a leaf on integers; `worth` are other bounds that its points keep to."""
    tree = _by_name(leaf.tree, declared_name(leaf.path))
    found = [range_of(each.points, ranges) for each in gives(tree)]
    least, most = min((low for low, _ in found), default=0), max((high for _, high in found), default=0)
    least = least if worth[0] is None else max(least, worth[0])
    most = max(least, most if worth[1] is None else min(most, worth[1]))
    return LeafColumns(
        path=leaf.path,
        points=Column(name=points_name(leaf.path), cell=_cell(tree, _points, _nothing), range=(least, most)),
        case=Column(name=case_name(leaf.path), cell=_cell(tree, _case, _nothing), kind="text"),
        missing=Column(name=f"missing@{leaf.path}", cell=_cell(tree, _all_there, Absent), kind="list"),
    )


def gives(tree: Tree) -> list[Give]:
    """Give the steps of a tree that end in points."""
    match tree:
        case Choose(_, arms, otherwise):
            return [give for below in (*(arm.tree for arm in arms), otherwise) for give in gives(below)]
        case Give():
            return [tree]
        case LeaveOut() | Pend() | Gap():
            return []
        case _:
            assert_never(tree)


def may_be_left_out(tree: Tree) -> bool:
    """Tell whether a leaf may be left out."""
    match tree:
        case Choose(_, arms, otherwise):
            return any(map(may_be_left_out, (*(arm.tree for arm in arms), otherwise)))
        case LeaveOut():
            return True
        case Give() | Pend() | Gap():
            return False
        case _:
            assert_never(tree)


def _cell(tree: Tree, end: Callable[[Tree], Cell], lacking: Callable[[tuple[str, ...]], Cell]) -> Cell:
    match tree:
        case Choose(needs, arms, otherwise):
            whens = tuple(When(arm.condition, _cell(arm.tree, end, lacking)) for arm in arms)
            return _guarded(needs, whens, _cell(otherwise, end, lacking), lacking)
        case Give(needs, _, _, _):
            return _guarded(needs, (), end(tree), lacking)
        case LeaveOut() | Pend() | Gap():
            return end(tree)
        case _:
            assert_never(tree)


def _guarded(
    needs: tuple[str, ...], whens: tuple[When, ...], otherwise: Cell, lacking: Callable[[tuple[str, ...]], Cell]
) -> Cell:
    guard = (When(Missing(needs), lacking(needs)),) if needs else ()
    if not guard and not whens:
        return otherwise
    if isinstance(otherwise, Cases):  # one list of questions instead of one inside the other
        return Cases((*guard, *whens, *otherwise.whens), otherwise.otherwise)
    return Cases((*guard, *whens), otherwise)


def _points(tree: Tree) -> Cell:
    return tree.points if isinstance(tree, Give) else NOTHING


def _case(tree: Tree) -> Cell:
    return Text(tree.case) if isinstance(tree, Give | LeaveOut) else NOTHING


def _nothing(_: tuple[str, ...]) -> Cell:
    return NOTHING


def _all_there(_: Tree) -> Cell:
    return NONE_MISSING


# --- declarations ---------------------------------------------------------------------------


def _by_name(tree: Tree, name: str) -> Tree:
    """Ask for the declaration of the leaf as for any other input."""
    if not isinstance(tree, Choose):
        return tree
    arms = tuple(
        replace(arm, condition=_declared_as(arm.condition, name), tree=_by_name(arm.tree, name)) for arm in tree.arms
    )
    return replace(tree, arms=arms, otherwise=_by_name(tree.otherwise, name))


def _declared_as(condition: Condition, name: str) -> Condition:
    match condition:
        case Declared():
            return Holds(name)
        case AllOf(items):
            return AllOf(tuple(_declared_as(item, name) for item in items))
        case AnyOf(items):
            return AnyOf(tuple(_declared_as(item, name) for item in items))
        case NotSo(operand):
            return NotSo(_declared_as(operand, name))
        case _:
            return condition
