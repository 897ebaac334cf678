"""How far points move, and which way, is as the comparison says: no unit goes beyond."""

from __future__ import annotations

from fractions import Fraction
from functools import partial

from parlang.diff.changes import Effect, Extent
from parlang.ir.facts import Facts
from parlang_compiler.testing.pair import Criterion, Pair, Points
from parlang_compiler.testing.search import Question, Search, answered
from parlang_compiler.testing.verdicts import LawResult, Said

LOWERED: Said = (
    "so sánh nói tiêu chí này chỉ nới hơn, nhưng đơn vị này giảm điểm",
    "the criterion is said to be only looser, but this unit has fewer points",
)
RAISED: Said = (
    "so sánh nói tiêu chí này chỉ chặt hơn, nhưng đơn vị này tăng điểm",
    "the criterion is said to be only stricter, but this unit has more points",
)
BEYOND: Said = (
    "điểm của đơn vị này đổi nhiều hơn mức tối đa nêu trong so sánh",
    "the points of this unit move by more than the comparison says at the most",
)


def direction_holds(pair: Pair, search: Search) -> LawResult:
    """Ask each criterion that is looser whether some unit has fewer points, and each that is stricter the reverse."""
    changed = [each for each in pair.criteria if _effect(each) is not None]
    one_way = [each for each in changed if _direction(each) in ("looser", "stricter")]
    questions = (
        Question(
            criterion=each,
            against=partial(_other_way, each),
            said=LOWERED if _direction(each) == "looser" else RAISED,
        )
        for each in one_way
    )
    skipped = _incomparable(pair) + pair.unwritten
    return answered("direction_holds", pair, questions, search, skipped)


def moves_stay_within_what_is_said(pair: Pair, search: Search) -> LawResult:
    """Ask each criterion whether some unit gains, or loses, more than the most that is said."""
    changed = ((each, _effect(each)) for each in pair.criteria)
    questions = (
        Question(criterion=each, against=partial(_beyond, each, effect), said=BEYOND)
        for each, effect in changed
        if effect is not None
    )
    return answered("moves_stay_within_what_is_said", pair, questions, search, _incomparable(pair) + pair.unwritten)


def _effect(criterion: Criterion) -> Effect | None:
    change = criterion.change
    return criterion.effect if change is not None and change.kind == "points_changed" else None


def _direction(criterion: Criterion) -> str:
    effect = _effect(criterion)
    return "none" if effect is None else effect.direction


def _incomparable(pair: Pair) -> int:
    return sum(1 for each in pair.criteria if each.points_may_change and _effect(each) is None)


def _other_way(criterion: Criterion, _: Facts, points: Points) -> bool | None:
    gain = criterion.gain(points)
    if gain is None:
        return None
    return gain < 0 if _direction(criterion) == "looser" else gain > 0


def _beyond(criterion: Criterion, effect: Effect, _: Facts, points: Points) -> bool | None:
    gained = criterion.gain(points)
    if gained is None:
        return None
    extent = effect.gain if gained > 0 else effect.loss
    return gained != 0 and _is_more(abs(gained), extent)


def _is_more(points: Fraction, extent: Extent | None) -> bool:
    return extent is None or points > extent.points or (points == extent.points and not extent.reached)
