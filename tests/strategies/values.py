"""Figures, numbers and conditions of random rules, each of a type that goes with what stands beside it."""

from dataclasses import dataclass, field
from fractions import Fraction

from hypothesis import strategies as st

from parlang.ir import nodes as ir
from parlang.source import Span
from parlang.syntax.nodes import BoundKind, YearReference

NOWHERE = Span(source="generated", line=1, column=1, end_line=1, end_column=2)
INDEX = "bo-tieu-chi"
DAY_ONE, DAY_LAST = 737791, 739617  # 01/01/2021 and 31/12/2025
NO_NOTES = ir.Notes()

amounts = st.sampled_from(
    [Fraction(n, d) for n, d in ((0, 1), (1, 4), (1, 2), (1, 1), (3, 2), (5, 2), (7, 3), (10, 1))]
)
gains = st.sampled_from([Fraction(n, d) for n, d in ((1, 4), (1, 2), (1, 1), (3, 20), (1, 3), (2, 1))])
highs = st.sampled_from([1, 2, 5, 12, 100, 1000, 1_000_000_000])


@dataclass
class Scope:
    """The figures of one leaf as they are made up, with what they must satisfy together."""

    path: str
    maximum: Fraction
    figures: list[ir.Figure] = field(default_factory=list)
    constraints: list[ir.Constraint] = field(default_factory=list)
    shared: tuple[ir.Figure, ...] = ()

    def add(self, kind, **shape):
        short = f"{kind[0]}{len(self.figures) + 1}"
        figure = ir.Figure(
            key=f"{self.path}.{short}", owner=self.path, short=short, name=short, label=f"Số liệu {short}",
            kind=kind, span=NOWHERE, **shape,
        )  # fmt: skip
        self.figures.append(figure)
        return ir.FigureRef(key=figure.key)

    def figure(self, key):
        return next(each for each in (*self.figures, *self.shared) if each.key == key)


def number(value, percent=False):
    return ir.Const(value=Fraction(value), percent=percent)


# --- figures --------------------------------------------------------------------------------


@st.composite
def counts(draw, scope, low=None):
    known = [each for each in scope.figures if each.kind == "count" and (low is None or each.low >= low)]
    if known and draw(st.booleans()):
        return ir.FigureRef(key=draw(st.sampled_from(known)).key)
    least = draw(st.sampled_from([0, 0, 1, 3])) if low is None else low
    return scope.add("count", low=Fraction(least), high=Fraction(least + draw(highs)))


@st.composite
def shares(draw, scope):
    """B / a, sometimes with b no more than a."""
    whole = draw(counts(scope, low=1))
    part = scope.add("count", low=Fraction(0), high=scope.figure(whole.key).high)
    if draw(st.booleans()):
        limit = ir.Within(
            subject=part, low=None, low_closed=False, high=whole, high_closed=True, phrase=BoundKind.AT_MOST
        )
        scope.constraints.append(ir.Constraint(owner=scope.path, condition=limit, text="…", span=NOWHERE))
    return ir.Arithmetic(operator="/", left=part, right=whole)


@st.composite
def decimals(draw, scope):
    places = draw(st.integers(0, 2))
    grain = 10**places
    low, size = draw(st.integers(-50, 5)), draw(st.integers(0, 500))
    return scope.add("number", decimals=places, grain=grain, low=Fraction(low), high=low + Fraction(size, grain))


def ratios(scope):
    return st.sampled_from([100, 10000]).map(
        lambda grain: scope.add("ratio", grain=grain, low=Fraction(0), high=Fraction(1))
    )


def dates(scope):
    return st.builds(lambda: scope.add("date", low=Fraction(DAY_ONE), high=Fraction(DAY_LAST)))


def ranks(scope):
    return st.integers(1, 63).map(lambda high: scope.add("rank", low=Fraction(1), high=Fraction(high)))


@st.composite
def flags(draw, scope):
    known = [each for each in (*scope.figures, *scope.shared) if each.kind == "yes_no"]
    if known and draw(st.booleans()):
        return ir.FigureRef(key=draw(st.sampled_from(known)).key)
    return scope.add("yes_no")


@st.composite
def levels(draw, scope):
    keys = [f"muc_{n}" for n in range(1, draw(st.integers(2, 4)) + 1)]
    names = tuple(ir.LevelName(key=key, name=key, label=key) for key in keys)
    chosen = draw(st.lists(st.sampled_from(keys), min_size=1, unique=True))
    return ir.IsLevel(subject=scope.add("level", levels=names), levels=tuple(chosen))


