"""The laws asked of the revisions of an index, pair by pair, each when its turn comes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from parlang_compiler.proofs.proving import LazySolver, solver_version
from parlang_compiler.testing.errors import LawBroken
from parlang_compiler.testing.folders import Consecutive
from parlang_compiler.testing.laws import LAWS, TITLES
from parlang_compiler.testing.pair import pair_of
from parlang_compiler.testing.search import EXAMPLES, Search
from parlang_compiler.testing.verdicts import LawResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Two revisions with what became of each law; none of a pair that is skipped."""

    pair: Consecutive
    results: tuple[LawResult, ...] = ()

    @property
    def broken(self) -> Iterator[LawBroken]:
        """Give what is told of the laws that do not hold."""
        for each in self.results:
            if each.verdict == "fails":
                title_vi, title_en = TITLES[each.name]
                yield LawBroken(
                    old=self.pair.old.revision, new=self.pair.new.revision, title_vi=title_vi, title_en=title_en
                )


def asked(pair: Consecutive, examples: int = EXAMPLES) -> Asked:
    """Ask all laws of two revisions, with the solver if it is installed."""
    if pair.skipped is not None:
        return Asked(pair=pair)
    search = search_of(examples)
    compared = pair_of(pair.old, pair.new, search.solver)
    return Asked(pair=pair, results=tuple(law(compared, search) for law in LAWS))


def search_of(examples: int) -> Search:
    """Give a search for so many examples of each question."""
    return Search(examples=examples, solver=None if solver_version() is None else LazySolver())
