"""How the cells of the form look: Times New Roman, what is filled in yellow, what the ministry fills in blue."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from parlang_compiler.form.writer import Format, Workbook

FONT, SIZE = "Times New Roman", 11
YELLOW, BLUE, GREY, DOMAIN, CRITERION, TOTAL = "#FFF7CC", "#DCEBF7", "#F2F2F2", "#D9E2F3", "#EEF2F9", "#E2EFDA"
LINE = "#8C8C8C"
RED = {"bg_color": "#F8CBAD", "font_color": "#C00000", "bold": True}
AMBER = {"bg_color": "#FFE699"}
LEFT, CENTRE, RIGHT = "left", "center", "right"

Properties = dict[str, Any]


@dataclass(slots=True)
class Styles:
    """The formats of a workbook, each made once."""

    workbook: Workbook
    made: dict[tuple[tuple[str, Any], ...], Format] = field(default_factory=dict)

    def of(self, **properties: Any) -> Format:
        """Give the format of these properties upon those of every cell."""
        whole = {"font_name": FONT, "font_size": SIZE, "valign": "vcenter", "text_wrap": True, **properties}
        key = tuple(sorted(whole.items()))
        if key not in self.made:
            self.made[key] = self.workbook.add_format(whole)
        return self.made[key]

    def boxed(self, **properties: Any) -> Format:
        """Give the format of a cell of a table."""
        return self.of(border=1, border_color=LINE, **properties)

    def entry(self, *, ministry: bool, **properties: Any) -> Format:
        """Give the format of a cell to be filled in."""
        return self.boxed(locked=False, bg_color=BLUE if ministry else YELLOW, **properties)


def points_format(decimals: int | None) -> str:
    """Give the number format of points: trailing zeros are kept."""
    places = 4 if decimals is None else decimals
    return "0" if places == 0 else f"0.{'0' * places}"


def height(text: str, width: float) -> float:
    """Guess the height of a wrapped text in points: a workbook does not work it out for merged cells."""
    room = max(1.0, width * 1.18)
    lines = sum(max(1, -int(-len(line) // room)) for line in text.split("\n")) if text else 1
    return 14.6 * lines + 2
