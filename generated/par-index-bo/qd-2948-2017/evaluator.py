"""Chỉ số cải cách hành chính cấp bộ: par-index-bo, revision qd-2948-2017.

Instrument: Quyết định số 2948/QĐ-BNV ngày 28/12/2017 của Bộ Nội vụ (cấp bộ)
Provenance: verified against trang khóa học của Bộ Nội vụ giới thiệu Quyết định số 2948/QĐ-BNV (chỉ có lĩnh
    vực, điểm tối đa và số lượng tiêu chí)
Source: 9a53ac80fbff4ea9eccb085ab5ea17945bc87d2b872b50734c2c82cf4adfdb42
Format: 1

Made by parlang; not to be edited. It needs the standard library only. Points are whole numbers of 1/UNIT.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

INDEX = "par-index-bo"
REVISION = "qd-2948-2017"
SOURCE_HASH = "9a53ac80fbff4ea9eccb085ab5ea17945bc87d2b872b50734c2c82cf4adfdb42"
FORMAT = 1
FIRST_YEAR: int | None = 2017
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
}


# --- leaves -----------------------------------------------------------------------

Judged = tuple[int | None, str | None, tuple[str, ...]]


def points_chi_dao() -> None:
    """1 Công tác chỉ đạo, điều hành cải cách hành chính: points in 1/100, at most 12.

    source: criteria.par, line 26
    """
    return None


def judge_chi_dao() -> Judged:
    """Give the points of points_chi_dao, the case, and what is missing."""
    return None, None, ()


def points_the_che() -> None:
    """2 Xây dựng và tổ chức thực hiện thể chế thuộc phạm vi quản lý nhà nước của bộ: points in 1/100, at most
    17.

    source: criteria.par, line 30
    """
    return None


def judge_the_che() -> Judged:
    """Give the points of points_the_che, the case, and what is missing."""
    return None, None, ()


def points_thu_tuc() -> None:
    """3 Cải cách thủ tục hành chính: points in 1/100, at most 16.

    source: criteria.par, line 34
    """
    return None


def judge_thu_tuc() -> Judged:
    """Give the points of points_thu_tuc, the case, and what is missing."""
    return None, None, ()


def points_bo_may() -> None:
    """4 Cải cách tổ chức bộ máy hành chính: points in 1/100, at most 13.

    source: criteria.par, line 38
    """
    return None


def judge_bo_may() -> Judged:
    """Give the points of points_bo_may, the case, and what is missing."""
    return None, None, ()


def points_cong_vu() -> None:
    """5 Xây dựng và nâng cao chất lượng đội ngũ công chức, viên chức: points in 1/100, at most 17.

    source: criteria.par, line 42
    """
    return None


def judge_cong_vu() -> Judged:
    """Give the points of points_cong_vu, the case, and what is missing."""
    return None, None, ()


def points_tai_chinh() -> None:
    """6 Cải cách tài chính công: points in 1/100, at most 15/2.

    source: criteria.par, line 46
    """
    return None


def judge_tai_chinh() -> Judged:
    """Give the points of points_tai_chinh, the case, and what is missing."""
    return None, None, ()


def points_so_hoa() -> None:
    """7 Hiện đại hoá hành chính: points in 1/100, at most 35/2.

    source: criteria.par, line 50
    """
    return None


def judge_so_hoa() -> Judged:
    """Give the points of points_so_hoa, the case, and what is missing."""
    return None, None, ()


# --- the set ----------------------------------------------------------------------

CONSTRAINTS: tuple[Constraint, ...] = ()
LEAVES: tuple[LeafRule, ...] = (
    LeafRule("chi_dao", (), judge_chi_dao),
    LeafRule("the_che", (), judge_the_che),
    LeafRule("thu_tuc", (), judge_thu_tuc),
    LeafRule("bo_may", (), judge_bo_may),
    LeafRule("cong_vu", (), judge_cong_vu),
    LeafRule("tai_chinh", (), judge_tai_chinh),
    LeafRule("so_hoa", (), judge_so_hoa),
)
RULES = Rules(
    index_id=INDEX,
    revision=REVISION,
    index_decimals=2,
    sections=(
        Section("chi_dao", "domain", (12, 1)),
        Section("the_che", "domain", (17, 1)),
        Section("thu_tuc", "domain", (16, 1)),
        Section("bo_may", "domain", (13, 1)),
        Section("cong_vu", "domain", (17, 1)),
        Section("tai_chinh", "domain", (15, 2)),
        Section("so_hoa", "domain", (35, 2)),
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


def judge(*, period: int | None = None, not_arising: Collection[str] = ()) -> Judgement:
    """Judge every leaf, and give the total, for figures already validated; None is a figure that is missing.

    Figures are whole numbers as in FIGURES. not_arising: paths of the leaves that are declared not to arise.
    """
    p1, c1, m1 = judge_chi_dao()
    p2, c2, m2 = judge_the_che()
    p3, c3, m3 = judge_thu_tuc()
    p4, c4, m4 = judge_bo_may()
    p5, c5, m5 = judge_cong_vu()
    p6, c6, m6 = judge_tai_chinh()
    p7, c7, m7 = judge_so_hoa()
    cases = (c1, c2, c3, c4, c5, c6, c7)
    total = (
        None
        if None in cases
        else (p1 or 0) + (p2 or 0) + (p3 or 0) + (p4 or 0) + (p5 or 0) + (p6 or 0) + (p7 or 0)
    )
    return Judgement((p1, p2, p3, p4, p5, p6, p7), cases, (m1, m2, m3, m4, m5, m6, m7), total)


def points(*, period: int | None = None) -> tuple[int | None, ...]:
    """Give the points of every leaf, in order, and the total, for complete figures already validated.

    Points are in 1/UNIT, the total in 1/TOTAL_UNIT; None is left out. Nothing is declared not to arise.
    The leaves are chi_dao, the_che, thu_tuc, bo_may, cong_vu, tai_chinh, so_hoa.
    """
    # chi_dao
    p1 = None
    # the_che
    p2 = None
    # thu_tuc
    p3 = None
    # bo_may
    p4 = None
    # cong_vu
    p5 = None
    # tai_chinh
    p6 = None
    # so_hoa
    p7 = None
    return p1, p2, p3, p4, p5, p6, p7, None
