"""The counts that a text publishes of itself: so many criteria, so many sub-criteria."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import CountMismatch
from parlang.ir.checks.unsure import Unsure
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import each_part, part_and_below
from parlang.source import Span


def counts_as_published(ruleset: Ruleset, _: Unsure) -> Iterator[Diagnostic]:
    """Tell when the rows of the set, or of a part, do not number what the text says."""
    if ruleset.parts:
        yield from _compared(ruleset.published_counts, ruleset.parts, ruleset.span)
    for part in each_part(ruleset):
        yield from _compared(part.published_counts, part.parts, part.span)


def _compared(published: tuple[int, int] | None, below: tuple[Part, ...], span: Span | None) -> Iterator[Diagnostic]:
    levels = [part.level for top in below for part in part_and_below(top)]
    counted = (levels.count("criterion"), levels.count("sub_criterion"))
    if published is not None and counted != published:
        said, found = (f"{criteria} + {subs}" for criteria, subs in (published, counted))
        yield CountMismatch(published=said, found=found, span=span)
