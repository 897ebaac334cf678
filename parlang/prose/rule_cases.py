"""The cases of a rule in words, each in a line: «trên 80: 2 điểm, cứ thêm … — đến mức tối đa», «di tích: không»."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from parlang.ir.grading import label_of
from parlang.ir.nodes import Figure, Grading, Increment, Part, PointsIf, PointsPer, Ruleset
from parlang.ir.rule_cases import How, RuleCase
from parlang.prose.conditions import addressed
from parlang.prose.rules import case_sentence
from parlang.prose.sentences.grades import grade_bound
from parlang.prose.sentences.items import item_key
from parlang.prose.wording import Language, wording, wording_of

_HOWS: Mapping[How, tuple[str, str]] = {
    "below_cap": ("chưa đến mức tối đa", "below the cap"),
    "at_cap": ("đến mức tối đa", "at the cap"),
    "given": ("có", "yes"),
    "not_given": ("không", "no"),
    "none": ("không có", "none"),
    "some": ("có, chưa đến mức tối đa", "some, below the cap"),
    "capped": ("đến mức tối đa", "at the cap"),
}
_SOME_WITHOUT_CAP = ("có", "some")


def rule_case_sentence(
    part: Part,
    case: RuleCase,
    ruleset: Ruleset,
    language: Language = "vi",
    *,
    figures: Mapping[str, Figure] | None = None,
) -> str:
    """Say a case of a leaf: its sentence, and what it comes to where that is told apart."""
    match case.of:
        case None:
            return case_sentence(part, case.case, ruleset, language, figures=figures)
        case Increment():
            grown = case_sentence(part, case.case, ruleset, language, figures=figures)
            return f"{grown} — {_how(case)[language == 'en']}"
        case PointsIf() | PointsPer() as item:
            said = item_key(item, wording_of(part, ruleset, language, figures=figures))
            return f"{said}: {_how(case)[language == 'en']}"
        case _:
            assert_never(case.of)


def grade_sentence(case: RuleCase, grading: Grading, ruleset: Ruleset, language: Language = "vi") -> str:
    """Say a grade and what earns it: «Loại I: từ 75 điểm trở lên»."""
    words = wording(ruleset, language)
    bounds = [grade_bound(each, grading, words) for each in grading.grades if each.key == case.case]
    asked = [addressed(each.condition, words) for each in grading.cases if each.key == case.case]
    return f"{label_of(grading, case.case)}: {'; '.join((*bounds, *asked))}"


def _how(case: RuleCase) -> tuple[str, str]:
    if case.how is None:
        raise ValueError(case.id)
    return _SOME_WITHOUT_CAP if case.how == "some" and case.cap is None else _HOWS[case.how]
