"""Figures near the marks of a rule: the examples that documents show, made larger, and moved by a little.

For «từ 80% đến dưới 100%», the example 80 of 100 becomes 240 of 300, and then 243 of 301.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from parlang.ir.facts import Facts, Value
from parlang.ir.interpret import RuleGap, score_leaf
from parlang.ir.nodes import Figure, Part, Ruleset, Survey
from parlang.ir.once import once
from parlang.ir.violations import fault_in
from parlang.ir.walk import figures_in, leaves
from parlang_compiler.document.trials import index_of, trials

LARGEST_SCALE = 6
STEPS = 4  # grains by which a figure is moved at most
FEWEST_ANSWERS, MOST_ANSWERS = 80, 240
DAYS = 400  # around the middle of a range of days that is very wide
WIDEST = 1_000
SCALED = ("count", "money", "number")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Figures that show one case of a rule, as they are and made larger; of a survey the answers of each group."""

    sizes: tuple[Mapping[str, Value], ...]
    survey: tuple[tuple[str, ...], ...] = ()


@once
def choices_of(ruleset: Ruleset) -> Mapping[str, tuple[Choice, ...]]:
    """Give for each leaf the figures that show its cases, those with few points first."""
    index = index_of(ruleset)
    return {part.path: tuple(_choices(part, trials(part, index), ruleset, index.figures)) for part in leaves(ruleset)}


def near(choice: Choice, figures: Sequence[Figure], random: Random) -> dict[str, Value]:
    """Give the figures values near those of an example; nothing where that cannot be."""
    if choice.survey:
        return _answered(choice.survey, {each.key: each for each in figures}, random)
    values = choice.sizes[random.randrange(LARGEST_SCALE)]
    moved = random.randrange(len(figures) + 1)  # one of them, or none
    return {
        figure.key: _moved(figure, values[figure.key], random) if at == moved else values[figure.key]
        for at, figure in enumerate(figures)
        if figure.key in values
    }


def anything(figure: Figure, random: Random) -> Value | None:
    """Give a value that the declaration of a figure allows."""
    match figure.kind:
        case "yes_no":
            return random.randrange(3) > 0
        case "level":
            return figure.levels[random.randrange(len(figure.levels))].key
        case _:
            return _number(figure, random)


def _choices(part: Part, tried: Sequence[Facts], ruleset: Ruleset, figures: Mapping[str, Figure]) -> list[Choice]:
    if isinstance(part.rule, Survey):
        return [Choice(sizes=(), survey=tuple(figures_in(*group.counts) for group in part.rule.groups))]
    worth = [(_points(part, facts, ruleset), at) for at, facts in enumerate(tried)]
    return [Choice(sizes=tuple(_sizes(tried[at].values, figures))) for _, at in sorted(worth)]


def _sizes(values: Mapping[str, Value], figures: Mapping[str, Figure]) -> Iterator[Mapping[str, Value]]:
    for scale in range(1, LARGEST_SCALE + 1):
        yield {key: _larger(figures[key], value, scale) for key, value in values.items()}


def _larger(figure: Figure, value: Value, scale: int) -> Value:
    if not isinstance(value, Fraction) or figure.kind not in SCALED:
        return value
    return value * scale if fault_in(figure, value * scale) is None else value


def _points(part: Part, facts: Facts, ruleset: Ruleset) -> Fraction:
    try:
        points = score_leaf(part, facts, ruleset.points_decimals).points
    except (RuleGap, ZeroDivisionError, ValueError):
        return Fraction(0)
    return Fraction(0) if points is None else points


def _moved(figure: Figure, value: Value, random: Random) -> Value:
    if not isinstance(value, Fraction):
        return value
    moved = value + Fraction(random.randrange(-STEPS, STEPS + 1), figure.grain)
    return moved if fault_in(figure, moved) is None else value


def _answered(groups: Sequence[Sequence[str]], figures: Mapping[str, Figure], random: Random) -> dict[str, Value]:
    """Give the answers of each group; none at all where the declarations do not take them."""
    found: dict[str, Value] = {}
    for keys in groups:
        found |= _answers([key for key in keys if key in figures], random)
    return {} if any(fault_in(figures[key], value) for key, value in found.items()) else found


def _answers(keys: Sequence[str], random: Random) -> dict[str, Value]:
    """Share out answers among the levels, most of them to the first ones."""
    rest = random.randrange(FEWEST_ANSWERS, MOST_ANSWERS + 1)
    found: dict[str, Value] = {}
    for key in keys[:-1]:
        share = rest * random.randrange(40, 96) // 100
        found[key] = Fraction(share)
        rest -= share
    return {**found, **({keys[-1]: Fraction(rest)} if keys else {})}


def _number(figure: Figure, random: Random) -> Fraction | None:
    """Give a number of the declared range, of its lower part where that is very wide."""
    low = Fraction(0) if figure.low is None else figure.low
    high = low + WIDEST if figure.high is None else figure.high
    if figure.kind == "date":
        middle = (low + high) / 2
        low, high = max(low, middle - DAYS), min(high, middle + DAYS)
    elif figure.kind in SCALED:
        high = min(high, low + WIDEST)
    first, last = -(-low * figure.grain // 1), high * figure.grain // 1
    return Fraction(random.randrange(int(first), int(last) + 1), figure.grain) if first <= last else None
