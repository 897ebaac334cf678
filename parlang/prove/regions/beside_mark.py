"""Bands held against one mark that is no number, such as the mean of the country: what is left below it, at it, above.

Before::

    từ bình_quân trở lên : 2
    trên bình_quân       : 2, cứ thêm …

After::

    below the mark
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from parlang.ir.nodes import Const, Expr, Within
from parlang.ir.relations import plain
from parlang.prove.answers import Region, Side
from parlang.prove.outcomes import Listing
from parlang.syntax.nodes import BoundKind

ZERO = Fraction(0)
BELOW, AT, ABOVE = range(3)
PHRASES = {
    (True, True): BoundKind.FROM_TO,
    (True, False): BoundKind.FROM_BELOW,
    (False, True): BoundKind.ABOVE_TO,
    (False, False): BoundKind.ABOVE_BELOW,
}


def mark_of(listing: Listing) -> Expr | None:
    """Give the one mark of bands that are held against no other and that is no number."""
    ends = [end for each in _withins(listing) for end in (each.low, each.high) if end is not None]
    if listing.bands is None or listing.bands.kind == "date" or len({plain(end) for end in ends}) != 1:
        return None  # a day of a relative year is another number each year
    return None if isinstance(plain(ends[0]), Const) else ends[0]


def beside_mark(listing: Listing) -> tuple[Region, ...]:
    """Give what no band says of the values below the mark, at it, and above it, neighbours together."""
    spoken = {cell for each in _withins(listing) for cell in _cells(each)}
    left = [cell for cell in (BELOW, AT, ABOVE) if cell not in spoken]
    if left == [BELOW, ABOVE]:
        return tuple((_side(cell, cell),) for cell in left)
    return ((_side(left[0], left[-1]),),) if left else ()


def held_against_mark(side: Side, listing: Listing) -> Within:
    """Give what a region beside the mark asks of the subject."""
    mark = mark_of(listing)
    if mark is None or listing.bands is None:
        raise TypeError("the bands have no such mark")
    return Within(
        subject=listing.bands.subject,
        low=None if side.low is None else mark,
        low_closed=side.low_closed,
        high=None if side.high is None else mark,
        high_closed=side.high_closed,
        phrase=phrase_of(side),
    )


def phrase_of(side: Side) -> BoundKind:
    """Give the wording of the ends of a region."""
    if side.low is None:
        return BoundKind.AT_MOST if side.high_closed else BoundKind.BELOW
    if side.high is None:
        return BoundKind.AT_LEAST if side.low_closed else BoundKind.ABOVE
    return BoundKind.EXACTLY if side.low == side.high else PHRASES[side.low_closed, side.high_closed]


def within_of(side: Side, subject: Expr, *, percent: bool) -> Within:
    """Give what a region asks of its subject."""
    low, high = (None if end is None else Const(value=end, percent=percent) for end in (side.low, side.high))
    return Within(
        subject=subject,
        low=low,
        low_closed=side.low_closed,
        high=high,
        high_closed=side.high_closed,
        phrase=phrase_of(side),
    )


def _withins(listing: Listing) -> list[Within]:
    return [each.when for each in listing.alternatives if isinstance(each.when, Within)]


def _cells(within: Within) -> Iterator[int]:
    if within.low is None:
        yield BELOW
    if (within.low is None or within.low_closed) and (within.high is None or within.high_closed):
        yield AT
    if within.high is None:
        yield ABOVE


def _side(first: int, last: int) -> Side:
    return Side(
        key=None,
        low=None if first == BELOW else ZERO,
        low_closed=first == AT,
        high=None if last == ABOVE else ZERO,
        high_closed=last == AT,
        from_mark=True,
    )
