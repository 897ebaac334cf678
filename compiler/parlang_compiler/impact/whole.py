"""The impact of a change of rules, whole: what is shown to people, told to tools and drawn is all taken from here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from parlang.diagnostics.diagnostic import Diagnostic
from parlang_compiler.impact.errors import FigureRefused
from parlang_compiler.impact.overall import Overall, overall
from parlang_compiler.impact.places import Group, Places, groups_of
from parlang_compiler.impact.replay import Replay, Replayed, Rules

NAMED = 3  # units that a finding names


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A unit with its group, and its places there as far as it has them."""

    unit: Replayed
    group: Group
    by_total: Places | None
    by_part: Places | None

    @property
    def name(self) -> str:
        """Give the name of the unit."""
        return self.unit.before.scorecard.unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What the change of rules does: to each unit, to each group, to all of them."""

    rules: Rules
    groups: tuple[Group, ...]
    units: tuple[Placed, ...]  # group by group
    overall: Overall
    refused: tuple[str, ...] = ()  # names of units that have errors and could not be replayed
    seed: int | None = None  # of units that were made up

    @property
    def synthetic(self) -> bool:
        """Tell whether the units were made up."""
        return self.seed is not None

    @property
    def illustrative(self) -> bool:
        """Tell whether one of the revisions is an illustration."""
        notes = (self.rules.old.notes, self.rules.new.notes)
        return any(each.provenance is not None and each.provenance.kind == "illustrative" for each in notes)

    @property
    def whole(self) -> bool:
        """Tell whether every unit has a total by both rules: then the comparable part is all there is."""
        scores = (score for each in self.units for score in (each.unit.before, each.unit.after))
        return all(score.result.status == "scored" for score in scores)


def impact_of(rules: Rules, found: Replay, year: int | None = None, seed: int | None = None) -> Impact:
    """Put a replay together; `year` is that of units that name none."""
    groups = groups_of(rules, found.units, found.refused, year)
    return Impact(
        rules=rules,
        groups=groups,
        units=tuple(placed for group in groups for placed in _placed(group)),
        overall=overall(rules, found.units),
        refused=tuple(unit.name for unit in found.refused),
        seed=seed,
    )


def _placed(group: Group) -> Iterator[Placed]:
    for at, unit in enumerate(group.units):
        yield Placed(unit=unit, group=group, by_total=group.by_total.get(at), by_part=group.by_part.get(at))


def refused_figures(impact: Impact) -> Iterator[Diagnostic]:
    """Say once for each figure whose values the new rules do not accept."""
    names: dict[str, list[str]] = defaultdict(list)
    for each in impact.units:
        for key in each.unit.refused:
            names[key].append(each.name)
    for key, units in names.items():
        listed = ", ".join(units[:NAMED]) + (", …" if len(units) > NAMED else "")
        yield FigureRefused(revision=impact.rules.new.revision, figure=key, units=len(units), names=listed)
