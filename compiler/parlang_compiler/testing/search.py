"""A search for units that a law does not hold of: by a seed, so that it is the same each time, and fast.

What is found is made as small as can be by Hypothesis.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from random import Random
from typing import TypeAlias

from parlang.diff.changes import Effect, Region
from parlang.ir.facts import Facts
from parlang.prove.solving.solver import Solver
from parlang_compiler.testing.choosing import ByRandom
from parlang_compiler.testing.drawing import drawn, is_complete
from parlang_compiler.testing.pair import Criterion, Pair, Points
from parlang_compiler.testing.spaces import Space
from parlang_compiler.testing.verdicts import Case, LawResult, Said, law_result

SEED = 307
EXAMPLES = 100
WASTED = 4  # times so many units are made up at the most: some were tried before, or a law says nothing of them
Says: TypeAlias = bool | None
"""Whether a unit goes against a law; None where the law has nothing to say of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """How many units are tried for each question, and what may be asked where trying does not help."""

    examples: int = EXAMPLES
    solver: Solver | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Whether some unit goes against a law in one criterion, and what is then said.

    `around` is a unit near which others are tried, too; it is asked first.
    """

    criterion: Criterion
    against: Callable[[Facts, Points], Says]
    said: Said
    region: Region | None = None
    around: Facts | None = None

    def asked(self, facts: Facts) -> Says:
        """Ask of one unit; one that cannot be scored under both revisions says nothing."""
        points = self.criterion.points(facts)
        return None if points is None else self.against(facts, points)


def answered(name: str, pair: Pair, questions: Iterable[Question], search: Search, skipped: int) -> LawResult:
    """Ask all questions of a law; the first unit that goes against it ends the search."""
    tried = 0
    for question in questions:
        found, count = sought(question, search)
        tried += count
        if found is not None:
            return law_result(name, tried, "examples", _case(question, found, pair), skipped)
    return law_result(name, tried, "examples", None, skipped)


def sought(question: Question, search: Search) -> tuple[Facts | None, int]:
    """Give the smallest unit found that goes against a law, and of how many units it was asked."""
    known, space = question.around, question.criterion.space
    first = None if known is None else question.asked(known)
    found, count = (known, 0) if first else found_by_trying(space, question.asked, search, known)
    return None if found is None else smallest(space, question.asked, found), count + (first is not None)


def found_by_trying(
    space: Space, asked: Callable[[Facts], Says], search: Search, around: Facts | None = None
) -> tuple[Facts | None, int]:
    """Look for a unit of which something is so; count the units of which it was asked, each once."""
    chooser, seen, count = ByRandom(Random(SEED)), set[object](), 0
    for at in range(search.examples * WASTED):
        if count >= search.examples:
            break
        facts = drawn(space, chooser, around=around.values if around is not None and at % 2 else {})
        told = (facts.year, *facts.values.items())
        if told in seen or not is_complete(space, facts):
            continue
        seen.add(told)
        says = asked(facts)
        count += says is not None
        if says:
            return facts, count
    return None, count


def smallest(space: Space, asked: Callable[[Facts], Says], found: Facts) -> Facts:
    """Give the smallest unit of which something is so; where Hypothesis is not installed, the one that was found."""
    if find_spec("hypothesis") is None:
        return found
    from parlang_compiler.testing.shrinking import shrunk

    return shrunk(space, asked, found)


def _case(question: Question, facts: Facts, pair: Pair) -> Case:
    criterion = question.criterion
    points = criterion.points(facts)
    if points is None:
        raise AssertionError("a unit that was found has points")
    figures = criterion.pairing.figures()
    return Case(
        part=criterion.part,
        said=question.said,
        facts=facts,
        points=points,
        effect=criterion.effect or Effect(direction="none", figures=figures),
        region=question.region,
        ruleset=pair.new,
    )
