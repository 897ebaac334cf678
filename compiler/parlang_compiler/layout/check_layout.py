"""Bytes → findings: the whole way of the layout checker on one screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from parlang.outcome import Outcome
from parlang_compiler.layout.checks import CHECKS
from parlang_compiler.layout.checks.wanted import Check
from parlang_compiler.layout.errors.finding import LayoutFinding
from parlang_compiler.layout.from_parts import from_parts
from parlang_compiler.layout.parts import parts_of
from parlang_compiler.layout.recognised import Recognised, recognised

MOST_SHOWN = 5  # places told of one line of the checklist; the others are counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a document was taken for, and what was found in it."""

    read: Recognised
    findings: tuple[LayoutFinding, ...]

    @property
    def counts(self) -> dict[str, int]:
        """Give how many places break each line of the checklist."""
        found: dict[str, int] = {}
        for each in self.findings:
            found[each.code] = found.get(each.code, 0) + 1 + each.more
        return found


def check_layout(name: str, data: bytes) -> Outcome[Checked]:
    """Check the layout of a document."""
    return (
        parts_of(name, data).then(lambda parts: from_parts(name, parts)).then(lambda paper: _check(recognised(paper)))
    )


def _check(read: Recognised) -> Outcome[Checked]:
    found = tuple(chain.from_iterable(_shown(check(read)) for check in CHECKS))
    return Outcome(Checked(read=read, findings=found))


def _shown(found: Iterable[LayoutFinding]) -> Iterator[LayoutFinding]:
    """Give the first of many findings of a kind; the last one given counts what is not shown."""
    every = iter(found)
    first = list(islice(every, MOST_SHOWN))
    more = sum(1 for _ in every)
    yield from first[:-1] if more else first
    if more:
        last = first[-1]
        yield type(last)(said=last.said, span=last.span, more=more)


__all__ = ["CHECKS", "Check", "Checked", "check_layout"]
