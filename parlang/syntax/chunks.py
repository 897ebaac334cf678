"""A file cut into its parts: each begins with a keyword at the start of a line and is read by itself.

Before::

    bộ tiêu chí x "X"
      thang điểm 100
    tiêu chí 1 "A" [a] điểm tối đa 100

After::

    lines 1-2, line 3

So an error stays in its part, and so does the work of reading it again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from parlang.syntax.keywords import keywords, pattern
from parlang.syntax.nodes import Surface

PART_TERMINALS = (
    "SET", "DOMAIN", "CRITERION", "SUB_CRITERION", "BONUS", "PENALTY", "GRADE_BY_POINTS", "GRADE_BY_INDEX",
    "AMEND_SET", "ITEM", "AMEND_HEAD", "AMEND", "REPLACE", "ADD_TO", "ADD_TO_SET", "REPEAL", "RENUMBER", "RENAME",
    "MOVE", "SPLIT", "MERGE",
)  # fmt: skip
CLAUSE_TERMINALS = (
    "INSTRUMENT", "IN_FORCE", "YEARS_FROM", "SCALE", "ROUND_POINTS", "ROUND_INDEX", "PRO_RATA", "ILLUSTRATIVE",
    "VERIFIED", "INTERPRETED", "LEGAL_BASIS", "GUIDANCE", "DATA_THROUGH", "CONSISTS", "CALL", "UNITS", "FIGURES",
    "PARAMETERS", "FIGURES_SATISFY", "LET", "BY_APPRAISAL", "BY_SURVEY", "BY_STATISTICS", "BY_SATISFACTION",
    "ALWAYS_ARISES", "NOT_ARISING", "EVIDENCE", "EVIDENCE_MISSING", "HIGHEST_ONLY", "SCORE_BY", "SCORE_AS", "SCORE",
    "SCORE_BY_FORMULA", "ADD_POINTS", "DEDUCT_POINTS", "SURVEY", "UNWRITTEN", "NO_LONGER_USED",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """Some whole lines of a file; `first_line` counts from 1."""

    text: str
    first_line: int


@cache
def line_starts(surface: Surface, terminals: tuple[str, ...]) -> re.Pattern[str]:
    """Give the expression of a line that begins with one of the keywords, the longest first."""
    words = [each for terminal in terminals for each in keywords(surface).words[terminal]]
    ordered = sorted(words, key=len, reverse=True)
    return re.compile(rf"^[ \t]*(?P<keyword>{'|'.join(map(pattern, ordered))})", re.IGNORECASE)


def chunks(text: str, surface: Surface) -> tuple[Chunk, ...]:
    """Cut a text into its parts; what stands before the first is left out when it is blank or comments."""
    starts_part = line_starts(surface, PART_TERMINALS)
    lines = text.split("\n")
    starts = [number for number, line in enumerate(lines) if starts_part.match(line)]
    if not starts:
        return (Chunk(text=text, first_line=1),)
    begins = starts if _blank(lines[: starts[0]]) else [0, *starts]
    ends = [*begins[1:], len(lines)]
    return tuple(
        Chunk(text="\n".join(lines[begin:end]), first_line=begin + 1) for begin, end in zip(begins, ends, strict=True)
    )


def _blank(lines: list[str]) -> bool:
    return all(not line.strip() or line.lstrip().startswith("#") for line in lines)


def first_word_line(text: str) -> tuple[int, str] | None:
    """Give the first line that is not blank or a comment, with its number from 1."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            return number, line.strip()
    return None


def surface_of(text: str) -> Surface | None:
    """Tell the surface of a text by its first keyword that begins a part; None when there is none."""
    surfaces: tuple[Surface, ...] = ("vi", "en")
    for line in text.split("\n"):
        for surface in surfaces:
            if line_starts(surface, PART_TERMINALS).match(line):
                return surface
    return None
