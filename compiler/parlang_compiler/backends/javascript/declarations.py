"""The types of a module, for TypeScript and for editors.

Before::

    Ruleset(figures=(Figure(key="ke_hoach.giao", kind="count"), …), …)

After::

    export type FigureKey = "ke_hoach.giao" | …;
    export declare function points(ke_hoach__giao: number, …): Points;
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import resources

from parlang.ir.nodes import Figure, Ruleset
from parlang.ir.walk import leaves
from parlang.lowered.of_set import lower_set
from parlang_compiler.backends.javascript.code import Atom, call, laid_out
from parlang_compiler.backends.javascript.fast_path import FastPath
from parlang_compiler.backends.javascript.module import FORMAT, leaf_codes
from parlang_compiler.backends.javascript.text import about, in_comment, quoted
from parlang_compiler.backends.javascript.widths import is_safe


def to_declarations(ruleset: Ruleset, source_hash: str) -> str:
    """Give the declarations of the module of a set."""
    lowered = lower_set(ruleset)
    fast = FastPath(ruleset, leaf_codes(ruleset, lowered), lowered.inputs.ranges)
    lines = [
        *about([in_comment(f"{ruleset.index}, revision {ruleset.revision}, source {source_hash}, format {FORMAT}.")]),
        "",
        *_union("FigureKey", (figure.key for figure in ruleset.figures)),
        *_union("LeafPath", (part.path for part in leaves(ruleset))),
        *_union("GradeKey", _grades(ruleset)),
        "",
        *_shared().splitlines(),
        "",
        *_points(fast, lowered.inputs.ranges),
    ]
    return "\n".join(lines) + "\n"


def _grades(ruleset: Ruleset) -> list[str]:
    grading = ruleset.grading
    cases, grades = ((), ()) if grading is None else (grading.cases, grading.grades)
    return [*(case.key for case in cases), *(grade.key for grade in grades)]


def _union(name: str, values: Iterable[str]) -> list[str]:
    each = [f"  | {quoted(value)}" for value in dict.fromkeys(values)]
    return [f"export type {name} =", *each[:-1], f"{each[-1]};"] if each else [f"export type {name} = never;"]


def _shared() -> str:
    folder = resources.files("parlang_compiler.backends.javascript").joinpath("runtime")
    return folder.joinpath("types.d.mts").read_text("utf-8")


def _points(fast: FastPath, ranges: Mapping[str, tuple[int, int]]) -> list[str]:
    typed = [
        Atom(f"{fast.names.figures[key]}: {_type(figure, is_safe(ranges[key]))}")
        for key, figure in fast.figures.items()
    ]
    lines = [
        "The points of every leaf, in the order of LEAVES, and the total, for complete figures already validated.",
        "null is left out, undefined has no rule yet. Nothing is checked.",
    ]
    code = call("points", *typed, Atom("period?: number"))
    return [*about(lines), *laid_out("export declare function ", code, ": Points[];")]


def _type(figure: Figure, safe: bool) -> str:
    return "boolean" if figure.kind == "yes_no" else "number" if safe else "bigint"
