"""Bands on one value cover all its values, each once; branches end in one for all other cases.

Bands whose marks are numbers, days of relative years, or all the same unknown mark are decided exactly. Where
the marks cannot be compared here, a rest is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.bounds import bounds_of
from parlang.ir.checks.errors import (
    AgreeingOverlap,
    EmptyBand,
    Gap,
    MissingLevels,
    NotShownComplete,
    OtherwiseWanted,
    Overlap,
    RepeatedLevel,
    RestNotLast,
)
from parlang.ir.checks.grain import grain_of
from parlang.ir.checks.in_words import InWords
from parlang.ir.checks.marks import Marks, views
from parlang.ir.checks.reach import meetings, runs_without
from parlang.ir.checks.segments import Line, Segment, segments
from parlang.ir.checks.unsure import Unsure
from parlang.ir.intervals import Scope, declared_range
from parlang.ir.nodes import Band, Bands, Branches, Condition, Figure, FigureRef, IsLevel, Not, Part, Ruleset, Within
from parlang.ir.relations import plain, relations_of
from parlang.ir.walk import constraints_on, inputs_in, leaves
from parlang.source import Span

MOST_OVERLAPS = 20  # told of one rule


def bands_cover(ruleset: Ruleset, _: Unsure) -> Iterator[Diagnostic]:
    """Tell gaps, overlaps, bands of no value, and branches without an end."""
    ranges = {each.key: declared_range(each) for each in ruleset.figures}
    asking = _Asking(ruleset=ruleset)
    for part in leaves(ruleset):
        constraints = tuple(each.condition for each in constraints_on(part, ruleset))
        yield from asking.leaf(part, Scope(ranges=ranges, there=frozenset(), constraints=constraints))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asking:
    ruleset: Ruleset

    def leaf(self, part: Part, scope: Scope) -> Iterator[Diagnostic]:
        if part.does_not_arise is not None:
            condition = part.does_not_arise.condition
            scope = scope.after(inputs_in(condition)).where(Not(operand=condition))
        if isinstance(part.rule, Bands):
            yield from self._bands(part.rule, scope, part.span)
        elif isinstance(part.rule, Branches):
            yield from self._branches(part.rule, scope)

    def _branches(self, rule: Branches, scope: Scope) -> Iterator[Diagnostic]:
        ends = [branch.condition is None for branch in rule.branches]
        if not ends[-1] or any(ends[:-1]):
            yield OtherwiseWanted(span=rule.branches[-1].span)
        for branch in rule.branches:
            inside = scope
            if branch.condition is not None:
                scope = scope.after(inputs_in(branch.condition))
                inside = scope.where(branch.condition)
                scope = scope.where(Not(operand=branch.condition))
            if isinstance(branch.result, Bands):
                yield from self._bands(branch.result, inside, branch.span)

    def _bands(self, bands: Bands, scope: Scope, span: Span) -> Iterator[Diagnostic]:
        for band in bands.bands[:-1]:
            if band.when is None:
                yield RestNotLast(span=band.span)
        if bands.kind in ("level", "yes_no"):
            yield from self._levels(bands, span)
            return
        scope = scope.after(inputs_in(bands.subject, *(band.when for band in bands.bands)))
        ways = views(bands, self.ruleset, scope)
        if not ways and not _has_rest(bands):
            yield NotShownComplete(span=bands.bands[-1].span)
        findings = [self._line(bands, marks) for marks in ways]
        yield from next((each for each in findings if each), [])

    def _line(self, bands: Bands, marks: Marks) -> list[Diagnostic]:
        line = self._line_of(bands, marks)
        every = segments(marks.values.values(), line)
        excluded = _excluded(bands, marks.scope)
        cut = [each for each in every if not (each.is_point and each.sample in excluded)]
        said = InWords(marks=marks, grain=line.grain)
        return [*_empty(bands, marks), *gaps(bands, said, cut), *overlaps(bands, said, cut)]

    def _line_of(self, bands: Bands, marks: Marks) -> Line:
        """Give the values of the subject; against an unknown mark nothing is known of them."""
        if marks.symbol is not None:
            return Line(low=None, high=None, grain=0)
        interval = marks.scope.bounds(bands.subject)
        return Line(low=interval.low, high=interval.high, grain=grain_of(bands.subject, self.ruleset))

    def _levels(self, bands: Bands, span: Span) -> Iterator[Diagnostic]:
        figure = self._figure(bands)
        seen: list[str] = []
        for band in bands.bands:
            for level in _levels_of(band.when):
                if level in seen:
                    yield RepeatedLevel(level=_level_name(level, figure), span=band.span)
                seen.append(level)
        wanted = [each.key for each in figure.levels] if figure.levels else ["có", "không"]
        missing = [_level_name(each, figure) for each in wanted if each not in seen]
        if missing and not _has_rest(bands):
            yield MissingLevels(levels=", ".join(f"`{each}`" for each in missing), span=span)

    def _figure(self, bands: Bands) -> Figure:
        key = bands.subject.key if isinstance(bands.subject, FigureRef) else ""
        return next(each for each in self.ruleset.figures if each.key == key)


def overlaps(bands: Bands, said: InWords, cut: list[Segment]) -> Iterator[Diagnostic]:
    """Tell the pairs of bands that speak of the same values, and whether they agree there."""
    for one, other, shared in islice(meetings(bands, said.marks, cut), MOST_OVERLAPS):
        both = cut[shared.start : shared.stop]
        agree = all(_agree(one, other, each, said.marks) for each in both)
        kind = AgreeingOverlap if agree else Overlap
        vi, en = said.of(both)
        yield kind(value_vi=vi, value_en=en, other=one.span.line, span=other.span)


def _excluded(bands: Bands, scope: Scope) -> frozenset[Fraction]:
    """Give values that the subject is known not to have: it lies above one, or is another."""
    this = plain(bands.subject)
    pairs = [(each.left, each.right) for each in relations_of(scope.known) if each.sign != "<="]
    others = [other for one, other in (*pairs, *((right, left) for left, right in pairs)) if one == this]
    found = (bounds_of(other, scope.ranges) for other in others)
    return frozenset(each.low for each in found if each.low is not None and each.low == each.high)


def _agree(one: Band, other: Band, segment: Segment, marks: Marks) -> bool:
    first, second = (_worth(band, segment, marks) for band in (one, other))
    return first is not None and first == second


def _worth(band: Band, segment: Segment, marks: Marks) -> Fraction | None:
    """Give the points of a band all over a segment; None when they are not one known number."""
    base = bounds_of(band.points.base, marks.scope.ranges)
    if base.low is None or base.low != base.high:
        return None
    increment = band.points.increment
    if increment is None:
        return base.low
    at_mark = segment.is_point and marks.values.get(increment.mark) == segment.sample
    return min(base.low, increment.cap) if at_mark else None


def _empty(bands: Bands, marks: Marks) -> Iterator[Diagnostic]:
    """Tell bands whose ends are the wrong way round, so that no value at all lies between them."""
    for band in bands.bands:
        when = band.when
        if not isinstance(when, Within) or when.low is None or when.high is None:
            continue
        low, high = marks.values[when.low], marks.values[when.high]
        if low > high or (low == high and not (when.low_closed and when.high_closed)):
            yield EmptyBand(span=band.span)


def _has_rest(bands: Bands) -> bool:
    return any(band.when is None for band in bands.bands)


def _levels_of(when: Condition | None) -> tuple[str, ...]:
    match when:
        case IsLevel(levels=levels):
            return levels
        case FigureRef():
            return ("có",)
        case Not():
            return ("không",)
        case _:
            return ()


def _level_name(key: str, figure: Figure) -> str:
    return next((level.name for level in figure.levels if level.key == key), key)


def gaps(bands: Bands, said: InWords, cut: list[Segment]) -> Iterator[Diagnostic]:
    """Tell each run of neighbouring segments of which no band speaks."""
    if _has_rest(bands):
        return
    for run in runs_without(bands, said.marks, cut):
        segments_left = cut[run.start : run.stop]
        vi, en = said.of(segments_left)
        yield Gap(value_vi=vi, value_en=en, span=_beside(segments_left, bands, said.marks).span)


def _beside(run: list[Segment], bands: Bands, marks: Marks) -> Band:
    """Give the band that ends where a gap begins, else the one that begins where it ends."""
    ends = [(band, band.when) for band in bands.bands if isinstance(band.when, Within)]
    before = [band for band, when in ends if when.high is not None and marks.values[when.high] == run[0].low]
    after = [band for band, when in ends if when.low is not None and marks.values[when.low] == run[-1].high]
    return next(iter((*before, *after, *bands.bands)))
