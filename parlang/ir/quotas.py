"""Quotas: how many units of a group may have a grade.

Before::

    hạn mức xuất_sắc : không quá 20% số đơn vị xếp { xuất_sắc ; tốt }, vượt thì xếp tốt
    ten units, three graded xuất_sắc with 95, 93 and 91, five tốt

After::

    20% of 8 is 1,6: one keeps xuất_sắc, the other two are graded tốt

The count is of the grades before any quota; part of a unit is not counted. Units that are equal where not all of them
fit all go beyond. Quotas are applied in the order in which they are written.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar

from parlang.ir.nodes import Quota

Unit = TypeVar("Unit", bound=Hashable)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beyond:
    """What a unit has that is beyond a quota: its grade then, and the number of the quota."""

    grade: str
    quota: int


def beyond_quotas(
    quotas: tuple[Quota, ...], grades: Mapping[Unit, str], values: Mapping[Unit, Fraction]
) -> dict[Unit, Beyond]:
    """Give the units of a group that do not keep their grade; `values` is what they are graded by."""
    final, beyond = dict(grades), dict[Unit, Beyond]()
    for number, quota in enumerate(quotas, start=1):
        counted = sum(grade in quota.among for grade in grades.values())
        limit = max(math.floor(quota.share * counted), quota.at_least)
        having = sorted((unit for unit, grade in final.items() if grade == quota.level), key=lambda unit: -values[unit])
        out = having[_kept([values[unit] for unit in having], limit) :]
        final |= dict.fromkeys(out, quota.beyond)
        beyond |= dict.fromkeys(out, Beyond(grade=quota.beyond, quota=number))
    return beyond


def _kept(values: list[Fraction], limit: int) -> int:
    """Give how many of the best keep the grade, none of equals where not all of them fit."""
    if len(values) <= limit:
        return len(values)
    first_out = values[limit]
    return values.index(first_out)
