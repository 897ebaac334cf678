"""Monotone: with all else as it is, a better figure never scores less, across all cases.

Two units are asked for that differ in one figure whose better direction is declared, neighbours first. A figure that
takes a leaf into or out of what is assessed is held to the percent of the unit: a leaf that comes in below its maximum
lowers the percent of a unit that is full elsewhere, one that goes out with points lowers that of a unit that is full
nowhere else. Outside the scale, and where the highest of several counts, what is left out is worth 0. A penalty is
read the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product

from parlang.ir.facts import Facts
from parlang.ir.nodes import Figure
from parlang.ir.walk import is_penalty, leaves
from parlang.lowered.nodes import AllOf, AnyOf, Compare, Condition, Constant, Given, Sum, Value
from parlang.prove.answers import Answer, Finding, not_applicable, proved, refuted, undecided
from parlang.prove.outcomes import Outcome, Outcomes
from parlang.prove.replay import Replayed, replayed
from parlang.prove.rule import RuleInQuestion
from parlang.prove.setting import left_out_is_nothing
from parlang.prove.solving.changed import renamed, renamed_value
from parlang.prove.solving.solver import NEVER, Session

BETTER = "better "  # goes before the key of the figure that the second unit has otherwise
FEW_CASES = 6  # so many are held against each other, one by one: small questions that are mostly linear
MOST_CASES = 150


class _Unknown(Exception):
    """The session does not know."""


def better_never_less(rule: RuleInQuestion, session: Session) -> Answer:
    """Ask for a unit that scores less than another whose figure is worse."""
    figures = directed_figures(rule)
    if not figures or not rule.outcomes.with_points:
        return not_applicable("monotone")
    if len(rule.outcomes.every) > MOST_CASES:
        return undecided("monotone", "limit")
    try:
        found = [_finding(rule, figure, session) for figure in figures]
    except _Unknown:
        return undecided("monotone", "limit")
    findings = [each for each in found if each is not None]
    return refuted("monotone", *findings) if findings else proved("monotone")


def directed_figures(rule: RuleInQuestion) -> list[Figure]:
    """Give the reported figures of a rule that are said to be better higher, or lower."""
    figures = (rule.setting.figures[key] for key in rule.inputs if key in rule.setting.figures)
    return [each for each in figures if each.direction is not None and each.computed is None]


def _finding(rule: RuleInQuestion, figure: Figure, session: Session) -> Finding | None:
    asked = _TwoUnits(rule=rule, figure=figure, session=_both(rule, figure, session))
    pairs = product(rule.outcomes.every, repeat=2)
    found = (asked.less(worse, better) for worse, better in pairs)
    if len(rule.outcomes.every) > FEW_CASES:
        found = (asked.less(whole, whole) for whole in _as_one(rule.outcomes))
    return next((each for each in found if each is not None), None)


def _as_one(outcomes: Outcomes) -> Iterator[Outcome]:
    """Give all cases with points as one whose points are a choice; nothing is known where some are left out."""
    if any(each.kind == "left_out" for each in outcomes.every):
        raise _Unknown
    reached = tuple(AllOf(each.conditions) for each, _ in outcomes.with_points)
    yield Outcome(case="", conditions=(AnyOf(reached),), points=outcomes.worth)


def _both(rule: RuleInQuestion, figure: Figure, session: Session) -> Session:
    """Give a session about two units, of which the second has another value of the figure."""
    space, name = rule.space, BETTER + figure.key
    return session.about(
        replace(
            space,
            ranges={**space.ranges, name: space.ranges[figure.key]},
            grains={**space.grains, name: space.grains[figure.key]},
            known=(*space.known, *(renamed(each, figure.key, name) for each in space.known)),
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _TwoUnits:
    """What is asked of two units that differ in one figure."""

    rule: RuleInQuestion
    figure: Figure
    session: Session

    def less(self, worse: Outcome, better: Outcome) -> Finding | None:
        """Ask for a unit with the one outcome that is worth more than one, better in the figure, with the other."""
        questions = list(self._questions(worse, better))
        for question in questions:
            conditions = (*worse.conditions, *map(self._other, better.conditions), *question)
            if self.session.find(*conditions, self._beyond()) == NEVER:
                continue
            beside = self.session.find(*conditions, self._next(), simple=True)
            result = self.session.find(*conditions, self._beyond(), simple=True) if isinstance(beside, str) else beside
            finding = None
            if not isinstance(result, str):
                other = {self.figure.key: BETTER + self.figure.key}
                finding = self._replayed(self.rule.facts(result), self.rule.facts(result, other))
            if finding is None:
                raise _Unknown
            return finding
        return None

    def _questions(self, worse: Outcome, better: Outcome) -> Iterator[tuple[Condition, ...]]:
        """Say how the second may be worth less; nothing where it cannot be."""
        maximum, out = Constant(self.rule.part.maximum), "left_out"
        own, other = self._worth(worse), self._worth(better)
        if own is not None and other is not None:
            first, second = own, self._other_value(other)
            if is_penalty(self.rule.part, self.rule.setting.ruleset):
                first, second = second, first
            if not _never_above(first, second):
                yield (Compare(">", first, second),)
        elif worse.kind == out and better.points is not None and self._has_others():
            yield (Compare("<", self._other_value(better.points), maximum),)
        elif better.kind == out and worse.points is not None and self._has_others():
            yield (Compare(">", worse.points, Constant(0)),)

    def _worth(self, outcome: Outcome) -> Value | None:
        """Give the points of a case; where no maximum goes with it, what is left out is worth 0."""
        return Constant(0) if outcome.kind == "left_out" and self._keeps_maximum() else outcome.points

    def _keeps_maximum(self) -> bool:
        """Tell whether leaving out changes points alone."""
        return left_out_is_nothing(self.rule.part, self.rule.setting.ruleset)

    def _replayed(self, worse: Facts, better: Facts) -> Finding | None:
        one, other = replayed(self.rule, worse), replayed(self.rule, better)
        if not self._is_less(one, other):
            return None
        out = "left_out" in (one.kind, other.kind) and not self._keeps_maximum()
        return Finding(
            severity="error",
            witness=(worse, better),
            points=tuple(Fraction(0) if each.kind == "left_out" and not out else each.points for each in (one, other)),
            cases=(one.case or "", other.case or ""),
            figure=self.figure.key,
            what="percent" if out else "",
        )

    def _is_less(self, one: Replayed, other: Replayed) -> bool:
        nothing = Fraction(0) if self._keeps_maximum() else None
        first, second = (nothing if each.kind == "left_out" else each.points for each in (one, other))
        if first is not None and second is not None:
            return second > first if is_penalty(self.rule.part, self.rule.setting.ruleset) else first > second
        if one.kind == "left_out":
            return other.points is not None and other.points < self.rule.part.maximum
        return other.kind == "left_out" and one.points is not None and one.points > 0

    def _has_others(self) -> bool:
        return sum(1 for _ in leaves(self.rule.setting.ruleset)) > 1

    def _beyond(self) -> Condition:
        now, then = Given(self.figure.key), Given(BETTER + self.figure.key)
        return Compare("<" if self.figure.direction == "higher" else ">", now, then)

    def _next(self) -> Condition:
        step = Fraction(1 if self.figure.direction == "higher" else -1, self.figure.grain)
        return Compare("==", Given(BETTER + self.figure.key), Sum((Given(self.figure.key), Constant(step))))

    def _other(self, condition: Condition) -> Condition:
        return renamed(condition, self.figure.key, BETTER + self.figure.key)

    def _other_value(self, value: Value) -> Value:
        return renamed_value(value, self.figure.key, BETTER + self.figure.key)


def _never_above(first: Value, second: Value) -> bool:
    both = isinstance(first, Constant) and isinstance(second, Constant)
    return both and first.value <= second.value  # type: ignore[union-attr]  # both are constants
