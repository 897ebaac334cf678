"""Whether rules that did not come from words hold together: what the earlier passes make sure of otherwise.

Names that are declared, once; a condition that asks a yes/no and arithmetic that takes a number; days that exist; a
rule where there are no parts. Each fault is told in both languages.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from parlang.ir.nodes import (
    And,
    Band,
    Bands,
    Branch,
    Constraint,
    DayOf,
    DoesNotArise,
    Figure,
    FigureRef,
    GradeCase,
    Grading,
    If,
    IsLevel,
    Not,
    Or,
    Part,
    PointsIf,
    Rounded,
    Ruleset,
    WithoutEvidence,
)
from parlang.ir.walk import each_part

Fault: TypeAlias = tuple[str, str]
MOST_DECIMALS = 30
NOT_NUMBERS = ("yes_no", "level")
USUAL_YEAR = 2023


def faults_in(ruleset: Ruleset) -> Iterator[Fault]:
    """Give what keeps the rules of a set from being asked."""
    scores = () if ruleset.grading is None else ruleset.grading.scores
    figures = {each.key: each for each in (*ruleset.figures, *scores)}
    yield from _twice((each.key for each in ruleset.figures), "số liệu", "the figure")
    yield from _twice((each.path for each in each_part(ruleset)), "mục", "the part")
    for part in each_part(ruleset):
        yield from _of_part(part)
    for decimals in (ruleset.points_decimals, ruleset.index_decimals):
        yield from _of_decimals(decimals)
    for each in nodes_below(ruleset):
        yield from _of_node(each, figures)


def nodes_below(node: object) -> Iterator[object]:
    """Give a node and all that it is made of; each is asked of itself only."""
    if isinstance(node, tuple):
        for each in node:
            yield from nodes_below(each)
    elif is_dataclass(node):
        yield node
        for field in fields(node):
            if field.name != "span":
                yield from nodes_below(getattr(node, field.name))


def _twice(keys: Iterator[str], vi: str, en: str) -> Iterator[Fault]:
    yield from ((f"{vi} `{key}` có hai lần", f"{en} `{key}` stands twice") for key, n in Counter(keys).items() if n > 1)


def _of_part(part: Part) -> Iterator[Fault]:
    if (part.rule is None) == (not part.parts):
        yield (
            f"mục `{part.path}` phải có hoặc các mục bên dưới, hoặc cách chấm điểm",
            f"the part `{part.path}` must have either parts or a rule",
        )


def _of_decimals(decimals: int | None) -> Iterator[Fault]:
    if decimals is not None and not 0 <= decimals <= MOST_DECIMALS:
        yield f"không làm tròn đến {decimals} chữ số thập phân", f"nothing is rounded to {decimals} decimals"


def _of_node(node: object, figures: Mapping[str, Figure]) -> Iterator[Fault]:
    match node:
        case Figure():
            yield from _of_figure(node)
        case DayOf(day=day, month=month, year=year):
            if not _is_day(day, month, year if isinstance(year, int) else None):
                yield f"không có ngày {day}/{month}", f"there is no day {day}/{month}"
        case Rounded(decimals=decimals):
            yield from _of_decimals(decimals)
        case IsLevel(subject=subject, levels=levels):
            yield from _of_levels(figures.get(subject.key), levels)
        case FigureRef(key=key) if key not in figures:
            yield f"không có số liệu `{key}`", f"there is no figure `{key}`"
        case Grading(grades=grades, cases=cases) if not grades and not cases:
            yield "phần xếp loại không có loại nào", "there is a grading without grades"
        case _:
            pass
    if not isinstance(node, IsLevel | Bands):  # bands may be on a yes/no or a level: each asks it as what it is
        yield from _of_kinds(node, figures)


def _of_figure(figure: Figure) -> Iterator[Fault]:
    if figure.grain < 1 or not 0 <= figure.decimals <= MOST_DECIMALS:
        yield f"số liệu `{figure.key}` có độ chia không dùng được", f"the grain of `{figure.key}` cannot be"
    if figure.kind == "level" and not figure.levels:
        yield f"số liệu `{figure.key}` không có mức nào", f"the figure `{figure.key}` has no level"
    if figure.low is not None and figure.high is not None and figure.low > figure.high:
        yield f"khoảng của số liệu `{figure.key}` bị ngược", f"the range of `{figure.key}` ends before it begins"
    if figure.kind == "date" and not all(_is_ordinal(end) for end in (figure.low, figure.high) if end is not None):
        yield f"khoảng của số liệu `{figure.key}` không phải ngày", f"the range of `{figure.key}` is no range of days"


def _is_ordinal(value: Fraction) -> bool:
    return value.denominator == 1 and 1 <= value <= date.max.toordinal()


def _is_day(day: int, month: int, year: int | None) -> bool:
    """Tell whether there is such a day; one of any year has to be in every year."""
    try:
        date(USUAL_YEAR if year is None else year, month, day)
    except ValueError:
        return False
    return True


def _of_levels(figure: Figure | None, levels: tuple[str, ...]) -> Iterator[Fault]:
    known = () if figure is None or figure.kind != "level" else tuple(each.key for each in figure.levels)
    for each in levels:
        if each not in known:
            yield f"không có mức `{each}`", f"there is no level `{each}`"


def _conditions(node: object) -> tuple[object, ...]:
    """Give what stands in a node as a condition: there a figure is a yes/no, elsewhere a number."""
    match node:
        case And(items=items) | Or(items=items):
            return items
        case Not(operand=operand):
            return (operand,)
        case If(condition=condition) | DoesNotArise(condition=condition) | PointsIf(condition=condition):
            return (condition,)
        case GradeCase(condition=condition) | Constraint(condition=condition) | Branch(condition=condition):
            return (condition,)
        case Band(when=when):
            return (when,)
        case WithoutEvidence(asked=asked):
            return (asked,)
        case _:
            return ()


def _of_kinds(node: object, figures: Mapping[str, Figure]) -> Iterator[Fault]:
    asked = _conditions(node)
    yield from _wrongly(asked, figures, lambda kind: kind == "yes_no", "một trả lời có/không", "a yes/no")
    rest = [each for each in _directly_below(node) if not any(each is one for one in asked)]
    yield from _wrongly(rest, figures, lambda kind: kind not in NOT_NUMBERS, "một số", "a number")


def _directly_below(node: object) -> Iterator[object]:
    if not is_dataclass(node):
        return
    for field in fields(node):
        value = getattr(node, field.name)
        yield from value if isinstance(value, tuple) else (value,)


def _wrongly(
    nodes: tuple[object, ...] | list[object],
    figures: Mapping[str, Figure],
    fits: Callable[[str], bool],
    vi: str,
    en: str,
) -> Iterator[Fault]:
    for each in nodes:
        if isinstance(each, FigureRef) and each.key in figures and not fits(figures[each.key].kind):
            yield f"số liệu `{each.key}` được dùng như {vi}", f"the figure `{each.key}` is used as {en}"
