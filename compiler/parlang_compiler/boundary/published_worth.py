"""What published numbers come to when they are added, for all that they may stand for.

Of what is not published only the maximum is known: it is worth from 0 to that. A sum is told by its two ends, and by
how many rounded numbers went in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import get_args

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import OUTSIDE, PartScore
from parlang.ir.walk import part_and_below
from parlang.syntax.nodes import Method
from parlang_compiler.boundary.read_published import Number

ZERO = Fraction(0)
METHODS: tuple[Method, ...] = get_args(Method)


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What published numbers come to, from `least` to `most` for what is not published.

    `count` of them went in, printed in one table: with as many `decimals` as the finest, for zeros at the end are
    often left out.
    """

    least: Fraction
    most: Fraction
    count: int = 0
    decimals: int = 0

    @property
    def slack(self) -> Fraction:
        """Give how far rounding may have moved it."""
        return self.count * half_unit(self.decimals)

    @property
    def negative(self) -> Worth:
        """Give what it takes away."""
        return replace(self, least=-self.most, most=-self.least)

    def capped(self, maximum: Fraction) -> Worth:
        """Give it held to a maximum."""
        return replace(self, least=min(self.least, maximum), most=min(self.most, maximum))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The maxima that hold for a unit: what it is not assessed on has none.

    `certain` is the least that the maximum of the unit can be, for a criterion may yet turn out not to arise.
    """

    ruleset: Ruleset
    maxima: Mapping[str, Fraction]
    certain: Fraction

    @property
    def maximum(self) -> Fraction:
        """Give the maximum of the whole set, without what stands outside the scale."""
        return sum((self.maxima[part.path] for part in self.ruleset.parts), ZERO)


def half_unit(decimals: int) -> Fraction:
    """Give half a unit of the last digit."""
    return Fraction(1, 2 * 10**decimals)


def scale_of(ruleset: Ruleset, scores: Iterable[PartScore]) -> Scale:
    """Give the maxima of a unit by its score, in which what is not assessed is left out."""
    known = {score.path: score for score in scores}
    certain = sum((_certain(part, known) for part in ruleset.parts), ZERO)
    return Scale(ruleset=ruleset, maxima={path: score.maximum for path, score in known.items()}, certain=certain)


# --- maxima -----------------------------------------------------------------------------------


def ends_of_total(scale: Scale) -> tuple[Fraction, Fraction]:
    """Give the least and the most that the total can be, bonus and penalty included."""
    outside = worth_outside(scale, {})
    return outside.least, scale.maximum + outside.most


def most_of_method(method: Method | None, scale: Scale) -> Fraction:
    """Give the most that all criteria of the scale that are assessed by a method can be worth."""
    return sum((_most_by(part, method, scale) for part in scale.ruleset.parts), ZERO)


def _most_by(part: Part, method: Method | None, scale: Scale) -> Fraction:
    if part.rule is not None:
        return scale.maxima[part.path] if part.method == method else ZERO
    each = [_most_by(below, method, scale) for below in part.parts]
    if part.combine == "highest":
        return max(each)
    return sum(each, ZERO)


def _certain(part: Part, known: Mapping[str, PartScore]) -> Fraction:
    """Give the maximum of a part without the criteria that may yet be left out."""
    if part.rule is not None:
        arising = part.does_not_arise
        optional = arising is not None and arising.treatment == "not_assessed" and known[part.path].status == "pending"
        return ZERO if optional else known[part.path].maximum
    each = [_certain(below, known) for below in part.parts]
    if part.combine == "sum":
        return sum(each, ZERO)
    return known[part.path].maximum if any(each) else ZERO


# --- adding up --------------------------------------------------------------------------------


def any_given(parts: Iterable[Part], given: Mapping[str, Number]) -> bool:
    """Tell whether one of some parts, or of what stands below them, was published."""
    return any(below.path in given for part in parts for below in part_and_below(part))


def worth_of(part: Part, scale: Scale, given: Mapping[str, Number]) -> Worth:
    """Give what a part is worth by its own number, else by those below it, else by its maximum alone."""
    if part.path in given:
        return printed(given[part.path])
    if any_given(part.parts, given):
        return worth_of_parts(part, scale, given)
    return Worth(least=ZERO, most=scale.maxima[part.path])


def printed(given: Number) -> Worth:
    """Give what a single number stands for."""
    return Worth(least=given.value, most=given.value, count=1, decimals=given.decimals)


def worth_of_parts(part: Part, scale: Scale, given: Mapping[str, Number]) -> Worth:
    """Give what a part is worth by the parts that it is made of; a section outside the scale is capped."""
    below = [worth_of(each, scale, given) for each in part.parts]
    worth = added(below) if part.combine == "sum" else _highest(below)
    return worth if part.level not in OUTSIDE else worth.capped(scale.maxima[part.path])


def added(each: Sequence[Worth]) -> Worth:
    """Give the sum."""
    return Worth(
        least=sum((one.least for one in each), ZERO),
        most=sum((one.most for one in each), ZERO),
        count=sum(one.count for one in each),
        decimals=max((one.decimals for one in each), default=0),
    )


def _highest(each: Sequence[Worth]) -> Worth:
    """Give the highest: rounding moves it no further than it moves the one that moved most."""
    return Worth(
        least=max(one.least for one in each),
        most=max(one.most for one in each),
        count=max(one.count for one in each),
        decimals=max(one.decimals for one in each),
    )


def worth_outside(scale: Scale, given: Mapping[str, Number]) -> Worth:
    """Give what bonus and penalty add to the points of the scale."""
    each = [(part, worth_of(part, scale, given)) for part in scale.ruleset.outside]
    return added([worth if part.level == "bonus" else worth.negative for part, worth in each])


def worth_by_method(scale: Scale, given: Mapping[Method, Number]) -> Worth:
    """Give what the scale comes to by methods; criteria that name none are worth up to their maxima."""
    unknown = [
        Worth(least=ZERO, most=most_of_method(method, scale)) for method in (*METHODS, None) if method not in given
    ]
    return added([*(printed(each) for each in given.values()), *unknown])
