"""Which cases of the rules some units reach, so that a drafter knows what no worked example has tried."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from parlang.ir.facts import Facts
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.rule_cases import RuleCase, cases_of_grades, cases_of_leaves, reached_cases
from parlang.ir.scorecard import Scorecard, score_unit
from parlang.ir.walk import leaves

HUNDREDTHS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCoverage:
    """The cases of a leaf, or the grades of the set (no part), and the ids of those that were reached."""

    part: Part | None
    cases: tuple[RuleCase, ...]
    reached: frozenset[str]

    @property
    def unreached(self) -> tuple[RuleCase, ...]:
        """Give the cases that no unit reaches."""
        return tuple(case for case in self.cases if case.id not in self.reached)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What some units reach of the rules of a set."""

    rules: tuple[RuleCoverage, ...]

    @property
    def total(self) -> int:
        """Give how many cases there are."""
        return sum(len(rule.cases) for rule in self.rules)

    @property
    def reached(self) -> int:
        """Give how many of them were reached."""
        return sum(len(rule.cases) - len(rule.unreached) for rule in self.rules)

    @property
    def share(self) -> Fraction | None:
        """Give the share that was reached; None where there is nothing to reach."""
        return Fraction(self.reached, self.total) if self.total else None

    @property
    def percent(self) -> Fraction | None:
        """Give the share in percent with two decimals, cut off: 100 is said only of all cases."""
        share = self.share
        return None if share is None else Fraction(math.floor(share * 100 * HUNDREDTHS), HUNDREDTHS)


def coverage(ruleset: Ruleset, units: Iterable[tuple[Facts, Scorecard]]) -> Coverage:
    """Tell which cases some units reach; each is given by its facts and the score that they gave."""
    cases = cases_of_leaves(ruleset)
    reached: dict[str, set[str]] = {path: set() for path in cases}
    grades: set[str] = set()
    quotas = ruleset.grading is not None and bool(ruleset.grading.quotas)
    for facts, scorecard in units:
        for score in scorecard.parts:
            if score.path in cases:
                reached[score.path].update(case.id for case in reached_cases(cases[score.path], score, facts))
        earned = score_unit(ruleset, facts).grade if quotas else scorecard.grade  # a quota gives another
        grades.update(() if earned is None else (earned,))
    rules = [
        RuleCoverage(part=part, cases=cases[part.path], reached=frozenset(reached[part.path]))
        for part in leaves(ruleset)
    ]
    graded = RuleCoverage(part=None, cases=cases_of_grades(ruleset), reached=frozenset(grades))
    return Coverage(rules=(*rules, *((graded,) if graded.cases else ())))
