"""The clauses of a head and of a part: their usual order, the keyword of each, and finding them.

Before::

    AssessedBy(method="survey")

After::

    "BY_SURVEY"
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from parlang.syntax import nodes as n
from parlang.syntax.to_text.clauses import METHODS

T = TypeVar("T")

RULES: dict[type, str] = {
    n.Bands: "SCORE_BY",
    n.Branches: "SCORE",
    n.Reuse: "SCORE_AS",
    n.Formula: "SCORE_BY_FORMULA",
    n.Checklist: "ADD_POINTS",
    n.Deduction: "DEDUCT_POINTS",
    n.Survey: "SURVEY",
    n.Unwritten: "UNWRITTEN",
}
# The usual order of the clauses of a head, and of a part, with the keyword that each is written with.
IN_HEAD: dict[type, str] = {
    n.Instrument: "INSTRUMENT",
    n.InForce: "IN_FORCE",
    n.YearsFrom: "YEARS_FROM",
    n.Scale: "SCALE",
    n.Consists: "CONSISTS",
    n.Rounding: "ROUND_POINTS",
    n.ProRata: "PRO_RATA",
    n.LevelCalled: "CALL",
    n.Provenance: "ILLUSTRATIVE",
    n.LegalBasis: "LEGAL_BASIS",
    n.DataDate: "DATA_THROUGH",
    n.Guidance: "GUIDANCE",
    n.Interpretation: "INTERPRETED",
    n.AssessedUnits: "UNITS",
    n.Parameters: "PARAMETERS",
    n.Figures: "FIGURES",
    n.FiguresSatisfy: "FIGURES_SATISFY",
    n.Let: "LET",
    n.NoLongerUsed: "NO_LONGER_USED",
}
IN_PART: dict[type, str] = {
    n.AssessedBy: "BY_APPRAISAL",
    n.Consists: "CONSISTS",
    n.Parameters: "PARAMETERS",
    n.Figures: "FIGURES",
    n.FiguresSatisfy: "FIGURES_SATISFY",
    n.Let: "LET",
    n.HighestOnly: "HIGHEST_ONLY",
    **RULES,
    n.AlwaysArises: "ALWAYS_ARISES",
    n.DoesNotArise: "NOT_ARISING",
    n.Evidence: "EVIDENCE",
    n.EvidenceMissing: "EVIDENCE_MISSING",
    n.LegalBasis: "LEGAL_BASIS",
    n.DataDate: "DATA_THROUGH",
    n.Guidance: "GUIDANCE",
    n.Interpretation: "INTERPRETED",
    n.Provenance: "ILLUSTRATIVE",
}
_KEYWORDS = {**IN_HEAD, **IN_PART}


def only(clauses: Iterable[n.Clause], kind: type[T]) -> T | None:
    """Give the first clause of a kind."""
    return next((each for each in clauses if isinstance(each, kind)), None)


def every(clauses: Iterable[n.Clause], kind: type[T]) -> Iterator[T]:
    """Give the clauses of a kind."""
    return (each for each in clauses if isinstance(each, kind))


def keyword_of(clause: n.Clause) -> str:
    """Give the terminal that a clause was written with."""
    match clause:
        case n.AssessedBy(method=method):
            return METHODS[method]
        case n.Rounding(what="index"):
            return "ROUND_INDEX"
        case n.Provenance(kind="verified"):
            return "VERIFIED"
        case _:
            return _KEYWORDS[type(clause)]
