"""Laws of what is told of bands: each gap and overlap that is told is real, and each real one is told."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import combinations, product

from hypothesis import assume, given

from parlang.ir.checks.errors import AgreeingOverlap, Gap, MissingLevels, NotShownComplete, Overlap, RepeatedLevel
from parlang.ir.evaluate import holds, value_of
from parlang.ir.facts import Facts
from parlang.ir.interpret import score_leaf
from parlang.ir.nodes import Band, Bands, Const, DayOf, FigureRef, Within
from parlang.ir.violations import violations
from parlang.ir.walk import PERIOD, inputs_in, leaves
from parlang.pipeline import compile_sources
from parlang.syntax.nodes import YearReference
from strategies.programs.alone import programs_of_bands
from strategies.programs.sets import sources_of

GAPS = (Gap, MissingLevels, NotShownComplete)
OVERLAPS = (Overlap, AgreeingOverlap, RepeatedLevel)


class Asked:
    """A set of one criterion, what was told of it, and every fact of a small grid with the bands that hold there."""

    def __init__(self, program):
        outcome = compile_sources(sources_of(program))
        assume(outcome.value is not None)
        self.ruleset = outcome.value
        (self.leaf,) = leaves(self.ruleset)
        assume(isinstance(self.leaf.rule, Bands))
        self.bands = self.leaf.rule.bands
        assume(all(band.when is not None for band in self.bands[:-1]))
        self.told = [type(each) for each in outcome.diagnostics]
        self.overlaps = [each for each in outcome.diagnostics if isinstance(each, AgreeingOverlap)]
        self.grid = [(facts, self.holding(facts)) for facts in grid(self.ruleset, self.leaf)]

    def holding(self, facts) -> list[Band]:
        return [band for band in self.bands if band.when is not None and holds(band.when, facts)]

    def tells(self, kinds):
        return any(kind in kinds for kind in self.told)

    @property
    def has_rest(self):
        return self.bands[-1].when is None

    @property
    def gaps(self):
        return [facts for facts, found in self.grid if not found and not self.has_rest]

    @property
    def shared(self):
        return [(facts, pair) for facts, found in self.grid for pair in combinations(found, 2)]

    @property
    def ends(self):
        whens = [band.when for band in self.bands if isinstance(band.when, Within)]
        return [end for when in whens for end in (when.low, when.high) if end is not None]

    @property
    def exact(self):
        """Whether the marks are literal, and the subject is a figure: then the grid knows all that there is."""
        literal = all(isinstance(end, Const | DayOf) for end in self.ends)
        return literal and isinstance(self.leaf.rule.subject, FigureRef)


def grid(ruleset, leaf):
    """All facts of a small set; of dates, those at and beside the days that it speaks of."""
    asked = inputs_in(leaf.rule.subject, *(band.when for band in leaf.rule.bands))
    by_year = PERIOD in asked
    figures = [figure for figure in ruleset.figures if figure.key in asked]
    for year in years_of(figures) if by_year else [2023]:
        values = [list(values_of(figure, leaf.rule, year)) for figure in figures]
        for some in product(*values):
            facts = Facts(year=year, values={figure.key: value for figure, value in zip(figures, some, strict=True)})
            if not violations(ruleset, facts):
                yield facts


def years_of(figures):
    """The years in which a day of a relative year may come to lie beside the range of a date."""
    ranges = [(date.fromordinal(int(each.low)).year, date.fromordinal(int(each.high)).year) for each in figures]
    low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
    return sorted({*range(low - 2, min(low + 6, high + 3)), *range(max(low, high - 6), high + 3), 2023, 2024})


def values_of(figure, rule, year):
    match figure.kind:
        case "yes_no":
            return [True, False]
        case "level":
            return [level.key for level in figure.levels]
        case "date":
            return days_of(figure, rule, year)
        case _:
            low, high = int(figure.low * figure.grain), int(figure.high * figure.grain)
            return [Fraction(step, figure.grain) for step in range(low, high + 1)]


def days_of(figure, rule, year):
    """The days at and beside those that a rule speaks of, and the ends of the range."""
    ends = [end for band in rule.bands if isinstance(band.when, Within) for end in (band.when.low, band.when.high)]
    days = {value_of(end, Facts(year=year)) for end in ends if isinstance(end, DayOf)}
    beside = {day + step for day in days for step in (-1, 0, 1)} | {figure.low, figure.low + 1, figure.high}
    return sorted(day for day in beside if figure.low <= day <= figure.high)


def relative(asked):
    return any(isinstance(end, DayOf) and isinstance(end.year, YearReference) for end in asked.ends)


@given(programs_of_bands())
def test_a_gap_that_is_told_is_real(program):
    asked = Asked(program)
    assume(asked.exact and NotShownComplete not in asked.told)
    if asked.tells(GAPS):
        assert asked.gaps


@given(programs_of_bands())
def test_an_overlap_that_is_told_is_real(program):
    asked = Asked(program)
    assume(asked.exact)
    if asked.tells(OVERLAPS):
        assert asked.shared


@given(programs_of_bands())
def test_a_gap_is_told(program):
    asked = Asked(program)
    if asked.gaps:
        assert asked.tells(GAPS) or (relative(asked) and asked.tells(OVERLAPS))


@given(programs_of_bands())
def test_an_overlap_is_told_wherever_the_marks_can_be_compared(program):
    asked = Asked(program)
    assume(asked.exact)
    if asked.shared:
        assert asked.tells((*OVERLAPS, NotShownComplete)) or (relative(asked) and asked.tells(GAPS))


@given(programs_of_bands())
def test_cases_that_are_said_to_agree_have_the_same_points(program):
    asked = Asked(program)
    agreeing = {(each.other, each.span.line) for each in asked.overlaps if type(each) is AgreeingOverlap}
    for facts, (one, other) in asked.shared:
        if (one.span.line, other.span.line) in agreeing:
            points = {worth(asked, one, facts), worth(asked, other, facts)} - {None}
            assert len(points) <= 1


def worth(asked, band, facts):
    """The points that a band gives by itself; None for want of figures that only its points ask for."""
    alone = replace(asked.leaf, rule=replace(asked.leaf.rule, bands=(band,)))
    return score_leaf(alone, facts, None).points
