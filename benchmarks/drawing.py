"""Figures of many units at once, near the marks of the rules that ask for them: columns of whole numbers."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from benchmarks.rules import At, Both, Figure, Gain, Of, Rule, Test

SEED, FEW = 2022, 400  # the most of which a share is taken, unless said otherwise
NEAR, FAR = 0.7, 1.2  # how many in one are beside a mark; the most of a share that has no upper end


def drawn(rules: list[Rule], count: int, most: int = FEW) -> dict[str, list[int | bool]]:
    """Give the columns as lists of Python's own numbers."""
    return {name: column.tolist() for name, column in columns(rules, count, most).items()}


def columns(rules: list[Rule], count: int, most: int = FEW) -> dict[str, Any]:
    """Give the columns as arrays, by the name of their figure; no share is of more than `most`."""
    import numpy

    source = numpy.random.default_rng(SEED)
    found: dict[str, Any] = {}
    for rule in rules:
        for quantity, marks in _marks(rule).items():
            found.update(_near(quantity, marks, count, most, source))
        for figure in rule.figures:
            if figure.kind == "yes_no":
                found[figure.name] = source.random(count) < 0.5
    return {figure.name: found[figure.name] for rule in rules for figure in rule.figures}


def _marks(rule: Rule) -> dict[Of, list[tuple[Fraction, Fraction]]]:
    """Give the marks of each quantity, with the width of what lies around them."""
    found: dict[Of, list[tuple[Fraction, Fraction]]] = {}
    for cases, otherwise in rule.parts:
        for test, gain in (*cases, (None, otherwise)):
            for at in _compared(test):
                found.setdefault(at.quantity, []).append((at.mark, _width(at.quantity)))
            if gain.quantity is not None:
                found.setdefault(gain.quantity, []).append((gain.since, _rise(gain)))
    return found


def _compared(test: Test | None) -> Iterator[At]:
    if isinstance(test, At):
        yield test
    elif isinstance(test, Both):
        yield from (*_compared(test.first), *_compared(test.second))


def _width(quantity: Of) -> Fraction:
    return {"ratio": Fraction(1, 20), "day": Fraction(45), "level": Fraction(1)}.get(quantity.top.kind, Fraction(8))


def _rise(gain: Gain) -> Fraction:
    """Give how far the gain goes on before its cap, and some more."""
    if gain.cap is None:
        return gain.step * 4
    return abs((gain.cap - gain.start) / gain.gain) * gain.step * Fraction(6, 5)


def _near(quantity: Of, marks: list[tuple[Fraction, Fraction]], count: int, most: int, source: Any) -> dict[str, Any]:
    import numpy

    chosen = source.integers(0, len(marks), count)
    mark, width = (numpy.array([float(each[place] * quantity.unit) for each in marks])[chosen] for place in (0, 1))
    if quantity.bottom is None:
        value = numpy.rint(mark + width * source.uniform(-1, 1, count)).astype(numpy.int64)
        return {quantity.top.name: numpy.clip(value, 0, _most(quantity.top))}
    whole = source.integers(1, most + 1, count)
    near = numpy.floor(mark * whole).astype(numpy.int64) + source.integers(-3, 4, count)
    far = numpy.floor(whole * source.uniform(0, FAR, count)).astype(numpy.int64)
    part = numpy.where(source.random(count) < NEAR, near, far)
    return {quantity.bottom.name: whole, quantity.top.name: numpy.clip(part, 0, whole)}


def _most(figure: Figure) -> int:
    return {"level": 2, "ratio": 10_000}.get(figure.kind, 100_000_000)
