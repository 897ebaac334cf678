"""The shorthand of the source table, one small function a form.

A reader takes `ask`, which gives a figure by its key, and gives a number; a rule takes `ask` and the maximum of its
leaf, and gives points. Nothing here knows of parlang: it is the table read a second time.
"""

from fractions import Fraction
from math import floor

FOUR_LEVELS = {"tot": 100, "kha": 60, "trung_binh": 20, "kem": 0}
FIVE_LEVELS = {"rat_hai_long": 100, "hai_long": 75, "binh_thuong": 50, "khong_hai_long": 25, "rat_khong_hai_long": 0}


def n(text):
    """«0,25», «80%» or 2 as an exact number."""
    if isinstance(text, str) and text.endswith("%"):
        return n(text[:-1]) / 100
    return Fraction(text.replace(",", ".")) if isinstance(text, str) else Fraction(text)


def half_up(value, decimals):
    return Fraction(floor(value * 10**decimals + Fraction(1, 2)), 10**decimals)


# --- readers ---------------------------------------------------------------------------------


def share(part, whole):
    """What was done of what was to be done: never more than the whole."""

    def read(ask):
        assert ask(part) <= ask(whole), f"{part} may be more than {whole}"
        return ratio(part, whole)(ask)

    return read


def ratio(above, below):
    def read(ask):
        return Fraction(ask(above)) / ask(below)

    return read


def growth(now, before):
    def read(ask):
        return (ask(now) - ask(before)) / Fraction(ask(before))

    return read


def reduction(before, now):
    def read(ask):
        return -growth(now, before)(ask)

    return read


def count(*keys):
    """A count, or the sum of several; a yes counts as one."""

    def read(ask):
        return sum((Fraction(ask(key)) for key in keys), Fraction(0))

    return read


def nothing(key):
    """Does not arise: there is none of these."""

    def read(ask):
        return ask(key) == 0

    return read


def no(key):
    def read(ask):
        return ask(key) is False

    return read


# --- points ----------------------------------------------------------------------------------


def proportional_from(least, r, maximum):
    """All of it: the maximum; from the floor: in proportion; below: nothing."""
    if r == 1:
        return maximum
    return r * maximum if r >= least else Fraction(0)


def towards(goal, r, maximum):
    return maximum if r >= goal else r / goal * maximum


def first_from(value, steps):
    """The points of the first mark that the value reaches, from the highest mark down; below all marks: 0."""
    return next((n(points) for mark, points in steps if value >= n(mark)), Fraction(0))


# --- rules -----------------------------------------------------------------------------------


def P(least, read):
    def rule(ask, maximum):
        return proportional_from(n(least), read(ask), maximum)

    return rule


def T(goal, read):
    def rule(ask, maximum):
        return towards(n(goal), read(ask), maximum)

    return rule


def bands(read, *steps):
    """Marks from the highest down, as ("30%", "0,5"), ("20%", "0,25") for «from 30%: 0,5; from 20%: 0,25; below: 0»."""

    def rule(ask, _):
        return first_from(read(ask), steps)

    return rule


def bands_up_to(read, *steps):
    """Marks from the lowest up, as (0, "1"), (1, "0,5") for «0: 1; 1: 0,5; 2 or more: 0»."""

    def rule(ask, _):
        value = read(ask)
        return next((n(points) for mark, points in steps if value <= n(mark)), Fraction(0))

    return rule


def in_proportion(read):
    def rule(ask, maximum):
        return read(ask) * maximum

    return rule


def each(points, key):
    """So many points for each, at most the maximum."""

    def rule(ask, maximum):
        return min(n(points) * ask(key), maximum)

    return rule


def yes(key):
    def rule(ask, maximum):
        return maximum if ask(key) else Fraction(0)

    return rule


def levels(key, **points):
    def rule(ask, _):
        return n(points[ask(key)])

    return rule


def survey(weights):
    """The mean of the answers times the maximum; no answer at all is an input error, so it is not asked here."""

    def rule(ask, maximum):
        answers = {level: ask(level) for level in weights}
        mean = sum(weights[level] * number for level, number in answers.items()) / Fraction(sum(answers.values()))
        return mean / 100 * maximum

    return rule
