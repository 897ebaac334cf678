"""Small builders of rules: the forms as `ir` has them, without the text they would be compiled from."""

from fractions import Fraction

from parlang.ir.nodes import (
    And,
    Arithmetic,
    Band,
    Bands,
    Branch,
    Branches,
    Const,
    DayOf,
    Figure,
    FigureRef,
    Increment,
    IsLevel,
    LevelName,
    MaximumPoints,
    Named,
    Not,
    Notes,
    Part,
    Points,
    PointsIf,
    PointsPer,
    Provenance,
    Ruleset,
    Within,
)
from parlang.ir.walk import figures_in
from parlang.source import Span
from parlang.syntax.nodes import BoundKind, DateBoundKind

NOWHERE = Span(source="by hand", line=1, column=1, end_line=1, end_column=1)
CLOSED = {
    BoundKind.FROM_TO: (True, True),
    BoundKind.FROM_BELOW: (True, False),
    BoundKind.ABOVE_TO: (False, True),
    BoundKind.ABOVE_BELOW: (False, False),
    BoundKind.AT_LEAST: (True, True),
    BoundKind.AT_MOST: (True, True),
    BoundKind.ABOVE: (False, True),
    BoundKind.BELOW: (True, False),
    BoundKind.NOT_MORE: (True, True),
    BoundKind.EXACTLY: (True, True),
    DateBoundKind.FROM: (True, True),
    DateBoundKind.THROUGH: (True, True),
    DateBoundKind.FROM_THROUGH: (True, True),
    DateBoundKind.BEFORE: (True, False),
    DateBoundKind.AFTER: (False, True),
    DateBoundKind.ON: (True, True),
}


def const(value, *, percent=False):
    """`"1/2"`, `3`, `"80%"`, or a term as it is."""
    match value:
        case str() if value.endswith("%"):
            return Const(value=Fraction(value[:-1]) / 100, percent=True)
        case int() | str() | Fraction():
            return Const(value=Fraction(value), percent=percent)
        case _:
            return value


def figure(key, label, kind="count", unit=None, **declared):
    owner, _, short = key.rpartition(".")
    levels = tuple(LevelName(key=each, name=each, label=words) for each, words in declared.pop("levels", {}).items())
    return Figure(
        key=key,
        owner=owner,
        short=short,
        name=declared.pop("name", short),
        label=label,
        kind=kind,
        unit=unit,
        levels=levels,
        span=NOWHERE,
        **{end: Fraction(value) if end in {"low", "high"} else value for end, value in declared.items()},
    )


def ref(key):
    return FigureRef(key=key)


def named(name, label, value, kind="ratio", unit=None):
    return Named(name=name, label=label, value=value, kind=kind, unit=unit)


def over(left, right):
    return Arithmetic(operator="/", left=const(left), right=const(right))


def times(left, right):
    return Arithmetic(operator="*", left=const(left), right=const(right))


def within(subject, phrase, low=None, high=None):
    low_closed, high_closed = CLOSED[phrase]
    if phrase in (BoundKind.EXACTLY, DateBoundKind.ON):
        high = low
    return Within(
        subject=subject,
        low=None if low is None else const(low),
        low_closed=low_closed,
        high=None if high is None else const(high),
        high_closed=high_closed,
        phrase=phrase,
    )


def day(text, year):
    number, month = text.split("/")
    return DayOf(day=int(number), month=int(month), year=year)


def points(base, increment=None):
    return Points(base=const(base), increment=increment)


def growing(subject, mark, step, unit, gain, cap, *, down=False, whole=False, of_mark=False, percentage_points=False):
    return Increment(
        direction="down" if down else "up",
        whole=whole,
        subject=subject,
        mark=const(mark),
        step=Fraction(step),
        of_mark=of_mark,
        unit=unit,
        percentage_points=percentage_points,
        gain=Fraction(gain),
        cap=Fraction(cap),
    )


def bands(subject, kind, unit, *given, start=""):
    """Each band is (condition or None, points, label)."""
    return Bands(
        subject=subject,
        kind=kind,
        unit=unit,
        bands=tuple(
            Band(
                case=f"{start}{place}",
                when=when,
                points=worth if isinstance(worth, Points) else points(worth),
                label=label[0] if label else None,
                span=NOWHERE,
            )
            for place, (when, worth, *label) in enumerate(given, 1)
        ),
    )


def branches(*given):
    """Each branch is (condition or None, points or bands)."""
    return Branches(
        branches=tuple(
            Branch(
                case=str(place),
                condition=condition,
                result=result if isinstance(result, Points | Bands) else points(result),
                label=None,
                span=NOWHERE,
            )
            for place, (condition, result) in enumerate(given, 1)
        )
    )


def is_level(key, *levels):
    return IsLevel(subject=ref(key), levels=levels)


def all_of(*items):
    return And(items=items, listed=True)


def denied(key):
    return Not(operand=ref(key))


def points_if(gain, condition, label=None):
    return PointsIf(gain=Fraction(gain), condition=condition, label=label, span=NOWHERE)


def points_per(gain, count, cap=None, label=None):
    return PointsPer(
        gain=Fraction(gain), count=count, cap=None if cap is None else Fraction(cap), label=label, span=NOWHERE
    )


def part(path, rule=None, maximum=1, *, parts=(), level="sub_criterion", number="1.1.1", name="Nội dung", **given):
    return Part(
        path=path,
        level=level,
        number=number,
        name=name,
        maximum=Fraction(maximum),
        method=given.pop("method", "appraisal"),
        combine=given.pop("combine", "sum"),
        parts=tuple(parts),
        rule=rule,
        does_not_arise=given.pop("does_not_arise", None),
        always_arises=given.pop("always_arises", False),
        notes=given.pop("notes", Notes()),
        span=NOWHERE,
    )


def ruleset(parts, figures, **given):
    return Ruleset(
        index=given.pop("index", "par-index-tinh"),
        name=given.pop("name", "Chỉ số cải cách hành chính cấp tỉnh"),
        revision=given.pop("revision", "minh-hoa-2022"),
        instrument=given.pop("instrument", "Bảng minh họa 2022"),
        in_force=given.pop("in_force", 738469),
        in_force_end=given.pop("in_force_end", None),
        first_year=given.pop("first_year", 2022),
        scale=Fraction(given.pop("scale", 100)),
        points_decimals=given.pop("points_decimals", 2),
        index_decimals=given.pop("index_decimals", 2),
        level_names=given.pop(
            "level_names",
            (("domain", "Lĩnh vực"), ("criterion", "Tiêu chí"), ("sub_criterion", "Tiêu chí thành phần")),
        ),
        unit_name=given.pop("unit_name", "tỉnh, thành phố trực thuộc trung ương"),
        published_counts=None,
        notes=given.pop("notes", Notes(provenance=Provenance(kind="illustrative", against=None))),
        figures=tuple(figures),
        constraints=tuple(given.pop("constraints", ())),
        parts=tuple(parts),
        outside=tuple(given.pop("outside", ())),
        grading=given.pop("grading", None),
    )


MAXIMUM = MaximumPoints(value=Fraction(1))


def keys_of(term):
    return set(figures_in(term))
