"""A maximum is above 0 and no finer than what points are rounded to."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import MaximumNotPositive, MaximumTooFine
from parlang.ir.checks.unsure import Unsure
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import each_part


def maxima_sound(ruleset: Ruleset, unsure: Unsure) -> Iterator[Diagnostic]:
    """Tell maxima of 0, and those that rounding makes impossible to reach."""
    decimals = ruleset.points_decimals
    if ruleset.scale == 0:
        yield MaximumNotPositive(name=ruleset.name, span=ruleset.span)
    for part in each_part(ruleset):
        if part.path in unsure.saved:
            continue
        if part.maximum == 0:
            yield MaximumNotPositive(name=part.name, span=part.span)
        if decimals is not None and (part.maximum * 10**decimals).denominator != 1:
            yield MaximumTooFine(name=part.name, maximum=part.maximum, decimals=decimals, span=part.span)
