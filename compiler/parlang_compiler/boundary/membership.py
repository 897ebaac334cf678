"""Which group a unit belongs to; and of which others it may be one, where that cannot be read of it.

A unit with errors is still one of its group: what is asked of the whole group waits for it, or is provisional. One
whose year is no year may be of any year, and one of a file that cannot be read at all may be of any group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from parlang.outcome import Outcome
from parlang_compiler.boundary.folding import same_name
from parlang_compiler.boundary.tree import scalar_at
from parlang_compiler.boundary.values import read_yes_no

if TYPE_CHECKING:
    from parlang_compiler.boundary.read_cases import Unit

RANKED = "ranked"
YEAR_DIGITS = 4
GroupKey: TypeAlias = tuple[str, str | None]  # name and year; None where no year was given


def is_year(text: str) -> bool:
    """Tell whether a text is a year."""
    return text.isascii() and text.isdigit() and len(text) == YEAR_DIGITS and int(text) > 0


def group_of(unit: Unit, period: int | None) -> GroupKey:
    """Give the group that a unit says it is of; `period` is the year of units that name none."""
    year = unit.assessment.period
    if year is None:
        year = None if period is None else str(period)
    return same_name(unit.assessment.group or ""), str(int(year)) if year is not None and is_year(year) else year


def may_be_of(unit: Unit, group: GroupKey, period: int | None) -> bool:
    """Tell whether a unit that has errors is of a group, or may be once they are mended."""
    name, year = group_of(unit, period)
    no_year = "period" in unit.unplaced or not (year is None or is_year(year.zfill(YEAR_DIGITS)))
    return (name == group[0] or "group" in unit.unplaced) and (year == group[1] or no_year)


def ranks_asked(unit: Unit) -> Outcome[bool]:
    """Tell whether a unit is to be ranked: every one is, unless it says no."""
    scalar = scalar_at(unit.tree, RANKED)
    if scalar is None or scalar.text is None:
        return Outcome(True)
    read = read_yes_no(RANKED, scalar)
    return Outcome(read) if isinstance(read, bool) else Outcome(None, (read,))
