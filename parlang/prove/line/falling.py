"""Two values of a line of which the greater has fewer points.

The pieces are gone through from the left with the most points that any value so far can have. A piece that falls by
itself, or that begins lower, gives the two values. Where points come near to a number without reaching it, two values
are looked for on both sides of one between.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from parlang.prove.line.fractions_between import Stretch
from parlang.prove.line.pieces import Piece
from parlang.prove.line.straight import Straight
from parlang.prove.line.values import Steps, Values

Two = tuple[Fraction, Fraction]


class NotDecided(Exception):
    """There should be two such values, but none were found."""


def falling(pieces: Sequence[Piece], values: Values) -> Two | None:
    """Give two values of which the greater has fewer points; None if there are none."""
    best: tuple[Piece, Straight] | None = None
    for piece in pieces:
        points = piece.points
        if points is None or values.some(piece.stretch) is None:
            continue
        if points.slope < 0 and (inside := _inside(piece, values)) is not None:
            return inside
        if best is not None and _most(*best, values) > _least(piece, points, values):
            return _apart(best[0], best[1], piece, points, values)
        if best is None or _most(piece, points, values) >= _most(*best, values):
            best = (piece, points)
    return None


def _inside(piece: Piece, values: Values) -> Two | None:
    """Give two values of a piece that falls; None if it has one value only."""
    if isinstance(values, Steps):
        first = values.first(piece.stretch)
        second = None if first is None else values.first(piece.stretch.after(first))
    else:
        first = values.some(piece.stretch)
        second = None if first is None else values.some(piece.stretch.after(first))
        if first is not None and second is None:
            second, first = first, values.some(piece.stretch.before(first))
    return None if first is None or second is None else (first, second)


def _ends(piece: Piece, values: Values) -> tuple[Fraction, Fraction]:
    """Give the least and the greatest value of a piece; of shares, which have none, what they come near to."""
    stretch = piece.stretch
    if isinstance(values, Steps):
        first, last = values.first(stretch), values.last(stretch)
    else:
        first, last = stretch.low, stretch.high
    if first is None or last is None:
        raise NotDecided
    return first, last


def _most(piece: Piece, points: Straight, values: Values) -> Fraction:
    return max(map(points.at, _ends(piece, values)))


def _least(piece: Piece, points: Straight, values: Values) -> Fraction:
    return min(map(points.at, _ends(piece, values)))


def _apart(high: Piece, most: Straight, low: Piece, least: Straight, values: Values) -> Two:
    """Give a value of each of two pieces, of which the second begins lower."""
    if isinstance(values, Steps):
        first, last = (_ends(piece, values) for piece in (high, low))
        return max(reversed(first), key=most.at), min(last, key=least.at)
    between = (_most(high, most, values) + _least(low, least, values)) / 2
    one = values.some(_where(high.stretch, most, between, above=True))
    other = values.some(_where(low.stretch, least, between, above=False))
    if one is None or other is None:
        raise NotDecided
    return one, other


def _where(stretch: Stretch, points: Straight, between: Fraction, *, above: bool) -> Stretch:
    """Give the part of a stretch with more points than a number, or fewer."""
    turn = points.meets(between)
    if turn is None:
        return stretch
    return stretch.after(turn) if (points.slope > 0) is above else stretch.before(turn)
