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

from parlang.checked.nodes import CheckedPart, CheckedSet, each_part
from parlang.checked.scopes import evidence_figure
from parlang.checked.symbols import FigureSymbol, Scope
from parlang.ir import nodes as ir
from parlang.ir.expressions_from_checked import Resolving
from parlang.ir.grading_from_checked import resolve_grading
from parlang.ir.group_figures import with_hidden
from parlang.ir.rules_from_checked import resolve_rule
from parlang.source import first_line
from parlang.syntax import nodes as n
from parlang.syntax.clauses import every, only
from parlang.syntax.to_text.expressions import condition_text


def from_checked(checked: CheckedSet) -> ir.Ruleset:
    """Give the rules of a checked set."""
    clauses = checked.head.clauses
    instrument, in_force = only(clauses, n.Instrument), only(clauses, n.InForce)
    units, years = only(clauses, n.AssessedUnits), only(clauses, n.YearsFrom)
    ruleset = ir.Ruleset(
        index=checked.head.index,
        name=checked.head.name.value,
        revision=(instrument.label or "") if instrument else "",
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
        figures=tuple(map(figure_of, _figures(checked))),
        constraints=tuple(_constraints(checked)),
        parts=tuple(map(_part, checked.parts)),
        outside=tuple(map(_part, checked.outside)),
        grading=None if checked.grading is None else resolve_grading(checked.grading, checked),
        span=first_line(checked.head.span),
    )
    return with_hidden(ruleset, checked)


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


def figure_of(symbol: FigureSymbol) -> ir.Figure:
    """Give a figure as rules hold it."""
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
        computed=symbol.computed,
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
        without_evidence=_without_evidence(checked),
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


def _without_evidence(checked: CheckedPart) -> ir.WithoutEvidence | None:
    written = only(checked.clauses, n.EvidenceMissing)
    if written is None:
        return None
    figure = evidence_figure(checked.clauses, checked.path)
    asked = None if figure is None else ir.FigureRef(key=figure.key)
    return ir.WithoutEvidence(treatment=written.treatment, asked=asked, span=written.span)


def _notes(clauses: tuple[n.Clause, ...]) -> ir.Notes:
    provenance, data_date = only(clauses, n.Provenance), only(clauses, n.DataDate)
    guidance = tuple(each.text for each in every(clauses, n.Guidance))
    interpretations = tuple(each.text for each in every(clauses, n.Interpretation))
    return ir.Notes(
        interpretations=tuple(each.value for each in interpretations),
        legal_bases=tuple(each.text.value for each in every(clauses, n.LegalBasis)),
        guidance=tuple(each.value for each in guidance),
        evidence=tuple(
            ir.EvidenceItem(kind=item.kind, text=item.text.value)
            for group in every(clauses, n.Evidence)
            for item in group.items
        ),
        provenance=None if provenance is None else _provenance(provenance),
        data_date=None if data_date is None else _day_of(data_date.day),
        places={each.value: each.span for each in (*guidance, *interpretations)},
    )


def _day_of(day: n.DayLiteral) -> ir.DayOf:
    return ir.DayOf(day=day.day, month=day.month, year=day.year)


def _counts(clauses: tuple[n.Clause, ...]) -> tuple[int, int] | None:
    counts = only(clauses, n.Consists)
    return None if counts is None else (counts.criteria, counts.sub_criteria)


def _provenance(written: n.Provenance) -> ir.Provenance:
    return ir.Provenance(kind=written.kind, against=written.against.value if written.against else None)
