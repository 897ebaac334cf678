"""Bounds in words, one phrase for each kind: «từ 80% đến dưới 100%», «từ 05 đơn vị trở lên», «sau ngày …».

The unit is said once, at the end: «từ 20 đến 29 thủ tục».
"""

from __future__ import annotations

from fractions import Fraction

from parlang.ir.evaluate import given, value_of
from parlang.ir.nodes import (
    Arithmetic,
    Const,
    DayOf,
    Expr,
    Figure,
    FigureRef,
    If,
    Named,
    ValueKind,
    Within,
)
from parlang.ir.relations import plain
from parlang.ir.walk import inputs_in
from parlang.prose import (
    expressions,
)  # the two speak of each other: a bound of expressions, a condition of bounds
from parlang.prose.days import day_of, year_of
from parlang.prose.groups import group_level
from parlang.prose.naming import kind_of, lower_first
from parlang.prose.numbers import amount, count, nearly, quantity
from parlang.prose.wording import Wording
from parlang.syntax.nodes import BoundKind, DateBoundKind

# Written with the ends as a and b, as the language writes them.
PHRASES: dict[BoundKind | DateBoundKind, tuple[str, str]] = {
    BoundKind.FROM_TO: ("từ {a} đến {b}", "from {a} to {b}"),
    BoundKind.FROM_BELOW: ("từ {a} đến dưới {b}", "from {a} to below {b}"),
    BoundKind.ABOVE_TO: ("trên {a} đến {b}", "above {a} up to {b}"),
    BoundKind.ABOVE_BELOW: ("trên {a} đến dưới {b}", "above {a} to below {b}"),
    BoundKind.AT_LEAST: ("từ {a} trở lên", "{a} or more"),
    BoundKind.AT_MOST: ("từ {b} trở xuống", "{b} or less"),
    BoundKind.ABOVE: ("trên {a}", "above {a}"),
    BoundKind.BELOW: ("dưới {b}", "below {b}"),
    BoundKind.NOT_MORE: ("không quá {b}", "not more than {b}"),
    BoundKind.EXACTLY: ("bằng {a}", "exactly {a}"),
    DateBoundKind.FROM: ("từ ngày {a}", "on or after {a}"),
    DateBoundKind.THROUGH: ("đến hết ngày {b}", "on or before {b}"),
    DateBoundKind.FROM_THROUGH: ("từ ngày {a} đến hết ngày {b}", "from {a} through {b}"),
    DateBoundKind.BEFORE: ("trước ngày {b}", "before {b}"),
    DateBoundKind.AFTER: ("sau ngày {a}", "after {a}"),
    DateBoundKind.ON: ("đúng ngày {a}", "on {a}"),
}

# Of an end that is said in words, which «or more» after it would be taken for a part of.
BEFORE_WORDS: dict[BoundKind | DateBoundKind, tuple[str, str]] = {
    BoundKind.AT_LEAST: ("từ {a} trở lên", "at least {a}"),
    BoundKind.AT_MOST: ("từ {b} trở xuống", "at most {b}"),
}

RANKS_UP_TO = {
    BoundKind.AT_MOST: BoundKind.FROM_TO,
    BoundKind.NOT_MORE: BoundKind.FROM_TO,
    BoundKind.BELOW: BoundKind.FROM_BELOW,
}
RANK_PHRASES: dict[BoundKind | DateBoundKind, tuple[str, str]] = {
    BoundKind.FROM_BELOW: ("từ {a} đến trước {b}", "from {a} to before {b}"),
    BoundKind.ABOVE_TO: ("sau {a} đến {b}", "after {a} up to {b}"),
    BoundKind.ABOVE_BELOW: ("sau {a} và trước {b}", "after {a} and before {b}"),
    BoundKind.AT_LEAST: ("từ {a} trở đi", "from {a} on"),
    BoundKind.ABOVE: ("sau {a}", "after {a}"),
    BoundKind.EXACTLY: ("đúng {a}", "exactly {a}"),
}

COMMON_LEVELS = ("bình quân", "chung", "trung bình")
KINDS_OF_LEVEL = ("bình quân", "tỷ lệ")
SHARED_WORDS = 3

# What each combination of ends says (there is a low end and it is included, None if there is none; the same of
# the high end): the phrase of a number and that of a date. Two dates with an open end have no phrase of their own.
MEANT: dict[tuple[bool | None, bool | None], tuple[BoundKind, DateBoundKind | None]] = {
    (True, True): (BoundKind.FROM_TO, DateBoundKind.FROM_THROUGH),
    (True, False): (BoundKind.FROM_BELOW, None),
    (False, True): (BoundKind.ABOVE_TO, None),
    (False, False): (BoundKind.ABOVE_BELOW, None),
    (True, None): (BoundKind.AT_LEAST, DateBoundKind.FROM),
    (None, True): (BoundKind.AT_MOST, DateBoundKind.THROUGH),
    (False, None): (BoundKind.ABOVE, DateBoundKind.AFTER),
    (None, False): (BoundKind.BELOW, DateBoundKind.BEFORE),
}


