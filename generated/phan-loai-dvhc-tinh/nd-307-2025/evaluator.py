"""Phân loại đơn vị hành chính tỉnh: phan-loai-dvhc-tinh, revision nd-307-2025.

Instrument: Nghị định số 307/2025/NĐ-CP ngày 27/11/2025 của Chính phủ phân loại đơn vị hành chính
Provenance: verified against Nguyên văn Điều 4, Điều 5 và Điều 9 Nghị định số 307/2025/NĐ-CP
Source: cb7ebe92e79d20fbea6ef370d50d491048e779c1b65a24d608a08b17cfb6542e
Format: 1

Made by parlang; not to be edited. It needs the standard library only. Points are whole numbers of 1/UNIT.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

INDEX = "phan-loai-dvhc-tinh"
REVISION = "nd-307-2025"
SOURCE_HASH = "cb7ebe92e79d20fbea6ef370d50d491048e779c1b65a24d608a08b17cfb6542e"
FORMAT = 1
FIRST_YEAR: int | None = None
UNIT: int | None = 100
TOTAL_UNIT: int | None = 100


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
    "unit.mien_nui": FigureShape(
        owner="unit",
        short="mien_nui",
        label="Tỉnh miền núi",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "phan-loai-dvhc-tinh.dan_so": FigureShape(
        owner="phan-loai-dvhc-tinh",
        short="dan_so",
        label="Quy mô dân số của tỉnh",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=1,
        high=100000000,
    ),
    "phan-loai-dvhc-tinh.dien_tich": FigureShape(
        owner="phan-loai-dvhc-tinh",
        short="dien_tich",
        label="Diện tích tự nhiên của tỉnh",
        kind="number",
        unit="km2",
        decimals=2,
        grain=100,
        low=1,
        high=100000000,
    ),
    "kt_xh.ngan_sach.co_dieu_tiet": FigureShape(
        owner="kt_xh.ngan_sach",
        short="co_dieu_tiet",
        label="Có tỷ lệ điều tiết các khoản thu phân chia về ngân sách trung ương",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "kt_xh.ngan_sach.ty_le_dieu_tiet": FigureShape(
        owner="kt_xh.ngan_sach",
        short="ty_le_dieu_tiet",
        label="Tỷ lệ điều tiết các khoản thu phân chia về ngân sách trung ương",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.ngan_sach.thu_duoc_huong": FigureShape(
        owner="kt_xh.ngan_sach",
        short="thu_duoc_huong",
        label="Số thu ngân sách địa phương được hưởng theo phân cấp",
        kind="money",
        unit="triệu đồng",
        decimals=0,
        grain=1,
        low=0,
        high=10000000000,
    ),
    "kt_xh.ngan_sach.chi_can_doi": FigureShape(
        owner="kt_xh.ngan_sach",
        short="chi_can_doi",
        label="Tổng chi cân đối ngân sách địa phương",
        kind="money",
        unit="triệu đồng",
        decimals=0,
        grain=1,
        low=1,
        high=10000000000,
    ),
    "kt_xh.ty_trong.ty_trong": FigureShape(
        owner="kt_xh.ty_trong",
        short="ty_trong",
        label="Tỷ trọng công nghiệp, xây dựng và dịch vụ trong cơ cấu kinh tế",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.tang_truong.toc_do": FigureShape(
        owner="kt_xh.tang_truong",
        short="toc_do",
        label="Tốc độ tăng trưởng kinh tế",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=-10000,
        high=10000,
    ),
    "kt_xh.lao_dong.ty_le": FigureShape(
        owner="kt_xh.lao_dong",
        short="ty_le",
        label="Tỷ lệ lao động phi nông nghiệp",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.nang_suat.toc_do": FigureShape(
        owner="kt_xh.nang_suat",
        short="toc_do",
        label="Tốc độ tăng năng suất lao động bình quân của tỉnh",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=-10000,
        high=10000,
    ),
    "parameters.thu_nhap_ca_nuoc": FigureShape(
        owner="parameters",
        short="thu_nhap_ca_nuoc",
        label="Thu nhập bình quân đầu người chung cả nước",
        kind="money",
        unit="đồng",
        decimals=0,
        grain=1,
        low=1,
        high=1000000000,
    ),
    "kt_xh.thu_nhap.thu_nhap": FigureShape(
        owner="kt_xh.thu_nhap",
        short="thu_nhap",
        label="Thu nhập bình quân đầu người của tỉnh",
        kind="money",
        unit="đồng",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "parameters.bhxh_ca_nuoc": FigureShape(
        owner="parameters",
        short="bhxh_ca_nuoc",
        label="Tỷ lệ lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội chung cả nước",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.bhxh.ty_le": FigureShape(
        owner="kt_xh.bhxh",
        short="ty_le",
        label="Tỷ lệ lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "parameters.ho_ngheo_ca_nuoc": FigureShape(
        owner="parameters",
        short="ho_ngheo_ca_nuoc",
        label="Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều bình quân chung cả nước",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.ho_ngheo.ty_le": FigureShape(
        owner="kt_xh.ho_ngheo",
        short="ty_le",
        label="Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "parameters.nuoc_sach_ca_nuoc": FigureShape(
        owner="parameters",
        short="nuoc_sach_ca_nuoc",
        label="Tỷ lệ dân số sử dụng nước sạch đáp ứng quy chuẩn bình quân chung cả nước",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.nuoc_sach.ty_le": FigureShape(
        owner="kt_xh.nuoc_sach",
        short="ty_le",
        label="Tỷ lệ dân số sử dụng nước sạch đáp ứng quy chuẩn trên địa bàn tỉnh",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.hai_long.thu_hang": FigureShape(
        owner="kt_xh.hai_long",
        short="thu_hang",
        label="Thứ hạng Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan nhà nước cấp tỉnh",
        kind="rank",
        unit="tỉnh, thành phố trực thuộc trung ương",
        decimals=0,
        grain=1,
        low=1,
        high=100,
    ),
    "parameters.dich_vu_cong_ca_nuoc": FigureShape(
        owner="parameters",
        short="dich_vu_cong_ca_nuoc",
        label="Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình bình quân chung cả nước",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.dich_vu_cong.ty_le": FigureShape(
        owner="kt_xh.dich_vu_cong",
        short="ty_le",
        label="Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "dac_thu.so_xa": FigureShape(
        owner="dac_thu",
        short="so_xa",
        label="Số đơn vị hành chính cấp xã trực thuộc",
        kind="count",
        unit="đơn vị hành chính cấp xã",
        decimals=0,
        grain=1,
        low=1,
        high=10000,
    ),
    "dac_thu.dan_toc.nguoi_dan_toc": FigureShape(
        owner="dac_thu.dan_toc",
        short="nguoi_dan_toc",
        label="Số người dân tộc thiểu số",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "dac_thu.bien_gioi.xa_bien_gioi": FigureShape(
        owner="dac_thu.bien_gioi",
        short="xa_bien_gioi",
        label="Số đơn vị hành chính cấp xã trực thuộc có đường biên giới quốc gia trên đất liền",
        kind="count",
        unit="đơn vị hành chính cấp xã",
        decimals=0,
        grain=1,
        low=0,
        high=1000000000,
    ),
    "dac_thu.di_san.di_tich": FigureShape(
        owner="dac_thu.di_san",
        short="di_tich",
        label="Có di tích quốc gia đặc biệt",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "dac_thu.di_san.di_san": FigureShape(
        owner="dac_thu.di_san",
        short="di_san",
        label="Có di sản được UNESCO công nhận, ghi danh",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "parameters.tieu_chuan_dan_so": FigureShape(
        owner="parameters",
        short="tieu_chuan_dan_so",
        label="Tiêu chuẩn quy mô dân số của tỉnh",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=1,
        high=100000000,
    ),
    "parameters.tieu_chuan_dan_so_mien_nui": FigureShape(
        owner="parameters",
        short="tieu_chuan_dan_so_mien_nui",
        label="Tiêu chuẩn quy mô dân số của tỉnh miền núi",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=1,
        high=100000000,
    ),
    "parameters.tieu_chuan_dien_tich": FigureShape(
        owner="parameters",
        short="tieu_chuan_dien_tich",
        label="Tiêu chuẩn diện tích tự nhiên của tỉnh",
        kind="number",
        unit="km2",
        decimals=2,
        grain=100,
        low=1,
        high=100000000,
    ),
    "parameters.tieu_chuan_dien_tich_mien_nui": FigureShape(
        owner="parameters",
        short="tieu_chuan_dien_tich_mien_nui",
        label="Tiêu chuẩn diện tích tự nhiên của tỉnh miền núi",
        kind="number",
        unit="km2",
        decimals=2,
        grain=100,
        low=1,
        high=100000000,
    ),
    "uu_tien.vi_tri.vi_tri": FigureShape(
        owner="uu_tien.vi_tri",
        short="vi_tri",
        label="Có vị trí chiến lược đặc biệt quan trọng về kinh tế - xã hội, quốc phòng, an ninh, bảo vệ chủ quyền quốc gia về biển, đảo của Tổ quốc",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "uu_tien.vi_tri.du_lich": FigureShape(
        owner="uu_tien.vi_tri",
        short="du_lich",
        label="Có trung tâm du lịch có thương hiệu quốc tế",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
}


# --- leaves -----------------------------------------------------------------------

Judged = tuple[int | None, str | None, tuple[str, ...]]


def points_dan_so(dan_so: int, mien_nui: bool) -> int:
    """1 Quy mô dân số: points in 1/100, at most 25.

    dan_so: Quy mô dân số của tỉnh (người)
    mien_nui: Tỉnh miền núi (yes/no)
    source: criteria.par, line 29
    """
    if dan_so <= (1500000 if mien_nui else 2000000):
        return 1000
    return min((dan_so - (1500000 if mien_nui else 2000000) + 1200600) // 1200, 2500)


def judge_dan_so(dan_so: int | None, mien_nui: int | None) -> Judged:
    """Give the points of points_dan_so, the case, and what is missing."""
    if dan_so is None or mien_nui is None:
        return pending(("phan-loai-dvhc-tinh.dan_so", dan_so), ("unit.mien_nui", mien_nui))
    if dan_so <= (1500000 if mien_nui else 2000000):
        return 1000, "1", ()
    return min((dan_so - (1500000 if mien_nui else 2000000) + 1200600) // 1200, 2500), "2", ()


def points_dien_tich(dien_tich: int) -> int:
    """2 Diện tích tự nhiên: points in 1/100, at most 25.

    dien_tich: Diện tích tự nhiên của tỉnh (km2, in 1/100)
    source: criteria.par, line 44
    """
    if dien_tich <= 800000:
        return 1000
    return min((dien_tich - 399800) // 400, 2500)


def judge_dien_tich(dien_tich: int | None) -> Judged:
    """Give the points of points_dien_tich, the case, and what is missing."""
    if dien_tich is None:
        return pending(("phan-loai-dvhc-tinh.dien_tich", dien_tich))
    if dien_tich <= 800000:
        return 1000, "1", ()
    return min((dien_tich - 399800) // 400, 2500), "2", ()


def points_kt_xh__ngan_sach(
    co_dieu_tiet: bool,
    ty_le_dieu_tiet: int,
    thu_duoc_huong: int,
    chi_can_doi: int,
) -> int:
    """3.a Điều tiết ngân sách, tự cân đối thu chi: points in 1/100, at most 10.

    co_dieu_tiet: Có tỷ lệ điều tiết các khoản thu phân chia về ngân sách trung ương (yes/no)
    ty_le_dieu_tiet: Tỷ lệ điều tiết các khoản thu phân chia về ngân sách trung ương (ratio, in 1/10000)
    thu_duoc_huong: Số thu ngân sách địa phương được hưởng theo phân cấp (triệu đồng)
    chi_can_doi: Tổng chi cân đối ngân sách địa phương (triệu đồng)
    source: criteria.par, line 57
    """
    if co_dieu_tiet:
        if ty_le_dieu_tiet <= 1000:
            return 800
        return min((ty_le_dieu_tiet + 2202) // 4, 1000)
    if 2 * thu_duoc_huong <= chi_can_doi:
        return 300
    return min((2000 * thu_duoc_huong - 399 * chi_can_doi) // (2 * chi_can_doi), 800)


def judge_kt_xh__ngan_sach(
    co_dieu_tiet: int | None,
    ty_le_dieu_tiet: int | None,
    thu_duoc_huong: int | None,
    chi_can_doi: int | None,
) -> Judged:
    """Give the points of points_kt_xh__ngan_sach, the case, and what is missing."""
    if co_dieu_tiet is None:
        return pending(("kt_xh.ngan_sach.co_dieu_tiet", co_dieu_tiet))
    if co_dieu_tiet:
        if ty_le_dieu_tiet is None:
            return pending(("kt_xh.ngan_sach.ty_le_dieu_tiet", ty_le_dieu_tiet))
        if ty_le_dieu_tiet <= 1000:
            return 800, "1.1", ()
        return min((ty_le_dieu_tiet + 2202) // 4, 1000), "1.2", ()
    if thu_duoc_huong is None or chi_can_doi is None:
        return pending(
            ("kt_xh.ngan_sach.thu_duoc_huong", thu_duoc_huong),
            ("kt_xh.ngan_sach.chi_can_doi", chi_can_doi),
        )
    if 2 * thu_duoc_huong <= chi_can_doi:
        return 300, "2.1", ()
    return min((2000 * thu_duoc_huong - 399 * chi_can_doi) // (2 * chi_can_doi), 800), "2.2", ()


def points_kt_xh__ty_trong(ty_trong: int) -> int:
    """3.b Tỷ trọng công nghiệp, xây dựng và dịch vụ: points in 1/100, at most 3.

    ty_trong: Tỷ trọng công nghiệp, xây dựng và dịch vụ trong cơ cấu kinh tế (ratio, in 1/10000)
    source: criteria.par, line 77
    """
    if ty_trong <= 7000:
        return 100
    return min((ty_trong - 5995) // 10, 300)


def judge_kt_xh__ty_trong(ty_trong: int | None) -> Judged:
    """Give the points of points_kt_xh__ty_trong, the case, and what is missing."""
    if ty_trong is None:
        return pending(("kt_xh.ty_trong.ty_trong", ty_trong))
    if ty_trong <= 7000:
        return 100, "1", ()
    return min((ty_trong - 5995) // 10, 300), "2", ()


def points_kt_xh__tang_truong(toc_do: int) -> int:
    """3.c Tốc độ tăng trưởng kinh tế: points in 1/100, at most 3.

    toc_do: Tốc độ tăng trưởng kinh tế (ratio, in 1/10000)
    source: criteria.par, line 87
    """
    if toc_do <= 700:
        return 100
    return min((toc_do - 499) // 2, 300)


def judge_kt_xh__tang_truong(toc_do: int | None) -> Judged:
    """Give the points of points_kt_xh__tang_truong, the case, and what is missing."""
    if toc_do is None:
        return pending(("kt_xh.tang_truong.toc_do", toc_do))
    if toc_do <= 700:
        return 100, "1", ()
    return min((toc_do - 499) // 2, 300), "2", ()


def points_kt_xh__lao_dong(ty_le: int) -> int:
    """3.d Tỷ lệ lao động phi nông nghiệp: points in 1/100, at most 3.

    ty_le: Tỷ lệ lao động phi nông nghiệp (ratio, in 1/10000)
    source: criteria.par, line 97
    """
    if ty_le <= 6000:
        return 100
    return min((ty_le - 4995) // 10, 300)


def judge_kt_xh__lao_dong(ty_le: int | None) -> Judged:
    """Give the points of points_kt_xh__lao_dong, the case, and what is missing."""
    if ty_le is None:
        return pending(("kt_xh.lao_dong.ty_le", ty_le))
    if ty_le <= 6000:
        return 100, "1", ()
    return min((ty_le - 4995) // 10, 300), "2", ()


def points_kt_xh__nang_suat(toc_do: int) -> int:
    """3.đ Tốc độ tăng năng suất lao động bình quân: points in 1/100, at most 3.

    toc_do: Tốc độ tăng năng suất lao động bình quân của tỉnh (ratio, in 1/10000)
    source: criteria.par, line 107
    """
    if toc_do <= 500:
        return 100
    return min(toc_do - 400, 300)


def judge_kt_xh__nang_suat(toc_do: int | None) -> Judged:
    """Give the points of points_kt_xh__nang_suat, the case, and what is missing."""
    if toc_do is None:
        return pending(("kt_xh.nang_suat.toc_do", toc_do))
    if toc_do <= 500:
        return 100, "1", ()
    return min(toc_do - 400, 300), "2", ()


def points_kt_xh__thu_nhap(thu_nhap: int, thu_nhap_ca_nuoc: int) -> int:
    """3.e Thu nhập bình quân đầu người: points in 1/100, at most 3.

    thu_nhap: Thu nhập bình quân đầu người của tỉnh (đồng)
    thu_nhap_ca_nuoc: Thu nhập bình quân đầu người chung cả nước (đồng)
    source: criteria.par, line 117
    """
    if thu_nhap <= thu_nhap_ca_nuoc:
        return 200
    return min((1000 * thu_nhap - 599 * thu_nhap_ca_nuoc) // (2 * thu_nhap_ca_nuoc), 300)


def judge_kt_xh__thu_nhap(thu_nhap: int | None, thu_nhap_ca_nuoc: int | None) -> Judged:
    """Give the points of points_kt_xh__thu_nhap, the case, and what is missing."""
    if thu_nhap is None or thu_nhap_ca_nuoc is None:
        return pending(
            ("kt_xh.thu_nhap.thu_nhap", thu_nhap),
            ("parameters.thu_nhap_ca_nuoc", thu_nhap_ca_nuoc),
        )
    if thu_nhap <= thu_nhap_ca_nuoc:
        return 200, "1", ()
    return min((1000 * thu_nhap - 599 * thu_nhap_ca_nuoc) // (2 * thu_nhap_ca_nuoc), 300), "2", ()


def points_kt_xh__bhxh(ty_le: int, bhxh_ca_nuoc: int) -> int:
    """3.g Tỷ lệ tham gia bảo hiểm xã hội: points in 1/100, at most 3.

    ty_le: Tỷ lệ lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội (ratio, in 1/10000)
    bhxh_ca_nuoc: Tỷ lệ lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội chung cả nước (ratio, in
        1/10000)
    source: criteria.par, line 131
    """
    if ty_le <= bhxh_ca_nuoc:
        return 200
    return min((ty_le - bhxh_ca_nuoc + 2005) // 10, 300)


def judge_kt_xh__bhxh(ty_le: int | None, bhxh_ca_nuoc: int | None) -> Judged:
    """Give the points of points_kt_xh__bhxh, the case, and what is missing."""
    if ty_le is None or bhxh_ca_nuoc is None:
        return pending(("kt_xh.bhxh.ty_le", ty_le), ("parameters.bhxh_ca_nuoc", bhxh_ca_nuoc))
    if ty_le <= bhxh_ca_nuoc:
        return 200, "1", ()
    return min((ty_le - bhxh_ca_nuoc + 2005) // 10, 300), "2", ()


def points_kt_xh__ho_ngheo(ty_le: int, ho_ngheo_ca_nuoc: int) -> int:
    """3.h Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều: points in 1/100, at most 3.

    ty_le: Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều (ratio, in 1/10000)
    ho_ngheo_ca_nuoc: Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều bình quân chung cả nước (ratio, in 1/10000)
    source: criteria.par, line 144
    """
    if ty_le >= ho_ngheo_ca_nuoc:
        return 200
    return min((ho_ngheo_ca_nuoc - ty_le + 401) // 2, 300)


def judge_kt_xh__ho_ngheo(ty_le: int | None, ho_ngheo_ca_nuoc: int | None) -> Judged:
    """Give the points of points_kt_xh__ho_ngheo, the case, and what is missing."""
    if ty_le is None or ho_ngheo_ca_nuoc is None:
        return pending(("kt_xh.ho_ngheo.ty_le", ty_le), ("parameters.ho_ngheo_ca_nuoc", ho_ngheo_ca_nuoc))
    if ty_le >= ho_ngheo_ca_nuoc:
        return 200, "1", ()
    return min((ho_ngheo_ca_nuoc - ty_le + 401) // 2, 300), "2", ()


def points_kt_xh__nuoc_sach(ty_le: int, nuoc_sach_ca_nuoc: int) -> int:
    """3.i Tỷ lệ dân số sử dụng nước sạch: points in 1/100, at most 3.

    ty_le: Tỷ lệ dân số sử dụng nước sạch đáp ứng quy chuẩn trên địa bàn tỉnh (ratio, in 1/10000)
    nuoc_sach_ca_nuoc: Tỷ lệ dân số sử dụng nước sạch đáp ứng quy chuẩn bình quân chung cả nước (ratio, in
        1/10000)
    source: criteria.par, line 157
    """
    if ty_le <= nuoc_sach_ca_nuoc:
        return 200
    return min((ty_le - nuoc_sach_ca_nuoc + 401) // 2, 300)


def judge_kt_xh__nuoc_sach(ty_le: int | None, nuoc_sach_ca_nuoc: int | None) -> Judged:
    """Give the points of points_kt_xh__nuoc_sach, the case, and what is missing."""
    if ty_le is None or nuoc_sach_ca_nuoc is None:
        return pending(("kt_xh.nuoc_sach.ty_le", ty_le), ("parameters.nuoc_sach_ca_nuoc", nuoc_sach_ca_nuoc))
    if ty_le <= nuoc_sach_ca_nuoc:
        return 200, "1", ()
    return min((ty_le - nuoc_sach_ca_nuoc + 401) // 2, 300), "2", ()


def points_kt_xh__hai_long(thu_hang: int) -> int:
    """3.k Chỉ số hài lòng của người dân: points in 1/100, at most 3.

    thu_hang: Thứ hạng Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan nhà nước cấp tỉnh (tỉnh,
        thành phố trực thuộc trung ương)
    source: criteria.par, line 174
    """
    if thu_hang <= 10:
        return 300
    elif thu_hang <= 20:
        return 200
    return 100


def judge_kt_xh__hai_long(thu_hang: int | None) -> Judged:
    """Give the points of points_kt_xh__hai_long, the case, and what is missing."""
    if thu_hang is None:
        return pending(("kt_xh.hai_long.thu_hang", thu_hang))
    if thu_hang <= 10:
        return 300, "1", ()
    elif thu_hang <= 20:
        return 200, "2", ()
    return 100, "3", ()


def points_kt_xh__dich_vu_cong(ty_le: int, dich_vu_cong_ca_nuoc: int) -> int:
    """3.l Tỷ lệ hồ sơ xử lý qua dịch vụ công trực tuyến toàn trình: points in 1/100, at most 3.

    ty_le: Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình (ratio, in
        1/10000)
    dich_vu_cong_ca_nuoc: Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình
        bình quân chung cả nước (ratio, in 1/10000)
    source: criteria.par, line 192
    """
    if ty_le <= dich_vu_cong_ca_nuoc:
        return 200
    return min((ty_le - dich_vu_cong_ca_nuoc + 1604) // 8, 300)


def judge_kt_xh__dich_vu_cong(ty_le: int | None, dich_vu_cong_ca_nuoc: int | None) -> Judged:
    """Give the points of points_kt_xh__dich_vu_cong, the case, and what is missing."""
    if ty_le is None or dich_vu_cong_ca_nuoc is None:
        return pending(
            ("kt_xh.dich_vu_cong.ty_le", ty_le),
            ("parameters.dich_vu_cong_ca_nuoc", dich_vu_cong_ca_nuoc),
        )
    if ty_le <= dich_vu_cong_ca_nuoc:
        return 200, "1", ()
    return min((ty_le - dich_vu_cong_ca_nuoc + 1604) // 8, 300), "2", ()


def points_dac_thu__dan_toc(nguoi_dan_toc: int, dan_so: int) -> int:
    """4.a Dân số là người dân tộc thiểu số: points in 1/100, at most 2.

    nguoi_dan_toc: Số người dân tộc thiểu số (người)
    dan_so: Quy mô dân số của tỉnh (người)
    source: criteria.par, line 210
    """
    if 5 * nguoi_dan_toc < dan_so:
        return 0
    elif 10 * nguoi_dan_toc <= 3 * dan_so:
        return 100
    return min((1000 * nguoi_dan_toc - 99 * dan_so) // (2 * dan_so), 200)


def judge_dac_thu__dan_toc(nguoi_dan_toc: int | None, dan_so: int | None) -> Judged:
    """Give the points of points_dac_thu__dan_toc, the case, and what is missing."""
    if nguoi_dan_toc is None or dan_so is None:
        return pending(
            ("dac_thu.dan_toc.nguoi_dan_toc", nguoi_dan_toc),
            ("phan-loai-dvhc-tinh.dan_so", dan_so),
        )
    if 5 * nguoi_dan_toc < dan_so:
        return 0, "1", ()
    elif 10 * nguoi_dan_toc <= 3 * dan_so:
        return 100, "2", ()
    return min((1000 * nguoi_dan_toc - 99 * dan_so) // (2 * dan_so), 200), "3", ()


def points_dac_thu__bien_gioi(xa_bien_gioi: int, so_xa: int) -> int:
    """4.b Đơn vị hành chính cấp xã có đường biên giới quốc gia trên đất liền: points in 1/100, at most 2.

    xa_bien_gioi: Số đơn vị hành chính cấp xã trực thuộc có đường biên giới quốc gia trên đất liền (đơn vị
        hành chính cấp xã)
    so_xa: Số đơn vị hành chính cấp xã trực thuộc (đơn vị hành chính cấp xã)
    source: criteria.par, line 223
    """
    if 10 * xa_bien_gioi < so_xa:
        return 0
    elif 5 * xa_bien_gioi <= so_xa:
        return 100
    return min((1000 * xa_bien_gioi + so_xa) // (2 * so_xa), 200)


def judge_dac_thu__bien_gioi(xa_bien_gioi: int | None, so_xa: int | None) -> Judged:
    """Give the points of points_dac_thu__bien_gioi, the case, and what is missing."""
    if xa_bien_gioi is None or so_xa is None:
        return pending(("dac_thu.bien_gioi.xa_bien_gioi", xa_bien_gioi), ("dac_thu.so_xa", so_xa))
    if 10 * xa_bien_gioi < so_xa:
        return 0, "1", ()
    elif 5 * xa_bien_gioi <= so_xa:
        return 100, "2", ()
    return min((1000 * xa_bien_gioi + so_xa) // (2 * so_xa), 200), "3", ()


def points_dac_thu__di_san(di_tich: bool, di_san: bool) -> int:
    """4.c Di tích quốc gia đặc biệt, di sản được UNESCO công nhận, ghi danh: points in 1/100, at most 1.

    di_tich: Có di tích quốc gia đặc biệt (yes/no)
    di_san: Có di sản được UNESCO công nhận, ghi danh (yes/no)
    source: criteria.par, line 236
    """
    if di_tich or di_san:
        return 100
    return 0


def judge_dac_thu__di_san(di_tich: int | None, di_san: int | None) -> Judged:
    """Give the points of points_dac_thu__di_san, the case, and what is missing."""
    if di_tich is None or di_san is None:
        return pending(("dac_thu.di_san.di_tich", di_tich), ("dac_thu.di_san.di_san", di_san))
    if di_tich or di_san:
        return 100, "1", ()
    return 0, "2", ()


def points_dac_thu__cap_xa(so_xa: int) -> int:
    """4.d Số đơn vị hành chính cấp xã: points in 1/100, at most 5.

    so_xa: Số đơn vị hành chính cấp xã trực thuộc (đơn vị hành chính cấp xã)
    source: criteria.par, line 248
    """
    if so_xa <= 80:
        return 200
    return min(5 * so_xa - 200, 500)


def judge_dac_thu__cap_xa(so_xa: int | None) -> Judged:
    """Give the points of points_dac_thu__cap_xa, the case, and what is missing."""
    if so_xa is None:
        return pending(("dac_thu.so_xa", so_xa))
    if so_xa <= 80:
        return 200, "1", ()
    return min(5 * so_xa - 200, 500), "2", ()


def points_uu_tien__dan_so(
    dan_so: int,
    mien_nui: bool,
    tieu_chuan_dan_so_mien_nui: int,
    tieu_chuan_dan_so: int,
) -> int:
    """UT1 Ưu tiên về quy mô dân số: points in 1/100, at most 10.

    dan_so: Quy mô dân số của tỉnh (người)
    mien_nui: Tỉnh miền núi (yes/no)
    tieu_chuan_dan_so_mien_nui: Tiêu chuẩn quy mô dân số của tỉnh miền núi (người)
    tieu_chuan_dan_so: Tiêu chuẩn quy mô dân số của tỉnh (người)
    source: criteria.par, line 266
    """
    if dan_so < 3 * (tieu_chuan_dan_so_mien_nui if mien_nui else tieu_chuan_dan_so):
        return 0
    elif dan_so == 3 * (tieu_chuan_dan_so_mien_nui if mien_nui else tieu_chuan_dan_so):
        return 500
    return min(
        (401 * (tieu_chuan_dan_so_mien_nui if mien_nui else tieu_chuan_dan_so) + 200 * dan_so)
        // (2 * (tieu_chuan_dan_so_mien_nui if mien_nui else tieu_chuan_dan_so)),
        1000,
    )


def judge_uu_tien__dan_so(
    dan_so: int | None,
    mien_nui: int | None,
    tieu_chuan_dan_so_mien_nui: int | None,
    tieu_chuan_dan_so: int | None,
) -> Judged:
    """Give the points of points_uu_tien__dan_so, the case, and what is missing."""
    if dan_so is None or mien_nui is None or tieu_chuan_dan_so_mien_nui is None or tieu_chuan_dan_so is None:
        return pending(
            ("phan-loai-dvhc-tinh.dan_so", dan_so),
            ("unit.mien_nui", mien_nui),
            ("parameters.tieu_chuan_dan_so_mien_nui", tieu_chuan_dan_so_mien_nui),
            ("parameters.tieu_chuan_dan_so", tieu_chuan_dan_so),
        )
    if dan_so < 3 * (tieu_chuan_dan_so_mien_nui if mien_nui else tieu_chuan_dan_so):
        return 0, "1", ()
    elif dan_so == 3 * (tieu_chuan_dan_so_mien_nui if mien_nui else tieu_chuan_dan_so):
        return 500, "2", ()
    return (
        min(
            (401 * (tieu_chuan_dan_so_mien_nui if mien_nui else tieu_chuan_dan_so) + 200 * dan_so)
            // (2 * (tieu_chuan_dan_so_mien_nui if mien_nui else tieu_chuan_dan_so)),
            1000,
        ),
        "3",
        (),
    )


def points_uu_tien__dien_tich(
    dien_tich: int,
    mien_nui: bool,
    tieu_chuan_dien_tich_mien_nui: int,
    tieu_chuan_dien_tich: int,
) -> int:
    """UT2 Ưu tiên về diện tích tự nhiên: points in 1/100, at most 10.

    dien_tich: Diện tích tự nhiên của tỉnh (km2, in 1/100)
    mien_nui: Tỉnh miền núi (yes/no)
    tieu_chuan_dien_tich_mien_nui: Tiêu chuẩn diện tích tự nhiên của tỉnh miền núi (km2, in 1/100)
    tieu_chuan_dien_tich: Tiêu chuẩn diện tích tự nhiên của tỉnh (km2, in 1/100)
    source: criteria.par, line 284
    """
    if dien_tich < 3 * (tieu_chuan_dien_tich_mien_nui if mien_nui else tieu_chuan_dien_tich):
        return 0
    return 1000


def judge_uu_tien__dien_tich(
    dien_tich: int | None,
    mien_nui: int | None,
    tieu_chuan_dien_tich_mien_nui: int | None,
    tieu_chuan_dien_tich: int | None,
) -> Judged:
    """Give the points of points_uu_tien__dien_tich, the case, and what is missing."""
    if (
        dien_tich is None
        or mien_nui is None
        or tieu_chuan_dien_tich_mien_nui is None
        or tieu_chuan_dien_tich is None
    ):
        return pending(
            ("phan-loai-dvhc-tinh.dien_tich", dien_tich),
            ("unit.mien_nui", mien_nui),
            ("parameters.tieu_chuan_dien_tich_mien_nui", tieu_chuan_dien_tich_mien_nui),
            ("parameters.tieu_chuan_dien_tich", tieu_chuan_dien_tich),
        )
    if dien_tich < 3 * (tieu_chuan_dien_tich_mien_nui if mien_nui else tieu_chuan_dien_tich):
        return 0, "1", ()
    return 1000, "2", ()


def points_uu_tien__vi_tri(vi_tri: bool, du_lich: bool) -> int:
    """UT3 Ưu tiên về vị trí, vai trò: points in 1/100, at most 10.

    vi_tri: Có vị trí chiến lược đặc biệt quan trọng về kinh tế - xã hội, quốc phòng, an ninh, bảo vệ chủ
        quyền quốc gia về biển, đảo của Tổ quốc (yes/no)
    du_lich: Có trung tâm du lịch có thương hiệu quốc tế (yes/no)
    source: criteria.par, line 298
    """
    if vi_tri or du_lich:
        return 1000
    return 0


def judge_uu_tien__vi_tri(vi_tri: int | None, du_lich: int | None) -> Judged:
    """Give the points of points_uu_tien__vi_tri, the case, and what is missing."""
    if vi_tri is None or du_lich is None:
        return pending(("uu_tien.vi_tri.vi_tri", vi_tri), ("uu_tien.vi_tri.du_lich", du_lich))
    if vi_tri or du_lich:
        return 1000, "1", ()
    return 0, "2", ()


def constraint_1(nguoi_dan_toc: int, dan_so: int) -> bool:
    """dac_thu.dan_toc: người_dân_tộc không quá dân_số"""
    return nguoi_dan_toc <= dan_so


def constraint_2(xa_bien_gioi: int, so_xa: int) -> bool:
    """dac_thu.bien_gioi: xã_biên_giới không quá số_xã"""
    return xa_bien_gioi <= so_xa


# --- the set ----------------------------------------------------------------------

CONSTRAINTS: tuple[Constraint, ...] = (
    (
        ("dac_thu.dan_toc.nguoi_dan_toc", "phan-loai-dvhc-tinh.dan_so"),
        constraint_1,
        "người_dân_tộc không quá dân_số",
    ),
    (("dac_thu.bien_gioi.xa_bien_gioi", "dac_thu.so_xa"), constraint_2, "xã_biên_giới không quá số_xã"),
)
LEAVES: tuple[LeafRule, ...] = (
    LeafRule("dan_so", ("phan-loai-dvhc-tinh.dan_so", "unit.mien_nui"), judge_dan_so),
    LeafRule("dien_tich", ("phan-loai-dvhc-tinh.dien_tich",), judge_dien_tich),
    LeafRule(
        "kt_xh.ngan_sach",
        (
            "kt_xh.ngan_sach.co_dieu_tiet",
            "kt_xh.ngan_sach.ty_le_dieu_tiet",
            "kt_xh.ngan_sach.thu_duoc_huong",
            "kt_xh.ngan_sach.chi_can_doi",
        ),
        judge_kt_xh__ngan_sach,
    ),
    LeafRule("kt_xh.ty_trong", ("kt_xh.ty_trong.ty_trong",), judge_kt_xh__ty_trong),
    LeafRule("kt_xh.tang_truong", ("kt_xh.tang_truong.toc_do",), judge_kt_xh__tang_truong),
    LeafRule("kt_xh.lao_dong", ("kt_xh.lao_dong.ty_le",), judge_kt_xh__lao_dong),
    LeafRule("kt_xh.nang_suat", ("kt_xh.nang_suat.toc_do",), judge_kt_xh__nang_suat),
    LeafRule(
        "kt_xh.thu_nhap",
        ("kt_xh.thu_nhap.thu_nhap", "parameters.thu_nhap_ca_nuoc"),
        judge_kt_xh__thu_nhap,
    ),
    LeafRule("kt_xh.bhxh", ("kt_xh.bhxh.ty_le", "parameters.bhxh_ca_nuoc"), judge_kt_xh__bhxh),
    LeafRule(
        "kt_xh.ho_ngheo",
        ("kt_xh.ho_ngheo.ty_le", "parameters.ho_ngheo_ca_nuoc"),
        judge_kt_xh__ho_ngheo,
    ),
    LeafRule(
        "kt_xh.nuoc_sach",
        ("kt_xh.nuoc_sach.ty_le", "parameters.nuoc_sach_ca_nuoc"),
        judge_kt_xh__nuoc_sach,
    ),
    LeafRule("kt_xh.hai_long", ("kt_xh.hai_long.thu_hang",), judge_kt_xh__hai_long),
    LeafRule(
        "kt_xh.dich_vu_cong",
        ("kt_xh.dich_vu_cong.ty_le", "parameters.dich_vu_cong_ca_nuoc"),
        judge_kt_xh__dich_vu_cong,
    ),
    LeafRule(
        "dac_thu.dan_toc",
        ("dac_thu.dan_toc.nguoi_dan_toc", "phan-loai-dvhc-tinh.dan_so"),
        judge_dac_thu__dan_toc,
    ),
    LeafRule(
        "dac_thu.bien_gioi",
        ("dac_thu.bien_gioi.xa_bien_gioi", "dac_thu.so_xa"),
        judge_dac_thu__bien_gioi,
    ),
    LeafRule("dac_thu.di_san", ("dac_thu.di_san.di_tich", "dac_thu.di_san.di_san"), judge_dac_thu__di_san),
    LeafRule("dac_thu.cap_xa", ("dac_thu.so_xa",), judge_dac_thu__cap_xa),
    LeafRule(
        "uu_tien.dan_so",
        (
            "phan-loai-dvhc-tinh.dan_so",
            "unit.mien_nui",
            "parameters.tieu_chuan_dan_so_mien_nui",
            "parameters.tieu_chuan_dan_so",
        ),
        judge_uu_tien__dan_so,
    ),
    LeafRule(
        "uu_tien.dien_tich",
        (
            "phan-loai-dvhc-tinh.dien_tich",
            "unit.mien_nui",
            "parameters.tieu_chuan_dien_tich_mien_nui",
            "parameters.tieu_chuan_dien_tich",
        ),
        judge_uu_tien__dien_tich,
    ),
    LeafRule("uu_tien.vi_tri", ("uu_tien.vi_tri.vi_tri", "uu_tien.vi_tri.du_lich"), judge_uu_tien__vi_tri),
)
RULES = Rules(
    index_id=INDEX,
    revision=REVISION,
    index_decimals=None,
    sections=(
        Section("dan_so", "criterion", (25, 1)),
        Section("dien_tich", "criterion", (25, 1)),
        Section(
            "kt_xh",
            "criterion",
            (40, 1),
            "sum",
            (
                Section("kt_xh.ngan_sach", "sub_criterion", (10, 1)),
                Section("kt_xh.ty_trong", "sub_criterion", (3, 1)),
                Section("kt_xh.tang_truong", "sub_criterion", (3, 1)),
                Section("kt_xh.lao_dong", "sub_criterion", (3, 1)),
                Section("kt_xh.nang_suat", "sub_criterion", (3, 1)),
                Section("kt_xh.thu_nhap", "sub_criterion", (3, 1)),
                Section("kt_xh.bhxh", "sub_criterion", (3, 1)),
                Section("kt_xh.ho_ngheo", "sub_criterion", (3, 1)),
                Section("kt_xh.nuoc_sach", "sub_criterion", (3, 1)),
                Section("kt_xh.hai_long", "sub_criterion", (3, 1)),
                Section("kt_xh.dich_vu_cong", "sub_criterion", (3, 1)),
            ),
        ),
        Section(
            "dac_thu",
            "criterion",
            (10, 1),
            "sum",
            (
                Section("dac_thu.dan_toc", "sub_criterion", (2, 1)),
                Section("dac_thu.bien_gioi", "sub_criterion", (2, 1)),
                Section("dac_thu.di_san", "sub_criterion", (1, 1)),
                Section("dac_thu.cap_xa", "sub_criterion", (5, 1)),
            ),
        ),
    ),
    outside=(
        Section(
            "uu_tien",
            "bonus",
            (10, 1),
            "highest",
            (
                Section("uu_tien.dan_so", "criterion", (10, 1)),
                Section("uu_tien.dien_tich", "criterion", (10, 1)),
                Section("uu_tien.vi_tri", "criterion", (10, 1)),
            ),
        ),
    ),
    graded_by="points",
    grades=(
        GradeRange("loai_i", (75, 1), True, None, True),
        GradeRange("loai_ii", (60, 1), True, (75, 1), False),
        GradeRange("loai_iii", None, True, (60, 1), False),
    ),
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
    unit__mien_nui: int | None,
    phan_loai_dvhc_tinh__dan_so: int | None,
    phan_loai_dvhc_tinh__dien_tich: int | None,
    kt_xh__ngan_sach__co_dieu_tiet: int | None,
    kt_xh__ngan_sach__ty_le_dieu_tiet: int | None,
    kt_xh__ngan_sach__thu_duoc_huong: int | None,
    kt_xh__ngan_sach__chi_can_doi: int | None,
    kt_xh__ty_trong__ty_trong: int | None,
    kt_xh__tang_truong__toc_do: int | None,
    kt_xh__lao_dong__ty_le: int | None,
    kt_xh__nang_suat__toc_do: int | None,
    parameters__thu_nhap_ca_nuoc: int | None,
    kt_xh__thu_nhap__thu_nhap: int | None,
    parameters__bhxh_ca_nuoc: int | None,
    kt_xh__bhxh__ty_le: int | None,
    parameters__ho_ngheo_ca_nuoc: int | None,
    kt_xh__ho_ngheo__ty_le: int | None,
    parameters__nuoc_sach_ca_nuoc: int | None,
    kt_xh__nuoc_sach__ty_le: int | None,
    kt_xh__hai_long__thu_hang: int | None,
    parameters__dich_vu_cong_ca_nuoc: int | None,
    kt_xh__dich_vu_cong__ty_le: int | None,
    dac_thu__so_xa: int | None,
    dac_thu__dan_toc__nguoi_dan_toc: int | None,
    dac_thu__bien_gioi__xa_bien_gioi: int | None,
    dac_thu__di_san__di_tich: int | None,
    dac_thu__di_san__di_san: int | None,
    parameters__tieu_chuan_dan_so: int | None,
    parameters__tieu_chuan_dan_so_mien_nui: int | None,
    parameters__tieu_chuan_dien_tich: int | None,
    parameters__tieu_chuan_dien_tich_mien_nui: int | None,
    uu_tien__vi_tri__vi_tri: int | None,
    uu_tien__vi_tri__du_lich: int | None,
    *,
    period: int | None = None,
    not_arising: Collection[str] = (),
) -> Judgement:
    """Judge every leaf, and give the total, for figures already validated; None is a figure that is missing.

    Figures are whole numbers as in FIGURES. not_arising: paths of the leaves that are declared not to arise.
    """
    p1, c1, m1 = judge_dan_so(phan_loai_dvhc_tinh__dan_so, unit__mien_nui)
    p2, c2, m2 = judge_dien_tich(phan_loai_dvhc_tinh__dien_tich)
    p3, c3, m3 = judge_kt_xh__ngan_sach(
        kt_xh__ngan_sach__co_dieu_tiet,
        kt_xh__ngan_sach__ty_le_dieu_tiet,
        kt_xh__ngan_sach__thu_duoc_huong,
        kt_xh__ngan_sach__chi_can_doi,
    )
    p4, c4, m4 = judge_kt_xh__ty_trong(kt_xh__ty_trong__ty_trong)
    p5, c5, m5 = judge_kt_xh__tang_truong(kt_xh__tang_truong__toc_do)
    p6, c6, m6 = judge_kt_xh__lao_dong(kt_xh__lao_dong__ty_le)
    p7, c7, m7 = judge_kt_xh__nang_suat(kt_xh__nang_suat__toc_do)
    p8, c8, m8 = judge_kt_xh__thu_nhap(kt_xh__thu_nhap__thu_nhap, parameters__thu_nhap_ca_nuoc)
    p9, c9, m9 = judge_kt_xh__bhxh(kt_xh__bhxh__ty_le, parameters__bhxh_ca_nuoc)
    p10, c10, m10 = judge_kt_xh__ho_ngheo(kt_xh__ho_ngheo__ty_le, parameters__ho_ngheo_ca_nuoc)
    p11, c11, m11 = judge_kt_xh__nuoc_sach(kt_xh__nuoc_sach__ty_le, parameters__nuoc_sach_ca_nuoc)
    p12, c12, m12 = judge_kt_xh__hai_long(kt_xh__hai_long__thu_hang)
    p13, c13, m13 = judge_kt_xh__dich_vu_cong(kt_xh__dich_vu_cong__ty_le, parameters__dich_vu_cong_ca_nuoc)
    p14, c14, m14 = judge_dac_thu__dan_toc(dac_thu__dan_toc__nguoi_dan_toc, phan_loai_dvhc_tinh__dan_so)
    p15, c15, m15 = judge_dac_thu__bien_gioi(dac_thu__bien_gioi__xa_bien_gioi, dac_thu__so_xa)
    p16, c16, m16 = judge_dac_thu__di_san(dac_thu__di_san__di_tich, dac_thu__di_san__di_san)
    p17, c17, m17 = judge_dac_thu__cap_xa(dac_thu__so_xa)
    p18, c18, m18 = judge_uu_tien__dan_so(
        phan_loai_dvhc_tinh__dan_so,
        unit__mien_nui,
        parameters__tieu_chuan_dan_so_mien_nui,
        parameters__tieu_chuan_dan_so,
    )
    p19, c19, m19 = judge_uu_tien__dien_tich(
        phan_loai_dvhc_tinh__dien_tich,
        unit__mien_nui,
        parameters__tieu_chuan_dien_tich_mien_nui,
        parameters__tieu_chuan_dien_tich,
    )
    p20, c20, m20 = judge_uu_tien__vi_tri(uu_tien__vi_tri__vi_tri, uu_tien__vi_tri__du_lich)
    cases = (c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)
    total = (
        None
        if None in cases
        else (
            (p1 or 0)
            + (p2 or 0)
            + (
                (p3 or 0)
                + (p4 or 0)
                + (p5 or 0)
                + (p6 or 0)
                + (p7 or 0)
                + (p8 or 0)
                + (p9 or 0)
                + (p10 or 0)
                + (p11 or 0)
                + (p12 or 0)
                + (p13 or 0)
            )
            + ((p14 or 0) + (p15 or 0) + (p16 or 0) + (p17 or 0))
            + min(max((p18 or 0), (p19 or 0), (p20 or 0)), 1000)
        )
    )
    return Judgement(
        (p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20),
        cases,
        (m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20),
        total,
    )


def points(
    unit__mien_nui: bool,
    phan_loai_dvhc_tinh__dan_so: int,
    phan_loai_dvhc_tinh__dien_tich: int,
    kt_xh__ngan_sach__co_dieu_tiet: bool,
    kt_xh__ngan_sach__ty_le_dieu_tiet: int,
    kt_xh__ngan_sach__thu_duoc_huong: int,
    kt_xh__ngan_sach__chi_can_doi: int,
    kt_xh__ty_trong__ty_trong: int,
    kt_xh__tang_truong__toc_do: int,
    kt_xh__lao_dong__ty_le: int,
    kt_xh__nang_suat__toc_do: int,
    parameters__thu_nhap_ca_nuoc: int,
    kt_xh__thu_nhap__thu_nhap: int,
    parameters__bhxh_ca_nuoc: int,
    kt_xh__bhxh__ty_le: int,
    parameters__ho_ngheo_ca_nuoc: int,
    kt_xh__ho_ngheo__ty_le: int,
    parameters__nuoc_sach_ca_nuoc: int,
    kt_xh__nuoc_sach__ty_le: int,
    kt_xh__hai_long__thu_hang: int,
    parameters__dich_vu_cong_ca_nuoc: int,
    kt_xh__dich_vu_cong__ty_le: int,
    dac_thu__so_xa: int,
    dac_thu__dan_toc__nguoi_dan_toc: int,
    dac_thu__bien_gioi__xa_bien_gioi: int,
    dac_thu__di_san__di_tich: bool,
    dac_thu__di_san__di_san: bool,
    parameters__tieu_chuan_dan_so: int,
    parameters__tieu_chuan_dan_so_mien_nui: int,
    parameters__tieu_chuan_dien_tich: int,
    parameters__tieu_chuan_dien_tich_mien_nui: int,
    uu_tien__vi_tri__vi_tri: bool,
    uu_tien__vi_tri__du_lich: bool,
    *,
    period: int | None = None,
) -> tuple[int, ...]:
    """Give the points of every leaf, in order, and the total, for complete figures already validated.

    Points are in 1/UNIT, the total in 1/TOTAL_UNIT; None is left out. Nothing is declared not to arise.
    The leaves are dan_so, dien_tich, kt_xh.ngan_sach, kt_xh.ty_trong, kt_xh.tang_truong, kt_xh.lao_dong,
        kt_xh.nang_suat, kt_xh.thu_nhap, kt_xh.bhxh, kt_xh.ho_ngheo, kt_xh.nuoc_sach, kt_xh.hai_long,
        kt_xh.dich_vu_cong, dac_thu.dan_toc, dac_thu.bien_gioi, dac_thu.di_san, dac_thu.cap_xa,
        uu_tien.dan_so, uu_tien.dien_tich, uu_tien.vi_tri.
    """
    # dan_so
    p1_1 = 1500000 if unit__mien_nui else 2000000
    if phan_loai_dvhc_tinh__dan_so <= p1_1:
        p1 = 1000
    else:
        p1 = (phan_loai_dvhc_tinh__dan_so - p1_1 + 1200600) // 1200
        if p1 > 2500:
            p1 = 2500
    # dien_tich
    if phan_loai_dvhc_tinh__dien_tich <= 800000:
        p2 = 1000
    else:
        p2 = (phan_loai_dvhc_tinh__dien_tich - 399800) // 400
        if p2 > 2500:
            p2 = 2500
    # kt_xh.ngan_sach
    if kt_xh__ngan_sach__co_dieu_tiet:
        if kt_xh__ngan_sach__ty_le_dieu_tiet <= 1000:
            p3 = 800
        else:
            p3 = (kt_xh__ngan_sach__ty_le_dieu_tiet + 2202) // 4
            if p3 > 1000:
                p3 = 1000
    elif 2 * kt_xh__ngan_sach__thu_duoc_huong <= kt_xh__ngan_sach__chi_can_doi:
        p3 = 300
    else:
        p3 = (2000 * kt_xh__ngan_sach__thu_duoc_huong - 399 * kt_xh__ngan_sach__chi_can_doi) // (
            2 * kt_xh__ngan_sach__chi_can_doi
        )
        if p3 > 800:
            p3 = 800
    # kt_xh.ty_trong
    if kt_xh__ty_trong__ty_trong <= 7000:
        p4 = 100
    else:
        p4 = (kt_xh__ty_trong__ty_trong - 5995) // 10
        if p4 > 300:
            p4 = 300
    # kt_xh.tang_truong
    if kt_xh__tang_truong__toc_do <= 700:
        p5 = 100
    else:
        p5 = (kt_xh__tang_truong__toc_do - 499) // 2
        if p5 > 300:
            p5 = 300
    # kt_xh.lao_dong
    if kt_xh__lao_dong__ty_le <= 6000:
        p6 = 100
    else:
        p6 = (kt_xh__lao_dong__ty_le - 4995) // 10
        if p6 > 300:
            p6 = 300
    # kt_xh.nang_suat
    if kt_xh__nang_suat__toc_do <= 500:
        p7 = 100
    else:
        p7 = kt_xh__nang_suat__toc_do - 400
        if p7 > 300:
            p7 = 300
    # kt_xh.thu_nhap
    if kt_xh__thu_nhap__thu_nhap <= parameters__thu_nhap_ca_nuoc:
        p8 = 200
    else:
        p8 = (1000 * kt_xh__thu_nhap__thu_nhap - 599 * parameters__thu_nhap_ca_nuoc) // (
            2 * parameters__thu_nhap_ca_nuoc
        )
        if p8 > 300:
            p8 = 300
    # kt_xh.bhxh
    if kt_xh__bhxh__ty_le <= parameters__bhxh_ca_nuoc:
        p9 = 200
    else:
        p9 = (kt_xh__bhxh__ty_le - parameters__bhxh_ca_nuoc + 2005) // 10
        if p9 > 300:
            p9 = 300
    # kt_xh.ho_ngheo
    if kt_xh__ho_ngheo__ty_le >= parameters__ho_ngheo_ca_nuoc:
        p10 = 200
    else:
        p10 = (parameters__ho_ngheo_ca_nuoc - kt_xh__ho_ngheo__ty_le + 401) // 2
        if p10 > 300:
            p10 = 300
    # kt_xh.nuoc_sach
    if kt_xh__nuoc_sach__ty_le <= parameters__nuoc_sach_ca_nuoc:
        p11 = 200
    else:
        p11 = (kt_xh__nuoc_sach__ty_le - parameters__nuoc_sach_ca_nuoc + 401) // 2
        if p11 > 300:
            p11 = 300
    # kt_xh.hai_long
    if kt_xh__hai_long__thu_hang <= 10:
        p12 = 300
    elif kt_xh__hai_long__thu_hang <= 20:
        p12 = 200
    else:
        p12 = 100
    # kt_xh.dich_vu_cong
    if kt_xh__dich_vu_cong__ty_le <= parameters__dich_vu_cong_ca_nuoc:
        p13 = 200
    else:
        p13 = (kt_xh__dich_vu_cong__ty_le - parameters__dich_vu_cong_ca_nuoc + 1604) // 8
        if p13 > 300:
            p13 = 300
    # dac_thu.dan_toc
    if 5 * dac_thu__dan_toc__nguoi_dan_toc < phan_loai_dvhc_tinh__dan_so:
        p14 = 0
    elif 10 * dac_thu__dan_toc__nguoi_dan_toc <= 3 * phan_loai_dvhc_tinh__dan_so:
        p14 = 100
    else:
        p14 = (1000 * dac_thu__dan_toc__nguoi_dan_toc - 99 * phan_loai_dvhc_tinh__dan_so) // (
            2 * phan_loai_dvhc_tinh__dan_so
        )
        if p14 > 200:
            p14 = 200
    # dac_thu.bien_gioi
    if 10 * dac_thu__bien_gioi__xa_bien_gioi < dac_thu__so_xa:
        p15 = 0
    elif 5 * dac_thu__bien_gioi__xa_bien_gioi <= dac_thu__so_xa:
        p15 = 100
    else:
        p15 = (1000 * dac_thu__bien_gioi__xa_bien_gioi + dac_thu__so_xa) // (2 * dac_thu__so_xa)
        if p15 > 200:
            p15 = 200
    # dac_thu.di_san
    if dac_thu__di_san__di_tich or dac_thu__di_san__di_san:
        p16 = 100
    else:
        p16 = 0
    # dac_thu.cap_xa
    if dac_thu__so_xa <= 80:
        p17 = 200
    else:
        p17 = 5 * dac_thu__so_xa - 200
        if p17 > 500:
            p17 = 500
    # uu_tien.dan_so
    p18_1 = parameters__tieu_chuan_dan_so_mien_nui if unit__mien_nui else parameters__tieu_chuan_dan_so
    if phan_loai_dvhc_tinh__dan_so < 3 * p18_1:
        p18 = 0
    elif phan_loai_dvhc_tinh__dan_so == 3 * p18_1:
        p18 = 500
    else:
        p18 = (401 * p18_1 + 200 * phan_loai_dvhc_tinh__dan_so) // (2 * p18_1)
        if p18 > 1000:
            p18 = 1000
    # uu_tien.dien_tich
    if (
        phan_loai_dvhc_tinh__dien_tich
        < 3 * (
            parameters__tieu_chuan_dien_tich_mien_nui if unit__mien_nui else parameters__tieu_chuan_dien_tich
        )
    ):
        p19 = 0
    else:
        p19 = 1000
    # uu_tien.vi_tri
    if uu_tien__vi_tri__vi_tri or uu_tien__vi_tri__du_lich:
        p20 = 1000
    else:
        p20 = 0
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
        p1
        + p2
        + (p3 + p4 + p5 + p6 + p7 + p8 + p9 + p10 + p11 + p12 + p13)
        + (p14 + p15 + p16 + p17)
        + min(max(p18, p19, p20), 1000),
    )
