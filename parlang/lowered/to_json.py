"""A whole set on integers → JSON: what an evaluator in any language needs, with nothing left to decide.

Before::

    LoweredSet(inputs, leaves, constraints, grade_cases)

After::

    {"inputs": […], "constraints": […], "leaves": [{"path": "dan_so", "unit": 100, "tree": {"kind": "Choose", …}}, …],
     "sections": […], "outside": […], "index_decimals": 2, "grading": {…}}

Leaves stand as they are written: every question is asked, though a constraint may have answered it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from parlang.ir.nodes import Figure, Grade, Part, Ruleset
from parlang.ir.shapes import Records, records_of
from parlang.ir.to_json import Json, exact, plain
from parlang.ir.walk import PERIOD, inputs_in, leaves
from parlang.lowered import nodes
from parlang.lowered.nodes import Leaf
from parlang.lowered.of_set import GradeConditions, LoweredSet
from parlang.lowered.ranges import PERIODS, width_of


@cache
def integer_records() -> Records:
    """Give the records of all that stands in a tree of steps on integers."""
    return {kind: each for kind, each in records_of(nodes, Leaf).items() if kind not in ("Leaf", "Quotient")}


def integers_to_json(ruleset: Ruleset, lowered: LoweredSet) -> Json:
    """Give a set on integers as JSON."""
    return {
        "inputs": list(_inputs(ruleset, lowered)),
        "constraints": [
            {"text": each.text, "needs": list(inputs_in(each.condition)), "condition": plain(asked, integer_records())}
            for each, asked in lowered.constraints
        ],
        "leaves": [_leaf(part, lowered) for part in leaves(ruleset)],
        "sections": [_section(part) for part in ruleset.parts],
        "outside": [_section(part) for part in ruleset.outside],
        "index_decimals": ruleset.index_decimals,
        "grading": _grading(ruleset, lowered),
    }


def _inputs(ruleset: Ruleset, lowered: LoweredSet) -> Iterator[Json]:
    low, high = PERIODS
    year: Json = {"key": PERIOD, "owner": None, "short": PERIOD, "type": "year", "grain": 1}
    yield year | {"levels": [], "computed": None} | _range(low, high)
    for figure in ruleset.figures:
        yield _input(figure) | _range(*lowered.inputs.ranges[figure.key])


def _range(low: int, high: int) -> Json:
    return {"low": str(low), "high": str(high)}


def _input(figure: Figure) -> Json:
    """Give what turns a reported value into a whole number: its value times its grain."""
    return {
        "key": figure.key,
        "owner": figure.owner,
        "short": figure.short,
        "type": figure.kind,
        "grain": figure.grain,
        "levels": [level.key for level in figure.levels],
        "computed": figure.computed,
    }


def _leaf(part: Part, lowered: LoweredSet) -> Json:
    leaf = lowered.leaves[part.path]
    return {
        "path": part.path,
        "unit": leaf.unit,
        "bits": width_of(leaf, lowered.inputs.ranges).bits,
        "may_not_arise": part.does_not_arise is not None,
        "tree": plain(leaf.tree, integer_records()),
    }


def _section(part: Part) -> Json:
    return {
        "path": part.path,
        "level": part.level,
        "maximum": exact(part.maximum),
        "combine": part.combine,
        "parts": [_section(each) for each in part.parts],
    }


def _grading(ruleset: Ruleset, lowered: LoweredSet) -> Json:
    grading = ruleset.grading
    if grading is None:
        return None
    return {
        "by": grading.by,
        "scores": [{"key": each.key, "grain": each.grain} for each in grading.scores],
        "cases": [_grade_case(each) for each in lowered.grade_cases],
        "grades": [_grade(each) for each in grading.grades],
    }


def _grade_case(asked: GradeConditions) -> Json:
    case, conditions = asked
    return {
        "key": case.key,
        "conditions": [
            {"needs": list(needs), "condition": plain(condition, integer_records())} for needs, condition in conditions
        ],
    }


def _grade(grade: Grade) -> Json:
    return {
        "key": grade.key,
        "low": None if grade.low is None else exact(grade.low),
        "low_closed": grade.low_closed,
        "high": None if grade.high is None else exact(grade.high),
        "high_closed": grade.high_closed,
    }
