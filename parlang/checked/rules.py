"""Types inside a rule: keys of bands, points, steps of increments, items, answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from parlang.checked.constants import measured
from parlang.checked.errors import FigureWanted, PercentStepOfRatio, PointsWanted, WrongKey, WrongStepUnit
from parlang.checked.symbols import FigureSymbol
from parlang.checked.types import Type
from parlang.checked.typing import Typing
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.syntax.nodes import (
    Band,
    Bands,
    Bound,
    Branches,
    Checklist,
    DateBound,
    Deduction,
    Expr,
    Formula,
    Increment,
    InYear,
    Item,
    Name,
    No,
    Points,
    PointsIf,
    PointsPer,
    Rest,
    Reuse,
    Rule,
    Survey,
    Unwritten,
    WithinDays,
    Yes,
)


def check_rule(rule: Rule, typing: Typing) -> None:
    """Check the types of all expressions of a rule."""
    match rule:
        case Bands():
            _bands(rule, typing)
        case Branches(branches=branches):
            for branch in branches:
                if branch.condition is not None:
                    typing.condition(branch.condition)
                _result(branch.result, typing)
        case Formula(points=points):
            _points_type(points, typing)
        case Checklist(items=items) | Deduction(items=items):
            for item in items:
                _item(item, typing)
        case Survey():
            typing.found.extend(_shares(rule))
        case Unwritten() | Reuse():
            return
        case _:
            assert_never(rule)


def _result(result: Bands | Points | Reuse, typing: Typing) -> None:
    match result:
        case Bands():
            _bands(result, typing)
        case Points(base=base, increment=increment):
            _points_type(base, typing)
            if increment is not None:
                _gains(increment, typing)
        case Reuse():  # it was told where the other set was looked for
            return
        case _:
            assert_never(result)


def _bands(bands: Bands, typing: Typing) -> None:
    subject = typing.type_of(bands.subject)
    figure = typing.figure_named(bands.subject)
    if figure is None and subject is not None and subject.kind in ("yes_no", "level"):
        typing.found.append(FigureWanted(found=subject, span=bands.subject.span))
        return
    for band in bands.bands:
        if subject is not None:
            _key(band, subject, figure, typing)
        _points_type(band.points.base, typing)
        if band.points.increment is not None:
            _gains(band.points.increment, typing)
            if subject is not None:
                _step(band.points.increment, subject, typing)


def _key(band: Band, subject: Type, figure: FigureSymbol | None, typing: Typing) -> None:
    match band.key:
        case Rest():
            return
        case Bound() if subject.kind not in ("date", "level", "yes_no"):
            typing.bound(band.key, subject)
        case DateBound() | InYear() | WithinDays() if subject.kind == "date":
            typing.bound(band.key, subject)
        case Yes() | No() if figure is not None and subject.kind == "yes_no":
            return
        case Name() if figure is not None and subject.kind == "level":
            typing.levels(figure, (band.key,))
        case _:
            typing.found.append(WrongKey(found=subject, span=band.key.span))


def _points_type(points: Expr, typing: Typing) -> None:
    found = typing.type_of(points)
    if found is not None and not found.is_plain:
        typing.found.append(PointsWanted(found=found, span=points.span))


def _gains(increment: Increment, typing: Typing) -> None:
    for points in (increment.gain, increment.cap):
        typing.found.extend(measured(points, percent=False))


def _step(increment: Increment, subject: Type, typing: Typing) -> None:
    """A step is in percentage points of a ratio, in the unit of an amount, or in percent of the mark."""
    step = increment.step
    if subject.kind == "ratio":
        if step.percent:
            typing.found.append(PercentStepOfRatio(number=step.value, span=step.span))
        elif not step.percentage_points:
            typing.found.append(WrongStepUnit(found=step.unit or "", wanted=None, span=step.span))
    elif step.percentage_points or (not step.percent and (step.unit or None) != subject.unit):
        said = None if step.percentage_points else step.unit or ""
        typing.found.append(WrongStepUnit(found=said, wanted=subject.unit or "", span=step.span))


def _shares(survey: Survey) -> Iterator[Diagnostic]:
    """Weights of groups and worths of answers are percentages."""
    for share in (*(group.weight for group in survey.groups), *(level.worth for level in survey.levels)):
        yield from measured(share, percent=True)


def _item(item: Item, typing: Typing) -> None:
    typing.found.extend(measured(item.gain, percent=False))
    match item:
        case PointsIf(condition=condition):
            typing.condition(condition)
        case PointsPer(count=count, cap=cap):
            typing.number(count)
            typing.found.extend(measured(cap, percent=False) if cap is not None else ())
        case _:
            assert_never(item)
