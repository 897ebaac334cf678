"""What a law found: how much was tried, and what goes against it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from parlang.diff.changes import Effect, Region
from parlang.ir.facts import Facts
from parlang.ir.nodes import Part, Ruleset
from parlang_compiler.testing.pair import Points

Verdict: TypeAlias = Literal["holds", "fails", "not_applicable"]
Counted: TypeAlias = Literal["examples", "criteria", "parts", "figures", "amendments", "changes"]
Said: TypeAlias = tuple[str, str]  # Vietnamese, English


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A unit that a law does not hold of, made as small as can be."""

    part: Part
    said: Said  # what is wrong
    facts: Facts
    points: Points
    effect: Effect  # with the figures
    region: Region | None
    ruleset: Ruleset


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong with a revision, whatever the figures."""

    said: Said


Counterexample: TypeAlias = Case | Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class LawResult:
    """What became of a law between two revisions.

    `tried` counts examples, or whatever `counted` says; `skipped` the criteria that could not be asked: not written,
    not comparable, or not decided.
    """

    name: str
    tried: int
    counted: Counted
    skipped: int = 0
    verdict: Verdict = "holds"
    counterexample: Counterexample | None = None


def of_faults(name: str, tried: int, counted: Counted, faults: tuple[Fault, ...], skipped: int = 0) -> LawResult:
    """Give the result of a law that looks at everything there is: the first fault goes against it."""
    return law_result(name, tried, counted, next(iter(faults), None), skipped)


def law_result(name: str, tried: int, counted: Counted, found: Counterexample | None, skipped: int) -> LawResult:
    """Give what became of a law; one that had nothing to look at says nothing."""
    verdict: Verdict = "fails" if found is not None else "holds" if tried else "not_applicable"
    return LawResult(name=name, tried=tried, counted=counted, skipped=skipped, verdict=verdict, counterexample=found)


def not_applicable(name: str, counted: Counted) -> LawResult:
    """Give the result of a law that has nothing to say of two revisions."""
    return law_result(name, 0, counted, None, 0)
