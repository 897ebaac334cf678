"""What is asked of every set: one check, one file, one function; each gives what it found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks.bands import bands_cover
from parlang.ir.checks.counts import counts_as_published
from parlang.ir.checks.division import no_division_by_zero
from parlang.ir.checks.evidence import evidence_named
from parlang.ir.checks.grades import grades_cover
from parlang.ir.checks.increments import increments_sound
from parlang.ir.checks.labels import labels_agree
from parlang.ir.checks.maxima import maxima_sound
from parlang.ir.checks.open_questions import interpretations_listed, written_so_far
from parlang.ir.checks.points import points_within
from parlang.ir.checks.sums import sums_hold
from parlang.ir.checks.surveys import surveys_weighed
from parlang.ir.checks.unsure import Unsure
from parlang.ir.checks.unused import figures_used
from parlang.ir.nodes import Ruleset

__all__ = ["CHECKS", "Unsure", "check_ruleset"]

Check: TypeAlias = Callable[[Ruleset, Unsure], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    sums_hold,
    counts_as_published,
    maxima_sound,
    bands_cover,
    grades_cover,
    no_division_by_zero,
    increments_sound,
    points_within,
    surveys_weighed,
    labels_agree,
    evidence_named,
    figures_used,
    interpretations_listed,
    written_so_far,
)


def check_ruleset(ruleset: Ruleset, unsure: Unsure) -> tuple[Diagnostic, ...]:
    """Ask every check of a set."""
    return tuple(finding for check in CHECKS for finding in check(ruleset, unsure))
