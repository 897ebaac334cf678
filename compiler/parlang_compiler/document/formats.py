"""The formats of a document: what its files are called, and what lays it out, imported when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from parlang_compiler.document.nodes import Document

Renderer: TypeAlias = "Callable[[Document], bytes]"  # `NotPrintable` says what cannot be laid out


def _markdown(document: Document) -> bytes:
    from parlang_compiler.document.to_markdown import to_markdown

    return to_markdown(document).encode()


def _html(document: Document) -> bytes:
    from parlang_compiler.document.to_html import to_html

    return to_html(document).encode()


def _docx(document: Document) -> bytes:
    from parlang_compiler.document.to_docx import to_docx

    return to_docx(document)


def _pdf(document: Document) -> bytes:
    from parlang_compiler.document.to_pdf import to_pdf

    return to_pdf(document)


FORMATS: Mapping[str, tuple[str, Renderer]] = MappingProxyType(
    {
        "markdown": ("md", _markdown),
        "html": ("html", _html),
        "docx": ("docx", _docx),
        "pdf": ("pdf", _pdf),
    }
)
