"""Rules with yes/no figures and levels held at one value each, and made simpler by it.

Before, with `miền_núi` held at yes::

    trường hợp miền_núi theo tỷ_lệ
        từ 90% trở lên : điểm tối đa
    các trường hợp còn lại theo tỷ_lệ
        từ 98% trở lên : điểm tối đa

After::

    chấm điểm theo tỷ_lệ
      từ 90% trở lên : điểm tối đa
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import TypeAlias

from parlang.ir.evaluate import holds, value_of
from parlang.ir.facts import Facts
from parlang.ir.nodes import (
    And,
    Arithmetic,
    Band,
    Bands,
    Branch,
    Branches,
    Checklist,
    Condition,
    Const,
    Constraint,
    Deduction,
    Extremum,
    FigureRef,
    Formula,
    If,
    IsLevel,
    Negative,
    Not,
    Or,
    Part,
    Points,
    PointsIf,
    Rounded,
    Rule,
    Unwritten,
    Within,
)
from parlang.ir.rewrite import rewritten
from parlang.ir.walk import inputs_in
from parlang.source import Span

Held: TypeAlias = Mapping[str, bool | str]
ALWAYS, NEVER = And(items=()), Or(items=())
NOTHING = Const(value=Fraction(0))


def with_held(part: Part, held: Held) -> Part:
    """Give a leaf in which figures have these values."""
    if part.rule is None:
        return part
    arises = part.does_not_arise
    if arises is not None:
        condition = condition_held(arises.condition, held)
        arises = None if condition == NEVER else replace(arises, condition=condition)
        if condition == ALWAYS:  # whatever its rule says
            return replace(
                part, rule=Formula(points=NOTHING, span=part.span), does_not_arise=arises, without_evidence=None
            )
    return _without_evidence(replace(part, rule=_rule(part.rule, held), does_not_arise=arises), held)


def _without_evidence(part: Part, held: Held) -> Part:
    """Give a leaf of which it is known whether its documents are there."""
    without = part.without_evidence
    if without is None or without.asked is None or without.asked.key not in held:
        return part
    if held[without.asked.key]:
        return replace(part, without_evidence=None)
    owed: Rule = Unwritten(span=without.span)  # pending, whatever is given
    if without.treatment == "zero":
        owed = Formula(points=NOTHING, span=without.span)
    return replace(part, rule=owed, without_evidence=None)


def constraint_held(constraint: Constraint, held: Held) -> Constraint:
    """Give a constraint in which figures have these values."""
    return replace(constraint, condition=condition_held(constraint.condition, held))


def condition_held(condition: Condition, held: Held) -> Condition:
    """Give a condition in which figures have these values."""
    return rewritten(condition, lambda node: _simpler(node, held))


def _simpler(node: object, held: Held) -> object:
    match node:
        case FigureRef(key=key) if isinstance(held.get(key), bool):
            return ALWAYS if held[key] else NEVER
        case IsLevel(subject=FigureRef(key=key), levels=levels) if key in held:
            return ALWAYS if held[key] in levels else NEVER
        case IsLevel() | FigureRef():
            return node
        case Not(operand=operand) if operand in (ALWAYS, NEVER):
            return NEVER if operand == ALWAYS else ALWAYS
        case And(items=items):
            return _all(node, items)
        case Or(items=items):
            return _any(items)
        case If(condition=condition, yes=yes, no=no) if condition in (ALWAYS, NEVER):
            return yes if condition == ALWAYS else no
        case Within() if not inputs_in(node):
            return ALWAYS if holds(node, Facts()) else NEVER
        case Arithmetic() | Negative() | Extremum() | Rounded() if not inputs_in(node):
            return Const(value=value_of(node, Facts()))
        case _:
            return node


def _all(node: And, items: tuple[Condition, ...]) -> Condition:
    left = tuple(each for each in items if each != ALWAYS)
    if NEVER in left:
        return NEVER
    return left[0] if len(left) == 1 else replace(node, items=left) if left else ALWAYS


def _any(items: tuple[Condition, ...]) -> Condition:
    left = tuple(each for each in items if each != NEVER)
    if ALWAYS in left:
        return ALWAYS
    return left[0] if len(left) == 1 else Or(items=left)


def _rule(rule: Rule, held: Held) -> Rule:
    match rule:
        case Bands():
            return _as_rule(_bands(rule, held), rule.bands[0].span if rule.bands else None)
        case Branches(branches=branches):
            return _branches(branches, held)
        case Checklist(items=items) | Deduction(items=items):
            left = tuple(rewritten(each, lambda node: _simpler(node, held)) for each in items)
            return replace(rule, items=tuple(each for each in left if not _never(each)))
        case Formula():
            return rewritten(rule, lambda node: _simpler(node, held))
        case _:
            return rule


def _never(item: object) -> bool:
    return isinstance(item, PointsIf) and item.condition == NEVER


def _bands(bands: Bands, held: Held) -> Bands | Points:
    """Give bands with those that never hold left out; the points of the first if it always holds."""
    left: list[Band] = []
    for band in bands.bands:
        when = None if band.when is None else condition_held(band.when, held)
        if when != NEVER:
            points = rewritten(band.points, lambda node: _simpler(node, held))
            left.append(replace(band, when=None if when == ALWAYS else when, points=points))
        if when in (None, ALWAYS):
            break
    if left and left[0].when is None and left[0].points.increment is None:
        return left[0].points
    subject = bands.subject
    if isinstance(subject, FigureRef) and subject.key in held:
        subject = NOTHING
    return replace(bands, subject=rewritten(subject, lambda node: _simpler(node, held)), bands=tuple(left))


def _branches(branches: tuple[Branch, ...], held: Held) -> Rule:
    left: list[Branch] = []
    for branch in branches:
        condition = None if branch.condition is None else condition_held(branch.condition, held)
        if condition != NEVER:
            result = branch.result
            now = _bands(result, held) if isinstance(result, Bands) else rewritten(result, lambda e: _simpler(e, held))
            left.append(replace(branch, condition=None if condition == ALWAYS else condition, result=now))
        if condition in (None, ALWAYS):
            break
    if left and left[0].condition is None:
        return _as_rule(left[0].result, left[0].span)
    return Branches(branches=tuple(left))


def _as_rule(result: Bands | Points, span: Span | None) -> Rule:
    """Give a rule of its own: points that grow stand in one band, others in a formula."""
    if isinstance(result, Bands):
        return result
    if span is None:
        raise ValueError("a rule has a place")
    if result.increment is None:
        return Formula(points=result.base, span=span)
    band = Band(case="1", when=None, points=result, label=None, span=span)
    return Bands(subject=result.increment.subject, kind="number", unit=None, bands=(band,))
