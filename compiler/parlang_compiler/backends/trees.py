"""What evaluators as code ask of a tree of steps.

Before::

    Choose mien_nui → Give 100, otherwise → LeaveOut

After::

    outcomes: points, left_out
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import lcm

from parlang.ir.nodes import Ruleset
from parlang.lowered.nodes import (
    Choose,
    Constant,
    Day,
    Give,
    Given,
    LeaveOut,
    Pend,
    Product,
    Select,
    Term,
    Tree,
    Value,
    each_term,
    terms_of,
)


def total_unit(ruleset: Ruleset) -> int | None:
    """Give what the total is a whole number of: the unit of points, or a finer one that every cap needs."""
    if ruleset.points_decimals is None:
        return None
    return lcm(10**ruleset.points_decimals, *(part.maximum.denominator for part in ruleset.outside))


def days_in(tree: Tree) -> Iterator[Day]:
    """Give the days of the evaluation year that a tree names."""
    for root in terms_of(tree):
        yield from (term for term in each_term(root) if isinstance(term, Day))


def outcomes(tree: Tree) -> Iterator[str]:
    """Give how the ways through a tree end: in points, left out, or pending for want of a rule."""
    match tree:
        case Choose(_, arms, otherwise):
            for below in (*(arm.tree for arm in arms), otherwise):
                yield from outcomes(below)
        case Give():
            yield "points"
        case LeaveOut():
            yield "left_out"
        case Pend():
            yield "pending"
        case _:
            return


def asked_again(tree: Tree) -> list[Value]:
    """Give the choices that the first condition asks and that are asked again: computed once for all."""
    if not isinstance(tree, Choose) or not tree.arms:
        return []
    first = set(_choices(tree.arms[0].condition))
    counted = Counter(value for root in terms_of(tree) for value in _choices(root))
    return [value for value, count in counted.items() if count > 1 and value in first]


def _choices(root: Term) -> Iterator[Value]:
    """Give the choices between two numbers or figures; one of numbers with its coefficient, made positive."""
    for term in each_term(root):
        match term:
            case Select(_, Given(), Constant() | Given()) | Select(_, Constant(), Given()):
                yield term
            case Product((Constant(factor), Select(_, Constant(), Constant()) as choice)):
                yield Product((Constant(abs(int(factor))), choice))
            case _:
                continue
