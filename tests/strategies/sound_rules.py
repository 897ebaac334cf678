"""Sound rules of one leaf: bands that tile the values of a subject, with points that rise to the maximum.

The subject is a count, a number with decimals, a share of two counts, or a ratio held against a parameter of the year;
a higher value is better. `Tiled` keeps what a rule was made of, so that one piece of it can be broken.
"""

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from hypothesis import strategies as st

from builders import bands, calculated, constraint, count, increment, leaf, named, points, ruleset, term, within
from parlang.ir.nodes import Figure, FigureRef

MAXIMUM = Fraction(10)
SHARE = named("share", calculated("leaf.done", "/", "leaf.given"))


@dataclass(frozen=True)
class Tiled:
    """Marks in rising order, each with whether it belongs to the band above it; points of the bands, from below.

    `grown` is where points of the last band grow to the maximum, as a share of what is left of the range.
    """

    subject: object
    figures: tuple[Figure, ...]
    marks: tuple[object, ...]
    above: tuple[bool, ...]
    worths: tuple[Fraction, ...]
    order: tuple[int, ...]
    high: Fraction
    rest: bool = False
    grown: Fraction | None = None
    related: bool = False
    arises: object = None

    def conditions(self):
        """The bands from below, as conditions."""
        ends = list(zip(self.marks, self.above, strict=True))
        first, last = ends[0], ends[-1]
        yield within(self.subject, None, first[0], f"[{')' if first[1] else ']'}")
        for (low, below), (high, above) in pairwise(ends):
            yield within(self.subject, low, high, f"{'[' if below else '('}{')' if above else ']'}")
        yield within(self.subject, last[0], None, f"{'[' if last[1] else '('}]")

    def cases(self):
        """The bands in the order in which they are written, as pairs of a condition and points."""
        made = list(zip(self.conditions(), map(points, self.worths), strict=True))
        if self.grown is not None:
            made[-1] = (made[-1][0], self.growing(MAXIMUM))
        written = [made[at] for at in self.order]
        if self.rest:
            written[-1] = (None, written[-1][1])
        return written

    def growing(self, cap):
        """The points of the last band where they grow up to a cap, which they reach inside the range."""
        mark = self.marks[-1]
        size = (self.high - mark.value) * self.grown
        gain = cap - self.worths[-1]
        return points(self.worths[-1], increment(self.subject, mark, step=size, gain=gain, cap=cap))

    def ruleset(self, cases=None):
        """The set of this one rule."""
        rule = bands(self.subject, *(self.cases() if cases is None else cases), kind=self.kind)
        part = leaf(rule, MAXIMUM, arises=self.arises)
        made = ruleset(part, figures=self.figures)
        limit = constraint(within("leaf.done", None, "leaf.given"))
        return replace(made, constraints=(limit,) if self.related else ())

    @property
    def kind(self):
        return "ratio" if self.subject == SHARE else "number"


def figure(key, low, high, decimals=0, **shape):
    return replace(count(f"leaf.{key}", low=low, high=high, decimals=decimals, direction="higher"), **shape)


@st.composite
def subjects(draw):
    """A subject with its figures, its least and greatest value, and the grain of marks on it."""
    match draw(st.sampled_from(["count", "decimals", "share"])):
        case "count":
            high = draw(st.sampled_from([6, 20, 1000, 10**9]))
            return FigureRef(key="leaf.x"), (figure("x", 0, high),), Fraction(high), 1, False
        case "decimals":
            low, high = draw(st.sampled_from([(0, 100), (-10, 10), (0, 1)]))
            x = figure("x", low, high, decimals=2)
            return FigureRef(key="leaf.x"), (x,), Fraction(high), 100, False
        case _:
            given = replace(figure("given", 1, draw(st.sampled_from([100, 1000, 10**9]))), direction=None)
            done = figure("done", 0, given.high)
            return SHARE, (given, done), Fraction(1), 20, True


@st.composite
def tiled(draw, fewest=1, grown=None):
    """Bands that tile the values of a subject."""
    return draw(tiled_over(draw(subjects()), fewest, grown))


@st.composite
def tiled_over(draw, of, fewest=1, grown=None):
    """Bands that tile the values of this subject."""
    subject, figures, high, grain, related = of
    low = Fraction(0) if related else figures[0].low
    first, most = int(low * grain) + 1, int(high * grain) - 1
    places = st.integers(0, min((most - first) // 2, 200))  # two steps apart: between two marks lies a value
    steps = [first + 2 * place for place in draw(st.lists(places, min_size=fewest, max_size=4, unique=True))]
    marks = tuple(term(Fraction(step, grain)) for step in sorted(steps))
    grows = draw(st.booleans()) if grown is None else grown
    worths = [Fraction(each, 4) for each in sorted(draw(rising(len(marks) + 1)))]
    if not grows:
        worths[-1] = MAXIMUM
    order = tuple(draw(st.permutations(range(len(worths)))))
    return Tiled(
        subject=subject,
        figures=figures,
        marks=marks,
        above=tuple(draw(st.booleans()) for _ in marks),
        worths=tuple(worths),
        order=order,
        high=high,
        rest=draw(st.booleans()),
        grown=draw(st.sampled_from([Fraction(1, 4), Fraction(1, 2)])) if grows else None,
        related=related,
    )


def rising(amount):
    return st.lists(st.integers(0, 38), min_size=amount, max_size=amount, unique=True)


@st.composite
def against_a_parameter(draw):
    """Two bands on a ratio held against a parameter of the year; the upper one gives all points."""
    x = replace(figure("x", 0, 1), kind="ratio", decimals=2, grain=10_000)
    mean = replace(x, key="parameters.mean", owner="parameters", direction=None, high=Fraction(99, 100))
    lower = draw(st.integers(0, 9))
    return Tiled(
        subject=FigureRef(key="leaf.x"),
        figures=(x, mean),
        marks=(FigureRef(key="parameters.mean"),),
        above=(False,),
        worths=(Fraction(lower), MAXIMUM),
        order=draw(st.sampled_from([(0, 1), (1, 0)])),
        high=Fraction(1),
    )
