"""The grade as columns: what conditions ask of the score, whether each case holds, and the grade.

Before::

    xếp loại theo tổng điểm
      khi vi_phạm    : loại_III
      từ 75 trở lên  : loại_I …

After::

    grade_case@1 = when vi_pham is missing: nothing; when not vi_pham: 0; else 1
    grade        = when total or grade_case@1 is missing: nothing; when grade_case@1 == 1: "loai_III";
                   when total >= 7500: "loai_I" …
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from parlang.ir.grading import ASSESSED, PART
from parlang.ir.nodes import Figure, Grade, Grading
from parlang.lowered.nodes import AllOf, Compare, Condition, Constant, Floor, Given, NotSo, Operator, Product, Value
from parlang.lowered.of_set import GradeConditions
from parlang.lowered.ranges import Range
from parlang_compiler.backends.columns.nodes import Cases, Cell, Column, Missing, Nothing, Text, When, part_name
from parlang_compiler.backends.columns.totals import MAXIMUM, PERCENT, POINTS, TOTAL

GRADE = "grade"
NOTHING = Nothing()
ZERO, ONE = Constant(0), Constant(1)
HUNDRED = 100


# --- what conditions ask of the score -------------------------------------------------------


def score_columns(grading: Grading, ranges: Mapping[str, Range], scale: int, percent: int | None) -> Iterator[Column]:
    """Give each score that a condition asks for as a whole number by its grain; `ranges` are those of figures."""
    for figure in grading.scores:
        if figure.key.startswith(ASSESSED):
            yield _assessed(figure)
        else:
            yield Column(name=figure.key, cell=_score(figure, scale, percent), range=ranges[figure.key])


def _assessed(figure: Figure) -> Column:
    left_out = When(Missing((part_name(figure.key.removeprefix(ASSESSED)),)), ZERO)
    return Column(name=figure.key, cell=Cases((left_out,), ONE), kind="yes_no", range=(0, 1))


def _score(figure: Figure, scale: int, percent: int | None) -> Cell:
    match figure.key:
        case "score.total":
            return _known(TOTAL, figure.grain, scale)
        case "score.in_scale":
            return _known(POINTS, figure.grain, scale)
        case "score.index" if percent is not None:
            return _known(PERCENT, figure.grain, HUNDRED * percent)
        case "score.index":
            value = Floor(Product((Constant(figure.grain), Given(POINTS))), Given(MAXIMUM))
            return Cases((When(Missing((POINTS,)), NOTHING), When(_no_maximum(), NOTHING)), value)
        case _:
            name = part_name(figure.key.removeprefix(PART))
            return Cases((When(Missing((name,)), ZERO),), _by_grain(name, figure.grain, scale))


def _known(name: str, grain: int, scale: int) -> Cell:
    return Cases((When(Missing((name,)), NOTHING),), _by_grain(name, grain, scale))


def _by_grain(name: str, grain: int, scale: int) -> Value:
    factor = Fraction(grain, scale)
    value: Value = Given(name) if factor.numerator == 1 else Product((Constant(factor.numerator), Given(name)))
    return value if factor.denominator == 1 else Floor(value, Constant(factor.denominator))


def _no_maximum() -> Condition:
    return Compare("<=", Given(MAXIMUM), ZERO)


# --- cases ----------------------------------------------------------------------------------


def case_columns(cases: Sequence[GradeConditions]) -> Iterator[Column]:
    """Tell of each case whether it holds (1), does not (0), or is not known for want of a figure (nothing)."""
    for number, (_, items) in enumerate(cases, start=1):
        denied = tuple(When(NotSo(condition), ZERO, needs) for needs, condition in items)
        asked = tuple(dict.fromkeys(key for needs, _ in items for key in needs))
        unknown = (When(Missing(asked), NOTHING),) if asked else ()
        yield Column(name=_case(number), cell=Cases((*denied, *unknown), ONE), range=(0, 1))


def _case(number: int) -> str:
    return f"grade_case@{number}"


# --- the grade ------------------------------------------------------------------------------


def grade_column(grading: Grading, cases: Sequence[GradeConditions], scale: int, percent: int | None) -> Column:
    """Give the key of the grade: of the first case that holds, else by bounds."""
    whens = [When(Missing((TOTAL,)), NOTHING)]
    for number, (case, _) in enumerate(cases, start=1):
        whens.append(When(Missing((_case(number),)), NOTHING))
        whens.append(When(Compare("==", Given(_case(number)), ONE), Text(case.key)))
    if grading.by == "index":
        whens.append(When(_no_maximum(), NOTHING))
    whens += [When(_earned(grade, grading.by, scale, percent), Text(grade.key)) for grade in grading.grades]
    return Column(name=GRADE, cell=Cases(tuple(whens), NOTHING), kind="text")


def _earned(grade: Grade, by: str, scale: int, percent: int | None) -> Condition:
    ends: list[tuple[Operator, Fraction | None]] = [
        (">=" if grade.low_closed else ">", grade.low),
        ("<=" if grade.high_closed else "<", grade.high),
    ]
    return AllOf(tuple(_against(operator, end, by, scale, percent) for operator, end in ends if end is not None))


def _against(operator: Operator, end: Fraction, by: str, scale: int, percent: int | None) -> Condition:
    """Compare what is graded with an end, both made whole: an index that is not rounded is points over maximum."""
    if by == "points":
        return Compare(operator, _scaled(end.denominator, TOTAL), Constant(end.numerator * scale))
    if percent is not None:
        return Compare(operator, _scaled(end.denominator, PERCENT), Constant(end.numerator * percent))
    return Compare(operator, _scaled(HUNDRED * end.denominator, POINTS), _scaled(end.numerator, MAXIMUM))


def _scaled(factor: int, name: str) -> Value:
    return Given(name) if factor == 1 else Product((Constant(factor), Given(name)))
