"""A unit made as small as can be by Hypothesis, while what was found of it stays so."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hypothesis import Phase, find, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample, Unsatisfiable

from parlang.ir.facts import Facts, Value
from parlang_compiler.testing.drawing import drawn, is_complete
from parlang_compiler.testing.spaces import Space
from parlang_compiler.testing.strategies import ByDraw

TRIES = 500  # units, of which the first that will do is made smaller


def shrunk(space: Space, asked: Callable[[Facts], bool | None], found: Facts) -> Facts:
    """Look again for such a unit, anywhere, then around the one that was found, and give the smallest; else itself."""

    def is_so(facts: Facts | None) -> bool:
        return facts is not None and bool(asked(facts))

    for known in ({}, found.values):
        smaller = _sought(_complete(space, known), is_so)
        if smaller is not None:
            return smaller
    return found


def _sought(units: st.SearchStrategy[Facts | None], is_so: Callable[[Facts | None], bool]) -> Facts | None:
    phases = (Phase.generate, Phase.shrink)
    options = settings(max_examples=TRIES, derandomize=True, database=None, deadline=None, phases=phases)
    try:
        return find(units, is_so, settings=options)
    except (NoSuchExample, Unsatisfiable):
        return None


def _complete(space: Space, known: Mapping[str, Value]) -> st.SearchStrategy[Facts | None]:
    """Give units with all figures, None in place of others."""

    @st.composite
    def made(draw: st.DrawFn) -> Facts | None:
        facts = drawn(space, ByDraw(draw), around=known)
        return facts if is_complete(space, facts) else None

    return made()
