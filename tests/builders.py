"""Small builders of rules by hand: one leaf, its figures, and a set around them."""

from dataclasses import replace
from fractions import Fraction

from parlang.ir.facts import Facts
from parlang.ir.nodes import (
    And,
    Arithmetic,
    Band,
    Bands,
    Branch,
    Branches,
    Checklist,
    Const,
    Constraint,
    Deduction,
    DoesNotArise,
    Figure,
    FigureRef,
    Formula,
    Grade,
    Grading,
    Increment,
    LevelName,
    Named,
    Notes,
    Part,
    Points,
    PointsIf,
    PointsPer,
    Ruleset,
    Within,
)
from parlang.source import Span
from parlang.syntax.nodes import BoundKind

HERE = Span(source="by hand", line=1, column=1, end_line=1, end_column=1)


def number(value):
    """«80%», 80 or "0.5" as an exact number."""
    if isinstance(value, str) and value.endswith("%"):
        return Fraction(value[:-1]) / 100
    return Fraction(value)


def term(value):
    """An expression as it is, a figure by its key, a number as a constant."""
    if isinstance(value, str) and value[0].isalpha():
        return FigureRef(key=value)
    return Const(value=number(value)) if isinstance(value, str | int | Fraction) else value


def calculated(left, operator, right):
    return Arithmetic(operator=operator, left=term(left), right=term(right))


def named(name, value, kind="ratio"):
    return Named(name=name, label=None, value=value, kind=kind)


def within(subject, low=None, high=None, ends="[]"):
    """Subject between low and high; `ends` says which are included, as in "[)"."""
    return Within(
        subject=term(subject),
        low=None if low is None else term(low),
        low_closed=ends[0] == "[",
        high=None if high is None else term(high),
        high_closed=ends[1] == "]",
        phrase=BoundKind.FROM_TO,
    )


def every(*items):
    return And(items=tuple(map(term, items)))


def increment(subject, mark, *, step, gain, cap, direction="up", whole=False, of_mark=False):
    return Increment(
        direction=direction,
        whole=whole,
        subject=term(subject),
        mark=term(mark),
        step=number(step),
        of_mark=of_mark,
        unit=None,
        percentage_points=False,
        gain=number(gain),
        cap=number(cap),
    )


def points(base, added=None):
    return base if isinstance(base, Points) else Points(base=term(base), increment=added)


def bands(subject, *cases, prefix="", kind="ratio"):
    """Bands from pairs of a condition (None for the rest) and points."""
    return Bands(
        subject=term(subject),
        kind=kind,
        unit=None,
        bands=tuple(
            Band(case=f"{prefix}{place}", when=when, points=points(worth), label=None, span=HERE)
            for place, (when, worth) in enumerate(cases, start=1)
        ),
    )


def branches(*cases):
    """Branches from pairs of a condition (None for the rest) and bands or points."""
    return Branches(
        branches=tuple(
            Branch(
                case=str(place),
                condition=None if condition is None else term(condition),
                result=result if isinstance(result, Bands) else points(result),
                label=None,
                span=HERE,
            )
            for place, (condition, result) in enumerate(cases, start=1)
        )
    )


def formula(expr):
    return Formula(points=term(expr), span=HERE)


def points_if(gain, condition):
    return PointsIf(gain=number(gain), condition=term(condition), label=None, span=HERE)


def points_per(gain, count, cap=None):
    limit = None if cap is None else number(cap)
    return PointsPer(gain=number(gain), count=term(count), cap=limit, label=None, span=HERE)


def checklist(*items):
    return Checklist(items=items, span=HERE)


def deduction(*items):
    return Deduction(items=items, span=HERE)


def count(key, low=0, high=1000, direction=None, owner="leaf", decimals=0):
    return Figure(
        key=key,
        owner=owner,
        short=key,
        name=key,
        label=key,
        kind="count" if decimals == 0 else "number",
        decimals=decimals,
        grain=10**decimals,
        low=number(low),
        high=number(high),
        direction=direction,
        span=HERE,
    )


def yes_no(key, direction=None, owner="leaf"):
    return replace(count(key, direction=direction, owner=owner), kind="yes_no", low=None, high=None)


def level(key, *names, direction=None):
    levels = tuple(LevelName(key=name, name=name, label=name) for name in names)
    return replace(yes_no(key, direction), kind="level", levels=levels)


def does_not_arise(condition, treatment):
    return DoesNotArise(condition=condition, treatment=treatment, span=HERE)


def leaf(rule, maximum=1, *, path="leaf", arises=None, level="criterion"):
    return Part(
        path=path,
        level=level,
        number="1",
        name=path,
        maximum=number(maximum),
        method=None,
        combine="sum",
        parts=(),
        rule=rule,
        does_not_arise=arises,
        always_arises=arises is None,
        notes=Notes(),
        span=HERE,
    )


def node(path, *parts, maximum=None, combine="sum", level="domain"):
    summed = sum((part.maximum for part in parts), Fraction(0))
    return replace(
        leaf(None, summed if maximum is None else maximum, path=path, level=level),
        combine=combine,
        parts=parts,
        always_arises=False,
    )


def constraint(condition, owner="leaf"):
    return Constraint(owner=owner, condition=condition, text="", span=HERE)


def grading(by, *grades):
    """Grades from triples of a key, a low end (included) and a high end (not included)."""
    return Grading(
        by=by,
        grades=tuple(
            Grade(
                key=key,
                name=key,
                label=key,
                low=None if low is None else number(low),
                low_closed=True,
                high=None if high is None else number(high),
                high_closed=False,
                phrase=BoundKind.FROM_BELOW,
                span=HERE,
            )
            for key, low, high in grades
        ),
    )


def ruleset(*parts, figures=(), constraints=(), outside=(), grading=None, decimals=2, index_decimals=2):
    return Ruleset(
        index="index",
        name="index",
        revision="first",
        instrument="",
        in_force=None,
        in_force_end=None,
        first_year=2022,
        scale=sum((part.maximum for part in parts), Fraction(0)),
        points_decimals=decimals,
        index_decimals=index_decimals,
        level_names=(),
        unit_name="",
        published_counts=None,
        notes=Notes(),
        figures=tuple(figures),
        constraints=tuple(map(constraint, constraints)),
        parts=parts,
        outside=tuple(outside),
        grading=grading,
    )


def facts(*, year=2024, not_arising=(), **values):
    """Facts from numbers (as `number` reads them), yes/no as they are, and levels as "=key"."""
    return Facts(
        year=year,
        values={key: _value(value) for key, value in values.items()},
        not_arising=frozenset(not_arising),
    )


def _value(value):
    if isinstance(value, bool):
        return value
    return value[1:] if isinstance(value, str) and value.startswith("=") else number(value)


RATIO = named("ratio", calculated("done", "/", "given"))


def p80(maximum=1):
    """All done: the maximum; from 80%: in proportion; below: nothing."""
    return bands(
        RATIO,
        (within(RATIO, "100%", "100%"), maximum),
        (within(RATIO, "80%", "100%", "[)"), calculated(RATIO, "*", maximum)),
        (within(RATIO, None, "80%", "[)"), 0),
    )


P80_FIGURES = (count("given", low=1), count("done", direction="higher"))
P80_CONSTRAINT = within("done", None, "given")
