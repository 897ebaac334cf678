"""Types inside a rule: keys of bands, points, steps of increments, items, answers."""

from __future__ import annotations

from typing import assert_never

from parlang.checked.errors import PercentStepOfRatio, PointsWanted, WrongKey, WrongStepUnit
from parlang.checked.symbols import FigureSymbol
from parlang.checked.types import Type
from parlang.checked.typing import Typing
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
    Rule,
    Survey,
    Unwritten,
    WithinDays,
    Yes,
)
from parlang.syntax.numbers import write_number


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
        case Survey() | Unwritten():
            return
        case _:
            assert_never(rule)


def _result(result: Bands | Points, typing: Typing) -> None:
    if isinstance(result, Bands):
        _bands(result, typing)
    else:
        _points_type(result.base, typing)


def _bands(bands: Bands, typing: Typing) -> None:
    subject = typing.type_of(bands.subject)
    figure = typing.figure_named(bands.subject)
    for band in bands.bands:
        if subject is not None:
            _key(band, subject, figure, typing)
        _points_type(band.points.base, typing)
        if band.points.increment is not None and subject is not None:
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


def _step(increment: Increment, subject: Type, typing: Typing) -> None:
    """A step is in percentage points of a ratio, in the unit of an amount, or in percent of the mark."""
    step = increment.step
    if subject.kind == "ratio":
        if step.percent:
            shown = write_number(step.value, "vi")
            typing.found.append(PercentStepOfRatio(number=shown, span=step.span))
        elif not step.percentage_points:
            _wrong_unit(increment, "điểm phần trăm", typing)
    elif step.percentage_points or (not step.percent and (step.unit or None) != subject.unit):
        _wrong_unit(increment, subject.unit or "", typing)


def _wrong_unit(increment: Increment, wanted: str, typing: Typing) -> None:
    step = increment.step
    said = "điểm phần trăm" if step.percentage_points else step.unit or ""
    typing.found.append(WrongStepUnit(found=said, wanted=wanted, span=step.span))


def _item(item: Item, typing: Typing) -> None:
    match item:
        case PointsIf(condition=condition):
            typing.condition(condition)
        case PointsPer(count=count):
            typing.number(count)
        case _:
            assert_never(item)
