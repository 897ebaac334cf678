"""What the report of a group is made from: its units at the stage that is reported, and at the one before it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import PartScore
from parlang.ir.walk import each_part, part_and_below
from parlang_compiler.boundary.folding import same_name
from parlang_compiler.boundary.models import STAGES
from parlang_compiler.boundary.ranks import Standing
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.boundary.score_words import in_order
from parlang_compiler.impact.sums import ZERO, added

Ends = tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupScores:
    """A group in one year at one stage; `first` are the units at the first stage of all, if that is another one.

    `absent` are units of the group that have not come to the stage; `refused` have errors in their figures.
    """

    ruleset: Ruleset
    standing: Standing
    first: Mapping[str, Scored]
    absent: tuple[str, ...]
    refused: tuple[str, ...]

    @property
    def ranked(self) -> list[Scored]:
        """Give the units that are ranked, or will be: by rank, then those that wait."""
        return in_order([each for each in self.standing.units if each.scorecard.ranked], "score")

    @property
    def apart(self) -> list[Scored]:
        """Give the units that are scored and not to be ranked."""
        return in_order([each for each in self.standing.units if not each.scorecard.ranked], "score")


def chosen(standings: Sequence[Standing], stage: str | None) -> list[Standing]:
    """Give of each group in each year the standing at the stage asked for, else at the last one that there is."""
    found: dict[tuple[str, str | None], Standing] = {}
    for each in sorted(standings, key=_order):
        if stage in (None, each.stage):
            found[same_name(each.group or ""), each.period] = each
    return [each for each in standings if found.get((same_name(each.group or ""), each.period)) is each]


def group_scores(
    ruleset: Ruleset, standing: Standing, standings: Sequence[Standing], refused: Iterable[Unit]
) -> GroupScores:
    """Put a group together with what is known of its units at other stages."""
    others = sorted((each for each in standings if _is_beside(each, standing)), key=_order)
    here = {same_name(each.scorecard.unit) for each in standing.units}
    elsewhere = (each.scorecard.unit for other in others for each in other.units)
    absent = {same_name(name): name for name in elsewhere if same_name(name) not in here}
    earlier = others[0].units if others and _order(others[0]) < _order(standing) else ()
    return GroupScores(
        ruleset=ruleset,
        standing=standing,
        first={same_name(each.scorecard.unit): each for each in earlier},
        absent=tuple(absent.values()),
        refused=tuple(unit.name for unit in refused),
    )


def _order(standing: Standing) -> int:
    return STAGES.index(standing.stage)


def _is_beside(each: Standing, standing: Standing) -> bool:
    same = same_name(each.group or "") == same_name(standing.group or "") and each.period == standing.period
    return same and each is not standing


@dataclass(frozen=True, slots=True, kw_only=True)
class PartStatistics:
    """A part over the units whose points of it are known; `waiting` are those whose points are not."""

    part: Part
    scores: tuple[tuple[str, PartScore], ...]  # names and known points
    waiting: int

    @property
    def points(self) -> Fraction:
        """Give the points of all units together."""
        return added(score.points or ZERO for _, score in self.scores)

    @property
    def maximum(self) -> Fraction:
        """Give the maxima of all units together, each its own."""
        return added(score.maximum for _, score in self.scores)

    @property
    def mean(self) -> Fraction | None:
        """Give the mean; None where there is nothing known."""
        return self.points / len(self.scores) if self.scores else None

    @property
    def lost(self) -> Fraction:
        """Give what all units together lack of their maxima."""
        return self.maximum - self.points

    @property
    def losing(self) -> int:
        """Count the units that lack some."""
        return sum((score.points or ZERO) < score.maximum for _, score in self.scores)

    def at(self, end: Fraction) -> list[str]:
        """Give the units that have just so many points."""
        return [name for name, score in self.scores if score.points == end]

    @property
    def ends(self) -> Ends | None:
        """Give the least and the most points."""
        values = [score.points or ZERO for _, score in self.scores]
        return (min(values), max(values)) if values else None


def statistics_of(ruleset: Ruleset, units: Sequence[Scored]) -> dict[str, PartStatistics]:
    """Give each part over all units, by path; what is left out of a unit counts neither for nor against."""
    known: dict[str, list[tuple[str, PartScore]]] = {}
    waiting: dict[str, int] = {}
    for each in units:
        for score in each.result.parts:
            if score.status == "pending":
                waiting[score.path] = waiting.get(score.path, 0) + 1
            elif score.status == "scored":
                known.setdefault(score.path, []).append((each.scorecard.unit, score))
    return {
        part.path: PartStatistics(part=part, scores=tuple(known.get(part.path, ())), waiting=waiting.get(part.path, 0))
        for part in each_part(ruleset)
    }


def survey_parts(ruleset: Ruleset) -> tuple[Part, ...]:
    """Give the parts within the scale that a survey alone decides, as high up as can be, so that their points add up.

    What stands under a node that counts its highest part alone is not taken out of it.
    """
    return tuple(found for top in ruleset.parts for found in _by_survey(top))


def _by_survey(part: Part) -> tuple[Part, ...]:
    below = [each for each in part_and_below(part) if each.rule is not None]
    if below and all(each.method == "survey" for each in below):
        return (part,)
    if part.combine == "highest":
        return ()
    return tuple(found for each in part.parts for found in _by_survey(each))


def ends_of(scored: Scored, parts: Iterable[Part]) -> Ends:
    """Give the least and the most points of some parts together."""
    paths = {part.path for part in parts}
    scores = [each for each in scored.result.parts if each.path in paths]
    return added(each.least for each in scores), added(each.most for each in scores)


def in_scale(scored: Scored, ruleset: Ruleset) -> Ends:
    """Give the least and the most points within the scale."""
    return ends_of(scored, ruleset.parts)
