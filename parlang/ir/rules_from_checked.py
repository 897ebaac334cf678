"""From a rule as written to its resolved form; cases are numbered in the order in which they are written."""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never

from parlang.checked.scopes import survey_figures
from parlang.ir import nodes as ir
from parlang.ir.expressions_from_checked import Resolving
from parlang.syntax import nodes as n
from parlang.text import outside_key

EVERYONE = ("người được khảo sát", Fraction(1))  # where a survey names no groups


def resolve_rule(rule: n.Rule, resolving: Resolving, owner: str) -> ir.Rule:
    """Give the resolved form of a rule of the part `owner`."""
    match rule:
        case n.Bands():
            return _bands(rule, resolving, "")
        case n.Branches(branches=branches):
            numbered = enumerate(branches, start=1)
            return ir.Branches(branches=tuple(_branch(each, resolving, str(at)) for at, each in numbered))
        case n.Formula(points=points, span=span):
            return ir.Formula(points=resolving.expr(points), span=span)
        case n.Checklist(items=items, span=span):
            return ir.Checklist(items=tuple(_item(item, resolving) for item in items), span=span)
        case n.Deduction(items=items, span=span):
            return ir.Deduction(items=tuple(_item(item, resolving) for item in items), span=span)
        case n.Survey():
            return _survey(rule, owner)
        case n.Unwritten(span=span) | n.Reuse(span=span):
            return ir.Unwritten(span=span)
        case _:
            assert_never(rule)


def _bands(bands: n.Bands, resolving: Resolving, prefix: str) -> ir.Bands:
    kind = resolving.type_of(bands.subject)
    subject = resolving.expr(bands.subject)
    numbered = enumerate(bands.bands, start=1)
    cases = tuple(_band(band, bands.subject, resolving, f"{prefix}{at}") for at, band in numbered)
    return ir.Bands(subject=subject, kind=kind.kind, unit=kind.unit, bands=cases)


def _band(band: n.Band, subject: n.Expr, resolving: Resolving, case: str) -> ir.Band:
    when = _when(band.key, subject, resolving)
    return ir.Band(
        case=case,
        when=when,
        points=_points(band.points, resolving, when),
        label=band.label.value if band.label else None,
        span=band.span,
    )


def _when(key: n.BandKey, subject: n.Expr, resolving: Resolving) -> ir.Condition | None:
    """Give the condition of a band: its key said of the subject."""
    match key:
        case n.Rest():
            return None
        case n.Yes():
            return resolving.condition(subject)
        case n.No():
            return ir.Not(operand=resolving.condition(subject))
        case n.Name():
            level = n.Bound(kind=n.BoundKind.EXACTLY, low=key, span=key.span)
            return resolving.condition(n.Compare(subject=subject, bound=level, span=key.span))
        case _:
            return resolving.within(resolving.expr(subject), key)


def _points(points: n.Points, resolving: Resolving, when: ir.Condition | None) -> ir.Points:
    base = resolving.expr(points.base)
    increment = points.increment
    if increment is None or not isinstance(when, ir.Within):
        return ir.Points(base=base)
    mark = when.low if increment.direction == "up" else when.high
    return ir.Points(base=base) if mark is None else ir.Points(base=base, increment=_increment(increment, when, mark))


def _increment(increment: n.Increment, when: ir.Within, mark: ir.Expr) -> ir.Increment:
    step = increment.step
    hundredths = step.percentage_points or step.percent
    return ir.Increment(
        direction=increment.direction,
        whole=increment.whole,
        subject=when.subject,
        mark=mark,
        step=step.value / 100 if hundredths else step.value,
        of_mark=step.percent,
        unit=step.unit,
        percentage_points=step.percentage_points,
        gain=increment.gain.value,
        cap=increment.cap.value,
    )


def _branch(branch: n.Branch, resolving: Resolving, case: str) -> ir.Branch:
    return ir.Branch(
        case=case,
        condition=None if branch.condition is None else resolving.condition(branch.condition),
        result=_result(branch.result, resolving, case),
        label=branch.label.value if branch.label else None,
        span=branch.span,
    )


def _result(result: n.Bands | n.Points | n.Reuse, resolving: Resolving, case: str) -> ir.Bands | ir.Points:
    match result:
        case n.Bands():
            return _bands(result, resolving, f"{case}.")
        case n.Points():
            return _points(result, resolving, None)
        case n.Reuse():
            raise TypeError("a part whose reused rule was not found is damaged, and a damaged part has no rule")
        case _:
            assert_never(result)


def _item(item: n.Item, resolving: Resolving) -> ir.Item:
    label = item.label.value if item.label else None
    match item:
        case n.PointsIf(gain=gain, condition=condition, span=span):
            held = resolving.condition(condition)
            return ir.PointsIf(gain=gain.value, condition=held, label=label, span=span)
        case n.PointsPer(gain=gain, count=count, cap=cap, span=span):
            most = None if cap is None else cap.value
            return ir.PointsPer(gain=gain.value, count=resolving.expr(count), cap=most, label=label, span=span)
        case _:
            assert_never(item)


def _survey(survey: n.Survey, owner: str) -> ir.Survey:
    figures = survey_figures(survey, owner)
    levels = tuple(
        ir.AnswerLevel(key=outside_key(level.name), name=level.name, worth=level.worth.value / 100)
        for level in survey.levels
    )
    groups = [(group.name.value, group.weight.value / 100) for group in survey.groups] or [EVERYONE]
    size = len(levels)
    return ir.Survey(
        groups=tuple(
            ir.RespondentGroup(
                name=name,
                weight=weight,
                counts=tuple(ir.FigureRef(key=each.key) for each in figures[at * size : (at + 1) * size]),
            )
            for at, (name, weight) in enumerate(groups)
        ),
        levels=levels,
        span=survey.span,
    )
