"""P01–P04: paper, margins, fonts, page numbers."""

from __future__ import annotations

from collections.abc import Iterator

from parlang_compiler.files.encodings import old_encoding
from parlang_compiler.layout.checks.wanted import Wanted, faults, finding
from parlang_compiler.layout.errors.finding import LayoutFinding
from parlang_compiler.layout.errors.of_pages import Fonts, Margins, PageNumbers, PaperSize
from parlang_compiler.layout.lines import SLOTS, Edge, Line, Section
from parlang_compiler.layout.names import millimetres, twips
from parlang_compiler.layout.recognised import Recognised

A4 = (twips(210), twips(297))
EXACT = twips(0.1)  # A4 is 11906 or 11907 twips wide, by the program
CLOSE = twips(0.05)
UPRIGHT = {"top": (20, 25), "bottom": (20, 25), "left": (30, 35), "right": (15, 20)}
ON_ITS_SIDE = {"top": (30, 35), "bottom": (15, 20), "left": (20, 25), "right": (20, 25)}  # the same page, turned
SIDES = {"top": ("trên", "top"), "bottom": ("dưới", "bottom"), "left": ("trái", "left"), "right": ("phải", "right")}
FONT = "Times New Roman"
BLACK = frozenset({"auto", "000000"})
OLD_FONTS = {".vn": "TCVN3", "vni-": "VNI", "vntime": "TCVN3"}
ARABIC = frozenset({"decimal", "numberInDash"})


def paper_size(read: Recognised) -> Iterator[LayoutFinding]:
    """P01: A4; on its side only where there are tables."""
    skipped = read.layout_tables
    cells = ((line.section, line.cell) for line in read.paper.lines)
    tabled = {section for section, cell in cells if cell is not None and cell.table not in skipped}
    for at, section in enumerate(read.paper.sections):
        if section.width is None or section.height is None:
            yield finding(read, PaperSize, section.number, "không ghi khổ giấy", "no paper size is given")
            continue
        sides = sorted((section.width, section.height))
        if any(abs(side - right) > EXACT for side, right in zip(sides, A4, strict=True)):
            size = f"{millimetres(section.width)} × {millimetres(section.height)} mm"
            yield finding(read, PaperSize, section.number, f"khổ {size}", f"the paper is {size}")
        elif section.is_landscape and at not in tabled:
            yield finding(read, PaperSize, section.number, "xoay ngang mà không có bảng", "landscape without a table")


def margins(read: Recognised) -> Iterator[LayoutFinding]:
    """P02: the four margins; a page on its side may have them turned with it."""
    for section in read.paper.sections:
        found = [_outside(section, UPRIGHT)]
        if section.is_landscape:
            found.append(_outside(section, ON_ITS_SIDE))
        if not all(found):
            continue
        sides = found[0]
        vi = "; ".join(f"lề {SIDES[side][0]} {_length(section, side)}" for side in sides)
        en = "; ".join(f"{SIDES[side][1]} margin {_length(section, side)}" for side in sides)
        yield finding(read, Margins, section.number, vi, en)


def _outside(section: Section, wanted: dict[str, tuple[int, int]]) -> list[str]:
    """Give the sides whose margins are out of bounds."""
    return [
        side
        for side, (least, most) in wanted.items()
        if (length := _margin(section, side)) is None or not twips(least) - CLOSE <= length <= twips(most) + CLOSE
    ]


def _margin(section: Section, side: str) -> int | None:
    length = section.margins[side]
    gutter = (section.margins["gutter"] or 0) if side == "left" else 0
    return None if length is None else abs(length) + gutter  # below 0: the same, whatever stands in the header


def _length(section: Section, side: str) -> str:
    length = _margin(section, side)
    return "?" if length is None else f"{millimetres(length)} mm"


