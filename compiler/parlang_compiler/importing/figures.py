"""The annex of figures, as guidance documents have it → declarations.

Before::

    chi_dao.ke_hoach.hoan_thanh.giao | Số nhiệm vụ đề ra | số lượng (nhiệm vụ) | từ 01 đến 1.000.000.000 | 1.1.2. …

After::

    of 1.1.2: giao "Số nhiệm vụ đề ra" : số lượng "nhiệm vụ" từ 1 trở lên
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.syntax.keywords import reserved_words
from parlang.syntax.to_text.words import quoted
from parlang.text import outside_key
from parlang_compiler.boundary.folding import folded
from parlang_compiler.document.criteria_table import DIRECTIONS
from parlang_compiler.document.figures_table import COMPUTED_TABLES, OWNERS
from parlang_compiler.importing.errors import FigureUnread
from parlang_compiler.importing.grid import Book, Grid, GridCell

HEADINGS = ("ma_so_lieu", "so_lieu", "loai,_don_vi_tinh", "pham_vi", "dung_cho")
WHOLE, UNIT, YEAR = "", "unit", "parameters"
"""Whom figures belong to that no part owns: the set, the unit, the year."""
MOST_OF_COUNTS = "1.000.000.000"
_TYPE = re.compile(r"(?P<kind>[^()]+?)(?: \((?P<unit>.*)\))?")
_RANGE = re.compile(
    r"(?:không giới hạn|từ (?P<low>\S+) (?:đến (?P<high>\S+?)|(?P<up>trở lên)|(?P<down>trở xuống)))"
    r"(?:, (?P<decimals>\d+) chữ số thập phân)?"
)
_NUMBER = re.compile(r"[-−]?\d[\d.]*(?:,\d+)?%?")
_DATE = re.compile(r"\d{2}/\d{2}/\d{4}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """A figure as it is declared; `owner` is the number of its part, or whom it belongs to else.

    `path` is the permanent path of that part, where the file tells it.
    """

    owner: str
    path: str
    name: str
    label: str
    type: str
    proposed: bool = False

    @property
    def text(self) -> str:
        """Give the line of the declaration."""
        return f"{self.name} {quoted(self.label)} : {self.type}"


def declared_figures(book: Book, found: list[Diagnostic]) -> tuple[Declared, ...]:
    """Give the figures that a file declares: those that units report."""
    made = (each for grid in book.grids if _is_reported(grid) for each in _declared(grid, found))
    return tuple({(each.path, each.name): each for each in made}.values())


def is_figures_table(grid: Grid) -> bool:
    """Tell whether a table lists figures."""
    return bool(grid.rows) and tuple(folded(each.text) for each in grid.rows[0]) == HEADINGS


def _is_reported(grid: Grid) -> bool:
    computed = any(caption in line for _, caption in COMPUTED_TABLES.values() for line in grid.before)
    return is_figures_table(grid) and not computed


def _declared(grid: Grid, found: list[Diagnostic]) -> Iterator[Declared]:
    for row in grid.rows[1:]:
        key, _, kind, extent, used = (each.text for each in row)
        if folded(key) == HEADINGS[0] or not key:
            continue
        made = _figure(row, used)
        if made is None:
            found.append(FigureUnread(key=key, kind=kind, extent=extent, span=row[0].place))
        else:
            yield made


def _figure(row: tuple[GridCell, ...], used: str) -> Declared | None:
    path, _, short = row[0].text.rpartition(".")
    lines = row[1].lines
    direction = next((each for each in DIRECTIONS.values() if lines and lines[-1] == each), None)
    label = " ".join(lines[:-1] if direction is not None and len(lines) > 1 else lines)
    written = declaration(row[2].text, row[3].text)
    if written is None or not short:
        return None
    return Declared(
        owner=_owner(path, used),
        path=path,
        name=name_of(short, label),
        label=label,
        type=written if direction is None else f"{written}, {direction}",
    )


def _owner(path: str, used: str) -> str:
    if path in OWNERS:
        return path
    return WHOLE if used == "Cả bộ tiêu chí" else used


def name_of(short: str, label: str) -> str:
    """Give a name back its accents, if its label has the same words; else the key itself is the name."""
    words = re.findall(r"\w+", label.lower())
    length = short.count("_") + 1
    for at in range(len(words) - length + 1):
        name = "_".join(words[at : at + length])
        if outside_key(name) == short and not name[0].isdecimal() and name not in reserved_words():
            return name
    return short


def declaration(kind: str, extent: str) -> str | None:
    """Give the type of a figure with its range; None of what says none."""
    found = _TYPE.fullmatch(kind)
    if found is None:
        return None
    unit = found["unit"]
    match found["kind"]:
        case "có/không":
            return "có/không"
        case "mức":
            return _levels(extent)
        case "số lượng" | "tiền" | "tỷ lệ" | "số" | "thứ hạng" | "ngày":
            return _with_range(found["kind"], unit, extent)
        case _:
            return None


def _levels(extent: str) -> str:
    labels = [each.strip() for each in extent.split(";")]
    taken: set[str] = set()
    return "một trong { " + " ; ".join(f"{level_name(each, taken)} {quoted(each)}" for each in labels) + " }"


def level_name(label: str, taken: set[str]) -> str:
    """Name a level by its label; `taken` are the keys of the other levels."""
    name = "_".join(re.findall(r"\w+", label.lower())) or "mức"
    if name[0].isdecimal() or name in reserved_words() or outside_key(name) in taken:
        name = f"mức_{name}"
    while outside_key(name) in taken:
        name += "_nữa"
    taken.add(outside_key(name))
    return name


def _with_range(kind: str, unit: str | None, extent: str) -> str | None:
    found = _RANGE.fullmatch(extent)
    if found is None:
        return None
    ends = [found[each] for each in ("low", "high")]
    if found["down"]:
        ends.reverse()
    form = _DATE if kind == "ngày" else _NUMBER
    if any(each is not None and not form.fullmatch(each) for each in ends):
        return None
    pieces = [kind, quoted(unit) if unit else "", _decimals(kind, found["decimals"]), _bound(kind, *ends)]
    return " ".join(each for each in pieces if each)


def _decimals(kind: str, decimals: str | None) -> str:
    return f"{decimals or 0} chữ số thập phân" if kind in ("tỷ lệ", "số") else ""


def _bound(kind: str, low: str | None, high: str | None) -> str:
    first, last = (None if each is None else _end(kind, each) for each in (low, high))
    if kind == "ngày":
        return " ".join((f"từ {first}" if first else "", f"đến hết {last}" if last else "")).strip()
    if kind == "số lượng" and last == MOST_OF_COUNTS:
        return "" if first == "0" else f"từ {first} trở lên"
    match first, last:
        case None, None:
            return ""
        case _, None:
            return f"từ {first} trở lên"
        case None, _:
            return f"từ {last} trở xuống"
        case _:
            return f"từ {first} đến {last}"


def _end(kind: str, text: str) -> str:
    if kind == "ngày":
        return f"ngày {text}"
    plain = text.lstrip("-−")
    plain = plain.lstrip("0") or "0" if plain.isdecimal() else plain
    return f"(-{plain})" if text[0] in "-−" else plain
