"""Units at the corners of what figures may be: quick examples of how far points move, asked of the interpreter.

Before::

    two counts, one not above the other

After::

    0 of 1, 0 of 10, 10 of 10, …
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice, product
from typing import TypeAlias

from parlang.diff.changes import Witness
from parlang.diff.pairing import NotComparable, Pairing, is_allowed, stands_of, witness_from
from parlang.diff.regions.by_values import values_of
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Figure
from parlang.ir.walk import PERIOD

MOST = 2_000
ROUND = (10, 5)
Cases: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A unit and the cases that decide, before and after."""

    witness: Witness
    cases: Cases

    @property
    def rise(self) -> Fraction:
        """Give how far points move; 0 where a side has none."""
        if self.witness.before is None or self.witness.after is None:
            return Fraction(0)
        return self.witness.after - self.witness.before


def samples_of(pairing: Pairing) -> tuple[Sample, ...]:
    """Give units whose figures are at their least, or a round number; none where the year is asked for."""
    if PERIOD in pairing.inputs:
        return ()
    figures = pairing.figures()
    every = product(*map(_values, figures))
    facts = (Facts(values={each.key: value for each, value in zip(figures, values, strict=True)}) for values in every)
    return tuple(sample for each in islice(facts, MOST) for sample in _sampled(pairing, each))


def _sampled(pairing: Pairing, facts: Facts) -> Iterator[Sample]:
    if not is_allowed(pairing, facts):
        return
    try:
        before, after = stands_of(pairing, facts)
        yield Sample(witness=witness_from(facts, before, after), cases=(before.cases, after.cases))
    except NotComparable:
        return


def _values(figure: Figure) -> tuple[Value, ...]:
    if figure.kind in ("yes_no", "level"):
        return values_of(figure)
    low, high = figure.low or Fraction(0), figure.high
    between = (min(each, high) if high is not None else Fraction(each) for each in map(Fraction, ROUND))
    return tuple(dict.fromkeys((low, *(max(low, each) for each in between))))
