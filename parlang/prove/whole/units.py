"""Whole units put together from examples of single rules: what is given first stays, the rest is filled in.

A unit is any facts that the declarations allow; what it comes to is asked of the interpreter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Constraint, Ruleset
from parlang.ir.scorecard import Scorecard, score_unit
from parlang.ir.violations import broken, violations
from parlang.ir.walk import inputs_in
from parlang.lowered.nodes import Compare, Condition, Constant, Given
from parlang.prove.answers import Answer, Proof
from parlang.prove.replay import replayed
from parlang.prove.rule import RuleInQuestion, facts_of, space_of, year_of
from parlang.prove.solving.sessions import session_of
from parlang.prove.solving.solver import Session, Solver


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """A rule with facts that were found for it, those with the most points first.

    `constraints` are all that speak of one of its inputs and only of what some rule asks for, and `inputs` all that
    they speak of besides: within a whole unit these hold too.
    """

    rule: RuleInQuestion
    found: tuple[Facts, ...]
    constraints: tuple[Constraint, ...]
    inputs: tuple[str, ...]

    @property
    def best(self) -> Facts | None:
        """Give facts with all points, if there are any."""
        first = next(iter(self.found), None)
        return first if first is not None and _points(self.rule, first) == self.rule.part.maximum else None


def examples_of(rule: RuleInQuestion, proof: Proof, known: Sequence[Constraint]) -> Examples:
    """Gather the facts that the answers of a rule rest on, or that refute them; `known` holds in the whole set."""
    every = [facts for answer in proof.answers for facts in _facts_in(answer)]
    unique = [facts for at, facts in enumerate(every) if facts not in every[:at]]
    constraints = tuple(each for each in known if _speaks_of(each, rule.inputs))
    inputs = dict.fromkeys((*rule.inputs, *(key for each in constraints for key in inputs_in(each.condition))))
    found = tuple(sorted(unique, key=lambda facts: -_points(rule, facts)))
    return Examples(rule=rule, found=found, constraints=constraints, inputs=tuple(inputs))


def _speaks_of(constraint: Constraint, inputs: Iterable[str]) -> bool:
    return not set(inputs_in(constraint.condition)).isdisjoint(inputs)


def _facts_in(answer: Answer) -> Iterator[Facts]:
    yield from (facts for _, facts in answer.reached)
    for finding in answer.findings:
        yield from finding.witness


def _points(rule: RuleInQuestion, facts: Facts) -> Fraction:
    return replayed(rule, facts).points or Fraction(0)


def shared_inputs(several: Iterable[HasInputs]) -> frozenset[str]:
    """Give the inputs that more than one of several asks for, or is held to."""
    counted = Counter(key for each in several for key in each.inputs)
    return frozenset(key for key, times in counted.items() if times > 1)


class HasInputs(Protocol):
    """What asks for figures."""

    @property
    def inputs(self) -> tuple[str, ...]:
        """Give the figures that it asks for."""


class Builder:
    """Puts units together; where an example of a rule does not go with what is chosen, another one is looked for."""

    def __init__(self, examples: Sequence[Examples], solver: Solver | None) -> None:
        self._examples, self._solver = tuple(examples), solver
        self._sessions: dict[str, Session] = {}
        self._fitted: dict[tuple[str, tuple[tuple[str, Value], ...]], Facts | None] = {}

    def units(self, first: Mapping[str, Value] | None = None) -> Iterator[Facts]:
        """Give units from the best down: one rule after the other is moved from its best example to its worst.

        `first` is what they have in common.
        """
        chosen = [each.found[:1] for each in self._examples]
        yield from self._unit(chosen, first)
        for at, each in enumerate(self._examples):
            for other in each.found[1:]:
                yield from self._unit([*chosen[:at], (other,), *chosen[at + 1 :]], first)
            chosen[at] = each.found[-1:]
            yield from self._unit(chosen, first)

    def between(self, low: Fraction, high: Fraction, first: Mapping[str, Value] | None = None) -> Iterator[Facts]:
        """Give units whose total lies about between two numbers: one rule is asked for what the others leave."""
        chosen = [each.found[:1] for each in self._examples]
        for at, each in enumerate(self._examples):
            for unit in self._unit(chosen, first):
                score = scored(each.rule.setting.ruleset, unit)
                own = None if score is None else next(one for one in score.parts if one.path == each.rule.part.path)
                if score is None or score.total is None or own is None or own.points is None:
                    continue
                others = score.total - own.points
                yield from self._filled(each, unit, (low - others, high - others))
            chosen[at] = each.found[-1:]

    def _filled(self, each: Examples, unit: Facts, ends: tuple[Fraction, Fraction]) -> Iterator[Facts]:
        """Give the unit with other figures of one rule alone, for which it has points between two numbers."""
        shared = {key for other in self._examples if other is not each for key in other.inputs}
        held = tuple((key, value) for key, value in unit.values.items() if key in each.inputs and key in shared)
        for outcome, points in each.rule.outcomes.with_points:
            between = (Compare(">=", points, Constant(ends[0])), Compare("<=", points, Constant(ends[1])))
            facts = self._asked(each, held, (*outcome.conditions, *between))
            if facts is not None:
                yield Facts(year=facts.year or unit.year, values={**unit.values, **facts.values})

    def _unit(self, chosen: Sequence[tuple[Facts, ...]], first: Mapping[str, Value] | None) -> Iterator[Facts]:
        """Give the unit that has the examples, as far as they go together; none if a rule has nothing that does."""
        values: dict[str, Value] = dict(first or {})
        year = None
        for each, example in zip(self._examples, chosen, strict=True):
            facts = self._fitting(each, example[0] if example else Facts(), values)
            if facts is None:
                return
            year = year or facts.year
            values |= facts.values
        yield Facts(year=year or year_of(self._examples[0].rule.setting), values=values)

    def _fitting(self, each: Examples, wanted: Facts, values: Mapping[str, Value]) -> Facts | None:
        held = tuple((key, values[key]) for key in each.inputs if key in values)
        agrees = all(wanted.values.get(key, value) == value for key, value in held)
        if wanted.values and agrees and not any(broken(each.constraints, _beside(wanted, values))):
            return wanted
        known = (each.rule.part.path, held)
        if known not in self._fitted:
            self._fitted[known] = self._found(each, held)
        return self._fitted[known]

    def _found(self, each: Examples, held: tuple[tuple[str, Value], ...]) -> Facts | None:
        """Give facts of a rule that agree with what is held, with all points if it can be."""
        full = [
            (*outcome.conditions, Compare("==", points, Constant(each.rule.part.maximum)))
            for outcome, points in each.rule.outcomes.with_points
        ]
        found = (self._asked(each, held, conditions) for conditions in (*full, ()))
        return next((facts for facts in found if facts is not None), None)

    def _asked(
        self, each: Examples, held: tuple[tuple[str, Value], ...], conditions: tuple[Condition, ...]
    ) -> Facts | None:
        rule, path = each.rule, each.rule.part.path
        if path not in self._sessions:
            space = space_of(each.inputs, each.constraints, rule.setting)
            self._sessions[path] = session_of(space, self._solver)
        fixed = (Compare("==", Given(key), Constant(rule.value_of(key, value))) for key, value in held)
        result = self._sessions[path].find(*fixed, *conditions)
        return None if isinstance(result, str) else facts_of(result, rule.setting)


def _beside(facts: Facts, values: Mapping[str, Value]) -> Facts:
    return Facts(year=facts.year, values={**values, **facts.values})


def scored(ruleset: Ruleset, facts: Facts) -> Scorecard | None:
    """Score a unit; None where the declarations do not allow it."""
    return None if violations(ruleset, facts) else score_unit(ruleset, facts)
