"""Grades: «Loại I khi có tổng số điểm đạt được từ 75 điểm trở lên; loại II: từ 60 điểm đến dưới 75 điểm.»"""

from __future__ import annotations

from parlang.ir.nodes import Grade, Grading
from parlang.prose.bounds import bound_of
from parlang.prose.naming import lower_first, upper_first
from parlang.prose.wording import Language, Wording

MEASURED = {
    "points": (" khi có tổng số điểm đạt được ", " for a total of "),
    "index": (" khi có chỉ số đạt được ", " for an index of "),
}


def grades_sentence(grading: Grading, wording: Wording) -> str:
    """Say the grades."""
    measured = wording.say(*MEASURED[grading.by])
    first, *others = grading.grades
    head = f"{upper_first(first.label)}{measured}{grade_bound(first, grading, wording)}"
    rest = (f"{lower_first(each.label)}: {grade_bound(each, grading, wording)}" for each in others)
    return "; ".join((head, *rest)) + "."


def grade_bound(grade: Grade, grading: Grading, wording: Wording) -> str:
    """Say the totals that earn a grade."""
    if grading.by == "points":
        return bound_of(grade.low, grade.high, grade.phrase, "points", wording)
    low, high = (None if end is None else end / 100 for end in (grade.low, grade.high))
    return bound_of(low, high, grade.phrase, "ratio", wording)


def highest_only_sentence(*, of_bonus: bool, language: Language) -> str:
    """Say that only the highest of several counts."""
    if language == "en":
        return "Of several that hold, only the highest counts."
    what, one = ("yếu tố ưu tiên", "yếu tố") if of_bonus else ("nội dung", "nội dung")
    return f"Có đồng thời nhiều {what} thì chỉ được áp dụng một {one} có mức điểm cao nhất."
