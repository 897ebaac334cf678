"""The counts that a text publishes of itself: so many criteria, so many sub-criteria."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import CountMismatch
from parlang.ir.checks.unsure import Unsure
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import part_and_below


def counts_as_published(ruleset: Ruleset, _: Unsure) -> Iterator[Diagnostic]:
    """Tell when the rows do not number what the text says."""
    if ruleset.published_counts is None or not ruleset.parts:
        return
    levels = [part.level for top in ruleset.parts for part in part_and_below(top)]
    counted = (levels.count("criterion"), levels.count("sub_criterion"))
    if counted != ruleset.published_counts:
        published, found = (f"{criteria} + {subs}" for criteria, subs in (ruleset.published_counts, counted))
        yield CountMismatch(published=published, found=found, span=ruleset.span)
