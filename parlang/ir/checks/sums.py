"""Parts add up to the whole, at every level, and the whole to the scale."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import HighestMismatch, SumMismatch
from parlang.ir.checks.unsure import Unsure
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import each_part


def sums_hold(ruleset: Ruleset, unsure: Unsure) -> Iterator[Diagnostic]:
    """Tell where the maxima of the parts do not add up to that of the whole."""
    if ruleset.parts and not _any_saved(ruleset.parts, unsure):
        yield from _whole(ruleset)
    for part in each_part(ruleset):
        sure = part.path not in unsure.saved and not _any_saved(part.parts, unsure)
        if part.parts and sure:
            yield from _below(part)


def _whole(ruleset: Ruleset) -> Iterator[Diagnostic]:
    total = sum((part.maximum for part in ruleset.parts), Fraction(0))
    if total != ruleset.scale:
        yield SumMismatch(name=ruleset.name, whole=ruleset.scale, parts=total, span=ruleset.span)


def _below(part: Part) -> Iterator[Diagnostic]:
    maxima = [below.maximum for below in part.parts]
    if part.combine == "highest":
        if max(maxima) != part.maximum:
            yield HighestMismatch(name=part.name, whole=part.maximum, parts=max(maxima), span=part.span)
    elif part.level in ("bonus", "penalty"):
        return  # outside the scale the maximum caps the sum of the parts
    elif sum(maxima) != part.maximum:
        total = sum(maxima, Fraction(0))
        yield SumMismatch(name=part.name, whole=part.maximum, parts=total, span=part.span)


def _any_saved(parts: tuple[Part, ...], unsure: Unsure) -> bool:
    return any(part.path in unsure.saved for part in parts)
