"""What could not be read or is wrong already, so that a check does not tell its consequences."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsure:
    """Paths of parts: `damaged` in their rules or figures, `saved` in their headings too."""

    damaged: frozenset[str] = frozenset()
    saved: frozenset[str] = frozenset()
