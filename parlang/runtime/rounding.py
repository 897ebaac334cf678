"""Rounding half up, exactly: 0,125 to two decimals is 0,13 and -0,125 is -0,12."""

from __future__ import annotations

from fractions import Fraction


def round_half_up(numerator: int, denominator: int, scale: int) -> int:
    """Give floor(numerator / denominator × scale + 1/2), for a positive denominator."""
    return (2 * numerator * scale + denominator) // (2 * denominator)


def rounded(value: Fraction, decimals: int | None) -> Fraction:
    """Give the value rounded half up to so many decimals; None leaves it as it is."""
    if decimals is None:
        return value
    scale = 10**decimals
    return Fraction(round_half_up(value.numerator, value.denominator, scale), scale)
