"""Find the files of cases: one file, or each file of a folder that can hold units, in the order of their names."""

from __future__ import annotations

from pathlib import Path

from parlang.outcome import Outcome
from parlang_compiler.files.errors import NoCaseFiles, NotReadable, TooLarge
from parlang_compiler.files.read import MEGABYTE, STANDARD_INPUT, reason

LARGEST_CASES = 16 * MEGABYTE  # a thousand units with all their figures
LARGEST_FOLDER = 4 * LARGEST_CASES
TABLE, WORKBOOK = ".csv", ".xlsx"
OLD_WORKBOOK = ".xls"
FOREIGN = (OLD_WORKBOOK, ".xlsm", ".xlsb", ".ods")  # workbooks that are not read
SUFFIXES = (".yaml", ".yml", ".json", TABLE, WORKBOOK)
NOT_OURS = (".", "~$")  # hidden, or the lock that Excel leaves beside an open workbook


def case_files(name: str) -> Outcome[tuple[str, ...]]:
    """Give the names of the files that CASES means."""
    path = Path(name)
    try:
        if name == STANDARD_INPUT or not path.is_dir():
            return Outcome((name,))
        files = sorted(each for each in path.iterdir() if _holds_cases(each))
        size = sum(each.stat().st_size for each in files)
    except (OSError, ValueError) as problem:
        return Outcome(None, (NotReadable(path=name, reason=reason(problem)),))
    if not files:
        return Outcome(None, (NoCaseFiles(path=name),))
    if size > LARGEST_FOLDER:
        return Outcome(None, (TooLarge(path=name, limit=LARGEST_FOLDER // MEGABYTE),))
    return Outcome(tuple(map(str, files)))


def suffix_of(name: str) -> str:
    """Give the ending of a name, in small letters."""
    return "" if name == STANDARD_INPUT else Path(name).suffix.lower()


def _holds_cases(path: Path) -> bool:
    return suffix_of(path.name) in SUFFIXES and not path.name.startswith(NOT_OURS) and path.is_file()
