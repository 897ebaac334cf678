"""The head of a set as an instrument amends it: what the instrument says of itself, and what it restates.

Before::

    bộ tiêu chí x "X"                      sửa đổi, bổ sung bộ tiêu chí x [a] thành [b]
      văn bản [a] "A"                        văn bản "B"
      hiệu lực từ ngày 01/01/2022            hiệu lực từ ngày 01/01/2024
      làm tròn … đến 2 chữ số                sửa đổi bộ tiêu chí
      nguồn minh họa                           làm tròn … đến 3 chữ số

After::

    bộ tiêu chí x "X"
      văn bản [b] "B"
      hiệu lực từ ngày 01/01/2024
      làm tròn … đến 3 chữ số
      nguồn minh họa
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import first_line
from parlang.syntax import nodes as n
from parlang.syntax.amend.clauses import declared_names, dropped, is_of_instrument, restated
from parlang.syntax.amend.conflicts import not_declared
from parlang.syntax.amend.errors import BelongsInHeading, HeadClauseWanted, NotAfterBase
from parlang.syntax.amend.nodes import Written
from parlang.syntax.clauses import IN_HEAD, keyword_of, only

T = TypeVar("T")


def merged_head(
    base: n.Head, instrument: n.AmendingHead, changes: Sequence[Written], found: list[Diagnostic]
) -> n.Head:
    """Give the head of the new revision; what it fails to say anew is told."""
    amends = [each.change for each in changes if isinstance(each.change, n.AmendHead)]
    found.extend(
        BelongsInHeading(clause=keyword_of(each), span=each.span) for each in _clauses(amends) if is_of_instrument(each)
    )
    said = (
        *(_labelled(each, instrument.revision) for each in instrument.clauses),
        *(each for each in _clauses(amends) if not is_of_instrument(each)),
    )
    found.extend(_faults(base, instrument, said))
    there = set(declared_names(base.clauses))
    found.extend(not_declared(each, there) for each in dropped(said) if each.name not in there)
    sourced = tuple(_source(each, base) if isinstance(each, n.Provenance) else each for each in said)
    return replace(
        base,
        name=next((each.name for each in amends if each.name is not None), base.name),
        clauses=restated(base.clauses, sourced, IN_HEAD),
        damaged=base.damaged or instrument.damaged or any(each.damaged for each in amends),
    )


def _clauses(amends: Iterable[n.AmendHead]) -> tuple[n.Clause, ...]:
    return tuple(clause for each in amends for clause in each.clauses)


def _labelled(clause: n.Clause, label: str) -> n.Clause:
    return replace(clause, label=label) if isinstance(clause, n.Instrument) else clause


def _faults(base: n.Head, instrument: n.AmendingHead, said: Sequence[n.Clause]) -> Iterator[Diagnostic]:
    """Tell what the instrument does not say of itself, and what it says begins too soon."""
    source = only(base.clauses, n.Provenance)
    wanted = [(n.Instrument, "INSTRUMENT"), (n.InForce, "IN_FORCE"), (n.YearsFrom, "YEARS_FROM")]
    if source is not None and source.kind == "verified":
        wanted.append((n.Provenance, "VERIFIED"))
    for kind, terminal in wanted:
        missing = only(said, kind) is None and only(base.clauses, kind) is not None
        if missing and not instrument.damaged:
            yield HeadClauseWanted(clause=terminal, span=first_line(instrument.span))
    yield from _too_soon(base, said)


def _too_soon(base: n.Head, said: Sequence[n.Clause]) -> Iterator[Diagnostic]:
    old, new = only(base.clauses, n.InForce), only(said, n.InForce)
    if old is not None and new is not None and _order(new.start) <= _order(old.start):
        shown = f"{old.start.day:02}/{old.start.month:02}/{old.start.year}"
        yield NotAfterBase(clause="IN_FORCE", base=shown, span=new.span)
    old_years, new_years = only(base.clauses, n.YearsFrom), only(said, n.YearsFrom)
    if old_years is not None and new_years is not None and new_years.year <= old_years.year:
        yield NotAfterBase(clause="YEARS_FROM", base=str(old_years.year), span=new_years.span)


def _order(day: n.DayLiteral) -> tuple[int, int, int]:
    return (day.year if isinstance(day.year, int) else 0, day.month, day.day)


def _source(said: n.Provenance, base: n.Head) -> n.Provenance:
    """An amended set is an illustration when any of its texts is; else it was verified against all of them."""
    old = only(base.clauses, n.Provenance)
    if old is None or said.kind == "illustrative" or old.against is None or said.against is None:
        return said if old is None or said.kind == "illustrative" else replace(old, span=said.span)
    against = replace(said.against, value=f"{old.against.value}; {said.against.value}")
    return replace(said, against=against)
