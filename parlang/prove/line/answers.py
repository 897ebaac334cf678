"""The checks of a rule on a line: each asked of its pieces, one after the other.

None is given where the pieces do not decide it, so that a solver is asked. Each answer is the one that a solver gives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import TypeAlias

from parlang.diagnostics.diagnostic import Severity
from parlang.ir.facts import Facts
from parlang.ir.nodes import Const
from parlang.ir.relations import plain
from parlang.ir.walk import is_penalty
from parlang.prove.answers import (
    Answer,
    CheckName,
    Finding,
    Region,
    Side,
    not_applicable,
    on_whole_numbers,
    proved,
    refuted,
)
from parlang.prove.checks.bounds import finding_of
from parlang.prove.checks.case_reachable import reachable
from parlang.prove.checks.gap import case_beside
from parlang.prove.checks.jump import finding_at, meetings_of
from parlang.prove.checks.monotone import directed_figures
from parlang.prove.line.falling import NotDecided, falling
from parlang.prove.line.fractions_between import Stretch
from parlang.prove.line.pieces import OnALine, Piece
from parlang.prove.line.straight import Straight
from parlang.prove.line.values import Shares, Steps
from parlang.prove.replay import replayed, replayed_alone
from parlang.prove.rule import RuleInQuestion

MOST_TOLD = 20
LineCheck: TypeAlias = Callable[[RuleInQuestion, OnALine], "Answer | None"]


def no_gap(rule: RuleInQuestion, line: OnALine) -> Answer | None:
    """Find the runs of pieces of which no band speaks."""
    findings: list[Finding] = []
    for run in _runs(line, lambda piece: piece.first is None):
        facts = _example(line, [piece.stretch for piece in run])
        if facts is None:
            continue
        if replayed(rule, facts).kind != "gap":
            return None
        region = _region(run, line)
        beside = (case_beside(rule.outcomes.listings[0], region),)
        findings.append(Finding(severity="error", witness=(facts,), points=(None,), cases=beside, region=region))
    return refuted("gap", *findings[:MOST_TOLD]) if findings else proved("gap")


def no_overlap(rule: RuleInQuestion, line: OnALine) -> Answer | None:
    """Find the pairs of bands that speak of one piece."""
    if sum(band.when is not None for band in line.bands.bands) < 2:
        return not_applicable("overlap")
    pairs: dict[tuple[int, int], list[Piece]] = {}
    for piece in line.pieces:
        speaking = [place for place in piece.speaking if line.bands.bands[place].when is not None]
        for at, one in enumerate(speaking):
            for other in speaking[at + 1 :]:
                if (one, other) in pairs or len(pairs) < MOST_TOLD:
                    pairs.setdefault((one, other), []).append(piece)
    findings = []
    for pair, pieces in sorted(pairs.items()):
        finding = _overlap(rule, line, pair, pieces)
        findings += [] if finding is None else [finding]
    return refuted("overlap", *findings) if findings else proved("overlap")


def _overlap(rule: RuleInQuestion, line: OnALine, pair: tuple[int, int], pieces: list[Piece]) -> Finding | None:
    """Give the overlap of two bands, by a value for which they differ if there is one."""
    differing = [part for piece in pieces for part in _differing(line, pair, piece)]
    facts = _example(line, differing) or _example(line, [piece.stretch for piece in pieces])
    if facts is None:
        return None
    alternatives = [rule.outcomes.listings[0].alternatives[place] for place in pair]
    points = tuple(replayed_alone(rule, each.alone, facts).points for each in alternatives)
    agree = points[0] == points[1]
    severity: Severity = "warning" if agree else "error"
    cases = tuple(each.case for each in alternatives)
    what = "agree" if agree else "differ"
    return Finding(severity=severity, witness=(facts,), points=points, cases=cases, what=what)


def _differing(line: OnALine, pair: tuple[int, int], piece: Piece) -> Iterator[Stretch]:
    """Give the parts of a piece on which two bands differ: all but where their lines meet."""
    value = line.values.some(piece.stretch)
    if value is None:
        return
    one, other = (min(line.lines[place], key=lambda each: each.at(value)) for place in pair)
    apart = Straight(one.slope - other.slope, one.start - other.start)
    turn = apart.meets(Fraction(0))
    if turn is not None:
        yield from (piece.stretch.before(turn), piece.stretch.after(turn))
    elif apart.start != 0:
        yield piece.stretch


def within_bounds(rule: RuleInQuestion, line: OnALine) -> Answer | None:
    """Find values with points below 0 or above the maximum."""
    findings: dict[str, Finding] = {}
    for piece in line.pieces:
        facts = _example(
            line, [*_where(piece, Fraction(0), above=False), *_where(piece, rule.part.maximum, above=True)]
        )
        if facts is None:
            continue
        found = finding_of(rule, facts)
        if found is None:
            return None
        findings.setdefault(found.cases[0], found)
    ordered = [findings[band.case] for band in line.bands.bands if band.case in findings]
    return refuted("bounds", *ordered) if ordered else proved("bounds")


def maximum_reachable(rule: RuleInQuestion, line: OnALine) -> Answer | None:
    """Find a value with all points; where there is none, a solver looks for the most."""
    for piece in line.pieces:
        facts = _example(line, list(_just(piece, rule.part.maximum)))
        if facts is not None:
            score = replayed(rule, facts)
            return proved("max_reachable", ((score.case or "", facts),)) if score.points == rule.part.maximum else None
    return _most(rule, line)


def _most(rule: RuleInQuestion, line: OnALine) -> Answer | None:
    """Refute with the greatest points of a figure that goes in steps; of shares there may be no greatest."""
    if not isinstance(line.values, Steps):
        return None
    ends = [
        (piece.points.at(end), end)
        for piece in line.pieces
        if piece.points is not None
        for end in (line.values.first(piece.stretch), line.values.last(piece.stretch))
        if end is not None and piece.points.at(end) <= rule.part.maximum
    ]
    facts = line.facts(max(ends)[1]) if ends else None
    if facts is None:
        return None
    score = replayed(rule, facts[0])
    found = Finding(severity="error", witness=facts, points=(score.points,), cases=(score.case or "",))
    return refuted("max_reachable", found)


def every_case_reachable(_: RuleInQuestion, line: OnALine) -> Answer | None:
    """Find a value that comes to each band; whoever shows one scores it, which takes as long as there are bands."""
    stretches: dict[int, list[Stretch]] = {}
    for piece in line.pieces:
        if piece.first is not None:
            stretches.setdefault(piece.first, []).append(piece.stretch)
    reached: list[tuple[str, Facts]] = []
    findings: list[Finding] = []
    for place, band in enumerate(line.bands.bands):
        facts = _example(line, stretches.get(place, []))
        if facts is None:
            findings.append(Finding(severity="note" if band.when is None else "error", cases=(band.case,)))
        else:
            reached.append((band.case, facts))
    return reachable(findings, reached)


def better_never_less(rule: RuleInQuestion, line: OnALine) -> Answer | None:
    """Find two values of which the better one has fewer points."""
    figures = directed_figures(rule)
    if not figures:
        return not_applicable("monotone")
    moving = line.values.part if isinstance(line.values, Shares) else line.values.key
    if [each.key for each in figures] != [moving]:
        return None
    upward = (figures[0].direction == "higher") is not is_penalty(rule.part, rule.setting.ruleset)
    try:
        two = falling(line.pieces if upward else _turned(line.pieces), line.values)
    except NotDecided:
        return None
    if two is None:
        return proved("monotone")
    return _falls(rule, line, two if figures[0].direction == "higher" else (two[1], two[0]))


def _turned(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Give the pieces with their points below 0: where the more falls, its opposite rises."""
    return tuple(
        Piece(
            stretch=each.stretch,
            speaking=each.speaking,
            first=each.first,
            points=None if each.points is None else Straight(-each.points.slope, -each.points.start),
        )
        for each in pieces
    )


