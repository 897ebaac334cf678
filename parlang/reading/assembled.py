"""What sentences say, put together: named quotients by their names, marks that differ by kind of unit by theirs.

Before::

    (b/a) × điểm tối đa, trong đó …      Tỷ lệ hoàn thành = b/a.

After::

    tỷ_lệ_hoàn_thành × điểm tối đa       tính tỷ_lệ_hoàn_thành = đã_hoàn_thành / giao
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias, TypeVar

from parlang.syntax import nodes as n
from parlang.syntax.walk import changed, nodes_in

T = TypeVar("T")
ByValue: TypeAlias = "Mapping[n.Expr, n.Name]"


def with_quotients_named(rule: n.Rule, quotients: ByValue) -> n.Rule:
    """Put the name of a quotient in the place of the quotient in «(b/a) × điểm tối đa»."""

    def named(product: n.Arithmetic) -> n.Arithmetic:
        match product:
            case n.Arithmetic(operator="*", left=left, right=n.MaximumPoints()):
                return replace(product, left=quotients.get(left, left))
            case _:
                return product

    return changed(rule, n.Arithmetic, named)


def with_marks_named(node: T, marks: ByValue) -> T:
    """Put named marks in the place of the usual ones in all bounds on numbers."""

    def named(bound: n.Bound) -> n.Bound:
        low, high = (None if end is None else marks.get(end, end) for end in (bound.low, bound.high))
        return replace(bound, low=low, high=high)

    return changed(node, n.Bound, named) if marks else node


def ends_in(node: object) -> frozenset[n.Expr]:
    """Give the ends of all bounds on numbers."""
    bounds = nodes_in(node, n.Bound)
    return frozenset(end for bound in bounds for end in (bound.low, bound.high) if end is not None)
