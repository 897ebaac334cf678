"""Which revision of an index is meant."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which revision of an index is meant; neither named: the only one there is."""

    period: int | None = None  # the evaluation year that it serves
    on: int | None = None  # the ordinal of a day on which it is in force
