"""What a user chooses among: the cases of a rule, each with the formula of its points.

Before::

    từ 80% đến dưới 100% : tỷ_lệ × điểm tối đa
    còn lại              : 0

After::

    Choice(case="1", text="tỷ lệ hoàn thành từ 80% đến dưới 100%", formula=xong/giao*6)
    Choice(case="2", text="các trường hợp còn lại", formula=0)

An increment is two choices, below its cap and at it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import assert_never

from parlang.ir.interpret import ONLY_CASE
from parlang.ir.nodes import (
    Bands,
    Branches,
    Checklist,
    Deduction,
    FigureRef,
    Item,
    Part,
    Points,
    PointsIf,
    PointsPer,
    Rule,
    Ruleset,
    Survey,
    Unwritten,
)
from parlang.ir.nodes import Formula as FormulaRule
from parlang.prose.rules import case_key
from parlang_compiler.portal.formulas import (
    CannotBeSaid,
    Formula,
    Reason,
    Variables,
    added,
    formula_of,
    grown,
    number,
    survey_formula,
    together,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A case that may be chosen; without a formula `reason` says why."""

    case: str
    text: str
    formula: Formula | None = None
    reason: Reason | None = None
    capped: bool = False


def choices_of(part: Part, ruleset: Ruleset, variables: Variables) -> Iterator[Choice]:
    """Give the choices of a leaf, in the order of its cases."""
    for case, points in _cases(part.rule, part):
        text = case_key(part, case, ruleset)
        if isinstance(points, Points):
            yield from _of_points(case, text, points, variables)
        else:
            yield _said(case, text, partial(_whole, points, part, variables))


def _cases(rule: Rule | None, part: Part) -> Iterator[tuple[str, Points | Rule]]:
    match rule:
        case Bands(bands=bands):
            yield from ((band.case, band.points) for band in bands)
        case Branches(branches=branches):
            for branch in branches:
                match branch.result:
                    case Points() as points:
                        yield branch.case, points
                    case Bands() as below:
                        yield from _cases(below, part)
                    case _:
                        assert_never(branch.result)
        case Unwritten() | None:
            return
        case _:
            yield ONLY_CASE, rule


def _of_points(case: str, text: str, points: Points, variables: Variables) -> Iterator[Choice]:
    increment = points.increment
    if increment is None:
        yield _said(case, text, partial(formula_of, points.base, variables))
        return
    below = _said(case, text, lambda: grown(formula_of(points.base, variables), increment, variables))
    yield below
    if below.formula is not None:
        yield Choice(case=case, text=f"{text} (đến mức tối đa)", formula=number(increment.cap), capped=True)


def _said(case: str, text: str, make: Callable[[], Formula]) -> Choice:
    try:
        return Choice(case=case, text=text, formula=make())
    except CannotBeSaid as problem:
        return Choice(case=case, text=text, reason=problem.reason)


def _whole(rule: Rule, part: Part, variables: Variables) -> Formula:
    match rule:
        case FormulaRule(points=points):
            return formula_of(points, variables)
        case Survey():
            return survey_formula(rule, part.maximum, variables)
        case Checklist(items=items):
            return added([_item(each, variables) for each in items])
        case Deduction(items=items):
            if not _stays_above_zero(items, part.maximum):
                raise CannotBeSaid("not_below_zero")
            return together("-", number(part.maximum), added([_item(each, variables) for each in items]))
        case _:
            raise AssertionError(rule)


def _stays_above_zero(items: tuple[Item, ...], maximum: Fraction) -> bool:
    """Tell whether all that can be deducted leaves something; events without a cap may take all."""
    most = [each.gain if isinstance(each, PointsIf) else each.cap for each in items]
    return None not in most and sum((each for each in most if each is not None), Fraction(0)) <= maximum


def _item(item: Item, variables: Variables) -> Formula:
    match item:
        case PointsIf(gain=gain, condition=FigureRef(key=key)):
            return together("*", number(gain), variables[key])
        case PointsIf():
            raise CannotBeSaid("condition_item")
        case PointsPer(cap=cap) if cap is not None:
            raise CannotBeSaid("capped_item")
        case PointsPer(gain=gain, count=count):
            return together("*", number(gain), formula_of(count, variables))
        case _:
            assert_never(item)
