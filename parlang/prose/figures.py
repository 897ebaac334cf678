"""A figure's value in words: `9 nhiệm vụ`, `91,17%`, `31/12/2022`, `có`, `kịp thời`."""

from __future__ import annotations

from parlang.ir.facts import Value
from parlang.ir.nodes import Figure
from parlang.prose.naming import level, lower_first
from parlang.prose.numbers import quantity
from parlang.prose.wording import Language

YES_NO = {"vi": {True: "có", False: "không"}, "en": {True: "yes", False: "no"}}
# «Không có vi phạm: không» would be taken for either; a label that denies is right or not.
DENYING = ("Không ", "Chưa ")
RIGHT = {True: "đúng", False: "không đúng"}


def figure_text(figure: Figure, value: Value, language: Language = "vi") -> str:
    """Write a value of a figure with its unit; a ratio as a percentage, a level by its words."""
    match value:
        case bool() if language == "vi" and figure.label.startswith(DENYING):
            return RIGHT[value]
        case bool():
            return YES_NO[language][value]
        case str():
            return lower_first(level(figure, value).label)
        case _:
            return quantity(value, figure.kind, figure.unit, language)
