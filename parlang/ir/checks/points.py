"""No case is worth more than the maximum, or less than nothing, whatever the figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.bounds import Ranges, bounds_of
from parlang.ir.checks.errors import PointsBeyond
from parlang.ir.checks.unsure import Unsure
from parlang.ir.intervals import declared_range
from parlang.ir.nodes import (
    Bands,
    Branches,
    Checklist,
    Const,
    Deduction,
    Expr,
    Formula,
    Part,
    Points,
    PointsIf,
    Rule,
    Ruleset,
    Survey,
    Unwritten,
)
from parlang.ir.walk import leaves
from parlang.source import Span


def points_within(ruleset: Ruleset, unsure: Unsure) -> Iterator[Diagnostic]:
    """Tell points that certainly lie outside 0 to the maximum; what only may do so is a question for a proof."""
    ranges = {each.key: declared_range(each) for each in ruleset.figures}
    for part in leaves(ruleset):
        if part.rule is not None and part.path not in unsure.saved:
            for points, span in _worths(part.rule):
                if _beyond(points, part, ranges):
                    yield PointsBeyond(maximum=part.maximum, span=span)


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
