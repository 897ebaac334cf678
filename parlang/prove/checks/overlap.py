"""No overlap: of two cases beside each other, one at most holds.

Of bands, each value belongs to one case: two that give different points are an error, two that agree a warning. Of
branches the first that holds decides, so that two overlap where none before them holds: two that differ there are a
warning, for a reader of the document may take either. It is a note where they agree, or where the first is a special
case of the second.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, islice, pairwise

from parlang.diagnostics.diagnostic import Severity
from parlang.ir import nodes as ir
from parlang.ir.evaluate import holds
from parlang.ir.facts import Facts
from parlang.lowered.nodes import AllOf, Compare, Condition, Constant, NotSo, Select, Sum
from parlang.prove.answers import Answer, Finding, not_applicable, refuted, undecided
from parlang.prove.dividing import never_by_zero
from parlang.prove.outcomes import Alternative, Listing
from parlang.prove.replay import replayed_alone
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.solver import NEVER, Found, Session

MOST_TOLD = 20  # pairs of one rule
MOST_EXAMPLES = 60  # each of other cases that hold together
Pair = tuple[Alternative, Alternative]


class _Unknown(Exception):
    """The session does not know."""


def no_overlap(rule: RuleInQuestion, session: Session) -> Answer:
    """Ask for figures of which two cases of a list speak."""
    listings = [_never_by_zero(each) for each in rule.outcomes.listings if len(_with_conditions(each)) > 1]
    if not listings:
        return not_applicable("overlap")
    try:
        findings = [found for listing in listings for found in _findings(rule, session, listing)]
    except _Unknown:
        return undecided("overlap", "limit")
    if any(each.severity != "note" for each in findings):
        return refuted("overlap", *findings)
    return Answer(name="overlap", verdict="proved", findings=tuple(findings))


def _never_by_zero(listing: Listing) -> Listing:
    """Give the list whose cases speak only of figures by which they do not divide by 0."""
    conditions = (each.condition and never_by_zero(each.condition) for each in listing.alternatives)
    pairs = zip(listing.alternatives, conditions, strict=True)
    return replace(listing, alternatives=tuple(replace(each, condition=condition) for each, condition in pairs))


def _with_conditions(listing: Listing) -> list[tuple[Alternative, Condition]]:
    return [(each, each.condition) for each in listing.alternatives if each.condition is not None]


def _findings(rule: RuleInQuestion, session: Session, listing: Listing) -> list[Finding]:
    if listing.bands is None and _is_chain(session, listing):
        neighbours = pairwise(_with_conditions(listing))
        pairs = [(at, (one, other)) for at, ((one, _), (other, _)) in enumerate(neighbours)][:MOST_TOLD]
        return [each for each in (_told(rule, session, listing, *pair) for pair in pairs) if each is not None]
    pairs = list(islice(_pairs(rule, session, listing), MOST_TOLD + 1))
    order = listing.alternatives.index
    as_written = sorted(pairs[:MOST_TOLD], key=lambda found: tuple(map(order, found[1])))
    told = [_told(rule, session, listing, *pair) for pair in as_written]
    found = [each for each in told if each is not None]
    if len(found) < len(told) or (len(pairs) > MOST_TOLD and all(each.severity == "note" for each in found)):
        raise _Unknown
    return found


def _is_chain(session: Session, listing: Listing) -> bool:
    """Tell whether each branch is a special case of the next, and so of all that follow: no two contradict."""
    conditions = [condition for _, condition in _with_conditions(listing)]
    return all(session.find(*listing.before, one, NotSo(other)) == NEVER for one, other in pairwise(conditions))


def _told(rule: RuleInQuestion, session: Session, listing: Listing, place: int, pair: Pair) -> Finding | None:
    """Give the overlap of two cases, by figures for which they differ if there are some; None if they do not meet."""
    before = _before(listing, place)
    unlike = NotSo(Compare("==", pair[0].points, pair[1].points))
    differing = _example(session, (*before, *_both(*pair), unlike))
    found = differing or _example(session, (*before, *_both(*pair)))
    if found is None:
        return None
    return _finding(rule, session, listing, before, pair, rule.facts(found), agree=differing is None)


def _before(listing: Listing, place: int) -> tuple[Condition, ...]:
    """Give what holds where a case is looked at: of branches, that none before it decides."""
    if listing.bands is not None:
        return listing.before
    passed = (each.condition for each in listing.alternatives[:place])
    return (*listing.before, *(NotSo(each) for each in passed if each is not None))


def _pairs(rule: RuleInQuestion, session: Session, listing: Listing) -> Iterator[tuple[int, Pair]]:
    """Give the pairs that hold together, each with the place of the first, found one example after the other.

    Of branches the first that holds makes a pair with each that holds besides.
    """
    cases = _with_conditions(listing)
    held = Sum(tuple(Select(condition, Constant(1), Constant(0)) for _, condition in cases))
    excluded: list[Condition] = []
    known: set[tuple[int, int]] = set()
    for _ in range(MOST_EXAMPLES):
        found = _example(session, (*listing.before, Compare(">=", held, Constant(2)), *excluded))
        if found is None:
            return
        facts = rule.facts(found)
        holding = [at for at, (each, _) in enumerate(cases) if _holds(each.when, facts)]
        pairs = combinations(holding, 2) if listing.bands else ((holding[0], other) for other in holding[1:])
        for one, other in sorted(pair for pair in pairs if pair not in known):
            known.add((one, other))
            yield one, (cases[one][0], cases[other][0])
        excluded.append(NotSo(AllOf(tuple(_just_these(cases, holding)))))
    raise _Unknown


def _holds(when: ir.Condition | None, facts: Facts) -> bool:
    """Tell whether a case holds; one that divides by 0 does not, and is told by the check that asks for it."""
    try:
        return when is not None and holds(when, facts)
    except ZeroDivisionError:
        return False


def _just_these(cases: list[tuple[Alternative, Condition]], holding: list[int]) -> Iterator[Condition]:
    """Say that just these cases hold and no other."""
    yield from (condition if at in holding else NotSo(condition) for at, (_, condition) in enumerate(cases))


def _both(one: Alternative, other: Alternative) -> tuple[Condition, ...]:
    return tuple(each.condition for each in (one, other) if each.condition is not None)


def _example(session: Session, conditions: tuple[Condition, ...]) -> Found | None:
    result = session.find(*conditions, simple=True)
    if result == NEVER:
        return None
    if isinstance(result, str):
        raise _Unknown
    return result


def _finding(
    rule: RuleInQuestion,
    session: Session,
    listing: Listing,
    before: tuple[Condition, ...],
    pair: Pair,
    facts: Facts,
    *,
    agree: bool,
) -> Finding:
    scores = [replayed_alone(rule, each.alone, facts) for each in pair]
    points = tuple(each.points for each in scores)
    if any(each.kind != "scored" for each in scores) or (points[0] == points[1]) is not agree:
        raise _Unknown
    special = listing.bands is None and not agree and _is_special(session, before, pair)
    severity: Severity = "warning" if agree else "error"
    if listing.bands is None:
        severity = "note" if agree or special else "warning"
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
