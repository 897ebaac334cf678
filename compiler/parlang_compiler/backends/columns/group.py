"""Figures of the group: what each unit is worth for them, as a whole number that orders as the exact value does.

Before::

    thứ hạng của tỷ_lệ                 # tỷ_lệ = đạt / giao, giao up to 1.000

After::

    Window(value = floor(1000000 * dat / giao), needs = (dat, giao))

Two quotients whose denominators are at most D differ by at least 1/D² or not at all: times D², their whole parts differ
exactly where they do.
"""

from __future__ import annotations

from collections.abc import Iterator

from parlang.ir.group import group_figures
from parlang.ir.nodes import Figure, Ruleset
from parlang.ir.walk import inputs_in
from parlang.lowered.from_ir import lower_value
from parlang.lowered.nodes import Constant, Floor, Product, Value
from parlang.lowered.ranges import range_of
from parlang.lowered.to_integers import Inputs, Ratio, ratio_of
from parlang.lowered.whole import value_of
from parlang_compiler.backends.columns.nodes import Window


def windows(ruleset: Ruleset, inputs: Inputs) -> Iterator[Window]:
    """Give the figures of the group of a set, in their order."""
    figures = {figure.key: figure for figure in ruleset.figures}
    for figure in group_figures(ruleset):
        if figure.group is not None:
            exact = ratio_of(lower_value(figure.group.of, figures), inputs)
            yield Window(figure=figure, value=_whole(figure, exact, inputs), needs=inputs_in(figure.group.of))


def _whole(figure: Figure, exact: Ratio, inputs: Inputs) -> Value:
    numerator = value_of(exact.numerator)
    if not exact.factors:
        return numerator if exact.scale == figure.grain or _only_orders(figure) else _by_grain(numerator, exact, figure)
    divisor = value_of(exact.denominator())
    most = range_of(divisor, inputs.ranges)[1]
    return Floor(Product((Constant(most * most), numerator)), divisor)


def _only_orders(figure: Figure) -> bool:
    return figure.group is not None and figure.group.what in ("rank", "count")


def _by_grain(numerator: Value, exact: Ratio, figure: Figure) -> Value:
    """Give the value by the grain of its figure, which holds it."""
    if figure.grain % exact.scale:
        raise ValueError(f"{figure.key} is no whole number of 1/{figure.grain}")
    return Product((Constant(figure.grain // exact.scale), numerator))
