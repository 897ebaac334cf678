"""The tables of a generated module: figures, constraints, leaves, and what is declared above the leaves.

Before::

    Figure(key="unit.mien_nui", kind="yes_no", …)

After::

    FIGURES: dict[str, FigureShape] = {"unit.mien_nui": FigureShape(owner="unit", short="mien_nui", …)}
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from parlang.ir.grading import ASSESSED
from parlang.ir.nodes import Constraint, Figure, Grade, Grading, Part, Ruleset
from parlang.ir.walk import inputs_in
from parlang.lowered.of_set import GradeConditions, LoweredSet
from parlang.lowered.ranges import ranges_of
from parlang_compiler.backends.python.code import Atom, Call, Code, laid_out
from parlang_compiler.backends.python.expressions import condition_code
from parlang_compiler.backends.python.leaves import LeafCode, argument_names, definition
from parlang_compiler.backends.python.text import docstring, plain, quoted


def figures_table(ruleset: Ruleset) -> list[str]:
    """Give the table of figures."""
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
    arguments: list[Code] = [Atom(f"{name}={text}") for name, text in fields.items()]
    if figure.levels:
        arguments.append(Call("levels=", tuple(Atom(quoted(level.key)) for level in figure.levels)))
        spellings = (Call("", (Atom(quoted(level.label)), Atom(quoted(level.name)))) for level in figure.levels)
        arguments.append(Call("spellings=", tuple(spellings)))
    return Call("FigureShape", tuple(arguments))


def constraint_functions(lowered: LoweredSet, figures: dict[str, Figure]) -> list[list[str]]:
    """Give one function for each constraint."""
    functions = []
    for number, (constraint, condition) in enumerate(lowered.constraints, start=1):
        inputs = inputs_in(constraint.condition)
        names = argument_names(inputs, figures)
        arguments = [f"{names.figures[key]}: int" for key in inputs]
        functions.append(
            [
                *definition(f"constraint_{number}", arguments, "bool"),
                *docstring([f"{plain(constraint.owner)}: {plain(constraint.text)}"], 4),
                *laid_out("    return ", condition_code(condition, names)),
            ]
        )
    return functions


def grade_case_functions(ruleset: Ruleset, lowered: LoweredSet) -> list[list[str]]:
    """Give one function for each condition of a case of a grade."""
    if ruleset.grading is None:
        return []
    figures = {figure.key: figure for figure in (*ruleset.figures, *ruleset.grading.scores)}
    functions = []
    for number, (case, conditions) in enumerate(lowered.grade_cases, start=1):
        for item, (inputs, condition) in enumerate(conditions, start=1):
            names = argument_names(inputs, figures)
            arguments = [f"{names.figures[key]}: int" for key in inputs]
            functions.append(
                [
                    *definition(_grade_condition(number, item), arguments, "bool"),
                    *docstring([plain(case.label)], 4),
                    *laid_out("    return ", condition_code(condition, names)),
                ]
            )
    return functions


def _grade_condition(number: int, item: int) -> str:
    return f"grade_case_{number}_{item}"


def set_tables(ruleset: Ruleset, lowered: LoweredSet, codes: Sequence[LeafCode]) -> list[str]:
    """Give the tables of constraints and leaves, and what is declared above the leaves."""
    constraints = [
        _constraint(number, constraint) for number, (constraint, _) in enumerate(lowered.constraints, start=1)
    ]
    return [
        *_table("CONSTRAINTS: tuple[Constraint, ...]", constraints),
        *_table("LEAVES: tuple[LeafRule, ...]", [_leaf(code) for code in codes]),
        *laid_out("RULES = ", _rules(ruleset, lowered)),
    ]


def _table(name: str, rows: Sequence[Code]) -> list[str]:
    if not rows:
        return [f"{name} = ()"]
    return [f"{name} = (", *(line for row in rows for line in laid_out("    ", row, ",")), ")"]


def _constraint(number: int, constraint: Constraint) -> Code:
    # Every input that the text mentions: a constraint is asked once all are given, even those that cancel out.
    keys = _keys(inputs_in(constraint.condition))
    return Call("", (keys, Atom(f"constraint_{number}"), Atom(quoted(constraint.text))))


def _leaf(code: LeafCode) -> Code:
    arguments: list[Code] = [
        Atom(quoted(code.part.path)),
        Call("", tuple(Atom(quoted(key)) for key in code.inputs())),
        Atom(code.judge_name()),
    ]
    if code.part.does_not_arise is not None:
        arguments.append(Atom("may_not_arise=True"))
    return Call("LeafRule", tuple(arguments))


def _rules(ruleset: Ruleset, lowered: LoweredSet) -> Code:
    arguments: list[tuple[str, Code]] = [
        ("index_id", Atom("INDEX")),
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
        arguments += _grade_cases(ruleset.grading, lowered)
    return Call("Rules", tuple(_keyword(name, code) for name, code in arguments))


def _grade_cases(grading: Grading, lowered: LoweredSet) -> list[tuple[str, Code]]:
    if not grading.cases:
        return []
    cases = [_grade_case(number, each) for number, each in enumerate(lowered.grade_cases, start=1)]
    scores = (figure for figure in grading.scores if not figure.key.startswith(ASSESSED))
    grains = tuple(Call("", (Atom(quoted(figure.key)), Atom(str(figure.grain)))) for figure in scores)
    return [("cases", Call("", tuple(cases))), ("score_grains", Call("", grains))]


def _grade_case(number: int, asked: GradeConditions) -> Code:
    case, conditions = asked
    items = [
        Call("", (_keys(inputs), Atom(_grade_condition(number, item))))
        for item, (inputs, _) in enumerate(conditions, start=1)
    ]
    return Call("GradeCase", (Atom(quoted(case.key)), Call("", tuple(items))))


def _keys(inputs: Sequence[str]) -> Code:
    return Call("", tuple(Atom(quoted(key)) for key in inputs))


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
