"""The tables of a generated module: figures, constraints, leaves, and what is declared above the leaves.

Before::

    Figure(key="unit.mien_nui", kind="yes_no", …)

After::

    export const FIGURES = deepFreeze({ "unit.mien_nui": { owner: "unit", short: "mien_nui", … } });
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from parlang.ir.grading import ASSESSED, SCORE
from parlang.ir.nodes import Figure, Grade, Part, Ruleset
from parlang.ir.walk import inputs_in
from parlang.lowered.nodes import Condition
from parlang.lowered.of_set import LoweredSet
from parlang.lowered.ranges import Range, ranges_of
from parlang_compiler.backends.javascript.code import Atom, Code, Sign, array, call, laid_out, record
from parlang_compiler.backends.javascript.expressions import condition_code
from parlang_compiler.backends.javascript.leaves import LeafCode, argument_names, function_head
from parlang_compiler.backends.javascript.text import about, in_comment, quoted
from parlang_compiler.backends.javascript.widths import is_safe, is_wide
from parlang_compiler.backends.words import bands_of
from parlang_compiler.boundary.numerals import numeral


def text(value: str | None) -> Code:
    """Give a string, or null."""
    return Atom("null" if value is None else quoted(value))


def texts(values: Sequence[str]) -> Code:
    """Give an array of strings."""
    return array(*map(text, values))


# --- figures --------------------------------------------------------------------------------


def figures_table(ruleset: Ruleset) -> list[str]:
    """Give the table of figures."""
    ranges = ranges_of(ruleset.figures)
    shapes = {quoted(figure.key): _shape(figure, ranges[figure.key]) for figure in ruleset.figures}
    return laid_out("export const FIGURES = ", call("deepFreeze", record(shapes)), ";")


def _shape(figure: Figure, ends: Range) -> Code:
    mark = "" if is_safe(ends) else "n"
    fields: dict[str, Code] = {
        "owner": text(figure.owner),
        "short": text(figure.short),
        "label": text(figure.label),
        "kind": text(figure.kind),
        "unit": text(figure.unit),
        "decimals": Atom(str(figure.decimals)),
        "grain": Atom(str(figure.grain)),
        "low": Atom(f"{ends[0]}{mark}"),
        "high": Atom(f"{ends[1]}{mark}"),
    }
    if figure.group is not None:
        fields["ofGroup"] = Atom("true")
    if figure.levels:
        levels = (
            record({"key": text(level.key), "label": text(level.label), "name": text(level.name)})
            for level in figure.levels
        )
        fields["levels"] = array(*levels)
    return record(fields)


# --- conditions -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A condition as a function: what it is called in a table, and the function itself."""

    name: str
    function: list[str]


def asked(name: str, words: str, inputs: Sequence[str], condition: Condition, figures: Mapping[str, Figure]) -> Asked:
    """Give the function of a condition; its arguments are all inputs that the text mentions."""
    of_score = any(key.startswith(SCORE) for key in inputs)  # scores are added up as BigInts
    wide = of_score or is_wide((condition,), ranges_of(figures.values()))
    names = argument_names(inputs, figures, wide=wide)
    function = [
        *about([in_comment(words)]),
        *function_head(name, [names.figures[key] for key in inputs]),
        *laid_out("  return ", condition_code(condition, names), ";"),
        "}",
    ]
    return Asked(name=f"wide({name})" if wide else name, function=function)


def constraints_of(lowered: LoweredSet, figures: Mapping[str, Figure]) -> list[tuple[Asked, Code]]:
    """Give each constraint, and its row in the table."""
    found = []
    for number, (constraint, condition) in enumerate(lowered.constraints, start=1):
        inputs, words = inputs_in(constraint.condition), f"{constraint.owner}: {constraint.text}"
        each = asked(f"constraint_{number}", words, inputs, condition, figures)
        found.append((each, array(texts(inputs), Atom(each.name), text(constraint.text))))
    return found


def grade_cases_of(ruleset: Ruleset, lowered: LoweredSet) -> list[tuple[list[Asked], Code]]:
    """Give each case of a grade: its conditions, and its row in the table."""
    if ruleset.grading is None:
        return []
    figures = {figure.key: figure for figure in (*ruleset.figures, *ruleset.grading.scores)}
    found = []
    for number, (case, conditions) in enumerate(lowered.grade_cases, start=1):
        items = [
            asked(f"grade_case_{number}_{item}", case.label, inputs, condition, figures)
            for item, (inputs, condition) in enumerate(conditions, start=1)
        ]
        rows = (array(texts(inputs), Atom(each.name)) for each, (inputs, _) in zip(items, conditions, strict=True))
        found.append((items, record({"key": text(case.key), "conditions": array(*rows)})))
    return found


# --- the set --------------------------------------------------------------------------------


def leaves_tables(codes: Sequence[LeafCode]) -> list[str]:
    """Give the table of leaves, and that of their judges in the same order."""
    judges = array(*(Atom(code.judge) for code in codes))
    return [
        *laid_out("export const LEAVES = ", call("deepFreeze", array(*map(_leaf, codes))), ";"),
        *laid_out("const JUDGES = ", judges, ";"),
    ]


def _leaf(code: LeafCode) -> Code:
    cases = (record({"case": text(band.case), "label": text(band.label)}) for band in bands_of(code.part) if band.label)
    return record(
        {
            "path": text(code.part.path),
            "number": text(code.part.number),
            "name": text(code.part.name),
            "maximum": text(numeral(code.part.maximum)),
            "inputs": texts(code.inputs),
            "mayNotArise": Atom(json.dumps(code.part.does_not_arise is not None)),
            "cases": array(*cases),
        }
    )


def rules_table(ruleset: Ruleset, cases: Sequence[Code]) -> list[str]:
    """Give what is declared above the leaves."""
    grading = ruleset.grading
    scores = () if grading is None else grading.scores
    grains: dict[str, Code] = {
        quoted(each.key): Atom(str(each.grain)) for each in scores if not each.key.startswith(ASSESSED)
    }
    fields: dict[str, Code] = {
        "index": Atom("INDEX"),
        "revision": Atom("REVISION"),
        "indexDecimals": Atom("null" if ruleset.index_decimals is None else str(ruleset.index_decimals)),
        "sections": array(*map(_section, ruleset.parts)),
        "outside": array(*map(_section, ruleset.outside)),
        "gradedBy": text(None if grading is None else grading.by),
        "grades": array(*(() if grading is None else map(_grade, grading.grades))),
        "cases": array(*cases),
        "scoreGrains": record(grains),
    }
    return laid_out("const RULES = ", record(fields), ";")


def _section(part: Part) -> Code:
    fields: dict[str, Code] = {"path": text(part.path), "level": text(part.level), "maximum": _exact(part.maximum)}
    if part.parts:
        fields |= {"combine": text(part.combine), "parts": array(*map(_section, part.parts))}
    return record(fields)


def _grade(grade: Grade) -> Code:
    return record(
        {
            "key": text(grade.key),
            "low": Atom("null") if grade.low is None else _exact(grade.low),
            "lowClosed": Atom(json.dumps(grade.low_closed)),
            "high": Atom("null") if grade.high is None else _exact(grade.high),
            "highClosed": Atom(json.dumps(grade.high_closed)),
        }
    )


def _exact(value: Fraction) -> Code:
    ends = (Sign("-", Atom(f"{-end}n")) if end < 0 else Atom(f"{end}n") for end in value.as_integer_ratio())
    return array(*ends)
