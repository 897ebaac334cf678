"""Units → what came of testing them: each is scored, and what it expects is set against its score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.coverage import Coverage
from parlang.ir.nodes import Ruleset
from parlang.outcome import Outcome
from parlang_compiler.boundary.compare_expected import Difference, differences
from parlang_compiler.boundary.expectation_errors import CoverageBelow, NothingExpected
from parlang_compiler.boundary.models import StageName
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.read_expected import expecting_stages, read_expected
from parlang_compiler.boundary.read_published import publishes
from parlang_compiler.boundary.score_cases import Scored, Wanted, score_cases
from parlang_compiler.boundary.values import both


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A unit at a stage that it expects something of; not scored where its figures, or other stages, have errors."""

    unit: Unit
    stage: StageName
    scored: Scored | None
    differences: tuple[Difference, ...]
    readable: bool  # whether all that it expects could be read

    @property
    def passed(self) -> bool:
        """Tell whether all is as expected."""
        return self.scored is not None and self.readable and not self.differences


def examine_cases(ruleset: Ruleset, units: Sequence[Unit], wanted: Wanted, path: str) -> Outcome[tuple[Examined, ...]]:
    """Test every unit that expects something; `path` is the file in which they stand."""
    scored = score_cases(ruleset, units, wanted)
    scores = {(id(each.unit), each.stage): each for each in scored.value or ()}
    examined: list[Examined] = []
    found: list[Diagnostic] = list(scored.diagnostics)
    for unit in units:
        for stage in expecting_stages(unit):
            outcome = _examine(ruleset, unit, stage, scores.get((id(unit), stage)))
            examined += () if outcome.value is None else (outcome.value,)
            found += outcome.diagnostics
    if any(not unit.refused for unit in units) and not examined and not any(map(publishes, units)):
        found.append(NothingExpected(path=path))
    return Outcome(tuple(examined), tuple(found))


def _examine(ruleset: Ruleset, unit: Unit, stage: StageName, scored: Scored | None) -> Outcome[Examined]:
    read = read_expected(unit, stage, ruleset)
    found = () if scored is None else tuple(differences(read.value or (), scored, ruleset))
    examined = Examined(unit=unit, stage=stage, scored=scored, differences=found, readable=not read.diagnostics)
    return Outcome(examined, (*read.diagnostics, *(each.finding for each in found)))


def below_threshold(coverage: Coverage, threshold: Fraction | None) -> tuple[Diagnostic, ...]:
    """Tell when less than a percentage of the cases was reached; compared before rounding."""
    if threshold is None or coverage.share is None or coverage.percent is None or coverage.share * 100 >= threshold:
        return ()
    return (
        CoverageBelow(
            reached=coverage.reached,
            total=coverage.total,
            percent=both(coverage.percent),
            threshold=both(threshold),
        ),
    )
