"""A set → its program of columns, on one screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import ceil, floor

from parlang.ir.facts import Facts
from parlang.ir.group import constraints_on_reported
from parlang.ir.interval_arithmetic import Interval
from parlang.ir.intervals import intervals_of
from parlang.ir.nodes import Ruleset
from parlang.ir.walk import PERIOD, inputs_in, leaves, leaves_of
from parlang.lowered.of_set import LoweredSet, lower_set
from parlang.lowered.ranges import Range, ranges_of
from parlang_compiler.backends.columns.grades import GRADE, case_columns, grade_column, score_columns
from parlang_compiler.backends.columns.group import windows
from parlang_compiler.backends.columns.leaves import Worth, leaf_columns, may_be_left_out
from parlang_compiler.backends.columns.nodes import Check, Column, Input, LeafColumns, Program, declared_name
from parlang_compiler.backends.columns.totals import PERCENT, TOTAL, Totals, scale_of, totals_of


def program_of(ruleset: Ruleset, *, complete: bool = False) -> Program:
    """Give the columns of a set that rounds points; with `complete`, of rows in which no figure is missing.

    A set that does not round points has none: `ValueError`.
    """
    if ruleset.points_decimals is None:
        raise ValueError("points are not rounded: no column of whole numbers holds them")
    lowered = lower_set(ruleset)
    chosen = lowered.complete if complete else lowered.simplified
    ranges = lowered.inputs.ranges | {declared_name(part.path): (0, 1) for part in leaves(ruleset)}
    worth = _worth(ruleset)
    of_leaves = tuple(leaf_columns(leaf, ranges, worth[leaf.path]) for leaf in chosen.values())
    optional = frozenset(path for path, leaf in chosen.items() if may_be_left_out(leaf.tree))
    totals = totals_of(ruleset, {each.points.name: _range(each.points) for each in of_leaves}, optional)
    return Program(
        unit=10**ruleset.points_decimals,
        scale=scale_of(ruleset),
        percent_unit=None if ruleset.index_decimals is None else 10**ruleset.index_decimals,
        inputs=tuple(_inputs(ruleset, lowered)),
        windows=tuple(windows(ruleset, lowered.inputs)),
        checks=tuple(_checks(ruleset, lowered)),
        leaves=of_leaves,
        parts=totals.parts,
        stages=tuple(_stages(ruleset, lowered, of_leaves, totals)),
        graded_by=None if ruleset.grading is None else TOTAL if ruleset.grading.by == "points" else PERCENT,
        quotas=() if ruleset.grading is None else ruleset.grading.quotas,
    )


def _worth(ruleset: Ruleset) -> dict[str, Worth]:
    """Give what each leaf can be worth in 1/unit, from the declarations and the constraints of the set.

    «hoàn thành / giao» is at most 1, where ranges alone know only of a thousand million over 1. A leaf that is declared
    not to arise has nothing, or all.
    """
    known, unit = intervals_of(ruleset, Facts()), 10 ** (ruleset.points_decimals or 0)
    return {part.path: _in_units(known.possible(part), part.maximum, unit) for part in leaves(ruleset)}


def _in_units(points: Interval, maximum: Fraction, unit: int) -> Worth:
    low = None if points.low is None else min(0, floor(points.low * unit))
    high = None if points.high is None else ceil(max(points.high, maximum) * unit)
    return low, high


def _range(column: Column) -> Range:
    return column.range or (0, 0)


def _inputs(ruleset: Ruleset, lowered: LoweredSet) -> Iterator[Input]:
    yield Input(name=PERIOD, range=lowered.inputs.ranges[PERIOD])
    for figure in ruleset.figures:
        yield Input(name=figure.key, range=lowered.inputs.ranges[figure.key], figure=figure)
    for part in leaves(ruleset):
        if part.does_not_arise is not None:
            yield Input(name=declared_name(part.path), range=(0, 1))


def _checks(ruleset: Ruleset, lowered: LoweredSet) -> Iterator[Check]:
    asked = constraints_on_reported(ruleset)
    for constraint, condition in lowered.constraints:
        if constraint in asked:
            yield Check(constraint=constraint, condition=condition, needs=inputs_in(constraint.condition))


def _stages(
    ruleset: Ruleset, lowered: LoweredSet, of_leaves: Sequence[LeafColumns], totals: Totals
) -> Iterator[tuple[str, tuple[Column, ...]]]:
    """Give the columns by what they are made of: the leaves of each top part, then what is above them."""
    by_path = {each.path: each for each in of_leaves}
    for part in (*ruleset.parts, *ruleset.outside):
        found = (by_path[leaf.path] for leaf in leaves_of(part))
        yield part.path, tuple(column for each in found for column in (each.points, each.case, each.missing))
    yield "counted", totals.counted
    yield "parts", tuple(column for each in totals.parts for column in (each.points, each.maximum))
    yield "sums", totals.sums
    yield from ((column.name, (column,)) for column in totals.total)
    yield from _grades(ruleset, lowered)


def _grades(ruleset: Ruleset, lowered: LoweredSet) -> Iterator[tuple[str, tuple[Column, ...]]]:
    grading = ruleset.grading
    if grading is None:
        return
    scale, percent = scale_of(ruleset), ruleset.index_decimals
    unit = None if percent is None else 10**percent
    yield "scores", tuple(score_columns(grading, ranges_of(grading.scores), scale, unit))
    yield "grade_cases", tuple(case_columns(lowered.grade_cases))
    yield GRADE, (grade_column(grading, lowered.grade_cases, scale, unit),)
