"""Rules as lists of cases: what decides, in order, each with its points; and cases of two rules held side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from parlang.ir.nodes import And, Bands, Branch, Branches, Condition, Figure, Formula, Increment, Points, Rule
from parlang.prose.sentences.worth import fixed_points
from parlang.reading.same import normal_of

Case: TypeAlias = "tuple[Condition | None, Points]"
Figures: TypeAlias = "Mapping[str, Figure]"


def cases_of(rule: Rule | None) -> list[Case] | None:
    """Give the cases of a rule, «còn lại» by None; None of a rule that is no list of cases."""
    match rule:
        case Bands(bands=bands):
            return [(band.when, band.points) for band in bands]
        case Branches(branches=branches):
            return [case for branch in branches for case in _of_branch(branch)]
        case Formula(points=points):
            return [(None, Points(base=points))]
        case _:
            return None


def _of_branch(branch: Branch) -> Iterator[Case]:
    match branch.result:
        case Points() as points:
            yield branch.condition, points
        case Bands(bands=bands):
            for band in bands:
                asked = tuple(each for each in (branch.condition, band.when) if each is not None)
                yield (And(items=asked) if len(asked) > 1 else next(iter(asked), None)), band.points


def worth_otherwise(said: list[Case], ruled: list[Case], figures: Figures) -> tuple[Case, Case] | None:
    """Give a case that both rules have, with other points in each; what it is worth must plainly be another number."""
    by_when = {normal_of(when, figures): (when, worth) for when, worth in reversed(ruled)}
    for when, worth in said:
        ours = by_when.get(normal_of(when, figures))
        if ours is not None and _plainly_other(worth, ours[1]):
            return (when, worth), ours
    return None


def _plainly_other(one: Points, other: Points) -> bool:
    bases = fixed_points(one.base), fixed_points(other.base)
    if None in bases:
        return False
    return bases[0] != bases[1] or _grown(one.increment) != _grown(other.increment)


def _grown(increment: Increment | None) -> tuple[object, ...] | None:
    if increment is None:
        return None
    return increment.direction, increment.whole, increment.step, increment.of_mark, increment.gain, increment.cap
