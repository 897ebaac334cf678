"""Figures for a set: at and beside every bound, at the ends of every range, or missing."""

from datetime import date

from hypothesis import strategies as st

from parlang.ir.facts import Facts
from parlang.ir.violations import broken as broken_by
from parlang.ir.walk import leaves
from parlang_compiler.testing import units


def broken(ruleset, values):
    """The constraints that are asked, for all their figures are given, and do not hold."""
    return broken_by(ruleset.constraints, Facts(values=values))


@st.composite
def facts(draw, ruleset):
    """What is known of one unit; every constraint is respected. Any leaf may be declared not to arise."""
    known = draw(units(ruleset, missing=True))
    paths = [leaf.path for leaf in leaves(ruleset)]
    absent = draw(st.sampled_from([frozenset(), frozenset(), frozenset(paths), frozenset(paths[:1])]))
    return Facts(year=known.year, values=known.values, not_arising=absent)


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
