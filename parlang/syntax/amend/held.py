"""Which part of a merged text, and which of its clauses, a place lies in, whichever instrument wrote it.

Before::

    line 55 of the instrument of 2024: «chấm điểm theo số_hoạt_động», below «sửa đổi [the_che.hoat_dong]»

After::

    Held(standing of the_che.hoat_dong, clause=the bands)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from parlang.source import Span
from parlang.syntax import nodes as n
from parlang.syntax.amend.nodes import HEAD, AnyNumbered, Standing, Whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Where a place lies: the part or the set, and the clause, if it is in one; a list of grades counts as a clause."""

    standing: Standing
    clause: n.Clause | n.Grading | None = None


def held_at(span: Span, whole: Whole) -> Held | None:
    """Give what a place lies in: a clause, else the heading of a part; None where the merged text has neither."""
    every = [(each, place) for each, place in _each(whole) if place.source == span.source and place.covers(span.line)]
    in_clause = [each for each, _ in every if each.clause is not None]
    held = in_clause or [each for each, _ in every]
    return held[-1] if held else None


def _each(whole: Whole) -> Iterator[tuple[Held, Span]]:
    """Give everything that a place may lie in: the set with its head and its grades, then each part."""
    parts = [part for file in whole.files for part in file.parts]
    for file in whole.files:
        if file.head is not None:
            of_set = Standing(path=HEAD, base=HEAD, span=file.head.span)
            yield Held(standing=of_set), file.head.span
            yield from ((Held(standing=of_set, clause=each), each.span) for each in file.head.clauses)
    for part in parts:
        if isinstance(part, n.Grading):
            yield Held(standing=Standing(path=HEAD, base=HEAD, span=part.span), clause=part), part.span
    numbered = (part for part in parts if not isinstance(part, n.Grading))
    for standing, part in zip(whole.standing, numbered, strict=True):
        yield from _of_part(standing, part)


def _of_part(standing: Standing, part: AnyNumbered) -> Iterator[tuple[Held, Span]]:
    """Give the heading of a part, whose name and maximum may stand in other texts, and its clauses."""
    for span in (part.span, part.name.span, part.maximum.span):
        yield Held(standing=standing), span
    yield from ((Held(standing=standing, clause=each), each.span) for each in part.clauses)
