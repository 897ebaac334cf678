"""`--period` and `--on` → the revision that is meant."""

from __future__ import annotations

import re
from argparse import Namespace
from datetime import date

from parlang.diagnostics.diagnostic import Language
from parlang_compiler.files.choice import Choice

_DAY_FIRST = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")


class BadChoice(Exception):
    """A year or a day that is none; the text says so."""


def choice_of(arguments: Namespace, language: Language) -> Choice:
    """Read the choice of a revision from the arguments of any command."""
    period, on = getattr(arguments, "period", None), getattr(arguments, "on", None)
    if period is not None and not re.fullmatch(r"[1-9][0-9]{3}", period):
        vi, en = f"--period: `{period}` không phải là một năm", f"--period: `{period}` is not a year"
        raise BadChoice(vi if language == "vi" else en)
    day = None if on is None else _day(on)
    if on is not None and day is None:
        vi, en = f"--on: `{on}` không phải là một ngày", f"--on: `{on}` is not a date"
        raise BadChoice(vi if language == "vi" else en)
    return Choice(period=None if period is None else int(period), on=day)


def _day(text: str) -> int | None:
    if (found := _DAY_FIRST.fullmatch(text)) is not None:
        day, month, year = map(int, found.groups())
    elif (found := _YEAR_FIRST.fullmatch(text)) is not None:
        year, month, day = map(int, found.groups())
    else:
        return None
    try:
        return date(year, month, day).toordinal()
    except ValueError:
        return None
