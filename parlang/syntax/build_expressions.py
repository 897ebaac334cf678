"""Building expressions, conditions and bounds from the parser's tree."""

from __future__ import annotations

from typing import Any

from lark import Token

from parlang.syntax import nodes as n
from parlang.syntax.errors import MixedLogic, MonthEndBefore
from parlang.syntax.from_tree import Children, Context, builds, first_token, only_nodes, token_types

_OPERATORS = {"PLUS": "+", "MINUS": "-", "TIMES": "*", "DIVIDED": "/"}
_YEARS = {
    "OF_EVALUATION_YEAR": n.YearReference.EVALUATION,
    "OF_YEAR_BEFORE": n.YearReference.BEFORE,
    "OF_YEAR_AFTER": n.YearReference.AFTER,
    "IN_EVALUATION_YEAR": n.YearReference.EVALUATION,
    "IN_YEAR_BEFORE": n.YearReference.BEFORE,
    "IN_YEAR_AFTER": n.YearReference.AFTER,
}
_MOST_DAYS = 3660
_MOST_DECIMALS = 6
_GROUP_VALUES = {
    "RANK_OF": "rank",
    "GROUP_MEAN": "mean",
    "GROUP_SUM": "sum",
    "GROUP_HIGHEST": "highest",
    "GROUP_LOWEST": "lowest",
}
_GROUP_OPTIONS = ("TIES_SHARE_WORSE", "WITHOUT_ITSELF", "WITH_UNRANKED", "WITHOUT_PENDING")
_SCORE_VALUES = {
    "TOTAL_POINTS": "total",
    "POINTS_IN_SCALE": "in_scale",
    "INDEX_VALUE": "index",
    "POINTS_OF": "part",
}


class Bracketed:
    """An expression that stood in brackets: brackets matter only where «và» meets «hoặc»."""

    def __init__(self, inner: n.Expr) -> None:
        self.inner = inner


def bare(child: Any) -> Any:
    """Give what stands inside the brackets, if there are any."""
    return child.inner if isinstance(child, Bracketed) else child


@builds("number")
def _number(context: Context, children: Children) -> n.Number:
    value = context.tokens.number(children[0])
    return n.Number(value=value, percent=children[1] is not None, span=context.span)


@builds("string", "text")
def _text(context: Context, children: Children) -> n.Text:
    return n.Text(value=context.tokens.text(children), span=context.span)


@builds("name", "level_key")
def _name(context: Context, children: Children) -> n.Name:
    return n.Name(name=context.tokens.name(children[0]), span=context.span)


def name_of(context: Context, token: Token) -> n.Name:
    """Build a name from its token, where the grammar has no rule of its own for it."""
    return n.Name(name=context.tokens.name(token), span=context.tokens.span(token))


@builds("maximum_points")
def _maximum_points(context: Context, _: Children) -> n.MaximumPoints:
    return n.MaximumPoints(span=context.span)


@builds("sum", "product")
def _arithmetic(context: Context, children: Children) -> n.Arithmetic:
    left, operator, right = children
    symbol: Any = _OPERATORS[operator.type]
    return n.Arithmetic(operator=symbol, left=bare(left), right=bare(right), span=context.span)


@builds("negative")
def _negative(context: Context, children: Children) -> n.Negative:
    return n.Negative(operand=bare(children[-1]), span=context.span)


@builds("bracketed")
def _bracketed(context: Context, children: Children) -> Bracketed:
    return Bracketed(bare(children[0]))


@builds("if_expr")
def _if(context: Context, children: Children) -> n.If:
    condition, yes, no = (bare(each) for each in only_nodes(children))
    return n.If(condition=condition, yes=yes, no=no, span=context.span)


@builds("extremum")
def _extremum(context: Context, children: Children) -> n.Extremum:
    which: Any = "least" if "LEAST" in token_types(children) else "greatest"
    return n.Extremum(which=which, items=tuple(map(bare, only_nodes(children))), span=context.span)


@builds("all_of")
def _all_of(context: Context, children: Children) -> n.AllOf:
    return n.AllOf(items=tuple(map(bare, only_nodes(children))), span=context.span)


@builds("conjunction", "disjunction")
def _logic(context: Context, children: Children) -> n.Logic:
    operator: Any = "and" if context.rule == "conjunction" else "or"
    items = only_nodes(children)
    if any(isinstance(each, n.Logic) and each.operator != operator for each in items):
        context.report(MixedLogic(span=context.span))
    return n.Logic(operator=operator, items=tuple(_flat(operator, items)), span=context.span)


def _flat(operator: str, items: Children) -> list[Any]:
    """Brackets around the same operator say nothing: (a và b) và c is a và b và c."""
    flat: list[Any] = []
    for item in map(bare, items):
        same = isinstance(item, n.Logic) and item.operator == operator
        flat.extend(item.items if same else (item,))
    return flat


