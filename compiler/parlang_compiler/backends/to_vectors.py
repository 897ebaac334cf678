"""Ruleset → vectors.json: figures at and beside every bound, and what they are worth."""

from __future__ import annotations

from parlang.ir.nodes import Ruleset
from parlang.ir.to_json import json_text
from parlang_compiler.vectors.document import vectors_document

DEEPEST = 4  # a vector has a line


def to_vectors(ruleset: Ruleset, source_hash: str) -> str:
    """Give the text of the file."""
    return json_text(vectors_document(ruleset, source_hash), DEEPEST)
