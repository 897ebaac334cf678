"""The score of a unit: every part, the totals, and the grade.

What is pending has no points: it has an interval [least, most], and so has all that it belongs to.
A leaf that is left out takes its maximum with it, except under «highest» and outside the scale, where the
maximum is the declared one. Bonus and penalty never go beyond their own maximum.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from parlang.ir.facts import Facts
from parlang.ir.grading import Ends, Graded, Scores, graded
from parlang.ir.interpret import Status, score_leaf
from parlang.ir.intervals import Intervals, Worked, intervals_of
from parlang.ir.nodes import Part, Ruleset
from parlang.runtime.rounding import rounded

ZERO = Fraction(0)
HUNDRED = Fraction(100)
OUTSIDE = ("bonus", "penalty")


@dataclass(frozen=True, slots=True, kw_only=True)
class PartScore:
    """What a part is worth; `points` only if nothing in it is pending. A leaf alone has a case."""

    path: str
    status: Status
    points: Fraction | None
    maximum: Fraction  # the unit's own
    least: Fraction
    most: Fraction
    missing: tuple[str, ...] = ()
    case: str | None = None
    unrounded: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """The parts depth first, those outside the scale last, and the totals.

    `total` = points + bonus - penalty, in [least, most]; `percent` is points over maximum, between
    the two `percents`. None where something is pending; no percent at all where the maximum is 0.
    `grade` is the key of the grade that is certain, `grade_case` the number of the case that gave it, if one did,
    and `grade_missing` are the figures for want of which a case is not decided.
    """

    parts: tuple[PartScore, ...]
    status: Literal["scored", "pending"]
    points: Fraction | None
    maximum: Fraction
    bonus: Fraction | None
    penalty: Fraction | None
    total: Fraction | None
    least: Fraction
    most: Fraction
    percent: Fraction | None
    percents: Ends | None
    grade: str | None
    missing: tuple[str, ...]
    grade_case: int | None = None
    grade_missing: tuple[str, ...] = ()


def score_unit(ruleset: Ruleset, facts: Facts, worked: Worked | None = None) -> Scorecard:
    """Score a unit by all the rules of a set; `worked` keeps what other units of the set need not work out again."""
    known = intervals_of(ruleset, facts, worked)
    inside = tuple(_scored(part, known) for part in ruleset.parts)
    outside = tuple(_scored(part, known) for part in ruleset.outside)
    scale = _sum([one.score for one in inside])
    bonus = _sum([one.score for one in outside if one.part.level == "bonus"])
    penalty = _sum([one.score for one in outside if one.part.level == "penalty"])
    whole = _sum([one.score for one in (*inside, *outside)])
    totals = (scale.least + bonus.least - penalty.most, scale.most + bonus.most - penalty.least)
    percents = _percents(scale, sum((one.least_maximum for one in inside), ZERO), ruleset.index_decimals)
    all_parts = tuple(one for top in (*inside, *outside) for one in top.each())
    scores = Scores(
        total=totals,
        in_scale=(scale.least, scale.most),
        percents=None if all(one.optional for one in inside) else percents,
        parts={one.part.path: (one.score.least, one.score.most) for one in all_parts},
        assessed={one.part.path: one.assessed for one in all_parts},
    )
    grade = Graded(key=None) if ruleset.grading is None else graded(ruleset.grading, scores, facts, known.ranges)
    return Scorecard(
        parts=tuple(one.score for one in all_parts),
        status="pending" if whole.status == "pending" else "scored",
        points=scale.points,
        maximum=scale.maximum,
        bonus=bonus.points,
        penalty=penalty.points,
        total=None if whole.status == "pending" else totals[0],
        least=totals[0],
        most=totals[1],
        percent=None if percents is None or scale.status == "pending" else percents[0],
        percents=percents,
        grade=grade.key,
        missing=whole.missing,
        grade_case=grade.case,
        grade_missing=grade.missing,
    )


def _percents(scale: _Totals, least_maximum: Fraction, decimals: int | None) -> Ends | None:
    if scale.maximum == 0:
        return None
    least = scale.least * HUNDRED / scale.maximum
    most = scale.most * HUNDRED / least_maximum if least_maximum > 0 else ZERO
    return rounded(least, decimals), rounded(most, decimals)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Totals:
    status: Status
    points: Fraction | None
    maximum: Fraction
    least: Fraction
    most: Fraction
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scored:
    """A part with its score, and those of the parts below it.

    `optional`: it may yet be left out, or is. `least_maximum` is set against `most` to bound the percent from
    above: what is optional counts there with its `most`, for p / m is never above (p + x) / (m + x).
    """

    part: Part
    score: PartScore
    optional: bool
    least_maximum: Fraction
    below: tuple[_Scored, ...] = ()

    @property
    def assessed(self) -> frozenset[bool | str]:
        """Tell whether the part is assessed; while it is pending it may be both."""
        if self.score.status == "pending":
            return frozenset({True, False} if self.optional else {True})
        return frozenset({self.score.status != "left_out"})

    def each(self) -> Iterator[_Scored]:
        """Give the part and those below it, depth first."""
        yield self
        for one in self.below:
            yield from one.each()


def _scored(part: Part, known: Intervals) -> _Scored:
    if part.rule is not None:
        return _leaf(part, known)
    below = tuple(_scored(one, known) for one in part.parts)
    score = _node(part, [one.score for one in below])
    optional = all(one.optional for one in below)
    if part.combine == "sum":
        least_maximum = sum((one.least_maximum for one in below), ZERO)
    else:
        least_maximum = score.most if optional else score.maximum
    return _Scored(part=part, score=score, optional=optional, least_maximum=least_maximum, below=below)


def _leaf(part: Part, known: Intervals) -> _Scored:
    leaf = score_leaf(part, known.facts, known.points_decimals)
    least, most = known.of_scored(part, leaf)
    points = leaf.points
    if part.level in OUTSIDE:  # a section that is a leaf itself is capped like one that has parts
        least, most = min(least, part.maximum), min(most, part.maximum)
        points = None if points is None else min(points, part.maximum)
    score = PartScore(
        path=part.path,
        status=leaf.status,
        points=points,
        maximum=ZERO if leaf.status == "left_out" else part.maximum,
        least=least,
        most=most,
        missing=leaf.missing,
        case=leaf.case,
        unrounded=leaf.unrounded,
    )
    not_assessed = part.does_not_arise is not None and part.does_not_arise.treatment == "not_assessed"
    optional = leaf.status == "left_out" or (leaf.status == "pending" and not_assessed)
    return _Scored(part=part, score=score, optional=optional, least_maximum=most if optional else part.maximum)


def _node(part: Part, scores: Sequence[PartScore]) -> PartScore:
    totals = _sum(scores) if part.combine == "sum" else _highest(scores)
    declared = part.combine == "highest" or part.level in OUTSIDE
    capped = part.level in OUTSIDE
    ends = [min(end, part.maximum) if capped else end for end in (totals.least, totals.most)]
    return PartScore(
        path=part.path,
        status=totals.status,
        points=ends[0] if totals.status == "scored" else None,
        maximum=ZERO if totals.status == "left_out" else part.maximum if declared else totals.maximum,
        least=ends[0],
        most=ends[1],
        missing=totals.missing,
    )


def _sum(scores: Sequence[PartScore]) -> _Totals:
    return _together(scores, sum((one.least for one in scores), ZERO), sum((one.most for one in scores), ZERO))


def _highest(scores: Sequence[PartScore]) -> _Totals:
    return _together(scores, max(one.least for one in scores), max(one.most for one in scores))


def _together(scores: Sequence[PartScore], least: Fraction, most: Fraction) -> _Totals:
    status = _status([one.status for one in scores])
    return _Totals(
        status=status,
        points=None if status == "pending" else least,
        maximum=sum((one.maximum for one in scores), ZERO),
        least=least,
        most=most,
        missing=tuple(dict.fromkeys(key for one in scores for key in one.missing)),
    )


def _status(statuses: Sequence[Status]) -> Status:
    if "pending" in statuses:
        return "pending"
    return "left_out" if statuses and all(status == "left_out" for status in statuses) else "scored"
