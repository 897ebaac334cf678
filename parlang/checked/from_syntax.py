"""From the files of a set to one tree in which every name is known and every value has its type.

Before::

    tiêu chí 1 "A" [a] điểm tối đa 1
      số liệu
        x "X" : số lượng "việc"
      chấm điểm theo x
        từ 1 trở lên : 1
        dưới 1       : 0

After::

    CheckedPart(path="a", figures=(a.x: count of "việc" from 0 to 1.000.000.000,), rule=Bands(...), ...)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from parlang.checked.clauses import check_arising, check_places, rule_of
from parlang.checked.constants import measured
from parlang.checked.declare import OWNERS
from parlang.checked.grading import Asked, check_grading
from parlang.checked.hidden import hidden_alike
from parlang.checked.increments import check_increments
from parlang.checked.nodes import CheckedPart, CheckedSet, each_part
from parlang.checked.parameters import parameters_alike
from parlang.checked.place_errors import (
    ClauseWanted,
    DuplicateNumber,
    DuplicatePath,
    EndsBeforeStart,
    NoHead,
    NumberNotBelow,
    RuleAboveParts,
    RuleWanted,
    SecondHead,
    TakenId,
)
from parlang.checked.rules import check_rule
from parlang.checked.scopes import declared_by
from parlang.checked.symbols import FigureSymbol, Scope
from parlang.checked.typing import Typing
from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang.outcome import Outcome
from parlang.source import Span, first_line
from parlang.syntax import nodes as n
from parlang.syntax.clauses import every, only
from parlang.syntax.tree import Placed, placed

WANTED_IN_HEAD = ((n.Instrument, "INSTRUMENT"), (n.Scale, "SCALE"), (n.Provenance, "ILLUSTRATIVE"))


def from_syntax(files: Sequence[n.File]) -> Outcome[CheckedSet]:
    """Check names, types and places; the set is given even with errors, its wrong parts marked as damaged."""
    found: list[Diagnostic] = []
    head = _the_head(files, found)
    if head is None:
        return Outcome(None, tuple(found))
    forest = placed([part for file in files for part in file.parts])
    check_places(head.clauses, in_head=True, found=found)
    pro_rata = only(head.clauses, n.ProRata) is not None
    declared = declared_by(head.clauses, head.index, Scope(pro_rata=pro_rata, damaged=head.damaged), found)
    conditions = _conditions(head.clauses, declared.figures, declared.scope, found)
    _numbers_unique([*forest.inside, *forest.outside], found)
    found.extend(_taken([*forest.inside, *forest.outside], head.index))
    seen: dict[str, Span] = {}
    parts = _checked_parts(forest.inside, "", declared.scope, found, seen)
    outside = _checked_parts(forest.outside, "", declared.scope, found, seen)
    asked = Asked(scope=declared.scope, paths=_paths((*parts, *outside)), clauses=head.clauses)
    grading = check_grading(forest.gradings, asked, found)
    checked = CheckedSet(
        head=head,
        scope=declared.scope,
        figures=declared.figures,
        conditions=conditions,
        parts=parts,
        outside=outside,
        grading=grading,
    )
    return Outcome(checked, (*found, *parameters_alike(checked, found), *hidden_alike(checked)))


def _paths(parts: Iterable[CheckedPart]) -> tuple[str, ...]:
    return tuple(part.path for part in each_part(parts))


def _the_head(files: Sequence[n.File], found: list[Diagnostic]) -> n.Head | None:
    heads = [file.head for file in files if file.head is not None]
    if not heads:
        place = files[0].parts[0].span if files and files[0].parts else None
        found.append(NoHead(span=place))
        return None
    found.extend(SecondHead(span=each.span) for each in heads[1:])
    for kind, terminal in WANTED_IN_HEAD:
        if only(heads[0].clauses, kind) is None:
            found.append(ClauseWanted(clause=terminal, span=first_line(heads[0].span)))
    found.extend(_head_sound(heads[0]))
    return heads[0]


def _head_sound(head: n.Head) -> Iterable[Diagnostic]:
    scale, in_force = only(head.clauses, n.Scale), only(head.clauses, n.InForce)
    if scale is not None:
        yield from measured(scale.points, percent=False)
    if in_force is not None and in_force.end is not None and _day(in_force.end) < _day(in_force.start):
        yield EndsBeforeStart(span=in_force.span)


def _day(day: n.DayLiteral) -> tuple[int, int, int]:
    return (day.year if isinstance(day.year, int) else 0, day.month, day.day)


def _checked_parts(
    places: Iterable[Placed], above: str, scope: Scope, found: list[Diagnostic], seen: dict[str, Span]
) -> tuple[CheckedPart, ...]:
    """Check parts of one parent; `seen` are the ids that are used there already, and where."""
    checked: list[CheckedPart] = []
    for place in places:
        identity, span = place.part.id, place.part.span
        first = seen.setdefault(identity, span)
        if first is not span:
            found.append(DuplicatePath(id=identity, first=first, span=first_line(span)))
            identity = f"{identity}#{len(seen) + len(checked)}"  # no id can be so: its names stay apart
        checked.append(_checked_part(place, f"{above}.{identity}" if above else identity, scope, found))
    return tuple(checked)


def _checked_part(place: Placed, path: str, above: Scope, found: list[Diagnostic]) -> CheckedPart:
    part = place.part
    own: list[Diagnostic] = list(measured(part.maximum, percent=False))
    check_places(part.clauses, in_head=False, found=own)
    own.extend(check_arising(part.clauses, has_parts=bool(place.below)))
    declared = declared_by(part.clauses, path, above, own)
    conditions = _conditions(part.clauses, declared.figures, declared.scope, own)
    rule = rule_of(part.clauses)
    typing = Typing(scope=declared.scope, found=own)
    if rule is not None:
        check_rule(rule, typing)
        own.extend(check_increments(rule, pro_rata=declared.scope.pro_rata))
    does_not_arise = only(part.clauses, n.DoesNotArise)
    if does_not_arise is not None:
        typing.condition(does_not_arise.condition)
    own.extend(_shape(place, rule))
    found.extend(_known(own, part.damaged or above.damaged))
    damaged = part.damaged or typing.spoiled or any(map(is_error, own))
    below = replace(declared.scope, damaged=above.damaged or damaged)
    return CheckedPart(
        path=path,
        level=part.level if isinstance(part, n.Part) else part.kind,
        number=part.number if isinstance(part, n.Part) else "",
        name=part.name.value,
        maximum=part.maximum,
        parts=_checked_parts(place.below, path, below, found, {}),
        scope=declared.scope,
        rule=rule,
        method=only(part.clauses, n.AssessedBy),
        does_not_arise=does_not_arise,
        highest_only=only(part.clauses, n.HighestOnly) is not None,
        always_arises=only(part.clauses, n.AlwaysArises) is not None,
        clauses=part.clauses,
        figures=declared.figures,
        conditions=conditions,
        damaged=damaged,
        saved=part.saved,
        span=first_line(part.span),
    )


def _known(own: list[Diagnostic], damaged: bool) -> list[Diagnostic]:
    """What a part lacks may be what could not be read: then it is not told."""
    quiet = ("E0301", "E0608")
    return [each for each in own if not (damaged and each.code in quiet)]


def _conditions(
    clauses: tuple[n.Clause, ...], figures: Iterable[FigureSymbol], scope: Scope, found: list[Diagnostic]
) -> tuple[n.Expr, ...]:
    """Check what figures must satisfy together: what is written so, and limits that name other figures."""
    written = tuple(clause.condition for clause in every(clauses, n.FiguresSatisfy))
    limits = tuple(
        n.Compare(subject=n.Name(name=figure.name, span=limit.span), bound=limit, span=limit.span)
        for figure in figures
        for limit in figure.relations
    )
    return tuple(condition for condition in (*written, *limits) if _holds_types(condition, scope, found))


def _holds_types(condition: n.Expr, scope: Scope, found: list[Diagnostic]) -> bool:
    """Check one condition and tell whether it can be asked."""
    before = len(found)
    typing = Typing(scope=scope, found=found)
    typing.condition(condition)
    return len(found) == before and not typing.spoiled


def _shape(place: Placed, rule: n.Rule | None) -> Iterable[Diagnostic]:
    span = first_line(place.part.span)
    if rule is None and not place.below:
        yield RuleWanted(name=place.part.name.value, span=span)
    if rule is not None and place.below:
        yield RuleAboveParts(name=place.part.name.value, span=rule.span)
    for below in place.below:
        yield from _continues(place.part, below.part)


def _continues(above: n.Part | n.OutsideScale, part: n.Part | n.OutsideScale) -> Iterable[Diagnostic]:
    if not isinstance(above, n.Part) or not isinstance(part, n.Part):
        return
    if not part.number.startswith(above.number + "."):
        yield NumberNotBelow(number=part.number, parent=above.number, span=first_line(part.span))


def _taken(places: Iterable[Placed], index: str) -> Iterable[Diagnostic]:
    """Tell ids at the top that are also what the figures of units, of the year or of the set are called by."""
    for place in places:
        if place.part.id in (*OWNERS, index):
            yield TakenId(id=place.part.id, span=first_line(place.part.span))


def _numbers_unique(places: list[Placed], found: list[Diagnostic]) -> None:
    seen: dict[str, Span] = {}
    while places:
        place = places.pop(0)
        part = place.part
        if isinstance(part, n.Part):
            first = seen.setdefault(part.number, part.span)
            if first is not part.span:
                found.append(DuplicateNumber(number=part.number, first=first, span=first_line(part.span)))
        places.extend(place.below)
