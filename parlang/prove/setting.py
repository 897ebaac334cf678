"""A set as its rules are asked about, and what the answers of each rule hang on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from parlang.ir.nodes import Constraint, Figure, Part, Ruleset
from parlang.ir.once import once
from parlang.ir.walk import (
    PERIOD,
    constraints_by_input,
    each_part,
    inputs_in,
    inputs_of_leaf,
    is_penalty,
    is_within,
    leaves,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A set, with what every rule of it needs."""

    ruleset: Ruleset
    figures: Mapping[str, Figure]


def setting_of(ruleset: Ruleset) -> Setting:
    """Give the setting of the rules of a set."""
    scores = () if ruleset.grading is None else ruleset.grading.scores
    return Setting(ruleset=ruleset, figures={each.key: each for each in (*ruleset.figures, *scores)})


def constraints_between(inputs: Iterable[str], setting: Setting) -> tuple[Constraint, ...]:
    """Give the constraints that speak of these inputs and of no other."""
    there = {PERIOD, *inputs}
    speaking = constraints_by_input(setting.ruleset)
    near = sorted({at for key in (*there, "") for at in speaking.get(key, ())})
    constraints = (setting.ruleset.constraints[at] for at in near)
    return tuple(each for each in constraints if there.issuperset(inputs_in(each.condition)))


def left_out_is_nothing(part: Part, ruleset: Ruleset) -> bool:
    """Tell whether a leaf that is left out is worth 0: outside the scale, and where the highest of several counts."""
    return any(is_within(part, each) for each in _worth_nothing_left_out(ruleset))


@once
def _worth_nothing_left_out(ruleset: Ruleset) -> tuple[Part, ...]:
    return (*ruleset.outside, *(each for each in each_part(ruleset) if each.combine == "highest"))


def fingerprint(part: Part, setting: Setting) -> str:
    """Give all that the answers of a leaf hang on, as one text: the same text has the same answers."""
    ruleset, inputs = setting.ruleset, inputs_of_leaf(part)
    place = (is_penalty(part, ruleset), left_out_is_nothing(part, ruleset))
    alone = sum(1 for _ in leaves(ruleset)) == 1
    figures = _nameless(setting.figures[key] for key in inputs if key != PERIOD)
    asked = (part.rule, part.maximum, part.does_not_arise, part.without_evidence, place, alone, ruleset.first_year)
    return repr((asked, figures, tuple(each.condition for each in constraints_between(inputs, setting))))


def fingerprint_of_whole(setting: Setting, rules: Sequence[str]) -> str:
    """Give all that the answers of a set hang on beside those of its rules, whose fingerprints are given."""
    ruleset = setting.ruleset
    outline = [(each.path, each.level, each.maximum, each.combine) for each in each_part(ruleset)]
    decimals = (ruleset.scale, ruleset.points_decimals, ruleset.index_decimals)
    constraints = tuple(each.condition for each in ruleset.constraints)
    asked = (outline, decimals, ruleset.first_year, ruleset.grading, constraints, _nameless(ruleset.figures))
    return repr((asked, rules))


def _nameless(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """Give figures without their words, on which no answer hangs."""
    return tuple(replace(each, label="", name="", label_en=None) for each in figures)
