"""How long a line is."""

from __future__ import annotations

from parlang_compiler.document.letter_widths import EM, advance
from parlang_compiler.layout.lines import Line


def width_of(line: Line) -> int:
    """Give how long a line is in twips, set in one line."""
    return sum(advance(letter) * run.look.half_points * 10 for run in line.runs for letter in run.text) // EM
