"""Facts ↔ the whole numbers that rules on integers take: a value times its grain, the place of a level, 1 for yes.

Before::

    Facts(year=2024, values={"a.ty_le": Fraction(4, 5), "a.muc": "cham", "unit.mien_nui": True})

After::

    {"period": 2024, "a.ty_le": 8000, "a.muc": 1, "unit.mien_nui": 1}
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Figure
from parlang.ir.walk import PERIOD

Whole: TypeAlias = Mapping[str, int]
Figures: TypeAlias = Mapping[str, Figure]


def whole_of_facts(facts: Facts, figures: Figures) -> dict[str, int]:
    """Give facts as whole numbers; what is missing is not there."""
    year = {} if facts.year is None else {PERIOD: facts.year}
    return year | {key: _whole(figures[key], value) for key, value in facts.values.items()}


def _whole(figure: Figure, value: Value) -> int:
    if isinstance(value, str):
        return [level.key for level in figure.levels].index(value)
    return int(value * figure.grain)


def facts_of_whole(given: Whole, figures: Figures, not_arising: frozenset[str] = frozenset()) -> Facts:
    """Give whole numbers as facts."""
    values = {key: _value(figures[key], whole) for key, whole in given.items() if key != PERIOD}
    return Facts(year=given.get(PERIOD), values=values, not_arising=not_arising)


def _value(figure: Figure, whole: int) -> Value:
    match figure.kind:
        case "yes_no":
            return whole == 1
        case "level":
            return figure.levels[whole].key
        case _:
            return Fraction(whole, figure.grain)