@builds("rounded")
def _rounded(context: Context, children: Children) -> n.Rounded:
    (operand,) = only_nodes(children)
    decimals = context.tokens.whole(first_token(children, "NUMBER"), _MOST_DECIMALS)
    return n.Rounded(operand=bare(operand), decimals=decimals, span=context.span)


@builds("group_value")
def _group_value(context: Context, children: Children) -> n.GroupValue:
    types = [each.type for each in children if isinstance(each, Token)]
    what: Any = next(_GROUP_VALUES[each] for each in types if each in _GROUP_VALUES)
    direction: Any = next((each.lower() for each in types if each in ("HIGH_TO_LOW", "LOW_TO_HIGH")), None)
    options: Any = tuple(each.lower() for each in types if each in _GROUP_OPTIONS)
    of = name_of(context, first_token(children, "NAME"))
    return n.GroupValue(what=what, of=of, direction=direction, options=options, span=context.span)


@builds("score_value")
def _score_value(context: Context, children: Children) -> n.ScoreValue:
    what: Any = _SCORE_VALUES[children[0].type]
    path = context.tokens.path(children[1]) if what == "part" else None
    return n.ScoreValue(what=what, path=path, span=context.span)


@builds("negation")
def _not(context: Context, children: Children) -> n.Not:
    return n.Not(operand=bare(children[-1]), span=context.span)


@builds("compare")
def _compare(context: Context, children: Children) -> n.Compare:
    subject, bound = only_nodes(children)
    return n.Compare(subject=bare(subject), bound=bound, span=context.span)


@builds("among")
def _among(context: Context, children: Children) -> n.Among:
    subject = bare(only_nodes(children)[0])
    levels = tuple(name_of(context, each) for each in children if isinstance(each, Token) and each.type == "NAME")
    return n.Among(subject=subject, levels=levels, span=context.span)


@builds("from_to", "from_below", "above_to", "above_below")
def _bound_of_two(context: Context, children: Children) -> n.Bound:
    low, high = (bare(each) for each in only_nodes(children))
    return n.Bound(kind=n.BoundKind(context.rule), low=low, high=high, span=context.span)


@builds("at_least", "above", "exactly")
def _bound_below(context: Context, children: Children) -> n.Bound:
    (low,) = (bare(each) for each in only_nodes(children))
    return n.Bound(kind=n.BoundKind(context.rule), low=low, span=context.span)


@builds("at_most", "below", "not_more")
def _bound_above(context: Context, children: Children) -> n.Bound:
    (high,) = (bare(each) for each in only_nodes(children))
    return n.Bound(kind=n.BoundKind(context.rule), high=high, span=context.span)


@builds("day")
def _day(context: Context, children: Children) -> n.DayLiteral:
    day, month, year = context.tokens.day(children[0])
    written: Any = year if year is not None else _YEARS[children[1].type]
    return n.DayLiteral(day=day, month=month, year=written, span=context.span)


def _days(context: Context, children: Children) -> list[n.DayLiteral | n.Name]:
    """Give the days of a bound: literals, and the names of date figures."""
    return [
        name_of(context, each) if isinstance(each, Token) else each
        for each in children
        if not isinstance(each, Token) or each.type == "NAME"
    ]


@builds("date_from", "date_after", "date_on")
def _date_low(context: Context, children: Children) -> n.DateBound:
    (low,) = _days(context, children)
    return n.DateBound(kind=n.DateBoundKind(context.rule), low=low, span=context.span)


@builds("date_through", "date_before")
def _date_high(context: Context, children: Children) -> n.DateBound:
    (high,) = _days(context, children)
    if context.rule == "date_before" and isinstance(high, n.DayLiteral) and _ends_month(high):
        context.report(MonthEndBefore(text=f"{high.day:02}/{high.month:02}", span=context.span))
    return n.DateBound(kind=n.DateBoundKind(context.rule), high=high, span=context.span)


def _ends_month(day: n.DayLiteral) -> bool:
    return day.day >= (28 if day.month == 2 else 30 if day.month in (4, 6, 9, 11) else 31)


@builds("date_from_through")
def _date_range(context: Context, children: Children) -> n.DateBound:
    low, high = _days(context, children)
    return n.DateBound(kind=n.DateBoundKind.FROM_THROUGH, low=low, high=high, span=context.span)


@builds("in_year")
def _in_year(context: Context, children: Children) -> n.InYear:
    last = children[-1]
    year = context.tokens.year(last) if last.type == "NUMBER" else _YEARS[last.type]
    return n.InYear(year=year, span=context.span)


@builds("within_days")
def _within_days(context: Context, children: Children) -> n.WithinDays:
    days = context.tokens.whole(first_token(children, "NUMBER"), _MOST_DAYS)
    (start,) = _days(context, children)
    return n.WithinDays(days=days, start=start, span=context.span)
