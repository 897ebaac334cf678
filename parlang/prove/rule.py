"""A rule under proof: its leaf, what it may come to, and all that its inputs may be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Constraint, Figure, Part
from parlang.ir.walk import PERIOD, inputs_in, inputs_of_leaf
from parlang.lowered.from_ir import lower_condition
from parlang.lowered.ranges import PERIODS, Range, ranges_of
from parlang.prove.outcomes import Outcomes, outcomes_of
from parlang.prove.setting import Setting, constraints_between
from parlang.prove.solving.solver import Found, Space

LIKELY_YEARS = (2024, 2025, 2023)
ROUND = (50, 10, 100, 1000)  # what a parameter of the year is taken to be, where nothing else asks
THOUSAND, PERCENT = 1000, 100


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleInQuestion:
    """A leaf, its inputs in order of first mention, the constraints between them, and what it may come to.

    A constraint counts whose inputs are all inputs of the leaf: a unit may be scored before it has given others.
    """

    part: Part
    setting: Setting
    inputs: tuple[str, ...]
    constraints: tuple[Constraint, ...]
    outcomes: Outcomes
    space: Space

    def facts(self, found: Found, renamed: Mapping[str, str] | None = None) -> Facts:
        """Give the facts that whole numbers stand for; `renamed` says which inputs are to be read under other names."""
        names = renamed or {}
        return facts_of({key: found[names.get(key, key)] for key in self.inputs}, self.setting)

    def value_of(self, key: str, value: Value) -> Fraction:
        """Give the number that stands for a value of a figure: yes is 1, a level its place."""
        match value:
            case bool():
                return Fraction(value)
            case str():
                levels = [each.key for each in self.setting.figures[key].levels]
                return Fraction(levels.index(value))
            case _:
                return value


def rule_in_question(part: Part, setting: Setting) -> RuleInQuestion:
    """Give a leaf as it is asked about."""
    inputs = inputs_of_leaf(part)
    return RuleInQuestion(
        part=part,
        setting=setting,
        inputs=inputs,
        constraints=(constraints := constraints_between(inputs, setting)),
        outcomes=outcomes_of(part, setting.figures),
        space=space_of(inputs, constraints, setting),
    )


def space_of(inputs: Iterable[str], constraints: Iterable[Constraint], setting: Setting) -> Space:
    """Give all that inputs may be; the year is one of them where a constraint asks for it."""
    asked = dict.fromkeys((*inputs, *(key for each in constraints for key in inputs_in(each.condition))))
    figures = [setting.figures[key] for key in asked if key != PERIOD]
    first = setting.ruleset.first_year
    ranges: dict[str, Range] = ranges_of(figures) | {PERIOD: (max(first or 0, PERIODS[0]), PERIODS[1])}
    return Space(
        ranges={key: ranges[key] for key in asked},
        grains={key: 1 if key == PERIOD else setting.figures[key].grain for key in asked},
        known=tuple(lower_condition(each.condition, setting.figures) for each in constraints),
        wanted={key: _wanted(key, setting) for key in asked},
    )


def year_of(setting: Setting) -> int:
    """Give the year of a unit of which nothing asks for one."""
    return _likely_years(setting)[0]


def _likely_years(setting: Setting) -> tuple[int, ...]:
    first = setting.ruleset.first_year
    return LIKELY_YEARS if first is None else (first, first + 1, first + 2)


def _wanted(key: str, setting: Setting) -> tuple[int, ...]:
    if key == PERIOD:
        return _likely_years(setting)
    figure = setting.figures[key]
    if figure.owner != "parameters":
        return ()
    one = figure.grain // PERCENT if figure.kind == "ratio" and figure.grain >= PERCENT else figure.grain
    return tuple(each * one * (THOUSAND if figure.kind == "money" else 1) for each in ROUND)


def facts_of(found: Found, setting: Setting) -> Facts:
    """Give the facts that whole numbers stand for."""
    values = {key: _value(number, setting.figures[key]) for key, number in found.items() if key != PERIOD}
    return Facts(year=found.get(PERIOD), values=values)


def _value(number: int, figure: Figure) -> Value:
    match figure.kind:
        case "yes_no":
            return number == 1
        case "level":
            return figure.levels[number].key
        case _:
            return Fraction(number, figure.grain)
