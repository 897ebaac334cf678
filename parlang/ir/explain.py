"""Why a leaf has its points, and the least change of one figure that would give it more.

The change is looked for in this order, and the first one found is told:

1.  what it should reach: another case with more points; else the maximum; else any more points (where points
    grow by whole steps the next step comes before the maximum);
2.  which figure: those with a better direction, moved that way; then yes/no and levels; then the other
    numbers, upwards, then downwards. What a unit is (`unit`), the parameters of the year and what the group comes to
    stay as they are; but for a rank, which is a place to reach. With the unit's own figure the sum of its group
    moves; where its place in the group would not be known, the figure is left;
3.  how far: steps of the figure's grain, doubled until one reaches, then halved back to the least. A narrow
    case may be stepped over, but what is told is true: it is scored anew, and one step less does not reach.

A change must stay inside the declared range and break no constraint, and no gain is told that comes from
having nothing to assess.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias, assert_never

from parlang.ir.facts import Facts, Value
from parlang.ir.group import after_change, group_figures
from parlang.ir.interpret import NO_EVIDENCE, NOT_ARISING, LeafScore, score_leaf
from parlang.ir.nodes import Constraint, Figure, Part, Points, Ruleset, Survey
from parlang.ir.violations import broken, fault_in
from parlang.ir.walk import PERIOD, constraints_by_input, inputs_in, inputs_of_leaf, is_penalty, terms_of_leaf

NOT_ITS_OWN = ("unit", "parameters")
UNBOUNDED = 10**12
"""How many steps are searched where a figure has no declared end."""
Aim: TypeAlias = Callable[[LeafScore, Fraction], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """One figure from `before` to `after` gives `points` by `case`; no `change` of yes/no and levels."""

    figure: str
    before: Value
    after: Value
    change: Fraction | None
    case: str
    points: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A scored leaf: what decided, with which figures, what was lost and how to do better.

    For a penalty `lost` is what is taken off, and no next step is told.
    `only_by_rounding`: the points are the maximum, and were less before rounding.
    """

    path: str
    points: Fraction
    maximum: Fraction
    lost: Fraction
    case: str
    figures: tuple[tuple[str, Value], ...]
    only_by_rounding: bool
    next_step: NextStep | None


def explain_leaf(part: Part, facts: Facts, ruleset: Ruleset) -> Explanation | None:
    """Explain a leaf; None unless it is scored."""
    score = score_leaf(part, facts, ruleset.points_decimals)
    if score.points is None or score.unrounded is None or score.case is None:
        return None
    penalty = is_penalty(part, ruleset)
    return Explanation(
        path=part.path,
        points=score.points,
        maximum=part.maximum,
        lost=score.points if penalty else part.maximum - score.points,
        case=score.case,
        figures=tuple((key, facts.values[key]) for key in score.used if key != PERIOD),
        only_by_rounding=score.points == part.maximum and score.unrounded < part.maximum,
        next_step=None if penalty else next_step(part, facts, ruleset),
    )


def next_step(part: Part, facts: Facts, ruleset: Ruleset) -> NextStep | None:
    """Find the least change of one figure that gives a scored leaf more points."""
    now = score_leaf(part, facts, ruleset.points_decimals)
    if now.points is None or now.points >= part.maximum or isinstance(part.rule, Survey):
        return None  # nobody may be asked for other answers
    for aim in _aims(now, now.points, part):
        for figure in _changeable(now, ruleset):
            question = _Question(
                part=part,
                facts=facts,
                ruleset=ruleset,
                asked=inputs_of_leaf(part),
                decimals=ruleset.points_decimals,
                figure=figure,
                constraints=_touched(figure, ruleset),
                aim=aim,
            )
            after = _least_change(question)
            if after is not None:
                return _replayed(part, facts, ruleset, figure.key, after)
    return None


def _touched(figure: Figure, ruleset: Ruleset) -> tuple[Constraint, ...]:
    moved = {figure.key, *(each.key for each in group_figures(ruleset) if _is_of(each, figure))}
    speaking = constraints_by_input(ruleset)
    return tuple(ruleset.constraints[place] for place in sorted({at for key in moved for at in speaking.get(key, ())}))


def _is_of(figure: Figure, reported: Figure) -> bool:
    return figure.group is not None and reported.key in inputs_in(figure.group.of)


def _replayed(part: Part, facts: Facts, ruleset: Ruleset, key: str, after: Value) -> NextStep:
    changed = after_change(ruleset, facts, key, after, inputs_of_leaf(part))
    score = score_leaf(part, changed or facts, ruleset.points_decimals)
    if score.case is None or score.points is None:
        raise AssertionError(f"{part.path}: what was found for {key} is not scored")
    before = facts.values[key]
    change = after - before if isinstance(before, Fraction) and isinstance(after, Fraction) else None
    return NextStep(figure=key, before=before, after=after, change=change, case=score.case, points=score.points)


