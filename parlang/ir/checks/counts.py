"""The counts that a text publishes of itself: so many criteria, so many sub-criteria.

A part of a frame whose rows are not written yet (`chưa viết`) stands for as many rows as are published of it, so
that the published counts of the domains are held against those of the set before any row is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.errors import CountMismatch
from parlang.ir.checks.unsure import Unsure
from parlang.ir.nodes import Part, Ruleset, Unwritten
from parlang.ir.walk import each_part
from parlang.source import Span

Counts: TypeAlias = tuple[int, int]  # of criteria and of sub-criteria


def counts_as_published(ruleset: Ruleset, _: Unsure) -> Iterator[Diagnostic]:
    """Tell when the rows of the set, or of a part, do not number what the text says."""
    if ruleset.parts:
        yield from _compared(ruleset.published_counts, _counted(ruleset.parts), ruleset.span)
    for part in each_part(ruleset):
        yield from _compared(part.published_counts, _below(part), part.span)


def _compared(published: Counts | None, counted: Counts, span: Span | None) -> Iterator[Diagnostic]:
    if published is not None and counted != published:
        said, found = (f"{criteria} + {subs}" for criteria, subs in (published, counted))
        yield CountMismatch(published=said, found=found, span=span)


def _counted(parts: Iterable[Part]) -> Counts:
    criteria = subs = 0
    for part in parts:
        below_criteria, below_subs = _below(part)
        criteria += below_criteria + (part.level == "criterion")
        subs += below_subs + (part.level == "sub_criterion")
    return criteria, subs


def _below(part: Part) -> Counts:
    """Count the rows below a part; of one that is not written, those that are published of it."""
    if isinstance(part.rule, Unwritten) and part.published_counts is not None:
        return part.published_counts
    return _counted(part.parts)