def bound(within: Within, wording: Wording) -> str:
    """Say where the subject lies, without the subject.

    The ends decide what is said; the phrase as written only chooses among words of the same meaning.
    """
    kind, unit = kind_of(within.subject, wording)
    if within.low is None and within.high is None:
        return wording.say("ở mọi mức", "of any value")
    match within.phrase:
        case "in_year":
            return _in_year(within, wording)
        case "within_days":
            return _within_days(within, wording)
        case _ if kind == "date":
            return _date_bound(within, wording)
        case _:
            return _number_bound(within, kind, unit, wording)


def _number_bound(within: Within, kind: ValueKind, unit: str | None, wording: Wording) -> str:
    phrase, _ = MEANT[_ends(within)]
    if _is_one_value(within):
        phrase = BoundKind.EXACTLY
        if kind == "ratio" and is_constant(within.low, 1):
            return wording.say("đạt 100%", "exactly 100%")
        if kind in ("money", "number") and is_constant(within.low, 0):
            return wording.say("bằng 0", "0")  # nothing of any unit
    if phrase is BoundKind.AT_MOST and within.phrase is BoundKind.NOT_MORE:
        phrase = BoundKind.NOT_MORE
    if kind == "rank":
        return _rank_bound(within, phrase, wording)
    a, b = _number_ends(within, kind, unit, wording)
    phrases = {**PHRASES, **BEFORE_WORDS} if (a or b)[:1].isalpha() else PHRASES
    return wording.say(*phrases[phrase]).format(a=a, b=b)


def _rank_bound(within: Within, phrase: BoundKind, wording: Wording) -> str:
    """Say a bound on a rank by places, for «trở xuống» is said of better and of worse ones alike."""
    low, high = within.low, within.high
    if low is None and phrase in RANKS_UP_TO:
        # from the first place there is, so that «đến thứ 5» is not taken for the fifth alone
        first = first_place(within.subject, wording)
        low, phrase = first, phrase if first is None else RANKS_UP_TO[phrase]
    if phrase is BoundKind.FROM_TO and low == high:
        phrase = BoundKind.EXACTLY  # the first place alone
    vi, en = RANK_PHRASES.get(phrase, PHRASES[phrase]) if low is not None else PHRASES[phrase]
    return wording.say(vi, en).format(a=_place(low, wording), b=_place(high, wording))


def first_place(subject: Expr, wording: Wording) -> Const | None:
    """Give the first place there is, of a rank: bounds from above are said from there."""
    match plain(subject):
        case FigureRef(key=key):
            first = wording.figures[key].low
            return None if first is None else Const(value=first)
        case _:
            return None


def _place(end: Expr | None, wording: Wording) -> str:
    match end:
        case None:
            return ""
        case Const(value=value):
            return wording.say("thứ ", "") + quantity(value, "rank", None, wording.language)
        case Named(value=If()) if wording.facts is not None:
            return _place(Const(value=value_of(end, wording.facts)), wording)
        case Named(name=name, value=If(no=Const() as usual)) if name not in wording.by_name:
            return _place(usual, wording)
        case _:
            return expressions.expression(end, wording)


def _date_bound(within: Within, wording: Wording) -> str:
    _, phrase = MEANT[_ends(within)]
    if _is_one_value(within):
        return wording.say(*PHRASES[DateBoundKind.ON]).format(a=_date(within.low, wording))
    a, b = _date_ends(within, wording)
    if phrase is not None:
        return wording.say(*PHRASES[phrase]).format(a=a, b=b)
    low = DateBoundKind.FROM if within.low_closed else DateBoundKind.AFTER
    high = DateBoundKind.THROUGH if within.high_closed else DateBoundKind.BEFORE
    both = wording.say(" và ", " and ").join(wording.say(*PHRASES[each]) for each in (low, high))
    return both.format(a=a, b=b)


def _is_one_value(within: Within) -> bool:
    """Tell whether a bound allows one value only; with an end that is not included it would allow none."""
    return within.low is not None and within.low == within.high and within.low_closed and within.high_closed


def _ends(within: Within) -> tuple[bool | None, bool | None]:
    return (
        None if within.low is None else within.low_closed,
        None if within.high is None else within.high_closed,
    )


def bound_of(low: Fraction | None, high: Fraction | None, phrase: BoundKind, kind: ValueKind, wording: Wording) -> str:
    """Say a bound that stands by itself, in Vietnamese with its unit at both ends: «từ 60 điểm đến dưới 75 điểm»."""
    a, b = ("" if end is None else quantity(end, kind, None, wording.language) for end in (low, high))
    if low is not None and high is not None and wording.language == "en":
        a = amount(low, kind, "en")
    return wording.say(*PHRASES[phrase]).format(a=a, b=b)


