"""C11–C16, C26: the text, its parts with their numbers, the mark at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parlang_compiler.layout.checks.wanted import Wanted, faults, finding, looks
from parlang_compiler.layout.errors.finding import LayoutFinding
from parlang_compiler.layout.errors.of_bodies import Articles, Body, Chapters, Clauses, EndMark, Points, SubChapters
from parlang_compiler.layout.lines import Line
from parlang_compiler.layout.names import millimetres, twips
from parlang_compiler.layout.recognised import Recognised

OF_TEXT = Wanted(sizes=(13, 14))
OF_HEADS = Wanted(sizes=(13, 14), bold=True, upper=False, aligns=("center",))
OF_TITLES = Wanted(sizes=(13, 14), bold=True, upper=True, aligns=("center",))
INDENTS = (twips(10), twips(12.7))
CLOSE = twips(0.3)  # programs round an indent to tenths of a centimetre
GAP = 6 * 20
ONE_LINE, LINE_AND_HALF = 240, 360  # in 240ths of a line
SINGLE = 1.15  # of the size of the letters
POINTS = "abcdđeghiklmnopqrstuvxy"  # how points follow one another

CHAPTER = re.compile(r"(?:phần|chương)\s+(?P<number>[ivxlc]+|\d+|thứ \w+)\.?", re.IGNORECASE)
SUB_CHAPTER = re.compile(r"(?:tiểu mục|mục)\s+(?P<number>[ivxlc]+|\d+)\.?", re.IGNORECASE)
ARTICLE = re.compile(r"điều\s+(?P<number>\d+[a-zđ]?|[ivxlc]+)\s*(?P<sign>[.:)/]|$)", re.IGNORECASE)
_GOOD_CHAPTER = re.compile(r"(?:Phần|Chương) [IVXLC]+|Phần thứ \w+")
_GOOD_SUB_CHAPTER = re.compile(r"(?:Mục|Tiểu mục) [1-9]\d*")
_GOOD_ARTICLE = re.compile(r"Điều [1-9]\d*[a-zđ]?\.(?:\s|$)")
_CLAUSE = re.compile(r"(?P<number>\d{1,3})(?P<sign>[.)/])\s")
_POINT = re.compile(r"(?P<letter>[a-zđăâêôơư])(?P<sign>[.)/])\s")
_FORMULA = re.compile(r"[=×∑√]")
END = "./."
CAPTION = "caption"  # the style that Word has for the words above a table or below a picture


def body(read: Recognised) -> Iterator[LayoutFinding]:
    """C11: justified, first line set in, gaps, line spacing, size."""
    paragraphs = [line for line in read.body if not line.continued and not _stands_alone(line)]
    for at, line in enumerate(paragraphs):
        following = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
        found = list(_text_faults(line, following))
        if found:
            yield finding(read, Body, line, "; ".join(vi for vi, _ in found), "; ".join(en for _, en in found))


def _stands_alone(line: Line) -> bool:
    """Tell whether a line is a title, the caption of a table, or a formula in the middle, and not running text."""
    if (line.shape.style or "").lower() == CAPTION:
        return True
    centred = line.shape.align == "center"
    head = CHAPTER.fullmatch(line.text) or SUB_CHAPTER.fullmatch(line.text)
    return bool(line.is_upper or head or (centred and _FORMULA.search(line.text)))


def _text_faults(line: Line, following: Line | None) -> Iterator[tuple[str, str]]:
    if line.shape.align != "both":
        yield "không căn đều hai bên", "not justified"
    start = line.shape.left + line.shape.first
    tabbed = bool(line.runs) and line.runs[0].text.startswith("\t") and start == 0  # a tab reaches 12,7 mm
    if not tabbed and all(abs(start - indent) > CLOSE for indent in INDENTS):
        text = millimetres(start)
        yield f"dòng đầu lùi {text} mm", f"the first line is set in {text} mm"
    if following is not None and _gap(line, following) < GAP:
        gap = f"{_gap(line, following) / 20:g}"
        yield f"cách đoạn sau {gap.replace('.', ',')} pt", f"{gap} pt before the next paragraph"
    yield from _spacing(line)
    if line.all("italic"):
        yield "nghiêng", "italic"
    # The look of clauses and points is told by their own checks.
    yield from ((each.vi, each.en) for each in faults(line, OF_TEXT) if each.vi != "nghiêng")


def _gap(line: Line, following: Line) -> int:
    """Give the room between two paragraphs; what a style takes away between its own is not there."""
    same = line.shape.style == following.shape.style
    after = 0 if same and line.shape.contextual else line.shape.after
    before = 0 if same and following.shape.contextual else following.shape.before
    return after + before


def _spacing(line: Line) -> Iterator[tuple[str, str]]:
    shape = line.shape
    if shape.rule == "auto":
        if not ONE_LINE <= shape.line <= LINE_AND_HALF:
            lines = f"{shape.line / ONE_LINE:.2g}"
            yield f"giãn dòng {lines.replace('.', ',')}", f"line spacing {lines}"
        return
    size = max((run.look.half_points / 2 for run in line.letters), default=13)
    low = shape.rule == "exact" and shape.line < size * 20
    if low or shape.line > size * 20 * SINGLE * 1.5:
        points = f"{shape.line / 20:g}"
        yield f"giãn dòng {points.replace('.', ',')} pt", f"line spacing {points} pt"


def chapters(read: Recognised) -> Iterator[LayoutFinding]:
    """C12: `Chương I` alone on its line, its title below in capitals."""
    for head, title in _heads(read, CHAPTER):
        yield from looks(read, Chapters, head, OF_HEADS)
        if not _GOOD_CHAPTER.fullmatch(head.text):
            yield finding(
                read, Chapters, head, f"`{head.text}` không đúng cách ghi", f"`{head.text}` is not so written"
            )
        yield from looks(read, Chapters, title, OF_TITLES)


def sub_chapters(read: Recognised) -> Iterator[LayoutFinding]:
    """C13: `Mục 1` alone on its line, its title below in capitals."""
    for head, title in _heads(read, SUB_CHAPTER):
        yield from looks(read, SubChapters, head, OF_HEADS)
        if not _GOOD_SUB_CHAPTER.fullmatch(head.text):
            said = f"`{head.text}` không đúng cách ghi", f"`{head.text}` is not so written"
            yield finding(read, SubChapters, head, *said)
        yield from looks(read, SubChapters, title, OF_TITLES)


def _heads(read: Recognised, pattern: re.Pattern[str]) -> Iterator[tuple[Line, Line | None]]:
    """Give heads of parts with the title below them."""
    for at, line in enumerate(read.body):
        if pattern.fullmatch(line.text):
            below = read.body[at + 1] if at + 1 < len(read.body) else None
            other = below is not None and any(each.match(below.text) for each in (CHAPTER, SUB_CHAPTER, ARTICLE))
            yield line, None if other else below


def articles(read: Recognised) -> Iterator[LayoutFinding]:
    """C14: `Điều 1.` bold, in Arabic numbers that follow one another."""
    last = 0
    for line in read.body:
        found = ARTICLE.match(line.text)
        if found is None or not (found["sign"] or _is_bold(line, found.end())):
            continue
        number = found["number"]
        if not _GOOD_ARTICLE.match(line.text):
            said = f"`{found[0].strip()}` không đúng cách ghi", f"`{found[0].strip()}` is not so written"
            yield finding(read, Articles, line, *said)
        elif not _is_bold(line, found.end()):
            yield finding(read, Articles, line, f"`Điều {number}.` không đậm", f"`Điều {number}.` is not bold")
        if number.isdigit():
            if int(number) not in {last + 1, 1}:
                said = f"Điều {number} đứng sau Điều {last}", f"Điều {number} follows Điều {last}"
                yield finding(read, Articles, line, *said)
            last = int(number)


def _is_bold(line: Line, length: int) -> bool:
    """Tell whether so many letters at the start of a line are bold."""
    seen = 0
    for run in line.runs:
        if seen >= length:
            break
        if run.text.strip() and not run.look.bold:
            return False
        seen += len(run.text)
    return True


def clauses(read: Recognised) -> Iterator[LayoutFinding]:
    """C15: `1.`, upright."""
    for line in read.body:
        found = _CLAUSE.match(line.text)
        if found is not None:
            yield from _numbered(read, Clauses, line, found["sign"], ".", found.end())


def points(read: Recognised) -> Iterator[LayoutFinding]:
    """C16: `a)`, upright, in the order a, b, c, d, đ, e, g, h."""
    last = ""
    for line in read.body:
        found = _POINT.match(line.text)
        if found is None:
            last = last if line.continued or line.text.startswith(("-", "+")) else _kept(last, line)
            continue
        letter = found["letter"]
        yield from _numbered(read, Points, line, found["sign"], ")", found.end())
        after = POINTS[POINTS.find(last) + 1 : POINTS.find(last) + 2] if last else "a"
        if letter not in {"a", after}:
            said = f"điểm `{letter}` đứng sau điểm `{last}`", f"point `{letter}` follows point `{last}`"
            yield finding(read, Points, line, *(said if last else ("điểm đầu không phải `a`", "the first is not `a`")))
        last = letter


def _kept(last: str, line: Line) -> str:
    """Forget the last point where a new clause or article begins; text between points does not end them."""
    return "" if _CLAUSE.match(line.text) or ARTICLE.match(line.text) else last


def _numbered(
    read: Recognised, kind: type[LayoutFinding], line: Line, sign: str, wanted: str, length: int
) -> Iterator[LayoutFinding]:
    if sign != wanted:
        shown = line.text[: length - 1]
        said = f"`{shown}` không theo sau bằng dấu `{wanted}`", f"`{shown}` is not followed by `{wanted}`"
        yield finding(read, kind, line, *said)
    if line.runs and line.letters[0].look.italic and not line.all("italic"):
        yield finding(read, kind, line, "số thứ tự nghiêng", "its number is italic")


def end_mark(read: Recognised) -> Iterator[LayoutFinding]:
    """C26: `./.` behind the last words of the text, and of each annex."""
    texts = [read.body, *(each.lines for each in read.annexes)]
    for lines in texts:
        if lines and not lines[-1].text.endswith(END):
            yield finding(read, EndMark, lines[-1], "lời cuối không có `./.`", "the last words have no `./.`")
