"""Where no case of a list speaks, figure by figure: all of it, as boxes that do not meet.

Before, x and y from -9 to 9::

    trường hợp x dưới 0 và y không quá 0 : 1
    trường hợp x bằng 0 và y dưới 0      : 2
    trường hợp x trên 0 và y từ 0 trở lên: 3

After::

    x dưới 0, y trên 0;  x bằng 0, y từ 0 trở lên;  x trên 0, y dưới 0

Each figure that is asked about is an axis, cut at the numbers that it is compared with. Cells of which no case speaks
are put together along the last axis first. Only conditions joined by «và» that ask each figure by itself can be said
so, and only against numbers; of others there is no list of regions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import prod
from typing import TypeAlias

from parlang.ir.bounds import bounds_of
from parlang.ir.checks.grain import grain_of
from parlang.ir.checks.segments import Line, Segment, segments
from parlang.ir.intervals import declared_range
from parlang.ir.nodes import (
    And,
    Condition,
    Const,
    Expr,
    FigureRef,
    IsLevel,
    Named,
    Not,
    Within,
)
from parlang.ir.relations import plain
from parlang.lowered.from_ir import lower_condition
from parlang.lowered.nodes import Condition as Lowered
from parlang.prove.answers import Region, Side, on_whole_numbers
from parlang.prove.outcomes import Listing
from parlang.prove.regions.beside_mark import beside_mark, held_against_mark, mark_of, within_of
from parlang.prove.rule import RuleInQuestion

MOST_CELLS = 20_000
Box: TypeAlias = tuple[range, ...]  # a run of cells along each axis
Reach: TypeAlias = dict[str | None, frozenset[int]]  # the cells of each axis that a condition allows
Asked: TypeAlias = "Within | IsLevel | FigureRef"


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """A figure, or the subject of bands (`key` None), cut where conditions change; yes is 1, a level its place."""

    key: str | None
    subject: Expr
    cut: Sequence[Segment]
    whole: bool  # of whole numbers only


def unspoken(listing: Listing, rule: RuleInQuestion) -> tuple[Region, ...]:
    """Give the regions of which no case speaks; none where they cannot be listed."""
    if mark_of(listing) is not None:
        return beside_mark(listing)
    asked = [tuple(_items(each.when)) for each in listing.alternatives if each.when is not None]
    known = [[item for item in items if item is not None] for items in asked]
    axes = tuple(_axes([each for items in known for each in items], listing, rule))
    there = [axis for axis in axes if axis is not None]
    if any(None in items for items in asked) or None in axes or prod(len(each.cut) for each in there) > MOST_CELLS:
        return ()
    reaches = [_reach(items, there, listing, rule) for items in known]
    return tuple(_region(box, there) for box in _left(there, reaches))


def conditions_of(region: Region, listing: Listing, rule: RuleInQuestion) -> tuple[Condition, ...]:
    """Give what a region asks, as conditions."""
    return tuple(_asked(side, listing, rule) for side in region)


def asked_of(region: Region, listing: Listing, rule: RuleInQuestion) -> tuple[Lowered, ...]:
    """Give what a region asks, as a solver is asked."""
    return tuple(lower_condition(each, rule.setting.figures) for each in conditions_of(region, listing, rule))


def _items(condition: Condition) -> Iterator[tuple[Asked, bool] | None]:
    """Give what is asked together, each with whether it holds; None for what cannot be said figure by figure."""
    match condition:
        case And(items=items):
            for item in items:
                yield from _items(item)
        case Within() if _against_numbers(condition):
            yield condition, True
        case IsLevel() | FigureRef():
            yield condition, True
        case Not(operand=IsLevel() | FigureRef() as operand):
            yield operand, False
        case _:
            yield None


def _against_numbers(within: Within) -> bool:
    return all(end is None or isinstance(plain(end), Const) for end in (within.low, within.high))


def _axes(items: Iterable[tuple[Asked, bool]], listing: Listing, rule: RuleInQuestion) -> Iterator[Axis | None]:
    found: dict[str | None, list[Asked]] = {}
    for asked, _ in items:
        found.setdefault(_key(asked, listing), []).append(asked)
    for key, asks in found.items():
        yield _axis(key, asks, listing, rule)


def _key(asked: Asked, listing: Listing) -> str | None:
    """Give the figure that is asked; None is the subject of the bands, "" nothing that an axis can stand for."""
    match asked:
        case FigureRef(key=key) | IsLevel(subject=FigureRef(key=key)):
            return key
        case Within(subject=subject):
            if listing.bands is not None:
                return None
            figure = plain(subject)
            return figure.key if isinstance(figure, FigureRef) else ""


def _axis(key: str | None, asks: list[Asked], listing: Listing, rule: RuleInQuestion) -> Axis | None:
    if key == "":
        return None
    subject = listing.bands.subject if key is None and listing.bands is not None else FigureRef(key=key or "")
    line = _line(subject, rule)
    if line is None:
        return None
    marks = [end for each in asks for end in _ends(each)]
    if _is_discrete(subject, rule):
        marks = [Fraction(place) for place in range(int(line.high or 0) + 1)]
    return Axis(key=key, subject=subject, cut=tuple(segments(marks, line)), whole=line.grain == 1)


def _is_discrete(subject: Expr, rule: RuleInQuestion) -> bool:
    figure = plain(subject)
    return isinstance(figure, FigureRef) and rule.setting.figures[figure.key].kind in ("yes_no", "level")


def _line(subject: Expr, rule: RuleInQuestion) -> Line | None:
    figure = plain(subject)
    if isinstance(figure, FigureRef) and _is_discrete(figure, rule):
        declared = rule.setting.figures[figure.key]
        places = len(declared.levels) if declared.kind == "level" else 2
        return Line(low=Fraction(0), high=Fraction(places - 1), grain=1)
    if isinstance(figure, FigureRef) and rule.setting.figures[figure.key].kind == "date":
        return None  # bands on days of relative years lie otherwise each year
    ranges = {key: declared_range(rule.setting.figures[key]) for key in rule.inputs if key in rule.setting.figures}
    found = bounds_of(subject, ranges, tuple(each.condition for each in rule.constraints))
    return Line(low=found.low, high=found.high, grain=grain_of(subject, rule.setting.ruleset))


def _ends(asked: Asked) -> Iterator[Fraction]:
    if isinstance(asked, Within):
        for end in (asked.low, asked.high):
            number = None if end is None else plain(end)
            if isinstance(number, Const):
                yield number.value


def _reach(items: list[tuple[Asked, bool]], axes: list[Axis], listing: Listing, rule: RuleInQuestion) -> Reach:
    found: Reach = {axis.key: frozenset(range(len(axis.cut))) for axis in axes}
    by_key = {axis.key: axis for axis in axes}
    for asked, holds in items:
        axis = by_key[_key(asked, listing)]
        there = {at for at, each in enumerate(axis.cut) if _speaks(asked, each.sample, rule) is holds}
        found[axis.key] &= there
    return found


def _speaks(asked: Asked, value: Fraction, rule: RuleInQuestion) -> bool:
    match asked:
        case FigureRef():
            return value == 1
        case IsLevel(subject=subject, levels=levels):
            return rule.setting.figures[subject.key].levels[int(value)].key in levels
        case Within():
            low, high = (None if end is None else plain(end) for end in (asked.low, asked.high))
            above = not isinstance(low, Const) or value > low.value or (asked.low_closed and value == low.value)
            below = not isinstance(high, Const) or value < high.value or (asked.high_closed and value == high.value)
            return above and below


def _left(axes: Sequence[Axis], reaches: list[Reach]) -> list[Box]:
    """Give the boxes outside all reaches: those of the other axes for each cell of the first, runs put together."""
    if not axes:
        return [] if reaches else [()]
    first, others = axes[0], axes[1:]
    boxes: list[Box] = []
    growing: dict[Box, int] = {}
    for at in range(len(first.cut) + 1):
        here = [each for each in reaches if at in each[first.key]]
        left = _left(others, here) if at < len(first.cut) else []
        boxes += [(range(growing.pop(box), at), *box) for box in [*growing] if box not in left]
        for box in left:
            growing.setdefault(box, at)
    return boxes


def _region(box: Box, axes: Sequence[Axis]) -> Region:
    return tuple(_side(axis, run) for axis, run in zip(axes, box, strict=True) if len(run) < len(axis.cut))


def _side(axis: Axis, run: range) -> Side:
    """Give the ends of a run of cells; none where it goes to the end of what is declared."""
    first, last = axis.cut[run.start], axis.cut[run.stop - 1]
    alone = run.start == run.stop - 1 and first.is_point
    low = first.low if alone or run.start > 0 else None
    high = last.high if alone or run.stop < len(axis.cut) else None
    side = Side(key=axis.key, low=low, low_closed=first.is_point, high=high, high_closed=last.is_point)
    return on_whole_numbers(side) if axis.whole else side


def _asked(side: Side, listing: Listing, rule: RuleInQuestion) -> Condition:
    if side.from_mark:
        return held_against_mark(side, listing)
    subject = listing.bands.subject if side.key is None and listing.bands is not None else FigureRef(key=side.key or "")
    figure = plain(subject)
    if isinstance(figure, FigureRef) and _is_discrete(figure, rule):
        return _asked_discrete(figure, side, rule)
    return within_of(side, subject, percent=_is_ratio(subject, listing, rule))


def _asked_discrete(figure: FigureRef, side: Side, rule: RuleInQuestion) -> Condition:
    declared = rule.setting.figures[figure.key]
    places = range(0 if side.low is None else int(side.low), 1 + int(_last(side, len(declared.levels) or 2)))
    if declared.kind == "yes_no":
        return figure if 1 in places else Not(operand=figure)
    return IsLevel(subject=figure, levels=tuple(declared.levels[place].key for place in places))


def _last(side: Side, places: int) -> Fraction:
    return Fraction(places - 1) if side.high is None else side.high


def _is_ratio(subject: Expr, listing: Listing, rule: RuleInQuestion) -> bool:
    match subject:
        case Named(kind=kind):
            return kind == "ratio"
        case FigureRef(key=key):
            return rule.setting.figures[key].kind == "ratio"
        case _:
            return listing.bands is not None and listing.bands.kind == "ratio"
