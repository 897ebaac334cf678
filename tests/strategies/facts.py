"""Figures for a set: at and beside every bound, at the ends of every range, or missing."""

from datetime import date
from fractions import Fraction
from math import floor

from hypothesis import strategies as st

from parlang.ir import nodes as ir
from parlang.ir.evaluate import holds, value_of
from parlang.ir.facts import Facts
from parlang.ir.walk import figures_in, leaves


def constants_in(term):
    """Every exact number that stands anywhere in a rule."""
    if isinstance(term, Fraction):
        yield term
    elif isinstance(term, tuple):
        for each in term:
            yield from constants_in(each)
    elif hasattr(term, "__dataclass_fields__"):
        for name in term.__dataclass_fields__:
            yield from constants_in(getattr(term, name))


def near(figure, bounds, others):
    """The values of a figure at or beside a bound, or at a bound times another figure."""
    grain = figure.grain
    low, high = floor(figure.low * grain), floor(figure.high * grain)
    centres = {floor(bound * other * grain) for bound in bounds for other in (1, *others)}
    steps = sorted({step for centre in centres for step in (centre - 1, centre, centre + 1) if low <= step <= high})
    whole = st.one_of(
        st.sampled_from([low, min(low + 1, high), high]),
        st.integers(low, high),
        *([st.sampled_from(steps)] * 3 if steps else []),
    )
    return whole.map(lambda n: Fraction(n, grain))


def values_of(figure, bounds, others):
    if figure.kind == "yes_no":
        return st.booleans()
    if figure.kind == "level":
        return st.sampled_from([level.key for level in figure.levels])
    return near(figure, bounds, others)


def respecting(ruleset, values):
    """The same values, changed where they break a constraint, or missing where that does not help."""
    for _ in range(2):
        for condition in broken(ruleset, values):
            for item in condition.items if isinstance(condition, ir.And) else (condition,):
                mend(item, values, ruleset)
    for condition in broken(ruleset, values):
        values.pop(figures_in(condition)[0], None)
    return values


def broken(ruleset, values):
    """The constraints that are asked, for all their figures are given, and do not hold, one after the other."""
    for constraint in ruleset.constraints:
        asked = all(key in values for key in figures_in(constraint.condition))
        if asked and not holds(constraint.condition, Facts(values=values)):
            yield constraint.condition


def mend(within, values, ruleset):
    """Move the first figure of the subject to an end, if its range allows."""
    if not holds(within, Facts(values=values)):
        end = value_of(within.low if within.high is None else within.high, Facts(values=values))
        figure = next(each for each in ruleset.figures if each.key == figures_in(within.subject)[0])
        values[figure.key] = max(figure.low, min(figure.high, end))


@st.composite
def facts(draw, ruleset):
    """What is known of one unit; every constraint is respected."""
    bounds = sorted(set(constants_in((ruleset.parts, ruleset.outside))))[:40]
    share = draw(st.sampled_from([0, 0, 0, 1, 3]))  # how many in ten are missing
    values = {}
    for figure in ruleset.figures:
        others = [value for value in values.values() if isinstance(value, Fraction)][-3:]
        value = draw(values_of(figure, bounds, others))
        if draw(st.integers(0, 9)) >= share:
            values[figure.key] = value
    paths = [leaf.path for leaf in leaves(ruleset)]
    absent = draw(st.sampled_from([frozenset(), frozenset(), frozenset(paths), frozenset(paths[:1])]))
    year = draw(st.sampled_from([2021, 2022, 2023, 2024, 2025, None]))
    return Facts(year=year, values=respecting(ruleset, values), not_arising=absent)


def whole_numbers(ruleset, known):
    """The same facts as a backend takes them: values times grains, places of levels, 1 and 0."""
    found = {}
    for figure in ruleset.figures:
        if figure.key in known.values:
            value = known.values[figure.key]
            if figure.kind == "level":
                found[figure.key] = [level.key for level in figure.levels].index(value)
            else:
                found[figure.key] = int(value * figure.grain)
    return found


def reported(ruleset, known):
    """The same facts as a body reports them: by owner and short key, numbers in words of a case."""
    groups = {}
    for figure in ruleset.figures:
        if figure.key in known.values:
            written = as_written(figure, known.values[figure.key])
            groups.setdefault(figure.owner, {})[figure.short] = written
    return groups


def as_written(figure, value):
    if figure.kind in ("yes_no", "level"):
        return value
    if figure.kind == "date":
        return date.fromordinal(int(value)).strftime("%d/%m/%Y")
    if figure.kind == "ratio":
        return f"{decimal(value * 100)}%"
    return decimal(value) if figure.grain > 1 else int(value)


def decimal(value):
    """As few decimals as the value has, after a comma."""
    places = next(places for places in range(9) if (value * 10**places).denominator == 1)
    digits = f"{abs(int(value * 10**places)):0{places + 1}d}"
    sign = "-" if value < 0 else ""
    return sign + (f"{digits[:-places]},{digits[-places:]}" if places else digits)
