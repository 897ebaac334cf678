"""Days of a year that a rule names relative to the evaluation year."""

from __future__ import annotations

from datetime import date


def day_of(year: int, month: int, day: int) -> int:
    """Give the ordinal of a day."""
    return date(year, month, day).toordinal()
