"""Every total, or index, has exactly one grade.

A total goes from minus all penalty points to the scale and all bonus points.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.bands import gaps, overlaps
from parlang.ir.checks.in_words import InWords
from parlang.ir.checks.marks import Marks, ends_of
from parlang.ir.checks.segments import Line, segments
from parlang.ir.checks.unsure import Unsure
from parlang.ir.intervals import Scope
from parlang.ir.nodes import Band, Bands, Const, Expr, Grade, Grading, Points, Ruleset, Within

TOTAL = Const(value=Fraction(0))  # stands for the total: the ends are all that is asked of


def grades_cover(ruleset: Ruleset, _: Unsure) -> Iterator[Diagnostic]:
    """Tell totals without a grade, and totals with two."""
    if ruleset.grading is None or any(each.low is None and each.high is None for each in ruleset.grading.grades):
        return  # an end that is not a number was told where it is written
    bands = as_bands(ruleset.grading)
    values: dict[Expr, Fraction] = {end: end.value for end in ends_of(bands) if isinstance(end, Const)}
    known = Scope(ranges={}, there=frozenset(), constraints=())
    line = line_of(ruleset, ruleset.grading)
    marks = Marks(values=values, kind="number", scope=known)
    cut = list(segments(marks.values.values(), line))
    said = InWords(marks=marks, grain=line.grain)
    yield from gaps(bands, said, cut)
    yield from overlaps(bands, said, cut)


def line_of(ruleset: Ruleset, grading: Grading) -> Line:
    """Give the totals, or the indices in percent, that a unit may have."""
    bonus, penalty = (
        sum((part.maximum for part in ruleset.outside if part.level == level), Fraction(0))
        for level in ("bonus", "penalty")
    )
    if grading.by == "index":
        return Line(low=Fraction(0), high=Fraction(100), grain=_grain(ruleset.index_decimals))
    return Line(low=-penalty, high=ruleset.scale + bonus, grain=_grain(ruleset.points_decimals))


def _grain(decimals: int | None) -> int:
    return 0 if decimals is None else int(10**decimals)


def as_bands(grading: Grading) -> Bands:
    """Give the grades as bands that are worth different points, so that no two of them agree."""
    bands = tuple(_as_band(grade, at) for at, grade in enumerate(grading.grades))
    return Bands(subject=TOTAL, kind="number", unit=None, bands=bands)


def _as_band(grade: Grade, at: int) -> Band:
    when = Within(
        subject=TOTAL,
        low=None if grade.low is None else Const(value=grade.low),
        low_closed=grade.low_closed,
        high=None if grade.high is None else Const(value=grade.high),
        high_closed=grade.high_closed,
        phrase=grade.phrase,
    )
    worth = Points(base=Const(value=Fraction(at)))
    return Band(case=str(at + 1), when=when, points=worth, label=None, span=grade.span)