def _aims(now: LeafScore, points: Fraction, part: Part) -> tuple[Aim, ...]:
    """Give what to reach, best first: a better case, all points, any more; by whole steps the next one first."""

    def better_case(score: LeafScore, reached: Fraction) -> bool:
        return score.case != now.case and reached > points

    def everything(_: LeafScore, reached: Fraction) -> bool:
        return reached == part.maximum

    def more(_: LeafScore, reached: Fraction) -> bool:
        return reached > points

    return (better_case, more, everything) if _by_whole_steps(part) else (better_case, everything, more)


def _by_whole_steps(part: Part) -> bool:
    increments = (each.increment for each in terms_of_leaf(part) if isinstance(each, Points))
    return any(each is not None and each.whole for each in increments)


def _changeable(now: LeafScore, ruleset: Ruleset) -> list[Figure]:
    figures = {figure.key: figure for figure in ruleset.figures if figure.owner not in NOT_ITS_OWN}
    used = (figures[key] for key in now.used if key in figures)
    return sorted((figure for figure in used if figure.group is None or figure.group.what == "rank"), key=_rank)


def _rank(figure: Figure) -> int:
    if figure.direction is not None:
        return 0
    return 1 if figure.kind in ("yes_no", "level") else 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """Which value of one figure reaches the aim, all else being as it is."""

    part: Part
    facts: Facts
    ruleset: Ruleset
    asked: tuple[str, ...]  # what the leaf may need
    decimals: int | None
    figure: Figure
    constraints: tuple[Constraint, ...]  # those that speak of the figure
    aim: Aim

    def allowed(self, value: Value) -> bool:
        """Tell whether the figure may have the value, beside the others."""
        return self.allowed_facts(value) is not None

    def allowed_facts(self, value: Value) -> Facts | None:
        """Give the facts with the value; None if the figure may not have it."""
        facts = None if fault_in(self.figure, value) is not None else self.changed(value)
        return None if facts is None or any(broken(self.constraints, facts)) else facts

    def changed(self, value: Value) -> Facts | None:
        """Give the facts with the value; None if it is not known what the group would then come to."""
        return after_change(self.ruleset, self.facts, self.figure.key, value, self.asked)

    def reached_by(self, value: Value) -> bool:
        """Tell whether the value is allowed and reaches the aim."""
        facts = self.allowed_facts(value)
        if facts is None:
            return False
        score = score_leaf(self.part, facts, self.decimals)
        by_figures = score.case not in (NOT_ARISING, NO_EVIDENCE)
        return score.points is not None and by_figures and self.aim(score, score.points)


def _least_change(question: _Question) -> Value | None:
    before = question.facts.values[question.figure.key]
    match before:
        case bool():
            return (not before) if question.reached_by(not before) else None
        case str():
            return next(filter(question.reached_by, _levels_from(question.figure, before)), None)
        case Fraction():
            found = (_least_move(question, before, sign) for sign in _signs(question.figure))
            return next((value for value in found if value is not None), None)
        case _:
            assert_never(before)


def _levels_from(figure: Figure, before: str) -> tuple[str, ...]:
    """Give the other levels: the next better one first, then better ones, then those below."""
    keys = tuple(level.key for level in figure.levels)
    place = keys.index(before)
    return (*reversed(keys[:place]), *keys[place + 1 :])


def _signs(figure: Figure) -> tuple[int, ...]:
    match figure.direction:
        case "higher":
            return (1,)
        case "lower":
            return (-1,)
        case None:
            return (1, -1)
        case _:
            assert_never(figure.direction)


def _least_move(question: _Question, before: Fraction, sign: int) -> Fraction | None:
    def moved(steps: int) -> Fraction:
        return before + Fraction(sign * steps, question.figure.grain)

    furthest = _furthest(question, before, sign, moved)
    missed = 0
    for steps in (*_doubling(furthest), furthest):
        if steps > missed and question.reached_by(moved(steps)):
            return moved(_first(missed, steps, lambda tried: question.reached_by(moved(tried))))
        missed = steps
    return None


def _furthest(question: _Question, before: Fraction, sign: int, moved: Callable[[int], Fraction]) -> int:
    """Give how many steps the figure may go, taking it that what it may not have lies beyond what it may."""
    end = question.figure.high if sign > 0 else question.figure.low
    most = UNBOUNDED if end is None else max(0, math.floor(abs(end - before) * question.figure.grain))
    if question.allowed(moved(most)):
        return most
    near = 0  # mostly the end is near, where another figure sets it: so it is looked for from here
    for steps in (*_doubling(most), most):
        if not question.allowed(moved(steps)):
            return max(0, _first(near, steps, lambda tried: not question.allowed(moved(tried))) - 1)
        near = steps
    return near


def _doubling(below: int) -> Iterator[int]:
    steps = 1
    while steps < below:
        yield steps
        steps *= 2


def _first(missed: int, reached: int, reaches: Callable[[int], bool]) -> int:
    """Give a number that reaches, whose predecessor does not, between one that does not and one that does."""
    while reached - missed > 1:
        middle = (missed + reached) // 2
        if reaches(middle):
            reached = middle
        else:
            missed = middle
    return reached
