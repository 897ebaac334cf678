"""How many domains, criteria and sub-criteria a set has, and how many leaves."""

from __future__ import annotations

from parlang.ir.nodes import Ruleset
from parlang.ir.walk import each_part, leaves

LEVELS = ("domain", "criterion", "sub_criterion")


def counts_of(ruleset: Ruleset) -> dict[str, int]:
    """Count the parts of each level, those outside the scale too, and the leaves."""
    levels: list[str] = [part.level for part in each_part(ruleset)]
    return {**{level: levels.count(level) for level in LEVELS}, "leaf": sum(1 for _ in leaves(ruleset))}
