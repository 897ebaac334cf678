"""Chỉ số cải cách hành chính cấp tỉnh: par-index-tinh, revision minh-hoa-2024.

Instrument: Bảng minh họa 2024, sửa đổi, bổ sung Bảng minh họa 2022 (ngày hiệu lực theo Quyết định số
    892/QĐ-BNV)
Provenance: minh họa (an illustration, not the official text)
Source: 364e7e08a9dfa6fd7a5e9eb45b7f054658135418102a6ea545564c539cfcf27d
Format: 1

Made by parlang; not to be edited. It needs the standard library only. Points are whole numbers of 1/UNIT.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

INDEX = "par-index-tinh"
REVISION = "minh-hoa-2024"
SOURCE_HASH = "364e7e08a9dfa6fd7a5e9eb45b7f054658135418102a6ea545564c539cfcf27d"
FORMAT = 1
FIRST_YEAR: int | None = 2024
UNIT: int | None = 1000
TOTAL_UNIT: int | None = 1000


# --- exact reading, rounding and adding up ----------------------------------------


def round_half_up(numerator: int, denominator: int, scale: int) -> int:
    """Give floor(numerator / denominator × scale + 1/2), for a positive denominator."""
    return (2 * numerator * scale + denominator) // (2 * denominator)


BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)  # days, where February has 28


def day_of(year: int, month: int, day: int) -> int:
    """Give the ordinal of a day: 1 is 1/1 of the year 1, as in the standard library."""
    whole = year - 1
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    since = BEFORE_MONTH[month - 1] + (is_leap and month > 2) + day
    return 365 * whole + whole // 4 - whole // 100 + whole // 400 + since


def cells(starts: Sequence[int], rows: Sequence[Any], shift: int) -> tuple[Any, ...]:
    """Give the row of each cell, of 2**shift numbers, from the first start to the last.

    Up to the first start rows[0] counts, from there on rows[1], and so on. A cell in which a start stands
    besides its first number has none: there it has to be searched.
    """
    first, found = starts[0], list[Any]()
    for place, start in enumerate(starts[:-1], start=1):
        begin, end = -(first - start >> shift), starts[place] - first >> shift
        found += [None] * (begin - len(found))
        found += [rows[place]] * (end - len(found))
    found += [None] * ((starts[-1] - 1 - first >> shift) + 1 - len(found))
    return tuple(found)


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


Exact = tuple[int, int]


class LeafScore(NamedTuple):
    """A leaf: scored, pending (for want of the missing figures), or left out."""

    path: str
    status: str
    points: Exact | None
    case: str | None
    missing: tuple[str, ...]


class NodeScore(NamedTuple):
    """A part: the points and the maximum of what is not left out below it."""

    path: str
    status: str
    points: Exact | None
    maximum: Exact


class Score(NamedTuple):
    """A unit: total = points + bonus - penalty; percent is of points over the unit's own maximum.

    The grade of a pending unit is not worked out here: it is None, even where every total that is still
    possible would earn the same one (the scorecard, which knows these totals, gives it then).
    """

    index: str  # type: ignore[assignment]  # the set's, not the method of tuples
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


class Section(NamedTuple):
    """A part of the set as declared: how its parts combine ("sum" or "highest"); a leaf has none."""

    path: str
    level: str
    maximum: Exact
    combine: str = "sum"
    parts: tuple[Section, ...] = ()


class GradeRange(NamedTuple):
    """A grade and what earns it; None where there is no end."""

    key: str
    low: Exact | None
    low_closed: bool
    high: Exact | None
    high_closed: bool


class GradeCase(NamedTuple):
    """A grade that goes before those by bounds: the conditions that have to hold together.

    Each comes with its inputs, figures and scores, in the order of its arguments.
    """

    key: str
    conditions: tuple[tuple[tuple[str, ...], Callable[..., bool]], ...]


class Rules(NamedTuple):
    """What is declared above the leaves; `score_grains` gives the whole numbers that scores enter a condition as."""

    index_id: str
    revision: str
    index_decimals: int | None
    sections: tuple[Section, ...]
    outside: tuple[Section, ...]
    graded_by: str | None = None
    grades: tuple[GradeRange, ...] = ()
    cases: tuple[GradeCase, ...] = ()
    score_grains: tuple[tuple[str, int], ...] = ()


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


def roll_up(rules: Rules, year: int | None, leaves: tuple[LeafScore, ...], given: Mapping[str, int]) -> Score:
    """Give the score of a unit from its leaves; `given` are its figures, for the conditions of grades."""
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
    grade = None
    if points is not None and total is not None:
        known = {**given, **_scores(rules, total, points, percent, parts)} if rules.cases else given
        grade = _grade(rules, known, total, percent)
    return Score(
        index=rules.index_id,
        revision=rules.revision,
        period=year,
        status="pending" if total is None else "scored",
        points=points,
        maximum=maximum,
        bonus=bonus,
        penalty=penalty,
        total=total,
        percent=percent,
        grade=grade,
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


def _scores(
    rules: Rules, total: Exact, points: Exact, percent: Exact | None, parts: list[NodeScore]
) -> Mapping[str, int]:
    """Give every score that a condition may ask for as a whole number; no index where there is no maximum."""
    scores = {f"score.part.{node.path}": node.points or (0, 1) for node in parts}
    scores |= {"score.total": total, "score.in_scale": points}
    if percent is not None:
        scores["score.index"] = (percent[0], percent[1] * 100)
    wanted = ((key, scores[key], grain) for key, grain in rules.score_grains if key in scores)
    whole = {key: score[0] * grain // score[1] for key, score, grain in wanted}
    return whole | {f"score.assessed.{node.path}": int(node.status != "left_out") for node in parts}


def _grade(rules: Rules, known: Mapping[str, int], total: Exact, percent: Exact | None) -> str | None:
    """Give the grade; `known` are figures and scores."""
    for case in rules.cases:
        holds = _case_holds(case, known)
        if holds is None:
            return None
        if holds:
            return case.key
    return _by_bounds(rules, total if rules.graded_by == "points" else percent)


def _case_holds(case: GradeCase, known: Mapping[str, int]) -> bool | None:
    """Tell whether a case holds; None for want of a figure, unless another condition does not hold."""
    undecided = False
    for inputs, holds in case.conditions:
        if any(key not in known for key in inputs):
            undecided = True
        elif not holds(*(known[key] for key in inputs)):
            return False
    return None if undecided else True


def _by_bounds(rules: Rules, graded: Exact | None) -> str | None:
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


class LeafRule(NamedTuple):
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
    first_year: int | None = None,
) -> dict[str, int]:
    """Read what is reported, and refuse what contradicts itself; a set serves the years from its first one on."""
    given = read_figures(shapes, reported)
    if period is not None:
        if type(period) is not int or not 1 < period < 9999:
            raise FigureError("period", "năm đánh giá", f"«{period}» không phải là một năm")
        if first_year is not None and period < first_year:
            problem = f"bộ tiêu chí dùng từ năm {first_year}, không dùng cho {period}"
            raise FigureError("period", "năm đánh giá", problem)
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
    "chi_dao.danh_gia.kip_thoi.rat_hai_long": FigureShape(
        owner="chi_dao.danh_gia.kip_thoi",
        short="rat_hai_long",
        label="Số phiếu trả lời «rất hài lòng»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.kip_thoi.hai_long": FigureShape(
        owner="chi_dao.danh_gia.kip_thoi",
        short="hai_long",
        label="Số phiếu trả lời «hài lòng»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.kip_thoi.binh_thuong": FigureShape(
        owner="chi_dao.danh_gia.kip_thoi",
        short="binh_thuong",
        label="Số phiếu trả lời «bình thường»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.kip_thoi.khong_hai_long": FigureShape(
        owner="chi_dao.danh_gia.kip_thoi",
        short="khong_hai_long",
        label="Số phiếu trả lời «không hài lòng»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.kip_thoi.rat_khong_hai_long": FigureShape(
        owner="chi_dao.danh_gia.kip_thoi",
        short="rat_khong_hai_long",
        label="Số phiếu trả lời «rất không hài lòng»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.quyet_liet.rat_hai_long": FigureShape(
        owner="chi_dao.danh_gia.quyet_liet",
        short="rat_hai_long",
        label="Số phiếu trả lời «rất hài lòng»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.quyet_liet.hai_long": FigureShape(
        owner="chi_dao.danh_gia.quyet_liet",
        short="hai_long",
        label="Số phiếu trả lời «hài lòng»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.quyet_liet.binh_thuong": FigureShape(
        owner="chi_dao.danh_gia.quyet_liet",
        short="binh_thuong",
        label="Số phiếu trả lời «bình thường»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.quyet_liet.khong_hai_long": FigureShape(
        owner="chi_dao.danh_gia.quyet_liet",
        short="khong_hai_long",
        label="Số phiếu trả lời «không hài lòng»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.quyet_liet.rat_khong_hai_long": FigureShape(
        owner="chi_dao.danh_gia.quyet_liet",
        short="rat_khong_hai_long",
        label="Số phiếu trả lời «rất không hài lòng»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.hieu_qua.rat_hai_long": FigureShape(
        owner="chi_dao.danh_gia.hieu_qua",
        short="rat_hai_long",
        label="Số phiếu trả lời «rất hài lòng»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.hieu_qua.hai_long": FigureShape(
        owner="chi_dao.danh_gia.hieu_qua",
        short="hai_long",
        label="Số phiếu trả lời «hài lòng»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.hieu_qua.binh_thuong": FigureShape(
        owner="chi_dao.danh_gia.hieu_qua",
        short="binh_thuong",
        label="Số phiếu trả lời «bình thường»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.hieu_qua.khong_hai_long": FigureShape(
        owner="chi_dao.danh_gia.hieu_qua",
        short="khong_hai_long",
        label="Số phiếu trả lời «không hài lòng»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "chi_dao.danh_gia.hieu_qua.rat_khong_hai_long": FigureShape(
        owner="chi_dao.danh_gia.hieu_qua",
        short="rat_khong_hai_long",
        label="Số phiếu trả lời «rất không hài lòng»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.thi_hanh.hoat_dong.thu_thap": FigureShape(
        owner="the_che.thi_hanh.hoat_dong",
        short="thu_thap",
        label="Đã thu thập thông tin",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "the_che.thi_hanh.hoat_dong.kiem_tra": FigureShape(
        owner="the_che.thi_hanh.hoat_dong",
        short="kiem_tra",
        label="Đã kiểm tra",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "the_che.thi_hanh.hoat_dong.khao_sat": FigureShape(
        owner="the_che.thi_hanh.hoat_dong",
        short="khao_sat",
        label="Đã điều tra, khảo sát",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "the_che.thi_hanh.xu_ly.phai_xu_ly": FigureShape(
        owner="the_che.thi_hanh.xu_ly",
        short="phai_xu_ly",
        label="Số vấn đề phải xử lý qua theo dõi",
        kind="count",
        unit="vấn đề",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.thi_hanh.xu_ly.da_xu_ly": FigureShape(
        owner="the_che.thi_hanh.xu_ly",
        short="da_xu_ly",
        label="Số vấn đề đã xử lý qua theo dõi",
        kind="count",
        unit="vấn đề",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.ra_soat.ke_hoach.ke_hoach": FigureShape(
        owner="the_che.ra_soat.ke_hoach",
        short="ke_hoach",
        label="Số văn bản phải rà soát theo kế hoạch",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "the_che.ra_soat.ke_hoach.ra_soat": FigureShape(
        owner="the_che.ra_soat.ke_hoach",
        short="ra_soat",
        label="Số văn bản đã rà soát theo kế hoạch",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.ra_soat.xu_ly.phai_xu_ly": FigureShape(
        owner="the_che.ra_soat.xu_ly",
        short="phai_xu_ly",
        label="Số văn bản phải xử lý sau rà soát",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.ra_soat.xu_ly.da_xu_ly": FigureShape(
        owner="the_che.ra_soat.xu_ly",
        short="da_xu_ly",
        label="Số văn bản đã xử lý sau rà soát",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.kiem_tra.ke_hoach.ke_hoach": FigureShape(
        owner="the_che.kiem_tra.ke_hoach",
        short="ke_hoach",
        label="Số văn bản phải kiểm tra theo kế hoạch",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "the_che.kiem_tra.ke_hoach.kiem_tra": FigureShape(
        owner="the_che.kiem_tra.ke_hoach",
        short="kiem_tra",
        label="Số văn bản đã kiểm tra theo kế hoạch",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.kiem_tra.xu_ly.trai_phap_luat": FigureShape(
        owner="the_che.kiem_tra.xu_ly",
        short="trai_phap_luat",
        label="Số văn bản trái pháp luật phải xử lý",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.kiem_tra.xu_ly.da_xu_ly": FigureShape(
        owner="the_che.kiem_tra.xu_ly",
        short="da_xu_ly",
        label="Số văn bản trái pháp luật đã xử lý",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.dung_tien_do.chuong_trinh": FigureShape(
        owner="the_che.dung_tien_do",
        short="chuong_trinh",
        label="Số văn bản phải ban hành theo chương trình",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.dung_tien_do.dung_tien_do": FigureShape(
        owner="the_che.dung_tien_do",
        short="dung_tien_do",
        label="Số văn bản ban hành đúng tiến độ",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.tac_dong.dong_bo.tot": FigureShape(
        owner="the_che.tac_dong.dong_bo",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.tac_dong.dong_bo.kha": FigureShape(
        owner="the_che.tac_dong.dong_bo",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.tac_dong.dong_bo.trung_binh": FigureShape(
        owner="the_che.tac_dong.dong_bo",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.tac_dong.dong_bo.kem": FigureShape(
        owner="the_che.tac_dong.dong_bo",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.tac_dong.kha_thi.tot": FigureShape(
        owner="the_che.tac_dong.kha_thi",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.tac_dong.kha_thi.kha": FigureShape(
        owner="the_che.tac_dong.kha_thi",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.tac_dong.kha_thi.trung_binh": FigureShape(
        owner="the_che.tac_dong.kha_thi",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.tac_dong.kha_thi.kem": FigureShape(
        owner="the_che.tac_dong.kha_thi",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.tac_dong.kip_thoi.tot": FigureShape(
        owner="the_che.tac_dong.kip_thoi",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.tac_dong.kip_thoi.kha": FigureShape(
        owner="the_che.tac_dong.kip_thoi",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.tac_dong.kip_thoi.trung_binh": FigureShape(
        owner="the_che.tac_dong.kip_thoi",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "the_che.tac_dong.kip_thoi.kem": FigureShape(
        owner="the_che.tac_dong.kip_thoi",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.ra_soat.ke_hoach.ke_hoach": FigureShape(
        owner="thu_tuc.ra_soat.ke_hoach",
        short="ke_hoach",
        label="Số TTHC phải rà soát theo kế hoạch",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "thu_tuc.ra_soat.ke_hoach.ra_soat": FigureShape(
        owner="thu_tuc.ra_soat.ke_hoach",
        short="ra_soat",
        label="Số TTHC đã rà soát theo kế hoạch",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.ra_soat.don_gian.ra_soat": FigureShape(
        owner="thu_tuc.ra_soat.don_gian",
        short="ra_soat",
        label="Tổng số TTHC đã rà soát, đánh giá trong năm",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "thu_tuc.ra_soat.don_gian.don_gian_hoa": FigureShape(
        owner="thu_tuc.ra_soat.don_gian",
        short="don_gian_hoa",
        label="Số TTHC được đơn giản hóa",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.cong_khai.cong_bo.cong_bo": FigureShape(
        owner="thu_tuc.cong_khai.cong_bo",
        short="cong_bo",
        label="Mức độ công bố TTHC",
        kind="level",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=2,
        levels=("day_du_kip_thoi", "day_du_cham", "khong_day_du"),
        spellings=(
            ("Công bố đầy đủ, kịp thời", "đầy_đủ_kịp_thời"),
            ("Công bố đầy đủ nhưng chậm", "đầy_đủ_chậm"),
            ("Công bố không đầy đủ", "không_đầy_đủ"),
        ),
    ),
    "thu_tuc.cong_khai.csdl.phai_cong_khai": FigureShape(
        owner="thu_tuc.cong_khai.csdl",
        short="phai_cong_khai",
        label="Số TTHC phải công khai trên Cơ sở dữ liệu quốc gia",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "thu_tuc.cong_khai.csdl.dung_han": FigureShape(
        owner="thu_tuc.cong_khai.csdl",
        short="dung_han",
        label="Số TTHC đã công khai đúng hạn",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.cong_khai.mot_cua.cap_tinh": FigureShape(
        owner="thu_tuc.cong_khai.mot_cua",
        short="cap_tinh",
        label="Số cơ quan, đơn vị cấp tỉnh phải công khai TTHC",
        kind="count",
        unit="cơ quan, đơn vị",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "thu_tuc.cong_khai.mot_cua.tinh_dat": FigureShape(
        owner="thu_tuc.cong_khai.mot_cua",
        short="tinh_dat",
        label="Số cơ quan, đơn vị cấp tỉnh đã công khai TTHC",
        kind="count",
        unit="cơ quan, đơn vị",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.cong_khai.mot_cua.cap_xa": FigureShape(
        owner="thu_tuc.cong_khai.mot_cua",
        short="cap_xa",
        label="Số đơn vị cấp xã phải công khai TTHC",
        kind="count",
        unit="đơn vị",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "thu_tuc.cong_khai.mot_cua.xa_dat": FigureShape(
        owner="thu_tuc.cong_khai.mot_cua",
        short="xa_dat",
        label="Số đơn vị cấp xã đã công khai TTHC",
        kind="count",
        unit="đơn vị",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.mot_cua.trung_tam.thu_tuc": FigureShape(
        owner="thu_tuc.mot_cua.trung_tam",
        short="thu_tuc",
        label="Số TTHC thuộc thẩm quyền giải quyết của cấp tỉnh",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "thu_tuc.mot_cua.trung_tam.tiep_nhan": FigureShape(
        owner="thu_tuc.mot_cua.trung_tam",
        short="tiep_nhan",
        label="Số TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.mot_cua.lien_thong.cung_cap": FigureShape(
        owner="thu_tuc.mot_cua.lien_thong",
        short="cung_cap",
        label="Số TTHC liên thông cùng cấp",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.mot_cua.lien_thong.giua_cac_cap": FigureShape(
        owner="thu_tuc.mot_cua.lien_thong",
        short="giua_cac_cap",
        label="Số TTHC liên thông giữa các cấp",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.mot_cua.phi_dia_gioi.trien_khai": FigureShape(
        owner="thu_tuc.mot_cua.phi_dia_gioi",
        short="trien_khai",
        label="Đã triển khai tiếp nhận hồ sơ TTHC không phụ thuộc địa giới hành chính",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "thu_tuc.giai_quyet.tinh.ho_so": FigureShape(
        owner="thu_tuc.giai_quyet.tinh",
        short="ho_so",
        label="Số hồ sơ TTHC cấp tỉnh phải giải quyết",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "thu_tuc.giai_quyet.tinh.dung_han": FigureShape(
        owner="thu_tuc.giai_quyet.tinh",
        short="dung_han",
        label="Số hồ sơ TTHC cấp tỉnh giải quyết đúng hạn",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.giai_quyet.xa.ho_so": FigureShape(
        owner="thu_tuc.giai_quyet.xa",
        short="ho_so",
        label="Số hồ sơ TTHC cấp xã phải giải quyết",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "thu_tuc.giai_quyet.xa.dung_han": FigureShape(
        owner="thu_tuc.giai_quyet.xa",
        short="dung_han",
        label="Số hồ sơ TTHC cấp xã giải quyết đúng hạn",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.giai_quyet.xin_loi.qua_han": FigureShape(
        owner="thu_tuc.giai_quyet.xin_loi",
        short="qua_han",
        label="Số hồ sơ giải quyết quá hạn",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.giai_quyet.xin_loi.xin_loi": FigureShape(
        owner="thu_tuc.giai_quyet.xin_loi",
        short="xin_loi",
        label="Số hồ sơ giải quyết quá hạn đã có văn bản xin lỗi",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.phan_anh.tiep_nhan": FigureShape(
        owner="thu_tuc.phan_anh",
        short="tiep_nhan",
        label="Số phản ánh, kiến nghị đã tiếp nhận",
        kind="count",
        unit="phản ánh, kiến nghị",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.phan_anh.da_xu_ly": FigureShape(
        owner="thu_tuc.phan_anh",
        short="da_xu_ly",
        label="Số phản ánh, kiến nghị đã xử lý",
        kind="count",
        unit="phản ánh, kiến nghị",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.phan_anh.cong_khai.cong_khai": FigureShape(
        owner="thu_tuc.phan_anh.cong_khai",
        short="cong_khai",
        label="Số phản ánh, kiến nghị đã công khai kết quả xử lý",
        kind="count",
        unit="phản ánh, kiến nghị",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.tac_dong.don_gian.tot": FigureShape(
        owner="thu_tuc.tac_dong.don_gian",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.tac_dong.don_gian.kha": FigureShape(
        owner="thu_tuc.tac_dong.don_gian",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.tac_dong.don_gian.trung_binh": FigureShape(
        owner="thu_tuc.tac_dong.don_gian",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.tac_dong.don_gian.kem": FigureShape(
        owner="thu_tuc.tac_dong.don_gian",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.tac_dong.thai_do.tot": FigureShape(
        owner="thu_tuc.tac_dong.thai_do",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.tac_dong.thai_do.kha": FigureShape(
        owner="thu_tuc.tac_dong.thai_do",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.tac_dong.thai_do.trung_binh": FigureShape(
        owner="thu_tuc.tac_dong.thai_do",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.tac_dong.thai_do.kem": FigureShape(
        owner="thu_tuc.tac_dong.thai_do",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.tac_dong.thoi_gian.tot": FigureShape(
        owner="thu_tuc.tac_dong.thoi_gian",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.tac_dong.thoi_gian.kha": FigureShape(
        owner="thu_tuc.tac_dong.thoi_gian",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.tac_dong.thoi_gian.trung_binh": FigureShape(
        owner="thu_tuc.tac_dong.thoi_gian",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "thu_tuc.tac_dong.thoi_gian.kem": FigureShape(
        owner="thu_tuc.tac_dong.thoi_gian",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.to_chuc.sap_xep.phai_sap_xep": FigureShape(
        owner="bo_may.to_chuc.sap_xep",
        short="phai_sap_xep",
        label="Số cơ quan chuyên môn phải sắp xếp",
        kind="count",
        unit="cơ quan",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.to_chuc.sap_xep.da_sap_xep": FigureShape(
        owner="bo_may.to_chuc.sap_xep",
        short="da_sap_xep",
        label="Số cơ quan chuyên môn đã sắp xếp",
        kind="count",
        unit="cơ quan",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.to_chuc.cap_pho.co_quan_vuot": FigureShape(
        owner="bo_may.to_chuc.cap_pho",
        short="co_quan_vuot",
        label="Số cơ quan có số lượng cấp phó vượt quy định",
        kind="count",
        unit="cơ quan",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.to_chuc.giam_dvsn.nam_2023": FigureShape(
        owner="bo_may.to_chuc.giam_dvsn",
        short="nam_2023",
        label="Số đơn vị sự nghiệp công lập năm 2023",
        kind="count",
        unit="đơn vị",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "bo_may.to_chuc.giam_dvsn.nam_nay": FigureShape(
        owner="bo_may.to_chuc.giam_dvsn",
        short="nam_nay",
        label="Số đơn vị sự nghiệp công lập năm đánh giá",
        kind="count",
        unit="đơn vị",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.bien_che.hanh_chinh.giao": FigureShape(
        owner="bo_may.bien_che.hanh_chinh",
        short="giao",
        label="Số biên chế hành chính được giao",
        kind="count",
        unit="biên chế",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "bo_may.bien_che.hanh_chinh.su_dung": FigureShape(
        owner="bo_may.bien_che.hanh_chinh",
        short="su_dung",
        label="Số biên chế hành chính đã sử dụng",
        kind="count",
        unit="biên chế",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.bien_che.su_nghiep.giao": FigureShape(
        owner="bo_may.bien_che.su_nghiep",
        short="giao",
        label="Số người làm việc hưởng lương từ ngân sách nhà nước được giao",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "bo_may.bien_che.su_nghiep.su_dung": FigureShape(
        owner="bo_may.bien_che.su_nghiep",
        short="su_dung",
        label="Số người làm việc hưởng lương từ ngân sách nhà nước đã sử dụng",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.phan_cap.thuc_hien.ket_qua": FigureShape(
        owner="bo_may.phan_cap.thuc_hien",
        short="ket_qua",
        label="Thực hiện quy định về phân cấp",
        kind="level",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=2,
        levels=("day_du", "chua_day_du", "chua_phan_cap"),
        spellings=(
            ("Phân cấp đầy đủ", "đầy_đủ"),
            ("Phân cấp chưa đầy đủ", "chưa_đầy_đủ"),
            ("Chưa phân cấp", "chưa_phân_cấp"),
        ),
    ),
    "bo_may.phan_cap.kiem_tra.phan_cap": FigureShape(
        owner="bo_may.phan_cap.kiem_tra",
        short="phan_cap",
        label="Số lĩnh vực đã phân cấp",
        kind="count",
        unit="lĩnh vực",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "bo_may.phan_cap.kiem_tra.kiem_tra": FigureShape(
        owner="bo_may.phan_cap.kiem_tra",
        short="kiem_tra",
        label="Số lĩnh vực đã phân cấp được kiểm tra trong năm",
        kind="count",
        unit="lĩnh vực",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.phan_cap.xu_ly.phat_hien": FigureShape(
        owner="bo_may.phan_cap.xu_ly",
        short="phat_hien",
        label="Số vấn đề phát hiện qua kiểm tra phân cấp",
        kind="count",
        unit="vấn đề",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.phan_cap.xu_ly.xu_ly": FigureShape(
        owner="bo_may.phan_cap.xu_ly",
        short="xu_ly",
        label="Số vấn đề đã xử lý",
        kind="count",
        unit="vấn đề",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.tac_dong.phan_dinh.tot": FigureShape(
        owner="bo_may.tac_dong.phan_dinh",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.tac_dong.phan_dinh.kha": FigureShape(
        owner="bo_may.tac_dong.phan_dinh",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.tac_dong.phan_dinh.trung_binh": FigureShape(
        owner="bo_may.tac_dong.phan_dinh",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.tac_dong.phan_dinh.kem": FigureShape(
        owner="bo_may.tac_dong.phan_dinh",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.tac_dong.quy_che.tot": FigureShape(
        owner="bo_may.tac_dong.quy_che",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.tac_dong.quy_che.kha": FigureShape(
        owner="bo_may.tac_dong.quy_che",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.tac_dong.quy_che.trung_binh": FigureShape(
        owner="bo_may.tac_dong.quy_che",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.tac_dong.quy_che.kem": FigureShape(
        owner="bo_may.tac_dong.quy_che",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.tac_dong.phan_cap.tot": FigureShape(
        owner="bo_may.tac_dong.phan_cap",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.tac_dong.phan_cap.kha": FigureShape(
        owner="bo_may.tac_dong.phan_cap",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.tac_dong.phan_cap.trung_binh": FigureShape(
        owner="bo_may.tac_dong.phan_cap",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "bo_may.tac_dong.phan_cap.kem": FigureShape(
        owner="bo_may.tac_dong.phan_cap",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.vi_tri.co_quan.co_quan": FigureShape(
        owner="cong_vu.vi_tri.co_quan",
        short="co_quan",
        label="Số cơ quan hành chính",
        kind="count",
        unit="cơ quan",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "cong_vu.vi_tri.co_quan.bo_tri": FigureShape(
        owner="cong_vu.vi_tri.co_quan",
        short="bo_tri",
        label="Số cơ quan bố trí công chức theo vị trí việc làm",
        kind="count",
        unit="cơ quan",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.vi_tri.don_vi.don_vi": FigureShape(
        owner="cong_vu.vi_tri.don_vi",
        short="don_vi",
        label="Số đơn vị sự nghiệp công lập",
        kind="count",
        unit="đơn vị",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "cong_vu.vi_tri.don_vi.bo_tri": FigureShape(
        owner="cong_vu.vi_tri.don_vi",
        short="bo_tri",
        label="Số đơn vị bố trí viên chức theo vị trí việc làm",
        kind="count",
        unit="đơn vị",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tuyen_dung.cong_chuc.co_tuyen_dung": FigureShape(
        owner="cong_vu.tuyen_dung.cong_chuc",
        short="co_tuyen_dung",
        label="Có tuyển dụng công chức trong năm",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "cong_vu.tuyen_dung.cong_chuc.dung_quy_dinh": FigureShape(
        owner="cong_vu.tuyen_dung.cong_chuc",
        short="dung_quy_dinh",
        label="Không có kết luận về vi phạm trong tuyển dụng công chức",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "cong_vu.tuyen_dung.cap_xa.co_tuyen_dung": FigureShape(
        owner="cong_vu.tuyen_dung.cap_xa",
        short="co_tuyen_dung",
        label="Có tuyển dụng công chức cấp xã trong năm",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "cong_vu.tuyen_dung.cap_xa.dung_quy_dinh": FigureShape(
        owner="cong_vu.tuyen_dung.cap_xa",
        short="dung_quy_dinh",
        label="Không có kết luận về vi phạm trong tuyển dụng công chức cấp xã",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "cong_vu.tuyen_dung.vien_chuc.co_tuyen_dung": FigureShape(
        owner="cong_vu.tuyen_dung.vien_chuc",
        short="co_tuyen_dung",
        label="Có tuyển dụng viên chức trong năm",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "cong_vu.tuyen_dung.vien_chuc.dung_quy_dinh": FigureShape(
        owner="cong_vu.tuyen_dung.vien_chuc",
        short="dung_quy_dinh",
        label="Không có kết luận về vi phạm trong tuyển dụng viên chức",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "cong_vu.bo_nhiem.vi_pham": FigureShape(
        owner="cong_vu.bo_nhiem",
        short="vi_pham",
        label="Số vi phạm trong bổ nhiệm công chức giữ chức vụ lãnh đạo, quản lý",
        kind="count",
        unit="vi phạm",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.bo_nhiem.quy_trinh.dung_quy_trinh": FigureShape(
        owner="cong_vu.bo_nhiem.quy_trinh",
        short="dung_quy_trinh",
        label="Đã thực hiện đúng quy trình bổ nhiệm",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "cong_vu.danh_gia.trinh_tu.dung_trinh_tu": FigureShape(
        owner="cong_vu.danh_gia.trinh_tu",
        short="dung_trinh_tu",
        label="Đã thực hiện đúng trình tự, thủ tục đánh giá, xếp loại",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "cong_vu.danh_gia.ky_luat.lanh_dao_tinh": FigureShape(
        owner="cong_vu.danh_gia.ky_luat",
        short="lanh_dao_tinh",
        label="Số lãnh đạo cấp tỉnh bị kỷ luật",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.danh_gia.ky_luat.nguoi_dung_dau": FigureShape(
        owner="cong_vu.danh_gia.ky_luat",
        short="nguoi_dung_dau",
        label="Số người đứng đầu sở, ngành bị kỷ luật",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.danh_gia.ky_luat.cong_chuc_khac": FigureShape(
        owner="cong_vu.danh_gia.ky_luat",
        short="cong_chuc_khac",
        label="Số công chức khác bị kỷ luật",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.dao_tao.ke_hoach": FigureShape(
        owner="cong_vu.dao_tao",
        short="ke_hoach",
        label="Số công chức, viên chức phải đào tạo, bồi dưỡng theo kế hoạch năm",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "cong_vu.dao_tao.hoan_thanh": FigureShape(
        owner="cong_vu.dao_tao",
        short="hoan_thanh",
        label="Số công chức, viên chức đã được đào tạo, bồi dưỡng theo kế hoạch",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.cap_xa.tong": FigureShape(
        owner="cong_vu.cap_xa",
        short="tong",
        label="Số cán bộ, công chức cấp xã",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "cong_vu.cap_xa.dat_chuan.dat_chuan": FigureShape(
        owner="cong_vu.cap_xa.dat_chuan",
        short="dat_chuan",
        label="Số cán bộ, công chức cấp xã đạt chuẩn",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.cap_xa.boi_duong.boi_duong": FigureShape(
        owner="cong_vu.cap_xa.boi_duong",
        short="boi_duong",
        label="Số cán bộ, công chức cấp xã được bồi dưỡng trong năm",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.chuyen_mon.tot": FigureShape(
        owner="cong_vu.tac_dong.chuyen_mon",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.chuyen_mon.kha": FigureShape(
        owner="cong_vu.tac_dong.chuyen_mon",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.chuyen_mon.trung_binh": FigureShape(
        owner="cong_vu.tac_dong.chuyen_mon",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.chuyen_mon.kem": FigureShape(
        owner="cong_vu.tac_dong.chuyen_mon",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.trach_nhiem.tot": FigureShape(
        owner="cong_vu.tac_dong.trach_nhiem",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.trach_nhiem.kha": FigureShape(
        owner="cong_vu.tac_dong.trach_nhiem",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.trach_nhiem.trung_binh": FigureShape(
        owner="cong_vu.tac_dong.trach_nhiem",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.trach_nhiem.kem": FigureShape(
        owner="cong_vu.tac_dong.trach_nhiem",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.loi_dung.tot": FigureShape(
        owner="cong_vu.tac_dong.loi_dung",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.loi_dung.kha": FigureShape(
        owner="cong_vu.tac_dong.loi_dung",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.loi_dung.trung_binh": FigureShape(
        owner="cong_vu.tac_dong.loi_dung",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.loi_dung.kem": FigureShape(
        owner="cong_vu.tac_dong.loi_dung",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.cong_khai.tot": FigureShape(
        owner="cong_vu.tac_dong.cong_khai",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.cong_khai.kha": FigureShape(
        owner="cong_vu.tac_dong.cong_khai",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.cong_khai.trung_binh": FigureShape(
        owner="cong_vu.tac_dong.cong_khai",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "cong_vu.tac_dong.cong_khai.kem": FigureShape(
        owner="cong_vu.tac_dong.cong_khai",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.ngan_sach.giai_ngan.von_giao": FigureShape(
        owner="tai_chinh.ngan_sach.giai_ngan",
        short="von_giao",
        label="Vốn đầu tư công được giao trong năm",
        kind="money",
        unit="triệu đồng",
        decimals=0,
        grain=1,
        low=1,
        high=10000000000,
    ),
    "tai_chinh.ngan_sach.giai_ngan.giai_ngan": FigureShape(
        owner="tai_chinh.ngan_sach.giai_ngan",
        short="giai_ngan",
        label="Vốn đầu tư công đã giải ngân",
        kind="money",
        unit="triệu đồng",
        decimals=0,
        grain=1,
        low=0,
        high=10000000000,
    ),
    "tai_chinh.ngan_sach.kien_nghi.phai_nop": FigureShape(
        owner="tai_chinh.ngan_sach.kien_nghi",
        short="phai_nop",
        label="Số tiền phải nộp theo kiến nghị sau thanh tra, kiểm toán",
        kind="money",
        unit="triệu đồng",
        decimals=0,
        grain=1,
        low=0,
        high=10000000000,
    ),
    "tai_chinh.ngan_sach.kien_nghi.da_nop": FigureShape(
        owner="tai_chinh.ngan_sach.kien_nghi",
        short="da_nop",
        label="Số tiền đã nộp theo kiến nghị sau thanh tra, kiểm toán",
        kind="money",
        unit="triệu đồng",
        decimals=0,
        grain=1,
        low=0,
        high=10000000000,
    ),
    "tai_chinh.ngan_sach.sai_pham.dung_quy_dinh": FigureShape(
        owner="tai_chinh.ngan_sach.sai_pham",
        short="dung_quy_dinh",
        label="Không có sai phạm tài chính bị xử lý",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "tai_chinh.ngan_sach.tai_san.co_quan": FigureShape(
        owner="tai_chinh.ngan_sach.tai_san",
        short="co_quan",
        label="Số cơ quan, đơn vị phải ban hành quy chế quản lý, sử dụng tài sản công",
        kind="count",
        unit="cơ quan, đơn vị",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "tai_chinh.ngan_sach.tai_san.ban_hanh": FigureShape(
        owner="tai_chinh.ngan_sach.tai_san",
        short="ban_hanh",
        label="Số cơ quan, đơn vị đã ban hành quy chế quản lý, sử dụng tài sản công",
        kind="count",
        unit="cơ quan, đơn vị",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tu_chu.don_vi": FigureShape(
        owner="tai_chinh.tu_chu",
        short="don_vi",
        label="Số đơn vị sự nghiệp công lập",
        kind="count",
        unit="đơn vị",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "tai_chinh.tu_chu.tu_bao_dam": FigureShape(
        owner="tai_chinh.tu_chu",
        short="tu_bao_dam",
        label="Số đơn vị tự bảo đảm chi thường xuyên",
        kind="count",
        unit="đơn vị",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tu_chu.mot_phan": FigureShape(
        owner="tai_chinh.tu_chu",
        short="mot_phan",
        label="Số đơn vị tự bảo đảm một phần chi thường xuyên",
        kind="count",
        unit="đơn vị",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tu_chu.giam_chi.chi_nam_2021": FigureShape(
        owner="tai_chinh.tu_chu.giam_chi",
        short="chi_nam_2021",
        label="Chi trực tiếp từ ngân sách cho đơn vị sự nghiệp công lập năm 2021",
        kind="money",
        unit="triệu đồng",
        decimals=0,
        grain=1,
        low=1,
        high=10000000000,
    ),
    "tai_chinh.tu_chu.giam_chi.chi_nam_danh_gia": FigureShape(
        owner="tai_chinh.tu_chu.giam_chi",
        short="chi_nam_danh_gia",
        label="Chi trực tiếp từ ngân sách cho đơn vị sự nghiệp công lập năm đánh giá",
        kind="money",
        unit="triệu đồng",
        decimals=0,
        grain=1,
        low=0,
        high=10000000000,
    ),
    "tai_chinh.tac_dong.chat_luong.tot": FigureShape(
        owner="tai_chinh.tac_dong.chat_luong",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tac_dong.chat_luong.kha": FigureShape(
        owner="tai_chinh.tac_dong.chat_luong",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tac_dong.chat_luong.trung_binh": FigureShape(
        owner="tai_chinh.tac_dong.chat_luong",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tac_dong.chat_luong.kem": FigureShape(
        owner="tai_chinh.tac_dong.chat_luong",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tac_dong.minh_bach.tot": FigureShape(
        owner="tai_chinh.tac_dong.minh_bach",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tac_dong.minh_bach.kha": FigureShape(
        owner="tai_chinh.tac_dong.minh_bach",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tac_dong.minh_bach.trung_binh": FigureShape(
        owner="tai_chinh.tac_dong.minh_bach",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tac_dong.minh_bach.kem": FigureShape(
        owner="tai_chinh.tac_dong.minh_bach",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tac_dong.hieu_qua.tot": FigureShape(
        owner="tai_chinh.tac_dong.hieu_qua",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tac_dong.hieu_qua.kha": FigureShape(
        owner="tai_chinh.tac_dong.hieu_qua",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tac_dong.hieu_qua.trung_binh": FigureShape(
        owner="tai_chinh.tac_dong.hieu_qua",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "tai_chinh.tac_dong.hieu_qua.kem": FigureShape(
        owner="tai_chinh.tac_dong.hieu_qua",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.nen_tang.ke_hoach.giao": FigureShape(
        owner="so_hoa.nen_tang.ke_hoach",
        short="giao",
        label="Số nhiệm vụ đề ra trong kế hoạch chuyển đổi số",
        kind="count",
        unit="nhiệm vụ",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "so_hoa.nen_tang.ke_hoach.hoan_thanh": FigureShape(
        owner="so_hoa.nen_tang.ke_hoach",
        short="hoan_thanh",
        label="Số nhiệm vụ chuyển đổi số đã hoàn thành",
        kind="count",
        unit="nhiệm vụ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.nen_tang.lgsp.he_thong": FigureShape(
        owner="so_hoa.nen_tang.lgsp",
        short="he_thong",
        label="Số hệ thống thông tin quốc gia đã kết nối",
        kind="count",
        unit="hệ thống",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.nen_tang.csdl.danh_muc": FigureShape(
        owner="so_hoa.nen_tang.csdl",
        short="danh_muc",
        label="Số cơ sở dữ liệu trong danh mục dùng chung",
        kind="count",
        unit="cơ sở dữ liệu",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "so_hoa.nen_tang.csdl.khai_thac": FigureShape(
        owner="so_hoa.nen_tang.csdl",
        short="khai_thac",
        label="Số cơ sở dữ liệu đã đưa vào khai thác, dùng chung",
        kind="count",
        unit="cơ sở dữ liệu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.nen_tang.ky_so.van_ban_tinh": FigureShape(
        owner="so_hoa.nen_tang.ky_so",
        short="van_ban_tinh",
        label="Số văn bản điện tử đã phát hành của cấp tỉnh",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "so_hoa.nen_tang.ky_so.ky_so_tinh": FigureShape(
        owner="so_hoa.nen_tang.ky_so",
        short="ky_so_tinh",
        label="Số văn bản điện tử đã phát hành có ký số của cấp tỉnh",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.nen_tang.ky_so.van_ban_xa": FigureShape(
        owner="so_hoa.nen_tang.ky_so",
        short="van_ban_xa",
        label="Số văn bản điện tử đã phát hành của cấp xã",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "so_hoa.nen_tang.ky_so.ky_so_xa": FigureShape(
        owner="so_hoa.nen_tang.ky_so",
        short="ky_so_xa",
        label="Số văn bản điện tử đã phát hành có ký số của cấp xã",
        kind="count",
        unit="văn bản",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.dich_vu.phat_sinh.cung_cap": FigureShape(
        owner="so_hoa.dich_vu.phat_sinh",
        short="cung_cap",
        label="Số TTHC cung cấp trực tuyến",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "so_hoa.dich_vu.phat_sinh.phat_sinh": FigureShape(
        owner="so_hoa.dich_vu.phat_sinh",
        short="phat_sinh",
        label="Số TTHC cung cấp trực tuyến có phát sinh hồ sơ",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.dich_vu.ho_so.tiep_nhan": FigureShape(
        owner="so_hoa.dich_vu.ho_so",
        short="tiep_nhan",
        label="Số hồ sơ TTHC đã tiếp nhận",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "so_hoa.dich_vu.ho_so.truc_tuyen": FigureShape(
        owner="so_hoa.dich_vu.ho_so",
        short="truc_tuyen",
        label="Số hồ sơ TTHC nộp trực tuyến",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.dich_vu.thanh_toan_tthc.co_phi": FigureShape(
        owner="so_hoa.dich_vu.thanh_toan_tthc",
        short="co_phi",
        label="Số TTHC có phí, lệ phí",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "so_hoa.dich_vu.thanh_toan_tthc.giao_dich": FigureShape(
        owner="so_hoa.dich_vu.thanh_toan_tthc",
        short="giao_dich",
        label="Số TTHC có giao dịch thanh toán trực tuyến",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.dich_vu.thanh_toan_hs.ho_so_co_phi": FigureShape(
        owner="so_hoa.dich_vu.thanh_toan_hs",
        short="ho_so_co_phi",
        label="Số hồ sơ có phí, lệ phí",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.dich_vu.thanh_toan_hs.thanh_toan": FigureShape(
        owner="so_hoa.dich_vu.thanh_toan_hs",
        short="thanh_toan",
        label="Số hồ sơ thanh toán trực tuyến",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.dich_vu.so_hoa.ho_so_tinh": FigureShape(
        owner="so_hoa.dich_vu.so_hoa",
        short="ho_so_tinh",
        label="Số hồ sơ TTHC cấp tỉnh đã giải quyết",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "so_hoa.dich_vu.so_hoa.so_hoa_tinh": FigureShape(
        owner="so_hoa.dich_vu.so_hoa",
        short="so_hoa_tinh",
        label="Số hồ sơ TTHC cấp tỉnh đã số hóa",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.dich_vu.so_hoa.ho_so_xa": FigureShape(
        owner="so_hoa.dich_vu.so_hoa",
        short="ho_so_xa",
        label="Số hồ sơ TTHC cấp xã đã giải quyết",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "so_hoa.dich_vu.so_hoa.so_hoa_xa": FigureShape(
        owner="so_hoa.dich_vu.so_hoa",
        short="so_hoa_xa",
        label="Số hồ sơ TTHC cấp xã đã số hóa",
        kind="count",
        unit="hồ sơ",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.dich_vu.xep_hang.xep_hang": FigureShape(
        owner="so_hoa.dich_vu.xep_hang",
        short="xep_hang",
        label="Thứ hạng chuyển đổi số đã công bố",
        kind="rank",
        unit=None,
        decimals=0,
        grain=1,
        low=1,
        high=1000,
    ),
    "so_hoa.dich_vu.ket_qua_dien_tu.co_ket_qua": FigureShape(
        owner="so_hoa.dich_vu.ket_qua_dien_tu",
        short="co_ket_qua",
        label="Số TTHC có kết quả giải quyết trong năm",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "so_hoa.dich_vu.ket_qua_dien_tu.dien_tu": FigureShape(
        owner="so_hoa.dich_vu.ket_qua_dien_tu",
        short="dien_tu",
        label="Số TTHC có kết quả điện tử",
        kind="count",
        unit="thủ tục",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.tin_cay.tot": FigureShape(
        owner="so_hoa.tac_dong.tin_cay",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.tin_cay.kha": FigureShape(
        owner="so_hoa.tac_dong.tin_cay",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.tin_cay.trung_binh": FigureShape(
        owner="so_hoa.tac_dong.tin_cay",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.tin_cay.kem": FigureShape(
        owner="so_hoa.tac_dong.tin_cay",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.day_du.tot": FigureShape(
        owner="so_hoa.tac_dong.day_du",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.day_du.kha": FigureShape(
        owner="so_hoa.tac_dong.day_du",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.day_du.trung_binh": FigureShape(
        owner="so_hoa.tac_dong.day_du",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.day_du.kem": FigureShape(
        owner="so_hoa.tac_dong.day_du",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.thuan_tien.tot": FigureShape(
        owner="so_hoa.tac_dong.thuan_tien",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.thuan_tien.kha": FigureShape(
        owner="so_hoa.tac_dong.thuan_tien",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.thuan_tien.trung_binh": FigureShape(
        owner="so_hoa.tac_dong.thuan_tien",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.thuan_tien.kem": FigureShape(
        owner="so_hoa.tac_dong.thuan_tien",
        short="kem",
        label="Số phiếu trả lời «kém»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.chat_luong.tot": FigureShape(
        owner="so_hoa.tac_dong.chat_luong",
        short="tot",
        label="Số phiếu trả lời «tốt»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.chat_luong.kha": FigureShape(
        owner="so_hoa.tac_dong.chat_luong",
        short="kha",
        label="Số phiếu trả lời «khá»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.chat_luong.trung_binh": FigureShape(
        owner="so_hoa.tac_dong.chat_luong",
        short="trung_binh",
        label="Số phiếu trả lời «trung bình»",
        kind="count",
        unit="phiếu",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "so_hoa.tac_dong.chat_luong.kem": FigureShape(
        owner="so_hoa.tac_dong.chat_luong",
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
    """1.1.1 Ban hành kế hoạch CCHC năm: points in 1/1000, at most 1/2.

    da_ban_hanh: Đã ban hành kế hoạch CCHC năm (yes/no)
    ngay_ban_hanh: Ngày ban hành kế hoạch CCHC năm (ordinal of the day)
    source: 01-chi-dao.par, line 6
    """
    if da_ban_hanh:
        if ngay_ban_hanh <= day_of(period - 1, 12, 31):
            return 500
        elif ngay_ban_hanh >= day_of(period, 1, 1) and ngay_ban_hanh <= day_of(period, 1, 31):
            return 250
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
            return 500, "1.1", ()
        elif ngay_ban_hanh >= day_of(period, 1, 1) and ngay_ban_hanh <= day_of(period, 1, 31):
            return 250, "1.2", ()
        return 0, "1.3", ()
    return 0, "2", ()


def points_chi_dao__ke_hoach__hoan_thanh(hoan_thanh: int, giao: int) -> int:
    """1.1.2 Mức độ hoàn thành kế hoạch CCHC: points in 1/1000, at most 1.

    hoan_thanh: Số nhiệm vụ đã hoàn thành (nhiệm vụ)
    giao: Số nhiệm vụ đề ra trong kế hoạch (nhiệm vụ)
    case 1: Hoàn thành 100% kế hoạch
    source: 01-chi-dao.par, line 22
    """
    if hoan_thanh == giao:
        return 1000
    elif 20 * hoan_thanh >= 17 * giao:
        return (2000 * hoan_thanh + giao) // (2 * giao)
    return 0


def judge_chi_dao__ke_hoach__hoan_thanh(hoan_thanh: int | None, giao: int | None) -> Judged:
    """Give the points of points_chi_dao__ke_hoach__hoan_thanh, the case, and what is missing."""
    if hoan_thanh is None or giao is None:
        return pending(
            ("chi_dao.ke_hoach.hoan_thanh.hoan_thanh", hoan_thanh),
            ("chi_dao.ke_hoach.hoan_thanh.giao", giao),
        )
    if hoan_thanh == giao:
        return 1000, "1", ()
    elif 20 * hoan_thanh >= 17 * giao:
        return (2000 * hoan_thanh + giao) // (2 * giao), "2", ()
    return 0, "3", ()


def points_chi_dao__bao_cao(bao_cao_cham: int, bao_cao_thieu: int) -> int:
    """1.2 Thực hiện chế độ báo cáo CCHC định kỳ: points in 1/1000, at most 1/2.

    bao_cao_cham: Số báo cáo gửi chậm (báo cáo)
    bao_cao_thieu: Số báo cáo không gửi (báo cáo)
    source: 01-chi-dao.par, line 38
    """
    return max(500 - 200 * bao_cao_cham - 500 * bao_cao_thieu, 0)


def judge_chi_dao__bao_cao(bao_cao_cham: int | None, bao_cao_thieu: int | None) -> Judged:
    """Give the points of points_chi_dao__bao_cao, the case, and what is missing."""
    if bao_cao_cham is None or bao_cao_thieu is None:
        return pending(
            ("chi_dao.bao_cao.bao_cao_cham", bao_cao_cham),
            ("chi_dao.bao_cao.bao_cao_thieu", bao_cao_thieu),
        )
    return max(500 - 200 * bao_cao_cham - 500 * bao_cao_thieu, 0), "1", ()


def points_chi_dao__kiem_tra__ty_le(kiem_tra: int, co_quan: int) -> int:
    """1.3.1 Tỷ lệ cơ quan, đơn vị được kiểm tra: points in 1/1000, at most 1/2.

    kiem_tra: Số cơ quan, đơn vị đã được kiểm tra (cơ quan, đơn vị)
    co_quan: Số cơ quan, đơn vị thuộc phạm vi kiểm tra (cơ quan, đơn vị)
    source: 01-chi-dao.par, line 53
    """
    if 5 * kiem_tra >= 2 * co_quan:
        return 500
    elif 4 * kiem_tra >= co_quan:
        return 250
    return 0


def judge_chi_dao__kiem_tra__ty_le(kiem_tra: int | None, co_quan: int | None) -> Judged:
    """Give the points of points_chi_dao__kiem_tra__ty_le, the case, and what is missing."""
    if kiem_tra is None or co_quan is None:
        return pending(
            ("chi_dao.kiem_tra.ty_le.kiem_tra", kiem_tra),
            ("chi_dao.kiem_tra.ty_le.co_quan", co_quan),
        )
    if 5 * kiem_tra >= 2 * co_quan:
        return 500, "1", ()
    elif 4 * kiem_tra >= co_quan:
        return 250, "2", ()
    return 0, "3", ()


def points_chi_dao__kiem_tra__xu_ly(phat_hien: int, xu_ly: int) -> int:
    """1.3.2 Xử lý các vấn đề phát hiện qua kiểm tra: points in 1/1000, at most 1.

    phat_hien: Số vấn đề phát hiện qua kiểm tra (vấn đề)
    xu_ly: Số vấn đề đã xử lý (vấn đề)
    source: 01-chi-dao.par, line 69
    """
    if phat_hien == 0:
        return 1000
    if xu_ly == phat_hien:
        return 1000
    elif 5 * xu_ly >= 4 * phat_hien:
        return (2000 * xu_ly + phat_hien) // (2 * phat_hien)
    return 0


def judge_chi_dao__kiem_tra__xu_ly(
    phat_hien: int | None,
    xu_ly: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_chi_dao__kiem_tra__xu_ly, the case, and what is missing."""
    if not_arising:
        return 1000, "not_arising", ()
    if phat_hien is None:
        return pending(("chi_dao.kiem_tra.xu_ly.phat_hien", phat_hien))
    if phat_hien == 0:
        return 1000, "not_arising", ()
    if xu_ly is None:
        return pending(("chi_dao.kiem_tra.xu_ly.xu_ly", xu_ly))
    if xu_ly == phat_hien:
        return 1000, "1", ()
    elif 5 * xu_ly >= 4 * phat_hien:
        return (2000 * xu_ly + phat_hien) // (2 * phat_hien), "2", ()
    return 0, "3", ()


def points_chi_dao__tuyen_truyen(hoan_thanh_ke_hoach: bool, so_hinh_thuc: int) -> int:
    """1.4 Thông tin, tuyên truyền về CCHC: points in 1/1000, at most 1/2.

    hoan_thanh_ke_hoach: Hoàn thành 100% kế hoạch tuyên truyền CCHC (yes/no)
    so_hinh_thuc: Số hình thức tuyên truyền ngoài phương tiện thông tin đại chúng (hình thức)
    source: 01-chi-dao.par, line 83
    """
    return (250 if hoan_thanh_ke_hoach else 0) + (250 if so_hinh_thuc >= 2 else 0)


def judge_chi_dao__tuyen_truyen(hoan_thanh_ke_hoach: int | None, so_hinh_thuc: int | None) -> Judged:
    """Give the points of points_chi_dao__tuyen_truyen, the case, and what is missing."""
    if hoan_thanh_ke_hoach is None or so_hinh_thuc is None:
        return pending(
            ("chi_dao.tuyen_truyen.hoan_thanh_ke_hoach", hoan_thanh_ke_hoach),
            ("chi_dao.tuyen_truyen.so_hinh_thuc", so_hinh_thuc),
        )
    return (250 if hoan_thanh_ke_hoach else 0) + (250 if so_hinh_thuc >= 2 else 0), "1", ()


def points_chi_dao__nhiem_vu_giao__dung_han(giao: int, dung_han: int, qua_han: int) -> int:
    """1.5.1 Tỷ lệ nhiệm vụ hoàn thành đúng hạn: points in 1/1000, at most 3/2.

    giao: Số nhiệm vụ được giao (nhiệm vụ)
    dung_han: Số nhiệm vụ hoàn thành đúng hạn (nhiệm vụ)
    qua_han: Số nhiệm vụ đã hoàn thành nhưng quá hạn (nhiệm vụ)
    source: 01-chi-dao.par, line 111
    """
    if giao == 0:
        return 1500
    if dung_han + qua_han == giao:
        return (3000 * dung_han + 1500 * qua_han + giao) // (2 * giao)
    return (1500 * dung_han + giao) // (2 * giao)


def judge_chi_dao__nhiem_vu_giao__dung_han(
    giao: int | None,
    dung_han: int | None,
    qua_han: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_chi_dao__nhiem_vu_giao__dung_han, the case, and what is missing."""
    if not_arising:
        return 1500, "not_arising", ()
    if giao is None:
        return pending(("chi_dao.nhiem_vu_giao.dung_han.giao", giao))
    if giao == 0:
        return 1500, "not_arising", ()
    if dung_han is None or qua_han is None:
        return pending(
            ("chi_dao.nhiem_vu_giao.dung_han.dung_han", dung_han),
            ("chi_dao.nhiem_vu_giao.dung_han.qua_han", qua_han),
        )
    if dung_han + qua_han == giao:
        return (3000 * dung_han + 1500 * qua_han + giao) // (2 * giao), "1", ()
    return (1500 * dung_han + giao) // (2 * giao), "2", ()


def points_chi_dao__nhiem_vu_giao__khong_ton_dong(het_ton_dong: bool) -> int:
    """1.5.2 Không có nhiệm vụ quá hạn trên 90 ngày: points in 1/1000, at most 1/2.

    het_ton_dong: Không có nhiệm vụ quá hạn trên 90 ngày (yes/no)
    source: 01-chi-dao.par, line 129
    """
    if het_ton_dong:
        return 500
    return 0


def judge_chi_dao__nhiem_vu_giao__khong_ton_dong(het_ton_dong: int | None) -> Judged:
    """Give the points of points_chi_dao__nhiem_vu_giao__khong_ton_dong, the case, and what is missing."""
    if het_ton_dong is None:
        return pending(("chi_dao.nhiem_vu_giao.khong_ton_dong.het_ton_dong", het_ton_dong))
    if het_ton_dong:
        return 500, "1", ()
    return 0, "2", ()


def points_chi_dao__sang_kien(sang_kien: int) -> int:
    """1.6 Sáng kiến, giải pháp mới trong CCHC: points in 1/1000, at most 3/2.

    sang_kien: Số sáng kiến, giải pháp mới được công nhận (sáng kiến)
    source: 01-chi-dao.par, line 98
    """
    return min(500 * sang_kien, 1500)


def judge_chi_dao__sang_kien(sang_kien: int | None) -> Judged:
    """Give the points of points_chi_dao__sang_kien, the case, and what is missing."""
    if sang_kien is None:
        return pending(("chi_dao.sang_kien.sang_kien", sang_kien))
    return min(500 * sang_kien, 1500), "1", ()


def points_chi_dao__danh_gia__kip_thoi(
    rat_hai_long: int,
    hai_long: int,
    binh_thuong: int,
    khong_hai_long: int,
    rat_khong_hai_long: int,
) -> int:
    """1.7.1 Tính kịp thời của chỉ đạo: points in 1/1000, at most 1/2.

    rat_hai_long: Số phiếu trả lời «rất hài lòng» (phiếu)
    hai_long: Số phiếu trả lời «hài lòng» (phiếu)
    binh_thuong: Số phiếu trả lời «bình thường» (phiếu)
    khong_hai_long: Số phiếu trả lời «không hài lòng» (phiếu)
    rat_khong_hai_long: Số phiếu trả lời «rất không hài lòng» (phiếu)
    source: 01-chi-dao.par, line 143
    """
    return (
        1001 * rat_hai_long + 751 * hai_long + 501 * binh_thuong + 251 * khong_hai_long + rat_khong_hai_long
    ) // (2 * (rat_hai_long + hai_long + binh_thuong + khong_hai_long + rat_khong_hai_long))


def judge_chi_dao__danh_gia__kip_thoi(
    rat_hai_long: int | None,
    hai_long: int | None,
    binh_thuong: int | None,
    khong_hai_long: int | None,
    rat_khong_hai_long: int | None,
) -> Judged:
    """Give the points of points_chi_dao__danh_gia__kip_thoi, the case, and what is missing."""
    if (
        rat_hai_long is None
        or hai_long is None
        or binh_thuong is None
        or khong_hai_long is None
        or rat_khong_hai_long is None
    ):
        return pending(
            ("chi_dao.danh_gia.kip_thoi.rat_hai_long", rat_hai_long),
            ("chi_dao.danh_gia.kip_thoi.hai_long", hai_long),
            ("chi_dao.danh_gia.kip_thoi.binh_thuong", binh_thuong),
            ("chi_dao.danh_gia.kip_thoi.khong_hai_long", khong_hai_long),
            ("chi_dao.danh_gia.kip_thoi.rat_khong_hai_long", rat_khong_hai_long),
        )
    return (
        (1001 * rat_hai_long + 751 * hai_long + 501 * binh_thuong + 251 * khong_hai_long + rat_khong_hai_long)
        // (2 * (rat_hai_long + hai_long + binh_thuong + khong_hai_long + rat_khong_hai_long)),
        "1",
        (),
    )


def points_chi_dao__danh_gia__quyet_liet(
    rat_hai_long: int,
    hai_long: int,
    binh_thuong: int,
    khong_hai_long: int,
    rat_khong_hai_long: int,
) -> int:
    """1.7.2 Tính quyết liệt của chỉ đạo: points in 1/1000, at most 1/2.

    rat_hai_long: Số phiếu trả lời «rất hài lòng» (phiếu)
    hai_long: Số phiếu trả lời «hài lòng» (phiếu)
    binh_thuong: Số phiếu trả lời «bình thường» (phiếu)
    khong_hai_long: Số phiếu trả lời «không hài lòng» (phiếu)
    rat_khong_hai_long: Số phiếu trả lời «rất không hài lòng» (phiếu)
    source: 01-chi-dao.par, line 150
    """
    return (
        1001 * rat_hai_long + 751 * hai_long + 501 * binh_thuong + 251 * khong_hai_long + rat_khong_hai_long
    ) // (2 * (rat_hai_long + hai_long + binh_thuong + khong_hai_long + rat_khong_hai_long))


def judge_chi_dao__danh_gia__quyet_liet(
    rat_hai_long: int | None,
    hai_long: int | None,
    binh_thuong: int | None,
    khong_hai_long: int | None,
    rat_khong_hai_long: int | None,
) -> Judged:
    """Give the points of points_chi_dao__danh_gia__quyet_liet, the case, and what is missing."""
    if (
        rat_hai_long is None
        or hai_long is None
        or binh_thuong is None
        or khong_hai_long is None
        or rat_khong_hai_long is None
    ):
        return pending(
            ("chi_dao.danh_gia.quyet_liet.rat_hai_long", rat_hai_long),
            ("chi_dao.danh_gia.quyet_liet.hai_long", hai_long),
            ("chi_dao.danh_gia.quyet_liet.binh_thuong", binh_thuong),
            ("chi_dao.danh_gia.quyet_liet.khong_hai_long", khong_hai_long),
            ("chi_dao.danh_gia.quyet_liet.rat_khong_hai_long", rat_khong_hai_long),
        )
    return (
        (1001 * rat_hai_long + 751 * hai_long + 501 * binh_thuong + 251 * khong_hai_long + rat_khong_hai_long)
        // (2 * (rat_hai_long + hai_long + binh_thuong + khong_hai_long + rat_khong_hai_long)),
        "1",
        (),
    )


def points_chi_dao__danh_gia__hieu_qua(
    rat_hai_long: int,
    hai_long: int,
    binh_thuong: int,
    khong_hai_long: int,
    rat_khong_hai_long: int,
) -> int:
    """1.7.3 Hiệu quả của chỉ đạo: points in 1/1000, at most 1.

    rat_hai_long: Số phiếu trả lời «rất hài lòng» (phiếu)
    hai_long: Số phiếu trả lời «hài lòng» (phiếu)
    binh_thuong: Số phiếu trả lời «bình thường» (phiếu)
    khong_hai_long: Số phiếu trả lời «không hài lòng» (phiếu)
    rat_khong_hai_long: Số phiếu trả lời «rất không hài lòng» (phiếu)
    source: 01-chi-dao.par, line 157
    """
    return (
        2001 * rat_hai_long + 1501 * hai_long + 1001 * binh_thuong + 501 * khong_hai_long + rat_khong_hai_long
    ) // (2 * (rat_hai_long + hai_long + binh_thuong + khong_hai_long + rat_khong_hai_long))


def judge_chi_dao__danh_gia__hieu_qua(
    rat_hai_long: int | None,
    hai_long: int | None,
    binh_thuong: int | None,
    khong_hai_long: int | None,
    rat_khong_hai_long: int | None,
) -> Judged:
    """Give the points of points_chi_dao__danh_gia__hieu_qua, the case, and what is missing."""
    if (
        rat_hai_long is None
        or hai_long is None
        or binh_thuong is None
        or khong_hai_long is None
        or rat_khong_hai_long is None
    ):
        return pending(
            ("chi_dao.danh_gia.hieu_qua.rat_hai_long", rat_hai_long),
            ("chi_dao.danh_gia.hieu_qua.hai_long", hai_long),
            ("chi_dao.danh_gia.hieu_qua.binh_thuong", binh_thuong),
            ("chi_dao.danh_gia.hieu_qua.khong_hai_long", khong_hai_long),
            ("chi_dao.danh_gia.hieu_qua.rat_khong_hai_long", rat_khong_hai_long),
        )
    return (
        (
            2001 * rat_hai_long
            + 1501 * hai_long
            + 1001 * binh_thuong
            + 501 * khong_hai_long
            + rat_khong_hai_long
        )
        // (2 * (rat_hai_long + hai_long + binh_thuong + khong_hai_long + rat_khong_hai_long)),
        "1",
        (),
    )


def points_the_che__thi_hanh__hoat_dong(thu_thap: bool, kiem_tra: bool, khao_sat: bool) -> int:
    """2.1.1 Thực hiện các hoạt động theo dõi: points in 1/1000, at most 1/2.

    thu_thap: Đã thu thập thông tin (yes/no)
    kiem_tra: Đã kiểm tra (yes/no)
    khao_sat: Đã điều tra, khảo sát (yes/no)
    source: 02-the-che.par, line 5
    """
    if (1 if thu_thap else 0) + (1 if kiem_tra else 0) + (1 if khao_sat else 0) == 3:
        return 500
    elif (1 if thu_thap else 0) + (1 if kiem_tra else 0) + (1 if khao_sat else 0) == 2:
        return 250
    return 0


def judge_the_che__thi_hanh__hoat_dong(
    thu_thap: int | None,
    kiem_tra: int | None,
    khao_sat: int | None,
) -> Judged:
    """Give the points of points_the_che__thi_hanh__hoat_dong, the case, and what is missing."""
    if thu_thap is None or kiem_tra is None or khao_sat is None:
        return pending(
            ("the_che.thi_hanh.hoat_dong.thu_thap", thu_thap),
            ("the_che.thi_hanh.hoat_dong.kiem_tra", kiem_tra),
            ("the_che.thi_hanh.hoat_dong.khao_sat", khao_sat),
        )
    if (1 if thu_thap else 0) + (1 if kiem_tra else 0) + (1 if khao_sat else 0) == 3:
        return 500, "1", ()
    elif (1 if thu_thap else 0) + (1 if kiem_tra else 0) + (1 if khao_sat else 0) == 2:
        return 250, "2", ()
    return 0, "3", ()


def points_the_che__thi_hanh__xu_ly(phai_xu_ly: int, da_xu_ly: int) -> int:
    """2.1.2 Xử lý kết quả theo dõi: points in 1/1000, at most 1.

    phai_xu_ly: Số vấn đề phải xử lý qua theo dõi (vấn đề)
    da_xu_ly: Số vấn đề đã xử lý qua theo dõi (vấn đề)
    source: 02-the-che.par, line 19
    """
    if phai_xu_ly == 0:
        return 1000
    if da_xu_ly == phai_xu_ly:
        return 1000
    elif 5 * da_xu_ly >= 4 * phai_xu_ly:
        return (2000 * da_xu_ly + phai_xu_ly) // (2 * phai_xu_ly)
    return 0


def judge_the_che__thi_hanh__xu_ly(
    phai_xu_ly: int | None,
    da_xu_ly: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_the_che__thi_hanh__xu_ly, the case, and what is missing."""
    if not_arising:
        return 1000, "not_arising", ()
    if phai_xu_ly is None:
        return pending(("the_che.thi_hanh.xu_ly.phai_xu_ly", phai_xu_ly))
    if phai_xu_ly == 0:
        return 1000, "not_arising", ()
    if da_xu_ly is None:
        return pending(("the_che.thi_hanh.xu_ly.da_xu_ly", da_xu_ly))
    if da_xu_ly == phai_xu_ly:
        return 1000, "1", ()
    elif 5 * da_xu_ly >= 4 * phai_xu_ly:
        return (2000 * da_xu_ly + phai_xu_ly) // (2 * phai_xu_ly), "2", ()
    return 0, "3", ()


def points_the_che__ra_soat__ke_hoach(ra_soat: int, ke_hoach: int) -> int:
    """2.2.1 Hoàn thành kế hoạch rà soát: points in 1/1000, at most 1.

    ra_soat: Số văn bản đã rà soát theo kế hoạch (văn bản)
    ke_hoach: Số văn bản phải rà soát theo kế hoạch (văn bản)
    case 1: Hoàn thành 100% kế hoạch
    source: 02-the-che.par, line 35
    """
    if ra_soat == ke_hoach:
        return 1000
    elif 5 * ra_soat >= 4 * ke_hoach:
        return (2000 * ra_soat + ke_hoach) // (2 * ke_hoach)
    return 0


def judge_the_che__ra_soat__ke_hoach(ra_soat: int | None, ke_hoach: int | None) -> Judged:
    """Give the points of points_the_che__ra_soat__ke_hoach, the case, and what is missing."""
    if ra_soat is None or ke_hoach is None:
        return pending(
            ("the_che.ra_soat.ke_hoach.ra_soat", ra_soat),
            ("the_che.ra_soat.ke_hoach.ke_hoach", ke_hoach),
        )
    if ra_soat == ke_hoach:
        return 1000, "1", ()
    elif 5 * ra_soat >= 4 * ke_hoach:
        return (2000 * ra_soat + ke_hoach) // (2 * ke_hoach), "2", ()
    return 0, "3", ()


def points_the_che__ra_soat__xu_ly(phai_xu_ly: int, da_xu_ly: int) -> int:
    """2.2.2 Xử lý kết quả rà soát: points in 1/1000, at most 1.

    phai_xu_ly: Số văn bản phải xử lý sau rà soát (văn bản)
    da_xu_ly: Số văn bản đã xử lý sau rà soát (văn bản)
    source: 02-the-che.par, line 49
    """
    if phai_xu_ly == 0:
        return 1000
    if da_xu_ly == phai_xu_ly:
        return 1000
    elif 5 * da_xu_ly >= 4 * phai_xu_ly:
        return (2000 * da_xu_ly + phai_xu_ly) // (2 * phai_xu_ly)
    return 0


def judge_the_che__ra_soat__xu_ly(
    phai_xu_ly: int | None,
    da_xu_ly: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_the_che__ra_soat__xu_ly, the case, and what is missing."""
    if not_arising:
        return 1000, "not_arising", ()
    if phai_xu_ly is None:
        return pending(("the_che.ra_soat.xu_ly.phai_xu_ly", phai_xu_ly))
    if phai_xu_ly == 0:
        return 1000, "not_arising", ()
    if da_xu_ly is None:
        return pending(("the_che.ra_soat.xu_ly.da_xu_ly", da_xu_ly))
    if da_xu_ly == phai_xu_ly:
        return 1000, "1", ()
    elif 5 * da_xu_ly >= 4 * phai_xu_ly:
        return (2000 * da_xu_ly + phai_xu_ly) // (2 * phai_xu_ly), "2", ()
    return 0, "3", ()


def points_the_che__kiem_tra__ke_hoach(kiem_tra: int, ke_hoach: int) -> int:
    """2.3.1 Hoàn thành kế hoạch kiểm tra: points in 1/1000, at most 1.

    kiem_tra: Số văn bản đã kiểm tra theo kế hoạch (văn bản)
    ke_hoach: Số văn bản phải kiểm tra theo kế hoạch (văn bản)
    case 1: Hoàn thành 100% kế hoạch
    source: 02-the-che.par, line 68
    """
    if kiem_tra == ke_hoach:
        return 1000
    elif 5 * kiem_tra >= 4 * ke_hoach:
        return (2000 * kiem_tra + ke_hoach) // (2 * ke_hoach)
    return 0


def judge_the_che__kiem_tra__ke_hoach(kiem_tra: int | None, ke_hoach: int | None) -> Judged:
    """Give the points of points_the_che__kiem_tra__ke_hoach, the case, and what is missing."""
    if kiem_tra is None or ke_hoach is None:
        return pending(
            ("the_che.kiem_tra.ke_hoach.kiem_tra", kiem_tra),
            ("the_che.kiem_tra.ke_hoach.ke_hoach", ke_hoach),
        )
    if kiem_tra == ke_hoach:
        return 1000, "1", ()
    elif 5 * kiem_tra >= 4 * ke_hoach:
        return (2000 * kiem_tra + ke_hoach) // (2 * ke_hoach), "2", ()
    return 0, "3", ()


def points_the_che__kiem_tra__xu_ly(trai_phap_luat: int, da_xu_ly: int) -> int:
    """2.3.2 Xử lý văn bản trái pháp luật: points in 1/1000, at most 1.

    trai_phap_luat: Số văn bản trái pháp luật phải xử lý (văn bản)
    da_xu_ly: Số văn bản trái pháp luật đã xử lý (văn bản)
    source: 02-the-che.par, line 83
    """
    if trai_phap_luat == 0:
        return 1000
    if da_xu_ly == trai_phap_luat:
        return 1000
    elif 5 * da_xu_ly >= 4 * trai_phap_luat:
        return (2000 * da_xu_ly + trai_phap_luat) // (2 * trai_phap_luat)
    return 0


def judge_the_che__kiem_tra__xu_ly(
    trai_phap_luat: int | None,
    da_xu_ly: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_the_che__kiem_tra__xu_ly, the case, and what is missing."""
    if not_arising:
        return 1000, "not_arising", ()
    if trai_phap_luat is None:
        return pending(("the_che.kiem_tra.xu_ly.trai_phap_luat", trai_phap_luat))
    if trai_phap_luat == 0:
        return 1000, "not_arising", ()
    if da_xu_ly is None:
        return pending(("the_che.kiem_tra.xu_ly.da_xu_ly", da_xu_ly))
    if da_xu_ly == trai_phap_luat:
        return 1000, "1", ()
    elif 5 * da_xu_ly >= 4 * trai_phap_luat:
        return (2000 * da_xu_ly + trai_phap_luat) // (2 * trai_phap_luat), "2", ()
    return 0, "3", ()


def points_the_che__dung_tien_do(chuong_trinh: int, dung_tien_do: int) -> int:
    """2.4 Ban hành văn bản quy phạm pháp luật đúng tiến độ: points in 1/1000, at most 1.

    chuong_trinh: Số văn bản phải ban hành theo chương trình (văn bản)
    dung_tien_do: Số văn bản ban hành đúng tiến độ (văn bản)
    source: 02-the-che.par, line 97
    """
    if chuong_trinh == 0:
        return 1000
    if 20 * dung_tien_do > 19 * chuong_trinh:
        return 1000
    elif 5 * dung_tien_do >= 4 * chuong_trinh:
        return 500
    return 0


def judge_the_che__dung_tien_do(
    chuong_trinh: int | None,
    dung_tien_do: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_the_che__dung_tien_do, the case, and what is missing."""
    if not_arising:
        return 1000, "not_arising", ()
    if chuong_trinh is None:
        return pending(("the_che.dung_tien_do.chuong_trinh", chuong_trinh))
    if chuong_trinh == 0:
        return 1000, "not_arising", ()
    if dung_tien_do is None:
        return pending(("the_che.dung_tien_do.dung_tien_do", dung_tien_do))
    if 20 * dung_tien_do > 19 * chuong_trinh:
        return 1000, "1", ()
    elif 5 * dung_tien_do >= 4 * chuong_trinh:
        return 500, "2", ()
    return 0, "3", ()


def points_the_che__tac_dong__dong_bo(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """2.5.1 Tính đồng bộ, thống nhất: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 02-the-che.par, line 113
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_the_che__tac_dong__dong_bo(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_the_che__tac_dong__dong_bo, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("the_che.tac_dong.dong_bo.tot", tot),
            ("the_che.tac_dong.dong_bo.kha", kha),
            ("the_che.tac_dong.dong_bo.trung_binh", trung_binh),
            ("the_che.tac_dong.dong_bo.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_the_che__tac_dong__kha_thi(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """2.5.3 Tính khả thi: points in 1/1000, at most 3/2.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 02-the-che.par, line 127
    """
    return (3001 * tot + 1801 * kha + 601 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_the_che__tac_dong__kha_thi(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_the_che__tac_dong__kha_thi, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("the_che.tac_dong.kha_thi.tot", tot),
            ("the_che.tac_dong.kha_thi.kha", kha),
            ("the_che.tac_dong.kha_thi.trung_binh", trung_binh),
            ("the_che.tac_dong.kha_thi.kem", kem),
        )
    return (3001 * tot + 1801 * kha + 601 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_the_che__tac_dong__kip_thoi(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """2.5.4 Tính kịp thời trong xử lý bất cập: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 02-the-che.par, line 134
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_the_che__tac_dong__kip_thoi(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_the_che__tac_dong__kip_thoi, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("the_che.tac_dong.kip_thoi.tot", tot),
            ("the_che.tac_dong.kip_thoi.kha", kha),
            ("the_che.tac_dong.kip_thoi.trung_binh", trung_binh),
            ("the_che.tac_dong.kip_thoi.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_thu_tuc__ra_soat__ke_hoach(ra_soat: int, ke_hoach: int) -> int:
    """3.1.1 Hoàn thành kế hoạch rà soát TTHC: points in 1/1000, at most 1/2.

    ra_soat: Số TTHC đã rà soát theo kế hoạch (thủ tục)
    ke_hoach: Số TTHC phải rà soát theo kế hoạch (thủ tục)
    case 1: Hoàn thành 100% kế hoạch
    source: 03-thu-tuc.par, line 6
    """
    if ra_soat == ke_hoach:
        return 500
    elif 5 * ra_soat >= 4 * ke_hoach:
        return (1000 * ra_soat + ke_hoach) // (2 * ke_hoach)
    return 0


def judge_thu_tuc__ra_soat__ke_hoach(ra_soat: int | None, ke_hoach: int | None) -> Judged:
    """Give the points of points_thu_tuc__ra_soat__ke_hoach, the case, and what is missing."""
    if ra_soat is None or ke_hoach is None:
        return pending(
            ("thu_tuc.ra_soat.ke_hoach.ra_soat", ra_soat),
            ("thu_tuc.ra_soat.ke_hoach.ke_hoach", ke_hoach),
        )
    if ra_soat == ke_hoach:
        return 500, "1", ()
    elif 5 * ra_soat >= 4 * ke_hoach:
        return (1000 * ra_soat + ke_hoach) // (2 * ke_hoach), "2", ()
    return 0, "3", ()


def points_thu_tuc__ra_soat__don_gian(don_gian_hoa: int, ra_soat: int) -> int:
    """3.1.2 Tỷ lệ TTHC được đơn giản hóa: points in 1/1000, at most 1.

    don_gian_hoa: Số TTHC được đơn giản hóa (thủ tục)
    ra_soat: Tổng số TTHC đã rà soát, đánh giá trong năm (thủ tục)
    source: 03-thu-tuc.par, line 21
    """
    if 5 * don_gian_hoa >= ra_soat:
        return 1000
    return (10000 * don_gian_hoa + ra_soat) // (2 * ra_soat)


def judge_thu_tuc__ra_soat__don_gian(don_gian_hoa: int | None, ra_soat: int | None) -> Judged:
    """Give the points of points_thu_tuc__ra_soat__don_gian, the case, and what is missing."""
    if don_gian_hoa is None or ra_soat is None:
        return pending(
            ("thu_tuc.ra_soat.don_gian.don_gian_hoa", don_gian_hoa),
            ("thu_tuc.ra_soat.don_gian.ra_soat", ra_soat),
        )
    if 5 * don_gian_hoa >= ra_soat:
        return 1000, "1", ()
    return (10000 * don_gian_hoa + ra_soat) // (2 * ra_soat), "2", ()


def points_thu_tuc__cong_khai__cong_bo(cong_bo: int) -> int:
    """3.2.1 Công bố TTHC đầy đủ, kịp thời: points in 1/1000, at most 1/2.

    cong_bo: Mức độ công bố TTHC (0 day_du_kip_thoi; 1 day_du_cham; 2 khong_day_du)
    source: 03-thu-tuc.par, line 39
    """
    if cong_bo == 0:
        return 500
    elif cong_bo == 1:
        return 250
    return 0


def judge_thu_tuc__cong_khai__cong_bo(cong_bo: int | None) -> Judged:
    """Give the points of points_thu_tuc__cong_khai__cong_bo, the case, and what is missing."""
    if cong_bo is None:
        return pending(("thu_tuc.cong_khai.cong_bo.cong_bo", cong_bo))
    if cong_bo == 0:
        return 500, "1", ()
    elif cong_bo == 1:
        return 250, "2", ()
    return 0, "3", ()


def points_thu_tuc__cong_khai__csdl(dung_han: int, phai_cong_khai: int) -> int:
    """3.2.2 Công khai trên Cơ sở dữ liệu quốc gia về thủ tục hành chính: points in 1/1000, at most 1/2.

    dung_han: Số TTHC đã công khai đúng hạn (thủ tục)
    phai_cong_khai: Số TTHC phải công khai trên Cơ sở dữ liệu quốc gia (thủ tục)
    source: 03-thu-tuc.par, line 55
    """
    if dung_han == phai_cong_khai:
        return 500
    return 0


def judge_thu_tuc__cong_khai__csdl(dung_han: int | None, phai_cong_khai: int | None) -> Judged:
    """Give the points of points_thu_tuc__cong_khai__csdl, the case, and what is missing."""
    if dung_han is None or phai_cong_khai is None:
        return pending(
            ("thu_tuc.cong_khai.csdl.dung_han", dung_han),
            ("thu_tuc.cong_khai.csdl.phai_cong_khai", phai_cong_khai),
        )
    if dung_han == phai_cong_khai:
        return 500, "1", ()
    return 0, "2", ()


def points_thu_tuc__cong_khai__mot_cua(tinh_dat: int, cap_tinh: int, xa_dat: int, cap_xa: int) -> int:
    """3.2.3 Công khai tại Bộ phận Một cửa và Cổng Dịch vụ công: points in 1/1000, at most 1.

    tinh_dat: Số cơ quan, đơn vị cấp tỉnh đã công khai TTHC (cơ quan, đơn vị)
    cap_tinh: Số cơ quan, đơn vị cấp tỉnh phải công khai TTHC (cơ quan, đơn vị)
    xa_dat: Số đơn vị cấp xã đã công khai TTHC (đơn vị)
    cap_xa: Số đơn vị cấp xã phải công khai TTHC (đơn vị)
    source: 03-thu-tuc.par, line 68
    """
    return (500 if tinh_dat == cap_tinh else 0) + (500 if xa_dat == cap_xa else 0)


def judge_thu_tuc__cong_khai__mot_cua(
    tinh_dat: int | None,
    cap_tinh: int | None,
    xa_dat: int | None,
    cap_xa: int | None,
) -> Judged:
    """Give the points of points_thu_tuc__cong_khai__mot_cua, the case, and what is missing."""
    if tinh_dat is None or cap_tinh is None or xa_dat is None or cap_xa is None:
        return pending(
            ("thu_tuc.cong_khai.mot_cua.tinh_dat", tinh_dat),
            ("thu_tuc.cong_khai.mot_cua.cap_tinh", cap_tinh),
            ("thu_tuc.cong_khai.mot_cua.xa_dat", xa_dat),
            ("thu_tuc.cong_khai.mot_cua.cap_xa", cap_xa),
        )
    return (500 if tinh_dat == cap_tinh else 0) + (500 if xa_dat == cap_xa else 0), "1", ()


def points_thu_tuc__mot_cua__trung_tam(tiep_nhan: int, thu_tuc: int, loai_don_vi: int) -> int:
    """3.3.1 Tỷ lệ TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công: points in 1/1000, at most 1/2.

    tiep_nhan: Số TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công (thủ tục)
    thu_tuc: Số TTHC thuộc thẩm quyền giải quyết của cấp tỉnh (thủ tục)
    loai_don_vi: Loại đơn vị (0 tinh; 1 thanh_pho)
    source: 03-thu-tuc.par, line 96
    """
    if 10 * tiep_nhan >= thu_tuc * (9 if loai_don_vi == 1 else 8):
        return 500
    return (10000 * tiep_nhan + thu_tuc * (9 if loai_don_vi == 1 else 8)) // (
        2 * thu_tuc * (9 if loai_don_vi == 1 else 8)
    )


def judge_thu_tuc__mot_cua__trung_tam(
    tiep_nhan: int | None,
    thu_tuc: int | None,
    loai_don_vi: int | None,
) -> Judged:
    """Give the points of points_thu_tuc__mot_cua__trung_tam, the case, and what is missing."""
    if tiep_nhan is None or thu_tuc is None or loai_don_vi is None:
        return pending(
            ("thu_tuc.mot_cua.trung_tam.tiep_nhan", tiep_nhan),
            ("thu_tuc.mot_cua.trung_tam.thu_tuc", thu_tuc),
            ("unit.loai_don_vi", loai_don_vi),
        )
    if 10 * tiep_nhan >= thu_tuc * (9 if loai_don_vi == 1 else 8):
        return 500, "1", ()
    return (
        (10000 * tiep_nhan + thu_tuc * (9 if loai_don_vi == 1 else 8))
        // (2 * thu_tuc * (9 if loai_don_vi == 1 else 8)),
        "2",
        (),
    )


def points_thu_tuc__mot_cua__lien_thong(cung_cap: int, giua_cac_cap: int) -> int:
    """3.3.2 TTHC liên thông: points in 1/1000, at most 1.

    cung_cap: Số TTHC liên thông cùng cấp (thủ tục)
    giua_cac_cap: Số TTHC liên thông giữa các cấp (thủ tục)
    source: amendments.par, line 103
    """
    if cung_cap + giua_cac_cap >= 80:
        return 1000
    elif cung_cap + giua_cac_cap >= 50:
        return 500
    return 0


def judge_thu_tuc__mot_cua__lien_thong(cung_cap: int | None, giua_cac_cap: int | None) -> Judged:
    """Give the points of points_thu_tuc__mot_cua__lien_thong, the case, and what is missing."""
    if cung_cap is None or giua_cac_cap is None:
        return pending(
            ("thu_tuc.mot_cua.lien_thong.cung_cap", cung_cap),
            ("thu_tuc.mot_cua.lien_thong.giua_cac_cap", giua_cac_cap),
        )
    if cung_cap + giua_cac_cap >= 80:
        return 1000, "1", ()
    elif cung_cap + giua_cac_cap >= 50:
        return 500, "2", ()
    return 0, "3", ()


def points_thu_tuc__mot_cua__phi_dia_gioi(trien_khai: bool) -> int:
    """3.3.4 Tiếp nhận không phụ thuộc địa giới hành chính: points in 1/1000, at most 1/2.

    trien_khai: Đã triển khai tiếp nhận hồ sơ TTHC không phụ thuộc địa giới hành chính (yes/no)
    source: 03-thu-tuc.par, line 135
    """
    if trien_khai:
        return 500
    return 0


def judge_thu_tuc__mot_cua__phi_dia_gioi(trien_khai: int | None) -> Judged:
    """Give the points of points_thu_tuc__mot_cua__phi_dia_gioi, the case, and what is missing."""
    if trien_khai is None:
        return pending(("thu_tuc.mot_cua.phi_dia_gioi.trien_khai", trien_khai))
    if trien_khai:
        return 500, "1", ()
    return 0, "2", ()


def points_thu_tuc__giai_quyet__tinh(dung_han: int, ho_so: int) -> int:
    """3.4.1 Tỷ lệ hồ sơ TTHC cấp tỉnh giải quyết đúng hạn: points in 1/1000, at most 1.

    dung_han: Số hồ sơ TTHC cấp tỉnh giải quyết đúng hạn (hồ sơ)
    ho_so: Số hồ sơ TTHC cấp tỉnh phải giải quyết (hồ sơ)
    source: 03-thu-tuc.par, line 151
    """
    if dung_han == ho_so:
        return 1000
    elif 20 * dung_han >= 19 * ho_so:
        return (2000 * dung_han + ho_so) // (2 * ho_so)
    return 0


def judge_thu_tuc__giai_quyet__tinh(dung_han: int | None, ho_so: int | None) -> Judged:
    """Give the points of points_thu_tuc__giai_quyet__tinh, the case, and what is missing."""
    if dung_han is None or ho_so is None:
        return pending(
            ("thu_tuc.giai_quyet.tinh.dung_han", dung_han),
            ("thu_tuc.giai_quyet.tinh.ho_so", ho_so),
        )
    if dung_han == ho_so:
        return 1000, "1", ()
    elif 20 * dung_han >= 19 * ho_so:
        return (2000 * dung_han + ho_so) // (2 * ho_so), "2", ()
    return 0, "3", ()


def points_thu_tuc__giai_quyet__xa(dung_han: int, ho_so: int) -> int:
    """3.4.3 Tỷ lệ hồ sơ TTHC cấp xã giải quyết đúng hạn: points in 1/1000, at most 3/2.

    dung_han: Số hồ sơ TTHC cấp xã giải quyết đúng hạn (hồ sơ)
    ho_so: Số hồ sơ TTHC cấp xã phải giải quyết (hồ sơ)
    source: 03-thu-tuc.par, line 179
    """
    if dung_han == ho_so:
        return 1500
    elif 20 * dung_han >= 19 * ho_so:
        return (3000 * dung_han + ho_so) // (2 * ho_so)
    return 0


def judge_thu_tuc__giai_quyet__xa(dung_han: int | None, ho_so: int | None) -> Judged:
    """Give the points of points_thu_tuc__giai_quyet__xa, the case, and what is missing."""
    if dung_han is None or ho_so is None:
        return pending(("thu_tuc.giai_quyet.xa.dung_han", dung_han), ("thu_tuc.giai_quyet.xa.ho_so", ho_so))
    if dung_han == ho_so:
        return 1500, "1", ()
    elif 20 * dung_han >= 19 * ho_so:
        return (3000 * dung_han + ho_so) // (2 * ho_so), "2", ()
    return 0, "3", ()


def points_thu_tuc__giai_quyet__xin_loi(qua_han: int, xin_loi: int) -> int:
    """3.4.4 Xin lỗi bằng văn bản đối với hồ sơ giải quyết quá hạn: points in 1/1000, at most 1/2.

    qua_han: Số hồ sơ giải quyết quá hạn (hồ sơ)
    xin_loi: Số hồ sơ giải quyết quá hạn đã có văn bản xin lỗi (hồ sơ)
    source: 03-thu-tuc.par, line 193
    """
    if qua_han == 0:
        return 500
    if xin_loi == qua_han:
        return 500
    return 0


def judge_thu_tuc__giai_quyet__xin_loi(
    qua_han: int | None,
    xin_loi: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_thu_tuc__giai_quyet__xin_loi, the case, and what is missing."""
    if not_arising:
        return 500, "not_arising", ()
    if qua_han is None:
        return pending(("thu_tuc.giai_quyet.xin_loi.qua_han", qua_han))
    if qua_han == 0:
        return 500, "not_arising", ()
    if xin_loi is None:
        return pending(("thu_tuc.giai_quyet.xin_loi.xin_loi", xin_loi))
    if xin_loi == qua_han:
        return 500, "1", ()
    return 0, "2", ()


def points_thu_tuc__phan_anh__xu_ly(tiep_nhan: int, da_xu_ly: int) -> int:
    """3.5.1 Tỷ lệ phản ánh, kiến nghị được xử lý: points in 1/1000, at most 1.

    tiep_nhan: Số phản ánh, kiến nghị đã tiếp nhận (phản ánh, kiến nghị)
    da_xu_ly: Số phản ánh, kiến nghị đã xử lý (phản ánh, kiến nghị)
    source: 03-thu-tuc.par, line 212
    """
    if tiep_nhan == 0:
        return 1000
    if da_xu_ly == tiep_nhan:
        return 1000
    elif 10 * da_xu_ly >= 9 * tiep_nhan:
        return (2000 * da_xu_ly + tiep_nhan) // (2 * tiep_nhan)
    return 0


def judge_thu_tuc__phan_anh__xu_ly(
    tiep_nhan: int | None,
    da_xu_ly: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_thu_tuc__phan_anh__xu_ly, the case, and what is missing."""
    if not_arising:
        return 1000, "not_arising", ()
    if tiep_nhan is None:
        return pending(("thu_tuc.phan_anh.tiep_nhan", tiep_nhan))
    if tiep_nhan == 0:
        return 1000, "not_arising", ()
    if da_xu_ly is None:
        return pending(("thu_tuc.phan_anh.da_xu_ly", da_xu_ly))
    if da_xu_ly == tiep_nhan:
        return 1000, "1", ()
    elif 10 * da_xu_ly >= 9 * tiep_nhan:
        return (2000 * da_xu_ly + tiep_nhan) // (2 * tiep_nhan), "2", ()
    return 0, "3", ()


def points_thu_tuc__phan_anh__cong_khai(tiep_nhan: int, da_xu_ly: int, cong_khai: int) -> int | None:
    """3.5.2 Công khai kết quả xử lý: points in 1/1000, at most 1/2.

    tiep_nhan: Số phản ánh, kiến nghị đã tiếp nhận (phản ánh, kiến nghị)
    da_xu_ly: Số phản ánh, kiến nghị đã xử lý (phản ánh, kiến nghị)
    cong_khai: Số phản ánh, kiến nghị đã công khai kết quả xử lý (phản ánh, kiến nghị)
    source: 03-thu-tuc.par, line 223
    """
    if tiep_nhan == 0:
        return None
    if da_xu_ly >= 1:
        if cong_khai == da_xu_ly:
            return 500
        elif 5 * cong_khai >= 4 * da_xu_ly:
            return 250
        return 0
    return 0


def judge_thu_tuc__phan_anh__cong_khai(
    tiep_nhan: int | None,
    da_xu_ly: int | None,
    cong_khai: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_thu_tuc__phan_anh__cong_khai, the case, and what is missing."""
    if not_arising:
        return None, "not_arising", ()
    if tiep_nhan is None:
        return pending(("thu_tuc.phan_anh.tiep_nhan", tiep_nhan))
    if tiep_nhan == 0:
        return None, "not_arising", ()
    if da_xu_ly is None:
        return pending(("thu_tuc.phan_anh.da_xu_ly", da_xu_ly))
    if da_xu_ly >= 1:
        if cong_khai is None:
            return pending(("thu_tuc.phan_anh.cong_khai.cong_khai", cong_khai))
        if cong_khai == da_xu_ly:
            return 500, "1.1", ()
        elif 5 * cong_khai >= 4 * da_xu_ly:
            return 250, "1.2", ()
        return 0, "1.3", ()
    return 0, "2", ()


def points_thu_tuc__tac_dong__don_gian(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """3.6.1 Mức độ đơn giản của thủ tục: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 03-thu-tuc.par, line 240
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_thu_tuc__tac_dong__don_gian(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_thu_tuc__tac_dong__don_gian, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("thu_tuc.tac_dong.don_gian.tot", tot),
            ("thu_tuc.tac_dong.don_gian.kha", kha),
            ("thu_tuc.tac_dong.don_gian.trung_binh", trung_binh),
            ("thu_tuc.tac_dong.don_gian.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_thu_tuc__tac_dong__thai_do(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """3.6.2 Thái độ của công chức tại Bộ phận Một cửa: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 03-thu-tuc.par, line 247
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_thu_tuc__tac_dong__thai_do(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_thu_tuc__tac_dong__thai_do, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("thu_tuc.tac_dong.thai_do.tot", tot),
            ("thu_tuc.tac_dong.thai_do.kha", kha),
            ("thu_tuc.tac_dong.thai_do.trung_binh", trung_binh),
            ("thu_tuc.tac_dong.thai_do.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_thu_tuc__tac_dong__thoi_gian(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """3.6.3 Thời gian giải quyết: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 03-thu-tuc.par, line 254
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_thu_tuc__tac_dong__thoi_gian(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_thu_tuc__tac_dong__thoi_gian, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("thu_tuc.tac_dong.thoi_gian.tot", tot),
            ("thu_tuc.tac_dong.thoi_gian.kha", kha),
            ("thu_tuc.tac_dong.thoi_gian.trung_binh", trung_binh),
            ("thu_tuc.tac_dong.thoi_gian.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_bo_may__to_chuc__sap_xep(phai_sap_xep: int, da_sap_xep: int) -> int:
    """4.1.1 Sắp xếp cơ quan chuyên môn: points in 1/1000, at most 1.

    phai_sap_xep: Số cơ quan chuyên môn phải sắp xếp (cơ quan)
    da_sap_xep: Số cơ quan chuyên môn đã sắp xếp (cơ quan)
    source: 04-bo-may.par, line 5
    """
    if phai_sap_xep == 0:
        return 1000
    if da_sap_xep == phai_sap_xep:
        return 1000
    elif 5 * da_sap_xep >= 4 * phai_sap_xep:
        return (2000 * da_sap_xep + phai_sap_xep) // (2 * phai_sap_xep)
    return 0


def judge_bo_may__to_chuc__sap_xep(
    phai_sap_xep: int | None,
    da_sap_xep: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_bo_may__to_chuc__sap_xep, the case, and what is missing."""
    if not_arising:
        return 1000, "not_arising", ()
    if phai_sap_xep is None:
        return pending(("bo_may.to_chuc.sap_xep.phai_sap_xep", phai_sap_xep))
    if phai_sap_xep == 0:
        return 1000, "not_arising", ()
    if da_sap_xep is None:
        return pending(("bo_may.to_chuc.sap_xep.da_sap_xep", da_sap_xep))
    if da_sap_xep == phai_sap_xep:
        return 1000, "1", ()
    elif 5 * da_sap_xep >= 4 * phai_sap_xep:
        return (2000 * da_sap_xep + phai_sap_xep) // (2 * phai_sap_xep), "2", ()
    return 0, "3", ()


def points_bo_may__to_chuc__cap_pho(co_quan_vuot: int) -> int:
    """4.1.2 Thực hiện quy định về số lượng cấp phó: points in 1/1000, at most 1/2.

    co_quan_vuot: Số cơ quan có số lượng cấp phó vượt quy định (cơ quan)
    source: 04-bo-may.par, line 20
    """
    if co_quan_vuot == 0:
        return 500
    return 0


def judge_bo_may__to_chuc__cap_pho(co_quan_vuot: int | None) -> Judged:
    """Give the points of points_bo_may__to_chuc__cap_pho, the case, and what is missing."""
    if co_quan_vuot is None:
        return pending(("bo_may.to_chuc.cap_pho.co_quan_vuot", co_quan_vuot))
    if co_quan_vuot == 0:
        return 500, "1", ()
    return 0, "2", ()


def points_bo_may__to_chuc__giam_dvsn(nam_2023: int, nam_nay: int) -> int:
    """4.1.3 Tỷ lệ giảm số đơn vị sự nghiệp công lập so với năm 2023: points in 1/1000, at most 1.

    nam_2023: Số đơn vị sự nghiệp công lập năm 2023 (đơn vị)
    nam_nay: Số đơn vị sự nghiệp công lập năm đánh giá (đơn vị)
    source: 04-bo-may.par, line 31
    """
    if 9 * nam_2023 >= 10 * nam_nay:
        return 1000
    elif nam_2023 > nam_nay:
        return (20001 * nam_2023 - 20000 * nam_nay) // (2 * nam_2023)
    return 0


def judge_bo_may__to_chuc__giam_dvsn(nam_2023: int | None, nam_nay: int | None) -> Judged:
    """Give the points of points_bo_may__to_chuc__giam_dvsn, the case, and what is missing."""
    if nam_2023 is None or nam_nay is None:
        return pending(
            ("bo_may.to_chuc.giam_dvsn.nam_2023", nam_2023),
            ("bo_may.to_chuc.giam_dvsn.nam_nay", nam_nay),
        )
    if 9 * nam_2023 >= 10 * nam_nay:
        return 1000, "1", ()
    elif nam_2023 > nam_nay:
        return (20001 * nam_2023 - 20000 * nam_nay) // (2 * nam_2023), "2", ()
    return 0, "3", ()


def points_bo_may__bien_che__hanh_chinh(su_dung: int, giao: int) -> int:
    """4.2.1 Sử dụng biên chế hành chính: points in 1/1000, at most 1.

    su_dung: Số biên chế hành chính đã sử dụng (biên chế)
    giao: Số biên chế hành chính được giao (biên chế)
    source: 04-bo-may.par, line 48
    """
    if su_dung <= giao:
        return 1000
    return 0


def judge_bo_may__bien_che__hanh_chinh(su_dung: int | None, giao: int | None) -> Judged:
    """Give the points of points_bo_may__bien_che__hanh_chinh, the case, and what is missing."""
    if su_dung is None or giao is None:
        return pending(
            ("bo_may.bien_che.hanh_chinh.su_dung", su_dung),
            ("bo_may.bien_che.hanh_chinh.giao", giao),
        )
    if su_dung <= giao:
        return 1000, "1", ()
    return 0, "2", ()


def points_bo_may__bien_che__su_nghiep(su_dung: int, giao: int) -> int:
    """4.2.2 Số người làm việc hưởng lương từ ngân sách nhà nước: points in 1/1000, at most 1.

    su_dung: Số người làm việc hưởng lương từ ngân sách nhà nước đã sử dụng (người)
    giao: Số người làm việc hưởng lương từ ngân sách nhà nước được giao (người)
    source: 04-bo-may.par, line 61
    """
    if su_dung <= giao:
        return 1000
    return 0


def judge_bo_may__bien_che__su_nghiep(su_dung: int | None, giao: int | None) -> Judged:
    """Give the points of points_bo_may__bien_che__su_nghiep, the case, and what is missing."""
    if su_dung is None or giao is None:
        return pending(
            ("bo_may.bien_che.su_nghiep.su_dung", su_dung),
            ("bo_may.bien_che.su_nghiep.giao", giao),
        )
    if su_dung <= giao:
        return 1000, "1", ()
    return 0, "2", ()


def points_bo_may__phan_cap__thuc_hien(ket_qua: int) -> int:
    """4.3.1 Thực hiện quy định về phân cấp: points in 1/1000, at most 1.

    ket_qua: Thực hiện quy định về phân cấp (0 day_du; 1 chua_day_du; 2 chua_phan_cap)
    source: 04-bo-may.par, line 80
    """
    if ket_qua == 0:
        return 1000
    elif ket_qua == 1:
        return 500
    return 0


def judge_bo_may__phan_cap__thuc_hien(ket_qua: int | None) -> Judged:
    """Give the points of points_bo_may__phan_cap__thuc_hien, the case, and what is missing."""
    if ket_qua is None:
        return pending(("bo_may.phan_cap.thuc_hien.ket_qua", ket_qua))
    if ket_qua == 0:
        return 1000, "1", ()
    elif ket_qua == 1:
        return 500, "2", ()
    return 0, "3", ()


def points_bo_may__phan_cap__kiem_tra(kiem_tra: int, phan_cap: int) -> int:
    """4.3.2 Kiểm tra nhiệm vụ đã phân cấp: points in 1/1000, at most 1.

    kiem_tra: Số lĩnh vực đã phân cấp được kiểm tra trong năm (lĩnh vực)
    phan_cap: Số lĩnh vực đã phân cấp (lĩnh vực)
    source: 04-bo-may.par, line 95
    """
    if kiem_tra == phan_cap:
        return 1000
    elif 10 * kiem_tra >= 7 * phan_cap:
        return (2000 * kiem_tra + phan_cap) // (2 * phan_cap)
    return 0


def judge_bo_may__phan_cap__kiem_tra(kiem_tra: int | None, phan_cap: int | None) -> Judged:
    """Give the points of points_bo_may__phan_cap__kiem_tra, the case, and what is missing."""
    if kiem_tra is None or phan_cap is None:
        return pending(
            ("bo_may.phan_cap.kiem_tra.kiem_tra", kiem_tra),
            ("bo_may.phan_cap.kiem_tra.phan_cap", phan_cap),
        )
    if kiem_tra == phan_cap:
        return 1000, "1", ()
    elif 10 * kiem_tra >= 7 * phan_cap:
        return (2000 * kiem_tra + phan_cap) // (2 * phan_cap), "2", ()
    return 0, "3", ()


def points_bo_may__phan_cap__xu_ly(phat_hien: int, xu_ly: int) -> int:
    """4.3.3 Xử lý vấn đề sau kiểm tra phân cấp: points in 1/1000, at most 1.

    phat_hien: Số vấn đề phát hiện qua kiểm tra phân cấp (vấn đề)
    xu_ly: Số vấn đề đã xử lý (vấn đề)
    source: 04-bo-may.par, line 110
    """
    if phat_hien == 0:
        return 1000
    if xu_ly == phat_hien:
        return 1000
    elif 5 * xu_ly >= 4 * phat_hien:
        return (2000 * xu_ly + phat_hien) // (2 * phat_hien)
    return 0


def judge_bo_may__phan_cap__xu_ly(
    phat_hien: int | None,
    xu_ly: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_bo_may__phan_cap__xu_ly, the case, and what is missing."""
    if not_arising:
        return 1000, "not_arising", ()
    if phat_hien is None:
        return pending(("bo_may.phan_cap.xu_ly.phat_hien", phat_hien))
    if phat_hien == 0:
        return 1000, "not_arising", ()
    if xu_ly is None:
        return pending(("bo_may.phan_cap.xu_ly.xu_ly", xu_ly))
    if xu_ly == phat_hien:
        return 1000, "1", ()
    elif 5 * xu_ly >= 4 * phat_hien:
        return (2000 * xu_ly + phat_hien) // (2 * phat_hien), "2", ()
    return 0, "3", ()


def points_bo_may__tac_dong__phan_dinh(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """4.4.1 Tính hợp lý trong phân định chức năng: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 04-bo-may.par, line 126
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_bo_may__tac_dong__phan_dinh(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_bo_may__tac_dong__phan_dinh, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("bo_may.tac_dong.phan_dinh.tot", tot),
            ("bo_may.tac_dong.phan_dinh.kha", kha),
            ("bo_may.tac_dong.phan_dinh.trung_binh", trung_binh),
            ("bo_may.tac_dong.phan_dinh.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_bo_may__tac_dong__quy_che(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """4.4.2 Thực hiện quy chế làm việc: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 04-bo-may.par, line 133
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_bo_may__tac_dong__quy_che(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_bo_may__tac_dong__quy_che, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("bo_may.tac_dong.quy_che.tot", tot),
            ("bo_may.tac_dong.quy_che.kha", kha),
            ("bo_may.tac_dong.quy_che.trung_binh", trung_binh),
            ("bo_may.tac_dong.quy_che.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_bo_may__tac_dong__phan_cap(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """4.4.3 Tính hợp lý của phân cấp: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 04-bo-may.par, line 140
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_bo_may__tac_dong__phan_cap(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_bo_may__tac_dong__phan_cap, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("bo_may.tac_dong.phan_cap.tot", tot),
            ("bo_may.tac_dong.phan_cap.kha", kha),
            ("bo_may.tac_dong.phan_cap.trung_binh", trung_binh),
            ("bo_may.tac_dong.phan_cap.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_cong_vu__vi_tri__co_quan(bo_tri: int, co_quan: int) -> int:
    """5.1.1 Cơ quan bố trí theo vị trí việc làm: points in 1/1000, at most 1.

    bo_tri: Số cơ quan bố trí công chức theo vị trí việc làm (cơ quan)
    co_quan: Số cơ quan hành chính (cơ quan)
    source: 05-cong-vu.par, line 5
    """
    if bo_tri == co_quan:
        return 1000
    elif 5 * bo_tri >= 4 * co_quan:
        return 500
    return 0


def judge_cong_vu__vi_tri__co_quan(bo_tri: int | None, co_quan: int | None) -> Judged:
    """Give the points of points_cong_vu__vi_tri__co_quan, the case, and what is missing."""
    if bo_tri is None or co_quan is None:
        return pending(("cong_vu.vi_tri.co_quan.bo_tri", bo_tri), ("cong_vu.vi_tri.co_quan.co_quan", co_quan))
    if bo_tri == co_quan:
        return 1000, "1", ()
    elif 5 * bo_tri >= 4 * co_quan:
        return 500, "2", ()
    return 0, "3", ()


def points_cong_vu__vi_tri__don_vi(bo_tri: int, don_vi: int) -> int:
    """5.1.2 Đơn vị sự nghiệp bố trí theo vị trí việc làm: points in 1/1000, at most 1.

    bo_tri: Số đơn vị bố trí viên chức theo vị trí việc làm (đơn vị)
    don_vi: Số đơn vị sự nghiệp công lập (đơn vị)
    source: 05-cong-vu.par, line 19
    """
    if bo_tri == don_vi:
        return 1000
    elif 5 * bo_tri >= 3 * don_vi:
        return (2000 * bo_tri + don_vi) // (2 * don_vi)
    return 0


def judge_cong_vu__vi_tri__don_vi(bo_tri: int | None, don_vi: int | None) -> Judged:
    """Give the points of points_cong_vu__vi_tri__don_vi, the case, and what is missing."""
    if bo_tri is None or don_vi is None:
        return pending(("cong_vu.vi_tri.don_vi.bo_tri", bo_tri), ("cong_vu.vi_tri.don_vi.don_vi", don_vi))
    if bo_tri == don_vi:
        return 1000, "1", ()
    elif 5 * bo_tri >= 3 * don_vi:
        return (2000 * bo_tri + don_vi) // (2 * don_vi), "2", ()
    return 0, "3", ()


def points_cong_vu__tuyen_dung__cong_chuc(co_tuyen_dung: bool, dung_quy_dinh: bool) -> int:
    """5.2.1 Tuyển dụng công chức đúng quy định: points in 1/1000, at most 1/2.

    co_tuyen_dung: Có tuyển dụng công chức trong năm (yes/no)
    dung_quy_dinh: Không có kết luận về vi phạm trong tuyển dụng công chức (yes/no)
    source: 05-cong-vu.par, line 38
    """
    if not co_tuyen_dung:
        return 500
    if dung_quy_dinh:
        return 500
    return 0


def judge_cong_vu__tuyen_dung__cong_chuc(
    co_tuyen_dung: int | None,
    dung_quy_dinh: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_cong_vu__tuyen_dung__cong_chuc, the case, and what is missing."""
    if not_arising:
        return 500, "not_arising", ()
    if co_tuyen_dung is None:
        return pending(("cong_vu.tuyen_dung.cong_chuc.co_tuyen_dung", co_tuyen_dung))
    if not co_tuyen_dung:
        return 500, "not_arising", ()
    if dung_quy_dinh is None:
        return pending(("cong_vu.tuyen_dung.cong_chuc.dung_quy_dinh", dung_quy_dinh))
    if dung_quy_dinh:
        return 500, "1", ()
    return 0, "2", ()


def points_cong_vu__tuyen_dung__cap_xa(co_tuyen_dung: bool, dung_quy_dinh: bool) -> int:
    """5.2.2 Tuyển dụng công chức cấp xã đúng quy định: points in 1/1000, at most 1/2.

    co_tuyen_dung: Có tuyển dụng công chức cấp xã trong năm (yes/no)
    dung_quy_dinh: Không có kết luận về vi phạm trong tuyển dụng công chức cấp xã (yes/no)
    source: 05-cong-vu.par, line 50
    """
    if not co_tuyen_dung:
        return 500
    if dung_quy_dinh:
        return 500
    return 0


def judge_cong_vu__tuyen_dung__cap_xa(
    co_tuyen_dung: int | None,
    dung_quy_dinh: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_cong_vu__tuyen_dung__cap_xa, the case, and what is missing."""
    if not_arising:
        return 500, "not_arising", ()
    if co_tuyen_dung is None:
        return pending(("cong_vu.tuyen_dung.cap_xa.co_tuyen_dung", co_tuyen_dung))
    if not co_tuyen_dung:
        return 500, "not_arising", ()
    if dung_quy_dinh is None:
        return pending(("cong_vu.tuyen_dung.cap_xa.dung_quy_dinh", dung_quy_dinh))
    if dung_quy_dinh:
        return 500, "1", ()
    return 0, "2", ()


def points_cong_vu__tuyen_dung__vien_chuc(co_tuyen_dung: bool, dung_quy_dinh: bool) -> int:
    """5.2.3 Tuyển dụng viên chức đúng quy định: points in 1/1000, at most 1/2.

    co_tuyen_dung: Có tuyển dụng viên chức trong năm (yes/no)
    dung_quy_dinh: Không có kết luận về vi phạm trong tuyển dụng viên chức (yes/no)
    source: 05-cong-vu.par, line 62
    """
    if not co_tuyen_dung:
        return 500
    if dung_quy_dinh:
        return 500
    return 0


def judge_cong_vu__tuyen_dung__vien_chuc(
    co_tuyen_dung: int | None,
    dung_quy_dinh: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_cong_vu__tuyen_dung__vien_chuc, the case, and what is missing."""
    if not_arising:
        return 500, "not_arising", ()
    if co_tuyen_dung is None:
        return pending(("cong_vu.tuyen_dung.vien_chuc.co_tuyen_dung", co_tuyen_dung))
    if not co_tuyen_dung:
        return 500, "not_arising", ()
    if dung_quy_dinh is None:
        return pending(("cong_vu.tuyen_dung.vien_chuc.dung_quy_dinh", dung_quy_dinh))
    if dung_quy_dinh:
        return 500, "1", ()
    return 0, "2", ()


def points_cong_vu__bo_nhiem__quy_trinh(dung_quy_trinh: bool) -> int:
    """5.3.1 Quy trình bổ nhiệm: points in 1/1000, at most 1/2.

    dung_quy_trinh: Đã thực hiện đúng quy trình bổ nhiệm (yes/no)
    source: amendments.par, line 142
    """
    if dung_quy_trinh:
        return 500
    return 0


def judge_cong_vu__bo_nhiem__quy_trinh(dung_quy_trinh: int | None) -> Judged:
    """Give the points of points_cong_vu__bo_nhiem__quy_trinh, the case, and what is missing."""
    if dung_quy_trinh is None:
        return pending(("cong_vu.bo_nhiem.quy_trinh.dung_quy_trinh", dung_quy_trinh))
    if dung_quy_trinh:
        return 500, "1", ()
    return 0, "2", ()


def points_cong_vu__bo_nhiem__tieu_chuan(vi_pham: int) -> int:
    """5.3.2 Tiêu chuẩn, điều kiện bổ nhiệm: points in 1/1000, at most 1/2.

    vi_pham: Số vi phạm trong bổ nhiệm công chức giữ chức vụ lãnh đạo, quản lý (vi phạm)
    source: amendments.par, line 153
    """
    if vi_pham == 0:
        return 500
    return 0


def judge_cong_vu__bo_nhiem__tieu_chuan(vi_pham: int | None) -> Judged:
    """Give the points of points_cong_vu__bo_nhiem__tieu_chuan, the case, and what is missing."""
    if vi_pham is None:
        return pending(("cong_vu.bo_nhiem.vi_pham", vi_pham))
    if vi_pham == 0:
        return 500, "1", ()
    return 0, "2", ()


def points_cong_vu__danh_gia__trinh_tu(dung_trinh_tu: bool) -> int:
    """5.4.1 Trình tự, thủ tục đánh giá: points in 1/1000, at most 1/2.

    dung_trinh_tu: Đã thực hiện đúng trình tự, thủ tục đánh giá, xếp loại (yes/no)
    source: 05-cong-vu.par, line 89
    """
    if dung_trinh_tu:
        return 500
    return 0


def judge_cong_vu__danh_gia__trinh_tu(dung_trinh_tu: int | None) -> Judged:
    """Give the points of points_cong_vu__danh_gia__trinh_tu, the case, and what is missing."""
    if dung_trinh_tu is None:
        return pending(("cong_vu.danh_gia.trinh_tu.dung_trinh_tu", dung_trinh_tu))
    if dung_trinh_tu:
        return 500, "1", ()
    return 0, "2", ()


def points_cong_vu__danh_gia__ky_luat(lanh_dao_tinh: int, nguoi_dung_dau: int, cong_chuc_khac: int) -> int:
    """5.4.2 Chấp hành kỷ luật, kỷ cương: points in 1/1000, at most 1.

    lanh_dao_tinh: Số lãnh đạo cấp tỉnh bị kỷ luật (người)
    nguoi_dung_dau: Số người đứng đầu sở, ngành bị kỷ luật (người)
    cong_chuc_khac: Số công chức khác bị kỷ luật (người)
    source: 05-cong-vu.par, line 100
    """
    return max(1000 - 500 * lanh_dao_tinh - 300 * nguoi_dung_dau - 100 * cong_chuc_khac, 0)


def judge_cong_vu__danh_gia__ky_luat(
    lanh_dao_tinh: int | None,
    nguoi_dung_dau: int | None,
    cong_chuc_khac: int | None,
) -> Judged:
    """Give the points of points_cong_vu__danh_gia__ky_luat, the case, and what is missing."""
    if lanh_dao_tinh is None or nguoi_dung_dau is None or cong_chuc_khac is None:
        return pending(
            ("cong_vu.danh_gia.ky_luat.lanh_dao_tinh", lanh_dao_tinh),
            ("cong_vu.danh_gia.ky_luat.nguoi_dung_dau", nguoi_dung_dau),
            ("cong_vu.danh_gia.ky_luat.cong_chuc_khac", cong_chuc_khac),
        )
    return max(1000 - 500 * lanh_dao_tinh - 300 * nguoi_dung_dau - 100 * cong_chuc_khac, 0), "1", ()


def points_cong_vu__dao_tao(hoan_thanh: int, ke_hoach: int) -> int:
    """5.5 Đào tạo, bồi dưỡng công chức, viên chức: points in 1/1000, at most 1.

    hoan_thanh: Số công chức, viên chức đã được đào tạo, bồi dưỡng theo kế hoạch (người)
    ke_hoach: Số công chức, viên chức phải đào tạo, bồi dưỡng theo kế hoạch năm (người)
    source: 05-cong-vu.par, line 115
    """
    if hoan_thanh == ke_hoach:
        return 1000
    elif 5 * hoan_thanh >= 4 * ke_hoach:
        return (2000 * hoan_thanh + ke_hoach) // (2 * ke_hoach)
    return 0


def judge_cong_vu__dao_tao(hoan_thanh: int | None, ke_hoach: int | None) -> Judged:
    """Give the points of points_cong_vu__dao_tao, the case, and what is missing."""
    if hoan_thanh is None or ke_hoach is None:
        return pending(("cong_vu.dao_tao.hoan_thanh", hoan_thanh), ("cong_vu.dao_tao.ke_hoach", ke_hoach))
    if hoan_thanh == ke_hoach:
        return 1000, "1", ()
    elif 5 * hoan_thanh >= 4 * ke_hoach:
        return (2000 * hoan_thanh + ke_hoach) // (2 * ke_hoach), "2", ()
    return 0, "3", ()


def points_cong_vu__cap_xa__dat_chuan(dat_chuan: int, tong: int) -> int:
    """5.6.1 Cán bộ, công chức cấp xã đạt chuẩn: points in 1/1000, at most 1.

    dat_chuan: Số cán bộ, công chức cấp xã đạt chuẩn (người)
    tong: Số cán bộ, công chức cấp xã (người)
    source: 05-cong-vu.par, line 134
    """
    if 20 * dat_chuan >= 19 * tong:
        return 1000
    return (40000 * dat_chuan + 19 * tong) // (38 * tong)


def judge_cong_vu__cap_xa__dat_chuan(dat_chuan: int | None, tong: int | None) -> Judged:
    """Give the points of points_cong_vu__cap_xa__dat_chuan, the case, and what is missing."""
    if dat_chuan is None or tong is None:
        return pending(("cong_vu.cap_xa.dat_chuan.dat_chuan", dat_chuan), ("cong_vu.cap_xa.tong", tong))
    if 20 * dat_chuan >= 19 * tong:
        return 1000, "1", ()
    return (40000 * dat_chuan + 19 * tong) // (38 * tong), "2", ()


def points_cong_vu__cap_xa__boi_duong(boi_duong: int, tong: int) -> int:
    """5.6.2 Được bồi dưỡng trong năm: points in 1/1000, at most 1.

    boi_duong: Số cán bộ, công chức cấp xã được bồi dưỡng trong năm (người)
    tong: Số cán bộ, công chức cấp xã (người)
    source: 05-cong-vu.par, line 150
    """
    if 10 * boi_duong >= 7 * tong:
        return 1000
    elif 2 * boi_duong >= tong:
        return 500
    return 0


def judge_cong_vu__cap_xa__boi_duong(boi_duong: int | None, tong: int | None) -> Judged:
    """Give the points of points_cong_vu__cap_xa__boi_duong, the case, and what is missing."""
    if boi_duong is None or tong is None:
        return pending(("cong_vu.cap_xa.boi_duong.boi_duong", boi_duong), ("cong_vu.cap_xa.tong", tong))
    if 10 * boi_duong >= 7 * tong:
        return 1000, "1", ()
    elif 2 * boi_duong >= tong:
        return 500, "2", ()
    return 0, "3", ()


def points_cong_vu__tac_dong__chuyen_mon(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """5.7.1 Năng lực chuyên môn: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 05-cong-vu.par, line 166
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_cong_vu__tac_dong__chuyen_mon(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_cong_vu__tac_dong__chuyen_mon, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("cong_vu.tac_dong.chuyen_mon.tot", tot),
            ("cong_vu.tac_dong.chuyen_mon.kha", kha),
            ("cong_vu.tac_dong.chuyen_mon.trung_binh", trung_binh),
            ("cong_vu.tac_dong.chuyen_mon.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_cong_vu__tac_dong__trach_nhiem(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """5.7.2 Tinh thần trách nhiệm: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 05-cong-vu.par, line 173
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_cong_vu__tac_dong__trach_nhiem(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_cong_vu__tac_dong__trach_nhiem, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("cong_vu.tac_dong.trach_nhiem.tot", tot),
            ("cong_vu.tac_dong.trach_nhiem.kha", kha),
            ("cong_vu.tac_dong.trach_nhiem.trung_binh", trung_binh),
            ("cong_vu.tac_dong.trach_nhiem.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_cong_vu__tac_dong__loi_dung(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """5.7.3 Không lợi dụng chức vụ, quyền hạn để trục lợi: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 05-cong-vu.par, line 180
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_cong_vu__tac_dong__loi_dung(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_cong_vu__tac_dong__loi_dung, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("cong_vu.tac_dong.loi_dung.tot", tot),
            ("cong_vu.tac_dong.loi_dung.kha", kha),
            ("cong_vu.tac_dong.loi_dung.trung_binh", trung_binh),
            ("cong_vu.tac_dong.loi_dung.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_cong_vu__tac_dong__cong_khai(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """5.7.4 Công khai, minh bạch trong tuyển dụng, bổ nhiệm: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 05-cong-vu.par, line 187
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_cong_vu__tac_dong__cong_khai(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_cong_vu__tac_dong__cong_khai, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("cong_vu.tac_dong.cong_khai.tot", tot),
            ("cong_vu.tac_dong.cong_khai.kha", kha),
            ("cong_vu.tac_dong.cong_khai.trung_binh", trung_binh),
            ("cong_vu.tac_dong.cong_khai.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_tai_chinh__ngan_sach__giai_ngan(giai_ngan: int, von_giao: int) -> int:
    """6.1.1 Giải ngân vốn đầu tư công: points in 1/1000, at most 2.

    giai_ngan: Vốn đầu tư công đã giải ngân (triệu đồng)
    von_giao: Vốn đầu tư công được giao trong năm (triệu đồng)
    source: 06-tai-chinh.par, line 5
    """
    if 10 * giai_ngan >= 9 * von_giao:
        return 2000
    elif 10 * giai_ngan >= 7 * von_giao:
        return (40000 * giai_ngan + 9 * von_giao) // (18 * von_giao)
    return 0


def judge_tai_chinh__ngan_sach__giai_ngan(giai_ngan: int | None, von_giao: int | None) -> Judged:
    """Give the points of points_tai_chinh__ngan_sach__giai_ngan, the case, and what is missing."""
    if giai_ngan is None or von_giao is None:
        return pending(
            ("tai_chinh.ngan_sach.giai_ngan.giai_ngan", giai_ngan),
            ("tai_chinh.ngan_sach.giai_ngan.von_giao", von_giao),
        )
    if 10 * giai_ngan >= 9 * von_giao:
        return 2000, "1", ()
    elif 10 * giai_ngan >= 7 * von_giao:
        return (40000 * giai_ngan + 9 * von_giao) // (18 * von_giao), "2", ()
    return 0, "3", ()


def points_tai_chinh__ngan_sach__kien_nghi(phai_nop: int, da_nop: int) -> int:
    """6.1.2 Thực hiện kiến nghị sau thanh tra, kiểm toán: points in 1/1000, at most 3/2.

    phai_nop: Số tiền phải nộp theo kiến nghị sau thanh tra, kiểm toán (triệu đồng)
    da_nop: Số tiền đã nộp theo kiến nghị sau thanh tra, kiểm toán (triệu đồng)
    source: 06-tai-chinh.par, line 20
    """
    if phai_nop == 0:
        return 1500
    return (3000 * da_nop + phai_nop) // (2 * phai_nop)


def judge_tai_chinh__ngan_sach__kien_nghi(
    phai_nop: int | None,
    da_nop: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_tai_chinh__ngan_sach__kien_nghi, the case, and what is missing."""
    if not_arising:
        return 1500, "not_arising", ()
    if phai_nop is None:
        return pending(("tai_chinh.ngan_sach.kien_nghi.phai_nop", phai_nop))
    if phai_nop == 0:
        return 1500, "not_arising", ()
    if da_nop is None:
        return pending(("tai_chinh.ngan_sach.kien_nghi.da_nop", da_nop))
    return (3000 * da_nop + phai_nop) // (2 * phai_nop), "1", ()


def points_tai_chinh__ngan_sach__sai_pham(dung_quy_dinh: bool) -> int:
    """6.1.3 Không có sai phạm tài chính bị xử lý: points in 1/1000, at most 1.

    dung_quy_dinh: Không có sai phạm tài chính bị xử lý (yes/no)
    source: 06-tai-chinh.par, line 32
    """
    if dung_quy_dinh:
        return 1000
    return 0


def judge_tai_chinh__ngan_sach__sai_pham(dung_quy_dinh: int | None) -> Judged:
    """Give the points of points_tai_chinh__ngan_sach__sai_pham, the case, and what is missing."""
    if dung_quy_dinh is None:
        return pending(("tai_chinh.ngan_sach.sai_pham.dung_quy_dinh", dung_quy_dinh))
    if dung_quy_dinh:
        return 1000, "1", ()
    return 0, "2", ()


def points_tai_chinh__ngan_sach__tai_san(ban_hanh: int, co_quan: int) -> int:
    """6.1.4 Ban hành quy chế quản lý, sử dụng tài sản công: points in 1/1000, at most 1.

    ban_hanh: Số cơ quan, đơn vị đã ban hành quy chế quản lý, sử dụng tài sản công (cơ quan, đơn vị)
    co_quan: Số cơ quan, đơn vị phải ban hành quy chế quản lý, sử dụng tài sản công (cơ quan, đơn vị)
    source: 06-tai-chinh.par, line 44
    """
    if ban_hanh == co_quan:
        return 1000
    elif 5 * ban_hanh >= 4 * co_quan:
        return (2000 * ban_hanh + co_quan) // (2 * co_quan)
    return 0


def judge_tai_chinh__ngan_sach__tai_san(ban_hanh: int | None, co_quan: int | None) -> Judged:
    """Give the points of points_tai_chinh__ngan_sach__tai_san, the case, and what is missing."""
    if ban_hanh is None or co_quan is None:
        return pending(
            ("tai_chinh.ngan_sach.tai_san.ban_hanh", ban_hanh),
            ("tai_chinh.ngan_sach.tai_san.co_quan", co_quan),
        )
    if ban_hanh == co_quan:
        return 1000, "1", ()
    elif 5 * ban_hanh >= 4 * co_quan:
        return (2000 * ban_hanh + co_quan) // (2 * co_quan), "2", ()
    return 0, "3", ()


def points_tai_chinh__tu_chu__chi_thuong_xuyen(tu_bao_dam: int, don_vi: int) -> int:
    """6.2.1 Đơn vị tự bảo đảm chi thường xuyên: points in 1/1000, at most 3/2.

    tu_bao_dam: Số đơn vị tự bảo đảm chi thường xuyên (đơn vị)
    don_vi: Số đơn vị sự nghiệp công lập (đơn vị)
    source: 06-tai-chinh.par, line 66
    """
    if tu_bao_dam == 0:
        return 0
    elif 10 * tu_bao_dam <= don_vi:
        return 500
    return min(250 * ((50 * tu_bao_dam - 5 * don_vi) // don_vi) + 500, 1500)


def judge_tai_chinh__tu_chu__chi_thuong_xuyen(tu_bao_dam: int | None, don_vi: int | None) -> Judged:
    """Give the points of points_tai_chinh__tu_chu__chi_thuong_xuyen, the case, and what is missing."""
    if tu_bao_dam is None or don_vi is None:
        return pending(("tai_chinh.tu_chu.tu_bao_dam", tu_bao_dam), ("tai_chinh.tu_chu.don_vi", don_vi))
    if tu_bao_dam == 0:
        return 0, "1", ()
    elif 10 * tu_bao_dam <= don_vi:
        return 500, "2", ()
    return min(250 * ((50 * tu_bao_dam - 5 * don_vi) // don_vi) + 500, 1500), "3", ()


def points_tai_chinh__tu_chu__mot_phan(mot_phan: int, don_vi: int) -> int:
    """6.2.2 Đơn vị tự bảo đảm một phần chi thường xuyên: points in 1/1000, at most 1.

    mot_phan: Số đơn vị tự bảo đảm một phần chi thường xuyên (đơn vị)
    don_vi: Số đơn vị sự nghiệp công lập (đơn vị)
    source: 06-tai-chinh.par, line 77
    """
    if 5 * mot_phan >= 2 * don_vi:
        return 1000
    return (5000 * mot_phan + don_vi) // (2 * don_vi)


def judge_tai_chinh__tu_chu__mot_phan(mot_phan: int | None, don_vi: int | None) -> Judged:
    """Give the points of points_tai_chinh__tu_chu__mot_phan, the case, and what is missing."""
    if mot_phan is None or don_vi is None:
        return pending(("tai_chinh.tu_chu.mot_phan", mot_phan), ("tai_chinh.tu_chu.don_vi", don_vi))
    if 5 * mot_phan >= 2 * don_vi:
        return 1000, "1", ()
    return (5000 * mot_phan + don_vi) // (2 * don_vi), "2", ()


def points_tai_chinh__tu_chu__giam_chi(chi_nam_2021: int, chi_nam_danh_gia: int) -> int:
    """6.2.3 Tỷ lệ giảm chi trực tiếp từ ngân sách so với năm 2021: points in 1/1000, at most 3/2.

    chi_nam_2021: Chi trực tiếp từ ngân sách cho đơn vị sự nghiệp công lập năm 2021 (triệu đồng)
    chi_nam_danh_gia: Chi trực tiếp từ ngân sách cho đơn vị sự nghiệp công lập năm đánh giá (triệu đồng)
    source: 06-tai-chinh.par, line 87
    """
    if 17 * chi_nam_2021 >= 20 * chi_nam_danh_gia:
        return 1500
    elif 19 * chi_nam_2021 >= 20 * chi_nam_danh_gia:
        return (15751 * chi_nam_2021 - 15000 * chi_nam_danh_gia) // (2 * chi_nam_2021)
    return 0


def judge_tai_chinh__tu_chu__giam_chi(chi_nam_2021: int | None, chi_nam_danh_gia: int | None) -> Judged:
    """Give the points of points_tai_chinh__tu_chu__giam_chi, the case, and what is missing."""
    if chi_nam_2021 is None or chi_nam_danh_gia is None:
        return pending(
            ("tai_chinh.tu_chu.giam_chi.chi_nam_2021", chi_nam_2021),
            ("tai_chinh.tu_chu.giam_chi.chi_nam_danh_gia", chi_nam_danh_gia),
        )
    if 17 * chi_nam_2021 >= 20 * chi_nam_danh_gia:
        return 1500, "1", ()
    elif 19 * chi_nam_2021 >= 20 * chi_nam_danh_gia:
        return (15751 * chi_nam_2021 - 15000 * chi_nam_danh_gia) // (2 * chi_nam_2021), "2", ()
    return 0, "3", ()


def points_tai_chinh__tac_dong__chat_luong(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """6.3.1 Chất lượng dịch vụ sự nghiệp công: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 06-tai-chinh.par, line 103
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_tai_chinh__tac_dong__chat_luong(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_tai_chinh__tac_dong__chat_luong, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("tai_chinh.tac_dong.chat_luong.tot", tot),
            ("tai_chinh.tac_dong.chat_luong.kha", kha),
            ("tai_chinh.tac_dong.chat_luong.trung_binh", trung_binh),
            ("tai_chinh.tac_dong.chat_luong.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_tai_chinh__tac_dong__minh_bach(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """6.3.2 Công khai tài chính: points in 1/1000, at most 1/2.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 06-tai-chinh.par, line 110
    """
    return (1001 * tot + 601 * kha + 201 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_tai_chinh__tac_dong__minh_bach(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_tai_chinh__tac_dong__minh_bach, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("tai_chinh.tac_dong.minh_bach.tot", tot),
            ("tai_chinh.tac_dong.minh_bach.kha", kha),
            ("tai_chinh.tac_dong.minh_bach.trung_binh", trung_binh),
            ("tai_chinh.tac_dong.minh_bach.kem", kem),
        )
    return (1001 * tot + 601 * kha + 201 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_tai_chinh__tac_dong__hieu_qua(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """6.3.3 Hiệu quả sử dụng kinh phí: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 06-tai-chinh.par, line 117
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_tai_chinh__tac_dong__hieu_qua(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_tai_chinh__tac_dong__hieu_qua, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("tai_chinh.tac_dong.hieu_qua.tot", tot),
            ("tai_chinh.tac_dong.hieu_qua.kha", kha),
            ("tai_chinh.tac_dong.hieu_qua.trung_binh", trung_binh),
            ("tai_chinh.tac_dong.hieu_qua.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_so_hoa__nen_tang__ke_hoach(hoan_thanh: int, giao: int) -> int:
    """7.1.1 Hoàn thành kế hoạch chuyển đổi số: points in 1/1000, at most 1.

    hoan_thanh: Số nhiệm vụ chuyển đổi số đã hoàn thành (nhiệm vụ)
    giao: Số nhiệm vụ đề ra trong kế hoạch chuyển đổi số (nhiệm vụ)
    source: 07-so-hoa.par, line 6
    """
    if hoan_thanh == giao:
        return 1000
    elif 5 * hoan_thanh >= 4 * giao:
        return (2000 * hoan_thanh + giao) // (2 * giao)
    return 0


def judge_so_hoa__nen_tang__ke_hoach(hoan_thanh: int | None, giao: int | None) -> Judged:
    """Give the points of points_so_hoa__nen_tang__ke_hoach, the case, and what is missing."""
    if hoan_thanh is None or giao is None:
        return pending(
            ("so_hoa.nen_tang.ke_hoach.hoan_thanh", hoan_thanh),
            ("so_hoa.nen_tang.ke_hoach.giao", giao),
        )
    if hoan_thanh == giao:
        return 1000, "1", ()
    elif 5 * hoan_thanh >= 4 * giao:
        return (2000 * hoan_thanh + giao) // (2 * giao), "2", ()
    return 0, "3", ()


def points_so_hoa__nen_tang__lgsp(he_thong: int) -> int:
    """7.1.2 Kết nối nền tảng tích hợp, chia sẻ dữ liệu: points in 1/1000, at most 1.

    he_thong: Số hệ thống thông tin quốc gia đã kết nối (hệ thống)
    source: 07-so-hoa.par, line 20
    """
    return min(200 * he_thong, 1000)


def judge_so_hoa__nen_tang__lgsp(he_thong: int | None) -> Judged:
    """Give the points of points_so_hoa__nen_tang__lgsp, the case, and what is missing."""
    if he_thong is None:
        return pending(("so_hoa.nen_tang.lgsp.he_thong", he_thong))
    return min(200 * he_thong, 1000), "1", ()


def points_so_hoa__nen_tang__csdl(khai_thac: int, danh_muc: int) -> int:
    """7.1.3 Cơ sở dữ liệu dùng chung: points in 1/1000, at most 1.

    khai_thac: Số cơ sở dữ liệu đã đưa vào khai thác, dùng chung (cơ sở dữ liệu)
    danh_muc: Số cơ sở dữ liệu trong danh mục dùng chung (cơ sở dữ liệu)
    source: 07-so-hoa.par, line 31
    """
    if 5 * khai_thac >= 4 * danh_muc:
        return 1000
    return (2500 * khai_thac + danh_muc) // (2 * danh_muc)


def judge_so_hoa__nen_tang__csdl(khai_thac: int | None, danh_muc: int | None) -> Judged:
    """Give the points of points_so_hoa__nen_tang__csdl, the case, and what is missing."""
    if khai_thac is None or danh_muc is None:
        return pending(
            ("so_hoa.nen_tang.csdl.khai_thac", khai_thac),
            ("so_hoa.nen_tang.csdl.danh_muc", danh_muc),
        )
    if 5 * khai_thac >= 4 * danh_muc:
        return 1000, "1", ()
    return (2500 * khai_thac + danh_muc) // (2 * danh_muc), "2", ()


def points_so_hoa__nen_tang__ky_so(ky_so_tinh: int, van_ban_tinh: int, ky_so_xa: int, van_ban_xa: int) -> int:
    """7.1.4 Văn bản điện tử ký số: points in 1/1000, at most 1.

    ky_so_tinh: Số văn bản điện tử đã phát hành có ký số của cấp tỉnh (văn bản)
    van_ban_tinh: Số văn bản điện tử đã phát hành của cấp tỉnh (văn bản)
    ky_so_xa: Số văn bản điện tử đã phát hành có ký số của cấp xã (văn bản)
    van_ban_xa: Số văn bản điện tử đã phát hành của cấp xã (văn bản)
    source: 07-so-hoa.par, line 45
    """
    return (1200 * ky_so_tinh * van_ban_xa + 800 * ky_so_xa * van_ban_tinh + van_ban_tinh * van_ban_xa) // (
        2 * van_ban_tinh * van_ban_xa
    )


def judge_so_hoa__nen_tang__ky_so(
    ky_so_tinh: int | None,
    van_ban_tinh: int | None,
    ky_so_xa: int | None,
    van_ban_xa: int | None,
) -> Judged:
    """Give the points of points_so_hoa__nen_tang__ky_so, the case, and what is missing."""
    if ky_so_tinh is None or van_ban_tinh is None or ky_so_xa is None or van_ban_xa is None:
        return pending(
            ("so_hoa.nen_tang.ky_so.ky_so_tinh", ky_so_tinh),
            ("so_hoa.nen_tang.ky_so.van_ban_tinh", van_ban_tinh),
            ("so_hoa.nen_tang.ky_so.ky_so_xa", ky_so_xa),
            ("so_hoa.nen_tang.ky_so.van_ban_xa", van_ban_xa),
        )
    return (
        (1200 * ky_so_tinh * van_ban_xa + 800 * ky_so_xa * van_ban_tinh + van_ban_tinh * van_ban_xa)
        // (2 * van_ban_tinh * van_ban_xa),
        "1",
        (),
    )


def points_so_hoa__dich_vu__phat_sinh(phat_sinh: int, cung_cap: int) -> int:
    """7.2.1 TTHC cung cấp trực tuyến có phát sinh hồ sơ: points in 1/1000, at most 1.

    phat_sinh: Số TTHC cung cấp trực tuyến có phát sinh hồ sơ (thủ tục)
    cung_cap: Số TTHC cung cấp trực tuyến (thủ tục)
    source: 07-so-hoa.par, line 66
    """
    if 5 * phat_sinh >= 3 * cung_cap:
        return 1000
    return (10000 * phat_sinh + 3 * cung_cap) // (6 * cung_cap)


def judge_so_hoa__dich_vu__phat_sinh(phat_sinh: int | None, cung_cap: int | None) -> Judged:
    """Give the points of points_so_hoa__dich_vu__phat_sinh, the case, and what is missing."""
    if phat_sinh is None or cung_cap is None:
        return pending(
            ("so_hoa.dich_vu.phat_sinh.phat_sinh", phat_sinh),
            ("so_hoa.dich_vu.phat_sinh.cung_cap", cung_cap),
        )
    if 5 * phat_sinh >= 3 * cung_cap:
        return 1000, "1", ()
    return (10000 * phat_sinh + 3 * cung_cap) // (6 * cung_cap), "2", ()


def points_so_hoa__dich_vu__ho_so(truc_tuyen: int, tiep_nhan: int) -> int:
    """7.2.2 Tỷ lệ hồ sơ nộp trực tuyến: points in 1/1000, at most 2.

    truc_tuyen: Số hồ sơ TTHC nộp trực tuyến (hồ sơ)
    tiep_nhan: Số hồ sơ TTHC đã tiếp nhận (hồ sơ)
    source: amendments.par, line 201
    """
    if 2 * truc_tuyen >= tiep_nhan:
        return 2000
    return (8000 * truc_tuyen + tiep_nhan) // (2 * tiep_nhan)


def judge_so_hoa__dich_vu__ho_so(truc_tuyen: int | None, tiep_nhan: int | None) -> Judged:
    """Give the points of points_so_hoa__dich_vu__ho_so, the case, and what is missing."""
    if truc_tuyen is None or tiep_nhan is None:
        return pending(
            ("so_hoa.dich_vu.ho_so.truc_tuyen", truc_tuyen),
            ("so_hoa.dich_vu.ho_so.tiep_nhan", tiep_nhan),
        )
    if 2 * truc_tuyen >= tiep_nhan:
        return 2000, "1", ()
    return (8000 * truc_tuyen + tiep_nhan) // (2 * tiep_nhan), "2", ()


def points_so_hoa__dich_vu__thanh_toan_tthc(giao_dich: int, co_phi: int) -> int:
    """7.2.3 TTHC có giao dịch thanh toán trực tuyến: points in 1/1000, at most 1.

    giao_dich: Số TTHC có giao dịch thanh toán trực tuyến (thủ tục)
    co_phi: Số TTHC có phí, lệ phí (thủ tục)
    source: 07-so-hoa.par, line 96
    """
    if 10 * giao_dich >= 3 * co_phi:
        return 1000
    return (20000 * giao_dich + 3 * co_phi) // (6 * co_phi)


def judge_so_hoa__dich_vu__thanh_toan_tthc(giao_dich: int | None, co_phi: int | None) -> Judged:
    """Give the points of points_so_hoa__dich_vu__thanh_toan_tthc, the case, and what is missing."""
    if giao_dich is None or co_phi is None:
        return pending(
            ("so_hoa.dich_vu.thanh_toan_tthc.giao_dich", giao_dich),
            ("so_hoa.dich_vu.thanh_toan_tthc.co_phi", co_phi),
        )
    if 10 * giao_dich >= 3 * co_phi:
        return 1000, "1", ()
    return (20000 * giao_dich + 3 * co_phi) // (6 * co_phi), "2", ()


def points_so_hoa__dich_vu__thanh_toan_hs(ho_so_co_phi: int, thanh_toan: int) -> int | None:
    """7.2.4 Hồ sơ thanh toán trực tuyến: points in 1/1000, at most 1.

    ho_so_co_phi: Số hồ sơ có phí, lệ phí (hồ sơ)
    thanh_toan: Số hồ sơ thanh toán trực tuyến (hồ sơ)
    source: 07-so-hoa.par, line 110
    """
    if ho_so_co_phi == 0:
        return None
    if 5 * thanh_toan >= ho_so_co_phi:
        return 1000
    return (10000 * thanh_toan + ho_so_co_phi) // (2 * ho_so_co_phi)


def judge_so_hoa__dich_vu__thanh_toan_hs(
    ho_so_co_phi: int | None,
    thanh_toan: int | None,
    *,
    not_arising: bool = False,
) -> Judged:
    """Give the points of points_so_hoa__dich_vu__thanh_toan_hs, the case, and what is missing."""
    if not_arising:
        return None, "not_arising", ()
    if ho_so_co_phi is None:
        return pending(("so_hoa.dich_vu.thanh_toan_hs.ho_so_co_phi", ho_so_co_phi))
    if ho_so_co_phi == 0:
        return None, "not_arising", ()
    if thanh_toan is None:
        return pending(("so_hoa.dich_vu.thanh_toan_hs.thanh_toan", thanh_toan))
    if 5 * thanh_toan >= ho_so_co_phi:
        return 1000, "1", ()
    return (10000 * thanh_toan + ho_so_co_phi) // (2 * ho_so_co_phi), "2", ()


def points_so_hoa__dich_vu__so_hoa(so_hoa_tinh: int, ho_so_tinh: int, so_hoa_xa: int, ho_so_xa: int) -> int:
    """7.2.5 Số hóa hồ sơ, kết quả giải quyết: points in 1/1000, at most 1.

    so_hoa_tinh: Số hồ sơ TTHC cấp tỉnh đã số hóa (hồ sơ)
    ho_so_tinh: Số hồ sơ TTHC cấp tỉnh đã giải quyết (hồ sơ)
    so_hoa_xa: Số hồ sơ TTHC cấp xã đã số hóa (hồ sơ)
    ho_so_xa: Số hồ sơ TTHC cấp xã đã giải quyết (hồ sơ)
    source: 07-so-hoa.par, line 123
    """
    return (
        (
            1000
            * (so_hoa_tinh if 5 * so_hoa_tinh >= 4 * ho_so_tinh else 0)
            * (ho_so_xa if 5 * so_hoa_xa >= 4 * ho_so_xa else 1)
        )
        + (
            1000
            * (ho_so_tinh if 5 * so_hoa_tinh >= 4 * ho_so_tinh else 1)
            * (so_hoa_xa if 5 * so_hoa_xa >= 4 * ho_so_xa else 0)
        )
        + (ho_so_tinh if 5 * so_hoa_tinh >= 4 * ho_so_tinh else 1) * (
            ho_so_xa if 5 * so_hoa_xa >= 4 * ho_so_xa else 1
        )
    ) // (
        2
        * (ho_so_tinh if 5 * so_hoa_tinh >= 4 * ho_so_tinh else 1)
        * (ho_so_xa if 5 * so_hoa_xa >= 4 * ho_so_xa else 1)
    )


def judge_so_hoa__dich_vu__so_hoa(
    so_hoa_tinh: int | None,
    ho_so_tinh: int | None,
    so_hoa_xa: int | None,
    ho_so_xa: int | None,
) -> Judged:
    """Give the points of points_so_hoa__dich_vu__so_hoa, the case, and what is missing."""
    if so_hoa_tinh is None or ho_so_tinh is None or so_hoa_xa is None or ho_so_xa is None:
        return pending(
            ("so_hoa.dich_vu.so_hoa.so_hoa_tinh", so_hoa_tinh),
            ("so_hoa.dich_vu.so_hoa.ho_so_tinh", ho_so_tinh),
            ("so_hoa.dich_vu.so_hoa.so_hoa_xa", so_hoa_xa),
            ("so_hoa.dich_vu.so_hoa.ho_so_xa", ho_so_xa),
        )
    return (
        (
            (
                1000
                * (so_hoa_tinh if 5 * so_hoa_tinh >= 4 * ho_so_tinh else 0)
                * (ho_so_xa if 5 * so_hoa_xa >= 4 * ho_so_xa else 1)
            )
            + (
                1000
                * (ho_so_tinh if 5 * so_hoa_tinh >= 4 * ho_so_tinh else 1)
                * (so_hoa_xa if 5 * so_hoa_xa >= 4 * ho_so_xa else 0)
            )
            + (ho_so_tinh if 5 * so_hoa_tinh >= 4 * ho_so_tinh else 1) * (
                ho_so_xa if 5 * so_hoa_xa >= 4 * ho_so_xa else 1
            )
        )
        // (
            2
            * (ho_so_tinh if 5 * so_hoa_tinh >= 4 * ho_so_tinh else 1)
            * (ho_so_xa if 5 * so_hoa_xa >= 4 * ho_so_xa else 1)
        ),
        "1",
        (),
    )


def points_so_hoa__dich_vu__xep_hang(xep_hang: int) -> int:
    """7.2.6 Xếp hạng chuyển đổi số trong nhóm các tỉnh: points in 1/1000, at most 1.

    xep_hang: Thứ hạng chuyển đổi số đã công bố (rank)
    source: 07-so-hoa.par, line 148
    """
    if xep_hang <= 5:
        return 1000
    elif xep_hang <= 17:
        return 500
    return 0


def judge_so_hoa__dich_vu__xep_hang(xep_hang: int | None) -> Judged:
    """Give the points of points_so_hoa__dich_vu__xep_hang, the case, and what is missing."""
    if xep_hang is None:
        return pending(("so_hoa.dich_vu.xep_hang.xep_hang", xep_hang))
    if xep_hang <= 5:
        return 1000, "1", ()
    elif xep_hang <= 17:
        return 500, "2", ()
    return 0, "3", ()


def points_so_hoa__dich_vu__ket_qua_dien_tu(dien_tu: int, co_ket_qua: int) -> int:
    """7.2.7 TTHC có kết quả điện tử: points in 1/1000, at most 1/2.

    dien_tu: Số TTHC có kết quả điện tử (thủ tục)
    co_ket_qua: Số TTHC có kết quả giải quyết trong năm (thủ tục)
    source: amendments.par, line 264
    """
    if 5 * dien_tu >= 4 * co_ket_qua:
        return 500
    return (1250 * dien_tu + co_ket_qua) // (2 * co_ket_qua)


def judge_so_hoa__dich_vu__ket_qua_dien_tu(dien_tu: int | None, co_ket_qua: int | None) -> Judged:
    """Give the points of points_so_hoa__dich_vu__ket_qua_dien_tu, the case, and what is missing."""
    if dien_tu is None or co_ket_qua is None:
        return pending(
            ("so_hoa.dich_vu.ket_qua_dien_tu.dien_tu", dien_tu),
            ("so_hoa.dich_vu.ket_qua_dien_tu.co_ket_qua", co_ket_qua),
        )
    if 5 * dien_tu >= 4 * co_ket_qua:
        return 500, "1", ()
    return (1250 * dien_tu + co_ket_qua) // (2 * co_ket_qua), "2", ()


def points_so_hoa__tac_dong__tin_cay(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """7.3.1 Độ tin cậy của thông tin trên cổng: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 07-so-hoa.par, line 162
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_so_hoa__tac_dong__tin_cay(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_so_hoa__tac_dong__tin_cay, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("so_hoa.tac_dong.tin_cay.tot", tot),
            ("so_hoa.tac_dong.tin_cay.kha", kha),
            ("so_hoa.tac_dong.tin_cay.trung_binh", trung_binh),
            ("so_hoa.tac_dong.tin_cay.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_so_hoa__tac_dong__day_du(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """7.3.2 Mức độ đầy đủ của thông tin: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 07-so-hoa.par, line 169
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_so_hoa__tac_dong__day_du(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_so_hoa__tac_dong__day_du, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("so_hoa.tac_dong.day_du.tot", tot),
            ("so_hoa.tac_dong.day_du.kha", kha),
            ("so_hoa.tac_dong.day_du.trung_binh", trung_binh),
            ("so_hoa.tac_dong.day_du.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_so_hoa__tac_dong__thuan_tien(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """7.3.3 Mức độ thuận tiện: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 07-so-hoa.par, line 176
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_so_hoa__tac_dong__thuan_tien(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_so_hoa__tac_dong__thuan_tien, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("so_hoa.tac_dong.thuan_tien.tot", tot),
            ("so_hoa.tac_dong.thuan_tien.kha", kha),
            ("so_hoa.tac_dong.thuan_tien.trung_binh", trung_binh),
            ("so_hoa.tac_dong.thuan_tien.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_so_hoa__tac_dong__chat_luong(tot: int, kha: int, trung_binh: int, kem: int) -> int:
    """7.3.4 Chất lượng dịch vụ công trực tuyến: points in 1/1000, at most 1.

    tot: Số phiếu trả lời «tốt» (phiếu)
    kha: Số phiếu trả lời «khá» (phiếu)
    trung_binh: Số phiếu trả lời «trung bình» (phiếu)
    kem: Số phiếu trả lời «kém» (phiếu)
    source: 07-so-hoa.par, line 183
    """
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem))


def judge_so_hoa__tac_dong__chat_luong(
    tot: int | None,
    kha: int | None,
    trung_binh: int | None,
    kem: int | None,
) -> Judged:
    """Give the points of points_so_hoa__tac_dong__chat_luong, the case, and what is missing."""
    if tot is None or kha is None or trung_binh is None or kem is None:
        return pending(
            ("so_hoa.tac_dong.chat_luong.tot", tot),
            ("so_hoa.tac_dong.chat_luong.kha", kha),
            ("so_hoa.tac_dong.chat_luong.trung_binh", trung_binh),
            ("so_hoa.tac_dong.chat_luong.kem", kem),
        )
    return (2001 * tot + 1201 * kha + 401 * trung_binh + kem) // (2 * (tot + kha + trung_binh + kem)), "1", ()


def points_tac_dong__sipas(chi_so: int) -> int:
    """8.1 Chỉ số hài lòng về sự phục vụ hành chính (SIPAS): points in 1/1000, at most 10.

    chi_so: Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) (ratio, in 1/10000)
    source: 08-tac-dong.par, line 3
    """
    return chi_so


def judge_tac_dong__sipas(chi_so: int | None) -> Judged:
    """Give the points of points_tac_dong__sipas, the case, and what is missing."""
    if chi_so is None:
        return pending(("tac_dong.sipas.chi_so", chi_so))
    return chi_so, "1", ()


def points_tac_dong__kinh_te__thu_ngan_sach(thuc_thu: int, du_toan: int) -> int:
    """8.2.1 Thu ngân sách so với dự toán được giao: points in 1/1000, at most 2.

    thuc_thu: Thu ngân sách thực hiện trong năm (triệu đồng)
    du_toan: Dự toán thu ngân sách được giao (triệu đồng)
    source: 08-tac-dong.par, line 15
    """
    if 20 * thuc_thu > 21 * du_toan:
        return 2000
    elif thuc_thu >= du_toan:
        return 1600
    elif 20 * thuc_thu >= 19 * du_toan:
        return 800
    return 0


def judge_tac_dong__kinh_te__thu_ngan_sach(thuc_thu: int | None, du_toan: int | None) -> Judged:
    """Give the points of points_tac_dong__kinh_te__thu_ngan_sach, the case, and what is missing."""
    if thuc_thu is None or du_toan is None:
        return pending(
            ("tac_dong.kinh_te.thu_ngan_sach.thuc_thu", thuc_thu),
            ("tac_dong.kinh_te.thu_ngan_sach.du_toan", du_toan),
        )
    if 20 * thuc_thu > 21 * du_toan:
        return 2000, "1", ()
    elif thuc_thu >= du_toan:
        return 1600, "2", ()
    elif 20 * thuc_thu >= 19 * du_toan:
        return 800, "3", ()
    return 0, "4", ()


def points_tac_dong__kinh_te__doanh_nghiep(nam_nay: int, nam_truoc: int) -> int:
    """8.2.2 Tỷ lệ tăng số doanh nghiệp thành lập mới so với năm trước: points in 1/1000, at most 2.

    nam_nay: Số doanh nghiệp thành lập mới trong năm đánh giá (doanh nghiệp)
    nam_truoc: Số doanh nghiệp thành lập mới trong năm trước liền kề năm đánh giá (doanh nghiệp)
    source: 08-tac-dong.par, line 31
    """
    if 10 * nam_nay >= 11 * nam_truoc:
        return 2000
    elif nam_nay > nam_truoc:
        return (20000 * nam_nay - 17999 * nam_truoc) // (2 * nam_truoc)
    elif nam_nay == nam_truoc:
        return 1000
    return 0


def judge_tac_dong__kinh_te__doanh_nghiep(nam_nay: int | None, nam_truoc: int | None) -> Judged:
    """Give the points of points_tac_dong__kinh_te__doanh_nghiep, the case, and what is missing."""
    if nam_nay is None or nam_truoc is None:
        return pending(
            ("tac_dong.kinh_te.doanh_nghiep.nam_nay", nam_nay),
            ("tac_dong.kinh_te.doanh_nghiep.nam_truoc", nam_truoc),
        )
    if 10 * nam_nay >= 11 * nam_truoc:
        return 2000, "1", ()
    elif nam_nay > nam_truoc:
        return (20000 * nam_nay - 17999 * nam_truoc) // (2 * nam_truoc), "2", ()
    elif nam_nay == nam_truoc:
        return 1000, "3", ()
    return 0, "4", ()


def points_tac_dong__kinh_te__chi_tieu(hoan_thanh: int, giao: int) -> int:
    """8.2.3 Hoàn thành chỉ tiêu kinh tế - xã hội: points in 1/1000, at most 5/2.

    hoan_thanh: Số chỉ tiêu kinh tế - xã hội đã hoàn thành (chỉ tiêu)
    giao: Số chỉ tiêu kinh tế - xã hội đề ra trong năm (chỉ tiêu)
    source: 08-tac-dong.par, line 46
    """
    if hoan_thanh == giao:
        return 2500
    elif 5 * hoan_thanh >= 4 * giao:
        return (5000 * hoan_thanh + giao) // (2 * giao)
    return 0


def judge_tac_dong__kinh_te__chi_tieu(hoan_thanh: int | None, giao: int | None) -> Judged:
    """Give the points of points_tac_dong__kinh_te__chi_tieu, the case, and what is missing."""
    if hoan_thanh is None or giao is None:
        return pending(
            ("tac_dong.kinh_te.chi_tieu.hoan_thanh", hoan_thanh),
            ("tac_dong.kinh_te.chi_tieu.giao", giao),
        )
    if hoan_thanh == giao:
        return 2500, "1", ()
    elif 5 * hoan_thanh >= 4 * giao:
        return (5000 * hoan_thanh + giao) // (2 * giao), "2", ()
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


def constraint_8(
    rat_hai_long: int,
    hai_long: int,
    binh_thuong: int,
    khong_hai_long: int,
    rat_khong_hai_long: int,
) -> bool:
    """chi_dao.danh_gia.kip_thoi: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return rat_hai_long + hai_long + binh_thuong + khong_hai_long + rat_khong_hai_long >= 1


def constraint_9(
    rat_hai_long: int,
    hai_long: int,
    binh_thuong: int,
    khong_hai_long: int,
    rat_khong_hai_long: int,
) -> bool:
    """chi_dao.danh_gia.quyet_liet: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return rat_hai_long + hai_long + binh_thuong + khong_hai_long + rat_khong_hai_long >= 1


def constraint_10(
    rat_hai_long: int,
    hai_long: int,
    binh_thuong: int,
    khong_hai_long: int,
    rat_khong_hai_long: int,
) -> bool:
    """chi_dao.danh_gia.hieu_qua: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return rat_hai_long + hai_long + binh_thuong + khong_hai_long + rat_khong_hai_long >= 1


def constraint_11(da_xu_ly: int, phai_xu_ly: int) -> bool:
    """the_che.thi_hanh.xu_ly: đã_xử_lý không quá phải_xử_lý"""
    return da_xu_ly <= phai_xu_ly


def constraint_12(ra_soat: int, ke_hoach: int) -> bool:
    """the_che.ra_soat.ke_hoach: rà_soát không quá kế_hoạch"""
    return ra_soat <= ke_hoach


def constraint_13(da_xu_ly: int, phai_xu_ly: int) -> bool:
    """the_che.ra_soat.xu_ly: đã_xử_lý không quá phải_xử_lý"""
    return da_xu_ly <= phai_xu_ly


def constraint_14(kiem_tra: int, ke_hoach: int) -> bool:
    """the_che.kiem_tra.ke_hoach: kiểm_tra không quá kế_hoạch"""
    return kiem_tra <= ke_hoach


def constraint_15(da_xu_ly: int, trai_phap_luat: int) -> bool:
    """the_che.kiem_tra.xu_ly: đã_xử_lý không quá trái_pháp_luật"""
    return da_xu_ly <= trai_phap_luat


def constraint_16(dung_tien_do: int, chuong_trinh: int) -> bool:
    """the_che.dung_tien_do: đúng_tiến_độ không quá chương_trình"""
    return dung_tien_do <= chuong_trinh


def constraint_17(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """the_che.tac_dong.dong_bo: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_18(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """the_che.tac_dong.kha_thi: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_19(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """the_che.tac_dong.kip_thoi: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_20(ra_soat: int, ke_hoach: int) -> bool:
    """thu_tuc.ra_soat.ke_hoach: rà_soát không quá kế_hoạch"""
    return ra_soat <= ke_hoach


def constraint_21(don_gian_hoa: int, ra_soat: int) -> bool:
    """thu_tuc.ra_soat.don_gian: đơn_giản_hóa không quá rà_soát"""
    return don_gian_hoa <= ra_soat


def constraint_22(dung_han: int, phai_cong_khai: int) -> bool:
    """thu_tuc.cong_khai.csdl: đúng_hạn không quá phải_công_khai"""
    return dung_han <= phai_cong_khai


def constraint_23(tinh_dat: int, cap_tinh: int) -> bool:
    """thu_tuc.cong_khai.mot_cua: tỉnh_đạt không quá cấp_tỉnh"""
    return tinh_dat <= cap_tinh


def constraint_24(xa_dat: int, cap_xa: int) -> bool:
    """thu_tuc.cong_khai.mot_cua: xã_đạt không quá cấp_xã"""
    return xa_dat <= cap_xa


def constraint_25(tiep_nhan: int, thu_tuc: int) -> bool:
    """thu_tuc.mot_cua.trung_tam: tiếp_nhận không quá thủ_tục"""
    return tiep_nhan <= thu_tuc


def constraint_26(dung_han: int, ho_so: int) -> bool:
    """thu_tuc.giai_quyet.tinh: đúng_hạn không quá hồ_sơ"""
    return dung_han <= ho_so


def constraint_27(dung_han: int, ho_so: int) -> bool:
    """thu_tuc.giai_quyet.xa: đúng_hạn không quá hồ_sơ"""
    return dung_han <= ho_so


def constraint_28(xin_loi: int, qua_han: int) -> bool:
    """thu_tuc.giai_quyet.xin_loi: xin_lỗi không quá quá_hạn"""
    return xin_loi <= qua_han


def constraint_29(da_xu_ly: int, tiep_nhan: int) -> bool:
    """thu_tuc.phan_anh: đã_xử_lý không quá tiếp_nhận"""
    return da_xu_ly <= tiep_nhan


def constraint_30(cong_khai: int, da_xu_ly: int) -> bool:
    """thu_tuc.phan_anh.cong_khai: công_khai không quá đã_xử_lý"""
    return cong_khai <= da_xu_ly


def constraint_31(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """thu_tuc.tac_dong.don_gian: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_32(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """thu_tuc.tac_dong.thai_do: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_33(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """thu_tuc.tac_dong.thoi_gian: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_34(da_sap_xep: int, phai_sap_xep: int) -> bool:
    """bo_may.to_chuc.sap_xep: đã_sắp_xếp không quá phải_sắp_xếp"""
    return da_sap_xep <= phai_sap_xep


def constraint_35(kiem_tra: int, phan_cap: int) -> bool:
    """bo_may.phan_cap.kiem_tra: kiểm_tra không quá phân_cấp"""
    return kiem_tra <= phan_cap


def constraint_36(xu_ly: int, phat_hien: int) -> bool:
    """bo_may.phan_cap.xu_ly: xử_lý không quá phát_hiện"""
    return xu_ly <= phat_hien


def constraint_37(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """bo_may.tac_dong.phan_dinh: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_38(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """bo_may.tac_dong.quy_che: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_39(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """bo_may.tac_dong.phan_cap: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_40(bo_tri: int, co_quan: int) -> bool:
    """cong_vu.vi_tri.co_quan: bố_trí không quá cơ_quan"""
    return bo_tri <= co_quan


def constraint_41(bo_tri: int, don_vi: int) -> bool:
    """cong_vu.vi_tri.don_vi: bố_trí không quá đơn_vị"""
    return bo_tri <= don_vi


def constraint_42(hoan_thanh: int, ke_hoach: int) -> bool:
    """cong_vu.dao_tao: hoàn_thành không quá kế_hoạch"""
    return hoan_thanh <= ke_hoach


def constraint_43(dat_chuan: int, tong: int) -> bool:
    """cong_vu.cap_xa.dat_chuan: đạt_chuẩn không quá tổng"""
    return dat_chuan <= tong


def constraint_44(boi_duong: int, tong: int) -> bool:
    """cong_vu.cap_xa.boi_duong: bồi_dưỡng không quá tổng"""
    return boi_duong <= tong


def constraint_45(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """cong_vu.tac_dong.chuyen_mon: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_46(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """cong_vu.tac_dong.trach_nhiem: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_47(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """cong_vu.tac_dong.loi_dung: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_48(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """cong_vu.tac_dong.cong_khai: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_49(giai_ngan: int, von_giao: int) -> bool:
    """tai_chinh.ngan_sach.giai_ngan: giải_ngân không quá vốn_giao"""
    return giai_ngan <= von_giao


def constraint_50(da_nop: int, phai_nop: int) -> bool:
    """tai_chinh.ngan_sach.kien_nghi: đã_nộp không quá phải_nộp"""
    return da_nop <= phai_nop


def constraint_51(ban_hanh: int, co_quan: int) -> bool:
    """tai_chinh.ngan_sach.tai_san: ban_hành không quá cơ_quan"""
    return ban_hanh <= co_quan


def constraint_52(tu_bao_dam: int, mot_phan: int, don_vi: int) -> bool:
    """tai_chinh.tu_chu: tự_bảo_đảm + một_phần không quá đơn_vị"""
    return tu_bao_dam + mot_phan <= don_vi


def constraint_53(tu_bao_dam: int, don_vi: int) -> bool:
    """tai_chinh.tu_chu: tự_bảo_đảm không quá đơn_vị"""
    return tu_bao_dam <= don_vi


def constraint_54(mot_phan: int, don_vi: int) -> bool:
    """tai_chinh.tu_chu: một_phần không quá đơn_vị"""
    return mot_phan <= don_vi


def constraint_55(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """tai_chinh.tac_dong.chat_luong: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_56(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """tai_chinh.tac_dong.minh_bach: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_57(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """tai_chinh.tac_dong.hieu_qua: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_58(hoan_thanh: int, giao: int) -> bool:
    """so_hoa.nen_tang.ke_hoach: hoàn_thành không quá giao"""
    return hoan_thanh <= giao


def constraint_59(khai_thac: int, danh_muc: int) -> bool:
    """so_hoa.nen_tang.csdl: khai_thác không quá danh_mục"""
    return khai_thac <= danh_muc


def constraint_60(ky_so_tinh: int, van_ban_tinh: int) -> bool:
    """so_hoa.nen_tang.ky_so: ký_số_tỉnh không quá văn_bản_tỉnh"""
    return ky_so_tinh <= van_ban_tinh


def constraint_61(ky_so_xa: int, van_ban_xa: int) -> bool:
    """so_hoa.nen_tang.ky_so: ký_số_xã không quá văn_bản_xã"""
    return ky_so_xa <= van_ban_xa


def constraint_62(phat_sinh: int, cung_cap: int) -> bool:
    """so_hoa.dich_vu.phat_sinh: phát_sinh không quá cung_cấp"""
    return phat_sinh <= cung_cap


def constraint_63(truc_tuyen: int, tiep_nhan: int) -> bool:
    """so_hoa.dich_vu.ho_so: trực_tuyến không quá tiếp_nhận"""
    return truc_tuyen <= tiep_nhan


def constraint_64(giao_dich: int, co_phi: int) -> bool:
    """so_hoa.dich_vu.thanh_toan_tthc: giao_dịch không quá có_phí"""
    return giao_dich <= co_phi


def constraint_65(thanh_toan: int, ho_so_co_phi: int) -> bool:
    """so_hoa.dich_vu.thanh_toan_hs: thanh_toán không quá hồ_sơ_có_phí"""
    return thanh_toan <= ho_so_co_phi


def constraint_66(so_hoa_tinh: int, ho_so_tinh: int) -> bool:
    """so_hoa.dich_vu.so_hoa: số_hóa_tỉnh không quá hồ_sơ_tỉnh"""
    return so_hoa_tinh <= ho_so_tinh


def constraint_67(so_hoa_xa: int, ho_so_xa: int) -> bool:
    """so_hoa.dich_vu.so_hoa: số_hóa_xã không quá hồ_sơ_xã"""
    return so_hoa_xa <= ho_so_xa


def constraint_68(dien_tu: int, co_ket_qua: int) -> bool:
    """so_hoa.dich_vu.ket_qua_dien_tu: điện_tử không quá có_kết_quả"""
    return dien_tu <= co_ket_qua


def constraint_69(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """so_hoa.tac_dong.tin_cay: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_70(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """so_hoa.tac_dong.day_du: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_71(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """so_hoa.tac_dong.thuan_tien: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_72(tot: int, kha: int, trung_binh: int, kem: int) -> bool:
    """so_hoa.tac_dong.chat_luong: tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên"""
    return tot + kha + trung_binh + kem >= 1


def constraint_73(hoan_thanh: int, giao: int) -> bool:
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
            "chi_dao.danh_gia.kip_thoi.rat_hai_long",
            "chi_dao.danh_gia.kip_thoi.hai_long",
            "chi_dao.danh_gia.kip_thoi.binh_thuong",
            "chi_dao.danh_gia.kip_thoi.khong_hai_long",
            "chi_dao.danh_gia.kip_thoi.rat_khong_hai_long",
        ),
        constraint_8,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "chi_dao.danh_gia.quyet_liet.rat_hai_long",
            "chi_dao.danh_gia.quyet_liet.hai_long",
            "chi_dao.danh_gia.quyet_liet.binh_thuong",
            "chi_dao.danh_gia.quyet_liet.khong_hai_long",
            "chi_dao.danh_gia.quyet_liet.rat_khong_hai_long",
        ),
        constraint_9,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "chi_dao.danh_gia.hieu_qua.rat_hai_long",
            "chi_dao.danh_gia.hieu_qua.hai_long",
            "chi_dao.danh_gia.hieu_qua.binh_thuong",
            "chi_dao.danh_gia.hieu_qua.khong_hai_long",
            "chi_dao.danh_gia.hieu_qua.rat_khong_hai_long",
        ),
        constraint_10,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        ("the_che.thi_hanh.xu_ly.da_xu_ly", "the_che.thi_hanh.xu_ly.phai_xu_ly"),
        constraint_11,
        "đã_xử_lý không quá phải_xử_lý",
    ),
    (
        ("the_che.ra_soat.ke_hoach.ra_soat", "the_che.ra_soat.ke_hoach.ke_hoach"),
        constraint_12,
        "rà_soát không quá kế_hoạch",
    ),
    (
        ("the_che.ra_soat.xu_ly.da_xu_ly", "the_che.ra_soat.xu_ly.phai_xu_ly"),
        constraint_13,
        "đã_xử_lý không quá phải_xử_lý",
    ),
    (
        ("the_che.kiem_tra.ke_hoach.kiem_tra", "the_che.kiem_tra.ke_hoach.ke_hoach"),
        constraint_14,
        "kiểm_tra không quá kế_hoạch",
    ),
    (
        ("the_che.kiem_tra.xu_ly.da_xu_ly", "the_che.kiem_tra.xu_ly.trai_phap_luat"),
        constraint_15,
        "đã_xử_lý không quá trái_pháp_luật",
    ),
    (
        ("the_che.dung_tien_do.dung_tien_do", "the_che.dung_tien_do.chuong_trinh"),
        constraint_16,
        "đúng_tiến_độ không quá chương_trình",
    ),
    (
        (
            "the_che.tac_dong.dong_bo.tot",
            "the_che.tac_dong.dong_bo.kha",
            "the_che.tac_dong.dong_bo.trung_binh",
            "the_che.tac_dong.dong_bo.kem",
        ),
        constraint_17,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "the_che.tac_dong.kha_thi.tot",
            "the_che.tac_dong.kha_thi.kha",
            "the_che.tac_dong.kha_thi.trung_binh",
            "the_che.tac_dong.kha_thi.kem",
        ),
        constraint_18,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "the_che.tac_dong.kip_thoi.tot",
            "the_che.tac_dong.kip_thoi.kha",
            "the_che.tac_dong.kip_thoi.trung_binh",
            "the_che.tac_dong.kip_thoi.kem",
        ),
        constraint_19,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        ("thu_tuc.ra_soat.ke_hoach.ra_soat", "thu_tuc.ra_soat.ke_hoach.ke_hoach"),
        constraint_20,
        "rà_soát không quá kế_hoạch",
    ),
    (
        ("thu_tuc.ra_soat.don_gian.don_gian_hoa", "thu_tuc.ra_soat.don_gian.ra_soat"),
        constraint_21,
        "đơn_giản_hóa không quá rà_soát",
    ),
    (
        ("thu_tuc.cong_khai.csdl.dung_han", "thu_tuc.cong_khai.csdl.phai_cong_khai"),
        constraint_22,
        "đúng_hạn không quá phải_công_khai",
    ),
    (
        ("thu_tuc.cong_khai.mot_cua.tinh_dat", "thu_tuc.cong_khai.mot_cua.cap_tinh"),
        constraint_23,
        "tỉnh_đạt không quá cấp_tỉnh",
    ),
    (
        ("thu_tuc.cong_khai.mot_cua.xa_dat", "thu_tuc.cong_khai.mot_cua.cap_xa"),
        constraint_24,
        "xã_đạt không quá cấp_xã",
    ),
    (
        ("thu_tuc.mot_cua.trung_tam.tiep_nhan", "thu_tuc.mot_cua.trung_tam.thu_tuc"),
        constraint_25,
        "tiếp_nhận không quá thủ_tục",
    ),
    (
        ("thu_tuc.giai_quyet.tinh.dung_han", "thu_tuc.giai_quyet.tinh.ho_so"),
        constraint_26,
        "đúng_hạn không quá hồ_sơ",
    ),
    (
        ("thu_tuc.giai_quyet.xa.dung_han", "thu_tuc.giai_quyet.xa.ho_so"),
        constraint_27,
        "đúng_hạn không quá hồ_sơ",
    ),
    (
        ("thu_tuc.giai_quyet.xin_loi.xin_loi", "thu_tuc.giai_quyet.xin_loi.qua_han"),
        constraint_28,
        "xin_lỗi không quá quá_hạn",
    ),
    (
        ("thu_tuc.phan_anh.da_xu_ly", "thu_tuc.phan_anh.tiep_nhan"),
        constraint_29,
        "đã_xử_lý không quá tiếp_nhận",
    ),
    (
        ("thu_tuc.phan_anh.cong_khai.cong_khai", "thu_tuc.phan_anh.da_xu_ly"),
        constraint_30,
        "công_khai không quá đã_xử_lý",
    ),
    (
        (
            "thu_tuc.tac_dong.don_gian.tot",
            "thu_tuc.tac_dong.don_gian.kha",
            "thu_tuc.tac_dong.don_gian.trung_binh",
            "thu_tuc.tac_dong.don_gian.kem",
        ),
        constraint_31,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "thu_tuc.tac_dong.thai_do.tot",
            "thu_tuc.tac_dong.thai_do.kha",
            "thu_tuc.tac_dong.thai_do.trung_binh",
            "thu_tuc.tac_dong.thai_do.kem",
        ),
        constraint_32,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "thu_tuc.tac_dong.thoi_gian.tot",
            "thu_tuc.tac_dong.thoi_gian.kha",
            "thu_tuc.tac_dong.thoi_gian.trung_binh",
            "thu_tuc.tac_dong.thoi_gian.kem",
        ),
        constraint_33,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        ("bo_may.to_chuc.sap_xep.da_sap_xep", "bo_may.to_chuc.sap_xep.phai_sap_xep"),
        constraint_34,
        "đã_sắp_xếp không quá phải_sắp_xếp",
    ),
    (
        ("bo_may.phan_cap.kiem_tra.kiem_tra", "bo_may.phan_cap.kiem_tra.phan_cap"),
        constraint_35,
        "kiểm_tra không quá phân_cấp",
    ),
    (
        ("bo_may.phan_cap.xu_ly.xu_ly", "bo_may.phan_cap.xu_ly.phat_hien"),
        constraint_36,
        "xử_lý không quá phát_hiện",
    ),
    (
        (
            "bo_may.tac_dong.phan_dinh.tot",
            "bo_may.tac_dong.phan_dinh.kha",
            "bo_may.tac_dong.phan_dinh.trung_binh",
            "bo_may.tac_dong.phan_dinh.kem",
        ),
        constraint_37,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "bo_may.tac_dong.quy_che.tot",
            "bo_may.tac_dong.quy_che.kha",
            "bo_may.tac_dong.quy_che.trung_binh",
            "bo_may.tac_dong.quy_che.kem",
        ),
        constraint_38,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "bo_may.tac_dong.phan_cap.tot",
            "bo_may.tac_dong.phan_cap.kha",
            "bo_may.tac_dong.phan_cap.trung_binh",
            "bo_may.tac_dong.phan_cap.kem",
        ),
        constraint_39,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        ("cong_vu.vi_tri.co_quan.bo_tri", "cong_vu.vi_tri.co_quan.co_quan"),
        constraint_40,
        "bố_trí không quá cơ_quan",
    ),
    (
        ("cong_vu.vi_tri.don_vi.bo_tri", "cong_vu.vi_tri.don_vi.don_vi"),
        constraint_41,
        "bố_trí không quá đơn_vị",
    ),
    (
        ("cong_vu.dao_tao.hoan_thanh", "cong_vu.dao_tao.ke_hoach"),
        constraint_42,
        "hoàn_thành không quá kế_hoạch",
    ),
    (
        ("cong_vu.cap_xa.dat_chuan.dat_chuan", "cong_vu.cap_xa.tong"),
        constraint_43,
        "đạt_chuẩn không quá tổng",
    ),
    (
        ("cong_vu.cap_xa.boi_duong.boi_duong", "cong_vu.cap_xa.tong"),
        constraint_44,
        "bồi_dưỡng không quá tổng",
    ),
    (
        (
            "cong_vu.tac_dong.chuyen_mon.tot",
            "cong_vu.tac_dong.chuyen_mon.kha",
            "cong_vu.tac_dong.chuyen_mon.trung_binh",
            "cong_vu.tac_dong.chuyen_mon.kem",
        ),
        constraint_45,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "cong_vu.tac_dong.trach_nhiem.tot",
            "cong_vu.tac_dong.trach_nhiem.kha",
            "cong_vu.tac_dong.trach_nhiem.trung_binh",
            "cong_vu.tac_dong.trach_nhiem.kem",
        ),
        constraint_46,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "cong_vu.tac_dong.loi_dung.tot",
            "cong_vu.tac_dong.loi_dung.kha",
            "cong_vu.tac_dong.loi_dung.trung_binh",
            "cong_vu.tac_dong.loi_dung.kem",
        ),
        constraint_47,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "cong_vu.tac_dong.cong_khai.tot",
            "cong_vu.tac_dong.cong_khai.kha",
            "cong_vu.tac_dong.cong_khai.trung_binh",
            "cong_vu.tac_dong.cong_khai.kem",
        ),
        constraint_48,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        ("tai_chinh.ngan_sach.giai_ngan.giai_ngan", "tai_chinh.ngan_sach.giai_ngan.von_giao"),
        constraint_49,
        "giải_ngân không quá vốn_giao",
    ),
    (
        ("tai_chinh.ngan_sach.kien_nghi.da_nop", "tai_chinh.ngan_sach.kien_nghi.phai_nop"),
        constraint_50,
        "đã_nộp không quá phải_nộp",
    ),
    (
        ("tai_chinh.ngan_sach.tai_san.ban_hanh", "tai_chinh.ngan_sach.tai_san.co_quan"),
        constraint_51,
        "ban_hành không quá cơ_quan",
    ),
    (
        ("tai_chinh.tu_chu.tu_bao_dam", "tai_chinh.tu_chu.mot_phan", "tai_chinh.tu_chu.don_vi"),
        constraint_52,
        "tự_bảo_đảm + một_phần không quá đơn_vị",
    ),
    (
        ("tai_chinh.tu_chu.tu_bao_dam", "tai_chinh.tu_chu.don_vi"),
        constraint_53,
        "tự_bảo_đảm không quá đơn_vị",
    ),
    (("tai_chinh.tu_chu.mot_phan", "tai_chinh.tu_chu.don_vi"), constraint_54, "một_phần không quá đơn_vị"),
    (
        (
            "tai_chinh.tac_dong.chat_luong.tot",
            "tai_chinh.tac_dong.chat_luong.kha",
            "tai_chinh.tac_dong.chat_luong.trung_binh",
            "tai_chinh.tac_dong.chat_luong.kem",
        ),
        constraint_55,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "tai_chinh.tac_dong.minh_bach.tot",
            "tai_chinh.tac_dong.minh_bach.kha",
            "tai_chinh.tac_dong.minh_bach.trung_binh",
            "tai_chinh.tac_dong.minh_bach.kem",
        ),
        constraint_56,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "tai_chinh.tac_dong.hieu_qua.tot",
            "tai_chinh.tac_dong.hieu_qua.kha",
            "tai_chinh.tac_dong.hieu_qua.trung_binh",
            "tai_chinh.tac_dong.hieu_qua.kem",
        ),
        constraint_57,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        ("so_hoa.nen_tang.ke_hoach.hoan_thanh", "so_hoa.nen_tang.ke_hoach.giao"),
        constraint_58,
        "hoàn_thành không quá giao",
    ),
    (
        ("so_hoa.nen_tang.csdl.khai_thac", "so_hoa.nen_tang.csdl.danh_muc"),
        constraint_59,
        "khai_thác không quá danh_mục",
    ),
    (
        ("so_hoa.nen_tang.ky_so.ky_so_tinh", "so_hoa.nen_tang.ky_so.van_ban_tinh"),
        constraint_60,
        "ký_số_tỉnh không quá văn_bản_tỉnh",
    ),
    (
        ("so_hoa.nen_tang.ky_so.ky_so_xa", "so_hoa.nen_tang.ky_so.van_ban_xa"),
        constraint_61,
        "ký_số_xã không quá văn_bản_xã",
    ),
    (
        ("so_hoa.dich_vu.phat_sinh.phat_sinh", "so_hoa.dich_vu.phat_sinh.cung_cap"),
        constraint_62,
        "phát_sinh không quá cung_cấp",
    ),
    (
        ("so_hoa.dich_vu.ho_so.truc_tuyen", "so_hoa.dich_vu.ho_so.tiep_nhan"),
        constraint_63,
        "trực_tuyến không quá tiếp_nhận",
    ),
    (
        ("so_hoa.dich_vu.thanh_toan_tthc.giao_dich", "so_hoa.dich_vu.thanh_toan_tthc.co_phi"),
        constraint_64,
        "giao_dịch không quá có_phí",
    ),
    (
        ("so_hoa.dich_vu.thanh_toan_hs.thanh_toan", "so_hoa.dich_vu.thanh_toan_hs.ho_so_co_phi"),
        constraint_65,
        "thanh_toán không quá hồ_sơ_có_phí",
    ),
    (
        ("so_hoa.dich_vu.so_hoa.so_hoa_tinh", "so_hoa.dich_vu.so_hoa.ho_so_tinh"),
        constraint_66,
        "số_hóa_tỉnh không quá hồ_sơ_tỉnh",
    ),
    (
        ("so_hoa.dich_vu.so_hoa.so_hoa_xa", "so_hoa.dich_vu.so_hoa.ho_so_xa"),
        constraint_67,
        "số_hóa_xã không quá hồ_sơ_xã",
    ),
    (
        ("so_hoa.dich_vu.ket_qua_dien_tu.dien_tu", "so_hoa.dich_vu.ket_qua_dien_tu.co_ket_qua"),
        constraint_68,
        "điện_tử không quá có_kết_quả",
    ),
    (
        (
            "so_hoa.tac_dong.tin_cay.tot",
            "so_hoa.tac_dong.tin_cay.kha",
            "so_hoa.tac_dong.tin_cay.trung_binh",
            "so_hoa.tac_dong.tin_cay.kem",
        ),
        constraint_69,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "so_hoa.tac_dong.day_du.tot",
            "so_hoa.tac_dong.day_du.kha",
            "so_hoa.tac_dong.day_du.trung_binh",
            "so_hoa.tac_dong.day_du.kem",
        ),
        constraint_70,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "so_hoa.tac_dong.thuan_tien.tot",
            "so_hoa.tac_dong.thuan_tien.kha",
            "so_hoa.tac_dong.thuan_tien.trung_binh",
            "so_hoa.tac_dong.thuan_tien.kem",
        ),
        constraint_71,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        (
            "so_hoa.tac_dong.chat_luong.tot",
            "so_hoa.tac_dong.chat_luong.kha",
            "so_hoa.tac_dong.chat_luong.trung_binh",
            "so_hoa.tac_dong.chat_luong.kem",
        ),
        constraint_72,
        "tổng số phiếu của lãnh đạo, quản lý từ 1 trở lên",
    ),
    (
        ("tac_dong.kinh_te.chi_tieu.hoan_thanh", "tac_dong.kinh_te.chi_tieu.giao"),
        constraint_73,
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
    LeafRule("chi_dao.sang_kien", ("chi_dao.sang_kien.sang_kien",), judge_chi_dao__sang_kien),
    LeafRule(
        "chi_dao.danh_gia.kip_thoi",
        (
            "chi_dao.danh_gia.kip_thoi.rat_hai_long",
            "chi_dao.danh_gia.kip_thoi.hai_long",
            "chi_dao.danh_gia.kip_thoi.binh_thuong",
            "chi_dao.danh_gia.kip_thoi.khong_hai_long",
            "chi_dao.danh_gia.kip_thoi.rat_khong_hai_long",
        ),
        judge_chi_dao__danh_gia__kip_thoi,
    ),
    LeafRule(
        "chi_dao.danh_gia.quyet_liet",
        (
            "chi_dao.danh_gia.quyet_liet.rat_hai_long",
            "chi_dao.danh_gia.quyet_liet.hai_long",
            "chi_dao.danh_gia.quyet_liet.binh_thuong",
            "chi_dao.danh_gia.quyet_liet.khong_hai_long",
            "chi_dao.danh_gia.quyet_liet.rat_khong_hai_long",
        ),
        judge_chi_dao__danh_gia__quyet_liet,
    ),
    LeafRule(
        "chi_dao.danh_gia.hieu_qua",
        (
            "chi_dao.danh_gia.hieu_qua.rat_hai_long",
            "chi_dao.danh_gia.hieu_qua.hai_long",
            "chi_dao.danh_gia.hieu_qua.binh_thuong",
            "chi_dao.danh_gia.hieu_qua.khong_hai_long",
            "chi_dao.danh_gia.hieu_qua.rat_khong_hai_long",
        ),
        judge_chi_dao__danh_gia__hieu_qua,
    ),
    LeafRule(
        "the_che.thi_hanh.hoat_dong",
        (
            "the_che.thi_hanh.hoat_dong.thu_thap",
            "the_che.thi_hanh.hoat_dong.kiem_tra",
            "the_che.thi_hanh.hoat_dong.khao_sat",
        ),
        judge_the_che__thi_hanh__hoat_dong,
    ),
    LeafRule(
        "the_che.thi_hanh.xu_ly",
        ("the_che.thi_hanh.xu_ly.phai_xu_ly", "the_che.thi_hanh.xu_ly.da_xu_ly"),
        judge_the_che__thi_hanh__xu_ly,
        may_not_arise=True,
    ),
    LeafRule(
        "the_che.ra_soat.ke_hoach",
        ("the_che.ra_soat.ke_hoach.ra_soat", "the_che.ra_soat.ke_hoach.ke_hoach"),
        judge_the_che__ra_soat__ke_hoach,
    ),
    LeafRule(
        "the_che.ra_soat.xu_ly",
        ("the_che.ra_soat.xu_ly.phai_xu_ly", "the_che.ra_soat.xu_ly.da_xu_ly"),
        judge_the_che__ra_soat__xu_ly,
        may_not_arise=True,
    ),
    LeafRule(
        "the_che.kiem_tra.ke_hoach",
        ("the_che.kiem_tra.ke_hoach.kiem_tra", "the_che.kiem_tra.ke_hoach.ke_hoach"),
        judge_the_che__kiem_tra__ke_hoach,
    ),
    LeafRule(
        "the_che.kiem_tra.xu_ly",
        ("the_che.kiem_tra.xu_ly.trai_phap_luat", "the_che.kiem_tra.xu_ly.da_xu_ly"),
        judge_the_che__kiem_tra__xu_ly,
        may_not_arise=True,
    ),
    LeafRule(
        "the_che.dung_tien_do",
        ("the_che.dung_tien_do.chuong_trinh", "the_che.dung_tien_do.dung_tien_do"),
        judge_the_che__dung_tien_do,
        may_not_arise=True,
    ),
    LeafRule(
        "the_che.tac_dong.dong_bo",
        (
            "the_che.tac_dong.dong_bo.tot",
            "the_che.tac_dong.dong_bo.kha",
            "the_che.tac_dong.dong_bo.trung_binh",
            "the_che.tac_dong.dong_bo.kem",
        ),
        judge_the_che__tac_dong__dong_bo,
    ),
    LeafRule(
        "the_che.tac_dong.kha_thi",
        (
            "the_che.tac_dong.kha_thi.tot",
            "the_che.tac_dong.kha_thi.kha",
            "the_che.tac_dong.kha_thi.trung_binh",
            "the_che.tac_dong.kha_thi.kem",
        ),
        judge_the_che__tac_dong__kha_thi,
    ),
    LeafRule(
        "the_che.tac_dong.kip_thoi",
        (
            "the_che.tac_dong.kip_thoi.tot",
            "the_che.tac_dong.kip_thoi.kha",
            "the_che.tac_dong.kip_thoi.trung_binh",
            "the_che.tac_dong.kip_thoi.kem",
        ),
        judge_the_che__tac_dong__kip_thoi,
    ),
    LeafRule(
        "thu_tuc.ra_soat.ke_hoach",
        ("thu_tuc.ra_soat.ke_hoach.ra_soat", "thu_tuc.ra_soat.ke_hoach.ke_hoach"),
        judge_thu_tuc__ra_soat__ke_hoach,
    ),
    LeafRule(
        "thu_tuc.ra_soat.don_gian",
        ("thu_tuc.ra_soat.don_gian.don_gian_hoa", "thu_tuc.ra_soat.don_gian.ra_soat"),
        judge_thu_tuc__ra_soat__don_gian,
    ),
    LeafRule(
        "thu_tuc.cong_khai.cong_bo",
        ("thu_tuc.cong_khai.cong_bo.cong_bo",),
        judge_thu_tuc__cong_khai__cong_bo,
    ),
    LeafRule(
        "thu_tuc.cong_khai.csdl",
        ("thu_tuc.cong_khai.csdl.dung_han", "thu_tuc.cong_khai.csdl.phai_cong_khai"),
        judge_thu_tuc__cong_khai__csdl,
    ),
    LeafRule(
        "thu_tuc.cong_khai.mot_cua",
        (
            "thu_tuc.cong_khai.mot_cua.tinh_dat",
            "thu_tuc.cong_khai.mot_cua.cap_tinh",
            "thu_tuc.cong_khai.mot_cua.xa_dat",
            "thu_tuc.cong_khai.mot_cua.cap_xa",
        ),
        judge_thu_tuc__cong_khai__mot_cua,
    ),
    LeafRule(
        "thu_tuc.mot_cua.trung_tam",
        ("thu_tuc.mot_cua.trung_tam.tiep_nhan", "thu_tuc.mot_cua.trung_tam.thu_tuc", "unit.loai_don_vi"),
        judge_thu_tuc__mot_cua__trung_tam,
    ),
    LeafRule(
        "thu_tuc.mot_cua.lien_thong",
        ("thu_tuc.mot_cua.lien_thong.cung_cap", "thu_tuc.mot_cua.lien_thong.giua_cac_cap"),
        judge_thu_tuc__mot_cua__lien_thong,
    ),
    LeafRule(
        "thu_tuc.mot_cua.phi_dia_gioi",
        ("thu_tuc.mot_cua.phi_dia_gioi.trien_khai",),
        judge_thu_tuc__mot_cua__phi_dia_gioi,
    ),
    LeafRule(
        "thu_tuc.giai_quyet.tinh",
        ("thu_tuc.giai_quyet.tinh.dung_han", "thu_tuc.giai_quyet.tinh.ho_so"),
        judge_thu_tuc__giai_quyet__tinh,
    ),
    LeafRule(
        "thu_tuc.giai_quyet.xa",
        ("thu_tuc.giai_quyet.xa.dung_han", "thu_tuc.giai_quyet.xa.ho_so"),
        judge_thu_tuc__giai_quyet__xa,
    ),
    LeafRule(
        "thu_tuc.giai_quyet.xin_loi",
        ("thu_tuc.giai_quyet.xin_loi.qua_han", "thu_tuc.giai_quyet.xin_loi.xin_loi"),
        judge_thu_tuc__giai_quyet__xin_loi,
        may_not_arise=True,
    ),
    LeafRule(
        "thu_tuc.phan_anh.xu_ly",
        ("thu_tuc.phan_anh.tiep_nhan", "thu_tuc.phan_anh.da_xu_ly"),
        judge_thu_tuc__phan_anh__xu_ly,
        may_not_arise=True,
    ),
    LeafRule(
        "thu_tuc.phan_anh.cong_khai",
        ("thu_tuc.phan_anh.tiep_nhan", "thu_tuc.phan_anh.da_xu_ly", "thu_tuc.phan_anh.cong_khai.cong_khai"),
        judge_thu_tuc__phan_anh__cong_khai,
        may_not_arise=True,
    ),
    LeafRule(
        "thu_tuc.tac_dong.don_gian",
        (
            "thu_tuc.tac_dong.don_gian.tot",
            "thu_tuc.tac_dong.don_gian.kha",
            "thu_tuc.tac_dong.don_gian.trung_binh",
            "thu_tuc.tac_dong.don_gian.kem",
        ),
        judge_thu_tuc__tac_dong__don_gian,
    ),
    LeafRule(
        "thu_tuc.tac_dong.thai_do",
        (
            "thu_tuc.tac_dong.thai_do.tot",
            "thu_tuc.tac_dong.thai_do.kha",
            "thu_tuc.tac_dong.thai_do.trung_binh",
            "thu_tuc.tac_dong.thai_do.kem",
        ),
        judge_thu_tuc__tac_dong__thai_do,
    ),
    LeafRule(
        "thu_tuc.tac_dong.thoi_gian",
        (
            "thu_tuc.tac_dong.thoi_gian.tot",
            "thu_tuc.tac_dong.thoi_gian.kha",
            "thu_tuc.tac_dong.thoi_gian.trung_binh",
            "thu_tuc.tac_dong.thoi_gian.kem",
        ),
        judge_thu_tuc__tac_dong__thoi_gian,
    ),
    LeafRule(
        "bo_may.to_chuc.sap_xep",
        ("bo_may.to_chuc.sap_xep.phai_sap_xep", "bo_may.to_chuc.sap_xep.da_sap_xep"),
        judge_bo_may__to_chuc__sap_xep,
        may_not_arise=True,
    ),
    LeafRule(
        "bo_may.to_chuc.cap_pho",
        ("bo_may.to_chuc.cap_pho.co_quan_vuot",),
        judge_bo_may__to_chuc__cap_pho,
    ),
    LeafRule(
        "bo_may.to_chuc.giam_dvsn",
        ("bo_may.to_chuc.giam_dvsn.nam_2023", "bo_may.to_chuc.giam_dvsn.nam_nay"),
        judge_bo_may__to_chuc__giam_dvsn,
    ),
    LeafRule(
        "bo_may.bien_che.hanh_chinh",
        ("bo_may.bien_che.hanh_chinh.su_dung", "bo_may.bien_che.hanh_chinh.giao"),
        judge_bo_may__bien_che__hanh_chinh,
    ),
    LeafRule(
        "bo_may.bien_che.su_nghiep",
        ("bo_may.bien_che.su_nghiep.su_dung", "bo_may.bien_che.su_nghiep.giao"),
        judge_bo_may__bien_che__su_nghiep,
    ),
    LeafRule(
        "bo_may.phan_cap.thuc_hien",
        ("bo_may.phan_cap.thuc_hien.ket_qua",),
        judge_bo_may__phan_cap__thuc_hien,
    ),
    LeafRule(
        "bo_may.phan_cap.kiem_tra",
        ("bo_may.phan_cap.kiem_tra.kiem_tra", "bo_may.phan_cap.kiem_tra.phan_cap"),
        judge_bo_may__phan_cap__kiem_tra,
    ),
    LeafRule(
        "bo_may.phan_cap.xu_ly",
        ("bo_may.phan_cap.xu_ly.phat_hien", "bo_may.phan_cap.xu_ly.xu_ly"),
        judge_bo_may__phan_cap__xu_ly,
        may_not_arise=True,
    ),
    LeafRule(
        "bo_may.tac_dong.phan_dinh",
        (
            "bo_may.tac_dong.phan_dinh.tot",
            "bo_may.tac_dong.phan_dinh.kha",
            "bo_may.tac_dong.phan_dinh.trung_binh",
            "bo_may.tac_dong.phan_dinh.kem",
        ),
        judge_bo_may__tac_dong__phan_dinh,
    ),
    LeafRule(
        "bo_may.tac_dong.quy_che",
        (
            "bo_may.tac_dong.quy_che.tot",
            "bo_may.tac_dong.quy_che.kha",
            "bo_may.tac_dong.quy_che.trung_binh",
            "bo_may.tac_dong.quy_che.kem",
        ),
        judge_bo_may__tac_dong__quy_che,
    ),
    LeafRule(
        "bo_may.tac_dong.phan_cap",
        (
            "bo_may.tac_dong.phan_cap.tot",
            "bo_may.tac_dong.phan_cap.kha",
            "bo_may.tac_dong.phan_cap.trung_binh",
            "bo_may.tac_dong.phan_cap.kem",
        ),
        judge_bo_may__tac_dong__phan_cap,
    ),
    LeafRule(
        "cong_vu.vi_tri.co_quan",
        ("cong_vu.vi_tri.co_quan.bo_tri", "cong_vu.vi_tri.co_quan.co_quan"),
        judge_cong_vu__vi_tri__co_quan,
    ),
    LeafRule(
        "cong_vu.vi_tri.don_vi",
        ("cong_vu.vi_tri.don_vi.bo_tri", "cong_vu.vi_tri.don_vi.don_vi"),
        judge_cong_vu__vi_tri__don_vi,
    ),
    LeafRule(
        "cong_vu.tuyen_dung.cong_chuc",
        ("cong_vu.tuyen_dung.cong_chuc.co_tuyen_dung", "cong_vu.tuyen_dung.cong_chuc.dung_quy_dinh"),
        judge_cong_vu__tuyen_dung__cong_chuc,
        may_not_arise=True,
    ),
    LeafRule(
        "cong_vu.tuyen_dung.cap_xa",
        ("cong_vu.tuyen_dung.cap_xa.co_tuyen_dung", "cong_vu.tuyen_dung.cap_xa.dung_quy_dinh"),
        judge_cong_vu__tuyen_dung__cap_xa,
        may_not_arise=True,
    ),
    LeafRule(
        "cong_vu.tuyen_dung.vien_chuc",
        ("cong_vu.tuyen_dung.vien_chuc.co_tuyen_dung", "cong_vu.tuyen_dung.vien_chuc.dung_quy_dinh"),
        judge_cong_vu__tuyen_dung__vien_chuc,
        may_not_arise=True,
    ),
    LeafRule(
        "cong_vu.bo_nhiem.quy_trinh",
        ("cong_vu.bo_nhiem.quy_trinh.dung_quy_trinh",),
        judge_cong_vu__bo_nhiem__quy_trinh,
    ),
    LeafRule(
        "cong_vu.bo_nhiem.tieu_chuan",
        ("cong_vu.bo_nhiem.vi_pham",),
        judge_cong_vu__bo_nhiem__tieu_chuan,
    ),
    LeafRule(
        "cong_vu.danh_gia.trinh_tu",
        ("cong_vu.danh_gia.trinh_tu.dung_trinh_tu",),
        judge_cong_vu__danh_gia__trinh_tu,
    ),
    LeafRule(
        "cong_vu.danh_gia.ky_luat",
        (
            "cong_vu.danh_gia.ky_luat.lanh_dao_tinh",
            "cong_vu.danh_gia.ky_luat.nguoi_dung_dau",
            "cong_vu.danh_gia.ky_luat.cong_chuc_khac",
        ),
        judge_cong_vu__danh_gia__ky_luat,
    ),
    LeafRule(
        "cong_vu.dao_tao",
        ("cong_vu.dao_tao.hoan_thanh", "cong_vu.dao_tao.ke_hoach"),
        judge_cong_vu__dao_tao,
    ),
    LeafRule(
        "cong_vu.cap_xa.dat_chuan",
        ("cong_vu.cap_xa.dat_chuan.dat_chuan", "cong_vu.cap_xa.tong"),
        judge_cong_vu__cap_xa__dat_chuan,
    ),
    LeafRule(
        "cong_vu.cap_xa.boi_duong",
        ("cong_vu.cap_xa.boi_duong.boi_duong", "cong_vu.cap_xa.tong"),
        judge_cong_vu__cap_xa__boi_duong,
    ),
    LeafRule(
        "cong_vu.tac_dong.chuyen_mon",
        (
            "cong_vu.tac_dong.chuyen_mon.tot",
            "cong_vu.tac_dong.chuyen_mon.kha",
            "cong_vu.tac_dong.chuyen_mon.trung_binh",
            "cong_vu.tac_dong.chuyen_mon.kem",
        ),
        judge_cong_vu__tac_dong__chuyen_mon,
    ),
    LeafRule(
        "cong_vu.tac_dong.trach_nhiem",
        (
            "cong_vu.tac_dong.trach_nhiem.tot",
            "cong_vu.tac_dong.trach_nhiem.kha",
            "cong_vu.tac_dong.trach_nhiem.trung_binh",
            "cong_vu.tac_dong.trach_nhiem.kem",
        ),
        judge_cong_vu__tac_dong__trach_nhiem,
    ),
    LeafRule(
        "cong_vu.tac_dong.loi_dung",
        (
            "cong_vu.tac_dong.loi_dung.tot",
            "cong_vu.tac_dong.loi_dung.kha",
            "cong_vu.tac_dong.loi_dung.trung_binh",
            "cong_vu.tac_dong.loi_dung.kem",
        ),
        judge_cong_vu__tac_dong__loi_dung,
    ),
    LeafRule(
        "cong_vu.tac_dong.cong_khai",
        (
            "cong_vu.tac_dong.cong_khai.tot",
            "cong_vu.tac_dong.cong_khai.kha",
            "cong_vu.tac_dong.cong_khai.trung_binh",
            "cong_vu.tac_dong.cong_khai.kem",
        ),
        judge_cong_vu__tac_dong__cong_khai,
    ),
    LeafRule(
        "tai_chinh.ngan_sach.giai_ngan",
        ("tai_chinh.ngan_sach.giai_ngan.giai_ngan", "tai_chinh.ngan_sach.giai_ngan.von_giao"),
        judge_tai_chinh__ngan_sach__giai_ngan,
    ),
    LeafRule(
        "tai_chinh.ngan_sach.kien_nghi",
        ("tai_chinh.ngan_sach.kien_nghi.phai_nop", "tai_chinh.ngan_sach.kien_nghi.da_nop"),
        judge_tai_chinh__ngan_sach__kien_nghi,
        may_not_arise=True,
    ),
    LeafRule(
        "tai_chinh.ngan_sach.sai_pham",
        ("tai_chinh.ngan_sach.sai_pham.dung_quy_dinh",),
        judge_tai_chinh__ngan_sach__sai_pham,
    ),
    LeafRule(
        "tai_chinh.ngan_sach.tai_san",
        ("tai_chinh.ngan_sach.tai_san.ban_hanh", "tai_chinh.ngan_sach.tai_san.co_quan"),
        judge_tai_chinh__ngan_sach__tai_san,
    ),
    LeafRule(
        "tai_chinh.tu_chu.chi_thuong_xuyen",
        ("tai_chinh.tu_chu.tu_bao_dam", "tai_chinh.tu_chu.don_vi"),
        judge_tai_chinh__tu_chu__chi_thuong_xuyen,
    ),
    LeafRule(
        "tai_chinh.tu_chu.mot_phan",
        ("tai_chinh.tu_chu.mot_phan", "tai_chinh.tu_chu.don_vi"),
        judge_tai_chinh__tu_chu__mot_phan,
    ),
    LeafRule(
        "tai_chinh.tu_chu.giam_chi",
        ("tai_chinh.tu_chu.giam_chi.chi_nam_2021", "tai_chinh.tu_chu.giam_chi.chi_nam_danh_gia"),
        judge_tai_chinh__tu_chu__giam_chi,
    ),
    LeafRule(
        "tai_chinh.tac_dong.chat_luong",
        (
            "tai_chinh.tac_dong.chat_luong.tot",
            "tai_chinh.tac_dong.chat_luong.kha",
            "tai_chinh.tac_dong.chat_luong.trung_binh",
            "tai_chinh.tac_dong.chat_luong.kem",
        ),
        judge_tai_chinh__tac_dong__chat_luong,
    ),
    LeafRule(
        "tai_chinh.tac_dong.minh_bach",
        (
            "tai_chinh.tac_dong.minh_bach.tot",
            "tai_chinh.tac_dong.minh_bach.kha",
            "tai_chinh.tac_dong.minh_bach.trung_binh",
            "tai_chinh.tac_dong.minh_bach.kem",
        ),
        judge_tai_chinh__tac_dong__minh_bach,
    ),
    LeafRule(
        "tai_chinh.tac_dong.hieu_qua",
        (
            "tai_chinh.tac_dong.hieu_qua.tot",
            "tai_chinh.tac_dong.hieu_qua.kha",
            "tai_chinh.tac_dong.hieu_qua.trung_binh",
            "tai_chinh.tac_dong.hieu_qua.kem",
        ),
        judge_tai_chinh__tac_dong__hieu_qua,
    ),
    LeafRule(
        "so_hoa.nen_tang.ke_hoach",
        ("so_hoa.nen_tang.ke_hoach.hoan_thanh", "so_hoa.nen_tang.ke_hoach.giao"),
        judge_so_hoa__nen_tang__ke_hoach,
    ),
    LeafRule("so_hoa.nen_tang.lgsp", ("so_hoa.nen_tang.lgsp.he_thong",), judge_so_hoa__nen_tang__lgsp),
    LeafRule(
        "so_hoa.nen_tang.csdl",
        ("so_hoa.nen_tang.csdl.khai_thac", "so_hoa.nen_tang.csdl.danh_muc"),
        judge_so_hoa__nen_tang__csdl,
    ),
    LeafRule(
        "so_hoa.nen_tang.ky_so",
        (
            "so_hoa.nen_tang.ky_so.ky_so_tinh",
            "so_hoa.nen_tang.ky_so.van_ban_tinh",
            "so_hoa.nen_tang.ky_so.ky_so_xa",
            "so_hoa.nen_tang.ky_so.van_ban_xa",
        ),
        judge_so_hoa__nen_tang__ky_so,
    ),
    LeafRule(
        "so_hoa.dich_vu.phat_sinh",
        ("so_hoa.dich_vu.phat_sinh.phat_sinh", "so_hoa.dich_vu.phat_sinh.cung_cap"),
        judge_so_hoa__dich_vu__phat_sinh,
    ),
    LeafRule(
        "so_hoa.dich_vu.ho_so",
        ("so_hoa.dich_vu.ho_so.truc_tuyen", "so_hoa.dich_vu.ho_so.tiep_nhan"),
        judge_so_hoa__dich_vu__ho_so,
    ),
    LeafRule(
        "so_hoa.dich_vu.thanh_toan_tthc",
        ("so_hoa.dich_vu.thanh_toan_tthc.giao_dich", "so_hoa.dich_vu.thanh_toan_tthc.co_phi"),
        judge_so_hoa__dich_vu__thanh_toan_tthc,
    ),
    LeafRule(
        "so_hoa.dich_vu.thanh_toan_hs",
        ("so_hoa.dich_vu.thanh_toan_hs.ho_so_co_phi", "so_hoa.dich_vu.thanh_toan_hs.thanh_toan"),
        judge_so_hoa__dich_vu__thanh_toan_hs,
        may_not_arise=True,
    ),
    LeafRule(
        "so_hoa.dich_vu.so_hoa",
        (
            "so_hoa.dich_vu.so_hoa.so_hoa_tinh",
            "so_hoa.dich_vu.so_hoa.ho_so_tinh",
            "so_hoa.dich_vu.so_hoa.so_hoa_xa",
            "so_hoa.dich_vu.so_hoa.ho_so_xa",
        ),
        judge_so_hoa__dich_vu__so_hoa,
    ),
    LeafRule(
        "so_hoa.dich_vu.xep_hang",
        ("so_hoa.dich_vu.xep_hang.xep_hang",),
        judge_so_hoa__dich_vu__xep_hang,
    ),
    LeafRule(
        "so_hoa.dich_vu.ket_qua_dien_tu",
        ("so_hoa.dich_vu.ket_qua_dien_tu.dien_tu", "so_hoa.dich_vu.ket_qua_dien_tu.co_ket_qua"),
        judge_so_hoa__dich_vu__ket_qua_dien_tu,
    ),
    LeafRule(
        "so_hoa.tac_dong.tin_cay",
        (
            "so_hoa.tac_dong.tin_cay.tot",
            "so_hoa.tac_dong.tin_cay.kha",
            "so_hoa.tac_dong.tin_cay.trung_binh",
            "so_hoa.tac_dong.tin_cay.kem",
        ),
        judge_so_hoa__tac_dong__tin_cay,
    ),
    LeafRule(
        "so_hoa.tac_dong.day_du",
        (
            "so_hoa.tac_dong.day_du.tot",
            "so_hoa.tac_dong.day_du.kha",
            "so_hoa.tac_dong.day_du.trung_binh",
            "so_hoa.tac_dong.day_du.kem",
        ),
        judge_so_hoa__tac_dong__day_du,
    ),
    LeafRule(
        "so_hoa.tac_dong.thuan_tien",
        (
            "so_hoa.tac_dong.thuan_tien.tot",
            "so_hoa.tac_dong.thuan_tien.kha",
            "so_hoa.tac_dong.thuan_tien.trung_binh",
            "so_hoa.tac_dong.thuan_tien.kem",
        ),
        judge_so_hoa__tac_dong__thuan_tien,
    ),
    LeafRule(
        "so_hoa.tac_dong.chat_luong",
        (
            "so_hoa.tac_dong.chat_luong.tot",
            "so_hoa.tac_dong.chat_luong.kha",
            "so_hoa.tac_dong.chat_luong.trung_binh",
            "so_hoa.tac_dong.chat_luong.kem",
        ),
        judge_so_hoa__tac_dong__chat_luong,
    ),
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
    index_id=INDEX,
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
                Section("chi_dao.sang_kien", "criterion", (3, 2)),
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
                        Section("the_che.tac_dong.kha_thi", "sub_criterion", (3, 2)),
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
                        Section("thu_tuc.mot_cua.lien_thong", "sub_criterion", (1, 1)),
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
                        Section("thu_tuc.giai_quyet.xa", "sub_criterion", (3, 2)),
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
                Section(
                    "cong_vu.bo_nhiem",
                    "criterion",
                    (1, 1),
                    "sum",
                    (
                        Section("cong_vu.bo_nhiem.quy_trinh", "sub_criterion", (1, 2)),
                        Section("cong_vu.bo_nhiem.tieu_chuan", "sub_criterion", (1, 2)),
                    ),
                ),
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
                        Section("so_hoa.dich_vu.phat_sinh", "sub_criterion", (1, 1)),
                        Section("so_hoa.dich_vu.ho_so", "sub_criterion", (2, 1)),
                        Section("so_hoa.dich_vu.thanh_toan_tthc", "sub_criterion", (1, 1)),
                        Section("so_hoa.dich_vu.thanh_toan_hs", "sub_criterion", (1, 1)),
                        Section("so_hoa.dich_vu.so_hoa", "sub_criterion", (1, 1)),
                        Section("so_hoa.dich_vu.xep_hang", "sub_criterion", (1, 1)),
                        Section("so_hoa.dich_vu.ket_qua_dien_tu", "sub_criterion", (1, 2)),
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
                        Section("tac_dong.kinh_te.thu_ngan_sach", "sub_criterion", (2, 1)),
                        Section("tac_dong.kinh_te.doanh_nghiep", "sub_criterion", (2, 1)),
                        Section("tac_dong.kinh_te.chi_tieu", "sub_criterion", (5, 2)),
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
    A figure that cannot be read, or contradicts its declaration, raises FigureError, and so does a year
    before FIRST_YEAR.
    """
    reported = by_owner(figures, unit, parameters)
    given = given_inputs(FIGURES, CONSTRAINTS, reported, period, FIRST_YEAR)
    return roll_up(RULES, period, judge_leaves(LEAVES, UNIT, given, not_arising), given)


def score_whole(
    figures: Mapping[str, int], *, period: int | None, not_arising: Collection[str] = ()
) -> Score:
    """Score one unit from figures that were validated already: whole numbers by full key, as in FIGURES."""
    given = figures if period is None else {**figures, "period": period}
    return roll_up(RULES, period, judge_leaves(LEAVES, UNIT, given, not_arising), given)


class Judgement(NamedTuple):
    """The leaves in order: points in 1/UNIT (None is pending or left out), the case (None is pending), what is missing.

    The total is in 1/TOTAL_UNIT; None as long as a leaf is pending.
    """

    points: tuple[int | None, ...]
    cases: tuple[str | None, ...]
    missing: tuple[tuple[str, ...], ...]
    total: int | None


def judge(
    unit__loai_don_vi: int | None,
    chi_dao__ke_hoach__ban_hanh__da_ban_hanh: int | None,
    chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh: int | None,
    chi_dao__ke_hoach__hoan_thanh__giao: int | None,
    chi_dao__ke_hoach__hoan_thanh__hoan_thanh: int | None,
    chi_dao__bao_cao__bao_cao_cham: int | None,
    chi_dao__bao_cao__bao_cao_thieu: int | None,
    chi_dao__kiem_tra__ty_le__co_quan: int | None,
    chi_dao__kiem_tra__ty_le__kiem_tra: int | None,
    chi_dao__kiem_tra__xu_ly__phat_hien: int | None,
    chi_dao__kiem_tra__xu_ly__xu_ly: int | None,
    chi_dao__tuyen_truyen__hoan_thanh_ke_hoach: int | None,
    chi_dao__tuyen_truyen__so_hinh_thuc: int | None,
    chi_dao__nhiem_vu_giao__dung_han__giao: int | None,
    chi_dao__nhiem_vu_giao__dung_han__dung_han: int | None,
    chi_dao__nhiem_vu_giao__dung_han__qua_han: int | None,
    chi_dao__nhiem_vu_giao__khong_ton_dong__het_ton_dong: int | None,
    chi_dao__sang_kien__sang_kien: int | None,
    chi_dao__danh_gia__kip_thoi__rat_hai_long: int | None,
    chi_dao__danh_gia__kip_thoi__hai_long: int | None,
    chi_dao__danh_gia__kip_thoi__binh_thuong: int | None,
    chi_dao__danh_gia__kip_thoi__khong_hai_long: int | None,
    chi_dao__danh_gia__kip_thoi__rat_khong_hai_long: int | None,
    chi_dao__danh_gia__quyet_liet__rat_hai_long: int | None,
    chi_dao__danh_gia__quyet_liet__hai_long: int | None,
    chi_dao__danh_gia__quyet_liet__binh_thuong: int | None,
    chi_dao__danh_gia__quyet_liet__khong_hai_long: int | None,
    chi_dao__danh_gia__quyet_liet__rat_khong_hai_long: int | None,
    chi_dao__danh_gia__hieu_qua__rat_hai_long: int | None,
    chi_dao__danh_gia__hieu_qua__hai_long: int | None,
    chi_dao__danh_gia__hieu_qua__binh_thuong: int | None,
    chi_dao__danh_gia__hieu_qua__khong_hai_long: int | None,
    chi_dao__danh_gia__hieu_qua__rat_khong_hai_long: int | None,
    the_che__thi_hanh__hoat_dong__thu_thap: int | None,
    the_che__thi_hanh__hoat_dong__kiem_tra: int | None,
    the_che__thi_hanh__hoat_dong__khao_sat: int | None,
    the_che__thi_hanh__xu_ly__phai_xu_ly: int | None,
    the_che__thi_hanh__xu_ly__da_xu_ly: int | None,
    the_che__ra_soat__ke_hoach__ke_hoach: int | None,
    the_che__ra_soat__ke_hoach__ra_soat: int | None,
    the_che__ra_soat__xu_ly__phai_xu_ly: int | None,
    the_che__ra_soat__xu_ly__da_xu_ly: int | None,
    the_che__kiem_tra__ke_hoach__ke_hoach: int | None,
    the_che__kiem_tra__ke_hoach__kiem_tra: int | None,
    the_che__kiem_tra__xu_ly__trai_phap_luat: int | None,
    the_che__kiem_tra__xu_ly__da_xu_ly: int | None,
    the_che__dung_tien_do__chuong_trinh: int | None,
    the_che__dung_tien_do__dung_tien_do: int | None,
    the_che__tac_dong__dong_bo__tot: int | None,
    the_che__tac_dong__dong_bo__kha: int | None,
    the_che__tac_dong__dong_bo__trung_binh: int | None,
    the_che__tac_dong__dong_bo__kem: int | None,
    the_che__tac_dong__kha_thi__tot: int | None,
    the_che__tac_dong__kha_thi__kha: int | None,
    the_che__tac_dong__kha_thi__trung_binh: int | None,
    the_che__tac_dong__kha_thi__kem: int | None,
    the_che__tac_dong__kip_thoi__tot: int | None,
    the_che__tac_dong__kip_thoi__kha: int | None,
    the_che__tac_dong__kip_thoi__trung_binh: int | None,
    the_che__tac_dong__kip_thoi__kem: int | None,
    thu_tuc__ra_soat__ke_hoach__ke_hoach: int | None,
    thu_tuc__ra_soat__ke_hoach__ra_soat: int | None,
    thu_tuc__ra_soat__don_gian__ra_soat: int | None,
    thu_tuc__ra_soat__don_gian__don_gian_hoa: int | None,
    thu_tuc__cong_khai__cong_bo__cong_bo: int | None,
    thu_tuc__cong_khai__csdl__phai_cong_khai: int | None,
    thu_tuc__cong_khai__csdl__dung_han: int | None,
    thu_tuc__cong_khai__mot_cua__cap_tinh: int | None,
    thu_tuc__cong_khai__mot_cua__tinh_dat: int | None,
    thu_tuc__cong_khai__mot_cua__cap_xa: int | None,
    thu_tuc__cong_khai__mot_cua__xa_dat: int | None,
    thu_tuc__mot_cua__trung_tam__thu_tuc: int | None,
    thu_tuc__mot_cua__trung_tam__tiep_nhan: int | None,
    thu_tuc__mot_cua__lien_thong__cung_cap: int | None,
    thu_tuc__mot_cua__lien_thong__giua_cac_cap: int | None,
    thu_tuc__mot_cua__phi_dia_gioi__trien_khai: int | None,
    thu_tuc__giai_quyet__tinh__ho_so: int | None,
    thu_tuc__giai_quyet__tinh__dung_han: int | None,
    thu_tuc__giai_quyet__xa__ho_so: int | None,
    thu_tuc__giai_quyet__xa__dung_han: int | None,
    thu_tuc__giai_quyet__xin_loi__qua_han: int | None,
    thu_tuc__giai_quyet__xin_loi__xin_loi: int | None,
    thu_tuc__phan_anh__tiep_nhan: int | None,
    thu_tuc__phan_anh__da_xu_ly: int | None,
    thu_tuc__phan_anh__cong_khai__cong_khai: int | None,
    thu_tuc__tac_dong__don_gian__tot: int | None,
    thu_tuc__tac_dong__don_gian__kha: int | None,
    thu_tuc__tac_dong__don_gian__trung_binh: int | None,
    thu_tuc__tac_dong__don_gian__kem: int | None,
    thu_tuc__tac_dong__thai_do__tot: int | None,
    thu_tuc__tac_dong__thai_do__kha: int | None,
    thu_tuc__tac_dong__thai_do__trung_binh: int | None,
    thu_tuc__tac_dong__thai_do__kem: int | None,
    thu_tuc__tac_dong__thoi_gian__tot: int | None,
    thu_tuc__tac_dong__thoi_gian__kha: int | None,
    thu_tuc__tac_dong__thoi_gian__trung_binh: int | None,
    thu_tuc__tac_dong__thoi_gian__kem: int | None,
    bo_may__to_chuc__sap_xep__phai_sap_xep: int | None,
    bo_may__to_chuc__sap_xep__da_sap_xep: int | None,
    bo_may__to_chuc__cap_pho__co_quan_vuot: int | None,
    bo_may__to_chuc__giam_dvsn__nam_2023: int | None,
    bo_may__to_chuc__giam_dvsn__nam_nay: int | None,
    bo_may__bien_che__hanh_chinh__giao: int | None,
    bo_may__bien_che__hanh_chinh__su_dung: int | None,
    bo_may__bien_che__su_nghiep__giao: int | None,
    bo_may__bien_che__su_nghiep__su_dung: int | None,
    bo_may__phan_cap__thuc_hien__ket_qua: int | None,
    bo_may__phan_cap__kiem_tra__phan_cap: int | None,
    bo_may__phan_cap__kiem_tra__kiem_tra: int | None,
    bo_may__phan_cap__xu_ly__phat_hien: int | None,
    bo_may__phan_cap__xu_ly__xu_ly: int | None,
    bo_may__tac_dong__phan_dinh__tot: int | None,
    bo_may__tac_dong__phan_dinh__kha: int | None,
    bo_may__tac_dong__phan_dinh__trung_binh: int | None,
    bo_may__tac_dong__phan_dinh__kem: int | None,
    bo_may__tac_dong__quy_che__tot: int | None,
    bo_may__tac_dong__quy_che__kha: int | None,
    bo_may__tac_dong__quy_che__trung_binh: int | None,
    bo_may__tac_dong__quy_che__kem: int | None,
    bo_may__tac_dong__phan_cap__tot: int | None,
    bo_may__tac_dong__phan_cap__kha: int | None,
    bo_may__tac_dong__phan_cap__trung_binh: int | None,
    bo_may__tac_dong__phan_cap__kem: int | None,
    cong_vu__vi_tri__co_quan__co_quan: int | None,
    cong_vu__vi_tri__co_quan__bo_tri: int | None,
    cong_vu__vi_tri__don_vi__don_vi: int | None,
    cong_vu__vi_tri__don_vi__bo_tri: int | None,
    cong_vu__tuyen_dung__cong_chuc__co_tuyen_dung: int | None,
    cong_vu__tuyen_dung__cong_chuc__dung_quy_dinh: int | None,
    cong_vu__tuyen_dung__cap_xa__co_tuyen_dung: int | None,
    cong_vu__tuyen_dung__cap_xa__dung_quy_dinh: int | None,
    cong_vu__tuyen_dung__vien_chuc__co_tuyen_dung: int | None,
    cong_vu__tuyen_dung__vien_chuc__dung_quy_dinh: int | None,
    cong_vu__bo_nhiem__vi_pham: int | None,
    cong_vu__bo_nhiem__quy_trinh__dung_quy_trinh: int | None,
    cong_vu__danh_gia__trinh_tu__dung_trinh_tu: int | None,
    cong_vu__danh_gia__ky_luat__lanh_dao_tinh: int | None,
    cong_vu__danh_gia__ky_luat__nguoi_dung_dau: int | None,
    cong_vu__danh_gia__ky_luat__cong_chuc_khac: int | None,
    cong_vu__dao_tao__ke_hoach: int | None,
    cong_vu__dao_tao__hoan_thanh: int | None,
    cong_vu__cap_xa__tong: int | None,
    cong_vu__cap_xa__dat_chuan__dat_chuan: int | None,
    cong_vu__cap_xa__boi_duong__boi_duong: int | None,
    cong_vu__tac_dong__chuyen_mon__tot: int | None,
    cong_vu__tac_dong__chuyen_mon__kha: int | None,
    cong_vu__tac_dong__chuyen_mon__trung_binh: int | None,
    cong_vu__tac_dong__chuyen_mon__kem: int | None,
    cong_vu__tac_dong__trach_nhiem__tot: int | None,
    cong_vu__tac_dong__trach_nhiem__kha: int | None,
    cong_vu__tac_dong__trach_nhiem__trung_binh: int | None,
    cong_vu__tac_dong__trach_nhiem__kem: int | None,
    cong_vu__tac_dong__loi_dung__tot: int | None,
    cong_vu__tac_dong__loi_dung__kha: int | None,
    cong_vu__tac_dong__loi_dung__trung_binh: int | None,
    cong_vu__tac_dong__loi_dung__kem: int | None,
    cong_vu__tac_dong__cong_khai__tot: int | None,
    cong_vu__tac_dong__cong_khai__kha: int | None,
    cong_vu__tac_dong__cong_khai__trung_binh: int | None,
    cong_vu__tac_dong__cong_khai__kem: int | None,
    tai_chinh__ngan_sach__giai_ngan__von_giao: int | None,
    tai_chinh__ngan_sach__giai_ngan__giai_ngan: int | None,
    tai_chinh__ngan_sach__kien_nghi__phai_nop: int | None,
    tai_chinh__ngan_sach__kien_nghi__da_nop: int | None,
    tai_chinh__ngan_sach__sai_pham__dung_quy_dinh: int | None,
    tai_chinh__ngan_sach__tai_san__co_quan: int | None,
    tai_chinh__ngan_sach__tai_san__ban_hanh: int | None,
    tai_chinh__tu_chu__don_vi: int | None,
    tai_chinh__tu_chu__tu_bao_dam: int | None,
    tai_chinh__tu_chu__mot_phan: int | None,
    tai_chinh__tu_chu__giam_chi__chi_nam_2021: int | None,
    tai_chinh__tu_chu__giam_chi__chi_nam_danh_gia: int | None,
    tai_chinh__tac_dong__chat_luong__tot: int | None,
    tai_chinh__tac_dong__chat_luong__kha: int | None,
    tai_chinh__tac_dong__chat_luong__trung_binh: int | None,
    tai_chinh__tac_dong__chat_luong__kem: int | None,
    tai_chinh__tac_dong__minh_bach__tot: int | None,
    tai_chinh__tac_dong__minh_bach__kha: int | None,
    tai_chinh__tac_dong__minh_bach__trung_binh: int | None,
    tai_chinh__tac_dong__minh_bach__kem: int | None,
    tai_chinh__tac_dong__hieu_qua__tot: int | None,
    tai_chinh__tac_dong__hieu_qua__kha: int | None,
    tai_chinh__tac_dong__hieu_qua__trung_binh: int | None,
    tai_chinh__tac_dong__hieu_qua__kem: int | None,
    so_hoa__nen_tang__ke_hoach__giao: int | None,
    so_hoa__nen_tang__ke_hoach__hoan_thanh: int | None,
    so_hoa__nen_tang__lgsp__he_thong: int | None,
    so_hoa__nen_tang__csdl__danh_muc: int | None,
    so_hoa__nen_tang__csdl__khai_thac: int | None,
    so_hoa__nen_tang__ky_so__van_ban_tinh: int | None,
    so_hoa__nen_tang__ky_so__ky_so_tinh: int | None,
    so_hoa__nen_tang__ky_so__van_ban_xa: int | None,
    so_hoa__nen_tang__ky_so__ky_so_xa: int | None,
    so_hoa__dich_vu__phat_sinh__cung_cap: int | None,
    so_hoa__dich_vu__phat_sinh__phat_sinh: int | None,
    so_hoa__dich_vu__ho_so__tiep_nhan: int | None,
    so_hoa__dich_vu__ho_so__truc_tuyen: int | None,
    so_hoa__dich_vu__thanh_toan_tthc__co_phi: int | None,
    so_hoa__dich_vu__thanh_toan_tthc__giao_dich: int | None,
    so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi: int | None,
    so_hoa__dich_vu__thanh_toan_hs__thanh_toan: int | None,
    so_hoa__dich_vu__so_hoa__ho_so_tinh: int | None,
    so_hoa__dich_vu__so_hoa__so_hoa_tinh: int | None,
    so_hoa__dich_vu__so_hoa__ho_so_xa: int | None,
    so_hoa__dich_vu__so_hoa__so_hoa_xa: int | None,
    so_hoa__dich_vu__xep_hang__xep_hang: int | None,
    so_hoa__dich_vu__ket_qua_dien_tu__co_ket_qua: int | None,
    so_hoa__dich_vu__ket_qua_dien_tu__dien_tu: int | None,
    so_hoa__tac_dong__tin_cay__tot: int | None,
    so_hoa__tac_dong__tin_cay__kha: int | None,
    so_hoa__tac_dong__tin_cay__trung_binh: int | None,
    so_hoa__tac_dong__tin_cay__kem: int | None,
    so_hoa__tac_dong__day_du__tot: int | None,
    so_hoa__tac_dong__day_du__kha: int | None,
    so_hoa__tac_dong__day_du__trung_binh: int | None,
    so_hoa__tac_dong__day_du__kem: int | None,
    so_hoa__tac_dong__thuan_tien__tot: int | None,
    so_hoa__tac_dong__thuan_tien__kha: int | None,
    so_hoa__tac_dong__thuan_tien__trung_binh: int | None,
    so_hoa__tac_dong__thuan_tien__kem: int | None,
    so_hoa__tac_dong__chat_luong__tot: int | None,
    so_hoa__tac_dong__chat_luong__kha: int | None,
    so_hoa__tac_dong__chat_luong__trung_binh: int | None,
    so_hoa__tac_dong__chat_luong__kem: int | None,
    tac_dong__sipas__chi_so: int | None,
    tac_dong__kinh_te__thu_ngan_sach__du_toan: int | None,
    tac_dong__kinh_te__thu_ngan_sach__thuc_thu: int | None,
    tac_dong__kinh_te__doanh_nghiep__nam_truoc: int | None,
    tac_dong__kinh_te__doanh_nghiep__nam_nay: int | None,
    tac_dong__kinh_te__chi_tieu__giao: int | None,
    tac_dong__kinh_te__chi_tieu__hoan_thanh: int | None,
    *,
    period: int | None = None,
    not_arising: Collection[str] = (),
) -> Judgement:
    """Judge every leaf, and give the total, for figures already validated; None is a figure that is missing.

    Figures are whole numbers as in FIGURES. not_arising: paths of the leaves that are declared not to arise.
    """
    p1, c1, m1 = judge_chi_dao__ke_hoach__ban_hanh(
        chi_dao__ke_hoach__ban_hanh__da_ban_hanh,
        chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh,
        period,
    )
    p2, c2, m2 = judge_chi_dao__ke_hoach__hoan_thanh(
        chi_dao__ke_hoach__hoan_thanh__hoan_thanh,
        chi_dao__ke_hoach__hoan_thanh__giao,
    )
    p3, c3, m3 = judge_chi_dao__bao_cao(chi_dao__bao_cao__bao_cao_cham, chi_dao__bao_cao__bao_cao_thieu)
    p4, c4, m4 = judge_chi_dao__kiem_tra__ty_le(
        chi_dao__kiem_tra__ty_le__kiem_tra,
        chi_dao__kiem_tra__ty_le__co_quan,
    )
    p5, c5, m5 = judge_chi_dao__kiem_tra__xu_ly(
        chi_dao__kiem_tra__xu_ly__phat_hien,
        chi_dao__kiem_tra__xu_ly__xu_ly,
        not_arising="chi_dao.kiem_tra.xu_ly" in not_arising,
    )
    p6, c6, m6 = judge_chi_dao__tuyen_truyen(
        chi_dao__tuyen_truyen__hoan_thanh_ke_hoach,
        chi_dao__tuyen_truyen__so_hinh_thuc,
    )
    p7, c7, m7 = judge_chi_dao__nhiem_vu_giao__dung_han(
        chi_dao__nhiem_vu_giao__dung_han__giao,
        chi_dao__nhiem_vu_giao__dung_han__dung_han,
        chi_dao__nhiem_vu_giao__dung_han__qua_han,
        not_arising="chi_dao.nhiem_vu_giao.dung_han" in not_arising,
    )
    p8, c8, m8 = judge_chi_dao__nhiem_vu_giao__khong_ton_dong(
        chi_dao__nhiem_vu_giao__khong_ton_dong__het_ton_dong,
    )
    p9, c9, m9 = judge_chi_dao__sang_kien(chi_dao__sang_kien__sang_kien)
    p10, c10, m10 = judge_chi_dao__danh_gia__kip_thoi(
        chi_dao__danh_gia__kip_thoi__rat_hai_long,
        chi_dao__danh_gia__kip_thoi__hai_long,
        chi_dao__danh_gia__kip_thoi__binh_thuong,
        chi_dao__danh_gia__kip_thoi__khong_hai_long,
        chi_dao__danh_gia__kip_thoi__rat_khong_hai_long,
    )
    p11, c11, m11 = judge_chi_dao__danh_gia__quyet_liet(
        chi_dao__danh_gia__quyet_liet__rat_hai_long,
        chi_dao__danh_gia__quyet_liet__hai_long,
        chi_dao__danh_gia__quyet_liet__binh_thuong,
        chi_dao__danh_gia__quyet_liet__khong_hai_long,
        chi_dao__danh_gia__quyet_liet__rat_khong_hai_long,
    )
    p12, c12, m12 = judge_chi_dao__danh_gia__hieu_qua(
        chi_dao__danh_gia__hieu_qua__rat_hai_long,
        chi_dao__danh_gia__hieu_qua__hai_long,
        chi_dao__danh_gia__hieu_qua__binh_thuong,
        chi_dao__danh_gia__hieu_qua__khong_hai_long,
        chi_dao__danh_gia__hieu_qua__rat_khong_hai_long,
    )
    p13, c13, m13 = judge_the_che__thi_hanh__hoat_dong(
        the_che__thi_hanh__hoat_dong__thu_thap,
        the_che__thi_hanh__hoat_dong__kiem_tra,
        the_che__thi_hanh__hoat_dong__khao_sat,
    )
    p14, c14, m14 = judge_the_che__thi_hanh__xu_ly(
        the_che__thi_hanh__xu_ly__phai_xu_ly,
        the_che__thi_hanh__xu_ly__da_xu_ly,
        not_arising="the_che.thi_hanh.xu_ly" in not_arising,
    )
    p15, c15, m15 = judge_the_che__ra_soat__ke_hoach(
        the_che__ra_soat__ke_hoach__ra_soat,
        the_che__ra_soat__ke_hoach__ke_hoach,
    )
    p16, c16, m16 = judge_the_che__ra_soat__xu_ly(
        the_che__ra_soat__xu_ly__phai_xu_ly,
        the_che__ra_soat__xu_ly__da_xu_ly,
        not_arising="the_che.ra_soat.xu_ly" in not_arising,
    )
    p17, c17, m17 = judge_the_che__kiem_tra__ke_hoach(
        the_che__kiem_tra__ke_hoach__kiem_tra,
        the_che__kiem_tra__ke_hoach__ke_hoach,
    )
    p18, c18, m18 = judge_the_che__kiem_tra__xu_ly(
        the_che__kiem_tra__xu_ly__trai_phap_luat,
        the_che__kiem_tra__xu_ly__da_xu_ly,
        not_arising="the_che.kiem_tra.xu_ly" in not_arising,
    )
    p19, c19, m19 = judge_the_che__dung_tien_do(
        the_che__dung_tien_do__chuong_trinh,
        the_che__dung_tien_do__dung_tien_do,
        not_arising="the_che.dung_tien_do" in not_arising,
    )
    p20, c20, m20 = judge_the_che__tac_dong__dong_bo(
        the_che__tac_dong__dong_bo__tot,
        the_che__tac_dong__dong_bo__kha,
        the_che__tac_dong__dong_bo__trung_binh,
        the_che__tac_dong__dong_bo__kem,
    )
    p21, c21, m21 = judge_the_che__tac_dong__kha_thi(
        the_che__tac_dong__kha_thi__tot,
        the_che__tac_dong__kha_thi__kha,
        the_che__tac_dong__kha_thi__trung_binh,
        the_che__tac_dong__kha_thi__kem,
    )
    p22, c22, m22 = judge_the_che__tac_dong__kip_thoi(
        the_che__tac_dong__kip_thoi__tot,
        the_che__tac_dong__kip_thoi__kha,
        the_che__tac_dong__kip_thoi__trung_binh,
        the_che__tac_dong__kip_thoi__kem,
    )
    p23, c23, m23 = judge_thu_tuc__ra_soat__ke_hoach(
        thu_tuc__ra_soat__ke_hoach__ra_soat,
        thu_tuc__ra_soat__ke_hoach__ke_hoach,
    )
    p24, c24, m24 = judge_thu_tuc__ra_soat__don_gian(
        thu_tuc__ra_soat__don_gian__don_gian_hoa,
        thu_tuc__ra_soat__don_gian__ra_soat,
    )
    p25, c25, m25 = judge_thu_tuc__cong_khai__cong_bo(thu_tuc__cong_khai__cong_bo__cong_bo)
    p26, c26, m26 = judge_thu_tuc__cong_khai__csdl(
        thu_tuc__cong_khai__csdl__dung_han,
        thu_tuc__cong_khai__csdl__phai_cong_khai,
    )
    p27, c27, m27 = judge_thu_tuc__cong_khai__mot_cua(
        thu_tuc__cong_khai__mot_cua__tinh_dat,
        thu_tuc__cong_khai__mot_cua__cap_tinh,
        thu_tuc__cong_khai__mot_cua__xa_dat,
        thu_tuc__cong_khai__mot_cua__cap_xa,
    )
    p28, c28, m28 = judge_thu_tuc__mot_cua__trung_tam(
        thu_tuc__mot_cua__trung_tam__tiep_nhan,
        thu_tuc__mot_cua__trung_tam__thu_tuc,
        unit__loai_don_vi,
    )
    p29, c29, m29 = judge_thu_tuc__mot_cua__lien_thong(
        thu_tuc__mot_cua__lien_thong__cung_cap,
        thu_tuc__mot_cua__lien_thong__giua_cac_cap,
    )
    p30, c30, m30 = judge_thu_tuc__mot_cua__phi_dia_gioi(thu_tuc__mot_cua__phi_dia_gioi__trien_khai)
    p31, c31, m31 = judge_thu_tuc__giai_quyet__tinh(
        thu_tuc__giai_quyet__tinh__dung_han,
        thu_tuc__giai_quyet__tinh__ho_so,
    )
    p32, c32, m32 = judge_thu_tuc__giai_quyet__xa(
        thu_tuc__giai_quyet__xa__dung_han,
        thu_tuc__giai_quyet__xa__ho_so,
    )
    p33, c33, m33 = judge_thu_tuc__giai_quyet__xin_loi(
        thu_tuc__giai_quyet__xin_loi__qua_han,
        thu_tuc__giai_quyet__xin_loi__xin_loi,
        not_arising="thu_tuc.giai_quyet.xin_loi" in not_arising,
    )
    p34, c34, m34 = judge_thu_tuc__phan_anh__xu_ly(
        thu_tuc__phan_anh__tiep_nhan,
        thu_tuc__phan_anh__da_xu_ly,
        not_arising="thu_tuc.phan_anh.xu_ly" in not_arising,
    )
    p35, c35, m35 = judge_thu_tuc__phan_anh__cong_khai(
        thu_tuc__phan_anh__tiep_nhan,
        thu_tuc__phan_anh__da_xu_ly,
        thu_tuc__phan_anh__cong_khai__cong_khai,
        not_arising="thu_tuc.phan_anh.cong_khai" in not_arising,
    )
    p36, c36, m36 = judge_thu_tuc__tac_dong__don_gian(
        thu_tuc__tac_dong__don_gian__tot,
        thu_tuc__tac_dong__don_gian__kha,
        thu_tuc__tac_dong__don_gian__trung_binh,
        thu_tuc__tac_dong__don_gian__kem,
    )
    p37, c37, m37 = judge_thu_tuc__tac_dong__thai_do(
        thu_tuc__tac_dong__thai_do__tot,
        thu_tuc__tac_dong__thai_do__kha,
        thu_tuc__tac_dong__thai_do__trung_binh,
        thu_tuc__tac_dong__thai_do__kem,
    )
    p38, c38, m38 = judge_thu_tuc__tac_dong__thoi_gian(
        thu_tuc__tac_dong__thoi_gian__tot,
        thu_tuc__tac_dong__thoi_gian__kha,
        thu_tuc__tac_dong__thoi_gian__trung_binh,
        thu_tuc__tac_dong__thoi_gian__kem,
    )
    p39, c39, m39 = judge_bo_may__to_chuc__sap_xep(
        bo_may__to_chuc__sap_xep__phai_sap_xep,
        bo_may__to_chuc__sap_xep__da_sap_xep,
        not_arising="bo_may.to_chuc.sap_xep" in not_arising,
    )
    p40, c40, m40 = judge_bo_may__to_chuc__cap_pho(bo_may__to_chuc__cap_pho__co_quan_vuot)
    p41, c41, m41 = judge_bo_may__to_chuc__giam_dvsn(
        bo_may__to_chuc__giam_dvsn__nam_2023,
        bo_may__to_chuc__giam_dvsn__nam_nay,
    )
    p42, c42, m42 = judge_bo_may__bien_che__hanh_chinh(
        bo_may__bien_che__hanh_chinh__su_dung,
        bo_may__bien_che__hanh_chinh__giao,
    )
    p43, c43, m43 = judge_bo_may__bien_che__su_nghiep(
        bo_may__bien_che__su_nghiep__su_dung,
        bo_may__bien_che__su_nghiep__giao,
    )
    p44, c44, m44 = judge_bo_may__phan_cap__thuc_hien(bo_may__phan_cap__thuc_hien__ket_qua)
    p45, c45, m45 = judge_bo_may__phan_cap__kiem_tra(
        bo_may__phan_cap__kiem_tra__kiem_tra,
        bo_may__phan_cap__kiem_tra__phan_cap,
    )
    p46, c46, m46 = judge_bo_may__phan_cap__xu_ly(
        bo_may__phan_cap__xu_ly__phat_hien,
        bo_may__phan_cap__xu_ly__xu_ly,
        not_arising="bo_may.phan_cap.xu_ly" in not_arising,
    )
    p47, c47, m47 = judge_bo_may__tac_dong__phan_dinh(
        bo_may__tac_dong__phan_dinh__tot,
        bo_may__tac_dong__phan_dinh__kha,
        bo_may__tac_dong__phan_dinh__trung_binh,
        bo_may__tac_dong__phan_dinh__kem,
    )
    p48, c48, m48 = judge_bo_may__tac_dong__quy_che(
        bo_may__tac_dong__quy_che__tot,
        bo_may__tac_dong__quy_che__kha,
        bo_may__tac_dong__quy_che__trung_binh,
        bo_may__tac_dong__quy_che__kem,
    )
    p49, c49, m49 = judge_bo_may__tac_dong__phan_cap(
        bo_may__tac_dong__phan_cap__tot,
        bo_may__tac_dong__phan_cap__kha,
        bo_may__tac_dong__phan_cap__trung_binh,
        bo_may__tac_dong__phan_cap__kem,
    )
    p50, c50, m50 = judge_cong_vu__vi_tri__co_quan(
        cong_vu__vi_tri__co_quan__bo_tri,
        cong_vu__vi_tri__co_quan__co_quan,
    )
    p51, c51, m51 = judge_cong_vu__vi_tri__don_vi(
        cong_vu__vi_tri__don_vi__bo_tri,
        cong_vu__vi_tri__don_vi__don_vi,
    )
    p52, c52, m52 = judge_cong_vu__tuyen_dung__cong_chuc(
        cong_vu__tuyen_dung__cong_chuc__co_tuyen_dung,
        cong_vu__tuyen_dung__cong_chuc__dung_quy_dinh,
        not_arising="cong_vu.tuyen_dung.cong_chuc" in not_arising,
    )
    p53, c53, m53 = judge_cong_vu__tuyen_dung__cap_xa(
        cong_vu__tuyen_dung__cap_xa__co_tuyen_dung,
        cong_vu__tuyen_dung__cap_xa__dung_quy_dinh,
        not_arising="cong_vu.tuyen_dung.cap_xa" in not_arising,
    )
    p54, c54, m54 = judge_cong_vu__tuyen_dung__vien_chuc(
        cong_vu__tuyen_dung__vien_chuc__co_tuyen_dung,
        cong_vu__tuyen_dung__vien_chuc__dung_quy_dinh,
        not_arising="cong_vu.tuyen_dung.vien_chuc" in not_arising,
    )
    p55, c55, m55 = judge_cong_vu__bo_nhiem__quy_trinh(cong_vu__bo_nhiem__quy_trinh__dung_quy_trinh)
    p56, c56, m56 = judge_cong_vu__bo_nhiem__tieu_chuan(cong_vu__bo_nhiem__vi_pham)
    p57, c57, m57 = judge_cong_vu__danh_gia__trinh_tu(cong_vu__danh_gia__trinh_tu__dung_trinh_tu)
    p58, c58, m58 = judge_cong_vu__danh_gia__ky_luat(
        cong_vu__danh_gia__ky_luat__lanh_dao_tinh,
        cong_vu__danh_gia__ky_luat__nguoi_dung_dau,
        cong_vu__danh_gia__ky_luat__cong_chuc_khac,
    )
    p59, c59, m59 = judge_cong_vu__dao_tao(cong_vu__dao_tao__hoan_thanh, cong_vu__dao_tao__ke_hoach)
    p60, c60, m60 = judge_cong_vu__cap_xa__dat_chuan(
        cong_vu__cap_xa__dat_chuan__dat_chuan,
        cong_vu__cap_xa__tong,
    )
    p61, c61, m61 = judge_cong_vu__cap_xa__boi_duong(
        cong_vu__cap_xa__boi_duong__boi_duong,
        cong_vu__cap_xa__tong,
    )
    p62, c62, m62 = judge_cong_vu__tac_dong__chuyen_mon(
        cong_vu__tac_dong__chuyen_mon__tot,
        cong_vu__tac_dong__chuyen_mon__kha,
        cong_vu__tac_dong__chuyen_mon__trung_binh,
        cong_vu__tac_dong__chuyen_mon__kem,
    )
    p63, c63, m63 = judge_cong_vu__tac_dong__trach_nhiem(
        cong_vu__tac_dong__trach_nhiem__tot,
        cong_vu__tac_dong__trach_nhiem__kha,
        cong_vu__tac_dong__trach_nhiem__trung_binh,
        cong_vu__tac_dong__trach_nhiem__kem,
    )
    p64, c64, m64 = judge_cong_vu__tac_dong__loi_dung(
        cong_vu__tac_dong__loi_dung__tot,
        cong_vu__tac_dong__loi_dung__kha,
        cong_vu__tac_dong__loi_dung__trung_binh,
        cong_vu__tac_dong__loi_dung__kem,
    )
    p65, c65, m65 = judge_cong_vu__tac_dong__cong_khai(
        cong_vu__tac_dong__cong_khai__tot,
        cong_vu__tac_dong__cong_khai__kha,
        cong_vu__tac_dong__cong_khai__trung_binh,
        cong_vu__tac_dong__cong_khai__kem,
    )
    p66, c66, m66 = judge_tai_chinh__ngan_sach__giai_ngan(
        tai_chinh__ngan_sach__giai_ngan__giai_ngan,
        tai_chinh__ngan_sach__giai_ngan__von_giao,
    )
    p67, c67, m67 = judge_tai_chinh__ngan_sach__kien_nghi(
        tai_chinh__ngan_sach__kien_nghi__phai_nop,
        tai_chinh__ngan_sach__kien_nghi__da_nop,
        not_arising="tai_chinh.ngan_sach.kien_nghi" in not_arising,
    )
    p68, c68, m68 = judge_tai_chinh__ngan_sach__sai_pham(tai_chinh__ngan_sach__sai_pham__dung_quy_dinh)
    p69, c69, m69 = judge_tai_chinh__ngan_sach__tai_san(
        tai_chinh__ngan_sach__tai_san__ban_hanh,
        tai_chinh__ngan_sach__tai_san__co_quan,
    )
    p70, c70, m70 = judge_tai_chinh__tu_chu__chi_thuong_xuyen(
        tai_chinh__tu_chu__tu_bao_dam,
        tai_chinh__tu_chu__don_vi,
    )
    p71, c71, m71 = judge_tai_chinh__tu_chu__mot_phan(tai_chinh__tu_chu__mot_phan, tai_chinh__tu_chu__don_vi)
    p72, c72, m72 = judge_tai_chinh__tu_chu__giam_chi(
        tai_chinh__tu_chu__giam_chi__chi_nam_2021,
        tai_chinh__tu_chu__giam_chi__chi_nam_danh_gia,
    )
    p73, c73, m73 = judge_tai_chinh__tac_dong__chat_luong(
        tai_chinh__tac_dong__chat_luong__tot,
        tai_chinh__tac_dong__chat_luong__kha,
        tai_chinh__tac_dong__chat_luong__trung_binh,
        tai_chinh__tac_dong__chat_luong__kem,
    )
    p74, c74, m74 = judge_tai_chinh__tac_dong__minh_bach(
        tai_chinh__tac_dong__minh_bach__tot,
        tai_chinh__tac_dong__minh_bach__kha,
        tai_chinh__tac_dong__minh_bach__trung_binh,
        tai_chinh__tac_dong__minh_bach__kem,
    )
    p75, c75, m75 = judge_tai_chinh__tac_dong__hieu_qua(
        tai_chinh__tac_dong__hieu_qua__tot,
        tai_chinh__tac_dong__hieu_qua__kha,
        tai_chinh__tac_dong__hieu_qua__trung_binh,
        tai_chinh__tac_dong__hieu_qua__kem,
    )
    p76, c76, m76 = judge_so_hoa__nen_tang__ke_hoach(
        so_hoa__nen_tang__ke_hoach__hoan_thanh,
        so_hoa__nen_tang__ke_hoach__giao,
    )
    p77, c77, m77 = judge_so_hoa__nen_tang__lgsp(so_hoa__nen_tang__lgsp__he_thong)
    p78, c78, m78 = judge_so_hoa__nen_tang__csdl(
        so_hoa__nen_tang__csdl__khai_thac,
        so_hoa__nen_tang__csdl__danh_muc,
    )
    p79, c79, m79 = judge_so_hoa__nen_tang__ky_so(
        so_hoa__nen_tang__ky_so__ky_so_tinh,
        so_hoa__nen_tang__ky_so__van_ban_tinh,
        so_hoa__nen_tang__ky_so__ky_so_xa,
        so_hoa__nen_tang__ky_so__van_ban_xa,
    )
    p80, c80, m80 = judge_so_hoa__dich_vu__phat_sinh(
        so_hoa__dich_vu__phat_sinh__phat_sinh,
        so_hoa__dich_vu__phat_sinh__cung_cap,
    )
    p81, c81, m81 = judge_so_hoa__dich_vu__ho_so(
        so_hoa__dich_vu__ho_so__truc_tuyen,
        so_hoa__dich_vu__ho_so__tiep_nhan,
    )
    p82, c82, m82 = judge_so_hoa__dich_vu__thanh_toan_tthc(
        so_hoa__dich_vu__thanh_toan_tthc__giao_dich,
        so_hoa__dich_vu__thanh_toan_tthc__co_phi,
    )
    p83, c83, m83 = judge_so_hoa__dich_vu__thanh_toan_hs(
        so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi,
        so_hoa__dich_vu__thanh_toan_hs__thanh_toan,
        not_arising="so_hoa.dich_vu.thanh_toan_hs" in not_arising,
    )
    p84, c84, m84 = judge_so_hoa__dich_vu__so_hoa(
        so_hoa__dich_vu__so_hoa__so_hoa_tinh,
        so_hoa__dich_vu__so_hoa__ho_so_tinh,
        so_hoa__dich_vu__so_hoa__so_hoa_xa,
        so_hoa__dich_vu__so_hoa__ho_so_xa,
    )
    p85, c85, m85 = judge_so_hoa__dich_vu__xep_hang(so_hoa__dich_vu__xep_hang__xep_hang)
    p86, c86, m86 = judge_so_hoa__dich_vu__ket_qua_dien_tu(
        so_hoa__dich_vu__ket_qua_dien_tu__dien_tu,
        so_hoa__dich_vu__ket_qua_dien_tu__co_ket_qua,
    )
    p87, c87, m87 = judge_so_hoa__tac_dong__tin_cay(
        so_hoa__tac_dong__tin_cay__tot,
        so_hoa__tac_dong__tin_cay__kha,
        so_hoa__tac_dong__tin_cay__trung_binh,
        so_hoa__tac_dong__tin_cay__kem,
    )
    p88, c88, m88 = judge_so_hoa__tac_dong__day_du(
        so_hoa__tac_dong__day_du__tot,
        so_hoa__tac_dong__day_du__kha,
        so_hoa__tac_dong__day_du__trung_binh,
        so_hoa__tac_dong__day_du__kem,
    )
    p89, c89, m89 = judge_so_hoa__tac_dong__thuan_tien(
        so_hoa__tac_dong__thuan_tien__tot,
        so_hoa__tac_dong__thuan_tien__kha,
        so_hoa__tac_dong__thuan_tien__trung_binh,
        so_hoa__tac_dong__thuan_tien__kem,
    )
    p90, c90, m90 = judge_so_hoa__tac_dong__chat_luong(
        so_hoa__tac_dong__chat_luong__tot,
        so_hoa__tac_dong__chat_luong__kha,
        so_hoa__tac_dong__chat_luong__trung_binh,
        so_hoa__tac_dong__chat_luong__kem,
    )
    p91, c91, m91 = judge_tac_dong__sipas(tac_dong__sipas__chi_so)
    p92, c92, m92 = judge_tac_dong__kinh_te__thu_ngan_sach(
        tac_dong__kinh_te__thu_ngan_sach__thuc_thu,
        tac_dong__kinh_te__thu_ngan_sach__du_toan,
    )
    p93, c93, m93 = judge_tac_dong__kinh_te__doanh_nghiep(
        tac_dong__kinh_te__doanh_nghiep__nam_nay,
        tac_dong__kinh_te__doanh_nghiep__nam_truoc,
    )
    p94, c94, m94 = judge_tac_dong__kinh_te__chi_tieu(
        tac_dong__kinh_te__chi_tieu__hoan_thanh,
        tac_dong__kinh_te__chi_tieu__giao,
    )
    cases = (
        c1,
        c2,
        c3,
        c4,
        c5,
        c6,
        c7,
        c8,
        c9,
        c10,
        c11,
        c12,
        c13,
        c14,
        c15,
        c16,
        c17,
        c18,
        c19,
        c20,
        c21,
        c22,
        c23,
        c24,
        c25,
        c26,
        c27,
        c28,
        c29,
        c30,
        c31,
        c32,
        c33,
        c34,
        c35,
        c36,
        c37,
        c38,
        c39,
        c40,
        c41,
        c42,
        c43,
        c44,
        c45,
        c46,
        c47,
        c48,
        c49,
        c50,
        c51,
        c52,
        c53,
        c54,
        c55,
        c56,
        c57,
        c58,
        c59,
        c60,
        c61,
        c62,
        c63,
        c64,
        c65,
        c66,
        c67,
        c68,
        c69,
        c70,
        c71,
        c72,
        c73,
        c74,
        c75,
        c76,
        c77,
        c78,
        c79,
        c80,
        c81,
        c82,
        c83,
        c84,
        c85,
        c86,
        c87,
        c88,
        c89,
        c90,
        c91,
        c92,
        c93,
        c94,
    )
    total = (
        None
        if None in cases
        else (
            (
                (p1 or 0) + (p2 or 0)
                + (p3 or 0)
                + ((p4 or 0) + (p5 or 0))
                + (p6 or 0)
                + ((p7 or 0) + (p8 or 0))
                + (p9 or 0)
                + ((p10 or 0) + (p11 or 0) + (p12 or 0))
            )
            + (
                (p13 or 0) + (p14 or 0)
                + ((p15 or 0) + (p16 or 0))
                + ((p17 or 0) + (p18 or 0))
                + (p19 or 0)
                + ((p20 or 0) + (p21 or 0) + (p22 or 0))
            )
            + (
                (p23 or 0) + (p24 or 0)
                + ((p25 or 0) + (p26 or 0) + (p27 or 0))
                + ((p28 or 0) + (p29 or 0) + (p30 or 0))
                + ((p31 or 0) + (p32 or 0) + (p33 or 0))
                + ((p34 or 0) + (p35 or 0))
                + ((p36 or 0) + (p37 or 0) + (p38 or 0))
            )
            + (
                (p39 or 0) + (p40 or 0) + (p41 or 0)
                + ((p42 or 0) + (p43 or 0))
                + ((p44 or 0) + (p45 or 0) + (p46 or 0))
                + ((p47 or 0) + (p48 or 0) + (p49 or 0))
            )
            + (
                (p50 or 0) + (p51 or 0)
                + ((p52 or 0) + (p53 or 0) + (p54 or 0))
                + ((p55 or 0) + (p56 or 0))
                + ((p57 or 0) + (p58 or 0))
                + (p59 or 0)
                + ((p60 or 0) + (p61 or 0))
                + ((p62 or 0) + (p63 or 0) + (p64 or 0) + (p65 or 0))
            )
            + (
                (p66 or 0) + (p67 or 0) + (p68 or 0) + (p69 or 0)
                + ((p70 or 0) + (p71 or 0) + (p72 or 0))
                + ((p73 or 0) + (p74 or 0) + (p75 or 0))
            )
            + (
                (p76 or 0) + (p77 or 0) + (p78 or 0) + (p79 or 0)
                + ((p80 or 0) + (p81 or 0) + (p82 or 0) + (p83 or 0) + (p84 or 0) + (p85 or 0) + (p86 or 0))
                + ((p87 or 0) + (p88 or 0) + (p89 or 0) + (p90 or 0))
            )
            + ((p91 or 0) + ((p92 or 0) + (p93 or 0) + (p94 or 0)))
        )
    )
    return Judgement(
        (
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
        ),
        cases,
        (
            m1,
            m2,
            m3,
            m4,
            m5,
            m6,
            m7,
            m8,
            m9,
            m10,
            m11,
            m12,
            m13,
            m14,
            m15,
            m16,
            m17,
            m18,
            m19,
            m20,
            m21,
            m22,
            m23,
            m24,
            m25,
            m26,
            m27,
            m28,
            m29,
            m30,
            m31,
            m32,
            m33,
            m34,
            m35,
            m36,
            m37,
            m38,
            m39,
            m40,
            m41,
            m42,
            m43,
            m44,
            m45,
            m46,
            m47,
            m48,
            m49,
            m50,
            m51,
            m52,
            m53,
            m54,
            m55,
            m56,
            m57,
            m58,
            m59,
            m60,
            m61,
            m62,
            m63,
            m64,
            m65,
            m66,
            m67,
            m68,
            m69,
            m70,
            m71,
            m72,
            m73,
            m74,
            m75,
            m76,
            m77,
            m78,
            m79,
            m80,
            m81,
            m82,
            m83,
            m84,
            m85,
            m86,
            m87,
            m88,
            m89,
            m90,
            m91,
            m92,
            m93,
            m94,
        ),
        total,
    )


def points(
    unit__loai_don_vi: int,
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
    chi_dao__nhiem_vu_giao__dung_han__giao: int,
    chi_dao__nhiem_vu_giao__dung_han__dung_han: int,
    chi_dao__nhiem_vu_giao__dung_han__qua_han: int,
    chi_dao__nhiem_vu_giao__khong_ton_dong__het_ton_dong: bool,
    chi_dao__sang_kien__sang_kien: int,
    chi_dao__danh_gia__kip_thoi__rat_hai_long: int,
    chi_dao__danh_gia__kip_thoi__hai_long: int,
    chi_dao__danh_gia__kip_thoi__binh_thuong: int,
    chi_dao__danh_gia__kip_thoi__khong_hai_long: int,
    chi_dao__danh_gia__kip_thoi__rat_khong_hai_long: int,
    chi_dao__danh_gia__quyet_liet__rat_hai_long: int,
    chi_dao__danh_gia__quyet_liet__hai_long: int,
    chi_dao__danh_gia__quyet_liet__binh_thuong: int,
    chi_dao__danh_gia__quyet_liet__khong_hai_long: int,
    chi_dao__danh_gia__quyet_liet__rat_khong_hai_long: int,
    chi_dao__danh_gia__hieu_qua__rat_hai_long: int,
    chi_dao__danh_gia__hieu_qua__hai_long: int,
    chi_dao__danh_gia__hieu_qua__binh_thuong: int,
    chi_dao__danh_gia__hieu_qua__khong_hai_long: int,
    chi_dao__danh_gia__hieu_qua__rat_khong_hai_long: int,
    the_che__thi_hanh__hoat_dong__thu_thap: bool,
    the_che__thi_hanh__hoat_dong__kiem_tra: bool,
    the_che__thi_hanh__hoat_dong__khao_sat: bool,
    the_che__thi_hanh__xu_ly__phai_xu_ly: int,
    the_che__thi_hanh__xu_ly__da_xu_ly: int,
    the_che__ra_soat__ke_hoach__ke_hoach: int,
    the_che__ra_soat__ke_hoach__ra_soat: int,
    the_che__ra_soat__xu_ly__phai_xu_ly: int,
    the_che__ra_soat__xu_ly__da_xu_ly: int,
    the_che__kiem_tra__ke_hoach__ke_hoach: int,
    the_che__kiem_tra__ke_hoach__kiem_tra: int,
    the_che__kiem_tra__xu_ly__trai_phap_luat: int,
    the_che__kiem_tra__xu_ly__da_xu_ly: int,
    the_che__dung_tien_do__chuong_trinh: int,
    the_che__dung_tien_do__dung_tien_do: int,
    the_che__tac_dong__dong_bo__tot: int,
    the_che__tac_dong__dong_bo__kha: int,
    the_che__tac_dong__dong_bo__trung_binh: int,
    the_che__tac_dong__dong_bo__kem: int,
    the_che__tac_dong__kha_thi__tot: int,
    the_che__tac_dong__kha_thi__kha: int,
    the_che__tac_dong__kha_thi__trung_binh: int,
    the_che__tac_dong__kha_thi__kem: int,
    the_che__tac_dong__kip_thoi__tot: int,
    the_che__tac_dong__kip_thoi__kha: int,
    the_che__tac_dong__kip_thoi__trung_binh: int,
    the_che__tac_dong__kip_thoi__kem: int,
    thu_tuc__ra_soat__ke_hoach__ke_hoach: int,
    thu_tuc__ra_soat__ke_hoach__ra_soat: int,
    thu_tuc__ra_soat__don_gian__ra_soat: int,
    thu_tuc__ra_soat__don_gian__don_gian_hoa: int,
    thu_tuc__cong_khai__cong_bo__cong_bo: int,
    thu_tuc__cong_khai__csdl__phai_cong_khai: int,
    thu_tuc__cong_khai__csdl__dung_han: int,
    thu_tuc__cong_khai__mot_cua__cap_tinh: int,
    thu_tuc__cong_khai__mot_cua__tinh_dat: int,
    thu_tuc__cong_khai__mot_cua__cap_xa: int,
    thu_tuc__cong_khai__mot_cua__xa_dat: int,
    thu_tuc__mot_cua__trung_tam__thu_tuc: int,
    thu_tuc__mot_cua__trung_tam__tiep_nhan: int,
    thu_tuc__mot_cua__lien_thong__cung_cap: int,
    thu_tuc__mot_cua__lien_thong__giua_cac_cap: int,
    thu_tuc__mot_cua__phi_dia_gioi__trien_khai: bool,
    thu_tuc__giai_quyet__tinh__ho_so: int,
    thu_tuc__giai_quyet__tinh__dung_han: int,
    thu_tuc__giai_quyet__xa__ho_so: int,
    thu_tuc__giai_quyet__xa__dung_han: int,
    thu_tuc__giai_quyet__xin_loi__qua_han: int,
    thu_tuc__giai_quyet__xin_loi__xin_loi: int,
    thu_tuc__phan_anh__tiep_nhan: int,
    thu_tuc__phan_anh__da_xu_ly: int,
    thu_tuc__phan_anh__cong_khai__cong_khai: int,
    thu_tuc__tac_dong__don_gian__tot: int,
    thu_tuc__tac_dong__don_gian__kha: int,
    thu_tuc__tac_dong__don_gian__trung_binh: int,
    thu_tuc__tac_dong__don_gian__kem: int,
    thu_tuc__tac_dong__thai_do__tot: int,
    thu_tuc__tac_dong__thai_do__kha: int,
    thu_tuc__tac_dong__thai_do__trung_binh: int,
    thu_tuc__tac_dong__thai_do__kem: int,
    thu_tuc__tac_dong__thoi_gian__tot: int,
    thu_tuc__tac_dong__thoi_gian__kha: int,
    thu_tuc__tac_dong__thoi_gian__trung_binh: int,
    thu_tuc__tac_dong__thoi_gian__kem: int,
    bo_may__to_chuc__sap_xep__phai_sap_xep: int,
    bo_may__to_chuc__sap_xep__da_sap_xep: int,
    bo_may__to_chuc__cap_pho__co_quan_vuot: int,
    bo_may__to_chuc__giam_dvsn__nam_2023: int,
    bo_may__to_chuc__giam_dvsn__nam_nay: int,
    bo_may__bien_che__hanh_chinh__giao: int,
    bo_may__bien_che__hanh_chinh__su_dung: int,
    bo_may__bien_che__su_nghiep__giao: int,
    bo_may__bien_che__su_nghiep__su_dung: int,
    bo_may__phan_cap__thuc_hien__ket_qua: int,
    bo_may__phan_cap__kiem_tra__phan_cap: int,
    bo_may__phan_cap__kiem_tra__kiem_tra: int,
    bo_may__phan_cap__xu_ly__phat_hien: int,
    bo_may__phan_cap__xu_ly__xu_ly: int,
    bo_may__tac_dong__phan_dinh__tot: int,
    bo_may__tac_dong__phan_dinh__kha: int,
    bo_may__tac_dong__phan_dinh__trung_binh: int,
    bo_may__tac_dong__phan_dinh__kem: int,
    bo_may__tac_dong__quy_che__tot: int,
    bo_may__tac_dong__quy_che__kha: int,
    bo_may__tac_dong__quy_che__trung_binh: int,
    bo_may__tac_dong__quy_che__kem: int,
    bo_may__tac_dong__phan_cap__tot: int,
    bo_may__tac_dong__phan_cap__kha: int,
    bo_may__tac_dong__phan_cap__trung_binh: int,
    bo_may__tac_dong__phan_cap__kem: int,
    cong_vu__vi_tri__co_quan__co_quan: int,
    cong_vu__vi_tri__co_quan__bo_tri: int,
    cong_vu__vi_tri__don_vi__don_vi: int,
    cong_vu__vi_tri__don_vi__bo_tri: int,
    cong_vu__tuyen_dung__cong_chuc__co_tuyen_dung: bool,
    cong_vu__tuyen_dung__cong_chuc__dung_quy_dinh: bool,
    cong_vu__tuyen_dung__cap_xa__co_tuyen_dung: bool,
    cong_vu__tuyen_dung__cap_xa__dung_quy_dinh: bool,
    cong_vu__tuyen_dung__vien_chuc__co_tuyen_dung: bool,
    cong_vu__tuyen_dung__vien_chuc__dung_quy_dinh: bool,
    cong_vu__bo_nhiem__vi_pham: int,
    cong_vu__bo_nhiem__quy_trinh__dung_quy_trinh: bool,
    cong_vu__danh_gia__trinh_tu__dung_trinh_tu: bool,
    cong_vu__danh_gia__ky_luat__lanh_dao_tinh: int,
    cong_vu__danh_gia__ky_luat__nguoi_dung_dau: int,
    cong_vu__danh_gia__ky_luat__cong_chuc_khac: int,
    cong_vu__dao_tao__ke_hoach: int,
    cong_vu__dao_tao__hoan_thanh: int,
    cong_vu__cap_xa__tong: int,
    cong_vu__cap_xa__dat_chuan__dat_chuan: int,
    cong_vu__cap_xa__boi_duong__boi_duong: int,
    cong_vu__tac_dong__chuyen_mon__tot: int,
    cong_vu__tac_dong__chuyen_mon__kha: int,
    cong_vu__tac_dong__chuyen_mon__trung_binh: int,
    cong_vu__tac_dong__chuyen_mon__kem: int,
    cong_vu__tac_dong__trach_nhiem__tot: int,
    cong_vu__tac_dong__trach_nhiem__kha: int,
    cong_vu__tac_dong__trach_nhiem__trung_binh: int,
    cong_vu__tac_dong__trach_nhiem__kem: int,
    cong_vu__tac_dong__loi_dung__tot: int,
    cong_vu__tac_dong__loi_dung__kha: int,
    cong_vu__tac_dong__loi_dung__trung_binh: int,
    cong_vu__tac_dong__loi_dung__kem: int,
    cong_vu__tac_dong__cong_khai__tot: int,
    cong_vu__tac_dong__cong_khai__kha: int,
    cong_vu__tac_dong__cong_khai__trung_binh: int,
    cong_vu__tac_dong__cong_khai__kem: int,
    tai_chinh__ngan_sach__giai_ngan__von_giao: int,
    tai_chinh__ngan_sach__giai_ngan__giai_ngan: int,
    tai_chinh__ngan_sach__kien_nghi__phai_nop: int,
    tai_chinh__ngan_sach__kien_nghi__da_nop: int,
    tai_chinh__ngan_sach__sai_pham__dung_quy_dinh: bool,
    tai_chinh__ngan_sach__tai_san__co_quan: int,
    tai_chinh__ngan_sach__tai_san__ban_hanh: int,
    tai_chinh__tu_chu__don_vi: int,
    tai_chinh__tu_chu__tu_bao_dam: int,
    tai_chinh__tu_chu__mot_phan: int,
    tai_chinh__tu_chu__giam_chi__chi_nam_2021: int,
    tai_chinh__tu_chu__giam_chi__chi_nam_danh_gia: int,
    tai_chinh__tac_dong__chat_luong__tot: int,
    tai_chinh__tac_dong__chat_luong__kha: int,
    tai_chinh__tac_dong__chat_luong__trung_binh: int,
    tai_chinh__tac_dong__chat_luong__kem: int,
    tai_chinh__tac_dong__minh_bach__tot: int,
    tai_chinh__tac_dong__minh_bach__kha: int,
    tai_chinh__tac_dong__minh_bach__trung_binh: int,
    tai_chinh__tac_dong__minh_bach__kem: int,
    tai_chinh__tac_dong__hieu_qua__tot: int,
    tai_chinh__tac_dong__hieu_qua__kha: int,
    tai_chinh__tac_dong__hieu_qua__trung_binh: int,
    tai_chinh__tac_dong__hieu_qua__kem: int,
    so_hoa__nen_tang__ke_hoach__giao: int,
    so_hoa__nen_tang__ke_hoach__hoan_thanh: int,
    so_hoa__nen_tang__lgsp__he_thong: int,
    so_hoa__nen_tang__csdl__danh_muc: int,
    so_hoa__nen_tang__csdl__khai_thac: int,
    so_hoa__nen_tang__ky_so__van_ban_tinh: int,
    so_hoa__nen_tang__ky_so__ky_so_tinh: int,
    so_hoa__nen_tang__ky_so__van_ban_xa: int,
    so_hoa__nen_tang__ky_so__ky_so_xa: int,
    so_hoa__dich_vu__phat_sinh__cung_cap: int,
    so_hoa__dich_vu__phat_sinh__phat_sinh: int,
    so_hoa__dich_vu__ho_so__tiep_nhan: int,
    so_hoa__dich_vu__ho_so__truc_tuyen: int,
    so_hoa__dich_vu__thanh_toan_tthc__co_phi: int,
    so_hoa__dich_vu__thanh_toan_tthc__giao_dich: int,
    so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi: int,
    so_hoa__dich_vu__thanh_toan_hs__thanh_toan: int,
    so_hoa__dich_vu__so_hoa__ho_so_tinh: int,
    so_hoa__dich_vu__so_hoa__so_hoa_tinh: int,
    so_hoa__dich_vu__so_hoa__ho_so_xa: int,
    so_hoa__dich_vu__so_hoa__so_hoa_xa: int,
    so_hoa__dich_vu__xep_hang__xep_hang: int,
    so_hoa__dich_vu__ket_qua_dien_tu__co_ket_qua: int,
    so_hoa__dich_vu__ket_qua_dien_tu__dien_tu: int,
    so_hoa__tac_dong__tin_cay__tot: int,
    so_hoa__tac_dong__tin_cay__kha: int,
    so_hoa__tac_dong__tin_cay__trung_binh: int,
    so_hoa__tac_dong__tin_cay__kem: int,
    so_hoa__tac_dong__day_du__tot: int,
    so_hoa__tac_dong__day_du__kha: int,
    so_hoa__tac_dong__day_du__trung_binh: int,
    so_hoa__tac_dong__day_du__kem: int,
    so_hoa__tac_dong__thuan_tien__tot: int,
    so_hoa__tac_dong__thuan_tien__kha: int,
    so_hoa__tac_dong__thuan_tien__trung_binh: int,
    so_hoa__tac_dong__thuan_tien__kem: int,
    so_hoa__tac_dong__chat_luong__tot: int,
    so_hoa__tac_dong__chat_luong__kha: int,
    so_hoa__tac_dong__chat_luong__trung_binh: int,
    so_hoa__tac_dong__chat_luong__kem: int,
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
        chi_dao.kiem_tra.ty_le, chi_dao.kiem_tra.xu_ly, chi_dao.tuyen_truyen, chi_dao.nhiem_vu_giao.dung_han,
        chi_dao.nhiem_vu_giao.khong_ton_dong, chi_dao.sang_kien, chi_dao.danh_gia.kip_thoi,
        chi_dao.danh_gia.quyet_liet, chi_dao.danh_gia.hieu_qua, the_che.thi_hanh.hoat_dong,
        the_che.thi_hanh.xu_ly, the_che.ra_soat.ke_hoach, the_che.ra_soat.xu_ly, the_che.kiem_tra.ke_hoach,
        the_che.kiem_tra.xu_ly, the_che.dung_tien_do, the_che.tac_dong.dong_bo, the_che.tac_dong.kha_thi,
        the_che.tac_dong.kip_thoi, thu_tuc.ra_soat.ke_hoach, thu_tuc.ra_soat.don_gian,
        thu_tuc.cong_khai.cong_bo, thu_tuc.cong_khai.csdl, thu_tuc.cong_khai.mot_cua,
        thu_tuc.mot_cua.trung_tam, thu_tuc.mot_cua.lien_thong, thu_tuc.mot_cua.phi_dia_gioi,
        thu_tuc.giai_quyet.tinh, thu_tuc.giai_quyet.xa, thu_tuc.giai_quyet.xin_loi, thu_tuc.phan_anh.xu_ly,
        thu_tuc.phan_anh.cong_khai, thu_tuc.tac_dong.don_gian, thu_tuc.tac_dong.thai_do,
        thu_tuc.tac_dong.thoi_gian, bo_may.to_chuc.sap_xep, bo_may.to_chuc.cap_pho, bo_may.to_chuc.giam_dvsn,
        bo_may.bien_che.hanh_chinh, bo_may.bien_che.su_nghiep, bo_may.phan_cap.thuc_hien,
        bo_may.phan_cap.kiem_tra, bo_may.phan_cap.xu_ly, bo_may.tac_dong.phan_dinh, bo_may.tac_dong.quy_che,
        bo_may.tac_dong.phan_cap, cong_vu.vi_tri.co_quan, cong_vu.vi_tri.don_vi, cong_vu.tuyen_dung.cong_chuc,
        cong_vu.tuyen_dung.cap_xa, cong_vu.tuyen_dung.vien_chuc, cong_vu.bo_nhiem.quy_trinh,
        cong_vu.bo_nhiem.tieu_chuan, cong_vu.danh_gia.trinh_tu, cong_vu.danh_gia.ky_luat, cong_vu.dao_tao,
        cong_vu.cap_xa.dat_chuan, cong_vu.cap_xa.boi_duong, cong_vu.tac_dong.chuyen_mon,
        cong_vu.tac_dong.trach_nhiem, cong_vu.tac_dong.loi_dung, cong_vu.tac_dong.cong_khai,
        tai_chinh.ngan_sach.giai_ngan, tai_chinh.ngan_sach.kien_nghi, tai_chinh.ngan_sach.sai_pham,
        tai_chinh.ngan_sach.tai_san, tai_chinh.tu_chu.chi_thuong_xuyen, tai_chinh.tu_chu.mot_phan,
        tai_chinh.tu_chu.giam_chi, tai_chinh.tac_dong.chat_luong, tai_chinh.tac_dong.minh_bach,
        tai_chinh.tac_dong.hieu_qua, so_hoa.nen_tang.ke_hoach, so_hoa.nen_tang.lgsp, so_hoa.nen_tang.csdl,
        so_hoa.nen_tang.ky_so, so_hoa.dich_vu.phat_sinh, so_hoa.dich_vu.ho_so, so_hoa.dich_vu.thanh_toan_tthc,
        so_hoa.dich_vu.thanh_toan_hs, so_hoa.dich_vu.so_hoa, so_hoa.dich_vu.xep_hang,
        so_hoa.dich_vu.ket_qua_dien_tu, so_hoa.tac_dong.tin_cay, so_hoa.tac_dong.day_du,
        so_hoa.tac_dong.thuan_tien, so_hoa.tac_dong.chat_luong, tac_dong.sipas,
        tac_dong.kinh_te.thu_ngan_sach, tac_dong.kinh_te.doanh_nghiep, tac_dong.kinh_te.chi_tieu.
    """
    day_1 = day_of(period - 1, 12, 31)
    day_2 = day_of(period, 1, 1)
    day_3 = day_of(period, 1, 31)
    # chi_dao.ke_hoach.ban_hanh
    if chi_dao__ke_hoach__ban_hanh__da_ban_hanh:
        if chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh <= day_1:
            p1 = 500
        elif (
            chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh >= day_2
            and chi_dao__ke_hoach__ban_hanh__ngay_ban_hanh <= day_3
        ):
            p1 = 250
        else:
            p1 = 0
    else:
        p1 = 0
    # chi_dao.ke_hoach.hoan_thanh
    if chi_dao__ke_hoach__hoan_thanh__hoan_thanh == chi_dao__ke_hoach__hoan_thanh__giao:
        p2 = 1000
    elif 20 * chi_dao__ke_hoach__hoan_thanh__hoan_thanh >= 17 * chi_dao__ke_hoach__hoan_thanh__giao:
        p2 = (2000 * chi_dao__ke_hoach__hoan_thanh__hoan_thanh + chi_dao__ke_hoach__hoan_thanh__giao) // (
            2 * chi_dao__ke_hoach__hoan_thanh__giao
        )
    else:
        p2 = 0
    # chi_dao.bao_cao
    p3 = 500 - 200 * chi_dao__bao_cao__bao_cao_cham - 500 * chi_dao__bao_cao__bao_cao_thieu
    if p3 < 0:
        p3 = 0
    # chi_dao.kiem_tra.ty_le
    if 5 * chi_dao__kiem_tra__ty_le__kiem_tra >= 2 * chi_dao__kiem_tra__ty_le__co_quan:
        p4 = 500
    elif 4 * chi_dao__kiem_tra__ty_le__kiem_tra >= chi_dao__kiem_tra__ty_le__co_quan:
        p4 = 250
    else:
        p4 = 0
    # chi_dao.kiem_tra.xu_ly
    if chi_dao__kiem_tra__xu_ly__phat_hien == 0:
        p5 = 1000
    elif chi_dao__kiem_tra__xu_ly__xu_ly == chi_dao__kiem_tra__xu_ly__phat_hien:
        p5 = 1000
    elif 5 * chi_dao__kiem_tra__xu_ly__xu_ly >= 4 * chi_dao__kiem_tra__xu_ly__phat_hien:
        p5 = (2000 * chi_dao__kiem_tra__xu_ly__xu_ly + chi_dao__kiem_tra__xu_ly__phat_hien) // (
            2 * chi_dao__kiem_tra__xu_ly__phat_hien
        )
    else:
        p5 = 0
    # chi_dao.tuyen_truyen
    p6 = (250 if chi_dao__tuyen_truyen__hoan_thanh_ke_hoach else 0) + (
        250 if chi_dao__tuyen_truyen__so_hinh_thuc >= 2 else 0
    )
    # chi_dao.nhiem_vu_giao.dung_han
    if chi_dao__nhiem_vu_giao__dung_han__giao == 0:
        p7 = 1500
    elif (
        chi_dao__nhiem_vu_giao__dung_han__dung_han + chi_dao__nhiem_vu_giao__dung_han__qua_han
        == chi_dao__nhiem_vu_giao__dung_han__giao
    ):
        p7 = (
            3000 * chi_dao__nhiem_vu_giao__dung_han__dung_han
            + 1500 * chi_dao__nhiem_vu_giao__dung_han__qua_han
            + chi_dao__nhiem_vu_giao__dung_han__giao
        ) // (2 * chi_dao__nhiem_vu_giao__dung_han__giao)
    else:
        p7 = (1500 * chi_dao__nhiem_vu_giao__dung_han__dung_han + chi_dao__nhiem_vu_giao__dung_han__giao) // (
            2 * chi_dao__nhiem_vu_giao__dung_han__giao
        )
    # chi_dao.nhiem_vu_giao.khong_ton_dong
    if chi_dao__nhiem_vu_giao__khong_ton_dong__het_ton_dong:
        p8 = 500
    else:
        p8 = 0
    # chi_dao.sang_kien
    p9 = 500 * chi_dao__sang_kien__sang_kien
    if p9 > 1500:
        p9 = 1500
    # chi_dao.danh_gia.kip_thoi
    p10 = (
        1001 * chi_dao__danh_gia__kip_thoi__rat_hai_long
        + 751 * chi_dao__danh_gia__kip_thoi__hai_long
        + 501 * chi_dao__danh_gia__kip_thoi__binh_thuong
        + 251 * chi_dao__danh_gia__kip_thoi__khong_hai_long
        + chi_dao__danh_gia__kip_thoi__rat_khong_hai_long
    ) // (
        2
        * (
            chi_dao__danh_gia__kip_thoi__rat_hai_long
            + chi_dao__danh_gia__kip_thoi__hai_long
            + chi_dao__danh_gia__kip_thoi__binh_thuong
            + chi_dao__danh_gia__kip_thoi__khong_hai_long
            + chi_dao__danh_gia__kip_thoi__rat_khong_hai_long
        )
    )
    # chi_dao.danh_gia.quyet_liet
    p11 = (
        1001 * chi_dao__danh_gia__quyet_liet__rat_hai_long
        + 751 * chi_dao__danh_gia__quyet_liet__hai_long
        + 501 * chi_dao__danh_gia__quyet_liet__binh_thuong
        + 251 * chi_dao__danh_gia__quyet_liet__khong_hai_long
        + chi_dao__danh_gia__quyet_liet__rat_khong_hai_long
    ) // (
        2
        * (
            chi_dao__danh_gia__quyet_liet__rat_hai_long
            + chi_dao__danh_gia__quyet_liet__hai_long
            + chi_dao__danh_gia__quyet_liet__binh_thuong
            + chi_dao__danh_gia__quyet_liet__khong_hai_long
            + chi_dao__danh_gia__quyet_liet__rat_khong_hai_long
        )
    )
    # chi_dao.danh_gia.hieu_qua
    p12 = (
        2001 * chi_dao__danh_gia__hieu_qua__rat_hai_long
        + 1501 * chi_dao__danh_gia__hieu_qua__hai_long
        + 1001 * chi_dao__danh_gia__hieu_qua__binh_thuong
        + 501 * chi_dao__danh_gia__hieu_qua__khong_hai_long
        + chi_dao__danh_gia__hieu_qua__rat_khong_hai_long
    ) // (
        2
        * (
            chi_dao__danh_gia__hieu_qua__rat_hai_long
            + chi_dao__danh_gia__hieu_qua__hai_long
            + chi_dao__danh_gia__hieu_qua__binh_thuong
            + chi_dao__danh_gia__hieu_qua__khong_hai_long
            + chi_dao__danh_gia__hieu_qua__rat_khong_hai_long
        )
    )
    # the_che.thi_hanh.hoat_dong
    if (
        (
            (1 if the_che__thi_hanh__hoat_dong__thu_thap else 0)
            + (1 if the_che__thi_hanh__hoat_dong__kiem_tra else 0)
            + (1 if the_che__thi_hanh__hoat_dong__khao_sat else 0)
        )
        == 3
    ):
        p13 = 500
    elif (
        (
            (1 if the_che__thi_hanh__hoat_dong__thu_thap else 0)
            + (1 if the_che__thi_hanh__hoat_dong__kiem_tra else 0)
            + (1 if the_che__thi_hanh__hoat_dong__khao_sat else 0)
        )
        == 2
    ):
        p13 = 250
    else:
        p13 = 0
    # the_che.thi_hanh.xu_ly
    if the_che__thi_hanh__xu_ly__phai_xu_ly == 0:
        p14 = 1000
    elif the_che__thi_hanh__xu_ly__da_xu_ly == the_che__thi_hanh__xu_ly__phai_xu_ly:
        p14 = 1000
    elif 5 * the_che__thi_hanh__xu_ly__da_xu_ly >= 4 * the_che__thi_hanh__xu_ly__phai_xu_ly:
        p14 = (2000 * the_che__thi_hanh__xu_ly__da_xu_ly + the_che__thi_hanh__xu_ly__phai_xu_ly) // (
            2 * the_che__thi_hanh__xu_ly__phai_xu_ly
        )
    else:
        p14 = 0
    # the_che.ra_soat.ke_hoach
    if the_che__ra_soat__ke_hoach__ra_soat == the_che__ra_soat__ke_hoach__ke_hoach:
        p15 = 1000
    elif 5 * the_che__ra_soat__ke_hoach__ra_soat >= 4 * the_che__ra_soat__ke_hoach__ke_hoach:
        p15 = (2000 * the_che__ra_soat__ke_hoach__ra_soat + the_che__ra_soat__ke_hoach__ke_hoach) // (
            2 * the_che__ra_soat__ke_hoach__ke_hoach
        )
    else:
        p15 = 0
    # the_che.ra_soat.xu_ly
    if the_che__ra_soat__xu_ly__phai_xu_ly == 0:
        p16 = 1000
    elif the_che__ra_soat__xu_ly__da_xu_ly == the_che__ra_soat__xu_ly__phai_xu_ly:
        p16 = 1000
    elif 5 * the_che__ra_soat__xu_ly__da_xu_ly >= 4 * the_che__ra_soat__xu_ly__phai_xu_ly:
        p16 = (2000 * the_che__ra_soat__xu_ly__da_xu_ly + the_che__ra_soat__xu_ly__phai_xu_ly) // (
            2 * the_che__ra_soat__xu_ly__phai_xu_ly
        )
    else:
        p16 = 0
    # the_che.kiem_tra.ke_hoach
    if the_che__kiem_tra__ke_hoach__kiem_tra == the_che__kiem_tra__ke_hoach__ke_hoach:
        p17 = 1000
    elif 5 * the_che__kiem_tra__ke_hoach__kiem_tra >= 4 * the_che__kiem_tra__ke_hoach__ke_hoach:
        p17 = (2000 * the_che__kiem_tra__ke_hoach__kiem_tra + the_che__kiem_tra__ke_hoach__ke_hoach) // (
            2 * the_che__kiem_tra__ke_hoach__ke_hoach
        )
    else:
        p17 = 0
    # the_che.kiem_tra.xu_ly
    if the_che__kiem_tra__xu_ly__trai_phap_luat == 0:
        p18 = 1000
    elif the_che__kiem_tra__xu_ly__da_xu_ly == the_che__kiem_tra__xu_ly__trai_phap_luat:
        p18 = 1000
    elif 5 * the_che__kiem_tra__xu_ly__da_xu_ly >= 4 * the_che__kiem_tra__xu_ly__trai_phap_luat:
        p18 = (2000 * the_che__kiem_tra__xu_ly__da_xu_ly + the_che__kiem_tra__xu_ly__trai_phap_luat) // (
            2 * the_che__kiem_tra__xu_ly__trai_phap_luat
        )
    else:
        p18 = 0
    # the_che.dung_tien_do
    if the_che__dung_tien_do__chuong_trinh == 0:
        p19 = 1000
    elif 20 * the_che__dung_tien_do__dung_tien_do > 19 * the_che__dung_tien_do__chuong_trinh:
        p19 = 1000
    elif 5 * the_che__dung_tien_do__dung_tien_do >= 4 * the_che__dung_tien_do__chuong_trinh:
        p19 = 500
    else:
        p19 = 0
    # the_che.tac_dong.dong_bo
    p20 = (
        2001 * the_che__tac_dong__dong_bo__tot
        + 1201 * the_che__tac_dong__dong_bo__kha
        + 401 * the_che__tac_dong__dong_bo__trung_binh
        + the_che__tac_dong__dong_bo__kem
    ) // (
        2
        * (
            the_che__tac_dong__dong_bo__tot
            + the_che__tac_dong__dong_bo__kha
            + the_che__tac_dong__dong_bo__trung_binh
            + the_che__tac_dong__dong_bo__kem
        )
    )
    # the_che.tac_dong.kha_thi
    p21 = (
        3001 * the_che__tac_dong__kha_thi__tot
        + 1801 * the_che__tac_dong__kha_thi__kha
        + 601 * the_che__tac_dong__kha_thi__trung_binh
        + the_che__tac_dong__kha_thi__kem
    ) // (
        2
        * (
            the_che__tac_dong__kha_thi__tot
            + the_che__tac_dong__kha_thi__kha
            + the_che__tac_dong__kha_thi__trung_binh
            + the_che__tac_dong__kha_thi__kem
        )
    )
    # the_che.tac_dong.kip_thoi
    p22 = (
        2001 * the_che__tac_dong__kip_thoi__tot
        + 1201 * the_che__tac_dong__kip_thoi__kha
        + 401 * the_che__tac_dong__kip_thoi__trung_binh
        + the_che__tac_dong__kip_thoi__kem
    ) // (
        2
        * (
            the_che__tac_dong__kip_thoi__tot
            + the_che__tac_dong__kip_thoi__kha
            + the_che__tac_dong__kip_thoi__trung_binh
            + the_che__tac_dong__kip_thoi__kem
        )
    )
    # thu_tuc.ra_soat.ke_hoach
    if thu_tuc__ra_soat__ke_hoach__ra_soat == thu_tuc__ra_soat__ke_hoach__ke_hoach:
        p23 = 500
    elif 5 * thu_tuc__ra_soat__ke_hoach__ra_soat >= 4 * thu_tuc__ra_soat__ke_hoach__ke_hoach:
        p23 = (1000 * thu_tuc__ra_soat__ke_hoach__ra_soat + thu_tuc__ra_soat__ke_hoach__ke_hoach) // (
            2 * thu_tuc__ra_soat__ke_hoach__ke_hoach
        )
    else:
        p23 = 0
    # thu_tuc.ra_soat.don_gian
    if 5 * thu_tuc__ra_soat__don_gian__don_gian_hoa >= thu_tuc__ra_soat__don_gian__ra_soat:
        p24 = 1000
    else:
        p24 = (10000 * thu_tuc__ra_soat__don_gian__don_gian_hoa + thu_tuc__ra_soat__don_gian__ra_soat) // (
            2 * thu_tuc__ra_soat__don_gian__ra_soat
        )
    # thu_tuc.cong_khai.cong_bo
    if thu_tuc__cong_khai__cong_bo__cong_bo == 0:
        p25 = 500
    elif thu_tuc__cong_khai__cong_bo__cong_bo == 1:
        p25 = 250
    else:
        p25 = 0
    # thu_tuc.cong_khai.csdl
    if thu_tuc__cong_khai__csdl__dung_han == thu_tuc__cong_khai__csdl__phai_cong_khai:
        p26 = 500
    else:
        p26 = 0
    # thu_tuc.cong_khai.mot_cua
    p27 = (500 if thu_tuc__cong_khai__mot_cua__tinh_dat == thu_tuc__cong_khai__mot_cua__cap_tinh else 0) + (
        500 if thu_tuc__cong_khai__mot_cua__xa_dat == thu_tuc__cong_khai__mot_cua__cap_xa else 0
    )
    # thu_tuc.mot_cua.trung_tam
    if (
        10 * thu_tuc__mot_cua__trung_tam__tiep_nhan
        >= thu_tuc__mot_cua__trung_tam__thu_tuc * (9 if unit__loai_don_vi == 1 else 8)
    ):
        p28 = 500
    else:
        p28 = (
            10000 * thu_tuc__mot_cua__trung_tam__tiep_nhan
            + thu_tuc__mot_cua__trung_tam__thu_tuc * (9 if unit__loai_don_vi == 1 else 8)
        ) // (2 * thu_tuc__mot_cua__trung_tam__thu_tuc * (9 if unit__loai_don_vi == 1 else 8))
    # thu_tuc.mot_cua.lien_thong
    if thu_tuc__mot_cua__lien_thong__cung_cap + thu_tuc__mot_cua__lien_thong__giua_cac_cap >= 80:
        p29 = 1000
    elif thu_tuc__mot_cua__lien_thong__cung_cap + thu_tuc__mot_cua__lien_thong__giua_cac_cap >= 50:
        p29 = 500
    else:
        p29 = 0
    # thu_tuc.mot_cua.phi_dia_gioi
    if thu_tuc__mot_cua__phi_dia_gioi__trien_khai:
        p30 = 500
    else:
        p30 = 0
    # thu_tuc.giai_quyet.tinh
    if thu_tuc__giai_quyet__tinh__dung_han == thu_tuc__giai_quyet__tinh__ho_so:
        p31 = 1000
    elif 20 * thu_tuc__giai_quyet__tinh__dung_han >= 19 * thu_tuc__giai_quyet__tinh__ho_so:
        p31 = (2000 * thu_tuc__giai_quyet__tinh__dung_han + thu_tuc__giai_quyet__tinh__ho_so) // (
            2 * thu_tuc__giai_quyet__tinh__ho_so
        )
    else:
        p31 = 0
    # thu_tuc.giai_quyet.xa
    if thu_tuc__giai_quyet__xa__dung_han == thu_tuc__giai_quyet__xa__ho_so:
        p32 = 1500
    elif 20 * thu_tuc__giai_quyet__xa__dung_han >= 19 * thu_tuc__giai_quyet__xa__ho_so:
        p32 = (3000 * thu_tuc__giai_quyet__xa__dung_han + thu_tuc__giai_quyet__xa__ho_so) // (
            2 * thu_tuc__giai_quyet__xa__ho_so
        )
    else:
        p32 = 0
    # thu_tuc.giai_quyet.xin_loi
    if thu_tuc__giai_quyet__xin_loi__qua_han == 0:
        p33 = 500
    elif thu_tuc__giai_quyet__xin_loi__xin_loi == thu_tuc__giai_quyet__xin_loi__qua_han:
        p33 = 500
    else:
        p33 = 0
    # thu_tuc.phan_anh.xu_ly
    if thu_tuc__phan_anh__tiep_nhan == 0:
        p34 = 1000
    elif thu_tuc__phan_anh__da_xu_ly == thu_tuc__phan_anh__tiep_nhan:
        p34 = 1000
    elif 10 * thu_tuc__phan_anh__da_xu_ly >= 9 * thu_tuc__phan_anh__tiep_nhan:
        p34 = (2000 * thu_tuc__phan_anh__da_xu_ly + thu_tuc__phan_anh__tiep_nhan) // (
            2 * thu_tuc__phan_anh__tiep_nhan
        )
    else:
        p34 = 0
    # thu_tuc.phan_anh.cong_khai
    if thu_tuc__phan_anh__tiep_nhan == 0:
        p35 = None
    elif thu_tuc__phan_anh__da_xu_ly >= 1:
        if thu_tuc__phan_anh__cong_khai__cong_khai == thu_tuc__phan_anh__da_xu_ly:
            p35 = 500
        elif 5 * thu_tuc__phan_anh__cong_khai__cong_khai >= 4 * thu_tuc__phan_anh__da_xu_ly:
            p35 = 250
        else:
            p35 = 0
    else:
        p35 = 0
    # thu_tuc.tac_dong.don_gian
    p36 = (
        2001 * thu_tuc__tac_dong__don_gian__tot
        + 1201 * thu_tuc__tac_dong__don_gian__kha
        + 401 * thu_tuc__tac_dong__don_gian__trung_binh
        + thu_tuc__tac_dong__don_gian__kem
    ) // (
        2
        * (
            thu_tuc__tac_dong__don_gian__tot
            + thu_tuc__tac_dong__don_gian__kha
            + thu_tuc__tac_dong__don_gian__trung_binh
            + thu_tuc__tac_dong__don_gian__kem
        )
    )
    # thu_tuc.tac_dong.thai_do
    p37 = (
        2001 * thu_tuc__tac_dong__thai_do__tot
        + 1201 * thu_tuc__tac_dong__thai_do__kha
        + 401 * thu_tuc__tac_dong__thai_do__trung_binh
        + thu_tuc__tac_dong__thai_do__kem
    ) // (
        2
        * (
            thu_tuc__tac_dong__thai_do__tot
            + thu_tuc__tac_dong__thai_do__kha
            + thu_tuc__tac_dong__thai_do__trung_binh
            + thu_tuc__tac_dong__thai_do__kem
        )
    )
    # thu_tuc.tac_dong.thoi_gian
    p38 = (
        2001 * thu_tuc__tac_dong__thoi_gian__tot
        + 1201 * thu_tuc__tac_dong__thoi_gian__kha
        + 401 * thu_tuc__tac_dong__thoi_gian__trung_binh
        + thu_tuc__tac_dong__thoi_gian__kem
    ) // (
        2
        * (
            thu_tuc__tac_dong__thoi_gian__tot
            + thu_tuc__tac_dong__thoi_gian__kha
            + thu_tuc__tac_dong__thoi_gian__trung_binh
            + thu_tuc__tac_dong__thoi_gian__kem
        )
    )
    # bo_may.to_chuc.sap_xep
    if bo_may__to_chuc__sap_xep__phai_sap_xep == 0:
        p39 = 1000
    elif bo_may__to_chuc__sap_xep__da_sap_xep == bo_may__to_chuc__sap_xep__phai_sap_xep:
        p39 = 1000
    elif 5 * bo_may__to_chuc__sap_xep__da_sap_xep >= 4 * bo_may__to_chuc__sap_xep__phai_sap_xep:
        p39 = (2000 * bo_may__to_chuc__sap_xep__da_sap_xep + bo_may__to_chuc__sap_xep__phai_sap_xep) // (
            2 * bo_may__to_chuc__sap_xep__phai_sap_xep
        )
    else:
        p39 = 0
    # bo_may.to_chuc.cap_pho
    if bo_may__to_chuc__cap_pho__co_quan_vuot == 0:
        p40 = 500
    else:
        p40 = 0
    # bo_may.to_chuc.giam_dvsn
    if 9 * bo_may__to_chuc__giam_dvsn__nam_2023 >= 10 * bo_may__to_chuc__giam_dvsn__nam_nay:
        p41 = 1000
    elif bo_may__to_chuc__giam_dvsn__nam_2023 > bo_may__to_chuc__giam_dvsn__nam_nay:
        p41 = (
            20001 * bo_may__to_chuc__giam_dvsn__nam_2023 - 20000 * bo_may__to_chuc__giam_dvsn__nam_nay
        ) // (2 * bo_may__to_chuc__giam_dvsn__nam_2023)
    else:
        p41 = 0
    # bo_may.bien_che.hanh_chinh
    if bo_may__bien_che__hanh_chinh__su_dung <= bo_may__bien_che__hanh_chinh__giao:
        p42 = 1000
    else:
        p42 = 0
    # bo_may.bien_che.su_nghiep
    if bo_may__bien_che__su_nghiep__su_dung <= bo_may__bien_che__su_nghiep__giao:
        p43 = 1000
    else:
        p43 = 0
    # bo_may.phan_cap.thuc_hien
    if bo_may__phan_cap__thuc_hien__ket_qua == 0:
        p44 = 1000
    elif bo_may__phan_cap__thuc_hien__ket_qua == 1:
        p44 = 500
    else:
        p44 = 0
    # bo_may.phan_cap.kiem_tra
    if bo_may__phan_cap__kiem_tra__kiem_tra == bo_may__phan_cap__kiem_tra__phan_cap:
        p45 = 1000
    elif 10 * bo_may__phan_cap__kiem_tra__kiem_tra >= 7 * bo_may__phan_cap__kiem_tra__phan_cap:
        p45 = (2000 * bo_may__phan_cap__kiem_tra__kiem_tra + bo_may__phan_cap__kiem_tra__phan_cap) // (
            2 * bo_may__phan_cap__kiem_tra__phan_cap
        )
    else:
        p45 = 0
    # bo_may.phan_cap.xu_ly
    if bo_may__phan_cap__xu_ly__phat_hien == 0:
        p46 = 1000
    elif bo_may__phan_cap__xu_ly__xu_ly == bo_may__phan_cap__xu_ly__phat_hien:
        p46 = 1000
    elif 5 * bo_may__phan_cap__xu_ly__xu_ly >= 4 * bo_may__phan_cap__xu_ly__phat_hien:
        p46 = (2000 * bo_may__phan_cap__xu_ly__xu_ly + bo_may__phan_cap__xu_ly__phat_hien) // (
            2 * bo_may__phan_cap__xu_ly__phat_hien
        )
    else:
        p46 = 0
    # bo_may.tac_dong.phan_dinh
    p47 = (
        2001 * bo_may__tac_dong__phan_dinh__tot
        + 1201 * bo_may__tac_dong__phan_dinh__kha
        + 401 * bo_may__tac_dong__phan_dinh__trung_binh
        + bo_may__tac_dong__phan_dinh__kem
    ) // (
        2
        * (
            bo_may__tac_dong__phan_dinh__tot
            + bo_may__tac_dong__phan_dinh__kha
            + bo_may__tac_dong__phan_dinh__trung_binh
            + bo_may__tac_dong__phan_dinh__kem
        )
    )
    # bo_may.tac_dong.quy_che
    p48 = (
        2001 * bo_may__tac_dong__quy_che__tot
        + 1201 * bo_may__tac_dong__quy_che__kha
        + 401 * bo_may__tac_dong__quy_che__trung_binh
        + bo_may__tac_dong__quy_che__kem
    ) // (
        2
        * (
            bo_may__tac_dong__quy_che__tot
            + bo_may__tac_dong__quy_che__kha
            + bo_may__tac_dong__quy_che__trung_binh
            + bo_may__tac_dong__quy_che__kem
        )
    )
    # bo_may.tac_dong.phan_cap
    p49 = (
        2001 * bo_may__tac_dong__phan_cap__tot
        + 1201 * bo_may__tac_dong__phan_cap__kha
        + 401 * bo_may__tac_dong__phan_cap__trung_binh
        + bo_may__tac_dong__phan_cap__kem
    ) // (
        2
        * (
            bo_may__tac_dong__phan_cap__tot
            + bo_may__tac_dong__phan_cap__kha
            + bo_may__tac_dong__phan_cap__trung_binh
            + bo_may__tac_dong__phan_cap__kem
        )
    )
    # cong_vu.vi_tri.co_quan
    if cong_vu__vi_tri__co_quan__bo_tri == cong_vu__vi_tri__co_quan__co_quan:
        p50 = 1000
    elif 5 * cong_vu__vi_tri__co_quan__bo_tri >= 4 * cong_vu__vi_tri__co_quan__co_quan:
        p50 = 500
    else:
        p50 = 0
    # cong_vu.vi_tri.don_vi
    if cong_vu__vi_tri__don_vi__bo_tri == cong_vu__vi_tri__don_vi__don_vi:
        p51 = 1000
    elif 5 * cong_vu__vi_tri__don_vi__bo_tri >= 3 * cong_vu__vi_tri__don_vi__don_vi:
        p51 = (2000 * cong_vu__vi_tri__don_vi__bo_tri + cong_vu__vi_tri__don_vi__don_vi) // (
            2 * cong_vu__vi_tri__don_vi__don_vi
        )
    else:
        p51 = 0
    # cong_vu.tuyen_dung.cong_chuc
    if not cong_vu__tuyen_dung__cong_chuc__co_tuyen_dung:
        p52 = 500
    elif cong_vu__tuyen_dung__cong_chuc__dung_quy_dinh:
        p52 = 500
    else:
        p52 = 0
    # cong_vu.tuyen_dung.cap_xa
    if not cong_vu__tuyen_dung__cap_xa__co_tuyen_dung:
        p53 = 500
    elif cong_vu__tuyen_dung__cap_xa__dung_quy_dinh:
        p53 = 500
    else:
        p53 = 0
    # cong_vu.tuyen_dung.vien_chuc
    if not cong_vu__tuyen_dung__vien_chuc__co_tuyen_dung:
        p54 = 500
    elif cong_vu__tuyen_dung__vien_chuc__dung_quy_dinh:
        p54 = 500
    else:
        p54 = 0
    # cong_vu.bo_nhiem.quy_trinh
    if cong_vu__bo_nhiem__quy_trinh__dung_quy_trinh:
        p55 = 500
    else:
        p55 = 0
    # cong_vu.bo_nhiem.tieu_chuan
    if cong_vu__bo_nhiem__vi_pham == 0:
        p56 = 500
    else:
        p56 = 0
    # cong_vu.danh_gia.trinh_tu
    if cong_vu__danh_gia__trinh_tu__dung_trinh_tu:
        p57 = 500
    else:
        p57 = 0
    # cong_vu.danh_gia.ky_luat
    p58 = (
        1000
        - 500 * cong_vu__danh_gia__ky_luat__lanh_dao_tinh
        - 300 * cong_vu__danh_gia__ky_luat__nguoi_dung_dau
        - 100 * cong_vu__danh_gia__ky_luat__cong_chuc_khac
    )
    if p58 < 0:
        p58 = 0
    # cong_vu.dao_tao
    if cong_vu__dao_tao__hoan_thanh == cong_vu__dao_tao__ke_hoach:
        p59 = 1000
    elif 5 * cong_vu__dao_tao__hoan_thanh >= 4 * cong_vu__dao_tao__ke_hoach:
        p59 = (2000 * cong_vu__dao_tao__hoan_thanh + cong_vu__dao_tao__ke_hoach) // (
            2 * cong_vu__dao_tao__ke_hoach
        )
    else:
        p59 = 0
    # cong_vu.cap_xa.dat_chuan
    if 20 * cong_vu__cap_xa__dat_chuan__dat_chuan >= 19 * cong_vu__cap_xa__tong:
        p60 = 1000
    else:
        p60 = (40000 * cong_vu__cap_xa__dat_chuan__dat_chuan + 19 * cong_vu__cap_xa__tong) // (
            38 * cong_vu__cap_xa__tong
        )
    # cong_vu.cap_xa.boi_duong
    if 10 * cong_vu__cap_xa__boi_duong__boi_duong >= 7 * cong_vu__cap_xa__tong:
        p61 = 1000
    elif 2 * cong_vu__cap_xa__boi_duong__boi_duong >= cong_vu__cap_xa__tong:
        p61 = 500
    else:
        p61 = 0
    # cong_vu.tac_dong.chuyen_mon
    p62 = (
        2001 * cong_vu__tac_dong__chuyen_mon__tot
        + 1201 * cong_vu__tac_dong__chuyen_mon__kha
        + 401 * cong_vu__tac_dong__chuyen_mon__trung_binh
        + cong_vu__tac_dong__chuyen_mon__kem
    ) // (
        2
        * (
            cong_vu__tac_dong__chuyen_mon__tot
            + cong_vu__tac_dong__chuyen_mon__kha
            + cong_vu__tac_dong__chuyen_mon__trung_binh
            + cong_vu__tac_dong__chuyen_mon__kem
        )
    )
    # cong_vu.tac_dong.trach_nhiem
    p63 = (
        2001 * cong_vu__tac_dong__trach_nhiem__tot
        + 1201 * cong_vu__tac_dong__trach_nhiem__kha
        + 401 * cong_vu__tac_dong__trach_nhiem__trung_binh
        + cong_vu__tac_dong__trach_nhiem__kem
    ) // (
        2
        * (
            cong_vu__tac_dong__trach_nhiem__tot
            + cong_vu__tac_dong__trach_nhiem__kha
            + cong_vu__tac_dong__trach_nhiem__trung_binh
            + cong_vu__tac_dong__trach_nhiem__kem
        )
    )
    # cong_vu.tac_dong.loi_dung
    p64 = (
        2001 * cong_vu__tac_dong__loi_dung__tot
        + 1201 * cong_vu__tac_dong__loi_dung__kha
        + 401 * cong_vu__tac_dong__loi_dung__trung_binh
        + cong_vu__tac_dong__loi_dung__kem
    ) // (
        2
        * (
            cong_vu__tac_dong__loi_dung__tot
            + cong_vu__tac_dong__loi_dung__kha
            + cong_vu__tac_dong__loi_dung__trung_binh
            + cong_vu__tac_dong__loi_dung__kem
        )
    )
    # cong_vu.tac_dong.cong_khai
    p65 = (
        2001 * cong_vu__tac_dong__cong_khai__tot
        + 1201 * cong_vu__tac_dong__cong_khai__kha
        + 401 * cong_vu__tac_dong__cong_khai__trung_binh
        + cong_vu__tac_dong__cong_khai__kem
    ) // (
        2
        * (
            cong_vu__tac_dong__cong_khai__tot
            + cong_vu__tac_dong__cong_khai__kha
            + cong_vu__tac_dong__cong_khai__trung_binh
            + cong_vu__tac_dong__cong_khai__kem
        )
    )
    # tai_chinh.ngan_sach.giai_ngan
    if 10 * tai_chinh__ngan_sach__giai_ngan__giai_ngan >= 9 * tai_chinh__ngan_sach__giai_ngan__von_giao:
        p66 = 2000
    elif 10 * tai_chinh__ngan_sach__giai_ngan__giai_ngan >= 7 * tai_chinh__ngan_sach__giai_ngan__von_giao:
        p66 = (
            40000 * tai_chinh__ngan_sach__giai_ngan__giai_ngan + 9 * tai_chinh__ngan_sach__giai_ngan__von_giao
        ) // (18 * tai_chinh__ngan_sach__giai_ngan__von_giao)
    else:
        p66 = 0
    # tai_chinh.ngan_sach.kien_nghi
    if tai_chinh__ngan_sach__kien_nghi__phai_nop == 0:
        p67 = 1500
    else:
        p67 = (
            3000 * tai_chinh__ngan_sach__kien_nghi__da_nop + tai_chinh__ngan_sach__kien_nghi__phai_nop
        ) // (2 * tai_chinh__ngan_sach__kien_nghi__phai_nop)
    # tai_chinh.ngan_sach.sai_pham
    if tai_chinh__ngan_sach__sai_pham__dung_quy_dinh:
        p68 = 1000
    else:
        p68 = 0
    # tai_chinh.ngan_sach.tai_san
    if tai_chinh__ngan_sach__tai_san__ban_hanh == tai_chinh__ngan_sach__tai_san__co_quan:
        p69 = 1000
    elif 5 * tai_chinh__ngan_sach__tai_san__ban_hanh >= 4 * tai_chinh__ngan_sach__tai_san__co_quan:
        p69 = (2000 * tai_chinh__ngan_sach__tai_san__ban_hanh + tai_chinh__ngan_sach__tai_san__co_quan) // (
            2 * tai_chinh__ngan_sach__tai_san__co_quan
        )
    else:
        p69 = 0
    # tai_chinh.tu_chu.chi_thuong_xuyen
    if tai_chinh__tu_chu__tu_bao_dam == 0:
        p70 = 0
    elif 10 * tai_chinh__tu_chu__tu_bao_dam <= tai_chinh__tu_chu__don_vi:
        p70 = 500
    else:
        p70 = (
            (
                250
                * (
                    (50 * tai_chinh__tu_chu__tu_bao_dam - 5 * tai_chinh__tu_chu__don_vi)
                    // tai_chinh__tu_chu__don_vi
                )
            )
            + 500
        )
        if p70 > 1500:
            p70 = 1500
    # tai_chinh.tu_chu.mot_phan
    if 5 * tai_chinh__tu_chu__mot_phan >= 2 * tai_chinh__tu_chu__don_vi:
        p71 = 1000
    else:
        p71 = (5000 * tai_chinh__tu_chu__mot_phan + tai_chinh__tu_chu__don_vi) // (
            2 * tai_chinh__tu_chu__don_vi
        )
    # tai_chinh.tu_chu.giam_chi
    if 17 * tai_chinh__tu_chu__giam_chi__chi_nam_2021 >= 20 * tai_chinh__tu_chu__giam_chi__chi_nam_danh_gia:
        p72 = 1500
    elif 19 * tai_chinh__tu_chu__giam_chi__chi_nam_2021 >= 20 * tai_chinh__tu_chu__giam_chi__chi_nam_danh_gia:
        p72 = (
            15751 * tai_chinh__tu_chu__giam_chi__chi_nam_2021
            - 15000 * tai_chinh__tu_chu__giam_chi__chi_nam_danh_gia
        ) // (2 * tai_chinh__tu_chu__giam_chi__chi_nam_2021)
    else:
        p72 = 0
    # tai_chinh.tac_dong.chat_luong
    p73 = (
        2001 * tai_chinh__tac_dong__chat_luong__tot
        + 1201 * tai_chinh__tac_dong__chat_luong__kha
        + 401 * tai_chinh__tac_dong__chat_luong__trung_binh
        + tai_chinh__tac_dong__chat_luong__kem
    ) // (
        2
        * (
            tai_chinh__tac_dong__chat_luong__tot
            + tai_chinh__tac_dong__chat_luong__kha
            + tai_chinh__tac_dong__chat_luong__trung_binh
            + tai_chinh__tac_dong__chat_luong__kem
        )
    )
    # tai_chinh.tac_dong.minh_bach
    p74 = (
        1001 * tai_chinh__tac_dong__minh_bach__tot
        + 601 * tai_chinh__tac_dong__minh_bach__kha
        + 201 * tai_chinh__tac_dong__minh_bach__trung_binh
        + tai_chinh__tac_dong__minh_bach__kem
    ) // (
        2
        * (
            tai_chinh__tac_dong__minh_bach__tot
            + tai_chinh__tac_dong__minh_bach__kha
            + tai_chinh__tac_dong__minh_bach__trung_binh
            + tai_chinh__tac_dong__minh_bach__kem
        )
    )
    # tai_chinh.tac_dong.hieu_qua
    p75 = (
        2001 * tai_chinh__tac_dong__hieu_qua__tot
        + 1201 * tai_chinh__tac_dong__hieu_qua__kha
        + 401 * tai_chinh__tac_dong__hieu_qua__trung_binh
        + tai_chinh__tac_dong__hieu_qua__kem
    ) // (
        2
        * (
            tai_chinh__tac_dong__hieu_qua__tot
            + tai_chinh__tac_dong__hieu_qua__kha
            + tai_chinh__tac_dong__hieu_qua__trung_binh
            + tai_chinh__tac_dong__hieu_qua__kem
        )
    )
    # so_hoa.nen_tang.ke_hoach
    if so_hoa__nen_tang__ke_hoach__hoan_thanh == so_hoa__nen_tang__ke_hoach__giao:
        p76 = 1000
    elif 5 * so_hoa__nen_tang__ke_hoach__hoan_thanh >= 4 * so_hoa__nen_tang__ke_hoach__giao:
        p76 = (2000 * so_hoa__nen_tang__ke_hoach__hoan_thanh + so_hoa__nen_tang__ke_hoach__giao) // (
            2 * so_hoa__nen_tang__ke_hoach__giao
        )
    else:
        p76 = 0
    # so_hoa.nen_tang.lgsp
    p77 = 200 * so_hoa__nen_tang__lgsp__he_thong
    if p77 > 1000:
        p77 = 1000
    # so_hoa.nen_tang.csdl
    if 5 * so_hoa__nen_tang__csdl__khai_thac >= 4 * so_hoa__nen_tang__csdl__danh_muc:
        p78 = 1000
    else:
        p78 = (2500 * so_hoa__nen_tang__csdl__khai_thac + so_hoa__nen_tang__csdl__danh_muc) // (
            2 * so_hoa__nen_tang__csdl__danh_muc
        )
    # so_hoa.nen_tang.ky_so
    p79 = (
        1200 * so_hoa__nen_tang__ky_so__ky_so_tinh * so_hoa__nen_tang__ky_so__van_ban_xa
        + 800 * so_hoa__nen_tang__ky_so__ky_so_xa * so_hoa__nen_tang__ky_so__van_ban_tinh
        + so_hoa__nen_tang__ky_so__van_ban_tinh * so_hoa__nen_tang__ky_so__van_ban_xa
    ) // (2 * so_hoa__nen_tang__ky_so__van_ban_tinh * so_hoa__nen_tang__ky_so__van_ban_xa)
    # so_hoa.dich_vu.phat_sinh
    if 5 * so_hoa__dich_vu__phat_sinh__phat_sinh >= 3 * so_hoa__dich_vu__phat_sinh__cung_cap:
        p80 = 1000
    else:
        p80 = (10000 * so_hoa__dich_vu__phat_sinh__phat_sinh + 3 * so_hoa__dich_vu__phat_sinh__cung_cap) // (
            6 * so_hoa__dich_vu__phat_sinh__cung_cap
        )
    # so_hoa.dich_vu.ho_so
    if 2 * so_hoa__dich_vu__ho_so__truc_tuyen >= so_hoa__dich_vu__ho_so__tiep_nhan:
        p81 = 2000
    else:
        p81 = (8000 * so_hoa__dich_vu__ho_so__truc_tuyen + so_hoa__dich_vu__ho_so__tiep_nhan) // (
            2 * so_hoa__dich_vu__ho_so__tiep_nhan
        )
    # so_hoa.dich_vu.thanh_toan_tthc
    if 10 * so_hoa__dich_vu__thanh_toan_tthc__giao_dich >= 3 * so_hoa__dich_vu__thanh_toan_tthc__co_phi:
        p82 = 1000
    else:
        p82 = (
            20000 * so_hoa__dich_vu__thanh_toan_tthc__giao_dich + 3 * so_hoa__dich_vu__thanh_toan_tthc__co_phi
        ) // (6 * so_hoa__dich_vu__thanh_toan_tthc__co_phi)
    # so_hoa.dich_vu.thanh_toan_hs
    if so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi == 0:
        p83 = None
    elif 5 * so_hoa__dich_vu__thanh_toan_hs__thanh_toan >= so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi:
        p83 = 1000
    else:
        p83 = (
            10000 * so_hoa__dich_vu__thanh_toan_hs__thanh_toan + so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi
        ) // (2 * so_hoa__dich_vu__thanh_toan_hs__ho_so_co_phi)
    # so_hoa.dich_vu.so_hoa
    p84 = (
        (
            1000
            * (
                so_hoa__dich_vu__so_hoa__so_hoa_tinh
                if 5 * so_hoa__dich_vu__so_hoa__so_hoa_tinh >= 4 * so_hoa__dich_vu__so_hoa__ho_so_tinh
                else 0
            )
            * (
                so_hoa__dich_vu__so_hoa__ho_so_xa
                if 5 * so_hoa__dich_vu__so_hoa__so_hoa_xa >= 4 * so_hoa__dich_vu__so_hoa__ho_so_xa
                else 1
            )
        )
        + (
            1000
            * (
                so_hoa__dich_vu__so_hoa__ho_so_tinh
                if 5 * so_hoa__dich_vu__so_hoa__so_hoa_tinh >= 4 * so_hoa__dich_vu__so_hoa__ho_so_tinh
                else 1
            )
            * (
                so_hoa__dich_vu__so_hoa__so_hoa_xa
                if 5 * so_hoa__dich_vu__so_hoa__so_hoa_xa >= 4 * so_hoa__dich_vu__so_hoa__ho_so_xa
                else 0
            )
        )
        + (
            so_hoa__dich_vu__so_hoa__ho_so_tinh
            if 5 * so_hoa__dich_vu__so_hoa__so_hoa_tinh >= 4 * so_hoa__dich_vu__so_hoa__ho_so_tinh
            else 1
        ) * (
            so_hoa__dich_vu__so_hoa__ho_so_xa
            if 5 * so_hoa__dich_vu__so_hoa__so_hoa_xa >= 4 * so_hoa__dich_vu__so_hoa__ho_so_xa
            else 1
        )
    ) // (
        2
        * (
            so_hoa__dich_vu__so_hoa__ho_so_tinh
            if 5 * so_hoa__dich_vu__so_hoa__so_hoa_tinh >= 4 * so_hoa__dich_vu__so_hoa__ho_so_tinh
            else 1
        )
        * (
            so_hoa__dich_vu__so_hoa__ho_so_xa
            if 5 * so_hoa__dich_vu__so_hoa__so_hoa_xa >= 4 * so_hoa__dich_vu__so_hoa__ho_so_xa
            else 1
        )
    )
    # so_hoa.dich_vu.xep_hang
    if so_hoa__dich_vu__xep_hang__xep_hang <= 5:
        p85 = 1000
    elif so_hoa__dich_vu__xep_hang__xep_hang <= 17:
        p85 = 500
    else:
        p85 = 0
    # so_hoa.dich_vu.ket_qua_dien_tu
    if 5 * so_hoa__dich_vu__ket_qua_dien_tu__dien_tu >= 4 * so_hoa__dich_vu__ket_qua_dien_tu__co_ket_qua:
        p86 = 500
    else:
        p86 = (
            1250 * so_hoa__dich_vu__ket_qua_dien_tu__dien_tu + so_hoa__dich_vu__ket_qua_dien_tu__co_ket_qua
        ) // (2 * so_hoa__dich_vu__ket_qua_dien_tu__co_ket_qua)
    # so_hoa.tac_dong.tin_cay
    p87 = (
        2001 * so_hoa__tac_dong__tin_cay__tot
        + 1201 * so_hoa__tac_dong__tin_cay__kha
        + 401 * so_hoa__tac_dong__tin_cay__trung_binh
        + so_hoa__tac_dong__tin_cay__kem
    ) // (
        2
        * (
            so_hoa__tac_dong__tin_cay__tot
            + so_hoa__tac_dong__tin_cay__kha
            + so_hoa__tac_dong__tin_cay__trung_binh
            + so_hoa__tac_dong__tin_cay__kem
        )
    )
    # so_hoa.tac_dong.day_du
    p88 = (
        2001 * so_hoa__tac_dong__day_du__tot
        + 1201 * so_hoa__tac_dong__day_du__kha
        + 401 * so_hoa__tac_dong__day_du__trung_binh
        + so_hoa__tac_dong__day_du__kem
    ) // (
        2
        * (
            so_hoa__tac_dong__day_du__tot
            + so_hoa__tac_dong__day_du__kha
            + so_hoa__tac_dong__day_du__trung_binh
            + so_hoa__tac_dong__day_du__kem
        )
    )
    # so_hoa.tac_dong.thuan_tien
    p89 = (
        2001 * so_hoa__tac_dong__thuan_tien__tot
        + 1201 * so_hoa__tac_dong__thuan_tien__kha
        + 401 * so_hoa__tac_dong__thuan_tien__trung_binh
        + so_hoa__tac_dong__thuan_tien__kem
    ) // (
        2
        * (
            so_hoa__tac_dong__thuan_tien__tot
            + so_hoa__tac_dong__thuan_tien__kha
            + so_hoa__tac_dong__thuan_tien__trung_binh
            + so_hoa__tac_dong__thuan_tien__kem
        )
    )
    # so_hoa.tac_dong.chat_luong
    p90 = (
        2001 * so_hoa__tac_dong__chat_luong__tot
        + 1201 * so_hoa__tac_dong__chat_luong__kha
        + 401 * so_hoa__tac_dong__chat_luong__trung_binh
        + so_hoa__tac_dong__chat_luong__kem
    ) // (
        2
        * (
            so_hoa__tac_dong__chat_luong__tot
            + so_hoa__tac_dong__chat_luong__kha
            + so_hoa__tac_dong__chat_luong__trung_binh
            + so_hoa__tac_dong__chat_luong__kem
        )
    )
    # tac_dong.sipas
    p91 = tac_dong__sipas__chi_so
    # tac_dong.kinh_te.thu_ngan_sach
    if 20 * tac_dong__kinh_te__thu_ngan_sach__thuc_thu > 21 * tac_dong__kinh_te__thu_ngan_sach__du_toan:
        p92 = 2000
    elif tac_dong__kinh_te__thu_ngan_sach__thuc_thu >= tac_dong__kinh_te__thu_ngan_sach__du_toan:
        p92 = 1600
    elif 20 * tac_dong__kinh_te__thu_ngan_sach__thuc_thu >= 19 * tac_dong__kinh_te__thu_ngan_sach__du_toan:
        p92 = 800
    else:
        p92 = 0
    # tac_dong.kinh_te.doanh_nghiep
    if 10 * tac_dong__kinh_te__doanh_nghiep__nam_nay >= 11 * tac_dong__kinh_te__doanh_nghiep__nam_truoc:
        p93 = 2000
    elif tac_dong__kinh_te__doanh_nghiep__nam_nay > tac_dong__kinh_te__doanh_nghiep__nam_truoc:
        p93 = (
            20000 * tac_dong__kinh_te__doanh_nghiep__nam_nay
            - 17999 * tac_dong__kinh_te__doanh_nghiep__nam_truoc
        ) // (2 * tac_dong__kinh_te__doanh_nghiep__nam_truoc)
    elif tac_dong__kinh_te__doanh_nghiep__nam_nay == tac_dong__kinh_te__doanh_nghiep__nam_truoc:
        p93 = 1000
    else:
        p93 = 0
    # tac_dong.kinh_te.chi_tieu
    if tac_dong__kinh_te__chi_tieu__hoan_thanh == tac_dong__kinh_te__chi_tieu__giao:
        p94 = 2500
    elif 5 * tac_dong__kinh_te__chi_tieu__hoan_thanh >= 4 * tac_dong__kinh_te__chi_tieu__giao:
        p94 = (5000 * tac_dong__kinh_te__chi_tieu__hoan_thanh + tac_dong__kinh_te__chi_tieu__giao) // (
            2 * tac_dong__kinh_te__chi_tieu__giao
        )
    else:
        p94 = 0
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
        p1 + p2 + p3 + (p4 + p5) + p6 + (p7 + p8) + p9 + (p10 + p11 + p12)
        + (p13 + p14 + (p15 + p16) + (p17 + p18) + p19 + (p20 + p21 + p22))
        + (
            p23 + p24
            + (p25 + p26 + p27)
            + (p28 + p29 + p30)
            + (p31 + p32 + p33)
            + (p34 + (p35 or 0))
            + (p36 + p37 + p38)
        )
        + (p39 + p40 + p41 + (p42 + p43) + (p44 + p45 + p46) + (p47 + p48 + p49))
        + (
            p50 + p51
            + (p52 + p53 + p54)
            + (p55 + p56)
            + (p57 + p58)
            + p59
            + (p60 + p61)
            + (p62 + p63 + p64 + p65)
        )
        + (p66 + p67 + p68 + p69 + (p70 + p71 + p72) + (p73 + p74 + p75))
        + (p76 + p77 + p78 + p79 + (p80 + p81 + p82 + (p83 or 0) + p84 + p85 + p86) + (p87 + p88 + p89 + p90))
        + (p91 + (p92 + p93 + p94)),
    )