def _falls(rule: RuleInQuestion, line: OnALine, two: tuple[Fraction, Fraction]) -> Answer | None:
    """Tell two units, the worse one first."""
    facts = line.facts(*two)
    if facts is None:
        return None
    worse, better = (replayed(rule, each) for each in facts)
    if worse.points is None or better.points is None or worse.points == better.points:
        return None
    found = Finding(
        severity="error",
        witness=facts,
        points=(worse.points, better.points),
        cases=(worse.case or "", better.case or ""),
        figure=directed_figures(rule)[0].key,
    )
    return refuted("monotone", found)


def no_division(_: RuleInQuestion, line: OnALine) -> Answer | None:
    """A share stands on a line only where its whole is above 0."""
    return proved("division") if isinstance(line.values, Shares) else not_applicable("division")


def no_jump(rule: RuleInQuestion, line: OnALine) -> Answer | None:
    """Hold the points on both sides of each mark against each other."""
    meetings = list(meetings_of(rule.outcomes.listings[0]))
    if not meetings:
        return not_applicable("jump")
    findings: list[Finding] = []
    for meeting in meetings:
        mark = plain(meeting.mark)
        value = mark.value if isinstance(mark, Const) else Fraction(0)
        facts = _example(line, [Stretch(low=value, low_closed=True, high=value, high_closed=True)])
        found = None if facts is None else finding_at(rule, meeting, facts)
        findings += [] if found is None else [found]
    return refuted("jump", *findings[:MOST_TOLD]) if findings else proved("jump")


