"""The hidden figures of a set, each once however often it is asked for, and what is always true of them.

Before::

    chấm điểm theo thứ hạng của sipas, xếp từ cao xuống thấp        # sipas: a number with 2 decimals, 0 to 100

After::

    Figure(key="….sipas_hang", kind="rank", low=1, high=1000, group=GroupFigure(what="rank", of=FigureRef("….sipas")))

A group has at most 1.000 units, as declared ranks run to 1.000; so a sum lies between 1.000 times the least and 1.000
times the greatest value of its figure. Constraints say the rest: a mean lies where its figure does, a unit's own value
is never above the highest, and of two figures of which one is no more than the other so are the sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Literal

from parlang.checked.groups import hidden_names
from parlang.checked.hidden import group_values
from parlang.checked.nodes import CheckedSet
from parlang.checked.symbols import FigureSymbol, Scope, Symbol
from parlang.checked.typing import Typing
from parlang.ir import nodes as ir
from parlang.ir.expressions_from_checked import Resolving
from parlang.ir.group import MOST_UNITS
from parlang.ir.group_values import words, words_of_count
from parlang.ir.walk import each_part, inputs_in, inputs_of_leaf, leaves
from parlang.syntax import nodes as n
from parlang.text import lower_first, outside_key, upper_first

What = Literal["rank", "sum", "count", "highest", "lowest"]
PARTS: dict[str, tuple[What, ...]] = {
    "rank": ("rank",),
    "mean": ("sum", "count"),
    "sum": ("sum",),
    "highest": ("highest",),
    "lowest": ("lowest",),
}


def with_hidden(ruleset: ir.Ruleset, checked: CheckedSet) -> ir.Ruleset:
    """Add to a set the hidden figures that its rules ask for, and the constraints on them."""
    asked = _asked(ruleset)
    found: dict[str, ir.Figure] = {}
    for written, scope in group_values(checked):
        for figure in hidden_figures(written, scope):
            if figure.key in asked:
                found.setdefault(figure.key, figure)
    figures = (*ruleset.figures, *found.values())
    constraints = tuple(_constraints(found, ruleset))
    return replace(ruleset, figures=figures, constraints=(*ruleset.constraints, *constraints))


def _asked(ruleset: ir.Ruleset) -> frozenset[str]:
    conditions = [each.condition for each in ruleset.constraints]
    conditions += [] if ruleset.grading is None else [each.condition for each in ruleset.grading.cases]
    return frozenset((*inputs_in(*conditions), *(key for part in leaves(ruleset) for key in inputs_of_leaf(part))))


def hidden_figures(written: n.GroupValue, scope: Scope) -> Iterator[ir.Figure]:
    """Give the figures behind a group value; none of one that is wrong."""
    if Typing(scope=scope, found=[]).type_of(written) is None:
        return
    symbol = scope.names[written.of.name]
    for what, name in zip(PARTS[written.what], hidden_names(written), strict=True):
        yield _figure(what, name, written, symbol, scope)


def _figure(what: What, name: str, written: n.GroupValue, symbol: Symbol, scope: Scope) -> ir.Figure:
    said = words_of_count if what == "count" else words
    shown = replace(written, what="sum") if what == "sum" else written
    plain = ir.Figure(
        key=f"{symbol.owner}.{outside_key(name)}",
        owner=symbol.owner,
        short=outside_key(name),
        name=name,
        label=upper_first(said(shown, symbol, "vi")),
        label_en=upper_first(said(shown, symbol, "en")),
        kind="rank" if what == "rank" else "count",
        low=Fraction(1),
        high=Fraction(MOST_UNITS),
        computed="group",
        group=_group(what, written, scope),
        span=written.span,
    )
    if what in ("rank", "count") or not isinstance(symbol, FigureSymbol):
        return plain
    return _like(plain, symbol, MOST_UNITS if what == "sum" else 1)


def _like(figure: ir.Figure, symbol: FigureSymbol, times: int) -> ir.Figure:
    """Give a hidden figure the kind and the steps of its figure, and its range, or that of a sum of up to so many."""
    low, high = symbol.low or Fraction(0), symbol.high or Fraction(0)
    return replace(
        figure,
        kind=symbol.type.kind,
        unit=symbol.type.unit,
        decimals=symbol.decimals,
        grain=symbol.grain,
        low=min(low, low * times),
        high=max(high, high * times),
    )


def _group(what: What, written: n.GroupValue, scope: Scope) -> ir.GroupFigure:
    return ir.GroupFigure(
        what=what,
        of=Resolving(scope=scope, maximum=Fraction(0)).name(written.of),
        direction=written.direction,
        ties_share_worse="ties_share_worse" in written.options,
        without_itself="without_itself" in written.options,
        with_unranked="with_unranked" in written.options,
        without_pending="without_pending" in written.options,
    )


# --- what is always true --------------------------------------------------------------------


def _constraints(found: Mapping[str, ir.Figure], ruleset: ir.Ruleset) -> Iterator[ir.Constraint]:
    reported = {figure.key: figure for figure in ruleset.figures}
    for figure in found.values():
        group = figure.group
        if group is None or not isinstance(group.of, ir.FigureRef):
            continue
        of = reported[group.of.key]
        match group.what:
            case "count":
                yield from _mean_between(figure, of, found, ruleset)
            case "highest" | "lowest" if not group.without_itself:
                yield _own_within(figure, of, ruleset)
            case "sum":
                yield from _sums_alike(figure, found, ruleset)
            case _:
                continue


def _mean_between(
    count: ir.Figure, of: ir.Figure, found: Mapping[str, ir.Figure], ruleset: ir.Ruleset
) -> Iterator[ir.Constraint]:
    """A mean lies where the values lie."""
    total = next(each for each in found.values() if each.group == _as(count, "sum") and each.owner == count.owner)
    mean = ir.Arithmetic(operator="/", left=ir.FigureRef(key=total.key), right=ir.FigureRef(key=count.key))
    low, high = (None if end is None else ir.Const(value=end, percent=of.kind == "ratio") for end in (of.low, of.high))
    total_said, of_said = lower_first(total.label), lower_first(of.label)
    text = f"{total_said} chia cho số đơn vị được tính nằm trong phạm vi của {of_said}"
    yield _constraint(_within(mean, low, high), text, count, ruleset)


def _own_within(figure: ir.Figure, of: ir.Figure, ruleset: ir.Ruleset) -> ir.Constraint:
    """A unit that counts is itself one of those of which the highest is the highest."""
    own, best = ir.FigureRef(key=of.key), ir.FigureRef(key=figure.key)
    highest = figure.group is not None and figure.group.what == "highest"
    held = _within(own, None, best) if highest else _within(own, best, None)
    text = f"{lower_first(of.label)} không {'quá' if highest else 'dưới'} {lower_first(figure.label)}"
    return _constraint(held, text, figure, ruleset)


def _sums_alike(figure: ir.Figure, found: Mapping[str, ir.Figure], ruleset: ir.Ruleset) -> Iterator[ir.Constraint]:
    """What is no more than another thing in every unit is so in the sum of the same units."""
    group = figure.group
    if group is None or group.without_pending:  # then the two may not count the same units
        return
    sums = {each.group.of: each for each in found.values() if each.group is not None and _as(each, "sum") == each.group}
    for constraint in ruleset.constraints:
        match constraint.condition:
            case ir.Within(subject=ir.FigureRef() as less, low=None, high=ir.FigureRef() as more) if less == group.of:
                other = sums.get(more)
                if other is not None and other.group == replace(group, of=more):
                    held = _within(ir.FigureRef(key=figure.key), None, ir.FigureRef(key=other.key))
                    text = f"{lower_first(figure.label)} không quá {lower_first(other.label)}"
                    yield _constraint(held, text, figure, ruleset)
            case _:
                continue


def _as(figure: ir.Figure, what: What) -> ir.GroupFigure | None:
    return None if figure.group is None else replace(figure.group, what=what)


def _within(subject: ir.Expr, low: ir.Expr | None, high: ir.Expr | None) -> ir.Within:
    phrase = n.BoundKind.AT_LEAST if high is None else n.BoundKind.NOT_MORE if low is None else n.BoundKind.FROM_TO
    return ir.Within(subject=subject, low=low, low_closed=True, high=high, high_closed=True, phrase=phrase)


def _constraint(condition: ir.Condition, text: str, figure: ir.Figure, ruleset: ir.Ruleset) -> ir.Constraint:
    owner = figure.owner if figure.owner in {part.path for part in each_part(ruleset)} else ruleset.index
    return ir.Constraint(owner=owner, condition=condition, text=text, span=figure.span)
