"""Jump: where points change all at once at the mark between two bands: a note, with the points on both sides.

Asked of bands of which one at least gives points that vary: steps are meant to jump.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from parlang.ir.facts import Facts
from parlang.ir.nodes import Band, Expr, Within
from parlang.ir.relations import plain
from parlang.lowered.from_ir import lower_value
from parlang.lowered.nodes import Compare, Condition, NotSo, inputs_of
from parlang.prove.answers import Answer, Finding, not_applicable, proved, refuted, undecided
from parlang.prove.outcomes import Alternative, Listing
from parlang.prove.replay import replayed
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.solver import NEVER, Session
from parlang.prove.worth import worth_of

MOST_TOLD = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A mark at which one band ends and another begins."""

    listing: Listing
    mark: Expr
    lower: Alternative
    upper: Alternative


def no_jump(rule: RuleInQuestion, session: Session) -> Answer:
    """Ask for figures at a mark for which the bands on both sides give other points."""
    meetings = [each for listing in rule.outcomes.listings for each in meetings_of(listing)]
    if not meetings:
        return not_applicable("jump")
    findings: list[Finding] = []
    for meeting in meetings:
        result = session.find(*_questions(rule, meeting), simple=True)
        if result == NEVER:
            continue
        found = None if isinstance(result, str) else finding_at(rule, meeting, rule.facts(result))
        if found is None:
            return undecided("jump", "limit")
        findings.append(found)
    return refuted("jump", *findings[:MOST_TOLD]) if findings else proved("jump")


def meetings_of(listing: Listing) -> Iterator[Meeting]:
    """Give the marks of bands whose points vary, in the order in which bands are written."""
    bands = listing.bands
    if bands is None or not any(inputs_of(each.points) for each in listing.alternatives):
        return
    below = {_end(band, upper=False): place for place, band in enumerate(bands.bands)}
    for place, band in enumerate(bands.bands):
        end = _end(band, upper=True)
        beside = below.get(end) if end is not None else None
        if end is not None and beside is not None:
            lower, upper = (listing.alternatives[each] for each in (place, beside))
            yield Meeting(listing=listing, mark=end[0], lower=lower, upper=upper)


def _end(band: Band, *, upper: bool) -> tuple[Expr, bool] | None:
    """Give the upper end of a band, or its lower one as the end of what lies below it."""
    if not isinstance(band.when, Within):
        return None
    end = band.when.high if upper else band.when.low
    closed = band.when.high_closed if upper else not band.when.low_closed
    return None if end is None else (plain(end), closed)


def _questions(rule: RuleInQuestion, meeting: Meeting) -> tuple[Condition, ...]:
    bands = meeting.listing.bands
    if bands is None:
        raise TypeError("a mark is one of bands")
    subject, mark = (lower_value(each, rule.setting.figures) for each in (bands.subject, meeting.mark))
    unlike = NotSo(Compare("==", meeting.lower.points, meeting.upper.points))
    return (*meeting.listing.before, Compare("==", subject, mark), unlike)


def finding_at(rule: RuleInQuestion, meeting: Meeting, facts: Facts) -> Finding | None:
    """Give the jump for figures at the mark; None if both bands give the same."""
    pair = (meeting.lower, meeting.upper)
    points = tuple(worth_of(each.alone, rule.part, facts) for each in pair)
    if replayed(rule, facts).kind == "not_allowed" or points[0] == points[1]:
        return None
    return Finding(severity="note", witness=(facts,), points=points, cases=(pair[0].case, pair[1].case))
