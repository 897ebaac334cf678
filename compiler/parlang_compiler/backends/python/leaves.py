"""The functions of one leaf: `points_…` for complete figures, `judge_…` that also gives case and missing.

Before::

    Leaf("chi_dao.hoan_thanh", Choose …)

After::

    def points_chi_dao__hoan_thanh(hoan_thanh: int, giao: int) -> int: …
    def judge_chi_dao__hoan_thanh(hoan_thanh: int | None, giao: int | None) -> Judged: …
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from parlang.ir.nodes import Figure, Part
from parlang.ir.walk import PERIOD
from parlang.lowered.nodes import Choose, Give, Leaf, LeaveOut, Pend, Tree, needs_of
from parlang.lowered.simplify import undeclared
from parlang_compiler.backends.python.bands import Tables
from parlang_compiler.backends.python.code import Atom, Call, laid_out
from parlang_compiler.backends.python.expressions import Names
from parlang_compiler.backends.python.manners import Judged, Returned
from parlang_compiler.backends.python.statements import statements
from parlang_compiler.backends.python.text import docstring, names_of, plain
from parlang_compiler.backends.words import bands_of, figure_words


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafCode:
    """A leaf with what its functions are called."""

    part: Part
    leaf: Leaf
    name: str  # as in points_<name>

    def inputs(self) -> tuple[str, ...]:
        """Give the inputs that the leaf may ask for, in order of first asking."""
        return needs_of(self.leaf.tree)

    def points_name(self) -> str:
        """Give the name of the function for complete figures."""
        return f"points_{self.name}"

    def judge_name(self) -> str:
        """Give the name of the function that also gives case and missing."""
        return f"judge_{self.name}"


def leaf_functions(code: LeafCode, figures: Mapping[str, Figure], tables: Tables) -> list[str]:
    """Give both functions of a leaf; long rows of bands go into the tables."""
    names = replace(argument_names(code.inputs(), figures), tables=tables)
    return [*_points_function(code, names, figures), "", "", *_judge_function(code, names)]


def argument_names(inputs: Iterable[str], figures: Mapping[str, Figure]) -> Names:
    """Name inputs by their short keys, or by their full ones where two short ones are the same."""
    keys = [key for key in inputs if key != PERIOD]
    shorts = [figures[key].short for key in keys]
    chosen = [key if shorts.count(short) > 1 else short for key, short in zip(keys, shorts, strict=True)]
    named = names_of(chosen)
    found = {key: named[text] for key, text in zip(keys, chosen, strict=True)}
    return Names(found | {PERIOD: PERIOD})


def _points_function(code: LeafCode, names: Names, figures: Mapping[str, Figure]) -> list[str]:
    tree = undeclared(code.leaf.tree)
    inputs = needs_of(tree)
    arguments = [f"{names.figures[key]}: {_type(key, figures)}" for key in inputs]
    return [
        *definition(code.points_name(), arguments, _result(tree)),
        *docstring(_about(code, inputs, names, figures), 4),
        *statements(tree, Returned(), names, 4),
    ]


def _judge_function(code: LeafCode, names: Names) -> list[str]:
    arguments = [f"{names.figures[key]}: int | None" for key in code.inputs()]
    if code.part.does_not_arise is not None:
        arguments += ["*", "not_arising: bool = False"]
    return [
        *definition(code.judge_name(), arguments, "Judged"),
        *docstring([f"Give the points of {code.points_name()}, the case, and what is missing."], 4),
        *statements(code.leaf.tree, Judged(), names, 4),
    ]


def definition(name: str, arguments: list[str], result: str) -> list[str]:
    """Give the line, or the lines, that open a function."""
    return laid_out("def ", Call(name, tuple(Atom(each) for each in arguments)), f" -> {result}:")


def _type(key: str, figures: Mapping[str, Figure]) -> str:
    return "bool" if key in figures and figures[key].kind == "yes_no" else "int"


def _result(tree: Tree) -> str:
    kinds = set(_outcomes(tree))
    shown = " | ".join(kind for kind in ("int", "Exact", "None") if kind in kinds)
    return shown or "int"


def _outcomes(tree: Tree) -> Iterable[str]:
    match tree:
        case Choose(_, arms, otherwise):
            for below in (*(arm.tree for arm in arms), otherwise):
                yield from _outcomes(below)
        case Give(_, _, _, over):
            yield "int" if over is None else "Exact"
        case LeaveOut() | Pend():
            yield "None"
        case _:
            return


def _about(code: LeafCode, inputs: tuple[str, ...], names: Names, figures: Mapping[str, Figure]) -> list[str]:
    part, unit = code.part, code.leaf.unit
    title = plain(f"{part.number} {part.name}")
    measure = "an exact fraction of points" if unit is None else f"points in 1/{unit}"
    lines = [f"{title}: {measure}, at most {part.maximum}.", ""]
    lines += [f"{names.figures[key]}: {figure_words(figures[key])}" for key in inputs if key in figures]
    lines += [f"case {band.case}: {plain(band.label)}" for band in bands_of(part) if band.label]
    source = plain(part.span.source.replace("\\", "/").rsplit("/", 1)[-1])
    return [*lines, f"source: {source}, line {part.span.line}"]
