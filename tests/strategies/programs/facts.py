"""Facts of a unit that the declarations and constraints of a set allow, heavy at and beside every bound."""

from fractions import Fraction
from math import ceil, floor

from hypothesis import strategies as st

from parlang.ir.evaluate import ordinal, value_of
from parlang.ir.facts import Facts
from parlang.ir.nodes import Arithmetic, Const, DayOf, FigureRef, MaximumPoints, Ruleset, Within
from parlang.ir.violations import violations
from parlang.ir.walk import inputs_in, inputs_of_leaf, leaves, operands, terms_of_leaf
from parlang.syntax.nodes import YearReference

YEARS = (2022, 2023, 2024, 2025)


def terms_below(term):
    """A term and all that it is made of."""
    yield term
    for each in operands(term):
        yield from terms_below(each)


def numbers_in(part):
    """The numbers and days that a leaf speaks of."""
    for root in terms_of_leaf(part):
        for term in terms_below(root):
            match term:
                case Const(value=value) | MaximumPoints(value=value):
                    yield value
                case DayOf(day=day, month=month, year=int() as year):
                    yield ordinal(day, month, year)
                case DayOf(day=day, month=month, year=YearReference()):
                    yield from (ordinal(day, month, year) for year in YEARS)


def marks_of(ruleset: Ruleset) -> dict[str, list[Fraction]]:
    """For each figure the numbers that the leaves which ask for it speak of."""
    found: dict[str, set[Fraction]] = {figure.key: set() for figure in ruleset.figures}
    for part in leaves(ruleset):
        numbers = set(numbers_in(part))
        for key in inputs_of_leaf(part):
            found.get(key, set()).update(numbers)
    return {key: sorted(values)[:30] for key, values in found.items()}


@st.composite
def value_near(draw, figure, marks, others):
    """A value at the ends of the range, at or beside a mark, or at a mark times another figure."""
    if figure.kind == "yes_no":
        return draw(st.booleans())
    if figure.kind == "level":
        return draw(st.sampled_from([level.key for level in figure.levels]))
    low, high = ceil(figure.low * figure.grain), floor(figure.high * figure.grain)
    centres = {floor(mark * other * figure.grain) for mark in marks for other in (1, *others)}
    steps = {step for centre in centres for step in (centre - 1, centre, centre + 1)}
    steps |= {low, low + 1, high - 1, high, *(floor(other * figure.grain) for other in others)}
    allowed = sorted(step for step in steps if low <= step <= high)
    near = draw(st.integers(0, 4))
    step = draw(st.sampled_from(allowed)) if near else draw(st.integers(low, high))
    return Fraction(step, figure.grain)


def mended(ruleset, facts):
    """The same facts without what breaks a constraint: a figure is brought to its limit, or not given."""
    figures = {figure.key: figure for figure in ruleset.figures}
    for _ in range(4):
        broken = [fault for fault in violations(ruleset, facts) if fault.constraint is not None]
        if not broken:
            return facts
        for fault in broken:
            facts = within_limit(fault.constraint.condition, facts, figures)
    for fault in violations(ruleset, facts):
        keys = inputs_in(fault.constraint.condition)
        facts = Facts(
            year=facts.year,
            values={key: value for key, value in facts.values.items() if key not in keys},
            not_arising=facts.not_arising,
        )
    return facts


def within_limit(condition, facts, figures):
    """The facts with the subject of a constraint brought to the end that it went beyond, where that can be."""
    match condition:
        case Within(subject=Arithmetic(operator="/", left=FigureRef(key=total), right=FigureRef(key=count))):
            ends = [value_of(end, facts) * facts.values[count] for end in (condition.low, condition.high)]
            return facts.with_value(total, min(max(facts.values[total], ends[0]), ends[1]))
    if not isinstance(condition, Within) or not isinstance(condition.subject, FigureRef):
        return facts
    figure = figures[condition.subject.key]
    end = condition.high if condition.high is not None else condition.low
    if not isinstance(end, FigureRef):
        return facts
    value = min(max(value_of(end, facts), figure.low), figure.high)
    return facts.with_value(figure.key, Fraction(floor(value * figure.grain), figure.grain))


@st.composite
def facts_for(draw, ruleset):
    """What is known of one unit: no violation, and often some figures missing."""
    marks = marks_of(ruleset)
    share = draw(st.sampled_from([0, 0, 0, 1, 4]))  # how many in ten are missing
    values = {}
    for figure in ruleset.figures:
        others = [value for value in values.values() if isinstance(value, Fraction)][-2:]
        value = draw(value_near(figure, marks[figure.key], others))
        if share == 0 or draw(st.integers(0, 9)) >= share:
            values[figure.key] = value
    declarable = sorted(part.path for part in leaves(ruleset) if part.does_not_arise is not None)
    absent = draw(st.sets(st.sampled_from(declarable))) if declarable and draw(st.booleans()) else set()
    year = draw(st.sampled_from([*YEARS, *YEARS, None]))
    return mended(ruleset, Facts(year=year, values=values, not_arising=frozenset(absent)))
