"""Whether the whole numbers of a term keep below 2^53, where Numbers are exact; else BigInts take them.

Before::

    200 * hoan_thanh + giao over 2 * giao, both up to 1000      9000 * dan_so * dien_tich, both up to 10^9

After::

    Numbers                                                     BigInts

For whole numbers a and b > 0 with |a| + b < 2^53, `Math.floor(a / b)` is exact: a quotient below a whole number k is at
least 1/b below it, and |k| * b <= |a| + b < 2^53, so that the nearest Number is never k itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from parlang.lowered.nodes import Floor, Leaf, Term, each_term, terms_of
from parlang.lowered.ranges import Range, Ranges, Width, range_of, width_of_terms

LARGEST = 2**53 - 1
BITS = LARGEST.bit_length() + 1  # with the sign


def is_safe(ends: Range) -> bool:
    """Tell whether Numbers hold all whole numbers of a range."""
    return max(map(abs, ends)) <= LARGEST


def width_in_numbers(terms: Iterable[Term], ranges: Ranges) -> Width:
    """Give the width that terms need, each numerator together with its divisor."""
    roots = tuple(terms)
    found = width_of_terms(roots, ranges)
    bits = [_together(each, ranges).bit_length() + 1 for root in roots for each in each_term(root)]
    return Width(bits=max([found.bits, *bits]), figure=found.figure)


def is_wide(terms: Iterable[Term], ranges: Ranges) -> bool:
    """Tell whether terms need BigInts."""
    return width_in_numbers(terms, ranges).bits > BITS


def width_of_leaf(leaf: Leaf, ranges: Ranges) -> Width:
    """Give the width that a leaf needs."""
    return width_in_numbers(terms_of(leaf.tree), ranges)


def _together(term: Term, ranges: Ranges) -> int:
    if not isinstance(term, Floor):
        return 0
    return sum(max(map(abs, range_of(value, ranges))) for value in (term.numerator, term.divisor))
