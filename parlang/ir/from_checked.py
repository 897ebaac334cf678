"""From a checked set to its rules: every form resolved, every number exact.

Before::

    CheckedPart(path="a", rule=Bands(subject=Name("x"), …), …)

After::

    Part(path="a", rule=Bands(subject=FigureRef("a.x"), …), …)

A damaged part stands as unwritten, so that what is asked of the whole set can still be asked of the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import Literal

from parlang.checked.clauses import every, only
from parlang.checked.nodes import CheckedPart, CheckedSet, each_part
from parlang.checked.symbols import FigureSymbol, Scope
from parlang.ir import nodes as ir
from parlang.ir.expressions_from_checked import Resolving
from parlang.ir.rules_from_checked import resolve_rule
from parlang.source import first_line
from parlang.syntax import nodes as n
from parlang.syntax.to_text.expressions import condition_text
from parlang.text import outside_key


def from_checked(checked: CheckedSet) -> ir.Ruleset:
    """Give the rules of a checked set."""
    clauses = checked.head.clauses
    instrument, in_force = only(clauses, n.Instrument), only(clauses, n.InForce)
    units, years = only(clauses, n.AssessedUnits), only(clauses, n.YearsFrom)
    return ir.Ruleset(
        index=checked.head.index,
        name=checked.head.name.value,
        revision=instrument.label if instrument else "",
        instrument=instrument.name.value if instrument else "",
        in_force=None if in_force is None else _ordinal(in_force.start),
        in_force_end=None if in_force is None or in_force.end is None else _ordinal(in_force.end),
        first_year=None if years is None else years.year,
        scale=_scale(checked),
        points_decimals=_decimals(clauses, "points"),
        index_decimals=_decimals(clauses, "index"),
        level_names=tuple((each.level, each.name.value) for each in every(clauses, n.LevelCalled)),
        unit_name=units.name.value if units else "",
        published_counts=_counts(clauses),
        notes=_notes(clauses),
        figures=tuple(map(_figure, _figures(checked))),
        constraints=tuple(_constraints(checked)),
        parts=tuple(map(_part, checked.parts)),
        outside=tuple(map(_part, checked.outside)),
        grading=None if checked.grading is None else _grading(checked.grading),
        span=first_line(checked.head.span),
    )


def _scale(checked: CheckedSet) -> Fraction:
    scale = only(checked.head.clauses, n.Scale)
    return scale.points.value if scale else Fraction(0)


def _ordinal(day: n.DayLiteral) -> int:
    year = day.year if isinstance(day.year, int) else 1
    return date(year, day.month, day.day).toordinal()


def _decimals(clauses: tuple[n.Clause, ...], what: str) -> int | None:
    return next((each.decimals for each in every(clauses, n.Rounding) if each.what == what), None)


def _figures(checked: CheckedSet) -> Iterator[FigureSymbol]:
    yield from checked.figures
    for part in each_part((*checked.parts, *checked.outside)):
        yield from part.figures


def _figure(symbol: FigureSymbol) -> ir.Figure:
    return ir.Figure(
        key=symbol.key,
        owner=symbol.owner,
        short=symbol.short,
        name=symbol.name,
        label=symbol.label,
        kind=symbol.type.kind,
        unit=symbol.type.unit,
        decimals=symbol.decimals,
        grain=symbol.grain,
        low=symbol.low,
        high=symbol.high,
        levels=tuple(ir.LevelName(key=each.key, name=each.name, label=each.label) for each in symbol.levels),
        direction=symbol.direction,
        span=symbol.span,
    )


# --- constraints ----------------------------------------------------------------------------


def _constraints(checked: CheckedSet) -> Iterator[ir.Constraint]:
    yield from _conditions(checked.conditions, checked.head.index, checked.scope, _scale(checked))
    for part in each_part((*checked.parts, *checked.outside)):
        if not part.damaged:
            yield from _conditions(part.conditions, part.path, part.scope, part.maximum.value)
            yield from _answers(part)


def _conditions(conditions: Iterable[n.Expr], owner: str, scope: Scope, maximum: Fraction) -> Iterator[ir.Constraint]:
    resolving = Resolving(scope=scope, maximum=maximum)
    for condition in conditions:
        held = resolving.condition(condition)
        yield ir.Constraint(owner=owner, condition=held, text=condition_text(condition, "vi"), span=condition.span)


def _answers(part: CheckedPart) -> Iterator[ir.Constraint]:
    """Every group of a survey must have answered: a mean of no answers is not a number."""
    if not isinstance(part.rule, n.Survey):
        return
    rule = resolve_rule(part.rule, Resolving(scope=part.scope, maximum=part.maximum.value), part.path)
    for group in rule.groups if isinstance(rule, ir.Survey) else ():
        yield ir.Constraint(
            owner=part.path,
            condition=_at_least_one(group.counts),
            text=f"tổng số phiếu của {group.name} từ 1 trở lên",
            span=part.rule.span,
        )


def _at_least_one(counts: tuple[ir.FigureRef, ...]) -> ir.Condition:
    total: ir.Expr = counts[0]
    for count in counts[1:]:
        total = ir.Arithmetic(operator="+", left=total, right=count)
    one = ir.Const(value=Fraction(1))
    return ir.Within(subject=total, low=one, low_closed=True, high=None, high_closed=True, phrase=n.BoundKind.AT_LEAST)


# --- parts ----------------------------------------------------------------------------------


def _part(checked: CheckedPart) -> ir.Part:
    resolving = Resolving(scope=checked.scope, maximum=checked.maximum.value)
    return ir.Part(
        path=checked.path,
        level=checked.level,
        number=checked.number,
        name=checked.name,
        maximum=checked.maximum.value,
        method=checked.method.method if checked.method else None,
        combine="highest" if checked.highest_only else "sum",
        parts=tuple(map(_part, checked.parts)),
        rule=None if checked.parts else _rule(checked, resolving),
        does_not_arise=_does_not_arise(checked, resolving),
        always_arises=checked.always_arises,
        notes=_notes(checked.clauses),
        published_counts=_counts(checked.clauses),
        span=checked.span,
    )


def _rule(checked: CheckedPart, resolving: Resolving) -> ir.Rule:
    if checked.damaged or checked.rule is None:
        return ir.Unwritten(span=checked.span)
    return resolve_rule(checked.rule, resolving, checked.path)


def _does_not_arise(checked: CheckedPart, resolving: Resolving) -> ir.DoesNotArise | None:
    written = checked.does_not_arise
    if written is None or checked.damaged:
        return None
    condition = resolving.condition(written.condition)
    return ir.DoesNotArise(condition=condition, treatment=written.treatment, span=written.span)


def _notes(clauses: tuple[n.Clause, ...]) -> ir.Notes:
    provenance = only(clauses, n.Provenance)
    return ir.Notes(
        interpretations=tuple(each.text.value for each in every(clauses, n.Interpretation)),
        legal_bases=tuple(each.text.value for each in every(clauses, n.LegalBasis)),
        guidance=tuple(each.text.value for each in every(clauses, n.Guidance)),
        evidence=tuple(
            ir.EvidenceItem(kind=item.kind, text=item.text.value)
            for group in every(clauses, n.Evidence)
            for item in group.items
        ),
        provenance=None if provenance is None else _provenance(provenance),
    )


def _counts(clauses: tuple[n.Clause, ...]) -> tuple[int, int] | None:
    counts = only(clauses, n.Consists)
    return None if counts is None else (counts.criteria, counts.sub_criteria)


def _provenance(written: n.Provenance) -> ir.Provenance:
    return ir.Provenance(kind=written.kind, against=written.against.value if written.against else None)


def _grading(written: n.Grading) -> ir.Grading:
    return ir.Grading(by=written.by, grades=tuple(_grade(each, written.by) for each in written.grades))


def _grade(written: n.Grade, by: Literal["points", "index"]) -> ir.Grade:
    subject = ir.Const(value=Fraction(0))
    within = Resolving(scope=Scope(), maximum=Fraction(0)).within(subject, written.bound)
    level = written.level
    return ir.Grade(
        key=outside_key(level.name),
        name=level.name,
        label=level.label.value if level.label else level.name.replace("_", " "),
        low=_value(within.low, by),
        low_closed=within.low_closed,
        high=_value(within.high, by),
        high_closed=within.high_closed,
        phrase=written.bound.kind,
        span=written.span,
    )


def _value(end: ir.Expr | None, by: Literal["points", "index"]) -> Fraction | None:
    """Give the number of an end of a grade, in points or in percent; they are literals, which was checked."""
    if not isinstance(end, ir.Const):
        return None
    return end.value if by == "points" else end.value * 100
