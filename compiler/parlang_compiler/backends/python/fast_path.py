"""One function for all leaves at once, on complete figures: straight code, for many units.

Before::

    the leaves, each a tree of steps

After::

    def points(a: int, b: int, *, period: int) -> tuple[int, int, int]:
        if a >= b: p1 = 100 …
        p2 = 25 * c
        return p1, p2, p1 + p2
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parlang.ir.nodes import Ruleset
from parlang.ir.walk import PERIOD
from parlang.lowered.nodes import Tree, needs_of
from parlang.lowered.simplify import undeclared
from parlang_compiler.backends.python.bands import Tables
from parlang_compiler.backends.python.code import Atom, Call, flat, laid_out
from parlang_compiler.backends.python.expressions import Names, value_code
from parlang_compiler.backends.python.leaves import LeafCode, definition
from parlang_compiler.backends.python.manners import Assigned
from parlang_compiler.backends.python.statements import statements
from parlang_compiler.backends.python.text import LINE, docstring, names_of
from parlang_compiler.backends.python.totals import Total, pending_flag
from parlang_compiler.backends.trees import asked_again, days_in, outcomes


def points_function(ruleset: Ruleset, leaves: Sequence[LeafCode], tables: Tables) -> list[str]:
    """Give the function `points`; long rows of bands go into the tables."""
    trees = [undeclared(code.leaf.tree) for code in leaves]
    asked = {key for tree in trees for key in needs_of(tree)}
    keys = [figure.key for figure in ruleset.figures if figure.key in asked]
    arguments = names_of(keys)
    days = dict.fromkeys(day for tree in trees for day in days_in(tree))
    named_days = {day: f"day_{n}" for n, day in enumerate(days, start=1)}
    names = Names(arguments | {PERIOD: PERIOD}, named_days, fast=True, tables=tables)
    targets = {code.part.path: f"p{n}" for n, code in enumerate(leaves, start=1)}
    parameters = [*_parameters(ruleset, keys, arguments), "*", "period: int" if days else "period: int | None = None"]
    ends = {code.part.path: set(outcomes(tree)) for code, tree in zip(leaves, trees, strict=True)}
    lines = definition("points", parameters, _result(ruleset, trees))
    lines += docstring(_about(ruleset, leaves), 4)
    for day, name in names.days.items():
        lines += laid_out(f"    {name} = ", value_code(day, Names(names.figures)))
    for code, tree in zip(leaves, trees, strict=True):
        target = targets[code.part.path]
        shared = {value: f"{target}_{n}" for n, value in enumerate(asked_again(tree), start=1)}
        lines.append(f"    # {code.part.path}")
        for value, name in shared.items():
            lines += laid_out(f"    {name} = ", value_code(value, names))
        flag = pending_flag(target) if {"left_out", "pending"} <= ends[code.part.path] else None
        lines += [] if flag is None else [f"    {flag} = False"]
        lines += statements(tree, Assigned(target, flag), replace(names, shared=shared), 4)
    total = Total(ruleset, targets, ends).code()
    returned = Call("", (*map(Atom, targets.values()), total))
    return [*lines, *_return(returned)]


def _return(code: Call) -> list[str]:
    line = f"    return {flat(code)[1:-1]}"
    return [line] if len(line) <= LINE else laid_out("    return ", code)


def _parameters(ruleset: Ruleset, keys: list[str], names: dict[str, str]) -> list[str]:
    kinds = {figure.key: figure.kind for figure in ruleset.figures}
    return [f"{names[key]}: {'bool' if kinds[key] == 'yes_no' else 'int'}" for key in keys]


def _result(ruleset: Ruleset, trees: list[Tree]) -> str:
    one = "Exact" if ruleset.points_decimals is None else "int"
    some = any(not {"left_out", "pending"}.isdisjoint(outcomes(tree)) for tree in trees)
    return f"tuple[{one} | None, ...]" if some else f"tuple[{one}, ...]"


def _about(ruleset: Ruleset, leaves: Sequence[LeafCode]) -> list[str]:
    measure = "exact fractions" if ruleset.points_decimals is None else "in 1/UNIT"
    return [
        "Give the points of every leaf, in order, and the total, for complete figures already validated.",
        "",
        f"Points are {measure}, the total in 1/TOTAL_UNIT; None is left out. Nothing is declared not to arise.",
        f"The leaves are {', '.join(code.part.path for code in leaves)}.",
    ]
