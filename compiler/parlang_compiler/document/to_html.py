"""A document as one HTML page that needs nothing else and prints on A4 landscape.

The template lays out and decides nothing; every word is escaped by it.
"""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined

from parlang_compiler.document.nodes import Document

TEMPLATE = "guidance.html.j2"


def to_html(document: Document) -> str:
    """Lay out a document as a page."""
    environment = Environment(
        loader=PackageLoader("parlang_compiler.document"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(TEMPLATE).render(document=document)
