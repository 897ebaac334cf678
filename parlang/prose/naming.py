"""Labels inside sentences: their first letter, what they count, how a yes/no figure is affirmed or denied.

The phrases are functions of the figure alone, so that a reader who knows the figures finds them again.
"""

from __future__ import annotations

from typing import assert_never

from parlang.checked.types import DATE, DAYS, PLAIN, POINTS, RATIO, Type, product, quotient, total
from parlang.ir.nodes import (
    Arithmetic,
    Const,
    DayOf,
    Expr,
    Extremum,
    Figure,
    FigureRef,
    If,
    LevelName,
    MaximumPoints,
    Named,
    Negative,
    Part,
    Rounded,
    ValueKind,
)
from parlang.prose.wording import Language, Wording
from parlang.text import lower_first as lower_first
from parlang.text import upper_first as upper_first


def number_and_name(part: Part) -> str:
    """Call a part by its number and name; by its name where it has no number."""
    return f"{part.number} {part.name}".strip()


COUNTED = ("Số lượng ", "Số ", "Number of ")
NOT_COUNTED = ("Số liệu", "Số dư", "Số điểm")
RANKED = ("Thứ hạng của ", "Thứ hạng ", "Rank of ")

# How a label that opens so is denied: «Có …» by «không có …», «Đã …» by «chưa …».
DENIED = (
    ("Không có ", "có "),
    ("Có ", "không có "),
    ("Đã ", "chưa "),
    ("Chưa ", "đã "),
    ("Là ", "không phải là "),
)
VERBS = (
    "Ban hành", "Hoàn thành", "Thực hiện", "Công khai", "Công bố", "Cập nhật", "Được", "Còn", "Thuộc",
    "Triển khai", "Tổ chức", "Gửi", "Xử lý", "Đạt", "Bảo đảm", "Đáp ứng", "Phát sinh", "Áp dụng", "Kết nối",
)  # fmt: skip

LONG = 60  # a label beyond this is not said in one line of explanation


def after(text: str, openings: tuple[str, ...]) -> str | None:
    """Give what follows one of the openings; None if the text has none of them."""
    return next((text.removeprefix(each) for each in openings if text.startswith(each)), None)


def thing_counted(label: str) -> str | None:
    """Give what a label counts: «Số nhiệm vụ đề ra» counts «nhiệm vụ đề ra»."""
    rest = None if label.startswith(NOT_COUNTED) else after(label, COUNTED)
    return None if rest is None else lower_first(rest)


def spoken(name: str) -> str:
    """Give a name as it is said: `tỷ_lệ` is «tỷ lệ»."""
    return name.replace("_", " ")


def figure_label(figure: Figure, language: Language) -> str:
    """Give the label of a figure: the drafter's, or ours in the language spoken."""
    return (figure.label_en if language == "en" else None) or figure.label


def figure_name(figure: Figure, wording: Wording) -> str:
    """Give what a figure is called inside a sentence; words that are ours are said in the language spoken."""
    return lower_first(figure_label(figure, wording.language))


def value_name(named: Named, wording: Wording) -> str:
    """Give what a named value is called inside a sentence: by its words, else by its name."""
    label = named.label_en if wording.language == "en" and named.label_en else named.label
    if label is None or (wording.short and len(label) > LONG):
        return spoken(named.name)
    return lower_first(label)


def kind_of(subject: Expr, wording: Wording) -> tuple[ValueKind, str | None]:
    """Give the kind and the unit of what is compared."""
    found = _type_of(subject, wording)
    return found.kind, found.unit


def _type_of(expr: Expr, wording: Wording) -> Type:
    """Give the type of a value: that of its figures, carried through the arithmetic as the checker does."""
    match expr:
        case FigureRef(key=key):
            return Type(kind=wording.figures[key].kind, unit=wording.figures[key].unit)
        case Named(kind=kind, unit=unit):
            return Type(kind=kind, unit=unit)
        case Const(percent=percent):
            return RATIO if percent else PLAIN
        case MaximumPoints():
            return POINTS
        case DayOf():
            return DATE
        case Negative(operand=inner) | Rounded(operand=inner) | If(yes=inner):
            return _type_of(inner, wording)
        case Extremum(items=items):
            return _type_of(items[0], wording)
        case Arithmetic(operator=operator, left=left, right=right):
            return _combined(operator, _type_of(left, wording), _type_of(right, wording))
        case _:
            assert_never(expr)


def _combined(operator: str, left: Type, right: Type) -> Type:
    if operator == "-" and left.kind == right.kind == "date":
        return DAYS
    if operator in "+-":
        return total(left, right)
    found = product(left, right) if operator == "*" else quotient(left, right)
    return found or PLAIN


def level(figure: Figure, key: str) -> LevelName:
    """Give the level that a key stands for."""
    return next(each for each in figure.levels if each.key == key)


def affirmed(figure: Figure, wording: Wording) -> str:
    """Say that a yes/no figure is so."""
    label = figure.label
    if wording.language == "en":
        kind = kind_of_unit(figure)
        return f"{lower_first(label)} holds" if kind is None else f"the unit is {kind}"
    if _says_itself(label):
        return lower_first(label)
    return f"là {lower_first(label)}" if figure.owner == "unit" else f"có {lower_first(label)}"


def is_shared_level(figure: Figure, key: str, wording: Wording) -> bool:
    """Tell whether another figure that is spoken of beside this one has a level of the same words."""
    words = level(figure, key).label.casefold()
    return any(each.label.casefold() == words for other in wording.beside(figure) for each in other.levels)


def kind_of_unit(figure: Figure) -> str | None:
    """Give what a unit is of which a yes/no figure holds, where it says that: «Đơn vị miền núi», «Là phường …»."""
    if figure.label.startswith("Là "):
        return figure.label.removeprefix("Là ")
    return None if figure.owner != "unit" or _says_itself(figure.label) else lower_first(figure.label)


def denied(figure: Figure, wording: Wording) -> str:
    """Say that a yes/no figure is not so."""
    label = figure.label
    if wording.language == "en":
        kind = kind_of_unit(figure)
        return f"{lower_first(label)} does not hold" if kind is None else f"the unit is not {kind}"
    for opening, denial in DENIED:
        if label.startswith(opening):
            return denial + label.removeprefix(opening)
    if label.startswith("Không "):
        return f"không đáp ứng: {lower_first(label)}"
    if label.startswith(VERBS):
        return f"không {lower_first(label)}"
    return f"không phải là {lower_first(label)}" if figure.owner == "unit" else f"không có {lower_first(label)}"


def denied_briefly(figure: Figure, wording: Wording) -> str:
    """Say that a yes/no figure is not so, right after it was affirmed: «không có»."""
    if wording.language == "en":
        return "otherwise"
    words = denied(figure, wording)
    return "không có" if words.startswith("không có ") else words


def _says_itself(label: str) -> bool:
    return label.startswith(("Không ", *VERBS, *(opening for opening, _ in DENIED)))
