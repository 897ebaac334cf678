"""What a reused rule takes with it: the figures, named values and conditions that it needs, and its notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import TypeAlias

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.syntax import nodes as n
from parlang.syntax.reuse.errors import ReusedClash, ReusedUnitFigure
from parlang.syntax.walk import nodes_in, renamed

NOTES = (n.Interpretation, n.Guidance)
Note: TypeAlias = n.Interpretation | n.Guidance
SAID_ONCE = (n.LegalBasis, n.EvidenceMissing, n.DataDate)  # what the reusing part says itself goes before


@dataclass(frozen=True, slots=True, kw_only=True)
class Lender:
    """A part whose rule is reused: its rule, its own clauses, and those of all that stands above it."""

    rule: n.Rule
    clauses: tuple[n.Clause, ...]
    above: tuple[n.Clause, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """A figure or a named value, and what kind of clause it stands in."""

    said: n.Figure | n.Let
    clause: type[n.Figures] | type[n.Parameters] | type[n.AssessedUnits] | type[n.Let]


def fitted(lender: Lender, seen: Sequence[n.Clause]) -> Lender:
    """Give a lender whose named values are called otherwise where a name means something else here.

    One that is made of such a value is called otherwise too: in other words, it is another value.
    """
    ours = _declared(seen)
    while True:
        theirs = _declared((*lender.above, *lender.clauses))
        other = {
            name: _free(name, {*ours, *theirs})
            for name in sorted(_needed(lender, theirs) & ours.keys())
            if theirs[name].clause is n.Let and theirs[name].said != ours[name].said
        }
        if not other:
            return lender
        rule, clauses, above = renamed((lender.rule, lender.clauses, lender.above), other)
        lender = Lender(rule=rule, clauses=clauses, above=above)


def _free(name: str, taken_names: set[str]) -> str:
    return next(other for at in count(2) if (other := f"{name}_{at}") not in taken_names)


def taken(
    lender: Lender,
    seen: Sequence[n.Clause],
    own: Sequence[n.Clause],
    reuse: n.Reuse,
    found: list[Diagnostic],
) -> Iterator[n.Clause]:
    """Give the clauses that the reusing part lacks; `seen` are all that it sees, `own` those that are its own."""
    theirs, ours = _declared((*lender.above, *lender.clauses)), _declared(seen)
    needed = _needed(lender, theirs)
    lacking = {name: theirs[name] for name in theirs if name in needed and name not in ours}
    both = sorted(needed & ours.keys() & theirs.keys())
    found.extend(
        ReusedClash(name=name, path=reuse.path, first=ours[name].said.span, span=reuse.span)
        for name in both
        if theirs[name].said != ours[name].said
    )
    found.extend(
        ReusedUnitFigure(name=name, path=reuse.path, span=reuse.span)
        for name, each in lacking.items()
        if each.clause is n.AssessedUnits
    )
    yield from _clauses(lacking, reuse)
    yield from _conditions(lender, needed, theirs, seen)
    yield from _notes(lender.clauses, own)


def _clauses(lacking: Mapping[str, Declared], reuse: n.Reuse) -> Iterator[n.Clause]:
    for kind in (n.Figures, n.Parameters):
        figures = tuple(
            each.said for each in lacking.values() if each.clause is kind and isinstance(each.said, n.Figure)
        )
        if figures:
            yield kind(figures=figures, span=reuse.span)
    yield from (each.said for each in lacking.values() if isinstance(each.said, n.Let))


def _conditions(
    lender: Lender, needed: set[str], declared: Mapping[str, Declared], seen: Sequence[n.Clause]
) -> Iterator[n.FiguresSatisfy]:
    """Give the conditions on figures that are all taken, or seen already; the names of levels are no figures."""
    for clause in (*lender.above, *lender.clauses):
        if isinstance(clause, n.FiguresSatisfy) and clause not in seen:
            asked = {name for name in names_in(clause) if name in declared}
            if asked and asked <= needed:
                yield clause


def _notes(clauses: Sequence[n.Clause], own: Sequence[n.Clause]) -> Iterator[n.Clause]:
    basis = next((each.text.value for each in clauses if isinstance(each, n.LegalBasis)), None)
    notes = (_of_basis(each, basis) for each in clauses if isinstance(each, NOTES))
    yield from (each for each in notes if each not in own)
    said = {type(each) for each in own}
    yield from (each for each in clauses if isinstance(each, SAID_ONCE) and type(each) not in said)
    listed = {item for each in own if isinstance(each, n.Evidence) for item in map(_asked, each.items)}
    for each in clauses:
        if isinstance(each, n.Evidence):
            items = tuple(item for item in each.items if _asked(item) not in listed)
            if items:
                yield n.Evidence(items=items, span=each.span)


def _of_basis(note: Note, basis: str | None) -> Note:
    """Say of which provision a note speaks: beside the notes of another lender it would not be clear."""
    if basis is None:
        return note
    said = f"{basis[:1].lower()}{basis[1:]}: {note.text.value}"
    return replace(note, text=replace(note.text, value=said))


def _asked(item: n.EvidenceItem) -> tuple[str, str]:
    return (item.kind, item.text.value)


def _declared(clauses: Iterable[n.Clause]) -> dict[str, Declared]:
    """Give what clauses declare, by name, in the order of the clauses."""
    declared: dict[str, Declared] = {}
    for clause in clauses:
        match clause:
            case n.Figures() | n.Parameters() | n.AssessedUnits():
                declared |= {each.name: Declared(said=each, clause=type(clause)) for each in clause.figures}
            case n.Let():
                declared[clause.name] = Declared(said=clause, clause=n.Let)
            case _:
                pass
    return declared


def _needed(lender: Lender, declared: Mapping[str, Declared]) -> set[str]:
    """Give the names that the rule needs, through named values and the limits of figures."""
    arising = [each for each in lender.clauses if isinstance(each, n.DoesNotArise)]
    waiting = [name for each in (lender.rule, *arising) for name in names_in(each)]
    needed: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in declared and name not in needed:
            needed.add(name)
            waiting += names_in(declared[name].said)
    return needed


def names_in(node: object) -> Iterator[str]:
    """Give every name that stands in a node; the names of levels are among them."""
    return (each.name for each in nodes_in(node, n.Name))
