"""All that is to be known before units are made up: figures in order, what ties them, where their rules turn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar

from parlang.ir.nodes import Condition, Constraint, Figure, Part, Ruleset
from parlang.ir.once import once
from parlang.ir.walk import PERIOD, inputs_in, inputs_of_leaf, leaves
from parlang_compiler.testing.linear import Row, rows_of
from parlang_compiler.testing.marks import Mark, marks_in
from parlang_compiler.testing.ordering import wholes_first

LIKELY_YEARS = (2024, 2025, 2023)
BESIDE = (0, -1, 1)  # grains from a mark
ROUND = (10, 100, 1000)
WIDTHS = (10, 1000, None)  # None: anything that is declared
MOST_MARKS = 40  # of one figure


@dataclass(frozen=True, slots=True, kw_only=True)
class AtMark:
    """So many grains from where a rule turns."""

    mark: Mark
    grains: int


@dataclass(frozen=True, slots=True, kw_only=True)
class At:
    """A number; what the declarations do not allow is moved to their nearest end."""

    value: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Among:
    """Any of so many grains from the lowest on; None: anything."""

    grains: int | None


Option = AtMark | At | Among
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """Figures in the order in which they are chosen.

    What a constraint leaves is asked as straight lines (`rows`), and each constraint as it is written (`asked`) once
    the last of its figures was chosen.
    """

    figures: tuple[Figure, ...]
    years: tuple[int, ...]
    options: Mapping[str, tuple[Option, ...]]
    rows: Mapping[str, tuple[Row, ...]]
    asked: Mapping[str, tuple[Condition, ...]]
    ends: Mapping[str, tuple[Fraction, Fraction]]
    may_not_arise: tuple[str, ...] = ()


def space_of(
    figures: Sequence[Figure],
    constraints: Iterable[Constraint],
    marks: Iterable[Mark],
    years: tuple[int, ...],
    may_not_arise: tuple[str, ...] = (),
) -> Space:
    """Give the space of figures: a mark or a constraint that speaks of others is not asked."""
    keys = {each.key for each in figures}
    there = [each.condition for each in constraints if keys >= set(inputs_in(each.condition)) - {PERIOD}]
    known = [each for each in (*marks, *marks_in(tuple(there))) if each.figures and keys >= set(each.figures)]
    figures = wholes_first(figures, there, known)
    order = {each.key: at for at, each in enumerate(figures)}
    asked, turning = _by_last(there, inputs_in, order), _by_last(known, lambda each: each.figures, order)
    rows: dict[str, list[Row]] = {key: [] for key in order}
    for row in (row for each in there for row in rows_of(each)):
        for key in (key for key, factor in row.line.factors.items() if factor and key in rows):
            rows[key].append(row)
    return Space(
        figures=tuple(figures),
        years=years,
        options={each.key: _options(each, turning[each.key][:MOST_MARKS]) for each in figures},
        rows={key: tuple(found) for key, found in rows.items()},
        asked={key: tuple(found) for key, found in asked.items()},
        ends={each.key: _ends(each) for each in figures},
        may_not_arise=may_not_arise,
    )


@once
def space_of_set(ruleset: Ruleset) -> Space:
    """Give the space of all figures of a set; a figure of the group stands for itself, as if it were reported."""
    parts = tuple(leaves(ruleset))
    absent = tuple(part.path for part in parts if part.does_not_arise is not None)
    marks = marks_in((*parts, *(() if ruleset.grading is None else ruleset.grading.cases)))
    return space_of(ruleset.figures, ruleset.constraints, marks, years_of(ruleset), absent)


def space_of_leaf(part: Part, ruleset: Ruleset) -> Space:
    """Give the space of what one leaf asks for."""
    wanted = set(inputs_of_leaf(part))
    figures = tuple(each for each in ruleset.figures if each.key in wanted)
    return space_of(figures, ruleset.constraints, marks_in(part), years_of(ruleset))


def years_of(ruleset: Ruleset) -> tuple[int, ...]:
    """Give some years that a set serves."""
    first = ruleset.first_year
    return LIKELY_YEARS if first is None else tuple(range(first, first + len(LIKELY_YEARS)))


def _by_last(
    each_of: Iterable[T], keys_of: Callable[[T], Iterable[str]], order: Mapping[str, int]
) -> dict[str, list[T]]:
    """Give what speaks of figures under the last of them."""
    found: dict[str, list[T]] = {key: [] for key in order}
    for each in each_of:
        last = max((key for key in keys_of(each) if key in order), key=order.__getitem__, default=None)
        if last is not None:
            found[last].append(each)
    return found


def _ends(figure: Figure) -> tuple[Fraction, Fraction]:
    low = Fraction(0) if figure.low is None else figure.low
    return low, Fraction(10**9) if figure.high is None else figure.high


def _options(figure: Figure, marks: Sequence[Mark]) -> tuple[Option, ...]:
    """Give where a number may stand; a search that makes things small takes what stands first, where it can."""
    low, high = _ends(figure)
    beside = [AtMark(mark=mark, grains=grains) for grains in BESIDE for mark in marks]
    rounds = [At(value=Fraction(each)) for each in ROUND if low < each < high]
    again = 1 + len(beside) // 8
    small, wider, anything = (Among(grains=each) for each in WIDTHS)
    return (*beside, At(value=low), *[small] * again, *rounds, *[wider] * again, *[anything] * again, At(value=high))
