"""Many units are scored by the evaluator that is generated from a set, where it has one; a few by the interpreter."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

from parlang.ir.facts import Facts
from parlang.ir.nodes import Ruleset
from parlang.ir.scorecard import Scorecard, score_unit
from parlang_compiler.boundary.score_cases import Entry, Scored, card_of
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
    card = card_of(ruleset, entry, result, parts=[], grade_case=None)
    return Scored(unit=entry.unit, stage=entry.stage, facts=entry.facts, result=result, scorecard=card, explanations={})