def mark(end: Expr, kind: ValueKind, unit: str | None, wording: Wording, *, subject: Expr | None = None) -> str:
    """Write one end of a bound: an amount with its unit, or an expression."""
    of_group = group_level(end, subject, wording)
    if of_group is not None:
        return of_group + _worth_now(end, kind, unit, wording)
    match end:
        case Const(value=value) if kind != "date":
            return quantity(value, kind, unit, wording.language)
        case FigureRef(key=key):
            return _level_of(wording.figures[key], subject, wording) or expressions.expression(end, wording)
        case Named(value=If()) if wording.facts is not None:
            return quantity(value_of(end, wording.facts), kind, unit, wording.language)
        case Named(name=name, value=If(no=Const() as usual)) if name not in wording.by_name:
            # The other case is said in a sentence of its own: «đối với đơn vị miền núi, …».
            return mark(usual, kind, unit, wording)
        case _:
            return expressions.expression(end, wording)


def _worth_now(end: Expr, kind: ValueKind, unit: str | None, wording: Wording) -> str:
    """Say in brackets what a figure of the group comes to for the unit spoken of, cut to what people read."""
    facts = wording.facts
    if facts is None or not all(given(key, facts) for key in inputs_in(end)):
        return ""
    told = nearly(value_of(end, facts), "number" if kind == "count" else kind, unit, wording.language)
    return f" ({told})"


def _number_ends(within: Within, kind: ValueKind, unit: str | None, wording: Wording) -> tuple[str, str]:
    low, high = within.low, within.high
    if low is None or high is None or low == high:
        return _end(low, kind, unit, within, wording), _end(high, kind, unit, within, wording)
    first_unit = None if isinstance(high, Const) else unit
    return _end(low, kind, first_unit, within, wording), _end(high, kind, unit, within, wording)


def _end(end: Expr | None, kind: ValueKind, unit: str | None, within: Within, wording: Wording) -> str:
    return "" if end is None else mark(end, kind, unit, wording, subject=within.subject)


def _date_ends(within: Within, wording: Wording) -> tuple[str, str]:
    match within.low, within.high:
        case DayOf() as low, DayOf() as high:
            # The year is said once when both days are of the same one.
            return day_of(low, wording, year=low.year != high.year), day_of(high, wording)
        case low, high:
            return _date(low, wording), _date(high, wording)


def _date(end: Expr | None, wording: Wording) -> str:
    return "" if end is None else expressions.expression(end, wording).removeprefix("ngày ")


def _in_year(within: Within, wording: Wording) -> str:
    match within.low:
        case DayOf(year=year):
            return wording.say(f"trong {year_of(year, wording)}", f"in {year_of(year, wording)}")
        case _:
            msg = "«trong năm» without a first day"
            raise ValueError(msg)


def _within_days(within: Within, wording: Wording) -> str:
    match within.high:
        case Arithmetic(operator="+", left=start, right=Const(value=days)):
            since = _date(start, wording)
            length = count(days, wording.language)
            return wording.say(
                f"trong thời hạn {length} ngày kể từ ngày {since}, tính theo ngày lịch",
                f"within {length} calendar days of {since}",
            )
        case _:
            msg = "«trong thời hạn» without a start and a number of days"
            raise ValueError(msg)


def _level_of(reference: Figure, subject: Expr | None, wording: Wording) -> str | None:
    """Shorten the name of a reference that repeats the subject's: «mức bình quân chung cả nước».

    Only where no other figure would be shortened alike.
    """
    match subject:
        case FigureRef(key=key):
            measured = wording.figures[key].label
        case Named(label=str() as measured):
            pass
        case _:
            return None
    level = level_shared(reference.label, measured)
    if level is None or wording.language != "vi":
        return None
    alike = [each for each in wording.figures.values() if level_shared(each.label, measured) == level]
    return level if len(alike) == 1 else None


def level_shared(label: str, measured: str) -> str | None:
    """Call a label that goes on from another by its level, with what is compared where the level does not say it.

    «Tỷ lệ hộ nghèo bình quân chung cả nước» is «mức bình quân chung cả nước»; «Thu nhập bình quân đầu người
    chung cả nước» too, and «Tỷ lệ bác sĩ chung cả nước» is «mức tỷ lệ chung cả nước».
    """
    rest = _beyond(label, measured)
    if rest is None or not rest.startswith("chung"):
        return None if rest is None else f"mức {rest}"
    shared = label.removesuffix(rest)
    kinds = (kind for kind in KINDS_OF_LEVEL if kind in lower_first(shared))
    return " ".join(("mức", *list(kinds)[:1], rest))


def _beyond(label: str, measured: str) -> str | None:
    """Give the words of a label after those it shares with another, if they speak of a common level."""
    words, others = label.split(), measured.split()
    shared = next((at for at, pair in enumerate(zip(words, others, strict=False)) if pair[0] != pair[1]), None)
    at = min(len(words), len(others)) if shared is None else shared
    rest = " ".join(words[at:])
    return rest if at >= SHARED_WORDS and rest.startswith(COMMON_LEVELS) else None


def is_constant(end: Expr | None, value: Fraction | int) -> bool:
    """Tell whether an end of a bound is this number."""
    match end:
        case Const(value=written):
            return written == value
        case _:
            return False
