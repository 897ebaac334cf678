"""A diagnostic: facts as fields, words as templates in Vietnamese and English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, Self

from parlang.diagnostics.record import Record
from parlang.source import Span

Language = Literal["vi", "en"]
Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What is wrong and what to do, in both languages; `{field}` is filled from the facts."""

    vi: str
    en: str
    help_vi: str = ""
    help_en: str = ""


class Diagnostic(Record):
    """One finding. A subclass has a stable `code`, a `severity`, its `words`, and its facts as fields."""

    code: ClassVar[str]
    severity: ClassVar[Severity] = "error"
    words: ClassVar[Words]
    span: Span | None = None
    seen_at: Span | None = None  # where it shows in a text that is amended, when `span` is the change that did it

    def facts(self, language: Language) -> dict[str, str]:
        """Give the facts as text; a subclass adds what needs words of its own."""
        return {name: str(getattr(self, name)) for name in self.field_names}

    def message(self, language: Language) -> str:
        """Say what is wrong in one line."""
        template = self.words.vi if language == "vi" else self.words.en
        return template.format_map(self.facts(language))

    def help(self, language: Language) -> str:
        """Say what to do; empty when there is nothing to add."""
        template = self.words.help_vi if language == "vi" else self.words.help_en
        advice = template.format_map(self.facts(language))
        if self.seen_at in (None, self.span):
            return advice
        place = f"{self.seen_at.source}:{self.seen_at.line}"
        where = f"chỗ được sửa đổi: {place}" if language == "vi" else f"the place that is amended: {place}"
        return f"{advice}; {where}" if advice else where

    def moved(self, span: Span, **facts: object) -> Self:
        """Give the same finding at the place that brought it about; where it was seen goes beside it."""
        known = {name: getattr(self, name) for name in self.field_names}
        return type(self)(**{**known, "seen_at": self.span, **facts, "span": span})


def is_error(diagnostic: Diagnostic) -> bool:
    """Tell whether a diagnostic stops the next pass."""
    return diagnostic.severity == "error"
