"""Which column is which: found by the words at its head, whatever their case, accents and spaces.

Before::

    TT | Lĩnh vực/Tiêu chí | Điểm tối đa | Cách chấm điểm | Tài liệu kiểm chứng

After::

    number 0, name 1, maximum 2, rule 3, evidence 4; the rows below begin at 1
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from parlang_compiler.boundary.folding import folded
from parlang_compiler.importing.grid import Grid, GridCell

Role = Literal["number", "name", "maximum", "rule", "evidence", "notes"]
Line = tuple[GridCell, ...]

_WHOLE: Mapping[Role, tuple[str, ...]] = {
    "number": ("stt", "tt", "so tt", "so thu tu", "thu tu", "muc", "ma so", "ma", "so hieu"),
    "name": ("ten", "ten tieu chi", "noi dung"),
    "maximum": ("diem", "so diem"),
    "rule": ("dien giai",),
}
_PART: Sequence[tuple[Role, tuple[str, ...]]] = (  # asked in this order: «tài liệu kiểm chứng của tiêu chí»
    ("evidence", ("tai lieu kiem chung", "tai lieu minh chung", "minh chung", "kiem chung")),
    (
        "rule",
        ("cach cham", "cach tinh", "cach danh gia", "phuong phap", "yeu cau", "huong dan cham", "tieu chuan cham"),
    ),
    ("maximum", ("diem toi da", "thang diem", "diem chuan", "khung diem", "muc diem")),
    ("notes", ("ghi chu", "co quan tham dinh", "co quan danh gia")),
    ("name", ("linh vuc", "tieu chi", "noi dung", "diem thuong", "diem phat")),
)
_GIVEN = ("tu cham", "tu danh gia", "tham dinh", "dat duoc", "cham diem lan")  # points of a unit: no column of rules
TALLEST = 3  # rows of a heading
MOST_ABOVE = 40  # rows above a heading in a sheet: letterhead, title
LONGEST = 80  # letters of the head of a column
_COUNTED = re.compile(r"\(?(\d{1,2})\)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The columns of a table by what they hold, what the name column is called, and where rows begin."""

    columns: Mapping[Role, int]
    called: str
    unused: tuple[str, ...]
    first: int
    words: tuple[str, ...]

    def cell(self, row: Line, role: Role) -> GridCell | None:
        """Give the cell of a row in a column; None where the table has no such column."""
        at = self.columns.get(role)
        return row[at] if at is not None and at < len(row) else None


def heading_of(grid: Grid) -> Heading | None:
    """Find the heading of a table of criteria: it has a column of names and one of maxima.

    A title right above it reads as its first row, and hides what the columns below are called: of all headings
    that begin there or just below, the one that tells the most columns is meant.
    """
    for top in range(min(len(grid.rows), MOST_ABOVE)):
        if any(_headings(grid, top)):
            near = (each for begin in range(top, top + TALLEST) for each in _headings(grid, begin))
            return max(near, key=lambda each: len(each.columns))
    return None


def repeats(row: Line, heading: Heading) -> bool:
    """Tell whether a row says the heading again, as on every page."""
    words = tuple(map(_plain, (each.text for each in row)))
    return any(words) and all(each in {"", word} for each, word in zip(words, heading.words, strict=False))


def numbers_columns(row: Line) -> bool:
    """Tell whether a row counts the columns: (1), (2), (3)."""
    found = [_COUNTED.fullmatch(each.text) for each in row if each.lines]
    counted = [int(each[1]) for each in found if each is not None]
    return len(counted) == len(found) > 2 and counted == list(range(counted[0], counted[0] + len(counted)))


def _headings(grid: Grid, top: int) -> Iterator[Heading]:
    found = (_heading(grid, top, height) for height in range(1, TALLEST + 1))
    return (each for each in found if each is not None)


def _heading(grid: Grid, top: int, height: int) -> Heading | None:
    rows = grid.rows[top : top + height]
    if len(rows) < height or (height > 1 and _is_of_a_part(rows[-1])):
        return None
    words = tuple(_words_of(rows))
    columns = _columns(words)
    if not {"name", "maximum"} <= columns.keys():
        return None
    unused = tuple(word for at, word in enumerate(words) if word and at not in columns.values())
    called = words[columns["name"]]
    folded_words = tuple(map(_plain, words))
    return Heading(columns=columns, called=called, unused=unused, first=top + height, words=folded_words)


def _is_of_a_part(row: Line) -> bool:
    """Tell whether a row below a heading is no longer one: it has a number in figures."""
    return any(each.text[:1].isdecimal() for each in row) or any(len(each.text) > 80 for each in row)


def _words_of(rows: Sequence[Line]) -> Iterator[str]:
    for at in range(len(rows[0])):
        said = [_over(row, at) if level + 1 < len(rows) else row[at].text for level, row in enumerate(rows)]
        yield " ".join(dict.fromkeys(each for each in said if each))


def _over(row: Line, at: int) -> str:
    """Give what stands over a column, in a cell that may be wider."""
    for left in range(at, -1, -1):
        if row[left].lines:
            return row[left].text if left + max(row[left].span, 1) > at else ""
    return ""


def _columns(words: Sequence[str]) -> dict[Role, int]:
    found: dict[Role, int] = {}
    for at, word in enumerate(words):
        role = role_of(word)
        if role is not None:
            found.setdefault(role, at)
    between = range(found.get("number", 0) + 1, found.get("maximum", 0))
    if "name" not in found and "number" in found and len(between) == 1 and words[between[0]]:
        found["name"] = between[0]  # called as a ministry calls its levels: «Nhóm»
    return found


def role_of(heading: str) -> Role | None:
    """Tell what a column holds by its heading; None of one that says nothing of rules."""
    plain = _plain(heading)
    if not plain or len(plain) > LONGEST or "%" in heading or ":" in heading:
        return None
    for role, names in _WHOLE.items():
        if plain in names:
            return role
    if any(each in plain for each in _GIVEN) and "cach" not in plain and "co quan" not in plain:
        return None
    return next((role for role, names in _PART if any(name in plain for name in names)), None)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9]+", " ", folded(text)).split())
