"""Points that people stated at a stage, set against those of the rules; and scores lowered without a reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Ruleset
from parlang.ir.scorecard import Scorecard as Result
from parlang.ir.walk import each_part
from parlang.outcome import Outcome
from parlang.source import Span
from parlang_compiler.boundary.models import FOR_ALL, StageName
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.spellings import spelt_twice
from parlang_compiler.boundary.to_facts import find_path, part_words, unknown_path
from parlang_compiler.boundary.tree import place, scalar_at
from parlang_compiler.boundary.value_errors import LoweredWithoutReason, PointsDiffer, PointsOutOfRange
from parlang_compiler.boundary.values import both, read_number

THOUSANDTHS = 3  # points never group thousands: `1,250` is one and a quarter


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """The points that a stage states for a part."""

    part: str
    points: Fraction
    span: Span

    def against(self, computed: Fraction | None) -> PointsDiffer | None:
        """Tell the difference from the points of the rules, if there is one."""
        if computed is None or computed == self.points:
            return None
        return PointsDiffer(part=self.part, given=both(self.points), computed=both(computed), span=self.span)


def stated_points(unit: Unit, stage: StageName, ruleset: Ruleset) -> Outcome[dict[str, Stated]]:
    """Read the points that a stage states, by id."""
    stated: dict[str, Stated] = {}
    faults: list[Diagnostic] = []
    parts = {part.path: part for part in each_part(ruleset)}
    given = unit.assessment.stages[stage].points if stage in unit.assessment.stages else {}
    for name in given:
        part = parts.get(find_path(ruleset, name) or "")
        scalar = scalar_at(unit.tree, "stages", stage, "points", name)
        if part is None:
            span = place(unit.tree, "stages", stage, "points", name, key=True)
            faults.append(unknown_path(ruleset, name, span))
        elif scalar is not None and scalar.text is not None:
            points = read_number(part_words(part), scalar, THOUSANDTHS)
            if isinstance(points, Diagnostic):
                faults.append(points)
            elif not 0 <= points <= part.maximum:
                fault = PointsOutOfRange(
                    part=part_words(part), text=scalar.text, maximum=both(part.maximum), span=scalar.span
                )
                faults.append(fault)
            else:
                stated[part.path] = Stated(part=part_words(part), points=points, span=scalar.span)
    return Outcome(stated, tuple(faults))


def strangers(unit: Unit, ruleset: Ruleset) -> Iterator[Diagnostic]:
    """Name the ids under evidence, justification and reasons that no part has, and names that are spelt in two ways."""
    yield from spelt_twice(unit)
    for name in ("evidence", "justification"):
        for path in getattr(unit.assessment, name):
            if find_path(ruleset, path) is None:
                yield unknown_path(ruleset, path, place(unit.tree, name, path, key=True))
    for stage, content in unit.assessment.stages.items():
        for path in content.reason:
            if path != FOR_ALL and find_path(ruleset, path) is None:
                yield unknown_path(ruleset, path, place(unit.tree, "stages", stage, "reason", path, key=True))


def lowered(unit: Unit, results: Sequence[tuple[StageName, Result]], ruleset: Ruleset) -> Iterator[Diagnostic]:
    """Name the criteria whose points fall from the stage before, where no reason stands."""
    parts = {part.path: part for part in each_part(ruleset) if part.rule is not None}
    for (_, before), (stage, after) in pairwise(results):
        reasons = {find_path(ruleset, path) for path, text in unit.assessment.stages[stage].reason.items() if text}
        if unit.assessment.stages[stage].reason.get(FOR_ALL):
            continue
        points = {each.path: each.points for each in before.parts}
        for each in after.parts:
            was = points[each.path]
            if each.path not in parts or each.points is None or was is None or each.points >= was:
                continue
            if each.path not in reasons:
                yield LoweredWithoutReason(
                    part=part_words(parts[each.path]),
                    before=both(was),
                    after=both(each.points),
                    span=place(unit.tree, "stages", stage, key=True),
                )
