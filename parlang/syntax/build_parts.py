"""Building clauses and the parts of a file from the parser's tree."""

from __future__ import annotations

from typing import Any

from lark import Token

from parlang.syntax import nodes as n
from parlang.syntax.build_expressions import bare, name_of
from parlang.syntax.errors import GradesOutOfOrder, LabelWanted, NoPointsWanted
from parlang.syntax.from_tree import Children, Context, builds, first_token, only_nodes, token_types

_MOST_PARTS = 10_000
_MOST_UNITS = 100_000
_LEVELS = {"DOMAIN": "domain", "CRITERION": "criterion", "SUB_CRITERION": "sub_criterion"}
_METHODS = {
    "BY_APPRAISAL": "appraisal",
    "BY_SURVEY": "survey",
    "BY_STATISTICS": "statistics",
    "BY_SATISFACTION": "satisfaction",
}
_EVIDENCE = {"REQUIRED": "required", "OPTIONAL": "optional", "REPLACEABLE": "replaceable"}
_TEXT_CLAUSES: dict[str, Any] = {
    "interpretation": n.Interpretation,
    "legal_basis": n.LegalBasis,
    "guidance": n.Guidance,
}
_PLAIN_CLAUSES: dict[str, Any] = {
    "pro_rata": n.ProRata,
    "always_arises": n.AlwaysArises,
    "highest_only": n.HighestOnly,
}


def _level(children: Children) -> Any:
    return _LEVELS[first_token(children, *_LEVELS).type]


@builds("instrument")
def _instrument(context: Context, children: Children) -> n.Instrument:
    written = next((each for each in children if isinstance(each, Token) and each.type == "BRACKETED"), None)
    label = context.tokens.identity(written, "-") if written is not None else None
    return n.Instrument(label=label, name=children[-1], span=context.span)


@builds("in_force")
def _in_force(context: Context, children: Children) -> n.InForce:
    days = [_plain_day(context, each) for each in children if each is not None and each.type == "DATE"]
    return n.InForce(start=days[0], end=days[1] if len(days) > 1 else None, span=context.span)


def _plain_day(context: Context, token: Token) -> n.DayLiteral:
    day, month, year = context.tokens.day(token)
    return n.DayLiteral(day=day, month=month, year=year or 2000, span=context.tokens.span(token))


@builds("years_from")
def _years_from(context: Context, children: Children) -> n.YearsFrom:
    return n.YearsFrom(year=context.tokens.year(children[-1]), span=context.span)


@builds("scale")
def _scale(context: Context, children: Children) -> n.Scale:
    return n.Scale(points=children[-1], span=context.span)


@builds("rounding")
def _rounding(context: Context, children: Children) -> n.Rounding:
    what: Any = "points" if "ROUND_POINTS" in token_types(children) else "index"
    decimals = context.tokens.whole(first_token(children, "NUMBER"), 6)
    return n.Rounding(what=what, decimals=decimals, span=context.span)


@builds("illustrative")
def _illustrative(context: Context, _: Children) -> n.Provenance:
    return n.Provenance(kind="illustrative", span=context.span)


@builds("verified")
def _verified(context: Context, children: Children) -> n.Provenance:
    return n.Provenance(kind="verified", against=children[-1], span=context.span)


@builds("interpretation", "legal_basis", "guidance")
def _text_clause(context: Context, children: Children) -> Any:
    return _TEXT_CLAUSES[context.rule](text=children[-1], span=context.span)


@builds("pro_rata", "always_arises", "highest_only")
def _plain_clause(context: Context, _: Children) -> Any:
    return _PLAIN_CLAUSES[context.rule](span=context.span)


@builds("no_longer_used")
def _no_longer_used(context: Context, children: Children) -> n.NoLongerUsed:
    names = tuple(name_of(context, each) for each in children if each.type == "NAME")
    return n.NoLongerUsed(names=names, span=context.span)


@builds("consists")
def _consists(context: Context, children: Children) -> n.Consists:
    criteria, subs = (context.tokens.whole(each, _MOST_PARTS) for each in children if each.type == "NUMBER")
    return n.Consists(criteria=criteria, sub_criteria=subs, span=context.span)


@builds("level_called")
def _level_called(context: Context, children: Children) -> n.LevelCalled:
    return n.LevelCalled(level=_level(children), name=children[-1], span=context.span)


@builds("assessed_units")
def _assessed_units(context: Context, children: Children) -> n.AssessedUnits:
    name, *figures = only_nodes(children)
    return n.AssessedUnits(name=name, figures=tuple(figures), span=context.span)


@builds("figures")
def _figures(context: Context, children: Children) -> n.Figures:
    return n.Figures(figures=tuple(only_nodes(children)), span=context.span)


@builds("parameters")
def _parameters(context: Context, children: Children) -> n.Parameters:
    return n.Parameters(figures=tuple(only_nodes(children)), span=context.span)


@builds("figures_satisfy")
def _figures_satisfy(context: Context, children: Children) -> n.FiguresSatisfy:
    return n.FiguresSatisfy(condition=bare(children[-1]), span=context.span)


