"""Days of a year that a rule names relative to the evaluation year."""

from __future__ import annotations

BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)  # days, where February has 28


def day_of(year: int, month: int, day: int) -> int:
    """Give the ordinal of a day: 1 is 1/1 of the year 1, as in the standard library."""
    whole = year - 1
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    since = BEFORE_MONTH[month - 1] + (is_leap and month > 2) + day
    return 365 * whole + whole // 4 - whole // 100 + whole // 400 + since
