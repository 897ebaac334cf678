"""What a phrase needs to know: the language, the figures and how briefly to speak."""

from __future__ import annotations

from collections.abc import Mapping
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
    short: bool = False
    penalty: bool = False  # of a part whose points are taken off the total
    letters: Mapping[str, str] = field(default_factory=dict)
    facts: Facts | None = None  # of the unit spoken of: its own marks are then said, not the usual ones

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
    return replace(wording(ruleset, language, figures=figures), penalty=is_penalty(part, ruleset))
