"""Units → scorecards: the facts of all are read and examined, then rules applied, then units ranked.

A unit with an input error gets no scorecard; the others do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeAlias

from parlang.diagnostics.diagnostic import Diagnostic, Language, is_error
from parlang.ir.explain import Explanation, explain_leaf
from parlang.ir.facts import Facts
from parlang.ir.intervals import Worked
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import PartScore as PartResult
from parlang.ir.scorecard import Scorecard as Result
from parlang.ir.scorecard import score_unit
from parlang.ir.violations import violations
from parlang.ir.walk import each_part, leaves, place_of
from parlang.outcome import Outcome
from parlang.prose import case_sentence
from parlang.prose.sentences.grades import grade_reason
from parlang.prose.values_in_words import value_in_words
from parlang.prose.wording import wording
from parlang_compiler.boundary import models
from parlang_compiler.boundary.evidence import missing_evidence
from parlang_compiler.boundary.from_violations import from_violation
from parlang_compiler.boundary.in_words import step_in_words
from parlang_compiler.boundary.membership import ranks_asked
from parlang_compiler.boundary.models import STAGES, StageName
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.boundary.quotas import with_quotas
from parlang_compiler.boundary.ranks import with_ranks
from parlang_compiler.boundary.read_cases import Unit, once
from parlang_compiler.boundary.stage_points import Stated, lowered, stated_points, strangers
from parlang_compiler.boundary.to_facts import to_facts
from parlang_compiler.boundary.with_groups import with_groups
from parlang_compiler.boundary.without_year import without_year


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
    """How scores are told: the language of sentences, the year of units that name none, and how much of it.

    Why each point was lost takes longer than the score itself. Without `parts` it is left out, and the card with
    its totals has no parts; so it is of all units but those called by `names`, and of all parts but those of `paths`.
    """

    language: Language = "vi"
    period: int | None = None
    parts: bool = True
    names: frozenset[str] | None = None
    paths: frozenset[str] | None = None

    def tells(self, unit: Unit, path: str) -> bool:
        """Tell whether a part of a unit is to be told, and explained."""
        named = self.names is None or unit.name in self.names
        return self.parts and named and (self.paths is None or path in self.paths)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is known of a unit at a stage, before any score: its facts, and the points that people stated."""

    unit: Unit
    stage: StageName
    facts: Facts
    stated: dict[str, Stated]
    ranked: bool


Entries: TypeAlias = Outcome[tuple[Entry, ...]]
Watch: TypeAlias = Callable[[Sequence[Entries]], Iterable[Entries]]
"""What goes through the units while they are scored, and may tell how far that is."""


def score_cases(
    ruleset: Ruleset, units: Sequence[Unit], wanted: Wanted, watch: Watch = iter
) -> Outcome[tuple[Scored, ...]]:
    """Score every unit at each of its stages, rank it in its group, and grade it under the quotas.

    The facts of all units are read before the first is scored: a figure of the whole group, a mean or a rank, is
    worked out in between, from all entries to all entries.
    """
    undated = tuple(without_year([unit for unit in units if not unit.unplaced], wanted.period))
    single = once(units, wanted.period)
    units = single.value or ()
    read = with_groups(ruleset, units, [read_entries(ruleset, unit, wanted) for unit in units], wanted.period)
    worked: Worked = {}
    scored = tuple(each.then(lambda entries: score_entries(ruleset, entries, wanted, worked)) for each in watch(read))
    refused = [unit for unit, each in zip(units, scored, strict=True) if each.value is None]
    ranked = with_ranks([one for each in scored for one in each.value or ()], ruleset.grading)
    final = with_quotas(ranked, ruleset, refused, wanted.language, wanted.period)
    found = (fault for each in scored for fault in each.diagnostics)
    return Outcome(final, (*undated, *single.diagnostics, *found))


def score_stages(ruleset: Ruleset, unit: Unit, wanted: Wanted) -> Outcome[tuple[Scored, ...]]:
    """Score one unit at its stages by itself: it has no rank."""
    return read_entries(ruleset, unit, wanted).then(lambda entries: score_entries(ruleset, entries, wanted))


def read_entries(ruleset: Ruleset, unit: Unit, wanted: Wanted) -> Entries:
    """Read one unit: its own figures first, then each stage that it has. No entry if there is any error."""
    if unit.refused:
        return Outcome(None)
    ranked = ranks_asked(unit)
    faults: list[Diagnostic] = [*strangers(unit, ruleset), *ranked.diagnostics]
    entries: list[Entry] = []
    for stage in stages_of(unit):
        given = to_facts(unit, stage, ruleset, wanted.period)
        stated = stated_points(unit, stage, ruleset)
        found = [*given.diagnostics, *stated.diagnostics]
        if given.value is not None and not found:
            facts, places = given.value.facts, given.value.places
            found += [from_violation(each, ruleset, facts, places) for each in violations(ruleset, facts)]
            is_ranked = ranked.value is not False
            entries.append(Entry(unit=unit, stage=stage, facts=facts, stated=stated.value or {}, ranked=is_ranked))
        faults += [each for each in found if each not in faults]
    return Outcome(None if any(map(is_error, faults)) else tuple(entries), tuple(faults))


