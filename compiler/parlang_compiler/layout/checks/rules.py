"""The rule that stands under a line: a border of the paragraph or of an empty one below, or a drawing.

Where it is drawn as a shape without a size, that it is there has to do; what it is made of may not be letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from parlang_compiler.layout.checks.widths import width_of
from parlang_compiler.layout.errors.finding import Said
from parlang_compiler.layout.lines import Line, Shape
from parlang_compiler.layout.names import millimetres
from parlang_compiler.layout.recognised import DASHES, Recognised

NEAREST = 3  # paragraphs below a line in which its rule may stand


def rule_faults(read: Recognised, line: Line, *, least: float, most: float) -> Iterator[Said]:
    """Tell what is wrong with the rule under a line; it may be `least` to `most` of the length of the text."""
    below = _below(read, line)
    if any(DASHES.fullmatch(each.text) for each in below if each.text):
        yield Said(vi="đường kẻ gõ bằng ký tự", en="the rule is made of letters")
        return
    lengths = [length for each in (line, *below) for length in _lengths(read, each, own=each is line)]
    if not lengths and line.all("underlined"):
        lengths = [width_of(line)]
    if not lengths and _is_drawn_beside(read, line):
        return
    if not lengths:
        yield Said(vi="không có đường kẻ bên dưới", en="there is no rule below")
        return
    text = min(width_of(line), _room(read, line) or width_of(line))
    # A text of several lines has no one length: what is right for a short last line is right.
    shortest = text if width_of(line) <= text else text // 2
    if all(length and not least * shortest <= length <= most * text for length in lengths):
        rule, said = millimetres(lengths[0]), millimetres(text)
        yield Said(
            vi=f"đường kẻ dài {rule} mm, dòng chữ dài {said} mm", en=f"the rule is {rule} mm, the text {said} mm"
        )


def _below(read: Recognised, line: Line) -> list[Line]:
    """Give the lines under a line, to the first that says something else."""
    lines = read.paper.lines
    start = next(at for at, each in enumerate(lines) if each is line) + 1
    same = [each for each in lines[start : start + NEAREST * 4] if each.cell == line.cell or each.cell is None]
    return list(takewhile(lambda each: not each.text or bool(DASHES.fullmatch(each.text)), same[:NEAREST]))


def _is_drawn_beside(read: Recognised, line: Line) -> bool:
    """Tell whether something is drawn in the table of a line: shapes float, and hang on any paragraph."""
    tables = (each.cell.table for each in read.paper.lines if each.drawn is not None and each.cell is not None)
    return line.cell is not None and line.cell.table in tables


def _lengths(read: Recognised, line: Line, *, own: bool) -> Iterator[int]:
    """Give the lengths of the rules of a line; 0 where one cannot be measured."""
    if line.drawn is not None:
        yield line.drawn
    if line.shape.ruled_below or (line.shape.ruled_above and not own):
        room = _room(read, line)
        yield 0 if room is None else max(1, room - _indents(line.shape))


def _indents(shape: Shape) -> int:
    return shape.left + shape.right


def _room(read: Recognised, line: Line) -> int | None:
    """Give the width in which a line stands."""
    if line.cell is not None:
        return line.cell.width
    section = read.paper.sections[line.section]
    sides = section.margins["left"], section.margins["right"]
    return None if section.width is None or None in sides else section.width - sum(each or 0 for each in sides)
