"""What a unit is worth: leaves, the parts above them, and the whole, in whole numbers.

An exact number is a pair: numerator and positive denominator, (85, 100).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from .rounding import round_half_up

Exact = tuple[int, int]


class LeafScore(NamedTuple):
    """A leaf: scored, pending (for want of the missing figures), or left out."""

    path: str
    status: str
    points: Exact | None
    case: str | None
    missing: tuple[str, ...]


class NodeScore(NamedTuple):
    """A part: the points and the maximum of what is not left out below it."""

    path: str
    status: str
    points: Exact | None
    maximum: Exact


class Score(NamedTuple):
    """A unit: total = points + bonus - penalty; percent is of points over the unit's own maximum.

    The grade of a pending unit is not worked out here: it is None, even where every total that is still
    possible would earn the same one (the scorecard, which knows these totals, gives it then).
    """

    index: str  # type: ignore[assignment]  # the set's, not the method of tuples
    revision: str
    period: int | None
    status: str
    points: Exact | None
    maximum: Exact
    bonus: Exact | None
    penalty: Exact | None
    total: Exact | None
    percent: Exact | None
    grade: str | None
    parts: tuple[NodeScore, ...]
    leaves: tuple[LeafScore, ...]


class Section(NamedTuple):
    """A part of the set as declared: how its parts combine ("sum" or "highest"); a leaf has none."""

    path: str
    level: str
    maximum: Exact
    combine: str = "sum"
    parts: tuple[Section, ...] = ()


class GradeRange(NamedTuple):
    """A grade and what earns it; None where there is no end."""

    key: str
    low: Exact | None
    low_closed: bool
    high: Exact | None
    high_closed: bool


class GradeCase(NamedTuple):
    """A grade that goes before those by bounds: the conditions that have to hold together.

    Each comes with its inputs, figures and scores, in the order of its arguments.
    """

    key: str
    conditions: tuple[tuple[tuple[str, ...], Callable[..., bool]], ...]


class Rules(NamedTuple):
    """What is declared above the leaves; `score_grains` gives the whole numbers that scores enter a condition as."""

    index_id: str
    revision: str
    index_decimals: int | None
    sections: tuple[Section, ...]
    outside: tuple[Section, ...]
    graded_by: str | None = None
    grades: tuple[GradeRange, ...] = ()
    cases: tuple[GradeCase, ...] = ()
    score_grains: tuple[tuple[str, int], ...] = ()


def plus(left: Exact, right: Exact) -> Exact:
    """Give the sum, over the greater denominator where that suffices."""
    if left[1] % right[1] == 0:
        return (left[0] + right[0] * (left[1] // right[1]), left[1])
    if right[1] % left[1] == 0:
        return (left[0] * (right[1] // left[1]) + right[0], right[1])
    return (left[0] * right[1] + right[0] * left[1], left[1] * right[1])


def minus(left: Exact, right: Exact) -> Exact:
    """Give the difference."""
    return plus(left, (-right[0], right[1]))


def less(left: Exact, right: Exact) -> bool:
    """Tell whether left < right."""
    return left[0] * right[1] < right[0] * left[1]


def add_all(items: Iterable[Exact]) -> Exact:
    """Give the sum of all items."""
    total: Exact = (0, 1)
    for item in items:
        total = plus(total, item)
    return total


def highest(items: Iterable[Exact]) -> Exact:
    """Give the greatest item."""
    first, *others = items
    best = first
    for item in others:
        best = item if less(best, item) else best
    return best


def lowest(left: Exact, right: Exact) -> Exact:
    """Give the smaller of two."""
    return left if less(left, right) else right


def roll_up(rules: Rules, year: int | None, leaves: tuple[LeafScore, ...], given: Mapping[str, int]) -> Score:
    """Give the score of a unit from its leaves; `given` are its figures, for the conditions of grades."""
    scored = {leaf.path: leaf for leaf in leaves}
    parts: list[NodeScore] = []
    inside = [_node(section, scored, parts) for section in rules.sections]
    outside = [(section.level, _node(section, scored, parts)) for section in rules.outside]
    points = _total(inside)
    bonus = _total(node for level, node in outside if level == "bonus")
    penalty = _total(node for level, node in outside if level == "penalty")
    maximum = add_all(node.maximum for node in inside)
    percent = None if points is None else _percent(points, maximum, rules.index_decimals)
    total = None
    if points is not None and bonus is not None and penalty is not None:
        total = minus(plus(points, bonus), penalty)
    grade = None
    if points is not None and total is not None:
        known = {**given, **_scores(rules, total, points, percent, parts)} if rules.cases else given
        grade = _grade(rules, known, total, percent)
    return Score(
        index=rules.index_id,
        revision=rules.revision,
        period=year,
        status="pending" if total is None else "scored",
        points=points,
        maximum=maximum,
        bonus=bonus,
        penalty=penalty,
        total=total,
        percent=percent,
        grade=grade,
        parts=tuple(parts),
        leaves=leaves,
    )


def _total(nodes: Iterable[NodeScore]) -> Exact | None:
    """Give the sum of the points; None if one is pending. What is left out adds nothing."""
    total: Exact = (0, 1)
    for node in nodes:
        if node.status == "pending":
            return None
        if node.points is not None:
            total = plus(total, node.points)
    return total


def _node(section: Section, scored: dict[str, LeafScore], parts: list[NodeScore]) -> NodeScore:
    place = len(parts)
    if section.parts:
        node = _combined(section, [_node(part, scored, parts) for part in section.parts])
    else:
        leaf = scored[section.path]
        maximum = (0, 1) if leaf.status == "left_out" else section.maximum
        points = leaf.points
        if points is not None and section.level in ("bonus", "penalty"):
            points = lowest(points, section.maximum)
        node = NodeScore(section.path, leaf.status, points, maximum)
    parts.insert(place, node)
    return node


def _combined(section: Section, below: list[NodeScore]) -> NodeScore:
    if all(node.status == "left_out" for node in below):
        return NodeScore(section.path, "left_out", None, (0, 1))
    outside = section.level in ("bonus", "penalty")
    keeps_its_own = outside or section.combine == "highest"
    maximum = section.maximum if keeps_its_own else add_all(node.maximum for node in below)
    points = _total(below) if section.combine == "sum" else _highest(below)
    if points is None:
        return NodeScore(section.path, "pending", None, maximum)
    if outside:
        points = lowest(points, section.maximum)
    return NodeScore(section.path, "scored", points, maximum)


def _highest(nodes: list[NodeScore]) -> Exact | None:
    if any(node.status == "pending" for node in nodes):
        return None
    return highest(node.points or (0, 1) for node in nodes)


def _percent(points: Exact, maximum: Exact, decimals: int | None) -> Exact | None:
    if maximum[0] <= 0:
        return None
    numerator, denominator = points[0] * 100 * maximum[1], points[1] * maximum[0]
    if decimals is None:
        return (numerator, denominator)
    return (round_half_up(numerator, denominator, 10**decimals), 10**decimals)


def _scores(
    rules: Rules, total: Exact, points: Exact, percent: Exact | None, parts: list[NodeScore]
) -> Mapping[str, int]:
    """Give every score that a condition may ask for as a whole number; no index where there is no maximum."""
    scores = {f"score.part.{node.path}": node.points or (0, 1) for node in parts}
    scores |= {"score.total": total, "score.in_scale": points}
    if percent is not None:
        scores["score.index"] = (percent[0], percent[1] * 100)
    wanted = ((key, scores[key], grain) for key, grain in rules.score_grains if key in scores)
    whole = {key: score[0] * grain // score[1] for key, score, grain in wanted}
    return whole | {f"score.assessed.{node.path}": int(node.status != "left_out") for node in parts}


def _grade(rules: Rules, known: Mapping[str, int], total: Exact, percent: Exact | None) -> str | None:
    """Give the grade; `known` are figures and scores."""
    for case in rules.cases:
        holds = _case_holds(case, known)
        if holds is None:
            return None
        if holds:
            return case.key
    return _by_bounds(rules, total if rules.graded_by == "points" else percent)


def _case_holds(case: GradeCase, known: Mapping[str, int]) -> bool | None:
    """Tell whether a case holds; None for want of a figure, unless another condition does not hold."""
    undecided = False
    for inputs, holds in case.conditions:
        if any(key not in known for key in inputs):
            undecided = True
        elif not holds(*(known[key] for key in inputs)):
            return False
    return None if undecided else True


def _by_bounds(rules: Rules, graded: Exact | None) -> str | None:
    if graded is None:
        return None
    for grade in rules.grades:
        above = grade.low is None or less(grade.low, graded)
        below = grade.high is None or less(graded, grade.high)
        at_low = grade.low is not None and grade.low_closed and not less(graded, grade.low)
        at_high = grade.high is not None and grade.high_closed and not less(grade.high, graded)
        if (above or at_low) and (below or at_high):
            return grade.key
    return None
