"""What a phrase needs to know: the language, the figures and how briefly to speak."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from parlang.ir.facts import Facts
from parlang.ir.nodes import Figure, Ruleset

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
    letters: Mapping[str, str] = field(default_factory=dict)
    facts: Facts | None = None  # of the unit spoken of: its own marks are then said, not the usual ones

    def say(self, vi: str, en: str) -> str:
        """Give the text of the language spoken."""
        return vi if self.language == "vi" else en


def wording(ruleset: Ruleset, language: Language, *, short: bool = False, facts: Facts | None = None) -> Wording:
    """Give the wording for a set."""
    figures = {figure.key: figure for figure in ruleset.figures}
    return Wording(language=language, figures=figures, unit_name=ruleset.unit_name, short=short, facts=facts)
