"""Units → scorecards: facts are read and examined, rules applied, and the score told in the border's terms.

A unit with an input error gets no scorecard; the others of its file do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from parlang.diagnostics.diagnostic import Diagnostic, Language
from parlang.ir.explain import Explanation, explain_leaf
from parlang.ir.facts import Facts
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import PartScore as PartResult
from parlang.ir.scorecard import Scorecard as Result
from parlang.ir.scorecard import score_unit
from parlang.ir.violations import violations
from parlang.ir.walk import each_part
from parlang.outcome import Outcome
from parlang.prose import case_sentence
from parlang_compiler.boundary import models
from parlang_compiler.boundary.evidence import missing_evidence
from parlang_compiler.boundary.from_violations import from_violation
from parlang_compiler.boundary.in_words import step_in_words, value_in_words
from parlang_compiler.boundary.models import STAGES, StageName
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.boundary.read_cases import Unit
from parlang_compiler.boundary.stage_points import Stated, lowered, stated_points, strangers
from parlang_compiler.boundary.to_facts import to_facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """A unit at a stage with its score, as computed and as told."""

    unit: Unit
    stage: StageName
    facts: Facts
    result: Result
    scorecard: models.Scorecard
    explanations: dict[str, Explanation]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """How scores are told: the language of sentences, and the year of units that name none."""

    language: Language = "vi"
    period: int | None = None


def score_cases(ruleset: Ruleset, units: Sequence[Unit], wanted: Wanted) -> Outcome[tuple[Scored, ...]]:
    """Score every unit at each of its stages."""
    scored: list[Scored] = []
    faults: list[Diagnostic] = []
    for unit in units:
        outcome = score_stages(ruleset, unit, wanted)
        scored += outcome.value or ()
        faults += outcome.diagnostics
    return Outcome(tuple(scored), tuple(faults))


def score_stages(ruleset: Ruleset, unit: Unit, wanted: Wanted) -> Outcome[tuple[Scored, ...]]:
    """Score one unit: its own figures first, then each stage that it has."""
    faults: list[Diagnostic] = list(strangers(unit, ruleset))
    scored: list[Scored] = []
    for stage in STAGES:
        if stage != "self" and stage not in unit.assessment.stages:
            continue
        given = to_facts(unit, stage, ruleset, wanted.period)
        stated = stated_points(unit, stage, ruleset)
        found = [*given.diagnostics, *stated.diagnostics]
        if given.value is not None and not found:
            facts, places = given.value.facts, given.value.places
            found += [from_violation(each, ruleset, facts, places) for each in violations(ruleset, facts)]
        faults += [each for each in found if each not in faults]
        if not found and given.value is not None and not _refused(faults):
            scored.append(_scored(ruleset, unit, stage, given.value.facts, stated.value or {}, wanted))
    if _refused(faults):
        return Outcome(None, tuple(faults))
    warnings = [*_differences(scored, ruleset), *lowered(unit, [(s.stage, s.result) for s in scored], ruleset)]
    return Outcome(tuple(scored), (*faults, *warnings))


def _refused(faults: Sequence[Diagnostic]) -> bool:
    return any(each.severity == "error" for each in faults)


def _differences(scored: Sequence[Scored], ruleset: Ruleset) -> Iterator[Diagnostic]:
    for one in scored:
        stated = stated_points(one.unit, one.stage, ruleset).value or {}
        results = {result.path: result for result in one.result.parts}
        for path, each in stated.items():
            difference = each.against(results[path].points)
            if difference is not None:
                yield difference


def _scored(
    ruleset: Ruleset,
    unit: Unit,
    stage: StageName,
    facts: Facts,
    stated: dict[str, Stated],
    wanted: Wanted,
) -> Scored:
    result = score_unit(ruleset, facts)
    parts = {part.path: part for part in each_part(ruleset)}
    leaves = (parts[each.path] for each in result.parts if parts[each.path].rule is not None)
    explained = ((leaf.path, explain_leaf(leaf, facts, ruleset)) for leaf in leaves)
    explanations = {path: each for path, each in explained if each is not None}
    told = [
        _part(
            parts[each.path],
            each,
            facts,
            explanations.get(each.path),
            ruleset,
            wanted,
            missing_evidence(unit.assessment, parts[each.path]),
            stated.get(each.path),
        )
        for each in result.parts
    ]
    scorecard = _card(ruleset, unit, stage, facts, result, told)
    return Scored(unit=unit, stage=stage, facts=facts, result=result, scorecard=scorecard, explanations=explanations)


def _card(
    ruleset: Ruleset,
    unit: Unit,
    stage: StageName,
    facts: Facts,
    result: Result,
    parts: list[models.PartScore],
) -> models.Scorecard:
    pending = result.status == "pending"
    return models.Scorecard(
        index=ruleset.index,
        revision=ruleset.revision,
        period=None if facts.year is None else str(facts.year),
        unit=unit.name,
        stage=stage,
        group=unit.assessment.group,
        status=result.status,
        total=_optional(result.total),
        maximum=numeral(result.maximum),
        percent=_optional(result.percent),
        interval=(numeral(result.least), numeral(result.most)) if pending else None,
        bonus=_optional(result.bonus),
        penalty=_optional(result.penalty),
        grade=result.grade,
        rank=None,
        parts=parts,
    )


def _part(
    part: Part,
    result: PartResult,
    facts: Facts,
    explanation: Explanation | None,
    ruleset: Ruleset,
    wanted: Wanted,
    evidence: list[str],
    stated: Stated | None,
) -> models.PartScore:
    case = None
    if result.case is not None:
        text = case_sentence(part, result.case, ruleset, wanted.language, facts=facts)
        case = models.Case(id=result.case, text=text)
    lost = explanation.lost if explanation is not None else _lost(part, result)
    return models.PartScore(
        id=part.path,
        number=part.number,
        name=part.name,
        points=_optional(result.points),
        maximum=numeral(result.maximum),
        status=result.status,
        interval=(numeral(result.least), numeral(result.most)) if result.status == "pending" else None,
        case=case,
        missing=list(result.missing),
        missing_evidence=evidence if result.status != "left_out" else [],
        lost=_optional(lost),
        next=_step(explanation, ruleset, wanted),
        stated=_optional(stated.points if stated is not None else None),
        file=part.span.source,
        line=part.span.line,
    )


def _lost(part: Part, result: PartResult) -> Fraction | None:
    if result.points is None or result.status == "left_out":
        return None
    return result.points if part.level == "penalty" else result.maximum - result.points


def _step(explanation: Explanation | None, ruleset: Ruleset, wanted: Wanted) -> models.Step | None:
    step = None if explanation is None else explanation.next_step
    if step is None:
        return None
    figure = next(figure for figure in ruleset.figures if figure.key == step.figure)
    return models.Step(
        figure=step.figure,
        before=value_in_words(figure, step.before, wanted.language),
        after=value_in_words(figure, step.after, wanted.language),
        case=step.case,
        points=numeral(step.points),
        text=step_in_words(step, ruleset, wanted.language),
    )


def _optional(value: Fraction | None) -> str | None:
    return None if value is None else numeral(value)
