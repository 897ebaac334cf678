"""Grades, one like the other.

«Xếp loại theo tổng số điểm đạt được: loại I khi đạt từ 75 điểm trở lên; loại II khi đạt từ 60 điểm đến dưới 75 điểm.»
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from parlang.ir.grading import ASSESSED, label_of
from parlang.ir.nodes import Grade, GradeCase, Grading, Quota
from parlang.prose.bounds import bound_of
from parlang.prose.conditions import addressed
from parlang.prose.definitions import definitions_in
from parlang.prose.naming import lower_first, upper_first
from parlang.prose.numbers import number, percent
from parlang.prose.wording import Wording

MEASURED = {
    "points": ("Xếp loại theo tổng số điểm đạt được", "Grades by the total of points"),
    "index": ("Xếp loại theo chỉ số đạt được", "Grades by the index"),
}
OTHERWISE = {
    "points": ("Các trường hợp khác xếp loại theo tổng số điểm đạt được", "All others by the total of points"),
    "index": ("Các trường hợp khác xếp loại theo chỉ số đạt được", "All others by the index"),
}
LEFT_OUT = (
    "Điều kiện về điểm của nội dung không đánh giá được coi là không thỏa mãn.",
    "What is asked of the points of a part that is not assessed does not hold.",
)


def grades_sentences(grading: Grading, wording: Wording) -> tuple[str, ...]:
    """Say the grades: what goes before the bounds and what its named values are, the bounds, and the quotas."""
    cases = (f"{upper_first(grade_case(each, wording))}." for each in grading.cases)
    left_out = (wording.say(*LEFT_OUT),) if any(each.key.startswith(ASSESSED) for each in grading.scores) else ()
    quotas = (f"{quota_sentence(each, grading, wording)}." for each in grading.quotas)
    named = definitions_in(tuple(case.condition for case in grading.cases), wording)
    return (*cases, *named, *left_out, grades_sentence(grading, wording), *quotas)


def grades_sentence(grading: Grading, wording: Wording) -> str:
    """Say the grades by bounds."""
    measured = wording.say(*(OTHERWISE if grading.cases else MEASURED)[grading.by])
    when = wording.say(" khi đạt ", ": ")
    grades = (f"{lower_first(each.label)}{when}{grade_bound(each, grading, wording)}" for each in grading.grades)
    return f"{measured}: {'; '.join(grades)}."


def grade_bound(grade: Grade, grading: Grading, wording: Wording) -> str:
    """Say the totals that earn a grade."""
    if grading.by == "points":
        return bound_of(grade.low, grade.high, grade.phrase, "points", wording)
    low, high = (None if end is None else end / 100 for end in (grade.low, grade.high))
    return bound_of(low, high, grade.phrase, "ratio", wording)


def grade_case(case: GradeCase, wording: Wording) -> str:
    """Say when a grade is given whatever the points: «trường hợp … thì xếp loại III»."""
    label = lower_first(case.label)
    graded = wording.say(f"thì {ranked_as(label)}", f"the grade is {label}")
    return f"{addressed(case.condition, wording)}{wording.say(' ', ': ')}{graded}"


def grade_reason(grading: Grading, key: str, case: int | None, wording: Wording) -> str:
    """Say what gave a grade: the case of that number, else the bound: «từ 75 điểm trở lên»."""
    if case is not None:
        return grade_case(grading.cases[case - 1], wording)
    return next(grade_bound(each, grading, wording) for each in grading.grades if each.key == key)


def ranked_as(label: str) -> str:
    """Say in Vietnamese what a unit is graded: «xếp loại I», «xếp loại xuất sắc»."""
    return f"xếp {label}" if label.startswith("loại ") else f"xếp loại {label}"


def quota_sentence(quota: Quota, grading: Grading, wording: Wording) -> str:
    """Say how many may have a grade, and what those beyond it have."""
    level, beyond = (lower_first(label_of(grading, key)) for key in (quota.level, quota.beyond))
    among = _listed([lower_first(label_of(grading, key)) for key in quota.among], wording)
    return "".join(_quota(quota, (level, beyond, among), wording))


def _quota(quota: Quota, words: tuple[str, str, str], wording: Wording) -> Iterator[str]:
    level, beyond, among = words
    share = percent(quota.share, wording.language)
    yield wording.say(
        f"Số đơn vị {ranked_as(level)} không quá {share} số đơn vị {ranked_as(among)}",
        f"Not more than {share} of the units graded {among} have the grade {level}",
    )
    if quota.at_least:
        floor = number(Fraction(quota.at_least), wording.language)
        yield wording.say(f", nhưng được ít nhất {floor} đơn vị", f", but at least {floor}")
    yield wording.say(
        f"; đơn vị vượt hạn mức, kể cả các đơn vị bằng điểm nhau ở cuối hạn mức, {ranked_as(beyond)}",
        f"; units beyond that, and those that are equal where not all of them fit, have the grade {beyond}",
    )


def _listed(labels: list[str], wording: Wording) -> str:
    joint = wording.say(" hoặc ", " or ")
    return labels[0] if len(labels) == 1 else f"{', '.join(labels[:-1])}{joint}{labels[-1]}"


def highest_only_sentence(wording: Wording, *, of_bonus: bool) -> str:
    """Say that only the highest of several counts."""
    if wording.language == "en":
        return "Of several that hold, only the highest counts."
    what, one = ("yếu tố ưu tiên", "yếu tố") if of_bonus else ("nội dung", "nội dung")
    points = "điểm trừ" if wording.penalty else "điểm"
    return f"Có đồng thời nhiều {what} thì chỉ được áp dụng một {one} có mức {points} cao nhất."