def fonts(read: Recognised) -> Iterator[LayoutFinding]:
    """P03: Times New Roman in all four slots, black, in Unicode."""
    encoding = old_encoding(read.paper.text, words=3)
    if encoding is not None:
        yield finding(read, Fonts, 1, f"chữ theo bảng mã {encoding}", f"the text is in {encoding}")
    for line in read.paper.lines:
        yield from _fonts(read, line, line.number)
    seen: set[int] = set()
    for section in read.paper.sections:
        for edge in (*section.headers.values(), *section.footers.values()):
            if id(edge) not in seen:
                seen.add(id(edge))
                for line in edge.lines:
                    yield from _fonts(read, line, section.number)


def _fonts(read: Recognised, line: Line, number: int) -> Iterator[LayoutFinding]:
    wrong = dict.fromkeys(look for run in line.letters if _is_wrong(look := run.look.fonts))
    colours = dict.fromkeys(run.look.colour for run in line.letters if run.look.colour not in BLACK)
    vi, en = [], []
    for each in wrong:
        named = dict.fromkeys(name or "" for name in each if name != FONT)
        slots = ", ".join(slot for slot, name in zip(SLOTS, each, strict=True) if name != FONT)
        old = next((OLD_FONTS[start] for name in named for start in OLD_FONTS if name.lower().startswith(start)), None)
        called = ", ".join(f"`{name}`" for name in named if name)
        vi.append(f"phông {called or 'chưa đặt'}{f' (bảng mã {old}, không phải Unicode)' if old else ''} ở {slots}")
        en.append(f"font {called or 'not set'}{f' ({old}, not Unicode)' if old else ''} in {slots}")
    if colours:
        vi.append(f"màu {', '.join(colours)}")
        en.append(f"colour {', '.join(colours)}")
    if vi:
        yield finding(read, Fonts, number, "; ".join(dict.fromkeys(vi)), "; ".join(dict.fromkeys(en)))


def _is_wrong(fonts: tuple[str | None, ...]) -> bool:
    return any(name != FONT for name in fonts)


def page_numbers(read: Recognised) -> Iterator[LayoutFinding]:
    """P04: Arabic, from 1, centred in the top margin, size 13–14, none on the first page."""
    for at, section in enumerate(read.paper.sections):
        found = list(_of_section(read, section, first=at == 0))
        if found:
            vi, en = zip(*found, strict=True)
            yield finding(read, PageNumbers, section.number, "; ".join(vi), "; ".join(en))


def _of_section(read: Recognised, section: Section, *, first: bool) -> Iterator[tuple[str, str]]:
    shown = [section.headers.get("default")]
    if read.paper.even_and_odd:
        shown.append(section.headers.get("even"))
    if any(_is_numbered(edge) for edge in section.footers.values()):
        yield "số trang ở chân trang", "the page number stands in the footer"
    elif not all(map(_is_numbered, shown)):
        yield "không có số trang ở lề trên", "there is no page number in the top margin"
    for edge in shown:
        yield from _look(edge)
    if first and not section.title_page:
        yield "trang thứ nhất cũng hiện số trang", "the first page shows its number"
    if first and section.title_page and _is_numbered(section.headers.get("first")):
        yield "trang thứ nhất cũng hiện số trang", "the first page shows its number"
    if section.number_format not in ARABIC:
        yield f"số trang kiểu {section.number_format}", f"page numbers are {section.number_format}"
    if first and section.starts_at not in {None, 1}:
        yield f"số trang bắt đầu từ {section.starts_at}", f"page numbers start at {section.starts_at}"


def _is_page(instruction: str) -> bool:
    return instruction.split()[:1] == ["PAGE"]


def _is_numbered(edge: Edge | None) -> bool:
    return edge is not None and any(_is_page(name) for name, _, _ in edge.fields)


def _look(edge: Edge | None) -> Iterator[tuple[str, str]]:
    for name, line, centred in () if edge is None else edge.fields:
        if not _is_page(name):
            continue
        if not centred:
            yield "số trang không căn giữa", "the page number is not centred"
        if any(word in name.upper() for word in ("ROMAN", "ALPHABETIC")):
            yield "số trang không phải chữ số Ả Rập", "the page number is not Arabic"
        yield from ((f"số trang {each.vi}", f"page number {each.en}") for each in faults(line, Wanted(sizes=(13, 14))))
