"""Whole units of a real set, drawn from a seed: at and beside the bounds of each leaf, some figures missing.

A set of a hundred leaves has hundreds of figures: too many for a search that shrinks, but not for a seed.
"""

from fractions import Fraction
from math import floor

from parlang.ir.facts import Facts
from parlang.ir.walk import constraints_on, inputs_of_leaf, leaves
from strategies.facts import constants_in, respecting

YEARS = (2017, 2022, 2023, 2024, 2025)


def bounds_by_figure(ruleset):
    """The numbers that the leaves which ask for a figure speak of, and the constraints on it."""
    found = {figure.key: set() for figure in ruleset.figures}
    for part in leaves(ruleset):
        said = set(constants_in((part.rule, part.does_not_arise)))
        said |= {number for each in constraints_on(part, ruleset) for number in constants_in(each.condition)}
        for key in inputs_of_leaf(part):
            found.get(key, set()).update(said)
    return {key: sorted(numbers) for key, numbers in found.items()}


def random_unit(ruleset, bounds, rng):
    """What is known of one unit; every constraint is respected."""
    missing = rng.choice((0, 0, 0.02, 0.3))
    values = {}
    for figure in ruleset.figures:
        value = _value(
            figure, bounds[figure.key], [v for v in list(values.values())[-4:] if isinstance(v, Fraction)], rng
        )
        if rng.random() >= missing:
            values[figure.key] = value
    paths = [leaf.path for leaf in leaves(ruleset) if leaf.does_not_arise is not None and rng.random() < 0.1]
    served = [each for each in YEARS if each >= (ruleset.first_year or 0)]
    year = rng.choice((*served, None)) if missing else rng.choice(served)
    return Facts(year=year, values=respecting(ruleset, values), not_arising=frozenset(paths))


def _value(figure, bounds, others, rng):
    if figure.kind == "yes_no":
        return rng.random() < 0.6
    if figure.kind == "level":
        return rng.choice([level.key for level in figure.levels])
    low, high = floor(figure.low * figure.grain), floor(figure.high * figure.grain)
    return Fraction(min(high, max(low, _whole(low, high, figure.grain, bounds, others, rng))), figure.grain)


def _whole(low, high, grain, bounds, others, rng):
    """Mostly a number at or beside a bound, or a bound times a figure drawn before; else anything, or an end."""
    drawn = rng.random()
    if bounds and drawn < 0.7:
        scale = rng.choice((1, *others)) if others else 1
        return floor(rng.choice(bounds) * scale * grain) + rng.choice((-1, 0, 0, 1))
    if drawn < 0.8:
        return rng.choice((low, high))
    return rng.randint(low, min(high, low + 10 ** rng.randint(1, 9)))
