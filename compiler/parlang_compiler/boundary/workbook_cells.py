"""A cell of a workbook → the text that its user sees, exactly.

A number is kept by a workbook as a binary float, and shown with at most 15 digits: 0.1 + 0.2, which is
0.30000000000000004, is shown as 0.3. What is shown is taken; whoever typed 15 digits or fewer gets them back.

Before::

    0.9117 as a percentage   45000 as a date   10.0   TRUE

After::

    "91.17%"                 "15/03/2023"      "10"   "true"
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import Any

DIGITS = 15
_NOT_ACTING = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')  # of a number format: what is shown as it stands


def cell_text(value: Any, number_format: str) -> tuple[str, bool]:
    """Give the text of a value, and whether it is a number that has one reading."""
    match value:
        case None:
            return "", False
        case bool():
            return ("true" if value else "false"), False
        case int() | float():
            percent = "%" in _NOT_ACTING.sub("", number_format)
            return _number(value, percent=percent), True
        case datetime.datetime():
            return _day(value.date(), value.time()), False
        case datetime.date():
            return _day(value, datetime.time()), False
        case _:
            return str(value), False


def _number(value: int | float, *, percent: bool) -> str:
    shown = Decimal(value) if isinstance(value, int) else Decimal(f"{value:.{DIGITS}g}")
    exact = shown.scaleb(2) if percent else shown
    text = f"{exact:f}"
    plain = text.rstrip("0").rstrip(".") if "." in text else text
    return f"{plain}%" if percent else plain


def _day(day: datetime.date, time: datetime.time) -> str:
    text = f"{day.day:02d}/{day.month:02d}/{day.year:04d}"
    return text if time == datetime.time() else f"{text} {time.isoformat()}"
