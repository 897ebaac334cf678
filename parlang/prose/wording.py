"""What a phrase needs to know: the language, the figures and how briefly to speak."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from parlang.ir.facts import Facts
from parlang.ir.nodes import Figure, Part, Ruleset
from parlang.ir.walk import is_penalty

Language: TypeAlias = Literal["vi", "en"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The figures by key, what the units are called, and the letters that stand for figures in a formula.

    `short` is for one line of explanation: named values whose words are long are called by their name.
    """

    language: Language
    figures: Mapping[str, Figure]
    unit_name: str
    seen: frozenset[str] | None = None  # owners of the figures that a rule of the part may name; None: all
    short: bool = False
    penalty: bool = False  # of a part whose points are taken off the total
    letters: Mapping[str, str] = field(default_factory=dict)
    by_name: frozenset[str] = frozenset()  # marks that are called by their name, for their usual value is unclear
    facts: Facts | None = None  # of the unit spoken of: its own marks are then said, not the usual ones

    def beside(self, figure: Figure) -> Iterator[Figure]:
        """Give the other figures that a rule may name where it names this one."""
        for each in self.figures.values():
            if each.key != figure.key and (self.seen is None or each.owner in self.seen):
                yield each

    def say(self, vi: str, en: str) -> str:
        """Give the text of the language spoken."""
        return vi if self.language == "vi" else en


def wording(ruleset: Ruleset, language: Language, *, figures: Mapping[str, Figure] | None = None) -> Wording:
    """Give the wording for a set; whoever says much of it gives its figures by key."""
    by_key = {figure.key: figure for figure in ruleset.figures} if figures is None else figures
    if ruleset.grading is not None and ruleset.grading.scores:
        by_key = {**by_key, **{figure.key: figure for figure in ruleset.grading.scores}}
    return Wording(language=language, figures=by_key, unit_name=ruleset.unit_name)


def wording_of(
    part: Part, ruleset: Ruleset, language: Language, *, figures: Mapping[str, Figure] | None = None
) -> Wording:
    """Give the wording for a part of a set: points of a penalty are taken off."""
    seen = frozenset((*_with_those_above(part.path), ruleset.index, "unit", "parameters"))
    return replace(wording(ruleset, language, figures=figures), penalty=is_penalty(part, ruleset), seen=seen)


def _with_those_above(path: str) -> tuple[str, ...]:
    names = path.split(".")
    return tuple(".".join(names[:length]) for length in range(1, len(names) + 1))
