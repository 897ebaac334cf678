"""What leaves are worth somewhere, as it is shown: a number where it is one, else the formula of the rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from parlang.diff.changes import Witness, Worth
from parlang.ir.nodes import (
    Arithmetic,
    Bands,
    Branches,
    Checklist,
    Const,
    Deduction,
    Expr,
    Extremum,
    Formula,
    If,
    Item,
    MaximumPoints,
    Named,
    Part,
    Points,
    PointsIf,
    PointsPer,
    RespondentGroup,
    Survey,
    Unwritten,
)

ZERO = Const(value=Fraction(0))


def number(points: Fraction) -> Points:
    """Give points that are a number."""
    return Points(base=Const(value=points))


def worth_at(parts: Sequence[Part], witnesses: Iterable[Witness], side: int) -> tuple[Worth, ...]:
    """Give what a side is worth to several units: the number that they all have, else the formula of each rule."""
    found = {((each.before, each.after)[side], each.pending[side]) for each in witnesses}
    if len(found) == 1:
        points, pending = found.pop()
        return (("pending" if pending else "left_out") if points is None else number(points),)
    return tuple(formula_of(part) or number(Fraction(0)) for part in parts)


def formula_of(part: Part) -> Points | None:
    """Give the points of a rule that has one case as one formula; None of a rule with several."""
    match part.rule:
        case Formula(points=points):
            return Points(base=points)
        case Checklist(items=items):
            return Points(base=_sum(items))
        case Deduction(items=items):
            left = Arithmetic(operator="-", left=Const(value=part.maximum), right=_sum(items))
            return Points(base=Extremum(which="greatest", items=(ZERO, left)))
        case Survey():
            return Points(base=_survey(part.rule, part.maximum))
        case Bands() | Branches() | Unwritten() | None:
            return None


def _sum(items: Sequence[Item]) -> Expr:
    return _added([_item(each) for each in items])


def _added(terms: Sequence[Expr]) -> Expr:
    total = terms[0] if terms else ZERO
    for each in terms[1:]:
        total = Arithmetic(operator="+", left=total, right=each)
    return total


def _item(item: Item) -> Expr:
    match item:
        case PointsIf(gain=gain, condition=condition):
            return If(condition=condition, yes=Const(value=gain), no=ZERO)
        case PointsPer(gain=gain, count=count, cap=cap):
            earned: Expr = count if gain == 1 else Arithmetic(operator="*", left=Const(value=gain), right=count)
            return earned if cap is None else Extremum(which="least", items=(Const(value=cap), earned))


def _survey(survey: Survey, maximum: Fraction) -> Expr:
    mean = _added([_group(group, survey) for group in survey.groups])
    named = Named(
        name="mức_khảo_sát", label="mức điểm khảo sát", label_en="the survey level", value=mean, kind="ratio", unit=None
    )
    return Arithmetic(operator="*", left=named, right=MaximumPoints(value=maximum))


def _group(group: RespondentGroup, survey: Survey) -> Expr:
    counts = list(group.counts)
    worths = [
        Arithmetic(operator="*", left=Const(value=level.worth), right=count)
        for level, count in zip(survey.levels, counts, strict=True)
    ]
    share = Arithmetic(operator="/", left=_added(worths), right=_added(counts))
    return Arithmetic(operator="*", left=Const(value=group.weight), right=share)
