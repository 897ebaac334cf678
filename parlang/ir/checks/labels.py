"""Numbers inside a label agree with the bounds beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import LabelDisagrees
from parlang.ir.checks.increments import each_band
from parlang.ir.checks.unsure import Unsure
from parlang.ir.nodes import Band, Condition, Const, Expr, Increment, Points, Ruleset
from parlang.ir.walk import leaves, operands
from parlang.syntax.numbers import read_number

_PERCENT = re.compile(r"(?<![\w.,])(\d+(?:[.,]\d+)*)\s*%")


def labels_agree(ruleset: Ruleset, _: Unsure) -> Iterator[Diagnostic]:
    """Tell percentages in labels of bands that the band does not have."""
    for part in leaves(ruleset):
        for band in each_band(part):
            yield from (LabelDisagrees(number=each, span=band.span) for each in percentages_unknown(band))


def percentages_unknown(band: Band) -> Iterator[str]:
    """Give the percentages in the label of a band, as written there, that neither its bounds nor its points have."""
    if band.label is None or band.when is None:
        return
    known = set(_percentages(band.when)) | set(_percentages(band.points))
    for match in _PERCENT.finditer(band.label):
        value = read_number(match[1], "vi") or read_number(match[1], "en")
        if value is not None and value / 100 not in known:
            yield match[0]


def _percentages(term: Expr | Condition | Points | Increment) -> Iterator[Fraction]:
    """Give the constants of a term; a ratio of 80% is 4/5."""
    if isinstance(term, Const):
        yield term.value
    if isinstance(term, Increment):
        yield term.step
    for below in operands(term):
        yield from _percentages(below)
