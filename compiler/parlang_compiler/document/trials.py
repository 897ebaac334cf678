"""Facts that show what a rule does: at each of its bounds and one grain beside, each level, each item.

For «từ 80% đến dưới 100%» on tasks done over tasks planned: 80 of 100, 79 of 100, 81 of 100, 100 of 100, 99 of 100.
"""

from __future__ import annotations

import datetime
import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import assert_never

from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import (
    And,
    Band,
    Bands,
    Branches,
    Checklist,
    Condition,
    Deduction,
    Figure,
    FigureRef,
    Formula,
    Increment,
    IsLevel,
    Item,
    Not,
    Or,
    Part,
    Points,
    PointsIf,
    PointsPer,
    Rule,
    Ruleset,
    Survey,
    Unwritten,
    Within,
)
from parlang.ir.walk import figures_in, inputs_of_leaf
from parlang_compiler.document.solve import Figures, allowed, at_and_beside, beside, satisfy, solve, truth, worth

SOME_YEAR = 2024
USUAL = (100, 50, 10, 1)
ANSWERS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The figures of a set by key, and its conditions by each figure that they speak of: built once for a set."""

    year: int
    figures: Figures
    conditions: Mapping[str, tuple[Condition, ...]]

    def asked(self, keys: Iterable[str]) -> tuple[Condition, ...]:
        """Give the conditions on nothing but these figures."""
        given = dict.fromkeys(keys)
        # by identity: two conditions that are equal are asked twice, and none is hashed
        found = {id(each): each for key in given for each in self.conditions.get(key, ())}
        return tuple(each for each in found.values() if all(key in given for key in figures_in(each)))


def index_of(ruleset: Ruleset) -> Index:
    """Give what the examples of every leaf of a set need."""
    conditions: dict[str, list[Condition]] = defaultdict(list)
    for each in ruleset.constraints:
        for key in figures_in(each.condition):
            conditions[key].append(each.condition)
    return Index(
        year=ruleset.first_year or SOME_YEAR,
        figures={figure.key: figure for figure in ruleset.figures},
        conditions={key: tuple(found) for key, found in conditions.items()},
    )


def trials(part: Part, index: Index) -> tuple[Facts, ...]:
    """Give facts that show every case of a leaf, none twice, all of them within what the set allows."""
    if part.rule is None:
        return ()
    usual = _start(part, index)
    conditions = index.asked(usual.values)
    start = _arising(part, _keeping(conditions, usual, index.figures), index.figures)
    found = itertools.chain(_rule(part.rule, part, start, index.figures), _not_arising(part, start, index.figures))
    kept = {tuple(facts.values.items()): facts for facts in found if _keeps(conditions, facts)}
    return tuple(kept.values())


def _start(part: Part, index: Index) -> Facts:
    figures, year = index.figures, index.year
    values = {key: _usual(figures[key], year) for key in inputs_of_leaf(part) if key in figures}
    return Facts(year=year, values=values)


def _keeping(conditions: tuple[Condition, ...], start: Facts, figures: Figures) -> Facts:
    """Give facts that keep the conditions, the usual ones where none are found."""
    found: Facts | None = start
    for each in (*conditions, *conditions):  # what one moves may break another
        found = None if found is None else satisfy(each, found, figures)
    return found if found is not None and _keeps(conditions, found) else start


def _usual(figure: Figure, year: int) -> Value:
    match figure.kind:
        case "yes_no":
            return True
        case "level":
            return figure.levels[0].key
        case "date":
            return _nearest(figure, Fraction(datetime.date(year, 1, 1).toordinal()))
        case "ratio":
            return _nearest(figure, Fraction(1, 2))
        case "count" | "number" | "money" | "rank" | "points":
            return next(
                (Fraction(each) for each in USUAL if allowed(figure, Fraction(each))), _nearest(figure, Fraction(0))
            )
        case _:
            assert_never(figure.kind)


def _nearest(figure: Figure, value: Fraction) -> Fraction:
    if figure.high is not None:
        value = min(value, figure.high)
    return value if figure.low is None else max(value, figure.low)


def _keeps(conditions: Iterable[Condition], facts: Facts) -> bool:
    return all(truth(each, facts) for each in conditions)


def _arising(part: Part, start: Facts, figures: Figures) -> Facts:
    if part.does_not_arise is None:
        return start
    return satisfy(part.does_not_arise.condition, start, figures, wanted=False) or start


def _not_arising(part: Part, start: Facts, figures: Figures) -> Iterator[Facts]:
    if part.does_not_arise is not None:
        yield from _some(satisfy(part.does_not_arise.condition, start, figures))


def _rule(rule: Rule, part: Part, start: Facts, figures: Figures) -> Iterator[Facts]:
    match rule:
        case Bands():
            yield from _bands(rule, start, figures)
        case Branches():
            yield from _branches(rule, start, figures)
        case Formula(points=points):
            yield start
            for target in (part.maximum, part.maximum / 2):
                found = solve(points, target, start, figures)
                if found is not None:
                    yield found[0]
                    yield from beside(*found, figures)
        case Checklist(items=items) | Deduction(items=items):
            yield from _items(items, start, figures)
        case Survey():
            yield from _survey(rule, start, figures)
        case Unwritten():
            return
        case _:
            assert_never(rule)


def _bands(rule: Bands, start: Facts, figures: Figures) -> Iterator[Facts]:
    for band in rule.bands:
        if band.when is not None:
            yield from at_bounds(band.when, start, figures)
    for band in rule.bands:
        yield from _at_cap(band, start, figures)


def _at_cap(band: Band, start: Facts, figures: Figures) -> Iterator[Facts]:
    """Give facts one step beyond the mark, and where the increment reaches its cap."""
    added = band.points.increment
    if added is None:
        return
    mark, base = worth(added.mark, start), worth(band.points.base, start)
    if mark is None:
        return
    to_cap = () if base is None or added.gain == 0 else ((added.cap - base) / added.gain,)
    for steps in (Fraction(1), *to_cap):
        target = _after_steps(added, mark, steps)
        found = solve(added.subject, target, start, figures)
        if found is not None:
            yield found[0]
            yield from beside(*found, figures)


def _after_steps(added: Increment, mark: Fraction, steps: Fraction) -> Fraction:
    size = added.step * mark if added.of_mark else added.step
    return mark + size * steps if added.direction == "up" else mark - size * steps


def _branches(rule: Branches, start: Facts, figures: Figures) -> Iterator[Facts]:
    scene: Facts | None = start
    for branch in rule.branches:
        if scene is None:
            return
        here = scene if branch.condition is None else satisfy(branch.condition, scene, figures)
        if here is not None:
            if branch.condition is not None:
                yield from at_bounds(branch.condition, here, figures)
            match branch.result:
                case Points():
                    yield here
                case Bands() as bands:
                    yield from _bands(bands, here, figures)
                case _:
                    assert_never(branch.result)
        if branch.condition is not None:
            scene = satisfy(branch.condition, scene, figures, wanted=False)


def at_bounds(condition: Condition, start: Facts, figures: Figures) -> Iterator[Facts]:
    """Give facts at and beside every bound in a condition; a yes/no or a level is made so, then not so."""
    match condition:
        case Within():
            yield from at_and_beside(condition, start, figures)
        case FigureRef() | IsLevel():
            for wanted in (True, False):
                yield from _some(satisfy(condition, start, figures, wanted=wanted))
        case Not(operand=operand):
            yield from at_bounds(operand, start, figures)
        case And(items=items):
            together = satisfy(condition, start, figures) or start
            for each in items:
                yield from at_bounds(each, together, figures)
        case Or(items=items):
            for each in items:
                yield from at_bounds(each, start, figures)
        case _:
            assert_never(condition)


def _items(items: tuple[Item, ...], start: Facts, figures: Figures) -> Iterator[Facts]:
    """Give facts with no item, each item alone, and all of them."""
    nothing = start
    for item in items:
        nothing = _item(item, nothing, figures, Fraction(0)) or nothing
    yield nothing
    everything = nothing
    for item in items:
        for many in _numbers(item):
            yield from _some(_item(item, nothing, figures, many))
        everything = _item(item, everything, figures, Fraction(1)) or everything
    yield everything


def _numbers(item: Item) -> tuple[Fraction, ...]:
    """Give how many things to try: one, as many as reach the cap, one more."""
    match item:
        case PointsIf():
            return (Fraction(1),)
        case PointsPer(gain=gain, cap=cap):
            full = Fraction(-(-cap // gain)) if cap is not None and gain else Fraction(2)
            return (Fraction(1), full, full + 1)
        case _:
            assert_never(item)


def _item(item: Item, facts: Facts, figures: Figures, many: Fraction) -> Facts | None:
    match item:
        case PointsIf(condition=condition):
            return satisfy(condition, facts, figures, wanted=many > 0)
        case PointsPer(count=count):
            found = solve(count, many, facts, figures)
            return None if found is None else found[0]
        case _:
            assert_never(item)


def _survey(rule: Survey, start: Facts, figures: Figures) -> Iterator[Facts]:
    """Give facts where all answer at one level, then where the answers are spread evenly."""
    for level in range(len(rule.levels)):
        yield _answered(rule, start, figures, [ANSWERS if place == level else 0 for place in range(len(rule.levels))])
    yield _answered(rule, start, figures, [ANSWERS] * len(rule.levels))


def _answered(rule: Survey, start: Facts, figures: Figures, counts: list[int]) -> Facts:
    values = dict(start.values)
    for group in rule.groups:
        values |= {
            ref.key: _nearest(figures[ref.key], Fraction(count))
            for ref, count in zip(group.counts, counts, strict=True)
        }
    return Facts(year=start.year, values=values)


def _some(found: Facts | None) -> Iterator[Facts]:
    if found is not None:
        yield found