@builds("let")
def _let(context: Context, children: Children) -> n.Let:
    name = context.tokens.name(first_token(children, "NAME"))
    label = next((each for each in children if isinstance(each, n.Text)), None)
    return n.Let(name=name, label=label, value=bare(children[-1]), span=context.span)


@builds("assessed_by")
def _assessed_by(context: Context, children: Children) -> n.AssessedBy:
    method: Any = _METHODS[children[0].type]
    return n.AssessedBy(method=method, span=context.span)


@builds("does_not_arise")
def _does_not_arise(context: Context, children: Children) -> n.DoesNotArise:
    (condition,) = only_nodes(children)
    treatment: Any = "maximum" if "MAXIMUM" in token_types(children) else "not_assessed"
    return n.DoesNotArise(condition=bare(condition), treatment=treatment, span=context.span)


@builds("evidence_missing")
def _evidence_missing(context: Context, children: Children) -> n.EvidenceMissing:
    types = token_types(children)
    treatment: Any = "pending" if "AWAIT" in types else "justify" if "JUSTIFY" in types else "zero"
    points = only_nodes(children)
    if points and points[0].value != 0:
        context.report(NoPointsWanted(span=points[0].span))
    return n.EvidenceMissing(treatment=treatment, span=context.span)


@builds("data_date")
def _data_date(context: Context, children: Children) -> n.DataDate:
    return n.DataDate(day=children[-1], span=context.span)


@builds("evidence_item")
def _evidence_item(context: Context, children: Children) -> n.EvidenceItem:
    kind: Any = _EVIDENCE[children[0].type]
    return n.EvidenceItem(kind=kind, text=children[1], span=context.span)


@builds("evidence")
def _evidence(context: Context, children: Children) -> n.Evidence:
    return n.Evidence(items=tuple(only_nodes(children)), span=context.span)


@builds("head")
def _head(context: Context, children: Children) -> n.Head:
    index = context.tokens.identity(first_token(children, "INDEX_ID"), "-")
    name, *clauses = only_nodes(children)
    for each in clauses:
        if isinstance(each, n.Instrument) and each.label is None:
            context.report(LabelWanted(span=each.span))
    return n.Head(index=index, name=name, clauses=tuple(clauses), span=context.span)


@builds("part")
def _part(context: Context, children: Children) -> n.Part:
    name, maximum, *clauses = only_nodes(children)
    return n.Part(
        level=_level(children),
        number=str(first_token(children, "NODE_NUMBER")),
        name=name,
        id=context.tokens.identity(first_token(children, "BRACKETED"), "_"),
        maximum=maximum,
        clauses=tuple(clauses),
        span=context.span,
    )


@builds("outside")
def _outside(context: Context, children: Children) -> n.OutsideScale:
    kind: Any = "bonus" if "BONUS" in token_types(children) else "penalty"
    name, maximum, *clauses = only_nodes(children)
    identity = context.tokens.identity(first_token(children, "BRACKETED"), "_")
    return n.OutsideScale(kind=kind, name=name, id=identity, maximum=maximum, clauses=tuple(clauses), span=context.span)


@builds("grade")
def _grade(context: Context, children: Children) -> n.Grade:
    bound, level = only_nodes(children)
    return n.Grade(bound=bound, level=level, span=context.span)


@builds("grade_case")
def _grade_case(context: Context, children: Children) -> n.GradeCase:
    condition, level = only_nodes(children)
    return n.GradeCase(condition=bare(condition), level=level, span=context.span)


@builds("quota")
def _quota(context: Context, children: Children) -> n.Quota:
    level, *among, beyond = (name_of(context, each) for each in children if getattr(each, "type", "") == "NAME")
    (share,) = only_nodes(children)
    floor = next((each for each in children if getattr(each, "type", "") == "NUMBER"), None)
    at_least = context.tokens.whole(floor, _MOST_UNITS) if floor is not None else 0
    return n.Quota(level=level, share=share, among=tuple(among), at_least=at_least, beyond=beyond, span=context.span)


@builds("grading")
def _grading(context: Context, children: Children) -> n.Grading:
    by: Any = "points" if "GRADE_BY_POINTS" in token_types(children) else "index"
    rows = only_nodes(children)
    bounds = [at for at, each in enumerate(rows) if isinstance(each, n.Grade)]
    for at, each in enumerate(rows):
        if isinstance(each, n.GradeCase) and at > bounds[0]:
            context.report(GradesOutOfOrder(row="case", span=each.span))
        elif isinstance(each, n.Quota) and at < bounds[-1]:
            context.report(GradesOutOfOrder(row="quota", span=each.span))
    return n.Grading(
        by=by,
        grades=tuple(each for each in rows if isinstance(each, n.Grade)),
        cases=tuple(each for each in rows if isinstance(each, n.GradeCase)),
        quotas=tuple(each for each in rows if isinstance(each, n.Quota)),
        span=context.span,
    )
