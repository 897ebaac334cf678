"""What is asked of one rule: one check, one file, one function; each gives its answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from parlang.prove.answers import Answer, CheckName
from parlang.prove.checks.bounds import within_bounds
from parlang.prove.checks.case_reachable import every_case_reachable
from parlang.prove.checks.division import no_division
from parlang.prove.checks.does_not_arise import may_and_may_not_arise
from parlang.prove.checks.gap import no_gap
from parlang.prove.checks.jump import no_jump
from parlang.prove.checks.max_reachable import maximum_reachable
from parlang.prove.checks.monotone import better_never_less
from parlang.prove.checks.overlap import no_overlap
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.solver import Session

__all__ = ["RULE_CHECKS"]

RuleCheck: TypeAlias = Callable[[RuleInQuestion, Session], Answer]

RULE_CHECKS: Mapping[CheckName, RuleCheck] = {
    "gap": no_gap,
    "overlap": no_overlap,
    "bounds": within_bounds,
    "max_reachable": maximum_reachable,
    "case_reachable": every_case_reachable,
    "monotone": better_never_less,
    "division": no_division,
    "does_not_arise": may_and_may_not_arise,
    "jump": no_jump,
}
