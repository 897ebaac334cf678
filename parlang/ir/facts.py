"""What is known of a unit: its evaluation year, its figures, and what it declares not to arise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

Value: TypeAlias = Fraction | bool | str
"""A number (a date is its proleptic ordinal, a ratio of 80% is 4/5), a yes/no, or the key of a level."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The input of an evaluation; a figure that is not in `values` is missing."""

    year: int | None = None
    values: Mapping[str, Value] = field(default_factory=dict)
    not_arising: frozenset[str] = frozenset()  # paths of leaves

    def with_value(self, key: str, value: Value) -> Facts:
        """Give the same facts but for one figure."""
        return Facts(year=self.year, values={**self.values, key: value}, not_arising=self.not_arising)
