"""The list of regions is complete and exact: outside them nothing changes, inside each points differ as it says."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from parlang.diff.changes import Direction, Region
from parlang.ir.evaluate import holds
from parlang.ir.facts import Facts
from parlang_compiler.testing.pair import Criterion, Pair, Points
from parlang_compiler.testing.search import Question, Search, answered
from parlang_compiler.testing.verdicts import LawResult, Said

OUTSIDE: Said = (
    "số liệu không thuộc khoảng nào trong so sánh, nhưng điểm đổi",
    "the figures are in no region of the comparison, but points differ",
)
INSIDE: dict[Direction, Said] = {
    "looser": (
        "số liệu thuộc khoảng mà so sánh nói là nới hơn, nhưng điểm không tăng",
        "the figures are in a region that is said to be looser, but points are not higher",
    ),
    "stricter": (
        "số liệu thuộc khoảng mà so sánh nói là chặt hơn, nhưng điểm không giảm",
        "the figures are in a region that is said to be stricter, but points are not lower",
    ),
    "mixed": (
        "số liệu thuộc khoảng mà so sánh nói là điểm đổi, nhưng điểm như cũ",
        "the figures are in a region where points are said to differ, but they are the same",
    ),
}


def outside_regions_nothing_changes(pair: Pair, search: Search) -> LawResult:
    """Ask each criterion whose regions are all listed whether points differ anywhere else."""
    changed = _changed(pair)
    listed = [each for each in changed if each.effect is not None and each.effect.complete]
    questions = (Question(criterion=each, against=partial(_outside, each), said=OUTSIDE) for each in listed)
    skipped = len(changed) - len(listed) + pair.unwritten
    return answered("outside_regions_nothing_changes", pair, questions, search, skipped)


def inside_regions_points_differ(pair: Pair, search: Search) -> LawResult:
    """Ask each region, near the unit that stands for it, whether points stay, or move the other way."""
    changed = _changed(pair)
    asked = [each for each in changed if each.effect is not None and any(map(_says_how, each.effect.regions))]
    questions = (question for each in asked for question in _of_regions(each))
    skipped = len(changed) - len(asked) + pair.unwritten
    return answered("inside_regions_points_differ", pair, questions, search, skipped)


def _changed(pair: Pair) -> list[Criterion]:
    return [each for each in pair.criteria if each.points_may_change]


def _of_regions(criterion: Criterion) -> Iterator[Question]:
    for region in () if criterion.effect is None else criterion.effect.regions:
        if _says_how(region):
            yield Question(
                criterion=criterion,
                against=partial(_inside, criterion, region),
                said=INSIDE[region.direction],
                region=region,
                around=region.witness.facts,
            )


def _says_how(region: Region) -> bool:
    """Tell whether a region says that points differ all over it, and how."""
    return bool(region.before or region.after) and region.direction in INSIDE


def _outside(criterion: Criterion, facts: Facts, points: Points) -> bool | None:
    regions = () if criterion.effect is None else criterion.effect.regions
    return None if any(_is_in(facts, each) for each in regions) else points.before != points.after


def _inside(criterion: Criterion, region: Region, facts: Facts, points: Points) -> bool | None:
    if not _is_in(facts, region):
        return None
    if region.direction == "mixed":
        return points.before == points.after
    gain = criterion.gain(points)
    return gain is None or not (gain > 0 if region.direction == "looser" else gain < 0)


def _is_in(facts: Facts, region: Region) -> bool:
    try:
        return all(holds(each, facts) for each in region.when)
    except ZeroDivisionError:
        return False
