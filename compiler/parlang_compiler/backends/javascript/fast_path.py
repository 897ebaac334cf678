"""One function for all leaves at once, on complete figures: straight code, for many units.

Before::

    the leaves, each a tree of steps

After::

    export function points(a, b, c, period) {
      let p1;
      if (a >= b) { p1 = 100; } …
      let p2;
      p2 = 25 * c;
      return [p1, p2, p1 + p2];
    }

A leaf that needs BigInts has a function of its own, and its points are a Number again where they fit one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from parlang.ir.nodes import Figure, Part, Ruleset
from parlang.ir.walk import PERIOD
from parlang.lowered.nodes import Choose, Give, Tree, Value, needs_of
from parlang.lowered.ranges import Range, Ranges, range_of
from parlang.lowered.simplify import undeclared
from parlang_compiler.backends.javascript.code import (
    EQUALITY,
    OR,
    PRODUCT,
    SUM,
    Atom,
    Chain,
    Choice,
    Code,
    array,
    call,
    laid_out,
)
from parlang_compiler.backends.javascript.expressions import Names, value_code
from parlang_compiler.backends.javascript.leaves import LeafCode, argument_names, function_head, yes_no_in
from parlang_compiler.backends.javascript.statements import Assigned, Returned, statements
from parlang_compiler.backends.javascript.text import about, in_comment, names_of
from parlang_compiler.backends.javascript.widths import LARGEST, is_safe
from parlang_compiler.backends.trees import asked_again, days_in, outcomes, total_unit


@dataclass(frozen=True)
class FastPath:
    """The leaves of a set on complete figures, nothing declared not to arise."""

    ruleset: Ruleset
    leaves: Sequence[LeafCode]
    ranges: Ranges

    @cached_property
    def trees(self) -> dict[str, Tree]:
        """Give the steps of each leaf, by path."""
        return {code.part.path: undeclared(code.complete.tree) for code in self.leaves}

    @cached_property
    def figures(self) -> Mapping[str, Figure]:
        """Give the figures that are asked for, in the order of the set."""
        asked = {key for tree in self.trees.values() for key in needs_of(tree)}
        return {figure.key: figure for figure in self.ruleset.figures if figure.key in asked}

    @cached_property
    def names(self) -> Names:
        """Name the arguments, and the days that narrow leaves ask for."""
        narrow = (self.trees[code.part.path] for code in self.leaves if not code.wide)
        days = dict.fromkeys(day for tree in narrow for day in days_in(tree))
        return Names(
            figures=names_of(list(self.figures)) | {PERIOD: PERIOD},
            yes_no=yes_no_in(self.figures),
            days={day: f"day_{n}" for n, day in enumerate(days, start=1)},
        )

    @cached_property
    def ends(self) -> Mapping[str, frozenset[str]]:
        """Give how each leaf may end, by path."""
        return {path: frozenset(outcomes(tree)) for path, tree in self.trees.items()}

    @cached_property
    def worth(self) -> Mapping[str, Range]:
        """Give the least and the most points of each leaf in 1/unit, by path; they may well be bounds only."""
        return {path: _worth(tree, self.ranges) for path, tree in self.trees.items()}

    @property
    def arguments(self) -> list[str]:
        """Give the names of the arguments, the year last."""
        return [*(self.names.figures[key] for key in self.figures), PERIOD]

    def is_number(self, path: str) -> bool:
        """Tell whether the points of a leaf come as a Number."""
        return self.ruleset.points_decimals is not None and is_safe(self.worth[path])


def points_functions(path: FastPath) -> list[list[str]]:
    """Give the functions of the leaves that need BigInts, then `points`."""
    figures = {figure.key: figure for figure in path.ruleset.figures}
    return [*(_own(code, path, figures) for code in path.leaves if code.wide), _points(path)]


def _worth(tree: Tree, ranges: Ranges) -> Range:
    match tree:
        case Choose(_, arms, otherwise):
            found = [_worth(each, ranges) for each in (*(arm.tree for arm in arms), otherwise)]
            return min(low for low, _ in found), max(high for _, high in found)
        case Give(_, points):
            return range_of(points, ranges)
        case _:
            return (0, 0)


def _own(code: LeafCode, path: FastPath, figures: Mapping[str, Figure]) -> list[str]:
    tree = path.trees[code.part.path]
    inputs = needs_of(tree)
    names = argument_names(inputs, figures, wide=True)
    return [
        *about([f"The points of judge_{code.name} for complete figures, all BigInts."]),
        *function_head(f"points_{code.name}", [names.figures[key] for key in inputs]),
        *statements(tree, Returned(), names, 2),
        "}",
    ]


def _points(path: FastPath) -> list[str]:
    lines = [*about(_about(path)), *function_head("points", path.arguments, "export function ")]
    bare = replace(path.names, days={})
    for day, name in path.names.days.items():
        lines += laid_out(f"  const {name} = ", value_code(day, bare), ";")
    for number, code in enumerate(path.leaves, start=1):
        lines += [f"  // {in_comment(code.part.path)}", *_leaf(code, f"p{number}", path)]
    targets = {code.part.path: f"p{n}" for n, code in enumerate(path.leaves, start=1)}
    returned = array(*map(Atom, targets.values()), _Total(path, targets).code())
    return [*lines, *laid_out("  return ", returned, ";"), "}"]


def _leaf(code: LeafCode, target: str, path: FastPath) -> list[str]:
    tree = path.trees[code.part.path]
    if code.wide:
        given = (call("BigInt", Atom(path.names.figures[key])) for key in needs_of(tree))
        own = call(f"points_{code.name}", *given)
        return laid_out(f"  const {target} = ", call("narrow", own) if path.is_number(code.part.path) else own, ";")
    shared = {value: f"{target}_{n}" for n, value in enumerate(asked_again(tree), start=1)}
    computed = [
        line
        for value, name in shared.items()
        for line in laid_out(f"  const {name} = ", value_code(value, path.names), ";")
    ]
    if _chooses(tree):
        return [*computed, f"  let {target};", *statements(tree, Assigned(target), _with(path.names, shared), 2)]
    return [*computed, *statements(tree, Assigned(f"const {target}"), _with(path.names, shared), 2)]


def _chooses(tree: Tree) -> bool:
    return isinstance(tree, Choose) and (bool(tree.arms) or _chooses(tree.otherwise))


def _with(names: Names, shared: Mapping[Value, str]) -> Names:
    return replace(names, shared=shared)


def _about(path: FastPath) -> list[str]:
    measure = "exact pairs" if path.ruleset.points_decimals is None else "whole numbers of 1/UNIT"
    return [
        "The points of every leaf, in the order of LEAVES, and the total, for complete figures already validated.",
        "The arguments are whole numbers as readFigure gives them, in the order of POINTS_FIGURES, then the year.",
        f"Points are {measure}, the total of 1/TOTAL_UNIT; null is left out, undefined has no rule yet.",
        "Nothing is checked, and nothing is declared not to arise.",
    ]


class _Total:
    """The expression of the total over the variables of the leaves."""

    def __init__(self, path: FastPath, targets: Mapping[str, str]) -> None:
        self.path, self.ruleset, self.targets = path, path.ruleset, targets
        self.exact = self.ruleset.points_decimals is None
        self.unit = total_unit(self.ruleset) or 1
        self.scale = self.unit // 10 ** (self.ruleset.points_decimals or 0)
        self.wide = sum(max(map(abs, ends)) * self.scale for ends in path.worth.values()) > LARGEST
        self.names = Names(figures={}, wide=self.wide)

    def code(self) -> Code:
        pending = [path for path, ends in self.path.ends.items() if "pending" in ends]
        if any(self.path.ends[path] == {"pending"} for path in pending):
            return Atom("undefined")
        outside = [("+" if part.level == "bonus" else "-", self.node(part)) for part in self.ruleset.outside]
        total = self.sum_of([*(("+", self.node(part)) for part in self.ruleset.parts), *outside])
        if not pending:
            return total
        tests = [Chain(EQUALITY, Atom(self.targets[path]), (("===", Atom("undefined")),)) for path in pending]
        condition = Chain(OR, tests[0], tuple(("||", test) for test in tests[1:])) if tests[1:] else tests[0]
        return Choice(condition, Atom("undefined"), total)

    def node(self, part: Part) -> Code:
        """A part in units of the total."""
        if not part.parts:
            return self.capped(part, self.leaf(part.path))
        below = [self.node(each) for each in part.parts]
        if part.combine == "highest" and len(below) > 1:
            return self.capped(part, self.highest(below))
        return self.capped(part, self.sum_of([("+", each) for each in below]))

    def leaf(self, path: str) -> Code:
        """What a leaf counts for: nothing where it is left out."""
        code: Code = Atom(self.targets[path])
        if not self.path.ends[path] <= {"points"}:
            nought = Atom("NOUGHT") if self.exact else Atom("0" if self.path.is_number(path) else "0n")
            code = Atom(f"({self.targets[path]} ?? {nought.text})")
        if self.wide and self.path.is_number(path):
            code = call("BigInt", code)
        return code if self.scale == 1 else Chain(PRODUCT, self.names.number(self.scale), (("*", code),))

    def sum_of(self, terms: list[tuple[str, Code]]) -> Code:
        if self.exact:
            total: Code = Atom("NOUGHT")
            for sign, code in terms:
                total = call("plus" if sign == "+" else "minus", total, code)
            return total
        (_, first), *rest = terms
        return Chain(SUM, first, tuple(rest)) if rest else first

    def highest(self, below: list[Code]) -> Code:
        if self.exact:
            return call("highest", array(*below))
        return call("greatest" if self.wide else "Math.max", *below)

    def capped(self, part: Part, code: Code) -> Code:
        if part.level not in ("bonus", "penalty"):
            return code
        if self.exact:
            return call("lowest", code, array(*(Atom(f"{end}n") for end in part.maximum.as_integer_ratio())))
        return call("least" if self.wide else "Math.min", code, self.names.number(int(part.maximum * self.unit)))
