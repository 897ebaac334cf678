"""The laws over the years as items of pytest: those of an index, of two revisions, and each law."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import pytest

from parlang.diagnostics.diagnostic import Language
from parlang.diagnostics.render import to_text
from parlang_compiler.cli.main import language_of
from parlang_compiler.cli.session import Session, by_name
from parlang_compiler.testing.asking import search_of
from parlang_compiler.testing.folders import Consecutive, years_of_index
from parlang_compiler.testing.laws import LAWS, Law, name_of
from parlang_compiler.testing.pair import Pair, pair_of
from parlang_compiler.testing.search import EXAMPLES, Search
from parlang_compiler.testing.telling import counterexample_lines, title
from parlang_compiler.testing.verdicts import Counterexample


def language() -> Language:
    """Give the language of the system, as the command line takes it."""
    return language_of(["pytest"])


def search_for(config: pytest.Config) -> Search:
    """Give the search that the options ask for."""
    return search_of(config.getoption("--parlang-examples") or EXAMPLES)


class LawFailed(Exception):
    """A law does not hold."""

    def __init__(self, said: str, found: Counterexample) -> None:
        """Take the title of the law and what goes against it."""
        super().__init__("\n".join((f"{said}:", *counterexample_lines(found, language()))))


class LawsOfIndex(pytest.Collector):
    """The laws of all pairs of an index."""

    def collect(self) -> Iterator[pytest.Item]:
        """Give a test for each pair and each law, and one for a pair of which nothing is asked."""
        session = Session(language=language(), format="text", strict=False)
        years = years_of_index(self.name, session)
        if years.diagnostics:
            raise pytest.UsageError(to_text(years.diagnostics, by_name(years.sources), session.language))
        for each in years.pairs:
            compared = Compared.from_parent(self, name=f"{each.old.revision}→{each.new.revision}", pair=each)
            yield from compared.collect()


class Compared(pytest.Collector):
    """Two revisions, compared when the first law is asked."""

    def __init__(self, *, pair: Consecutive, **keywords: Any) -> None:
        """Take the two revisions."""
        super().__init__(**keywords)
        self.consecutive = pair

    @cached_property
    def compared(self) -> Pair:
        """Give the comparison, made once."""
        return pair_of(self.consecutive.old, self.consecutive.new, search_for(self.config).solver)

    def collect(self) -> Iterator[pytest.Item]:
        """Give a test for each law."""
        if self.consecutive.skipped is not None:
            yield Skipped.from_parent(self, name="laws", why=self.consecutive.skipped[language() == "en"])
            return
        for law in LAWS:
            yield LawItem.from_parent(self, name=name_of(law), law=law)


class LawItem(pytest.Item):
    """One law of two revisions."""

    parent: Compared

    def __init__(self, *, law: Law, **keywords: Any) -> None:
        """Take the law."""
        super().__init__(**keywords)
        self.law = law

    def runtest(self) -> None:
        """Ask the law."""
        result = self.law(self.parent.compared, search_for(self.config))
        if result.verdict == "not_applicable":
            pytest.skip("not applicable")
        self.user_properties.append((f"{result.counted} tried", result.tried))
        if result.counterexample is not None:
            raise LawFailed(title(result.name, language()), result.counterexample)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Say what goes against the law in the drafter's words; our own fault with its trace."""
        if isinstance(excinfo.value, LawFailed):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[str, int | None, str]:
        """Give where the law stands: the folder, the two revisions, its name."""
        return self.nodeid.split("::")[0], None, f"{self.parent.name}: {self.name}"


class Skipped(pytest.Item):
    """Two revisions of which nothing is asked."""

    def __init__(self, *, why: str, **keywords: Any) -> None:
        """Take the reason."""
        super().__init__(**keywords)
        self.why = why

    def runtest(self) -> None:
        """Say why."""
        pytest.skip(self.why)
