"""A set becomes one Python module: words about itself, the runtime, its figures, its leaves, `score` and `points`.

Before::

    Ruleset(index="par-index-tinh", revision="minh-hoa-2022", …)

After::

    INDEX = "par-index-tinh"
    FIGURES = {"unit.mien_nui": FigureShape(…), …}
    def points_…(…) -> int: …
    def judge_…(…) -> Judged: …
    def score(figures, *, period, unit=None, parameters=None, not_arising=()) -> Score: …
    def judge(…) -> Judgement: …
    def points(…) -> tuple[int, …]: …
"""

from __future__ import annotations

from dataclasses import replace

from parlang.ir.nodes import Ruleset
from parlang.ir.walk import leaves
from parlang.lowered.of_set import lower_set
from parlang_compiler.backends.python.bands import Tables
from parlang_compiler.backends.python.fast_path import points_function
from parlang_compiler.backends.python.full_path import judge_function, judgement_class
from parlang_compiler.backends.python.leaves import LeafCode, leaf_functions
from parlang_compiler.backends.python.runtime_source import RuntimeSource, runtime_source
from parlang_compiler.backends.python.tables import (
    constraint_functions,
    figures_table,
    grade_case_functions,
    set_tables,
)
from parlang_compiler.backends.python.text import docstring, names_of, plain, quoted
from parlang_compiler.backends.trees import total_unit
from parlang_compiler.backends.words import provenance_words

FORMAT = 1
_RUNTIME = ["# --- exact reading, rounding and adding up " + "-" * 40, "", ""]

SCORE_WHOLE = '''\
def score_whole(
    figures: Mapping[str, int], *, period: int | None, not_arising: Collection[str] = ()
) -> Score:
    """Score one unit from figures that were validated already: whole numbers by full key, as in FIGURES."""
    given = figures if period is None else {**figures, "period": period}
    return roll_up(RULES, period, judge_leaves(LEAVES, UNIT, given, not_arising), given)
'''

SCORE = '''\
def score(
    figures: Mapping[str, Mapping[str, object]],
    *,
    period: int | None,
    unit: Mapping[str, object] | None = None,
    parameters: Mapping[str, object] | None = None,
    not_arising: Collection[str] = (),
) -> Score:
    """Score one unit.

    figures: by path of the part that declares them, then by short key; absent, None or blank is missing
    period: the evaluation year; unit: figures of the unit itself; parameters: those of the year
    not_arising: paths of the leaves that the unit declares not to arise
    A figure that cannot be read, or contradicts its declaration, raises FigureError, and so does a year
    before FIRST_YEAR.
    """
    reported = by_owner(figures, unit, parameters)
    given = given_inputs(FIGURES, CONSTRAINTS, reported, period, FIRST_YEAR)
    return roll_up(RULES, period, judge_leaves(LEAVES, UNIT, given, not_arising), given)
'''


def to_python(ruleset: Ruleset, source_hash: str, runtime: RuntimeSource | None = None) -> str:
    """Give the module that scores by the rules of a set; it needs the standard library only.

    It holds the runtime, unless that is imported.
    """
    runtime = runtime or runtime_source()
    lowered = lower_set(ruleset)
    figures = {figure.key: figure for figure in ruleset.figures}
    paths = names_of([part.path for part in leaves(ruleset)])
    codes = [LeafCode(part=part, leaf=lowered.simplified[part.path], name=paths[part.path]) for part in leaves(ruleset)]
    tables = Tables(lowered.inputs.ranges)
    functions = [leaf_functions(code, figures, tables) for code in codes]
    complete = [replace(code, leaf=lowered.complete[code.part.path]) for code in codes]
    points = points_function(ruleset, complete, tables)
    blocks = [
        [
            *docstring(_about(ruleset, source_hash), 0),
            "",
            "from __future__ import annotations",
            "",
            *tables.imports(),
            *runtime.imports,
            "",
            *_constants(ruleset, source_hash),
        ],
        *([_RUNTIME + runtime.definitions] if runtime.definitions else []),
        ["# --- figures " + "-" * 70, "", *figures_table(ruleset)],
        ["# --- leaves " + "-" * 71, "", f"Judged = {_judged(ruleset)}", *tables.lines()],
        *functions,
        *constraint_functions(lowered, figures),
        *grade_case_functions(ruleset, lowered),
        ["# --- the set " + "-" * 70, "", *set_tables(ruleset, lowered, codes)],
        SCORE.splitlines(),
        SCORE_WHOLE.splitlines(),
        judgement_class(ruleset),
        judge_function(ruleset, codes),
        points,
    ]
    return "\n\n\n".join("\n".join(block) for block in blocks) + "\n"


def _about(ruleset: Ruleset, source_hash: str) -> list[str]:
    return [
        f"{plain(ruleset.name)}: {plain(ruleset.index)}, revision {plain(ruleset.revision)}.",
        "",
        f"Instrument: {plain(ruleset.instrument)}",
        f"Provenance: {provenance_words(ruleset)}",
        f"Source: {plain(source_hash)}",
        f"Format: {FORMAT}",
        "",
        "Made by parlang; not to be edited. It needs the standard library only. Points are whole numbers of 1/UNIT.",
    ]


def _constants(ruleset: Ruleset, source_hash: str) -> list[str]:
    unit = None if ruleset.points_decimals is None else 10**ruleset.points_decimals
    return [
        f"INDEX = {quoted(ruleset.index)}",
        f"REVISION = {quoted(ruleset.revision)}",
        f"SOURCE_HASH = {quoted(source_hash)}",
        f"FORMAT = {FORMAT}",
        f"FIRST_YEAR: int | None = {ruleset.first_year}",
        f"UNIT: int | None = {unit}",
        f"TOTAL_UNIT: int | None = {total_unit(ruleset)}",
    ]


def _judged(ruleset: Ruleset) -> str:
    one = "Exact" if ruleset.points_decimals is None else "int"
    return f"tuple[{one} | None, str | None, tuple[str, ...]]"