# --- expressions and conditions -------------------------------------------------------------


def subjects(scope):
    plain = st.one_of(counts(scope), shares(scope), decimals(scope), ratios(scope), ranks(scope))
    signed = st.builds(ir.Arithmetic, operator=st.just("/"), left=counts(scope), right=divisors(scope))
    named = plain.map(lambda value: ir.Named(name="giá_trị", label=None, value=value, kind="number"))
    return st.one_of(plain, shares(scope), named, signed)


days = st.builds(
    ir.DayOf,
    day=st.integers(1, 28),
    month=st.integers(1, 12),
    year=st.one_of(st.integers(2021, 2025), st.sampled_from(YearReference)),
)


@st.composite
def divisors(draw, scope):
    """An expression that is never zero: positive, negative, or of a sign that the figure decides."""
    count = draw(counts(scope, low=1))
    odd = ir.Arithmetic(operator="-", left=ir.Arithmetic(operator="*", left=number(2), right=count), right=number(7))
    sum_of_two = ir.Arithmetic(operator="+", left=count, right=draw(counts(scope)))
    return draw(st.sampled_from([count, odd, ir.Negative(operand=count), sum_of_two, number(3)]))


@st.composite
def expressions(draw, scope, depth=2):
    if depth == 0 or draw(st.integers(0, 3)) == 0:
        constants = st.builds(number, st.fractions(-5, 20, max_denominator=6))
        return draw(st.one_of(subjects(scope), constants, st.just(ir.MaximumPoints(value=scope.maximum))))
    below = expressions(scope, depth - 1)
    match draw(st.integers(0, 7)):
        case 7:
            return ir.Rounded(operand=draw(below), decimals=draw(st.integers(0, 3)), percent=draw(st.booleans()))
        case 0 | 1:
            return ir.Arithmetic(operator=draw(st.sampled_from("+-*")), left=draw(below), right=draw(below))
        case 2:
            return ir.Arithmetic(operator="/", left=draw(below), right=draw(divisors(scope)))
        case 3:
            return ir.Negative(operand=draw(below))
        case 4:
            return ir.If(condition=draw(conditions(scope)), yes=draw(below), no=draw(below))
        case 5:
            which = draw(st.sampled_from(["least", "greatest"]))
            return ir.Extremum(which=which, items=tuple(draw(st.lists(below, min_size=2, max_size=3))))
        case _:
            return ir.Arithmetic(operator="-", left=draw(days), right=draw(dates(scope)))


@st.composite
def comparisons(draw, scope):
    timed = draw(st.integers(0, 3)) == 0
    subject = draw(dates(scope) if timed else subjects(scope))
    ends = [draw(days) if timed else draw(marks(subject, scope)) for _ in range(2)]
    low, high = draw(st.sampled_from([(ends[0], None), (None, ends[0]), tuple(ends), (ends[0], ends[0])]))
    return within(subject, low, draw(st.booleans()), high, draw(st.booleans()))


def within(subject, low, low_closed, high, high_closed):
    return ir.Within(
        subject=subject,
        low=low,
        low_closed=low_closed and low is not None,
        high=high,
        high_closed=high_closed and high is not None,
        phrase=BoundKind.FROM_TO,
    )


def conditions(scope, depth=1):
    plain = st.one_of(flags(scope), comparisons(scope), levels(scope))
    if depth == 0:
        return plain
    some = st.lists(conditions(scope, depth - 1), min_size=2, max_size=3).map(tuple)
    return st.one_of(
        plain,
        st.builds(ir.And, items=some, listed=st.booleans()),
        st.builds(ir.Or, items=some),
        st.builds(ir.Not, operand=conditions(scope, depth - 1)),
    )


# --- rules ----------------------------------------------------------------------------------


def marks(subject, scope):
    """Where a band may end: on the grain of the subject, inside its range or a little outside."""
    match subject:
        case ir.Named(value=value):
            return marks(value, scope)
        case ir.FigureRef(key=key):
            figure = scope.figure(key)
            low, high = int(figure.low * figure.grain), int(figure.high * figure.grain)
            return st.integers(low - 1, high + 1).map(lambda n: number(Fraction(n, figure.grain)))
        case _:
            return st.integers(0, 22).map(lambda n: number(Fraction(n, 20), percent=True))


def grain_of(subject, scope):
    match subject:
        case ir.Named(value=value):
            return grain_of(value, scope)
        case ir.FigureRef(key=key):
            return Fraction(1, scope.figure(key).grain)
        case _:
            return Fraction(1, 100)
