"""Which clause stands where, and how often."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from parlang.checked.place_errors import BothArising, EvidenceWanted, MisplacedClause, RepeatedClause, SecondRule
from parlang.diagnostics.diagnostic import Diagnostic
from parlang.syntax import nodes as n
from parlang.syntax.clauses import every, keyword_of, only

T = TypeVar("T")

RULES = (n.Bands, n.Branches, n.Formula, n.Checklist, n.Deduction, n.Survey, n.Unwritten)
HEAD_ONLY: dict[type, str] = {
    n.Instrument: "INSTRUMENT",
    n.InForce: "IN_FORCE",
    n.YearsFrom: "YEARS_FROM",
    n.Scale: "SCALE",
    n.ProRata: "PRO_RATA",
    n.AssessedUnits: "UNITS",
    n.LevelCalled: "CALL",
    n.Rounding: "ROUND_POINTS",
}
PART_ONLY: dict[type, str] = {
    n.AssessedBy: "BY_APPRAISAL",
    n.AlwaysArises: "ALWAYS_ARISES",
    n.DoesNotArise: "NOT_ARISING",
    n.Evidence: "EVIDENCE",
    n.EvidenceMissing: "EVIDENCE_MISSING",
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
    for kind, terminal in {
        **HEAD_ONLY,
        **PART_ONLY,
        n.Provenance: "ILLUSTRATIVE",
        n.Consists: "CONSISTS",
        n.DataDate: "DATA_THROUGH",
    }.items()
    if kind not in (n.LevelCalled, n.Rounding)
}


def rule_of(clauses: Iterable[n.Clause]) -> n.Rule | None:
    """Give the rule among the clauses."""
    return next((each for each in clauses if isinstance(each, RULES)), None)


def check_places(clauses: tuple[n.Clause, ...], *, in_head: bool, found: list[Diagnostic]) -> None:
    """Tell clauses that stand in the wrong place or twice; of several rules only one may stand."""
    wrong = PART_ONLY if in_head else HEAD_ONLY
    seen: dict[object, n.Clause] = {}
    for clause in clauses:
        if isinstance(clause, n.NoLongerUsed):
            found.append(MisplacedClause(clause="NO_LONGER_USED", place="amendment", span=clause.span))
        if type(clause) in wrong:
            place = "part" if in_head else "head"
            found.append(MisplacedClause(clause=keyword_of(clause), place=place, span=clause.span))
        key = _kind_for_counting(clause)
        if key is not None and seen.setdefault(key, clause) is not clause:
            found.append(_repeated(clause, seen[key]))


def check_arising(clauses: tuple[n.Clause, ...], *, has_parts: bool) -> Iterator[Diagnostic]:
    """Tell what is said of the score itself where there is none, and of the best of parts where there are none."""
    missing = only(clauses, n.EvidenceMissing)
    if has_parts and missing is not None:
        yield MisplacedClause(clause=keyword_of(missing), place="leaf", span=missing.span)
    elif missing is not None and not owes_evidence(clauses):
        yield EvidenceWanted(span=missing.span)
    arises, does_not = only(clauses, n.AlwaysArises), only(clauses, n.DoesNotArise)
    if arises is not None and does_not is not None:
        yield BothArising(line=arises.span.line, span=does_not.span)
    if has_parts and does_not is not None:
        yield MisplacedClause(clause=keyword_of(does_not), place="leaf", span=does_not.span)
    highest = only(clauses, n.HighestOnly)
    if highest is not None and not has_parts:
        yield MisplacedClause(clause=keyword_of(highest), place="whole", span=highest.span)


def owes_evidence(clauses: tuple[n.Clause, ...]) -> bool:
    """Tell whether some document is required, be it replaceable by justification."""
    return any(item.kind != "optional" for each in every(clauses, n.Evidence) for item in each.items)


def _repeated(clause: n.Clause, first: n.Clause) -> Diagnostic:
    if isinstance(clause, RULES):
        return SecondRule(line=first.span.line, span=clause.span)
    return RepeatedClause(clause=keyword_of(clause), line=first.span.line, span=clause.span)


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
