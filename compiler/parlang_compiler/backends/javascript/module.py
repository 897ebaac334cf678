"""A set becomes one ES module: words about itself, the runtime, its figures, its leaves, `score` and `points`.

Before::

    Ruleset(index="par-index-tinh", revision="minh-hoa-2022", …)

After::

    export const INDEX = "par-index-tinh";
    export const FIGURES = deepFreeze({ "unit.mien_nui": { … }, … });
    function judge_…(…) { … }
    export function score(figures, { period, unit, parameters, notArising } = {}) { … }
    export function points(…) { … }
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from parlang.ir.nodes import Ruleset
from parlang.ir.walk import leaves
from parlang.lowered.of_set import LoweredSet, lower_set
from parlang.lowered.ranges import Width
from parlang_compiler.backends.javascript.code import array, call, laid_out
from parlang_compiler.backends.javascript.fast_path import FastPath, points_functions
from parlang_compiler.backends.javascript.leaves import LeafCode, judge_function
from parlang_compiler.backends.javascript.runtime_source import runtime_source
from parlang_compiler.backends.javascript.tables import (
    constraints_of,
    figures_table,
    grade_cases_of,
    leaves_tables,
    rules_table,
    texts,
)
from parlang_compiler.backends.javascript.text import about, in_comment, names_of, quoted
from parlang_compiler.backends.javascript.widths import BITS, width_of_leaf
from parlang_compiler.backends.trees import total_unit
from parlang_compiler.backends.words import provenance_words

FORMAT = 1

SCORE = """\
/**
 * Score one unit.
 *
 * figures: by path of the part that declares them, then by short key; absent, null or blank is missing, never 0
 * period: the evaluation year; unit: figures of the unit itself; parameters: those of the year
 * notArising: paths of the leaves that the unit declares not to arise
 * A figure that cannot be read, or contradicts its declaration, throws FigureError, and so does a year before
 * FIRST_YEAR.
 */
export function score(figures, { period = null, unit = {}, parameters = {}, notArising = [] } = {}) {
  const reported = byOwner(figures, unit, parameters);
  const given = givenInputs(FIGURES, CONSTRAINTS, reported, period, FIRST_YEAR);
  return rollUp(RULES, period, judgeLeaves(LEAVES, JUDGES, UNIT, given, notArising), given);
}
"""


def to_module(ruleset: Ruleset, source_hash: str) -> str:
    """Give the module that scores by the rules of a set; it needs nothing else, in Node and in browsers."""
    lowered = lower_set(ruleset)
    figures = {figure.key: figure for figure in ruleset.figures}
    codes = leaf_codes(ruleset, lowered)
    fast = FastPath(ruleset, codes, lowered.inputs.ranges)
    constraints, cases = constraints_of(lowered, figures), grade_cases_of(ruleset, lowered)
    points_figures = laid_out("export const POINTS_FIGURES = ", call("Object.freeze", texts(list(fast.figures))), ";")
    blocks = [
        [*about(_about(ruleset, source_hash)), "", *_constants(ruleset, source_hash)],
        runtime_source().splitlines(),
        [_ruler("figures"), "", *figures_table(ruleset)],
        [_ruler("leaves")],
        *(judge_function(code, figures) for code in codes),
        *(constraint.function for constraint, _ in constraints),
        *(item.function for items, _ in cases for item in items),
        [
            *[_ruler("the set"), ""],
            *laid_out("const CONSTRAINTS = ", array(*(row for _, row in constraints)), ";"),
            *leaves_tables(codes),
            *rules_table(ruleset, [row for _, row in cases]),
        ],
        SCORE.splitlines(),
        points_figures,
        *points_functions(fast),
    ]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def leaf_codes(ruleset: Ruleset, lowered: LoweredSet) -> list[LeafCode]:
    """Give the leaves with what their functions are called, and which of them need BigInts."""
    names = names_of([part.path for part in leaves(ruleset)])
    widths = widths_of(ruleset, lowered)
    return [
        LeafCode(
            part=part,
            leaf=lowered.simplified[part.path],
            complete=lowered.complete[part.path],
            name=names[part.path],
            wide=ruleset.points_decimals is None or widths[part.path].bits > BITS,
        )
        for part in leaves(ruleset)
    ]


def widths_of(ruleset: Ruleset, lowered: LoweredSet) -> Mapping[str, Width]:
    """Give the width that each leaf needs in any of its functions, by path."""
    ranges = lowered.inputs.ranges
    asked = (lowered.simplified, lowered.complete)
    return {
        part.path: max((width_of_leaf(each[part.path], ranges) for each in asked), key=lambda width: width.bits)
        for part in leaves(ruleset)
    }


def widths_told(ruleset: Ruleset) -> dict[str, dict[str, Any]]:
    """Tell how wide the numbers of each leaf are and whether BigInts take them, by path, as JSON has it."""
    lowered = lower_set(ruleset)
    widths = widths_of(ruleset, lowered)
    return {
        code.part.path: {
            "bits": widths[code.part.path].bits,
            "figure": widths[code.part.path].figure,
            "bigint": code.wide,
        }
        for code in leaf_codes(ruleset, lowered)
    }


def _ruler(title: str) -> str:
    return f"// --- {title} ".ljust(96, "-")


def _about(ruleset: Ruleset, source_hash: str) -> list[str]:
    return [
        in_comment(f"{ruleset.name}: {ruleset.index}, revision {ruleset.revision}."),
        "",
        f"Instrument: {in_comment(ruleset.instrument)}",
        f"Provenance: {in_comment(provenance_words(ruleset))}",
        f"Source: {in_comment(source_hash)}",
        f"Format: {FORMAT}",
        "",
        "Made by parlang; not to be edited. An ES module without dependencies, for Node 18 and browsers of its time.",
        "Points inside are whole numbers of 1/UNIT; BigInts stand where Numbers could pass 2^53.",
    ]


def _constants(ruleset: Ruleset, source_hash: str) -> list[str]:
    unit = None if ruleset.points_decimals is None else 10**ruleset.points_decimals
    values = {
        "INDEX": quoted(ruleset.index),
        "REVISION": quoted(ruleset.revision),
        "NAME": quoted(ruleset.name),
        "INSTRUMENT": quoted(ruleset.instrument),
        "PROVENANCE": quoted(provenance_words(ruleset)),
        "SOURCE_HASH": quoted(source_hash),
        "FORMAT": str(FORMAT),
        "FIRST_YEAR": _or_null(ruleset.first_year),
        "UNIT": _or_null(unit),
        "TOTAL_UNIT": _or_null(total_unit(ruleset)),
    }
    return [f"export const {name} = {value};" for name, value in values.items()]


def _or_null(value: int | None) -> str:
    return "null" if value is None else str(value)
