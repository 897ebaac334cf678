"""Increments count from a mark, say whether parts of a step count, and end at a cap within the maximum."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.bounds import bounds_of
from parlang.ir.checks.errors import CapBelowBase, CapBeyondMaximum
from parlang.ir.checks.unsure import Unsure
from parlang.ir.nodes import Band, Bands, Branches, Checklist, Deduction, Part, PointsPer, Ruleset
from parlang.ir.walk import leaves


def increments_sound(ruleset: Ruleset, unsure: Unsure) -> Iterator[Diagnostic]:
    """Tell caps beyond the maximum, and caps below what they add to."""
    for part in leaves(ruleset):
        if part.path not in unsure.saved:
            yield from _caps(part)
            yield from _caps_of_items(part)


def _caps(part: Part) -> Iterator[Diagnostic]:
    for band in each_band(part):
        increment = band.points.increment
        if increment is not None and increment.cap > part.maximum:
            yield CapBeyondMaximum(cap=increment.cap, maximum=part.maximum, span=band.span)
        base = bounds_of(band.points.base, {})
        if increment is not None and base.low is not None and base.low > increment.cap:
            yield CapBelowBase(cap=increment.cap, base=base.low, span=band.span)


def _caps_of_items(part: Part) -> Iterator[Diagnostic]:
    if not isinstance(part.rule, Checklist | Deduction):
        return
    for item in part.rule.items:
        if isinstance(item, PointsPer) and item.cap is not None and item.cap > part.maximum:
            yield CapBeyondMaximum(cap=item.cap, maximum=part.maximum, span=item.span)


def each_band(part: Part) -> Iterator[Band]:
    """Give every band of a leaf, those of its branches included."""
    match part.rule:
        case Bands(bands=bands):
            yield from bands
        case Branches(branches=branches):
            for branch in branches:
                if isinstance(branch.result, Bands):
                    yield from branch.result.bands
        case _:
            return
