"""The score of a unit: every part, the totals, and the grade.

What is pending has no points: it has an interval [least, most], and so has all that it belongs to.
A leaf that is left out takes its maximum with it, except under «highest» and outside the scale, where the
maximum is the declared one. Bonus and penalty never go beyond their own maximum.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.ir.facts import Facts
from parlang.ir.interpret import Status, score_leaf
from parlang.ir.intervals import Intervals, Worked, intervals_of
from parlang.ir.nodes import Grade, Grading, Part, Ruleset
from parlang.runtime.rounding import rounded

ZERO = Fraction(0)
HUNDRED = Fraction(100)
OUTSIDE = ("bonus", "penalty")
Ends: TypeAlias = tuple[Fraction, Fraction]


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
    `grade` is the key of the grade that both ends have.
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
    return Scorecard(
        parts=tuple(score for one in (*inside, *outside) for score in one.each()),
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
        grade=_grade(ruleset.grading, totals, percents),
        missing=whole.missing,
    )


def grade_of(grading: Grading, value: Fraction) -> Grade | None:
    """Give the first grade whose ends a total (or an index in percent) lies between."""
    return next((grade for grade in grading.grades if _earns(grade, value)), None)


def _earns(grade: Grade, value: Fraction) -> bool:
    above = grade.low is None or value > grade.low or (grade.low_closed and value == grade.low)
    below = grade.high is None or value < grade.high or (grade.high_closed and value == grade.high)
    return above and below


def _grade(grading: Grading | None, totals: Ends, percents: Ends | None) -> str | None:
    """Give the grade that both ends have: grades lie side by side, so all between them have it too."""
    ends = percents if grading is not None and grading.by == "index" else totals
    if grading is None or ends is None:
        return None
    lowest, highest = (grade_of(grading, end) for end in ends)
    return lowest.key if lowest is not None and lowest == highest else None


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

    def each(self) -> Iterator[PartScore]:
        """Give the scores depth first."""
        yield self.score
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
