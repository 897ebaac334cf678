"""Increments count from a mark, say whether parts of a step count, and end at a cap within the maximum."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import CapBeyondMaximum
from parlang.ir.checks.unsure import Unsure
from parlang.ir.nodes import Band, Bands, Branches, Part, Ruleset
from parlang.ir.walk import leaves


def increments_sound(ruleset: Ruleset, unsure: Unsure) -> Iterator[Diagnostic]:
    """Tell caps beyond the maximum."""
    for part in leaves(ruleset):
        if part.path not in unsure.saved:
            yield from _caps(part)


def _caps(part: Part) -> Iterator[Diagnostic]:
    for band in each_band(part):
        increment = band.points.increment
        if increment is not None and increment.cap > part.maximum:
            yield CapBeyondMaximum(cap=increment.cap, maximum=part.maximum, span=band.span)


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
