"""The sentences of a rule, and of one case of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from parlang.ir.facts import Facts
from parlang.ir.nodes import (
    Bands,
    Branches,
    Checklist,
    Deduction,
    Figure,
    Formula,
    Part,
    Points,
    Rule,
    Ruleset,
    Survey,
    Unwritten,
)
from parlang.prose.definitions import definitions, unclear_marks
from parlang.prose.naming import upper_first
from parlang.prose.sentences.bands import bands_sentence, keys_alone
from parlang.prose.sentences.branches import branch_alone, branches_sentences
from parlang.prose.sentences.checklist import checklist_sentence
from parlang.prose.sentences.deduction import deduction_sentence
from parlang.prose.sentences.evidence import without_evidence_sentence
from parlang.prose.sentences.formula import formula_sentence
from parlang.prose.sentences.grades import highest_only_sentence
from parlang.prose.sentences.not_arising import not_arising_sentence
from parlang.prose.sentences.ranks import rankings
from parlang.prose.sentences.survey import survey_sentences
from parlang.prose.sentences.worth import briefly
from parlang.prose.wording import Language, Wording, wording_of

NOT_ARISING = "not_arising"
NO_EVIDENCE = "no_evidence"


def rule_sentences(
    part: Part, ruleset: Ruleset, language: Language = "vi", *, figures: Mapping[str, Figure] | None = None
) -> tuple[str, ...]:
    """Say the rule of a part: the rule, what its named values are, and when it does not arise.

    A part that has parts says something only if the highest of them counts. Whoever says the rules of many
    parts gives the figures of the set by key.
    """
    words = wording_of(part, ruleset, language, figures=figures)
    if part.rule is None:
        of_bonus = part.level == "bonus"
        return (highest_only_sentence(words, of_bonus=of_bonus),) if part.combine == "highest" else ()
    words = replace(words, by_name=unclear_marks(part, words))
    said = [_whole(text) for text in _rule(part.rule, words)]
    said += _named(part, part.rule, words)
    if part.does_not_arise is not None:
        said.append(_whole(not_arising_sentence(part.does_not_arise, words)))
    if part.without_evidence is not None:
        said.append(_whole(without_evidence_sentence(part.without_evidence, part.notes.evidence, words)))
    return tuple(said)


def naming_sentences(part: Part, ruleset: Ruleset, *, figures: Mapping[str, Figure] | None = None) -> tuple[str, ...]:
    """Say only what the rule of a leaf takes for granted: what its named values are, how units are ranked."""
    words = wording_of(part, ruleset, "vi", figures=figures)
    if part.rule is None:
        return ()
    return _named(part, part.rule, replace(words, by_name=unclear_marks(part, words)))


def _named(part: Part, rule: Rule, words: Wording) -> tuple[str, ...]:
    return (*definitions(part, words), *rankings(rule, words))


def case_sentence(
    part: Part,
    case_id: str,
    ruleset: Ruleset,
    language: Language = "vi",
    *,
    facts: Facts | None = None,
    figures: Mapping[str, Figure] | None = None,
) -> str:
    """Say one case of a leaf in a line: «từ 80% đến dưới 100%: tỷ lệ hoàn thành × điểm tối đa».

    With the facts of a unit that is scored so, marks that differ by kind of unit are those of the unit.
    """
    words = replace(wording_of(part, ruleset, language, figures=figures), short=True, facts=facts)
    match part.rule:
        case Bands() | Branches() as rule if case_id not in (NOT_ARISING, NO_EVIDENCE):
            key, points = _case(rule, case_id, words)
            return f"{key}: {briefly(points, words)}"
        case _:
            return case_key(part, case_id, ruleset, language, facts=facts, figures=figures)


def case_key(
    part: Part,
    case_id: str,
    ruleset: Ruleset,
    language: Language = "vi",
    *,
    facts: Facts | None = None,
    figures: Mapping[str, Figure] | None = None,
) -> str:
    """Say when a case of a leaf applies, without its points; of a rule that has one case only, the rule."""
    words = replace(wording_of(part, ruleset, language, figures=figures), short=True, facts=facts)
    if case_id == NOT_ARISING and part.does_not_arise is not None:
        return not_arising_sentence(part.does_not_arise, words)
    if case_id == NO_EVIDENCE and part.without_evidence is not None:
        return without_evidence_sentence(part.without_evidence, part.notes.evidence, words)
    match part.rule:
        case Bands() | Branches() as rule:
            return _case(rule, case_id, words)[0]
        case None:
            raise KeyError(case_id)
        case rule:
            return "; ".join(_rule(rule, words))


def _rule(rule: Rule, words: Wording) -> tuple[str, ...]:
    match rule:
        case Bands():
            return (bands_sentence(rule, words),)
        case Branches():
            return branches_sentences(rule, words)
        case Formula():
            return (formula_sentence(rule, words),)
        case Checklist():
            return (checklist_sentence(rule, words),)
        case Deduction():
            return (deduction_sentence(rule, words),)
        case Survey():
            return survey_sentences(rule, words)
        case Unwritten():
            return (words.say("chưa viết", "unwritten"),)
        case _:
            assert_never(rule)


def _case(rule: Bands | Branches, case_id: str, words: Wording) -> tuple[str, Points]:
    """Give when a case applies, and its points."""
    match rule:
        case Bands():
            return _band_case(rule, case_id, words)
        case Branches():
            return _branch_case(rule, case_id, words)


def _band_case(rule: Bands, case_id: str, words: Wording) -> tuple[str, Points]:
    for key, band in zip(keys_alone(rule, words), rule.bands, strict=True):
        if band.case == case_id:
            return key, band.points
    raise KeyError(case_id)


def _branch_case(rule: Branches, case_id: str, words: Wording) -> tuple[str, Points]:
    for branch in rule.branches:
        match branch.result:
            case Points() as points if branch.case == case_id:
                return branch_alone(rule, branch, words), points
            case Bands() as bands if case_id in {band.case for band in bands.bands}:
                key, points = _band_case(bands, case_id, words)
                return f"{branch_alone(rule, branch, words)}: {key}", points
            case _:
                continue
    raise KeyError(case_id)


def _whole(text: str) -> str:
    return f"{upper_first(text)}."
