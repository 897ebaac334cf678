"""The measures of a page by Nghị định 30/2020/NĐ-CP, in millimetres and points; the template is told them."""

from __future__ import annotations

from dataclasses import dataclass

from parlang_compiler.document.paper.fitting import Room

SHORT, LONG = 210, 297  # A4
TOP, BOTTOM, LEFT, RIGHT = 20, 20, 30, 15
TEXT, SMALL, TABLE, RECIPIENT = 14, 13, 12, 11
INDENT = 12.7  # of the first line of a paragraph
LEFT_HALF, RIGHT_HALF = 63.0, 102.0  # of the letterhead: «CỘNG HÒA …» stays on one line
CELL_SIDE, CELL_TOP = 1.6, 1.2  # between the rules of a table and its words
SIGNATURE = 28  # room for the signature and the seal


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page, which lies on its long side or not."""

    landscape: bool

    @property
    def room(self) -> Room:
        """Give how wide the text is."""
        return Room(width=(LONG if self.landscape else SHORT) - LEFT - RIGHT, size=TEXT)

    @property
    def height(self) -> float:
        """Give how high the text is, in millimetres."""
        return (SHORT if self.landscape else LONG) - TOP - BOTTOM
