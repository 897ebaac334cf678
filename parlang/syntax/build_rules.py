"""Building figures and rules from the parser's tree."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from lark import Token

from parlang.syntax import nodes as n
from parlang.syntax.build_expressions import bare
from parlang.syntax.errors import MixedSurfaces, TwoDirections
from parlang.syntax.from_tree import Children, Context, builds, first_token, only_nodes, token_types
from parlang.syntax.keywords import keywords, pattern

MOST_DECIMALS = 6
_DIRECTIONS: Mapping[str, n.Direction] = {"HIGHER_IS_BETTER": "higher", "LOWER_IS_BETTER": "lower"}


def _text_or_none(children: Children) -> n.Text | None:
    return next((each for each in children if isinstance(each, n.Text)), None)


def _decimals(context: Context, children: Children) -> int:
    return context.tokens.whole(first_token(children, "NUMBER"), MOST_DECIMALS)


# --- figures --------------------------------------------------------------------------------


@builds("count_type")
def _count_type(context: Context, children: Children) -> n.CountType:
    return n.CountType(unit=children[1].value, span=context.span)


@builds("ratio_type")
def _ratio_type(context: Context, children: Children) -> n.RatioType:
    return n.RatioType(decimals=_decimals(context, children), span=context.span)


@builds("number_type")
def _number_type(context: Context, children: Children) -> n.NumberType:
    unit = _text_or_none(children)
    decimals = _decimals(context, children)
    return n.NumberType(unit=unit.value if unit else None, decimals=decimals, span=context.span)


@builds("money_type")
def _money_type(context: Context, children: Children) -> n.MoneyType:
    return n.MoneyType(unit=children[1].value, span=context.span)


@builds("rank_type")
def _rank_type(context: Context, children: Children) -> n.RankType:
    among = _text_or_none(children)
    return n.RankType(among=among.value if among else None, span=context.span)


@builds("date_type")
def _date_type(context: Context, _: Children) -> n.DateType:
    return n.DateType(span=context.span)


@builds("yes_no_type")
def _yes_no_type(context: Context, _: Children) -> n.YesNoType:
    return n.YesNoType(span=context.span)


@builds("one_of_type")
def _one_of_type(context: Context, children: Children) -> n.OneOfType:
    return n.OneOfType(levels=tuple(only_nodes(children)), span=context.span)


@builds("level")
def _level(context: Context, children: Children) -> n.Level:
    name, label = children
    return n.Level(name=context.tokens.name(name), label=label, span=context.span)


@builds("figure")
def _figure(context: Context, children: Children) -> n.Figure:
    name, label, kind, *limits = children
    directions = [each for each in limits if isinstance(each, Token) and each.type in _DIRECTIONS]
    for again in directions[1:]:
        context.report(TwoDirections(name=str(name), span=context.tokens.span(again)))
    return n.Figure(
        name=context.tokens.name(name),
        label=label,
        type=kind,
        limits=tuple(only_nodes(limits)),
        direction=_DIRECTIONS[directions[0].type] if directions else None,
        span=context.span,
    )


# --- rules ----------------------------------------------------------------------------------


@builds("step", "step_of_percentage_points")
def _step(context: Context, children: Children) -> n.Step:
    if context.rule == "step_of_percentage_points":
        value = context.tokens.number(children[0])
        return n.Step(value=value, percentage_points=True, span=context.span)
    number, *unit = children
    words = " ".join(str(each) for each in unit)
    _refuse_keywords(context, words)
    return n.Step(value=number.value, unit=words or None, percent=number.percent, span=context.span)


def _refuse_keywords(context: Context, unit: str) -> None:
    """Refuse a unit that would be a keyword in the other language: it must survive translation."""
    surface: n.Surface = context.tokens.surface
    other: n.Surface = "en" if surface == "vi" else "vi"
    for terminal in ("PERCENTAGE_POINTS", "GAINS"):
        for each in keywords(other).words[terminal]:
            if re.search(rf"(?<!\w){pattern(each)}", unit, re.IGNORECASE):
                meant = keywords(surface).words[terminal][0]
                context.report(MixedSurfaces(found=each, meant=meant, span=context.span))


@builds("increment")
def _increment(context: Context, children: Children) -> n.Increment:
    types = token_types(children)
    step, gain, cap = only_nodes(children)
    direction: Any = "up" if types & {"FOR_EACH_UP", "FOR_EACH_FULL_UP"} else "down"
    whole = bool(types & {"FOR_EACH_FULL_UP", "FOR_EACH_FULL_DOWN"})
    return n.Increment(direction=direction, whole=whole, step=step, gain=gain, cap=cap, span=context.span)


@builds("points")
def _points(context: Context, children: Children) -> n.Points:
    base, increment = children
    return n.Points(base=bare(base), increment=increment, span=context.span)


@builds("yes")
def _yes(context: Context, _: Children) -> n.Yes:
    return n.Yes(span=context.span)


@builds("no")
def _no(context: Context, _: Children) -> n.No:
    return n.No(span=context.span)


@builds("rest")
def _rest(context: Context, _: Children) -> n.Rest:
    return n.Rest(span=context.span)


@builds("band")
def _band(context: Context, children: Children) -> n.Band:
    key, points, label = children
    return n.Band(key=key, points=points, label=label, span=context.span)


def _bands_of(context: Context, children: Children) -> n.Bands:
    subject, *bands = children
    return n.Bands(subject=bare(subject), bands=tuple(bands), span=context.span)


@builds("bands")
def _bands(context: Context, children: Children) -> n.Bands:
    return _bands_of(context, only_nodes(children))


@builds("branch_of_bands")
def _branch_of_bands(context: Context, children: Children) -> n.Branch:
    condition, *rest = only_nodes(children)
    return n.Branch(condition=bare(condition), result=_bands_of(context, rest), span=context.span)


@builds("branch_of_points")
def _branch_of_points(context: Context, children: Children) -> n.Branch:
    condition, points = only_nodes(children)[:2]
    label = _text_or_none(children)
    return n.Branch(condition=bare(condition), result=points, label=label, span=context.span)


@builds("otherwise_of_bands")
def _otherwise_of_bands(context: Context, children: Children) -> n.Branch:
    return n.Branch(condition=None, result=_bands_of(context, only_nodes(children)), span=context.span)


@builds("otherwise_of_points")
def _otherwise_of_points(context: Context, children: Children) -> n.Branch:
    points = only_nodes(children)[0]
    return n.Branch(condition=None, result=points, label=_text_or_none(children), span=context.span)


def _reused(context: Context, children: Children) -> n.Reuse:
    """Build the part of another set whose rule is meant; `index` is its id, `revision` its label."""
    path, revision = (each for each in children if isinstance(each, Token) and each.type == "BRACKETED")
    return n.Reuse(
        path=context.tokens.path(path),
        index=context.tokens.identity(first_token(children, "INDEX_ID"), "-"),
        revision=context.tokens.identity(revision, "-"),
        span=context.span,
    )


@builds("reuse")
def _reuse(context: Context, children: Children) -> n.Reuse:
    return _reused(context, children)


@builds("branch_of_reuse")
def _branch_of_reuse(context: Context, children: Children) -> n.Branch:
    (condition,) = only_nodes(children)
    return n.Branch(condition=bare(condition), result=_reused(context, children), span=context.span)


@builds("otherwise_of_reuse")
def _otherwise_of_reuse(context: Context, children: Children) -> n.Branch:
    return n.Branch(condition=None, result=_reused(context, children), span=context.span)


@builds("branches")
def _branches(context: Context, children: Children) -> n.Branches:
    return n.Branches(branches=tuple(only_nodes(children)), span=context.span)


@builds("formula")
def _formula(context: Context, children: Children) -> n.Formula:
    return n.Formula(points=bare(children[-1]), span=context.span)


@builds("points_if")
def _points_if(context: Context, children: Children) -> n.PointsIf:
    gain, condition = only_nodes(children)[:2]
    label = _text_or_none(children)
    return n.PointsIf(gain=gain, condition=bare(condition), label=label, span=context.span)


@builds("points_per")
def _points_per(context: Context, children: Children) -> n.PointsPer:
    label = _text_or_none(children)
    gain, count, *cap = [each for each in only_nodes(children) if each is not label]
    return n.PointsPer(gain=gain, count=bare(count), cap=cap[0] if cap else None, label=label, span=context.span)


@builds("checklist")
def _checklist(context: Context, children: Children) -> n.Checklist:
    return n.Checklist(items=tuple(only_nodes(children)), span=context.span)


@builds("deduction")
def _deduction(context: Context, children: Children) -> n.Deduction:
    return n.Deduction(items=tuple(only_nodes(children)), span=context.span)


@builds("respondents")
def _respondents(context: Context, children: Children) -> n.RespondentGroup:
    name, weight = only_nodes(children)
    return n.RespondentGroup(name=name, weight=weight, span=context.span)


@builds("answer")
def _answer(context: Context, children: Children) -> n.AnswerLevel:
    name, worth = children
    return n.AnswerLevel(name=context.tokens.name(name), worth=worth, span=context.span)


@builds("survey")
def _survey(context: Context, children: Children) -> n.Survey:
    given = only_nodes(children)
    groups = tuple(each for each in given if isinstance(each, n.RespondentGroup))
    levels = tuple(each for each in given if isinstance(each, n.AnswerLevel))
    return n.Survey(groups=groups, levels=levels, span=context.span)


@builds("unwritten")
def _unwritten(context: Context, _: Children) -> n.Unwritten:
    return n.Unwritten(span=context.span)
