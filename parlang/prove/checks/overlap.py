"""No overlap: of two cases beside each other, one at most holds.

Of bands, each value belongs to one case: two that give different points are an error, two that agree a warning. Of
branches the first that holds decides, so that two overlap where none before them holds: two that differ there are a
warning, for a reader of the document may take either. It is a note where they agree, or where the first is a special
case of the second.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from parlang.diagnostics.diagnostic import Severity
from parlang.ir.facts import Facts
from parlang.lowered.nodes import AllOf, AnyOf, Compare, Condition, Constant, NotSo, Select, Sum
from parlang.prove.answers import Answer, Finding, not_applicable, proved, refuted, undecided
from parlang.prove.outcomes import Alternative, Listing
from parlang.prove.replay import replayed_alone
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.solver import NEVER, Found, Session

MOST_TOLD = 20  # pairs of one rule
Pair = tuple[Alternative, Alternative]


class _Unknown(Exception):
    """The session does not know."""


def no_overlap(rule: RuleInQuestion, session: Session) -> Answer:
    """Ask for figures of which two cases of a list speak."""
    listings = [each for each in rule.outcomes.listings if len(_with_conditions(each)) > 1]
    if not listings:
        return not_applicable("overlap")
    try:
        findings = [found for listing in listings for found in _findings(rule, session, listing)]
    except _Unknown:
        return undecided("overlap", "limit")
    if all(each.severity == "note" for each in findings):
        return Answer(name="overlap", verdict="proved", findings=tuple(findings))
    return refuted("overlap", *findings) if findings else proved("overlap")


def _with_conditions(listing: Listing) -> list[tuple[Alternative, Condition]]:
    return [(each, each.condition) for each in listing.alternatives if each.condition is not None]


def _findings(rule: RuleInQuestion, session: Session, listing: Listing) -> Iterator[Finding]:
    for place, (one, other) in _pairs(rule, session, listing):
        before = _before(listing, place)
        differing = _example(session, (*before, *_both(one, other), *_unlike(one, other)))
        found = differing or _example(session, (*before, *_both(one, other)))
        if found is None:
            raise _Unknown
        yield _finding(rule, session, listing, before, (one, other), rule.facts(found))


def _before(listing: Listing, place: int) -> tuple[Condition, ...]:
    """Give what holds where a case is looked at: of branches, that none before it decides."""
    if listing.bands is not None:
        return listing.before
    passed = (each.condition for each in listing.alternatives[:place])
    return (*listing.before, *(NotSo(each) for each in passed if each is not None))


def _pairs(rule: RuleInQuestion, session: Session, listing: Listing) -> Iterator[tuple[int, Pair]]:
    """Give the pairs that hold together, with the place of the first, found one example after the other."""
    cases = _with_conditions(listing)
    known: list[tuple[int, int]] = []
    while len(known) < MOST_TOLD:
        found = _example(session, (*listing.before, _two_hold(cases, known, ordered=listing.bands is None)))
        if found is None:
            break
        facts = rule.facts(found)
        holding = [at for at, (each, _) in enumerate(cases) if replayed_alone(rule, each.alone, facts).kind != "gap"]
        pairs = combinations(holding, 2) if listing.bands else ((holding[0], other) for other in holding[1:])
        new = [pair for pair in pairs if pair not in known]
        if not new:
            raise _Unknown
        known += new
    yield from ((one, (cases[one][0], cases[other][0])) for one, other in sorted(known)[:MOST_TOLD])


def _two_hold(cases: list[tuple[Alternative, Condition]], known: list[tuple[int, int]], *, ordered: bool) -> Condition:
    """Say that a pair holds that is not known; of ordered cases, one with the first that holds."""
    conditions = [condition for _, condition in cases]
    if not known and not ordered:
        held = Sum(tuple(Select(each, Constant(1), Constant(0)) for each in conditions))
        return AllOf(tuple(conditions)) if len(conditions) == 2 else Compare(">=", held, Constant(2))
    pairs = (pair for pair in combinations(range(len(conditions)), 2) if pair not in known)
    return AnyOf(tuple(AllOf(_held(conditions, pair, ordered=ordered)) for pair in pairs))


def _held(conditions: list[Condition], pair: tuple[int, int], *, ordered: bool) -> tuple[Condition, ...]:
    earlier = tuple(NotSo(each) for each in conditions[: pair[0]]) if ordered else ()
    return (*earlier, conditions[pair[0]], conditions[pair[1]])


def _both(one: Alternative, other: Alternative) -> tuple[Condition, ...]:
    return tuple(each.condition for each in (one, other) if each.condition is not None)


def _unlike(one: Alternative, other: Alternative) -> tuple[Condition, ...]:
    if one.points is None or other.points is None:
        return ()
    return (NotSo(Compare("==", one.points, other.points)),)


def _example(session: Session, conditions: tuple[Condition, ...]) -> Found | None:
    result = session.find(*conditions, simple=True)
    if result == NEVER:
        return None
    if isinstance(result, str):
        raise _Unknown
    return result


def _finding(
    rule: RuleInQuestion, session: Session, listing: Listing, before: tuple[Condition, ...], pair: Pair, facts: Facts
) -> Finding:
    scores = [replayed_alone(rule, each.alone, facts) for each in pair]
    if any(each.kind in ("gap", "not_allowed") for each in scores):
        raise _Unknown
    points = tuple(each.points for each in scores)
    agree = points[0] is not None and points[0] == points[1]
    special = listing.bands is None and not agree and _is_special(session, before, pair)
    severity: Severity = "note" if special else ("warning" if agree else "error")
    if listing.bands is None and severity != "note":
        severity = "note" if agree else "warning"
    return Finding(
        severity=severity,
        witness=(facts,),
        points=points,
        cases=(pair[0].case, pair[1].case),
        what="special" if special else "agree" if agree else "differ",
    )


def _is_special(session: Session, before: tuple[Condition, ...], pair: Pair) -> bool:
    """Tell whether the first of two cases never holds without the second."""
    first, second = (each.condition for each in pair)
    if first is None or second is None:
        return False
    return session.find(*before, first, NotSo(second)) == NEVER
