"""The names of one part: its figures, then its named values in the order in which they are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import assert_never

from parlang.checked.clauses import owes_evidence, rule_of
from parlang.checked.declare import MOST, alike, colliding, declare, is_literal
from parlang.checked.errors import ConfusableName, DuplicateName, TooBig
from parlang.checked.symbols import Extent, FigureSymbol, LetSymbol, Scope, Symbol
from parlang.checked.types import PLAIN, YES_NO, Type
from parlang.checked.typing import Typing
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Span
from parlang.syntax import nodes as n
from parlang.syntax.clauses import every, only
from parlang.text import outside_key

EVIDENCE_COMPLETE = "đủ_tài_liệu_kiểm_chứng"
MOST_OPERATIONS = 5_000  # in one named value, with every name replaced
GROUP_EXTENT = Extent(size=3, depth=2)  # a quotient of two figures at most: what is ranked is worked out elsewhere
MOST_NESTED = 40  # operations one inside the other, in one named value: no rule of a decree comes near


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What a part declares and what is seen in it."""

    scope: Scope
    figures: tuple[FigureSymbol, ...]


def declared_by(clauses: tuple[n.Clause, ...], owner: str, above: Scope, found: list[Diagnostic]) -> Declared:
    """Declare the names of a part; `above` are the names that its parent sees."""
    groups = [
        *((group.figures, "unit") for group in every(clauses, n.AssessedUnits)),
        *((group.figures, "parameters") for group in every(clauses, n.Parameters)),
        *((group.figures, owner) for group in every(clauses, n.Figures)),
    ]
    written = [(figure, place) for group, place in groups for figure in group]
    figures = [declare(figure, place, found) for figure, place in written]
    for survey in every(clauses, n.Survey):
        doubles = list(_doubles(survey))
        found.extend(doubles)
        figures += () if doubles else survey_figures(survey, owner)
    complete = evidence_figure(clauses, owner)
    figures += () if complete is None else (complete,)
    for symbol, other in colliding(figures):
        finding = ConfusableName(name=symbol.name, other=other.name, key=symbol.short, span=symbol.span)
        found.append(finding)
    scope = _with_all(above, figures, found)
    _check_limits([figure for figure, _ in written], Typing(scope=scope, found=found))
    for let in every(clauses, n.Let):
        scope = _with_all(scope, [_let_symbol(let, owner, scope, found)], found)
    return Declared(scope=scope, figures=tuple(figures))


def _with_all(scope: Scope, symbols: Iterable[Symbol], found: list[Diagnostic]) -> Scope:
    for symbol in symbols:
        earlier = scope.get(symbol.name)
        if earlier is not None:
            found.append(DuplicateName(name=symbol.name, first=earlier.span, span=symbol.span))
        else:
            scope = scope.with_symbol(symbol)
    return scope


def _check_limits(figures: Iterable[n.Figure], typing: Typing) -> None:
    """Check that limits go with what they limit; those that name figures are checked as conditions."""
    for figure in figures:
        for limit in figure.limits:
            if is_literal(limit):
                subject = n.Name(name=figure.name, span=limit.span)
                typing.condition(n.Compare(subject=subject, bound=limit, span=limit.span))


def _let_symbol(let: n.Let, owner: str, scope: Scope, found: list[Diagnostic]) -> LetSymbol:
    kind = Typing(scope=scope, found=found).type_of(let.value)
    extent = extent_of(let.value, scope)
    if extent.size > MOST_OPERATIONS or extent.depth > MOST_NESTED:
        found.append(TooBig(name=let.name, limit=MOST_OPERATIONS, depth=MOST_NESTED, span=let.span))
        return _plain_let(let, owner, scope)
    return LetSymbol(
        name=let.name,
        owner=owner,
        label=let.label.value if let.label else None,
        value=let.value,
        type=kind,
        scope=scope,
        extent=extent,
        span=let.span,
    )


def _plain_let(let: n.Let, owner: str, scope: Scope) -> LetSymbol:
    """Give a harmless value in the place of one that is too big, so that checking can go on."""
    one = n.Number(value=Fraction(1), span=let.span)
    return LetSymbol(
        name=let.name,
        owner=owner,
        label=None,
        value=one,
        type=PLAIN,
        scope=scope,
        extent=Extent(),
        span=let.span,
    )


