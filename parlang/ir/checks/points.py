"""No case is worth more than the maximum, or less than nothing, whatever the figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import islice, product
from typing import assert_never

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.bounds import Ranges, bounds_of
from parlang.ir.checks.errors import PointsBeyond, PointsSometimesBeyond
from parlang.ir.checks.increments import each_band
from parlang.ir.checks.unsure import Unsure
from parlang.ir.evaluate import holds
from parlang.ir.facts import Facts, Value
from parlang.ir.interpret import RuleGap, score_leaf
from parlang.ir.intervals import Intervals, declared_range, intervals_of
from parlang.ir.nodes import (
    Bands,
    Branches,
    Checklist,
    Const,
    Deduction,
    Expr,
    Figure,
    Formula,
    Part,
    Points,
    PointsIf,
    PointsPer,
    Rule,
    Ruleset,
    Survey,
    Unwritten,
)
from parlang.ir.walk import PERIOD, inputs_in, inputs_of_leaf, leaves
from parlang.source import Span

MOST_CORNERS = 256  # of one rule
SOME_YEAR = 2024  # for days of relative years


def points_within(ruleset: Ruleset, unsure: Unsure) -> Iterator[Diagnostic]:
    """Tell points that always lie outside 0 to the maximum, and those that some figures at their ends put there."""
    ranges = {each.key: declared_range(each) for each in ruleset.figures}
    intervals = intervals_of(ruleset, Facts())
    figures = {each.key: each for each in ruleset.figures}
    for part in leaves(ruleset):
        if part.rule is None or part.path in unsure.saved:
            continue
        beyond = [span for points, span in _worths(part.rule) if _beyond(points, part, ranges)]
        yield from (PointsBeyond(maximum=part.maximum, span=span) for span in beyond)
        if not beyond and not isinstance(part.rule, (Survey, Unwritten)) and not _capped_beyond(part):
            yield from _sometimes_beyond(part, intervals, figures)


def _capped_beyond(part: Part) -> bool:
    """Tell whether a cap lies above the maximum, which is told of the cap."""
    increments = [band.points.increment for band in each_band(part)]
    items = part.rule.items if isinstance(part.rule, Checklist) else ()
    caps = [each.cap for each in increments if each is not None] + [
        each.cap for each in items if isinstance(each, PointsPer) and each.cap is not None
    ]
    return any(cap > part.maximum for cap in caps)


def _sometimes_beyond(part: Part, intervals: Intervals, figures: Mapping[str, Figure]) -> Iterator[Diagnostic]:
    """Tell points that some allowed figures put outside; they are looked for only where bounds do not exclude it."""
    found = intervals.possible(part)
    if found.low is not None and found.low >= 0 and found.high is not None and found.high <= part.maximum:
        return
    for points in _at_the_corners(part, intervals, figures):
        if not 0 <= points <= part.maximum:
            yield PointsSometimesBeyond(maximum=part.maximum, points=points, span=part.span)
            return


def _at_the_corners(part: Part, intervals: Intervals, figures: Mapping[str, Figure]) -> Iterator[Fraction]:
    """Score the leaf with every figure at an end of its range; what the constraints forbid is left out."""
    used = [figures[key] for key in inputs_of_leaf(part) if key in figures]
    there = {PERIOD, *(each.key for each in used)}
    constraints = [each for each in intervals.constraints_on(part) if there.issuperset(inputs_in(each))]
    corners = product(*(_ends_of(each) for each in used))
    for corner in islice(corners, MOST_CORNERS):
        facts = Facts(year=SOME_YEAR, values={each.key: value for each, value in zip(used, corner, strict=True)})
        try:
            score = None if not all(holds(each, facts) for each in constraints) else score_leaf(part, facts, None)
        except (RuleGap, ZeroDivisionError):  # told by the checks whose question that is
            continue
        if score is not None and score.points is not None:
            yield score.points


def _ends_of(figure: Figure) -> tuple[Value, ...]:
    if figure.kind == "yes_no":
        return (True, False)
    if figure.low is None or figure.high is None:
        return tuple(level.key for level in figure.levels)
    return (figure.high, figure.low)


def _beyond(points: Expr, part: Part, ranges: Ranges) -> bool:
    found = bounds_of(points, ranges)
    return (found.low is not None and found.low > part.maximum) or (found.high is not None and found.high < 0)


def _worths(rule: Rule) -> Iterator[tuple[Expr, Span]]:
    """Give what each case, or item of a checklist, is worth."""
    match rule:
        case Bands(bands=bands):
            yield from ((band.points.base, band.span) for band in bands)
        case Branches(branches=branches):
            for branch in branches:
                match branch.result:
                    case Bands():
                        yield from _worths(branch.result)
                    case Points(base=base):
                        yield base, branch.span
                    case _:
                        assert_never(branch.result)
        case Formula(points=points, span=span):
            yield points, span
        case Checklist(items=items):
            yield from ((Const(value=item.gain), item.span) for item in items if isinstance(item, PointsIf))
        case Deduction() | Survey() | Unwritten():
            return
        case _:
            assert_never(rule)
