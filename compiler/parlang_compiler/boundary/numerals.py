"""Numbers for tools: `0.25`, `-3`, and `1/3` where decimals do not end."""

from __future__ import annotations

from fractions import Fraction

from parlang.prose.numbers import decimals_of


def numeral(value: Fraction) -> str:
    """Write a number exactly, with a decimal point and as few digits as it has."""
    digits = decimals_of(value)
    if digits is None:
        return f"{value.numerator}/{value.denominator}"
    whole, rest = divmod(abs(value.numerator) * 10**digits // value.denominator, 10**digits)
    text = f"{whole}.{rest:0{digits}d}" if digits else str(whole)
    return f"-{text}" if value < 0 else text
