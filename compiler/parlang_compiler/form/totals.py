"""The parts, the totals, the percent and the grade, as formulas on what the leaves come to.

What waits is counted, never taken for 0: points of a part are shown once nothing in it waits; until then there is only
what was scored so far, called so. A leaf that is left out takes its maximum with it, as in `scorecard`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from parlang.ir.nodes import Grade, Part, Ruleset
from parlang.ir.scorecard import OUTSIDE
from parlang_compiler.form.cells import Workings
from parlang_compiler.form.formulas import EMPTY, Formula, Infix, Number, Text, call, choose, together
from parlang_compiler.form.rules import LEFT_OUT, ONE, ZERO, floor_of

PENDING, POINTS, MAXIMUM, LEFT = "số tiêu chí còn chờ", "điểm đã chấm", "điểm tối đa của đơn vị", "không đánh giá"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartCells:
    """A part: how many of its leaves wait, its points so far and its own maximum in units, 1 if it is left out."""

    pending: Formula
    points: Formula
    maximum: Formula
    left: Formula
    leaves: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """The parts by path, and what they come to together. `percent` is in units of its last decimal."""

    parts: Mapping[str, PartCells]
    scale: PartCells
    bonus: PartCells
    penalty: PartCells
    pending: Formula
    total: Formula
    percent: Formula | None
    grade: Formula | None


def totals_of(ruleset: Ruleset, outcomes: Mapping[str, Formula], unit: int, workings: Workings) -> Totals:
    """Add up what the leaves come to."""
    adding = _Adding(ruleset=ruleset, outcomes=outcomes, unit=unit, workings=workings)
    inside = [adding.part(part) for part in ruleset.parts]
    bonus = adding.together([adding.part(part) for part in ruleset.outside if part.level == "bonus"], "điểm thưởng")
    penalty = adding.together([adding.part(part) for part in ruleset.outside if part.level == "penalty"], "điểm phạt")
    scale = adding.together(inside, "trong thang điểm")
    pending = workings.add(PENDING, "cả bộ", together("SUM", [scale.pending, bonus.pending, penalty.pending]))
    with_bonus = Infix("+", scale.points, bonus.points)
    total = workings.add(POINTS, "cả bộ", Infix("-", with_bonus, penalty.points))
    percent = _percent(scale, ruleset.index_decimals, workings)
    return Totals(
        parts=adding.parts,
        scale=scale,
        bonus=bonus,
        penalty=penalty,
        pending=pending,
        total=total,
        percent=percent,
        grade=_grade(ruleset, pending, total, percent, unit),
    )


@dataclass(slots=True, kw_only=True)
class _Adding:
    ruleset: Ruleset
    outcomes: Mapping[str, Formula]
    unit: int
    workings: Workings
    parts: dict[str, PartCells] = field(default_factory=dict)

    def part(self, part: Part) -> PartCells:
        below = [self.part(each) for each in part.parts]
        found = self._leaf(part) if part.rule is not None else self._node(part, below)
        self.parts[part.path] = found
        return found

    def _leaf(self, part: Part) -> PartCells:
        outcome, maximum = self.outcomes[part.path], self._units(part)
        scored, left = call("ISNUMBER", outcome), Infix("=", outcome, LEFT_OUT)
        points: Formula = choose(scored, outcome, ZERO)
        if part.level in OUTSIDE:  # a section that is a leaf itself is capped like one that has parts
            points = together("MIN", [points, maximum])
        optional = part.does_not_arise is not None and part.does_not_arise.treatment == "not_assessed"
        add = self.workings.add
        return PartCells(
            pending=add(PENDING, part.path, choose(scored, ZERO, choose(left, ZERO, ONE))),
            points=add(POINTS, part.path, points),
            maximum=add(MAXIMUM, part.path, choose(left, ZERO, maximum)) if optional else maximum,
            left=add(LEFT, part.path, choose(left, ONE, ZERO)) if optional else ZERO,
            leaves=1,
        )

    def _node(self, part: Part, below: Sequence[PartCells]) -> PartCells:
        found = self.together(below, part.path, "SUM" if part.combine == "sum" else "MAX")
        maximum = self._units(part)
        points, own = found.points, found.maximum
        if part.level in OUTSIDE:
            points = self.workings.add(POINTS, part.path, together("MIN", [points, maximum]))
        if part.combine == "highest" or part.level in OUTSIDE:
            own = maximum
            if found.left != ZERO:
                own = self.workings.add(MAXIMUM, part.path, choose(Infix("=", found.left, ONE), ZERO, maximum))
        return PartCells(pending=found.pending, points=points, maximum=own, left=found.left, leaves=found.leaves)

    def together(self, below: Sequence[PartCells], about: str, points: str = "SUM") -> PartCells:
        """Take parts together."""
        if not below:
            return PartCells(pending=ZERO, points=ZERO, maximum=ZERO, left=ZERO, leaves=0)
        optional = [each.left for each in below]
        maxima = [each.maximum for each in below]
        whole = [each.value for each in maxima if isinstance(each, Number)]
        add = self.workings.add
        return PartCells(
            pending=add(PENDING, about, together("SUM", [each.pending for each in below])),
            points=add(POINTS, about, together(points, [each.points for each in below])),
            maximum=Number(sum(whole)) if len(whole) == len(maxima) else add(MAXIMUM, about, together("SUM", maxima)),
            left=ZERO if ZERO in optional else add(LEFT, about, together("MIN", optional)),
            leaves=sum(each.leaves for each in below),
        )

    def _units(self, part: Part) -> Number:
        return Number(int(part.maximum * self.unit))


def _percent(scale: PartCells, decimals: int | None, workings: Workings) -> Formula | None:
    """Give the percent, rounded half up; empty while something waits, or where nothing is assessed."""
    if decimals is None:
        return None
    doubled = Infix("+", Infix("*", Number(200 * 10**decimals), scale.points), scale.maximum)
    above = workings.add("tử số", "chỉ số", doubled)
    below = workings.add("mẫu số", "chỉ số", Infix("*", Number(2), scale.maximum))
    assessed = choose(Infix(">", below, ZERO), floor_of(above, below), EMPTY)
    return workings.add("phần trăm", "chỉ số", choose(Infix("=", scale.pending, ZERO), assessed, EMPTY))


def _grade(ruleset: Ruleset, pending: Formula, total: Formula, percent: Formula | None, unit: int) -> Formula | None:
    """Give the grade by bounds; one that cases or quotas have a say in is left to `eval`."""
    grading = ruleset.grading
    if grading is None or grading.cases or grading.quotas:
        return None
    value, own = (total, unit) if grading.by == "points" else (percent, 10 ** (ruleset.index_decimals or 0))
    if value is None:
        return None
    found: Formula = EMPTY
    for grade in reversed(grading.grades):
        found = choose(together("AND", list(_ends(grade, value, own)) or [call("TRUE")]), Text(grade.label), found)
    waits = Infix(">", pending, ZERO) if grading.by == "points" else Infix("=", value, EMPTY)
    return choose(waits, EMPTY, found)


def _ends(grade: Grade, value: Formula, unit: int) -> Iterator[Formula]:
    for end, operator, closed in ((grade.low, ">", grade.low_closed), (grade.high, "<", grade.high_closed)):
        if end is not None:
            scaled: Formula = value if end.denominator == 1 else Infix("*", value, Number(end.denominator))
            yield Infix(f"{operator}=" if closed else operator, scaled, Number(end.numerator * unit))
