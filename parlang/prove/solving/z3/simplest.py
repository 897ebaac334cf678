"""Simple witnesses: one input after the other is set to what a reader takes in at a glance.

An input is set to a value that is wanted, if the question allows it; else to 0, or the end of its range next to 0; else
to the value nearest to there, which lies at the bound that the question is about. An input that may be at its end is
looked at from the other side too: where the question ends there, that is the bound.
"""

from __future__ import annotations

from typing import Any

import z3

from parlang.ir.walk import PERIOD
from parlang.prove.solving.solver import Found, Space
from parlang.prove.solving.z3.terms import Terms

LIMIT = 400_000  # steps of one try
MOST_HALVINGS = 48


class Simplest:
    """Looks for simpler inputs that satisfy what a solver of z3 holds; its assertions grow on the way."""

    def __init__(self, solver: Any, terms: Terms, space: Space) -> None:
        self._solver, self._terms, self._space = solver, terms, space

    def of(self, found: Found) -> Found:
        """Give simple inputs that satisfy the same."""
        wanted = self._space.wanted or {}
        for key in sorted(self._space.ranges, key=lambda key: (key != PERIOD, not wanted.get(key))):
            found = self._settled(key, found, wanted.get(key, ()))
            self._solver.add(self._terms.input(key) == found[key])
        return found

    def _settled(self, key: str, found: Found, wanted: tuple[int, ...]) -> Found:
        low, high = self._space.ranges[key]
        for value in wanted:
            tried = self._with(key, value, value) if low <= value <= high else None
            if tried is not None:
                return tried
        end = min(max(low, 0), high)
        tried = self._with(key, end, end)
        if tried is None:
            return self._towards(key, found, end)
        return tried if self._with(key, high, high) is not None else self._towards(key, tried, high)

    def _towards(self, key: str, found: Found, missed: int) -> Found:
        """Move an input as near as the question allows to a value that it does not allow."""
        for _ in range(MOST_HALVINGS):
            reached = found[key]
            if abs(missed - reached) <= 1:
                break
            middle = (reached + missed) // 2
            tried = self._with(key, min(middle, missed), max(middle, missed))
            if tried is None:
                missed = middle
            else:
                found = tried
        return found

    def _with(self, key: str, low: int, high: int) -> Found | None:
        self._solver.push()
        try:
            self._solver.set("rlimit", LIMIT)
            self._solver.add(self._terms.input(key) >= low, self._terms.input(key) <= high)
            if self._solver.check() != z3.sat:
                return None
            return self._terms.found(self._solver.model(), self._space.ranges)
        finally:
            self._solver.pop()
