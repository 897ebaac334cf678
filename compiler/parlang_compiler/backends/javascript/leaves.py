"""The judge of a leaf: points, case, and what is missing.

Before::

    Leaf("chi_dao.hoan_thanh", Choose …)

After::

    /** 1.1 Hoàn thành: points in 1/100, at most 1.5. … */
    function judge_chi_dao__hoan_thanh(hoan_thanh, giao) { … }
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from parlang.ir.nodes import Figure, Part
from parlang.ir.walk import PERIOD
from parlang.lowered.nodes import Leaf, needs_of
from parlang_compiler.backends.javascript.code import Atom, call, laid_out
from parlang_compiler.backends.javascript.expressions import DECLARED, Names
from parlang_compiler.backends.javascript.statements import Judged, statements
from parlang_compiler.backends.javascript.text import about, in_comment, names_of
from parlang_compiler.backends.words import bands_of, figure_words


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafCode:
    """A leaf with what its functions are called; `wide` are those that need BigInts."""

    part: Part
    leaf: Leaf
    complete: Leaf  # the same for figures that are all given
    name: str  # as in judge_<name>
    wide: bool

    @property
    def inputs(self) -> tuple[str, ...]:
        """Give the inputs that the leaf may ask for, in order of first asking."""
        return needs_of(self.leaf.tree)

    @property
    def judge(self) -> str:
        """Give the judge as a table names it."""
        return f"wide(judge_{self.name})" if self.wide else f"judge_{self.name}"


def judge_function(code: LeafCode, figures: Mapping[str, Figure]) -> list[str]:
    """Give the judge of a leaf."""
    names = argument_names(code.inputs, figures, wide=code.wide)
    arguments = [names.figures[key] for key in code.inputs]
    if code.part.does_not_arise is not None:
        arguments.append(DECLARED)
    return [
        *about(_about(code, names, figures)),
        *function_head(f"judge_{code.name}", arguments),
        *statements(code.leaf.tree, Judged(), names, 2),
        "}",
    ]


def function_head(name: str, arguments: Sequence[str], prefix: str = "function ") -> list[str]:
    """Give the line, or the lines, that open a function."""
    return laid_out(prefix, call(name, *map(Atom, arguments)), " {")


def argument_names(inputs: Iterable[str], figures: Mapping[str, Figure], *, wide: bool) -> Names:
    """Name inputs by their short keys, or by their full ones where two short ones are the same."""
    keys = [key for key in inputs if key != PERIOD]
    shorts = [figures[key].short for key in keys]
    chosen = [key if shorts.count(short) > 1 else short for key, short in zip(keys, shorts, strict=True)]
    named = names_of(chosen)
    found = {key: named[text] for key, text in zip(keys, chosen, strict=True)}
    return Names(figures=found | {PERIOD: PERIOD}, yes_no=yes_no_in(figures), wide=wide)


def yes_no_in(figures: Mapping[str, Figure]) -> frozenset[str]:
    """Give the figures that are true or false."""
    return frozenset(key for key, figure in figures.items() if figure.kind == "yes_no")


def _about(code: LeafCode, names: Names, figures: Mapping[str, Figure]) -> list[str]:
    part, unit = code.part, code.leaf.unit
    measure = "an exact fraction of points" if unit is None else f"points in 1/{unit}"
    lines = [f"{in_comment(f'{part.number} {part.name}')}: {measure}, at most {part.maximum}."]
    lines += [
        f"{names.figures[key]}: {in_comment(figure_words(figures[key]))}" for key in code.inputs if key in figures
    ]
    lines += [f"case {band.case}: {in_comment(band.label)}" for band in bands_of(part) if band.label]
    source = in_comment(part.span.source.replace("\\", "/").rsplit("/", 1)[-1])
    return [*lines, f"source: {source}, line {part.span.line}"]
