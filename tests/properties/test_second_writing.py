"""The illustrative index written twice: the interpreter and a second, independent writing give the same points.

Some hundred units a revision in `make test`, 10,000 in `make nightly`.
"""

import random
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest

from conftest import EXAMPLES, PROFILE
from parlang.ir.facts import Facts
from parlang.ir.interpret import score_leaf
from parlang.ir.scorecard import score_unit
from parlang.ir.walk import constraints_on, inputs_of_leaf, leaves
from parlang_compiler.cli.loading import load
from parlang_compiler.cli.session import Session
from second_writing.scoring import Worth, of_leaf, score
from second_writing.tables import DECIMALS_2022, DECIMALS_2024, YEAR_2022, YEAR_2024
from strategies.facts import broken
from strategies.units import bounds_by_figure, random_unit

SPEC = Path(__file__).parents[2] / "spec" / "par-index-tinh"
UNITS = 10_000 if PROFILE == "nightly" else 150
WRITINGS = {"minh-hoa-2022": (YEAR_2022, DECIMALS_2022), "minh-hoa-2024": (YEAR_2024, DECIMALS_2024)}
YEAR = 2024


def compiled(revision):
    return load(str(SPEC / revision), Session(language="vi", format="text", strict=False)).ruleset


# --- units -----------------------------------------------------------------------------------


def completed(ruleset, known):
    """The same unit with all its figures: what is missing gets the first value that breaks no constraint."""
    values = dict(known.values)
    for figure in ruleset.figures:
        if figure.key not in values:
            tried = ({figure.key: value} for value in candidates(figure))
            values |= next((one for one in tried if not any(broken(ruleset, values | one))), {})
    return Facts(year=known.year or 2024, values=values, not_arising=known.not_arising)


def candidates(figure):
    if figure.kind == "yes_no":
        return (True, False)
    if figure.kind == "level":
        return tuple(level.key for level in figure.levels)
    return (figure.low, min(figure.high, figure.low + 1), figure.high)


def whole_units(ruleset):
    """Units with all their figures, from a seed."""
    bounds, rng = bounds_by_figure(ruleset), random.Random(2022)
    return (completed(ruleset, random_unit(ruleset, bounds, rng)) for _ in range(UNITS))


def units_that_wait(ruleset):
    """Units of which figures are missing, from a seed."""
    bounds, rng = bounds_by_figure(ruleset), random.Random(2024)
    drawn = (random_unit(ruleset, bounds, rng) for _ in range(UNITS))
    return (known for known in drawn if known.year is None or len(known.values) < len(ruleset.figures))


# --- one leaf --------------------------------------------------------------------------------


def settings(figures):
    """Every way to answer the yes/no and the levels among these figures."""
    choices = [figure for figure in figures if figure.kind in ("yes_no", "level")]
    for answers in product(*map(candidates, choices)):
        yield {figure.key: answer for figure, answer in zip(choices, answers, strict=True)}


def hundredths(figures):
    """Each number in turn from 0 to 130, the others 100, then 0: so every share is met, and every growth up to 30%."""
    numbers = [figure for figure in figures if figure.kind not in ("yes_no", "level")]
    for moving, rest in product(numbers, (100, 0)):
        for at in range(131):
            yield {figure.key: as_value(figure, at if figure is moving else rest) for figure in numbers}


def as_value(figure, at):
    """So much as a count; a hundredth of a ratio; a day from 28/10 on of the year before."""
    if figure.kind == "date":
        return Fraction(date(YEAR - 1, 10, 28).toordinal() + at)
    return min(figure.high, max(figure.low, Fraction(at, 100 if figure.kind == "ratio" else 1)))


def cases_of(leaf, ruleset):
    """The facts of a leaf alone, all that its constraints allow."""
    asked = inputs_of_leaf(leaf)
    figures = [figure for figure in ruleset.figures if figure.key in asked]
    alone = replace(ruleset, constraints=constraints_on(leaf, ruleset))
    for answers, numbers in product(settings(figures), list(hundredths(figures)) or [{}]):
        values = answers | numbers
        if not any(broken(alone, values)):
            yield Facts(year=YEAR, values=values)


# --- laws ------------------------------------------------------------------------------------


def worth(part):
    return Worth(status=part.status, points=part.points, maximum=part.maximum)


@pytest.mark.parametrize("revision", WRITINGS)
def test_a_unit_scores_as_the_second_writing_says(revision, record_property):
    ruleset, (rows, decimals) = compiled(revision), WRITINGS[revision]
    for known in whole_units(ruleset):
        card, second = score_unit(ruleset, known), score(rows, known, decimals)
        assert len(card.parts) == len(second.parts)
        for part in card.parts:
            assert worth(part) == second.parts[part.path], (part, second.parts[part.path], known)
        assert (card.total, card.maximum, card.percent) == (second.whole.points, second.whole.maximum, second.percent)
    record_property(EXAMPLES, UNITS)


def lacks_a_figure(leaf, known):
    return any(known.year is None if key == "period" else key not in known.values for key in inputs_of_leaf(leaf))


@pytest.mark.parametrize("revision", WRITINGS)
def test_a_leaf_waits_for_its_own_figures_and_ends_inside_its_interval(revision, record_property):
    """It may wait for a figure that the second writing, which asks as late as it can, does not need."""
    ruleset, (rows, decimals) = compiled(revision), WRITINGS[revision]
    own = {leaf.path: leaf for leaf in leaves(ruleset)}
    tried = 0
    for known in units_that_wait(ruleset):
        tried += 1
        card, second = score_unit(ruleset, known), score(rows, known, decimals)
        ends = score(rows, completed(ruleset, known), decimals)
        for part in card.parts:
            if part.status != "pending":
                assert worth(part) == second.parts[part.path], (part, second.parts[part.path], known)
            elif part.path in own:
                assert lacks_a_figure(own[part.path], known), (part, known)
            if ends.parts[part.path].status == "scored":
                assert part.least <= ends.parts[part.path].points <= part.most, (part, ends.parts[part.path], known)
    record_property(EXAMPLES, tried)


@pytest.mark.parametrize("revision", WRITINGS)
def test_a_leaf_gives_the_same_at_every_hundredth(revision, record_property):
    ruleset, (rows, decimals) = compiled(revision), WRITINGS[revision]
    tried = 0
    for leaf in leaves(ruleset):
        for known in cases_of(leaf, ruleset):
            found, second = score_leaf(leaf, known, decimals), of_leaf(rows[leaf.path], leaf.path, known, decimals)
            assert (found.status, found.points) == (second.status, second.points), (found, second, known)
            tried += 1
    record_property(EXAMPLES, tried)
