"""The base of all that is found of a layout: what is seen, beside the rule that it breaks."""

from __future__ import annotations

from dataclasses import dataclass

from parlang.diagnostics.diagnostic import Diagnostic, Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What is seen, in both languages."""

    vi: str
    en: str


class LayoutFinding(Diagnostic):
    """A line of the checklist that a document breaks; `more` places like this one are counted, not shown."""

    said: Said
    more: int = 0

    def facts(self, language: Language) -> dict[str, str]:
        """Give what is seen in a language."""
        return {"seen": self.said.vi if language == "vi" else self.said.en}

    def message(self, language: Language) -> str:
        """Say what is wrong, and in how many other places it is."""
        message = super().message(language)
        if not self.more:
            return message
        return f"{message}; và {self.more} chỗ khác" if language == "vi" else f"{message}; and {self.more} more"
