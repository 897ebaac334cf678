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

from parlang.checked.clauses import check_places, every, only, rule_of
from parlang.checked.constants import constant
from parlang.checked.errors import (
    ClauseWanted,
    DuplicateNumber,
    DuplicatePath,
    GradeByNumbers,
    NoHead,
    NumberNotBelow,
    RuleAboveParts,
    RuleWanted,
    SecondGrading,
    SecondHead,
)
from parlang.checked.increments import check_increments
from parlang.checked.nodes import CheckedPart, CheckedSet
from parlang.checked.rules import check_rule
from parlang.checked.scopes import declared_by
from parlang.checked.symbols import FigureSymbol, Scope
from parlang.checked.tree import Placed, placed
from parlang.checked.typing import Typing
from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang.outcome import Outcome
from parlang.source import first_line
from parlang.syntax import nodes as n

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
    declared = declared_by(head.clauses, head.index, Scope(pro_rata=pro_rata), found)
    conditions = _conditions(head.clauses, declared.figures, declared.scope, found)
    _numbers_unique([*forest.inside], found)
    parts = _checked_parts(forest.inside, "", declared.scope, found)
    outside = _checked_parts(forest.outside, "", declared.scope, found)
    found.extend(SecondGrading(span=each.span) for each in forest.gradings[1:])
    found.extend(_grades_by_numbers(forest.gradings))
    checked = CheckedSet(
        head=head,
        scope=declared.scope,
        figures=declared.figures,
        conditions=conditions,
        parts=parts,
        outside=outside,
        grading=forest.gradings[0] if forest.gradings else None,
    )
    return Outcome(checked, tuple(found))


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
    return heads[0]


def _checked_parts(
    places: Iterable[Placed], above: str, scope: Scope, found: list[Diagnostic]
) -> tuple[CheckedPart, ...]:
    seen: dict[str, int] = {}
    checked = []
    for place in places:
        identity, line = place.part.id, place.part.span.line
        if seen.setdefault(identity, line) != line:
            span = first_line(place.part.span)
            found.append(DuplicatePath(id=identity, line=seen[identity], span=span))
            continue
        checked.append(_checked_part(place, f"{above}.{identity}" if above else identity, scope, found))
    return tuple(checked)


def _checked_part(place: Placed, path: str, above: Scope, found: list[Diagnostic]) -> CheckedPart:
    part = place.part
    own: list[Diagnostic] = []
    check_places(part.clauses, in_head=False, found=own)
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
    found.extend(_known(own, part.damaged))
    return CheckedPart(
        path=path,
        level=part.level if isinstance(part, n.Part) else part.kind,
        number=part.number if isinstance(part, n.Part) else "",
        name=part.name.value,
        maximum=part.maximum,
        parts=_checked_parts(place.below, path, declared.scope, found),
        scope=declared.scope,
        rule=rule,
        method=only(part.clauses, n.AssessedBy),
        does_not_arise=does_not_arise,
        highest_only=only(part.clauses, n.HighestOnly) is not None,
        always_arises=only(part.clauses, n.AlwaysArises) is not None,
        clauses=part.clauses,
        figures=declared.figures,
        conditions=conditions,
        damaged=part.damaged or any(map(is_error, own)),
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
    typing = Typing(scope=scope, found=found)
    written = tuple(clause.condition for clause in every(clauses, n.FiguresSatisfy))
    limits = tuple(
        n.Compare(subject=n.Name(name=figure.name, span=limit.span), bound=limit, span=limit.span)
        for figure in figures
        for limit in figure.relations
    )
    for condition in (*written, *limits):
        typing.condition(condition)
    return (*written, *limits)


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


def _grades_by_numbers(gradings: Iterable[n.Grading]) -> Iterable[Diagnostic]:
    for grade in (grade for grading in gradings for grade in grading.grades):
        ends = [end for end in (grade.bound.low, grade.bound.high) if end is not None]
        if any(constant(end) is None for end in ends):
            yield GradeByNumbers(span=grade.span)


def _numbers_unique(places: list[Placed], found: list[Diagnostic]) -> None:
    seen: dict[str, int] = {}
    while places:
        place = places.pop(0)
        part = place.part
        if isinstance(part, n.Part) and seen.setdefault(part.number, part.span.line) != part.span.line:
            line = seen[part.number]
            found.append(DuplicateNumber(number=part.number, line=line, span=first_line(part.span)))
        places.extend(place.below)
