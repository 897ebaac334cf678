"""Which labels and notes may say bounds or points: a look at their words, before any of them is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parlang.ir.checks.labels import percentages_unknown
from parlang.ir.nodes import (
    Band,
    Bands,
    Branch,
    Branches,
    Checklist,
    Condition,
    Deduction,
    Expr,
    Part,
    PointsIf,
    Rule,
    Within,
)
from parlang.source import Span

_POINTS = re.compile(
    r"\d\s*điểm(?!\s+phần trăm)|điểm tối đa|điểm (?:đánh giá|trừ) =|không (?:(?:được|có|bị) )?(?:(?:tính|trừ) )?điểm",
    re.IGNORECASE,
)
_BOUND = re.compile(r"\b(?:từ|trên|dưới|quá|bằng|đến|sau|trước|thứ|đúng|ngày|có)\s+\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note of a part, with its place."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The words of a case, when it holds, and what it is a bound on."""

    text: str
    span: Span
    when: Condition
    subject: Expr | None


def says_points(text: str) -> bool:
    """Tell whether a text may say how many points there are."""
    return _POINTS.search(text) is not None


def notes_to_read(part: Part) -> Iterator[Note]:
    """Give the notes of a part that may say points."""
    for text in (*part.notes.guidance, *part.notes.interpretations):
        if says_points(text):
            yield Note(text=text, span=part.notes.places.get(text, part.span))


def labels_to_read(part: Part) -> Iterator[Label]:
    """Give the labels of cases and items that may say a bound, but those whose percentages are told already."""
    for listing in listings_of(part.rule):
        for band in listing.bands:
            if not any(True for _ in percentages_unknown(band)):
                yield from _label(band, band.when, listing.subject)
    match part.rule:
        case Branches(branches=branches):
            for branch in branches:
                yield from _label(branch, branch.condition)
        case Checklist(items=items) | Deduction(items=items):
            for item in items:
                yield from _label(item, item.condition) if isinstance(item, PointsIf) else ()
        case _:
            return


def listings_of(rule: Rule | None) -> Iterator[Bands]:
    """Give every list of bands of a rule."""
    match rule:
        case Bands():
            yield rule
        case Branches(branches=branches):
            yield from (each.result for each in branches if isinstance(each.result, Bands))
        case _:
            return


def _label(case: Band | Branch | PointsIf, when: Condition | None, subject: Expr | None = None) -> Iterator[Label]:
    if when is not None and case.label is not None and (_BOUND.search(case.label) or says_points(case.label)):
        measured = when.subject if subject is None and isinstance(when, Within) else subject
        yield Label(text=case.label, span=case.span, when=when, subject=measured)
