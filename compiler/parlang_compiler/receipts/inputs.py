"""Units → the one way in which a receipt writes them: whatever file they came from, the same units are the same bytes.

Values stand under full ids and keys, as their declarations read them; what scoring does not look at is left out.
Each stage says only what it changes.

Before::

    unit: Tỉnh A
    figures: {"Kế hoạch": {"Số giao": "1.000", hoàn_thành: "900"}}
    expected: {total: "9"}

After::

    {"unit": {"name": "Tỉnh A"}, "figures": {"ke_hoach": {"giao": "1000", "hoan_thanh": "900"}}}
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from parlang.ir.nodes import Ruleset
from parlang.source import Source
from parlang_compiler.boundary.from_facts import decimal, from_facts
from parlang_compiler.boundary.membership import RANKED, ranks_asked
from parlang_compiler.boundary.models import FOR_ALL, STAGES, StageName
from parlang_compiler.boundary.owners import NAME, PARAMETERS, UNIT
from parlang_compiler.boundary.read_cases import UNITS, Unit
from parlang_compiler.boundary.score_cases import stages_of
from parlang_compiler.boundary.stage_points import stated_points
from parlang_compiler.boundary.to_facts import find_path, to_facts
from parlang_compiler.receipts.canonical import Plain, plain

FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class _Writing:
    """A unit that is written: by which rules it is read, and in which year if it names none."""

    unit: Unit
    ruleset: Ruleset
    period: int | None

    def path(self, name: str) -> str:
        return find_path(self.ruleset, name) or name


def inputs_of(units: Sequence[Unit], ruleset: Ruleset, period: int | None) -> dict[str, Plain]:
    """Write units that have no errors; `period` is the year of those that name none."""
    return {UNITS: [plain(_case(_Writing(unit, ruleset, period))) for unit in units]}


def inputs_text(inputs: Plain, name: str) -> Source:
    """Give inputs as a text of one value a line, so that what is wrong with one has a place."""
    return Source(name=name, text=json.dumps(inputs, ensure_ascii=False, sort_keys=True, indent=1))


def _case(writing: _Writing) -> dict[str, Any]:
    given = writing.unit.assessment
    case = _known(writing, None)
    case |= {} if given.group is None else {"group": given.group}
    case |= {} if ranks_asked(writing.unit).value is not False else {RANKED: "không"}
    case |= _by_path(writing, "evidence", {path: list(texts) for path, texts in given.evidence.items()})
    case |= _by_path(writing, "justification", {path: text for path, text in given.justification.items() if text})
    stages = {stage: _stage(writing, stage, case.get(FIGURES, {})) for stage in stages_of(writing.unit)}
    return case if set(stages) <= {STAGES[0]} and not any(stages.values()) else {**case, "stages": stages}


def _by_path(writing: _Writing, name: str, found: dict[str, Any]) -> dict[str, Any]:
    return {name: {writing.path(path): value for path, value in found.items()}} if found else {}


def _stage(writing: _Writing, stage: StageName, before: dict[str, dict[str, str]]) -> dict[str, Any]:
    """Write what a stage changes: its figures, the points that it states, its reasons."""
    figures = _changed(before, _known(writing, stage).get(FIGURES, {}))
    points = stated_points(writing.unit, stage, writing.ruleset).value or {}
    given = writing.unit.assessment.stages.get(stage)
    reasons = {} if given is None else given.reason
    said = {path if path == FOR_ALL else writing.path(path): text for path, text in reasons.items() if text}
    stated = _dotted({path: decimal(each.points) for path, each in points.items()})
    told = {FIGURES: figures, "points": stated}
    return {name: value for name, value in {**told, "reason": said}.items() if value}


def _changed(before: dict[str, dict[str, str]], after: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    changed = {
        owner: {key: text for key, text in values.items() if before.get(owner, {}).get(key) != text}
        for owner, values in after.items()
    }
    return {owner: values for owner, values in changed.items() if values}


def _known(writing: _Writing, stage: StageName | None) -> dict[str, Any]:
    """Write what a unit gives at a stage, or before any; what is worked out of it is not given."""
    unit, wanted = writing.unit, stage or STAGES[0]
    if stage is None:
        unit = replace(unit, assessment=unit.assessment.model_copy(update={"stages": {}}))
    read = to_facts(unit, wanted, writing.ruleset, writing.period)
    given = read.value
    if given is None or read.failed:
        raise AssertionError("a unit with errors has no receipt")
    facts = given.facts
    values = {key: value for key, value in facts.values.items() if key in given.places}
    return _with_points(from_facts(replace(facts, values=values), writing.ruleset, unit.name))


def _with_points(case: dict[str, Any]) -> dict[str, Any]:
    """Write the decimals of all figures behind a point; a comma stands nowhere else in what declarations read."""
    name = case[UNIT].pop(NAME)
    case[UNIT] = {NAME: name, **_dotted(case[UNIT])}
    case |= {PARAMETERS: _dotted(case[PARAMETERS])} if PARAMETERS in case else {}
    case |= {FIGURES: {owner: _dotted(each) for owner, each in case[FIGURES].items()}} if FIGURES in case else {}
    return case


def _dotted(values: dict[str, str]) -> dict[str, str]:
    return {key: text.replace(",", ".") for key, text in values.items()}
