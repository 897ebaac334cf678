"""Scores → ranks: the units of one group, year and stage against each other, by what the set measures them by.

That is the total of points where the set grades by points, else the index: the percent of the unit's own maximum.
Equals, as the set rounds them, share the better rank. A unit that is pending, or has errors, has no rank
yet, and until it has the ranks of the others are provisional.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from parlang.ir.nodes import Grading
from parlang.ir.ranking import ranks
from parlang_compiler.boundary.folding import same_name
from parlang_compiler.boundary.membership import GroupKey, may_be_of
from parlang_compiler.boundary.models import StageName

if TYPE_CHECKING:
    from parlang_compiler.boundary.read_cases import Unit
    from parlang_compiler.boundary.score_cases import Scored

StageKey: TypeAlias = tuple[str, str | None, StageName]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A group at a stage: how many units are ranked, wait for figures, have errors, or are not to be ranked."""

    group: str | None
    period: str | None
    stage: StageName
    units: tuple[Scored, ...]
    pending: int
    refused: int
    absent: int  # units of the group that are at other stages only

    @property
    def missing(self) -> int:
        """Count the units of the group that have no score at the stage."""
        return self.refused + self.absent

    @property
    def provisional(self) -> bool:
        """Tell whether ranks may still change."""
        return self.pending + self.refused > 0

    @property
    def ranked(self) -> int:
        """Count the units that have a rank."""
        return sum(each.scorecard.rank is not None for each in self.units)


def standing_told(standing: Standing) -> dict[str, str | int | bool | None]:
    """Give what tools are told of a group."""
    return {
        "group": standing.group,
        "period": standing.period,
        "stage": standing.stage,
        "units": len(standing.units),
        "ranked": standing.ranked,
        "pending": standing.pending,
        "refused": standing.refused,
        "provisional": standing.provisional,
    }


def with_ranks(scored: Sequence[Scored], grading: Grading | None) -> tuple[Scored, ...]:
    """Give the same scores with the rank of each unit in its group."""
    places: dict[int, int] = {}
    for group in groups(scored).values():
        values = [(id(each), measure_of(each, grading)) for each in group if _has_rank(each)]
        found = ranks((key, measure) for key, measure in values if measure is not None)
        places |= {key: int(rank) for key, rank in found.items()}
    return tuple(_placed(each, places.get(id(each))) for each in scored)


def measure_of(each: Scored, grading: Grading | None) -> Fraction | None:
    """Give what a unit is ranked and graded by; None for an index where there is no maximum."""
    return each.result.total if grading is not None and grading.by == "points" else each.result.percent


def standings(scored: Sequence[Scored], refused: Iterable[Unit] = (), year: int | None = None) -> tuple[Standing, ...]:
    """Give each group with its units, in the order in which they were met; `year` is that of units that name none."""
    faulty = tuple(refused)
    met = groups(scored)
    everybody: dict[GroupKey, set[int]] = {}
    for (name, period, _), units in met.items():
        everybody.setdefault((name, period), set()).update(id(each.unit) for each in units)
    return tuple(
        Standing(
            group=group[0].scorecard.group,
            period=period,
            stage=stage,
            units=tuple(group),
            pending=sum(each.scorecard.ranked and each.result.status == "pending" for each in group),
            refused=sum(may_be_of(unit, (name, period), year) for unit in faulty),
            absent=len(everybody[name, period]) - len(group),
        )
        for (name, period, stage), group in met.items()
    )


def groups(scored: Sequence[Scored]) -> dict[StageKey, list[Scored]]:
    """Give the units of each group at each stage, in the order in which they were met."""
    found: dict[StageKey, list[Scored]] = {}
    for each in scored:
        card = each.scorecard
        found.setdefault((same_name(card.group or ""), card.period, card.stage), []).append(each)
    return found


def _has_rank(each: Scored) -> bool:
    return each.scorecard.ranked and each.result.status == "scored"


def _placed(each: Scored, rank: int | None) -> Scored:
    return replace(each, scorecard=each.scorecard.model_copy(update={"rank": rank}))
