"""When two rules say the same: their normal form, without what sentences do not say or say by its value.

Places, labels of cases and the names of named values are no part of a rule. Beyond that, sentences say by value:

- a maximum that stands alone as the points of a case («1 điểm»): it is that number, for the maximum is one number;
- a named quotient of two figures in «(b/a) × điểm tối đa»: a named value is worth what it names;
- the lower end of a bound on a rank that ends at the first place there is («từ thứ 1 đến thứ 5» of «từ 5 trở xuống»):
  the declaration allows no value below it;
- what bands go by: they are branches whose conditions all ask of one value, and exclude each other;
- how an end of a bound is written: the ends, and whether they are included, decide what it means.

Each is the same number for all figures, so two rules with one normal form give the same points in every case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from parlang.ir import nodes as ir
from parlang.ir.relations import plain
from parlang.syntax.nodes import BoundKind

UNSAID = ("label", "label_en")
Figures = Mapping[str, ir.Figure]


def same_rule(one: ir.Part, other: ir.Part, figures: Figures) -> bool:
    """Tell whether two parts have the same rule; `figures` are those of both, those of the group included."""
    return normal(one, figures) == normal(other, figures)


def normal(part: ir.Part, figures: Figures) -> tuple[Any, ...]:
    """Give the rule of a part, when it does not arise and what it is worth without evidence, in their normal form."""
    evidence = None if part.without_evidence is None else (part.without_evidence.treatment, part.without_evidence.asked)
    said = (part.rule, part.does_not_arise)
    return (*(normal_of(each, figures) for each in said), evidence, part.rule is None and part.combine)


def normal_of(node: Any, figures: Figures) -> Any:
    """Give a node of a rule in its normal form: a condition, points, or what they are made of."""
    match node:
        case ir.Points(base=base):
            return _of_parts(replace(node, base=_worth(base)), figures)
        case ir.Formula(points=points):
            return _of_parts(replace(node, points=_worth(points)), figures)
        case ir.FigureRef(key=key) if (figure := figures.get(key)) is not None and figure.group is not None:
            return normal_of(figure.group, figures)  # its key is made of the name of what it is taken of
        case ir.Within():
            return _of_parts(_bound(node, figures), figures)
        case ir.Bands(bands=bands):
            return ("Branches", ("branches", tuple(normal_of(_as_branch(each), figures) for each in bands)))
        case ir.Named():
            return _of_parts(replace(node, name="", label=None, label_en=None), figures)
        case ir.Const(value=value):
            return value
        case _:
            return _of_parts(node, figures)


def _as_branch(band: ir.Band) -> ir.Branch:
    return ir.Branch(case=band.case, condition=band.when, result=band.points, label=band.label, span=band.span)


def _of_parts(node: Any, figures: Figures) -> Any:
    """Give a node as its kind and its parts, each in its normal form."""
    if isinstance(node, tuple):
        return tuple(normal_of(each, figures) for each in node)
    if not is_dataclass(node) or isinstance(node, type):
        return node
    kept = (each.name for each in fields(node) if each.compare and each.name not in UNSAID)
    return (type(node).__name__, *((name, normal_of(getattr(node, name), figures)) for name in kept))


def _worth(expr: ir.Expr) -> ir.Expr:
    match expr:
        case ir.MaximumPoints(value=value):
            return ir.Const(value=value)
        case ir.Arithmetic(operator="*", left=ir.Named(value=ir.Arithmetic(operator="/") as quotient)) if isinstance(
            expr.right, ir.MaximumPoints
        ):
            return replace(expr, left=quotient)
        case _:
            return expr


def _bound(within: ir.Within, figures: Figures) -> ir.Within:
    low = within.low
    if within.low_closed and low is not None and _first_place(within, figures) == low:
        low = None
    return replace(
        within,
        low=low,
        low_closed=low is not None and within.low_closed,
        high_closed=within.high is not None and within.high_closed,
        phrase=BoundKind.FROM_TO,
    )


def _first_place(within: ir.Within, figures: Figures) -> ir.Expr | None:
    """Give the first place there is, where a rank is bounded from above too."""
    match plain(within.subject):
        case ir.FigureRef(key=key) if within.high is not None and figures[key].kind == "rank":
            first = figures[key].low
            return None if first is None else ir.Const(value=first)
        case _:
            return None
