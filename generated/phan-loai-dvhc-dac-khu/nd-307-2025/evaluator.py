"""Phân loại đơn vị hành chính đặc khu: phan-loai-dvhc-dac-khu, revision nd-307-2025.

Instrument: Nghị định số 307/2025/NĐ-CP ngày 27/11/2025 của Chính phủ phân loại đơn vị hành chính
Provenance: verified against nguyên văn Điều 4 và Điều 9 Nghị định số 307/2025/NĐ-CP; riêng Điều 6, Điều 7 và
    Điều 8 đối chiếu theo bảng trích dữ kiện từ toàn văn Nghị định
Source: f64387dcfc9b2a1c570858ab1aeecd9f942a2fd99869dcc1d6c52b8087ef1dfb
Format: 1

Made by parlang; not to be edited. It needs the standard library only. Points are whole numbers of 1/UNIT.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

INDEX = "phan-loai-dvhc-dac-khu"
REVISION = "nd-307-2025"
SOURCE_HASH = "f64387dcfc9b2a1c570858ab1aeecd9f942a2fd99869dcc1d6c52b8087ef1dfb"
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
    "unit.la_do_thi": FigureShape(
        owner="unit",
        short="la_do_thi",
        label="Được công nhận loại đô thị",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "unit.truc_thuoc": FigureShape(
        owner="unit",
        short="truc_thuoc",
        label="Thuộc thành phố trực thuộc trung ương hay thuộc tỉnh",
        kind="level",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
        levels=("thanh_pho", "tinh"),
        spellings=(
            ("Đơn vị thuộc thành phố trực thuộc trung ương", "thành_phố"),
            ("Đơn vị thuộc tỉnh", "tỉnh"),
        ),
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
    "unit.tieu_chuan_dan_so": FigureShape(
        owner="unit",
        short="tieu_chuan_dan_so",
        label="Tiêu chuẩn quy mô dân số áp dụng cho đơn vị",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=1,
        high=100000000,
    ),
    "unit.tieu_chuan_dien_tich": FigureShape(
        owner="unit",
        short="tieu_chuan_dien_tich",
        label="Tiêu chuẩn diện tích tự nhiên áp dụng cho đơn vị",
        kind="number",
        unit="km2",
        decimals=2,
        grain=100,
        low=1,
        high=100000000,
    ),
    "unit.quy_mo_lon": FigureShape(
        owner="unit",
        short="quy_mo_lon",
        label="Có quy mô dân số và diện tích tự nhiên lớn",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "unit.vi_tri": FigureShape(
        owner="unit",
        short="vi_tri",
        label="Có vị trí chiến lược đặc biệt quan trọng về kinh tế - xã hội, quốc phòng, an ninh, bảo vệ chủ quyền quốc gia về biển, đảo của Tổ quốc",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "unit.du_lich": FigureShape(
        owner="unit",
        short="du_lich",
        label="Có trung tâm du lịch có thương hiệu quốc tế",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "unit.trung_tam_tong_hop": FigureShape(
        owner="unit",
        short="trung_tam_tong_hop",
        label="Được xác định là trung tâm tổng hợp cấp tỉnh về kinh tế, tài chính, văn hóa, giáo dục, đào tạo, y tế, du lịch, khoa học và công nghệ, đầu mối giao thông, có vai trò thúc đẩy sự phát triển kinh tế - xã hội của tỉnh, thành phố",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "phan-loai-dvhc-dac-khu.dan_so": FigureShape(
        owner="phan-loai-dvhc-dac-khu",
        short="dan_so",
        label="Quy mô dân số",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=1,
        high=100000000,
    ),
    "phan-loai-dvhc-dac-khu.dien_tich": FigureShape(
        owner="phan-loai-dvhc-dac-khu",
        short="dien_tich",
        label="Diện tích tự nhiên",
        kind="number",
        unit="km2",
        decimals=2,
        grain=100,
        low=1,
        high=100000000,
    ),
    "phan-loai-dvhc-dac-khu.dan_so_thuong_tru": FigureShape(
        owner="phan-loai-dvhc-dac-khu",
        short="dan_so_thuong_tru",
        label="Dân số thường trú",
        kind="count",
        unit="người",
        decimals=0,
        grain=1,
        low=0,
        high=100000000,
    ),
    "kt_xh.ngan_sach.tu_can_doi": FigureShape(
        owner="kt_xh.ngan_sach",
        short="tu_can_doi",
        label="Đã tự cân đối được thu, chi ngân sách",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
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
        label="Tỷ trọng công nghiệp, xây dựng và dịch vụ",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.lao_dong.ty_le_phi_nong_nghiep": FigureShape(
        owner="kt_xh.lao_dong",
        short="ty_le_phi_nong_nghiep",
        label="Tỷ lệ lao động phi nông nghiệp",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.ho_ngheo.ty_le_ho_ngheo": FigureShape(
        owner="kt_xh.ho_ngheo",
        short="ty_le_ho_ngheo",
        label="Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.nuoc.ty_le_cap_nuoc": FigureShape(
        owner="kt_xh.nuoc",
        short="ty_le_cap_nuoc",
        label="Tỷ lệ dân số đô thị được cấp nước tập trung",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.nuoc.ty_le_nuoc_sach": FigureShape(
        owner="kt_xh.nuoc",
        short="ty_le_nuoc_sach",
        label="Tỷ lệ dân số sử dụng nước sạch",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "parameters.dich_vu_cong_cua_tinh": FigureShape(
        owner="parameters",
        short="dich_vu_cong_cua_tinh",
        label="Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình bình quân chung của tỉnh, thành phố",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.dich_vu_cong.ty_le_truc_tuyen": FigureShape(
        owner="kt_xh.dich_vu_cong",
        short="ty_le_truc_tuyen",
        label="Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.ky_so.ty_le_ky_so": FigureShape(
        owner="kt_xh.ky_so",
        short="ty_le_ky_so",
        label="Tỷ lệ văn bản đi ký số",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "kt_xh.ky_so.ty_le_ky_so_gui_mang": FigureShape(
        owner="kt_xh.ky_so",
        short="ty_le_ky_so_gui_mang",
        label="Tỷ lệ văn bản đi ký số và gửi trên môi trường mạng",
        kind="ratio",
        unit=None,
        decimals=2,
        grain=10000,
        low=0,
        high=10000,
    ),
    "uu_tien.vi_tri.cum_xa.trung_tam_cum": FigureShape(
        owner="uu_tien.vi_tri.cum_xa",
        short="trung_tam_cum",
        label="Được xác định là trung tâm về kinh tế, văn hóa, giáo dục, đào tạo, y tế, đầu mối giao thông, có vai trò thúc đẩy sự phát triển kinh tế - xã hội của một cụm liên xã, phường",
        kind="yes_no",
        unit=None,
        decimals=0,
        grain=1,
        low=0,
        high=1,
    ),
    "uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh": FigureShape(
        owner="uu_tien.vi_tri.chuyen_nganh",
        short="trung_tam_chuyen_nganh",
        label="Được xác định là trung tâm chuyên ngành cấp tỉnh về kinh tế, tài chính, văn hóa, giáo dục, đào tạo, y tế, du lịch, khoa học và công nghệ cấp tỉnh, đầu mối giao thông, có vai trò thúc đẩy sự phát triển kinh tế - xã hội của tỉnh, thành phố",
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


def points_dan_so(la_do_thi: bool, dan_so: int, truc_thuoc: int, mien_nui: bool) -> int:
    """1 Quy mô dân số: points in 1/100, at most 25.

    la_do_thi: Được công nhận loại đô thị (yes/no)
    dan_so: Quy mô dân số (người)
    truc_thuoc: Thuộc thành phố trực thuộc trung ương hay thuộc tỉnh (0 thanh_pho; 1 tinh)
    mien_nui: Đơn vị miền núi (yes/no)
    source: criteria.par, line 46
    """
    if la_do_thi:
        if dan_so <= (21000 if truc_thuoc == 0 else 14000):
            return 1000
        return min((dan_so - (21000 if truc_thuoc == 0 else 14000) + 20010) // 20, 2500)
    if dan_so <= (12000 if mien_nui else 16000):
        return 1000
    return min((dan_so - (12000 if mien_nui else 16000) + 20010) // 20, 2500)


def judge_dan_so(
    la_do_thi: int | None,
    dan_so: int | None,
    truc_thuoc: int | None,
    mien_nui: int | None,
) -> Judged:
    """Give the points of points_dan_so, the case, and what is missing."""
    if la_do_thi is None:
        return pending(("unit.la_do_thi", la_do_thi))
    if la_do_thi:
        if dan_so is None or truc_thuoc is None:
            return pending(("phan-loai-dvhc-dac-khu.dan_so", dan_so), ("unit.truc_thuoc", truc_thuoc))
        if dan_so <= (21000 if truc_thuoc == 0 else 14000):
            return 1000, "1.1", ()
        return min((dan_so - (21000 if truc_thuoc == 0 else 14000) + 20010) // 20, 2500), "1.2", ()
    if dan_so is None or mien_nui is None:
        return pending(("phan-loai-dvhc-dac-khu.dan_so", dan_so), ("unit.mien_nui", mien_nui))
    if dan_so <= (12000 if mien_nui else 16000):
        return 1000, "2.1", ()
    return min((dan_so - (12000 if mien_nui else 16000) + 20010) // 20, 2500), "2.2", ()


def points_dien_tich(la_do_thi: bool, dien_tich: int) -> int:
    """2 Diện tích tự nhiên: points in 1/100, at most 25.

    la_do_thi: Được công nhận loại đô thị (yes/no)
    dien_tich: Diện tích tự nhiên (km2, in 1/100)
    source: criteria.par, line 55
    """
    if la_do_thi:
        if dien_tich <= 550:
            return 1000
        return min((dien_tich + 1451) // 2, 2500)
    if dien_tich <= 3000:
        return 1000
    return min((dien_tich + 7005) // 10, 2500)


def judge_dien_tich(la_do_thi: int | None, dien_tich: int | None) -> Judged:
    """Give the points of points_dien_tich, the case, and what is missing."""
    if la_do_thi is None:
        return pending(("unit.la_do_thi", la_do_thi))
    if la_do_thi:
        if dien_tich is None:
            return pending(("phan-loai-dvhc-dac-khu.dien_tich", dien_tich))
        if dien_tich <= 550:
            return 1000, "1.1", ()
        return min((dien_tich + 1451) // 2, 2500), "1.2", ()
    if dien_tich is None:
        return pending(("phan-loai-dvhc-dac-khu.dien_tich", dien_tich))
    if dien_tich <= 3000:
        return 1000, "2.1", ()
    return min((dien_tich + 7005) // 10, 2500), "2.2", ()


def points_kt_xh__ngan_sach(la_do_thi: bool, tu_can_doi: bool, thu_duoc_huong: int, chi_can_doi: int) -> int:
    """3.a Tự cân đối thu, chi ngân sách: points in 1/100, at most 10.

    la_do_thi: Được công nhận loại đô thị (yes/no)
    tu_can_doi: Đã tự cân đối được thu, chi ngân sách (yes/no)
    thu_duoc_huong: Số thu ngân sách địa phương được hưởng theo phân cấp (triệu đồng)
    chi_can_doi: Tổng chi cân đối ngân sách địa phương (triệu đồng)
    source: criteria.par, line 68
    """
    if la_do_thi and tu_can_doi:
        return 1000
    if la_do_thi:
        if 2 * thu_duoc_huong <= chi_can_doi:
            return 300
        return min((2000 * thu_duoc_huong - 399 * chi_can_doi) // (2 * chi_can_doi), 800)
    if tu_can_doi:
        return 1000
    if 5 * thu_duoc_huong <= 2 * chi_can_doi:
        return 300
    return min((2000 * thu_duoc_huong - 199 * chi_can_doi) // (2 * chi_can_doi), 800)


def judge_kt_xh__ngan_sach(
    la_do_thi: int | None,
    tu_can_doi: int | None,
    thu_duoc_huong: int | None,
    chi_can_doi: int | None,
) -> Judged:
    """Give the points of points_kt_xh__ngan_sach, the case, and what is missing."""
    if la_do_thi is None or tu_can_doi is None:
        return pending(("unit.la_do_thi", la_do_thi), ("kt_xh.ngan_sach.tu_can_doi", tu_can_doi))
    if la_do_thi and tu_can_doi:
        return 1000, "1", ()
    if la_do_thi:
        if thu_duoc_huong is None or chi_can_doi is None:
            return pending(
                ("kt_xh.ngan_sach.thu_duoc_huong", thu_duoc_huong),
                ("kt_xh.ngan_sach.chi_can_doi", chi_can_doi),
            )
        if 2 * thu_duoc_huong <= chi_can_doi:
            return 300, "2.1", ()
        return min((2000 * thu_duoc_huong - 399 * chi_can_doi) // (2 * chi_can_doi), 800), "2.2", ()
    if tu_can_doi:
        return 1000, "3", ()
    if thu_duoc_huong is None or chi_can_doi is None:
        return pending(
            ("kt_xh.ngan_sach.thu_duoc_huong", thu_duoc_huong),
            ("kt_xh.ngan_sach.chi_can_doi", chi_can_doi),
        )
    if 5 * thu_duoc_huong <= 2 * chi_can_doi:
        return 300, "4.1", ()
    return min((2000 * thu_duoc_huong - 199 * chi_can_doi) // (2 * chi_can_doi), 800), "4.2", ()


def points_kt_xh__ty_trong(la_do_thi: bool, ty_trong: int) -> int:
    """3.b Tỷ trọng công nghiệp, xây dựng và dịch vụ: points in 1/100, at most 5.

    la_do_thi: Được công nhận loại đô thị (yes/no)
    ty_trong: Tỷ trọng công nghiệp, xây dựng và dịch vụ (ratio, in 1/10000)
    source: criteria.par, line 76
    """
    if la_do_thi:
        if ty_trong <= 7000:
            return 300
        return min((ty_trong - 4596) // 8, 500)
    if ty_trong <= 5000:
        return 300
    return min((ty_trong - 1995) // 10, 500)


def judge_kt_xh__ty_trong(la_do_thi: int | None, ty_trong: int | None) -> Judged:
    """Give the points of points_kt_xh__ty_trong, the case, and what is missing."""
    if la_do_thi is None:
        return pending(("unit.la_do_thi", la_do_thi))
    if la_do_thi:
        if ty_trong is None:
            return pending(("kt_xh.ty_trong.ty_trong", ty_trong))
        if ty_trong <= 7000:
            return 300, "1.1", ()
        return min((ty_trong - 4596) // 8, 500), "1.2", ()
    if ty_trong is None:
        return pending(("kt_xh.ty_trong.ty_trong", ty_trong))
    if ty_trong <= 5000:
        return 300, "2.1", ()
    return min((ty_trong - 1995) // 10, 500), "2.2", ()


def points_kt_xh__lao_dong(la_do_thi: bool, ty_le_phi_nong_nghiep: int) -> int:
    """3.c Tỷ lệ lao động phi nông nghiệp: points in 1/100, at most 5.

    la_do_thi: Được công nhận loại đô thị (yes/no)
    ty_le_phi_nong_nghiep: Tỷ lệ lao động phi nông nghiệp (ratio, in 1/10000)
    source: criteria.par, line 84
    """
    if la_do_thi:
        if ty_le_phi_nong_nghiep <= 6000:
            return 300
        return min((ty_le_phi_nong_nghiep - 2995) // 10, 500)
    if ty_le_phi_nong_nghiep <= 5000:
        return 300
    return min((ty_le_phi_nong_nghiep - 1995) // 10, 500)


def judge_kt_xh__lao_dong(la_do_thi: int | None, ty_le_phi_nong_nghiep: int | None) -> Judged:
    """Give the points of points_kt_xh__lao_dong, the case, and what is missing."""
    if la_do_thi is None:
        return pending(("unit.la_do_thi", la_do_thi))
    if la_do_thi:
        if ty_le_phi_nong_nghiep is None:
            return pending(("kt_xh.lao_dong.ty_le_phi_nong_nghiep", ty_le_phi_nong_nghiep))
        if ty_le_phi_nong_nghiep <= 6000:
            return 300, "1.1", ()
        return min((ty_le_phi_nong_nghiep - 2995) // 10, 500), "1.2", ()
    if ty_le_phi_nong_nghiep is None:
        return pending(("kt_xh.lao_dong.ty_le_phi_nong_nghiep", ty_le_phi_nong_nghiep))
    if ty_le_phi_nong_nghiep <= 5000:
        return 300, "2.1", ()
    return min((ty_le_phi_nong_nghiep - 1995) // 10, 500), "2.2", ()


def points_kt_xh__ho_ngheo(la_do_thi: bool, ty_le_ho_ngheo: int) -> int:
    """3.d Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều: points in 1/100, at most 5.

    la_do_thi: Được công nhận loại đô thị (yes/no)
    ty_le_ho_ngheo: Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều (ratio, in 1/10000)
    source: criteria.par, line 92
    """
    if la_do_thi:
        if ty_le_ho_ngheo >= 400:
            return 300
        return min(700 - ty_le_ho_ngheo, 500)
    if ty_le_ho_ngheo >= 450:
        return 300
    return min(750 - ty_le_ho_ngheo, 500)


def judge_kt_xh__ho_ngheo(la_do_thi: int | None, ty_le_ho_ngheo: int | None) -> Judged:
    """Give the points of points_kt_xh__ho_ngheo, the case, and what is missing."""
    if la_do_thi is None:
        return pending(("unit.la_do_thi", la_do_thi))
    if la_do_thi:
        if ty_le_ho_ngheo is None:
            return pending(("kt_xh.ho_ngheo.ty_le_ho_ngheo", ty_le_ho_ngheo))
        if ty_le_ho_ngheo >= 400:
            return 300, "1.1", ()
        return min(700 - ty_le_ho_ngheo, 500), "1.2", ()
    if ty_le_ho_ngheo is None:
        return pending(("kt_xh.ho_ngheo.ty_le_ho_ngheo", ty_le_ho_ngheo))
    if ty_le_ho_ngheo >= 450:
        return 300, "2.1", ()
    return min(750 - ty_le_ho_ngheo, 500), "2.2", ()


def points_kt_xh__nuoc(la_do_thi: bool, ty_le_cap_nuoc: int, ty_le_nuoc_sach: int) -> int:
    """3.đ Nước sạch, cấp nước tập trung: points in 1/100, at most 5.

    la_do_thi: Được công nhận loại đô thị (yes/no)
    ty_le_cap_nuoc: Tỷ lệ dân số đô thị được cấp nước tập trung (ratio, in 1/10000)
    ty_le_nuoc_sach: Tỷ lệ dân số sử dụng nước sạch (ratio, in 1/10000)
    source: criteria.par, line 100
    """
    if la_do_thi:
        if ty_le_cap_nuoc <= 7000:
            return 300
        return min((ty_le_cap_nuoc - 3995) // 10, 500)
    if ty_le_nuoc_sach <= 7000:
        return 300
    return min((ty_le_nuoc_sach - 3995) // 10, 500)


def judge_kt_xh__nuoc(
    la_do_thi: int | None,
    ty_le_cap_nuoc: int | None,
    ty_le_nuoc_sach: int | None,
) -> Judged:
    """Give the points of points_kt_xh__nuoc, the case, and what is missing."""
    if la_do_thi is None:
        return pending(("unit.la_do_thi", la_do_thi))
    if la_do_thi:
        if ty_le_cap_nuoc is None:
            return pending(("kt_xh.nuoc.ty_le_cap_nuoc", ty_le_cap_nuoc))
        if ty_le_cap_nuoc <= 7000:
            return 300, "1.1", ()
        return min((ty_le_cap_nuoc - 3995) // 10, 500), "1.2", ()
    if ty_le_nuoc_sach is None:
        return pending(("kt_xh.nuoc.ty_le_nuoc_sach", ty_le_nuoc_sach))
    if ty_le_nuoc_sach <= 7000:
        return 300, "2.1", ()
    return min((ty_le_nuoc_sach - 3995) // 10, 500), "2.2", ()


def points_kt_xh__dich_vu_cong(la_do_thi: bool, ty_le_truc_tuyen: int, dich_vu_cong_cua_tinh: int) -> int:
    """3.e Tỷ lệ hồ sơ xử lý qua dịch vụ công trực tuyến toàn trình: points in 1/100, at most 5.

    la_do_thi: Được công nhận loại đô thị (yes/no)
    ty_le_truc_tuyen: Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình (ratio,
        in 1/10000)
    dich_vu_cong_cua_tinh: Tỷ lệ hồ sơ thủ tục hành chính được xử lý qua dịch vụ công trực tuyến toàn trình
        bình quân chung của tỉnh, thành phố (ratio, in 1/10000)
    source: criteria.par, line 108
    """
    if la_do_thi:
        if ty_le_truc_tuyen <= dich_vu_cong_cua_tinh:
            return 300
        return min((ty_le_truc_tuyen - dich_vu_cong_cua_tinh + 601) // 2, 500)
    if ty_le_truc_tuyen <= dich_vu_cong_cua_tinh:
        return 300
    return min((ty_le_truc_tuyen - dich_vu_cong_cua_tinh + 601) // 2, 500)


def judge_kt_xh__dich_vu_cong(
    la_do_thi: int | None,
    ty_le_truc_tuyen: int | None,
    dich_vu_cong_cua_tinh: int | None,
) -> Judged:
    """Give the points of points_kt_xh__dich_vu_cong, the case, and what is missing."""
    if la_do_thi is None:
        return pending(("unit.la_do_thi", la_do_thi))
    if la_do_thi:
        if ty_le_truc_tuyen is None or dich_vu_cong_cua_tinh is None:
            return pending(
                ("kt_xh.dich_vu_cong.ty_le_truc_tuyen", ty_le_truc_tuyen),
                ("parameters.dich_vu_cong_cua_tinh", dich_vu_cong_cua_tinh),
            )
        if ty_le_truc_tuyen <= dich_vu_cong_cua_tinh:
            return 300, "1.1", ()
        return min((ty_le_truc_tuyen - dich_vu_cong_cua_tinh + 601) // 2, 500), "1.2", ()
    if ty_le_truc_tuyen is None or dich_vu_cong_cua_tinh is None:
        return pending(
            ("kt_xh.dich_vu_cong.ty_le_truc_tuyen", ty_le_truc_tuyen),
            ("parameters.dich_vu_cong_cua_tinh", dich_vu_cong_cua_tinh),
        )
    if ty_le_truc_tuyen <= dich_vu_cong_cua_tinh:
        return 300, "2.1", ()
    return min((ty_le_truc_tuyen - dich_vu_cong_cua_tinh + 601) // 2, 500), "2.2", ()


def points_kt_xh__ky_so(la_do_thi: bool, ty_le_ky_so: int, ty_le_ky_so_gui_mang: int) -> int:
    """3.g Tỷ lệ văn bản đi ký số: points in 1/100, at most 5.

    la_do_thi: Được công nhận loại đô thị (yes/no)
    ty_le_ky_so: Tỷ lệ văn bản đi ký số (ratio, in 1/10000)
    ty_le_ky_so_gui_mang: Tỷ lệ văn bản đi ký số và gửi trên môi trường mạng (ratio, in 1/10000)
    source: criteria.par, line 116
    """
    if la_do_thi:
        if ty_le_ky_so <= 8000:
            return 300
        return min((ty_le_ky_so - 4995) // 10, 500)
    if ty_le_ky_so_gui_mang <= 7000:
        return 300
    return min((ty_le_ky_so_gui_mang - 3995) // 10, 500)


def judge_kt_xh__ky_so(
    la_do_thi: int | None,
    ty_le_ky_so: int | None,
    ty_le_ky_so_gui_mang: int | None,
) -> Judged:
    """Give the points of points_kt_xh__ky_so, the case, and what is missing."""
    if la_do_thi is None:
        return pending(("unit.la_do_thi", la_do_thi))
    if la_do_thi:
        if ty_le_ky_so is None:
            return pending(("kt_xh.ky_so.ty_le_ky_so", ty_le_ky_so))
        if ty_le_ky_so <= 8000:
            return 300, "1.1", ()
        return min((ty_le_ky_so - 4995) // 10, 500), "1.2", ()
    if ty_le_ky_so_gui_mang is None:
        return pending(("kt_xh.ky_so.ty_le_ky_so_gui_mang", ty_le_ky_so_gui_mang))
    if ty_le_ky_so_gui_mang <= 7000:
        return 300, "2.1", ()
    return min((ty_le_ky_so_gui_mang - 3995) // 10, 500), "2.2", ()


def points_dac_thu() -> int:
    """4 Các yếu tố đặc thù: points in 1/100, at most 10.

    source: criteria.par, line 124
    """
    return 1000


def judge_dac_thu() -> Judged:
    """Give the points of points_dac_thu, the case, and what is missing."""
    return 1000, "1", ()


def points_uu_tien__dan_so(dan_so: int, tieu_chuan_dan_so: int) -> int:
    """UT1 Ưu tiên về quy mô dân số: points in 1/100, at most 10.

    dan_so: Quy mô dân số (người)
    tieu_chuan_dan_so: Tiêu chuẩn quy mô dân số áp dụng cho đơn vị (người)
    source: criteria.par, line 144
    """
    if dan_so < 3 * tieu_chuan_dan_so:
        return 0
    elif dan_so == 3 * tieu_chuan_dan_so:
        return 500
    return min((401 * tieu_chuan_dan_so + 200 * dan_so) // (2 * tieu_chuan_dan_so), 1000)


def judge_uu_tien__dan_so(dan_so: int | None, tieu_chuan_dan_so: int | None) -> Judged:
    """Give the points of points_uu_tien__dan_so, the case, and what is missing."""
    if dan_so is None or tieu_chuan_dan_so is None:
        return pending(
            ("phan-loai-dvhc-dac-khu.dan_so", dan_so),
            ("unit.tieu_chuan_dan_so", tieu_chuan_dan_so),
        )
    if dan_so < 3 * tieu_chuan_dan_so:
        return 0, "1", ()
    elif dan_so == 3 * tieu_chuan_dan_so:
        return 500, "2", ()
    return min((401 * tieu_chuan_dan_so + 200 * dan_so) // (2 * tieu_chuan_dan_so), 1000), "3", ()


def points_uu_tien__dien_tich(la_do_thi: bool, dien_tich: int, tieu_chuan_dien_tich: int) -> int:
    """UT2 Ưu tiên về diện tích tự nhiên: points in 1/100, at most 10.

    la_do_thi: Được công nhận loại đô thị (yes/no)
    dien_tich: Diện tích tự nhiên (km2, in 1/100)
    tieu_chuan_dien_tich: Tiêu chuẩn diện tích tự nhiên áp dụng cho đơn vị (km2, in 1/100)
    source: criteria.par, line 149
    """
    if la_do_thi:
        if dien_tich < 4200:
            return 0
        return 1000
    if dien_tich < 3 * tieu_chuan_dien_tich:
        return 0
    return 1000


def judge_uu_tien__dien_tich(
    la_do_thi: int | None,
    dien_tich: int | None,
    tieu_chuan_dien_tich: int | None,
) -> Judged:
    """Give the points of points_uu_tien__dien_tich, the case, and what is missing."""
    if la_do_thi is None:
        return pending(("unit.la_do_thi", la_do_thi))
    if la_do_thi:
        if dien_tich is None:
            return pending(("phan-loai-dvhc-dac-khu.dien_tich", dien_tich))
        if dien_tich < 4200:
            return 0, "1.1", ()
        return 1000, "1.2", ()
    if dien_tich is None or tieu_chuan_dien_tich is None:
        return pending(
            ("phan-loai-dvhc-dac-khu.dien_tich", dien_tich),
            ("unit.tieu_chuan_dien_tich", tieu_chuan_dien_tich),
        )
    if dien_tich < 3 * tieu_chuan_dien_tich:
        return 0, "2.1", ()
    return 1000, "2.2", ()


def points_uu_tien__vi_tri__chien_luoc(vi_tri: bool, du_lich: bool) -> int:
    """UT3.a Vị trí chiến lược đặc biệt quan trọng, trung tâm du lịch: points in 1/100, at most 10.

    vi_tri: Có vị trí chiến lược đặc biệt quan trọng về kinh tế - xã hội, quốc phòng, an ninh, bảo vệ chủ
        quyền quốc gia về biển, đảo của Tổ quốc (yes/no)
    du_lich: Có trung tâm du lịch có thương hiệu quốc tế (yes/no)
    source: criteria.par, line 165
    """
    if vi_tri or du_lich:
        return 1000
    return 0


def judge_uu_tien__vi_tri__chien_luoc(vi_tri: int | None, du_lich: int | None) -> Judged:
    """Give the points of points_uu_tien__vi_tri__chien_luoc, the case, and what is missing."""
    if vi_tri is None or du_lich is None:
        return pending(("unit.vi_tri", vi_tri), ("unit.du_lich", du_lich))
    if vi_tri or du_lich:
        return 1000, "1", ()
    return 0, "2", ()


def points_uu_tien__vi_tri__cum_xa(trung_tam_cum: bool) -> int:
    """UT3.b Trung tâm của cụm liên xã, phường: points in 1/100, at most 3.

    trung_tam_cum: Được xác định là trung tâm về kinh tế, văn hóa, giáo dục, đào tạo, y tế, đầu mối giao
        thông, có vai trò thúc đẩy sự phát triển kinh tế - xã hội của một cụm liên xã, phường (yes/no)
    source: criteria.par, line 170
    """
    if trung_tam_cum:
        return 300
    return 0


def judge_uu_tien__vi_tri__cum_xa(trung_tam_cum: int | None) -> Judged:
    """Give the points of points_uu_tien__vi_tri__cum_xa, the case, and what is missing."""
    if trung_tam_cum is None:
        return pending(("uu_tien.vi_tri.cum_xa.trung_tam_cum", trung_tam_cum))
    if trung_tam_cum:
        return 300, "1", ()
    return 0, "2", ()


def points_uu_tien__vi_tri__chuyen_nganh(trung_tam_chuyen_nganh: bool) -> int:
    """UT3.c Trung tâm chuyên ngành cấp tỉnh: points in 1/100, at most 5.

    trung_tam_chuyen_nganh: Được xác định là trung tâm chuyên ngành cấp tỉnh về kinh tế, tài chính, văn hóa,
        giáo dục, đào tạo, y tế, du lịch, khoa học và công nghệ cấp tỉnh, đầu mối giao thông, có vai trò thúc
        đẩy sự phát triển kinh tế - xã hội của tỉnh, thành phố (yes/no)
    source: criteria.par, line 175
    """
    if trung_tam_chuyen_nganh:
        return 500
    return 0


def judge_uu_tien__vi_tri__chuyen_nganh(trung_tam_chuyen_nganh: int | None) -> Judged:
    """Give the points of points_uu_tien__vi_tri__chuyen_nganh, the case, and what is missing."""
    if trung_tam_chuyen_nganh is None:
        return pending(("uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh", trung_tam_chuyen_nganh))
    if trung_tam_chuyen_nganh:
        return 500, "1", ()
    return 0, "2", ()


def points_uu_tien__vi_tri__tong_hop(trung_tam_tong_hop: bool) -> int:
    """UT3.d Trung tâm tổng hợp cấp tỉnh: points in 1/100, at most 10.

    trung_tam_tong_hop: Được xác định là trung tâm tổng hợp cấp tỉnh về kinh tế, tài chính, văn hóa, giáo dục,
        đào tạo, y tế, du lịch, khoa học và công nghệ, đầu mối giao thông, có vai trò thúc đẩy sự phát triển
        kinh tế - xã hội của tỉnh, thành phố (yes/no)
    source: criteria.par, line 180
    """
    if trung_tam_tong_hop:
        return 1000
    return 0


def judge_uu_tien__vi_tri__tong_hop(trung_tam_tong_hop: int | None) -> Judged:
    """Give the points of points_uu_tien__vi_tri__tong_hop, the case, and what is missing."""
    if trung_tam_tong_hop is None:
        return pending(("unit.trung_tam_tong_hop", trung_tam_tong_hop))
    if trung_tam_tong_hop:
        return 1000, "1", ()
    return 0, "2", ()


def constraint_1(dan_so_thuong_tru: int, dan_so: int) -> bool:
    """phan-loai-dvhc-dac-khu: dân_số_thường_trú không quá dân_số"""
    return dan_so_thuong_tru <= dan_so


def grade_case_1_1(dan_so_thuong_tru: int) -> bool:
    """Loại III"""
    return dan_so_thuong_tru < 1000


def grade_case_2_1(in_scale: int) -> bool:
    """Loại đặc biệt"""
    return in_scale >= 9000


def grade_case_2_2(quy_mo_lon: int) -> bool:
    """Loại đặc biệt"""
    return quy_mo_lon


def grade_case_2_3(vi_tri: int, du_lich: int, trung_tam_tong_hop: int) -> bool:
    """Loại đặc biệt"""
    return vi_tri or du_lich or trung_tam_tong_hop


# --- the set ----------------------------------------------------------------------

CONSTRAINTS: tuple[Constraint, ...] = (
    (
        ("phan-loai-dvhc-dac-khu.dan_so_thuong_tru", "phan-loai-dvhc-dac-khu.dan_so"),
        constraint_1,
        "dân_số_thường_trú không quá dân_số",
    ),
)
LEAVES: tuple[LeafRule, ...] = (
    LeafRule(
        "dan_so",
        ("unit.la_do_thi", "phan-loai-dvhc-dac-khu.dan_so", "unit.truc_thuoc", "unit.mien_nui"),
        judge_dan_so,
    ),
    LeafRule("dien_tich", ("unit.la_do_thi", "phan-loai-dvhc-dac-khu.dien_tich"), judge_dien_tich),
    LeafRule(
        "kt_xh.ngan_sach",
        (
            "unit.la_do_thi",
            "kt_xh.ngan_sach.tu_can_doi",
            "kt_xh.ngan_sach.thu_duoc_huong",
            "kt_xh.ngan_sach.chi_can_doi",
        ),
        judge_kt_xh__ngan_sach,
    ),
    LeafRule("kt_xh.ty_trong", ("unit.la_do_thi", "kt_xh.ty_trong.ty_trong"), judge_kt_xh__ty_trong),
    LeafRule(
        "kt_xh.lao_dong",
        ("unit.la_do_thi", "kt_xh.lao_dong.ty_le_phi_nong_nghiep"),
        judge_kt_xh__lao_dong,
    ),
    LeafRule("kt_xh.ho_ngheo", ("unit.la_do_thi", "kt_xh.ho_ngheo.ty_le_ho_ngheo"), judge_kt_xh__ho_ngheo),
    LeafRule(
        "kt_xh.nuoc",
        ("unit.la_do_thi", "kt_xh.nuoc.ty_le_cap_nuoc", "kt_xh.nuoc.ty_le_nuoc_sach"),
        judge_kt_xh__nuoc,
    ),
    LeafRule(
        "kt_xh.dich_vu_cong",
        ("unit.la_do_thi", "kt_xh.dich_vu_cong.ty_le_truc_tuyen", "parameters.dich_vu_cong_cua_tinh"),
        judge_kt_xh__dich_vu_cong,
    ),
    LeafRule(
        "kt_xh.ky_so",
        ("unit.la_do_thi", "kt_xh.ky_so.ty_le_ky_so", "kt_xh.ky_so.ty_le_ky_so_gui_mang"),
        judge_kt_xh__ky_so,
    ),
    LeafRule("dac_thu", (), judge_dac_thu),
    LeafRule(
        "uu_tien.dan_so",
        ("phan-loai-dvhc-dac-khu.dan_so", "unit.tieu_chuan_dan_so"),
        judge_uu_tien__dan_so,
    ),
    LeafRule(
        "uu_tien.dien_tich",
        ("unit.la_do_thi", "phan-loai-dvhc-dac-khu.dien_tich", "unit.tieu_chuan_dien_tich"),
        judge_uu_tien__dien_tich,
    ),
    LeafRule("uu_tien.vi_tri.chien_luoc", ("unit.vi_tri", "unit.du_lich"), judge_uu_tien__vi_tri__chien_luoc),
    LeafRule(
        "uu_tien.vi_tri.cum_xa",
        ("uu_tien.vi_tri.cum_xa.trung_tam_cum",),
        judge_uu_tien__vi_tri__cum_xa,
    ),
    LeafRule(
        "uu_tien.vi_tri.chuyen_nganh",
        ("uu_tien.vi_tri.chuyen_nganh.trung_tam_chuyen_nganh",),
        judge_uu_tien__vi_tri__chuyen_nganh,
    ),
    LeafRule("uu_tien.vi_tri.tong_hop", ("unit.trung_tam_tong_hop",), judge_uu_tien__vi_tri__tong_hop),
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
                Section("kt_xh.ty_trong", "sub_criterion", (5, 1)),
                Section("kt_xh.lao_dong", "sub_criterion", (5, 1)),
                Section("kt_xh.ho_ngheo", "sub_criterion", (5, 1)),
                Section("kt_xh.nuoc", "sub_criterion", (5, 1)),
                Section("kt_xh.dich_vu_cong", "sub_criterion", (5, 1)),
                Section("kt_xh.ky_so", "sub_criterion", (5, 1)),
            ),
        ),
        Section("dac_thu", "criterion", (10, 1)),
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
                Section(
                    "uu_tien.vi_tri",
                    "criterion",
                    (10, 1),
                    "highest",
                    (
                        Section("uu_tien.vi_tri.chien_luoc", "sub_criterion", (10, 1)),
                        Section("uu_tien.vi_tri.cum_xa", "sub_criterion", (3, 1)),
                        Section("uu_tien.vi_tri.chuyen_nganh", "sub_criterion", (5, 1)),
                        Section("uu_tien.vi_tri.tong_hop", "sub_criterion", (10, 1)),
                    ),
                ),
            ),
        ),
    ),
    graded_by="points",
    grades=(
        GradeRange("loai_i", (75, 1), True, None, True),
        GradeRange("loai_ii", (60, 1), True, (75, 1), False),
        GradeRange("loai_iii", None, True, (60, 1), False),
    ),
    cases=(
        GradeCase("loai_iii", ((("phan-loai-dvhc-dac-khu.dan_so_thuong_tru",), grade_case_1_1),)),
        GradeCase(
            "loai_dac_biet",
            (
                (("score.in_scale",), grade_case_2_1),
                (("unit.quy_mo_lon",), grade_case_2_2),
                (("unit.vi_tri", "unit.du_lich", "unit.trung_tam_tong_hop"), grade_case_2_3),
            ),
        ),
    ),
    score_grains=(("score.in_scale", 100),),
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
    unit__la_do_thi: int | None,
    unit__truc_thuoc: int | None,
    unit__mien_nui: int | None,
    unit__tieu_chuan_dan_so: int | None,
    unit__tieu_chuan_dien_tich: int | None,
    unit__vi_tri: int | None,
    unit__du_lich: int | None,
    unit__trung_tam_tong_hop: int | None,
    phan_loai_dvhc_dac_khu__dan_so: int | None,
    phan_loai_dvhc_dac_khu__dien_tich: int | None,
    kt_xh__ngan_sach__tu_can_doi: int | None,
    kt_xh__ngan_sach__thu_duoc_huong: int | None,
    kt_xh__ngan_sach__chi_can_doi: int | None,
    kt_xh__ty_trong__ty_trong: int | None,
    kt_xh__lao_dong__ty_le_phi_nong_nghiep: int | None,
    kt_xh__ho_ngheo__ty_le_ho_ngheo: int | None,
    kt_xh__nuoc__ty_le_cap_nuoc: int | None,
    kt_xh__nuoc__ty_le_nuoc_sach: int | None,
    parameters__dich_vu_cong_cua_tinh: int | None,
    kt_xh__dich_vu_cong__ty_le_truc_tuyen: int | None,
    kt_xh__ky_so__ty_le_ky_so: int | None,
    kt_xh__ky_so__ty_le_ky_so_gui_mang: int | None,
    uu_tien__vi_tri__cum_xa__trung_tam_cum: int | None,
    uu_tien__vi_tri__chuyen_nganh__trung_tam_chuyen_nganh: int | None,
    *,
    period: int | None = None,
    not_arising: Collection[str] = (),
) -> Judgement:
    """Judge every leaf, and give the total, for figures already validated; None is a figure that is missing.

    Figures are whole numbers as in FIGURES. not_arising: paths of the leaves that are declared not to arise.
    """
    p1, c1, m1 = judge_dan_so(
        unit__la_do_thi,
        phan_loai_dvhc_dac_khu__dan_so,
        unit__truc_thuoc,
        unit__mien_nui,
    )
    p2, c2, m2 = judge_dien_tich(unit__la_do_thi, phan_loai_dvhc_dac_khu__dien_tich)
    p3, c3, m3 = judge_kt_xh__ngan_sach(
        unit__la_do_thi,
        kt_xh__ngan_sach__tu_can_doi,
        kt_xh__ngan_sach__thu_duoc_huong,
        kt_xh__ngan_sach__chi_can_doi,
    )
    p4, c4, m4 = judge_kt_xh__ty_trong(unit__la_do_thi, kt_xh__ty_trong__ty_trong)
    p5, c5, m5 = judge_kt_xh__lao_dong(unit__la_do_thi, kt_xh__lao_dong__ty_le_phi_nong_nghiep)
    p6, c6, m6 = judge_kt_xh__ho_ngheo(unit__la_do_thi, kt_xh__ho_ngheo__ty_le_ho_ngheo)
    p7, c7, m7 = judge_kt_xh__nuoc(unit__la_do_thi, kt_xh__nuoc__ty_le_cap_nuoc, kt_xh__nuoc__ty_le_nuoc_sach)
    p8, c8, m8 = judge_kt_xh__dich_vu_cong(
        unit__la_do_thi,
        kt_xh__dich_vu_cong__ty_le_truc_tuyen,
        parameters__dich_vu_cong_cua_tinh,
    )
    p9, c9, m9 = judge_kt_xh__ky_so(
        unit__la_do_thi,
        kt_xh__ky_so__ty_le_ky_so,
        kt_xh__ky_so__ty_le_ky_so_gui_mang,
    )
    p10, c10, m10 = judge_dac_thu()
    p11, c11, m11 = judge_uu_tien__dan_so(phan_loai_dvhc_dac_khu__dan_so, unit__tieu_chuan_dan_so)
    p12, c12, m12 = judge_uu_tien__dien_tich(
        unit__la_do_thi,
        phan_loai_dvhc_dac_khu__dien_tich,
        unit__tieu_chuan_dien_tich,
    )
    p13, c13, m13 = judge_uu_tien__vi_tri__chien_luoc(unit__vi_tri, unit__du_lich)
    p14, c14, m14 = judge_uu_tien__vi_tri__cum_xa(uu_tien__vi_tri__cum_xa__trung_tam_cum)
    p15, c15, m15 = judge_uu_tien__vi_tri__chuyen_nganh(uu_tien__vi_tri__chuyen_nganh__trung_tam_chuyen_nganh)
    p16, c16, m16 = judge_uu_tien__vi_tri__tong_hop(unit__trung_tam_tong_hop)
    cases = (c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16)
    total = (
        None
        if None in cases
        else (
            (p1 or 0)
            + (p2 or 0)
            + ((p3 or 0) + (p4 or 0) + (p5 or 0) + (p6 or 0) + (p7 or 0) + (p8 or 0) + (p9 or 0))
            + (p10 or 0)
            + min(max((p11 or 0), (p12 or 0), max((p13 or 0), (p14 or 0), (p15 or 0), (p16 or 0))), 1000)
        )
    )
    return Judgement(
        (p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16),
        cases,
        (m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16),
        total,
    )


def points(
    unit__la_do_thi: bool,
    unit__truc_thuoc: int,
    unit__mien_nui: bool,
    unit__tieu_chuan_dan_so: int,
    unit__tieu_chuan_dien_tich: int,
    unit__vi_tri: bool,
    unit__du_lich: bool,
    unit__trung_tam_tong_hop: bool,
    phan_loai_dvhc_dac_khu__dan_so: int,
    phan_loai_dvhc_dac_khu__dien_tich: int,
    kt_xh__ngan_sach__tu_can_doi: bool,
    kt_xh__ngan_sach__thu_duoc_huong: int,
    kt_xh__ngan_sach__chi_can_doi: int,
    kt_xh__ty_trong__ty_trong: int,
    kt_xh__lao_dong__ty_le_phi_nong_nghiep: int,
    kt_xh__ho_ngheo__ty_le_ho_ngheo: int,
    kt_xh__nuoc__ty_le_cap_nuoc: int,
    kt_xh__nuoc__ty_le_nuoc_sach: int,
    parameters__dich_vu_cong_cua_tinh: int,
    kt_xh__dich_vu_cong__ty_le_truc_tuyen: int,
    kt_xh__ky_so__ty_le_ky_so: int,
    kt_xh__ky_so__ty_le_ky_so_gui_mang: int,
    uu_tien__vi_tri__cum_xa__trung_tam_cum: bool,
    uu_tien__vi_tri__chuyen_nganh__trung_tam_chuyen_nganh: bool,
    *,
    period: int | None = None,
) -> tuple[int, ...]:
    """Give the points of every leaf, in order, and the total, for complete figures already validated.

    Points are in 1/UNIT, the total in 1/TOTAL_UNIT; None is left out. Nothing is declared not to arise.
    The leaves are dan_so, dien_tich, kt_xh.ngan_sach, kt_xh.ty_trong, kt_xh.lao_dong, kt_xh.ho_ngheo,
        kt_xh.nuoc, kt_xh.dich_vu_cong, kt_xh.ky_so, dac_thu, uu_tien.dan_so, uu_tien.dien_tich,
        uu_tien.vi_tri.chien_luoc, uu_tien.vi_tri.cum_xa, uu_tien.vi_tri.chuyen_nganh,
        uu_tien.vi_tri.tong_hop.
    """
    # dan_so
    if unit__la_do_thi:
        if phan_loai_dvhc_dac_khu__dan_so <= (21000 if unit__truc_thuoc == 0 else 14000):
            p1 = 1000
        else:
            p1 = (phan_loai_dvhc_dac_khu__dan_so - (21000 if unit__truc_thuoc == 0 else 14000) + 20010) // 20
            if p1 > 2500:
                p1 = 2500
    elif phan_loai_dvhc_dac_khu__dan_so <= (12000 if unit__mien_nui else 16000):
        p1 = 1000
    else:
        p1 = (phan_loai_dvhc_dac_khu__dan_so - (12000 if unit__mien_nui else 16000) + 20010) // 20
        if p1 > 2500:
            p1 = 2500
    # dien_tich
    if unit__la_do_thi:
        if phan_loai_dvhc_dac_khu__dien_tich <= 550:
            p2 = 1000
        else:
            p2 = (phan_loai_dvhc_dac_khu__dien_tich + 1451) // 2
            if p2 > 2500:
                p2 = 2500
    elif phan_loai_dvhc_dac_khu__dien_tich <= 3000:
        p2 = 1000
    else:
        p2 = (phan_loai_dvhc_dac_khu__dien_tich + 7005) // 10
        if p2 > 2500:
            p2 = 2500
    # kt_xh.ngan_sach
    if unit__la_do_thi and kt_xh__ngan_sach__tu_can_doi:
        p3 = 1000
    elif unit__la_do_thi:
        if 2 * kt_xh__ngan_sach__thu_duoc_huong <= kt_xh__ngan_sach__chi_can_doi:
            p3 = 300
        else:
            p3 = (2000 * kt_xh__ngan_sach__thu_duoc_huong - 399 * kt_xh__ngan_sach__chi_can_doi) // (
                2 * kt_xh__ngan_sach__chi_can_doi
            )
            if p3 > 800:
                p3 = 800
    elif kt_xh__ngan_sach__tu_can_doi:
        p3 = 1000
    elif 5 * kt_xh__ngan_sach__thu_duoc_huong <= 2 * kt_xh__ngan_sach__chi_can_doi:
        p3 = 300
    else:
        p3 = (2000 * kt_xh__ngan_sach__thu_duoc_huong - 199 * kt_xh__ngan_sach__chi_can_doi) // (
            2 * kt_xh__ngan_sach__chi_can_doi
        )
        if p3 > 800:
            p3 = 800
    # kt_xh.ty_trong
    if unit__la_do_thi:
        if kt_xh__ty_trong__ty_trong <= 7000:
            p4 = 300
        else:
            p4 = (kt_xh__ty_trong__ty_trong - 4596) // 8
            if p4 > 500:
                p4 = 500
    elif kt_xh__ty_trong__ty_trong <= 5000:
        p4 = 300
    else:
        p4 = (kt_xh__ty_trong__ty_trong - 1995) // 10
        if p4 > 500:
            p4 = 500
    # kt_xh.lao_dong
    if unit__la_do_thi:
        if kt_xh__lao_dong__ty_le_phi_nong_nghiep <= 6000:
            p5 = 300
        else:
            p5 = (kt_xh__lao_dong__ty_le_phi_nong_nghiep - 2995) // 10
            if p5 > 500:
                p5 = 500
    elif kt_xh__lao_dong__ty_le_phi_nong_nghiep <= 5000:
        p5 = 300
    else:
        p5 = (kt_xh__lao_dong__ty_le_phi_nong_nghiep - 1995) // 10
        if p5 > 500:
            p5 = 500
    # kt_xh.ho_ngheo
    if unit__la_do_thi:
        if kt_xh__ho_ngheo__ty_le_ho_ngheo >= 400:
            p6 = 300
        else:
            p6 = 700 - kt_xh__ho_ngheo__ty_le_ho_ngheo
            if p6 > 500:
                p6 = 500
    elif kt_xh__ho_ngheo__ty_le_ho_ngheo >= 450:
        p6 = 300
    else:
        p6 = 750 - kt_xh__ho_ngheo__ty_le_ho_ngheo
        if p6 > 500:
            p6 = 500
    # kt_xh.nuoc
    if unit__la_do_thi:
        if kt_xh__nuoc__ty_le_cap_nuoc <= 7000:
            p7 = 300
        else:
            p7 = (kt_xh__nuoc__ty_le_cap_nuoc - 3995) // 10
            if p7 > 500:
                p7 = 500
    elif kt_xh__nuoc__ty_le_nuoc_sach <= 7000:
        p7 = 300
    else:
        p7 = (kt_xh__nuoc__ty_le_nuoc_sach - 3995) // 10
        if p7 > 500:
            p7 = 500
    # kt_xh.dich_vu_cong
    if unit__la_do_thi:
        if kt_xh__dich_vu_cong__ty_le_truc_tuyen <= parameters__dich_vu_cong_cua_tinh:
            p8 = 300
        else:
            p8 = (kt_xh__dich_vu_cong__ty_le_truc_tuyen - parameters__dich_vu_cong_cua_tinh + 601) // 2
            if p8 > 500:
                p8 = 500
    elif kt_xh__dich_vu_cong__ty_le_truc_tuyen <= parameters__dich_vu_cong_cua_tinh:
        p8 = 300
    else:
        p8 = (kt_xh__dich_vu_cong__ty_le_truc_tuyen - parameters__dich_vu_cong_cua_tinh + 601) // 2
        if p8 > 500:
            p8 = 500
    # kt_xh.ky_so
    if unit__la_do_thi:
        if kt_xh__ky_so__ty_le_ky_so <= 8000:
            p9 = 300
        else:
            p9 = (kt_xh__ky_so__ty_le_ky_so - 4995) // 10
            if p9 > 500:
                p9 = 500
    elif kt_xh__ky_so__ty_le_ky_so_gui_mang <= 7000:
        p9 = 300
    else:
        p9 = (kt_xh__ky_so__ty_le_ky_so_gui_mang - 3995) // 10
        if p9 > 500:
            p9 = 500
    # dac_thu
    p10 = 1000
    # uu_tien.dan_so
    if phan_loai_dvhc_dac_khu__dan_so < 3 * unit__tieu_chuan_dan_so:
        p11 = 0
    elif phan_loai_dvhc_dac_khu__dan_so == 3 * unit__tieu_chuan_dan_so:
        p11 = 500
    else:
        p11 = (401 * unit__tieu_chuan_dan_so + 200 * phan_loai_dvhc_dac_khu__dan_so) // (
            2 * unit__tieu_chuan_dan_so
        )
        if p11 > 1000:
            p11 = 1000
    # uu_tien.dien_tich
    if unit__la_do_thi:
        if phan_loai_dvhc_dac_khu__dien_tich < 4200:
            p12 = 0
        else:
            p12 = 1000
    elif phan_loai_dvhc_dac_khu__dien_tich < 3 * unit__tieu_chuan_dien_tich:
        p12 = 0
    else:
        p12 = 1000
    # uu_tien.vi_tri.chien_luoc
    if unit__vi_tri or unit__du_lich:
        p13 = 1000
    else:
        p13 = 0
    # uu_tien.vi_tri.cum_xa
    if uu_tien__vi_tri__cum_xa__trung_tam_cum:
        p14 = 300
    else:
        p14 = 0
    # uu_tien.vi_tri.chuyen_nganh
    if uu_tien__vi_tri__chuyen_nganh__trung_tam_chuyen_nganh:
        p15 = 500
    else:
        p15 = 0
    # uu_tien.vi_tri.tong_hop
    if unit__trung_tam_tong_hop:
        p16 = 1000
    else:
        p16 = 0
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
        p1
        + p2
        + (p3 + p4 + p5 + p6 + p7 + p8 + p9)
        + p10
        + min(max(p11, p12, max(p13, p14, p15, p16)), 1000),
    )
