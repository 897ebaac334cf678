"""What is known while a program is made up: the names that are seen at a place, and how values are written."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction

from hypothesis import strategies as st

from parlang.syntax import nodes as n
from strategies.values import NOWHERE


@dataclass(frozen=True)
class Value:
    """A value that rules may speak of: how it is written, what it is, and the values it may take.

    `grain` is its least denominator; 0 where it may be any number. `levels` are those of a figure with levels.
    """

    expr: n.Expr
    kind: str
    unit: str | None = None
    low: Fraction | None = None
    high: Fraction | None = None
    grain: int = 0
    levels: tuple[str, ...] = ()


@dataclass
class Place:
    """A part as it is made up. `seen` are the figures and named values of this part and of those above it."""

    serial: Iterator[int]
    pro_rata: bool
    maximum: Fraction = Fraction(0)
    seen: list[Value] = field(default_factory=list)
    figures: list[n.Figure] = field(default_factory=list)
    parameters: list[n.Figure] = field(default_factory=list)
    lets: list[n.Let] = field(default_factory=list)
    conditions: list[n.FiguresSatisfy] = field(default_factory=list)

    def below(self, maximum: Fraction) -> "Place":
        return Place(serial=self.serial, pro_rata=self.pro_rata, maximum=maximum, seen=list(self.seen))

    def declare(self, stem, written, value, limits=(), direction=None, as_parameter=False):
        """Declare a figure and give it as a value."""
        named = replace(value, expr=name(f"{stem}_{next(self.serial)}"))
        label = text(f"Số liệu «{named.expr.name.replace('_', ' ')}»")
        figure = n.Figure(
            name=named.expr.name, label=label, type=written, limits=tuple(limits), direction=direction, span=NOWHERE
        )
        (self.parameters if as_parameter else self.figures).append(figure)
        self.seen.append(named)
        return named

    def let(self, stem, value, label=None):
        """Name a value."""
        called = name(f"{stem}_{next(self.serial)}")
        self.lets.append(n.Let(name=called.name, label=label, value=value.expr, span=NOWHERE))
        return replace(value, expr=called)

    def known(self, kind, *, least=None, unit=None):
        """The values of a kind that are seen here, at least `least` and of the unit."""
        return [
            each
            for each in self.seen
            if each.kind == kind and (least is None or each.low >= least) and (unit is None or each.unit == unit)
        ]

    def clauses(self):
        """The declarations as they stand in a part."""
        if self.figures:
            yield n.Figures(figures=tuple(self.figures), span=NOWHERE)
        if self.parameters:
            yield n.Parameters(figures=tuple(self.parameters), span=NOWHERE)
        yield from self.conditions
        yield from self.lets


@st.composite
def either(draw, place, *makers):
    """What one of some makers of strategies makes; the others are not asked, for that takes its time."""
    return draw(draw(st.sampled_from(makers))(place))


# --- how things are written -----------------------------------------------------------------


def name(called):
    return n.Name(name=called, span=NOWHERE)


def text(value):
    return n.Text(value=value, span=NOWHERE)


def number(value, percent=False):
    """A number, in brackets with its sign where it is negative."""
    shown = Fraction(value) * (100 if percent else 1)
    written = n.Number(value=abs(shown), percent=percent, span=NOWHERE)
    return n.Negative(operand=written, span=NOWHERE) if shown < 0 else written


def points(value):
    return n.Number(value=Fraction(value), span=NOWHERE)


def maximum_points():
    return n.MaximumPoints(span=NOWHERE)


def calculated(operator, left, right):
    return n.Arithmetic(operator=operator, left=left, right=right, span=NOWHERE)


def extremum(which, *items):
    return n.Extremum(which=which, items=items, span=NOWHERE)


def amount(value, kind):
    """A number as it is written beside a value of a kind."""
    return number(value, percent=kind == "ratio")


def bound(low, low_included, high, high_included):
    """The phrase for the numbers from low to high; None where there is no end."""
    if low is not None and low == high:
        return n.Bound(kind=n.BoundKind.EXACTLY, low=low, span=NOWHERE)
    kinds = {
        (True, True): n.BoundKind.FROM_TO,
        (True, False): n.BoundKind.FROM_BELOW,
        (False, True): n.BoundKind.ABOVE_TO,
        (False, False): n.BoundKind.ABOVE_BELOW,
    }
    if high is None:
        kind = n.BoundKind.AT_LEAST if low_included else n.BoundKind.ABOVE
    elif low is None:
        kind = n.BoundKind.AT_MOST if high_included else n.BoundKind.BELOW
    else:
        kind = kinds[low_included, high_included]
    return n.Bound(kind=kind, low=low, high=high, span=NOWHERE)


def compare(value, limit):
    return n.Compare(subject=value.expr, bound=limit, span=NOWHERE)


def is_exactly(value, worth):
    return compare(value, n.Bound(kind=n.BoundKind.EXACTLY, low=amount(worth, value.kind), span=NOWHERE))
