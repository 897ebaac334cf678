"""Units → what came of their published results: whether their numbers are possible, and agree with each other.

No figures are asked for, so no rule is tried: what is published says nothing of the coverage of the rules.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang.ir.nodes import Ruleset
from parlang.ir.scorecard import score_unit
from parlang.outcome import Outcome
from parlang_compiler.boundary.compare_published import Contradiction, Note, compare_published
from parlang_compiler.boundary.published_worth import scale_of
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.read_published import publishes, read_published
from parlang_compiler.boundary.score_cases import Wanted, read_entries


@dataclass(frozen=True, slots=True, kw_only=True)
class ExaminedPublished:
    """A unit with a published result; without maxima to compare with where the rest of the unit has errors."""

    unit: Unit
    period: str | None
    readable: bool
    notes: tuple[Note, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def passed(self) -> bool:
        """Tell whether the numbers are possible and agree."""
        return self.readable and not self.contradictions


def examine_published(
    ruleset: Ruleset, units: Sequence[Unit], wanted: Wanted
) -> Outcome[tuple[ExaminedPublished, ...]]:
    """Test every unit of which a result was published; what else is wrong with a unit is told where it is scored."""
    outcomes = [_examine(ruleset, unit, wanted) for unit in units if publishes(unit)]
    found: list[Diagnostic] = [fault for each in outcomes for fault in each.diagnostics]
    return Outcome(tuple(each.value for each in outcomes if each.value is not None), tuple(found))


def _examine(ruleset: Ruleset, unit: Unit, wanted: Wanted) -> Outcome[ExaminedPublished]:
    read = read_published(unit, ruleset)
    entries = read_entries(ruleset, unit, wanted).value
    if read.value is None or not entries:
        refused = ExaminedPublished(unit=unit, period=unit.assessment.period, readable=False)
        return Outcome(refused, read.diagnostics)
    last = entries[-1].facts  # a published result is that of the last stage
    scale = scale_of(ruleset, score_unit(ruleset, last).parts)
    notes, contradictions = compare_published(unit.name, read.value, scale)
    examined = ExaminedPublished(
        unit=unit,
        period=None if last.year is None else str(last.year),
        readable=not any(map(is_error, read.diagnostics)),
        notes=notes,
        contradictions=contradictions,
    )
    return Outcome(examined, (*read.diagnostics, *(each.finding for each in contradictions)))
