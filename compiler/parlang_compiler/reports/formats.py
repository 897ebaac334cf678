"""The formats in which a report is laid out: each with the ending of its files and what lays it out.

What lays out is imported when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from parlang_compiler.document.nodes import Document

Renderer: TypeAlias = "Callable[[Document], str | bytes]"


def _markdown(document: Document) -> str:
    from parlang_compiler.document.to_markdown import to_markdown

    return to_markdown(document)


def _html(document: Document) -> str:
    from parlang_compiler.document.to_html import to_html

    return to_html(document)


FORMATS: Mapping[str, tuple[str, Renderer]] = {
    "markdown": (".md", _markdown),
    "html": (".html", _html),
}
DEFAULT = "markdown"


def laid_out(document: Document, target: str) -> bytes:
    """Lay a document out."""
    _, render = FORMATS[target]
    made = render(document)
    return made.encode() if isinstance(made, str) else made
