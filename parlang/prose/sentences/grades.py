"""Grades, one like the other.

«Xếp loại theo tổng số điểm đạt được: loại I khi đạt từ 75 điểm trở lên; loại II khi đạt từ 60 điểm đến dưới 75 điểm.»
"""

from __future__ import annotations

from parlang.ir.nodes import Grade, Grading
from parlang.prose.bounds import bound_of
from parlang.prose.naming import lower_first
from parlang.prose.wording import Wording

MEASURED = {
    "points": ("Xếp loại theo tổng số điểm đạt được", "Grades by the total of points"),
    "index": ("Xếp loại theo chỉ số đạt được", "Grades by the index"),
}


def grades_sentence(grading: Grading, wording: Wording) -> str:
    """Say the grades."""
    measured = wording.say(*MEASURED[grading.by])
    when = wording.say(" khi đạt ", " for ")
    grades = (f"{lower_first(each.label)}{when}{grade_bound(each, grading, wording)}" for each in grading.grades)
    return f"{measured}: {'; '.join(grades)}."


def grade_bound(grade: Grade, grading: Grading, wording: Wording) -> str:
    """Say the totals that earn a grade."""
    if grading.by == "points":
        return bound_of(grade.low, grade.high, grade.phrase, "points", wording)
    low, high = (None if end is None else end / 100 for end in (grade.low, grade.high))
    return bound_of(low, high, grade.phrase, "ratio", wording)


def highest_only_sentence(wording: Wording, *, of_bonus: bool) -> str:
    """Say that only the highest of several counts."""
    if wording.language == "en":
        return "Of several that hold, only the highest counts."
    what, one = ("yếu tố ưu tiên", "yếu tố") if of_bonus else ("nội dung", "nội dung")
    points = "điểm trừ" if wording.penalty else "điểm"
    return f"Có đồng thời nhiều {what} thì chỉ được áp dụng một {one} có mức {points} cao nhất."
