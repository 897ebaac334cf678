"""A set becomes one Python module: words about itself, the runtime, its figures, its leaves, `score` and `points`.

Before::

    Ruleset(index="par-index-tinh", revision="minh-hoa-2022", …)

After::

    INDEX = "par-index-tinh"
    FIGURES = {"unit.mien_nui": FigureShape(…), …}
    def points_…(…) -> int: …
    def judge_…(…) -> Judged: …
    def score(figures, *, period, unit=None, parameters=None, not_arising=()) -> Score: …
    def points(…) -> tuple[int, …]: …
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from parlang.ir.nodes import Figure, Grade, Part, Ruleset
from parlang.ir.walk import leaves
from parlang.lowered.nodes import Condition, inputs_of
from parlang.lowered.of_set import LoweredSet, lower_set
from parlang.lowered.ranges import ranges_of
from parlang_compiler.backends.python.code import Atom, Call, Code, laid_out
from parlang_compiler.backends.python.expressions import condition_code
from parlang_compiler.backends.python.fast_path import points_function, total_unit
from parlang_compiler.backends.python.leaves import LeafCode, argument_names, definition, leaf_functions
from parlang_compiler.backends.python.runtime_source import runtime_source
from parlang_compiler.backends.python.text import docstring, names_of, plain, quoted

FORMAT = 1

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

    figures: by path of the part that declares them, then by short key; an absent figure, or None, is missing
    period: the evaluation year; unit: figures of the unit itself; parameters: those of the year
    not_arising: paths of the leaves that the unit declares not to arise
    A figure that cannot be read, or contradicts its declaration, raises FigureError.
    """
    reported = {**figures, "unit": unit or {}, "parameters": parameters or {}}
    given = given_inputs(FIGURES, CONSTRAINTS, reported, period)
    return roll_up(RULES, period, judge_leaves(LEAVES, UNIT, given, not_arising))
