"""Chỉ số cải cách hành chính cấp tỉnh: par-index-tinh, revision minh-hoa-2022.

Instrument: Bảng minh họa 2022 (khung theo Quyết định số 876/QĐ-BNV)
Provenance: minh họa (an illustration, not the official text)
Source: 75d1132d406358e43357f49cba5b85746f3440b528e17cd56fa42ec64f70e283
Format: 1

Made by parlang; not to be edited. It needs the standard library only. Points are whole numbers of 1/UNIT.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

INDEX = "par-index-tinh"
REVISION = "minh-hoa-2022"
SOURCE_HASH = "75d1132d406358e43357f49cba5b85746f3440b528e17cd56fa42ec64f70e283"
FORMAT = 1
UNIT: int | None = 100
TOTAL_UNIT: int | None = 100


# --- exact reading, rounding and adding up ----------------------------------------


def round_half_up(numerator: int, denominator: int, scale: int) -> int:
    """Give floor(numerator / denominator × scale + 1/2), for a positive denominator."""
    return (2 * numerator * scale + denominator) // (2 * denominator)


def day_of(year: int, month: int, day: int) -> int:
    """Give the ordinal of a day."""
    return date(year, month, day).toordinal()


PLAIN = re.compile(r"([+-]?)([0-9]+)(?:([.,])([0-9]+))?")
GROUPED = re.compile(r"([+-]?)([0-9]{1,3}(?:([.,])[0-9]{3})(?:\3[0-9]{3})+)(?:(?!\3)[.,]([0-9]+))?")
GROUPED_ONCE = re.compile(r"([+-]?)([0-9]{1,3}([.,])[0-9]{3})(?!\3)[.,]([0-9]+)")
LONGEST = 60  # characters of a number
PERCENT_DECIMALS = 3  # a percentage never groups thousands
DATE = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})|([0-9]{4})-([0-9]{2})-([0-9]{2})", re.ASCII)
YES = ("co", "yes", "true")
NO = ("khong", "no", "false")


class FigureError(ValueError):
    """A figure that cannot be read, or that its declaration does not allow; `key` is its full key."""

    def __init__(self, key: str, label: str, problem: str) -> None:
        super().__init__(f"{label} ({key}): {problem}")
        self.key = key
        self.label = label
        self.problem = problem


@dataclass(frozen=True, slots=True)
class FigureShape:
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
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw.toordinal()
    found = DATE.fullmatch(raw.strip()) if isinstance(raw, str) else None
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
    grouped = GROUPED.fullmatch(text) or GROUPED_ONCE.fullmatch(text)
    found = grouped or PLAIN.fullmatch(text)
    if found is None or len(text) > LONGEST:
        return None
    sign, whole, mark, after = found.groups(default="")
    digits = whole.replace(mark, "") if grouped else whole
    numerator = int(digits + after)
    return -numerator if sign == "-" else numerator, 10 ** len(after)


def _from_number(raw: object) -> tuple[int, int] | None:
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
    found = PLAIN.fullmatch(text.replace("−", "-"))
    if found is None:
        return False
    _, whole, mark, after = found.groups(default="")
    if len(after) != 3:
        return False
    return mark == "." or (decimals < 3 and len(whole) <= 3 and whole.strip("0") != "")


def _range(shape: FigureShape) -> str:
    if shape.kind == "date":
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
    return ("-" if numerator < 0 else "") + str(whole) + ("," + digits if digits else "")


def _shown(raw: object) -> str:
    if isinstance(raw, int) and raw.bit_length() > 256:  # Python refuses to write very long numbers
        return "số quá lớn"
    text = str(raw)
    return f"«{text[:40]}…»" if len(text) > 40 else f"«{text}»"


Exact = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LeafScore:
    """A leaf: scored, pending (for want of the missing figures), or left out."""

    path: str
    status: str
    points: Exact | None
    case: str | None
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NodeScore:
    """A part: the points and the maximum of what is not left out below it."""

    path: str
    status: str
    points: Exact | None
    maximum: Exact


@dataclass(frozen=True, slots=True)
class Score:
    """A unit: total = points + bonus - penalty; percent is of points over the unit's own maximum.

    The grade of a pending unit is not worked out here: it is None, even where every total that is still
    possible would earn the same one (the scorecard, which knows these totals, gives it then).
    """

    index: str
    revision: str
    period: int | None
    status: str
    points: Exact | None
    maximum: Exact
    bonus: Exact | None
    penalty: Exact | None
    total: Exact | None
    percent: Exact | None
    grade: str | None
    parts: tuple[NodeScore, ...]
    leaves: tuple[LeafScore, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the set as declared: how its parts combine ("sum" or "highest"); a leaf has none."""

    path: str
    level: str
    maximum: Exact
    combine: str = "sum"
    parts: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class GradeRange:
    """A grade and what earns it; None where there is no end."""

    key: str
    low: Exact | None
    low_closed: bool
    high: Exact | None
    high_closed: bool


@dataclass(frozen=True, slots=True)
class Rules:
    """What is declared above the leaves."""

    index: str
    revision: str
    index_decimals: int | None
    sections: tuple[Section, ...]
    outside: tuple[Section, ...]
    graded_by: str | None = None
    grades: tuple[GradeRange, ...] = ()


