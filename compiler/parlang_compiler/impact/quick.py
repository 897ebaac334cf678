"""Many units are scored by the evaluator that is generated from a set, where it has one; a few by the interpreter."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

from parlang.ir.facts import Facts
from parlang.ir.nodes import Ruleset
from parlang.ir.scorecard import Scorecard, score_unit
from parlang_compiler.boundary import models
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.boundary.score_cases import Entry, Scored
from parlang_compiler.impact.compiled import Compiled, is_simple

WORTH_IT = 100  # units from which on a set is compiled: that takes as long as to interpret half as many


class Interpreted:
    """Scores one unit after the other by the interpreter."""

    shared = False

    def __init__(self, ruleset: Ruleset) -> None:
        self._ruleset = ruleset
        self._worked: dict[tuple[object, ...], tuple[Fraction, Fraction]] = {}

    def score(self, facts: Facts) -> Scorecard:
        """Score a unit."""
        return score_unit(self._ruleset, facts, self._worked)


Scorer: TypeAlias = Interpreted | Compiled


def scorer_of(ruleset: Ruleset) -> Scorer:
    """Give the quickest way to score many units."""
    return Compiled(ruleset) if is_simple(ruleset) else Interpreted(ruleset)


def is_plain(entries: Sequence[Entry]) -> bool:
    """Tell whether a unit stands at one stage and nobody stated its points: there is nothing to hold against them."""
    return len(entries) <= 1 and not any(each.stated for each in entries)


def told_briefly(ruleset: Ruleset, entry: Entry, scorer: Scorer) -> Scored:
    """Score a unit, and tell its totals only."""
    result = scorer.score(entry.facts)
    pending = result.status == "pending"
    card = models.Scorecard(
        index=ruleset.index,
        revision=ruleset.revision,
        period=None if entry.facts.year is None else str(entry.facts.year),
        unit=entry.unit.name,
        stage=entry.stage,
        group=entry.unit.assessment.group,
        status=result.status,
        total=_optional(result.total),
        maximum=numeral(result.maximum),
        percent=_optional(result.percent),
        interval=(numeral(result.least), numeral(result.most)) if pending else None,
        bonus=_optional(result.bonus),
        penalty=_optional(result.penalty),
        grade=result.grade,
        grade_case=None,
        grade_missing=list(result.grade_missing),
        rank=None,
        ranked=entry.ranked,
        parts=[],
    )
    return Scored(unit=entry.unit, stage=entry.stage, facts=entry.facts, result=result, scorecard=card, explanations={})


def _optional(value: Fraction | None) -> str | None:
    return None if value is None else numeral(value)
