"""Ask the interpreter: what a witness comes to is what the rules say of it, not what a solver thought."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from parlang.ir.facts import Facts
from parlang.ir.interpret import RuleGap, score_leaf
from parlang.ir.nodes import Constraint, Part, Rule
from parlang.ir.violations import broken, fault_in
from parlang.prove.rule import RuleInQuestion
from parlang.prove.setting import Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """What a leaf comes to: its case and points before rounding, or that no case speaks, or that it divides by 0."""

    kind: Literal["scored", "left_out", "pending", "gap", "division", "not_allowed"]
    case: str | None = None
    points: Fraction | None = None


def replayed(rule: RuleInQuestion, facts: Facts) -> Replayed:
    """Score the leaf; facts that the declarations do not allow come to nothing."""
    return _scored(rule.part, facts) if is_allowed(rule, facts) else Replayed(kind="not_allowed")


def replayed_alone(rule: RuleInQuestion, alone: Rule, facts: Facts) -> Replayed:
    """Score the leaf as if one of its cases were all that it has."""
    if not is_allowed(rule, facts):
        return Replayed(kind="not_allowed")
    return _scored(replace(rule.part, rule=alone, does_not_arise=None, without_evidence=None), facts)


def is_allowed(rule: RuleInQuestion, facts: Facts) -> bool:
    """Tell whether a unit may report such inputs of a leaf."""
    return are_allowed(facts, rule.setting, rule.constraints)


def are_allowed(facts: Facts, setting: Setting, constraints: Iterable[Constraint]) -> bool:
    """Tell whether figures are as they are declared, each by itself and together."""
    sound = all(fault_in(setting.figures[key], value) is None for key, value in facts.values.items())
    try:
        return sound and not any(broken(constraints, facts))
    except ZeroDivisionError:  # a constraint that divides by 0 is told where it stands
        return False


def _scored(part: Part, facts: Facts) -> Replayed:
    try:
        score = score_leaf(part, facts, None)
    except RuleGap:
        return Replayed(kind="gap")
    except ZeroDivisionError:
        return Replayed(kind="division")
    return Replayed(kind=score.status, case=score.case, points=score.points)
