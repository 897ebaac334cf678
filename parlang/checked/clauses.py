"""Which clause stands where, and how often."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from parlang.checked.errors import MisplacedClause, RepeatedClause
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.syntax import nodes as n

T = TypeVar("T")

RULES = (n.Bands, n.Branches, n.Formula, n.Checklist, n.Deduction, n.Survey, n.Unwritten)
HEAD_ONLY: dict[type, str] = {
    n.Instrument: "INSTRUMENT",
    n.InForce: "IN_FORCE",
    n.YearsFrom: "YEARS_FROM",
    n.Scale: "SCALE",
    n.ProRata: "PRO_RATA",
    n.Consists: "CONSISTS",
    n.AssessedUnits: "UNITS",
    n.LevelCalled: "CALL",
    n.Rounding: "ROUND_POINTS",
}
PART_ONLY: dict[type, str] = {
    n.AssessedBy: "BY_APPRAISAL",
    n.AlwaysArises: "ALWAYS_ARISES",
    n.DoesNotArise: "NOT_ARISING",
    n.Evidence: "EVIDENCE",
    n.HighestOnly: "HIGHEST_ONLY",
    n.Bands: "SCORE_BY",
    n.Branches: "SCORE",
    n.Formula: "SCORE_BY_FORMULA",
    n.Checklist: "ADD_POINTS",
    n.Deduction: "DEDUCT_POINTS",
    n.Survey: "SURVEY",
    n.Unwritten: "UNWRITTEN",
}
ONCE: dict[type, str] = {
    kind: terminal
    for kind, terminal in {**HEAD_ONLY, **PART_ONLY, n.Provenance: "ILLUSTRATIVE"}.items()
    if kind not in (n.LevelCalled, n.Rounding)
}


def only(clauses: Iterable[n.Clause], kind: type[T]) -> T | None:
    """Give the first clause of a kind."""
    return next((each for each in clauses if isinstance(each, kind)), None)


def every(clauses: Iterable[n.Clause], kind: type[T]) -> Iterator[T]:
    """Give the clauses of a kind."""
    return (each for each in clauses if isinstance(each, kind))


def rule_of(clauses: Iterable[n.Clause]) -> n.Rule | None:
    """Give the rule among the clauses."""
    return next((each for each in clauses if isinstance(each, RULES)), None)


def check_places(clauses: tuple[n.Clause, ...], *, in_head: bool, found: list[Diagnostic]) -> None:
    """Tell clauses that stand in the wrong place or twice; of several rules only one may stand."""
    wrong = PART_ONLY if in_head else HEAD_ONLY
    seen: dict[object, n.Clause] = {}
    for clause in clauses:
        terminal = wrong.get(type(clause))
        if terminal is not None:
            place = "part" if in_head else "head"
            found.append(MisplacedClause(clause=terminal, place=place, span=clause.span))
        key = _kind_for_counting(clause)
        if key is not None and seen.setdefault(key, clause) is not clause:
            found.append(_repeated(clause, seen[key]))


def _repeated(clause: n.Clause, first: n.Clause) -> Diagnostic:
    terminal = ONCE.get(type(clause), "ROUND_POINTS")
    return RepeatedClause(clause=terminal, line=first.span.line, span=clause.span)


def _kind_for_counting(clause: n.Clause) -> object:
    match clause:
        case n.Rounding(what=what):
            return (n.Rounding, what)
        case n.LevelCalled(level=level):
            return (n.LevelCalled, level)
        case n.Bands() | n.Branches() | n.Formula() | n.Checklist() | n.Deduction() | n.Survey() | n.Unwritten():
            return "rule"
        case _:
            return type(clause) if type(clause) in ONCE else None
