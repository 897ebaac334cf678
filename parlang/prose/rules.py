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
from parlang.prose.definitions import definitions
from parlang.prose.naming import upper_first
from parlang.prose.sentences.bands import band_keys, bands_sentence
from parlang.prose.sentences.branches import branch_key, branches_sentences
from parlang.prose.sentences.checklist import checklist_sentence
from parlang.prose.sentences.deduction import deduction_sentence
from parlang.prose.sentences.formula import formula_sentence
from parlang.prose.sentences.grades import highest_only_sentence
from parlang.prose.sentences.not_arising import not_arising_sentence
from parlang.prose.sentences.survey import survey_sentences
from parlang.prose.sentences.worth import briefly
from parlang.prose.wording import Language, Wording, wording_of

NOT_ARISING = "not_arising"


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
    said = [_whole(text) for text in _rule(part.rule, words)]
    said += definitions(part, words)
    if part.does_not_arise is not None:
        said.append(_whole(not_arising_sentence(part.does_not_arise, words)))
    return tuple(said)


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
    if case_id == NOT_ARISING and part.does_not_arise is not None:
        return not_arising_sentence(part.does_not_arise, words)
    match part.rule:
        case Bands():
            return _band_case(part.rule, case_id, words)
        case Branches():
            return _branch_case(part.rule, case_id, words)
        case None:
            raise KeyError(case_id)
        case _:
            return "; ".join(_rule(part.rule, words))


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


def _band_case(rule: Bands, case_id: str, words: Wording) -> str:
    for key, band in zip(band_keys(rule, words, named=True), rule.bands, strict=True):
        if band.case == case_id:
            return f"{key}: {briefly(band.points, words)}"
    raise KeyError(case_id)


def _branch_case(rule: Branches, case_id: str, words: Wording) -> str:
    for branch in rule.branches:
        match branch.result:
            case Points() as points if branch.case == case_id:
                return f"{branch_key(rule, branch, words)}: {briefly(points, words)}"
            case Bands() as bands if case_id in {band.case for band in bands.bands}:
                return f"{branch_key(rule, branch, words)}: {_band_case(bands, case_id, words)}"
            case _:
                continue
    raise KeyError(case_id)


def _whole(text: str) -> str:
    return f"{upper_first(text)}."