def score_entries(
    ruleset: Ruleset, entries: Sequence[Entry], wanted: Wanted, worked: Worked | None = None
) -> Outcome[tuple[Scored, ...]]:
    """Score one unit at its stages, in their order."""
    scored = tuple(_scored(ruleset, entry, wanted, worked) for entry in entries)
    if not scored:
        return Outcome(())
    results = [(each.stage, each.result) for each in scored]
    return Outcome(scored, (*_differences(scored, entries), *lowered(entries[0].unit, results, ruleset)))


def told_in_full(ruleset: Ruleset, scored: Scored, language: Language) -> Scored:
    """Give a score that was told by its totals with all its parts told, and why each point was lost."""
    stated = stated_points(scored.unit, scored.stage, ruleset).value or {}
    ranked = scored.scorecard.ranked
    entry = Entry(unit=scored.unit, stage=scored.stage, facts=scored.facts, stated=stated, ranked=ranked)
    wanted = Wanted(language=language)
    explanations = _explained(ruleset, entry, wanted)
    parts = _told(ruleset, entry, scored.result, explanations, wanted)
    card = scored.scorecard.model_copy(update={"parts": parts})
    return replace(scored, scorecard=card, explanations=explanations)


def stages_of(unit: Unit) -> Iterator[StageName]:
    """Give the stages of a unit; one that gives figures at later stages only has no self-assessment."""
    given = unit.assessment
    for stage in STAGES:
        if stage in given.stages or (stage == "self" and (given.figures or not given.stages)):
            yield stage


def _differences(scored: Sequence[Scored], entries: Sequence[Entry]) -> Iterator[Diagnostic]:
    for one, entry in zip(scored, entries, strict=True):
        results = {result.path: result for result in one.result.parts}
        for path, each in entry.stated.items():
            difference = each.against(results[path].points)
            if difference is not None:
                yield difference


def _scored(ruleset: Ruleset, entry: Entry, wanted: Wanted, worked: Worked | None) -> Scored:
    result = score_unit(ruleset, entry.facts, worked)
    explanations = _explained(ruleset, entry, wanted)
    parts = _told(ruleset, entry, result, explanations, wanted)
    return Scored(
        unit=entry.unit,
        stage=entry.stage,
        facts=entry.facts,
        result=result,
        scorecard=card_of(ruleset, entry, result, parts, _grade_case(result, ruleset, wanted)),
        explanations=explanations,
    )


def _explained(ruleset: Ruleset, entry: Entry, wanted: Wanted) -> dict[str, Explanation]:
    told = (leaf for leaf in leaves(ruleset) if wanted.tells(entry.unit, leaf.path))
    explained = ((leaf.path, explain_leaf(leaf, entry.facts, ruleset)) for leaf in told)
    return {path: each for path, each in explained if each is not None}


def _told(
    ruleset: Ruleset, entry: Entry, result: Result, explanations: dict[str, Explanation], wanted: Wanted
) -> list[models.PartScore]:
    parts = {part.path: part for part in each_part(ruleset)}
    return [
        _part(
            parts[each.path],
            each,
            entry.facts,
            explanations.get(each.path),
            ruleset,
            wanted,
            missing_evidence(entry.unit.assessment, parts[each.path]),
            entry.stated.get(each.path),
        )
        for each in result.parts
        if wanted.tells(entry.unit, each.path)
    ]


def card_of(
    ruleset: Ruleset, entry: Entry, result: Result, parts: list[models.PartScore], grade_case: models.Case | None
) -> models.Scorecard:
    """Give the scorecard of a unit, with as many of its parts as are told, and why it has its grade if that is."""
    unit, year = entry.unit, entry.facts.year
    pending = result.status == "pending"
    return models.Scorecard(
        index=ruleset.index,
        revision=ruleset.revision,
        period=None if year is None else str(year),
        unit=unit.name,
        stage=entry.stage,
        group=unit.assessment.group,
        status=result.status,
        total=_optional(result.total),
        maximum=numeral(result.maximum),
        percent=_optional(result.percent),
        interval=(numeral(result.least), numeral(result.most)) if pending else None,
        bonus=_optional(result.bonus),
        penalty=_optional(result.penalty),
        grade=result.grade,
        grade_case=grade_case,
        grade_missing=list(result.grade_missing),
        rank=None,
        ranked=entry.ranked,
        parts=parts,
    )


def _grade_case(result: Result, ruleset: Ruleset, wanted: Wanted) -> models.Case | None:
    """Give what gave the grade: the case of that number, or the bound."""
    grading, key = ruleset.grading, result.grade
    if grading is None or key is None:
        return None
    by_case = result.grade_case
    bounds = [each.key for each in grading.grades]
    case = f"bound_{bounds.index(key) + 1}" if by_case is None else f"case_{by_case}"
    return models.Case(id=case, text=grade_reason(grading, key, by_case, wording(ruleset, wanted.language)))


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
    place = place_of(part, result.case)
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
        only_by_rounding=explanation is not None and explanation.only_by_rounding,
        next=_step(explanation, ruleset, wanted),
        stated=_optional(stated.points if stated is not None else None),
        file=place.source,
        line=place.line,
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
