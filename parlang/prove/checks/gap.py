"""No gap: for all figures, a case speaks.

Each gap is told by itself where it can be said of the figures one by one (`regions`), else by one example.
"""

from __future__ import annotations

from parlang.prove.answers import Answer, Finding, Region, not_applicable, proved, refuted, undecided
from parlang.prove.outcomes import Listing, Outcome
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
    listing = next(each for each in rule.outcomes.listings if _leaves(each, outcome))
    regions: tuple[Region, ...] = unspoken(listing, rule) or ((),)
    found = (_finding(rule, session, outcome, listing, region) for region in regions)
    return [each for each in found if each is not None]


def _leaves(listing: Listing, outcome: Outcome) -> bool:
    size = len(listing.before)
    return outcome.conditions[:size] == listing.before and len(outcome.conditions) == size + len(listing.alternatives)


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
    last = (listing.alternatives[-1].case,)
    return Finding(severity="error", witness=(facts,), points=(None,), cases=last, region=region)
