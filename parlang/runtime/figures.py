"""Figures as they are reported, read exactly into whole numbers; what cannot be read is said in words.

A whole number stands for the value times the figure's grain: 91,17% with a grain of 10000 is 9117. A date is
its ordinal, a level its place in the list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

# Compiled when a text is first read, like what is imported inside functions: to start must cost little.
PLAIN = r"([+-]?)([0-9]+)(?:([.,])([0-9]+))?"
GROUPED = r"([+-]?)([0-9]{1,3}(?:([.,])[0-9]{3})(?:\3[0-9]{3})+)(?:(?!\3)[.,]([0-9]+))?"
GROUPED_ONCE = r"([+-]?)([0-9]{1,3}([.,])[0-9]{3})(?!\3)[.,]([0-9]+)"
LONGEST = 60  # characters of a number
PERCENT_DECIMALS = 3  # a percentage never groups thousands
DATE = r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})|([0-9]{4})-([0-9]{2})-([0-9]{2})"
YES = ("co", "yes", "true")
NO = ("khong", "no", "false")


class FigureError(ValueError):
    """A figure that cannot be read, or that its declaration does not allow; `key` is its full key."""

    def __init__(self, key: str, label: str, problem: str) -> None:
        super().__init__(f"{label} ({key}): {problem}")
        self.key = key
        self.label = label
        self.problem = problem


class FigureShape(NamedTuple):
    """What a figure is: where it is reported, its words, and the whole numbers it may be."""

    owner: str
    short: str
    label: str
    kind: str
    unit: str | None
    decimals: int
    grain: int
    low: int
    high: int
    levels: tuple[str, ...] = ()
    spellings: tuple[tuple[str, ...], ...] = ()  # other words for each level


Reported = Mapping[str, Mapping[str, object]]  # owner, short key, value as it was written
Constraint = tuple[tuple[str, ...], Callable[..., bool], str]


def read_figures(shapes: Mapping[str, FigureShape], reported: Reported) -> dict[str, int]:
    """Read what is reported by owner and short key; a figure that is absent, None or blank is missing."""
    keys = {(shape.owner, shape.short): key for key, shape in shapes.items()}
    read: dict[str, int] = {}
    for owner, figures in reported.items():
        if not isinstance(figures, Mapping):
            raise FigureError(str(owner), "số liệu", "hãy ghi từng số liệu theo từ khóa của nó")
        for short, raw in figures.items():
            key = keys.get((owner, short))
            if key is None:
                raise FigureError(f"{owner}.{short}", short, "không có số liệu này trong bộ tiêu chí")
            if raw is not None and not (isinstance(raw, str) and not raw.strip()):
                read[key] = read_figure(key, shapes[key], raw)
    return {key: read[key] for key in shapes if key in read}


def read_figure(key: str, shape: FigureShape, raw: object) -> int:
    """Read one value exactly."""
    if isinstance(raw, float):
        raise FigureError(key, shape.label, f"{raw!r} là số thực dấu phẩy động; hãy ghi trong ngoặc kép")
    if shape.kind == "yes_no":
        return _yes_or_no(key, shape, raw)
    if shape.kind == "level":
        return _place(key, shape, raw)
    whole = _ordinal(key, shape, raw) if shape.kind == "date" else _scaled(key, shape, raw)
    if not shape.low <= whole <= shape.high:
        raise FigureError(key, shape.label, f"{_shown(raw)} nằm ngoài khoảng {_range(shape)}")
    return whole


def check_constraints(
    constraints: tuple[Constraint, ...], shapes: Mapping[str, FigureShape], given: Mapping[str, int]
) -> None:
    """Refuse figures that contradict each other; a constraint is asked when all its figures are given."""
    for keys, is_respected, text in constraints:
        if all(key in given for key in keys) and not is_respected(*(given[key] for key in keys)):
            labels = "; ".join(shapes[key].label for key in keys if key in shapes)
            raise FigureError(keys[0], labels, f"không đúng với điều kiện: {text}")


def folded(name: str) -> str:
    """Give the letters of a name without case and accents, joined by underscores."""
    import unicodedata

    apart = unicodedata.normalize("NFD", name.strip().lower().replace("đ", "d"))
    return re.sub(r"[\s_-]+", "_", "".join(letter for letter in apart if not unicodedata.combining(letter)))


def _place(key: str, shape: FigureShape, raw: object) -> int:
    places = {folded(word): place for place, words in enumerate(shape.spellings) for word in words}
    places |= {folded(level): place for place, level in enumerate(shape.levels)}
    place = places.get(folded(raw)) if isinstance(raw, str) else None
    if place is None:
        known = ", ".join(shape.levels)
        raise FigureError(key, shape.label, f"{_shown(raw)} không thuộc một trong {known}")
    return place


def _yes_or_no(key: str, shape: FigureShape, raw: object) -> bool:
    if isinstance(raw, bool):
        return raw
    word = folded(raw) if isinstance(raw, str) else ""
    if word not in YES + NO:
        raise FigureError(key, shape.label, f"{_shown(raw)} không phải là có hoặc không")
    return word in YES


def _ordinal(key: str, shape: FigureShape, raw: object) -> int:
    from datetime import date, datetime

    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw.toordinal()
    found = re.fullmatch(DATE, raw.strip()) if isinstance(raw, str) else None
    if found is None:
        raise FigureError(key, shape.label, f"{_shown(raw)} không phải là ngày; hãy ghi như 31/12/2024")
    day, month, year = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
    try:
        return date(int(year), int(month), int(day)).toordinal()
    except ValueError:
        raise FigureError(key, shape.label, f"không có ngày {_shown(raw)}") from None


def _scaled(key: str, shape: FigureShape, raw: object) -> int:
    numerator, denominator = _number(key, shape, raw)
    whole, rest = divmod(numerator * shape.grain, denominator)
    if rest:
        raise FigureError(key, shape.label, f"{_shown(raw)} có quá nhiều chữ số thập phân")
    return whole


def _number(key: str, shape: FigureShape, raw: object) -> tuple[int, int]:
    """Read a number as a numerator over a positive denominator."""
    text = raw.strip() if isinstance(raw, str) else ""
    digits = text.removesuffix("%").rstrip()
    found = _from_text(digits) if isinstance(raw, str) else _from_number(raw)
    if found is None:
        raise FigureError(key, shape.label, f"{_shown(raw)} không phải là số; hãy ghi như 1234,5")
    is_percentage = digits != text
    if is_percentage and shape.kind != "ratio":
        raise FigureError(key, shape.label, f"{_shown(raw)}: số liệu này không phải là tỷ lệ phần trăm")
    if shape.kind == "ratio" and not is_percentage:
        raise FigureError(key, shape.label, f"{_shown(raw)} thiếu dấu %; hãy ghi như 91,17%")
    if _may_be_grouped(digits, PERCENT_DECIMALS if is_percentage else shape.decimals):
        raise FigureError(key, shape.label, f"{_shown(raw)} có thể đọc theo hai cách")
    numerator, denominator = found
    return numerator, denominator * 100 if is_percentage else denominator


def _from_text(text: str) -> tuple[int, int] | None:
    """Read 8.450,5 or 8450,5; None if it is no number."""
    text = text.replace("−", "-")  # the minus sign of typeset text
    grouped = re.fullmatch(GROUPED, text) or re.fullmatch(GROUPED_ONCE, text)
    found = grouped or re.fullmatch(PLAIN, text)
    if found is None or len(text) > LONGEST:
        return None
    sign, whole, mark, after = found.groups(default="")
    digits = whole.replace(mark, "") if grouped else whole
    numerator = int(digits + after)
    return -numerator if sign == "-" else numerator, 10 ** len(after)


def _from_number(raw: object) -> tuple[int, int] | None:
    if type(raw) is int:
        return raw, 1
    from decimal import Decimal

    match raw:
        case bool():
            return None
        case int():
            return raw, 1
        case Decimal() if raw.is_finite() and abs(raw.adjusted()) + len(raw.as_tuple().digits) < LONGEST:
            return raw.as_integer_ratio()
        case _:
            return None


def _may_be_grouped(text: str, decimals: int) -> bool:
    """Tell whether the mark before three digits may group thousands as well as open decimals."""
    found = re.fullmatch(PLAIN, text.replace("−", "-"))
    if found is None:
        return False
    _, whole, mark, after = found.groups(default="")
    if len(after) != 3:
        return False
    return mark == "." or (decimals < 3 and len(whole) <= 3 and whole.strip("0") != "")


def _range(shape: FigureShape) -> str:
    if shape.kind == "date":
        from datetime import date

        first, last = (date.fromordinal(end).strftime("%d/%m/%Y") for end in (shape.low, shape.high))
        return f"từ {first} đến {last}"
    if shape.kind == "ratio":
        return f"từ {_decimal(shape.low * 100, shape.grain)}% đến {_decimal(shape.high * 100, shape.grain)}%"
    return f"từ {_decimal(shape.low, shape.grain)} đến {_decimal(shape.high, shape.grain)}"


def _decimal(numerator: int, denominator: int) -> str:
    whole, rest = divmod(abs(numerator), denominator)
    digits = ""
    while rest and len(digits) < 12:
        digit, rest = divmod(rest * 10, denominator)
        digits += str(digit)
    grouped = f"{whole:,}".replace(",", ".")
    return ("-" if numerator < 0 else "") + grouped + ("," + digits if digits else "")


def _shown(raw: object) -> str:
    if isinstance(raw, int) and raw.bit_length() > 256:  # Python refuses to write very long numbers
        return "số quá lớn"
    text = str(raw)
    return f"«{text[:40]}…»" if len(text) > 40 else f"«{text}»"
