"""Grades of a group under the quotas of its set: asked once every unit of the group has a grade at the stage.

A unit scored by itself is no group: its grade is the one that its own score earns.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from parlang.ir.nodes import Grading, Ruleset
from parlang.ir.quotas import Beyond, beyond_quotas
from parlang.prose.naming import lower_first
from parlang.prose.sentences.grades import quota_sentence
from parlang.prose.wording import Language, wording
from parlang_compiler.boundary.models import Case
from parlang_compiler.boundary.ranks import measure_of, standings

if TYPE_CHECKING:
    from parlang_compiler.boundary.read_cases import Unit
    from parlang_compiler.boundary.score_cases import Scored


def with_quotas(
    scored: Sequence[Scored], ruleset: Ruleset, refused: Iterable[Unit], language: Language, year: int | None = None
) -> tuple[Scored, ...]:
    """Give the same scores with the grades that the quotas leave; `year` is that of units that name none."""
    grading = ruleset.grading
    if grading is None or not grading.quotas:
        return tuple(scored)
    beyond: dict[int, Beyond] = {}
    for standing in standings(scored, refused, year):
        group = standing.units
        if len(group) > 1 and not quotas_wait(group, standing.missing, ruleset):
            grades = {id(each): each.result.grade or "" for each in group}
            values = {id(each): _value(each, grading) for each in group}
            beyond |= beyond_quotas(grading.quotas, grades, values)
    return tuple(_graded(each, beyond.get(id(each)), ruleset, language) for each in scored)


def quotas_wait(group: Sequence[Scored], missing: int, ruleset: Ruleset) -> bool:
    """Tell whether the quotas of a set cannot be applied to a group yet: some unit of it has no grade.

    `missing` units of the group have no score at the stage: they have errors, or have not come so far.
    """
    if ruleset.grading is None or not ruleset.grading.quotas or len(group) + missing < 2:
        return False
    return missing > 0 or any(each.result.status == "pending" or each.result.grade is None for each in group)


def _value(each: Scored, grading: Grading) -> Fraction:
    value = measure_of(each, grading)
    return Fraction(0) if value is None else value


def _graded(each: Scored, beyond: Beyond | None, ruleset: Ruleset, language: Language) -> Scored:
    if beyond is None or ruleset.grading is None:
        return each
    quota = ruleset.grading.quotas[beyond.quota - 1]
    words = wording(ruleset, language)
    said = lower_first(quota_sentence(quota, ruleset.grading, words))
    case = Case(id=f"quota_{beyond.quota}", text=words.say(f"vượt hạn mức: {said}", f"beyond the quota: {said}"))
    card = each.scorecard.model_copy(update={"grade": beyond.grade, "grade_case": case})
    return replace(each, result=replace(each.result, grade=beyond.grade, grade_case=None), scorecard=card)
