"""Units made up one figure after the other, each within what those before it leave: parts never above wholes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor

from parlang.ir.evaluate import given, holds
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Figure
from parlang.ir.walk import inputs_in
from parlang_compiler.testing.choosing import Chooser
from parlang_compiler.testing.linear import Row
from parlang_compiler.testing.spaces import Among, At, AtMark, Option, Space

TRIES = 4  # values of one figure, before it is left out for breaking a constraint that is no straight line
TENTHS = 10


def drawn(space: Space, chooser: Chooser, *, missing: int = 0, around: Mapping[str, Value] | None = None) -> Facts:
    """Make up a unit that breaks no declaration and no constraint.

    So many tenths of its figures are `missing`, and one for which nothing is left. `around` holds a unit that is
    known: about one in two of its values is kept where they may be.
    """
    year = chooser.choose(space.years)
    if missing and chooser.whole(1, TENTHS) <= missing:
        return _Unit(space=space, chooser=chooser, year=None).facts(missing, around or {})
    return _Unit(space=space, chooser=chooser, year=year).facts(missing, around or {})


def is_complete(space: Space, facts: Facts) -> bool:
    """Tell whether all figures of a space have a value."""
    return len(facts.values) == len(space.figures)


@dataclass(slots=True, kw_only=True)
class _Unit:
    space: Space
    chooser: Chooser
    year: int | None
    values: dict[str, Value] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)

    def facts(self, missing: int, around: Mapping[str, Value]) -> Facts:
        for figure in self.space.figures:
            value = None if missing and self.chooser.whole(1, TENTHS) <= missing else self._value(figure, around)
            if value is None:
                self.left_out.add(figure.key)
            else:
                self.values[figure.key] = value
        absent = frozenset(path for path in self.space.may_not_arise if self.chooser.whole(1, TENTHS) == TENTHS)
        return Facts(year=self.year, values=self.values, not_arising=absent)

    def _value(self, figure: Figure, around: Mapping[str, Value]) -> Value | None:
        """Give a value with which the constraints hold; None if none was found."""
        known = around.get(figure.key)
        if known is not None and self.chooser.choose((False, True)) and self._may_be(figure, known):
            return known
        for tried in range(TRIES):
            value = self._chosen(figure, tried)
            if value is not None and self._fits(figure, value):
                return value
        return None

    def _may_be(self, figure: Figure, value: Value) -> bool:
        if isinstance(value, Fraction):
            low, high = self._room(figure)
            if not low <= value * figure.grain <= high:
                return False
        return self._fits(figure, value)

    def _fits(self, figure: Figure, value: Value) -> bool:
        """Ask the constraints of which this is the last figure; one that has not all its figures is not asked."""
        facts = Facts(year=self.year, values={**self.values, figure.key: value})
        asked = (each for each in self.space.asked[figure.key] if all(given(key, facts) for key in inputs_in(each)))
        try:
            return all(holds(each, facts) for each in asked)
        except ZeroDivisionError:
            return False

    def _chosen(self, figure: Figure, tried: int) -> Value | None:
        match figure.kind:
            case "yes_no":
                return self.chooser.choose((False, True)) if tried == 0 else tried == 1
            case "level":
                return self.chooser.choose(figure.levels).key
            case _:
                return self._number(figure)

    def _number(self, figure: Figure) -> Fraction | None:
        low, high = self._room(figure)
        if low > high:
            return None
        wanted = self._wanted(self.chooser.choose(self.space.options[figure.key]), figure, low, high)
        return Fraction(min(high, max(low, wanted)), figure.grain)

    def _wanted(self, option: Option, figure: Figure, low: int, high: int) -> int:
        match option:
            case AtMark(mark=mark, grains=grains):
                at = mark.crossing(figure, self.values, self.year)
                return low if at is None else floor(at * figure.grain) + grains
            case At(value=value):
                return floor(value * figure.grain)
            case Among(grains=width):
                return self.chooser.whole(low, high if width is None else min(high, low + width))

    def _room(self, figure: Figure) -> tuple[int, int]:
        """Give the first and the last grain that declarations and the figures chosen before leave."""
        first, last = self.space.ends[figure.key]
        low, high = ceil(first * figure.grain), floor(last * figure.grain)
        for row in self.space.rows[figure.key]:
            rest = self._rest(row, figure.key)
            if rest is not None:
                factor = row.line.factors[figure.key]
                end = -rest / factor * figure.grain
                if factor > 0:
                    low = max(low, floor(end) + 1 if row.strict else ceil(end))
                else:
                    high = min(high, ceil(end) - 1 if row.strict else floor(end))
        return low, high

    def _rest(self, row: Row, own: str) -> Fraction | None:
        """Give the most that all but one figure may add up to; None if the row is not asked: a figure is missing."""
        if row.line.days and self.year is None:
            return None
        total = row.line.fixed(self.year)
        for key, factor in row.line.factors.items():
            if key in self.left_out:
                return None
            if key != own:
                total += self._most(key, factor)
        return total

    def _most(self, key: str, factor: Fraction) -> Fraction:
        value = self.values.get(key)
        if isinstance(value, Fraction):
            return factor * value
        low, high = self.space.ends[key]
        return max(factor * low, factor * high)