'''


def to_python(ruleset: Ruleset, source_hash: str) -> str:
    """Give the module that scores by the rules of a set; it needs the standard library only."""
    lowered = lower_set(ruleset)
    figures = {figure.key: figure for figure in ruleset.figures}
    paths = names_of([part.path for part in leaves(ruleset)])
    codes = [LeafCode(part=part, leaf=lowered.simplified[part.path], name=paths[part.path]) for part in leaves(ruleset)]
    runtime = runtime_source()
    blocks = [
        [
            *docstring(_about(ruleset, source_hash), 0),
            "",
            "from __future__ import annotations",
            "",
            *runtime.imports,
            "",
            *_constants(ruleset, source_hash),
        ],
        ["# --- exact reading, rounding and adding up " + "-" * 40, "", "", *runtime.definitions],
        ["# --- figures " + "-" * 70, "", *_figures(ruleset)],
        ["# --- leaves " + "-" * 71, "", f"Judged = {_judged(ruleset)}"],
        *(leaf_functions(code, figures) for code in codes),
        *_constraint_functions(lowered, figures),
        ["# --- the set " + "-" * 70, "", *_tables(ruleset, lowered, codes)],
        SCORE.splitlines(),
        points_function(ruleset, codes),
    ]
    return "\n\n\n".join("\n".join(block) for block in blocks) + "\n"


def _about(ruleset: Ruleset, source_hash: str) -> list[str]:
    return [
        f"{plain(ruleset.name)}: {plain(ruleset.index)}, revision {plain(ruleset.revision)}.",
        "",
        f"Instrument: {plain(ruleset.instrument)}",
        f"Provenance: {_provenance(ruleset)}",
        f"Source: {plain(source_hash)}",
        f"Format: {FORMAT}",
        "",
        "Made by parlang; not to be edited. It needs the standard library only. Points are whole numbers of 1/UNIT.",
    ]


def _provenance(ruleset: Ruleset) -> str:
    provenance = ruleset.notes.provenance
    if provenance is None:
        return "not stated"
    if provenance.kind == "illustrative":
        return "minh họa (an illustration, not the official text)"
    return f"verified against {plain(provenance.against or 'the text')}"


def _constants(ruleset: Ruleset, source_hash: str) -> list[str]:
    unit = None if ruleset.points_decimals is None else 10**ruleset.points_decimals
    return [
        f"INDEX = {quoted(ruleset.index)}",
        f"REVISION = {quoted(ruleset.revision)}",
        f"SOURCE_HASH = {quoted(source_hash)}",
        f"FORMAT = {FORMAT}",
        f"UNIT: int | None = {unit}",
        f"TOTAL_UNIT: int | None = {total_unit(ruleset)}",
    ]


def _judged(ruleset: Ruleset) -> str:
    one = "Exact" if ruleset.points_decimals is None else "int"
    return f"tuple[{one} | None, str | None, tuple[str, ...]]"


# --- tables ---------------------------------------------------------------------------------


def _figures(ruleset: Ruleset) -> list[str]:
    ranges = ranges_of(ruleset.figures)
    lines = ["FIGURES: dict[str, FigureShape] = {"]
    for figure in ruleset.figures:
        lines += laid_out(f"    {quoted(figure.key)}: ", _shape(figure, ranges[figure.key]), ",")
    return [*lines, "}"]


def _shape(figure: Figure, ends: tuple[int, int]) -> Code:
    fields = {
        "owner": quoted(figure.owner),
        "short": quoted(figure.short),
        "label": quoted(figure.label),
        "kind": quoted(figure.kind),
        "unit": "None" if figure.unit is None else quoted(figure.unit),
        "decimals": str(figure.decimals),
        "grain": str(figure.grain),
        "low": str(ends[0]),
        "high": str(ends[1]),
    }
    arguments = [Atom(f"{name}={text}") for name, text in fields.items()]
    if figure.levels:
        arguments.append(Atom(f"levels={_strings([level.key for level in figure.levels])}"))
    return Call("FigureShape", tuple(arguments))


def _strings(texts: Sequence[str]) -> str:
    comma = "," if len(texts) == 1 else ""
    return f"({', '.join(map(quoted, texts))}{comma})"


def _constraint_functions(lowered: LoweredSet, figures: dict[str, Figure]) -> list[list[str]]:
    functions = []
    for number, (constraint, condition) in enumerate(lowered.constraints, start=1):
        names = argument_names(inputs_of(condition), figures)
        arguments = [f"{names.figures[key]}: int" for key in inputs_of(condition)]
        functions.append(
            [
                *definition(f"constraint_{number}", arguments, "bool"),
                *docstring([f"{plain(constraint.owner)}: {plain(constraint.text)}"], 4),
                *laid_out("    return ", condition_code(condition, names)),
            ]
        )
    return functions


def _tables(ruleset: Ruleset, lowered: LoweredSet, codes: Sequence[LeafCode]) -> list[str]:
    conditions = [condition for _, condition in lowered.constraints]
    constraints = [
        _constraint(number, condition, constraint.text)
        for number, (condition, (constraint, _)) in enumerate(
            zip(conditions, lowered.constraints, strict=True), start=1
        )
    ]
    return [
        *_table("CONSTRAINTS: tuple[Constraint, ...]", constraints),
        *_table("LEAVES: tuple[LeafRule, ...]", [_leaf(code) for code in codes]),
        *laid_out("RULES = ", _rules(ruleset)),
    ]


def _table(name: str, rows: Sequence[Code]) -> list[str]:
    if not rows:
        return [f"{name} = ()"]
    return [f"{name} = (", *(line for row in rows for line in laid_out("    ", row, ",")), ")"]


def _constraint(number: int, condition: Condition, text: str) -> Code:
    keys = _strings(inputs_of(condition))
    return Call("", (Atom(keys), Atom(f"constraint_{number}"), Atom(quoted(text))))


def _leaf(code: LeafCode) -> Code:
    arguments: list[Code] = [
        Atom(quoted(code.part.path)),
        Call("", tuple(Atom(quoted(key)) for key in code.inputs())),
        Atom(code.judge_name()),
    ]
    if code.part.does_not_arise is not None:
        arguments.append(Atom("may_not_arise=True"))
    return Call("LeafRule", tuple(arguments))


def _rules(ruleset: Ruleset) -> Code:
    arguments: list[tuple[str, Code]] = [
        ("index", Atom("INDEX")),
        ("revision", Atom("REVISION")),
        ("index_decimals", Atom(str(ruleset.index_decimals))),
        ("sections", Call("", tuple(map(_section, ruleset.parts)))),
        ("outside", Call("", tuple(map(_section, ruleset.outside)))),
    ]
    if ruleset.grading is not None:
        arguments += [
            ("graded_by", Atom(quoted(ruleset.grading.by))),
            ("grades", Call("", tuple(map(_grade, ruleset.grading.grades)))),
        ]
    return Call("Rules", tuple(_keyword(name, code) for name, code in arguments))


def _section(part: Part) -> Code:
    arguments: list[Code] = [Atom(quoted(part.path)), Atom(quoted(part.level)), _exact(part.maximum)]
    if part.parts:
        arguments += [Atom(quoted(part.combine)), Call("", tuple(map(_section, part.parts)))]
    return Call("Section", tuple(arguments))


def _grade(grade: Grade) -> Code:
    low, high = (Atom("None") if end is None else _exact(end) for end in (grade.low, grade.high))
    closed = Atom(str(grade.low_closed)), Atom(str(grade.high_closed))
    return Call("GradeRange", (Atom(quoted(grade.key)), low, closed[0], high, closed[1]))


def _exact(value: Fraction) -> Code:
    return Atom(f"({value.numerator}, {value.denominator})")


def _keyword(name: str, code: Code) -> Code:
    if isinstance(code, Call):
        return Call(f"{name}={code.function}", code.arguments)
    return Atom(f"{name}={code.text}") if isinstance(code, Atom) else code