LINE_CHECKS: Mapping[CheckName, LineCheck] = {
    "gap": no_gap,
    "overlap": no_overlap,
    "bounds": within_bounds,
    "max_reachable": maximum_reachable,
    "case_reachable": every_case_reachable,
    "monotone": better_never_less,
    "division": no_division,
    "jump": no_jump,
}


# --- parts of the line ------------------------------------------------------------------------


def _runs(line: OnALine, wanted: Callable[[Piece], bool]) -> Iterator[list[Piece]]:
    run: list[Piece] = []
    for piece in line.pieces:
        if wanted(piece):
            run.append(piece)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _region(run: list[Piece], line: OnALine) -> Region:
    """Give the ends of a run; none where it goes to the end of what is declared."""
    first, last = run[0].stretch, run[-1].stretch
    alone = len(run) == 1 and first.low == first.high
    low = first.low if alone or run[0] is not line.pieces[0] else None
    high = last.high if alone or run[-1] is not line.pieces[-1] else None
    side = Side(key=None, low=low, low_closed=first.low_closed, high=high, high_closed=last.high_closed)
    return (on_whole_numbers(side) if isinstance(line.values, Steps) and line.values.grain == 1 else side,)


def _example(line: OnALine, stretches: list[Stretch]) -> Facts | None:
    """Give facts whose subject lies in one of the stretches; those that touch are one."""
    for stretch in _joined(stretches):
        value = line.values.some(stretch)
        facts = None if value is None else line.facts(value)
        if facts is not None:
            return facts[0]
    return None


def _joined(stretches: list[Stretch]) -> Iterator[Stretch]:
    """Give the stretches with neighbours put together."""
    last: Stretch | None = None
    for stretch in (each for each in stretches if not each.is_empty):
        if last is not None and last.high == stretch.low and (last.high_closed or stretch.low_closed):
            last = Stretch(low=last.low, low_closed=last.low_closed, high=stretch.high, high_closed=stretch.high_closed)
            continue
        if last is not None:
            yield last
        last = stretch
    if last is not None:
        yield last


def _where(piece: Piece, points: Fraction, *, above: bool) -> Iterator[Stretch]:
    """Give the part of a piece with more points than these, or with fewer."""
    line = piece.points
    if line is None:
        return
    turn = line.meets(points)
    if turn is None:
        if line.start > points if above else line.start < points:
            yield piece.stretch
        return
    yield piece.stretch.after(turn) if (line.slope > 0) is above else piece.stretch.before(turn)


def _just(piece: Piece, points: Fraction) -> Iterator[Stretch]:
    """Give the part of a piece with just so many points."""
    line = piece.points
    if line is None:
        return
    turn = line.meets(points)
    if turn is not None:
        if piece.stretch.contains(turn):
            yield Stretch(low=turn, low_closed=True, high=turn, high_closed=True)
    elif line.start == points:
        yield piece.stretch
