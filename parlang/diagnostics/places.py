"""Where the other of two things stands, in words."""

from __future__ import annotations

from parlang.diagnostics.diagnostic import Language
from parlang.source import Span


def place_words(first: Span, span: Span | None, language: Language) -> str:
    """Say where the first of two stands: its line, and its file where that is another one."""
    line = f"dòng {first.line}" if language == "vi" else f"line {first.line}"
    if span is None or first.source == span.source:
        return line
    return f"{line} của tệp `{first.source}`" if language == "vi" else f"{line} of `{first.source}`"
