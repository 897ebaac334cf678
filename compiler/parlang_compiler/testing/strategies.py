"""Units as strategies of Hypothesis: figures at and beside every bound of the rules, all declarations respected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from hypothesis import reject
from hypothesis import strategies as st

from parlang.ir.facts import Facts
from parlang.ir.nodes import Part, Ruleset
from parlang_compiler.testing.drawing import drawn, is_complete
from parlang_compiler.testing.spaces import Space, space_of_leaf, space_of_set

T = TypeVar("T")


def units(ruleset: Ruleset, *, missing: bool = False) -> st.SearchStrategy[Facts]:
    """Give whole units of a set; with `missing` some of them lack figures, or the evaluation year.

    A unit breaks no declaration and no constraint. A figure for which the others leave nothing is missing.
    """
    return facts_of_space(space_of_set(ruleset), missing=missing)


def leaf_facts(part: Part, ruleset: Ruleset) -> st.SearchStrategy[Facts]:
    """Give all that one leaf asks for, complete, so that it has a score."""
    return complete_facts_of_space(space_of_leaf(part, ruleset))


def facts_of_space(space: Space, *, missing: bool = False) -> st.SearchStrategy[Facts]:
    """Give units of a space."""

    @st.composite
    def made(draw: st.DrawFn) -> Facts:
        chooser = ByDraw(draw)
        return drawn(space, chooser, missing=chooser.choose(SHARES) if missing else 0)

    return made()


def complete_facts_of_space(space: Space) -> st.SearchStrategy[Facts]:
    """Give units of a space that have all figures."""

    @st.composite
    def made(draw: st.DrawFn) -> Facts:
        facts = drawn(space, ByDraw(draw))
        return facts if is_complete(space, facts) else reject()

    return made()


SHARES = (0, 0, 0, 1, 3)  # how many figures in ten are missing


@dataclass(frozen=True, slots=True)
class ByDraw:
    """Chooses as Hypothesis draws; so what is found is made as small as can be."""

    draw: Callable[[st.SearchStrategy[int]], int]

    def choose(self, options: Sequence[T]) -> T:
        """Give one of the options."""
        return options[self.whole(0, len(options) - 1)]

    def whole(self, low: int, high: int) -> int:
        """Give a whole number between two."""
        return self.draw(st.integers(low, high)) if low < high else low