def extent_of(expr: n.Expr, scope: Scope) -> Extent:
    """Measure an expression with every name replaced by what it stands for."""
    match expr:
        case n.Number() | n.MaximumPoints() | n.ScoreValue():
            return Extent()
        case n.Name(name=name):
            symbol = scope.get(name)
            return symbol.extent if isinstance(symbol, LetSymbol) else Extent()
        case n.GroupValue():
            return GROUP_EXTENT
        case n.Arithmetic(left=left, right=right):
            below: tuple[n.Expr | None, ...] = (left, right)
        case n.Negative(operand=operand) | n.Rounded(operand=operand) | n.Not(operand=operand):
            below = (operand,)
        case n.If(condition=condition, yes=yes, no=no):
            below = (condition, yes, no)
        case n.Extremum(items=items) | n.Logic(items=items) | n.AllOf(items=items):
            below = items
        case n.Compare(subject=subject, bound=bound):
            below = (subject, *_ends_of(bound))
        case n.Among(subject=subject):
            below = (subject,)
        case _:
            assert_never(expr)
    extents = [extent_of(each, scope) for each in below if each is not None]
    return Extent(size=1 + sum(each.size for each in extents), depth=1 + max(each.depth for each in extents))


def _ends_of(bound: n.AnyBound) -> tuple[n.Expr | None, ...]:
    return (bound.low, bound.high) if isinstance(bound, n.Bound) else ()


def _doubles(survey: n.Survey) -> Iterator[Diagnostic]:
    """Tell groups and answers that would ask for the same figures twice."""
    groups = [(group.name.value, group.span) for group in survey.groups]
    for named in (groups, [(level.name, level.span) for level in survey.levels]):
        seen: dict[str, tuple[str, Span]] = {}
        for name, span in named:
            first, place = seen.setdefault(outside_key(name), (name, span))
            if place is not span:
                yield alike(name, first, span, place)


def survey_figures(survey: n.Survey, owner: str) -> tuple[FigureSymbol, ...]:
    """Give the figures that a survey asks for: the number of answers of each level, of each group."""
    groups = survey.groups or (n.RespondentGroup(name=_everyone(survey), weight=_whole(survey), span=survey.span),)
    return tuple(
        _answers(group if len(groups) > 1 else None, level, owner) for group in groups for level in survey.levels
    )


def evidence_figure(clauses: tuple[n.Clause, ...], owner: str) -> FigureSymbol | None:
    """Give what is asked where a score depends on its evidence: whether all required documents are there."""
    clause = only(clauses, n.EvidenceMissing)
    if clause is None or clause.treatment == "justify" or rule_of(clauses) is None or not owes_evidence(clauses):
        return None
    return FigureSymbol(
        name=EVIDENCE_COMPLETE,
        key=f"{owner}.{outside_key(EVIDENCE_COMPLETE)}",
        owner=owner,
        short=outside_key(EVIDENCE_COMPLETE),
        label="Đủ tài liệu kiểm chứng",
        type=YES_NO,
        computed="evidence",
        span=clause.span,
    )


def _everyone(survey: n.Survey) -> n.Text:
    return n.Text(value="người được khảo sát", span=survey.span)


def _whole(survey: n.Survey) -> n.Number:
    return n.Number(value=Fraction(100), percent=True, span=survey.span)


def _answers(group: n.RespondentGroup | None, level: n.AnswerLevel, owner: str) -> FigureSymbol:
    name = level.name if group is None else f"{outside_key(group.name.value)}_{level.name}"
    label = f"Số phiếu trả lời «{level.name.replace('_', ' ')}»"
    return FigureSymbol(
        name=name,
        key=f"{owner}.{outside_key(name)}",
        owner=owner,
        short=outside_key(name),
        label=label if group is None else f"{label} của nhóm «{group.name.value}»",
        type=Type(kind="count", unit="phiếu"),
        low=Fraction(0),
        high=MOST,
        span=level.span,
    )
