"""No gap: for all figures, a case speaks.

Each gap is told by itself where it can be said of the figures one by one (`regions`), else by one example.
"""

from __future__ import annotations

from fractions import Fraction

from parlang.ir.nodes import Const, Expr, Within
from parlang.ir.relations import plain
from parlang.prove.answers import Answer, Finding, Region, Side, not_applicable, proved, refuted, undecided
from parlang.prove.outcomes import Alternative, Listing, Outcome
from parlang.prove.regions.of_figures import asked_of, unspoken
from parlang.prove.replay import replayed
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.solver import NEVER, Session

MOST_TOLD = 20  # of one rule


def no_gap(rule: RuleInQuestion, session: Session) -> Answer:
    """Ask for figures that no case of a list speaks of."""
    if not rule.outcomes.listings:
        return not_applicable("gap")
    findings: list[Finding] = []
    for outcome in (each for each in rule.outcomes.every if each.kind == "gap"):
        result = session.find(*outcome.conditions)
        if result == NEVER:
            continue
        told = [] if isinstance(result, str) else list(_told(rule, session, outcome))
        if not told:
            return undecided("gap", "limit")
        findings += told
    return refuted("gap", *findings[:MOST_TOLD]) if findings else proved("gap")


def _told(rule: RuleInQuestion, session: Session, outcome: Outcome) -> list[Finding]:
    listing = next(each for each in rule.outcomes.listings if each.alternatives is outcome.left_by)
    regions = unspoken(listing, rule)
    found = [_finding(rule, session, outcome, listing, region) for region in regions]
    told = [each for each in found if each is not None]
    single = None if told else _finding(rule, session, outcome, listing, ())
    return told if single is None else [single]


def _finding(
    rule: RuleInQuestion, session: Session, outcome: Outcome, listing: Listing, region: Region
) -> Finding | None:
    inside = asked_of(region, listing, rule)
    result = session.find(*outcome.conditions, *inside, simple=True)
    if isinstance(result, str):
        return None
    facts = rule.facts(result)
    if replayed(rule, facts).kind != "gap":
        return None
    beside = (case_beside(listing, region),)
    return Finding(severity="error", witness=(facts,), points=(None,), cases=beside, region=region)


def case_beside(listing: Listing, region: Region) -> str:
    """Give the band that ends where a gap begins, or begins where it ends; the last case where there is none."""
    side = region[0] if len(region) == 1 and listing.bands is not None else None
    touching = (each.case for each in listing.alternatives if side is not None and _touches(each, side))
    return next(touching, listing.alternatives[-1].case)


def _touches(case: Alternative, side: Side) -> bool:
    if not isinstance(case.when, Within):
        return False
    low, high = _number(case.when.low), _number(case.when.high)
    return (high is not None and high == side.low) or (low is not None and low == side.high)


def _number(end: Expr | None) -> Fraction | None:
    found = None if end is None else plain(end)
    return found.value if isinstance(found, Const) else None