def plus(left: Exact, right: Exact) -> Exact:
    """Give the sum, over the greater denominator where that suffices."""
    if left[1] % right[1] == 0:
        return (left[0] + right[0] * (left[1] // right[1]), left[1])
    if right[1] % left[1] == 0:
        return (left[0] * (right[1] // left[1]) + right[0], right[1])
    return (left[0] * right[1] + right[0] * left[1], left[1] * right[1])


def minus(left: Exact, right: Exact) -> Exact:
    """Give the difference."""
    return plus(left, (-right[0], right[1]))


def less(left: Exact, right: Exact) -> bool:
    """Tell whether left < right."""
    return left[0] * right[1] < right[0] * left[1]


def add_all(items: Iterable[Exact]) -> Exact:
    """Give the sum of all items."""
    total: Exact = (0, 1)
    for item in items:
        total = plus(total, item)
    return total


def highest(items: Iterable[Exact]) -> Exact:
    """Give the greatest item."""
    first, *others = items
    best = first
    for item in others:
        best = item if less(best, item) else best
    return best


def lowest(left: Exact, right: Exact) -> Exact:
    """Give the smaller of two."""
    return left if less(left, right) else right


def roll_up(rules: Rules, period: int | None, leaves: tuple[LeafScore, ...]) -> Score:
    """Give the score of a unit from those of its leaves."""
    scored = {leaf.path: leaf for leaf in leaves}
    parts: list[NodeScore] = []
    inside = [_node(section, scored, parts) for section in rules.sections]
    outside = [(section.level, _node(section, scored, parts)) for section in rules.outside]
    points = _total(inside)
    bonus = _total(node for level, node in outside if level == "bonus")
    penalty = _total(node for level, node in outside if level == "penalty")
    maximum = add_all(node.maximum for node in inside)
    percent = None if points is None else _percent(points, maximum, rules.index_decimals)
    total = None
    if points is not None and bonus is not None and penalty is not None:
        total = minus(plus(points, bonus), penalty)
    return Score(
        index=rules.index,
        revision=rules.revision,
        period=period,
        status="pending" if total is None else "scored",
        points=points,
        maximum=maximum,
        bonus=bonus,
        penalty=penalty,
        total=total,
        percent=percent,
        grade=None if total is None else _grade(rules, total, percent),
        parts=tuple(parts),
        leaves=leaves,
    )


def _total(nodes: Iterable[NodeScore]) -> Exact | None:
    """Give the sum of the points; None if one is pending. What is left out adds nothing."""
    total: Exact = (0, 1)
    for node in nodes:
        if node.status == "pending":
            return None
        if node.points is not None:
            total = plus(total, node.points)
    return total


def _node(section: Section, scored: dict[str, LeafScore], parts: list[NodeScore]) -> NodeScore:
    place = len(parts)
    if section.parts:
        node = _combined(section, [_node(part, scored, parts) for part in section.parts])
    else:
        leaf = scored[section.path]
        maximum = (0, 1) if leaf.status == "left_out" else section.maximum
        points = leaf.points
        if points is not None and section.level in ("bonus", "penalty"):
            points = lowest(points, section.maximum)
        node = NodeScore(section.path, leaf.status, points, maximum)
    parts.insert(place, node)
    return node


def _combined(section: Section, below: list[NodeScore]) -> NodeScore:
    if all(node.status == "left_out" for node in below):
        return NodeScore(section.path, "left_out", None, (0, 1))
    outside = section.level in ("bonus", "penalty")
    keeps_its_own = outside or section.combine == "highest"
    maximum = section.maximum if keeps_its_own else add_all(node.maximum for node in below)
    points = _total(below) if section.combine == "sum" else _highest(below)
    if points is None:
        return NodeScore(section.path, "pending", None, maximum)
    if outside:
        points = lowest(points, section.maximum)
    return NodeScore(section.path, "scored", points, maximum)


def _highest(nodes: list[NodeScore]) -> Exact | None:
    if any(node.status == "pending" for node in nodes):
        return None
    return highest(node.points or (0, 1) for node in nodes)


def _percent(points: Exact, maximum: Exact, decimals: int | None) -> Exact | None:
    if maximum[0] <= 0:
        return None
    numerator, denominator = points[0] * 100 * maximum[1], points[1] * maximum[0]
    if decimals is None:
        return (numerator, denominator)
    return (round_half_up(numerator, denominator, 10**decimals), 10**decimals)


def _grade(rules: Rules, total: Exact, percent: Exact | None) -> str | None:
    graded = total if rules.graded_by == "points" else percent
    if graded is None:
        return None
    for grade in rules.grades:
        above = grade.low is None or less(grade.low, graded)
        below = grade.high is None or less(graded, grade.high)
        at_low = grade.low is not None and grade.low_closed and not less(graded, grade.low)
        at_high = grade.high is not None and grade.high_closed and not less(grade.high, graded)
        if (above or at_low) and (below or at_high):
            return grade.key
    return None


@dataclass(frozen=True, slots=True)
class LeafRule:
    """A leaf: the inputs that its judge takes, in order; a missing one is None."""

    path: str
    inputs: tuple[str, ...]
    judge: Callable[..., tuple[Any, str | None, tuple[str, ...]]]
    may_not_arise: bool = False


def pending(*inputs: tuple[str, int | None]) -> tuple[None, None, tuple[str, ...]]:
    """Judge a step pending, for want of those of its inputs that are missing."""
    return None, None, tuple(key for key, value in inputs if value is None)


def by_owner(figures: object, unit: object, parameters: object) -> Reported:
    """Put the figures of the unit itself and those of the year beside those of the parts."""
    for name, value in (("figures", figures), ("unit", unit), ("parameters", parameters)):
        if value is not None and not isinstance(value, Mapping):
            raise TypeError(f"{name} must be a mapping, not {type(value).__name__}")
    if not isinstance(figures, Mapping):
        raise TypeError("figures must be a mapping, not None")
    return {**figures, "unit": unit or {}, "parameters": parameters or {}}


def given_inputs(
    shapes: Mapping[str, FigureShape],
    constraints: tuple[Constraint, ...],
    reported: Reported,
    period: int | None,
) -> dict[str, int]:
    """Read what is reported, and refuse what contradicts itself."""
    given = read_figures(shapes, reported)
    if period is not None:
        if type(period) is not int or not 1 < period < 9999:
            raise FigureError("period", "năm đánh giá", f"«{period}» không phải là một năm")
        given["period"] = period
    check_constraints(constraints, shapes, given)
    return given


def judge_leaves(
    rules: tuple[LeafRule, ...], unit: int | None, given: Mapping[str, int], not_arising: Collection[str]
) -> tuple[LeafScore, ...]:
    """Judge every leaf; `not_arising` are the paths of those that the unit declares away."""
    unknown = sorted(set(not_arising) - {rule.path for rule in rules if rule.may_not_arise})
    if unknown:
        raise FigureError(unknown[0], "không phát sinh", "tiêu chí này không thuộc diện không phát sinh")
    return tuple(_judged(rule, unit, given, rule.path in not_arising) for rule in rules)


def _judged(rule: LeafRule, unit: int | None, given: Mapping[str, int], declared: bool) -> LeafScore:
    values = [given.get(key) for key in rule.inputs]
    points, case, missing = rule.judge(*values, not_arising=True) if declared else rule.judge(*values)
    if points is None:
        return LeafScore(rule.path, "pending" if case is None else "left_out", None, case, missing)
    exact: Exact = points if unit is None else (points, unit)
    return LeafScore(rule.path, "scored", exact, case, ())


# --- figures ----------------------------------------------------------------------

FIGURES: dict[str, FigureShape] = {
    "unit.loai_don_vi": FigureShape(
        owner="unit",
        short="loai_don_vi",
        label="Loại đơn vị",
        kind="level",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
        levels=("tinh", "thanh_pho"),
        spellings=(("Tỉnh", "tỉnh"), ("Thành phố trực thuộc trung ương", "thành_phố")),
    ),
    "unit.mien_nui": FigureShape(
        owner="unit",
        short="mien_nui",
        label="Đơn vị miền núi",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "unit.co_cap_huyen": FigureShape(
        owner="unit",
        short="co_cap_huyen",
        label="Còn đơn vị cấp huyện",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "chi_dao.ke_hoach.ban_hanh.da_ban_hanh": FigureShape(
        owner="chi_dao.ke_hoach.ban_hanh",
        short="da_ban_hanh",
        label="Đã ban hành kế hoạch CCHC năm",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "chi_dao.ke_hoach.ban_hanh.ngay_ban_hanh": FigureShape(
        owner="chi_dao.ke_hoach.ban_hanh",
        short="ngay_ban_hanh",
        label="Ngày ban hành kế hoạch CCHC năm",
        kind="date",
        unit=None,
        decimals=0,
        grain=1,
        low=737425,
        high=766644,
    ),
    "chi_dao.ke_hoach.hoan_thanh.giao": FigureShape(
        owner="chi_dao.ke_hoach.hoan_thanh",
        short="giao",
        label="Số nhiệm vụ đề ra trong kế hoạch",
        kind="count",
        unit="nhiệm vụ",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "chi_dao.ke_hoach.hoan_thanh.hoan_thanh": FigureShape(
        owner="chi_dao.ke_hoach.hoan_thanh",
        short="hoan_thanh",
        label="Số nhiệm vụ đã hoàn thành",
        kind="count",
        unit="nhiệm vụ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.bao_cao.bao_cao_cham": FigureShape(
        owner="chi_dao.bao_cao",
        short="bao_cao_cham",
        label="Số báo cáo gửi chậm",
        kind="count",
        unit="báo cáo",
        decimals=0,
        grain=1,
        low=0,
        high=4,
    ),
    "chi_dao.bao_cao.bao_cao_thieu": FigureShape(
        owner="chi_dao.bao_cao",
        short="bao_cao_thieu",
        label="Số báo cáo không gửi",
        kind="count",
        unit="báo cáo",
        decimals=0,
        grain=1,
        low=0,
        high=4,
    ),
    "chi_dao.kiem_tra.ty_le.co_quan": FigureShape(
        owner="chi_dao.kiem_tra.ty_le",
        short="co_quan",
        label="Số cơ quan, đơn vị thuộc phạm vi kiểm tra",
        kind="count",
        unit="cơ quan, đơn vị",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "chi_dao.kiem_tra.ty_le.kiem_tra": FigureShape(
        owner="chi_dao.kiem_tra.ty_le",
        short="kiem_tra",
        label="Số cơ quan, đơn vị đã được kiểm tra",
        kind="count",
        unit="cơ quan, đơn vị",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.kiem_tra.xu_ly.phat_hien": FigureShape(
        owner="chi_dao.kiem_tra.xu_ly",
        short="phat_hien",
        label="Số vấn đề phát hiện qua kiểm tra",
        kind="count",
        unit="vấn đề",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.kiem_tra.xu_ly.xu_ly": FigureShape(
        owner="chi_dao.kiem_tra.xu_ly",
        short="xu_ly",
        label="Số vấn đề đã xử lý",
        kind="count",
        unit="vấn đề",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.tuyen_truyen.hoan_thanh_ke_hoach": FigureShape(
        owner="chi_dao.tuyen_truyen",
        short="hoan_thanh_ke_hoach",
        label="Hoàn thành 100% kế hoạch tuyên truyền CCHC",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "chi_dao.tuyen_truyen.so_hinh_thuc": FigureShape(
        owner="chi_dao.tuyen_truyen",
        short="so_hinh_thuc",
        label="Số hình thức tuyên truyền ngoài phương tiện thông tin đại chúng",
        kind="count",
        unit="hình thức",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.sang_kien.sang_kien": FigureShape(
        owner="chi_dao.sang_kien",
        short="sang_kien",
        label="Số sáng kiến, giải pháp mới được công nhận",
        kind="count",
        unit="sáng kiến",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.nhiem_vu_giao.dung_han.giao": FigureShape(
        owner="chi_dao.nhiem_vu_giao.dung_han",
        short="giao",
        label="Số nhiệm vụ được giao",
        kind="count",
        unit="nhiệm vụ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.nhiem_vu_giao.dung_han.dung_han": FigureShape(
        owner="chi_dao.nhiem_vu_giao.dung_han",
        short="dung_han",
        label="Số nhiệm vụ hoàn thành đúng hạn",
        kind="count",
        unit="nhiệm vụ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.nhiem_vu_giao.dung_han.qua_han": FigureShape(
        owner="chi_dao.nhiem_vu_giao.dung_han",
        short="qua_han",
        label="Số nhiệm vụ đã hoàn thành nhưng quá hạn",
        kind="count",
        unit="nhiệm vụ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.nhiem_vu_giao.khong_ton_dong.het_ton_dong": FigureShape(
        owner="chi_dao.nhiem_vu_giao.khong_ton_dong",
        short="het_ton_dong",
        label="Không có nhiệm vụ quá hạn trên 90 ngày",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "chi_dao.danh_gia.kip_thoi.tot": FigureShape(
        owner="chi_dao.danh_gia.kip_thoi",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.kip_thoi.kha": FigureShape(
        owner="chi_dao.danh_gia.kip_thoi",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.kip_thoi.trung_binh": FigureShape(
        owner="chi_dao.danh_gia.kip_thoi",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.kip_thoi.kem": FigureShape(
        owner="chi_dao.danh_gia.kip_thoi",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.quyet_liet.tot": FigureShape(
        owner="chi_dao.danh_gia.quyet_liet",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.quyet_liet.kha": FigureShape(
        owner="chi_dao.danh_gia.quyet_liet",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.quyet_liet.trung_binh": FigureShape(
        owner="chi_dao.danh_gia.quyet_liet",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.quyet_liet.kem": FigureShape(
        owner="chi_dao.danh_gia.quyet_liet",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.hieu_qua.tot": FigureShape(
        owner="chi_dao.danh_gia.hieu_qua",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.hieu_qua.kha": FigureShape(
        owner="chi_dao.danh_gia.hieu_qua",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.hieu_qua.trung_binh": FigureShape(
        owner="chi_dao.danh_gia.hieu_qua",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.hieu_qua.kem": FigureShape(
        owner="chi_dao.danh_gia.hieu_qua",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tac_dong.sipas.chi_so": FigureShape(
        owner="tac_dong.sipas",
        short="chi_so",
        label="Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "tac_dong.kinh_te.thu_ngan_sach.du_toan": FigureShape(
        owner="tac_dong.kinh_te.thu_ngan_sach",
        short="du_toan",
        label="Dự toán thu ngân sách được giao",
        kind="money",
        unit="triệu đồng",
        decimals=0,
        grain=1,
        low=1,
        high=10000000000,
    ),
    "tac_dong.kinh_te.thu_ngan_sach.thuc_thu": FigureShape(
        owner="tac_dong.kinh_te.thu_ngan_sach",
        short="thuc_thu",
        label="Thu ngân sách thực hiện trong năm",
        kind="money",
        unit="triệu đồng",
        decimals=0,
        grain=1,
        low=0,
        high=10000000000,
    ),
    "tac_dong.kinh_te.doanh_nghiep.nam_truoc": FigureShape(
        owner="tac_dong.kinh_te.doanh_nghiep",
        short="nam_truoc",
        label="Số doanh nghiệp thành lập mới trong năm trước liền kề năm đánh giá",
        kind="count",
        unit="doanh nghiệp",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "tac_dong.kinh_te.doanh_nghiep.nam_nay": FigureShape(
        owner="tac_dong.kinh_te.doanh_nghiep",
        short="nam_nay",
        label="Số doanh nghiệp thành lập mới trong năm đánh giá",
        kind="count",
        unit="doanh nghiệp",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tac_dong.kinh_te.chi_tieu.giao": FigureShape(
        owner="tac_dong.kinh_te.chi_tieu",
        short="giao",
        label="Số chỉ tiêu kinh tế - xã hội đề ra trong năm",
        kind="count",
        unit="chỉ tiêu",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "tac_dong.kinh_te.chi_tieu.hoan_thanh": FigureShape(
        owner="tac_dong.kinh_te.chi_tieu",
        short="hoan_thanh",
        label="Số chỉ tiêu kinh tế - xã hội đã hoàn thành",
        kind="count",
        unit="chỉ tiêu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
}


# --- leaves -----------------------------------------------------------------------

Judged = tuple[int | None, str | None, tuple[str, ...]]


def points_chi_dao__ke_hoach__ban_hanh(da_ban_hanh: bool, ngay_ban_hanh: int, period: int) -> int:
    """1.1.1 Ban hành kế hoạch CCHC năm: points in 1/100, at most 1/2.

    da_ban_hanh: Đã ban hành kế hoạch CCHC năm (yes/no)
    ngay_ban_hanh: Ngày ban hành kế hoạch CCHC năm (ordinal of the day)
    source: 01-chi-dao.par, line 6
    """
    if da_ban_hanh:
        if ngay_ban_hanh <= day_of(period - 1, 12, 31):
            return 50
        elif ngay_ban_hanh >= day_of(period, 1, 1) and ngay_ban_hanh <= day_of(period, 1, 31):
            return 25
        return 0
    return 0


def judge_chi_dao__ke_hoach__ban_hanh(
    da_ban_hanh: int | None,
    ngay_ban_hanh: int | None,
    period: int | None,
) -> Judged:
    """Give the points of points_chi_dao__ke_hoach__ban_hanh, the case, and what is missing."""
    if da_ban_hanh is None:
        return pending(("chi_dao.ke_hoach.ban_hanh.da_ban_hanh", da_ban_hanh))
    if da_ban_hanh:
        if ngay_ban_hanh is None or period is None:
            return pending(("chi_dao.ke_hoach.ban_hanh.ngay_ban_hanh", ngay_ban_hanh), ("period", period))
        if ngay_ban_hanh <= day_of(period - 1, 12, 31):
            return 50, "1.1", ()
        elif ngay_ban_hanh >= day_of(period, 1, 1) and ngay_ban_hanh <= day_of(period, 1, 31):
            return 25, "1.2", ()
        return 0, "1.3", ()
    return 0, "2", ()


def points_chi_dao__ke_hoach__hoan_thanh(hoan_thanh: int, giao: int) -> int:
    """1.1.2 Mức độ hoàn thành kế hoạch CCHC: points in 1/100, at most 1.

    hoan_thanh: Số nhiệm vụ đã hoàn thành (nhiệm vụ)
    giao: Số nhiệm vụ đề ra trong kế hoạch (nhiệm vụ)
    case 1: Hoàn thành 100% kế hoạch
    source: 01-chi-dao.par, line 22
    """
    if hoan_thanh == giao:
        return 100
    elif 5 * hoan_thanh >= 4 * giao:
        return (200 * hoan_thanh + giao) // (2 * giao)
    return 0


def judge_chi_dao__ke_hoach__hoan_thanh(hoan_thanh: int | None, giao: int | None) -> Judged:
    """Give the points of points_chi_dao__ke_hoach__hoan_thanh, the case, and what is missing."""
    if hoan_thanh is None or giao is None:
        return pending(
            ("chi_dao.ke_hoach.hoan_thanh.hoan_thanh", hoan_thanh),
            ("chi_dao.ke_hoach.hoan_thanh.giao", giao),
        )
    if hoan_thanh == giao:
        return 100, "1", ()
    elif 5 * hoan_thanh >= 4 * giao:
        return (200 * hoan_thanh + giao) // (2 * giao), "2", ()
    return 0, "3", ()


def points_chi_dao__bao_cao(bao_cao_cham: int, bao_cao_thieu: int) -> int:
    """1.2 Thực hiện chế độ báo cáo CCHC định kỳ: points in 1/100, at most 1/2.

    bao_cao_cham: Số báo cáo gửi chậm (báo cáo)
    bao_cao_thieu: Số báo cáo không gửi (báo cáo)
    source: 01-chi-dao.par, line 38
    """
    return max(50 - 25 * bao_cao_cham - 50 * bao_cao_thieu, 0)


def judge_chi_dao__bao_cao(bao_cao_cham: int | None, bao_cao_thieu: int | None) -> Judged:
    """Give the points of points_chi_dao__bao_cao, the case, and what is missing."""
    if bao_cao_cham is None or bao_cao_thieu is None:
        return pending(
            ("chi_dao.bao_cao.bao_cao_cham", bao_cao_cham),
            ("chi_dao.bao_cao.bao_cao_thieu", bao_cao_thieu),
        )
    return max(50 - 25 * bao_cao_cham - 50 * bao_cao_thieu, 0), "1", ()


def points_chi_dao__kiem_tra__ty_le(kiem_tra: int, co_quan: int) -> int:
    """1.3.1 Tỷ lệ cơ quan, đơn vị được kiểm tra: points in 1/100, at most 1/2.

    kiem_tra: Số cơ quan, đơn vị đã được kiểm tra (cơ quan, đơn vị)
    co_quan: Số cơ quan, đơn vị thuộc phạm vi kiểm tra (cơ quan, đơn vị)
    source: 01-chi-dao.par, line 53
    """
    if 10 * kiem_tra >= 3 * co_quan:
        return 50
    elif 5 * kiem_tra >= co_quan:
        return 25
    return 0


def judge_chi_dao__kiem_tra__ty_le(kiem_tra: int | None, co_quan: int | None) -> Judged:
    """Give the points of points_chi_dao__kiem_tra__ty_le, the case, and what is missing."""
    if kiem_tra is None or co_quan is None:
        return pending(
            ("chi_dao.kiem_tra.ty_le.kiem_tra", kiem_tra),
            ("chi_dao.kiem_tra.ty_le.co_quan", co_quan),
        )
    if 10 * kiem_tra >= 3 * co_quan:
        return 50, "1", ()
    elif 5 * kiem_tra >= co_quan:
        return 25, "2", ()
    return 0, "3", ()


def points_chi_dao__kiem_tra__xu_ly(phat_hien: int, xu_ly: int) -> int:
    """1.3.2 Xử lý các vấn đề phát hiện qua kiểm tra: points in 1/100, at most 1.

    phat_hien: Số vấn đề phát hiện qua kiểm tra (vấn đề)
    xu_ly: Số vấn đề đã xử lý (vấn đề)
    source: 01-chi-dao.par, line 69
    """
    if phat_hien == 0:
        return 100
    if xu_ly == phat_hien:
        return 100
    elif 5 * xu_ly >= 4 * phat_hien:
        return (200 * xu_ly + phat_hien) // (2 * phat_hien)
    return 0


def judge_chi_dao__kiem_tra__xu_ly(
    phat_hien: int | None,
    xu_ly: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_chi_dao__kiem_tra__xu_ly, the case, and what is missing."""
    if not_arising:
        return 100, "not_arising", ()
    if phat_hien is None:
        return pending(("chi_dao.kiem_tra.xu_ly.phat_hien", phat_hien))
    if phat_hien == 0:
        return 100, "not_arising", ()
    if xu_ly is None:
        return pending(("chi_dao.kiem_tra.xu_ly.xu_ly", xu_ly))
    if xu_ly == phat_hien:
        return 100, "1", ()
    elif 5 * xu_ly >= 4 * phat_hien:
        return (200 * xu_ly + phat_hien) // (2 * phat_hien), "2", ()
    return 0, "3", ()


def points_chi_dao__tuyen_truyen(hoan_thanh_ke_hoach: bool, so_hinh_thuc: int) -> int:
    """1.4 Công tác tuyên truyền CCHC: points in 1/100, at most 1/2.

    hoan_thanh_ke_hoach: Hoàn thành 100% kế hoạch tuyên truyền CCHC (yes/no)
    so_hinh_thuc: Số hình thức tuyên truyền ngoài phương tiện thông tin đại chúng (hình thức)
    source: 01-chi-dao.par, line 83
    """
    return (25 if hoan_thanh_ke_hoach else 0) + (25 if so_hinh_thuc >= 2 else 0)


def judge_chi_dao__tuyen_truyen(hoan_thanh_ke_hoach: int | None, so_hinh_thuc: int | None) -> Judged:
    """Give the points of points_chi_dao__tuyen_truyen, the case, and what is missing."""
    if hoan_thanh_ke_hoach is None or so_hinh_thuc is None:
        return pending(
            ("chi_dao.tuyen_truyen.hoan_thanh_ke_hoach", hoan_thanh_ke_hoach),
            ("chi_dao.tuyen_truyen.so_hinh_thuc", so_hinh_thuc),
        )
    return (25 if hoan_thanh_ke_hoach else 0) + (25 if so_hinh_thuc >= 2 else 0), "1", ()


def points_chi_dao__sang_kien(sang_kien: int) -> int:
    """1.5 Sáng kiến, giải pháp mới trong CCHC: points in 1/100, at most 3/2.

    sang_kien: Số sáng kiến, giải pháp mới được công nhận (sáng kiến)
    source: 01-chi-dao.par, line 98
    """
    return min(50 * sang_kien, 150)


def judge_chi_dao__sang_kien(sang_kien: int | None) -> Judged:
    """Give the points of points_chi_dao__sang_kien, the case, and what is missing."""
    if sang_kien is None:
        return pending(("chi_dao.sang_kien.sang_kien", sang_kien))
    return min(50 * sang_kien, 150), "1", ()


def points_chi_dao__nhiem_vu_giao__dung_han(giao: int, dung_han: int, qua_han: int) -> int:
    """1.6.1 Tỷ lệ nhiệm vụ hoàn thành đúng hạn: points in 1/100, at most 3/2.

    giao: Số nhiệm vụ được giao (nhiệm vụ)
    dung_han: Số nhiệm vụ hoàn thành đúng hạn (nhiệm vụ)
    qua_han: Số nhiệm vụ đã hoàn thành nhưng quá hạn (nhiệm vụ)
    source: 01-chi-dao.par, line 111
    """
    if giao == 0:
        return 150
    if dung_han + qua_han == giao:
        return (300 * dung_han + 150 * qua_han + giao) // (2 * giao)
    return (150 * dung_han + giao) // (2 * giao)


def judge_chi_dao__nhiem_vu_giao__dung_han(
    giao: int | None,
    dung_han: int | None,
    qua_han: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_chi_dao__nhiem_vu_giao__dung_han, the case, and what is missing."""
    if not_arising:
        return 150, "not_arising", ()
    if giao is None:
        return pending(("chi_dao.nhiem_vu_giao.dung_han.giao", giao))
    if giao == 0:
        return 150, "not_arising", ()
    if dung_han is None or qua_han is None:
        return pending(
            ("chi_dao.nhiem_vu_giao.dung_han.dung_han", dung_han),
            ("chi_dao.nhiem_vu_giao.dung_han.qua_han", qua_han),
        )
    if dung_han + qua_han == giao:
        return (300 * dung_han + 150 * qua_han + giao) // (2 * giao), "1", ()
    return (150 * dung_han + giao) // (2 * giao), "2", ()


def points_chi_dao__nhiem_vu_giao__khong_ton_dong(het_ton_dong: bool) -> int:
    """1.6.2 Không có nhiệm vụ quá hạn trên 90 ngày: points in 1/100, at most 1/2.

    het_ton_dong: Không có nhiệm vụ quá hạn trên 90 ngày (yes/no)
    source: 01-chi-dao.par, line 129
    """
    if het_ton_dong:
        return 50
    return 0


def judge_chi_dao__nhiem_vu_giao__khong_ton_dong(het_ton_dong: int | None) -> Judged:
    """Give the points of points_chi_dao__nhiem_vu_giao__khong_ton_dong, the case, and what is missing."""
    if het_ton_dong is None:
        return pending(("chi_dao.nhiem_vu_giao.khong_ton_dong.het_ton_dong", het_ton_dong))
    if het_ton_dong:
        return 50, "1", ()
    return 0, "2", ()


def points_chi_dao__danh_gia__kip_thoi(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """1.7.1 Tính kịp thời của chỉ đạo: points in 1/100, at most 1/2.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 01-chi-dao.par, line 143
    """
    return (101 * tot + 61 * kha + 21 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_chi_dao__danh_gia__kip_thoi(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_chi_dao__danh_gia__kip_thoi, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("chi_dao.danh_gia.kip_thoi.tot", tot),
            ("chi_dao.danh_gia.kip_thoi.kha", kha),
            ("chi_dao.danh_gia.kip_thoi.trung_binh", trung_binh),
            ("chi_dao.danh_gia.kip_thoi.kem", kem),
        )
    return (101 * tot + 61 * kha + 21 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_chi_dao__danh_gia__quyet_liet(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """1.7.2 Tính quyết liệt của chỉ đạo: points in 1/100, at most 1/2.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 01-chi-dao.par, line 150
    """
    return (101 * tot + 61 * kha + 21 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_chi_dao__danh_gia__quyet_liet(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_chi_dao__danh_gia__quyet_liet, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("chi_dao.danh_gia.quyet_liet.tot", tot),
            ("chi_dao.danh_gia.quyet_liet.kha", kha),
            ("chi_dao.danh_gia.quyet_liet.trung_binh", trung_binh),
            ("chi_dao.danh_gia.quyet_liet.kem", kem),
        )
    return (101 * tot + 61 * kha + 21 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_chi_dao__danh_gia__hieu_qua(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """1.7.3 Hiệu quả của chỉ đạo: points in 1/100, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 01-chi-dao.par, line 157
    """
    return (201 * tot + 121 * kha + 41 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_chi_dao__danh_gia__hieu_qua(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_chi_dao__danh_gia__hieu_qua, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("chi_dao.danh_gia.hieu_qua.tot", tot),
            ("chi_dao.danh_gia.hieu_qua.kha", kha),
            ("chi_dao.danh_gia.hieu_qua.trung_binh", trung_binh),
            ("chi_dao.danh_gia.hieu_qua.kem", kem),
        )
    return (201 * tot + 121 * kha + 41 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_the_che__thi_hanh__hoat_dong() -> None:
    """2.1.1 Thực hiện các hoạt động theo dõi: points in 1/100, at most 1/2.

    source: 02-the-che.par, line 6
    """
    return None


def judge_the_che__thi_hanh__hoat_dong() -> Judged:
    """Give the points of points_the_che__thi_hanh__hoat_dong, the case, and what is missing."""
    return None, None, ()


def points_the_che__thi_hanh__xu_ly() -> None:
    """2.1.2 Xử lý kết quả theo dõi: points in 1/100, at most 1.

    source: 02-the-che.par, line 10
    """
    return None


def judge_the_che__thi_hanh__xu_ly() -> Judged:
    """Give the points of points_the_che__thi_hanh__xu_ly, the case, and what is missing."""
    return None, None, ()


def points_the_che__ra_soat__ke_hoach() -> None:
    """2.2.1 Hoàn thành kế hoạch rà soát: points in 1/100, at most 1.

    source: 02-the-che.par, line 16
    """
    return None


def judge_the_che__ra_soat__ke_hoach() -> Judged:
    """Give the points of points_the_che__ra_soat__ke_hoach, the case, and what is missing."""
    return None, None, ()


def points_the_che__ra_soat__xu_ly() -> None:
    """2.2.2 Xử lý kết quả rà soát: points in 1/100, at most 1.

    source: 02-the-che.par, line 20
    """
    return None


def judge_the_che__ra_soat__xu_ly() -> Judged:
    """Give the points of points_the_che__ra_soat__xu_ly, the case, and what is missing."""
    return None, None, ()


def points_the_che__kiem_tra__ke_hoach() -> None:
    """2.3.1 Hoàn thành kế hoạch kiểm tra: points in 1/100, at most 1.

    source: 02-the-che.par, line 26
    """
    return None


def judge_the_che__kiem_tra__ke_hoach() -> Judged:
    """Give the points of points_the_che__kiem_tra__ke_hoach, the case, and what is missing."""
    return None, None, ()


def points_the_che__kiem_tra__xu_ly() -> None:
    """2.3.2 Xử lý văn bản trái pháp luật: points in 1/100, at most 1.

    source: 02-the-che.par, line 30
    """
    return None


def judge_the_che__kiem_tra__xu_ly() -> Judged:
    """Give the points of points_the_che__kiem_tra__xu_ly, the case, and what is missing."""
    return None, None, ()


def points_the_che__dung_tien_do() -> None:
    """2.4 Ban hành văn bản quy phạm pháp luật đúng tiến độ: points in 1/100, at most 1.

    source: 02-the-che.par, line 34
    """
    return None


def judge_the_che__dung_tien_do() -> Judged:
    """Give the points of points_the_che__dung_tien_do, the case, and what is missing."""
    return None, None, ()


def points_the_che__tac_dong__dong_bo() -> None:
    """2.5.1 Tính đồng bộ, thống nhất: points in 1/100, at most 1.

    source: 02-the-che.par, line 40
    """
    return None


def judge_the_che__tac_dong__dong_bo() -> Judged:
    """Give the points of points_the_che__tac_dong__dong_bo, the case, and what is missing."""
    return None, None, ()


def points_the_che__tac_dong__hop_ly() -> None:
    """2.5.2 Tính hợp lý: points in 1/100, at most 1/2.

    source: 02-the-che.par, line 44
    """
    return None


def judge_the_che__tac_dong__hop_ly() -> Judged:
    """Give the points of points_the_che__tac_dong__hop_ly, the case, and what is missing."""
    return None, None, ()


def points_the_che__tac_dong__kha_thi() -> None:
    """2.5.3 Tính khả thi: points in 1/100, at most 1.

    source: 02-the-che.par, line 48
    """
    return None


def judge_the_che__tac_dong__kha_thi() -> Judged:
    """Give the points of points_the_che__tac_dong__kha_thi, the case, and what is missing."""
    return None, None, ()


def points_the_che__tac_dong__kip_thoi() -> None:
    """2.5.4 Tính kịp thời trong xử lý bất cập: points in 1/100, at most 1.

    source: 02-the-che.par, line 52
    """
    return None


def judge_the_che__tac_dong__kip_thoi() -> Judged:
    """Give the points of points_the_che__tac_dong__kip_thoi, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__ra_soat__ke_hoach() -> None:
    """3.1.1 Hoàn thành kế hoạch rà soát TTHC: points in 1/100, at most 1/2.

    source: 03-thu-tuc.par, line 6
    """
    return None


def judge_thu_tuc__ra_soat__ke_hoach() -> Judged:
    """Give the points of points_thu_tuc__ra_soat__ke_hoach, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__ra_soat__don_gian() -> None:
    """3.1.2 Tỷ lệ TTHC được đơn giản hoá: points in 1/100, at most 1.

    source: 03-thu-tuc.par, line 10
    """
    return None


def judge_thu_tuc__ra_soat__don_gian() -> Judged:
    """Give the points of points_thu_tuc__ra_soat__don_gian, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__cong_khai__cong_bo() -> None:
    """3.2.1 Công bố TTHC đầy đủ, kịp thời: points in 1/100, at most 1/2.

    source: 03-thu-tuc.par, line 16
    """
    return None


def judge_thu_tuc__cong_khai__cong_bo() -> Judged:
    """Give the points of points_thu_tuc__cong_khai__cong_bo, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__cong_khai__csdl() -> None:
    """3.2.2 Công khai trên Cơ sở dữ liệu quốc gia về thủ tục hành chính: points in 1/100, at most 1/2.

    source: 03-thu-tuc.par, line 20
    """
    return None


def judge_thu_tuc__cong_khai__csdl() -> Judged:
    """Give the points of points_thu_tuc__cong_khai__csdl, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__cong_khai__mot_cua() -> None:
    """3.2.3 Công khai tại Bộ phận Một cửa và Cổng Dịch vụ công: points in 1/100, at most 1.

    source: 03-thu-tuc.par, line 24
    """
    return None


def judge_thu_tuc__cong_khai__mot_cua() -> Judged:
    """Give the points of points_thu_tuc__cong_khai__mot_cua, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__mot_cua__trung_tam() -> None:
    """3.3.1 Tỷ lệ TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công: points in 1/100, at most 1/2.

    source: 03-thu-tuc.par, line 30
    """
    return None


def judge_thu_tuc__mot_cua__trung_tam() -> Judged:
    """Give the points of points_thu_tuc__mot_cua__trung_tam, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__mot_cua__cung_cap() -> None:
    """3.3.2 TTHC liên thông cùng cấp: points in 1/100, at most 1/2.

    source: 03-thu-tuc.par, line 34
    """
    return None


def judge_thu_tuc__mot_cua__cung_cap() -> Judged:
    """Give the points of points_thu_tuc__mot_cua__cung_cap, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__mot_cua__cac_cap() -> None:
    """3.3.3 TTHC liên thông giữa các cấp: points in 1/100, at most 1/2.

    source: 03-thu-tuc.par, line 38
    """
    return None


def judge_thu_tuc__mot_cua__cac_cap() -> Judged:
    """Give the points of points_thu_tuc__mot_cua__cac_cap, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__mot_cua__phi_dia_gioi() -> None:
    """3.3.4 Tiếp nhận không phụ thuộc địa giới hành chính: points in 1/100, at most 1/2.

    source: 03-thu-tuc.par, line 42
    """
    return None


def judge_thu_tuc__mot_cua__phi_dia_gioi() -> Judged:
    """Give the points of points_thu_tuc__mot_cua__phi_dia_gioi, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__giai_quyet__tinh() -> None:
    """3.4.1 Tỷ lệ hồ sơ TTHC cấp tỉnh giải quyết đúng hạn: points in 1/100, at most 1.

    source: 03-thu-tuc.par, line 48
    """
    return None


def judge_thu_tuc__giai_quyet__tinh() -> Judged:
    """Give the points of points_thu_tuc__giai_quyet__tinh, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__giai_quyet__huyen() -> None:
    """3.4.2 Tỷ lệ hồ sơ TTHC cấp huyện giải quyết đúng hạn: points in 1/100, at most 1.

    source: 03-thu-tuc.par, line 52
    """
    return None


def judge_thu_tuc__giai_quyet__huyen() -> Judged:
    """Give the points of points_thu_tuc__giai_quyet__huyen, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__giai_quyet__xa() -> None:
    """3.4.3 Tỷ lệ hồ sơ TTHC cấp xã giải quyết đúng hạn: points in 1/100, at most 1/2.

    source: 03-thu-tuc.par, line 56
    """
    return None


def judge_thu_tuc__giai_quyet__xa() -> Judged:
    """Give the points of points_thu_tuc__giai_quyet__xa, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__giai_quyet__xin_loi() -> None:
    """3.4.4 Xin lỗi bằng văn bản đối với hồ sơ giải quyết quá hạn: points in 1/100, at most 1/2.

    source: 03-thu-tuc.par, line 60
    """
    return None


def judge_thu_tuc__giai_quyet__xin_loi() -> Judged:
    """Give the points of points_thu_tuc__giai_quyet__xin_loi, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__phan_anh__xu_ly() -> None:
    """3.5.1 Tỷ lệ phản ánh, kiến nghị được xử lý: points in 1/100, at most 1.

    source: 03-thu-tuc.par, line 66
    """
    return None


def judge_thu_tuc__phan_anh__xu_ly() -> Judged:
    """Give the points of points_thu_tuc__phan_anh__xu_ly, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__phan_anh__cong_khai() -> None:
    """3.5.2 Công khai kết quả xử lý: points in 1/100, at most 1/2.

    source: 03-thu-tuc.par, line 70
    """
    return None


def judge_thu_tuc__phan_anh__cong_khai() -> Judged:
    """Give the points of points_thu_tuc__phan_anh__cong_khai, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__tac_dong__don_gian() -> None:
    """3.6.1 Mức độ đơn giản của thủ tục: points in 1/100, at most 1.

    source: 03-thu-tuc.par, line 76
    """
    return None


def judge_thu_tuc__tac_dong__don_gian() -> Judged:
    """Give the points of points_thu_tuc__tac_dong__don_gian, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__tac_dong__thai_do() -> None:
    """3.6.2 Thái độ của công chức tại Bộ phận Một cửa: points in 1/100, at most 1.

    source: 03-thu-tuc.par, line 80
    """
    return None


def judge_thu_tuc__tac_dong__thai_do() -> Judged:
    """Give the points of points_thu_tuc__tac_dong__thai_do, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc__tac_dong__thoi_gian() -> None:
    """3.6.3 Thời gian giải quyết: points in 1/100, at most 1.

    source: 03-thu-tuc.par, line 84
    """
    return None


def judge_thu_tuc__tac_dong__thoi_gian() -> Judged:
    """Give the points of points_thu_tuc__tac_dong__thoi_gian, the case, and what is missing."""
    return None, None, ()


def points_bo_may__to_chuc__sap_xep() -> None:
    """4.1.1 Sắp xếp cơ quan chuyên môn: points in 1/100, at most 1.

    source: 04-bo-may.par, line 6
    """
    return None


def judge_bo_may__to_chuc__sap_xep() -> Judged:
    """Give the points of points_bo_may__to_chuc__sap_xep, the case, and what is missing."""
    return None, None, ()


def points_bo_may__to_chuc__cap_pho() -> None:
    """4.1.2 Thực hiện quy định về số lượng cấp phó: points in 1/100, at most 1/2.

    source: 04-bo-may.par, line 10
    """
    return None


def judge_bo_may__to_chuc__cap_pho() -> Judged:
    """Give the points of points_bo_may__to_chuc__cap_pho, the case, and what is missing."""
    return None, None, ()


def points_bo_may__to_chuc__giam_dvsn() -> None:
    """4.1.3 Tỷ lệ giảm số đơn vị sự nghiệp công lập so với năm 2021: points in 1/100, at most 1.

    source: 04-bo-may.par, line 14
    """
    return None


def judge_bo_may__to_chuc__giam_dvsn() -> Judged:
    """Give the points of points_bo_may__to_chuc__giam_dvsn, the case, and what is missing."""
    return None, None, ()


def points_bo_may__bien_che__hanh_chinh() -> None:
    """4.2.1 Sử dụng biên chế hành chính: points in 1/100, at most 1.

    source: 04-bo-may.par, line 20
    """
    return None


def judge_bo_may__bien_che__hanh_chinh() -> Judged:
    """Give the points of points_bo_may__bien_che__hanh_chinh, the case, and what is missing."""
    return None, None, ()


def points_bo_may__bien_che__su_nghiep() -> None:
    """4.2.2 Số người làm việc hưởng lương từ ngân sách nhà nước: points in 1/100, at most 1.

    source: 04-bo-may.par, line 24
    """
    return None


def judge_bo_may__bien_che__su_nghiep() -> Judged:
    """Give the points of points_bo_may__bien_che__su_nghiep, the case, and what is missing."""
    return None, None, ()


def points_bo_may__phan_cap__thuc_hien() -> None:
    """4.3.1 Thực hiện quy định về phân cấp: points in 1/100, at most 1.

    source: 04-bo-may.par, line 30
    """
    return None


def judge_bo_may__phan_cap__thuc_hien() -> Judged:
    """Give the points of points_bo_may__phan_cap__thuc_hien, the case, and what is missing."""
    return None, None, ()


def points_bo_may__phan_cap__kiem_tra() -> None:
    """4.3.2 Kiểm tra nhiệm vụ đã phân cấp: points in 1/100, at most 1.

    source: 04-bo-may.par, line 34
    """
    return None


def judge_bo_may__phan_cap__kiem_tra() -> Judged:
    """Give the points of points_bo_may__phan_cap__kiem_tra, the case, and what is missing."""
    return None, None, ()


def points_bo_may__phan_cap__xu_ly() -> None:
    """4.3.3 Xử lý vấn đề sau kiểm tra phân cấp: points in 1/100, at most 1.

    source: 04-bo-may.par, line 38
    """
    return None


def judge_bo_may__phan_cap__xu_ly() -> Judged:
    """Give the points of points_bo_may__phan_cap__xu_ly, the case, and what is missing."""
    return None, None, ()


def points_bo_may__tac_dong__phan_dinh() -> None:
    """4.4.1 Tính hợp lý trong phân định chức năng: points in 1/100, at most 1.

    source: 04-bo-may.par, line 44
    """
    return None


def judge_bo_may__tac_dong__phan_dinh() -> Judged:
    """Give the points of points_bo_may__tac_dong__phan_dinh, the case, and what is missing."""
    return None, None, ()


def points_bo_may__tac_dong__quy_che() -> None:
    """4.4.2 Thực hiện quy chế làm việc: points in 1/100, at most 1.

    source: 04-bo-may.par, line 48
    """
    return None


def judge_bo_may__tac_dong__quy_che() -> Judged:
    """Give the points of points_bo_may__tac_dong__quy_che, the case, and what is missing."""
    return None, None, ()


def points_bo_may__tac_dong__phan_cap() -> None:
    """4.4.3 Tính hợp lý của phân cấp: points in 1/100, at most 1.

    source: 04-bo-may.par, line 52
    """
    return None


def judge_bo_may__tac_dong__phan_cap() -> Judged:
    """Give the points of points_bo_may__tac_dong__phan_cap, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__vi_tri__co_quan() -> None:
    """5.1.1 Cơ quan bố trí theo vị trí việc làm: points in 1/100, at most 1.

    source: 05-cong-vu.par, line 6
    """
    return None


def judge_cong_vu__vi_tri__co_quan() -> Judged:
    """Give the points of points_cong_vu__vi_tri__co_quan, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__vi_tri__don_vi() -> None:
    """5.1.2 Đơn vị sự nghiệp bố trí theo vị trí việc làm: points in 1/100, at most 1.

    source: 05-cong-vu.par, line 10
    """
    return None


def judge_cong_vu__vi_tri__don_vi() -> Judged:
    """Give the points of points_cong_vu__vi_tri__don_vi, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__tuyen_dung__cong_chuc() -> None:
    """5.2.1 Tuyển dụng công chức đúng quy định: points in 1/100, at most 1/2.

    source: 05-cong-vu.par, line 16
    """
    return None


def judge_cong_vu__tuyen_dung__cong_chuc() -> Judged:
    """Give the points of points_cong_vu__tuyen_dung__cong_chuc, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__tuyen_dung__cap_xa() -> None:
    """5.2.2 Tuyển dụng công chức cấp xã đúng quy định: points in 1/100, at most 1/2.

    source: 05-cong-vu.par, line 20
    """
    return None


def judge_cong_vu__tuyen_dung__cap_xa() -> Judged:
    """Give the points of points_cong_vu__tuyen_dung__cap_xa, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__tuyen_dung__vien_chuc() -> None:
    """5.2.3 Tuyển dụng viên chức đúng quy định: points in 1/100, at most 1/2.

    source: 05-cong-vu.par, line 24
    """
    return None


def judge_cong_vu__tuyen_dung__vien_chuc() -> Judged:
    """Give the points of points_cong_vu__tuyen_dung__vien_chuc, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__bo_nhiem() -> None:
    """5.3 Bổ nhiệm công chức giữ chức vụ lãnh đạo, quản lý: points in 1/100, at most 1.

    source: 05-cong-vu.par, line 28
    """
    return None


def judge_cong_vu__bo_nhiem() -> Judged:
    """Give the points of points_cong_vu__bo_nhiem, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__danh_gia__trinh_tu() -> None:
    """5.4.1 Trình tự, thủ tục đánh giá: points in 1/100, at most 1/2.

    source: 05-cong-vu.par, line 34
    """
    return None


def judge_cong_vu__danh_gia__trinh_tu() -> Judged:
    """Give the points of points_cong_vu__danh_gia__trinh_tu, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__danh_gia__ky_luat() -> None:
    """5.4.2 Chấp hành kỷ luật, kỷ cương: points in 1/100, at most 1.

    source: 05-cong-vu.par, line 38
    """
    return None


def judge_cong_vu__danh_gia__ky_luat() -> Judged:
    """Give the points of points_cong_vu__danh_gia__ky_luat, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__dao_tao() -> None:
    """5.5 Đào tạo, bồi dưỡng công chức, viên chức: points in 1/100, at most 1.

    source: 05-cong-vu.par, line 42
    """
    return None


def judge_cong_vu__dao_tao() -> Judged:
    """Give the points of points_cong_vu__dao_tao, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__cap_xa__dat_chuan() -> None:
    """5.6.1 Cán bộ, công chức cấp xã đạt chuẩn: points in 1/100, at most 1.

    source: 05-cong-vu.par, line 48
    """
    return None


def judge_cong_vu__cap_xa__dat_chuan() -> Judged:
    """Give the points of points_cong_vu__cap_xa__dat_chuan, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__cap_xa__boi_duong() -> None:
    """5.6.2 Được bồi dưỡng trong năm: points in 1/100, at most 1.

    source: 05-cong-vu.par, line 52
    """
    return None


def judge_cong_vu__cap_xa__boi_duong() -> Judged:
    """Give the points of points_cong_vu__cap_xa__boi_duong, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__tac_dong__chuyen_mon() -> None:
    """5.7.1 Năng lực chuyên môn: points in 1/100, at most 1.

    source: 05-cong-vu.par, line 58
    """
    return None


def judge_cong_vu__tac_dong__chuyen_mon() -> Judged:
    """Give the points of points_cong_vu__tac_dong__chuyen_mon, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__tac_dong__trach_nhiem() -> None:
    """5.7.2 Tinh thần trách nhiệm: points in 1/100, at most 1.

    source: 05-cong-vu.par, line 62
    """
    return None


def judge_cong_vu__tac_dong__trach_nhiem() -> Judged:
    """Give the points of points_cong_vu__tac_dong__trach_nhiem, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__tac_dong__loi_dung() -> None:
    """5.7.3 Không lợi dụng chức vụ, quyền hạn để trục lợi: points in 1/100, at most 1.

    source: 05-cong-vu.par, line 66
    """
    return None


def judge_cong_vu__tac_dong__loi_dung() -> Judged:
    """Give the points of points_cong_vu__tac_dong__loi_dung, the case, and what is missing."""
    return None, None, ()


def points_cong_vu__tac_dong__cong_khai() -> None:
    """5.7.4 Công khai, minh bạch trong tuyển dụng, bổ nhiệm: points in 1/100, at most 1.

    source: 05-cong-vu.par, line 70
    """
    return None


def judge_cong_vu__tac_dong__cong_khai() -> Judged:
    """Give the points of points_cong_vu__tac_dong__cong_khai, the case, and what is missing."""
    return None, None, ()


def points_tai_chinh__ngan_sach__giai_ngan() -> None:
    """6.1.1 Giải ngân vốn đầu tư công: points in 1/100, at most 2.

    source: 06-tai-chinh.par, line 6
    """
    return None


def judge_tai_chinh__ngan_sach__giai_ngan() -> Judged:
    """Give the points of points_tai_chinh__ngan_sach__giai_ngan, the case, and what is missing."""
    return None, None, ()


def points_tai_chinh__ngan_sach__kien_nghi() -> None:
    """6.1.2 Thực hiện kiến nghị sau thanh tra, kiểm toán: points in 1/100, at most 3/2.

    source: 06-tai-chinh.par, line 10
    """
    return None


def judge_tai_chinh__ngan_sach__kien_nghi() -> Judged:
    """Give the points of points_tai_chinh__ngan_sach__kien_nghi, the case, and what is missing."""
    return None, None, ()


def points_tai_chinh__ngan_sach__sai_pham() -> None:
    """6.1.3 Không có sai phạm tài chính bị xử lý: points in 1/100, at most 1.

    source: 06-tai-chinh.par, line 14
    """
    return None


def judge_tai_chinh__ngan_sach__sai_pham() -> Judged:
    """Give the points of points_tai_chinh__ngan_sach__sai_pham, the case, and what is missing."""
    return None, None, ()


def points_tai_chinh__ngan_sach__tai_san() -> None:
    """6.1.4 Ban hành quy chế quản lý, sử dụng tài sản công: points in 1/100, at most 1.

    source: 06-tai-chinh.par, line 18
    """
    return None


def judge_tai_chinh__ngan_sach__tai_san() -> Judged:
    """Give the points of points_tai_chinh__ngan_sach__tai_san, the case, and what is missing."""
    return None, None, ()


def points_tai_chinh__tu_chu__chi_thuong_xuyen() -> None:
    """6.2.1 Đơn vị tự bảo đảm chi thường xuyên: points in 1/100, at most 3/2.

    source: 06-tai-chinh.par, line 24
    """
    return None


def judge_tai_chinh__tu_chu__chi_thuong_xuyen() -> Judged:
    """Give the points of points_tai_chinh__tu_chu__chi_thuong_xuyen, the case, and what is missing."""
    return None, None, ()


def points_tai_chinh__tu_chu__mot_phan() -> None:
    """6.2.2 Đơn vị tự bảo đảm một phần chi thường xuyên: points in 1/100, at most 1.

    source: 06-tai-chinh.par, line 28
    """
    return None


def judge_tai_chinh__tu_chu__mot_phan() -> Judged:
    """Give the points of points_tai_chinh__tu_chu__mot_phan, the case, and what is missing."""
    return None, None, ()


def points_tai_chinh__tu_chu__giam_chi() -> None:
    """6.2.3 Tỷ lệ giảm chi trực tiếp từ ngân sách so với năm 2021: points in 1/100, at most 3/2.

    source: 06-tai-chinh.par, line 32
    """
    return None


def judge_tai_chinh__tu_chu__giam_chi() -> Judged:
    """Give the points of points_tai_chinh__tu_chu__giam_chi, the case, and what is missing."""
    return None, None, ()


def points_tai_chinh__tac_dong__chat_luong() -> None:
    """6.3.1 Chất lượng dịch vụ sự nghiệp công: points in 1/100, at most 1.

    source: 06-tai-chinh.par, line 38
    """
    return None


def judge_tai_chinh__tac_dong__chat_luong() -> Judged:
    """Give the points of points_tai_chinh__tac_dong__chat_luong, the case, and what is missing."""
    return None, None, ()


def points_tai_chinh__tac_dong__minh_bach() -> None:
    """6.3.2 Công khai tài chính: points in 1/100, at most 1/2.

    source: 06-tai-chinh.par, line 42
    """
    return None


def judge_tai_chinh__tac_dong__minh_bach() -> Judged:
    """Give the points of points_tai_chinh__tac_dong__minh_bach, the case, and what is missing."""
    return None, None, ()


def points_tai_chinh__tac_dong__hieu_qua() -> None:
    """6.3.3 Hiệu quả sử dụng kinh phí: points in 1/100, at most 1.

    source: 06-tai-chinh.par, line 46
    """
    return None


def judge_tai_chinh__tac_dong__hieu_qua() -> Judged:
    """Give the points of points_tai_chinh__tac_dong__hieu_qua, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__nen_tang__ke_hoach() -> None:
    """7.1.1 Hoàn thành kế hoạch chuyển đổi số: points in 1/100, at most 1.

    source: 07-so-hoa.par, line 6
    """
    return None


def judge_so_hoa__nen_tang__ke_hoach() -> Judged:
    """Give the points of points_so_hoa__nen_tang__ke_hoach, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__nen_tang__lgsp() -> None:
    """7.1.2 Kết nối nền tảng tích hợp, chia sẻ dữ liệu: points in 1/100, at most 1.

    source: 07-so-hoa.par, line 10
    """
    return None


def judge_so_hoa__nen_tang__lgsp() -> Judged:
    """Give the points of points_so_hoa__nen_tang__lgsp, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__nen_tang__csdl() -> None:
    """7.1.3 Cơ sở dữ liệu dùng chung: points in 1/100, at most 1.

    source: 07-so-hoa.par, line 14
    """
    return None


def judge_so_hoa__nen_tang__csdl() -> Judged:
    """Give the points of points_so_hoa__nen_tang__csdl, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__nen_tang__ky_so() -> None:
    """7.1.4 Văn bản điện tử ký số: points in 1/100, at most 1.

    source: 07-so-hoa.par, line 18
    """
    return None


def judge_so_hoa__nen_tang__ky_so() -> Judged:
    """Give the points of points_so_hoa__nen_tang__ky_so, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__dich_vu__phat_sinh() -> None:
    """7.2.1 TTHC cung cấp trực tuyến có phát sinh hồ sơ: points in 1/100, at most 3/2.

    source: 07-so-hoa.par, line 24
    """
    return None


def judge_so_hoa__dich_vu__phat_sinh() -> Judged:
    """Give the points of points_so_hoa__dich_vu__phat_sinh, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__dich_vu__ho_so() -> None:
    """7.2.2 Tỷ lệ hồ sơ nộp trực tuyến: points in 1/100, at most 2.

    source: 07-so-hoa.par, line 28
    """
    return None


def judge_so_hoa__dich_vu__ho_so() -> Judged:
    """Give the points of points_so_hoa__dich_vu__ho_so, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__dich_vu__thanh_toan_tthc() -> None:
    """7.2.3 TTHC có giao dịch thanh toán trực tuyến: points in 1/100, at most 1.

    source: 07-so-hoa.par, line 32
    """
    return None


def judge_so_hoa__dich_vu__thanh_toan_tthc() -> Judged:
    """Give the points of points_so_hoa__dich_vu__thanh_toan_tthc, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__dich_vu__thanh_toan_hs() -> None:
    """7.2.4 Hồ sơ thanh toán trực tuyến: points in 1/100, at most 1.

    source: 07-so-hoa.par, line 36
    """
    return None


def judge_so_hoa__dich_vu__thanh_toan_hs() -> Judged:
    """Give the points of points_so_hoa__dich_vu__thanh_toan_hs, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__dich_vu__so_hoa() -> None:
    """7.2.5 Số hoá hồ sơ, kết quả giải quyết: points in 1/100, at most 1.

    source: 07-so-hoa.par, line 40
    """
    return None


def judge_so_hoa__dich_vu__so_hoa() -> Judged:
    """Give the points of points_so_hoa__dich_vu__so_hoa, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__dich_vu__xep_hang() -> None:
    """7.2.6 Xếp hạng chuyển đổi số trong nhóm các tỉnh: points in 1/100, at most 1.

    source: 07-so-hoa.par, line 44
    """
    return None


def judge_so_hoa__dich_vu__xep_hang() -> Judged:
    """Give the points of points_so_hoa__dich_vu__xep_hang, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__tac_dong__tin_cay() -> None:
    """7.3.1 Độ tin cậy của thông tin trên cổng: points in 1/100, at most 1.

    source: 07-so-hoa.par, line 50
    """
    return None


def judge_so_hoa__tac_dong__tin_cay() -> Judged:
    """Give the points of points_so_hoa__tac_dong__tin_cay, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__tac_dong__day_du() -> None:
    """7.3.2 Mức độ đầy đủ của thông tin: points in 1/100, at most 1.

    source: 07-so-hoa.par, line 54
    """
    return None


def judge_so_hoa__tac_dong__day_du() -> Judged:
    """Give the points of points_so_hoa__tac_dong__day_du, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__tac_dong__thuan_tien() -> None:
    """7.3.3 Mức độ thuận tiện: points in 1/100, at most 1.

    source: 07-so-hoa.par, line 58
    """
    return None


def judge_so_hoa__tac_dong__thuan_tien() -> Judged:
    """Give the points of points_so_hoa__tac_dong__thuan_tien, the case, and what is missing."""
    return None, None, ()


def points_so_hoa__tac_dong__chat_luong() -> None:
    """7.3.4 Chất lượng dịch vụ công trực tuyến: points in 1/100, at most 1.

    source: 07-so-hoa.par, line 62
    """
    return None


def judge_so_hoa__tac_dong__chat_luong() -> Judged:
    """Give the points of points_so_hoa__tac_dong__chat_luong, the case, and what is missing."""
    return None, None, ()


def points_tac_dong__sipas(chi_so: int) -> int:
    """8.1 Chỉ số hài lòng về sự phục vụ hành chính (SIPAS): points in 1/100, at most 10.

    chi_so: Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) (ratio, in 1/10000)
    source: 08-tac-dong.par, line 3
    """
    return (chi_so + 5) // 10


def judge_tac_dong__sipas(chi_so: int | None) -> Judged:
    """Give the points of points_tac_dong__sipas, the case, and what is missing."""
    if chi_so is None:
        return pending(("tac_dong.sipas.chi_so", chi_so))
    return (chi_so + 5) // 10, "1", ()


def points_tac_dong__kinh_te__thu_ngan_sach(thuc_thu: int, du_toan: int) -> int:
    """8.2.1 Thu ngân sách so với dự toán được giao: points in 1/100, at most 5/2.

    thuc_thu: Thu ngân sách thực hiện trong năm (triệu đồng)
    du_toan: Dự toán thu ngân sách được giao (triệu đồng)
    source: 08-tac-dong.par, line 15
    """
    if 20 * thuc_thu > 21 * du_toan:
        return 250
    elif thuc_thu >= du_toan:
        return 200
    elif 20 * thuc_thu >= 19 * du_toan:
        return 100
    return 0


def judge_tac_dong__kinh_te__thu_ngan_sach(thuc_thu: int | None, du_toan: int | None) -> Judged:
    """Give the points of points_tac_dong__kinh_te__thu_ngan_sach, the case, and what is missing."""
    if thuc_thu is None or du_toan is None:
        return pending(
            ("tac_dong.kinh_te.thu_ngan_sach.thuc_thu", thuc_thu),
            ("tac_dong.kinh_te.thu_ngan_sach.du_toan", du_toan),
        )
    if 20 * thuc_thu > 21 * du_toan:
        return 250, "1", ()
    elif thuc_thu >= du_toan:
        return 200, "2", ()
    elif 20 * thuc_thu >= 19 * du_toan:
        return 100, "3", ()
    return 0, "4", ()


def points_tac_dong__kinh_te__doanh_nghiep(nam_nay: int, nam_truoc: int) -> int:
    """8.2.2 Tỷ lệ tăng số doanh nghiệp thành lập mới so với năm trước: points in 1/100, at most 2.

    nam_nay: Số doanh nghiệp thành lập mới trong năm đánh giá (doanh nghiệp)
    nam_truoc: Số doanh nghiệp thành lập mới trong năm trước liền kề năm đánh giá (doanh nghiệp)
    source: 08-tac-dong.par, line 31
    """
    if 10 * nam_nay >= 11 * nam_truoc:
        return 200
    elif nam_nay > nam_truoc:
        return (2000 * nam_nay - 1799 * nam_truoc) // (2 * nam_truoc)
    elif nam_nay == nam_truoc:
        return 100
    return 0


def judge_tac_dong__kinh_te__doanh_nghiep(nam_nay: int | None, nam_truoc: int | None) -> Judged:
    """Give the points of points_tac_dong__kinh_te__doanh_nghiep, the case, and what is missing."""
    if nam_nay is None or nam_truoc is None:
        return pending(
            ("tac_dong.kinh_te.doanh_nghiep.nam_nay", nam_nay),
            ("tac_dong.kinh_te.doanh_nghiep.nam_truoc", nam_truoc),
        )
    if 10 * nam_nay >= 11 * nam_truoc:
        return 200, "1", ()
    elif nam_nay > nam_truoc:
        return (2000 * nam_nay - 1799 * nam_truoc) // (2 * nam_truoc), "2", ()
    elif nam_nay == nam_truoc:
        return 100, "3", ()
    return 0, "4", ()


def points_tac_dong__kinh_te__chi_tieu(hoan_thanh: int, giao: int) -> int:
    """8.2.3 Hoàn thành chỉ tiêu kinh tế - xã hội: points in 1/100, at most 2.

    hoan_thanh: Số chỉ tiêu kinh tế - xã hội đã hoàn thành (chỉ tiêu)
    giao: Số chỉ tiêu kinh tế - xã hội đề ra trong năm (chỉ tiêu)
    source: 08-tac-dong.par, line 46
    """
    if hoan_thanh == giao:
        return 200
    elif 5 * hoan_thanh >= 4 * giao:
        return (400 * hoan_thanh + giao) // (2 * giao)
    return 0


def judge_tac_dong__kinh_te__chi_tieu(hoan_thanh: int | None, giao: int | None) -> Judged:
    """Give the points of points_tac_dong__kinh_te__chi_tieu, the case, and what is missing."""
    if hoan_thanh is None or giao is None:
        return pending(
            ("tac_dong.kinh_te.chi_tieu.hoan_thanh", hoan_thanh),
            ("tac_dong.kinh_te.chi_tieu.giao", giao),
        )
    if hoan_thanh == giao:
        return 200, "1", ()
    elif 5 * hoan_thanh >= 4 * giao:
        return (400 * hoan_thanh + giao) // (2 * giao), "2", ()
    return 0, "3", ()


def constraint_1(hoan_thanh: int, giao: int) -> bool:
    """chi_dao.ke_hoach.hoan_thanh: hoàn_thành không quá giao"""
    return hoan_thanh <= giao


def constraint_2(bao_cao_cham: int, bao_cao_thieu: int) -> bool:
    """chi_dao.bao_cao: báo_cáo_chậm + báo_cáo_thiếu không quá 4"""
    return bao_cao_cham + bao_cao_thieu <= 4


def constraint_3(kiem_tra: int, co_quan: int) -> bool:
    """chi_dao.kiem_tra.ty_le: kiểm_tra không quá cơ_quan"""
    return kiem_tra <= co_quan


def constraint_4(xu_ly: int, phat_hien: int) -> bool:
    """chi_dao.kiem_tra.xu_ly: xử_lý không quá phát_hiện"""
    return xu_ly <= phat_hien


def constraint_5(dung_han: int, qua_han: int, giao: int) -> bool:
    """chi_dao.nhiem_vu_giao.dung_han: đúng_hạn + quá_hạn không quá giao"""
    return dung_han + qua_han <= giao


def constraint_6(dung_han: int, giao: int) -> bool:
    """chi_dao.nhiem_vu_giao.dung_han: đúng_hạn không quá giao"""
    return dung_han <= giao


def constraint_7(qua_han: int, giao: int) -> bool:
    """chi_dao.nhiem_vu_giao.dung_han: quá_hạn không quá giao"""
    return qua_han <= giao


def constraint_8(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """chi_dao.danh_gia.kip_thoi: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_9(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """chi_dao.danh_gia.quyet_liet: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_10(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """chi_dao.danh_gia.hieu_qua: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_11(hoan_thanh: int, giao: int) -> bool:
    """tac_dong.kinh_te.chi_tieu: hoàn_thành không quá giao"""
    return hoan_thanh <= giao


# --- the set ----------------------------------------------------------------------

CONSTRAINTS: tuple[Constraint, ...] = (
    (
        ("chi_dao.ke_hoach.hoan_thanh.hoan_thanh", "chi_dao.ke_hoach.hoan_thanh.giao"),
        constraint_1,
        "hoàn_thành không quá giao",
    ),
    (
        ("chi_dao.bao_cao.bao_cao_cham", "chi_dao.bao_cao.bao_cao_thieu"),
        constraint_2,
        "báo_cáo_chậm + báo_cáo_thiếu không quá 4",
    ),
    (
        ("chi_dao.kiem_tra.ty_le.kiem_tra", "chi_dao.kiem_tra.ty_le.co_quan"),
        constraint_3,
        "kiểm_tra không quá cơ_quan",
    ),
    (
        ("chi_dao.kiem_tra.xu_ly.xu_ly", "chi_dao.kiem_tra.xu_ly.phat_hien"),
        constraint_4,
        "xử_lý không quá phát_hiện",
    ),
    (
        (
            "chi_dao.nhiem_vu_giao.dung_han.dung_han",
            "chi_dao.nhiem_vu_giao.dung_han.qua_han",
            "chi_dao.nhiem_vu_giao.dung_han.giao",
        ),
        constraint_5,
        "đúng_hạn + quá_hạn không quá giao",
    ),
    (
        ("chi_dao.nhiem_vu_giao.dung_han.dung_han", "chi_dao.nhiem_vu_giao.dung_han.giao"),
        constraint_6,
        "đúng_hạn không quá giao",
    ),
    (
        ("chi_dao.nhiem_vu_giao.dung_han.qua_han", "chi_dao.nhiem_vu_giao.dung_han.giao"),
        constraint_7,
        "quá_hạn không quá giao",
    ),
    (
        (
            "chi_dao.danh_gia.kip_thoi.tot",
            "chi_dao.danh_gia.kip_thoi.kha",
            "chi_dao.danh_gia.kip_thoi.trung_binh",
            "chi_dao.danh_gia.kip_thoi.kem",
        ),
        constraint_8,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "chi_dao.danh_gia.quyet_liet.tot",
            "chi_dao.danh_gia.quyet_liet.kha",
            "chi_dao.danh_gia.quyet_liet.trung_binh",
            "chi_dao.danh_gia.quyet_liet.kem",
        ),
        constraint_9,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "chi_dao.danh_gia.hieu_qua.tot",
            "chi_dao.danh_gia.hieu_qua.kha",
            "chi_dao.danh_gia.hieu_qua.trung_binh",
            "chi_dao.danh_gia.hieu_qua.kem",
        ),
        constraint_10,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        ("tac_dong.kinh_te.chi_tieu.hoan_thanh", "tac_dong.kinh_te.chi_tieu.giao"),
        constraint_11,
        "hoàn_thành không quá giao",
    ),
)
LEAVES: tuple[LeafRule, ...] = (
    LeafRule(
        "chi_dao.ke_hoach.ban_hanh",
        ("chi_dao.ke_hoach.ban_hanh.da_ban_hanh", "chi_dao.ke_hoach.ban_hanh.ngay_ban_hanh", "period"),
        judge_chi_dao__ke_hoach__ban_hanh,
    ),
    LeafRule(
        "chi_dao.ke_hoach.hoan_thanh",
        ("chi_dao.ke_hoach.hoan_thanh.hoan_thanh", "chi_dao.ke_hoach.hoan_thanh.giao"),
        judge_chi_dao__ke_hoach__hoan_thanh,
    ),
    LeafRule(
        "chi_dao.bao_cao",
        ("chi_dao.bao_cao.bao_cao_cham", "chi_dao.bao_cao.bao_cao_thieu"),
        judge_chi_dao__bao_cao,
    ),
    LeafRule(
        "chi_dao.kiem_tra.ty_le",
        ("chi_dao.kiem_tra.ty_le.kiem_tra", "chi_dao.kiem_tra.ty_le.co_quan"),
        judge_chi_dao__kiem_tra__ty_le,
    ),
    LeafRule(
        "chi_dao.kiem_tra.xu_ly",
        ("chi_dao.kiem_tra.xu_ly.phat_hien", "chi_dao.kiem_tra.xu_ly.xu_ly"),
        judge_chi_dao__kiem_tra__xu_ly,
        may_not_arise=True,
    ),
    LeafRule(
        "chi_dao.tuyen_truyen",
        ("chi_dao.tuyen_truyen.hoan_thanh_ke_hoach", "chi_dao.tuyen_truyen.so_hinh_thuc"),
        judge_chi_dao__tuyen_truyen,
    ),
    LeafRule("chi_dao.sang_kien", ("chi_dao.sang_kien.sang_kien",), judge_chi_dao__sang_kien),
    LeafRule(
        "chi_dao.nhiem_vu_giao.dung_han",
        (
            "chi_dao.nhiem_vu_giao.dung_han.giao",
            "chi_dao.nhiem_vu_giao.dung_han.dung_han",
            "chi_dao.nhiem_vu_giao.dung_han.qua_han",
        ),
        judge_chi_dao__nhiem_vu_giao__dung_han,
        may_not_arise=True,
    ),
    LeafRule(
        "chi_dao.nhiem_vu_giao.khong_ton_dong",
        ("chi_dao.nhiem_vu_giao.khong_ton_dong.het_ton_dong",),
        judge_chi_dao__nhiem_vu_giao__khong_ton_dong,
    ),
    LeafRule(
        "chi_dao.danh_gia.kip_thoi",
        (
            "chi_dao.danh_gia.kip_thoi.tot",
            "chi_dao.danh_gia.kip_thoi.kha",
            "chi_dao.danh_gia.kip_thoi.trung_binh",
            "chi_dao.danh_gia.kip_thoi.kem",
        ),
        judge_chi_dao__danh_gia__kip_thoi,
    ),
    LeafRule(
        "chi_dao.danh_gia.quyet_liet",
        (
            "chi_dao.danh_gia.quyet_liet.tot",
            "chi_dao.danh_gia.quyet_liet.kha",
            "chi_dao.danh_gia.quyet_liet.trung_binh",
            "chi_dao.danh_gia.quyet_liet.kem",
        ),
        judge_chi_dao__danh_gia__quyet_liet,
    ),
    LeafRule(
        "chi_dao.danh_gia.hieu_qua",
        (
            "chi_dao.danh_gia.hieu_qua.tot",
            "chi_dao.danh_gia.hieu_qua.kha",
            "chi_dao.danh_gia.hieu_qua.trung_binh",
            "chi_dao.danh_gia.hieu_qua.kem",
        ),
        judge_chi_dao__danh_gia__hieu_qua,
    ),
    LeafRule("the_che.thi_hanh.hoat_dong", (), judge_the_che__thi_hanh__hoat_dong),
    LeafRule("the_che.thi_hanh.xu_ly", (), judge_the_che__thi_hanh__xu_ly),
    LeafRule("the_che.ra_soat.ke_hoach", (), judge_the_che__ra_soat__ke_hoach),
    LeafRule("the_che.ra_soat.xu_ly", (), judge_the_che__ra_soat__xu_ly),
    LeafRule("the_che.kiem_tra.ke_hoach", (), judge_the_che__kiem_tra__ke_hoach),
    LeafRule("the_che.kiem_tra.xu_ly", (), judge_the_che__kiem_tra__xu_ly),
    LeafRule("the_che.dung_tien_do", (), judge_the_che__dung_tien_do),
    LeafRule("the_che.tac_dong.dong_bo", (), judge_the_che__tac_dong__dong_bo),
    LeafRule("the_che.tac_dong.hop_ly", (), judge_the_che__tac_dong__hop_ly),
    LeafRule("the_che.tac_dong.kha_thi", (), judge_the_che__tac_dong__kha_thi),
    LeafRule("the_che.tac_dong.kip_thoi", (), judge_the_che__tac_dong__kip_thoi),
    LeafRule("thu_tuc.ra_soat.ke_hoach", (), judge_thu_tuc__ra_soat__ke_hoach),
    LeafRule("thu_tuc.ra_soat.don_gian", (), judge_thu_tuc__ra_soat__don_gian),
    LeafRule("thu_tuc.cong_khai.cong_bo", (), judge_thu_tuc__cong_khai__cong_bo),
    LeafRule("thu_tuc.cong_khai.csdl", (), judge_thu_tuc__cong_khai__csdl),
    LeafRule("thu_tuc.cong_khai.mot_cua", (), judge_thu_tuc__cong_khai__mot_cua),
    LeafRule("thu_tuc.mot_cua.trung_tam", (), judge_thu_tuc__mot_cua__trung_tam),
    LeafRule("thu_tuc.mot_cua.cung_cap", (), judge_thu_tuc__mot_cua__cung_cap),
    LeafRule("thu_tuc.mot_cua.cac_cap", (), judge_thu_tuc__mot_cua__cac_cap),
    LeafRule("thu_tuc.mot_cua.phi_dia_gioi", (), judge_thu_tuc__mot_cua__phi_dia_gioi),
    LeafRule("thu_tuc.giai_quyet.tinh", (), judge_thu_tuc__giai_quyet__tinh),
    LeafRule("thu_tuc.giai_quyet.huyen", (), judge_thu_tuc__giai_quyet__huyen),
    LeafRule("thu_tuc.giai_quyet.xa", (), judge_thu_tuc__giai_quyet__xa),
    LeafRule("thu_tuc.giai_quyet.xin_loi", (), judge_thu_tuc__giai_quyet__xin_loi),
    LeafRule("thu_tuc.phan_anh.xu_ly", (), judge_thu_tuc__phan_anh__xu_ly),
    LeafRule("thu_tuc.phan_anh.cong_khai", (), judge_thu_tuc__phan_anh__cong_khai),
    LeafRule("thu_tuc.tac_dong.don_gian", (), judge_thu_tuc__tac_dong__don_gian),
    LeafRule("thu_tuc.tac_dong.thai_do", (), judge_thu_tuc__tac_dong__thai_do),
    LeafRule("thu_tuc.tac_dong.thoi_gian", (), judge_thu_tuc__tac_dong__thoi_gian),
    LeafRule("bo_may.to_chuc.sap_xep", (), judge_bo_may__to_chuc__sap_xep),
    LeafRule("bo_may.to_chuc.cap_pho", (), judge_bo_may__to_chuc__cap_pho),
    LeafRule("bo_may.to_chuc.giam_dvsn", (), judge_bo_may__to_chuc__giam_dvsn),
    LeafRule("bo_may.bien_che.hanh_chinh", (), judge_bo_may__bien_che__hanh_chinh),
    LeafRule("bo_may.bien_che.su_nghiep", (), judge_bo_may__bien_che__su_nghiep),
    LeafRule("bo_may.phan_cap.thuc_hien", (), judge_bo_may__phan_cap__thuc_hien),
    LeafRule("bo_may.phan_cap.kiem_tra", (), judge_bo_may__phan_cap__kiem_tra),
    LeafRule("bo_may.phan_cap.xu_ly", (), judge_bo_may__phan_cap__xu_ly),
    LeafRule("bo_may.tac_dong.phan_dinh", (), judge_bo_may__tac_dong__phan_dinh),
    LeafRule("bo_may.tac_dong.quy_che", (), judge_bo_may__tac_dong__quy_che),
    LeafRule("bo_may.tac_dong.phan_cap", (), judge_bo_may__tac_dong__phan_cap),
    LeafRule("cong_vu.vi_tri.co_quan", (), judge_cong_vu__vi_tri__co_quan),
    LeafRule("cong_vu.vi_tri.don_vi", (), judge_cong_vu__vi_tri__don_vi),
    LeafRule("cong_vu.tuyen_dung.cong_chuc", (), judge_cong_vu__tuyen_dung__cong_chuc),
    LeafRule("cong_vu.tuyen_dung.cap_xa", (), judge_cong_vu__tuyen_dung__cap_xa),
    LeafRule("cong_vu.tuyen_dung.vien_chuc", (), judge_cong_vu__tuyen_dung__vien_chuc),
    LeafRule("cong_vu.bo_nhiem", (), judge_cong_vu__bo_nhiem),
    LeafRule("cong_vu.danh_gia.trinh_tu", (), judge_cong_vu__danh_gia__trinh_tu),
    LeafRule("cong_vu.danh_gia.ky_luat", (), judge_cong_vu__danh_gia__ky_luat),
    LeafRule("cong_vu.dao_tao", (), judge_cong_vu__dao_tao),
    LeafRule("cong_vu.cap_xa.dat_chuan", (), judge_cong_vu__cap_xa__dat_chuan),
    LeafRule("cong_vu.cap_xa.boi_duong", (), judge_cong_vu__cap_xa__boi_duong),
    LeafRule("cong_vu.tac_dong.chuyen_mon", (), judge_cong_vu__tac_dong__chuyen_mon),
    LeafRule("cong_vu.tac_dong.trach_nhiem", (), judge_cong_vu__tac_dong__trach_nhiem),
    LeafRule("cong_vu.tac_dong.loi_dung", (), judge_cong_vu__tac_dong__loi_dung),
    LeafRule("cong_vu.tac_dong.cong_khai", (), judge_cong_vu__tac_dong__cong_khai),
    LeafRule("tai_chinh.ngan_sach.giai_ngan", (), judge_tai_chinh__ngan_sach__giai_ngan),
    LeafRule("tai_chinh.ngan_sach.kien_nghi", (), judge_tai_chinh__ngan_sach__kien_nghi),
    LeafRule("tai_chinh.ngan_sach.sai_pham", (), judge_tai_chinh__ngan_sach__sai_pham),
    LeafRule("tai_chinh.ngan_sach.tai_san", (), judge_tai_chinh__ngan_sach__tai_san),
    LeafRule("tai_chinh.tu_chu.chi_thuong_xuyen", (), judge_tai_chinh__tu_chu__chi_thuong_xuyen),
    LeafRule("tai_chinh.tu_chu.mot_phan", (), judge_tai_chinh__tu_chu__mot_phan),
    LeafRule("tai_chinh.tu_chu.giam_chi", (), judge_tai_chinh__tu_chu__giam_chi),
    LeafRule("tai_chinh.tac_dong.chat_luong", (), judge_tai_chinh__tac_dong__chat_luong),
    LeafRule("tai_chinh.tac_dong.minh_bach", (), judge_tai_chinh__tac_dong__minh_bach),
    LeafRule("tai_chinh.tac_dong.hieu_qua", (), judge_tai_chinh__tac_dong__hieu_qua),
    LeafRule("so_hoa.nen_tang.ke_hoach", (), judge_so_hoa__nen_tang__ke_hoach),
    LeafRule("so_hoa.nen_tang.lgsp", (), judge_so_hoa__nen_tang__lgsp),
    LeafRule("so_hoa.nen_tang.csdl", (), judge_so_hoa__nen_tang__csdl),
    LeafRule("so_hoa.nen_tang.ky_so", (), judge_so_hoa__nen_tang__ky_so),
    LeafRule("so_hoa.dich_vu.phat_sinh", (), judge_so_hoa__dich_vu__phat_sinh),
    LeafRule("so_hoa.dich_vu.ho_so", (), judge_so_hoa__dich_vu__ho_so),
    LeafRule("so_hoa.dich_vu.thanh_toan_tthc", (), judge_so_hoa__dich_vu__thanh_toan_tthc),
    LeafRule("so_hoa.dich_vu.thanh_toan_hs", (), judge_so_hoa__dich_vu__thanh_toan_hs),
    LeafRule("so_hoa.dich_vu.so_hoa", (), judge_so_hoa__dich_vu__so_hoa),
    LeafRule("so_hoa.dich_vu.xep_hang", (), judge_so_hoa__dich_vu__xep_hang),
    LeafRule("so_hoa.tac_dong.tin_cay", (), judge_so_hoa__tac_dong__tin_cay),
    LeafRule("so_hoa.tac_dong.day_du", (), judge_so_hoa__tac_dong__day_du),
    LeafRule("so_hoa.tac_dong.thuan_tien", (), judge_so_hoa__tac_dong__thuan_tien),
    LeafRule("so_hoa.tac_dong.chat_luong", (), judge_so_hoa__tac_dong__chat_luong),
    LeafRule("tac_dong.sipas", ("tac_dong.sipas.chi_so",), judge_tac_dong__sipas),
    LeafRule(
        "tac_dong.kinh_te.thu_ngan_sach",
        ("tac_dong.kinh_te.thu_ngan_sach.thuc_thu", "tac_dong.kinh_te.thu_ngan_sach.du_toan"),
        judge_tac_dong__kinh_te__thu_ngan_sach,
    ),
    LeafRule(
        "tac_dong.kinh_te.doanh_nghiep",
        ("tac_dong.kinh_te.doanh_nghiep.nam_nay", "tac_dong.kinh_te.doanh_nghiep.nam_truoc"),
        judge_tac_dong__kinh_te__doanh_nghiep,
    ),
    LeafRule(
        "tac_dong.kinh_te.chi_tieu",
        ("tac_dong.kinh_te.chi_tieu.hoan_thanh", "tac_dong.kinh_te.chi_tieu.giao"),
        judge_tac_dong__kinh_te__chi_tieu,
    ),
)
RULES = Rules(
    index=INDEX,
    revision=REVISION,
    index_decimals=2,
    sections=(
        Section(
            "chi_dao",
            "domain",
            (19, 2),
            "sum",
            (
                Section(
                    "chi_dao.ke_hoach",
                    "criterion",
                    (3, 2),
                    "sum",
                    (
                        Section("chi_dao.ke_hoach.ban_hanh", "sub_criterion", (1, 2)),
                        Section("chi_dao.ke_hoach.hoan_thanh", "sub_criterion", (1, 1)),
                    ),
                ),
                Section("chi_dao.bao_cao", "criterion", (1, 2)),
                Section(
                    "chi_dao.kiem_tra",
                    "criterion",
                    (3, 2),
                    "sum",
                    (
                        Section("chi_dao.kiem_tra.ty_le", "sub_criterion", (1, 2)),
                        Section("chi_dao.kiem_tra.xu_ly", "sub_criterion", (1, 1)),
                    ),
                ),
                Section("chi_dao.tuyen_truyen", "criterion", (1, 2)),
                Section("chi_dao.sang_kien", "criterion", (3, 2)),
                Section(
                    "chi_dao.nhiem_vu_giao",
                    "criterion",
                    (2, 1),
                    "sum",
                    (
                        Section("chi_dao.nhiem_vu_giao.dung_han", "sub_criterion", (3, 2)),
                        Section("chi_dao.nhiem_vu_giao.khong_ton_dong", "sub_criterion", (1, 2)),
                    ),
                ),
                Section(
                    "chi_dao.danh_gia",
                    "criterion",
                    (2, 1),
                    "sum",
                    (
                        Section("chi_dao.danh_gia.kip_thoi", "sub_criterion", (1, 2)),
                        Section("chi_dao.danh_gia.quyet_liet", "sub_criterion", (1, 2)),
                        Section("chi_dao.danh_gia.hieu_qua", "sub_criterion", (1, 1)),
                    ),
                ),
            ),
        ),
        Section(
            "the_che",
            "domain",
            (10, 1),
            "sum",
            (
                Section(
                    "the_che.thi_hanh",
                    "criterion",
                    (3, 2),
                    "sum",
                    (
                        Section("the_che.thi_hanh.hoat_dong", "sub_criterion", (1, 2)),
                        Section("the_che.thi_hanh.xu_ly", "sub_criterion", (1, 1)),
                    ),
                ),
                Section(
                    "the_che.ra_soat",
                    "criterion",
                    (2, 1),
                    "sum",
                    (
                        Section("the_che.ra_soat.ke_hoach", "sub_criterion", (1, 1)),
                        Section("the_che.ra_soat.xu_ly", "sub_criterion", (1, 1)),
                    ),
                ),
                Section(
                    "the_che.kiem_tra",
                    "criterion",
                    (2, 1),
                    "sum",
                    (
                        Section("the_che.kiem_tra.ke_hoach", "sub_criterion", (1, 1)),
                        Section("the_che.kiem_tra.xu_ly", "sub_criterion", (1, 1)),
                    ),
                ),
                Section("the_che.dung_tien_do", "criterion", (1, 1)),
                Section(
                    "the_che.tac_dong",
                    "criterion",
                    (7, 2),
                    "sum",
                    (
                        Section("the_che.tac_dong.dong_bo", "sub_criterion", (1, 1)),
                        Section("the_che.tac_dong.hop_ly", "sub_criterion", (1, 2)),
                        Section("the_che.tac_dong.kha_thi", "sub_criterion", (1, 1)),
                        Section("the_che.tac_dong.kip_thoi", "sub_criterion", (1, 1)),
                    ),
                ),
            ),
        ),
        Section(
            "thu_tuc",
            "domain",
            (13, 1),
            "sum",
            (
                Section(
                    "thu_tuc.ra_soat",
                    "criterion",
                    (3, 2),
                    "sum",
                    (
                        Section("thu_tuc.ra_soat.ke_hoach", "sub_criterion", (1, 2)),
                        Section("thu_tuc.ra_soat.don_gian", "sub_criterion", (1, 1)),
                    ),
                ),
                Section(
                    "thu_tuc.cong_khai",
                    "criterion",
                    (2, 1),
                    "sum",
                    (
                        Section("thu_tuc.cong_khai.cong_bo", "sub_criterion", (1, 2)),
                        Section("thu_tuc.cong_khai.csdl", "sub_criterion", (1, 2)),
                        Section("thu_tuc.cong_khai.mot_cua", "sub_criterion", (1, 1)),
                    ),
                ),
                Section(
                    "thu_tuc.mot_cua",
                    "criterion",
                    (2, 1),
                    "sum",
                    (
                        Section("thu_tuc.mot_cua.trung_tam", "sub_criterion", (1, 2)),
                        Section("thu_tuc.mot_cua.cung_cap", "sub_criterion", (1, 2)),
                        Section("thu_tuc.mot_cua.cac_cap", "sub_criterion", (1, 2)),
                        Section("thu_tuc.mot_cua.phi_dia_gioi", "sub_criterion", (1, 2)),
                    ),
                ),
                Section(
                    "thu_tuc.giai_quyet",
                    "criterion",
                    (3, 1),
                    "sum",
                    (
                        Section("thu_tuc.giai_quyet.tinh", "sub_criterion", (1, 1)),
                        Section("thu_tuc.giai_quyet.huyen", "sub_criterion", (1, 1)),
                        Section("thu_tuc.giai_quyet.xa", "sub_criterion", (1, 2)),
                        Section("thu_tuc.giai_quyet.xin_loi", "sub_criterion", (1, 2)),
                    ),
                ),
                Section(
                    "thu_tuc.phan_anh",
                    "criterion",
                    (3, 2),
                    "sum",
                    (
                        Section("thu_tuc.phan_anh.xu_ly", "sub_criterion", (1, 1)),
                        Section("thu_tuc.phan_anh.cong_khai", "sub_criterion", (1, 2)),
                    ),
                ),
                Section(
                    "thu_tuc.tac_dong",
                    "criterion",
                    (3, 1),
                    "sum",
                    (
                        Section("thu_tuc.tac_dong.don_gian", "sub_criterion", (1, 1)),
                        Section("thu_tuc.tac_dong.thai_do", "sub_criterion", (1, 1)),
                        Section("thu_tuc.tac_dong.thoi_gian", "sub_criterion", (1, 1)),
                    ),
                ),
            ),
        ),
        Section(
            "bo_may",
            "domain",
            (21, 2),
            "sum",
            (
                Section(
                    "bo_may.to_chuc",
                    "criterion",
                    (5, 2),
                    "sum",
                    (
                        Section("bo_may.to_chuc.sap_xep", "sub_criterion", (1, 1)),
                        Section("bo_may.to_chuc.cap_pho", "sub_criterion", (1, 2)),
                        Section("bo_may.to_chuc.giam_dvsn", "sub_criterion", (1, 1)),
                    ),
                ),
                Section(
                    "bo_may.bien_che",
                    "criterion",
                    (2, 1),
                    "sum",
                    (
                        Section("bo_may.bien_che.hanh_chinh", "sub_criterion", (1, 1)),
                        Section("bo_may.bien_che.su_nghiep", "sub_criterion", (1, 1)),
                    ),
                ),
                Section(
                    "bo_may.phan_cap",
                    "criterion",
                    (3, 1),
                    "sum",
                    (
                        Section("bo_may.phan_cap.thuc_hien", "sub_criterion", (1, 1)),
                        Section("bo_may.phan_cap.kiem_tra", "sub_criterion", (1, 1)),
                        Section("bo_may.phan_cap.xu_ly", "sub_criterion", (1, 1)),
                    ),
                ),
                Section(
                    "bo_may.tac_dong",
                    "criterion",
                    (3, 1),
                    "sum",
                    (
                        Section("bo_may.tac_dong.phan_dinh", "sub_criterion", (1, 1)),
                        Section("bo_may.tac_dong.quy_che", "sub_criterion", (1, 1)),
                        Section("bo_may.tac_dong.phan_cap", "sub_criterion", (1, 1)),
                    ),
                ),
            ),
        ),
        Section(
            "cong_vu",
            "domain",
            (13, 1),
            "sum",
            (
                Section(
                    "cong_vu.vi_tri",
                    "criterion",
                    (2, 1),
                    "sum",
                    (
                        Section("cong_vu.vi_tri.co_quan", "sub_criterion", (1, 1)),
                        Section("cong_vu.vi_tri.don_vi", "sub_criterion", (1, 1)),
                    ),
                ),
                Section(
                    "cong_vu.tuyen_dung",
                    "criterion",
                    (3, 2),
                    "sum",
                    (
                        Section("cong_vu.tuyen_dung.cong_chuc", "sub_criterion", (1, 2)),
                        Section("cong_vu.tuyen_dung.cap_xa", "sub_criterion", (1, 2)),
                        Section("cong_vu.tuyen_dung.vien_chuc", "sub_criterion", (1, 2)),
                    ),
                ),
                Section("cong_vu.bo_nhiem", "criterion", (1, 1)),
                Section(
                    "cong_vu.danh_gia",
                    "criterion",
                    (3, 2),
                    "sum",
                    (
                        Section("cong_vu.danh_gia.trinh_tu", "sub_criterion", (1, 2)),
                        Section("cong_vu.danh_gia.ky_luat", "sub_criterion", (1, 1)),
                    ),
                ),
                Section("cong_vu.dao_tao", "criterion", (1, 1)),
                Section(
                    "cong_vu.cap_xa",
                    "criterion",
                    (2, 1),
                    "sum",
                    (
                        Section("cong_vu.cap_xa.dat_chuan", "sub_criterion", (1, 1)),
                        Section("cong_vu.cap_xa.boi_duong", "sub_criterion", (1, 1)),
                    ),
                ),
                Section(
                    "cong_vu.tac_dong",
                    "criterion",
                    (4, 1),
                    "sum",
                    (
                        Section("cong_vu.tac_dong.chuyen_mon", "sub_criterion", (1, 1)),
                        Section("cong_vu.tac_dong.trach_nhiem", "sub_criterion", (1, 1)),
                        Section("cong_vu.tac_dong.loi_dung", "sub_criterion", (1, 1)),
                        Section("cong_vu.tac_dong.cong_khai", "sub_criterion", (1, 1)),
                    ),
                ),
            ),
        ),
        Section(
            "tai_chinh",
            "domain",
            (12, 1),
            "sum",
            (
                Section(
                    "tai_chinh.ngan_sach",
                    "criterion",
                    (11, 2),
                    "sum",
                    (
                        Section("tai_chinh.ngan_sach.giai_ngan", "sub_criterion", (2, 1)),
                        Section("tai_chinh.ngan_sach.kien_nghi", "sub_criterion", (3, 2)),
                        Section("tai_chinh.ngan_sach.sai_pham", "sub_criterion", (1, 1)),
                        Section("tai_chinh.ngan_sach.tai_san", "sub_criterion", (1, 1)),
                    ),
                ),
                Section(
                    "tai_chinh.tu_chu",
                    "criterion",
                    (4, 1),
                    "sum",
                    (
                        Section("tai_chinh.tu_chu.chi_thuong_xuyen", "sub_criterion", (3, 2)),
                        Section("tai_chinh.tu_chu.mot_phan", "sub_criterion", (1, 1)),
                        Section("tai_chinh.tu_chu.giam_chi", "sub_criterion", (3, 2)),
                    ),
                ),
                Section(
                    "tai_chinh.tac_dong",
                    "criterion",
                    (5, 2),
                    "sum",
                    (
                        Section("tai_chinh.tac_dong.chat_luong", "sub_criterion", (1, 1)),
                        Section("tai_chinh.tac_dong.minh_bach", "sub_criterion", (1, 2)),
                        Section("tai_chinh.tac_dong.hieu_qua", "sub_criterion", (1, 1)),
                    ),
                ),
            ),
        ),
        Section(
            "so_hoa",
            "domain",
            (31, 2),
            "sum",
            (
                Section(
                    "so_hoa.nen_tang",
                    "criterion",
                    (4, 1),
                    "sum",
                    (
                        Section("so_hoa.nen_tang.ke_hoach", "sub_criterion", (1, 1)),
                        Section("so_hoa.nen_tang.lgsp", "sub_criterion", (1, 1)),
                        Section("so_hoa.nen_tang.csdl", "sub_criterion", (1, 1)),
                        Section("so_hoa.nen_tang.ky_so", "sub_criterion", (1, 1)),
                    ),
                ),
                Section(
                    "so_hoa.dich_vu",
                    "criterion",
                    (15, 2),
                    "sum",
                    (
                        Section("so_hoa.dich_vu.phat_sinh", "sub_criterion", (3, 2)),
                        Section("so_hoa.dich_vu.ho_so", "sub_criterion", (2, 1)),
                        Section("so_hoa.dich_vu.thanh_toan_tthc", "sub_criterion", (1, 1)),
                        Section("so_hoa.dich_vu.thanh_toan_hs", "sub_criterion", (1, 1)),
                        Section("so_hoa.dich_vu.so_hoa", "sub_criterion", (1, 1)),
                        Section("so_hoa.dich_vu.xep_hang", "sub_criterion", (1, 1)),
                    ),
                ),
                Section(
                    "so_hoa.tac_dong",
                    "criterion",
                    (4, 1),
                    "sum",
                    (
                        Section("so_hoa.tac_dong.tin_cay", "sub_criterion", (1, 1)),
                        Section("so_hoa.tac_dong.day_du", "sub_criterion", (1, 1)),
                        Section("so_hoa.tac_dong.thuan_tien", "sub_criterion", (1, 1)),
                        Section("so_hoa.tac_dong.chat_luong", "sub_criterion", (1, 1)),
                    ),
                ),
            ),
        ),
        Section(
            "tac_dong",
            "domain",
            (33, 2),
            "sum",
            (
                Section("tac_dong.sipas", "criterion", (10, 1)),
                Section(
                    "tac_dong.kinh_te",
                    "criterion",
                    (13, 2),
                    "sum",
                    (
                        Section("tac_dong.kinh_te.thu_ngan_sach", "sub_criterion", (5, 2)),
                        Section("tac_dong.kinh_te.doanh_nghiep", "sub_criterion", (2, 1)),
                        Section("tac_dong.kinh_te.chi_tieu", "sub_criterion", (2, 1)),
                    ),
                ),
            ),
        ),
    ),
    outside=(),
)


def score(
    figures: Mapping[str, Mapping[str, object]],
    *,
    period: int | None,
    unit: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
    not_arising: Collection[str] = (),
) -> Score:
    """Score one unit.

    figures: by path of the part that declares them, then by short key; absent, None or blank is missing
    period: the evaluation year; unit: figures of the unit itself; parameters: those of the year
    not_arising: paths of the leaves that the unit declares not to arise
    A figure that cannot be read, or contradicts its declaration, raises FigureError.
    """
    reported = by_owner(figures, unit, parameters)
    given = given_inputs(FIGURES, CONSTRAINTS, reported, period)
    return roll_up(RULES, period, judge_leaves(LEAVES, UNIT, given, not_arising))


def points(
    chi_dao__ke_hoach__ban_hanh__da_ban_hanh: bool,
    chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh: int,
    chi_dao__ke_hoach__hoan_thanh__giao: int,
    chi_dao__ke_hoach__hoan_thanh__hoan_thanh: int,
    chi_dao__bao_cao__bao_cao_cham: int,
    chi_dao__bao_cao__bao_cao_thieu: int,
    chi_dao__kiem_tra__ty_le__co_quan: int,
    chi_dao__kiem_tra__ty_le__kiem_tra: int,
    chi_dao__kiem_tra__xu_ly__phat_hien: int,
    chi_dao__kiem_tra__xu_ly__xu_ly: int,
    chi_dao__tuyen_truyen__hoan_thanh_ke_hoach: bool,
    chi_dao__tuyen_truyen__so_hinh_thuc: int,
    chi_dao__sang_kien__sang_kien: int,
    chi_dao__nhiem_vu_giao__dung_han__giao: int,
    chi_dao__nhiem_vu_giao__dung_han__dung_han: int,
    chi_dao__nhiem_vu_giao__dung_han__qua_han: int,
    chi_dao__nhiem_vu_giao__khong_ton_dong__het_ton_dong: bool,
    chi_dao__danh_gia__kip_thoi__tot: int,
    chi_dao__danh_gia__kip_thoi__kha: int,
    chi_dao__danh_gia__kip_thoi__trung_binh: int,
    chi_dao__danh_gia__kip_thoi__kem: int,
    chi_dao__danh_gia__quyet_liet__tot: int,
    chi_dao__danh_gia__quyet_liet__kha: int,
    chi_dao__danh_gia__quyet_liet__trung_binh: int,
    chi_dao__danh_gia__quyet_liet__kem: int,
    chi_dao__danh_gia__hieu_qua__tot: int,
    chi_dao__danh_gia__hieu_qua__kha: int,
    chi_dao__danh_gia__hieu_qua__trung_binh: int,
    chi_dao__danh_gia__hieu_qua__kem: int,
    tac_dong__sipas__chi_so: int,
    tac_dong__kinh_te__thu_ngan_sach__du_toan: int,
    tac_dong__kinh_te__thu_ngan_sach__thuc_thu: int,
    tac_dong__kinh_te__doanh_nghiep__nam_truoc: int,
    tac_dong__kinh_te__doanh_nghiep__nam_nay: int,
    tac_dong__kinh_te__chi_tieu__giao: int,
    tac_dong__kinh_te__chi_tieu__hoan_thanh: int,
    *,
    period: int,
) -> tuple[int | None, ...]:
    """Give the points of every leaf, in order, and the total, for complete figures already validated.

    Points are in 1/UNIT, the total in 1/TOTAL_UNIT; None is left out. Nothing is declared not to arise.
    The leaves are chi_dao.ke_hoach.ban_hanh, chi_dao.ke_hoach.hoan_thanh, chi_dao.bao_cao,
        chi_dao.kiem_tra.ty_le, chi_dao.kiem_tra.xu_ly, chi_dao.tuyen_truyen, chi_dao.sang_kien,
        chi_dao.nhiem_vu_giao.dung_han, chi_dao.nhiem_vu_giao.khong_ton_dong, chi_dao.danh_gia.kip_thoi,
        chi_dao.danh_gia.quyet_liet, chi_dao.danh_gia.hieu_qua, the_che.thi_hanh.hoat_dong,
        the_che.thi_hanh.xu_ly, the_che.ra_soat.ke_hoach, the_che.ra_soat.xu_ly, the_che.kiem_tra.ke_hoach,
        the_che.kiem_tra.xu_ly, the_che.dung_tien_do, the_che.tac_dong.dong_bo, the_che.tac_dong.hop_ly,
        the_che.tac_dong.kha_thi, the_che.tac_dong.kip_thoi, thu_tuc.ra_soat.ke_hoach,
        thu_tuc.ra_soat.don_gian, thu_tuc.cong_khai.cong_bo, thu_tuc.cong_khai.csdl,
        thu_tuc.cong_khai.mot_cua, thu_tuc.mot_cua.trung_tam, thu_tuc.mot_cua.cung_cap,
        thu_tuc.mot_cua.cac_cap, thu_tuc.mot_cua.phi_dia_gioi, thu_tuc.giai_quyet.tinh,
        thu_tuc.giai_quyet.huyen, thu_tuc.giai_quyet.xa, thu_tuc.giai_quyet.xin_loi, thu_tuc.phan_anh.xu_ly,
        thu_tuc.phan_anh.cong_khai, thu_tuc.tac_dong.don_gian, thu_tuc.tac_dong.thai_do,
        thu_tuc.tac_dong.thoi_gian, bo_may.to_chuc.sap_xep, bo_may.to_chuc.cap_pho, bo_may.to_chuc.giam_dvsn,
        bo_may.bien_che.hanh_chinh, bo_may.bien_che.su_nghiep, bo_may.phan_cap.thuc_hien,
        bo_may.phan_cap.kiem_tra, bo_may.phan_cap.xu_ly, bo_may.tac_dong.phan_dinh, bo_may.tac_dong.quy_che,
        bo_may.tac_dong.phan_cap, cong_vu.vi_tri.co_quan, cong_vu.vi_tri.don_vi, cong_vu.tuyen_dung.cong_chuc,
        cong_vu.tuyen_dung.cap_xa, cong_vu.tuyen_dung.vien_chuc, cong_vu.bo_nhiem, cong_vu.danh_gia.trinh_tu,
        cong_vu.danh_gia.ky_luat, cong_vu.dao_tao, cong_vu.cap_xa.dat_chuan, cong_vu.cap_xa.boi_duong,
        cong_vu.tac_dong.chuyen_mon, cong_vu.tac_dong.trach_nhiem, cong_vu.tac_dong.loi_dung,
        cong_vu.tac_dong.cong_khai, tai_chinh.ngan_sach.giai_ngan, tai_chinh.ngan_sach.kien_nghi,
        tai_chinh.ngan_sach.sai_pham, tai_chinh.ngan_sach.tai_san, tai_chinh.tu_chu.chi_thuong_xuyen,
        tai_chinh.tu_chu.mot_phan, tai_chinh.tu_chu.giam_chi, tai_chinh.tac_dong.chat_luong,
        tai_chinh.tac_dong.minh_bach, tai_chinh.tac_dong.hieu_qua, so_hoa.nen_tang.ke_hoach,
        so_hoa.nen_tang.lgsp, so_hoa.nen_tang.csdl, so_hoa.nen_tang.ky_so, so_hoa.dich_vu.phat_sinh,
        so_hoa.dich_vu.ho_so, so_hoa.dich_vu.thanh_toan_tthc, so_hoa.dich_vu.thanh_toan_hs,
        so_hoa.dich_vu.so_hoa, so_hoa.dich_vu.xep_hang, so_hoa.tac_dong.tin_cay, so_hoa.tac_dong.day_du,
        so_hoa.tac_dong.thuan_tien, so_hoa.tac_dong.chat_luong, tac_dong.sipas,
        tac_dong.kinh_te.thu_ngan_sach, tac_dong.kinh_te.doanh_nghiep, tac_dong.kinh_te.chi_tieu.
    """
    day_1 = day_of(period - 1, 12, 31)
    day_2 = day_of(period, 1, 1)
    day_3 = day_of(period, 1, 31)
    # chi_dao.ke_hoach.ban_hanh
    if chi_dao__ke_hoach__ban_hanh__da_ban_hanh:
        if chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh <= day_1:
            p1 = 50
        elif (
            chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh >= day_2
            and chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh <= day_3
        ):
            p1 = 25
        else:
            p1 = 0
    else:
        p1 = 0
    # chi_dao.ke_hoach.hoan_thanh
    if chi_dao__ke_hoach__hoan_thanh__hoan_thanh == chi_dao__ke_hoach__hoan_thanh__giao:
        p2 = 100
    elif 5 * chi_dao__ke_hoach__hoan_thanh__hoan_thanh >= 4 * chi_dao__ke_hoach__hoan_thanh__giao:
        p2 = (200 * chi_dao__ke_hoach__hoan_thanh__hoan_thanh + chi_dao__ke_hoach__hoan_thanh__giao) // (
            2 * chi_dao__ke_hoach__hoan_thanh__giao
        )
    else:
        p2 = 0
    # chi_dao.bao_cao
    p3 = 50 - 25 * chi_dao__bao_cao__bao_cao_cham - 50 * chi_dao__bao_cao__bao_cao_thieu
    if p3 < 0:
        p3 = 0
    # chi_dao.kiem_tra.ty_le
    if 10 * chi_dao__kiem_tra__ty_le__kiem_tra >= 3 * chi_dao__kiem_tra__ty_le__co_quan:
        p4 = 50
    elif 5 * chi_dao__kiem_tra__ty_le__kiem_tra >= chi_dao__kiem_tra__ty_le__co_quan:
        p4 = 25
    else:
        p4 = 0
    # chi_dao.kiem_tra.xu_ly
    if chi_dao__kiem_tra__xu_ly__phat_hien == 0:
        p5 = 100
    elif chi_dao__kiem_tra__xu_ly__xu_ly == chi_dao__kiem_tra__xu_ly__phat_hien:
        p5 = 100
    elif 5 * chi_dao__kiem_tra__xu_ly__xu_ly >= 4 * chi_dao__kiem_tra__xu_ly__phat_hien:
        p5 = (200 * chi_dao__kiem_tra__xu_ly__xu_ly + chi_dao__kiem_tra__xu_ly__phat_hien) // (
            2 * chi_dao__kiem_tra__xu_ly__phat_hien
        )
    else:
        p5 = 0
    # chi_dao.tuyen_truyen
    p6 = (25 if chi_dao__tuyen_truyen__hoan_thanh_ke_hoach else 0) + (
        25 if chi_dao__tuyen_truyen__so_hinh_thuc >= 2 else 0
    )
    # chi_dao.sang_kien
    p7 = 50 * chi_dao__sang_kien__sang_kien
    if p7 > 150:
        p7 = 150
    # chi_dao.nhiem_vu_giao.dung_han
    if chi_dao__nhiem_vu_giao__dung_han__giao == 0:
        p8 = 150
    elif (
        chi_dao__nhiem_vu_giao__dung_han__dung_han + chi_dao__nhiem_vu_giao__dung_han__qua_han
        == chi_dao__nhiem_vu_giao__dung_han__giao
    ):
        p8 = (
            300 * chi_dao__nhiem_vu_giao__dung_han__dung_han
            + 150 * chi_dao__nhiem_vu_giao__dung_han__qua_han
            + chi_dao__nhiem_vu_giao__dung_han__giao
        ) // (2 * chi_dao__nhiem_vu_giao__dung_han__giao)
    else:
        p8 = (150 * chi_dao__nhiem_vu_giao__dung_han__dung_han + chi_dao__nhiem_vu_giao__dung_han__giao) // (
            2 * chi_dao__nhiem_vu_giao__dung_han__giao
        )
    # chi_dao.nhiem_vu_giao.khong_ton_dong
    if chi_dao__nhiem_vu_giao__khong_ton_dong__het_ton_dong:
        p9 = 50
    else:
        p9 = 0
    # chi_dao.danh_gia.kip_thoi
    p10 = (
        101 * chi_dao__danh_gia__kip_thoi__tot
        + 61 * chi_dao__danh_gia__kip_thoi__kha
        + 21 * chi_dao__danh_gia__kip_thoi__trung_binh
        + chi_dao__danh_gia__kip_thoi__kem
    ) // (
        2
        * (
            chi_dao__danh_gia__kip_thoi__tot
            + chi_dao__danh_gia__kip_thoi__kha
            + chi_dao__danh_gia__kip_thoi__trung_binh
            + chi_dao__danh_gia__kip_thoi__kem
        )
    )
    # chi_dao.danh_gia.quyet_liet
    p11 = (
        101 * chi_dao__danh_gia__quyet_liet__tot
        + 61 * chi_dao__danh_gia__quyet_liet__kha
        + 21 * chi_dao__danh_gia__quyet_liet__trung_binh
        + chi_dao__danh_gia__quyet_liet__kem
    ) // (
        2
        * (
            chi_dao__danh_gia__quyet_liet__tot
            + chi_dao__danh_gia__quyet_liet__kha
            + chi_dao__danh_gia__quyet_liet__trung_binh
            + chi_dao__danh_gia__quyet_liet__kem
        )
    )
    # chi_dao.danh_gia.hieu_qua
    p12 = (
        201 * chi_dao__danh_gia__hieu_qua__tot
        + 121 * chi_dao__danh_gia__hieu_qua__kha
        + 41 * chi_dao__danh_gia__hieu_qua__trung_binh
        + chi_dao__danh_gia__hieu_qua__kem
    ) // (
        2
        * (
            chi_dao__danh_gia__hieu_qua__tot
            + chi_dao__danh_gia__hieu_qua__kha
            + chi_dao__danh_gia__hieu_qua__trung_binh
            + chi_dao__danh_gia__hieu_qua__kem
        )
    )
    # the_che.thi_hanh.hoat_dong
    p13 = None
    # the_che.thi_hanh.xu_ly
    p14 = None
    # the_che.ra_soat.ke_hoach
    p15 = None
    # the_che.ra_soat.xu_ly
    p16 = None
    # the_che.kiem_tra.ke_hoach
    p17 = None
    # the_che.kiem_tra.xu_ly
    p18 = None
    # the_che.dung_tien_do
    p19 = None
    # the_che.tac_dong.dong_bo
    p20 = None
    # the_che.tac_dong.hop_ly
    p21 = None
    # the_che.tac_dong.kha_thi
    p22 = None
    # the_che.tac_dong.kip_thoi
    p23 = None
    # thu_tuc.ra_soat.ke_hoach
    p24 = None
    # thu_tuc.ra_soat.don_gian
    p25 = None
    # thu_tuc.cong_khai.cong_bo
    p26 = None
    # thu_tuc.cong_khai.csdl
    p27 = None
    # thu_tuc.cong_khai.mot_cua
    p28 = None
    # thu_tuc.mot_cua.trung_tam
    p29 = None
    # thu_tuc.mot_cua.cung_cap
    p30 = None
    # thu_tuc.mot_cua.cac_cap
    p31 = None
    # thu_tuc.mot_cua.phi_dia_gioi
    p32 = None
    # thu_tuc.giai_quyet.tinh
    p33 = None
    # thu_tuc.giai_quyet.huyen
    p34 = None
    # thu_tuc.giai_quyet.xa
    p35 = None
    # thu_tuc.giai_quyet.xin_loi
    p36 = None
    # thu_tuc.phan_anh.xu_ly
    p37 = None
    # thu_tuc.phan_anh.cong_khai
    p38 = None
    # thu_tuc.tac_dong.don_gian
    p39 = None
    # thu_tuc.tac_dong.thai_do
    p40 = None
    # thu_tuc.tac_dong.thoi_gian
    p41 = None
    # bo_may.to_chuc.sap_xep
    p42 = None
    # bo_may.to_chuc.cap_pho
    p43 = None
    # bo_may.to_chuc.giam_dvsn
    p44 = None
    # bo_may.bien_che.hanh_chinh
    p45 = None
    # bo_may.bien_che.su_nghiep
    p46 = None
    # bo_may.phan_cap.thuc_hien
    p47 = None
    # bo_may.phan_cap.kiem_tra
    p48 = None
    # bo_may.phan_cap.xu_ly
    p49 = None
    # bo_may.tac_dong.phan_dinh
    p50 = None
    # bo_may.tac_dong.quy_che
    p51 = None
    # bo_may.tac_dong.phan_cap
    p52 = None
    # cong_vu.vi_tri.co_quan
    p53 = None
    # cong_vu.vi_tri.don_vi
    p54 = None
    # cong_vu.tuyen_dung.cong_chuc
    p55 = None
    # cong_vu.tuyen_dung.cap_xa
    p56 = None
    # cong_vu.tuyen_dung.vien_chuc
    p57 = None
    # cong_vu.bo_nhiem
    p58 = None
    # cong_vu.danh_gia.trinh_tu
    p59 = None
    # cong_vu.danh_gia.ky_luat
    p60 = None
    # cong_vu.dao_tao
    p61 = None
    # cong_vu.cap_xa.dat_chuan
    p62 = None
    # cong_vu.cap_xa.boi_duong
    p63 = None
    # cong_vu.tac_dong.chuyen_mon
    p64 = None
    # cong_vu.tac_dong.trach_nhiem
    p65 = None
    # cong_vu.tac_dong.loi_dung
    p66 = None
    # cong_vu.tac_dong.cong_khai
    p67 = None
    # tai_chinh.ngan_sach.giai_ngan
    p68 = None
    # tai_chinh.ngan_sach.kien_nghi
    p69 = None
    # tai_chinh.ngan_sach.sai_pham
    p70 = None
    # tai_chinh.ngan_sach.tai_san
    p71 = None
    # tai_chinh.tu_chu.chi_thuong_xuyen
    p72 = None
    # tai_chinh.tu_chu.mot_phan
    p73 = None
    # tai_chinh.tu_chu.giam_chi
    p74 = None
    # tai_chinh.tac_dong.chat_luong
    p75 = None
    # tai_chinh.tac_dong.minh_bach
    p76 = None
    # tai_chinh.tac_dong.hieu_qua
    p77 = None
    # so_hoa.nen_tang.ke_hoach
    p78 = None
    # so_hoa.nen_tang.lgsp
    p79 = None
    # so_hoa.nen_tang.csdl
    p80 = None
    # so_hoa.nen_tang.ky_so
    p81 = None
    # so_hoa.dich_vu.phat_sinh
    p82 = None
    # so_hoa.dich_vu.ho_so
    p83 = None
    # so_hoa.dich_vu.thanh_toan_tthc
    p84 = None
    # so_hoa.dich_vu.thanh_toan_hs
    p85 = None
    # so_hoa.dich_vu.so_hoa
    p86 = None
    # so_hoa.dich_vu.xep_hang
    p87 = None
    # so_hoa.tac_dong.tin_cay
    p88 = None
    # so_hoa.tac_dong.day_du
    p89 = None
    # so_hoa.tac_dong.thuan_tien
    p90 = None
    # so_hoa.tac_dong.chat_luong
    p91 = None
    # tac_dong.sipas
    p92 = (tac_dong__sipas__chi_so + 5) // 10
    # tac_dong.kinh_te.thu_ngan_sach
    if 20 * tac_dong__kinh_te__thu_ngan_sach__thuc_thu > 21 * tac_dong__kinh_te__thu_ngan_sach__du_toan:
        p93 = 250
    elif tac_dong__kinh_te__thu_ngan_sach__thuc_thu >= tac_dong__kinh_te__thu_ngan_sach__du_toan:
        p93 = 200
    elif 20 * tac_dong__kinh_te__thu_ngan_sach__thuc_thu >= 19 * tac_dong__kinh_te__thu_ngan_sach__du_toan:
        p93 = 100
    else:
        p93 = 0
    # tac_dong.kinh_te.doanh_nghiep
    if 10 * tac_dong__kinh_te__doanh_nghiep__nam_nay >= 11 * tac_dong__kinh_te__doanh_nghiep__nam_truoc:
        p94 = 200
    elif tac_dong__kinh_te__doanh_nghiep__nam_nay > tac_dong__kinh_te__doanh_nghiep__nam_truoc:
        p94 = (
            2000 * tac_dong__kinh_te__doanh_nghiep__nam_nay
            - 1799 * tac_dong__kinh_te__doanh_nghiep__nam_truoc
        ) // (2 * tac_dong__kinh_te__doanh_nghiep__nam_truoc)
    elif tac_dong__kinh_te__doanh_nghiep__nam_nay == tac_dong__kinh_te__doanh_nghiep__nam_truoc:
        p94 = 100
    else:
        p94 = 0
    # tac_dong.kinh_te.chi_tieu
    if tac_dong__kinh_te__chi_tieu__hoan_thanh == tac_dong__kinh_te__chi_tieu__giao:
        p95 = 200
    elif 5 * tac_dong__kinh_te__chi_tieu__hoan_thanh >= 4 * tac_dong__kinh_te__chi_tieu__giao:
        p95 = (400 * tac_dong__kinh_te__chi_tieu__hoan_thanh + tac_dong__kinh_te__chi_tieu__giao) // (
            2 * tac_dong__kinh_te__chi_tieu__giao
        )
    else:
        p95 = 0
    return (
        p1,
        p2,
        p3,
        p4,
        p5,
        p6,
        p7,
        p8,
        p9,
        p10,
        p11,
        p12,
        p13,
        p14,
        p15,
        p16,
        p17,
        p18,
        p19,
        p20,
        p21,
        p22,
        p23,
        p24,
        p25,
        p26,
        p27,
        p28,
        p29,
        p30,
        p31,
        p32,
        p33,
        p34,
        p35,
        p36,
        p37,
        p38,
        p39,
        p40,
        p41,
        p42,
        p43,
        p44,
        p45,
        p46,
        p47,
        p48,
        p49,
        p50,
        p51,
        p52,
        p53,
        p54,
        p55,
        p56,
        p57,
        p58,
        p59,
        p60,
        p61,
        p62,
        p63,
        p64,
        p65,
        p66,
        p67,
        p68,
        p69,
        p70,
        p71,
        p72,
        p73,
        p74,
        p75,
        p76,
        p77,
        p78,
        p79,
        p80,
        p81,
        p82,
        p83,
        p84,
        p85,
        p86,
        p87,
        p88,
        p89,
        p90,
        p91,
        p92,
        p93,
        p94,
        p95,
        None,
    )
