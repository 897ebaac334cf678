"""A set as its generated evaluator: the points, cases and missing figures of the interpreter, far sooner.

Only the leaves of the evaluator are asked; they are added up here as `score_unit` does, with the intervals of what is
pending. It is made for sets whose points are simply added: no «highest», bonus, penalty or cases of grades. Equal
scores of a leaf are one object for all units.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from types import ModuleType
from typing import Any, TypeAlias

from parlang.ir.facts import Facts, Value
from parlang.ir.grading import Ends, Scores, graded
from parlang.ir.intervals import Intervals, intervals_of
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import PartScore, Scorecard
from parlang.ir.walk import PERIOD, each_part, inputs_in, inputs_of_leaf, leaves
from parlang.runtime.rounding import rounded
from parlang_compiler.backends.to_python import to_python
from parlang_compiler.impact.sums import ZERO, added

HUNDRED = Fraction(100)
Key: TypeAlias = tuple[object, ...]


class Compiled:
    """Scores units by the generated evaluator; `parts` of a score are its leaves."""

    shared = True

    def __init__(self, ruleset: Ruleset) -> None:
        self._ruleset = ruleset
        self._module: Any = _loaded(to_python(ruleset, ""))
        self._leaves = tuple(leaves(ruleset))
        self._shapes = {key: (shape.grain, shape.levels) for key, shape in self._module.FIGURES.items()}
        self._unit: int = self._module.UNIT
        self._scored: list[dict[Any, PartScore]] = [{} for _ in self._leaves]
        self._pending: dict[Key, PartScore] = {}
        known = intervals_of(ruleset, Facts())
        self._alone = {part.path: _alone(ruleset, part, known) for part in self._leaves}
        self._asked = {path: tuple(each.key for each in alone.figures) for path, alone in self._alone.items()}
        self._not_assessed = frozenset(
            part.path
            for part in self._leaves
            if part.does_not_arise is not None and part.does_not_arise.treatment == "not_assessed"
        )
        self._whole = added(part.maximum for part in self._leaves)

    def score(self, facts: Facts) -> Scorecard:
        """Score a unit."""
        given = self._given(facts)
        parts = [self._leaf(at, rule, given, facts) for at, rule in enumerate(self._module.LEAVES)]
        return self._together(parts, facts)

    def _given(self, facts: Facts) -> dict[str, int]:
        """Give the inputs as the evaluator takes them: whole numbers of the grain, places of levels."""
        given = {key: _whole(value, *self._shapes[key]) for key, value in facts.values.items()}
        if facts.year is not None:
            given[PERIOD] = facts.year
        return given

    def _leaf(self, at: int, rule: Any, given: Mapping[str, int], facts: Facts) -> PartScore:
        values = [given.get(key) for key in rule.inputs]
        declared = rule.may_not_arise and rule.path in facts.not_arising
        points, case, missing = rule.judge(*values, not_arising=True) if declared else rule.judge(*values)
        if points is None and case is None:
            return self._waiting(self._leaves[at], missing, facts)
        key = (points, case)
        known = self._scored[at].get(key)
        if known is None:
            known = self._scored[at][key] = self._known(self._leaves[at], points, case)
        return known

    def _known(self, part: Part, points: int | None, case: str | None) -> PartScore:
        worth = ZERO if points is None else Fraction(points, self._unit)
        return PartScore(
            path=part.path,
            status="left_out" if points is None else "scored",
            points=None if points is None else worth,
            maximum=ZERO if points is None else part.maximum,
            least=worth,
            most=worth,
            case=case,
        )

    def _waiting(self, part: Part, missing: tuple[str, ...], facts: Facts) -> PartScore:
        declared = part.path in facts.not_arising
        key = (part.path, facts.year, declared, *map(facts.values.get, self._asked[part.path]))
        known = self._pending.get(key)
        if known is None:
            least, most = intervals_of(self._alone[part.path], facts).of_leaf(part)
            known = PartScore(
                path=part.path,
                status="pending",
                points=None,
                maximum=part.maximum,
                least=least,
                most=most,
                missing=missing,
            )
            self._pending[key] = known
        return known

    def _together(self, parts: Sequence[PartScore], facts: Facts) -> Scorecard:
        pending = [each for each in parts if each.status == "pending"]
        out = [at for at, each in enumerate(parts) if each.status == "left_out"]
        least = added(each.least for each in parts)
        most = least + added(each.most - each.least for each in pending)
        maximum = self._whole - added(self._leaves[at].maximum for at in out) if out else self._whole
        optional = [each for each in pending if each.path in self._not_assessed]
        least_maximum = maximum - added(each.maximum - each.most for each in optional)
        percents = self._percents(least, most, maximum, least_maximum)
        grade, ruleset = None, self._ruleset
        if ruleset.grading is not None:
            index = None if len(optional) + len(out) == len(parts) else percents
            scores = Scores(total=(least, most), in_scale=(least, most), percents=index, parts={}, assessed={})
            grade = graded(ruleset.grading, scores, facts, {}).key
        return Scorecard(
            parts=tuple(parts),
            status="pending" if pending else "scored",
            points=None if pending else least,
            maximum=maximum,
            bonus=ZERO,
            penalty=ZERO,
            total=None if pending else least,
            least=least,
            most=most,
            percent=None if pending or percents is None else percents[0],
            percents=percents,
            grade=grade,
            missing=tuple(dict.fromkeys(key for each in pending for key in each.missing)),
        )

    def _percents(self, least: Fraction, most: Fraction, maximum: Fraction, least_maximum: Fraction) -> Ends | None:
        if maximum == 0:
            return None
        decimals = self._ruleset.index_decimals
        highest = most * HUNDRED / least_maximum if least_maximum > 0 else ZERO
        return rounded(least * HUNDRED / maximum, decimals), rounded(highest, decimals)


def is_simple(ruleset: Ruleset) -> bool:
    """Tell whether the points of leaves are simply added, and grades asked of the sum alone."""
    added_up = all(part.combine == "sum" for part in each_part(ruleset))
    by_bounds = ruleset.grading is None or not ruleset.grading.cases
    return added_up and by_bounds and not ruleset.outside and ruleset.points_decimals is not None


def _loaded(text: str) -> ModuleType:
    """Run the module of an evaluator; it is known by its name only while its records are made."""
    module = ModuleType("parlang_compiler.impact.evaluator")
    sys.modules[module.__name__] = module
    try:
        exec(compile(text, "evaluator.py", "exec"), module.__dict__)
    finally:
        del sys.modules[module.__name__]
    return module


def _alone(ruleset: Ruleset, part: Part, known: Intervals) -> Ruleset:
    """Give the set with no other figures and constraints than those that the interval of a leaf hangs on."""
    conditions = known.constraints_on(part)
    asked = {*inputs_of_leaf(part), *inputs_in(*conditions)}
    return replace(
        ruleset,
        figures=tuple(each for each in ruleset.figures if each.key in asked),
        constraints=tuple(each for each in ruleset.constraints if each.condition in conditions),
    )


def _whole(value: Value, grain: int, levels: tuple[str, ...]) -> int:
    match value:
        case bool():
            return value
        case str():
            return levels.index(value)
        case _:
            return value.numerator * (grain // value.denominator)
