"""What is wrong with the facts of a unit, before they are scored: records, whose words are made elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.ir.evaluate import given, holds
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Constraint, Figure, Ruleset
from parlang.ir.walk import PERIOD, inputs_in, leaves

What: TypeAlias = Literal[
    "unknown",  # no figure has this key
    "kind",  # a number for a yes/no, a text for a number
    "level",  # not one of the levels
    "grain",  # more decimals than declared, or not a whole number
    "below",  # less than the declared range
    "above",  # more than the declared range
    "constraint",  # the figures together break a constraint
    "not_arising",  # declared not to arise, by a path whose rules do not allow it
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """A fault in the facts; `figure` is the key (for a constraint its first one, or a path, or `period`)."""

    figure: str
    value: Value | None
    what: What
    constraint: Constraint | None = None


def violations(ruleset: Ruleset, facts: Facts) -> tuple[Violation, ...]:
    """Give every fault in the facts; a constraint is asked once all its figures are given, and sound."""
    single = (*_of_year(facts), *_of_values(ruleset, facts), *_of_declarations(ruleset, facts))
    unsound = frozenset(fault.figure for fault in single)
    return (*single, *_of_constraints(ruleset, facts, unsound))


def broken(constraints: Iterable[Constraint], facts: Facts) -> Iterator[Constraint]:
    """Give the constraints that the facts break; one is asked only when all its figures are given."""
    for constraint in constraints:
        complete = all(given(key, facts) for key in inputs_in(constraint.condition))
        if complete and not holds(constraint.condition, facts):
            yield constraint


def fault_in(figure: Figure, value: Value) -> What | None:
    """Tell what is wrong with a value of a figure, if anything."""
    match figure.kind:
        case "yes_no":
            return None if isinstance(value, bool) else "kind"
        case "level":
            return _fault_in_level(figure, value)
        case _:
            return _fault_in_number(figure, value) if isinstance(value, Fraction) else "kind"


def _fault_in_level(figure: Figure, value: Value) -> What | None:
    if not isinstance(value, str):
        return "kind"
    return None if any(level.key == value for level in figure.levels) else "level"


def _fault_in_number(figure: Figure, value: Fraction) -> What | None:
    if (value * figure.grain).denominator != 1:
        return "grain"
    if figure.low is not None and value < figure.low:
        return "below"
    return "above" if figure.high is not None and value > figure.high else None


def _of_year(facts: Facts) -> Iterator[Violation]:
    """Refuse a year beside which the calendar has none."""
    if facts.year is not None and not MINYEAR < facts.year < MAXYEAR:
        what: What = "below" if facts.year <= MINYEAR else "above"
        yield Violation(figure=PERIOD, value=Fraction(facts.year), what=what)


def _of_values(ruleset: Ruleset, facts: Facts) -> Iterator[Violation]:
    figures = {figure.key: figure for figure in ruleset.figures}
    for key, value in facts.values.items():
        what = fault_in(figures[key], value) if key in figures else "unknown"
        if what is not None:
            yield Violation(figure=key, value=value, what=what)


def _of_declarations(ruleset: Ruleset, facts: Facts) -> Iterator[Violation]:
    allowed = {part.path for part in leaves(ruleset) if part.does_not_arise is not None}
    for path in sorted(facts.not_arising - allowed):
        yield Violation(figure=path, value=None, what="not_arising")


def _of_constraints(ruleset: Ruleset, facts: Facts, unsound: frozenset[str]) -> Iterator[Violation]:
    values = {key: value for key, value in facts.values.items() if key not in unsound}
    year = None if PERIOD in unsound else facts.year
    sound = Facts(year=year, values=values, not_arising=facts.not_arising)
    for constraint in broken(ruleset.constraints, sound):
        first = next(iter(inputs_in(constraint.condition)), PERIOD)
        yield Violation(figure=first, value=facts.values.get(first), what="constraint", constraint=constraint)
