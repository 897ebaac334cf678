"""Grades as written, resolved: their ends, their conditions, and what these ask of the score.

Before::

    trường hợp điểm trong thang điểm từ 90 trở lên và quy_mô_lớn : đặc_biệt

After::

    GradeCase(condition=And(FigureRef("score.in_scale") >= 90, FigureRef("….quy_mo_lon")), key="dac_biet", …)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from math import lcm
from typing import Literal

from parlang.checked.constants import constant
from parlang.checked.nodes import CheckedPart, CheckedSet, each_part
from parlang.checked.symbols import Scope
from parlang.ir import nodes as ir
from parlang.ir.expressions_from_checked import Resolving, score_key
from parlang.ir.grading import ASSESSED
from parlang.syntax import nodes as n
from parlang.syntax.clauses import every, only
from parlang.syntax.walk import nodes_in
from parlang.text import outside_key

LABELS = {
    "total": ("tổng điểm", "the total"),
    "in_scale": ("điểm trong thang điểm", "points in the scale"),
    "index": ("chỉ số", "the index"),
}
ONE = Fraction(1)


def resolve_grading(written: n.Grading, checked: CheckedSet) -> ir.Grading:
    """Give the grades of a set."""
    labels = {level.name: level.label.value for level in _levels(written) if level.label is not None}
    resolving = Resolving(scope=checked.scope, maximum=Fraction(0))
    return ir.Grading(
        by=written.by,
        grades=tuple(_grade(each, written.by, labels) for each in written.grades),
        cases=tuple(_case(each, resolving, labels) for each in written.cases),
        quotas=tuple(map(_quota, written.quotas)),
        scores=tuple(_scores(written, checked)),
    )


def _levels(written: n.Grading) -> Iterator[n.Level]:
    yield from (each.level for each in written.cases)
    yield from (each.level for each in written.grades)


def _label(level: n.Level, labels: dict[str, str]) -> str:
    """Give the label of a grade; it may stand at one of the places where the grade is named."""
    return labels.get(level.name, level.name.replace("_", " "))


def _case(written: n.GradeCase, resolving: Resolving, labels: dict[str, str]) -> ir.GradeCase:
    return ir.GradeCase(
        condition=resolving.condition(written.condition),
        key=outside_key(written.level.name),
        name=written.level.name,
        label=_label(written.level, labels),
        span=written.span,
    )


def _grade(written: n.Grade, by: Literal["points", "index"], labels: dict[str, str]) -> ir.Grade:
    subject = ir.Const(value=Fraction(0))
    within = Resolving(scope=Scope(), maximum=Fraction(0)).within(subject, _by_numbers(written.bound))
    return ir.Grade(
        key=outside_key(written.level.name),
        name=written.level.name,
        label=_label(written.level, labels),
        low=_value(within.low, by),
        low_closed=within.low_closed,
        high=_value(within.high, by),
        high_closed=within.high_closed,
        phrase=written.bound.kind,
        span=written.span,
    )


def _by_numbers(bound: n.Bound) -> n.Bound:
    """Give a bound without its ends if one of them is no number, which was told: names mean nothing here."""
    numbers = all(end is None or constant(end) is not None for end in (bound.low, bound.high))
    return bound if numbers else replace(bound, low=None, high=None)


def _value(end: ir.Expr | None, by: Literal["points", "index"]) -> Fraction | None:
    """Give the number of an end of a grade, in points or in percent; they are literals, which was checked."""
    if not isinstance(end, ir.Const):
        return None
    return end.value if by == "points" else end.value * 100


def _quota(written: n.Quota) -> ir.Quota:
    return ir.Quota(
        level=outside_key(written.level.name),
        share=written.share.value / 100,
        among=tuple(outside_key(each.name) for each in written.among),
        at_least=written.at_least,
        beyond=outside_key(written.beyond.name),
        span=written.span,
    )


# --- scores ---------------------------------------------------------------------------------


def _scores(written: n.Grading, checked: CheckedSet) -> Iterator[ir.Figure]:
    """Give each score that a condition asks for, once, with the values that it may have."""
    asked = {score_key(each): each for case in written.cases for each in nodes_in(case.condition, n.ScoreValue)}
    for key, score in asked.items():
        low, high = _range(score, checked)
        label, label_en = _words(score, checked)
        decimals = _decimals(checked.head.clauses, "index" if score.what == "index" else "points")
        finest = 1 if score.what == "index" else _finest(checked)
        yield ir.Figure(
            key=key,
            owner="score",
            short=key.removeprefix("score."),
            name=key,
            label=label,
            label_en=label_en,
            kind="ratio" if score.what == "index" else "points",
            decimals=decimals,
            grain=lcm(10 ** (decimals + (2 if score.what == "index" else 0)), finest),
            low=low,
            high=high,
            computed="score",
            span=score.span,
        )
        if score.path is not None and _may_be_left_out(_part(score, checked)):
            yield _assessed(score, label, label_en)


def _assessed(score: n.ScoreValue, label: str, label_en: str) -> ir.Figure:
    """Give what tells whether a part that may be left out is assessed: what is asked of its points needs that."""
    key = f"{ASSESSED}{score.path}"
    return ir.Figure(
        key=key,
        owner="score",
        short=key.removeprefix("score."),
        name=key,
        label=f"có {label}",
        label_en=f"there are {label_en}",
        kind="yes_no",
        computed="score",
        span=score.span,
    )


def _may_be_left_out(part: CheckedPart) -> bool:
    if part.parts:
        return all(map(_may_be_left_out, part.parts))
    does_not_arise = only(part.clauses, n.DoesNotArise)
    return does_not_arise is not None and does_not_arise.treatment == "not_assessed"


def _finest(checked: CheckedSet) -> int:
    """Give the least denominator of all maxima: points that are cut to one have no finer digits than these."""
    return lcm(*(part.maximum.value.denominator for part in each_part((*checked.parts, *checked.outside))))


def _decimals(clauses: tuple[n.Clause, ...], what: str) -> int:
    return next((each.decimals for each in every(clauses, n.Rounding) if each.what == what), 0)


def _range(score: n.ScoreValue, checked: CheckedSet) -> tuple[Fraction, Fraction]:
    bonus, penalty = (_most(checked.outside, level) for level in ("bonus", "penalty"))
    scale = sum((part.maximum.value for part in checked.parts), Fraction(0))
    match score.what:
        case "total":
            return -penalty, scale + bonus
        case "in_scale":
            return Fraction(0), scale
        case "index":
            return Fraction(0), ONE
        case "part":
            return Fraction(0), _part(score, checked).maximum.value


def _most(parts: Iterable[CheckedPart], level: str) -> Fraction:
    return sum((part.maximum.value for part in parts if part.level == level), Fraction(0))


def _part(score: n.ScoreValue, checked: CheckedSet) -> CheckedPart:
    return next(part for part in each_part((*checked.parts, *checked.outside)) if part.path == score.path)


def _words(score: n.ScoreValue, checked: CheckedSet) -> tuple[str, str]:
    """Give the words of a score, in Vietnamese and in English."""
    if score.what != "part":
        return LABELS[score.what]
    part = _part(score, checked)
    name = f"«{part.number}. {part.name}»" if part.number else f"«{part.name}»"
    return f"điểm của {name}", f"points of {name}"
