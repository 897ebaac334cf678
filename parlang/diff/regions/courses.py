"""The points of one rule along a line: on each stretch the case that decides, and a straight line.

Whole steps of an increment are stretches of their own, each level.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from parlang.diff.changes import Worth
from parlang.ir.checks.reach import reach_of
from parlang.ir.checks.segments import Segment
from parlang.ir.evaluate import value_of
from parlang.ir.facts import Facts, Value
from parlang.ir.interpret import ONLY_CASE
from parlang.ir.nodes import (
    Arithmetic,
    Band,
    Bands,
    Expr,
    FigureRef,
    Formula,
    Increment,
    Named,
    Negative,
    Points,
    Rule,
    Within,
)
from parlang.ir.relations import plain
from parlang.ir.walk import inputs_in, inputs_of_leaf, operands
from parlang.prove.line.pieces import marks_of, values_of
from parlang.prove.line.straight import Straight, kinks, lines_of, straight
from parlang.prove.line.values import Values
from parlang.prove.rule import RuleInQuestion

MOST_STEPS = 2_000
ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class Here:
    """What a rule gives on a stretch."""

    case: str
    line: Straight
    worth: Worth


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A rule on a line: bands over a subject whose values are known; `values` None: the same for all figures."""

    bands: tuple[Band, ...]
    subject: Expr | None
    values: Values | None
    marks: Mapping[Expr, Fraction]
    beside: Mapping[str, Value]
    turns: frozenset[Fraction]  # where its points may turn or jump

    def along(self, cut: Sequence[Segment]) -> list[Here] | None:
        """Give what holds on each segment: the first band that speaks decides; None where none speaks of one."""
        found: list[int] = [-1] * len(cut)
        for place in range(len(self.bands) - 1, -1, -1):
            when = self.bands[place].when
            reach = reach_of(when, self.marks, cut) if isinstance(when, Within) else range(len(cut))
            found[reach.start : reach.stop] = [place] * len(reach)
        if -1 in found:
            return None
        return [self._here(self.bands[place], segment.sample) for place, segment in zip(found, cut, strict=True)]

    def _here(self, band: Band, value: Fraction) -> Here:
        return Here(case=band.case, line=_line_at(band.points, self.subject, value), worth=band.points)


def course_of(rule: RuleInQuestion) -> Course | None:
    """Give a rule along its line; None if it does not stand on one, or says nothing of some value."""
    without = rule.part.without_evidence
    if without is not None and without.asked is not None:
        return None
    if not inputs_of_leaf(rule.part):
        return _level(rule.part.rule)
    bands = _as_bands(rule.part.rule)
    found = None if bands is None else values_of(bands.subject, rule)
    marks = None if bands is None else marks_of(bands)
    if bands is None or found is None or marks is None:
        return None
    turns = [_turns(band.points, bands.subject) for band in bands.bands]
    known = [each for each in turns if each is not None]
    if len(known) < len(turns):
        return None
    return Course(
        bands=bands.bands,
        subject=bands.subject,
        values=found[0],
        marks=marks,
        beside=found[1],
        turns=frozenset({*marks.values(), *(turn for each in known for turn in each)}),
    )


def _level(rule: Rule | None) -> Course | None:
    """Give a rule that is worth the same for all figures."""
    if not isinstance(rule, Formula):
        return None
    band = Band(case=ONLY_CASE, when=None, points=Points(base=rule.points), label=None, span=rule.span)
    return Course(bands=(band,), subject=None, values=None, marks={}, beside={}, turns=frozenset())


def _as_bands(rule: Rule | None) -> Bands | None:
    """Give bands of plain bounds; a formula that is a straight line over one value is one band."""
    match rule:
        case Bands() if all(isinstance(band.when, Within | None) for band in rule.bands):
            return rule
        case Formula():
            subject = next((each for each in _subjects(rule.points) if straight(rule.points, each) is not None), None)
            if subject is None:
                return None
            band = Band(case=ONLY_CASE, when=None, points=Points(base=rule.points), label=None, span=rule.span)
            return Bands(subject=subject, kind="number", unit=None, bands=(band,))
        case _:
            return None


def _subjects(expr: Expr) -> Iterator[Expr]:
    """Give what a formula may be a line over: its named values first, as it is written, then its figures."""
    if isinstance(expr, Named | FigureRef):
        yield expr
    if isinstance(expr, Arithmetic | Named | Negative):
        for below in operands(expr):
            yield from _subjects(below)  # type: ignore[arg-type]  # these are made of expressions alone


def _turns(points: Points, subject: Expr) -> list[Fraction] | None:
    """Give the values at which the points of a band turn; None where they are no straight pieces."""
    if points.increment is not None and points.increment.whole:
        return _steps(points, points.increment, subject)
    lines = lines_of(points, subject)
    return None if lines is None else list(kinks(lines))


def _steps(points: Points, increment: Increment, subject: Expr) -> list[Fraction] | None:
    if inputs_in(points.base) or inputs_in(increment.mark) or plain(increment.subject) != plain(subject):
        return None
    base, mark = (value_of(each, Facts()) for each in (points.base, increment.mark))
    size = increment.step * mark if increment.of_mark else increment.step
    if size <= 0 or increment.gain <= 0:
        return None
    steps = math.ceil((increment.cap - base) / increment.gain)
    forward = size if increment.direction == "up" else -size
    return [mark + forward * at for at in range(1, steps + 1)] if steps <= MOST_STEPS else None


def _line_at(points: Points, subject: Expr | None, value: Fraction) -> Straight:
    """Give the line that points follow at a value and as far as the next turn."""
    increment = points.increment
    if increment is None or not increment.whole:
        lines = (Straight(ZERO, value_of(points.base, Facts())),) if subject is None else lines_of(points, subject)
        return min(lines or (), key=lambda line: line.at(value))
    base, mark = (value_of(each, Facts()) for each in (points.base, increment.mark))
    size = increment.step * mark if increment.of_mark else increment.step
    distance = value - mark if increment.direction == "up" else mark - value
    return Straight(ZERO, min(increment.cap, base + math.floor(distance / size) * increment.gain))
