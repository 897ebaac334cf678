"""What the report of a unit is made from: its rules, and its score at each of its stages, told in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from parlang.ir.explain import Explanation
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import PartScore
from parlang.ir.walk import each_part
from parlang_compiler.boundary import models
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.reports.words import labels_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A leaf with its score, its line of the scorecard, and why it has its points."""

    part: Part
    score: PartScore
    told: models.PartScore
    explanation: Explanation | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitScores:
    """A unit at its stages; the report tells of `main`, and sets the others beside it.

    `place` is its rank among the others, if it has one.
    """

    ruleset: Ruleset
    source_hash: str
    stages: tuple[Scored, ...]
    main: Scored
    place: str = ""
    labels: dict[str, str] = field(default_factory=dict)

    def leaves(self) -> Iterator[Leaf]:
        """Give the leaves of the main stage, in the order of the set."""
        scores = by_path(self.main)
        told = {each.id: each for each in self.main.scorecard.parts}
        for part in each_part(self.ruleset):
            if part.rule is not None:
                path = part.path
                explanation = self.main.explanations.get(path)
                yield Leaf(part=part, score=scores[path], told=told[path], explanation=explanation)


def by_path(scored: Scored) -> Mapping[str, PartScore]:
    """Give the score of each part."""
    return {each.path: each for each in scored.result.parts}


def unit_scores(
    ruleset: Ruleset, source_hash: str, stages: tuple[Scored, ...], main: Scored, place: str = ""
) -> UnitScores:
    """Put together what a report is made from."""
    return UnitScores(
        ruleset=ruleset,
        source_hash=source_hash,
        stages=stages,
        main=main,
        place=place,
        labels=labels_of(ruleset),
    )
