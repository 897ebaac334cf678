"""Rows of texts → CSV that a spreadsheet opens as it was meant: UTF-8 with its mark, no cell taken for a formula."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from parlang.diagnostics.diagnostic import Language

MARK = "\ufeff"  # by which Excel knows UTF-8
# A Vietnamese spreadsheet writes `0,5`, and separates cells by the semicolon.
SEPARATORS: dict[Language, str] = {"vi": ";", "en": ","}
_NUMBER = re.compile(r"[+-]?[0-9][0-9.,]*%?")
_FORMULA = tuple("=+-@\t\r")


def to_csv(rows: Iterable[Sequence[str]], language: Language) -> str:
    """Write rows for the spreadsheet of a language."""
    separator = SEPARATORS[language]
    lines = (separator.join(_written(each, separator) for each in row) for row in rows)
    return MARK + "".join(f"{line}\n" for line in lines)


def _written(text: str, separator: str) -> str:
    safe = f"'{text}" if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text) else text
    if separator in safe or any(each in safe for each in '"\n\r'):
        return '"{}"'.format(safe.replace('"', '""'))
    return safe
