"""Ruleset → rules.json: the rules as they are meant, and as whole numbers for evaluators in other languages."""

from __future__ import annotations

from parlang.ir.nodes import Ruleset
from parlang.ir.to_json import json_text
from parlang.lowered.rules_json import rules_document

DEEPEST = 5  # a leaf, a figure and a case have a line each


def to_rules_json(ruleset: Ruleset, source_hash: str) -> str:
    """Give the text of the file."""
    return json_text(rules_document(ruleset, source_hash), DEEPEST)
