"""The head and the changes of an instrument that amends, as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from parlang.syntax import nodes as n
from parlang.syntax.to_text.clauses import clause_items
from parlang.syntax.to_text.lines import PART, Item, opening, text_item
from parlang.syntax.to_text.words import number, quoted, said, word


def amending_items(part: n.AmendingHead | n.Change, surface: n.Surface) -> Iterator[Item]:
    """Give the lines of the head of an instrument, or of one of its changes."""
    heading = _heading(part, surface)
    reason = None if isinstance(part, n.AmendingHead) else part.reason
    if reason is None:
        first = opening(heading, PART, part.span)
    else:
        reasoned = text_item(f"{heading} {word(surface, 'REASON')}", reason, PART, part.span)
        first = replace(reasoned, last=reason.span.end_line)
    yield replace(first, begins_part=True)
    if isinstance(part, n.AmendingHead | n.AmendHead | n.Amend):
        for clause in part.clauses:
            yield from clause_items(clause, surface)


def _heading(part: n.AmendingHead | n.Change, surface: n.Surface) -> str:
    """Give the heading of a change without its reason."""
    into = word(surface, "INTO")
    match part:
        case n.AmendingHead():
            return f"{word(surface, 'AMEND_SET')} {part.index} [{part.base}] {into} [{part.revision}]"
        case n.ChangeItem():
            return f"{word(surface, 'ITEM')} {part.number}"
        case n.AmendHead():
            return said(word(surface, "AMEND_HEAD"), quoted(part.name.value) if part.name else "")
        case n.Amend():
            maximum = f"{word(surface, 'MAXIMUM')} {number(part.maximum, surface)}" if part.maximum else ""
            return said(word(surface, "AMEND"), f"[{part.path}]", maximum)
        case n.Replace():
            return f"{word(surface, 'REPLACE')} [{part.path}]"
        case n.Add():
            return f"{word(surface, 'ADD_TO')} [{part.parent}]" if part.parent else word(surface, "ADD_TO_SET")
        case n.Repeal():
            return f"{word(surface, 'REPEAL')} [{part.path}]"
        case n.Renumber():
            return f"{word(surface, 'RENUMBER')} [{part.path}] {into} {part.number}"
        case n.Rename():
            return f"{word(surface, 'RENAME')} [{part.path}] {into} {quoted(part.name.value)}"
        case n.Move():
            moved = f"{word(surface, 'MOVE')} [{part.path}] {word(surface, 'MOVE_TO')} [{part.parent}]"
            return f"{moved} {into} {part.number}" if part.number else moved
        case n.Split():
            return f"{word(surface, 'SPLIT')} [{part.path}] {into}"
        case n.Merge():
            return f"{word(surface, 'MERGE')} {' ; '.join(f'[{each}]' for each in part.paths)} {into}"
        case _:
            assert_never(part)
